# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = 报到已提交
case-filed-number = 您的编号
case-officer-wrote = 工作人员说明：
case-correct = 更正报到
case-next = 下次报到日期
case-next-opens = 可从 { $opens } 起报到。
case-next-calendar = 加入日历
case-receipt = 回执
case-receipt-text = 请打印或保存文件。任何人都可通过回执上的二维码核验。
case-receipt-show = 查看回执
case-receipt-pdf = PDF回执
case-timeline = 办理过程
case-answers = 提交的内容
case-who-looked = 谁查看过此事项
case-withdraw = 撤回本案
case-withdraw-title = 您要撤回吗？
case-withdraw-text = 案件将立即结案，不再审核，且无法恢复。
case-withdraw-duty = 您依法应尽的义务不变。如果仍须报到或申请，请在截止日期前重新提交。
case-withdraw-yes = 撤回
case-withdraw-no = 不撤回，保留案件
case-filed-earlier = 您已就本期报到。这就是那次报到。
case-by-officer = 经办：{ $name }

## Access log

case-log-title = 谁查看过此事项
case-log-text = 工作人员每次打开您的事项都会记录在此，且无法更改。
case-log-empty = 暂无记录
case-log-empty-text = 还没有工作人员打开此事项。
case-log-when = 时间
case-log-who = 人员
case-log-office = 机关
case-log-why = 目的

## Public check

check-title = 回执核验
check-valid = 真实有效
check-valid-text = 本回执真实有效。
check-replaced = 已被替换
check-replaced-text = 本回执确曾出具，现已有更新的回执取代。
check-not-found = 未找到
check-not-found-text = 没有此代码的回执。请检查网址，或请持有人再次出示。
check-compare = 请与您手中的回执核对。
check-number = 编号
check-service = 服务
check-filed = 提交日期
check-name = 姓名（部分）
check-next-due = 下次报到日期
check-address = 请确认浏览器中的网址属于 { $product }。
