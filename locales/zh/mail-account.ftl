# Mail about an account. Plain text; a link stands alone on its line.

mail-footer =
    Sala 一站式政府服务
    本邮件由系统自动发送，请勿回复。Sala 的工作人员绝不会向您索要密码。

mail-verify-subject = 请确认您的电子邮箱
mail-verify-body =
    您好：

    您使用此邮箱创建了 Sala 账户，请点击以下链接确认：

    { $link }

    链接在24小时内有效，仅可使用一次。
    如非本人操作，请忽略本邮件：未经此链接确认，该账户无法使用。

mail-exists-subject = 您已有账户
mail-exists-body =
    您好：

    有人（可能是您本人）申请用此邮箱创建账户。该邮箱已有账户，请在此登录：

    { $link }

    如忘记密码，请在该页面选择“忘记密码”。
    如非本人操作，请忽略本邮件：您的账户没有任何变化。

mail-reset-subject = 设置新密码
mail-reset-body =
    您好：

    您申请了设置新密码，请点击以下链接：

    { $link }

    链接在1小时内有效，仅可使用一次。
    如非本人操作，请忽略本邮件：您的密码没有任何变化。

mail-password-changed-subject = 您的密码已更改
mail-password-changed-body =
    您好：

    您账户的密码已更改，所有设备均已退出登录。

    如非本人操作，请立即设置新密码：

    { $link }

mail-second-factor-set-subject = 登录现需两步
mail-second-factor-set-body =
    您好：

    从现在起，登录时需要身份验证器应用的验证码。

    如果不是您本人操作，请立即设置新密码并告知办事处：

    { $link }

mail-second-factor-removed-subject = 登录恢复为一步
mail-second-factor-removed-body =
    您好：

    您账户的身份验证器应用已移除。登录时只需输入密码。

    如果不是您本人操作，请立即设置新密码并告知办事处：

    { $link }

mail-second-factor-forgotten-subject = 登录的第二步已取消
mail-second-factor-forgotten-body =
    您好：

    由于接到遗失报告，您账户的身份验证器应用已移除。您已在所有设备上退出登录。在您重新设置应用之前，登录时只需输入密码。为机构工作的人员须在下次登录时重新设置。

    如果这不是您本人提出的请求，请立即设置新密码并告知办事处：

    { $link }

mail-appointed-subject = 您在 Sala 中有了新的职务
mail-appointed-body =
    您好：

    { $agency } 授予您在 Sala 中的以下职务：

    { $role } · { $office }

    该职务即时生效。请登录后开始工作：

    { $link }

    如您不清楚原因，请询问本机构的管理员。

mail-dismissed-subject = 您在 Sala 中的一项职务已被收回
mail-dismissed-body =
    您好：

    { $agency } 收回了您在 Sala 中的以下职务：

    { $role } · { $office }

    该职务的查看和办理权限已即时终止。您领取的事项已退回，可由其他同事领取。您的账户保持不变：

    { $link }
