# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = Подано
case-filed-number = Номер дела
case-officer-wrote = Сообщение сотрудника:
case-correct = Исправить и отправить ещё раз
case-next = Срок следующего уведомления
case-next-opens = Подать можно с { $opens }.
case-next-permit = Ваше разрешение на пребывание действует до { $day }. Это уведомление нужно подать, только если оно будет продлено.
case-next-calendar = Добавить в календарь
case-receipt = Квитанция
case-receipt-text = Распечатайте её или сохраните файл. По коду на ней подлинность может проверить каждый.
case-receipt-show = Показать квитанцию
case-receipt-pdf = Квитанция в PDF
case-timeline = Что произошло
case-answers = Что вы подали
case-who-looked = Кто просматривал это дело
case-filed-earlier = Вы уже подали это за тот же период. Вот поданное дело.
case-by-officer = сотрудник: { $name }

## Access log

case-log-title = Кто просматривал это дело
case-log-text = Каждый раз, когда сотрудник открывает ваше дело, это записывается здесь. Запись нельзя изменить.
case-log-empty = Пока никто
case-log-empty-text = Ни один сотрудник не открывал это дело.
case-log-when = Когда
case-log-who = Кто
case-log-office = Офис
case-log-why = Действие
