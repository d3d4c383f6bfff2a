# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = 登录
account-email = 电子邮箱
account-email-hint = 我们将向此邮箱发送确认链接，并通知您办理进展。
account-password = 密码
account-password-new = 设置密码
account-password-hint = 至少10个字符。请使用几个互不相关的词语，无需特殊字符。
account-forgot = 忘记密码
account-new = 初次使用？
account-new-text = 只需一个电子邮箱，约需两分钟。
account-register-link = 创建账户

## Registering

account-register-title = 创建账户
account-register-lead = 有了账户，您可以保存答案、稍后继续填写，并查看回执。
account-register = 创建账户
account-have-one = 我已有账户
account-privacy = 我们如何使用您的数据
account-privacy-text = 我们保存您的电子邮箱，密码以不可还原的形式保存。依据佛历2562年（2019年）《个人数据保护法》，您的数据仅用于您所使用的服务。您可以查看谁看过您的每个事项。

## Mail, verification, reset

account-mail-title = 请查收邮件
account-mail-verify-to = 如果 { $email } 可用于创建新账户，我们已向该邮箱发送链接。请打开链接确认邮箱。
account-mail-verify = 我们已向您的邮箱发送链接，请打开链接确认邮箱。
account-mail-reset-to = 如果 { $email } 已有账户，我们已向该邮箱发送链接。请用该链接设置新密码。
account-mail-reset = 如果该邮箱已有账户，我们已发送链接。请用该链接设置新密码。
account-mail-valid = 链接在{ $hours }小时内有效，仅可使用一次。
account-mail-nothing = 如果没有收到邮件，请查看垃圾邮件文件夹，或检查邮箱地址的拼写后重试。
account-verified-title = 邮箱已确认
account-verified-text = 您现在可以登录。
account-link-old-title = 此链接已失效
account-verify-old-text = 链接已被使用或已过期。如果无法登录，请用同一邮箱重新创建账户。
account-reset-title = 设置新密码
account-reset-lead = 我们将向您的邮箱发送链接。
account-reset-send = 发送链接
account-reset-old-text = 链接已被使用或已过期。
account-reset-again = 重新获取链接
account-choose-title = 设置新密码
account-choose-lead = 您将在其他所有设备上退出登录。
account-choose-save = 保存密码

## Session

account-expiring-title = 您还在使用吗？
account-expiring-text = { $minutes ->
    [0] 为安全起见，您将在一分钟内自动退出。
   *[other] 为安全起见，您将在{ $minutes }分钟后自动退出。
}
account-expiring-saved = 您点击过“继续”的页面，答案均已保存。
account-expiring-stay = 保持登录
account-expiring-here = 您已 { $minutes } 分钟没有操作，即将退出登录。您在本页填写的内容会保留。
account-expiring-here-stay = 保持登录（在新标签页打开）
account-latest-end = 为安全起见，您将于曼谷时间 { $time } 退出登录。请在此之前提交已填写的内容，之后可重新登录。

## My account

account-title = 我的账户
account-signed-in-as = 当前登录：{ $email }
account-drafts = 尚未提交
account-draft-continue = { $service }：继续填写
account-draft-saved = 最近保存：{ $changed }。保留至 { $until }。
account-cases = 我的事项
account-no-cases = 暂无事项
account-no-cases-text = 您提交的内容及其回执和决定将显示在这里。
account-case-filed = { $service }，提交于 { $filed }
account-sessions = 已登录的设备
account-session-here = 本设备，当前
account-sign-out-everywhere = 在所有设备上退出

## Two-step sign-in

account-nav-second-factor = 登录方式
second-factor-title = 两步登录
second-factor-text = 输入密码后，还需输入手机上身份验证器应用显示的验证码。仅知道您密码的人无法登录。
second-factor-required = 您为机构工作。设置此第二步后才能查看事项。
second-factor-begin = 开始设置
second-factor-step-app = 如尚未安装，请在手机上安装身份验证器应用。
second-factor-step-scan = 用该应用扫描此二维码，或输入下方的密钥。
second-factor-step-code = 输入应用随后显示的六位数字。
second-factor-qr-alt = 身份验证器应用密钥的二维码
second-factor-secret = 密钥：
second-factor-confirm = 确认
second-factor-codes-title = 您的恢复代码
second-factor-codes-text = 如果手机丢失，每个代码可代替验证码使用一次。请打印，或保存在手机以外的安全地方。
second-factor-codes-once = 这些代码仅在此时显示。
second-factor-on =
    设置日期：{ $since }。{ $left ->
        [0] 已没有恢复代码。
       *[other] 还剩 { $left } 个恢复代码。
    }
second-factor-change = 更改
second-factor-change-text = 如需换手机，请移除应用后重新设置。每次更改都需要验证码。
second-factor-renew = 生成新的恢复代码
second-factor-remove = 移除应用
second-factor-code = 验证码
second-factor-code-hint = 身份验证器应用显示的六位数字，或恢复代码
second-factor-wrong = 验证码不正确或已失效。请使用应用当前显示的验证码
second-factor-lost = 手机丢失？请改为输入恢复代码。如果没有剩余的恢复代码，请联系您的机构或办事处：核实身份后可取消此步骤。
second-factor-done-removed = 应用已移除。登录时只需输入密码。
second-factor-sign-in-title = 输入应用中的验证码
second-factor-demonstration = 演示：此账户的应用现在会显示 { $code }。
second-factor-other-account = 使用其他账户登录
