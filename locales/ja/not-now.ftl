# The page that says that a report cannot be filed now, and when it can.

not-now-title = まだ報告できません
not-now-opens = オンラインで報告できる期間の初日
not-now-until = { $last }まで
not-now-saved = 回答は保存されています。
not-now-saved-account = 回答は保存されています。報告できる期間になったら、ログインしてアカウントから続けてください。
not-now-change = 回答に誤りがある場合は、変更してください：
not-now-account = アカウントへ移動
not-now-refused-title = この内容は提出できません
not-now-correction-title = この回答では、今回の報告は報告したことになりません
not-now-correction = 訂正した報告は、最初に提出した日（{ $filed }）の報告として扱われます。この回答では、その日はオンラインで報告できる期間に入りません。
not-now-correction-now = 今、新しい報告を送信できます。
not-now-correction-withdraw = 改めて報告する前に、この報告を取り下げてください。
