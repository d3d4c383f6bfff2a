# Question pages and check-your-answers, for any service.

apply-saved = 계속할 때마다 답변이 저장됩니다. ‘내 계정’에서 다시 열 수 있습니다.
apply-saved-guest = 계속할 때마다 답변이 저장됩니다. 이 브라우저에서는 다음 페이지에서 다시 열 수 있습니다:
apply-check-title = 보내기 전에 답변을 확인하십시오
apply-declaration = 확인
apply-send = 확인하고 보내기
apply-send-only = 보내기
apply-correct-title = 답변을 고쳐 다시 보내십시오
apply-correct-send = 확인하고 고친 내용 보내기
apply-send-hint = 페이지가 반응하지 않으면 버튼을 다시 눌러도 됩니다. 한 번만 전송됩니다.
