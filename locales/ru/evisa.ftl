# Visas: "Do I need a visa?", and the e-Visa with its form, its states and actions, its papers and messages.

## Do I need a visa?

visa-need-title = Нужна ли мне виза?
visa-need-lead = Ответьте на несколько вопросов. Мы скажем, нужна ли виза, какая, где подавать заявление и сколько это стоит. Мы ничего не сохраняем.
visa-need-ask = Показать ответ
visa-need-begin = Подать на эту визу
visa-need-where = Где подавать
visa-need-where-text = Заявление подаётся в представительство, которое обслуживает страну, где вы сейчас находитесь; нужно подтвердить, что вы там живёте.
visa-need-papers = Нужные документы
visa-need-papers-at = { $mission } требует также: { $papers }
visa-need-because = На чём это основано
visa-need-rule = Правило { $rule } этого портала
visa-need-print = Эту страницу можно напечатать. Действует закон на день прибытия; решает сотрудник на границе.
visa-need-stay = Можно находиться
visa-need-stay-each = Пребывание при каждом въезде
visa-need-years = На сколько лет
visa-need-years-of = Сбор берётся за каждый год. Здесь указано лет: { $years }; самое большее: { $most }.
visa-need-until = Если прибыть в этот день, то до
visa-need-fee = Сбор
visa-need-valid-to = Паспорт должен действовать не меньше чем до
visa-need-exempt-note = Это пребывание можно продлить один раз, не больше чем на { $days } дн., в иммиграционном офисе. По суше без визы можно въехать { $entries } раза за календарный год.
visa-need-other-fees = Когда вы уже в Таиланде, продление пребывания стоит { $extension }. Разрешение на повторный въезд стоит { $single } на один раз, { $multiple } на несколько.
visa-need-nationality = Гражданство
visa-need-nationality-hint = Как указано в паспорте.
visa-need-nationality-error = Выберите гражданство
visa-need-residence = Страна проживания
visa-need-residence-hint = Оставьте пустым, если это страна вашего гражданства.
visa-need-residence-error = Выберите страну, где вы живёте
visa-need-passport = Вид паспорта
visa-need-passport-error = Выберите вид паспорта
visa-need-purpose = С какой целью вы едете?
visa-need-purpose-error = Выберите цель поездки
visa-need-arrival = День прибытия в Таиланд
visa-need-arrival-hint = Например, 5 1 2027. Если сегодня, оставьте пустым.
visa-need-arrival-error = Введите существующую дату: сегодня или позже
visa-need-stay-days = На сколько дней вы едете?
visa-need-stay-days-hint = День прибытия считается первым.
visa-need-stay-days-error = Введите число дней от 1 до 3650
visa-need-age = Ваш возраст
visa-need-age-hint = Некоторые визы выдаются с определённого возраста.
visa-need-age-error = Введите возраст в годах
visa-need-land-entries = Въезды по суше в этом году
visa-need-land-entries-hint = Только если вы въезжаете по суше без визы: сколько раз вы уже въезжали так в календарном году прибытия? Если вы прибываете самолётом или по морю, оставьте поле пустым.
visa-need-land-entries-error = Введите количество раз: число от 0 до 366

visa-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
visa-months =
    { $months ->
        [one] можно использовать { $months } месяц
        [few] можно использовать { $months } месяца
        [many] можно использовать { $months } месяцев
       *[other] можно использовать { $months } месяца
    }
visa-free = бесплатно
visa-fee-there = или около { $fee } в представительстве
visa-entries-single = Один въезд
visa-entries-multiple = Несколько въездов

visa-passport-ORDINARY = Обычный паспорт
visa-passport-OFFICIAL = Служебный паспорт
visa-passport-DIPLOMATIC = Дипломатический паспорт

visa-purpose-TOURISM = Отдых или поездка к друзьям
visa-purpose-TRANSIT = Пересадка или проезд
visa-purpose-BUSINESS = Деловые встречи
visa-purpose-WORK = Работа в Таиланде
visa-purpose-STUDY = Учёба
visa-purpose-FAMILY = Воссоединение с семьёй
visa-purpose-RETIREMENT = Жизнь на пенсии
visa-purpose-MEDICAL = Лечение
visa-purpose-VOLUNTEER = Волонтёрская работа
visa-purpose-REMOTE_WORK = Работа из Таиланда на иностранного работодателя или клиентов
visa-purpose-SOFT_POWER = Курсы, например тайского бокса или кухни, фестивали, длительное лечение
visa-purpose-INVESTMENT = Инвестиции
visa-purpose-EXPERT = Работа экспертом для государства или поддерживаемого проекта
visa-purpose-TALENT = Высококвалифицированная работа, стартап или руководство в приоритетной отрасли
visa-purpose-LONG_TERM = Жизнь здесь годами: обеспеченные, пенсионеры, удалённые и высококвалифицированные работники
visa-purpose-PRIVILEGE = Участие в Thailand Privilege
visa-purpose-MEDIA = Журналистика или съёмки
visa-purpose-MISSION = Религиозная деятельность
visa-purpose-RESEARCH = Научные исследования
visa-purpose-OFFICIAL = От имени государства или международной организации

visa-way-citizen = Виза не нужна
visa-way-citizen-text = Граждане Таиланда въезжают по тайскому паспорту в любое время.
visa-way-exempt = Виза не нужна
visa-way-exempt-text = Вас впустят без неё. Подавать заявление не нужно, но перед поездкой подайте карту прибытия; она бесплатна.
visa-way-exempt-short = Виза нужна, только если вы остаётесь дольше
visa-way-exempt-short-text = Без визы можно находиться столько дней, сколько указано ниже. Чтобы остаться дольше, подайте до поездки на одну из этих виз.
visa-way-border = Визу вы получите на границе
visa-way-border-text = Возьмите фотографию и деньги на сбор. Можно подать на визу и до поездки.
visa-way-border-short = Виза нужна до поездки
visa-way-border-short-text = На границе визу дали бы на столько дней, сколько указано ниже. Чтобы остаться дольше, подайте до поездки на одну из этих виз.
visa-way-visa = Виза нужна до поездки
visa-way-visa-text = Подайте онлайн на первую подходящую из этих виз. Решение занимает от 5 до 15 рабочих дней с того дня, когда есть все документы; подавайте за один–три месяца.
visa-way-none = Для этого визы нет
visa-way-none-text = Прочитайте, что мешает. Измените ответ или обратитесь в представительство Таиланда, которое обслуживает вашу страну.

visa-reason-NOT_REQUIRED = Гражданину Таиланда виза не нужна.
visa-reason-STAY_TOO_LONG = Вы едете на более долгий срок, чем разрешается за один раз.
visa-reason-NOT_VIA_EVISA = На эту визу подают не здесь. Участники Thailand Privilege подают через её персонал.
visa-reason-AGE_TOO_LOW = Визы для этой цели выдаются с более старшего возраста.
visa-reason-NATIONALITY_NOT_ELIGIBLE = Визы для этой цели не выдаются гражданам вашей страны.
visa-reason-PASSPORT_KIND_WRONG = Визы для этой цели не выдаются в паспорт этого вида.

## The e-Visa: what it is

evisa-title = Электронная виза (e-Visa)
evisa-summary = Подайте на визу в Таиланд до поездки, оплатите сбор и получите её как документ, который можно проверить на границе.
evisa-who = Виза нужна, если у вас нет безвизового режима или вы хотите остаться дольше, чем он разрешает. Подавайте в стране, где живёте, за один–три месяца до поездки. Сначала узнайте, какая виза нужна: «Нужна ли мне виза?»
evisa-declaration = Я подтверждаю, что всё указанное выше верно. Я знаю, что из-за ложных сведений в визе могут отказать или её отменить и что сбор не возвращается.

## Sections and pages

evisa-section-visa = Виза
evisa-section-mission = Представительство
evisa-section-passport = Паспорт
evisa-section-person = О вас
evisa-section-journey = Поездка
evisa-section-stay = Пребывание в Таиланде
evisa-section-record = Прошлые события
evisa-section-contact = Контактные данные
evisa-section-payment = Оплата

evisa-page-purpose = С какой целью вы едете?
evisa-page-visa = На какую визу вы подаёте?
evisa-page-entries = Сколько раз вы хотите въехать?
evisa-page-years = На сколько лет?
evisa-page-residence = В какой стране вы сейчас находитесь?
evisa-page-mission = В какое представительство вы подаёте?
evisa-page-passport-entry = Как вы хотите указать данные паспорта?
evisa-page-passport-lines = Введите две строки внизу страницы паспорта с данными
evisa-page-lines-missing = Почему нельзя использовать две строки?
evisa-page-passport = Укажите данные паспорта
evisa-page-name = Как вас зовут?
evisa-page-about-you = Укажите пол и дату рождения
evisa-page-lines-beside = Можете ли вы всё же переписать две строки?
evisa-page-passport-kind = Какого вида паспорт?
evisa-page-person = Где вы родились?
evisa-page-home = Какой у вас домашний адрес?
evisa-page-work = Чем вы занимаетесь?
evisa-page-journey = Когда вы едете?
evisa-page-way-in = Как вы прибудете?
evisa-page-visits = Были ли вы в Таиланде за последние 12 месяцев?
evisa-page-visits-which = Когда вы были в Таиланде?
evisa-page-stay = Где вы остановитесь сначала?
evisa-page-host = Вас кто-то приглашает в Таиланд?
evisa-page-support = Кто оплачивает ваше пребывание?
evisa-page-record = Случалось ли с вами что-то из этого?
evisa-page-record-details = Что произошло?
evisa-page-contact = Как с вами связаться?
evisa-page-payment = Как вы оплатите сбор?

## Fields

evisa-field-purpose = Цель
evisa-field-purpose-TOURISM = Отдых или поездка к друзьям
evisa-field-purpose-TRANSIT = Пересадка или проезд
evisa-field-purpose-BUSINESS = Деловые встречи
evisa-field-purpose-WORK = Работа в Таиланде
evisa-field-purpose-STUDY = Учёба
evisa-field-purpose-FAMILY = Воссоединение с семьёй
evisa-field-purpose-RETIREMENT = Жизнь на пенсии
evisa-field-purpose-MEDICAL = Лечение
evisa-field-purpose-VOLUNTEER = Волонтёрская работа
evisa-field-purpose-REMOTE_WORK = Работа из Таиланда на иностранного работодателя или клиентов
evisa-field-purpose-SOFT_POWER = Курсы, например тайского бокса или кухни, фестивали, длительное лечение
evisa-field-purpose-INVESTMENT = Инвестиции
evisa-field-purpose-EXPERT = Работа экспертом для государства или поддерживаемого проекта
evisa-field-purpose-TALENT = Высококвалифицированная работа, стартап или руководство в приоритетной отрасли
evisa-field-purpose-LONG_TERM = Жизнь здесь годами: обеспеченные, пенсионеры, удалённые и высококвалифицированные работники
evisa-field-purpose-MEDIA = Журналистика или съёмки
evisa-field-purpose-MISSION = Религиозная деятельность
evisa-field-purpose-RESEARCH = Научные исследования
evisa-field-purpose-OFFICIAL = От имени государства или международной организации
evisa-field-visa_type = Тип визы
evisa-field-visa_type-hint = Раздел «Нужна ли мне виза?» подскажет тип, подходящий к вашей цели.
evisa-field-visa_type-TS = Транзитная виза (TS): до 30 дней
evisa-field-visa_type-TR = Туристическая виза (TR): 60 дней
evisa-field-visa_type-NON-B = Non-B: бизнес или работа, 90 дней
evisa-field-visa_type-NON-O = Non-O: семья, пенсия, лечение или волонтёрство, 90 дней
evisa-field-visa_type-NON-OA = Non-OA: длительное пребывание с 50 лет, один год
evisa-field-visa_type-NON-OX = Non-OX: длительное пребывание до 10 лет, с 50 лет
evisa-field-visa_type-ED = ED: учёба, 90 дней
evisa-field-visa_type-NON-IM = Non-IM: инвестиции, одобренные государственным органом
evisa-field-visa_type-NON-IB = Non-IB: инвестиции при поддержке BOI
evisa-field-visa_type-NON-EX = Non-EX: эксперт
evisa-field-visa_type-NON-M = Non-M: СМИ
evisa-field-visa_type-NON-R = Non-R: религиозная деятельность
evisa-field-visa_type-NON-RS = Non-RS: научные исследования
evisa-field-visa_type-NON-F = Non-F: служебные обязанности
evisa-field-visa_type-SMART-T = SMART «T»: специалист
evisa-field-visa_type-SMART-I = SMART «I»: инвестор
evisa-field-visa_type-SMART-E = SMART «E»: руководитель
evisa-field-visa_type-SMART-S = SMART «S»: стартап
evisa-field-visa_type-SMART-O = SMART «O»: семья владельца визы SMART
evisa-field-visa_type-LTR = LTR: долгосрочный резидент, 5 и 5 лет
evisa-field-visa_type-DTV = DTV: удалённая работа или тайская культура, 180 дней
evisa-field-visa_type-D = Дипломатическая виза (D)
evisa-field-visa_type-F = Служебная виза (F)
evisa-field-visa_type-COURTESY = Виза вежливости
evisa-field-entries = Въезды
evisa-field-entries-hint = Виза на один въезд заканчивается после въезда. Не каждая виза выдаётся в обоих видах.
evisa-field-entries-single = Один раз
evisa-field-entries-multiple = Несколько раз
evisa-field-years = Лет
evisa-field-years-hint = Как одобрил BOI. Сбор берётся за каждый год.
evisa-field-years-1 = 1 год
evisa-field-years-2 = 2 года
evisa-field-years-3 = 3 года
evisa-field-years-4 = 4 года
evisa-field-current_country = Страна, где вы находитесь
evisa-field-current_country-hint = Заявление подаётся в стране, где вы живёте, с документом, который это подтверждает.
evisa-field-mission = Представительство
evisa-field-mission-hint = В списке только представительства, обслуживающие эту страну.
evisa-field-passport_entry = Способ ввода данных паспорта
evisa-field-passport_entry-hint = Надёжнее всего переписать две строки: ошибка найдётся здесь, до оплаты.
evisa-field-passport_entry-mrz = Переписать две строки внизу страницы с данными
evisa-field-passport_entry-typed = Строк нет или их нельзя использовать: ввести каждое поле
evisa-field-lines_missing = Почему нельзя использовать две строки
evisa-field-lines_missing-hint = Если в документе есть две строки, вернитесь и перепишите их: тогда ошибка найдётся до оплаты. Иначе сотрудник сравнит введённое с поданной страницей и спросит вас, если они расходятся. Доплачивать не нужно.
evisa-field-lines_missing-NO_LINES = В моём документе таких строк нет
evisa-field-lines_missing-UNREADABLE = Они повреждены или не читаются
evisa-field-lines_missing-NOT_ACCEPTED = Я переписал их, как напечатано, но они не приняты
evisa-field-mrz_line_1 = Верхняя строка
evisa-field-mrz_line_1-hint = Если строки не читаются, оставьте оба поля пустыми. Верхняя строка начинается с P и содержит 44 знака, включая все знаки <. Она остаётся в заявлении и сравнивается с тем, что вы ввели.
evisa-field-mrz_line_2 = Нижняя строка
evisa-field-mrz_line_2-hint = 44 знака. Она начинается с номера паспорта.
evisa-field-mrz = Две строки паспорта
evisa-field-mrz-hint = Они под фотографией. Первая строка начинается с P. Введите или вставьте обе строки по 44 знака, со всеми знаками <.
evisa-field-doc_type = Проездной документ
evisa-field-doc_type-PASSPORT = Паспорт
evisa-field-doc_type-TRAVEL_DOC = Проездной документ
evisa-field-doc_type-CERT_OF_IDENTITY = Удостоверение личности без гражданства
evisa-field-doc_type-BORDER_PASS = Приграничный пропуск
evisa-field-passport_no = Номер паспорта
evisa-field-passport_no-hint = Укажите и буквы до или после цифр. Например, AB1234567.
evisa-field-issuing_state = Страна, выдавшая паспорт
evisa-field-nationality = Гражданство
evisa-field-passport_expiry = Паспорт действителен до
evisa-field-passport_expiry-hint = Паспорт должен действовать шесть месяцев со дня прибытия.
evisa-field-family_name = Фамилия
evisa-field-family_name-hint = Латинскими буквами, как в паспорте. Оставьте пустым, если в паспорте только одно имя.
evisa-field-first_name = Имя
evisa-field-middle_name = Второе имя
evisa-field-sex = Пол
evisa-field-sex-M = Мужской
evisa-field-sex-F = Женский
evisa-field-sex-X = X или не указан в паспорте
evisa-field-birth_date = Дата рождения
evisa-field-birth_date-hint = Например, 12 8 1984. Если в паспорте нет дня или месяца, введите 00.
evisa-field-passport_kind = Вид паспорта
evisa-field-passport_kind-ORDINARY = Обычный паспорт
evisa-field-passport_kind-OFFICIAL = Служебный паспорт
evisa-field-passport_kind-DIPLOMATIC = Дипломатический паспорт
evisa-field-passport_issued_on = Дата выдачи
evisa-field-passport_issued_on-hint = Как на странице с данными. Например, 31 12 2022.
evisa-field-passport_issued_at = Место выдачи
evisa-field-title = Обращение
evisa-field-title-MR = Mr (господин)
evisa-field-title-MRS = Mrs (замужняя)
evisa-field-title-MS = Ms (госпожа)
evisa-field-title-MISS = Miss (незамужняя)
evisa-field-title-OTHER = Другое
evisa-field-former_names = Прежние имена
evisa-field-former_names-hint = Имена, которые были раньше, например до брака.
evisa-field-birth_place = Место рождения
evisa-field-birth_country = Страна рождения
evisa-field-birth_nationality = Гражданство при рождении
evisa-field-marital_status = Семейное положение
evisa-field-marital_status-SINGLE = Не в браке
evisa-field-marital_status-MARRIED = В браке
evisa-field-marital_status-DIVORCED = В разводе
evisa-field-marital_status-WIDOWED = Вдовец или вдова
evisa-field-marital_status-OTHER = Другое
evisa-field-home_address = Домашний адрес
evisa-field-home_address-hint = Улица, дом, населённый пункт, индекс и страна.
evisa-field-occupation = Род занятий
evisa-field-employer_name = Работодатель или учебное заведение
evisa-field-employer_address = Адрес работодателя или учебного заведения
evisa-field-employer_phone = Телефон работодателя или учебного заведения
evisa-field-yearly_income = Доход за год в батах
evisa-field-yearly_income-hint = Целое число. Для некоторых виз нужен минимальный доход.
evisa-field-intended_arrival = День прибытия
evisa-field-intended_arrival-hint = Например, 5 1 2027.
evisa-field-intended_departure = День выезда
evisa-field-stay_days = Срок пребывания в днях
evisa-field-stay_days-hint = День прибытия считается первым.
evisa-field-port_of_entry = Пункт въезда
evisa-field-flight = Номер рейса или транспорта
evisa-field-flight-hint = Например, TG911.
evisa-field-visited = Поездки за последние 12 месяцев
evisa-field-visited-no = Нет
evisa-field-visited-yes = Да
evisa-field-visits = Поездки
evisa-field-visits-hint = Месяцы, срок и по какой визе. Например: март 2026, 14 дней, без визы.
evisa-field-stay_name = Отель или имя принимающего лица
evisa-field-stay_address = Адрес
evisa-field-stay_phone = Телефон
evisa-field-host_name = Имя человека или название компании
evisa-field-host_name-hint = Оставьте всё пустым, если вас никто не приглашает.
evisa-field-host_address = Адрес человека или компании
evisa-field-host_phone = Телефон человека или компании
evisa-field-support = Средства на пребывание
evisa-field-support-SELF = Я сам
evisa-field-support-FAMILY = Моя семья
evisa-field-support-EMPLOYER = Мой работодатель
evisa-field-support-HOST = Тот, кто меня приглашает
evisa-field-support-SCHOLARSHIP = Стипендия
evisa-field-support-OTHER = Кто-то другой
evisa-field-minors = Дети до 18 лет, которые едут с вами
evisa-field-minors-hint = Сколько. Каждому ребёнку нужна своя виза.
evisa-field-refused_before = Вам отказали в визе или въезде, в Таиланде или другой стране
evisa-field-refused_before-no = Нет
evisa-field-refused_before-yes = Да
evisa-field-deported = Вас высылали из какой-либо страны
evisa-field-deported-no = Нет
evisa-field-deported-yes = Да
evisa-field-convicted = Вас осуждали за преступление
evisa-field-convicted-no = Нет
evisa-field-convicted-yes = Да
evisa-field-dangerous_illness = У вас есть болезнь, опасная для других
evisa-field-dangerous_illness-hint = Проказа, туберкулёз в опасной стадии, слоновая болезнь, сифилис третьей стадии или наркомания, как указано в постановлении министерства.
evisa-field-dangerous_illness-no = Нет
evisa-field-dangerous_illness-yes = Да
evisa-field-record_details = Подробности
evisa-field-record_details-hint = Что это было, когда и где. Ответ «да» сам по себе не означает отказ в визе.
evisa-field-phone = Номер телефона
evisa-field-phone-hint = С + и кодом страны.
evisa-field-email = Адрес электронной почты
evisa-field-email-hint = Чтобы сотрудник мог с вами связаться. Наши сообщения приходят на адрес вашей учётной записи.
evisa-field-fee_by = Оплата
evisa-field-fee_by-hint = Сбор не возвращается при любом решении.
evisa-field-fee_by-PROMPTPAY = Онлайн через PromptPay, в батах
evisa-field-fee_by-MISSION = В представительстве, в его валюте
evisa-field-admitted_days = Наибольшее пребывание при каждом въезде, дней
evisa-fact-mission_fee = Сбор в представительстве
evisa-fact-appointment_on = День собеседования
evisa-fact-appointment_time = Время собеседования
evisa-fact-used = Использовано въездов
evisa-fact-enter_before = Въехать не позднее
evisa-fact-entered_on = Последний въезд
evisa-fact-entered_at = Пункт въезда
evisa-fact-admitted_until = Пребывание разрешено до
evisa-fact-missed = Пропущено собеседований

error-visa-thai = Гражданину Таиланда виза не нужна. Если вы едете по другому паспорту, укажите его
error-visa-issued = Дата выдачи должна быть раньше окончания срока действия
error-visa-lines = В паспорте есть две строки под фотографией. Вернитесь и перепишите их или укажите там, что они не читаются
error-visa-departure = День выезда должен быть позже дня прибытия
error-visa-stay-days = Введите хотя бы один день
error-mission-unknown = Выберите одно из представительств, обслуживающих вашу страну

## Papers

evisa-document-PASSPORT_PAGE = Страница паспорта с данными
evisa-document-PASSPORT_PAGE-hint = Страница с фотографией и двумя строками, целиком и разборчиво.
evisa-document-PHOTO = Фотография
evisa-document-PHOTO-hint = JPG до 3 МБ, снята за последние шесть месяцев на белом фоне, в пропорции 3,5 см в ширину на 4,5 см в высоту.
evisa-document-RESIDENCE_PROOF = Подтверждение проживания в стране
evisa-document-RESIDENCE_PROOF-hint = Например, вид на жительство, счёт с вашим адресом или водительские права.
evisa-document-TRAVEL_BOOKING = Бронь поездки
evisa-document-STAY_BOOKING = Бронь жилья или письмо принимающего лица
evisa-document-FUNDS = Подтверждение средств
evisa-document-FUNDS-hint = Например, выписки из банка за последние три месяца.
evisa-document-ONWARD_TICKET = Билет дальше
evisa-document-COMPANY_LETTER = Письмо компании
evisa-document-WP3 = Одобрение Министерства труда (WP.3)
evisa-document-FAMILY_PROOF = Подтверждение брака или рождения либо письмо организации
evisa-document-RETIREMENT_FUNDS = Подтверждение сбережений или пенсии
evisa-document-RETIREMENT_FUNDS-hint = Non-OA: 800 000 батов или 65 000 батов в месяц. Non-OX: 3 миллиона батов.
evisa-document-INSURANCE = Медицинская страховка
evisa-document-POLICE_CERTIFICATE = Справка из полиции
evisa-document-MEDICAL_CERTIFICATE = Медицинская справка
evisa-document-ADMISSION_LETTER = Письмо о зачислении
evisa-document-MINISTRY_LETTER = Письмо министерства или ведомства
evisa-document-BOI_ENDORSEMENT = Одобрение BOI
evisa-document-DTV_FUNDS = Подтверждение 500 000 батов
evisa-document-CONTRACT = Договор или портфолио либо подтверждение курса
evisa-document-PERMANENT_RESIDENCE = Подтверждение постоянного проживания
evisa-document-CRIMINAL_RECORD = Справка о судимости
evisa-document-NOTE_VERBALE = Нота министерства или организации
evisa-document-RESIDENCE_PERMIT = Вид на жительство в стране, где вы живёте
evisa-document-YELLOW_FEVER = Свидетельство о прививке от жёлтой лихорадки
evisa-document-EMPLOYMENT_LETTER = Письмо работодателя или учебного заведения
evisa-document-INVITATION = Приглашение из Таиланда

## Fees and outputs

evisa-fee-transit = Транзитная виза
evisa-fee-tourist = Туристическая виза
evisa-fee-non_immigrant = Неиммиграционная виза
evisa-fee-long_stay = Виза длительного пребывания
evisa-fee-smart = Виза SMART
evisa-fee-ltr = Виза долгосрочного резидента
evisa-fee-dtv = Виза Destination Thailand

evisa-output-visa = Виза
evisa-output-visa-text = Владелец может с этой визой и указанным здесь паспортом ехать в Таиланд и просить о въезде до указанного ниже дня. О въезде и сроке пребывания решает сотрудник на границе. Напечатайте её и носите с собой.
evisa-output-receipt = Квитанция об уплате сбора
evisa-output-receipt-text = Указанный ниже сбор по заявлению { $reference } уплачен, банк подтвердил платёж.
evisa-output-defect_record = Перечень того, чего не хватает или что нужно исправить
evisa-output-defect_record-text = Заявление { $reference } проверено { $issued }. Всё, чего не хватает или что неверно, указано ниже. Это должно быть у нас до { $due }; иначе заявление аннулируется.
evisa-output-refusal = Решение: в визе отказано
evisa-output-refusal-text = Решение по заявлению { $reference } принято { $issued }. В визе отказано по причинам, указанным ниже.
evisa-output-refusal-appeal = Права на визу нет. Вы можете подать ещё раз, когда причины отпадут, или в течение 15 дней со дня уведомления письменно попросить представительство пересмотреть решение.

## States

evisa-state-draft = Ещё не отправлено
evisa-state-draft-explanation = Ответы сохранены. Заявление подано только после отправки.
evisa-state-charging = Рассчитывается сбор
evisa-state-charging-explanation = Рассчитывается сбор. Пока ничего делать не нужно.
evisa-state-payment = Нужно оплатить сбор
evisa-state-payment-explanation = Оплатите сбор до указанного дня. Только тогда заявление рассмотрят. Без оплаты оно утратит силу.
evisa-state-payment_mission = Нужно оплатить в представительстве
evisa-state-payment_mission-explanation = Оплатите сбор в представительстве, в его валюте, до указанного дня и назовите номер заявления. Только тогда его рассмотрят. Без оплаты оно утратит силу.
evisa-state-payment_problem = Проблема с оплатой
evisa-state-payment_problem-explanation = Оплата не прошла. Прочитайте причину и сообщите, что оплатите ещё раз.
evisa-state-document_check = Документы проверяются
evisa-state-document_check-explanation = Сотрудник проверит, всё ли есть. Пока он не начал, ответы можно исправить: ошибка в букве здесь ничего не стоит.
evisa-state-correction = Открыто для исправления
evisa-state-correction-explanation = Вы открыли заявление, чтобы исправить его. Исправьте и отправьте ещё раз или оставьте как было. Через три дня оно пойдёт дальше без изменений.
evisa-state-documents_requested = Чего-то не хватает или что-то нужно исправить
evisa-state-documents_requested-explanation = Сотрудник перечислил всё, чего не хватает или что неверно. Дополните заявление и отправьте ещё раз до указанного дня. Иначе оно аннулируется.
evisa-state-approval = Ожидает решения
evisa-state-approval-explanation = Всё есть. Представительство примет решение в течение 15 рабочих дней. Ничего делать не нужно.
evisa-state-interview_booking = Выберите время собеседования
evisa-state-interview_booking-explanation = Представительство хочет поговорить с вами до решения. Выберите время до указанного дня. Иначе заявление аннулируется.
evisa-state-interview = Собеседование назначено
evisa-state-interview-explanation = Приходите в представительство в выбранное время с паспортом и оригиналами документов.
evisa-state-approved = Виза выдана
evisa-state-approved-explanation = Напечатайте визу и носите с собой. Прибудьте не позже дня, до которого она действует. Срок пребывания считается со дня прибытия.
evisa-state-suspended = Виза приостановлена
evisa-state-suspended-explanation = Пока въехать по этой визе нельзя. Прочитайте причину.
evisa-state-used = Виза использована
evisa-state-used-explanation = Вы въехали по этой визе. Она была на один въезд.
evisa-state-expired = Срок визы истёк
evisa-state-expired-explanation = Последний день для въезда по этой визе прошёл. Если вы в Таиланде, вы можете оставаться до дня, разрешённого при въезде. Для новой поездки подайте заявление на другую визу.
evisa-state-revoked = Виза отменена
evisa-state-revoked-explanation = Въехать по этой визе больше нельзя. Прочитайте причину.
evisa-state-rejected = В визе отказано
evisa-state-rejected-explanation = Представительство не выдало визу. Прочитайте причину и что можно сделать.
evisa-state-cancelled = Отменён
evisa-state-cancelled-explanation = Недостающее не поступило вовремя, и заявление аннулировано. Можно подать ещё раз.
evisa-state-unpaid = Утратило силу
evisa-state-unpaid-explanation = Сбор не оплачен вовремя, и заявление утратило силу. Можно подать ещё раз.
evisa-state-withdrawn = Отозвано
evisa-state-withdrawn-explanation = Вы отозвали это заявление. Сбор не возвращается. Можно подать ещё раз.

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

evisa-action-file = Отправить заявление
evisa-event-file = Вы отправили заявление
evisa-event-free = Сбора нет; заявление передано в представительство
evisa-event-pay_at_mission = Вас попросили оплатить сбор в представительстве
evisa-event-bill = Вам отправлен счёт на сбор
evisa-event-remind_payment = Мы напомнили об оплате сбора
evisa-event-paid = Оплата поступила, заявление передано в представительство
evisa-event-paid_at_mission = Представительство записало вашу оплату
evisa-event-payment_fails = Оплата не прошла
evisa-action-pay_again = Оплатить ещё раз
evisa-action-pay_again-text = Вы сообщаете, что ещё раз оплатите в представительстве.
evisa-event-pay_again = Вы сообщили, что оплатите ещё раз
evisa-event-payment_lapses = Сбор не оплачен вовремя, заявление утратило силу
evisa-event-claim = Сотрудник начал рассматривать заявление
evisa-event-release = Заявление возвращено в список представительства
evisa-action-reopen = Исправить заявление
evisa-action-reopen-text = Ответы и документы можно исправлять, пока сотрудник не начал их смотреть. Тип визы, въезды и представительство остаются прежними, потому что за них заплачено.
evisa-event-reopen = Вы открыли заявление, чтобы исправить его
evisa-action-keep = Оставить как было
evisa-action-keep-text = Ничего не изменится, заявление пойдёт дальше.
evisa-event-keep = Заявление идёт дальше без изменений
evisa-event-accept = Сотрудник признал заявление полным
evisa-event-ask = Сотрудник попросил дополнить заявление
evisa-event-remind_documents = Мы напомнили о том, чего не хватает
evisa-action-resubmit = Отправить ещё раз
evisa-event-resubmit = Вы отправили заявление ещё раз
evisa-event-cancel = Недостающее не поступило вовремя, заявление аннулировано
evisa-event-invite = Представительство пригласило вас на собеседование
evisa-event-remind_interview = Мы напомнили выбрать время собеседования
evisa-action-book = Выбрать время
evisa-action-book-text = Вы выбираете время из свободных в представительстве.
evisa-event-book = Вы выбрали время собеседования
evisa-action-move_interview = Выбрать другое время
evisa-action-move_interview-text = Ваше место освободится, и вы сможете выбрать другое время.
evisa-event-move_interview = Вы освободили своё время, чтобы выбрать другое
evisa-event-not_booked = Время собеседования не выбрано, заявление аннулировано
evisa-event-remind_appointment = Мы напомнили о завтрашнем собеседовании
evisa-event-interviewed = Вы пришли на собеседование
evisa-event-missed = Вы не пришли на собеседование и можете выбрать время ещё один раз
evisa-event-approve = Виза выдана
evisa-event-reject = В визе отказано
evisa-action-withdraw = Отозвать заявление
evisa-action-withdraw-text = Заявление сразу закроется, решения по нему не будет. Сбор не возвращается. Отменить это нельзя.
evisa-event-withdraw = Вы отозвали заявление
evisa-event-enter = Вы въехали в Таиланд по этой визе
evisa-event-enter_once = Вы въехали в Таиланд по этой визе
evisa-event-expire = Срок визы истёк
evisa-event-suspend = Ваша виза приостановлена
evisa-event-resume = Приостановка визы закончилась
evisa-event-revoke = Ваша виза отменена

## Reasons: of the rule before filing, of payments, of decisions

reason-WRONG_MISSION = Это представительство не обслуживает страну, где вы находитесь
reason-WRONG_MISSION-remedy = Выберите представительство, обслуживающее вашу страну, или исправьте страну. Заявление подаётся там, где вы живёте.
reason-NOT_VIA_EVISA = На эту визу подают не здесь
reason-NOT_VIA_EVISA-remedy = Выберите другой тип визы. Участники Thailand Privilege подают через её персонал.
reason-AGE_TOO_LOW = Эта виза выдаётся с более старшего возраста
reason-AGE_TOO_LOW-remedy = Non-OA и Non-OX выдаются с 50 лет, DTV — с 20 лет на день прибытия. Выберите другой тип визы.
reason-NATIONALITY_NOT_ELIGIBLE = Эта виза не выдаётся гражданам вашей страны
reason-NATIONALITY_NOT_ELIGIBLE-remedy = Выберите другой тип визы. Non-OX выдаётся гражданам 14 стран.
reason-PASSPORT_KIND_WRONG = Эта виза не выдаётся в паспорт этого вида
reason-PASSPORT_KIND_WRONG-remedy = Для дипломатической и служебной визы нужен паспорт того же вида. Выберите другой тип визы или исправьте вид паспорта.
reason-ENTRIES_NOT_OFFERED = Эта виза не выдаётся с таким числом въездов
reason-ENTRIES_NOT_OFFERED-remedy = Выберите другое число въездов или другой тип визы.
reason-YEARS_TOO_MANY = Эта виза не выдаётся на столько лет
reason-YEARS_TOO_MANY-remedy = SMART-S выдаётся не больше чем на 2 года, другие визы SMART — на 4. Выберите меньше лет.
reason-ARRIVAL_PAST = День прибытия прошёл
reason-ARRIVAL_PAST-remedy = Укажите день, когда вы прибудете.
reason-STAY_TOO_LONG = Срок пребывания больше, чем разрешает эта виза
reason-STAY_TOO_LONG-remedy = Сократите пребывание или выберите визу, которая разрешает более долгое.
reason-PASSPORT_EXPIRES_TOO_SOON = Срок действия паспорта истекает слишком рано
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = Он должен действовать шесть месяцев со дня прибытия, не меньше чем до { $must_be_valid_to }. Сначала замените его или исправьте даты. Вы ещё ничего не заплатили.
reason-VISA_TYPE_FIXED = То, за что вы заплатили, изменить нельзя
reason-VISA_TYPE_FIXED-remedy = Тип визы, въезды, представительство и способ оплаты остаются такими, как были отправлены сначала. Для другой визы отзовите это заявление и отправьте новое.
reason-LINES_DIFFER = Две строки не совпадают с тем, что вы ввели
reason-LINES_DIFFER-remedy =
    Расхождение: { $part ->
        [number] номер паспорта
        [nationality] гражданство
        [birth] дата рождения
        [sex] пол
        [expiry] срок действия
        *[name] имя
    }. Сравните то и другое с паспортом и исправьте ошибку. Вы ещё ничего не заплатили.
reason-PAYMENT_DECLINED = Платёж отклонён
reason-PAYMENT_DECLINED-remedy = Обратитесь в свой банк или оплатите другим способом в представительстве.
reason-AMOUNT_DIFFERS = Сумма была неверной
reason-AMOUNT_DIFFERS-remedy = Оплатите сумму, указанную в заявлении.
reason-PURPOSE_DOUBTED = Цель поездки вызывает сомнения
reason-PURPOSE_DOUBTED-remedy = Прочитайте, что написал сотрудник. Можно подать ещё раз с документами, подтверждающими цель.
reason-FUNDS_INSUFFICIENT = Средств недостаточно
reason-FUNDS_INSUFFICIENT-remedy = Можно подать ещё раз с подтверждением достаточных средств.
reason-PASSPORT_DOUBTED = Паспорт повреждён или вызывает сомнения
reason-PASSPORT_DOUBTED-remedy = Обратитесь к тому, кто его выдал, и подайте ещё раз с исправным паспортом.
reason-NOT_IN_COUNTRY = Не подтверждено, что вы живёте в стране представительства
reason-NOT_IN_COUNTRY-remedy = Подайте в стране, где вы живёте, или подтвердите, что живёте здесь.
reason-STATEMENTS_UNTRUE = Сведения в заявлении не соответствуют действительности
reason-STATEMENTS_UNTRUE-remedy = Прочитайте, что написал сотрудник. При новой подаче всё нужно указать правдиво.
reason-ENTRY_PROHIBITED = Закон не разрешает вам въезд (статья 12 Закона об иммиграции)
reason-ENTRY_PROHIBITED-remedy = Прочитайте, что написал сотрудник, и узнайте в представительстве, что можно сделать.
reason-NOT_INTERVIEWED = Вы не пришли на собеседование
reason-NOT_INTERVIEWED-remedy = Можно подать ещё раз и прийти на собеседование.

## Messages

evisa-mail-bill-subject = Оплатите сбор за e-Visa { $reference } до { $due_date }
evisa-mail-bill-body =
    Здравствуйте!

    Мы получили ваше заявление на визу в Таиланд. Его номер: { $reference }.

    Его рассмотрят после оплаты сбора. Откройте заявление, чтобы увидеть сумму и оплатить её до { $due_date }:
    { $link }

    Если до этого дня сбор не оплачен, заявление утратит силу.

    Sala, от имени Департамента консульской службы
evisa-mail-counter-subject = Оплатите сбор за e-Visa { $reference } в представительстве до { $due_date }
evisa-mail-counter-body =
    Здравствуйте!

    Мы получили ваше заявление на визу в Таиланд. Его номер: { $reference }.

    Вы выбрали оплату в представительстве. Откройте заявление, чтобы увидеть сумму в его валюте, и оплатите её там до { $due_date }, назвав номер:
    { $link }

    Если до этого дня сбор не оплачен, заявление утратит силу.

    Sala, от имени Департамента консульской службы
evisa-mail-unpaid-subject = Сбор за e-Visa { $reference } нужно оплатить до { $due_date }
evisa-mail-unpaid-body =
    Здравствуйте!

    Сбор по заявлению { $reference } ещё не поступил. Оплатите его до { $due_date }:
    { $link }

    После этого дня заявление утратит силу. Если вы уже оплатили, ничего делать не нужно.

    Sala, от имени Департамента консульской службы
evisa-mail-problem-subject = Оплата e-Visa { $reference } не прошла
evisa-mail-problem-body =
    Здравствуйте!

    Оплата по заявлению { $reference } не прошла.

    Причина: { $reason }

    Откройте заявление и оплатите ещё раз до { $due_date }:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-lapsed-subject = Ваше заявление на e-Visa { $reference } утратило силу
evisa-mail-lapsed-body =
    Здравствуйте!

    Сбор по заявлению { $reference } не оплачен вовремя, и оно утратило силу. Можно подать ещё раз:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-received-subject = Ваше заявление на e-Visa { $reference } в представительстве
evisa-mail-received-body =
    Здравствуйте!

    Ваше заявление { $reference } в представительстве. Сотрудник проверит, всё ли есть.

    Пока он не начал, ответы можно исправить без нового сбора:
    { $link }

    Мы напишем, если чего-то не хватает или будет решение.

    Sala, от имени Департамента консульской службы
evisa-mail-complete-subject = Ваше заявление на e-Visa { $reference } полное
evisa-mail-complete-body =
    Здравствуйте!

    Всё, что нужно для заявления { $reference }, есть. Представительство примет решение в течение 15 рабочих дней, до { $due_date }.

    Посмотреть ход дела:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-asked-subject = Дополните заявление на e-Visa { $reference } до { $due_date }
evisa-mail-asked-body =
    Здравствуйте!

    Сотрудник проверил ваше заявление { $reference }. Чего-то не хватает или что-то нужно исправить.

    Откройте его, прочитайте весь перечень, дополните и отправьте ещё раз до { $due_date }:
    { $link }

    В перечне указано всё сразу; вас просят только один раз. Если до этого дня заявление не будет полным, оно аннулируется.

    Sala, от имени Департамента консульской службы
evisa-mail-asked-again-subject = Заявление на e-Visa { $reference } нужно дополнить до { $due_date }
evisa-mail-asked-again-body =
    Здравствуйте!

    Ваше заявление { $reference } ещё не полное. Дополните его и отправьте ещё раз до { $due_date }:
    { $link }

    После этого дня заявление аннулируется.

    Sala, от имени Департамента консульской службы
evisa-mail-cancelled-subject = Ваше заявление на e-Visa { $reference } аннулировано
evisa-mail-cancelled-body =
    Здравствуйте!

    То, что было нужно для заявления { $reference }, не поступило вовремя, и оно аннулировано.

    Откройте его, чтобы увидеть, чего не хватало. Можно подать ещё раз:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-invited-subject = Выберите время собеседования: e-Visa { $reference }
evisa-mail-invited-body =
    Здравствуйте!

    Представительство хочет поговорить с вами до решения по заявлению { $reference }.

    Выберите время до { $due_date }:
    { $link }

    Если до этого дня время не выбрано, заявление аннулируется.

    Sala, от имени Департамента консульской службы
evisa-mail-booked-subject = Ваше собеседование в представительстве: e-Visa { $reference }
evisa-mail-booked-body =
    Здравствуйте!

    Вы выбрали время собеседования по заявлению { $reference }. Откройте заявление, чтобы увидеть день, время и место:
    { $link }

    Возьмите паспорт и оригиналы документов.

    Sala, от имени Департамента консульской службы
evisa-mail-approved-subject = Ваша виза в Таиланд выдана: { $reference }
evisa-mail-approved-body =
    Здравствуйте!

    Ваша виза выдана. Откройте заявление, чтобы напечатать или сохранить её:
    { $link }

    Прибудьте не позже дня, до которого она действует. Срок пребывания считается со дня прибытия. Носите с собой напечатанный экземпляр и перед поездкой подайте карту прибытия; она бесплатна.

    Sala, от имени Департамента консульской службы
evisa-mail-rejected-subject = По заявлению на e-Visa { $reference } отказано
evisa-mail-rejected-body =
    Здравствуйте!

    В визе по заявлению { $reference } отказано.

    Причина: { $reason }

    Откройте заявление, чтобы прочитать решение и что можно сделать:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-withdrawn-subject = Вы отозвали заявление на e-Visa { $reference }
evisa-mail-withdrawn-body =
    Здравствуйте!

    Вы отозвали заявление { $reference }. Решения по нему не будет.

    Посмотреть отозванное заявление:
    { $link }

    Если вы не отзывали его сами, смените пароль и свяжитесь с представительством.

    Sala, от имени Департамента консульской службы
evisa-mail-suspended-subject = Ваша виза { $reference } приостановлена
evisa-mail-suspended-body =
    Здравствуйте!

    Ваша виза { $reference } приостановлена. Пока въехать по ней нельзя.

    Причина: { $reason }

    Откройте её, чтобы прочитать, что вам написали:
    { $link }

    Sala, от имени Департамента консульской службы
evisa-mail-revoked-subject = Ваша виза { $reference } отменена
evisa-mail-revoked-body =
    Здравствуйте!

    Ваша виза { $reference } отменена. Въехать по ней больше нельзя.

    Причина: { $reason }

    Откройте её, чтобы прочитать, что вам написали:
    { $link }

    Sala, от имени Департамента консульской службы

## Times at an office; visas at the border

appointment-time = День и время
appointment-time-hint = По местному времени офиса.
appointment-choose = Выберите время
appointment-taken = Это время только что заняли. Выберите другое
appointment-none = Сейчас свободного времени нет
appointment-none-text = Зайдите через несколько дней: каждый рабочий день появляется новое время.
border-passport = Номер паспорта
border-expiry = Паспорт действителен до
border-port = Пункт въезда
border-check = Проверить
access-border = Проверил на границе
access-border-entry = Въезд записан на границе
visa-reason-VISA_REQUIRED = Сейчас для этого гражданства нет безвизового режима: нужна виза.
visa-reason-VISA_VALIDITY_PAST = Срок въезда по визе уже прошёл.
visa-reason-VISA_USED = Виза была на один въезд, и он использован.
visa-reason-VISA_NOT_IN_FORCE = Виза приостановлена, отменена или заменена.
visa-reason-PASSPORT_MISMATCH = Паспорт не тот, для которого выдана виза.
visa-reason-PASSPORT_EXPIRES_TOO_SOON = Паспорт действует меньше шести месяцев с сегодняшнего дня.
visa-reason-LAND_ENTRIES_USED = Два въезда по суше в этом календарном году уже использованы.
officer-concluded = О деле
