# The page that says that a report cannot be filed now, and when it can.

not-now-title = Подавать уведомление ещё рано
not-now-opens = Подать онлайн можно с
not-now-until = до { $last }
not-now-saved-account = Ответы сохранены. Когда придёт время, войдите и продолжите из учётной записи.
not-now-change = Если какой-то из этих ответов неверен, измените его:
not-now-account = Перейти в учётную запись
not-now-refused-title = Это нельзя подать
