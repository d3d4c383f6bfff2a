# Visas: "Do I need a visa?", and the e-Visa with its form, its states and actions, its papers and messages.

## Do I need a visa?

visa-need-title = ビザは必要ですか
visa-need-lead = いくつかの質問に答えると、ビザが必要かどうか、どのビザか、どこで申請し、いくらかかるかが分かります。入力内容は保存されません。
visa-need-ask = 答えを見る
visa-need-begin = このビザを申請する
visa-need-where = 申請先
visa-need-where-text = 現在いる国を管轄する在外公館に申請し、その国に住んでいることを証明します。
visa-need-papers = 必要な書類
visa-need-papers-at = { $mission }では次の書類も必要です：{ $papers }
visa-need-because = この答えの根拠
visa-need-rule = このサイトの規則{ $rule }
visa-need-print = このページは印刷できます。適用されるのは到着日の法令で、国境の担当官が決定します。
visa-need-stay = 滞在できる日数
visa-need-stay-each = 入国ごとの滞在日数
visa-need-years = 発給年数
visa-need-years-of = 手数料は年単位です。ここでは{ $years }年分、最長{ $most }年です。
visa-need-until = その日に到着した場合の期限
visa-need-fee = 手数料
visa-need-valid-to = 旅券に必要な有効期限
visa-need-exempt-note = この滞在は、入国管理事務所で1回、最長{ $days }日延長できます。陸路でのビザなし入国は、暦年に{ $entries }回までです。
visa-need-other-fees = タイ入国後の滞在延長の手数料は{ $extension }です。滞在中の再入国許可は、1回が{ $single }、数次が{ $multiple }です。
visa-need-nationality = 国籍
visa-need-nationality-hint = 旅券に記載のとおり。
visa-need-nationality-error = 国籍を選んでください
visa-need-residence = 居住国
visa-need-residence-hint = 国籍の国に住んでいる場合は空欄にしてください。
visa-need-residence-error = 居住国を選んでください
visa-need-passport = 旅券の種類
visa-need-passport-error = 旅券の種類を選んでください
visa-need-purpose = 渡航の目的は何ですか
visa-need-purpose-error = 渡航の目的を選んでください
visa-need-arrival = タイへの到着日
visa-need-arrival-hint = 例：5 1 2027。今日の場合は空欄にしてください。
visa-need-arrival-error = 今日以降の実在する日付を入力してください
visa-need-stay-days = 何日滞在しますか
visa-need-stay-days-hint = 到着日を1日目と数えます。
visa-need-stay-days-error = 1～3650の日数を入力してください
visa-need-age = 年齢
visa-need-age-hint = 一定の年齢以上の方を対象とするビザがあります。
visa-need-age-error = 年齢を入力してください
visa-need-land-entries = 今年の陸路入国の回数
visa-need-land-entries-hint = ビザなしで陸路入国する方のみ：到着する暦年にすでに何回入国しましたか。空路または海路の場合は空欄にしてください。
visa-need-land-entries-error = 回数を0～366の数字で入力してください

visa-days =
    { $days ->
       *[other] { $days }日
    }
visa-months =
    { $months ->
       *[other] 有効期間{ $months }か月
    }
visa-free = 無料
visa-fee-there = または在外公館で約{ $fee }
visa-entries-single = 1回入国
visa-entries-multiple = 数次入国

visa-passport-ORDINARY = 一般旅券
visa-passport-OFFICIAL = 公用旅券
visa-passport-DIPLOMATIC = 外交旅券

visa-purpose-TOURISM = 観光、友人訪問
visa-purpose-TRANSIT = 乗り継ぎ、通過
visa-purpose-BUSINESS = 商談
visa-purpose-WORK = タイでの就労
visa-purpose-STUDY = 留学
visa-purpose-FAMILY = 家族との同居
visa-purpose-RETIREMENT = 退職後の生活
visa-purpose-MEDICAL = 医療
visa-purpose-VOLUNTEER = ボランティア活動
visa-purpose-REMOTE_WORK = 外国の雇用主や顧客のためにタイで働く
visa-purpose-SOFT_POWER = ムエタイや料理などの講座、祭り、長期の治療
visa-purpose-INVESTMENT = 投資
visa-purpose-EXPERT = 国または奨励事業の専門家としての仕事
visa-purpose-TALENT = 重点産業の高度人材、起業、経営
visa-purpose-LONG_TERM = 数年間の居住：富裕層、年金生活者、リモートワーカー、高度人材
visa-purpose-PRIVILEGE = タイランド・プリビレッジ会員
visa-purpose-MEDIA = 報道、撮影
visa-purpose-MISSION = 宗教活動
visa-purpose-RESEARCH = 科学研究
visa-purpose-OFFICIAL = 国または国際機関のため

visa-way-citizen = ビザは必要ありません
visa-way-citizen-text = タイ国籍の方は、タイの旅券でいつでも入国できます。
visa-way-exempt = ビザは必要ありません
visa-way-exempt-text = ビザなしで入国できます。申請は不要ですが、渡航前に到着カードを提出してください。無料です。
visa-way-exempt-short = それより長く滞在する場合にのみビザが必要です
visa-way-exempt-short-text = ビザなしで滞在できるのは下の日数です。それより長く滞在する場合は、渡航前に次のいずれかのビザを申請してください。
visa-way-border = 国境でビザを取得できます
visa-way-border-text = 写真と手数料を用意してください。渡航前にビザを申請することもできます。
visa-way-border-short = 渡航前にビザが必要です
visa-way-border-short-text = 国境で取得できるビザは下の日数です。それより長く滞在する場合は、渡航前に次のいずれかのビザを申請してください。
visa-way-visa = 渡航前にビザが必要です
visa-way-visa-text = 次のうち、最初に当てはまるビザをオンラインで申請してください。決定は、すべての書類がそろった日から5～15開庁日かかります。渡航の1～3か月前に申請してください。
visa-way-none = この目的に合うビザはありません
visa-way-none-text = 理由をお読みください。回答を変えるか、居住国を管轄するタイの在外公館にお問い合わせください。

visa-reason-NOT_REQUIRED = タイ国籍の方にビザは必要ありません。
visa-reason-STAY_TOO_LONG = 一度に認められる期間より長い滞在です。
visa-reason-NOT_VIA_EVISA = このビザはここでは申請できません。タイランド・プリビレッジの会員は、同社の職員を通じて申請します。
visa-reason-AGE_TOO_LOW = この目的のビザは、より高い年齢から発給されます。
visa-reason-NATIONALITY_NOT_ELIGIBLE = この国籍の方には、この目的のビザは発給されません。
visa-reason-PASSPORT_KIND_WRONG = この種類の旅券には、この目的のビザは発給されません。

## The e-Visa: what it is

evisa-title = 電子ビザ（e-Visa）
evisa-summary = 渡航前にタイのビザを申請し、手数料を支払い、国境で確認できる書類として受け取ります。
evisa-who = ビザ免除の対象でない方、または免除で認められる期間より長く滞在したい方はビザが必要です。居住国で、渡航の1～3か月前に申請してください。まず「ビザは必要ですか」で必要なビザを確認してください。
evisa-declaration = 上記の内容がすべて真実であることを証明します。虚偽の申告によりビザが拒否または取り消されることがあること、手数料は返金されないことを理解しています。

## Sections and pages

evisa-section-visa = ビザ
evisa-section-mission = 在外公館
evisa-section-passport = 旅券
evisa-section-person = 申請者
evisa-section-journey = 旅程
evisa-section-stay = タイでの滞在
evisa-section-record = 過去の経歴
evisa-section-contact = 連絡先
evisa-section-payment = 支払い

evisa-page-purpose = 渡航の目的は何ですか
evisa-page-visa = どのビザを申請しますか
evisa-page-entries = 何回入国しますか
evisa-page-years = 何年間のビザですか
evisa-page-residence = 現在どの国にいますか
evisa-page-mission = どの在外公館に申請しますか
evisa-page-passport-entry = 旅券の情報をどのように入力しますか
evisa-page-passport-lines = 旅券の身分事項ページの下部にある2行を入力してください
evisa-page-lines-missing = 2行を使えない理由は何ですか
evisa-page-passport = 旅券の情報を入力してください
evisa-page-name = 氏名を入力してください
evisa-page-about-you = 性別と生年月日を入力してください
evisa-page-lines-beside = 2行を書き写せますか
evisa-page-passport-kind = 旅券の種類は何ですか
evisa-page-person = 出生地はどこですか
evisa-page-home = 自宅の住所を入力してください
evisa-page-work = 職業は何ですか
evisa-page-journey = いつ渡航しますか
evisa-page-way-in = どのように到着しますか
evisa-page-visits = 過去12か月間にタイに来たことがありますか
evisa-page-visits-which = いつタイに来ましたか
evisa-page-stay = 最初の滞在先はどこですか
evisa-page-host = タイの誰かに招待されていますか
evisa-page-support = 滞在費は誰が支払いますか
evisa-page-record = 次のことがありましたか
evisa-page-record-details = どのようなことがありましたか
evisa-page-contact = 連絡先を入力してください
evisa-page-payment = 手数料をどのように支払いますか

## Fields

evisa-field-purpose = 目的
evisa-field-purpose-TOURISM = 観光、友人訪問
evisa-field-purpose-TRANSIT = 乗り継ぎ、通過
evisa-field-purpose-BUSINESS = 商談
evisa-field-purpose-WORK = タイでの就労
evisa-field-purpose-STUDY = 留学
evisa-field-purpose-FAMILY = 家族との同居
evisa-field-purpose-RETIREMENT = 退職後の生活
evisa-field-purpose-MEDICAL = 医療
evisa-field-purpose-VOLUNTEER = ボランティア活動
evisa-field-purpose-REMOTE_WORK = 外国の雇用主や顧客のためにタイで働く
evisa-field-purpose-SOFT_POWER = ムエタイや料理などの講座、祭り、長期の治療
evisa-field-purpose-INVESTMENT = 投資
evisa-field-purpose-EXPERT = 国または奨励事業の専門家としての仕事
evisa-field-purpose-TALENT = 重点産業の高度人材、起業、経営
evisa-field-purpose-LONG_TERM = 数年間の居住：富裕層、年金生活者、リモートワーカー、高度人材
evisa-field-purpose-MEDIA = 報道、撮影
evisa-field-purpose-MISSION = 宗教活動
evisa-field-purpose-RESEARCH = 科学研究
evisa-field-purpose-OFFICIAL = 国または国際機関のため
evisa-field-visa_type = ビザの種類
evisa-field-visa_type-hint = 目的に合う種類は「ビザは必要ですか」で分かります。
evisa-field-visa_type-TS = 通過ビザ（TS）：30日まで
evisa-field-visa_type-TR = 観光ビザ（TR）：60日
evisa-field-visa_type-NON-B = Non-B：商用・就労、90日
evisa-field-visa_type-NON-O = Non-O：家族、年金生活、医療、ボランティア、90日
evisa-field-visa_type-NON-OA = Non-OA：ロングステイ（50歳以上）、1年
evisa-field-visa_type-NON-OX = Non-OX：最長10年のロングステイ（50歳以上）
evisa-field-visa_type-ED = ED：留学、90日
evisa-field-visa_type-NON-IM = Non-IM：政府機関が認めた投資
evisa-field-visa_type-NON-IB = Non-IB：BOI（投資委員会）奨励の投資
evisa-field-visa_type-NON-EX = Non-EX：専門家
evisa-field-visa_type-NON-M = Non-M：報道関係
evisa-field-visa_type-NON-R = Non-R：宗教活動
evisa-field-visa_type-NON-RS = Non-RS：科学研究
evisa-field-visa_type-NON-F = Non-F：公務
evisa-field-visa_type-SMART-T = SMART「T」：高度人材
evisa-field-visa_type-SMART-I = SMART「I」：投資家
evisa-field-visa_type-SMART-E = SMART「E」：経営者
evisa-field-visa_type-SMART-S = SMART「S」：起業家
evisa-field-visa_type-SMART-O = SMART「O」：SMARTビザ保持者の家族
evisa-field-visa_type-LTR = LTR：長期居住者、5年＋5年
evisa-field-visa_type-DTV = DTV：リモートワーク、タイのソフトパワー、180日
evisa-field-visa_type-D = 外交ビザ（D）
evisa-field-visa_type-F = 公用ビザ（F）
evisa-field-visa_type-COURTESY = 儀礼ビザ
evisa-field-entries = 入国回数
evisa-field-entries-hint = 1回入国のビザは、入国すると終わります。両方が発給されるとは限りません。
evisa-field-entries-single = 1回
evisa-field-entries-multiple = 数回
evisa-field-years = 年数
evisa-field-years-hint = BOI（投資委員会）の承認のとおり。手数料は年単位です。
evisa-field-years-1 = 1年
evisa-field-years-2 = 2年
evisa-field-years-3 = 3年
evisa-field-years-4 = 4年
evisa-field-current_country = 現在いる国
evisa-field-current_country-hint = 居住国で申請し、それを証明する書類を添付します。
evisa-field-mission = 在外公館
evisa-field-mission-hint = この国を管轄する在外公館だけが表示されています。
evisa-field-passport_entry = 旅券情報の入力方法
evisa-field-passport_entry-hint = 2行を書き写す方法が最も確実です。誤りは支払いの前に、ここで見つかります。
evisa-field-passport_entry-mrz = 身分事項ページの下部にある2行を書き写す
evisa-field-passport_entry-typed = 2行がない、または使えない：1項目ずつ入力する
evisa-field-lines_missing = 2行を使えない理由
evisa-field-lines_missing-hint = 書類に2行がある場合は、戻って書き写してください。誤りが支払いの前に見つかります。ない場合は、入力内容と提出されたページを担当官が照合し、違いがあればお尋ねします。追加の費用はかかりません。
evisa-field-lines_missing-NO_LINES = この書類にはその2行がない
evisa-field-lines_missing-UNREADABLE = 傷んでいる、または読み取れない
evisa-field-lines_missing-NOT_ACCEPTED = 印字どおりに書き写したが、受け付けられなかった
evisa-field-mrz_line_1 = 上の行
evisa-field-mrz_line_1-hint = 読み取れない場合は、両方とも空欄にしてください。上の行はPで始まり、「<」も含めて44文字です。申請とともに保存され、入力内容と照合されます。
evisa-field-mrz_line_2 = 下の行
evisa-field-mrz_line_2-hint = 44文字です。旅券番号で始まります。
evisa-field-mrz = 旅券の2行
evisa-field-mrz-hint = 写真の下にあります。1行目はPで始まります。44文字の2行を、「<」も含めてすべて入力するか、貼り付けてください。
evisa-field-doc_type = 渡航文書
evisa-field-doc_type-PASSPORT = 旅券
evisa-field-doc_type-TRAVEL_DOC = 渡航文書
evisa-field-doc_type-CERT_OF_IDENTITY = 身元証明書
evisa-field-doc_type-BORDER_PASS = 国境通行証
evisa-field-passport_no = 旅券番号
evisa-field-passport_no-hint = 数字の前後にある英字も入力してください。例：AB1234567
evisa-field-issuing_state = 旅券の発行国
evisa-field-nationality = 国籍
evisa-field-passport_expiry = 旅券の有効期限
evisa-field-passport_expiry-hint = 到着日から6か月以上有効でなければなりません。
evisa-field-family_name = 姓
evisa-field-family_name-hint = 旅券のとおり、ローマ字で入力してください。旅券に名前が1つしかない場合は空欄にしてください。
evisa-field-first_name = 名
evisa-field-middle_name = ミドルネーム
evisa-field-sex = 性別
evisa-field-sex-M = 男性
evisa-field-sex-F = 女性
evisa-field-sex-X = X、または旅券に記載なし
evisa-field-birth_date = 生年月日
evisa-field-birth_date-hint = 日・月・年の順で入力してください。例：12 8 1984。旅券に日または月の記載がない場合は00と入力してください。
evisa-field-passport_kind = 旅券の種類
evisa-field-passport_kind-ORDINARY = 一般旅券
evisa-field-passport_kind-OFFICIAL = 公用旅券
evisa-field-passport_kind-DIPLOMATIC = 外交旅券
evisa-field-passport_issued_on = 発行日
evisa-field-passport_issued_on-hint = 身分事項ページのとおり。例：31 12 2022
evisa-field-passport_issued_at = 発行地
evisa-field-title = 敬称
evisa-field-title-MR = Mr（男性）
evisa-field-title-MRS = Mrs（既婚女性）
evisa-field-title-MS = Ms（女性）
evisa-field-title-MISS = Miss（未婚女性）
evisa-field-title-OTHER = その他
evisa-field-former_names = 以前の氏名
evisa-field-former_names-hint = 結婚前の姓など、以前に使っていた氏名。
evisa-field-birth_place = 出生地
evisa-field-birth_country = 出生国
evisa-field-birth_nationality = 出生時の国籍
evisa-field-marital_status = 婚姻状況
evisa-field-marital_status-SINGLE = 未婚
evisa-field-marital_status-MARRIED = 既婚
evisa-field-marital_status-DIVORCED = 離婚
evisa-field-marital_status-WIDOWED = 死別
evisa-field-marital_status-OTHER = その他
evisa-field-home_address = 自宅の住所
evisa-field-home_address-hint = 通り、番地、市町村、郵便番号、国。
evisa-field-occupation = 職業
evisa-field-employer_name = 勤務先または学校
evisa-field-employer_address = 勤務先または学校の住所
evisa-field-employer_phone = 勤務先または学校の電話番号
evisa-field-yearly_income = 年収（バーツ）
evisa-field-yearly_income-hint = 整数で入力してください。最低収入が必要なビザがあります。
evisa-field-intended_arrival = 到着日
evisa-field-intended_arrival-hint = 例：5 1 2027
evisa-field-intended_departure = 出国日
evisa-field-stay_days = 滞在日数
evisa-field-stay_days-hint = 到着日を1日目と数えます。
evisa-field-port_of_entry = 入国地点
evisa-field-flight = 便名または車両番号
evisa-field-flight-hint = 例：TG911
evisa-field-visited = 過去12か月間の渡航
evisa-field-visited-no = いいえ
evisa-field-visited-yes = はい
evisa-field-visits = 渡航歴
evisa-field-visits-hint = 月、期間、ビザの種類。例：2026年3月、14日間、ビザなし
evisa-field-stay_name = ホテル名または滞在先の主人の氏名
evisa-field-stay_address = 住所
evisa-field-stay_phone = 電話番号
evisa-field-host_name = 個人または会社の名称
evisa-field-host_name-hint = 招待されていない場合は、すべて空欄にしてください。
evisa-field-host_address = 個人または会社の住所
evisa-field-host_phone = 個人または会社の電話番号
evisa-field-support = 滞在費の負担者
evisa-field-support-SELF = 本人
evisa-field-support-FAMILY = 家族
evisa-field-support-EMPLOYER = 雇用主
evisa-field-support-HOST = 招待者
evisa-field-support-SCHOLARSHIP = 奨学金
evisa-field-support-OTHER = その他の人
evisa-field-minors = 同行する18歳未満の子ども
evisa-field-minors-hint = 人数。子どもにも1人ずつビザが必要です。
evisa-field-refused_before = タイまたは他国でビザや入国を拒否されたことがある
evisa-field-refused_before-no = いいえ
evisa-field-refused_before-yes = はい
evisa-field-deported = 国外退去を命じられたことがある
evisa-field-deported-no = いいえ
evisa-field-deported-yes = はい
evisa-field-convicted = 有罪判決を受けたことがある
evisa-field-convicted-no = いいえ
evisa-field-convicted-yes = はい
evisa-field-dangerous_illness = 他人に危険な病気がある
evisa-field-dangerous_illness-hint = 省令が定めるハンセン病、危険な段階の結核、象皮病、第3期梅毒、薬物中毒。
evisa-field-dangerous_illness-no = いいえ
evisa-field-dangerous_illness-yes = はい
evisa-field-record_details = 詳細
evisa-field-record_details-hint = 何が、いつ、どこであったか。「はい」だけでビザが拒否されるわけではありません。
evisa-field-phone = 電話番号
evisa-field-phone-hint = ＋と国番号を付けて入力してください。
evisa-field-email = メールアドレス
evisa-field-email-hint = 担当官が連絡するために使います。システムからのお知らせはアカウントのメールアドレスに届きます。
evisa-field-fee_by = 支払い方法
evisa-field-fee_by-hint = 手数料は、決定の内容にかかわらず返金されません。
evisa-field-fee_by-PROMPTPAY = PromptPayでオンライン払い（バーツ）
evisa-field-fee_by-MISSION = 在外公館で現地通貨払い
evisa-field-admitted_days = 入国ごとの最長滞在日数
evisa-fact-mission_fee = 在外公館での手数料
evisa-fact-appointment_on = 面接日
evisa-fact-appointment_time = 面接時刻
evisa-fact-used = 入国した回数
evisa-fact-enter_before = 入国期限
evisa-fact-entered_on = 最後の入国日
evisa-fact-entered_at = 入国地点
evisa-fact-admitted_until = 滞在許可期限
evisa-fact-missed = 面接の欠席

error-visa-thai = タイ国籍の方にビザは必要ありません。別の旅券で渡航する場合は、その旅券の情報を入力してください
error-visa-issued = 発行日は有効期限より前でなければなりません
error-visa-lines = 旅券には写真の下に2行があります。戻って書き写すか、読み取れないことを選んでください
error-visa-departure = 出国日は到着日より後でなければなりません
error-visa-stay-days = 1日以上を入力してください
error-mission-unknown = 居住国を管轄する在外公館から選んでください

## Papers

evisa-document-PASSPORT_PAGE = 旅券の身分事項ページ
evisa-document-PASSPORT_PAGE-hint = 写真と2行のあるページ全体が読み取れるもの。
evisa-document-PHOTO = 写真
evisa-document-PHOTO-hint = 3MB以下のJPG。6か月以内に白い背景で撮影した、横3.5cm：縦4.5cmの比率のもの。
evisa-document-RESIDENCE_PROOF = その国に住んでいることの証明
evisa-document-RESIDENCE_PROOF-hint = 例：在留許可、住所の記載された請求書、運転免許証
evisa-document-TRAVEL_BOOKING = 旅行の予約
evisa-document-STAY_BOOKING = 宿泊の予約、または滞在先の主人の手紙
evisa-document-FUNDS = 資金の証明
evisa-document-FUNDS-hint = 例：過去3か月の銀行取引明細書
evisa-document-ONWARD_TICKET = 次の目的地への航空券
evisa-document-COMPANY_LETTER = 会社の文書
evisa-document-WP3 = 労働省の承認（WP.3）
evisa-document-FAMILY_PROOF = 婚姻または出生の証明、または団体の文書
evisa-document-RETIREMENT_FUNDS = 預金または年金の証明
evisa-document-RETIREMENT_FUNDS-hint = Non-OA：80万バーツ、または月6万5千バーツ。Non-OX：300万バーツ。
evisa-document-INSURANCE = 健康保険
evisa-document-POLICE_CERTIFICATE = 無犯罪証明書
evisa-document-MEDICAL_CERTIFICATE = 健康診断書
evisa-document-ADMISSION_LETTER = 入学許可書
evisa-document-MINISTRY_LETTER = 省庁の文書
evisa-document-BOI_ENDORSEMENT = BOIの承認書
evisa-document-DTV_FUNDS = 50万バーツの資金証明
evisa-document-CONTRACT = 業務契約書、作品集、または講座の確認書
evisa-document-PERMANENT_RESIDENCE = 永住の証明
evisa-document-CRIMINAL_RECORD = 犯罪経歴証明
evisa-document-NOTE_VERBALE = 省庁または国際機関の口上書
evisa-document-RESIDENCE_PERMIT = 居住国の在留許可証
evisa-document-YELLOW_FEVER = 黄熱予防接種証明書
evisa-document-EMPLOYMENT_LETTER = 勤務先または学校の証明書
evisa-document-INVITATION = タイからの招待状

## Fees and outputs

evisa-fee-transit = 通過ビザ
evisa-fee-tourist = 観光ビザ
evisa-fee-non_immigrant = ノンイミグラントビザ
evisa-fee-long_stay = ロングステイビザ
evisa-fee-smart = SMARTビザ
evisa-fee-ltr = 長期居住者ビザ
evisa-fee-dtv = デスティネーション・タイランド・ビザ

evisa-output-visa = ビザ
evisa-output-visa-text = 所持者は、ここに記載された旅券とともに、下の日まで、このビザでタイに渡航し入国を求めることができます。入国と滞在期間は国境の担当官が決定します。印刷して携帯してください。
evisa-output-receipt = 手数料の領収書
evisa-output-receipt-text = 申請{ $reference }の下記の手数料は支払い済みで、銀行が入金を確認しました。
evisa-output-defect_record = 不足または訂正が必要な事項の記録
evisa-output-defect_record-text = 申請{ $reference }を{ $issued }に確認しました。不足または誤りをすべて下に記載します。{ $due }までに届かない場合、申請は取り消されます。
evisa-output-refusal = 決定：ビザの拒否
evisa-output-refusal-text = 申請{ $reference }を{ $issued }に決定しました。下の理由によりビザを拒否します。
evisa-output-refusal-appeal = ビザを受ける権利はありません。理由がなくなったときに再度申請するか、通知を受けた日から15日以内に、決定の再検討を在外公館に書面で求めることができます。

## States

evisa-state-draft = 未送信
evisa-state-draft-explanation = 回答は保存されています。送信して初めて申請したことになります。
evisa-state-charging = 手数料を計算中
evisa-state-charging-explanation = 手数料を計算しています。まだ何もする必要はありません。
evisa-state-payment = 手数料の支払い待ち
evisa-state-payment-explanation = 表示された日までに手数料を支払ってください。支払い後に審査が始まります。支払われない場合、申請は失効します。
evisa-state-payment_mission = 在外公館での支払い待ち
evisa-state-payment_mission-explanation = 表示された日までに、申請の番号を伝えて、在外公館で現地通貨により手数料を支払ってください。支払い後に審査が始まります。支払われない場合、申請は失効します。
evisa-state-payment_problem = 支払いの問題
evisa-state-payment_problem-explanation = 支払いができませんでした。理由を読み、もう一度支払うことを知らせてください。
evisa-state-document_check = 書類を確認中
evisa-state-document_check-explanation = 担当官がすべてそろっているか確認します。確認が始まるまでは回答を訂正できます。入力の誤りに費用はかかりません。
evisa-state-correction = 訂正中
evisa-state-correction-explanation = 訂正のために申請を開いています。訂正してもう一度送信するか、元のままにしてください。3日後には元のまま進みます。
evisa-state-documents_requested = 不足または訂正が必要
evisa-state-documents_requested-explanation = 担当官が不足または誤りをすべて一覧にしました。表示された日までに申請を補い、もう一度送信してください。そうしない場合、申請は取り消されます。
evisa-state-approval = 決定待ち
evisa-state-approval-explanation = すべてそろいました。在外公館が15開庁日以内に決定します。何もする必要はありません。
evisa-state-interview_booking = 面接の日時を選ぶ
evisa-state-interview_booking-explanation = 在外公館が決定の前に面接を求めています。表示された日までに日時を選んでください。選ばない場合、申請は取り消されます。
evisa-state-interview = 面接予約済み
evisa-state-interview-explanation = 選んだ日時に、旅券と書類の原本を持って在外公館にお越しください。
evisa-state-approved = ビザ発給済み
evisa-state-approved-explanation = ビザを印刷して携帯してください。有効期限の日までに到着してください。滞在できる期間は到着日から数えます。
evisa-state-suspended = ビザ停止中
evisa-state-suspended-explanation = 当面このビザでは入国できません。理由をお読みください。
evisa-state-used = ビザ使用済み
evisa-state-used-explanation = このビザで入国しました。1回入国のビザでした。
evisa-state-expired = ビザ期限切れ
evisa-state-expired-explanation = このビザで入国できる最後の日を過ぎました。タイにいる方は、入国時に許可された日まで滞在できます。再び渡航する場合は、別のビザを申請してください。
evisa-state-revoked = ビザ取消し
evisa-state-revoked-explanation = このビザではもう入国できません。理由をお読みください。
evisa-state-rejected = ビザ拒否
evisa-state-rejected-explanation = 在外公館はビザを発給しませんでした。理由とできることをお読みください。
evisa-state-cancelled = 取消し
evisa-state-cancelled-explanation = 不足していたものが期限内に届かなかったため、申請は取り消されました。再度申請できます。
evisa-state-unpaid = 失効
evisa-state-unpaid-explanation = 手数料が期限内に支払われなかったため、申請は失効しました。再度申請できます。
evisa-state-withdrawn = 取下げ
evisa-state-withdrawn-explanation = この申請を取り下げました。手数料は返金されません。再度申請できます。

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

evisa-action-file = 申請を送信
evisa-event-file = 申請を送信しました
evisa-event-free = 手数料はかからず、申請が在外公館に送られました
evisa-event-pay_at_mission = 在外公館での手数料の支払いを求められました
evisa-event-bill = 手数料の請求書が送られました
evisa-event-remind_payment = 手数料の支払いについてお知らせしました
evisa-event-paid = 支払いが確認され、申請が在外公館に送られました
evisa-event-paid_at_mission = 在外公館が支払いを記録しました
evisa-event-payment_fails = 支払いができませんでした
evisa-action-pay_again = もう一度支払う
evisa-action-pay_again-text = 在外公館でもう一度支払うことを知らせます。
evisa-event-pay_again = もう一度支払うことを知らせました
evisa-event-payment_lapses = 手数料が期限内に支払われず、申請が失効しました
evisa-event-claim = 担当官が申請の確認を始めました
evisa-event-release = 申請が在外公館の一覧に戻されました
evisa-action-reopen = 申請を訂正する
evisa-action-reopen-text = 担当官が確認を始めるまで、回答と書類を訂正できます。支払い済みのビザの種類、入国回数、在外公館は変わりません。
evisa-event-reopen = 訂正のために申請を開きました
evisa-action-keep = 元のままにする
evisa-action-keep-text = 何も変更せず、申請が進みます。
evisa-event-keep = 申請が元のまま進みます
evisa-event-accept = 担当官が申請がそろっていることを確認しました
evisa-event-ask = 担当官が申請の補完を求めました
evisa-event-remind_documents = 不足しているものについてお知らせしました
evisa-action-resubmit = もう一度送信
evisa-event-resubmit = 申請をもう一度送信しました
evisa-event-cancel = 不足していたものが期限内に届かず、申請が取り消されました
evisa-event-invite = 在外公館が面接に招きました
evisa-event-remind_interview = 面接の日時を選ぶようお知らせしました
evisa-action-book = 日時を選ぶ
evisa-action-book-text = 在外公館で空いている日時から選びます。
evisa-event-book = 面接の日時を選びました
evisa-action-move_interview = 別の日時を選ぶ
evisa-action-move_interview-text = 予約を返し、別の日時を選びます。
evisa-event-move_interview = 別の日時を選ぶため、予約を返しました
evisa-event-not_booked = 面接の日時が選ばれなかったため、申請が取り消されました
evisa-event-remind_appointment = 翌日の面接についてお知らせしました
evisa-event-interviewed = 面接を受けました
evisa-event-missed = 面接に来なかったため、もう一度だけ日時を選べます
evisa-event-approve = ビザが発給されました
evisa-event-reject = ビザが拒否されました
evisa-action-withdraw = 申請を取り下げる
evisa-action-withdraw-text = 申請はすぐに終了し、決定は行われません。手数料は返金されません。元に戻すことはできません。
evisa-event-withdraw = 申請を取り下げました
evisa-event-enter = このビザでタイに入国しました
evisa-event-enter_once = このビザでタイに入国しました
evisa-event-expire = ビザの期限が切れました
evisa-event-suspend = ビザが停止されました
evisa-event-resume = ビザの停止が終わりました
evisa-event-revoke = ビザが取り消されました

## Reasons: of the rule before filing, of payments, of decisions

reason-WRONG_MISSION = この在外公館は、現在いる国を管轄していません
reason-WRONG_MISSION-remedy = 居住国を管轄する在外公館を選ぶか、国を訂正してください。申請は居住地で行います。
reason-NOT_VIA_EVISA = このビザはここでは申請できません
reason-NOT_VIA_EVISA-remedy = 別の種類のビザを選んでください。タイランド・プリビレッジの会員は、同社の職員を通じて申請します。
reason-AGE_TOO_LOW = このビザは、より高い年齢から発給されます
reason-AGE_TOO_LOW-remedy = 到着日の時点で、Non-OAとNon-OXは50歳以上、DTVは20歳以上が対象です。別の種類のビザを選んでください。
reason-NATIONALITY_NOT_ELIGIBLE = この国籍の方には、このビザは発給されません
reason-NATIONALITY_NOT_ELIGIBLE-remedy = 別の種類のビザを選んでください。Non-OXは14の国籍が対象です。
reason-PASSPORT_KIND_WRONG = この種類の旅券には、このビザは発給されません
reason-PASSPORT_KIND_WRONG-remedy = 外交ビザと公用ビザには同じ種類の旅券が必要です。別の種類のビザを選ぶか、旅券の種類を訂正してください。
reason-ENTRIES_NOT_OFFERED = このビザにこの入国回数はありません
reason-ENTRIES_NOT_OFFERED-remedy = 別の入国回数または別の種類のビザを選んでください。
reason-YEARS_TOO_MANY = このビザは、その年数では発給されません
reason-YEARS_TOO_MANY-remedy = SMART-Sは最長2年、その他のSMARTビザは最長4年です。年数を減らしてください。
reason-ARRIVAL_PAST = 到着日を過ぎています
reason-ARRIVAL_PAST-remedy = 到着する日を入力してください。
reason-STAY_TOO_LONG = このビザで認められる期間より長い滞在です
reason-STAY_TOO_LONG-remedy = 滞在を短くするか、より長く滞在できるビザを選んでください。
reason-PASSPORT_EXPIRES_TOO_SOON = 旅券の有効期間が足りません
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = 到着日から6か月、少なくとも{ $must_be_valid_to }まで有効でなければなりません。先に更新するか、日付を訂正してください。まだ支払いは発生していません。
reason-VISA_TYPE_FIXED = 支払い済みの内容は変更できません
reason-VISA_TYPE_FIXED-remedy = ビザの種類、入国回数、在外公館、支払い方法は、最初に送信したままです。別のビザを希望する場合は、この申請を取り下げ、新しい申請を送信してください。
reason-LINES_DIFFER = 2行の内容が入力と異なります
reason-LINES_DIFFER-remedy =
    { $part ->
        [number] 旅券番号
        [nationality] 国籍
        [birth] 生年月日
        [sex] 性別
        [expiry] 有効期間満了日
        *[name] 氏名
    }が異なります。両方を旅券と照らし合わせ、誤りを訂正してください。まだ支払いは発生していません。
reason-PAYMENT_DECLINED = 支払いが拒否されました
reason-PAYMENT_DECLINED-remedy = 銀行に問い合わせるか、在外公館で別の方法により支払ってください。
reason-AMOUNT_DIFFERS = 金額が正しくありませんでした
reason-AMOUNT_DIFFERS-remedy = 申請に表示された金額を支払ってください。
reason-PURPOSE_DOUBTED = 渡航の目的に疑いがあります
reason-PURPOSE_DOUBTED-remedy = 担当官のメッセージを読んでください。目的を証明する書類をそろえて再度申請できます。
reason-FUNDS_INSUFFICIENT = 資金が不足しています
reason-FUNDS_INSUFFICIENT-remedy = 十分な資金の証明をそろえて再度申請できます。
reason-PASSPORT_DOUBTED = 旅券が破損しているか、疑いがあります
reason-PASSPORT_DOUBTED-remedy = 発行機関に問い合わせ、問題のない旅券で再度申請してください。
reason-NOT_IN_COUNTRY = 在外公館の国に住んでいることが証明されていません
reason-NOT_IN_COUNTRY-remedy = 居住国で申請するか、この国に住んでいることを証明してください。
reason-STATEMENTS_UNTRUE = 申請の内容に事実と異なる点があります
reason-STATEMENTS_UNTRUE-remedy = 担当官のメッセージを読んでください。再度申請する場合は、すべて事実のとおりに記入してください。
reason-ENTRY_PROHIBITED = 法律により入国が認められません（入国管理法第12条）
reason-ENTRY_PROHIBITED-remedy = 担当官のメッセージを読み、できることを在外公館に問い合わせてください。
reason-NOT_INTERVIEWED = 面接に来ませんでした
reason-NOT_INTERVIEWED-remedy = 再度申請し、面接にお越しください。

## Messages

evisa-mail-bill-subject = 電子ビザ{ $reference }の手数料を{ $due_date }までにお支払いください
evisa-mail-bill-body =
    こんにちは。

    タイのビザ申請を受け付けました。受付番号は{ $reference }です。

    手数料が支払われると審査が始まります。申請を開いて金額を確認し、{ $due_date }までにお支払いください：
    { $link }

    その日までに支払われない場合、申請は失効します。

    Sala（領事局）
evisa-mail-counter-subject = 電子ビザ{ $reference }の手数料を{ $due_date }までに在外公館でお支払いください
evisa-mail-counter-body =
    こんにちは。

    タイのビザ申請を受け付けました。受付番号は{ $reference }です。

    在外公館での支払いを選ばれました。申請を開いて現地通貨の金額を確認し、受付番号を伝えて{ $due_date }までにお支払いください：
    { $link }

    その日までに支払われない場合、申請は失効します。

    Sala（領事局）
evisa-mail-unpaid-subject = 電子ビザ{ $reference }の手数料は{ $due_date }までです
evisa-mail-unpaid-body =
    こんにちは。

    申請{ $reference }の手数料がまだ届いていません。{ $due_date }までにお支払いください：
    { $link }

    その日を過ぎると申請は失効します。すでにお支払いの場合は、何もする必要はありません。

    Sala（領事局）
evisa-mail-problem-subject = 電子ビザ{ $reference }の支払いができませんでした
evisa-mail-problem-body =
    こんにちは。

    申請{ $reference }の支払いができませんでした。

    理由：{ $reason }

    申請を開いて、{ $due_date }までにもう一度お支払いください：
    { $link }

    Sala（領事局）
evisa-mail-lapsed-subject = 電子ビザの申請{ $reference }が失効しました
evisa-mail-lapsed-body =
    こんにちは。

    申請{ $reference }の手数料が期限内に支払われなかったため、失効しました。再度申請できます：
    { $link }

    Sala（領事局）
evisa-mail-received-subject = 電子ビザの申請{ $reference }が在外公館に届きました
evisa-mail-received-body =
    こんにちは。

    申請{ $reference }が在外公館に届きました。担当官がすべてそろっているか確認します。

    確認が始まるまでは、新たな手数料なしに回答を訂正できます：
    { $link }

    不足がある場合、または決定したときに、改めてお知らせします。

    Sala（領事局）
evisa-mail-complete-subject = 電子ビザの申請{ $reference }がそろいました
evisa-mail-complete-body =
    こんにちは。

    申請{ $reference }に必要なものがすべてそろいました。在外公館が15開庁日以内、{ $due_date }までに決定します。

    進み具合の確認：
    { $link }

    Sala（領事局）
evisa-mail-asked-subject = 電子ビザの申請{ $reference }を{ $due_date }までに補ってください
evisa-mail-asked-body =
    こんにちは。

    担当官が申請{ $reference }を確認しました。不足または訂正が必要なものがあります。

    申請を開いて一覧を読み、補って{ $due_date }までにもう一度送信してください：
    { $link }

    一覧にはすべてが記載されています。お願いするのは1回だけです。その日までにそろわない場合、申請は取り消されます。

    Sala（領事局）
evisa-mail-asked-again-subject = 電子ビザの申請{ $reference }は{ $due_date }までに補う必要があります
evisa-mail-asked-again-body =
    こんにちは。

    申請{ $reference }はまだそろっていません。{ $due_date }までに補って、もう一度送信してください：
    { $link }

    その日を過ぎると申請は取り消されます。

    Sala（領事局）
evisa-mail-cancelled-subject = 電子ビザの申請{ $reference }が取り消されました
evisa-mail-cancelled-body =
    こんにちは。

    申請{ $reference }に必要なものが期限内に届かなかったため、取り消されました。

    申請を開くと、何が不足していたかを確認できます。再度申請できます：
    { $link }

    Sala（領事局）
evisa-mail-invited-subject = 面接の日時を選んでください：電子ビザ{ $reference }
evisa-mail-invited-body =
    こんにちは。

    在外公館が、申請{ $reference }の決定の前に面接を求めています。

    { $due_date }までに日時を選んでください：
    { $link }

    その日までに選ばれない場合、申請は取り消されます。

    Sala（領事局）
evisa-mail-booked-subject = 在外公館での面接：電子ビザ{ $reference }
evisa-mail-booked-body =
    こんにちは。

    申請{ $reference }の面接の日時が選ばれました。申請を開いて、日時と場所を確認してください：
    { $link }

    旅券と書類の原本をお持ちください。

    Sala（領事局）
evisa-mail-approved-subject = タイのビザが発給されました：{ $reference }
evisa-mail-approved-body =
    こんにちは。

    ビザが発給されました。申請を開いて印刷または保存してください：
    { $link }

    有効期限の日までに到着してください。滞在できる期間は到着日から数えます。印刷したものを携帯し、渡航前に到着カードを提出してください。無料です。

    Sala（領事局）
evisa-mail-rejected-subject = 電子ビザの申請{ $reference }が拒否されました
evisa-mail-rejected-body =
    こんにちは。

    { $reference }で申請されたビザは拒否されました。

    理由：{ $reason }

    申請を開いて、決定とできることをお読みください：
    { $link }

    Sala（領事局）
evisa-mail-withdrawn-subject = 電子ビザの申請{ $reference }を取り下げました
evisa-mail-withdrawn-body =
    こんにちは。

    申請{ $reference }を取り下げました。決定は行われません。

    取り下げた申請：
    { $link }

    ご自身で取り下げていない場合は、パスワードを変更し、在外公館に連絡してください。

    Sala（領事局）
evisa-mail-suspended-subject = ビザ{ $reference }が停止されました
evisa-mail-suspended-body =
    こんにちは。

    ビザ{ $reference }が停止されました。当面このビザでは入国できません。

    理由：{ $reason }

    申請を開いて、メッセージをお読みください：
    { $link }

    Sala（領事局）
evisa-mail-revoked-subject = ビザ{ $reference }が取り消されました
evisa-mail-revoked-body =
    こんにちは。

    ビザ{ $reference }が取り消されました。このビザではもう入国できません。

    理由：{ $reason }

    申請を開いて、メッセージをお読みください：
    { $link }

    Sala（領事局）

## Times at an office; visas at the border

appointment-time = 日時
appointment-time-hint = 事務所の現地時間です。
appointment-choose = 日時を選んでください
appointment-taken = この日時は先に予約されました。別の日時を選んでください
appointment-none = 現在空いている日時はありません
appointment-none-text = 数日後にもう一度お試しください。開庁日ごとに新しい日時が公開されます。
border-passport = 旅券番号
border-expiry = 旅券の有効期限
border-port = 入国地点
border-check = 確認する
access-border = 国境で確認しました
access-border-entry = 国境で入国が記録されました
visa-reason-VISA_REQUIRED = 現在、この国籍に適用される免除はありません。ビザが必要です。
visa-reason-VISA_VALIDITY_PAST = ビザの入国有効期限が過ぎています。
visa-reason-VISA_USED = 1回入国のビザで、すでに使用されています。
visa-reason-VISA_NOT_IN_FORCE = ビザは停止、取消し、または差替えされています。
visa-reason-PASSPORT_MISMATCH = 旅券が、ビザが発給されたものと異なります。
visa-reason-PASSPORT_EXPIRES_TOO_SOON = 旅券の有効期間が今日から6か月に足りません。
visa-reason-LAND_ENTRIES_USED = この暦年の陸路による2回の入国はすでに使われています。
officer-concluded = 案件について
