# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = 办公室尚未记录原因。原因将另行通知您。
reason-DELAY_OTHER_AGENCY = 尚未收到其他机构的意见
reason-DELAY_OTHER_AGENCY-remedy = 您无需做任何事。办公室正在催询该机构。
reason-DELAY_EXPERT = 专家意见所需时间超出预期
reason-DELAY_EXPERT-remedy = 您无需做任何事。收到意见后办公室即作出决定。
reason-DELAY_WORKLOAD = 办公室收到的申请过多，无法按期全部办结
reason-DELAY_WORKLOAD-remedy = 您无需做任何事。您的申请将依次办理。
