# 不能受理或未受理报到的原因、下一步该怎么做，以及系统拒绝操作的原因

## 90天报到的原因代码

reason-TOO_EARLY = 在线报到时间尚未开始
reason-TOO_EARLY-remedy = 您可以在{ $online_from }至{ $online_to }期间在线报到。请届时再来。
reason-ONLINE_WINDOW_CLOSED = 在线报到时间已过
reason-ONLINE_WINDOW_CLOSED-remedy = 您的报到截止日期是{ $due_date }。请亲自到移民局办公室报到，在{ $in_person_to }之前（含当天）不罚款。如果今天前往，预计罚款为{ $fine_baht }，以工作人员的决定为准。
reason-NO_ENTRY_RECORD = 入境登记中没有该护照的入境记录
reason-NO_ENTRY_RECORD-remedy = 请检查护照号码和国籍。如果您是用另一本护照入境的，请将其号码填为旧护照号码。如果都正确，请携带护照到移民局办公室办理。
reason-ARRIVAL_DATE_MISMATCH = 入境日期与入境记录不一致
reason-ARRIVAL_DATE_MISMATCH-remedy = 请查看最近一次入境章上的日期，并更正入境日期。如果与入境章一致，请携带护照到移民局办公室办理。
reason-PASSPORT_CHANGED_LINK_REQUIRED = 最近一次入境或上次报到用的是另一本护照
reason-PASSPORT_CHANGED_LINK_REQUIRED-remedy = 请选择“我有新护照”，并填写旧护照号码，以便我们把两本护照关联起来。
reason-NAME_MISMATCH = 姓名与入境记录不一致
reason-NAME_MISMATCH-remedy = 请按护照资料页底部的两行字符填写姓名。如果您改过姓名，请携带护照和改名证明到移民局办公室办理。
reason-BIRTH_DATE_MISMATCH = 出生日期与入境记录不一致
reason-BIRTH_DATE_MISMATCH-remedy = 请对照护照检查并更正出生日期。如果正确，请携带护照到移民局办公室办理。
reason-PERMIT_EXPIRED = 报到时居留许可已到期
reason-PERMIT_EXPIRED-remedy = 请查看最近一次入境章或延期章上的日期。如果已到期，请尽快携带护照到移民局办公室办理：每多一天都算逾期停留。
reason-ADDRESS_NOT_NOTIFIED = 该住址的住宿尚未申报（TM.30）
reason-ADDRESS_NOT_NOTIFIED-remedy = 请让房东、屋主或酒店提交 TM.30，或检查地址是否正确。提交 TM.30 是房东的义务，不是您的义务。申报后，请再次提交报到。
reason-WRONG_OFFICE = 收到报到的办公室不负责该住址
reason-WRONG_OFFICE-remedy = 请检查住址的府（省）、县（区）和分区（镇）。住址正确后，报到会自动送到负责的办公室。
reason-DUPLICATE = 本期已经报到过
reason-DUPLICATE-remedy = 您现在无需再次报到。下次报到的截止日期写在回执上。
reason-NOT_AN_ALIEN = 泰国公民无需做90天报到
reason-NOT_AN_ALIEN-remedy = 您无需做任何事。如果您是用其他国家的护照入境的，请用那本护照报到。
reason-NOT_REQUIRED = 本次居留无需做90天报到
reason-NOT_REQUIRED-remedy = 您现在无需做任何事。如果您更换签证类型或停留时间比计划更长，请再次确认是否需要报到。

## 拒绝：标题和下一步该怎么做

refusal-unknown_action = 没有这项操作
refusal-unknown_action-text = 请返回事项，选择其中提供的操作。
refusal-hidden = 找不到此事项
refusal-hidden-text = 请检查编号。如果编号正确，请用事项所属的账户登录。
refusal-not_allowed = 您无权进行此操作
refusal-not_allowed-text = 您的角色不允许此操作，或另一位工作人员已接手此事项。请返回事项，查看由谁处理。
refusal-step_up = 此操作需要更高等级的身份验证
refusal-step_up-text = 请重新登录，并提供此操作所需的额外身份验证。您的回答已保存。
refusal-conflict = 此事项在您打开后已有变动
refusal-conflict-text = 在您打开事项期间，有人进行了操作。请查看事项的最新情况后再决定。
refusal-guard_failed = 已不能进行此操作
refusal-guard_failed-text = 事项不符合此操作的条件，例如报到只能退回更正一次。请返回并选择其他操作。
refusal-reason_required = 请选择理由
refusal-reason_required-text = 必须告知申请人原因。请选择最合适的理由。
refusal-unknown_reason = 列表中没有这个理由
refusal-unknown_reason-text = 请从列表中选择理由。
refusal-note_required = 请给申请人写一段说明
refusal-note_required-text = 请用自己的话说明哪里有问题、申请人应当怎么做。
refusal-answers_required = 有些问题还没有回答
refusal-answers_required-text = 请回答剩下的问题，然后重新提交。其他回答已保存。
refusal-rule = 您现在不能提交报到
refusal-rule-text = 请查看原因和下一步该怎么做。您的回答已保存。
refusal-definition = 此服务出现故障
refusal-definition-text = 这是我们的问题。您的回答已保存。请稍后再试；如果今天就是截止日期，请亲自到移民局办公室报到。
refusal-no-office = 找不到负责该地址的办公室
refusal-no-office-text = 请检查住址所在的府（省）并重新选择。如果正确，请亲自到最近的移民局办公室报到。
