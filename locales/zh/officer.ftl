# The officers' queue, case page and decisions.

## Lists

desk-navigation = 工作人员列表
desk-queue = 事项
desk-tasks = 任务
desk-incidents = 故障
desk-retention = 资料删除
desk-many = 超过 { $count }

## Queue

queue-title = 待处理事项
queue-state = 状态
queue-office = 办公室
queue-holder = 处理人
queue-state-all = 所有状态
queue-office-all = 所有办公室
queue-holder-any = 所有人
queue-holder-mine = 我
queue-holder-none = 尚无人处理
queue-due-late = 已逾期
queue-due-soon = 今天和明天
queue-due-any = 不限日期
queue-filter = 显示
queue-empty = 没有找到事项
queue-empty-text = 没有符合筛选条件的事项。
queue-case = 编号
queue-name = 姓名
queue-reason = 审核原因
queue-filed = 提交日期
queue-due = 期限
queue-claimed = 处理人
queue-status = 状态
queue-overdue = 已逾期：{ $due }
queue-late = 已逾期

## Case

officer-due = 期限：{ $due }
officer-filed = 提交于 { $filed }
officer-why-here = 审核原因
officer-field = 项目
officer-given = 申报内容
officer-register = 入境登记
officer-differs = 不一致
officer-differs-in = 申报内容：{ $given } – 入境登记：{ $register }
officer-nobody = 尚无人处理此事项。
officer-claim = 接手此事项
officer-mine = 此事项由您处理。
officer-release = 交回此事项
officer-other = { $name } 自 { $since } 起处理此事项。
officer-instead = 代替 { $name } 作出决定

## Decision

officer-reason = 理由

## Conflict

conflict-title = 此事项在您打开后已有变动
conflict-text = { $by } 已于 { $at } 处理 { $reference }。
conflict-what = 处理结果：{ $what }
conflict-yours = 您的操作未保存。
conflict-look = 查看事项

queue-state-act = 您可以办理的

officer-done = 已完成：{ $what }
officer-note = 致申请人的话
officer-note-hint = 申请人会看到这段文字。
officer-gaps = 缺失或有误的内容
officer-gap-reason = 问题
officer-gap-note = 应如何处理
officer-second-ground = 第二次要求补充的依据
