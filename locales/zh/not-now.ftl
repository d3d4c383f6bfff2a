# 说明现在不能提交报到以及何时可以提交的页面

not-now-title = 您现在还不能报到
not-now-opens = 您可以在线报到的起始日期
not-now-until = 至{ $last }
not-now-saved-account = 您的回答已保存。届时请登录，从您的账户继续办理。
not-now-change = 修改回答
not-now-account = 前往您的账户
not-now-refused-title = 您不能提交本次报到
