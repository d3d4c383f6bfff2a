# 90天报到（TM.47）：表单、状态、操作和通知邮件

tm47-title = 90天报到
tm47-summary = 在泰国停留超过90天的外国人须向移民局申报住址（TM.47）。免费办理。
tm47-declaration = 本人保证以上内容全部属实。
tm47-document-PASSPORT_RECORD = 您的签证、最近一次入境、入境卡及延期记录
tm47-document-LAST_RECEIPT = 您上次报到的回执

## 部分和页面

tm47-section-passport = 护照
tm47-section-arrival = 入境
tm47-section-permit = 居留许可
tm47-section-address = 在泰住址
tm47-section-contact = 联系方式

tm47-page-passport-entry = 您想如何填写护照信息？
tm47-page-passport-lines = 请填写护照资料页底部的两行字符
tm47-page-passport = 请按护照填写信息
tm47-page-name = 请按护照填写姓名
tm47-page-about-you = 请填写性别和出生日期
tm47-page-renewed-passport = 入境或上次报到以后，您换过护照吗？
tm47-page-previous-passport = 您的旧护照号码是什么？
tm47-page-arrival = 您最近一次入境泰国是哪一天？
tm47-page-journey = 您是如何入境的？
tm47-page-visa = 您持哪种签证，获准停留到什么时候？
tm47-page-previous-report = 最近一次入境以后，您做过90天报到吗？
tm47-page-first-extension = 您首次获准延期居留是哪一天？
tm47-page-due-date = 本次报到的截止日期是哪一天？
tm47-page-place = 您住在泰国哪里？
tm47-page-address = 请填写详细地址
tm47-page-contact = 我们如何联系您？

## 栏目

tm47-field-passport_entry = 护照信息填写方式
tm47-field-passport_entry-hint = 复制底部两行最准确，大部分信息无需逐项输入。
tm47-field-passport_entry-mrz = 复制资料页底部的两行字符
tm47-field-passport_entry-typed = 逐项输入
tm47-field-mrz = 护照底部的两行字符
tm47-field-mrz-hint = 位于照片下方，第一行以 P 开头。请输入或粘贴两行，每行44个字符，包括每一个 < 符号。
tm47-field-doc_type = 旅行证件类型
tm47-field-doc_type-PASSPORT = 护照
tm47-field-doc_type-TRAVEL_DOC = 旅行证
tm47-field-doc_type-CERT_OF_IDENTITY = 身份证明书
tm47-field-doc_type-BORDER_PASS = 边境通行证
tm47-field-passport_no = 护照号码
tm47-field-passport_no-hint = 请包括数字前后的字母。例如：AB1234567。
tm47-field-issuing_state = 护照签发国
tm47-field-nationality = 国籍
tm47-field-passport_expiry = 护照有效期至
tm47-field-passport_expiry-hint = 请按资料页填写，依次为日、月、年。例如：31 12 2030。
tm47-field-family_name = 姓
tm47-field-family_name-hint = 请按护照用拉丁字母填写。护照上只有一个名字的，可以留空。
tm47-field-first_name = 名
tm47-field-middle_name = 中间名
tm47-field-sex = 性别
tm47-field-sex-M = 男
tm47-field-sex-F = 女
tm47-field-sex-X = X，或护照未注明
tm47-field-birth_date = 出生日期
tm47-field-birth_date-hint = 依次为日、月、年，例如：12 8 1984。护照未注明日或月的，请填00。
tm47-field-passport_renewed = 更换护照
tm47-field-passport_renewed-hint = 如果最近一次入境章或上次报到用的是另一本护照，请选“是”。
tm47-field-passport_renewed-no = 否，仍是同一本护照
tm47-field-passport_renewed-yes = 是，我有新护照
tm47-field-previous_passport_no = 旧护照号码
tm47-field-previous_passport_no-hint = 即您入境时或上次报到时使用的护照。我们用它查找您的入境记录。
tm47-field-last_arrival = 最近一次入境日期
tm47-field-last_arrival-hint = 最近一次入境章上的日期，依次为日、月、年，例如：4 7 2026。每次重新入境后，90天都重新计算。
tm47-field-port_of_entry = 入境口岸
tm47-field-arrival_by = 航班号或车船号
tm47-field-arrival_by-hint = 例如：TG911。
tm47-field-arrival_card_no = 入境卡号码
tm47-field-arrival_card_no-hint = 泰国数字入境卡（TDAC）或纸质 TM.6 卡的号码。
tm47-field-visa_type = 签证类型
tm47-field-visa_type-NON-B = Non-B：商务或工作
tm47-field-visa_type-NON-O = Non-O：家属、养老或志愿者
tm47-field-visa_type-NON-OA = Non-OA：长期居留，50岁以上
tm47-field-visa_type-NON-OX = Non-OX：最长10年的长期居留，50岁以上
tm47-field-visa_type-ED = ED：学习
tm47-field-visa_type-NON-IM = Non-IM：经政府部门同意的投资
tm47-field-visa_type-NON-IB = Non-IB：BOI促进的投资
tm47-field-visa_type-NON-EX = Non-EX：专家
tm47-field-visa_type-NON-M = Non-M：媒体
tm47-field-visa_type-NON-R = Non-R：宗教活动
tm47-field-visa_type-NON-RS = Non-RS：科学研究
tm47-field-visa_type-NON-F = Non-F：公务
tm47-field-visa_type-SMART = SMART：人才、投资者、高管或创业者
tm47-field-visa_type-LTR = LTR：长期居民
tm47-field-visa_type-DTV = DTV：远程工作或泰国软实力项目
tm47-field-visa_type-PE = PE：泰国尊享卡会员
tm47-field-visa_type-TR = TR：旅游
tm47-field-visa_type-PR = 永久居民
tm47-field-visa_type-OFFICIAL = 外交人员、官员或第15条规定的其他豁免人士
tm47-field-visa_type-OTHER = 其他类型，或无签证
tm47-field-permit_expires = 获准停留至
tm47-field-permit_expires-hint = 最近一次入境章或延期章上的日期，依次为日、月、年。例如：31 3 2027。
tm47-field-reported_before = 最近一次入境后的报到
tm47-field-reported_before-hint = 首次获准延期居留视同报到：如果获准后尚未报到，请选这一项。
tm47-field-reported_before-no = 没有，这是入境后第一次报到
tm47-field-reported_before-yes = 做过
tm47-field-reported_before-extended = 没有，但已首次获准延期居留
tm47-field-first_extension = 首次获准延期的日期
tm47-field-first_extension-hint = 延期章上的批准日期，90天从该日起算。例如：15 6 2026（日、月、年）。
tm47-field-due_date = 本次报到截止日期
tm47-field-due_date-hint = 即上次回执上写明的下次报到截止日期。例如：1 10 2026（日、月、年）。
tm47-field-previous_receipt = 上次回执的编号
tm47-field-previous_receipt-hint = 选填。印在上次90天报到的回执上。
tm47-field-place = 所在地
tm47-field-province = 府（省）
tm47-field-district = 县（区）
tm47-field-subdistrict = 分区（镇）
tm47-field-postcode = 邮政编码
tm47-field-place_name = 楼宇、酒店或小区名称
tm47-field-house_no = 门牌号
tm47-field-house_no-hint = 例如：12/34。
tm47-field-room = 房间号
tm47-field-floor = 楼层
tm47-field-moo = 村号（moo）
tm47-field-soi = 巷（soi）
tm47-field-road = 路
tm47-field-phone = 电话号码
tm47-field-phone-hint = 泰国号码，或带 + 和国家代码的外国号码。我们只会就本次报到致电。
tm47-field-email = 电子邮箱
tm47-field-email-hint = 供工作人员与您联系。系统通知会发送到您账户的邮箱。

## 状态：申请人看到的简短说法和说明，以及工作人员看到的简短说法

tm47-state-draft = 尚未提交
tm47-state-draft-explanation = 您的回答已保存。提交后才算报到。
tm47-state-checking = 正在核对
tm47-state-checking-explanation = 我们正在将您的信息与入境登记核对。您无需再做任何事。以提交日期为准。
tm47-state-checking-unverified = 您的报到已提交。入境登记系统暂时没有答复，系统会继续查询，直到得到答复。您无需再做任何事。以提交日期为准。
tm47-state-review = 工作人员正在审核
tm47-state-review-explanation = 有信息与入境登记不一致，工作人员正在审核您的报到。您无需再做任何事。以提交日期为准。
tm47-state-correction = 需要更正
tm47-state-correction-explanation = 工作人员退回了您的报到。请更正后重新提交。仍以首次提交日期为准。
tm47-state-approved = 报到已完成
tm47-state-approved-explanation = 您的报到已完成。请保存回执，上面写有下次报到的截止日期。
tm47-state-rejected = 未受理
tm47-state-rejected-explanation = 本次报到未获受理，因此无效。请查看原因和下一步该怎么做。
tm47-state-withdrawn = 已撤回
tm47-state-withdrawn-explanation = 您撤回了本次报到，因此无效。如果仍须报到，请在截止日期当天或之前重新提交。
tm47-state-lapsed = 已失效
tm47-state-lapsed-explanation = 本次报到未按期更正，因此无效。如果仍须报到，请在截止日期当天或之前重新提交。过了截止日期，请亲自到移民局办公室报到。

## 操作：按钮，以及申请人和工作人员的时间线

tm47-action-file = 提交报到
tm47-event-file = 您提交了报到
tm47-event-register_matches = 您的信息与入境登记一致，报到已核准
tm47-event-register_differs = 有信息与入境登记不一致，已转交工作人员审核
tm47-event-register_silent = 入境登记系统暂未答复。您的报到已提交，我们会继续核对
tm47-event-claim = 工作人员开始审核您的报到
tm47-event-release = 您的报到已回到办公室的待审列表
tm47-event-approve = 工作人员受理了您的报到
tm47-event-reject = 工作人员未受理您的报到
tm47-event-return = 工作人员请您更正报到
tm47-action-resubmit = 提交更正后的报到
tm47-event-resubmit = 您提交了更正后的报到
tm47-action-withdraw = 撤回报到
tm47-action-withdraw-text = 此事项将立即终止，不再审核，且无法恢复。本次报到将无效，撤回并不免除您的报到义务。如果仍须报到，请在截止日期当天或之前重新提交。
tm47-event-withdraw = 您撤回了报到
tm47-event-remind = 我们提醒您更正报到
tm47-event-lapse = 您未按期更正，报到已失效

## 通知邮件

tm47-mail-filed-subject = 已收到您的90天报到 { $reference }
tm47-mail-filed-body =
    您好：

    我们已收到您的90天报到，编号为 { $reference }。

    我们正在将其与入境登记核对。您无需再做任何事。即使决定稍后作出，也以首次提交日期为准。

    查看进度：
    { $link }

    作出决定后，我们会再次通知您。报到免费。

    Sala 代表移民局
tm47-mail-approved-subject = 您的90天报到 { $reference } 已核准
tm47-mail-approved-body =
    您好：

    您的90天报到 { $reference } 已核准。以首次提交日期为准。

    下次报到的截止日期是{ $next_due }。如果您在此之前离开泰国后再入境，则从入境之日起重新计算。

    打开您的报到，即可打印或保存回执，并将下次截止日期添加到日历：
    { $link }

    本次报到不延长您的居留许可期限。

    Sala 代表移民局
tm47-mail-review-subject = 工作人员正在审核您的90天报到 { $reference }
tm47-mail-review-body =
    您好：

    您的90天报到 { $reference } 中有信息与入境登记不一致。工作人员将进行审核并作出决定，通常在3个工作日内。

    您现在无需做任何事。以首次提交日期为准。

    查看进度：
    { $link }

    作出决定或需要您更正时，我们会再次通知您。

    Sala 代表移民局
tm47-mail-unverified-subject = 您的90天报到 { $reference } 已提交，稍后核对
tm47-mail-unverified-body =
    您好：

    您的90天报到 { $reference } 已提交。入境登记系统暂时没有答复，我们稍后会核对您的报到。

    您无需做任何事，也请不要重复报到。以首次提交日期为准。

    查看进度：
    { $link }

    作出决定后，我们会再次通知您。

    Sala 代表移民局
tm47-mail-rejected-subject = 您的90天报到 { $reference } 未获受理
tm47-mail-rejected-body =
    您好：

    您的90天报到 { $reference } 未获受理。

    原因：{ $reason }

    打开您的报到，查看工作人员的说明和下一步该怎么做：
    { $link }

    本次报到无效。如果仍须报到，请在截止日期当天或之前重新提交。过了截止日期，请亲自到移民局办公室报到。

    Sala 代表移民局
tm47-mail-returned-subject = 请在{ $due_date }之前（含当天）更正您的90天报到 { $reference }
tm47-mail-returned-body =
    您好：

    工作人员已审核您的90天报到 { $reference }，请您更正。

    原因：{ $reason }

    请打开您的报到，阅读工作人员的说明，更正后在{ $due_date }之前（含当天）重新提交：
    { $link }

    仍以首次提交日期为准。

    Sala 代表移民局
tm47-mail-withdrawn-subject = 您已撤回90天报到 { $reference }
tm47-mail-withdrawn-body =
    您好：

    您已撤回90天报到 { $reference }，该次报到无效。

    如果仍须报到，请在截止日期当天或之前重新提交。过了截止日期，请亲自到移民局办公室报到。

    查看已撤回的报到：
    { $link }

    如果不是您本人撤回的，请更改密码并联系您所在地的移民局办公室。

    Sala 代表移民局
tm47-mail-reminded-subject = 请在{ $due_date }之前（含当天）更正您的90天报到 { $reference }
tm47-mail-reminded-body =
    您好：

    您的90天报到 { $reference } 已被退回，您尚未重新提交。

    请打开您的报到，阅读工作人员的说明，更正后在{ $due_date }之前（含当天）重新提交：
    { $link }

    在此之前，仍以首次提交日期为准。{ $due_date }之后，本次报到将失效。

    Sala 代表移民局
tm47-mail-lapsed-subject = 您的90天报到 { $reference } 已失效
tm47-mail-lapsed-body =
    您好：

    您的90天报到 { $reference } 未按期更正，已经失效。

    如果仍须报到，请在截止日期当天或之前重新提交。过了截止日期，请亲自到移民局办公室报到。

    查看该报到：
    { $link }

    Sala 代表移民局
tm47-duty-file_again = 下次90天报到
tm47-duty-expiry = 您的居留许可到期
