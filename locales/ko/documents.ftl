# Papers handed in.

document-papers = 서류
document-fetched = 이 서류는 기관이 직접 조회합니다.
document-none = 제출하지 않음
document-not-asked = 다음 서류는 제출하지 않아도 됩니다. 국가가 발급한 서류이므로 담당 기관이 직접 가져옵니다:
document-choose = 파일 선택
document-choose-several = 파일 선택(여러 개 가능)
document-upload = 올리기
document-remove = 삭제
document-reuse = 이 파일 사용
document-given = 제출한 파일
document-earlier = 같은 서류로 이전에 제출한 파일
document-full = 파일을 더 추가할 수 없습니다. 다른 파일을 제출하려면 먼저 하나를 삭제하십시오.
document-limits = { $formats }, 파일당 최대 { $size }
document-limits-several = { $formats }, 파일당 최대 { $size }, 최대 { $files }개
document-detail = { $format }, { $size }, { $at } 제출
document-or = { $list } 또는 { $last }

## The scan for malware

document-scan-pending = 악성 코드 검사 중
document-scan-failed = 검사하지 못했습니다
document-scan-infected = 거부됨: 악성 코드 발견
document-scan-off = 악성 코드 검사 안 함

## In the browser, while files are sent

document-drop = 파일을 아래 칸에 끌어다 놓아도 됩니다.
document-sending = 보내는 중:
document-failed = 파일을 보내지 못했습니다. 연결을 확인하고 ‘올리기’를 다시 누르십시오.

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = 파일을 { $least ->
   *[other] { $least }개 이상
} 올리십시오
document-fault-empty = 비어 있지 않은 파일을 선택하십시오
document-fault-too-large = ‘{ $name }’ 파일이 { $size }보다 큽니다. 낮은 해상도로 스캔하는 등 크기를 줄여 다시 올리십시오
document-fault-too-many = 파일은 { $files ->
   *[other] 최대 { $files }개
}까지 제출할 수 있습니다. 다른 파일을 올리기 전에 하나를 삭제하십시오
document-fault-format = ‘{ $name }’ 파일은 실제로 { $formats } 형식이 아닙니다. 이 중 한 형식으로 저장하여 다시 올리십시오
document-fault-picture-unreadable = 사진 ‘{ $name }’ 파일이 손상되었습니다. 다시 찍거나 저장하여 새 파일을 올리십시오
document-fault-picture-pixels = 사진 ‘{ $name }’ 파일의 화소 수가 너무 많습니다. 4,000만 화소 이하로 줄여 저장한 후 다시 올리십시오
document-fault-picture-proportion = 사진 ‘{ $name }’ 파일의 비율이 이 서류에 맞지 않습니다. 가로 3.5 cm 대 세로 4.5 cm의 비율로 세로로 잘라 다시 올리십시오
document-fault-pdf-unreadable = PDF ‘{ $name }’ 파일이 손상되었거나 완전하지 않습니다. 다시 저장하여 새 파일을 올리십시오
document-fault-pdf-encrypted = PDF ‘{ $name }’ 파일이 잠겨 있습니다. 비밀번호나 보호를 해제하고 저장하여 다시 올리십시오
document-fault-pdf-active = PDF ‘{ $name }’ 파일에 프로그램, 양식 또는 다른 파일이 들어 있습니다. 새 PDF로 인쇄하여 올리십시오
document-fault-pdf-complex = PDF ‘{ $name }’ 파일을 검사할 수 없습니다. 새 PDF로 인쇄하여 올리십시오
document-fault-infected = ‘{ $name }’ 파일에 악성 코드가 있습니다. 기기를 점검하고 서류를 새로 만들어 올리십시오

access-document = 제출된 서류를 열었습니다
