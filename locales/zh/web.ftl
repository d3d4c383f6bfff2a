# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = 您已退出登录。
web-notice-everywhere = 您已在所有设备上退出登录。
web-notice-ended = 由于{ $minutes }分钟内没有操作，您已自动退出登录。已保存的内容不会丢失。
web-notice-longest = 您登录已满{ $hours }小时（最长时限），系统已自动退出登录。已保存的内容不会丢失。
web-notice-password = 新密码已保存，请用新密码登录。

## Fields of an account

web-error-sign-in = 电子邮箱或密码不正确。请重试，或设置新密码
web-error-verify-password = 这不是发送本邮件的那次注册所设的密码。请输入当时所设的密码，或用此邮箱重新注册
web-error-email-missing = 请输入您的电子邮箱
web-error-email = 请输入正确的电子邮箱，例如 name@example.com
web-error-password-missing = 请输入至少10个字符的密码
web-error-password-short = 密码至少需要{ $least }个字符
web-error-password-long = 密码不得超过{ $most }个字符
web-error-password-like-email = 密码中不能包含您的电子邮箱
web-error-password-common = 该密码太容易被猜到，请使用几个互不相关的词语

## Confirming an address

web-verify-title = 确认您的电子邮箱
web-verify-text = 只差一步：输入您注册时设置的密码，账户即可使用。如果您没有注册，请关闭本页：没有该密码，任何人都无法用您的邮箱取得账户。
web-verify-button = 确认邮箱

## Devices

web-device-unknown = 无法识别的设备
