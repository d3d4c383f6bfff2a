# 凭文件的代办授权：表单、状态、操作和通知

poa-title = 凭文件申请代办授权
poa-summary = 为无法在本门户自行授权的子女、学生或员工申请代办。工作人员将审核您的文件。
poa-who = 子女的父母、学生所在学校、员工的雇主。有账户的人可在“代办”中自行授权，无需文件。
poa-declaration = 本人保证以上内容属实，文件真实。
poa-document-PROOF = 证明文件
poa-document-PROOF-hint = 出生证明、委托书，或公司、学校的证明及其函件。
poa-section-authority = 授权
poa-section-principal = 为谁代办
poa-page-kind = 您是对方的什么人？
poa-page-scope = 办理什么，到何时为止？
poa-page-principal = 您将为谁代办？
poa-page-place = 对方住在泰国哪里？
poa-field-authority_kind = 您是
poa-field-authority_kind-parent = 父母
poa-field-authority_kind-employer = 雇主
poa-field-authority_kind-school = 学校
poa-field-authority_kind-agent = 代理人
poa-field-authority_service = 服务
poa-field-authority_service-hint = 请只选择需要的。
poa-field-authority_service-all = 所有外国人服务
poa-field-authority_until = 最后一天
poa-field-authority_until-hint = 含当天，依次为日、月、年。例如：31 12 2027。
poa-field-principal_passport_no = 对方的护照号码
poa-field-principal_passport_no-hint = 请包括数字前后的字母。
poa-field-principal_issuing_state = 护照签发国
poa-field-principal_family_name = 姓
poa-field-principal_first_name = 名
poa-field-principal_birth_date = 出生日期
poa-field-place = 所在地
poa-field-province = 府（省）
poa-field-district = 县（区）
poa-field-subdistrict = 分区（镇）
poa-field-postcode = 邮政编码
poa-state-draft = 尚未提交
poa-state-draft-explanation = 您的回答已保存。
poa-state-draft-officer = 草稿
poa-state-review = 工作人员正在审核
poa-state-review-explanation = 工作人员正在审核您的文件。您无需做任何事。
poa-state-review-officer = 待审核
poa-state-recorded = 已登记
poa-state-recorded-explanation = 您现在可以为此人代办。请在“代办”中开始。
poa-state-recorded-officer = 已登记
poa-state-refused = 未登记
poa-state-refused-explanation = 授权未获登记。请查看原因；您可以凭其他文件重新申请。
poa-state-refused-officer = 未登记
poa-state-withdrawn = 已撤回
poa-state-withdrawn-explanation = 您撤回了申请。
poa-state-withdrawn-officer = 已撤回
poa-action-file = 提交
poa-event-file = 您提交了申请
poa-event-file-officer = 申请人提交了申请
poa-action-record = 登记授权
poa-action-record-text = 申请人将可在所列服务中为此人代办，至所列日期为止。
poa-event-record = 工作人员登记了授权
poa-event-record-officer = 授权已登记
poa-action-refuse = 不予登记
poa-action-refuse-text = 申请人将获知原因。
poa-action-refuse-note = 文件有何问题
poa-event-refuse = 工作人员未登记授权
poa-event-refuse-officer = 授权未登记
poa-action-withdraw = 撤回
poa-action-withdraw-text = 此事项将立即终止，且无法恢复。
poa-event-withdraw = 您撤回了申请
poa-event-withdraw-officer = 申请人撤回了申请
reason-PROOF_DOES_NOT_SHOW = 文件不能证明授权
reason-PROOF_DOES_NOT_SHOW-remedy = 请使用写明您、对方以及授权内容的文件。
error-date-past = { $label }须为今天或以后

poa-field-authority_service-ninety_day = 90天报到
poa-field-authority_service-address_change = 变更住址申报
poa-field-authority_service-evisa = 电子签证
poa-field-authority_service-arrival_card = 入境卡（TDAC）
poa-field-authority_service-stay_notice = 代住宿提供者申报住宿（TM.30）
poa-mail-filed-subject = 已收到您的代办申请 { $reference }
poa-mail-filed-body =
    您好：

    我们已收到您的申请 { $reference }，工作人员将审核文件。

    查看进度：
    { $link }

    Sala 代表移民局
poa-mail-recorded-subject = 您现在可以代办：{ $reference }
poa-mail-recorded-body =
    您好：

    事项 { $reference } 的授权已登记。请在账户的“代办”中开始。

    查看事项：
    { $link }

    Sala 代表移民局
poa-mail-refused-subject = 事项 { $reference } 的授权未获登记
poa-mail-refused-body =
    您好：

    事项 { $reference } 的授权未获登记。

    原因：{ $reason }

    查看事项：
    { $link }

    Sala 代表移民局
