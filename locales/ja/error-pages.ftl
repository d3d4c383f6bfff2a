# Pages for what went wrong.

error-page-home = ホームへ移動
error-page-request = システム番号：{ $id }
error-page-403-title = このページを表示する権限がありません
error-page-403-text = このページは別の方のものか、フォームを長時間開いたままだったか、ブラウザーがこのサイトのCookieを保存していない可能性があります。
error-page-403-next = 前に戻ってやり直すか、以前使ったアカウントでログインしてください。ブラウザーがCookieをブロックしている場合は、このサイトで許可してください。
error-page-404-title = ページが見つかりません
error-page-404-text = このアドレスのページは存在しないか、表示する権限がありません。
error-page-404-next = アドレスを確認してください。ご自身の案件はアカウントで確認できます。
error-page-422-title = 送信内容を読み取れませんでした
error-page-422-text = 受信した内容がフォームと一致しません。何も変更されていません。
error-page-422-next = 前に戻り、ページを再読み込みしてからやり直してください。
error-page-429-title = 試行回数が多すぎます
error-page-429-text = 皆さまのアカウントを守るため、試行回数を制限しています。
error-page-429-next = 数分待ってからやり直してください。保存した内容は残っています。
error-page-500-title = システムに問題が発生しました
error-page-500-text = 利用者の操作によるものではありません。問題は記録されました。
error-page-500-next = 数分後にもう一度お試しください。保存した内容は残っています。
error-page-503-title = 現在サービスを利用できません
error-page-503-text = 復旧作業中です。保存した内容は残っています。
error-page-503-next = 数分後にもう一度お試しください。
