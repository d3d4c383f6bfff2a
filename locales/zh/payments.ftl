# Bills and how to pay them, and the finance officers' desk.

refusal-fee = 无法计算费用
refusal-fee-text = 这是我们的问题。尚未收取任何费用，也未作出任何决定。请稍后再试。

## Fees before filing

fee-title = 费用
fee-text = 本页无需缴费。提交后，一旦需要缴费，您的事项页面会显示缴费单。
fee-item = { $name }（{ $agency }；{ $law }）
fee-total = 合计
fee-of-answers = 视您填写的内容而定
fee-free = 免费

## The bill

bill-title = 您的缴费单
bill-show = 查看缴费单
bill-link-text = 待缴金额：{ $amount }，请于{ $due }前缴纳。
bill-preparing = 正在准备您的缴费单。
bill-notice-paid = 缴费单已付清。
bill-notice-expired = 未在期限内缴费。
bill-notice-cancelled = 缴费单已不再需要。
bill-state-due = 待缴费
bill-state-paid = 已缴费
bill-state-expired = 已过期
bill-state-cancelled = 已取消
bill-items = 费用明细
bill-item = 项目
bill-item-agency = 收款机关
bill-amount = 金额
bill-total = 合计
bill-how = 如何缴费
bill-to-pay = 现在应缴
bill-due = 最后期限
bill-biller = 收款方编号
bill-reference-1 = 参考号1
bill-reference-2 = 参考号2
bill-qr = 用手机通过PromptPay缴费
bill-qr-text = 请用银行应用扫描二维码。金额和参考号已填好，请勿修改。
bill-qr-alt = 此缴费单的PromptPay二维码，文字内容见下方。
bill-qr-words = 二维码的文字内容
bill-counter = 在银行柜台或自助机缴费
bill-counter-text = 请出示此条形码，或提供收款方编号和两个参考号。
bill-counter-alt = 含收款方编号、参考号和金额的条形码
bill-waiting = 缴费之后
bill-waiting-text = 我们等待银行确认，通常不超过一分钟，之后您的事项会自动继续办理。
bill-slip = 转账截图不能作为缴费凭证，也无需发送。
bill-again = 查看款项是否已到账
bill-paid-text = 银行已确认您的付款。您的事项会自动继续办理。
bill-to-case = 前往我的事项
bill-closed-expired = 缴费期限已过。请勿再缴此单，款项会被退回。
bill-closed-cancelled = 此缴费单已不再需要。请勿缴纳，款项会被退回。
bill-short = 已收到{ $paid }，尚需缴纳{ $rest }。下方二维码为剩余金额。
bill-payments = 银行已确认的付款：{ $count }笔
bill-when = 时间
bill-what = 结果
bill-refund = 退款{ $amount }，原因：{ $reason }。状态：{ $state }。

bill-verdict-exact = 已全额缴纳
bill-verdict-short = 金额不足
bill-verdict-over = 金额超出
bill-verdict-doubled = 重复缴费
bill-verdict-late = 逾期缴费
bill-verdict-unknown = 没有此参考号的缴费单
bill-verdict-closed = 缴费单在缴清前已结束

refund-state-listed = 待退款
refund-state-requested = 已申请
refund-state-approved = 已批准
refund-state-sent = 银行处理中
refund-state-confirmed = 已退款
