# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = この案件の期限がちょうど到来しています
refusal-due_first-text = 1分後にもう一度お試しください。前に戻れば、入力した内容は失われません。
refusal-ground_not_needed = ここでは法的根拠は必要ありません
refusal-ground_not_needed-text = 申請者にはまだ照会していません。根拠を外して、もう一度送信してください。
refusal-incompleteness_barred = 不足は拒否の理由になりません
refusal-incompleteness_barred-text = 申請者への照会は1回済んでいます。上司が法的根拠を記録しない限り、不足を理由に拒否することはできません。
refusal-unknown_defect_reason = 不備の一覧にない理由です
refusal-unknown_defect_reason-text = 各回答または書類の不備を、一覧から選んでください。

# A reason of refusals.
reason-INCOMPLETE = 法律で必要とされるものが不足しています
reason-INCOMPLETE-remedy = 担当官のメッセージを読んでください。一覧にあるものをすべてそろえて、もう一度申請できます。不服がある場合は、不服申立てができます。
