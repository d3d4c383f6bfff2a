# 流程引擎的拒绝提示：标题和处理方法
refusal-due_first = 此事项的期限恰在此刻届满
refusal-due_first-text = 请一分钟后重试。返回上一页，您填写的内容不会丢失。
refusal-ground_not_needed = 此处不需要法定理由
refusal-ground_not_needed-text = 此前尚未要求申请人补正。请去掉理由后重新提交。
refusal-incompleteness_barred = 不得再以材料不全为由拒绝
refusal-incompleteness_barred-text = 已要求申请人补正过一次，现在不得以此为由拒绝，除非上级记录法定理由。
refusal-unknown_defect_reason = 该问题不在清单中
refusal-unknown_defect_reason-text = 请从清单中选择每项回答或材料存在的问题。

# 拒绝的理由
reason-INCOMPLETE = 缺少法律要求的内容
reason-INCOMPLETE-remedy = 请阅读工作人员的说明。您可以按清单备齐后重新申请。如果不同意，可以申诉。
