# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = 已提交
case-filed-number = 您的编号
case-officer-wrote = 工作人员的说明：
case-correct = 更正并重新提交
case-next = 下次报到截止日期
case-next-opens = 自 { $opens } 起可以报到。
case-next-permit = 您的停留许可于{ $day }到期。只有在此之前获得延期，才需要进行这次报到。
case-next-calendar = 加入日历
case-receipt = 回执
case-receipt-text = 请打印或保存文件。任何人都可通过回执上的二维码核验。
case-receipt-show = 查看回执
case-receipt-pdf = 回执（PDF）
case-timeline = 办理过程
case-answers = 提交的内容
case-who-looked = 谁查看过此事项
case-filed-earlier = 您已就同一期提交过。这是您提交的事项。
case-by-officer = 经办：{ $name }

## Access log

case-log-title = 谁查看过此事项
case-log-text = 工作人员每次打开您的事项，都会记录在此。记录无法更改。
case-log-empty = 暂无记录
case-log-empty-text = 还没有工作人员打开此事项。
case-log-when = 时间
case-log-who = 人员
case-log-office = 办公室
case-log-why = 操作
