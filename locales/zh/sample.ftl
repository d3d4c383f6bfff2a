# 食品经营许可证（演示）：表单、状态、操作、材料、费用和通知邮件

sample-title = 食品经营许可证（演示）
sample-summary = 为面积超过200平方米的食品经营场所申请法律规定的许可证。
sample-who = 在建筑物或私人场地内开设食品经营场所，面积超过200平方米的，开业前须取得本许可证。面积不超过200平方米的，向地方主管人员申报即可。在市场内经营无需本许可证；在公共场所经营则须取得另一种许可证。取得许可证之前，您无权经营食品。本服务仅为演示，所签发的文件不具有法律效力。
sample-declaration = 本人保证以上内容全部属实。

## 部分和页面

sample-section-premises = 场所
sample-section-owner = 经营者

sample-page-premises = 场所叫什么名称，面积有多大？
sample-page-address = 场所在哪里？
sample-page-kitchen = 厨房是如何布置的？
sample-page-owner = 经营者是谁？

## 栏目

sample-field-premises_name = 场所名称
sample-field-area = 面积（平方米）
sample-field-address = 场所地址
sample-field-place = 所在地
sample-field-province = 府（省）
sample-field-district = 县（区）
sample-field-subdistrict = 分区（镇）
sample-field-postcode = 邮政编码
sample-field-kitchen = 厨房说明
sample-field-passport_no = 护照号码
sample-field-family_name = 姓

## 状态：申请人看到的简短说法和说明，以及工作人员看到的简短说法

sample-state-draft = 尚未提交
sample-state-draft-explanation = 您的回答已保存。提交后才算申请。
sample-state-draft-officer = 草稿
sample-state-submitted = 正在检查是否齐全
sample-state-submitted-explanation = 我们已收到您的申请。工作人员正在检查申请是否齐全。您无需再做任何事。
sample-state-submitted-officer = 待检查是否齐全
sample-state-defects = 需要补正
sample-state-defects-explanation = 工作人员已列明所有缺少或有误之处。请在所示日期之前（含当天）补正并重新提交，否则申请将退回给您。
sample-state-defects-officer = 待申请人补正
sample-state-opinions = 等待各机构意见
sample-state-opinions-explanation = 您的申请已齐全。相关机构正在出具意见，消防安全证明正在审核。您无需再做任何事。
sample-state-opinions-unverified = 您的申请已齐全。尚有一份必要的意见没有收到，系统会继续查询，直到得到答复。您无需再做任何事。
sample-state-opinions-officer = 等待各机构意见
sample-state-opinions_read = 意见已收齐
sample-state-opinions_read-explanation = 各机构的意见已收齐，即将进入下一步。您无需再做任何事。
sample-state-opinions_read-officer = 意见已收齐
sample-state-inspection = 现场检查
sample-state-inspection-explanation = 工作人员正在检查您的场所。请允许工作人员进入所有储存、加工或销售食品的房间。
sample-state-inspection-officer = 待现场检查
sample-state-fixing = 场所需要整改
sample-state-fixing-explanation = 现场检查发现有需要整改之处。请阅读工作人员的说明，完成整改，并在所示日期之前（含当天）告知我们，否则我们将按检查结果作出决定。
sample-state-fixing-officer = 待申请人整改
sample-state-decision = 等待决定
sample-state-decision-explanation = 办公室正在审核您的申请。您无需再做任何事。取得许可证之前，不得经营食品。
sample-state-decision-officer = 待决定
sample-state-billing = 正在计算费用
sample-state-billing-explanation = 您的申请已获批准，正在计算费用。您暂时无需做任何事。
sample-state-billing-officer = 正在计算费用
sample-state-payment = 待缴费
sample-state-payment-explanation = 您的申请已获批准，缴费后即签发许可证。请在所示日期之前（含当天）缴费，否则申请失效。
sample-state-payment-officer = 待申请人缴费
sample-state-refused = 未获批准，可以申诉
sample-state-refused-explanation = 您的申请未获批准。请查看理由。如果不同意，可以自收到通知之日起30天内申诉；不申诉的，不予批准的决定维持不变。
sample-state-refused-officer = 未批准，申诉期内
sample-state-appealed = 正在审理申诉
sample-state-appealed-explanation = 作出决定的人员正在审理您的申诉，将在30天内答复。如不同意您的意见，将转交其上级，上级另有30天。在此之前，原决定有效。您无需再做任何事。
sample-state-appealed-officer = 待审理申诉（第一级）
sample-state-issued = 许可证已签发
sample-state-issued-explanation = 许可证自签发之日起一年内有效。请将其放在场所内显眼的地方，并在到期前申请续期。
sample-state-issued-officer = 许可证已签发
sample-state-refusal_stands = 维持不予批准
sample-state-refusal_stands-explanation = 您的申请未获批准，本事项已结束。您不得在此场所经营食品。不予批准的原因消除后，可以重新申请。
sample-state-refusal_stands-officer = 维持不予批准
sample-state-returned = 已退回，可以申诉
sample-state-returned-explanation = 您的申请没有按期补正，因此退回给您。您可以提交新的申请。如果不同意退回，可以自收到通知之日起15天内申诉；不申诉的，退回维持不变。
sample-state-returned-officer = 已退回，申诉期内
sample-state-lapsed = 已失效
sample-state-lapsed-explanation = 费用没有按期缴纳，申请已失效，许可证未签发。如果仍需要许可证，请提交新的申请。
sample-state-lapsed-officer = 因未缴费已失效
sample-state-withdrawn = 已撤回
sample-state-withdrawn-explanation = 您撤回了本次申请，因此不再审核。如果仍需要许可证，请提交新的申请。
sample-state-withdrawn-officer = 申请人已撤回
sample-state-suspended = 许可证已暂停，可以申诉
sample-state-suspended-explanation = 许可证暂停使用最长15天，在此期间您不得在此场所经营食品。请查看理由并按要求改正。您可以自收到通知之日起30天内申诉；申诉不停止暂停的执行。
sample-state-suspended-officer = 许可证已暂停（第59条）
sample-state-revoked = 许可证已吊销，可以申诉
sample-state-revoked-explanation = 您的许可证已失效，您不得在此场所经营食品。请查看理由。您可以自收到通知之日起30天内申诉；申诉不停止吊销的执行。不申诉的，吊销决定维持不变。
sample-state-revoked-officer = 许可证已吊销（第60条）

## 操作：按钮、作用说明、说明栏的名称，以及申请人和工作人员的时间线

sample-action-file = 提交申请
sample-action-file-text = 您的申请将送到办公室，首先检查是否齐全。
sample-event-file = 您提交了申请
sample-event-file-officer = 申请人提交了申请
sample-action-accept = 确认申请齐全
sample-action-accept-text = 您确认申请和材料齐全。系统将请各机构出具意见，30天的审核期限从明天起计算。
sample-event-accept = 工作人员确认您的申请齐全
sample-event-accept-officer = 已确认申请齐全
sample-action-ask = 要求补正
sample-action-ask-text = 申请人将收到一份列明所有缺少或有误之处的记录，并有15天时间补正。请列出每一项：只能要求补正一次。
sample-event-ask = 工作人员请您补正申请
sample-event-ask-officer = 已要求申请人补正
sample-action-resubmit = 提交补正后的申请
sample-action-resubmit-text = 补正后的申请将回到办公室，再次检查。
sample-event-resubmit = 您提交了补正后的申请
sample-event-resubmit-officer = 申请人提交了补正后的申请
sample-action-deadline_passed = 记录未按期补正
sample-event-deadline_passed = 您的申请没有按期补正，已退回给您
sample-event-deadline_passed-officer = 申请没有按期补正，系统自动退回
sample-action-opinions_complete = 记录意见已收齐
sample-event-opinions_complete = 各机构对您的申请的意见已收齐
sample-event-opinions_complete-officer = 各机构的意见已收齐
sample-action-nobody_objects = 记录无人反对
sample-event-nobody_objects = 各机构均无异议，接下来将检查您的场所
sample-event-nobody_objects-officer = 各机构均无异议，已转入现场检查
sample-action-somebody_objects = 记录并非全部同意
sample-event-somebody_objects = 并非所有机构都同意，您的申请已直接转交决定
sample-event-somebody_objects-officer = 并非所有机构都同意，已转交决定
sample-action-fix_needed = 要求整改
sample-action-fix_needed-text = 申请人将有10天时间按检查结果整改。在此期间，审核期限继续计算。
sample-action-fix_needed-note = 申请人需要整改的内容
sample-event-fix_needed = 现场检查发现有需要您整改之处
sample-event-fix_needed-officer = 已要求申请人整改
sample-action-fixed = 告知已完成整改
sample-action-fixed-text = 您告知工作人员指出的问题已全部整改。工作人员将再次检查场所。
sample-event-fixed = 您告知已全部整改
sample-event-fixed-officer = 申请人告知已完成整改
sample-action-not_fixed = 记录未按期整改
sample-event-not_fixed = 您没有按期告知完成整改，您的申请已转交决定
sample-event-not_fixed-officer = 申请人没有按期告知完成整改，已转交决定
sample-action-inspected = 完成检查
sample-action-inspected-text = 您记录现场检查已经结束。申请将转交上级决定。
sample-event-inspected = 您的场所已检查完毕
sample-event-inspected-officer = 现场检查已完成
sample-action-extend = 延长审核期限
sample-action-extend-text = 审核期限将延长15天，最多两次（《公共卫生法》第56条）。必须在原期限届满前办理，并将理由告知申请人。
sample-event-extend = 办公室将审核期限延长了15天
sample-event-extend-officer = 审核期限已延长15天
sample-action-grant = 批准
sample-action-grant-text = 申请将获得批准，申请人将收到缴费通知。缴费后即签发许可证。
sample-event-grant = 您的申请已获批准
sample-event-grant-officer = 申请已获批准
sample-action-refuse = 不予批准
sample-action-refuse-text = 申请人将收到不予批准的决定及理由，并可在30天内申诉。
sample-action-refuse-note = 不予批准的理由
sample-event-refuse = 您的申请未获批准
sample-event-refuse-officer = 申请未获批准
sample-action-free = 免费签发
sample-event-free = 无需缴费，您的许可证已签发
sample-event-free-officer = 无需缴费，许可证已签发
sample-action-bill = 发送缴费通知
sample-event-bill = 已向您发送缴费通知
sample-event-bill-officer = 已向申请人发送缴费通知
sample-action-remind = 提醒缴费
sample-event-remind = 我们提醒您缴费
sample-event-remind-officer = 已提醒申请人缴费
sample-action-paid = 记录已缴费
sample-event-paid = 已收到您缴纳的费用，您的许可证已签发
sample-event-paid-officer = 费用已缴，许可证已签发
sample-action-lapse = 记录未按期缴费
sample-event-lapse = 费用没有按期缴纳，您的申请已失效
sample-event-lapse-officer = 费用没有按期缴纳，申请已失效
sample-action-appeal = 提出申诉
sample-action-appeal-text = 作出决定的人员将在30天内审理您的申诉。如不同意您的意见，将转交其上级，上级另有30天，并可延长一次，最多30天。申诉成立的，决定将被撤销；在此之前，决定有效。
sample-action-appeal-note = 您不同意该决定的理由
sample-event-appeal = 您对决定提出了申诉
sample-event-appeal-officer = 申请人对决定提出了申诉
sample-action-appeal_lapses = 记录未按期申诉
sample-event-appeal_lapses = 您没有按期申诉，决定维持不变
sample-event-appeal_lapses-officer = 没有按期提出申诉，维持决定
sample-action-allow_appeal = 支持申诉
sample-action-allow_appeal-text = 不予批准的决定将被撤销，申请将获得批准。申请人将收到缴费通知，缴费后即签发许可证。
sample-event-allow_appeal = 您的申诉成立，申请已获批准
sample-event-allow_appeal-officer = 申诉成立，申请已获批准
sample-action-dismiss_appeal = 驳回申诉
sample-action-dismiss_appeal-text = 原决定将维持不变。申请人将获知理由。
sample-action-dismiss_appeal-note = 驳回申诉的理由
sample-event-dismiss_appeal = 您的申诉被驳回，决定维持不变
sample-event-dismiss_appeal-officer = 申诉已驳回
sample-action-withdraw = 撤回申请
sample-action-withdraw-text = 您的申请将立即结束，不再审核；与之相关的消防安全证明申请也将一并撤回。此操作无法恢复。
sample-event-withdraw = 您撤回了申请
sample-event-withdraw-officer = 申请人撤回了申请
sample-action-suspend = 暂停许可证
sample-action-suspend-text = 许可证暂停期间，持证人将不得经营食品，每次最长15天（《公共卫生法》第59条）。持证人将获知理由，并可在30天内申诉。
sample-action-suspend-note = 暂停的理由和需要改正的内容
sample-event-suspend = 您的许可证已暂停
sample-event-suspend-officer = 许可证已暂停
sample-action-resume = 结束暂停
sample-action-resume-text = 许可证将立即恢复效力，持证人可以继续经营食品。
sample-action-resume-note = 结束暂停的理由
sample-event-resume = 暂停已结束，您的许可证恢复有效
sample-event-resume-officer = 许可证的暂停已结束
sample-action-revoke = 吊销许可证
sample-action-revoke-text = 许可证将失效（《公共卫生法》第60条）。持证人将获知理由，并可在30天内申诉。只有申诉才能改变。
sample-action-revoke-note = 吊销的理由
sample-event-revoke = 您的许可证已吊销
sample-event-revoke-officer = 许可证已吊销

## 其他机构的任务，以及相关事项

sample-task-building = 建筑方面的意见
sample-task-building-agrees = 无异议
sample-task-building-objects = 反对
sample-task-hygiene = 卫生方面的意见
sample-task-hygiene-agrees = 无异议
sample-task-hygiene-objects = 反对
sample-child-fire_certificate = 消防安全证明

## 提交的材料、费用，以及签发的文件

sample-document-D01 = 身份证或户口登记
sample-document-D01-hint = 由办公室自行向登记处调取，您无需提交。
sample-document-D07 = 位置图
sample-document-D07-hint = 请标出场所以及附近的道路和标志物，便于工作人员找到。
sample-document-D08 = 标明面积的平面图
sample-document-D08-hint = 请标出每个房间的用途和面积（平方米）。

sample-fee-licence = 许可证费
sample-fee-inspection = 现场检查费

sample-output-licence = 食品经营许可证
sample-output-receipt = 费用收据
sample-output-defect_record = 补正事项记录
sample-output-refusal = 不予批准通知书

## 决定的理由，以及所提交内容的问题

reason-UNSANITARY = 场所不符合卫生要求
reason-UNSANITARY-remedy = 请阅读工作人员的说明并改善场所，然后可以重新申请。如果不同意，可以申诉。
reason-WRONG_PLACE = 该地点不得经营食品
reason-WRONG_PLACE-remedy = 请选择允许此类用途的地点重新申请。如果不同意，可以申诉。
reason-EXPERT_OPINION = 作出决定前需要专家意见
reason-EXPERT_OPINION-remedy = 您无需做任何事。新的决定期限显示在您的申请中。
reason-OFFICER_NEGLIGENCE = 工作人员此前没有发现缺少重要内容
reason-OFFICER_NEGLIGENCE-remedy = 这是我们的失误。请在所示日期之前（含当天）按新的记录补正；缺少这些内容，我们无法批准您的申请。
reason-MISSING = 缺少
reason-MISSING-remedy = 请补上，然后全部重新提交。
reason-UNREADABLE = 无法辨认
reason-UNREADABLE-remedy = 请补上清晰完整的副本，然后全部重新提交。
reason-INCORRECT = 有误
reason-INCORRECT-remedy = 请更正，然后全部重新提交。
reason-EXPIRED_DOCUMENT = 文件已过期
reason-EXPIRED_DOCUMENT-remedy = 请补上仍在有效期内的文件，然后全部重新提交。

## 通知邮件

sample-mail-filed-subject = 已收到您的食品经营许可证申请 { $reference }
sample-mail-filed-body =
    您好：

    我们已收到您的食品经营许可证申请，编号为 { $reference }。

    工作人员将检查申请是否齐全。在办公时间以外提交的，视为在下一个工作日收到。您无需再做任何事。

    查看进度：
    { $link }

    如有缺少的内容或作出决定后，我们会再次通知您。取得许可证之前，不得经营食品。

    Sala 代表曼谷市政府
sample-mail-defects-subject = 请在{ $due_date }之前（含当天）补正您的申请 { $reference }
sample-mail-defects-body =
    您好：

    工作人员已检查您的食品经营许可证申请 { $reference }，发现有缺少或有误之处。

    请打开您的申请，查看完整清单，补正后在{ $due_date }之前（含当天）重新提交：
    { $link }

    清单已一次列明所有问题。如果届时申请仍不齐全，将退回给您。

    Sala 代表曼谷市政府
sample-mail-returned-subject = 您的申请 { $reference } 已退回
sample-mail-returned-body =
    您好：

    您的食品经营许可证申请 { $reference } 没有按期补正，因此退回给您，不再审核。

    打开您的申请，查看缺少的内容：
    { $link }

    您可以随时提交新的申请，审核期限将重新计算。如果不同意退回，可以自收到通知之日起15天内申诉。

    Sala 代表曼谷市政府
sample-mail-refused-subject = 您的申请 { $reference } 未获批准
sample-mail-refused-body =
    您好：

    您的食品经营许可证申请 { $reference } 未获批准。

    原因：{ $reason }

    打开您的申请，查看给您的说明；如果不同意，可以在此申诉：
    { $link }

    您可以自收到通知之日起30天内申诉，即在{ $due_date }之前（含当天）。不申诉的，不予批准的决定维持不变。没有许可证，不得经营食品。

    Sala 代表曼谷市政府
sample-mail-bill-subject = 请在{ $due_date }之前（含当天）缴纳 { $reference } 的费用
sample-mail-bill-body =
    您好：

    您的食品经营许可证申请 { $reference } 已获批准。缴费后即签发许可证。

    请打开您的申请，查看金额，并在{ $due_date }之前（含当天）缴费：
    { $link }

    届时未缴费的，申请失效，须重新申请。如果您已缴费，则无需做任何事。取得许可证之前，不得经营食品。

    Sala 代表曼谷市政府
sample-mail-issued-subject = 您的许可证 { $reference } 已签发
sample-mail-issued-body =
    您好：

    我们已收到您缴纳的费用，您的食品经营许可证 { $reference } 已签发，自签发之日起一年内有效。

    打开您的许可证，即可打印或保存：
    { $link }

    请将许可证放在场所内显眼的地方，并在到期前申请续期。逾期缴费的，加收20%。

    Sala 代表曼谷市政府
sample-mail-delay-subject = 您的申请 { $reference } 未能按期作出决定
sample-mail-delay-body =
    您好：

    您的食品经营许可证申请 { $reference } 的审核期限已满，但尚未作出决定。我们深表歉意。

    原因：{ $delay_reason }

    您可以在此查看申请进行到哪一步：
    { $link }

    您的申请仍在办理。延误既不等于批准，也不等于不批准。您无需做任何事。取得许可证之前，不得经营食品。

    在作出决定之前，我们每7天通知您一次，每次都抄送公共部门发展委员会办公室（OPDC）。

    Sala 代表曼谷市政府
sample-mail-suspended-subject = 您的许可证 { $reference } 已暂停
sample-mail-suspended-body =
    您好：

    根据佛历2535年（1992年）《公共卫生法》第59条，您的食品经营许可证 { $reference } 已暂停。暂停最长15天。在此期间，您不得在此场所经营食品。

    原因：{ $reason }

    打开您的许可证，查看决定和需要改正的内容：
    { $link }

    如果不同意，可以自收到通知之日起30天内，按照暂停决定中的说明向公共卫生部长申诉。

    Sala 代表曼谷市政府
sample-mail-revoked-subject = 您的许可证 { $reference } 已吊销
sample-mail-revoked-body =
    您好：

    根据佛历2535年（1992年）《公共卫生法》第60条，您的食品经营许可证 { $reference } 已吊销。许可证已失效，您不得在此场所经营食品。

    原因：{ $reason }

    打开您的许可证，查看决定：
    { $link }

    如果不同意，可以自收到通知之日起30天内，按照吊销决定中的说明向公共卫生部长申诉。自吊销之日起满一年后，才可以为此业务申请新的许可证。

    Sala 代表曼谷市政府

## 消防安全证明（演示）：由许可证申请开立，由消防部门决定

fire-title = 消防安全证明（演示）
fire-summary = 取得消防部门出具的场所消防安全证明，供审核食品经营许可证使用。
fire-who = 申请食品经营许可证的场所须有本证明。您在本网站申请许可证的，系统会用您已填写的回答为您开立本申请，您无需另行提交。免费办理。本服务仅为演示，所签发的文件不具有法律效力。
fire-declaration = 本人保证以上内容全部属实。

fire-section-premises = 场所

fire-page-premises = 场所叫什么名称？
fire-page-address = 场所在哪里？

fire-field-premises_name = 场所名称
fire-field-address = 场所地址
fire-field-place = 所在地
fire-field-province = 府（省）
fire-field-district = 县（区）
fire-field-subdistrict = 分区（镇）
fire-field-postcode = 邮政编码

fire-state-draft = 尚未提交
fire-state-draft-explanation = 您的回答已保存。提交后才算申请。
fire-state-draft-officer = 草稿
fire-state-review = 消防部门正在审核
fire-state-review-explanation = 消防部门正在检查场所是否符合消防安全要求。您无需再做任何事。
fire-state-review-officer = 待决定
fire-state-certified = 已出具证明
fire-state-certified-explanation = 消防部门已证明场所符合消防安全要求。如果您申请了许可证，本证明自动用于该申请，您无需再做任何事。
fire-state-certified-officer = 已出具证明
fire-state-refused = 未获证明
fire-state-refused-explanation = 消防部门没有出具证明。请查看原因和下一步该怎么做。
fire-state-refused-officer = 未出具证明
fire-state-withdrawn = 已撤回
fire-state-withdrawn-explanation = 许可证申请已撤回，本申请也随之结束。您无需做任何事。
fire-state-withdrawn-officer = 随许可证申请撤回

fire-action-file = 提交申请
fire-action-file-text = 申请将送到消防部门，由其作出决定。
fire-event-file = 申请已送到消防部门
fire-event-file-officer = 已收到申请
fire-action-approve = 出具证明
fire-action-approve-text = 将出具证明，并立即告知审核许可证的办公室。
fire-event-approve = 消防部门出具了证明
fire-event-approve-officer = 已出具证明
fire-action-refuse = 不予出具证明
fire-action-refuse-text = 将不出具证明，并告知申请人和审核许可证的办公室。
fire-event-refuse = 消防部门没有出具证明
fire-event-refuse-officer = 未出具证明
fire-action-parent_withdrawn = 记录许可证申请已撤回
fire-event-parent_withdrawn = 许可证申请已撤回，本申请也随之结束
fire-event-parent_withdrawn-officer = 许可证申请已撤回，本申请自动结束

## Fees

sample-fee-opinion = 建筑主管部门意见费

sample-output-licence-text = 依据《公共卫生法》（佛历2535年），准许下列人员在下列场所销售和储存食品。持证人须遵守地方法规和本许可证的条件，并在经营场所公开展示。本许可证有效期至{ $valid_to }。
sample-output-receipt-text = 申请{ $reference }的下列费用已经缴纳，银行已确认收款。
sample-output-defect_record-text = 您的申请 { $reference } 缺少下列事项，请于{ $due }前全部补正。逾期未补正的将予退回，您可以重新申请。
sample-output-refusal-text = 您的申请 { $reference } 经审核，因下列理由不予许可。
sample-output-refusal-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（《公共卫生法》第66条）。
sample-output-suspension = 暂停许可决定书
sample-output-suspension-text = 因下列理由，自{ $issued }起暂停使用许可证，最长15日（《公共卫生法》第59条）。在此期间不得在该场所销售食品。
sample-output-suspension-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（第66条）。除非部长另有命令，申诉不停止决定的执行。
sample-output-revocation = 撤销许可决定书
sample-output-revocation-text = 因下列理由，自{ $issued }起撤销许可证（《公共卫生法》第60条）。
sample-output-revocation-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（第66条）。除非部长另有命令，申诉不停止决定的执行。一年后方可重新申请许可。
sample-action-suspension_over = 暂停期满
sample-action-revoke_repeated = 两次暂停后撤销许可
sample-event-suspension_over = 暂停期满，许可证恢复有效
sample-event-suspension_over-officer = 暂停期满
sample-event-revoke_repeated = 许可证在两次暂停后被撤销
sample-event-revoke_repeated-officer = 两次暂停后撤销许可
reason-BREACH_OF_CONDITIONS = 未遵守许可条件
reason-SUSPENDED_TWICE = 曾两次被暂停，且再次具有暂停事由
reason-CONVICTED = 因违反《公共卫生法》被终审判决有罪
reason-HARM_TO_HEALTH = 对公众健康造成严重危害

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

## 申诉：针对什么决定，由谁审理，结果如何

sample-state-at_superior = 申诉已转交上级
sample-state-at_superior-explanation = 作出决定的人员不同意您的申诉，由其上级在30天内决定；期限可以延长一次，最多30天，届时会通知您。在此之前，原决定有效。您无需再做任何事。
sample-state-at_superior-officer = 待决定申诉（上级）
sample-state-decision_stands = 维持原决定
sample-state-decision_stands-explanation = 原决定维持不变，下一步即将开始。您无需再做任何事。
sample-state-decision_stands-officer = 维持原决定
sample-state-return_stands = 已退回
sample-state-return_stands-explanation = 您的申请因没有按期补正而退回，本事项已结束。您可以随时提交新的申请，审核期限重新计算。
sample-state-return_stands-officer = 因不齐全已退回
sample-state-suspension_stands = 许可证已暂停
sample-state-suspension_stands-explanation = 暂停决定维持不变。期满之前您不得在此场所经营食品；期满后许可证自动恢复有效。
sample-state-suspension_stands-officer = 许可证已暂停，申诉已结束
sample-state-revocation_stands = 许可证已吊销
sample-state-revocation_stands-explanation = 吊销决定维持不变。您的许可证已失效，您不得在此场所经营食品。自吊销之日起满一年后，才可以为此业务申请新的许可证。
sample-state-revocation_stands-officer = 维持吊销（第60条）
sample-action-appeal_suspension = 对暂停提出申诉
sample-action-appeal_suspension-text = 暂停已期满，您的许可证有效。申诉成立的，暂停决定将被撤销，在考虑是否吊销许可证时不计算在内。
sample-action-appeal_suspension-note = 您不同意暂停的理由
sample-event-appeal_suspension = 您对暂停提出了申诉
sample-event-appeal_suspension-officer = 持证人对暂停提出了申诉
sample-action-suspension_final = 记录未对暂停申诉
sample-event-suspension_final = 对暂停的申诉期已过
sample-event-suspension_final-officer = 对暂停的申诉期已过
sample-action-take_back_appeal = 撤回申诉
sample-action-take_back_appeal-text = 您的申诉将不再审理，您所申诉的决定维持不变。此操作无法恢复。
sample-event-take_back_appeal = 您撤回了申诉，决定维持不变
sample-event-take_back_appeal-officer = 申诉已撤回
sample-action-pass_on = 转交上级
sample-action-pass_on-text = 您不同意该申诉。上级将收到申诉和您的理由，自今日起有30天（《行政程序法》第45条）。申请人将获知。
sample-action-pass_on-note = 您不同意申诉的理由
sample-event-pass_on = 作出决定的人员不同意您的申诉，由其上级决定
sample-event-pass_on-officer = 申诉已转交上级
sample-action-extend_appeal = 延长申诉审理期限
sample-action-extend_appeal-text = 申诉审理期限将延长30天，仅限一次（《行政程序法》第45条）。必须在原期限届满前办理，并将理由告知申请人。
sample-event-extend_appeal = 您的申诉审理期限延长了30天
sample-event-extend_appeal-officer = 申诉审理期限已延长30天
sample-action-take_up_again = 撤销退回
sample-action-take_up_again-text = 申请将重新受理并审查是否齐全。申请人将获知。
sample-action-take_up_again-note = 退回有误的理由
sample-event-take_up_again = 您的申诉成立，申请已重新受理
sample-event-take_up_again-officer = 退回已撤销，申请重新受理
sample-action-order_taking_up = 撤销退回
sample-action-order_taking_up-text = 申请将重新受理并审查是否齐全。申请人将获知。
sample-action-order_taking_up-note = 退回有误的理由
sample-event-order_taking_up = 您的申诉成立，申请已重新受理
sample-event-order_taking_up-officer = 退回已撤销，申请重新受理
sample-action-lift_suspension = 撤销暂停
sample-action-lift_suspension-text = 暂停决定将被撤销，视同未作出，许可证有效，且不作为吊销的依据。
sample-action-lift_suspension-note = 暂停有误的理由
sample-event-lift_suspension = 您的申诉成立，暂停已撤销
sample-event-lift_suspension-officer = 暂停已撤销
sample-action-lift_revocation = 撤销吊销
sample-action-lift_revocation-text = 吊销决定将被撤销，许可证恢复有效直至到期日。持证人将获知。
sample-action-lift_revocation-note = 吊销有误的理由
sample-event-lift_revocation = 您的申诉成立，许可证恢复有效
sample-event-lift_revocation-officer = 吊销已撤销
sample-state-revocation_lifted = 吊销已撤销
sample-state-revocation_lifted-explanation = 吊销决定已撤销，下一步即将开始。您无需再做任何事。
sample-state-revocation_lifted-officer = 吊销已撤销
sample-action-suspension_resumes = 继续暂停
sample-event-suspension_resumes = 吊销已撤销；此前的暂停继续，直至期满
sample-event-suspension_resumes-officer = 吊销之前的暂停继续
sample-action-licence_restored = 恢复许可证
sample-event-licence_restored = 您的许可证恢复有效
sample-event-licence_restored-officer = 许可证恢复有效
sample-action-lift_earlier_suspension = 撤销前一次暂停
sample-action-lift_earlier_suspension-text = 此申诉针对两次暂停。前一次将被撤销，不作为吊销的依据；后一次仍待决定。
sample-action-lift_earlier_suspension-note = 前一次暂停有误的理由
sample-event-lift_earlier_suspension = 您对前一次暂停的申诉成立；后一次仍在审查
sample-event-lift_earlier_suspension-officer = 前一次暂停已撤销
sample-action-suspend_again = 再次暂停许可证
sample-action-suspend_again-text = 许可证暂停期间，持证人将不得经营食品，每次最长15天（《公共卫生法》第59条）。前一次暂停仍可申诉：持证人可在30天内对两次暂停一并申诉。
sample-action-suspend_again-note = 暂停的理由和需要改正的内容
sample-event-suspend_again = 您的许可证再次被暂停；您可以对两次暂停一并申诉
sample-event-suspend_again-officer = 许可证再次暂停
sample-action-suspension_days_over = 记录暂停期满
sample-event-suspension_days_over = 暂停期已满
sample-event-suspension_days_over-officer = 暂停期已满
sample-action-revocation_stays = 记录维持吊销
sample-event-revocation_stays = 您的许可证的吊销维持不变
sample-event-revocation_stays-officer = 维持吊销
sample-action-suspension_stays = 记录维持暂停
sample-event-suspension_stays = 您的许可证的暂停维持至期满
sample-event-suspension_stays-officer = 维持暂停
sample-action-suspension_was = 记录暂停无误
sample-event-suspension_was = 暂停决定维持不变；暂停已期满，您的许可证有效
sample-event-suspension_was-officer = 维持暂停，已期满
sample-action-return_stays = 记录维持退回
sample-event-return_stays = 您的申请的退回维持不变
sample-event-return_stays-officer = 维持退回
sample-action-refusal_stays = 记录维持不予批准
sample-event-refusal_stays = 维持不予批准
sample-event-refusal_stays-officer = 维持不予批准
sample-action-suspension_ends = 暂停期满
sample-event-suspension_ends = 暂停期满，许可证恢复有效
sample-event-suspension_ends-officer = 暂停期满
sample-action-suspension_served = 暂停期满
sample-event-suspension_served = 暂停期满，许可证恢复有效
sample-event-suspension_served-officer = 暂停期满
sample-mail-appeal_passed-subject = 您的申诉 { $reference } 已转交上级
sample-mail-appeal_passed-body =
    您好：

    您在 { $reference } 中申诉的决定，其作出人员不同意您的申诉。上级将于 { $due_date } 前作出决定。期限可以延长一次，最多30天，届时会通知您。

    您无需做任何事。您可以在此查看申诉进度：
    { $link }

    Sala 代表曼谷市政府
sample-mail-appeal_extended-subject = 您的申诉 { $reference } 的审理期限已延长
sample-mail-appeal_extended-body =
    您好：

    已依照《行政程序法》（佛历2539年）第45条延长您的申诉 { $reference } 的审理期限。

    原因：{ $reason }
    新的决定期限：{ $due_date }

    您无需做任何事。您可以在此查看申诉进度：
    { $link }

    Sala 代表曼谷市政府
sample-mail-appeal_allowed-subject = 您的申诉 { $reference } 成立
sample-mail-appeal_allowed-body =
    您好：

    您的申诉 { $reference } 成立：您所申诉的决定已被撤销。

    打开您的事项，查看后续步骤：
    { $link }

    Sala 代表曼谷市政府
sample-mail-appeal_dismissed-subject = 您的申诉 { $reference } 被驳回
sample-mail-appeal_dismissed-body =
    您好：

    您的申诉 { $reference } 被驳回，您所申诉的决定维持不变。

    原因：{ $reason }

    打开您的事项，查看给您的说明：
    { $link }

    Sala 代表曼谷市政府
sample-action-explain_appeal_delay = 记录申诉延误的原因
sample-action-explain_appeal_delay-text = 原因将立即告知申请人，此后每封信函都会注明。记录原因并不终止延误。
sample-action-explain_appeal_delay-note = 申请人应了解的延误情况
sample-event-explain_appeal_delay = 办公室告知了您申诉延误的原因
sample-event-explain_appeal_delay-officer = 已记录申诉延误的原因
sample-mail-appeal_delay-subject = 您的申诉 { $reference } 的决定延误
sample-mail-appeal_delay-body =
    您好：

    您的申诉 { $reference } 的审理期限已过，尚未作出决定，谨致歉意。

    原因：{ $delay_reason }

    您的申诉仍在审理；延误既不表示成立也不表示驳回。您无需做任何事。在作出决定之前，我们每7天给您写信。您可以在此查看进度：
    { $link }

    Sala 代表曼谷市政府
