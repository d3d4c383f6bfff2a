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

served-inbox = 正式通知已送达本门户的消息箱
served-email = 正式通知已通过电子邮件送达
served-sms = 正式通知已通过短信送达
served-hand = 正式通知已当面送达
served-post = 正式通知已以挂号信送达
served-returned = 邮件被退回，通知视为未送达
served-about = “{ $subject }”，依据：{ $ground }
served-ground = 依据：{ $ground }

## Due dates and reminders

account-nav-dates = 截止日期
account-nav-contact = 通知方式
account-nav-staff = 机构人员
account-nav-webhooks = 机构的网络回调

dates-title = 截止日期
dates-text = 您须办理的事项及最后期限。我们会在15天、7天和1天前提醒您；办理完毕后不再提醒。
dates-empty = 没有到期事项
dates-empty-text = 当您的某个事项须在指定日期前办理时，会显示在此处。
dates-what = 事项
dates-day = 最后日期
dates-case = 编号
dates-file = 日历文件
dates-by-register = 来自移民局登记
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
duty-ends = { $service }：到期
duty-appointment = { $service }：到办公室的预约
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
