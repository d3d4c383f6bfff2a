# Messages to people: the inbox, official notices, how one is told.

account-navigation = マイアカウント
account-nav-cases = 案件
account-nav-messages = メッセージ
account-nav-unread = 未読{ $count }件

messages-title = メッセージ
messages-text = お知らせはすべてここに保存されます。公式通知はメールアドレスにも送ります。
messages-empty = メッセージはまだありません
messages-empty-text = 案件に動きがあると、ここで読むことができます。
messages-unread = 未読
messages-official = 公式通知
messages-received = { $when }に受信
messages-received-official = 公式通知、{ $when }に受信
messages-official-text = これは公式通知です。不服申立ての期間など、ご本人に関わる期間は送達された日から数えます。
messages-open-case = 案件を開く

## Service of notices

served-inbox = 公式通知をこのサイトの受信箱に送達しました
served-email = 公式通知をメールで送達しました
served-sms = 公式通知をSMSで送達しました
served-hand = 公式通知を手渡しで送達しました
served-post = 公式通知を書留郵便で送達しました
served-returned = メールが戻ってきたため、通知は送達されていないものとします
served-about = 「{ $subject }」、{ $ground }に基づく
served-ground = { $ground }に基づく

## Due dates and reminders

account-nav-dates = 期限
account-nav-contact = お知らせの方法
account-nav-staff = 機関の職員
account-nav-webhooks = 機関のWebhook

dates-title = 期限
dates-text = いつまでに何をすべきかの一覧です。15日前、7日前、1日前にお知らせします。済んだ後にお知らせすることはありません。
dates-empty = 期限のあるものはありません
dates-empty-text = 期日までに必要なことがあると、ここに表示されます。
dates-what = 内容
dates-day = 最終日
dates-case = 案件
dates-file = カレンダーファイル
dates-by-register = 入国管理の登録による
dates-file-get = カレンダーに追加
dates-feed = すべての期限をカレンダーで見る
dates-feed-text = このアドレスをスマートフォンやパソコンのカレンダーに追加すると、常に最新の期限が表示されます。
dates-feed-made = カレンダー用アドレスができました
dates-feed-revoked = カレンダー用アドレスは使えなくなりました
dates-feed-address = カレンダーで次のアドレスを登録してください：
dates-feed-once = アドレスは一度だけ表示されます。アドレスを知る人は期限を見ることができます。他人に知られた場合は、新しいアドレスを作成してください。
dates-feed-since = { $since }からカレンダー用アドレスをお使いです。
dates-feed-make = カレンダー用アドレスを作成
dates-feed-anew = 新しいアドレスを作成
dates-feed-revoke = アドレスを無効にする
dates-calendar = Sala：期限
dates-last-day = 最終日は{ $day }です。

duty-turn = { $service }：{ $state }
duty-ends = { $service }：有効期限
duty-appointment = { $service }：窓口での予約
duty-left = { $days ->
    [0] 今日が最終日です。
   *[other] あと{ $days }日です。
}
reminder-subject = { $day }まで：{ $what }
reminder-body =
    こんにちは。

    { $what }

    最終日は{ $day }です。{ $left }

    案件を開く：
    { $link }

    すでに済んでいる場合は、何もする必要はありません。

    Sala 行政サービスの総合窓口

## How one is told

contact-title = お知らせの方法
contact-text = すべてのメッセージはここの受信箱に入ります。ほかの方法でもお知らせできます。
contact-channels = ほかの方法でも知らせる
contact-email = メールで知らせる（{ $email }）
contact-email-hint = 公式通知は必ずメールでも送ります。
contact-sms = SMSで知らせる（{ $phone }）
contact-sms-hint = SMSには、メッセージがあることだけが書かれます。
contact-save = 保存
contact-phone-title = 携帯電話
contact-phone-text = 電話番号は、メッセージがあることをお知らせするためだけに使います。
contact-phone = 携帯電話番号
contact-phone-hint = 例：089 765 4321、または＋と国番号を付けた番号
contact-code = コード
contact-code-hint = { $phone }に6桁のコードを送りました。有効期間は10分です。
contact-send = コードを送る
contact-confirm = 確認
contact-other-number = 別の番号を使う
contact-remove = 番号を削除
contact-error-phone = 携帯電話番号を入力してください（例：089 765 4321）
contact-error-code = コードが正しくありません。SMSを確認し、6桁の数字をもう一度入力してください
contact-done-saved = 設定を保存しました。
contact-done-sent = コードを送りました。
contact-done-confirmed = 番号を確認しました。今後はSMSでもお知らせします。
contact-done-gone = このコードは使えなくなりました。新しいコードを請求してください。
contact-done-removed = 番号を削除しました。
sms-code = Sala：コードは{ $code }です。有効期間は{ $minutes }分です。誰にも教えないでください。
sms-message = Sala：案件についてのメッセージがあります。こちらでお読みください { $link }
sms-notice = Sala：公式通知があります。期間が進行している場合があります。こちらでお読みください { $link }
