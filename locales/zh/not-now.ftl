# 说明现在不能提交报到以及何时可以提交的页面

not-now-title = 您现在还不能报到
not-now-lead = 您可以在{ $online_from }至{ $online_to }期间在线报到。
not-now-due = 您的报到截止日期是{ $due_date }。
not-now-saved = 您的回答将保存至{ $until }。届时请登录，从您的账户继续办理。
not-now-saved-account = 您的回答已保存。届时请登录，从您的账户继续办理。
not-now-calendar = 将{ $online_from }添加到日历
not-now-calendar-summary = 90天报到：今天起可在线报到
not-now-calendar-description = 您可以在{ $online_from }至{ $online_to }期间在线报到，免费。您的回答已保存在账户中：{ $link }
not-now-change = 修改回答
not-now-account = 前往您的账户
not-now-closed-title = 在线报到时间已过
not-now-closed-lead = 您的报到截止日期是{ $due_date }。请亲自到移民局办公室报到。
not-now-closed-bring = 请携带护照、上次的回执（如有）和填好的 TM.47 表。
not-now-refused-title = 您不能提交本次报到
