# What officers find on their desk beside the queue: tasks, incidents, deletions.

## Tasks

task-list-title = 本机构的任务
task-list-empty = 没有待办任务
task-list-empty-text = 本机构目前没有需要处理的任务。
task-name = 任务
task-shared = 向您提供的资料
task-shared-none = 此任务没有提供资料。
task-shared-only = 您只能看到此任务所需的资料。事项的其余内容由负责审批的机构保管。
task-title = { $task } – { $reference }
task-result = 结果
task-note = 给审批机构的备注
task-note-hint = 请勿记录超出必要范围的申请人资料。
task-complete = 完成任务
task-error-result = 请选择结果
task-done = 任务已完成。
task-colleague = 您的同事
conflict-look-tasks = 返回任务列表

## Incidents

incident-list-title = 有故障的事项
incident-list-empty = 没有故障
incident-list-empty-text = 系统应为您的事项办理的工作均已完成或正在进行。
incident-text = 系统会在可能的情况下不断重试。被退回的通知必须以其他方式送达。完成后，故障即告结束。不会因此丢失任何事项，办公室的期限也不会改变。
incident-tag = 故障
incident-what = 未能完成的工作
incident-column-since = 开始时间
incident-since = 自 { $since } 起。
incident-retry = 立即重试
incident-retried = 正在重试。请稍后重新打开此页面，查看是否成功。
incident-register = 未能就此事项查询登记系统。
incident-case_mail = 未能向申请人发送消息。
incident-open_child = 未能开立与此相关的事项。
incident-child_closed = 未能接收相关事项的结果。
incident-inform = 未能通知相关事项。
incident-timer = 此事项到期的处理未能作出。
incident-other = 此事项有一项工作未能完成。
incident-error-register_silent = 登记系统没有回应。
incident-error-case_changed = 查询登记系统期间事项发生了变动。
incident-error-no_mailbox = 尚未设置该办公室的邮箱。
incident-error-command_refused = 事项当前的状态不允许此操作。
incident-error-store = 无法读取或写入系统数据。
incident-error-mail = 邮件服务器不接收消息。
incident-error-unreadable = 无法读取工作指令。
incident-error-guard_failed = 其条件尚不成立。条件一旦成立，即予处理。
incident-error-definition = 此服务的规则在此无法适用，须由服务维护人员修正。
incident-error-fee = 无法根据设置和答复计算费用。
incident-error-unknown_action = 此服务已没有这一步骤，须由服务维护人员修正。
incident-error-other = 错误代码：{ $code }。

## Deletions

retention-title = 到期应删除的资料
retention-text = 这些事项已经结束，所列资料已按法律规定的期限保存。经您批准后，系统将予以删除。
retention-empty = 没有需要删除的事项
retention-empty-text = 尚无资料达到保存期限。
retention-what = 内容
retention-what-case = 整个事项
retention-what-documents = 提交的文件
retention-what-messages = 消息
retention-what-access_log = 查阅记录
retention-service = 服务
retention-ground = 保存依据
retention-until = 保存至
retention-look = 查看
retention-case = 事项
retention-warning = 删除后无法恢复。被删除的事项仅保留曾有此事项的记录、提交和结束的日期以及其历史的校验封印。
retention-confirm-title = 确认
retention-confirm = 我已核对所选内容，其中没有任何一项为申诉、诉讼或调查所需。
retention-approve = 批准删除
retention-error-chosen = 请选择要删除的内容
retention-error-confirm = 请确认您已核对所选内容
retention-done = 已批准删除 { $count } 项。

incident-error-panic = 程序在执行此项工作时出错。
incident-error-unanswered = 相关事项所需的信息多于申请人在此事项中提供的信息。
incident-error-no_office = 没有负责此事项所在地的办公室。
incident-delay_reason = 尚未记录延误的原因。
incident-error-delay_unexplained = 请在此事项中记录。致申请人的通知必须说明延误的原因。

## Who has opened a case

looked-title = 谁打开过此事项
looked-link = 谁打开过此事项
looked-text = 每次有人打开或处理此事项，都会记录在此。记录无法更改。
looked-empty = 还没有人打开过此事项。
looked-view = 打开了事项
looked-view-queue = 在列表中看到了事项
looked-view-log = 查看了谁打开过此事项
looked-view-task = 打开了一项任务及为其提供的信息
looked-document = 打开了提交的材料
looked-history = 查看了此人的历史记录
looked-fine = 对罚款进行了立案评定
looked-bill = 查看了缴费单
looked-serve = 记录了正式通知的送达方式
looked-task = 完成了一项任务
looked-retry = 要求系统重试未能完成的工作
looked-file = 代此人提交
looked-border = 在边境查验
looked-border-entry = 在边境记录入境
looked-other = 处理了事项
