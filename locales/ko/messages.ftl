# Messages to people: the inbox, official notices, how one is told.

account-navigation = 내 계정
account-nav-cases = 사건
account-nav-messages = 메시지
account-nav-unread = 읽지 않음 { $count }개

messages-title = 메시지
messages-text = 알려 드리는 모든 내용이 여기에 보관됩니다. 공식 통지는 이메일 주소로도 보냅니다.
messages-empty = 아직 메시지가 없습니다
messages-empty-text = 사건에 변동이 있으면 여기에서 읽을 수 있습니다.
messages-unread = 읽지 않음
messages-official = 공식 통지
messages-received = { $when } 수신
messages-received-official = 공식 통지, { $when } 수신
messages-official-text = 이것은 공식 통지입니다. 이의 신청 기한 등 본인에게 적용되는 기한은 송달된 날부터 셉니다.
messages-open-case = 사건 열기

## Service of notices

served-inbox = 공식 통지가 이 사이트의 수신함에 송달됨
served-email = 공식 통지가 이메일로 송달됨
served-sms = 공식 통지가 문자 메시지로 송달됨
served-hand = 공식 통지가 직접 전달됨
served-post = 공식 통지가 등기 우편으로 송달됨
served-returned = 이메일이 반송되어 통지는 송달되지 않은 것으로 봅니다
served-about = ‘{ $subject }’, { $ground }에 따름
served-ground = { $ground }에 따름

## Due dates and reminders

account-nav-dates = 기한
account-nav-contact = 알림 방법
account-nav-staff = 기관 직원
account-nav-webhooks = 기관 웹훅

dates-title = 기한
dates-text = 언제까지 무엇을 해야 하는지 보여 줍니다. 15일, 7일, 1일 전에 알려 드리며, 마친 뒤에는 알리지 않습니다.
dates-empty = 기한이 있는 것이 없습니다
dates-empty-text = 정해진 날까지 해야 할 일이 있으면 여기에 표시됩니다.
dates-what = 내용
dates-day = 마지막 날
dates-case = 사건
dates-file = 달력 파일
dates-by-register = 출입국 등록부에 따름
dates-file-get = 달력에 추가
dates-feed = 모든 기한을 달력에서 보기
dates-feed-text = 이 주소를 휴대전화나 컴퓨터의 달력에 추가하면 항상 현재 기한이 표시됩니다.
dates-feed-made = 달력 주소가 준비되었습니다
dates-feed-revoked = 달력 주소를 더 이상 사용할 수 없습니다
dates-feed-address = 달력에서 이 주소를 구독하십시오:
dates-feed-once = 주소는 한 번만 표시됩니다. 주소를 아는 사람은 누구나 기한을 볼 수 있습니다. 다른 사람이 알게 되면 새로 만드십시오.
dates-feed-since = { $since }부터 달력 주소를 사용하고 있습니다.
dates-feed-make = 달력 주소 만들기
dates-feed-anew = 새 주소 만들기
dates-feed-revoke = 주소 폐기
dates-calendar = Sala: 기한
dates-last-day = 마지막 날은 { $day }입니다.

duty-turn = { $service }: { $state }
duty-ends = { $service }: 유효 기간 만료
duty-appointment = { $service }: 사무소 방문 예약
duty-left = { $days ->
    [0] 오늘이 마지막 날입니다.
   *[other] { $days }일 남았습니다.
}
reminder-subject = { $day }까지: { $what }
reminder-body =
    안녕하십니까.

    { $what }

    마지막 날은 { $day }입니다. { $left }

    사건 열기:
    { $link }

    이미 마치셨다면 아무것도 하지 않아도 됩니다.

    Sala, 모든 행정 서비스를 한곳에서

## How one is told

contact-title = 알림 방법
contact-text = 모든 메시지는 여기 수신함에 있습니다. 다른 방법으로도 알려 드릴 수 있습니다.
contact-channels = 다음 방법으로도 알리기
contact-email = 이메일({ $email })
contact-email-hint = 공식 통지는 항상 이메일로 보냅니다.
contact-sms = 문자 메시지({ $phone })
contact-sms-hint = 문자에는 메시지가 있다는 내용만 있습니다.
contact-save = 저장
contact-phone-title = 휴대전화
contact-phone-text = 메시지가 있음을 알리는 데에만 번호를 사용합니다.
contact-phone = 휴대전화 번호
contact-phone-hint = 예: 089 765 4321, 또는 +와 국가 번호가 붙은 번호
contact-code = 코드
contact-code-hint = { $phone }(으)로 6자리 코드를 보냈습니다. 10분 동안 유효합니다.
contact-send = 코드 보내기
contact-confirm = 확인
contact-other-number = 다른 번호 사용
contact-remove = 번호 삭제
contact-error-phone = 휴대전화 번호를 입력하십시오. 예: 089 765 4321
contact-error-code = 코드가 맞지 않습니다. 문자 메시지를 확인하고 6자리 숫자를 다시 입력하십시오
contact-done-saved = 선택한 내용이 저장되었습니다.
contact-done-sent = 코드를 보냈습니다.
contact-done-confirmed = 번호가 확인되었습니다. 문자 메시지로도 알려 드립니다.
contact-done-gone = 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 요청하십시오.
contact-done-removed = 번호가 삭제되었습니다.
sms-code = Sala: 코드는 { $code }입니다. { $minutes }분 동안 유효합니다. 아무에게도 알려 주지 마십시오.
sms-message = Sala: 사건에 관한 메시지가 있습니다. 여기에서 읽으십시오 { $link }
sms-notice = Sala: 공식 통지가 있습니다. 기한이 진행 중일 수 있습니다. 여기에서 읽으십시오 { $link }
