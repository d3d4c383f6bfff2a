# Messages to people: the inbox, official notices, how one is told.

account-navigation = Моя учётная запись
account-nav-cases = Дела
account-nav-messages = Сообщения
account-nav-unread = непрочитанных: { $count }

messages-title = Сообщения
messages-text = Здесь хранится всё, что мы вам сообщаем. Официальные извещения отправляются и на электронную почту.
messages-empty = Сообщений пока нет
messages-empty-text = Когда в одном из ваших дел что-то произойдёт, вы прочитаете об этом здесь.
messages-unread = Не прочитано
messages-official = Официальное извещение
messages-received = Получено { $when }
messages-received-official = Официальное извещение, получено { $when }
messages-official-text = Это официальное извещение. Сроки для вас, например срок обжалования, считаются со дня вручения.
messages-open-case = Открыть дело

## Service of notices

served-inbox = Официальное извещение доставлено во входящие на портале
served-email = Официальное извещение вручено по электронной почте
served-sms = Официальное извещение вручено по SMS
served-hand = Официальное извещение вручено лично
served-post = Официальное извещение вручено заказным письмом
served-returned = Письмо вернулось: извещение считается не вручённым
served-about = «{ $subject }», основание: { $ground }
served-ground = Основание: { $ground }

## Due dates and reminders

account-nav-dates = Сроки
account-nav-contact = Как вам сообщать
account-nav-staff = Сотрудники ведомства
account-nav-webhooks = Вебхуки ведомства

dates-title = Сроки
dates-text = Что и до какого дня нужно сделать. Мы напоминаем за 15, 7 и 1 день и никогда — после того, как дело сделано.
dates-empty = Сроков нет
dates-empty-text = Когда по одному из ваших дел что-то понадобится к определённому дню, это появится здесь.
dates-what = Что
dates-day = Последний день
dates-case = Дело
dates-file = Файл календаря
dates-by-register = Из реестра иммиграционной службы
dates-file-get = Добавить в календарь
dates-feed = Все сроки в вашем календаре
dates-feed-text = Добавьте этот адрес в календарь телефона или компьютера. В нём всегда будут ваши текущие сроки.
dates-feed-made = Адрес календаря готов
dates-feed-revoked = Адрес календаря больше не действует
dates-feed-address = Подпишитесь в календаре на этот адрес:
dates-feed-once = Адрес показывается только один раз. Кто его знает, видит ваши сроки. Если адрес есть у кого-то ещё, создайте новый.
dates-feed-since = Адрес календаря у вас с { $since }.
dates-feed-make = Создать адрес календаря
dates-feed-anew = Создать новый адрес
dates-feed-revoke = Отключить адрес
dates-calendar = Sala: сроки
dates-last-day = Последний день — { $day }.

duty-turn = { $service }: { $state }
duty-ends = { $service }: срок действия заканчивается
duty-appointment = { $service }: запись на приём
duty-left = { $days ->
    [0] Это сегодня.
    [one] Остался { $days } день.
    [few] Осталось { $days } дня.
    [many] Осталось { $days } дней.
   *[other] Осталось { $days } дня.
}
reminder-subject = До { $day }: { $what }
reminder-body =
    Здравствуйте!

    { $what }

    Последний день — { $day }. { $left }

    Открыть дело:
    { $link }

    Если вы уже это сделали, ничего делать не нужно.

    Sala, государственные услуги в одном месте

## How one is told

contact-title = Как вам сообщать
contact-text = Каждое сообщение есть во входящих здесь. Мы можем сообщать и другими способами.
contact-channels = Сообщать также
contact-email = По электронной почте: { $email }
contact-email-hint = Официальные извещения всегда отправляются на почту.
contact-sms = По SMS: { $phone }
contact-sms-hint = В SMS говорится только, что есть сообщение.
contact-save = Сохранить
contact-phone-title = Мобильный телефон
contact-phone-text = Номер нужен только для того, чтобы сообщить вам о новом сообщении.
contact-phone = Номер мобильного телефона
contact-phone-hint = Например, 089 765 4321 или с + и кодом страны
contact-code = Код
contact-code-hint = Мы отправили код из 6 цифр на { $phone }. Он действует 10 минут.
contact-send = Отправить код
contact-confirm = Подтвердить
contact-other-number = Указать другой номер
contact-remove = Удалить номер
contact-error-phone = Введите номер мобильного телефона, например 089 765 4321
contact-error-code = Код неверен. Посмотрите SMS и введите 6 цифр ещё раз
contact-done-saved = Ваш выбор сохранён.
contact-done-sent = Мы отправили вам код.
contact-done-confirmed = Номер подтверждён. Мы будем сообщать и по SMS.
contact-done-gone = Этот код больше не действует. Запросите новый.
contact-done-removed = Номер удалён.
sms-code = Sala: ваш код { $code }. Действует { $minutes } мин. Никому его не сообщайте.
sms-message = Sala: есть сообщение по одному из ваших дел. Прочитайте: { $link }
sms-notice = Sala: для вас есть официальное извещение. Возможно, идут сроки. Прочитайте: { $link }
