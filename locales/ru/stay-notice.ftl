# Notices of stay (TM.30): places, notices, files, and their messages.

# Accommodations: the service under which whoever notifies stays registers a place.
stayplace-page-passport = Укажите данные паспорта
stayplace-page-contact = Как с вами связаться?
stayplace-field-passport_no = Номер паспорта
stayplace-field-place_kind-HOTEL = Отель
stayplace-field-place_kind-GUEST_HOUSE = Гостевой дом
stayplace-field-place_kind-APARTMENT = Квартира
stayplace-field-place = Место
stayplace-field-province = Провинция
stayplace-field-district = Район
stayplace-field-subdistrict = Подрайон (тамбон)
stayplace-field-postcode = Почтовый индекс
stayplace-field-house_no = Номер дома
stayplace-field-house_no-hint = Например, 12/34.
stayplace-field-moo = Номер деревни (moo)
stayplace-field-soi = Переулок (soi)
stayplace-field-road = Улица
stayplace-field-phone = Номер телефона
stayplace-field-email = Адрес электронной почты
stayplace-declaration = Я подтверждаю, что всё указанное выше верно.
stayplace-state-draft = Ещё не отправлено
stayplace-state-review = У сотрудника
stayplace-state-correction = Нужно исправить
stayplace-state-approved = Возврат одобрен
stayplace-state-withdrawn = Отозвано
stayplace-state-lapsed = Утратило силу
stayplace-action-file = Отправить
stayplace-action-resubmit = Отправить ещё раз

# Reasons about places

# Notices: the service under which stays are notified.
staynote-title = Уведомление о проживании (TM.30)
staynote-summary = Принимающие лица и отели сообщают иммиграционному офису в течение 24 часов, когда у них останавливается иностранец. Это бесплатно.
staynote-section-notice = Уведомление
staynote-section-place = Место
staynote-page-notice = Уведомление
staynote-page-place = Место
staynote-field-notifier_name = Кто сообщил
staynote-field-role = Роль
staynote-field-role-HOUSE_MASTER = Хозяин дома
staynote-field-role-OWNER = Собственник
staynote-field-role-POSSESSOR = Владелец
staynote-field-role-HOTEL_MANAGER = Управляющий отелем
staynote-field-role-AGENT = Представитель
staynote-field-role-ALIEN = Гость, с согласия принимающего лица
staynote-field-check_in = Начало проживания
staynote-field-channel = Способ подачи
staynote-field-channel-form = Форма
staynote-field-channel-file = Файл
staynote-field-channel-api = Система отеля
staynote-field-place_name = Название места
staynote-field-house_no = Номер дома
staynote-field-moo = Номер деревни (moo)
staynote-field-soi = Переулок (soi)
staynote-field-road = Улица
staynote-field-place = Место
staynote-field-province = Провинция
staynote-field-district = Район
staynote-field-subdistrict = Подрайон (тамбон)
staynote-field-postcode = Почтовый индекс
staynote-field-guests = Гостей в уведомлении
staynote-field-first_guests = Гости
staynote-declaration = Я подтверждаю, что всё указанное выше верно.
staynote-output-receipt = Квитанция об уведомлении о проживании
staynote-output-receipt-text = Офис получил это уведомление о проживании согласно статье 38 Закона об иммиграции.
staynote-law = Закон об иммиграции 2522 года (1979), статья 38
staynote-state-draft = Ещё не отправлено
staynote-state-accepted = Принято
staynote-state-accepted-explanation = О проживании сообщено. Сохраните квитанцию.
staynote-state-cancelled = Отозвано
staynote-state-cancelled-explanation = Всё проживание из этого уведомления отозвано. Квитанция больше не действует.
staynote-event-file = Вы сообщили о проживании
staynote-event-check_out = Вы сообщили о выезде
staynote-event-correct = Вы исправили данные о проживании
staynote-event-cancel = Вы отозвали уведомление
staynote-mail-filed-subject = Уведомление о проживании получено: { $reference }
staynote-mail-filed-body =
    Мы получили ваше уведомление о проживании. Квитанция — в вашей учётной записи.

    { $link }

# Pages
stay-start-lead = Если в вашем доме, отеле или другом месте останавливается иностранец, сообщите иммиграционному офису в течение 24 часов.
stay-start-who = Кто должен сообщать
stay-start-who-text = Хозяин дома, собственник или владелец жилья либо управляющий отелем. Сам иностранец штрафа никогда не платит. Он может сообщить сам, если он собственник или наниматель либо если принимающее лицо согласно.
stay-start-when = До какого времени
stay-start-when-text = В течение { $hours } часов с начала проживания, с точностью до секунды. Выходные и праздники срок не продлевают.
stay-start-example = Например: заезд { $from }, сообщить до { $to }.
stay-start-not = Когда новое уведомление не нужно
stay-start-not-text = Тот же гость возвращается в то же место, пока действует его разрешение на пребывание: из поездки по Таиланду или из-за границы с разрешением на повторный въезд или многократной визой. Новый въезд без визы или по однократной визе требует нового уведомления.
stay-start-late = Сколько стоит опоздание
stay-start-late-text = Хозяин дома: до { $max }. Управляющий отелем: от { $hotel_min } до { $hotel_max }. Обычно офис назначает { $practice } за гостя. Решает сотрудник.
stay-start-how = Как сообщить
stay-start-how-1 = Зарегистрируйте место один раз. Его одобряет сотрудник.
stay-start-how-2 = Сообщайте о каждом проживании: введите данные, вставьте строки паспорта или отправьте файл до { $rows } гостей.
stay-start-how-3 = Сохраните квитанцию. Когда гость уедет, добавьте выезд.
stay-start-places = Сообщить о проживании
stay-start-own = Я гость: сообщили ли о моём проживании?
stay-start-template = Скачать шаблон Excel
stay-places-name = Место
stay-place-APPROVED = Возврат одобрен
stay-column-passport = Паспорт
stay-column-nationality = Гражданство
stay-cancelled = Отозвано
stay-notify-continue = Продолжить
stay-notify-change = Изменить
stay-field-first_name = Имя
stay-field-middle_name = Второе имя
stay-field-passport_no = Номер паспорта
stay-field-nationality = Гражданство
stay-field-birth_date = Дата рождения
stay-field-phone = Телефон
stay-field-room = Комната
stay-error-file = Выберите файл
stay-upload-send = Отправить
stay-state-waiting = Проверяется
stay-state-filed = Пройдено
stay-own-title = Сообщили ли о моём проживании?
stay-own-text = Здесь проживание, где указан паспорт, который иммиграционный реестр подтвердил как ваш.
stay-own-unconfirmed = Мы сможем это показать, когда иммиграционный реестр подтвердит ваш паспорт, например при первом принятом 90-дневном уведомлении. Иначе каждый мог бы искать сведения о каждом.
stay-own-empty = О проживании не сообщали
stay-own-empty-text = Попросите принимающее лицо сообщить или сделайте это сами с его согласия.
stay-own-notified = Сообщено
stay-own-place = Место
stay-own-ask = Попросить принимающее лицо
stay-own-ask-text = Мы напишем ему, что вы просите сообщить о проживании. Он получит письмо, если у него есть учётная запись здесь.
stay-own-host = Электронная почта принимающего лица
stay-own-host-error = Введите адрес электронной почты
stay-own-ask-send = Попросить
stay-own-asked = Если у принимающего лица есть учётная запись здесь, сообщение уже у него.
stay-own-self = Сообщить самому
stay-own-self-text = Это можно сделать, если вы собственник или наниматель либо если принимающее лицо письменно согласно. Зарегистрируйте место и выберите там свою роль.
stay-ask-subject = { $name } просит вас сообщить о проживании
stay-ask-body =
    { $name } проживает у вас и просит сообщить об этом (TM.30). Это можно сделать здесь бесплатно.

    { $link }
staynote-action-file = Сообщить
staynote-action-check_out = Выезд
staynote-action-correct = Исправить
staynote-action-cancel = Отозвать
