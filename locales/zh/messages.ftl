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

## Due dates and reminders

account-nav-dates = 截止日期
account-nav-contact = 通知方式
account-nav-webhooks = 机构的网络回调

dates-title = 截止日期
dates-text = 您须办理的事项及最后期限。我们会在15天、7天和1天前提醒您；办理完毕后不再提醒。
dates-empty = 没有到期事项
dates-empty-text = 当您的某个事项须在指定日期前办理时，会显示在此处。
dates-what = 事项
dates-day = 最后日期
dates-case = 编号
dates-file = 日历文件
dates-file-get = 添加到日历
dates-feed = 在您的日历中查看所有截止日期
dates-feed-text = 将此地址添加到手机或电脑的日历中，即可始终显示最新的截止日期。
dates-feed-made = 您的日历地址已生成
dates-feed-revoked = 日历地址已失效
dates-feed-address = 请在您的日历中订阅此地址：
dates-feed-once = 此地址只显示一次。任何持有此地址的人都能看到您的截止日期。如被他人获知，请生成新地址。
dates-feed-since = 您自{ $since }起拥有日历地址。
dates-feed-make = 生成日历地址
dates-feed-anew = 生成新地址
dates-feed-revoke = 撤销地址
dates-calendar = Sala：截止日期
dates-last-day = 最后日期为{ $day }。

duty-turn = { $service }：{ $state }
duty-left = { $days ->
    [0] 今天截止。
   *[other] 还剩{ $days }天。
}
reminder-subject = { $day }之前（含当天）：{ $what }
reminder-body =
    您好：

    { $what }

    最后日期为{ $day }。{ $left }

    打开您的事项：
    { $link }

    如已办理，则无需再做任何事。

    Sala 一站式政府服务

## How one is told

contact-title = 通知方式
contact-text = 所有消息都在此处的消息箱中。您也可以选择其他通知方式。
contact-channels = 同时通知我
contact-email = 发送电子邮件至 { $email }
contact-email-hint = 正式通知始终会发送电子邮件。
contact-sms = 发送短信至 { $phone }
contact-sms-hint = 短信仅提示有新消息。
contact-save = 保存
contact-phone-title = 手机
contact-phone-text = 我们仅用您的号码提示有新消息。
contact-phone = 手机号码
contact-phone-hint = 例如 089 765 4321，或以 + 和国家代码开头
contact-code = 验证码
contact-code-hint = 我们已向 { $phone } 发送6位验证码，10分钟内有效。
contact-send = 发送验证码
contact-confirm = 确认
contact-other-number = 使用其他号码
contact-remove = 删除号码
contact-error-phone = 请输入手机号码，例如 089 765 4321
contact-error-code = 验证码不正确。请查看短信并重新输入6位数字
contact-done-saved = 您的选择已保存。
contact-done-sent = 验证码已发送。
contact-done-confirmed = 号码已确认。我们也会通过短信通知您。
contact-done-gone = 验证码已失效，请重新获取。
contact-done-removed = 号码已删除。
sms-code = Sala：您的验证码是 { $code }，{ $minutes }分钟内有效。请勿告知他人。
sms-message = Sala：您的事项有新消息。请查看 { $link }
sms-notice = Sala：您有一份正式通知，期限可能已开始计算。请查看 { $link }

## Webhooks

webhook-title = 网络回调
webhook-text = 贵机构的系统可在机构事项发生变化时收到通知，内容为编号、服务、状态和时间，不含个人信息。
webhook-empty = 尚无网络回调
webhook-empty-text = 请添加要通知的系统地址。
webhook-url = 地址
webhook-url-hint = 公共互联网上的 https 地址
webhook-events = 事件
webhook-event-filed = 事项已提交
webhook-event-changed = 事项状态变更
webhook-event-closed = 事项已结案
webhook-state = 状态
webhook-on = 开启
webhook-off = 关闭
webhook-off-hint = 关闭时不发送；等待中的内容会在重新开启后发送。
webhook-waiting = 等待中
webhook-waiting-count = { $count } 条等待中
webhook-add-title = 添加网络回调
webhook-add = 添加
webhook-added = 已添加网络回调
webhook-secret = 您的系统用此密钥核验每次发送（标头 Sala-Signature 中的 HMAC-SHA-256）：
webhook-secret-once = 密钥只显示一次。请妥善保存，仅供您的系统读取。
webhook-error-url = 请输入以 https:// 开头且不含用户名的地址
webhook-error-private = 请输入公共互联网上的地址。系统不会访问内部网络地址
webhook-error-many = 贵机构的网络回调数量已达上限
webhook-error-events = 请至少选择一个事件
webhook-one-title = 网络回调
webhook-deliveries = 发送记录
webhook-deliveries-text = 同一事项的内容按顺序发送。前一条发送成功或放弃后，才发送下一条。
webhook-none-sent = 尚未发送
webhook-none-sent-text = 贵机构的事项发生变化时，会显示在此处。
webhook-when = 时间
webhook-event = 编号和事件
webhook-answer = 答复
webhook-do = 操作
webhook-again = 重新发送
webhook-give-up = 放弃
webhook-attempts = （已尝试 { $count } 次）
webhook-delivery-waiting = 等待中
webhook-delivery-delivered = 已送达
webhook-delivery-given-up = 已放弃
webhook-answer-status = HTTP { $status }
webhook-answer-none = 尚未发送
webhook-answer-url = 无法访问该地址
webhook-answer-refused = 该名称指向内部网络
webhook-answer-unknown = 该名称没有地址
webhook-answer-connection = 服务器不接受连接
webhook-answer-certificate = 服务器证书无效
webhook-answer-timeout = 服务器未及时答复
webhook-answer-protocol = 无法读取答复
webhook-change-title = 更改
webhook-change = 保存
webhook-done-change = 更改已保存。
webhook-done-again = 正在重新发送。
webhook-done-give-up = 已放弃该次发送。
