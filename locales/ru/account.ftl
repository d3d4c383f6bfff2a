# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = Вход
account-email = Адрес электронной почты
account-email-hint = На этот адрес мы отправим ссылку для подтверждения и будем сообщать о ходе дела.
account-password = Пароль
account-password-new = Придумайте пароль
account-password-hint = Не короче 10 символов. Используйте несколько слов, не связанных между собой. Специальные знаки не нужны.
account-forgot = Я забыл пароль
account-new = Вы здесь впервые?
account-new-text = Нужен адрес электронной почты. Это займёт около двух минут.
account-register-link = Создать учётную запись

## Registering

account-register-title = Создание учётной записи
account-register-lead = С учётной записью можно сохранять ответы, возвращаться к ним позже и просматривать квитанции.
account-register = Создать учётную запись
account-have-one = У меня уже есть учётная запись
account-privacy = Как мы используем ваши данные
account-privacy-text = Мы храним ваш адрес электронной почты, а пароль — в виде, из которого его нельзя восстановить. Ваши данные используются только для услуг, которыми вы пользуетесь, согласно Закону о защите персональных данных 2562 года (2019). Вы видите, кто просматривал каждое ваше дело.

## Mail, verification, reset

account-mail-title = Проверьте электронную почту
account-mail-verify-to = Если адрес { $email } можно использовать для новой учётной записи, мы отправили на него ссылку. Откройте её, чтобы подтвердить адрес.
account-mail-verify = Мы отправили ссылку на ваш адрес электронной почты. Откройте её, чтобы подтвердить адрес.
account-mail-reset-to = Если для { $email } есть учётная запись, мы отправили на этот адрес ссылку. Откройте её, чтобы задать новый пароль.
account-mail-reset = Если для этого адреса есть учётная запись, мы отправили на него ссылку. Откройте её, чтобы задать новый пароль.
account-mail-valid = { $hours ->
    [one] Ссылкой можно воспользоваться один раз в течение { $hours } часа.
    [few] Ссылкой можно воспользоваться один раз в течение { $hours } часов.
    [many] Ссылкой можно воспользоваться один раз в течение { $hours } часов.
   *[other] Ссылкой можно воспользоваться один раз в течение { $hours } часа.
}
account-mail-nothing = Если письма нет, посмотрите в папке «Спам» или проверьте написание адреса и попробуйте ещё раз.
account-verified-title = Адрес электронной почты подтверждён
account-verified-text = Теперь можно войти.
account-link-old-title = Эта ссылка больше не действует
account-verify-old-text = Она уже использована, или её срок истёк. Если войти не удаётся, создайте учётную запись ещё раз с тем же адресом.
account-reset-title = Новый пароль
account-reset-lead = Мы отправим ссылку на ваш адрес электронной почты.
account-reset-send = Отправить ссылку
account-reset-old-text = Она уже использована, или её срок истёк.
account-reset-again = Запросить новую ссылку
account-choose-title = Новый пароль
account-choose-lead = На всех других устройствах будет выполнен выход.
account-choose-save = Сохранить пароль

## Session

account-expiring-title = Вы ещё здесь?
account-expiring-text = { $minutes ->
    [one] В целях безопасности через { $minutes } минуту будет выполнен выход.
    [few] В целях безопасности через { $minutes } минуты будет выполнен выход.
    [many] В целях безопасности через { $minutes } минут будет выполнен выход.
   *[other] В целях безопасности через { $minutes } минуты будет выполнен выход.
}
account-expiring-saved = Ответы сохранены на каждой странице, где вы нажали «Продолжить».
account-expiring-stay = Остаться в системе
account-expiring-here = Скоро будет выполнен выход: ничего не отправлялось { $minutes } мин. То, что вы здесь ввели, останется.
account-expiring-here-stay = Остаться в системе (откроется в новой вкладке)

## My account

account-title = Моя учётная запись
account-signed-in-as = Вы вошли как { $email }
account-drafts = Ещё не отправлено
account-draft-continue = { $service }: продолжить
account-draft-saved = Сохранено: { $changed }. Хранится до: { $until }.
account-cases = Мои дела
account-no-cases = Дел пока нет
account-no-cases-text = Здесь появится всё, что вы отправили, с квитанциями и решениями.
account-case-filed = { $service }, подано { $filed }
account-sessions = Где вы вошли
account-session-here = Это устройство, сейчас
account-sign-out-everywhere = Выйти на всех устройствах

## Two-step sign-in

account-nav-second-factor = Вход
second-factor-title = Вход в два шага
second-factor-text = После пароля вы вводите код, который показывает приложение-аутентификатор на телефоне. Тот, кто знает только пароль, войти не сможет.
second-factor-required = Вы работаете в ведомстве. Чтобы видеть дела, нужно настроить этот второй шаг.
second-factor-begin = Настроить
second-factor-step-app = Установите на телефон приложение-аутентификатор, если его ещё нет.
second-factor-step-scan = Отсканируйте в приложении этот код или введите ключ, указанный ниже.
second-factor-step-code = Введите шесть цифр, которые покажет приложение.
second-factor-qr-alt = QR-код с ключом для приложения-аутентификатора
second-factor-secret = Ключ:
second-factor-confirm = Подтвердить
second-factor-codes-title = Ваши коды восстановления
second-factor-codes-text = Если вы потеряете телефон, каждый из них один раз заменит код из приложения. Распечатайте их или храните в надёжном месте, но не в телефоне.
second-factor-codes-once = Они показываются только сейчас.
second-factor-on =
    Настроено { $since }. { $left ->
        [0] Кодов восстановления не осталось.
       *[other] Осталось кодов восстановления: { $left }.
    }
second-factor-change = Изменить
second-factor-change-text = Чтобы использовать другой телефон, удалите приложение и настройте его заново. Для каждого изменения нужен код.
second-factor-renew = Создать новые коды восстановления
second-factor-remove = Удалить приложение
second-factor-code = Код
second-factor-code-hint = Шесть цифр из приложения-аутентификатора или код восстановления
second-factor-wrong = Код неверен или уже не действует. Введите тот, который приложение показывает сейчас
second-factor-lost = Потеряли телефон? Введите вместо кода один из кодов восстановления. Если их не осталось, обратитесь в своё ведомство или в отделение: после проверки личности этот шаг могут отключить.
second-factor-done-removed = Приложение удалено. Для входа нужен только пароль.
second-factor-sign-in-title = Введите код из приложения
second-factor-demonstration = Демонстрация: приложение этой учётной записи сейчас показало бы { $code }.
second-factor-other-account = Войти с другой учётной записью
