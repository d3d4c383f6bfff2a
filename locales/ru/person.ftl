# One person: passports, visa, permission, stays and cases, with what is to be done by when.

account-nav-person = Моё пребывание в Таиланде
person-title = Моё пребывание в Таиланде
person-text = Всё, что этот портал знает о вашем пребывании, и что делать дальше.
person-duties = Что нужно сделать
person-duties-none = Сейчас делать ничего не нужно
person-duties-none-text = Когда ваше уведомление примут, здесь появится следующее с его датами.
person-late = Просрочено
person-notice = Уведомление о месте проживания
person-notice-when = С { $day } никто не уведомил о вашем нынешнем проживании. Принимающая сторона обязана сделать это в течение 24 часов после вашего заселения.
person-notice-missed = За опоздание принимающая сторона платит штраф (Закон об иммиграции, статья 77), а у вас могут спросить уведомление перед следующим продлением. Попросить об уведомлении можно здесь.
person-first-report = Ваше первое 90-дневное уведомление
person-permit-ends = Ваше разрешение на пребывание заканчивается
person-from-case = Из дела { $reference }
person-passports = Паспорта
person-passport = Номер паспорта
person-issued-by = Кем выдан
person-valid-to = Действителен до
person-confirmed = Подтверждён
person-confirmed-yes = Иммиграционным реестром
person-confirmed-no = Ещё нет
person-stay = Виза, разрешение и адрес
person-stay-text = Как вы в последний раз сообщили Иммиграционному бюро в принятом деле.
person-visa = Тип визы
person-permit = Пребывание разрешено до
person-arrival = Последний въезд
person-address = Адрес
person-notices = Проживание, о котором сообщили принимающие (TM.30)
person-place = Место
person-from = С
person-to = До
person-filed = Подано { $filed }

duty-until = До { $day }.
duty-turn-missed = Если до тех пор ничего не сделать, дело закончится без решения в вашу пользу.
duty-report-when = Подайте уведомление онлайн с { $from } до { $to } или лично в иммиграционном офисе до { $counter }.
duty-report-missed = Если подать позже самому, штраф около { $fine }; решает сотрудник. Если вас обнаружат раньше, он может быть до { $most } и до { $daily } за каждый следующий день (статья 76 Закона об иммиграции).
duty-permit-when = Пребывание разрешено до { $day } включительно. До этого продлите его или выезжайте.
duty-permit-over = Ваше разрешение на пребывание закончилось { $day }. Обратитесь в иммиграционное управление сегодня.
duty-permit-missed = Каждый лишний день стоит { $daily }, не больше { $most } (статья 81 Закона об иммиграции). При долгой просрочке могут запретить въезд.

history-case = Дело
history-office = Офис
access-history = Просмотрел вашу историю в ведомстве
access-fine = Открыл расчёт штрафа
