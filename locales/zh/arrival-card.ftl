# The arrival card (TDAC): its form, its states, its messages.

tdac-title = 入境卡（TDAC）
tdac-summary = 非泰国籍人士每次入境泰国前均须填报。免费，无需账户。
tdac-declaration = 本人声明以上内容属实，并知悉本卡不是签证，也不构成入境权利。
tdac-law = 佛历2522年（1979年）《移民法》第18条第2款

## Pages

tdac-section-trip = 行程
tdac-section-stay = 在泰住宿
tdac-section-contact = 联系方式
tdac-section-traveller = 旅客
tdac-section-health = 健康
tdac-page-arrival = 您哪天抵达泰国？
tdac-page-journey = 您如何前往泰国？
tdac-page-leaving = 您何时、如何离开泰国？
tdac-page-purpose = 您来泰国的目的是什么？
tdac-page-transit = 您只是过境泰国吗？
tdac-page-accommodation = 您首先住在哪里？
tdac-page-hotel-province = 酒店在哪个府？
tdac-page-place = 住处在泰国的哪里？
tdac-page-address = 住处的名称和地址是什么？
tdac-page-contact = 我们如何联系您？
tdac-page-passport-entry = 您想如何填写护照信息？
tdac-page-passport-lines = 请填写护照资料页底部的两行字符
tdac-page-passport = 请按护照填写信息
tdac-page-name = 请按护照填写姓名
tdac-page-about-you = 请填写性别和出生日期
tdac-page-residence = 您从事什么职业，居住在哪里？
tdac-page-visited = 过去14天您还到过哪些国家？
tdac-page-visited-more = 过去14天内您还到过哪些国家？
tdac-page-visited-rest = 还缺哪些国家？
tdac-page-health = 您的健康状况如何？

## Fields

tdac-field-arrival_date = 抵达日期
tdac-field-arrival_date-hint = 您在泰国通过入境检查的日期，例如 20 1 2027。可随时填写，入境卡自该日前三天起签发。
tdac-field-country_boarded = 登机（车、船）国家
tdac-field-country_boarded-hint = 指抵达泰国的最后一程。
tdac-field-travel_mode = 交通方式
tdac-field-travel_mode-AIR = 航空
tdac-field-travel_mode-LAND = 陆路
tdac-field-travel_mode-SEA = 海路
tdac-field-departure_travel_mode-AIR = 航空
tdac-field-departure_travel_mode-LAND = 陆路
tdac-field-departure_travel_mode-SEA = 海路
tdac-field-vehicle = 交通工具
tdac-field-departure_vehicle = 离境交通工具
tdac-field-vehicle-COMMERCIAL_FLIGHT = 商业航班
tdac-field-vehicle-PRIVATE_FLIGHT = 私人航班
tdac-field-vehicle-CAR = 汽车
tdac-field-vehicle-BUS = 巴士
tdac-field-vehicle-TRAIN = 火车
tdac-field-vehicle-MOTORCYCLE = 摩托车
tdac-field-vehicle-FERRY = 渡轮
tdac-field-vehicle-CRUISE_SHIP = 邮轮
tdac-field-vehicle-PRIVATE_BOAT = 私人船只
tdac-field-vehicle-OTHERS = 其他
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = 商业航班
tdac-field-departure_vehicle-PRIVATE_FLIGHT = 私人航班
tdac-field-departure_vehicle-CAR = 汽车
tdac-field-departure_vehicle-BUS = 巴士
tdac-field-departure_vehicle-TRAIN = 火车
tdac-field-departure_vehicle-MOTORCYCLE = 摩托车
tdac-field-departure_vehicle-FERRY = 渡轮
tdac-field-departure_vehicle-CRUISE_SHIP = 邮轮
tdac-field-departure_vehicle-PRIVATE_BOAT = 私人船只
tdac-field-departure_vehicle-OTHERS = 其他
tdac-field-flight_no = 航班或车船号
tdac-field-flight_no-hint = 例如 TG961。转机时填写在泰国降落的航班。没有编号时填写车牌号或船名。
tdac-field-departure_date = 离境日期
tdac-field-departure_date-hint = 如已知，例如 3 2 2027。
tdac-field-departure_travel_mode = 离境交通方式
tdac-field-departure_flight_no = 离境航班或车船号
tdac-field-purpose = 旅行目的
tdac-field-purpose-HOLIDAY = 度假
tdac-field-purpose-MEETING = 会议
tdac-field-purpose-SPORTS = 体育
tdac-field-purpose-BUSINESS = 商务
tdac-field-purpose-INCENTIVE = 奖励旅游
tdac-field-purpose-MEDICAL = 就医
tdac-field-purpose-EDUCATION = 教育
tdac-field-purpose-CONVENTION = 大会
tdac-field-purpose-EMPLOYMENT = 就业
tdac-field-purpose-EXHIBITION = 展览
tdac-field-purpose-OTHERS = 其他
tdac-field-transit_no_stay = 过境不停留
tdac-field-transit_no_stay-hint = 您通过入境检查后继续旅行，不过夜。停留在机场中转区的旅客无需入境卡。
tdac-field-transit_no_stay-no = 不是，我在泰国停留
tdac-field-transit_no_stay-yes = 是，我立即继续旅行
tdac-field-accommodation_type = 住宿类型
tdac-field-accommodation_type-HOTEL = 酒店
tdac-field-accommodation_type-YOUTH_HOSTEL = 青年旅舍
tdac-field-accommodation_type-GUEST_HOUSE = 宾馆
tdac-field-accommodation_type-FRIEND_HOUSE = 亲友家
tdac-field-accommodation_type-APARTMENT = 公寓
tdac-field-accommodation_type-OTHERS = 其他
tdac-field-province = 府（省）
tdac-field-district = 县（区）
tdac-field-subdistrict = 分区（镇）
tdac-field-postcode = 邮政编码
tdac-field-place = 所在地
tdac-field-province-hint = 酒店无需填写县和邮编。
tdac-field-address = 名称和地址
tdac-field-address-hint = 例如 Andaman Hotel, 1 Beach Road。
tdac-field-phone = 电话号码
tdac-field-phone-hint = 请加 + 和国家代码，例如 +46 70 123 45 67。
tdac-field-email = 电子邮箱
tdac-field-email-hint = 我们只向此邮箱发送入境卡编号。
tdac-field-passport_entry = 护照信息填写方式
tdac-field-passport_entry-hint = 复制底部两行最准确，大部分信息无需逐项输入。
tdac-field-passport_entry-mrz = 复制资料页底部的两行字符
tdac-field-passport_entry-typed = 逐项输入
tdac-field-mrz = 护照底部的两行字符
tdac-field-mrz-hint = 位于照片下方，第一行以 P 开头。请输入或粘贴两行，每行44个字符，包括每一个 < 符号。
tdac-field-doc_type = 旅行证件类型
tdac-field-doc_type-PASSPORT = 护照
tdac-field-doc_type-TRAVEL_DOC = 旅行证
tdac-field-doc_type-CERT_OF_IDENTITY = 身份证明书
tdac-field-doc_type-BORDER_PASS = 边境通行证
tdac-field-passport_no = 护照号码
tdac-field-passport_no-hint = 请包括数字前后的字母。例如：AB1234567。
tdac-field-issuing_state = 护照签发国
tdac-field-nationality = 国籍
tdac-field-passport_expiry = 护照有效期至
tdac-field-passport_expiry-hint = 请按资料页填写，依次为日、月、年。例如：31 12 2030。
tdac-field-family_name = 姓
tdac-field-family_name-hint = 请按护照用拉丁字母填写。护照上只有一个名字的，可以留空。
tdac-field-first_name = 名
tdac-field-middle_name = 中间名
tdac-field-sex = 性别
tdac-field-sex-M = 男
tdac-field-sex-F = 女
tdac-field-sex-X = X，或护照未注明
tdac-field-birth_date = 出生日期
tdac-field-birth_date-hint = 依次为日、月、年，例如：12 8 1984。护照未注明日或月的，请填00。
tdac-field-occupation = 职业
tdac-field-occupation-hint = 例如教师、学生或退休。
tdac-field-country_of_residence = 居住国
tdac-field-city_of_residence = 居住城市
tdac-field-visa_no = 签证号码
tdac-field-visa_no-hint = 免签或落地签请留空。
tdac-field-visited_1 = 到过的国家1
tdac-field-visited_2 = 到过的国家2
tdac-field-visited_3 = 到过的国家3
tdac-field-visited_4 = 到过的国家4
tdac-field-visited_5 = 到过的国家5
tdac-field-visited_6 = 到过的国家6
tdac-field-visited_7 = 到过的国家7
tdac-field-visited_8 = 到过的国家8
tdac-field-visited_9 = 到过的国家9
tdac-field-visited_10 = 到过的国家10
tdac-field-visited_11 = 到过的国家11
tdac-field-visited_12 = 到过的国家12
tdac-field-visited_13 = 到过的国家13
tdac-field-visited_14 = 到过的国家14
tdac-field-visited_15 = 到过的国家15
tdac-field-visited_1-hint = 除登机国家以外。如没有，请继续。
tdac-field-ill_14_days = 过去14天内患病
tdac-field-ill_14_days-hint = 发热、咳嗽、皮疹、呕吐或腹泻。您的回答用于口岸疾病防控，抵达后不久即删除。
tdac-field-ill_14_days-no = 没有
tdac-field-ill_14_days-yes = 有
tdac-field-yellow_fever_certificate = 黄热病疫苗接种证书
tdac-field-yellow_fever_certificate-hint = 来自流行国家者必备，抵达时出示。
tdac-field-yellow_fever_certificate-yes = 我有
tdac-field-yellow_fever_certificate-no = 我没有
tdac-field-arrives = 抵达日
tdac-field-serves_until = 有效至

## States

tdac-state-draft = 尚未提交
tdac-state-draft-explanation = 回答已保存。提交后才有入境卡。
tdac-state-draft-officer = 草稿
tdac-state-submitted = 已提交
tdac-state-submitted-explanation = 正在生成入境卡。
tdac-state-submitted-officer = 已提交
tdac-state-early = 等待开放
tdac-state-early-explanation = 信息已填妥。开放时系统自动签发并通知您，您无需再操作。
tdac-state-early-officer = 等待签发时间
tdac-state-issued = 已签发
tdac-state-issued-explanation = 入境卡有效。请在手机上或打印后连同护照出示。它不是签证，也不构成入境权利。
tdac-state-issued-officer = 已签发
tdac-state-used = 已使用
tdac-state-used-explanation = 您已凭此卡入境。下次入境需另填一张。
tdac-state-used-officer = 已在口岸使用
tdac-state-expired = 已过期
tdac-state-expired-explanation = 抵达日已过。如仍要前往，请另填一张。
tdac-state-expired-officer = 已过期
tdac-state-replaced = 已替换
tdac-state-replaced-explanation = 已由新卡取代，请使用新卡。
tdac-state-replaced-officer = 已由新卡取代
tdac-state-withdrawn = 已撤回
tdac-state-withdrawn-explanation = 您已撤回此卡。如仍要前往，请另填一张。
tdac-state-withdrawn-officer = 旅客撤回

## Actions

tdac-action-file = 提交
tdac-event-file = 您提交了信息
tdac-event-file-officer = 旅客提交了信息
tdac-action-issue = 签发入境卡
tdac-event-issue = 入境卡已签发
tdac-event-issue-officer = 入境卡已签发
tdac-action-hold = 保留至开放
tdac-event-hold = 信息保留至开放时间
tdac-event-hold-officer = 保留至开放
tdac-action-open = 开放时签发
tdac-event-open = 已开放，入境卡已签发
tdac-event-open-officer = 已开放，入境卡已签发
tdac-action-change = 提交更改
tdac-event-change = 您更改了信息
tdac-event-change-officer = 旅客更改了信息
tdac-action-update = 提交更改
tdac-event-update = 您更新了入境卡
tdac-event-update-officer = 旅客更新了入境卡
tdac-action-replace = 以新卡取代
tdac-event-replace = 新卡已取代此卡
tdac-event-replace-officer = 已由新卡取代
tdac-action-withdraw = 撤回入境卡
tdac-event-withdraw = 您撤回了入境卡
tdac-event-withdraw-officer = 旅客撤回了入境卡
tdac-action-withdraw-text = 此卡将失效且无法恢复。如仍要前往，请另填一张。
tdac-action-use = 标记为已使用
tdac-action-use_other_day = 标记为已使用（日期或航班不同）
tdac-event-use = 您已入境泰国
tdac-event-use_other_day = 您已入境泰国
tdac-event-use-officer = 边检人员标记为已使用
tdac-event-use_other_day-officer = 边检人员标记为已使用（日期或航班不同）
tdac-action-expire = 记录过期
tdac-event-expire = 入境卡已过期
tdac-event-expire-officer = 入境卡已过期

## The card on paper

tdac-output-card = 泰国数字入境卡
tdac-output-card-text = 抵达时请连同护照出示。本卡不是签证，不构成入境权利，免费。

## What is wrong, and what to do

error-card-arrival-passed = 抵达日期须为今天或以后，按曼谷时间计算
error-card-vehicle = 请选择与交通方式相符的交通工具
error-card-boarded-thailand = 请选择前往泰国最后一程的出发国家，不能选泰国
error-card-departure-before-arrival = 离境日期不能早于抵达日期
error-card-email-length = 电子邮箱不得超过80个字符
error-card-passport-expired = 护照在抵达日须有效，请填写有效护照
reason-CARD_NOT_REQUIRED = 您无需入境卡
reason-CARD_NOT_REQUIRED-remedy = 持泰国护照或边境通行证入境者无需填报。如使用其他护照入境，请填写该护照。
reason-ARRIVAL_DATE_PASSED = 抵达日已过
reason-ARRIVAL_DATE_PASSED-remedy = 请将抵达日期改为您通过入境检查的日期。如已入境，则无需入境卡。
reason-CARD_PASSPORT_LENGTH = 护照号码长度不正确
reason-CARD_PASSPORT_LENGTH-remedy = 请按护照机读区填写完整号码：{ $min } 至 { $max } 个字母和数字。
reason-CARD_FIELDS = 部分信息不一致
reason-CARD_FIELDS-remedy = 请再次检查并更正您的回答。

## Messages

tdac-mail-issued-subject = 您的泰国入境卡 { $reference }
tdac-mail-issued-body =
    您好：

    您的入境卡已签发，编号 { $reference }，适用于 { $arrives } 抵达。

    抵达时请连同护照出示。它不是签证，也不构成入境权利。

    打开、更改或保存入境卡。系统会询问卡号、护照号码和出生日期：
    { $link }

    入境卡免费。凡向您收费者均非本系统。

    Sala，代表移民局
tdac-mail-early-subject = 您的入境卡 { $reference } 将保留至 { $opens }
tdac-mail-early-body =
    您好：

    您的信息已填妥，编号 { $reference }。

    { $arrives } 抵达的入境卡将于曼谷时间 { $opens } 00:00 自动签发，届时通知您，您无需操作。

    打开、更改或保存入境卡。系统会询问卡号、护照号码和出生日期：
    { $link }

    入境卡免费。凡向您收费者均非本系统。

    Sala，代表移民局
tdac-mail-updated-subject = 您的入境卡 { $reference } 已更新
tdac-mail-updated-body =
    您好：

    您的入境卡 { $reference } 已更新，适用于 { $arrives } 抵达。编号不变，请出示新卡。

    打开、更改或保存入境卡。系统会询问卡号、护照号码和出生日期：
    { $link }

    入境卡免费。凡向您收费者均非本系统。

    Sala，代表移民局

## Start page

card-start-title = 泰国入境卡（TDAC）
card-start-caption = 取代TM.6表
card-start-lead = 告诉移民局谁来、何时来、首先住在哪里。您将获得带有口岸可读代码的入境卡。
card-fact-no-account = 无需账户
card-start-now = 填写入境卡
card-start-find = 已有入境卡：查看或更改
card-free-title = 免费。
card-free-text = 任何人不得向您收费，收费网站均非政府网站。唯一官方网址：
card-start-who = 谁需要
card-start-who-text = 所有非泰国籍人士，包括儿童，每次经航空、陆路或海路入境均须填报。以下人士无需：
card-start-not-thai = 持泰国护照入境者
card-start-not-transit = 转机且不通过入境检查者
card-start-not-border = 持边境通行证者
card-start-not-official = 外交人员及第15条豁免人士
card-start-when = 何时
card-start-window = 自抵达日前 { $before } 天曼谷时间00:00起，至抵达日结束。
card-start-early = 您可随时提前填写，开放时系统自动签发。
card-example-opens = 开放签发
card-example-arrival = 抵达日，最后一天
card-start-need = 请准备
card-need-passport = 护照
card-need-journey = 抵达日期及航班或交通工具
card-need-stay = 首个住处
card-need-mail = 电子邮箱
card-start-party = 家庭或不超过 { $max } 人的团体可一起填报：行程填写一次，再逐一填写旅客。
card-start-after = 提交之后
card-after-1 = 每位旅客将立即或在开放时获得带编号和代码的入境卡，编号通过邮件发送。
card-after-2 = 抵达前可更改行程、住宿和联系方式。更换护照或姓名将签发新卡取代旧卡。
card-after-3 = 如航班午夜后抵达，入境卡对同一航班仍有效。
card-no-visa = 入境卡不是签证，也不构成入境权利。
card-profile-title = 经常旅行？
card-profile-text = 有账户时，系统会沿用上次的信息。
card-law-text = 佛历2522年（1979年）《移民法》第18条第2款：入境外国人须按规定填报事项。罚则见第62条。

## The way back to a card

card-find-title = 查看或更改入境卡
card-find-text = 请按入境卡和护照填写。
card-find-send = 显示入境卡
card-find-none = 未找到符合这些信息的入境卡，请核对三项内容
card-find-account = 此卡通过账户填报，请登录查看
card-number = 卡号
card-number-hint = 邮件中的十位字母和数字。

## The cards of a party

card-cards-title = 旅客与入境卡
card-cards-none = 这里还没有内容。请填写入境卡或打开已有的卡。
card-cards-drafts = 尚未提交
card-cards-sent = 已提交
card-ready = 可提交
card-missing = 尚未填完
card-traveller-unnamed = 未填姓名的旅客
card-send = 提交 { $count } 张
card-sent = 已提交 { $count } 张
card-party-full = 每个团体最多 { $max } 人，本团体已满。请先提交这些入境卡，再为其他人填写新卡，作为另一个团体。
card-cards-most = 此处仅列出最新的 { $most } 项。更早的入境卡可凭卡号打开。
card-add = 为此行程添加旅客
card-remove = 移除

## One card

card-card-title = 入境卡 { $number }
card-filed = 已提交
card-filed-keep = 请保存卡号。凭卡号、护照号码和出生日期可返回此处。
card-name = 姓名
card-show = 请在口岸连同护照出示此代码。代码已签名，任何人均可核验。
card-pdf = 保存为PDF
card-change = 更改信息
card-change-text = 抵达前可更改行程、住宿和联系方式。更改姓名、护照、国籍或出生日期将签发新编号的新卡取代此卡。
card-more = 全部旅客
card-opens = 签发时间
card-opens-bangkok = 曼谷

## At the border

card-border-title = 口岸入境卡
card-border-look = 查询入境卡
card-border-card = 入境卡
card-border-none = 没有与此编号和护照相符的入境卡
card-border-valid = 今日有效
card-border-other-day = 适用于其他日期或航班
card-border-used = 入境卡 { $number } 已标记为使用

## Papers

tdac-document-PASSPORT_PAGE = 护照照片
tdac-document-PASSPORT_PAGE-hint = 有照片和两行字符的页面，完整清晰。边检官员会在您的入境卡旁看到它。可以不提供。
