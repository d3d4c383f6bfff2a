# Notices of stay (TM.30): places, notices, files, and their messages.

# Accommodations: the service under which whoever notifies stays registers a place.
stayplace-page-passport = 旅券の情報を入力してください
stayplace-page-contact = 連絡先を入力してください
stayplace-field-passport_no = 旅券番号
stayplace-field-place_kind-HOTEL = ホテル
stayplace-field-place_kind-GUEST_HOUSE = ゲストハウス
stayplace-field-place_kind-APARTMENT = アパート
stayplace-field-place = 場所
stayplace-field-province = 県
stayplace-field-district = 郡・区
stayplace-field-subdistrict = 町（タンボン）
stayplace-field-postcode = 郵便番号
stayplace-field-house_no = 番地
stayplace-field-house_no-hint = 例：12/34
stayplace-field-moo = 村番号（moo）
stayplace-field-soi = 小路（soi）
stayplace-field-road = 通り
stayplace-field-phone = 電話番号
stayplace-field-email = メールアドレス
stayplace-declaration = 上記の内容がすべて真実であることを証明します。
stayplace-state-draft = 未送信
stayplace-state-review = 担当官が審査中
stayplace-state-correction = 訂正が必要
stayplace-state-approved = 承認済み
stayplace-state-withdrawn = 取下げ
stayplace-state-lapsed = 失効
stayplace-action-file = 送信
stayplace-action-resubmit = もう一度送信

# Reasons about places

# Notices: the service under which stays are notified.
staynote-title = 滞在の届出（TM.30）
staynote-summary = 外国人が滞在したとき、宿泊先の主人やホテルが24時間以内に入国管理事務所に届け出ます。無料です。
staynote-section-notice = 届出
staynote-section-place = 場所
staynote-page-notice = 届出
staynote-page-place = 場所
staynote-field-notifier_name = 届出人
staynote-field-role = 立場
staynote-field-role-HOUSE_MASTER = 家主
staynote-field-role-OWNER = 所有者
staynote-field-role-POSSESSOR = 占有者
staynote-field-role-HOTEL_MANAGER = ホテルの支配人
staynote-field-role-AGENT = 代理人
staynote-field-role-ALIEN = 宿泊客本人（宿泊先の主人の同意あり）
staynote-field-check_in = 滞在の開始
staynote-field-channel = 届出の方法
staynote-field-channel-form = フォーム
staynote-field-channel-file = ファイル
staynote-field-channel-api = ホテルのシステム
staynote-field-place_name = 場所の名称
staynote-field-house_no = 番地
staynote-field-moo = 村番号（moo）
staynote-field-soi = 小路（soi）
staynote-field-road = 通り
staynote-field-place = 場所
staynote-field-province = 県
staynote-field-district = 郡・区
staynote-field-subdistrict = 町（タンボン）
staynote-field-postcode = 郵便番号
staynote-field-guests = 届け出た客の数
staynote-field-first_guests = 宿泊客
staynote-declaration = 上記の内容がすべて真実であることを証明します。
staynote-output-receipt = 滞在届出の受領証
staynote-output-receipt-text = 事務所は、入国管理法第38条に基づくこの滞在の届出を受け付けました。
staynote-law = 入国管理法（仏暦2522年・西暦1979年）第38条
staynote-state-draft = 未送信
staynote-state-accepted = 受理
staynote-state-accepted-explanation = 滞在が届け出られました。受領証を保管してください。
staynote-state-cancelled = 取下げ
staynote-state-cancelled-explanation = この届出の滞在はすべて取り下げられました。受領証は無効です。
staynote-event-file = 滞在を届け出ました
staynote-event-check_out = チェックアウトを届け出ました
staynote-event-correct = 滞在を訂正しました
staynote-event-cancel = 届出を取り下げました
staynote-mail-filed-subject = 滞在の届出を受け付けました：{ $reference }
staynote-mail-filed-body =
    滞在の届出を受け付けました。受領証はアカウントにあります。

    { $link }

# Pages
stay-start-lead = 住宅、ホテルその他の場所に外国人が滞在するときは、24時間以内に入国管理事務所に届け出なければなりません。
stay-start-who = 届出の義務がある方
stay-start-who-text = 場所の家主、所有者、占有者、またはホテルの支配人です。外国人本人が過料を負うことはありません。本人が所有者または賃借人である場合、または宿泊先の主人が同意した場合は、本人も届け出ることができます。
stay-start-when = 届出の期限
stay-start-when-text = 滞在の開始から{ $hours }時間以内（秒単位）。土日祝日によって延びることはありません。
stay-start-example = 例：{ $from }にチェックインした場合、{ $to }までに届け出ます。
stay-start-not = 新しい届出が不要な場合
stay-start-not-text = 同じ客が滞在許可の期間内に同じ場所に戻る場合（タイ国内の旅行から、または再入国許可や数次ビザにより国外から）。ビザなし、または1回入国のビザで新たに入国した場合は、新しい届出が必要です。
stay-start-late = 期限を過ぎた場合の過料
stay-start-late-text = 家主：最高{ $max }。ホテルの支配人：{ $hotel_min }～{ $hotel_max }。通常は客1人につき{ $practice }です。担当官が決定します。
stay-start-how = 届出の方法
stay-start-how-1 = 場所を1回登録します。担当官が承認します。
stay-start-how-2 = 滞在ごとに届け出ます。入力するか、旅券の2行を貼り付けるか、{ $rows }人までのファイルを送ります。
stay-start-how-3 = 受領証を保管します。客が出るときにチェックアウトを追加します。
stay-start-places = 滞在を届け出る
stay-start-own = 宿泊客の方：自分の滞在は届け出られていますか
stay-start-template = Excelの様式をダウンロード
stay-places-name = 場所
stay-place-APPROVED = 承認済み
stay-column-passport = 旅券
stay-column-nationality = 国籍
stay-cancelled = 取下げ
stay-notify-continue = 次へ進む
stay-notify-change = 変更
stay-field-first_name = 名
stay-field-middle_name = ミドルネーム
stay-field-passport_no = 旅券番号
stay-field-nationality = 国籍
stay-field-birth_date = 生年月日
stay-field-phone = 電話番号
stay-field-room = 部屋番号
stay-error-file = ファイルを選ぶ
stay-upload-send = 送信
stay-state-waiting = 確認中
stay-state-filed = 完了
stay-own-title = 自分の滞在は届け出られていますか
stay-own-text = 入国管理記録で本人のものと確認された旅券が記載された滞在です。
stay-own-unconfirmed = 最初の90日滞在報告が受理されたときなど、入国管理記録で旅券が確認されると表示できます。確認なしでは、誰でも他人の滞在を調べられることになるためです。
stay-own-empty = 届け出られた滞在はありません
stay-own-empty-text = 宿泊先の主人に届出を依頼するか、同意を得てご自身で届け出てください。
stay-own-notified = 届出日時
stay-own-place = 場所
stay-own-ask = 宿泊先の主人に依頼する
stay-own-ask-text = 届出を依頼することを宿泊先の主人にお知らせします。ここにアカウントがある場合に届きます。
stay-own-host = 宿泊先の主人のメールアドレス
stay-own-host-error = メールアドレスを入力してください
stay-own-ask-send = 依頼する
stay-own-asked = 宿泊先の主人がここにアカウントを持っていれば、メッセージが届いています。
stay-own-self = 自分で届け出る
stay-own-self-text = 所有者または賃借人である場合、または宿泊先の主人の署名した同意がある場合は、ご自身で届け出ることができます。場所を登録し、そこで立場を選んでください。
stay-ask-subject = { $name }さんが滞在の届出を依頼しています
stay-ask-body =
    { $name }さんがあなたの場所に滞在しており、滞在の届出（TM.30）を依頼しています。こちらから無料で届け出ることができます。

    { $link }
staynote-action-file = 届け出る
staynote-action-check_out = チェックアウト
staynote-action-correct = 訂正
staynote-action-cancel = 取り下げる
