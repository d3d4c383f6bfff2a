# 变更住址和在外府停留（TM.27、TM.28）：表单、状态、操作和通知

tm28-title = 变更住址申报
tm28-summary = 搬家，或在外府停留超过24小时时，向移民局申报（TM.27、TM.28）。免费办理。
tm28-who = 法律要求外国人在搬家后24小时内申报；在外府停留超过24小时的，须在抵达后48小时内申报。现有命令对大多数签证类型免除了这项义务，因此大多数人无需申报。您仍可自愿申报，下次90天报到将自动提供新住址。如果您有义务申报但已逾期，也请申报；是否罚款由工作人员决定。该命令不包括 TM.27：如果您的住址与入境卡所填不同，无论持何种签证，都须在24小时内申报。
tm28-declaration = 本人保证以上内容全部属实。
tm28-document-LEASE = 新住址的租约或地契（如有）
tm28-document-LEASE-hint = 不是必须的。如有信息不一致，有助于工作人员审核。
tm28-document-HOUSE_BOOK = 房主的户口册（如有复印件）
tm28-document-HOUSE_BOOK-hint = 不是必须的。有地址的一页即可。
tm28-document-PASSPORT_RECORD = 您的签证、最近一次入境、入境卡及延期记录
tm28-law = 《移民法》（佛历2522年）第37条第(2)、(3)、(4)项

tm28-section-arrival = 入境和签证
tm28-section-change = 变更内容
tm28-section-previous = 原住址
tm28-section-address = 新住址
tm28-section-host = 房主或接待人

tm28-page-visa = 您持哪种签证？
tm28-page-kind = 您要申报什么？
tm28-page-moved = 您是什么时候搬入的？
tm28-page-stay = 您在外府从什么时候停留到什么时候？
tm28-page-previous-place = 您原来住在泰国哪里？
tm28-page-previous-address = 请填写原住址
tm28-page-place = 您的新住址在哪里？
tm28-page-address = 请填写新住址
tm28-page-host = 这是谁的住所？

tm28-field-visa_type-hint = 据此判断您是否有义务申报。无论如何您都可以申报。
tm28-field-visa_type-TS = TS：过境
tm28-field-visa_type-VOA = 落地签证
tm28-field-visa_type-P30 = 免签30天
tm28-field-visa_type-P60 = 免签60天
tm28-field-visa_type-PP30 = 双边协定免签30天
tm28-field-visa_type-PP90 = 双边协定免签90天
tm28-field-last_arrival-hint = 最近一次入境章上的日期，依次为日、月、年，例如：4 7 2026。
tm28-field-notice_kind = 申报类型
tm28-field-notice_kind-hint = 如果您已永久离开原住处、暂住酒店，也请选择“搬家”。
tm28-field-notice_kind-MOVE = 我搬到了另一个住址
tm28-field-notice_kind-PROVINCE_STAY = 我在外府停留超过24小时
tm28-field-notice_kind-DIFFERS = 我的住址与入境卡上的不同
tm28-field-moved_on = 搬入日期
tm28-field-moved_on-hint = 依次为日、月、年，例如：2 5 2026。
tm28-field-moved_time = 搬入时间
tm28-field-moved_time-hint = 24小时制，例如：9:30 或 21:15。
tm28-field-stay_from = 抵达该府的日期
tm28-field-stay_from-hint = 依次为日、月、年，例如：2 5 2026。
tm28-field-stay_from_time = 抵达时间
tm28-field-stay_from_time-hint = 24小时制，例如：8:00 或 21:15。
tm28-field-stay_to = 在该府的最后一天
tm28-field-stay_to-hint = 尚不知道的，可以留空。
tm28-field-stay_to_time = 离开时间
tm28-field-previous_place = 原所在地
tm28-field-previous_province = 府（省）
tm28-field-previous_district = 县（区）
tm28-field-previous_subdistrict = 分区（镇）
tm28-field-previous_postcode = 邮政编码
tm28-field-previous_place_name = 楼宇、酒店或小区名称
tm28-field-previous_house_no = 门牌号
tm28-field-previous_house_no-hint = 例如：12/34。
tm28-field-previous_room = 房间号
tm28-field-previous_floor = 楼层
tm28-field-previous_moo = 村号（moo）
tm28-field-previous_soi = 巷（soi）
tm28-field-previous_road = 路
tm28-field-host_name = 房主或接待人姓名
tm28-field-host_name-hint = 为您提供住处的个人或酒店。自有住处可以留空。
tm28-field-host_phone = 房主或接待人电话
tm28-field-phone-hint = 泰国号码，或带 + 和国家代码的外国号码。我们只会就本次申报致电。

tm28-state-draft-explanation = 您的回答已保存。提交后才算申报。
tm28-state-checking-explanation = 我们正在将您的信息与入境登记核对。您无需再做任何事。以提交时间为准。
tm28-state-checking-unverified = 您的申报已提交。入境登记系统暂时没有答复，系统会继续查询，直到得到答复。您无需再做任何事。
tm28-state-review-explanation = 因信息与入境登记不一致或申报逾期，工作人员正在审核您的申报。您无需再做任何事。以提交时间为准。
tm28-state-correction-explanation = 工作人员退回了您的申报。请更正后重新提交。仍以首次提交时间为准。
tm28-state-approved-explanation = 您的申报已核准。请保存回执。下次90天报到将自动提供此住址。
tm28-state-approved-officer = 已核准
tm28-state-rejected-explanation = 本次申报未获受理，因此无效。请查看原因和下一步该怎么做。
tm28-state-rejected-officer = 未受理
tm28-state-withdrawn-explanation = 您撤回了本次申报，因此无效。
tm28-state-withdrawn-officer = 申请人已撤回
tm28-state-lapsed-explanation = 本次申报未按期更正，因此无效。如果仍有义务申报，请尽快重新提交。

tm28-action-file = 提交申报
tm28-event-file = 您提交了申报
tm28-event-file-officer = 申请人提交了申报
tm28-action-register_matches = 记录与登记一致
tm28-event-register_matches = 您的信息与入境登记一致，申报已核准
tm28-event-register_matches-officer = 与登记一致且未逾期，系统自动受理
tm28-action-register_differs = 记录不一致
tm28-event-register_differs = 您的申报已转交工作人员审核
tm28-event-register_differs-officer = 与登记不一致或逾期，已转交审核
tm28-action-register_silent = 记录登记系统未答复
tm28-event-register_silent = 入境登记系统暂未答复。您的申报已提交，我们会继续核对
tm28-event-register_silent-officer = 登记系统未答复，将再次查询
tm28-action-claim = 接手此事项
tm28-event-claim = 工作人员开始审核您的申报
tm28-event-claim-officer = 工作人员已接手此事项
tm28-action-release = 交回此事项
tm28-event-release = 您的申报已回到办公室的待审列表
tm28-event-release-officer = 此事项已交回待审列表
tm28-action-approve = 受理申报
tm28-action-approve-text = 将受理申报并出具回执。如有罚款，将另行决定。
tm28-event-approve = 工作人员受理了您的申报
tm28-event-approve-officer = 申报已核准
tm28-action-reject = 不予受理
tm28-action-reject-text = 申请人将获知原因和下一步该怎么做。
tm28-event-reject = 工作人员未受理您的申报
tm28-event-reject-officer = 申报未获受理
tm28-action-return = 退回更正
tm28-action-return-text = 每个事项只能退回一次。提交时间不变。
tm28-action-return-note = 需要更正的内容
tm28-event-return = 工作人员请您更正申报
tm28-event-return-officer = 申报已退回更正
tm28-action-resubmit = 提交更正后的申报
tm28-event-resubmit = 您提交了更正后的申报
tm28-event-resubmit-officer = 申请人提交了更正后的申报
tm28-action-withdraw = 撤回申报
tm28-action-withdraw-text = 此事项将立即终止，不再审核，且无法恢复。本次申报将无效。如果您有义务申报，必须尽快重新提交。
tm28-event-withdraw = 您撤回了申报
tm28-event-withdraw-officer = 申请人撤回了申报
tm28-action-remind = 提醒申请人
tm28-event-remind = 我们提醒您更正申报
tm28-event-remind-officer = 已提醒申请人更正
tm28-action-lapse = 记录申报失效
tm28-event-lapse = 您未按期更正，申报已失效
tm28-event-lapse-officer = 申请人未按期更正，申报已失效

tm28-output-slip = 变更住址申报回执
tm28-output-slip-text = 本次申报并不延长您在泰国的居留许可。

tm28-section-passport = 护照
tm28-section-contact = 联系方式
tm28-page-passport-entry = 您想如何填写护照信息？
tm28-page-passport-lines = 请填写护照资料页底部的两行字符
tm28-page-passport = 请按护照填写信息
tm28-page-name = 请按护照填写姓名
tm28-page-about-you = 请填写性别和出生日期
tm28-page-arrival = 您最近一次入境泰国是哪一天？
tm28-page-contact = 我们如何联系您？
tm28-field-passport_entry = 护照信息填写方式
tm28-field-passport_entry-hint = 复制底部两行最准确，大部分信息无需逐项输入。
tm28-field-passport_entry-mrz = 复制资料页底部的两行字符
tm28-field-passport_entry-typed = 逐项输入
tm28-field-mrz = 护照底部的两行字符
tm28-field-mrz-hint = 位于照片下方，第一行以 P 开头。请输入或粘贴两行，每行44个字符，包括每一个 < 符号。
tm28-field-doc_type = 旅行证件类型
tm28-field-doc_type-PASSPORT = 护照
tm28-field-doc_type-TRAVEL_DOC = 旅行证
tm28-field-doc_type-CERT_OF_IDENTITY = 身份证明书
tm28-field-doc_type-BORDER_PASS = 边境通行证
tm28-field-passport_no = 护照号码
tm28-field-passport_no-hint = 请包括数字前后的字母。例如：AB1234567。
tm28-field-issuing_state = 护照签发国
tm28-field-nationality = 国籍
tm28-field-passport_expiry = 护照有效期至
tm28-field-passport_expiry-hint = 请按资料页填写，依次为日、月、年。例如：31 12 2030。
tm28-field-family_name = 姓
tm28-field-family_name-hint = 请按护照用拉丁字母填写。护照上只有一个名字的，可以留空。
tm28-field-first_name = 名
tm28-field-middle_name = 中间名
tm28-field-sex = 性别
tm28-field-sex-M = 男
tm28-field-sex-F = 女
tm28-field-sex-X = X，或护照未注明
tm28-field-birth_date = 出生日期
tm28-field-birth_date-hint = 依次为日、月、年，例如：12 8 1984。护照未注明日或月的，请填00。
tm28-field-last_arrival = 最近一次入境日期
tm28-field-arrival_card_no = 入境卡号码
tm28-field-arrival_card_no-hint = 泰国数字入境卡（TDAC）或纸质 TM.6 卡的号码。
tm28-field-visa_type = 签证类型
tm28-field-visa_type-NON-B = Non-B：商务或工作
tm28-field-visa_type-NON-O = Non-O：家属、养老或志愿者
tm28-field-visa_type-NON-OA = Non-OA：长期居留，50岁以上
tm28-field-visa_type-NON-OX = Non-OX：最长10年的长期居留，50岁以上
tm28-field-visa_type-ED = ED：学习
tm28-field-visa_type-NON-IM = Non-IM：经政府部门同意的投资
tm28-field-visa_type-NON-IB = Non-IB：BOI促进的投资
tm28-field-visa_type-NON-EX = Non-EX：专家
tm28-field-visa_type-NON-M = Non-M：媒体
tm28-field-visa_type-NON-R = Non-R：宗教活动
tm28-field-visa_type-NON-RS = Non-RS：科学研究
tm28-field-visa_type-NON-F = Non-F：公务
tm28-field-visa_type-SMART = SMART：人才、投资者、高管或创业者
tm28-field-visa_type-LTR = LTR：长期居民
tm28-field-visa_type-DTV = DTV：远程工作或泰国软实力项目
tm28-field-visa_type-PE = PE：泰国尊享卡会员
tm28-field-visa_type-TR = TR：旅游
tm28-field-visa_type-PR = 永久居民
tm28-field-visa_type-OFFICIAL = 外交人员、官员或第15条规定的其他豁免人士
tm28-field-visa_type-OTHER = 其他类型，或无签证
tm28-field-place = 所在地
tm28-field-province = 府（省）
tm28-field-district = 县（区）
tm28-field-subdistrict = 分区（镇）
tm28-field-postcode = 邮政编码
tm28-field-place_name = 楼宇、酒店或小区名称
tm28-field-house_no = 门牌号
tm28-field-house_no-hint = 例如：12/34。
tm28-field-room = 房间号
tm28-field-floor = 楼层
tm28-field-moo = 村号（moo）
tm28-field-soi = 巷（soi）
tm28-field-road = 路
tm28-field-phone = 电话号码
tm28-field-email = 电子邮箱
tm28-field-email-hint = 供工作人员与您联系。系统通知会发送到您账户的邮箱。
tm28-state-draft = 尚未提交
tm28-state-draft-officer = 草稿
tm28-state-checking = 正在核对
tm28-state-checking-officer = 等待登记系统答复
tm28-state-review = 工作人员正在审核
tm28-state-review-officer = 待审核
tm28-state-correction = 需要更正
tm28-state-correction-officer = 待申请人更正
tm28-state-approved = 已核准
tm28-state-rejected = 未受理
tm28-state-withdrawn = 已撤回
tm28-state-lapsed = 已失效
tm28-state-lapsed-officer = 未更正，已失效

tm28-mail-filed-subject = 已收到您的变更住址申报 { $reference }
tm28-mail-filed-body =
    您好：

    我们已收到您的变更住址申报，编号为 { $reference }。

    我们正在将其与入境登记核对。您无需再做任何事。以首次提交时间为准。

    查看进度：
    { $link }

    Sala 代表移民局
tm28-mail-approved-subject = 您的变更住址申报 { $reference } 已核准
tm28-mail-approved-body =
    您好：

    您的变更住址申报 { $reference } 已核准。下次90天报到将自动提供此住址。

    打开您的申报，即可打印或保存回执：
    { $link }

    本次申报不延长您的居留许可期限。

    Sala 代表移民局
tm28-mail-review-subject = 工作人员正在审核您的申报 { $reference }
tm28-mail-review-body =
    您好：

    因信息与入境登记不一致或申报逾期，工作人员正在审核您的变更住址申报 { $reference }，通常在3个工作日内完成。

    您现在无需做任何事。

    查看进度：
    { $link }

    Sala 代表移民局
tm28-mail-unverified-subject = 您的申报 { $reference } 已提交，稍后核对
tm28-mail-unverified-body =
    您好：

    您的变更住址申报 { $reference } 已提交。入境登记系统暂时没有答复，我们稍后会核对。

    您无需做任何事。

    查看进度：
    { $link }

    Sala 代表移民局
tm28-mail-rejected-subject = 您的申报 { $reference } 未获受理
tm28-mail-rejected-body =
    您好：

    您的变更住址申报 { $reference } 未获受理。

    原因：{ $reason }

    打开您的申报，查看工作人员的说明和下一步该怎么做：
    { $link }

    Sala 代表移民局
tm28-mail-returned-subject = 请在{ $due_date }之前（含当天）更正您的申报 { $reference }
tm28-mail-returned-body =
    您好：

    工作人员已审核您的变更住址申报 { $reference }，请您更正。

    原因：{ $reason }

    请打开您的申报，阅读工作人员的说明，更正后在{ $due_date }之前（含当天）重新提交：
    { $link }

    仍以首次提交时间为准。

    Sala 代表移民局
tm28-mail-withdrawn-subject = 您已撤回申报 { $reference }
tm28-mail-withdrawn-body =
    您好：

    您已撤回变更住址申报 { $reference }，该次申报无效。

    查看已撤回的申报：
    { $link }

    如果不是您本人撤回的，请更改密码并联系您所在地的移民局办公室。

    Sala 代表移民局
tm28-mail-reminded-subject = 请在{ $due_date }之前（含当天）更正您的申报 { $reference }
tm28-mail-reminded-body =
    您好：

    您的变更住址申报 { $reference } 已被退回，您尚未重新提交。

    请打开您的申报，更正后在{ $due_date }之前（含当天）重新提交：
    { $link }

    { $due_date }之后，本次申报将失效。

    Sala 代表移民局
tm28-mail-lapsed-subject = 您的申报 { $reference } 已失效
tm28-mail-lapsed-body =
    您好：

    您的变更住址申报 { $reference } 未按期更正，已经失效。

    如果仍有义务申报，请尽快重新提交。

    查看该申报：
    { $link }

    Sala 代表移民局

# 无需申报的原因、注意事项和表单错误
reason-EXEMPT_BY_ORDER = 您的签证类型依命令免除申报义务
reason-EXEMPT_BY_ORDER-remedy = 您仍可自愿申报，下次90天报到将自动提供此住址。
reason-STAY_TOO_SHORT = 本次停留无需申报
reason-STAY_TOO_SHORT-remedy = 在外府停留超过24小时才须申报。如果停留更久，请检查离开的日期和时间。
reason-SAME_PROVINCE = 本次停留无需申报
reason-SAME_PROVINCE-remedy = 两个住址在同一个府。如果您已长期搬入，请选择“我搬到了另一个住址”。
reason-NOTICE_LATE = 申报逾期
hint-EXEMPT_BY_ORDER = 您的签证类型依命令免除申报义务。如果您申报，下次90天报到将自动提供此住址。
hint-NOTICE_LATE = 申报期限已过，请仍然申报。是否罚款由工作人员决定；依《移民法》第76条，罚款可能逐日增加。
error-time-format = { $label }须为24小时制时间，例如 9:30 或 21:15
error-moved-before-arrival = 该日期不能早于您最近一次入境泰国的日期
error-stay-ends-before = 停留结束时间不能早于开始时间
