# Official notices that came back, and what officers record of them.

notice-serve = 记录以其他方式送达
notice-title = 送达被退回的通知
notice-text = 收件人的邮箱不接收此通知。请当面送交或以挂号信寄出，并在此记录。记录后该异常即告结束。
notice-by = 以何种方式送达？
notice-by-hand = 当面送交
notice-by-post = 以挂号信寄出
notice-by-post-hint = 自寄出之日起满七天视为送达。
notice-day = 送交或寄出的日期
notice-note = 挂号信编号或收件人
notice-effect = 记录后不可更改。申请人可在事项的历史中看到。如有自该通知起算的期限，则自本次送达起算。
notice-record = 记录送达
notice-recorded = 送达已记录。
notice-error-by = 请选择送达方式
notice-error-day = 请输入送交或寄出的日期，不得早于通知的日期，也不得晚于今天
notice-error-note = 请输入挂号信编号或收件人
incident-deliver = 未能发送消息。
incident-notice = 正式通知被退回。
incident-error-refused = 收件人的邮件服务器拒收。
