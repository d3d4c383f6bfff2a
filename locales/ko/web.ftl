# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = 로그아웃되었습니다.
web-notice-everywhere = 모든 기기에서 로그아웃되었습니다.
web-notice-ended = { $minutes }분 동안 사용하지 않아 로그아웃되었습니다. 저장한 내용은 안전합니다.
web-notice-longest = 로그인한 지 최장 시간인 { $hours }시간이 지나 로그아웃되었습니다. 저장한 내용은 안전합니다.
web-notice-password = 새 비밀번호가 저장되었습니다. 새 비밀번호로 로그인하십시오.

## Fields of an account

web-error-sign-in = 이메일 주소 또는 비밀번호가 올바르지 않습니다. 다시 시도하거나 새 비밀번호를 설정하십시오
web-error-verify-password = 이 메일이 발송된 등록에서 정한 비밀번호가 아닙니다. 그때 정한 비밀번호를 입력하거나 이 주소로 다시 등록하십시오
web-error-email-missing = 이메일 주소를 입력하십시오
web-error-email = name@example.com과 같은 이메일 주소를 입력하십시오
web-error-password-missing = 10자 이상의 비밀번호를 입력하십시오
web-error-password-short = 비밀번호는 { $least }자 이상이어야 합니다
web-error-password-long = 비밀번호는 { $most }자 이하여야 합니다
web-error-password-like-email = 비밀번호에 이메일 주소가 들어 있으면 안 됩니다
web-error-password-common = 추측하기 쉬운 비밀번호입니다. 서로 관련 없는 단어를 여러 개 사용하십시오

## Confirming an address

web-verify-title = 이메일 주소 확인
web-verify-text = 마지막 단계입니다. 등록할 때 정한 비밀번호를 입력하면 계정을 사용할 수 있습니다. 등록하지 않으셨다면 이 페이지를 닫으십시오. 그 비밀번호가 없으면 아무도 귀하의 이메일 주소로 계정을 만들 수 없습니다.
web-verify-button = 이메일 주소 확인하기

## Devices

web-device-unknown = 알 수 없는 기기
