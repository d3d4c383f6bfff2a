# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = ログアウトしました。
web-notice-everywhere = すべての端末からログアウトしました。
web-notice-ended = { $minutes }分間操作がなかったため、ログアウトしました。保存した内容は残っています。
web-notice-longest = ログインから{ $hours }時間（最長時間）が経過したため、ログアウトしました。保存した内容は残っています。
web-notice-password = 新しいパスワードを保存しました。このパスワードでログインしてください。

## Fields of an account

web-error-sign-in = メールアドレスまたはパスワードが正しくありません。もう一度入力するか、新しいパスワードを設定してください
web-error-verify-password = このメールのもとになった登録で設定されたパスワードではありません。そのとき設定したパスワードを入力するか、このメールアドレスでもう一度登録してください
web-error-email-missing = メールアドレスを入力してください
web-error-email = メールアドレスを「name@example.com」のような形式で入力してください
web-error-password-missing = 10文字以上のパスワードを入力してください
web-error-password-short = パスワードは{ $least }文字以上にしてください
web-error-password-long = パスワードは{ $most }文字以内にしてください
web-error-password-like-email = パスワードにメールアドレスを含めないでください
web-error-password-common = このパスワードは推測されやすいため使えません。互いに関係のない単語をいくつか組み合わせてください

## Confirming an address

web-verify-title = メールアドレスの確認
web-verify-text = あと一歩です。登録時に設定したパスワードを入力すると、アカウントが使えるようになります。登録した覚えがない場合は、このページを閉じてください。そのパスワードがなければ、あなたのメールアドレスでアカウントが作られることはありません。
web-verify-button = メールアドレスを確認する

## Devices

web-device-unknown = 不明な端末
