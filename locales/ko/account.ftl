# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = 로그인
account-email = 이메일 주소
account-email-hint = 이 주소로 확인 링크를 보내고, 사건의 진행 상황도 알려 드립니다.
account-password = 비밀번호
account-password-new = 비밀번호 정하기
account-password-hint = 10자 이상이어야 합니다. 서로 관련 없는 단어를 여러 개 사용하십시오. 특수 문자는 필요하지 않습니다.
account-forgot = 비밀번호를 잊었습니다
account-new = 처음이십니까?
account-new-text = 이메일 주소가 필요합니다. 약 2분 걸립니다.
account-register-link = 계정 만들기

## Registering

account-register-title = 계정 만들기
account-register-lead = 계정이 있으면 답변을 저장하고 나중에 이어서 작성하며, 접수증을 확인할 수 있습니다.
account-register = 계정 만들기
account-have-one = 이미 계정이 있습니다
account-privacy = 개인정보 이용 안내
account-privacy-text = 이메일 주소와, 되돌려 읽을 수 없는 형태로 바꾼 비밀번호를 저장합니다. 이용자의 정보는 개인정보 보호법(불기 2562년, 서기 2019년)에 따라 이용하시는 서비스를 위해서만 사용합니다. 본인의 사건을 누가 열람했는지 확인할 수 있습니다.

## Mail, verification, reset

account-mail-title = 이메일을 확인하십시오
account-mail-verify-to = { $email } 주소를 새 계정에 사용할 수 있다면 링크를 보냈습니다. 링크를 열어 주소를 확인하십시오.
account-mail-verify = 이메일 주소로 링크를 보냈습니다. 링크를 열어 주소를 확인하십시오.
account-mail-reset-to = { $email } 주소의 계정이 있다면 링크를 보냈습니다. 링크를 열어 새 비밀번호를 정하십시오.
account-mail-reset = 이 주소의 계정이 있다면 링크를 보냈습니다. 링크를 열어 새 비밀번호를 정하십시오.
account-mail-valid = { $hours ->
   *[other] 링크는 { $hours }시간 안에 한 번만 사용할 수 있습니다.
}
account-mail-nothing = 이메일이 보이지 않으면 스팸함을 확인하거나, 주소의 철자를 확인하고 다시 시도하십시오.
account-verified-title = 이메일 주소가 확인되었습니다
account-verified-text = 이제 로그인할 수 있습니다.
account-link-old-title = 이 링크는 더 이상 사용할 수 없습니다
account-verify-old-text = 이미 사용되었거나 만료되었습니다. 로그인할 수 없으면 같은 주소로 계정을 다시 만드십시오.
account-reset-title = 새 비밀번호 정하기
account-reset-lead = 이메일 주소로 링크를 보내 드립니다.
account-reset-send = 링크 보내기
account-reset-old-text = 이미 사용되었거나 만료되었습니다.
account-reset-again = 새 링크 요청하기
account-choose-title = 새 비밀번호 정하기
account-choose-lead = 다른 모든 기기에서는 로그아웃됩니다.
account-choose-save = 비밀번호 저장

## Session

account-expiring-title = 계속 이용하시겠습니까?
account-expiring-text = { $minutes ->
    [0] 안전을 위해 1분 이내에 로그아웃됩니다.
   *[other] 안전을 위해 { $minutes }분 후에 로그아웃됩니다.
}
account-expiring-saved = ‘계속’을 누른 모든 페이지의 답변은 저장되어 있습니다.
account-expiring-stay = 로그인 유지
account-expiring-here = { $minutes }분 동안 보낸 내용이 없어 곧 로그아웃됩니다. 여기에 입력한 내용은 그대로 남습니다.
account-expiring-here-stay = 로그인 유지(새 탭에서 열림)
account-latest-end = 안전을 위해 { $time }(방콕 시간)에 로그아웃됩니다. 입력한 내용은 그 전에 보내 주십시오. 그 후 다시 로그인할 수 있습니다.

## My account

account-title = 내 계정
account-signed-in-as = { $email } 계정으로 로그인 중
account-drafts = 아직 보내지 않음
account-draft-continue = { $service }: 이어서 작성
account-draft-saved = 마지막 저장: { $changed }. 보관 기한: { $until }.
account-cases = 내 사건
account-no-cases = 아직 사건이 없습니다
account-no-cases-text = 보내신 내용이 접수증 및 결정과 함께 여기에 표시됩니다.
account-case-filed = { $service }, { $filed } 제출
account-sessions = 로그인한 기기
account-session-here = 이 기기, 현재
account-sign-out-everywhere = 모든 기기에서 로그아웃

## Two-step sign-in

account-nav-second-factor = 로그인 방법
second-factor-title = 2단계 로그인
second-factor-text = 비밀번호를 입력한 뒤 휴대전화의 인증 앱에 표시되는 코드를 입력합니다. 비밀번호만 아는 사람은 로그인할 수 없습니다.
second-factor-required = 귀하는 기관 소속입니다. 사건을 보려면 이 두 번째 단계를 설정해야 합니다.
second-factor-begin = 설정하기
second-factor-step-app = 인증 앱이 없으면 휴대전화에 설치하세요.
second-factor-step-scan = 앱으로 이 코드를 스캔하거나 아래의 키를 입력하세요.
second-factor-step-code = 앱에 표시되는 여섯 자리 숫자를 입력하세요.
second-factor-qr-alt = 인증 앱용 키의 QR 코드
second-factor-secret = 키:
second-factor-confirm = 확인
second-factor-codes-title = 복구 코드
second-factor-codes-text = 휴대전화를 잃어버린 경우 각 코드를 인증 코드 대신 한 번 사용할 수 있습니다. 인쇄하거나 휴대전화가 아닌 안전한 곳에 보관하세요.
second-factor-codes-once = 지금만 표시됩니다.
second-factor-on =
    설정일: { $since }. { $left ->
        [0] 남은 복구 코드가 없습니다.
       *[other] 남은 복구 코드: { $left }개.
    }
second-factor-change = 변경
second-factor-change-text = 다른 휴대전화를 쓰려면 앱을 해제하고 다시 설정하세요. 변경할 때마다 코드가 필요합니다.
second-factor-renew = 새 복구 코드 만들기
second-factor-remove = 앱 해제
second-factor-code = 코드
second-factor-code-hint = 인증 앱의 여섯 자리 숫자 또는 복구 코드
second-factor-wrong = 코드가 올바르지 않거나 더 이상 유효하지 않습니다. 앱에 지금 표시된 코드를 사용하세요
second-factor-lost = 휴대전화를 잃어버렸나요? 대신 복구 코드를 입력하세요. 남은 코드가 없으면 소속 기관이나 사무소에 문의하세요. 본인 확인 후 이 단계를 해제할 수 있습니다.
second-factor-done-removed = 앱을 해제했습니다. 로그인할 때 비밀번호만 필요합니다.
second-factor-sign-in-title = 앱의 코드를 입력하세요
second-factor-demonstration = 시연: 이 계정의 앱에는 지금 { $code }이(가) 표시됩니다.
second-factor-other-account = 다른 계정으로 로그인
