# The page that says that a report cannot be filed now, and when it can.

not-now-title = まだ報告できません
not-now-opens = オンラインで報告できる期間の初日
not-now-until = { $last }まで
not-now-saved-account = 回答は保存されています。報告できる期間になったら、ログインしてアカウントから続けてください。
not-now-change = 回答に誤りがある場合は、変更してください：
not-now-account = アカウントへ移動
not-now-refused-title = この内容は提出できません
