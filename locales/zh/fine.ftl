# 罚款：立案、决定、告知和文书

fine-title = 罚款
fine-answers-title = 办公室查明的情况
fine-summary = 工作人员依《移民法》决定的罚款。请在到期前缴纳或提出异议。

fine-section-fine = 罚款
fine-section-person = 当事人
fine-page-offence = 因何罚款？
fine-page-host = 由谁申报住客？
fine-page-person = 对谁罚款？
fine-page-place = 在哪里？
fine-field-offence = 违法行为
fine-field-offence-OVERSTAY = 逾期停留（第81条）
fine-field-offence-REPORT_LATE = 90天报到逾期（第76条）
fine-field-offence-ADDRESS_LATE = 变更住址申报逾期（第76条）
fine-field-offence-STAY_NOTICE_LATE = 住宿提供者逾期申报住宿（第77条）
fine-field-due_on = 未逾期的最后一天
fine-field-done_on = 办理或被发现的日期
fine-field-found = 被工作人员查获
fine-field-found-no = 否，本人自行前来
fine-field-found-yes = 是
fine-field-late = 超过截止时刻
fine-field-late-no = 否，按时
fine-field-late-yes = 是
fine-field-fine_baht = 罚款（泰铢）
fine-field-found_in = 发现于事项
fine-field-days = 逾期天数
fine-field-passport_no = 护照号码
fine-field-issuing_state = 护照签发国
fine-field-notifier_name = 申报人
fine-field-role = 身份
fine-field-role-HOUSE_MASTER = 户主
fine-field-role-OWNER = 业主
fine-field-role-POSSESSOR = 占有人
fine-field-role-HOTEL_MANAGER = 酒店经理
fine-field-role-AGENT = 代理人
fine-field-role-ALIEN = 经户主同意的住客本人
fine-field-late_guests = 逾期申报的住客人数
fine-field-nationality = 国籍
fine-field-family_name = 姓
fine-field-first_name = 名
fine-field-middle_name = 中间名
fine-field-place = 所在地
fine-field-province = 府（省）
fine-field-district = 县（区）
fine-field-subdistrict = 分区（镇）
fine-field-postcode = 邮政编码

fine-state-draft = 未立案
fine-state-draft-explanation = 尚未立案。
fine-state-draft-officer = 草稿
fine-state-proposed = 正在决定
fine-state-proposed-explanation = 工作人员正在决定是否罚款。您无需做任何事。
fine-state-proposed-officer = 待决定
fine-state-billing = 正在开具账单
fine-state-billing-explanation = 正在开具账单。
fine-state-billing-officer = 正在开具账单
fine-state-payment = 待缴纳
fine-state-payment-explanation = 已决定罚款。请阅读决定并缴纳。如不同意，请在到期前说明理由提出异议。
fine-state-payment-officer = 待缴纳
fine-state-objected = 已提出异议
fine-state-objected-explanation = 您已提出异议，由上级决定。在此之前无需缴纳。
fine-state-objected-officer = 待决定异议
fine-state-paid = 已缴纳
fine-state-paid-explanation = 罚款已缴纳，此事已了结（第84条）。请保存收据。
fine-state-paid-officer = 已缴纳
fine-state-waived = 已终止
fine-state-waived-explanation = 没有罚款。您无需做任何事。
fine-state-waived-officer = 已终止
fine-state-unpaid = 未缴纳
fine-state-unpaid-explanation = 罚款未按期缴纳，将移交调查人员。请联系移民局办公室。
fine-state-unpaid-officer = 未缴纳，移交调查人员

fine-action-file = 立案罚款
fine-event-file = 工作人员就罚款立案
fine-event-file-officer = 已立案
fine-action-impose = 决定此罚款
fine-action-impose-text = 罚款将按评定的金额决定。当事人将收到决定和账单。
fine-action-impose-note = 决定的理由
fine-event-impose = 工作人员决定罚款
fine-event-impose-officer = 已决定罚款
fine-action-drop = 不罚款
fine-action-drop-text = 此事项将终止，不罚款。
fine-action-drop-note = 不罚款的原因
fine-event-drop = 工作人员决定不罚款
fine-event-drop-officer = 不罚款
fine-action-free = 不罚款结案
fine-event-free = 无需缴纳
fine-event-free-officer = 无需缴纳
fine-action-bill = 开具账单
fine-event-bill = 已开具账单
fine-event-bill-officer = 已开具账单
fine-action-remind = 提醒缴纳
fine-event-remind = 我们提醒您缴纳
fine-event-remind-officer = 已提醒缴纳
fine-action-paid = 记录缴纳
fine-event-paid = 罚款已缴纳
fine-event-paid-officer = 罚款已缴纳
fine-action-object = 对罚款提出异议
fine-action-object-text = 将由上级决定。在此期间账单将关闭。
fine-action-object-note = 您不同意的理由
fine-event-object = 您对罚款提出了异议
fine-event-object-officer = 当事人提出异议
fine-action-uphold = 维持罚款
fine-action-uphold-text = 罚款将维持不变，并将开具新账单。
fine-action-uphold-note = 异议不成立的理由
fine-event-uphold = 罚款获维持
fine-event-uphold-officer = 已维持罚款
fine-action-waive = 撤销罚款
fine-action-waive-text = 将结案，无需缴纳。
fine-action-waive-note = 撤销罚款的原因
fine-event-waive = 罚款已撤销
fine-event-waive-officer = 罚款已撤销
fine-action-lapse = 记录未缴纳
fine-event-lapse = 罚款未按期缴纳
fine-event-lapse-officer = 未按期缴纳

fine-fee-fine = 罚款
fine-output-decision = 罚款决定
fine-output-decision-text = 对下列违法行为决定罚款。缴纳后此事了结（《移民法》第84条）。
fine-output-decision-appeal = 如不同意，请在罚款到期前在本门户的事项中说明理由提出异议，由上级决定。
fine-output-receipt = 罚款收据
fine-output-receipt-text = 下列罚款已缴纳。依《移民法》第84条，此事已了结。

fine-mail-bill-subject = 请在{ $due_date }之前（含当天）缴纳事项 { $reference } 的罚款
fine-mail-bill-body =
    您好：

    事项 { $reference } 中已决定罚款。

    请阅读决定并在{ $due_date }之前（含当天）缴纳，或说明理由提出异议：
    { $link }

    Sala 代表移民局
fine-mail-paid-subject = 事项 { $reference } 的罚款已缴纳
fine-mail-paid-body =
    您好：

    事项 { $reference } 的罚款已缴纳，此事已了结。

    打开事项保存收据：
    { $link }

    Sala 代表移民局
fine-mail-waived-subject = 事项 { $reference } 的罚款已撤销
fine-mail-waived-body =
    您好：

    事项 { $reference } 的罚款已撤销，无需缴纳。

    查看事项：
    { $link }

    Sala 代表移民局
fine-mail-unpaid-subject = 事项 { $reference } 的罚款未按期缴纳
fine-mail-unpaid-body =
    您好：

    事项 { $reference } 的罚款未按期缴纳，将移交调查人员。请联系移民局办公室。

    查看事项：
    { $link }

    Sala 代表移民局

reason-FINE_TARIFF = 按标准
reason-FINE_MITIGATED = 低于标准，理由如述
reason-FINE_AGGRAVATED = 高于标准，理由如述
fine-open = 评定罚款
fine-open-text = 请选择违法行为和日期。估算依今日规则；金额由您决定，并须在下一步说明理由。
fine-open-estimate = 计算估算
fine-open-send = 立案罚款
fine-estimate = 估算：{ $days }天，{ $fine }；最高{ $most }。
fine-because = { $law }（本门户规则{ $rule }）
fine-from-register = 违法行为和日期取自入境登记中的过境记录。如您掌握其他事实，可以更改。
fine-wrong-amount = 请输入泰铢金额，不超过{ $most }
fine-lacking = 本事项缺少罚款决定必须写明的内容，如护照、国籍、地址或申报人，因此无法由此开立罚款
fine-above-law = 法律对此最多允许罚款{ $most }（{ $law }）

fine-action-explain_delay = 记录延误的原因
fine-action-explain_delay-text = 原因将立即告知提出异议者，此后每封信函都会注明。记录原因并不终止延误。
fine-action-explain_delay-note = 提出异议者应了解的延误情况
fine-event-explain_delay = 办公室告知了您延误的原因
fine-event-explain_delay-officer = 已记录延误的原因
fine-mail-delay-subject = 事项 { $reference } 中异议的决定延误
fine-mail-delay-body =
    您好：

    您在事项 { $reference } 中的异议的审理期限已过，尚未作出决定，谨致歉意。

    原因：{ $delay_reason }

    您的异议仍在审理，作出决定之前您无需缴纳。在此之前，我们每7天给您写信：
    { $link }

    Sala 代表移民局
