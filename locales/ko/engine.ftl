# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = 지금 이 사건의 기한이 되었습니다
refusal-due_first-text = 1분 후에 다시 시도하십시오. 뒤로 가면 작성한 내용은 사라지지 않습니다.
refusal-ground_not_needed = 여기에는 법적 근거가 필요하지 않습니다
refusal-ground_not_needed-text = 신청인에게 아직 요청한 적이 없습니다. 근거를 지우고 다시 보내십시오.
refusal-incompleteness_barred = 부족한 것은 더 이상 거부 사유가 되지 않습니다
refusal-incompleteness_barred-text = 신청인에게 이미 한 번 요청했으므로, 상급자가 법적 근거를 기록하지 않으면 이를 이유로 거부할 수 없습니다.
refusal-unknown_defect_reason = 결함 목록에 없는 이유입니다
refusal-unknown_defect_reason-text = 각 답변 또는 서류의 결함을 목록에서 선택하십시오.

# A reason of refusals.
reason-INCOMPLETE = 법에서 요구하는 것이 빠져 있습니다
reason-INCOMPLETE-remedy = 담당관의 메시지를 읽으십시오. 목록에 있는 것을 모두 갖추어 다시 신청할 수 있습니다. 동의하지 않으면 이의를 신청할 수 있습니다.
