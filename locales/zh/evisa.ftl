# 签证：“我需要签证吗？”以及电子签证的表格、状态、操作、材料和消息。

## 我需要签证吗？

visa-need-title = 我需要签证吗？
visa-need-lead = 回答几个问题，我们告诉您是否需要签证、需要哪一种、在哪里申请以及费用。我们不保存任何内容。
visa-need-ask = 查看结果
visa-need-begin = 申请此签证
visa-need-where = 在哪里申请
visa-need-where-text = 向负责您目前所在国家的使领馆申请，并证明您居住在那里。
visa-need-papers = 所需材料
visa-need-papers-at = { $mission }还要求：{ $papers }
visa-need-because = 依据
visa-need-rule = 本门户规则{ $rule }
visa-need-print = 您可以打印本页。以您抵达当日的法律为准，由边境官员决定。
visa-need-stay = 可停留
visa-need-stay-each = 每次入境可停留
visa-need-years = 签发年数
visa-need-years-of = 费用按年计算。此处为{ $years }年，最多{ $most }年。
visa-need-until = 若当日抵达，可停留至
visa-need-fee = 费用
visa-need-valid-to = 护照有效期至少至
visa-need-exempt-note = 可在移民局延长一次，最多{ $days }天。经陆路免签入境每个日历年可{ $entries }次。
visa-need-other-fees = 入境泰国后，延长停留的费用为{ $extension }；停留期间再入境许可，单次{ $single }，多次{ $multiple }。
visa-need-nationality = 国籍
visa-need-nationality-hint = 与护照一致。
visa-need-nationality-error = 请选择国籍
visa-need-residence = 居住国家
visa-need-residence-hint = 若与国籍相同可留空。
visa-need-residence-error = 请选择居住国家
visa-need-passport = 护照种类
visa-need-passport-error = 请选择护照种类
visa-need-purpose = 您为什么旅行？
visa-need-purpose-error = 请选择旅行目的
visa-need-arrival = 抵达泰国的日期
visa-need-arrival-hint = 例如 5 1 2027。留空表示今天。
visa-need-arrival-error = 请输入今天或之后的真实日期
visa-need-stay-days = 您将停留多少天？
visa-need-stay-days-hint = 抵达当日算作第一天。
visa-need-stay-days-error = 请输入1至3650之间的天数
visa-need-age = 年龄
visa-need-age-hint = 部分签证有最低年龄要求。
visa-need-age-error = 请输入周岁年龄
visa-need-land-entries = 今年经陆路入境的次数
visa-need-land-entries-hint = 仅限经陆路免签入境者：在抵达的日历年内已这样入境几次？乘飞机或船入境请留空。
visa-need-land-entries-error = 请输入次数，为 0 到 366 之间的数字

visa-days =
    { $days ->
       *[other] { $days }天
    }
visa-months =
    { $months ->
       *[other] { $months }个月内可使用
    }
visa-free = 免费
visa-fee-there = 或在使领馆约{ $fee }
visa-entries-single = 单次入境
visa-entries-multiple = 多次入境

visa-passport-ORDINARY = 普通护照
visa-passport-OFFICIAL = 公务护照
visa-passport-DIPLOMATIC = 外交护照

visa-purpose-TOURISM = 旅游或探访朋友
visa-purpose-TRANSIT = 转机或过境
visa-purpose-BUSINESS = 商务会谈
visa-purpose-WORK = 在泰国工作
visa-purpose-STUDY = 学习
visa-purpose-FAMILY = 与家人团聚
visa-purpose-RETIREMENT = 退休养老
visa-purpose-MEDICAL = 就医
visa-purpose-VOLUNTEER = 志愿工作
visa-purpose-REMOTE_WORK = 在泰国为境外雇主或客户远程工作
visa-purpose-SOFT_POWER = 泰拳或烹饪课程、节庆、长期治疗等
visa-purpose-INVESTMENT = 投资
visa-purpose-EXPERT = 为政府或受促进项目担任专家
visa-purpose-TALENT = 目标产业的高技能人才、创业者或高管
visa-purpose-LONG_TERM = 长期居住：富裕人士、养老金领取者、远程工作者或高技能人才
visa-purpose-PRIVILEGE = 泰国尊享卡会员
visa-purpose-MEDIA = 新闻或拍摄
visa-purpose-MISSION = 宗教活动
visa-purpose-RESEARCH = 科学研究
visa-purpose-OFFICIAL = 代表国家或国际组织

visa-way-citizen = 您不需要签证
visa-way-citizen-text = 泰国公民可随时持泰国护照入境。
visa-way-exempt = 您不需要签证
visa-way-exempt-text = 您可以免签入境，无需申请。出发前请填写免费的入境卡。
visa-way-exempt-short = 只有停留更久才需要签证
visa-way-exempt-short-text = 免签可停留下列天数。若要停留更久，请在出发前申请以下签证之一。
visa-way-border = 您可以办理落地签证
visa-way-border-text = 请备好照片和费用。您也可以在出发前申请签证。
visa-way-border-short = 您需要在出发前申请签证
visa-way-border-short-text = 落地签证可停留下列天数。若要停留更久，请在出发前申请以下签证之一。
visa-way-visa = 您需要在出发前申请签证
visa-way-visa-text = 请在线申请其中第一个适合您的签证。材料齐全后审理需5至15个工作日，建议提前一至三个月申请。
visa-way-none = 没有适合的签证
visa-way-none-text = 请看原因，修改答案，或咨询负责您所在国家的泰国使领馆。

visa-reason-NOT_REQUIRED = 泰国公民不需要签证。
visa-reason-STAY_TOO_LONG = 您的停留时间超过一次允许的天数。
visa-reason-NOT_VIA_EVISA = 此签证不在这里申请。泰国尊享卡会员通过其工作人员申请。
visa-reason-AGE_TOO_LOW = 此目的的签证有更高的最低年龄。
visa-reason-NATIONALITY_NOT_ELIGIBLE = 此目的的签证不向您的国籍签发。
visa-reason-PASSPORT_KIND_WRONG = 此目的的签证不在此类护照上签发。

## 电子签证

evisa-title = 电子签证
evisa-summary = 在出发前申请泰国签证、缴费，并获得边境可核验的签证文件。
evisa-who = 如果您不享受免签，或停留时间超过免签天数，就需要签证。请在您居住的国家提前一至三个月申请。请先在“我需要签证吗？”中查看需要哪种签证。
evisa-declaration = 我保证以上内容属实。我知道虚假陈述可能导致拒签或撤销，且费用不予退还。

## 部分与页面

evisa-section-visa = 签证
evisa-section-mission = 受理机构
evisa-section-passport = 护照
evisa-section-person = 个人信息
evisa-section-journey = 行程
evisa-section-stay = 在泰停留
evisa-section-record = 以往情况
evisa-section-contact = 联系方式
evisa-section-payment = 付款

evisa-page-purpose = 您为什么旅行？
evisa-page-visa = 您申请哪种签证？
evisa-page-entries = 您希望入境几次？
evisa-page-years = 申请几年？
evisa-page-residence = 您目前在哪个国家？
evisa-page-mission = 您向哪个使领馆申请？
evisa-page-passport-entry = 您想怎样提供护照信息？
evisa-page-passport-lines = 请输入护照资料页底部的两行字符
evisa-page-lines-missing = 为什么不能使用这两行字符？
evisa-page-passport = 您的护照信息
evisa-page-name = 您的姓名
evisa-page-about-you = 您的性别和出生日期
evisa-page-lines-beside = 您能抄录这两行吗？
evisa-page-passport-kind = 这是哪种护照？
evisa-page-person = 您在哪里出生？
evisa-page-home = 您的住址
evisa-page-work = 您从事什么工作？
evisa-page-journey = 您什么时候旅行？
evisa-page-way-in = 您将怎样抵达？
evisa-page-visits = 过去12个月内您来过泰国吗？
evisa-page-visits-which = 您什么时候在泰国？
evisa-page-stay = 您首先住在哪里？
evisa-page-host = 在泰国有人邀请您吗？
evisa-page-support = 谁承担费用？
evisa-page-record = 您是否有过以下情况？
evisa-page-record-details = 发生了什么？
evisa-page-contact = 我们怎样联系您？
evisa-page-payment = 您将怎样缴费？

## 字段

evisa-field-purpose = 目的
evisa-field-purpose-TOURISM = 旅游或探访朋友
evisa-field-purpose-TRANSIT = 转机或过境
evisa-field-purpose-BUSINESS = 商务会谈
evisa-field-purpose-WORK = 在泰国工作
evisa-field-purpose-STUDY = 学习
evisa-field-purpose-FAMILY = 与家人团聚
evisa-field-purpose-RETIREMENT = 退休养老
evisa-field-purpose-MEDICAL = 就医
evisa-field-purpose-VOLUNTEER = 志愿工作
evisa-field-purpose-REMOTE_WORK = 在泰国为境外雇主或客户远程工作
evisa-field-purpose-SOFT_POWER = 泰拳或烹饪课程、节庆、长期治疗等
evisa-field-purpose-INVESTMENT = 投资
evisa-field-purpose-EXPERT = 为政府或受促进项目担任专家
evisa-field-purpose-TALENT = 目标产业的高技能人才、创业者或高管
evisa-field-purpose-LONG_TERM = 长期居住：富裕人士、养老金领取者、远程工作者或高技能人才
evisa-field-purpose-MEDIA = 新闻或拍摄
evisa-field-purpose-MISSION = 宗教活动
evisa-field-purpose-RESEARCH = 科学研究
evisa-field-purpose-OFFICIAL = 代表国家或国际组织
evisa-field-visa_type = 签证类型
evisa-field-visa_type-hint = “我需要签证吗？”会推荐适合您目的的类型。
evisa-field-visa_type-TS = 过境签证（TS）：最多30天
evisa-field-visa_type-TR = 旅游签证（TR）：60天
evisa-field-visa_type-NON-B = Non-B：商务或工作，90天
evisa-field-visa_type-NON-O = Non-O：家庭、退休、就医或志愿工作，90天
evisa-field-visa_type-NON-OA = Non-OA：50岁以上长期居留，一年
evisa-field-visa_type-NON-OX = Non-OX：50岁以上长期居留，最多10年
evisa-field-visa_type-ED = ED：学习，90天
evisa-field-visa_type-NON-IM = Non-IM：政府机构批准的投资
evisa-field-visa_type-NON-IB = Non-IB：BOI促进的投资
evisa-field-visa_type-NON-EX = Non-EX：专家
evisa-field-visa_type-NON-M = Non-M：媒体
evisa-field-visa_type-NON-R = Non-R：宗教
evisa-field-visa_type-NON-RS = Non-RS：科学研究
evisa-field-visa_type-NON-F = Non-F：公务
evisa-field-visa_type-SMART-T = SMART “T”：人才
evisa-field-visa_type-SMART-I = SMART “I”：投资者
evisa-field-visa_type-SMART-E = SMART “E”：高管
evisa-field-visa_type-SMART-S = SMART “S”：创业者
evisa-field-visa_type-SMART-O = SMART “O”：SMART签证持有人的家属
evisa-field-visa_type-LTR = LTR：长期居民，5年加5年
evisa-field-visa_type-DTV = DTV：远程工作或泰国软实力，180天
evisa-field-visa_type-D = 外交签证（D）
evisa-field-visa_type-F = 公务签证（F）
evisa-field-visa_type-COURTESY = 礼遇签证
evisa-field-entries = 入境次数
evisa-field-entries-hint = 单次签证入境后即失效。并非每种签证都有两种次数。
evisa-field-entries-single = 单次
evisa-field-entries-multiple = 多次
evisa-field-years = 年数
evisa-field-years-hint = 以BOI的认可为准。费用按年计算。
evisa-field-years-1 = 1年
evisa-field-years-2 = 2年
evisa-field-years-3 = 3年
evisa-field-years-4 = 4年
evisa-field-current_country = 目前所在国家
evisa-field-current_country-hint = 请在您居住的国家申请，并附上证明材料。
evisa-field-mission = 受理机构
evisa-field-mission-hint = 只列出负责该国家的使领馆。
evisa-field-passport_entry = 提供护照信息的方式
evisa-field-passport_entry-hint = 抄录两行字符最可靠：错误的字母会在您付款之前被发现。
evisa-field-passport_entry-mrz = 抄录资料页底部的两行字符
evisa-field-passport_entry-typed = 没有这两行或无法使用：逐项输入
evisa-field-lines_missing = 不能使用这两行字符的原因
evisa-field-lines_missing-hint = 如果您的证件有这两行，请返回抄录：错误的字母会在您付款之前被发现。否则，官员会将您输入的内容与您提交的资料页核对，如有不符会询问您。不另收费。
evisa-field-lines_missing-NO_LINES = 我的证件没有这两行
evisa-field-lines_missing-UNREADABLE = 已损坏或无法辨认
evisa-field-lines_missing-NOT_ACCEPTED = 我按印刷内容抄录，但未被接受
evisa-field-mrz_line_1 = 上面一行
evisa-field-mrz_line_1-hint = 如果无法辨认，两行都留空。上面一行以P开头，共44个字符，包括每个 < 符号。它随申请保存，并与您输入的内容核对。
evisa-field-mrz_line_2 = 下面一行
evisa-field-mrz_line_2-hint = 44个字符，以护照号码开头。
evisa-field-mrz = 护照的两行字符
evisa-field-mrz-hint = 在照片下方，第一行以P开头。请输入或粘贴两行，每行44个字符，包括每个 < 符号。
evisa-field-doc_type = 旅行证件
evisa-field-doc_type-PASSPORT = 护照
evisa-field-doc_type-TRAVEL_DOC = 旅行证
evisa-field-doc_type-CERT_OF_IDENTITY = 身份证明书
evisa-field-doc_type-BORDER_PASS = 边境通行证
evisa-field-passport_no = 护照号码
evisa-field-passport_no-hint = 包括数字前后的字母，例如 AB1234567。
evisa-field-issuing_state = 护照签发国
evisa-field-nationality = 国籍
evisa-field-passport_expiry = 护照有效期至
evisa-field-passport_expiry-hint = 自抵达之日起须有六个月有效期。
evisa-field-family_name = 姓
evisa-field-family_name-hint = 与护照一致的拉丁字母。若护照只有一个名字，请留空。
evisa-field-first_name = 名
evisa-field-middle_name = 中间名
evisa-field-sex = 性别
evisa-field-sex-M = 男
evisa-field-sex-F = 女
evisa-field-sex-X = X，或护照未注明
evisa-field-birth_date = 出生日期
evisa-field-birth_date-hint = 例如 12 8 1984。若护照没有日或月，请填00。
evisa-field-passport_kind = 护照种类
evisa-field-passport_kind-ORDINARY = 普通护照
evisa-field-passport_kind-OFFICIAL = 公务护照
evisa-field-passport_kind-DIPLOMATIC = 外交护照
evisa-field-passport_issued_on = 签发日期
evisa-field-passport_issued_on-hint = 见资料页，例如 31 12 2022。
evisa-field-passport_issued_at = 签发地点
evisa-field-title = 称谓
evisa-field-title-MR = 先生
evisa-field-title-MRS = 夫人
evisa-field-title-MS = 女士
evisa-field-title-MISS = 小姐
evisa-field-title-OTHER = 其他
evisa-field-former_names = 曾用名
evisa-field-former_names-hint = 以前的姓名，例如婚前姓名。
evisa-field-birth_place = 出生地
evisa-field-birth_country = 出生国家
evisa-field-birth_nationality = 出生时的国籍
evisa-field-marital_status = 婚姻状况
evisa-field-marital_status-SINGLE = 未婚
evisa-field-marital_status-MARRIED = 已婚
evisa-field-marital_status-DIVORCED = 离异
evisa-field-marital_status-WIDOWED = 丧偶
evisa-field-marital_status-OTHER = 其他
evisa-field-home_address = 住址
evisa-field-home_address-hint = 街道、门牌、城市、邮编和国家。
evisa-field-occupation = 职业
evisa-field-employer_name = 雇主或学校
evisa-field-employer_address = 雇主或学校地址
evisa-field-employer_phone = 雇主或学校电话
evisa-field-yearly_income = 年收入（泰铢）
evisa-field-yearly_income-hint = 整数。部分签证有最低收入要求。
evisa-field-intended_arrival = 抵达日期
evisa-field-intended_arrival-hint = 例如 5 1 2027。
evisa-field-intended_departure = 离开日期
evisa-field-stay_days = 停留天数
evisa-field-stay_days-hint = 抵达当日算作第一天。
evisa-field-port_of_entry = 入境口岸
evisa-field-flight = 航班或车次
evisa-field-flight-hint = 例如 TG911。
evisa-field-visited = 过去12个月的访问
evisa-field-visited-no = 否
evisa-field-visited-yes = 是
evisa-field-visits = 访问
evisa-field-visits-hint = 月份、天数和签证。例如：2026年3月，14天，免签。
evisa-field-stay_name = 酒店或接待人姓名
evisa-field-stay_address = 地址
evisa-field-stay_phone = 电话
evisa-field-host_name = 邀请人或公司名称
evisa-field-host_name-hint = 若无人邀请，请全部留空。
evisa-field-host_address = 邀请人或公司地址
evisa-field-host_phone = 邀请人或公司电话
evisa-field-support = 费用来源
evisa-field-support-SELF = 本人
evisa-field-support-FAMILY = 家人
evisa-field-support-EMPLOYER = 雇主
evisa-field-support-HOST = 邀请人
evisa-field-support-SCHOLARSHIP = 奖学金
evisa-field-support-OTHER = 其他人
evisa-field-minors = 同行的18岁以下儿童
evisa-field-minors-hint = 人数。每名儿童需要单独的签证。
evisa-field-refused_before = 曾被泰国或其他国家拒签或拒绝入境
evisa-field-refused_before-no = 否
evisa-field-refused_before-yes = 是
evisa-field-deported = 曾被驱逐出境
evisa-field-deported-no = 否
evisa-field-deported-yes = 是
evisa-field-convicted = 曾被判有罪
evisa-field-convicted-no = 否
evisa-field-convicted-yes = 是
evisa-field-dangerous_illness = 患有对他人有危险的疾病
evisa-field-dangerous_illness-hint = 部颁条例所列：麻风病、危险期肺结核、象皮病、三期梅毒或毒瘾。
evisa-field-dangerous_illness-no = 否
evisa-field-dangerous_illness-yes = 是
evisa-field-record_details = 详情
evisa-field-record_details-hint = 何事、何时、何地。回答“是”并不意味着一定拒签。
evisa-field-phone = 电话
evisa-field-phone-hint = 请加 + 和国家代码。
evisa-field-email = 电子邮箱
evisa-field-email-hint = 以便官员联系您。我们的消息发送到您账户的邮箱。
evisa-field-fee_by = 付款方式
evisa-field-fee_by-hint = 无论结果如何，费用不予退还。
evisa-field-fee_by-PROMPTPAY = 用PromptPay在线支付泰铢
evisa-field-fee_by-MISSION = 在使领馆用当地货币支付
evisa-field-admitted_days = 每次最长停留天数
evisa-fact-mission_fee = 使领馆费用
evisa-fact-appointment_on = 面谈日期
evisa-fact-appointment_time = 面谈时间
evisa-fact-used = 已入境次数
evisa-fact-enter_before = 最晚入境日期
evisa-fact-entered_on = 最近入境日期
evisa-fact-entered_at = 入境口岸
evisa-fact-admitted_until = 准许停留至
evisa-fact-missed = 未到场面谈次数

error-visa-thai = 泰国公民不需要签证。若您持另一本护照旅行，请填写那一本
error-visa-issued = 签发日期必须早于有效期
error-visa-lines = 护照照片下方有两行字符。请返回抄录，或在那里说明无法辨认
error-visa-departure = 离开日期必须晚于抵达日期
error-visa-stay-days = 请至少输入一天
error-mission-unknown = 请选择负责您所在国家的使领馆

## 材料

evisa-document-PASSPORT_PAGE = 护照资料页
evisa-document-PASSPORT_PAGE-hint = 有照片和两行字符的页面，完整清晰。
evisa-document-PHOTO = 照片
evisa-document-PHOTO-hint = JPG，最大3 MB，六个月内拍摄，白色背景，宽高比例为宽3.5厘米、高4.5厘米。
evisa-document-RESIDENCE_PROOF = 居住证明
evisa-document-RESIDENCE_PROOF-hint = 例如居留许可、带地址的账单或驾照。
evisa-document-TRAVEL_BOOKING = 行程预订
evisa-document-STAY_BOOKING = 住宿预订或接待人信函
evisa-document-FUNDS = 资金证明
evisa-document-FUNDS-hint = 例如最近三个月的银行流水。
evisa-document-ONWARD_TICKET = 续程机票
evisa-document-COMPANY_LETTER = 公司信函
evisa-document-WP3 = 劳工部批准书（WP.3）
evisa-document-FAMILY_PROOF = 结婚或出生证明，或机构信函
evisa-document-RETIREMENT_FUNDS = 存款或养老金证明
evisa-document-RETIREMENT_FUNDS-hint = Non-OA：80万泰铢，或每月65,000泰铢。Non-OX：300万泰铢。
evisa-document-INSURANCE = 医疗保险
evisa-document-POLICE_CERTIFICATE = 无犯罪记录证明
evisa-document-MEDICAL_CERTIFICATE = 健康证明
evisa-document-ADMISSION_LETTER = 录取通知书
evisa-document-MINISTRY_LETTER = 主管部门或机构信函
evisa-document-BOI_ENDORSEMENT = BOI认可函
evisa-document-DTV_FUNDS = 50万泰铢资金证明
evisa-document-CONTRACT = 工作合同或作品集，或课程确认
evisa-document-PERMANENT_RESIDENCE = 永久居住证明
evisa-document-CRIMINAL_RECORD = 犯罪记录证明
evisa-document-NOTE_VERBALE = 外交照会或机构公函
evisa-document-RESIDENCE_PERMIT = 您所居住国家的居留许可
evisa-document-YELLOW_FEVER = 黄热病疫苗接种证书
evisa-document-EMPLOYMENT_LETTER = 雇主或学校的证明信
evisa-document-INVITATION = 泰国方面的邀请函

## 费用与签发文件

evisa-fee-transit = 过境签证
evisa-fee-tourist = 旅游签证
evisa-fee-non_immigrant = 非移民签证
evisa-fee-long_stay = 长期居留签证
evisa-fee-smart = SMART签证
evisa-fee-ltr = 长期居民签证
evisa-fee-dtv = 目的地泰国签证

evisa-output-visa = 签证
evisa-output-visa-text = 持有人可在下列日期之前持所列护照前往泰国，凭此签证申请入境。是否准许入境及停留时间由边境官员决定。请打印并随身携带。
evisa-output-receipt = 费用收据
evisa-output-receipt-text = 申请{ $reference }的下列费用已经缴纳，银行已确认收款。
evisa-output-defect_record = 缺少或需更正事项记录
evisa-output-defect_record-text = 申请{ $reference }于{ $issued }审查。所有缺少或有误的内容列于下方，须在{ $due }之前补齐，否则申请将被取消。
evisa-output-refusal = 拒签决定
evisa-output-refusal-text = 申请{ $reference }于{ $issued }作出决定。因下列原因拒绝签发签证。
evisa-output-refusal-appeal = 获得签证并非一项权利。原因消除后您可以重新申请，或在收到通知之日起15天内书面请求使领馆复核。

## 状态

evisa-state-draft = 尚未发送
evisa-state-draft-explanation = 您的答案已保存。发送之后才算申请。
evisa-state-draft-officer = 草稿
evisa-state-charging = 正在计算费用
evisa-state-charging-explanation = 正在计算费用，您暂时无需操作。
evisa-state-charging-officer = 正在计算费用
evisa-state-payment = 待缴费
evisa-state-payment-explanation = 请在所示日期前缴费，之后才开始审查。若不缴费，申请将失效。
evisa-state-payment-officer = 等待付款
evisa-state-payment_mission = 待在使领馆缴费
evisa-state-payment_mission-explanation = 请在所示日期前到使领馆用当地货币缴费，并提供申请编号，之后才开始审查。若不缴费，申请将失效。
evisa-state-payment_mission-officer = 等待柜台付款
evisa-state-payment_problem = 付款有问题
evisa-state-payment_problem-explanation = 付款未成功。请看原因，并说明您将再次付款。
evisa-state-payment_problem-officer = 付款未成功
evisa-state-document_check = 正在核查材料
evisa-state-document_check-explanation = 官员将核查材料是否齐全。在其开始之前，您仍可更正答案，无需重新缴费。
evisa-state-document_check-officer = 待核查完整性
evisa-state-correction = 可供更正
evisa-state-correction-explanation = 您已打开申请进行更正。请更正后重新发送，或保持原样。三天后将按原样继续。
evisa-state-correction-officer = 申请人正在更正
evisa-state-documents_requested = 有缺少或需更正的内容
evisa-state-documents_requested-explanation = 官员已列出所有缺少或有误的内容。请在所示日期前补齐并重新发送，否则申请将被取消。
evisa-state-documents_requested-officer = 等待材料
evisa-state-approval = 等待决定
evisa-state-approval-explanation = 材料齐全。使领馆将在15个工作日内决定，您无需操作。
evisa-state-approval-officer = 待决定
evisa-state-interview_booking = 请选择面谈时间
evisa-state-interview_booking-explanation = 使领馆希望在决定前与您面谈。请在所示日期前选择时间，否则申请将被取消。
evisa-state-interview_booking-officer = 尚未预约面谈
evisa-state-interview = 已预约面谈
evisa-state-interview-explanation = 请按您选择的时间携带护照和材料原件到使领馆。
evisa-state-interview-officer = 待面谈
evisa-state-approved = 签证已签发
evisa-state-approved-explanation = 请打印签证并随身携带，在有效期当日或之前抵达。停留时间自抵达之日起算。
evisa-state-approved-officer = 签证已签发
evisa-state-suspended = 签证已中止
evisa-state-suspended-explanation = 您的签证暂时不能用于入境。请看原因。
evisa-state-suspended-officer = 签证已中止
evisa-state-used = 签证已使用
evisa-state-used-explanation = 您已持此签证入境。它只能使用一次。
evisa-state-used-officer = 签证已使用
evisa-state-expired = 签证已过期
evisa-state-expired-explanation = 此签证的最晚入境日期已过。如您已在泰国，可停留至入境时准许的日期。如要再次前往，请另行申请签证。
evisa-state-expired-officer = 签证已过期
evisa-state-revoked = 签证已撤销
evisa-state-revoked-explanation = 您的签证不能再用于入境。请看原因。
evisa-state-revoked-officer = 签证已撤销
evisa-state-rejected = 拒签
evisa-state-rejected-explanation = 使领馆未签发签证。请看原因和您可以做的事。
evisa-state-rejected-officer = 已拒签
evisa-state-cancelled = 已取消
evisa-state-cancelled-explanation = 所缺内容未按时补齐，申请已取消。您可以重新申请。
evisa-state-cancelled-officer = 已取消：未按时补齐
evisa-state-unpaid = 已失效
evisa-state-unpaid-explanation = 未按时缴费，申请已失效。您可以重新申请。
evisa-state-unpaid-officer = 已失效，未缴费
evisa-state-withdrawn = 已撤回
evisa-state-withdrawn-explanation = 您已撤回此申请，费用不予退还。您可以重新申请。
evisa-state-withdrawn-officer = 申请人已撤回

## 操作

evisa-action-file = 发送申请
evisa-event-file = 您发送了申请
evisa-event-file-officer = 申请人发送了申请
evisa-action-free = 记录无需缴费
evisa-event-free = 无需缴费，申请已送达使领馆
evisa-event-free-officer = 无需缴费
evisa-action-pay_at_mission = 要求在使领馆缴费
evisa-event-pay_at_mission = 请您在使领馆缴费
evisa-event-pay_at_mission-officer = 已请申请人在使领馆缴费
evisa-action-bill = 发送账单
evisa-event-bill = 费用账单已发送给您
evisa-event-bill-officer = 账单已发送给申请人
evisa-action-remind_payment = 提醒付款
evisa-event-remind_payment = 我们提醒您缴费
evisa-event-remind_payment-officer = 已提醒申请人缴费
evisa-action-paid = 记录付款
evisa-event-paid = 已收到付款，申请已送达使领馆
evisa-event-paid-officer = 费用已缴
evisa-action-paid_at_mission = 记录柜台付款
evisa-action-paid_at_mission-text = 您确认所示费用已用使领馆的货币全额支付。
evisa-action-paid_at_mission-note = 使领馆收据编号、金额和货币
evisa-event-paid_at_mission = 使领馆已记录您的付款
evisa-event-paid_at_mission-officer = 已记录柜台付款
evisa-action-payment_fails = 记录付款失败
evisa-action-payment_fails-text = 申请人会被告知原因，并可再次付款。
evisa-event-payment_fails = 您的付款未成功
evisa-event-payment_fails-officer = 付款未成功
evisa-action-pay_again = 再次付款
evisa-action-pay_again-text = 您说明将再次在使领馆付款。
evisa-event-pay_again = 您说明将再次付款
evisa-event-pay_again-officer = 申请人将再次付款
evisa-action-payment_lapses = 记录未按时缴费
evisa-event-payment_lapses = 未按时缴费，申请已失效
evisa-event-payment_lapses-officer = 未按时缴费，申请已失效
evisa-action-claim = 接手此案
evisa-event-claim = 官员开始审查您的申请
evisa-event-claim-officer = 官员接手此案
evisa-action-release = 退回此案
evisa-event-release = 您的申请已退回使领馆的列表
evisa-event-release-officer = 事项已退回列表
evisa-action-reopen = 更正我的申请
evisa-action-reopen-text = 在官员开始审查之前，您可以更正答案和材料。签证类型、入境次数和使领馆保持不变，因为您已为其缴费。
evisa-event-reopen = 您打开了申请进行更正
evisa-event-reopen-officer = 申请人打开了申请进行更正
evisa-action-keep = 保持原样
evisa-action-keep-text = 将不作更改，申请继续进行。
evisa-event-keep = 您的申请按原样继续
evisa-event-keep-officer = 申请未更正，继续进行
evisa-action-accept = 认定材料齐全
evisa-action-accept-text = 您确认材料齐全。15个工作日的审理期限将自明天起算。
evisa-event-accept = 官员认定您的申请材料齐全
evisa-event-accept-officer = 申请材料齐全，已受理
evisa-action-ask = 要求补充
evisa-action-ask-text = 申请人会收到一份列明所有缺少或有误内容的记录，并写明提交的最后一天。请列全：只能要求一次。
evisa-event-ask = 官员要求您补充申请
evisa-event-ask-officer = 已要求申请人补充
evisa-action-remind_documents = 提醒补充
evisa-event-remind_documents = 我们提醒您补充所缺内容
evisa-event-remind_documents-officer = 已提醒申请人补充
evisa-action-resubmit = 重新发送
evisa-event-resubmit = 您重新发送了申请
evisa-event-resubmit-officer = 申请人重新发送了申请
evisa-action-cancel = 记录未按时补齐
evisa-event-cancel = 所缺内容未按时补齐，申请已取消
evisa-event-cancel-officer = 未按时补齐，申请已取消
evisa-action-invite = 邀请面谈
evisa-action-invite-text = 申请人将选择使领馆的空闲时间。在此之前审理期限将暂停。
evisa-action-invite-note = 面谈内容
evisa-event-invite = 使领馆邀请您面谈
evisa-event-invite-officer = 已邀请申请人面谈
evisa-action-remind_interview = 提醒选择时间
evisa-event-remind_interview = 我们提醒您选择面谈时间
evisa-event-remind_interview-officer = 已提醒申请人选择时间
evisa-action-book = 选择时间
evisa-action-book-text = 您选择使领馆的一个空闲时间。
evisa-event-book = 您选择了面谈时间
evisa-event-book-officer = 申请人选择了面谈时间
evisa-action-move_interview = 另选时间
evisa-action-move_interview-text = 您的时段将退回，您可另选时间。
evisa-event-move_interview = 您退回了时段以另选时间
evisa-event-move_interview-officer = 申请人退回了时段
evisa-action-not_booked = 记录未选择时间
evisa-event-not_booked = 您未选择面谈时间，申请已取消
evisa-event-not_booked-officer = 未选择时间，申请已取消
evisa-action-remind_appointment = 提醒面谈
evisa-event-remind_appointment = 我们提醒您明天面谈
evisa-event-remind_appointment-officer = 已提醒申请人面谈
evisa-action-interviewed = 记录面谈
evisa-action-interviewed-text = 您确认面谈已进行。申请将进入决定阶段。
evisa-event-interviewed = 您参加了面谈
evisa-event-interviewed-officer = 面谈已进行
evisa-action-missed = 记录申请人未到
evisa-action-missed-text = 申请人将可再选一次时间。
evisa-event-missed = 您未参加面谈，还可再选一次时间
evisa-event-missed-officer = 申请人未参加面谈
evisa-action-approve = 签发签证
evisa-action-approve-text = 签证将签发、签名并发送。
evisa-event-approve = 您的签证已签发
evisa-event-approve-officer = 签证已签发
evisa-action-reject = 拒绝签发
evisa-action-reject-text = 申请人会收到附理由的决定。费用不予退还。
evisa-action-reject-note = 决定的理由
evisa-event-reject = 您的签证被拒
evisa-event-reject-officer = 已拒签
evisa-action-withdraw = 撤回申请
evisa-action-withdraw-text = 您的申请将立即关闭，不再决定。费用不予退还，且无法撤销。
evisa-event-withdraw = 您撤回了申请
evisa-event-withdraw-officer = 申请人撤回了申请
evisa-action-enter = 记录入境
evisa-event-enter = 您持此签证进入泰国
evisa-event-enter-officer = 持有人持此签证入境
evisa-action-enter_once = 记录入境
evisa-event-enter_once = 您持此签证进入泰国
evisa-event-enter_once-officer = 持有人持此签证入境，签证已使用
evisa-action-expire = 记录已过期
evisa-event-expire = 签证已过期
evisa-event-expire-officer = 签证已过期
evisa-action-suspend = 中止签证
evisa-action-suspend-text = 在中止结束之前，签证将不能用于入境。
evisa-action-suspend-note = 中止的理由
evisa-event-suspend = 您的签证已中止
evisa-event-suspend-officer = 签证已中止
evisa-action-resume = 结束中止
evisa-action-resume-text = 签证将立即恢复效力。
evisa-action-resume-note = 结束中止的理由
evisa-event-resume = 您的签证中止已结束
evisa-event-resume-officer = 中止已结束
evisa-action-revoke = 撤销签证
evisa-action-revoke-text = 签证将永久失效，此处无法撤销。
evisa-action-revoke-note = 撤销的理由
evisa-event-revoke = 您的签证已撤销
evisa-event-revoke-officer = 签证已撤销

## 原因

reason-WRONG_MISSION = 此使领馆不负责您所在的国家
reason-WRONG_MISSION-remedy = 请选择负责您所在国家的使领馆，或更正国家。请在居住地申请。
reason-NOT_VIA_EVISA = 此签证不在这里申请
reason-NOT_VIA_EVISA-remedy = 请选择其他签证类型。泰国尊享卡会员通过其工作人员申请。
reason-AGE_TOO_LOW = 未达到此签证的年龄要求
reason-AGE_TOO_LOW-remedy = 抵达当日Non-OA和Non-OX须满50岁，DTV须满20岁。请选择其他签证类型。
reason-NATIONALITY_NOT_ELIGIBLE = 此签证不向您的国籍签发
reason-NATIONALITY_NOT_ELIGIBLE-remedy = 请选择其他签证类型。Non-OX只向14个国籍签发。
reason-PASSPORT_KIND_WRONG = 此签证不在此类护照上签发
reason-PASSPORT_KIND_WRONG-remedy = 外交和公务签证需要同类护照。请选择其他签证类型，或更正护照种类。
reason-ENTRIES_NOT_OFFERED = 此签证没有这种入境次数
reason-ENTRIES_NOT_OFFERED-remedy = 请选择另一种入境次数或其他签证类型。
reason-YEARS_TOO_MANY = 此签证不签发这么多年
reason-YEARS_TOO_MANY-remedy = SMART-S最多2年，其他SMART签证最多4年。请选择较少的年数。
reason-ARRIVAL_PAST = 抵达日期已过
reason-ARRIVAL_PAST-remedy = 请填写您将抵达的日期。
reason-STAY_TOO_LONG = 停留时间超过此签证允许的天数
reason-STAY_TOO_LONG-remedy = 请缩短停留时间，或选择允许更长停留的签证。
reason-PASSPORT_EXPIRES_TOO_SOON = 护照过早到期
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = 护照自抵达之日起须有六个月有效期，至少至{ $must_be_valid_to }。请先换发护照，或更正日期。您尚未付款。
reason-VISA_TYPE_FIXED = 已缴费的内容不能更改
reason-VISA_TYPE_FIXED-remedy = 签证类型、入境次数、使领馆和付款方式以首次发送为准。若要其他签证，请撤回此申请并重新申请。
reason-LINES_DIFFER = 这两行与您输入的内容不符
reason-LINES_DIFFER-remedy =
    不符之处：{ $part ->
        [number] 护照号码
        [nationality] 国籍
        [birth] 出生日期
        [sex] 性别
        [expiry] 有效期至
        *[name] 姓名
    }。请将两者与护照核对，并更正有误之处。您尚未付款。
reason-PAYMENT_DECLINED = 付款被拒
reason-PAYMENT_DECLINED-remedy = 请咨询您的银行，或在使领馆用其他方式付款。
reason-AMOUNT_DIFFERS = 金额不符
reason-AMOUNT_DIFFERS-remedy = 请按申请中所示金额付款。
reason-PURPOSE_DOUBTED = 对旅行目的有疑问
reason-PURPOSE_DOUBTED-remedy = 请阅读官员的说明。您可附上证明目的的材料重新申请。
reason-FUNDS_INSUFFICIENT = 资金不足
reason-FUNDS_INSUFFICIENT-remedy = 您可附上足够的资金证明重新申请。
reason-PASSPORT_DOUBTED = 护照损坏或有疑问
reason-PASSPORT_DOUBTED-remedy = 请联系签发机关，并持完好的护照重新申请。
reason-NOT_IN_COUNTRY = 未证明您居住在该使领馆所在国家
reason-NOT_IN_COUNTRY-remedy = 请在居住国申请，或证明您居住在这里。
reason-STATEMENTS_UNTRUE = 申请中的陈述不实
reason-STATEMENTS_UNTRUE-remedy = 请阅读官员的说明。重新申请须如实陈述。
reason-ENTRY_PROHIBITED = 法律不允许您入境（《移民法》第12条）
reason-ENTRY_PROHIBITED-remedy = 请阅读官员的说明，并咨询使领馆。
reason-NOT_INTERVIEWED = 您未参加面谈
reason-NOT_INTERVIEWED-remedy = 您可以重新申请并参加面谈。

## 消息

evisa-mail-bill-subject = 请在{ $due_date }之前缴纳电子签证{ $reference }的费用
evisa-mail-bill-body =
    您好，

    我们已收到您的泰国签证申请，编号{ $reference }。

    缴费后才开始审查。请打开申请查看金额，并在{ $due_date }之前付款：
    { $link }

    若到期未缴，申请将失效。

    Sala，代表领事司
evisa-mail-counter-subject = 请在{ $due_date }之前到使领馆缴纳电子签证{ $reference }的费用
evisa-mail-counter-body =
    您好，

    我们已收到您的泰国签证申请，编号{ $reference }。

    您选择在使领馆缴费。请打开申请查看当地货币金额，并在{ $due_date }之前凭编号缴费：
    { $link }

    若到期未缴，申请将失效。

    Sala，代表领事司
evisa-mail-unpaid-subject = 电子签证{ $reference }的费用须在{ $due_date }之前缴纳
evisa-mail-unpaid-body =
    您好，

    申请{ $reference }的费用尚未到账，请在{ $due_date }之前付款：
    { $link }

    之后申请将失效。若您已付款，无需操作。

    Sala，代表领事司
evisa-mail-problem-subject = 电子签证{ $reference }的付款未成功
evisa-mail-problem-body =
    您好，

    申请{ $reference }的付款未成功。

    原因：{ $reason }

    请打开申请，并在{ $due_date }之前再次付款：
    { $link }

    Sala，代表领事司
evisa-mail-lapsed-subject = 您的电子签证申请{ $reference }已失效
evisa-mail-lapsed-body =
    您好，

    申请{ $reference }未按时缴费，已失效。您可以重新申请：
    { $link }

    Sala，代表领事司
evisa-mail-received-subject = 您的电子签证申请{ $reference }已送达使领馆
evisa-mail-received-body =
    您好，

    您的申请{ $reference }已送达使领馆，官员将核查材料是否齐全。

    在其开始之前，您仍可更正答案，无需重新缴费：
    { $link }

    如有缺少或作出决定，我们会再通知您。

    Sala，代表领事司
evisa-mail-complete-subject = 您的电子签证申请{ $reference }材料齐全
evisa-mail-complete-body =
    您好，

    申请{ $reference }所需材料已齐全。使领馆将在15个工作日内，即{ $due_date }之前决定。

    查看进度：
    { $link }

    Sala，代表领事司
evisa-mail-asked-subject = 请在{ $due_date }之前补充电子签证申请{ $reference }
evisa-mail-asked-body =
    您好，

    官员已核查申请{ $reference }，有缺少或需更正的内容。

    请打开申请查看完整清单，并在{ $due_date }之前补齐后重新发送：
    { $link }

    清单一次列明全部内容，只要求一次。若到期未补齐，申请将被取消。

    Sala，代表领事司
evisa-mail-asked-again-subject = 电子签证申请{ $reference }仍须在{ $due_date }之前补齐
evisa-mail-asked-again-body =
    您好，

    申请{ $reference }尚未补齐，请在{ $due_date }之前补齐并重新发送：
    { $link }

    之后申请将被取消。

    Sala，代表领事司
evisa-mail-cancelled-subject = 您的电子签证申请{ $reference }已取消
evisa-mail-cancelled-body =
    您好，

    申请{ $reference }所需内容未按时提供，已取消。

    请打开查看所缺内容。您可以重新申请：
    { $link }

    Sala，代表领事司
evisa-mail-invited-subject = 请选择面谈时间：电子签证{ $reference }
evisa-mail-invited-body =
    您好，

    使领馆希望在决定申请{ $reference }之前与您面谈。

    请在{ $due_date }之前选择时间：
    { $link }

    若到期未选择，申请将被取消。

    Sala，代表领事司
evisa-mail-booked-subject = 您在使领馆的面谈：电子签证{ $reference }
evisa-mail-booked-body =
    您好，

    您已为申请{ $reference }选择面谈时间。请打开申请查看日期、时间和地点：
    { $link }

    请携带护照和材料原件。

    Sala，代表领事司
evisa-mail-approved-subject = 您的泰国签证已签发：{ $reference }
evisa-mail-approved-body =
    您好，

    您的签证已签发。请打开申请打印或保存：
    { $link }

    请在有效期当日或之前抵达。停留时间自抵达之日起算。请随身携带打印件，并在出发前填写免费的入境卡。

    Sala，代表领事司
evisa-mail-rejected-subject = 您的电子签证申请{ $reference }被拒
evisa-mail-rejected-body =
    您好，

    您以{ $reference }申请的签证被拒。

    原因：{ $reason }

    请打开申请阅读决定以及您可以做的事：
    { $link }

    Sala，代表领事司
evisa-mail-withdrawn-subject = 您撤回了电子签证申请{ $reference }
evisa-mail-withdrawn-body =
    您好，

    您已撤回申请{ $reference }，不再决定。

    查看已撤回的申请：
    { $link }

    若不是您本人撤回，请更改密码并联系使领馆。

    Sala，代表领事司
evisa-mail-suspended-subject = 您的签证{ $reference }已中止
evisa-mail-suspended-body =
    您好，

    您的签证{ $reference }已中止，暂时不能用于入境。

    原因：{ $reason }

    请打开阅读说明：
    { $link }

    Sala，代表领事司
evisa-mail-revoked-subject = 您的签证{ $reference }已撤销
evisa-mail-revoked-body =
    您好，

    您的签证{ $reference }已撤销，不能再用于入境。

    原因：{ $reason }

    请打开阅读说明：
    { $link }

    Sala，代表领事司

## 预约时间；边境查验签证

appointment-time = 日期和时间
appointment-time-hint = 以该机构当地时间为准。
appointment-choose = 请选择时间
appointment-taken = 该时间刚被选走，请另选时间
appointment-none = 目前没有空闲时间
appointment-none-text = 请过几天再来：每个工作日都会提供新的时间。
border-card-why = 为何可在其他日期或航班使用？
border-card-why-error = 请填写该卡可在其他日期或航班使用的理由
border-title = 查验签证
border-text = 扫描或输入签证和护照上的内容。确认之前不会记录。
border-crossing-title = 无电子签证入境与出境
border-crossing-text = 扫描或输入护照的两行机读码。确认之前不会记录。
border-crossing-way = 查验什么？
border-crossing-way-in = 免签或落地签入境
border-crossing-way-out = 出境
border-crossing-way-error = 请选择入境或出境
border-crossing-mrz = 护照机读码
border-crossing-mrz-error = 无法读取。请逐字与护照核对
border-crossing-specimen = 该护照为样本或已过期
border-crossing-record-out = 记录出境
border-crossing-done-in = 已记录入境。
border-crossing-done-out = 已记录出境。
border-crossing-already = 此前已记录，或登记库中无人持此护照在境内。
border-crossing-silent = 移民登记库没有应答。未作任何记录，请重试。
border-crossing-under = 准入依据
border-crossing-scheme-TOURISM = 旅游免签
border-crossing-scheme-BILATERAL = 双边协定
border-crossing-scheme-ON_ARRIVAL = 落地签
border-crossing-land = 本年免签陆路入境次数
border-crossing-citizen = 泰国国民无需签证，也不计停留期。
border-crossing-here-since = 入境日期
border-crossing-permit = 准许停留至
border-crossing-may-leave = 未逾期
border-crossing-overstay = 逾期停留
border-crossing-overstay-text = 逾期{ $days }天。预计罚款{ $fine }（{ $law }）。由官员确定。
border-crossing-in-time = 停留期今日之前未届满。
border-crossing-unknown = 未找到入境记录
border-crossing-unknown-text = 登记库中无人持此护照在境内。请查找持有人之前的护照。
border-code = 签证代码
border-code-hint = 二维码下方的16个字符，或二维码的内容。
border-code-error = 请输入签证代码
border-passport = 护照号码
border-passport-error = 请输入护照号码
border-expiry = 护照有效期至
border-expiry-error = 请输入护照有效期
border-port = 口岸
border-port-error = 请选择口岸
border-check = 查验
border-record = 记录入境
border-done = 已记录入境。
border-allowed = 准许入境
border-not-allowed = 不准入境
border-until = 准许停留至{ $day }。
border-holder = 持有人
border-enter-before = 最晚入境日期
border-unknown = 没有此签证
border-unknown-text = 没有与此代码对应的签证。请与纸件核对；我们不认识的签证不是真的。
access-border = 在边境查验
access-border-entry = 在边境记录入境
desk-border = 签证
desk-arrival-cards = 入境卡
visa-reason-VISA_REQUIRED = 今天没有适用于该国籍的免签，需要签证。
visa-reason-VISA_VALIDITY_PAST = 签证的入境有效期已过。
visa-reason-VISA_USED = 签证为单次入境，已使用。
visa-reason-VISA_NOT_IN_FORCE = 签证已中止、撤销或被替换。
visa-reason-PASSPORT_MISMATCH = 护照不是签发签证时的护照。
visa-reason-PASSPORT_EXPIRES_TOO_SOON = 护照自今天起有效期不足六个月。
visa-reason-LAND_ENTRIES_USED = 本日历年的两次陆路入境已用完。
officer-concluded = 事项信息
