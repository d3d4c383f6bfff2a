# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = 程序在执行此项工作时出错。
incident-error-unanswered = 相关事项所需的信息多于申请人在此事项中提供的信息。
incident-error-no_office = 没有负责此事项所在地的办公室。

## Queue

queue-state-act = 您可以办理的

## Access log

access-view-task = 打开了一项任务及为其提供的信息

## Time: extensions (BR-8) and delays (BR-10)

incident-delay_reason = 尚未记录延误的原因。
incident-error-delay_unexplained = 请在此事项中记录。致申请人的通知必须说明延误的原因。
mail-delay-unexplained = 办公室尚未记录原因。原因将另行通知您。
reason-DELAY_OTHER_AGENCY = 尚未收到其他机构的意见
reason-DELAY_OTHER_AGENCY-remedy = 您无需做任何事。办公室正在催询该机构。
reason-DELAY_EXPERT = 专家意见所需时间超出预期
reason-DELAY_EXPERT-remedy = 您无需做任何事。收到意见后办公室即作出决定。
reason-DELAY_WORKLOAD = 办公室收到的申请过多，无法按期全部办结
reason-DELAY_WORKLOAD-remedy = 您无需做任何事。您的申请将依次办理。

sample-action-explain_delay = 记录延误的原因
sample-action-explain_delay-text = 系统会立即将原因告知申请人，此后的每封通知也会写明。记录原因并不结束延误。
sample-action-explain_delay-note = 申请人应了解的延误情况
sample-event-explain_delay = 办公室已告知您延误的原因
sample-event-explain_delay-officer = 已记录延误的原因
sample-mail-extended-subject = 您的申请 { $reference } 的审核期限已延长
sample-mail-extended-body =
    您好：

    曼谷市政府已依照《公共卫生法》（佛历2535年）第56条延长您的食品经营许可证申请 { $reference } 的审核期限。

    原因：{ $reason }
    新的决定期限：{ $due_date }

    您无需做任何事。您可以在此查看申请进度：
    { $link }

    Sala 代表曼谷市政府
