# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = 제출되었습니다
case-filed-number = 접수 번호
case-officer-wrote = 담당관의 메시지:
case-correct = 고쳐서 다시 보내기
case-next = 다음 신고 기한
case-next-opens = { $opens }부터 신고할 수 있습니다.
case-next-permit = 체류 허가는 { $day }까지입니다. 그때까지 연장된 경우에만 이 신고를 합니다.
case-next-calendar = 달력에 추가
case-receipt = 접수증
case-receipt-text = 인쇄하거나 파일을 저장하십시오. 접수증의 코드로 누구나 진위를 확인할 수 있습니다.
case-receipt-show = 접수증 보기
case-receipt-pdf = 접수증 PDF
case-timeline = 처리 과정
case-answers = 제출한 내용
case-who-looked = 이 사건을 열람한 사람
case-filed-earlier = 같은 기간의 신고를 이미 제출했습니다. 제출한 사건은 다음과 같습니다.
case-by-officer = 담당: { $name }

## Access log

case-log-title = 이 사건을 열람한 사람
case-log-text = 담당관이 사건을 열 때마다 여기에 기록됩니다. 기록은 변경할 수 없습니다.
case-log-empty = 아직 없습니다
case-log-empty-text = 이 사건을 연 담당관이 없습니다.
case-log-when = 일시
case-log-who = 열람자
case-log-office = 사무소
case-log-why = 행위
