# 事项的经过：法定期限、信息来源、查看者及其角色，以及结果

clock-started = 办公室的审核期限开始计算
clock-paused = 等待申请人期间，办公室的审核期限暂停计算
clock-resumed = 办公室的审核期限继续计算
clock-stopped = 办公室的审核期限结束
clock-extended = 根据{ $ground }，办公室的审核期限延长 { $days } 天
clock-late = 办公室的审核期限已过，尚未作出决定。您的事项仍在办理，逾期并不等于作出决定
clock-overdue = 办公室办理此步骤的期限已过。您的事项仍在办理，逾期并不等于作出决定
clock-delay-letter = 已寄出关于延误的信函
clock-served = 通知已送达，期限自此起算
clock-returned = 通知被退回，期限暂停计算，直至重新送达
clock-moved = 工作日历有变，截止日期随之变动
clock-recounted = 工作日历有变，重新计算办公室已用的天数
clock-migrated = 事项按新版服务继续办理，截止日期随之变动
clock-migration-reverted = 事项已恢复为原版服务，截止日期恢复如前
clock-because-holiday = { $day }为休息日：{ $name }。
clock-because-no-holiday = { $day }不再是休息日：{ $name }。
clock-until = 截至{ $due }
clock-ledger = 期限如何计算
clock-due-office = 办公室将在{ $due }之前（含当天）答复
clock-due-office-late = 办公室应在{ $due }前答复，现已逾期。您的事项仍在办理
clock-due-applicant = 请在{ $due }之前（含当天）更正并提交
clock-due-appeal = 您可以在{ $due }之前（含当天）提出申诉

source-typed = 申请人填写
source-mrz = 读自护照底部两行
source-earlier = 取自以前的事项或账户
source-register = 来自入境登记
source-officer = 工作人员填写

register-waiting = 入境登记系统尚未答复
register-matched = 入境登记中有入境记录，且全部一致
register-mismatch = 有信息与入境登记不一致
register-unverified = 入境登记系统没有答复，将再次查询
register-next-report = 下次报到截止日期 { $day }

access-view = 打开了您的事项
access-view-queue = 在办公室的列表中看到了您的事项

role-applicant = 申请人
role-officer = 工作人员
role-supervisor = 主管
role-administrator = 机构管理员
role-system = 系统自动处理

outcome-approved = 已核准
outcome-rejected = 未受理
outcome-withdrawn = 已撤回

event-task-done = 有关机构已提出意见
event-child-opened = 已开立与本事项相关的事项
event-child-closed = 与本事项相关的事项已有决定
event-migrated = 事项按新版服务继续办理
event-migration-reverted = 事项已恢复为原版服务
event-incident-opened = 某项操作多次失败，需要处理
event-timer-refused = 系统未能就当日到期的事项作出处理，将一直保留直至可以处理
event-incident-closed = 此前失败的操作已处理
event-incident-unneeded = 此前失败的操作已不再需要：事项已在没有该操作的情况下继续办理

role-finance = 财务人员
role-all-offices = 所有办公室
access-bill = 查看缴费单

access-serve = 记录了正式通知的送达方式

access-view-task = 打开了一项任务及为其提供的信息
access-view-log = 查看了谁打开过您的事项

access-other = 处理了您的事项

access-task = 完成了一项任务
access-retry = 要求系统重试未能完成的工作
