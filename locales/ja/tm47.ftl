# The 90-day report (TM.47): its form, its states and actions, and its messages.

tm47-title = 90日滞在報告
tm47-summary = タイに90日を超えて滞在する場合、居住地を入国管理事務所に報告します。無料です。
tm47-declaration = 上記の内容がすべて真実であることを証明します。
tm47-document-PASSPORT_RECORD = ビザ、最後の入国、入国カード、滞在延長の記録
tm47-document-LAST_RECEIPT = 前回の届出の受領証

## Sections and pages

tm47-section-passport = 旅券
tm47-section-arrival = 入国
tm47-section-permit = 滞在許可
tm47-section-address = タイでの住所
tm47-section-contact = 連絡先

tm47-page-passport-entry = 旅券の情報をどのように入力しますか
tm47-page-passport-lines = 旅券の身分事項ページの下部にある2行を入力してください
tm47-page-passport = 旅券の情報を入力してください
tm47-page-name = 氏名を入力してください
tm47-page-about-you = 性別と生年月日を入力してください
tm47-page-renewed-passport = 入国後または前回の報告後に旅券が変わりましたか
tm47-page-previous-passport = 旧旅券の番号を入力してください
tm47-page-arrival = 最後にタイに入国したのはいつですか
tm47-page-journey = どのように入国しましたか
tm47-page-visa = ビザの種類と滞在許可の期限を入力してください
tm47-page-previous-report = 最後の入国後に90日滞在報告をしましたか
tm47-page-first-extension = 滞在が初めて延長されたのはいつですか
tm47-page-due-date = 今回の報告期限はいつですか
tm47-page-place = タイのどこに住んでいますか
tm47-page-address = 住所を入力してください
tm47-page-contact = 連絡先を入力してください

## Fields

tm47-field-passport_entry = 旅券情報の入力方法
tm47-field-passport_entry-hint = 2行を書き写す方法が最も確実で、ほとんどの項目を入力せずに済みます。
tm47-field-passport_entry-mrz = 身分事項ページの下部にある2行を書き写す
tm47-field-passport_entry-typed = 1項目ずつ入力する
tm47-field-mrz = 旅券の2行
tm47-field-mrz-hint = 写真の下にあります。1行目はPで始まります。44文字の2行を、「<」も含めてすべて入力するか、貼り付けてください。
tm47-field-doc_type = 渡航文書
tm47-field-doc_type-PASSPORT = 旅券（パスポート）
tm47-field-doc_type-TRAVEL_DOC = 渡航文書
tm47-field-doc_type-CERT_OF_IDENTITY = 身元証明書
tm47-field-doc_type-BORDER_PASS = 国境通行証
tm47-field-passport_no = 旅券番号
tm47-field-passport_no-hint = 数字の前後にある英字も入力してください。例：AB1234567
tm47-field-issuing_state = 旅券の発行国
tm47-field-nationality = 国籍
tm47-field-passport_expiry = 旅券の有効期限
tm47-field-passport_expiry-hint = 身分事項ページのとおりに、日・月・年の順で入力してください。例：31 12 2030
tm47-field-family_name = 姓
tm47-field-family_name-hint = 旅券のとおり、ローマ字で入力してください。旅券に名前が1つしかない場合は空欄にしてください。
tm47-field-first_name = 名
tm47-field-middle_name = ミドルネーム
tm47-field-sex = 性別
tm47-field-sex-M = 男性
tm47-field-sex-F = 女性
tm47-field-sex-X = X、または旅券に記載なし
tm47-field-birth_date = 生年月日
tm47-field-birth_date-hint = 日・月・年の順で入力してください。例：12 8 1984。旅券に日または月の記載がない場合は00と入力してください。
tm47-field-passport_renewed = 旅券の変更
tm47-field-passport_renewed-hint = 最後の入国スタンプまたは前回の報告の旅券番号が異なる場合は、「はい」と答えてください。
tm47-field-passport_renewed-no = いいえ、同じ旅券です
tm47-field-passport_renewed-yes = はい、新しい旅券になりました
tm47-field-previous_passport_no = 旧旅券番号
tm47-field-previous_passport_no-hint = 入国時または前回の報告で使った旅券です。入国の記録を探すために使います。
tm47-field-last_arrival = 最後に入国した日
tm47-field-last_arrival-hint = 最後の入国スタンプの日付を、日・月・年の順で入力してください。例：4 7 2026。90日の日数はタイに戻るたびに数え直します。
tm47-field-port_of_entry = 入国地点
tm47-field-arrival_by = 便名または車両番号
tm47-field-arrival_by-hint = 例：TG911
tm47-field-arrival_card_no = 入国カードの番号
tm47-field-arrival_card_no-hint = タイ・デジタル到着カード（TDAC）または紙の入国カード（TM.6）の番号です。
tm47-field-visa_type = ビザの種類
tm47-field-visa_type-NON-B = Non-B：商用・就労
tm47-field-visa_type-NON-O = Non-O：家族、年金生活、ボランティア
tm47-field-visa_type-NON-OA = Non-OA：ロングステイ（50歳以上）
tm47-field-visa_type-NON-OX = Non-OX：最長10年のロングステイ（50歳以上）
tm47-field-visa_type-ED = ED：留学
tm47-field-visa_type-NON-IM = Non-IM：政府機関が認めた投資
tm47-field-visa_type-NON-IB = Non-IB：BOI（投資委員会）奨励の投資
tm47-field-visa_type-NON-EX = Non-EX：専門家
tm47-field-visa_type-NON-M = Non-M：報道関係
tm47-field-visa_type-NON-R = Non-R：宗教活動
tm47-field-visa_type-NON-RS = Non-RS：科学研究
tm47-field-visa_type-NON-F = Non-F：公務
tm47-field-visa_type-SMART = SMART：高度人材、投資家、経営者、起業家
tm47-field-visa_type-LTR = LTR：長期居住者
tm47-field-visa_type-DTV = DTV：リモートワーク、タイのソフトパワー
tm47-field-visa_type-PE = PE：タイランド・プリビレッジ会員
tm47-field-visa_type-TR = TR：観光
tm47-field-visa_type-PR = 永住者
tm47-field-visa_type-OFFICIAL = 外交官、公用、その他第15条により免除される方
tm47-field-visa_type-OTHER = その他の種類、またはビザなし
tm47-field-permit_expires = 滞在許可の期限
tm47-field-permit_expires-hint = 最後の入国スタンプまたは延長スタンプの日付を、日・月・年の順で入力してください。例：31 3 2027
tm47-field-reported_before = 最後の入国後の報告
tm47-field-reported_before-hint = 初回の滞在延長は報告と見なされます。許可後にまだ報告していない場合は、その選択肢を選んでください。
tm47-field-reported_before-no = いいえ、入国後初めての報告です
tm47-field-reported_before-yes = はい
tm47-field-reported_before-extended = いいえ、ただし滞在が初めて延長されました
tm47-field-first_extension = 初回の延長が許可された日
tm47-field-first_extension-hint = 延長スタンプにある許可日です。90日はこの日から数えます。日・月・年の順で入力してください。例：15 6 2026
tm47-field-due_date = 今回の報告期限
tm47-field-due_date-hint = 前回の受領証に次回の期限として記載されています。日・月・年の順で入力してください。例：1 10 2026
tm47-field-previous_receipt = 前回の受領証番号
tm47-field-previous_receipt-hint = 任意です。前回の90日滞在報告の受領証に記載されています。
tm47-field-place = 場所
tm47-field-province = 県
tm47-field-district = 郡・区
tm47-field-subdistrict = 町（タンボン）
tm47-field-postcode = 郵便番号
tm47-field-place_name = 建物、ホテル、または集落の名称
tm47-field-house_no = 番地
tm47-field-house_no-hint = 例：12/34
tm47-field-room = 部屋番号
tm47-field-floor = 階
tm47-field-moo = 村番号（moo）
tm47-field-soi = 小路（soi）
tm47-field-road = 通り
tm47-field-phone = 電話番号
tm47-field-phone-hint = タイの番号、または＋と国番号を付けた外国の番号。この報告に関してのみお電話します。
tm47-field-email = メールアドレス
tm47-field-email-hint = 担当官が連絡するために使います。システムからのお知らせはアカウントのメールアドレスに届きます。

## States: a few words and an explanation for the applicant

tm47-state-draft = 未送信
tm47-state-draft-explanation = 回答は保存されています。送信して初めて報告したことになります。
tm47-state-checking = 確認中
tm47-state-checking-explanation = 内容を入国管理記録と照合しています。何もする必要はありません。提出した日が報告日となります。
tm47-state-checking-unverified = 報告は提出されました。入国管理記録が現在応答しないため、回答があるまでシステムが照会を続けます。何もする必要はありません。提出した日が報告日となります。
tm47-state-review = 担当官が審査中
tm47-state-review-explanation = 一部の内容が入国管理記録と異なるため、担当官が報告を審査しています。何もする必要はありません。提出した日が報告日となります。
tm47-state-correction = 訂正が必要
tm47-state-correction-explanation = 担当官が報告を差し戻しました。訂正して、もう一度送信してください。最初に提出した日は引き続き有効です。
tm47-state-approved = 受理
tm47-state-approved-explanation = 報告は完了しました。次回の期限が記載された受領証を保管してください。
tm47-state-rejected = 不受理
tm47-state-rejected-explanation = この報告は受理されず、報告したことになりません。理由と次にすべきことをお読みください。
tm47-state-withdrawn = 取下げ
tm47-state-withdrawn-explanation = この報告はご本人が取り下げたため、報告したことになりません。まだ報告の義務がある場合は、期限までに新しい報告を送信してください。
tm47-state-lapsed = 失効
tm47-state-lapsed-explanation = この報告は期限内に訂正されなかったため、報告したことになりません。まだ報告の義務がある場合は、報告期限までに新しい報告を送信してください。期限後は入国管理事務所の窓口で報告してください。

## Actions: buttons, and lines in the timeline of the applicant

tm47-action-file = 報告を送信
tm47-event-file = 報告を送信しました
tm47-event-register_matches = 入国管理記録で内容が確認され、報告が受理されました
tm47-event-register_differs = 一部の内容が入国管理記録と異なるため、報告が担当官に送られました
tm47-event-register_silent = 入国管理記録から回答がありませんでした。報告は提出済みで、照会を続けます
tm47-event-claim = 担当官が報告の審査を始めました
tm47-event-release = 報告が事務所の一覧に戻されました
tm47-event-approve = 担当官が報告を受理しました
tm47-event-reject = 担当官が報告を受理しませんでした
tm47-event-return = 担当官が報告の訂正を求めました
tm47-action-resubmit = 訂正した報告を送信
tm47-event-resubmit = 訂正した報告を送信しました
tm47-action-withdraw = 報告を取り下げる
tm47-action-withdraw-text = 案件はすぐに終了し、決定は行われません。元に戻すことはできません。この報告は報告したことにならず、取り下げても報告の義務はなくなりません。まだ報告の義務がある場合は、報告期限までに新しい報告を送信してください。
tm47-event-withdraw = 報告を取り下げました
tm47-event-remind = 報告の訂正についてお知らせしました
tm47-event-lapse = 報告が期限内に訂正されなかったため、失効しました

## Messages

tm47-mail-filed-subject = 90日滞在報告{ $reference }を受け付けました
tm47-mail-filed-body =
    こんにちは。

    90日滞在報告を受け付けました。受付番号は{ $reference }です。

    現在、内容を入国管理記録と照合しています。何もする必要はありません。決定が後になっても、最初に提出した日が報告日となります。

    進み具合の確認：
    { $link }

    決定したら改めてお知らせします。報告は無料です。

    Sala（入国管理局）
tm47-mail-approved-subject = 90日滞在報告{ $reference }が受理されました
tm47-mail-approved-body =
    こんにちは。

    90日滞在報告{ $reference }が受理されました。最初に提出した日が報告日となります。

    次回の報告期限は{ $next_due }です。それまでにタイを出国して再入国した場合は、再入国した日から数え直します。

    報告を開いて、受領証の印刷や保存、次回の期限のカレンダーへの追加ができます：
    { $link }

    この報告によって滞在許可が延長されるものではありません。

    Sala（入国管理局）
tm47-mail-review-subject = 担当官が90日滞在報告{ $reference }を審査しています
tm47-mail-review-body =
    こんにちは。

    90日滞在報告{ $reference }の一部の内容が入国管理記録と異なります。担当官が審査し、通常3開庁日以内に決定します。

    今は何もする必要はありません。最初に提出した日が報告日となります。

    進み具合の確認：
    { $link }

    決定したとき、または訂正が必要なときに、改めてお知らせします。

    Sala（入国管理局）
tm47-mail-unverified-subject = 90日滞在報告{ $reference }は提出され、後で確認されます
tm47-mail-unverified-body =
    こんにちは。

    90日滞在報告{ $reference }は提出されました。入国管理記録が現在応答しないため、後で確認します。

    何もする必要はありません。もう一度報告しないでください。最初に提出した日が報告日となります。

    進み具合の確認：
    { $link }

    決定したら改めてお知らせします。

    Sala（入国管理局）
tm47-mail-rejected-subject = 90日滞在報告{ $reference }は受理されませんでした
tm47-mail-rejected-body =
    こんにちは。

    90日滞在報告{ $reference }は受理されませんでした。

    理由：{ $reason }

    報告を開いて、担当官のメッセージと次にすべきことをお読みください：
    { $link }

    この報告は、報告したことになりません。まだ報告の義務がある場合は、期限までに新しい報告を送信してください。期限後は入国管理事務所の窓口で報告してください。

    Sala（入国管理局）
tm47-mail-returned-subject = 90日滞在報告{ $reference }を{ $due_date }までに訂正してください
tm47-mail-returned-body =
    こんにちは。

    担当官が90日滞在報告{ $reference }を審査し、訂正を求めています。

    理由：{ $reason }

    報告を開いて担当官のメッセージを読み、回答を訂正して、{ $due_date }までにもう一度送信してください：
    { $link }

    最初に提出した日は引き続き有効です。

    Sala（入国管理局）
tm47-mail-withdrawn-subject = 90日滞在報告{ $reference }を取り下げました
tm47-mail-withdrawn-body =
    こんにちは。

    90日滞在報告{ $reference }を取り下げました。報告したことにはなりません。

    まだ報告の義務がある場合は、期限までに新しい報告を送信してください。期限後は入国管理事務所の窓口で報告してください。

    取り下げた報告：
    { $link }

    ご自身で取り下げていない場合は、パスワードを変更し、入国管理事務所に連絡してください。

    Sala（入国管理局）
tm47-mail-reminded-subject = 90日滞在報告{ $reference }は{ $due_date }までに訂正が必要です
tm47-mail-reminded-body =
    こんにちは。

    90日滞在報告{ $reference }は差し戻され、まだ再送信されていません。

    報告を開いて担当官のメッセージを読み、回答を訂正して、{ $due_date }までにもう一度送信してください：
    { $link }

    それまでは、最初に提出した日が引き続き有効です。{ $due_date }を過ぎると報告は失効し、報告したことになりません。

    Sala（入国管理局）
tm47-mail-lapsed-subject = 90日滞在報告{ $reference }が失効しました
tm47-mail-lapsed-body =
    こんにちは。

    90日滞在報告{ $reference }は期限内に訂正されませんでした。報告は失効し、報告したことになりません。

    まだ報告の義務がある場合は、期限までに新しい報告を送信してください。期限後は入国管理事務所の窓口で報告してください。

    報告を見る：
    { $link }

    Sala（入国管理局）
tm47-duty-file_again = 90日滞在報告：次の報告
tm47-duty-expiry = タイでの滞在許可の期限
