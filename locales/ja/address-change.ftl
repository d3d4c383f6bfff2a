# Change of address and stay in another province (TM.27, TM.28): the form, its states and actions, and its messages.

tm28-title = 住所変更の届出
tm28-summary = 引っ越したとき、または別の県に24時間を超えて滞在するときに、入国管理事務所に届け出ます（TM.27、TM.28）。無料です。
tm28-who = 法律上は、すべての外国人が、引っ越しから24時間以内、または24時間を超えて滞在する別の県への到着から48時間以内に届け出ることとされています。命令によりほとんどのビザの種類でこの義務が免除されているため、多くの方は届け出る必要がありません。任意で届け出ることもでき、その場合は次回の90日滞在報告に新しい住所が引き継がれます。届出の義務があり期限を過ぎた場合も、届出を送信してください。過料の有無は担当官が決定します。この命令はTM.27には適用されません。入国カードに記載した住所と異なる場所に住む場合は、ビザの種類にかかわらず24時間以内に届け出てください。
tm28-declaration = 上記の内容がすべて真実であることを証明します。
tm28-document-LEASE = 新住所の賃貸借契約書または権利証（お持ちの場合）
tm28-document-LEASE-hint = 提出は任意です。内容に相違がある場合に担当官の確認に役立ちます。
tm28-document-HOUSE_BOOK = 家主の住居登録証（写しをお持ちの場合）
tm28-document-HOUSE_BOOK-hint = 提出は任意です。住所のあるページだけで足ります。
tm28-document-PASSPORT_RECORD = ビザ、最後の入国、入国カード、滞在延長の記録
tm28-law = 入国管理法（仏暦2522年）第37条(2)(3)(4)

tm28-section-arrival = 入国とビザ
tm28-section-change = 変更の内容
tm28-section-previous = 以前の住所
tm28-section-address = 新しい住所
tm28-section-host = 所有者または宿泊先の主人

tm28-page-visa = ビザの種類は何ですか
tm28-page-kind = 何を届け出ますか
tm28-page-moved = いつ入居しましたか
tm28-page-stay = 別の県にいつからいつまで滞在しますか
tm28-page-previous-place = 以前はタイのどこに住んでいましたか
tm28-page-previous-address = 以前の住所を入力してください
tm28-page-place = 新しい住所はどこですか
tm28-page-address = 新しい住所を入力してください
tm28-page-host = 誰の住まいですか

tm28-field-visa_type-hint = 届出の義務があるかどうかはこれで決まります。義務がなくても届け出ることができます。
tm28-field-visa_type-TS = TS：通過
tm28-field-visa_type-VOA = 到着ビザ
tm28-field-visa_type-P30 = ビザ免除（30日）
tm28-field-visa_type-P60 = ビザ免除（60日）
tm28-field-visa_type-PP30 = 条約によるビザ免除（30日）
tm28-field-visa_type-PP90 = 条約によるビザ免除（90日）
tm28-field-last_arrival-hint = 最後の入国スタンプの日付を、日・月・年の順で入力してください。例：4 7 2026
tm28-field-notice_kind = 届出の種類
tm28-field-notice_kind-hint = 住居を引き払い、当面ホテルに滞在している場合も「引っ越した」を選んでください。
tm28-field-notice_kind-MOVE = 別の住所に引っ越した
tm28-field-notice_kind-PROVINCE_STAY = 別の県に24時間を超えて滞在する
tm28-field-notice_kind-DIFFERS = 到着カードに書いた住所とは別の住所に住んでいる
tm28-field-moved_on = 入居日
tm28-field-moved_on-hint = 例：2 5 2026
tm28-field-moved_time = 入居時刻
tm28-field-moved_time-hint = 24時間表記で入力してください。例：9:30、21:15
tm28-field-stay_from = その県に到着した日
tm28-field-stay_from-hint = 例：2 5 2026
tm28-field-stay_from_time = 到着時刻
tm28-field-stay_from_time-hint = 24時間表記で入力してください。例：8:00、21:15
tm28-field-stay_to = その県での最終日
tm28-field-stay_to-hint = 未定の場合は空欄にしてください。
tm28-field-stay_to_time = 出発時刻
tm28-field-previous_place = 以前の場所
tm28-field-previous_province = 県
tm28-field-previous_district = 郡・区
tm28-field-previous_subdistrict = 町（タンボン）
tm28-field-previous_postcode = 郵便番号
tm28-field-previous_place_name = 建物、ホテル、または集落の名称
tm28-field-previous_house_no = 番地
tm28-field-previous_house_no-hint = 例：12/34
tm28-field-previous_room = 部屋番号
tm28-field-previous_floor = 階
tm28-field-previous_moo = 村番号（moo）
tm28-field-previous_soi = 小路（soi）
tm28-field-previous_road = 通り
tm28-field-host_name = 所有者または宿泊先の主人の氏名
tm28-field-host_name-hint = 住まいを提供している個人またはホテル。自己所有の場合は空欄にしてください。
tm28-field-host_phone = 所有者または宿泊先の電話番号
tm28-field-phone-hint = タイの番号、または＋と国番号を付けた外国の番号。この届出に関してのみお電話します。

tm28-state-draft-explanation = 回答は保存されています。送信して初めて届け出たことになります。
tm28-state-checking-explanation = 内容を入国管理記録と照合しています。何もする必要はありません。送信した時刻が届出の時刻となります。
tm28-state-checking-unverified = 届出は完了しています。入国管理記録が現在応答しないため、回答があるまでシステムが照会を続けます。何もする必要はありません。
tm28-state-review-explanation = 入国管理記録と異なる点があるか、期限後の届出であるため、担当官が確認しています。何もする必要はありません。送信した時刻が届出の時刻となります。
tm28-state-correction-explanation = 担当官が届出を差し戻しました。訂正して、もう一度送信してください。最初に送信した時刻は引き続き有効です。
tm28-state-approved-explanation = 届出は受理されました。受領証を保管してください。次回の90日滞在報告にこの住所が引き継がれます。
tm28-state-rejected-explanation = この届出は受理されず、届け出たことになりません。理由と次にすべきことをお読みください。
tm28-state-withdrawn-explanation = この届出はご本人が取り下げたため、届け出たことになりません。
tm28-state-lapsed-explanation = この届出は期限内に訂正されなかったため、届け出たことになりません。まだ届出の義務がある場合は、直ちに新しい届出を送信してください。

tm28-action-file = 届出を送信
tm28-event-file = 届出を送信しました
tm28-event-register_matches = 入国管理記録で内容が確認され、届出が受理されました
tm28-event-register_differs = 届出が担当官に送られました
tm28-event-register_silent = 入国管理記録から回答がありませんでした。届出は完了しており、照会を続けます
tm28-event-claim = 担当官が届出の確認を始めました
tm28-event-release = 届出が事務所の一覧に戻されました
tm28-event-approve = 担当官が届出を受理しました
tm28-event-reject = 担当官が届出を受理しませんでした
tm28-event-return = 担当官が届出の訂正を求めました
tm28-action-resubmit = 訂正した届出を送信
tm28-event-resubmit = 訂正した届出を送信しました
tm28-action-withdraw = 届出を取り下げる
tm28-action-withdraw-text = 案件はすぐに終了し、決定は行われません。元に戻すことはできません。この届出は、届け出たことになりません。届出の義務がある場合は、直ちに新しい届出を送信する必要があります。
tm28-event-withdraw = 届出を取り下げました
tm28-event-remind = 届出の訂正についてお知らせしました
tm28-event-lapse = 届出が期限内に訂正されなかったため、失効しました

tm28-output-slip = 住所変更届出の受領証
tm28-output-slip-text = この届出によってタイでの滞在許可が延長されるものではありません。

tm28-section-passport = 旅券
tm28-section-contact = 連絡先
tm28-page-passport-entry = 旅券の情報をどのように入力しますか
tm28-page-passport-lines = 旅券の身分事項ページの下部にある2行を入力してください
tm28-page-passport = 旅券の情報を入力してください
tm28-page-name = 氏名を入力してください
tm28-page-about-you = 性別と生年月日を入力してください
tm28-page-arrival = 最後にタイに入国したのはいつですか
tm28-page-contact = 連絡先を入力してください
tm28-field-passport_entry = 旅券情報の入力方法
tm28-field-passport_entry-hint = 2行を書き写す方法が最も確実で、ほとんどの項目を入力せずに済みます。
tm28-field-passport_entry-mrz = 身分事項ページの下部にある2行を書き写す
tm28-field-passport_entry-typed = 1項目ずつ入力する
tm28-field-mrz = 旅券の2行
tm28-field-mrz-hint = 写真の下にあります。1行目はPで始まります。44文字の2行を、「<」も含めてすべて入力するか、貼り付けてください。
tm28-field-doc_type = 渡航文書
tm28-field-doc_type-PASSPORT = 旅券
tm28-field-doc_type-TRAVEL_DOC = 渡航文書
tm28-field-doc_type-CERT_OF_IDENTITY = 身元証明書
tm28-field-doc_type-BORDER_PASS = 国境通行証
tm28-field-passport_no = 旅券番号
tm28-field-passport_no-hint = 数字の前後にある英字も入力してください。例：AB1234567
tm28-field-issuing_state = 旅券の発行国
tm28-field-nationality = 国籍
tm28-field-passport_expiry = 旅券の有効期限
tm28-field-passport_expiry-hint = 身分事項ページのとおりに、日・月・年の順で入力してください。例：31 12 2030
tm28-field-family_name = 姓
tm28-field-family_name-hint = 旅券のとおり、ローマ字で入力してください。旅券に名前が1つしかない場合は空欄にしてください。
tm28-field-first_name = 名
tm28-field-middle_name = ミドルネーム
tm28-field-sex = 性別
tm28-field-sex-M = 男性
tm28-field-sex-F = 女性
tm28-field-sex-X = X、または旅券に記載なし
tm28-field-birth_date = 生年月日
tm28-field-birth_date-hint = 日・月・年の順で入力してください。例：12 8 1984。旅券に日または月の記載がない場合は00と入力してください。
tm28-field-last_arrival = 最後に入国した日
tm28-field-arrival_card_no = 入国カードの番号
tm28-field-arrival_card_no-hint = タイ・デジタル到着カード（TDAC）または紙の入国カード（TM.6）の番号です。
tm28-field-visa_type = ビザの種類
tm28-field-visa_type-NON-B = Non-B：商用・就労
tm28-field-visa_type-NON-O = Non-O：家族、年金生活、ボランティア
tm28-field-visa_type-NON-OA = Non-OA：ロングステイ（50歳以上）
tm28-field-visa_type-NON-OX = Non-OX：最長10年のロングステイ（50歳以上）
tm28-field-visa_type-ED = ED：留学
tm28-field-visa_type-NON-IM = Non-IM：政府機関が認めた投資
tm28-field-visa_type-NON-IB = Non-IB：BOI（投資委員会）奨励の投資
tm28-field-visa_type-NON-EX = Non-EX：専門家
tm28-field-visa_type-NON-M = Non-M：報道関係
tm28-field-visa_type-NON-R = Non-R：宗教活動
tm28-field-visa_type-NON-RS = Non-RS：科学研究
tm28-field-visa_type-NON-F = Non-F：公務
tm28-field-visa_type-SMART = SMART：高度人材、投資家、経営者、起業家
tm28-field-visa_type-LTR = LTR：長期居住者
tm28-field-visa_type-DTV = DTV：リモートワーク、タイのソフトパワー
tm28-field-visa_type-PE = PE：タイランド・プリビレッジ会員
tm28-field-visa_type-TR = TR：観光
tm28-field-visa_type-PR = 永住者
tm28-field-visa_type-OFFICIAL = 外交官、公用、その他第15条により免除される方
tm28-field-visa_type-OTHER = その他の種類、またはビザなし
tm28-field-place = 場所
tm28-field-province = 県
tm28-field-district = 郡・区
tm28-field-subdistrict = 町（タンボン）
tm28-field-postcode = 郵便番号
tm28-field-place_name = 建物、ホテル、または集落の名称
tm28-field-house_no = 番地
tm28-field-house_no-hint = 例：12/34
tm28-field-room = 部屋番号
tm28-field-floor = 階
tm28-field-moo = 村番号（moo）
tm28-field-soi = 小路（soi）
tm28-field-road = 通り
tm28-field-phone = 電話番号
tm28-field-email = メールアドレス
tm28-field-email-hint = 担当官が連絡するために使います。システムからのお知らせはアカウントのメールアドレスに届きます。
tm28-state-draft = 未送信
tm28-state-checking = 確認中
tm28-state-review = 担当官が審査中
tm28-state-correction = 訂正が必要
tm28-state-approved = 受理
tm28-state-rejected = 不受理
tm28-state-withdrawn = 取下げ
tm28-state-lapsed = 失効

tm28-mail-filed-subject = 住所変更の届出{ $reference }を受け付けました
tm28-mail-filed-body =
    こんにちは。

    住所変更の届出を受け付けました。受付番号は{ $reference }です。

    現在、内容を入国管理記録と照合しています。何もする必要はありません。最初に送信した時刻が届出の時刻となります。

    進み具合の確認：
    { $link }

    Sala（入国管理局）
tm28-mail-approved-subject = 住所変更の届出{ $reference }が受理されました
tm28-mail-approved-body =
    こんにちは。

    住所変更の届出{ $reference }が受理されました。次回の90日滞在報告にこの住所が引き継がれます。

    届出を開いて、受領証を印刷または保存してください：
    { $link }

    この届出によって滞在許可が延長されるものではありません。

    Sala（入国管理局）
tm28-mail-review-subject = 担当官が届出{ $reference }を確認しています
tm28-mail-review-body =
    こんにちは。

    入国管理記録と異なる点があるか、期限後の届出であるため、担当官が住所変更の届出{ $reference }を確認しています。通常3開庁日以内に終わります。

    今は何もする必要はありません。

    進み具合の確認：
    { $link }

    Sala（入国管理局）
tm28-mail-unverified-subject = 届出{ $reference }は完了し、後で確認されます
tm28-mail-unverified-body =
    こんにちは。

    住所変更の届出{ $reference }は完了しました。入国管理記録が現在応答しないため、後で確認します。

    何もする必要はありません。

    進み具合の確認：
    { $link }

    Sala（入国管理局）
tm28-mail-rejected-subject = 届出{ $reference }は受理されませんでした
tm28-mail-rejected-body =
    こんにちは。

    住所変更の届出{ $reference }は受理されませんでした。

    理由：{ $reason }

    届出を開いて、担当官のメッセージと次にすべきことをお読みください：
    { $link }

    Sala（入国管理局）
tm28-mail-returned-subject = 届出{ $reference }を{ $due_date }までに訂正してください
tm28-mail-returned-body =
    こんにちは。

    担当官が住所変更の届出{ $reference }を確認し、訂正を求めています。

    理由：{ $reason }

    届出を開いて担当官のメッセージを読み、回答を訂正して、{ $due_date }までにもう一度送信してください：
    { $link }

    最初に送信した時刻は引き続き有効です。

    Sala（入国管理局）
tm28-mail-withdrawn-subject = 届出{ $reference }を取り下げました
tm28-mail-withdrawn-body =
    こんにちは。

    住所変更の届出{ $reference }を取り下げました。届け出たことにはなりません。

    取り下げた届出：
    { $link }

    ご自身で取り下げていない場合は、パスワードを変更し、入国管理事務所に連絡してください。

    Sala（入国管理局）
tm28-mail-reminded-subject = 届出{ $reference }は{ $due_date }までに訂正が必要です
tm28-mail-reminded-body =
    こんにちは。

    住所変更の届出{ $reference }は差し戻され、まだ再送信されていません。

    届出を開いて回答を訂正し、{ $due_date }までにもう一度送信してください：
    { $link }

    { $due_date }を過ぎると届出は失効し、届け出たことになりません。

    Sala（入国管理局）
tm28-mail-lapsed-subject = 届出{ $reference }が失効しました
tm28-mail-lapsed-body =
    こんにちは。

    住所変更の届出{ $reference }は期限内に訂正されませんでした。届出は失効し、届け出たことになりません。

    まだ届出の義務がある場合は、直ちに新しい届出を送信してください。

    届出を見る：
    { $link }

    Sala（入国管理局）

# Why no notice is needed, what wants attention of one, and errors of its form.
reason-EXEMPT_BY_ORDER = このビザの種類は命令により免除されており、届出の義務はありません
reason-EXEMPT_BY_ORDER-remedy = 任意で送信することもできます。その場合、次回の90日滞在報告にこの住所が引き継がれます。
reason-STAY_TOO_SHORT = この滞在の届出は必要ありません
reason-STAY_TOO_SHORT-remedy = 別の県での滞在は、24時間を超える場合にのみ対象となります。それより長く滞在する場合は、出発の日時を確認してください。
reason-SAME_PROVINCE = この滞在の届出は必要ありません
reason-SAME_PROVINCE-remedy = 両方の住所が同じ県にあります。引っ越した場合は「別の住所に引っ越した」を選んでください。
reason-NOTICE_LATE = 届出が期限後に行われました
hint-EXEMPT_BY_ORDER = このビザの種類は命令により免除されており、届出の義務はありません。送信すると、次回の90日滞在報告にこの住所が引き継がれます。
hint-NOTICE_LATE = この届出の期限は過ぎていますが、送信してください。過料の有無は担当官が決定します（入国管理法第76条）。遅れるほど高くなることがあります。
error-time-format = 「{ $label }」は24時間表記で入力してください（例：9:30、21:15）
error-moved-before-arrival = その日は、最後にタイに入国した日より前であってはなりません
error-stay-ends-before = 滞在の終わりが始まりより前になっています
