# Authority to act for somebody, shown by a document: the form, its states and actions, and its messages.

poa-title = Представительство по документу
poa-summary = Попросите право действовать за ребёнка, ученика или работника, который не может дать вам полномочие на этом портале. Ваш документ рассмотрит сотрудник.
poa-who = Родителям детей, школам для учеников, работодателям для работников. У кого есть учётная запись, тот даёт полномочие сам, в разделе «Представительство», без всяких документов.
poa-declaration = Я подтверждаю, что всё указанное выше верно и что документ подлинный.
poa-document-PROOF = Документ, который это подтверждает
poa-document-PROOF-hint = Свидетельство о рождении, доверенность либо свидетельство компании или школы с её письмом.
poa-section-authority = Полномочие
poa-section-principal = За кого
poa-page-kind = Кем вы приходитесь этому человеку?
poa-page-scope = Для чего и до какого дня?
poa-page-principal = За кого вы будете действовать?
poa-page-place = Где в Таиланде живёт этот человек?
poa-field-authority_kind = Кто вы
poa-field-authority_kind-parent = Родитель
poa-field-authority_kind-employer = Работодатель
poa-field-authority_kind-school = Школа
poa-field-authority_kind-agent = Агент
poa-field-authority_service = Услуги
poa-field-authority_service-hint = Выберите не больше, чем нужно.
poa-field-authority_service-all = Все услуги для иностранцев
poa-field-authority_until = Последний день
poa-field-authority_until-hint = Включая этот день. Например, 31 12 2027.
poa-field-principal_passport_no = Номер паспорта этого человека
poa-field-principal_passport_no-hint = Укажите и буквы до или после цифр.
poa-field-principal_issuing_state = Страна, выдавшая паспорт
poa-field-principal_family_name = Фамилия
poa-field-principal_first_name = Имя
poa-field-principal_birth_date = Дата рождения
poa-field-place = Место
poa-field-province = Провинция
poa-field-district = Район
poa-field-subdistrict = Подрайон (тамбон)
poa-field-postcode = Почтовый индекс
poa-state-draft = Ещё не отправлено
poa-state-draft-explanation = Ответы сохранены.
poa-state-review = У сотрудника
poa-state-review-explanation = Сотрудник рассматривает ваш документ. Ничего делать не нужно.
poa-state-recorded = Записано
poa-state-recorded-explanation = Теперь вы можете действовать за этого человека. Начните в разделе «Представительство».
poa-state-refused = Не записано
poa-state-refused-explanation = Полномочие не записано. Прочитайте причину; можно подать ещё раз с другим документом.
poa-state-withdrawn = Отозвано
poa-state-withdrawn-explanation = Вы отозвали это заявление.
poa-action-file = Отправить
poa-event-file = Вы отправили заявление
poa-event-record = Сотрудник записал полномочие
poa-event-refuse = Сотрудник не записал полномочие
poa-action-withdraw = Отозвать
poa-action-withdraw-text = Дело сразу закроется. Отменить это нельзя.
poa-event-withdraw = Вы отозвали заявление
reason-PROOF_DOES_NOT_SHOW = Документ не подтверждает полномочие
reason-PROOF_DOES_NOT_SHOW-remedy = Нужен документ, в котором названы вы, этот человек и то, что вы можете делать.
error-date-past = В поле «{ $label }» должна быть сегодняшняя или более поздняя дата

poa-field-authority_service-ninety_day = 90-дневное уведомление
poa-field-authority_service-address_change = Смена адреса
poa-field-authority_service-evisa = Электронная виза (e-Visa)
poa-field-authority_service-arrival_card = Карта прибытия (TDAC)
poa-field-authority_service-stay_notice = Уведомление о проживании за принимающую сторону (TM.30)
poa-mail-filed-subject = Мы получили ваше заявление { $reference } о представительстве
poa-mail-filed-body =
    Здравствуйте!

    Мы получили ваше заявление { $reference }. Сотрудник рассмотрит документ.

    Посмотреть ход дела:
    { $link }

    Sala, от имени Иммиграционного бюро
poa-mail-recorded-subject = Теперь вы можете действовать за другого человека: { $reference }
poa-mail-recorded-body =
    Здравствуйте!

    Полномочие по делу { $reference } записано. Начните в разделе «Представительство» своей учётной записи.

    Посмотреть дело:
    { $link }

    Sala, от имени Иммиграционного бюро
poa-mail-refused-subject = Полномочие по делу { $reference } не записано
poa-mail-refused-body =
    Здравствуйте!

    Полномочие по делу { $reference } не записано.

    Причина: { $reason }

    Посмотреть дело:
    { $link }

    Sala, от имени Иммиграционного бюро
