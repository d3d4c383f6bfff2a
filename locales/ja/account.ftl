# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = ログイン
account-email = メールアドレス
account-email-hint = このアドレスに確認用のリンクを送ります。手続きの進み具合もこのアドレスにお知らせします。
account-password = パスワード
account-password-new = パスワードを決める
account-password-hint = 10文字以上にしてください。互いに関係のない単語をいくつか組み合わせます。記号は必要ありません。
account-forgot = パスワードを忘れました
account-new = 初めてご利用の方
account-new-text = メールアドレスが必要です。約2分で終わります。
account-register-link = アカウントを作成する

## Registering

account-register-title = アカウントの作成
account-register-lead = アカウントがあると、回答を保存して後で続けたり、受領証を確認したりできます。
account-register = アカウントを作成
account-have-one = アカウントを持っています
account-privacy = 個人情報の取り扱い
account-privacy-text = メールアドレスと、元に戻せない形に変換したパスワードを保存します。お客様の情報は、個人情報保護法（仏暦2562年・西暦2019年）に基づき、ご利用になるサービスのためにのみ使います。ご自身の案件を誰が閲覧したかを確認できます。

## Mail, verification, reset

account-mail-title = メールを確認してください
account-mail-verify-to = { $email }が新しいアカウントに使える場合、このアドレスにリンクを送りました。リンクを開いてアドレスを確認してください。
account-mail-verify = メールアドレスにリンクを送りました。リンクを開いてアドレスを確認してください。
account-mail-reset-to = { $email }のアカウントがある場合、このアドレスにリンクを送りました。リンクから新しいパスワードを設定してください。
account-mail-reset = このアドレスのアカウントがある場合、リンクを送りました。リンクから新しいパスワードを設定してください。
account-mail-valid = { $hours ->
   *[other] リンクは{ $hours }時間以内に1回だけ使えます。
}
account-mail-nothing = メールが見つからない場合は、迷惑メールフォルダーを確認するか、アドレスの綴りを確認してもう一度お試しください。
account-verified-title = メールアドレスを確認しました
account-verified-text = ログインできます。
account-link-old-title = このリンクは使えません
account-verify-old-text = すでに使われたか、有効期限が切れています。ログインできない場合は、同じアドレスでもう一度アカウントを作成してください。
account-reset-title = 新しいパスワードの設定
account-reset-lead = メールアドレスにリンクを送ります。
account-reset-send = リンクを送る
account-reset-old-text = すでに使われたか、有効期限が切れています。
account-reset-again = 新しいリンクを請求する
account-choose-title = 新しいパスワードの設定
account-choose-lead = ほかの端末ではすべてログアウトします。
account-choose-save = パスワードを保存

## Session

account-expiring-title = 操作を続けますか
account-expiring-text = { $minutes ->
    [0] 安全のため、1分以内にログアウトします。
   *[other] 安全のため、あと{ $minutes }分でログアウトします。
}
account-expiring-saved = 「次へ進む」を押したページの回答はすべて保存されています。
account-expiring-stay = ログインしたままにする
account-expiring-here = { $minutes }分間送信がなかったため、まもなくログアウトします。ここに入力した内容は残ります。
account-expiring-here-stay = ログインしたままにする（新しいタブで開きます）
account-latest-end = 安全のため、{ $time }（バンコク時間）にログアウトします。入力した内容はそれまでに送信してください。その後、もう一度ログインできます。

## My account

account-title = マイアカウント
account-signed-in-as = ログイン中：{ $email }
account-drafts = 未送信
account-draft-continue = { $service }：続きから入力
account-draft-saved = 最終保存：{ $changed }　保存期限：{ $until }
account-cases = 私の案件
account-no-cases = 案件はまだありません
account-no-cases-text = 送信した内容が、受領証や決定とともにここに表示されます。
account-case-filed = { $service }、{ $filed }に提出
account-sessions = ログイン中の端末
account-session-here = この端末（現在）
account-sign-out-everywhere = すべての端末からログアウト

## Two-step sign-in

account-nav-second-factor = ログイン方法
second-factor-title = 2段階ログイン
second-factor-text = パスワードの後に、スマートフォンの認証アプリに表示されるコードを入力します。パスワードだけを知る人はログインできません。
second-factor-required = あなたは機関の職員です。案件を見るには、この第2段階の設定が必要です。
second-factor-begin = 設定する
second-factor-step-app = 認証アプリがなければ、スマートフォンにインストールしてください。
second-factor-step-scan = アプリでこのコードを読み取るか、下のキーを入力してください。
second-factor-step-code = アプリに表示される6桁の数字を入力してください。
second-factor-qr-alt = 認証アプリ用のキーのQRコード
second-factor-secret = キー：
second-factor-confirm = 確認する
second-factor-codes-title = リカバリーコード
second-factor-codes-text = スマートフォンを失くしたとき、各コードを1回だけ認証コードの代わりに使えます。印刷するか、スマートフォン以外の安全な場所に保管してください。
second-factor-codes-once = 表示されるのは今だけです。
second-factor-on =
    設定日：{ $since }。{ $left ->
        [0] リカバリーコードは残っていません。
       *[other] リカバリーコードの残り：{ $left }個。
    }
second-factor-change = 変更する
second-factor-change-text = 別のスマートフォンを使うには、アプリを解除して設定し直してください。変更のたびにコードが必要です。
second-factor-renew = 新しいリカバリーコードを作成
second-factor-remove = アプリを解除
second-factor-code = コード
second-factor-code-hint = 認証アプリの6桁の数字、またはリカバリーコード
second-factor-wrong = コードが正しくないか、有効ではなくなっています。アプリに今表示されているコードを使ってください
second-factor-lost = スマートフォンを失くしましたか。代わりにリカバリーコードを入力してください。残っていない場合は、機関または窓口にお問い合わせください。本人確認の上、この段階を解除できます。
second-factor-done-removed = アプリを解除しました。ログインにはパスワードだけが必要です。
second-factor-sign-in-title = アプリのコードを入力してください
second-factor-demonstration = デモ：このアカウントのアプリには今 { $code } と表示されます。
second-factor-other-account = 別のアカウントでログイン
