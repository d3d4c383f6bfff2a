# Bills and how to pay them, and the finance officers' desk.

refusal-fee = 无法计算费用
refusal-fee-text = 这是我们的问题。尚未收取任何费用，也未作出任何决定。请稍后再试。

## Fees before filing

fee-title = 费用
fee-text = 现在无需缴费。申请获准后，您会收到缴费单。
fee-total = 合计
fee-of-answers = 视您填写的内容而定
fee-free = 免费

## The bill

bill-title = 您的缴费单
bill-show = 查看缴费单
bill-link-text = 有费用待缴：{ $amount }，请于{ $due }前缴纳。
bill-preparing = 正在准备您的缴费单。
bill-state-due = 待缴费
bill-state-paid = 已缴费
bill-state-expired = 已过期
bill-state-cancelled = 已取消
bill-items = 费用明细
bill-item = 费用
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
bill-again = 再次查看
bill-paid-text = 银行已确认您的付款。您的事项会自动继续办理。
bill-to-case = 前往我的事项
bill-closed-expired = 缴费期限已过。请勿再缴此单，款项会被退回。
bill-closed-cancelled = 此缴费单已不再需要。请勿缴纳，款项会被退回。
bill-short = 已收到{ $paid }，尚需缴纳{ $rest }。下方二维码为剩余金额。
bill-payments = 银行已确认的付款：{ $count }笔
bill-when = 时间
bill-what = 结果
bill-refund = 将退还{ $amount }，原因：{ $reason }。状态：{ $state }。

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

## Finance officers

common-finance = 财务
finance-navigation = 财务工作列表
finance-payments = 付款
finance-refunds = 退款
finance-statements = 银行对账
finance-title = 缴费单与付款
finance-search = 查找
finance-search-hint = 参考号1、事项编号、银行交易号、金额（1200.00）或日期（2026-11-26）
finance-search-button = 搜索
finance-nothing = 未找到
finance-nothing-text = 贵机关没有符合条件的缴费单或付款。
finance-export = 导出付款（CSV）
finance-bills = 缴费单{ $count }张
finance-bill = 缴费单
finance-case = 事项
finance-state = 状态
finance-paid = 已付
finance-opened = 开具日期
finance-transaction = 银行交易号
finance-account = 账户
finance-ledger = 账簿分录
finance-ledger-hint = 借方为正。所有分录合计为零。
finance-balances = 余额
ledger-bank = 银行
ledger-advance = 预收款
ledger-refundable = 待退款
ledger-refund_sent = 退款处理中
ledger-agency = 代收（{ $agency }）

refund-title = 退款
refund-text = 由一名工作人员申请退款，另一名批准，之后系统自动通知银行。
refund-empty = 没有待退款项
refund-empty-text = 每笔付款都与缴费单相符。
refund-count = 退款{ $count }笔
refund-why = 原因
refund-step = 下一步
refund-request = 申请退款
refund-approve = 批准退款
refund-done-request = 已申请退款，须由另一名同事批准。
refund-done-approve = 已批准退款，正在通知银行。
refund-four-eyes = 此退款由您申请，须由另一名同事批准。
refund-not-now = 他人已先处理，当前状态如下。
refund-unsent = 有{ $count }笔退款指令银行尚未接受。
refund-unsent-text = 系统至少每小时自动重试一次。如仍未成功，请联系银行。
refund-requested-by = 申请人：{ $name }
refund-approved-by = 批准人：{ $name }

statement-list-title = 银行对账单
statement-list-text = 将银行某日的对账单与其已确认的付款进行核对。
statement-bank = 银行
statement-day = 日期
statement-day-hint = 例如 2026-11-26
statement-file = 对账单文件（CSV）
statement-file-hint = UTF-8 编码，最多5,000行。第一行为列名：transaction, reference1, reference2, amount, paid_at
statement-rows = 或将对账单粘贴在这里
statement-rows-hint = 与文件中的行相同
statement-compare = 核对
statement-known = 已核对的对账单
statement-at = 核对时间
statement-title = 银行对账单
statement-of-day = { $day }对账单
statement-matched = { $count }笔付款一致。
statement-differences = 差异
statement-finding = 差异内容
statement-agrees = 没有差异
statement-agrees-text = 对账单与系统一致。
statement-book = 补记系统缺少的付款
statement-book-text = 请检查银行有而系统没有的付款。确认无误后补记：将用于缴清缴费单，或列入退款。
statement-booked = 已补记{ $count }笔付款。
statement-finding-matched = 一致
statement-finding-unbooked = 系统未记录
statement-finding-differs = 记录内容不同
statement-finding-missing = 对账单中没有
statement-error-day = 请输入日期，例如 2026-11-26
statement-error-bank = 请选择银行
statement-error-column = 第一行缺少列 { $column }
statement-error-values = 第{ $line }行的值的数量与第一行不同
statement-error-value = 第{ $line }行：无法读取 { $column }
statement-error-other-day = 第{ $line }行不是该日的付款
statement-error-twice = 第{ $line }行的交易号重复
statement-error-too-long = 对账单超过5,000行
statement-error-encoding = 该文件不是 UTF-8 文本。请另存为“CSV UTF-8”后重新上传

role-finance = 财务人员
access-bill = 查看缴费单
incident-bill_open = 无法开具缴费单
incident-bill_follow = 无法关闭或调整缴费单
incident-bill_paid = 已缴费，但事项无法继续办理
incident-refund_send = 无法通知银行退款
incident-statement = 此事项的一笔付款不在银行对账单中
incident-error-no_biller = 该机关没有银行收款编号
incident-error-no_fees = 此事项没有费用
incident-error-unknown_bank = 尚未设置该银行
incident-error-bank_silent = 银行没有回应
incident-error-bank_refused = 银行拒绝了指令
incident-error-not_in_statement = 须由财务人员向银行查询
