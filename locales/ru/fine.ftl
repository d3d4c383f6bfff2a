# A fine: how it is opened and set, what the person is told, and its papers.

fine-title = Штраф
fine-answers-title = Что установило управление
fine-summary = Штраф, который назначил сотрудник по Закону об иммиграции. Оплатите его или подайте возражение до конца срока.

fine-section-fine = Штраф
fine-section-person = Кому назначен
fine-page-offence = За что штраф?
fine-page-host = Кто уведомил о гостях?
fine-page-person = Кому назначается штраф?
fine-page-place = Где?
fine-field-offence = Нарушение
fine-field-offence-OVERSTAY = Просрочка пребывания (статья 81)
fine-field-offence-REPORT_LATE = 90-дневное уведомление с опозданием (статья 76)
fine-field-offence-ADDRESS_LATE = Уведомление о смене адреса с опозданием (статья 76)
fine-field-offence-STAY_NOTICE_LATE = Уведомление о проживании с опозданием (статья 77)
fine-field-due_on = Последний день, когда срок ещё не был пропущен
fine-field-done_on = День, когда сделано или обнаружено
fine-field-found = Обнаружено сотрудником
fine-field-found-no = Нет, человек обратился сам
fine-field-found-yes = Да
fine-field-late = После часа срока
fine-field-late-no = Нет, вовремя
fine-field-late-yes = Да
fine-field-fine_baht = Штраф в батах
fine-field-found_in = Обнаружено в деле
fine-field-days = Дней просрочки
fine-field-passport_no = Номер паспорта
fine-field-issuing_state = Страна, выдавшая паспорт
fine-field-notifier_name = Кто уведомил
fine-field-role = Роль
fine-field-role-HOUSE_MASTER = Хозяин дома
fine-field-role-OWNER = Собственник
fine-field-role-POSSESSOR = Владелец
fine-field-role-HOTEL_MANAGER = Управляющий отелем
fine-field-role-AGENT = Представитель
fine-field-role-ALIEN = Гость, с согласия принимающего лица
fine-field-late_guests = Гостей с опозданием
fine-field-nationality = Гражданство
fine-field-family_name = Фамилия
fine-field-first_name = Имя
fine-field-middle_name = Второе имя
fine-field-place = Место
fine-field-province = Провинция
fine-field-district = Район
fine-field-subdistrict = Подрайон (тамбон)
fine-field-postcode = Почтовый индекс

fine-state-draft = Не открыто
fine-state-draft-explanation = Пока ничего не открыто.
fine-state-proposed = Ожидает решения
fine-state-proposed-explanation = Сотрудник решает, есть ли штраф. Ничего делать не нужно.
fine-state-billing = Готовится счёт
fine-state-billing-explanation = Счёт готовится.
fine-state-payment = К оплате
fine-state-payment-explanation = Назначен штраф. Прочитайте решение и оплатите счёт. Если вы не согласны, до конца срока оплаты подайте возражение и укажите почему.
fine-state-objected = Подано возражение
fine-state-objected-explanation = Вы подали возражение. Решает руководитель. До тех пор платить не нужно.
fine-state-paid = Оплачено
fine-state-paid-explanation = Штраф оплачен, вопрос закрыт (статья 84). Сохраните квитанцию.
fine-state-waived = Штрафа нет
fine-state-waived-explanation = Штрафа нет. Ничего делать не нужно.
fine-state-unpaid = Не оплачено в срок
fine-state-unpaid-explanation = Штраф не оплачен вовремя. Дело передаётся следователю. Свяжитесь с иммиграционным офисом.

fine-event-file = Сотрудник начал рассматривать вопрос о штрафе
fine-event-impose = Сотрудник назначил штраф
fine-event-drop = Сотрудник решил, что штрафа нет
fine-event-free = Платить не нужно
fine-event-bill = Выставлен счёт
fine-event-remind = Мы напомнили вам об оплате
fine-event-paid = Штраф оплачен
fine-action-object = Подать возражение на штраф
fine-action-object-text = Решит руководитель. До тех пор счёт будет закрыт.
fine-action-object-note = Почему вы не согласны
fine-event-object = Вы подали возражение на штраф
fine-event-uphold = Штраф оставлен в силе
fine-event-waive = Штраф отменён
fine-event-lapse = Штраф не оплачен вовремя

fine-fee-fine = Штраф
fine-output-decision = Решение о штрафе
fine-output-decision-text = За указанное ниже нарушение назначается штраф. Когда он оплачен, вопрос закрыт (статья 84 Закона об иммиграции).
fine-output-decision-appeal = Если вы не согласны, до конца срока оплаты подайте возражение в своём деле на этом портале и укажите почему. Решает руководитель.
fine-output-receipt = Квитанция об оплате штрафа
fine-output-receipt-text = Указанный ниже штраф оплачен. Вопрос закрыт согласно статье 84 Закона об иммиграции.

fine-mail-bill-subject = Оплатите штраф по делу { $reference } до { $due_date }
fine-mail-bill-body =
    Здравствуйте!

    По делу { $reference } назначен штраф.

    Прочитайте решение и оплатите счёт до { $due_date } или подайте возражение и укажите почему:
    { $link }

    Sala, от имени Иммиграционного бюро
fine-mail-paid-subject = Ваш штраф по делу { $reference } оплачен
fine-mail-paid-body =
    Здравствуйте!

    Штраф по делу { $reference } оплачен. Вопрос закрыт.

    Откройте дело, чтобы сохранить квитанцию:
    { $link }

    Sala, от имени Иммиграционного бюро
fine-mail-waived-subject = Штраф по делу { $reference } отменён
fine-mail-waived-body =
    Здравствуйте!

    Штраф по делу { $reference } отменён. Платить не нужно.

    Посмотреть дело:
    { $link }

    Sala, от имени Иммиграционного бюро
fine-mail-unpaid-subject = Штраф по делу { $reference } не оплачен вовремя
fine-mail-unpaid-body =
    Здравствуйте!

    Штраф по делу { $reference } не оплачен вовремя. Дело передаётся следователю. Свяжитесь с иммиграционным офисом.

    Посмотреть дело:
    { $link }

    Sala, от имени Иммиграционного бюро

reason-FINE_TARIFF = По установленным ставкам
reason-FINE_MITIGATED = Меньше установленного, по указанным причинам
reason-FINE_AGGRAVATED = Больше установленного, по указанным причинам

fine-event-explain_delay = Вам сообщили причину задержки
fine-mail-delay-subject = Решение по возражению в деле { $reference } задерживается
fine-mail-delay-body =
    Здравствуйте!

    Срок решения по вашему возражению в деле { $reference } истёк, решения ещё нет. Приносим извинения.

    Причина: { $delay_reason }

    Возражение рассматривается, до решения платить не нужно. До тех пор мы будем писать вам каждые 7 дней:
    { $link }

    Sala, от имени Иммиграционного бюро
