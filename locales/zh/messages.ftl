# Messages to people: the inbox, official notices, how one is told.

account-navigation = 我的账户
account-nav-cases = 事项
account-nav-messages = 消息
account-nav-unread = { $count } 条未读

messages-title = 消息
messages-text = 我们发给您的所有消息都保存在这里。正式通知还会发送到您的电子邮箱。
messages-empty = 暂无消息
messages-empty-text = 您的事项有进展时，可在此查看。
messages-unread = 未读
messages-official = 正式通知
messages-received = 收到时间：{ $when }
messages-received-official = 正式通知，收到时间：{ $when }
messages-official-text = 这是正式通知。您的法定期限（例如申诉期限）自送达之日起计算。
messages-open-case = 打开该事项

## Service of notices

served-inbox = 正式通知已送达申请人的消息箱
served-email = 正式通知已通过电子邮件送达
served-sms = 正式通知已通过短信送达
served-hand = 正式通知已当面送达
served-post = 正式通知已以挂号信送达
served-about = “{ $subject }”，依据：{ $ground }
served-ground = 依据：{ $ground }

notice-serve = 记录以其他方式送达
notice-title = 送达被退回的通知
notice-text = 收件人的邮箱不接收此通知。请当面送交或以挂号信寄出，并在此记录。记录后该异常即告结束。
notice-by = 以何种方式送达？
notice-by-hand = 当面送交
notice-by-post = 以挂号信寄出
notice-by-post-hint = 自寄出之日起满七天视为送达。
notice-day = 送交或寄出的日期
notice-note = 挂号信编号或收件人
notice-effect = 记录后不可更改。申请人可在事项的历史中看到。
notice-record = 记录送达
notice-recorded = 送达已记录。
notice-error-by = 请选择送达方式
notice-error-day = 请输入送交或寄出的日期，不得早于通知的日期，也不得晚于今天
notice-error-note = 请输入挂号信编号或收件人
access-serve = 记录了正式通知的送达方式
incident-deliver = 未能发送消息。
incident-notice = 正式通知被退回。
incident-error-refused = 收件人的邮件服务器拒收。
