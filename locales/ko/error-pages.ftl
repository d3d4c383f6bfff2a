# Pages for what went wrong.

error-page-home = 홈으로 이동
error-page-request = 시스템 참조 번호: { $id }
error-page-403-title = 이 페이지에 접근할 수 없습니다
error-page-403-text = 다른 사람의 페이지이거나, 양식을 너무 오래 열어 두었거나, 브라우저가 이 사이트의 쿠키를 저장하지 않습니다.
error-page-403-next = 뒤로 가서 다시 시도하거나, 이전에 사용한 계정으로 로그인하십시오. 브라우저가 쿠키를 차단한다면 이 사이트의 쿠키를 허용하십시오.
error-page-404-title = 페이지를 찾을 수 없습니다
error-page-404-text = 이 주소에는 페이지가 없거나, 접근할 수 없는 페이지입니다.
error-page-404-next = 주소를 확인하십시오. 본인의 사건은 계정에서 찾을 수 있습니다.
error-page-422-title = 보내신 내용을 읽을 수 없습니다
error-page-422-text = 받은 내용이 양식과 맞지 않습니다. 변경된 것은 없습니다.
error-page-422-next = 뒤로 가서 페이지를 새로 고친 후 다시 시도하십시오.
error-page-429-title = 시도 횟수가 너무 많습니다
error-page-429-text = 모든 이용자의 계정을 보호하기 위해 시도 횟수를 제한합니다.
error-page-429-next = 몇 분 후에 다시 시도하십시오. 저장한 내용은 안전합니다.
error-page-500-title = 시스템에 문제가 발생했습니다
error-page-500-text = 이용자의 잘못이 아닙니다. 문제가 기록되었습니다.
error-page-500-next = 몇 분 후에 다시 시도하십시오. 저장한 내용은 안전합니다.
error-page-503-title = 현재 서비스를 이용할 수 없습니다
error-page-503-text = 복구하고 있습니다. 저장한 내용은 안전합니다.
error-page-503-next = 몇 분 후에 다시 시도하십시오.
