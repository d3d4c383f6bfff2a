# Bills and how to pay them.

refusal-fee = 수수료를 계산할 수 없습니다
refusal-fee-text = 시스템의 문제입니다. 청구되거나 결정된 것은 없습니다. 나중에 다시 시도하십시오.

## Fees before filing

fee-title = 비용
fee-text = 이 페이지에서는 결제하지 않습니다. 보낸 뒤 수수료를 낼 때가 되면 신청 건 페이지에 고지서가 표시됩니다.
fee-item = { $name } ({ $agency }; { $law })
fee-total = 합계
fee-of-answers = 답변에 따라 다름
fee-free = 무료

## The bill

bill-title = 청구서
bill-show = 청구서 보기
bill-link-text = 납부할 금액: { $amount }. { $due }까지 내십시오.
bill-preparing = 청구서를 준비하고 있습니다.
bill-notice-paid = 고지서가 납부되었습니다.
bill-notice-expired = 고지서를 기한 내에 납부하지 않았습니다.
bill-notice-cancelled = 고지서는 더 이상 필요하지 않습니다.
bill-state-due = 미납
bill-state-paid = 납부 완료
bill-state-expired = 기한 만료
bill-state-cancelled = 취소됨
bill-items = 납부 내역
bill-item = 항목
bill-item-agency = 수납 기관
bill-amount = 금액
bill-total = 합계
bill-how = 납부 방법
bill-to-pay = 지금 낼 금액
bill-due = 납부 기한
bill-biller = 청구자 번호
bill-reference-1 = 참조 번호 1
bill-reference-2 = 참조 번호 2
bill-qr = 휴대전화로 납부(PromptPay)
bill-qr-text = 은행 앱으로 코드를 스캔하십시오. 금액과 참조 번호가 채워져 있으니 바꾸지 마십시오.
bill-qr-alt = 이 청구서의 PromptPay QR 코드. 내용은 아래에 있습니다.
bill-qr-words = QR 코드의 내용
bill-counter = 은행 창구 또는 기기에서 납부
bill-counter-text = 이 바코드를 보여 주거나, 청구자 번호와 두 참조 번호를 알려 주십시오.
bill-counter-alt = 청구자 번호, 참조 번호, 금액이 있는 바코드
bill-waiting = 납부한 후
bill-waiting-text = 은행의 확인을 기다립니다. 보통 1분 안에 오며, 그러면 사건이 자동으로 진행됩니다.
bill-slip = 이체증 사진은 납부로 인정되지 않으므로 보낼 필요가 없습니다.
bill-again = 입금되었는지 확인
bill-paid-text = 은행이 납부를 확인했습니다. 영수증은 사건에 있습니다.
bill-to-case = 내 사건으로 이동
bill-closed-expired = 납부 기한이 지났습니다. 이 청구서를 내지 마십시오. 내더라도 돌려 드립니다.
bill-closed-cancelled = 이 청구서는 더 이상 필요하지 않습니다. 내지 마십시오. 내더라도 돌려 드립니다.
bill-short = { $paid }이(가) 입금되었습니다. { $rest }을(를) 더 내야 합니다. 아래 코드는 나머지 금액의 코드입니다.
bill-payments = { $count ->
   *[other] 확인된 납부 { $count }건
}
bill-when = 일시
bill-what = 결과
bill-refund = 환급금 { $amount }: { $reason }. 상태: { $state }.

bill-verdict-exact = 전액 납부
bill-verdict-short = 청구액보다 적음
bill-verdict-over = 청구액보다 많음
bill-verdict-doubled = 이중 납부
bill-verdict-late = 기한 후 납부
bill-verdict-unknown = 이 참조 번호의 청구서 없음
bill-verdict-closed = 전액 납부 전에 청구서가 종료됨

refund-state-listed = 환급 예정
refund-state-requested = 환급 요청됨
refund-state-approved = 승인됨
refund-state-sent = 은행 처리 중
refund-state-confirmed = 환급 완료
