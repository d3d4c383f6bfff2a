# The start page of any service, and the actions that people take on their cases.

service-short = 개요
service-start = 시작하기
service-start-hint = 먼저 로그인하거나 이메일 주소로 가입합니다.
service-minutes = { $minutes ->
   *[other] 약 { $minutes }분
 }
service-who = 대상
service-papers = 서류
service-papers-text = 다음을 준비하십시오. 이 목록에 없는 것은 요구하지 않습니다.
service-papers-fetched = 다음은 준비하지 않아도 됩니다. 담당 기관이 직접 기록에서 가져옵니다:
service-limit = 결정 시기
service-limit-calendar = 제출한 내용이 모두 갖추어진 날부터 { $days }일 이내.
service-limit-working = 제출한 내용이 모두 갖추어진 날부터 근무일 { $days }일 이내.
service-fee = 수수료
service-fee-free = 무료
service-fee-text = { $fee }. 고지서를 받은 뒤 냅니다.
service-fee-from = { $fee }부터. 보내기 전에 본인의 수수료를 확인하고, 고지서를 받은 뒤 냅니다.
service-law = 근거 법령

case-action-back = 내 사건으로 돌아가기
case-note-missing = 보내기 전에 내용을 쓰십시오
case-gaps = 빠졌거나 고쳐야 할 것이 있습니다
case-gaps-do = 이 목록의 모든 것을 고쳐 신청을 다시 보내십시오.
