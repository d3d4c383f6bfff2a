# The page that says that a report cannot be filed now, and when it can.

not-now-title = 아직 신고할 수 없습니다
not-now-opens = 온라인 신고를 시작할 수 있는 날
not-now-until = { $last }까지
not-now-saved = 답변은 저장되어 있습니다.
not-now-saved-account = 답변은 저장되어 있습니다. 신고할 수 있게 되면 로그인하여 계정에서 이어서 하십시오.
not-now-change = 답변 중 틀린 것이 있으면 변경하십시오:
not-now-account = 내 계정으로 이동
not-now-refused-title = 이 내용은 제출할 수 없습니다
not-now-correction-title = 이 답변으로는 이번 신고가 인정되지 않습니다
not-now-correction = 고친 신고는 처음 제출한 날({ $filed })을 기준으로 합니다. 이 답변에 따르면 그날은 온라인 신고 기간이 아닙니다.
not-now-correction-now = 지금 새로 신고할 수 있습니다.
not-now-correction-withdraw = 새로 신고하기 전에 이 신고를 취하하십시오.
