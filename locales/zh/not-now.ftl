# 说明现在不能提交报到以及何时可以提交的页面

not-now-title = 您现在还不能报到
not-now-opens = 您可以在以下日期起在线报到
not-now-until = 至{ $last }为止
not-now-saved-account = 您的回答已保存。可以报到时，请登录并从您的账户继续办理。
not-now-change = 如果以下回答有误，请修改：
not-now-account = 前往您的账户
not-now-refused-title = 您不能提交
