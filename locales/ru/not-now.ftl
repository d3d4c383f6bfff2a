# The page that says that a report cannot be filed now, and when it can.

not-now-title = Подавать уведомление ещё рано
not-now-opens = Подать онлайн можно с
not-now-until = до { $last }
not-now-saved = Ответы сохранены.
not-now-saved-account = Ответы сохранены. Когда придёт время, войдите и продолжите из учётной записи.
not-now-change = Если какой-то из этих ответов неверен, измените его:
not-now-account = Перейти в учётную запись
not-now-refused-title = Это нельзя подать
not-now-correction-title = С этими ответами уведомление не засчитывается
not-now-correction = Исправленное уведомление считается поданным в день первой отправки: { $filed }. По этим ответам этот день не входит в период подачи онлайн.
not-now-correction-now = Новое уведомление можно подать сейчас.
not-now-correction-withdraw = Прежде чем подавать новое, отзовите это уведомление.
