# The arrival card (TDAC): its form, its states, its messages.

tdac-title = Карта прибытия (TDAC)
tdac-summary = Её подаёт каждый, у кого нет гражданства Таиланда, перед каждым въездом. Это бесплатно, учётная запись не нужна.
tdac-declaration = Я заявляю, что всё указанное выше верно. Я знаю, что карта не является визой и не даёт права на въезд.
tdac-law = Закон об иммиграции 2522 года (1979), статья 18, абзац 2

## Pages

tdac-section-trip = Поездка
tdac-section-stay = Пребывание в Таиланде
tdac-section-contact = Контактные данные
tdac-section-traveller = Путешественник
tdac-section-health = Здоровье
tdac-page-arrival = Когда вы прибываете в Таиланд?
tdac-page-journey = Как вы едете в Таиланд?
tdac-page-leaving = Когда и как вы уезжаете из Таиланда?
tdac-page-purpose = С какой целью вы едете в Таиланд?
tdac-page-transit = Вы только проезжаете через Таиланд?
tdac-page-accommodation = Где вы остановитесь сначала?
tdac-page-hotel-province = В какой провинции находится отель?
tdac-page-place = Где это в Таиланде?
tdac-page-address = Какое название и адрес?
tdac-page-contact = Как с вами связаться?
tdac-page-passport-entry = Как вы хотите указать данные паспорта?
tdac-page-passport-lines = Введите две строки внизу страницы паспорта с данными
tdac-page-passport = Укажите данные паспорта
tdac-page-name = Как вас зовут?
tdac-page-about-you = Укажите пол и дату рождения
tdac-page-residence = Кем вы работаете и где живёте?
tdac-page-visited = В каких ещё странах вы были за последние 14 дней?
tdac-page-visited-more = В каких ещё странах вы были за последние 14 дней?
tdac-page-visited-rest = Каких стран ещё не хватает?
tdac-page-health = Как ваше здоровье?

## Fields

tdac-field-arrival_date = Дата прибытия
tdac-field-arrival_date-hint = День, когда вы пройдёте иммиграционный контроль в Таиланде. Например, 20 1 2027. Заполнить карту можно в любое время: она выдаётся начиная за три дня до этого дня.
tdac-field-country_boarded = Страна посадки
tdac-field-country_boarded-hint = На последнем отрезке пути, который заканчивается в Таиланде.
tdac-field-travel_mode = Способ прибытия
tdac-field-travel_mode-AIR = Воздушным путём
tdac-field-travel_mode-LAND = По суше
tdac-field-travel_mode-SEA = Морским путём
tdac-field-departure_travel_mode-AIR = Воздушным путём
tdac-field-departure_travel_mode-LAND = По суше
tdac-field-departure_travel_mode-SEA = Морским путём
tdac-field-vehicle = Транспорт
tdac-field-departure_vehicle = Транспорт при выезде
tdac-field-vehicle-COMMERCIAL_FLIGHT = Обычный рейс
tdac-field-vehicle-PRIVATE_FLIGHT = Частный рейс
tdac-field-vehicle-CAR = Автомобиль
tdac-field-vehicle-BUS = Автобус
tdac-field-vehicle-TRAIN = Поезд
tdac-field-vehicle-MOTORCYCLE = Мотоцикл
tdac-field-vehicle-FERRY = Паром
tdac-field-vehicle-CRUISE_SHIP = Круизное судно
tdac-field-vehicle-PRIVATE_BOAT = Частная лодка
tdac-field-vehicle-OTHERS = Другой
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = Обычный рейс
tdac-field-departure_vehicle-PRIVATE_FLIGHT = Частный рейс
tdac-field-departure_vehicle-CAR = Автомобиль
tdac-field-departure_vehicle-BUS = Автобус
tdac-field-departure_vehicle-TRAIN = Поезд
tdac-field-departure_vehicle-MOTORCYCLE = Мотоцикл
tdac-field-departure_vehicle-FERRY = Паром
tdac-field-departure_vehicle-CRUISE_SHIP = Круизное судно
tdac-field-departure_vehicle-PRIVATE_BOAT = Частная лодка
tdac-field-departure_vehicle-OTHERS = Другой
tdac-field-flight_no = Номер рейса или транспорта
tdac-field-flight_no-hint = Например, TG961. При пересадке — рейс, который прибывает в Таиланд. Если номера нет, номерной знак или название судна.
tdac-field-departure_date = Дата выезда
tdac-field-departure_date-hint = Если она известна. Например, 3 2 2027.
tdac-field-departure_travel_mode = Способ выезда
tdac-field-departure_flight_no = Номер рейса или транспорта при выезде
tdac-field-purpose = Цель поездки
tdac-field-purpose-HOLIDAY = Отдых
tdac-field-purpose-MEETING = Встреча
tdac-field-purpose-SPORTS = Спорт
tdac-field-purpose-BUSINESS = Бизнес
tdac-field-purpose-INCENTIVE = Поощрительная поездка
tdac-field-purpose-MEDICAL = Лечение
tdac-field-purpose-EDUCATION = Образование
tdac-field-purpose-CONVENTION = Съезд или конференция
tdac-field-purpose-EMPLOYMENT = Работа
tdac-field-purpose-EXHIBITION = Выставка
tdac-field-purpose-OTHERS = Другая
tdac-field-transit_no_stay = Транзит без остановки
tdac-field-transit_no_stay-hint = Вы проходите иммиграционный контроль и едете дальше без ночёвки. Кто остаётся в транзитной зоне аэропорта, тому карта не нужна.
tdac-field-transit_no_stay-no = Нет, я остаюсь в Таиланде
tdac-field-transit_no_stay-yes = Да, я сразу еду дальше
tdac-field-accommodation_type = Вид жилья
tdac-field-accommodation_type-HOTEL = Отель
tdac-field-accommodation_type-YOUTH_HOSTEL = Хостел
tdac-field-accommodation_type-GUEST_HOUSE = Гостевой дом
tdac-field-accommodation_type-FRIEND_HOUSE = Дом друзей или родных
tdac-field-accommodation_type-APARTMENT = Квартира
tdac-field-accommodation_type-OTHERS = Другое
tdac-field-province = Провинция
tdac-field-district = Район
tdac-field-subdistrict = Подрайон (тамбон)
tdac-field-postcode = Почтовый индекс
tdac-field-place = Место
tdac-field-province-hint = Для отеля район и почтовый индекс не нужны.
tdac-field-address = Название и адрес
tdac-field-address-hint = Например, Andaman Hotel, 1 Beach Road.
tdac-field-phone = Номер телефона
tdac-field-phone-hint = С + и кодом страны, например +7 912 345-67-89.
tdac-field-email = Адрес электронной почты
tdac-field-email-hint = Сюда мы отправим только номер карты и ничего больше.
tdac-field-passport_entry = Способ ввода данных паспорта
tdac-field-passport_entry-hint = Надёжнее всего переписать две строки, тогда большинство данных вводить не придётся.
tdac-field-passport_entry-mrz = Переписать две строки внизу страницы с данными
tdac-field-passport_entry-typed = Ввести каждое поле отдельно
tdac-field-mrz = Две строки паспорта
tdac-field-mrz-hint = Они под фотографией. Первая строка начинается с P. Введите или вставьте обе строки по 44 знака, со всеми знаками <.
tdac-field-doc_type = Проездной документ
tdac-field-doc_type-PASSPORT = Паспорт
tdac-field-doc_type-TRAVEL_DOC = Проездной документ
tdac-field-doc_type-CERT_OF_IDENTITY = Удостоверение личности без гражданства
tdac-field-doc_type-BORDER_PASS = Приграничный пропуск
tdac-field-passport_no = Номер паспорта
tdac-field-passport_no-hint = Укажите и буквы до или после цифр. Например, AB1234567.
tdac-field-issuing_state = Страна, выдавшая паспорт
tdac-field-nationality = Гражданство
tdac-field-passport_expiry = Паспорт действителен до
tdac-field-passport_expiry-hint = Как на странице с данными. Например, 31 12 2030.
tdac-field-family_name = Фамилия
tdac-field-family_name-hint = Латинскими буквами, как в паспорте. Оставьте пустым, если в паспорте только одно имя.
tdac-field-first_name = Имя
tdac-field-middle_name = Второе имя
tdac-field-sex = Пол
tdac-field-sex-M = Мужской
tdac-field-sex-F = Женский
tdac-field-sex-X = X или не указан в паспорте
tdac-field-birth_date = Дата рождения
tdac-field-birth_date-hint = Например, 12 8 1984. Если в паспорте нет дня или месяца, введите 00.
tdac-field-occupation = Род занятий
tdac-field-occupation-hint = Например, teacher (учитель), student (студент) или retired (пенсионер).
tdac-field-country_of_residence = Страна проживания
tdac-field-city_of_residence = Город проживания
tdac-field-visa_no = Номер визы
tdac-field-visa_no-hint = Оставьте пустым, если виза не нужна или вы получите её по прибытии.
tdac-field-visited_1 = Посещённая страна 1
tdac-field-visited_2 = Посещённая страна 2
tdac-field-visited_3 = Посещённая страна 3
tdac-field-visited_4 = Посещённая страна 4
tdac-field-visited_5 = Посещённая страна 5
tdac-field-visited_6 = Посещённая страна 6
tdac-field-visited_7 = Посещённая страна 7
tdac-field-visited_8 = Посещённая страна 8
tdac-field-visited_9 = Посещённая страна 9
tdac-field-visited_10 = Посещённая страна 10
tdac-field-visited_11 = Посещённая страна 11
tdac-field-visited_12 = Посещённая страна 12
tdac-field-visited_13 = Посещённая страна 13
tdac-field-visited_14 = Посещённая страна 14
tdac-field-visited_15 = Посещённая страна 15
tdac-field-visited_1-hint = Кроме страны посадки. Если таких не было, продолжайте.
tdac-field-ill_14_days = Болезнь за последние 14 дней
tdac-field-ill_14_days-hint = Температура, кашель, сыпь, рвота или понос. Ответы нужны для контроля болезней на границе и удаляются вскоре после прибытия.
tdac-field-ill_14_days-no = Нет
tdac-field-ill_14_days-yes = Да
tdac-field-yellow_fever_certificate = Справка о прививке от жёлтой лихорадки
tdac-field-yellow_fever_certificate-hint = Нужна, если вы едете из страны, где встречается эта болезнь. Покажите её по прибытии.
tdac-field-yellow_fever_certificate-yes = Есть
tdac-field-yellow_fever_certificate-no = Нет
tdac-field-arrives = День прибытия
tdac-field-serves_until = Действует до

## States

tdac-state-draft = Ещё не отправлено
tdac-state-draft-explanation = Ответы сохранены. Карта появится только после отправки.
tdac-state-submitted = Отправлено
tdac-state-submitted-explanation = Ваша карта создаётся.
tdac-state-early = Хранится до начала выдачи
tdac-state-early-explanation = Всё заполнено. Карта будет выдана сама, когда начнётся выдача, и мы вам напишем. Возвращаться не нужно.
tdac-state-issued = Выдана
tdac-state-issued-explanation = Ваша карта действительна. Покажите её на телефоне или в напечатанном виде вместе с паспортом. Она не является визой и не даёт права на въезд.
tdac-state-used = Использована
tdac-state-used-explanation = Вы въехали в Таиланд с этой картой. Для следующего въезда нужна новая.
tdac-state-expired = Срок истёк
tdac-state-expired-explanation = День прибытия прошёл. Если вы всё же едете, подайте новую карту.
tdac-state-replaced = Заменён
tdac-state-replaced-explanation = Её заменила другая карта. Пользуйтесь новой.
tdac-state-withdrawn = Отозвано
tdac-state-withdrawn-explanation = Вы отозвали эту карту. Если вы всё же едете, подайте новую.

## Actions

tdac-action-file = Отправить
tdac-event-file = Вы отправили данные
tdac-action-issue = Выдать карту
tdac-event-issue = Ваша карта выдана
tdac-action-hold = Хранить до начала выдачи
tdac-event-hold = Ваши данные хранятся до начала выдачи
tdac-action-open = Выдать с началом выдачи
tdac-event-open = Выдача началась, ваша карта выдана
tdac-action-change = Отправить изменения
tdac-event-change = Вы изменили данные
tdac-action-update = Отправить изменения
tdac-event-update = Вы обновили карту
tdac-action-replace = Заменить другой картой
tdac-event-replace = Эту карту заменила другая
tdac-action-withdraw = Отозвать карту
tdac-event-withdraw = Вы отозвали карту
tdac-action-withdraw-text = Карта больше не будет иметь силы. Отменить это нельзя; если вы всё же поедете, подайте новую.
tdac-action-use = Отметить как использованную
tdac-action-use_other_day = Отметить как использованную в другой день или на другом рейсе
tdac-event-use = Вы въехали в Таиланд
tdac-event-use_other_day = Вы въехали в Таиланд
tdac-action-expire = Записать, что срок истёк
tdac-event-expire = Срок карты истёк

## The card on paper

tdac-output-card = Цифровая карта прибытия в Таиланд
tdac-output-card-text = Покажите эту карту с паспортом по прибытии. Она не является визой и не даёт права на въезд. Она бесплатна.

## What is wrong, and what to do

error-card-arrival-passed = Днём прибытия должен быть сегодняшний или более поздний день. Дни считаются по Бангкоку
error-card-vehicle = Выберите транспорт, подходящий к способу поездки
error-card-boarded-thailand = Выберите страну, где начинается последний отрезок пути в Таиланд, а не Таиланд
error-card-departure-before-arrival = Дата выезда не может быть раньше даты прибытия
error-card-email-length = Введите адрес электронной почты не длиннее 80 знаков
error-card-passport-expired = Паспорт должен действовать в день прибытия. Укажите данные действующего паспорта
reason-CARD_NOT_REQUIRED = Карта прибытия вам не нужна
reason-CARD_NOT_REQUIRED-remedy = Кто въезжает по тайскому паспорту или приграничному пропуску, карту не подаёт. Если вы въезжаете по другому паспорту, укажите его данные.
reason-ARRIVAL_DATE_PASSED = День прибытия прошёл
reason-ARRIVAL_DATE_PASSED-remedy = Измените дату прибытия на день, когда вы пройдёте иммиграционный контроль. Если вы уже въехали, карта больше не нужна.
reason-CARD_PASSPORT_LENGTH = У номера паспорта неверная длина
reason-CARD_PASSPORT_LENGTH-remedy = Введите номер полностью, как в машиночитаемых строках паспорта: от { $min } до { $max } букв и цифр.
reason-CARD_FIELDS = Некоторые данные не согласуются
reason-CARD_FIELDS-remedy = Просмотрите ответы ещё раз и исправьте то, что изменилось.

## Messages

tdac-mail-issued-subject = Ваша карта прибытия в Таиланд { $reference }
tdac-mail-issued-body =
    Здравствуйте!

    Ваша карта прибытия выдана. Её номер: { $reference }. Она для прибытия { $arrives }.

    Покажите её с паспортом по прибытии. Она не является визой и не даёт права на въезд.

    Откройте карту, измените её или сохраните как файл. Понадобятся её номер, номер паспорта и дата рождения:
    { $link }

    Карта бесплатна. Кто требует за неё деньги, не имеет к нам отношения.

    Sala, от имени Иммиграционного бюро
tdac-mail-early-subject = Мы храним вашу карту прибытия { $reference } до { $opens }
tdac-mail-early-body =
    Здравствуйте!

    Ваши данные заполнены полностью. Номер: { $reference }.

    Карта для прибытия { $arrives } будет выдана сама { $opens } в 00:00 по Бангкоку. Тогда мы вам напишем. Ничего делать не нужно.

    Откройте карту, измените её или сохраните как файл. Понадобятся её номер, номер паспорта и дата рождения:
    { $link }

    Карта бесплатна. Кто требует за неё деньги, не имеет к нам отношения.

    Sala, от имени Иммиграционного бюро
tdac-mail-updated-subject = Ваша карта прибытия { $reference } обновлена
tdac-mail-updated-body =
    Здравствуйте!

    Ваша карта прибытия { $reference } обновлена. Теперь она для прибытия { $arrives }. Номер прежний; показывайте новую карту.

    Откройте карту, измените её или сохраните как файл. Понадобятся её номер, номер паспорта и дата рождения:
    { $link }

    Карта бесплатна. Кто требует за неё деньги, не имеет к нам отношения.

    Sala, от имени Иммиграционного бюро

## Start page

card-start-title = Карта прибытия в Таиланд (TDAC)
card-start-caption = Вместо формы TM.6
card-start-lead = Сообщите Иммиграционному бюро, кто приезжает, когда и где остановится сначала. Вы получите карту с кодом, который считывают на границе.
card-fact-no-account = Без учётной записи
card-start-now = Заполнить карту
card-start-find = У меня есть карта: показать или изменить
card-free-title = Это бесплатно.
card-free-text = Никто не вправе брать за неё деньги. Другие сайты, которые берут деньги, не государственные. Единственный официальный адрес:
card-start-who = Кому она нужна
card-start-who-text = Каждому, у кого нет гражданства Таиланда, и детям тоже, при каждом въезде воздухом, по суше или морем. Не нужна:
card-start-not-thai = тем, кто въезжает по тайскому паспорту
card-start-not-transit = тем, кто делает пересадку, не проходя иммиграционный контроль
card-start-not-border = владельцам приграничного пропуска
card-start-not-official = дипломатам и другим лицам, освобождённым по статье 15
card-start-when = Когда
card-start-window = За { $before } дн. до дня прибытия, с 00:00 по Бангкоку, и до конца этого дня.
card-start-early = Заполнить можно и раньше, в любое время. Мы сохраним данные и выдадим карту сами, когда начнётся выдача.
card-example-opens = начало выдачи
card-example-arrival = прибытие, последний день
card-start-need = Подготовьте
card-need-passport = паспорт
card-need-journey = день прибытия и рейс или транспорт
card-need-stay = место, где вы остановитесь сначала
card-need-mail = адрес электронной почты
card-start-party = Семья или группа до { $max } человек подаёт вместе: поездка один раз, затем каждый путешественник.
card-start-after = Потом
card-after-1 = Каждый путешественник получает карту с номером и кодом, сразу или с началом выдачи. Номер приходит по электронной почте.
card-after-2 = До прибытия можно изменить поездку, жильё и контактные данные. Другой паспорт или имя — это новая карта, которая заменит прежнюю.
card-after-3 = Если рейс прибудет после полуночи, карта действует для того же рейса.
card-no-visa = Карта не является визой и не даёт права на въезд.
card-profile-title = Часто путешествуете?
card-profile-text = С учётной записью данные берутся из последней карты.
card-law-text = Закон об иммиграции 2522 года (1979), статья 18, абзац 2: въезжающие иностранцы сообщают сведения, которые установит уполномоченное лицо. Наказание — в статье 62.

## The way back to a card

card-find-title = Показать или изменить карту
card-find-text = Введите то, что указано на карте и в паспорте.
card-find-send = Показать карту
card-find-none = Карты с такими данными нет. Сверьте все три с картой и паспортом
card-find-account = Эта карта подана с учётной записью. Войдите, чтобы её увидеть
card-number = Номер карты
card-number-hint = Десять букв и цифр, как в нашем письме.

## The cards of a party

card-cards-title = Путешественники и карты
card-cards-none = Здесь пока ничего нет. Заполните карту или откройте ту, что у вас есть.
card-cards-drafts = Ещё не отправлено
card-cards-sent = Отправлено
card-ready = Готова к отправке
card-missing = Ещё не заполнена
card-traveller-unnamed = Путешественник без имени
card-send = { $count ->
    [one] Отправить { $count } карту
    [few] Отправить { $count } карты
    [many] Отправить { $count } карт
   *[other] Отправить { $count } карты
 }
card-sent = { $count ->
    [one] Отправлена { $count } карта
    [few] Отправлено { $count } карты
    [many] Отправлено { $count } карт
   *[other] Отправлено { $count } карты
 }
card-party-full = В группе может быть до { $max } человек, и эта группа уже заполнена. Отправьте эти карты, затем заполните новую карту для остальных: это будет отдельная группа.
card-cards-most = Здесь показаны только последние { $most }. Более старую карту можно открыть по её номеру.
card-add = Добавить путешественника в эту поездку
card-remove = Удалить

## One card

card-card-title = Карта прибытия { $number }
card-filed = Отправлено
card-filed-keep = Сохраните номер карты. С ним, номером паспорта и датой рождения вы вернётесь сюда.
card-name = Имя
card-show = Покажите этот код на границе с паспортом. Он подписан: проверить его может каждый.
card-pdf = Сохранить в PDF
card-change = Изменить данные
card-change-text = Поездку, жильё и контактные данные можно менять до прибытия. Другое имя, паспорт, гражданство или дата рождения — это новая карта с новым номером, которая заменит эту.
card-more = Все путешественники этой поездки
card-opens = Когда выдаётся карта
card-opens-bangkok = Бангкок

## At the border

card-border-title = Карта прибытия на границе
card-border-look = Найти карту
card-border-card = Карта
card-border-none = Карты с таким номером и паспортом нет
card-border-valid = Действует сегодня
card-border-other-day = На другой день или рейс
card-border-used = Карта { $number } отмечена как использованная

## Papers

tdac-document-PASSPORT_PAGE = Фото паспорта
tdac-document-PASSPORT_PAGE-hint = Страница с фотографией и двумя строками, целиком и разборчиво. Сотрудник на границе увидит её вместе с картой. Прилагать её не обязательно.
