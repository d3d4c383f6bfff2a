# Mail about an account. Plain text; a link stands alone on its line.

mail-footer =
    Sala 行政サービスの総合窓口
    このメールは自動送信です。返信しないでください。Salaの職員がパスワードをお尋ねすることはありません。

mail-verify-subject = メールアドレスを確認してください
mail-verify-body =
    こんにちは。

    このアドレスでSalaのアカウントが作成されました。次のリンクからアドレスを確認してください。

    { $link }

    リンクは24時間以内に1回だけ使えます。
    お心当たりがない場合は、何もする必要はありません。このリンクで確認されるまで、アカウントは使えません。

mail-exists-subject = すでにアカウントがあります
mail-exists-body =
    こんにちは。

    このアドレスでアカウントを作成する申し込みがありましたが、すでにアカウントがあります。次のリンクからログインしてください。

    { $link }

    パスワードを忘れた場合は、そこで「パスワードを忘れました」を選んでください。
    お心当たりがない場合は、何もする必要はありません。アカウントは変更されていません。

mail-reset-subject = 新しいパスワードを設定してください
mail-reset-body =
    こんにちは。

    新しいパスワードの設定が申し込まれました。次のリンクから設定してください。

    { $link }

    リンクは1時間以内に1回だけ使えます。
    お心当たりがない場合は、何もする必要はありません。パスワードは変更されていません。

mail-password-changed-subject = パスワードが変更されました
mail-password-changed-body =
    こんにちは。

    アカウントのパスワードが変更され、すべての端末からログアウトしました。

    ご自身で変更していない場合は、すぐに新しいパスワードを設定してください。

    { $link }

mail-second-factor-set-subject = ログインが2段階になりました
mail-second-factor-set-body =
    こんにちは。

    今後、ログインの際に認証アプリのコードが必要です。

    お心当たりがない場合は、すぐに新しいパスワードを設定し、窓口にお知らせください：

    { $link }

mail-second-factor-removed-subject = ログインが1段階に戻りました
mail-second-factor-removed-body =
    こんにちは。

    認証アプリがアカウントから解除されました。ログインにはパスワードだけが必要です。

    お心当たりがない場合は、すぐに新しいパスワードを設定し、窓口にお知らせください：

    { $link }

mail-second-factor-forgotten-subject = ログインの第2段階が解除されました
mail-second-factor-forgotten-body =
    こんにちは。

    紛失の届け出により、認証アプリがアカウントから解除されました。すべての端末からログアウトしました。アプリを再び設定するまで、ログインにはパスワードだけが必要です。機関の業務に携わる方は、次回のログイン時に設定します。

    お心当たりがない場合は、すぐに新しいパスワードを設定し、窓口にお知らせください：

    { $link }

mail-appointed-subject = Salaでの役割が付与されました
mail-appointed-body =
    こんにちは。

    { $agency } がSalaでの次の役割を付与しました。

    { $role } · { $office }

    この役割はただちに有効です。ログインすると業務を始められます。

    { $link }

    お心当たりがない場合は、所属機関の管理者にお尋ねください。

mail-dismissed-subject = Salaでの役割が取り消されました
mail-dismissed-body =
    こんにちは。

    { $agency } がSalaでの次の役割を取り消しました。

    { $role } · { $office }

    この役割による閲覧と処理はただちにできなくなりました。担当していた案件は、ほかの担当官が引き受けられます。アカウントはそのままお使いいただけます。

    { $link }
