# A workflow as a picture, and the way of a case on it.

chart-picture = На каком этапе это дело
chart-title = Этапы этого дела. Сейчас: { $state }
chart-title-service = Этапы дела: { $service }
chart-states = Этапы: { $states }.
chart-words = Этапы словами
chart-draft = Заполнение
chart-done = Пройдено
chart-again = Пройдено, может повториться
chart-here = Сейчас здесь
chart-ended = Завершено здесь
chart-next = Может быть следующим
chart-later = Возможно позже
chart-off = Больше невозможно
chart-group = { $standing }: { $states }.
chart-leads = Отсюда: { $states }.
chart-move = { $state } ({ $action })
