# The arrival card (TDAC): its form, its states, its messages.

tdac-title = 到着カード（TDAC）
tdac-summary = タイ国籍でない方は、タイに入国するたびに事前に提出します。無料で、アカウントは必要ありません。
tdac-declaration = 上記の内容がすべて真実であることを申告します。このカードがビザではなく、入国の権利を与えるものではないことを理解しています。
tdac-law = 入国管理法（仏暦2522年・西暦1979年）第18条第2項

## Pages

tdac-section-trip = 旅程
tdac-section-stay = タイでの滞在
tdac-section-contact = 連絡先
tdac-section-traveller = 渡航者
tdac-section-health = 健康状態
tdac-page-arrival = タイに到着するのはいつですか
tdac-page-journey = タイへの移動手段を入力してください
tdac-page-leaving = いつ、どのようにタイを出国しますか
tdac-page-purpose = タイへの渡航目的は何ですか
tdac-page-transit = タイは通過するだけですか
tdac-page-accommodation = 最初の滞在先はどこですか
tdac-page-hotel-province = ホテルはどの県にありますか
tdac-page-place = タイのどこにありますか
tdac-page-address = 名称と住所を入力してください
tdac-page-contact = 連絡先を入力してください
tdac-page-passport-entry = 旅券の情報をどのように入力しますか
tdac-page-passport-lines = 旅券の身分事項ページの下部にある2行を入力してください
tdac-page-passport = 旅券の情報を入力してください
tdac-page-name = 氏名を入力してください
tdac-page-about-you = 性別と生年月日を入力してください
tdac-page-residence = 職業と居住地を入力してください
tdac-page-visited = 過去14日間に、ほかにどの国に滞在しましたか
tdac-page-visited-more = 過去14日間に、ほかにどの国に滞在しましたか
tdac-page-visited-rest = まだ入力していない国はどこですか
tdac-page-health = 健康状態を入力してください

## Fields

tdac-field-arrival_date = 到着日
tdac-field-arrival_date-hint = タイで入国審査を受ける日を、日・月・年の順で入力してください。例：20 1 2027。入力はいつでもできます。カードはこの日の3日前から発行されます。
tdac-field-country_boarded = 搭乗国
tdac-field-country_boarded-hint = タイに到着する最後の区間の出発国です。
tdac-field-travel_mode = 移動手段
tdac-field-travel_mode-AIR = 空路
tdac-field-travel_mode-LAND = 陸路
tdac-field-travel_mode-SEA = 海路
tdac-field-departure_travel_mode-AIR = 空路
tdac-field-departure_travel_mode-LAND = 陸路
tdac-field-departure_travel_mode-SEA = 海路
tdac-field-vehicle = 乗り物
tdac-field-departure_vehicle = 出国時の乗り物
tdac-field-vehicle-COMMERCIAL_FLIGHT = 旅客便
tdac-field-vehicle-PRIVATE_FLIGHT = 自家用機
tdac-field-vehicle-CAR = 自動車
tdac-field-vehicle-BUS = バス
tdac-field-vehicle-TRAIN = 列車
tdac-field-vehicle-MOTORCYCLE = オートバイ
tdac-field-vehicle-FERRY = フェリー
tdac-field-vehicle-CRUISE_SHIP = クルーズ船
tdac-field-vehicle-PRIVATE_BOAT = 自家用船
tdac-field-vehicle-OTHERS = その他
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = 旅客便
tdac-field-departure_vehicle-PRIVATE_FLIGHT = 自家用機
tdac-field-departure_vehicle-CAR = 自動車
tdac-field-departure_vehicle-BUS = バス
tdac-field-departure_vehicle-TRAIN = 列車
tdac-field-departure_vehicle-MOTORCYCLE = オートバイ
tdac-field-departure_vehicle-FERRY = フェリー
tdac-field-departure_vehicle-CRUISE_SHIP = クルーズ船
tdac-field-departure_vehicle-PRIVATE_BOAT = 自家用船
tdac-field-departure_vehicle-OTHERS = その他
tdac-field-flight_no = 便名または車両番号
tdac-field-flight_no-hint = 例：TG961。乗り継ぎの場合は、タイに到着する便。番号がない場合は、ナンバープレートの番号または船名。
tdac-field-departure_date = 出国日
tdac-field-departure_date-hint = 分かる場合のみ。例：3 2 2027
tdac-field-departure_travel_mode = 出国時の移動手段
tdac-field-departure_flight_no = 出国時の便名または車両番号
tdac-field-purpose = 渡航目的
tdac-field-purpose-HOLIDAY = 観光・休暇
tdac-field-purpose-MEETING = 会合
tdac-field-purpose-SPORTS = スポーツ
tdac-field-purpose-BUSINESS = 商用
tdac-field-purpose-INCENTIVE = 報奨旅行
tdac-field-purpose-MEDICAL = 医療
tdac-field-purpose-EDUCATION = 教育
tdac-field-purpose-CONVENTION = 会議
tdac-field-purpose-EMPLOYMENT = 就労
tdac-field-purpose-EXHIBITION = 展示会
tdac-field-purpose-OTHERS = その他
tdac-field-transit_no_stay = 滞在しない通過
tdac-field-transit_no_stay-hint = 入国審査を受け、宿泊せずに次の目的地へ向かう場合です。空港の乗り継ぎ区域にとどまる方にはカードは必要ありません。
tdac-field-transit_no_stay-no = いいえ、タイに滞在します
tdac-field-transit_no_stay-yes = はい、すぐに次の目的地へ向かいます
tdac-field-accommodation_type = 滞在先の種類
tdac-field-accommodation_type-HOTEL = ホテル
tdac-field-accommodation_type-YOUTH_HOSTEL = ユースホステル
tdac-field-accommodation_type-GUEST_HOUSE = ゲストハウス
tdac-field-accommodation_type-FRIEND_HOUSE = 友人または家族の家
tdac-field-accommodation_type-APARTMENT = アパート
tdac-field-accommodation_type-OTHERS = その他
tdac-field-province = 県
tdac-field-district = 郡・区
tdac-field-subdistrict = 町（タンボン）
tdac-field-postcode = 郵便番号
tdac-field-place = 場所
tdac-field-province-hint = ホテルの場合、郡・区と郵便番号は不要です。
tdac-field-address = 名称と住所
tdac-field-address-hint = 例：Andaman Hotel, 1 Beach Road
tdac-field-phone = 電話番号
tdac-field-phone-hint = ＋と国番号を付けて入力してください。例：+81 90 1234 5678
tdac-field-email = メールアドレス
tdac-field-email-hint = このアドレスにはカードの番号だけを送ります。
tdac-field-passport_entry = 旅券情報の入力方法
tdac-field-passport_entry-hint = 2行を書き写す方法が最も確実で、ほとんどの項目を入力せずに済みます。
tdac-field-passport_entry-mrz = 身分事項ページの下部にある2行を書き写す
tdac-field-passport_entry-typed = 1項目ずつ入力する
tdac-field-mrz = 旅券の2行
tdac-field-mrz-hint = 写真の下にあります。1行目はPで始まります。44文字の2行を、「<」も含めてすべて入力するか、貼り付けてください。
tdac-field-doc_type = 渡航文書
tdac-field-doc_type-PASSPORT = 旅券
tdac-field-doc_type-TRAVEL_DOC = 渡航文書
tdac-field-doc_type-CERT_OF_IDENTITY = 身元証明書
tdac-field-doc_type-BORDER_PASS = 国境通行証
tdac-field-passport_no = 旅券番号
tdac-field-passport_no-hint = 数字の前後にある英字も入力してください。例：AB1234567
tdac-field-issuing_state = 旅券の発行国
tdac-field-nationality = 国籍
tdac-field-passport_expiry = 旅券の有効期限
tdac-field-passport_expiry-hint = 身分事項ページのとおりに、日・月・年の順で入力してください。例：31 12 2030
tdac-field-family_name = 姓
tdac-field-family_name-hint = 旅券のとおり、ローマ字で入力してください。旅券に名前が1つしかない場合は空欄にしてください。
tdac-field-first_name = 名
tdac-field-middle_name = ミドルネーム
tdac-field-sex = 性別
tdac-field-sex-M = 男性
tdac-field-sex-F = 女性
tdac-field-sex-X = X、または旅券に記載なし
tdac-field-birth_date = 生年月日
tdac-field-birth_date-hint = 日・月・年の順で入力してください。例：12 8 1984。旅券に日または月の記載がない場合は00と入力してください。
tdac-field-occupation = 職業
tdac-field-occupation-hint = 例：teacher（教員）、student（学生）、retired（退職者）
tdac-field-country_of_residence = 居住国
tdac-field-city_of_residence = 居住する都市
tdac-field-visa_no = ビザ番号
tdac-field-visa_no-hint = ビザが不要な場合、または到着時に取得する場合は空欄にしてください。
tdac-field-visited_1 = 滞在した国 1
tdac-field-visited_2 = 滞在した国 2
tdac-field-visited_3 = 滞在した国 3
tdac-field-visited_4 = 滞在した国 4
tdac-field-visited_5 = 滞在した国 5
tdac-field-visited_6 = 滞在した国 6
tdac-field-visited_7 = 滞在した国 7
tdac-field-visited_8 = 滞在した国 8
tdac-field-visited_9 = 滞在した国 9
tdac-field-visited_10 = 滞在した国 10
tdac-field-visited_11 = 滞在した国 11
tdac-field-visited_12 = 滞在した国 12
tdac-field-visited_13 = 滞在した国 13
tdac-field-visited_14 = 滞在した国 14
tdac-field-visited_15 = 滞在した国 15
tdac-field-visited_1-hint = 搭乗国を除きます。ない場合はそのまま進んでください。
tdac-field-ill_14_days = 過去14日間の病気
tdac-field-ill_14_days-hint = 発熱、せき、発疹、嘔吐、下痢。回答は国境での感染症対策に使われ、到着後まもなく削除されます。
tdac-field-ill_14_days-no = いいえ
tdac-field-ill_14_days-yes = はい
tdac-field-yellow_fever_certificate = 黄熱予防接種証明書
tdac-field-yellow_fever_certificate-hint = 黄熱の発生国から来る場合に必要です。到着時に提示してください。
tdac-field-yellow_fever_certificate-yes = 持っています
tdac-field-yellow_fever_certificate-no = 持っていません
tdac-field-arrives = 到着日
tdac-field-serves_until = 有効期限

## States

tdac-state-draft = 未送信
tdac-state-draft-explanation = 回答は保存されています。送信して初めてカードが作られます。
tdac-state-submitted = 送信済み
tdac-state-submitted-explanation = カードを作成しています。
tdac-state-early = 発行開始まで保管中
tdac-state-early-explanation = 入力はすべて完了しています。発行期間になるとカードが自動的に発行され、メールでお知らせします。再度手続きする必要はありません。
tdac-state-issued = 発行済み
tdac-state-issued-explanation = カードは有効です。スマートフォンの画面または印刷したものを、旅券とともに提示してください。ビザではなく、入国の権利を与えるものではありません。
tdac-state-used = 使用済み
tdac-state-used-explanation = このカードでタイに入国しました。次回の入国には新しいカードが必要です。
tdac-state-expired = 期限切れ
tdac-state-expired-explanation = 到着日を過ぎました。これから渡航する場合は、新しいカードを提出してください。
tdac-state-replaced = 差替え済み
tdac-state-replaced-explanation = 別のカードに差し替えられました。新しいカードを使ってください。
tdac-state-withdrawn = 取下げ
tdac-state-withdrawn-explanation = このカードは取り下げられました。渡航する場合は、新しいカードを提出してください。

## Actions

tdac-action-file = 送信
tdac-event-file = 内容を送信しました
tdac-action-issue = カードを発行
tdac-event-issue = カードが発行されました
tdac-action-hold = 発行開始まで保管
tdac-event-hold = 発行開始まで内容を保管しています
tdac-action-open = 発行期間の開始時に発行
tdac-event-open = 発行期間が始まり、カードが発行されました
tdac-action-change = 変更を送信
tdac-event-change = 内容を変更しました
tdac-action-update = 変更を送信
tdac-event-update = カードを更新しました
tdac-action-replace = 別のカードに差替え
tdac-event-replace = 別のカードに差し替えられました
tdac-action-withdraw = カードを取り下げる
tdac-event-withdraw = カードを取り下げました
tdac-action-withdraw-text = カードは無効になります。元に戻すことはできません。渡航する場合は、新しいカードを提出してください。
tdac-action-use = 使用済みにする
tdac-action-use_other_day = 使用済みにする（別の日または別の便）
tdac-event-use = タイに入国しました
tdac-event-use_other_day = タイに入国しました
tdac-action-expire = 期限切れを記録
tdac-event-expire = カードの期限が切れました

## The card on paper

tdac-output-card = タイ・デジタル到着カード
tdac-output-card-text = 到着時にこのカードを旅券とともに提示してください。ビザではなく、入国の権利を与えるものではありません。無料です。

## What is wrong, and what to do

error-card-arrival-passed = 到着日は今日以降にしてください。日付はバンコク時間で数えます
error-card-vehicle = 移動手段に合う乗り物を選んでください
error-card-boarded-thailand = タイではなく、タイ行きの最後の区間の出発国を選んでください
error-card-departure-before-arrival = 出国日が到着日より前になっています
error-card-email-length = メールアドレスは80文字以内で入力してください
error-card-passport-expired = 旅券は到着日に有効でなければなりません。有効な旅券の情報を入力してください
reason-CARD_NOT_REQUIRED = 到着カードは必要ありません
reason-CARD_NOT_REQUIRED-remedy = タイの旅券または国境通行証で入国する方は提出しません。別の旅券で入国する場合は、その旅券の情報を入力してください。
reason-ARRIVAL_DATE_PASSED = 到着日を過ぎています
reason-ARRIVAL_DATE_PASSED-remedy = 到着日を、入国審査を受ける日に変更してください。すでに入国した場合、カードは必要ありません。
reason-CARD_PASSPORT_LENGTH = 旅券番号の文字数が正しくありません
reason-CARD_PASSPORT_LENGTH-remedy = 旅券の2行に記載された番号全体を、英数字{ $min }～{ $max }文字で入力してください。
reason-CARD_FIELDS = 内容に食い違いがあります
reason-CARD_FIELDS-remedy = 回答をもう一度確認し、変わった点を訂正してください。

## Messages

tdac-mail-issued-subject = タイの到着カード{ $reference }
tdac-mail-issued-body =
    こんにちは。

    到着カードが発行されました。番号は{ $reference }です。{ $arrives }の到着に使えます。

    到着時に旅券とともに提示してください。ビザではなく、入国の権利を与えるものではありません。

    カードの表示、変更、ファイルの保存ができます。カード番号、旅券番号、生年月日を入力してください：
    { $link }

    カードは無料です。料金を請求する者は当局とは関係ありません。

    Sala（入国管理局）
tdac-mail-early-subject = 到着カード{ $reference }を{ $opens }まで保管します
tdac-mail-early-body =
    こんにちは。

    入力は完了しました。番号は{ $reference }です。

    { $arrives }の到着用カードは、{ $opens }午前0時（バンコク時間）に自動的に発行されます。その際にお知らせします。何もする必要はありません。

    カードの表示、変更、ファイルの保存ができます。カード番号、旅券番号、生年月日を入力してください：
    { $link }

    カードは無料です。料金を請求する者は当局とは関係ありません。

    Sala（入国管理局）
tdac-mail-updated-subject = 到着カード{ $reference }が更新されました
tdac-mail-updated-body =
    こんにちは。

    到着カード{ $reference }が更新されました。現在は{ $arrives }の到着用です。番号は変わりません。新しいカードを提示してください。

    カードの表示、変更、ファイルの保存ができます。カード番号、旅券番号、生年月日を入力してください：
    { $link }

    カードは無料です。料金を請求する者は当局とは関係ありません。

    Sala（入国管理局）

## Start page

card-start-title = タイの到着カード（TDAC）
card-start-caption = 様式TM.6に代わるもの
card-start-lead = 誰がいつ来て、最初にどこに滞在するかを入国管理局に届け出ます。国境で読み取るコード付きのカードを受け取れます。
card-fact-no-account = アカウント不要
card-start-now = カードに入力する
card-start-find = カードの表示・変更
card-free-title = 無料です。
card-free-text = 誰もこのカードの料金を請求することはできません。料金を取るサイトは国のものではありません。公式アドレスは次の1つだけです：
card-start-who = 必要な方
card-start-who-text = 子どもを含め、タイ国籍でないすべての方。空路・陸路・海路を問わず、入国のたびに必要です。次の方には不要です：
card-start-not-thai = タイの旅券で入国する方
card-start-not-transit = 入国審査を受けずに飛行機を乗り継ぐ方
card-start-not-border = 国境通行証をお持ちの方
card-start-not-official = 外交官その他、第15条により免除される方
card-start-when = 提出の時期
card-start-window = 到着日の{ $before }日前の午前0時（バンコク時間）から到着日の終わりまで。
card-start-early = それより前にいつでも入力できます。発行期間になるまで保管し、自動的にカードを発行します。
card-example-opens = 発行期間の開始
card-example-arrival = 到着日（最終日）
card-start-need = 用意するもの
card-need-passport = 旅券
card-need-journey = 到着日と便名または乗り物
card-need-stay = 最初の滞在先
card-need-mail = メールアドレス
card-start-party = { $max }人までの家族やグループはまとめて提出できます。旅程は1回、渡航者は1人ずつ入力します。
card-start-after = 提出後
card-after-1 = 渡航者ごとに、番号とコードの付いたカードが、すぐに、または発行期間の開始時に発行されます。番号はメールで届きます。
card-after-2 = 到着まで、旅程、滞在先、連絡先を変更できます。旅券または氏名が変わると新しいカードになり、前のカードと差し替えられます。
card-after-3 = 便の到着が午前0時を過ぎても、同じ便であればカードは使えます。
card-no-visa = このカードはビザではなく、入国の権利を与えるものではありません。
card-profile-title = よく渡航する方へ
card-profile-text = アカウントがあると、前回のカードから内容を引き継げます。
card-law-text = 入国管理法（仏暦2522年・西暦1979年）第18条第2項：入国する外国人は、担当官が定める事項を届け出る。罰則は第62条。

## The way back to a card

card-find-title = カードの表示・変更
card-find-text = カードと旅券に記載された内容を入力してください。
card-find-send = カードを表示
card-find-none = この内容のカードはありません。3つの項目をカードと旅券で確認してください
card-find-account = このカードはアカウントで提出されました。ログインして確認してください
card-number = カード番号
card-number-hint = メールに記載された英数字10文字。

## The cards of a party

card-cards-title = 渡航者とカード
card-cards-none = まだ何もありません。カードに入力するか、お持ちのカードを開いてください。
card-cards-drafts = 未送信
card-cards-sent = 送信済み
card-ready = 送信できます
card-missing = 未入力の項目があります
card-traveller-unnamed = 氏名未入力の渡航者
card-send = { $count ->
   *[other] { $count }枚のカードを送信
 }
card-sent = { $count ->
   *[other] { $count }枚のカードを送信しました
 }
card-party-full = グループは{ $max }人までで、このグループはすでに満員です。まずこれらのカードを送信し、残りの方は別のグループとして新しいカードに記入してください。
card-cards-most = ここには新しいものから{ $most }件だけが表示されます。それより古いカードは番号で開けます。
card-add = この旅程に渡航者を追加
card-remove = 削除

## One card

card-card-title = 到着カード{ $number }
card-filed = 送信日時
card-filed-keep = カード番号を控えてください。カード番号、旅券番号、生年月日で、またここに戻れます。
card-name = 氏名
card-show = 国境でこのコードを旅券とともに提示してください。署名付きで、誰でも確認できます。
card-pdf = PDFとして保存
card-change = 内容を変更
card-change-text = 旅程、滞在先、連絡先は到着まで変更できます。氏名、旅券、国籍、生年月日が変わると、新しい番号のカードになり、このカードと差し替えられます。
card-more = この渡航のすべての渡航者
card-opens = カードの発行日時
card-opens-bangkok = バンコク

## At the border

card-border-title = 国境での到着カードの確認
card-border-look = カードを調べる
card-border-card = カード
card-border-none = この番号と旅券のカードはありません
card-border-valid = 本日有効
card-border-other-day = 別の日または便のカードです
card-border-used = カード{ $number }を使用済みにしました

## Papers

tdac-document-PASSPORT_PAGE = 旅券の写真
tdac-document-PASSPORT_PAGE-hint = 写真と2行のあるページ全体が読み取れるもの。入国審査官がカードとともに確認します。添付しなくてもかまいません。
