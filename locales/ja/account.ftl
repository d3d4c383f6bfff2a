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
   *[other] 安全のため、あと{ $minutes }分でログアウトします。
}
account-expiring-saved = 「次へ進む」を押したページの回答はすべて保存されています。
account-expiring-stay = ログインしたままにする
account-expiring-here = { $minutes }分間送信がなかったため、まもなくログアウトします。ここに入力した内容は残ります。
account-expiring-here-stay = ログインしたままにする（新しいタブで開きます）

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
