# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = Вы вышли.
web-notice-everywhere = Вы вышли на всех устройствах.
web-notice-ended = Вы не пользовались сервисом { $minutes } мин., поэтому выход выполнен автоматически. Сохранённые данные не потеряны.
web-notice-longest = Выход выполнен автоматически: с момента входа прошло { $hours } ч. — дольше оставаться в системе нельзя. Сохранённые данные не потеряны.
web-notice-password = Новый пароль сохранён. Войдите с ним.

## Fields of an account

web-error-sign-in = Адрес электронной почты или пароль указан неверно. Попробуйте ещё раз или задайте новый пароль
web-error-verify-password = Это не тот пароль, который был выбран при регистрации, по которой пришло это письмо. Введите пароль, выбранный тогда, или зарегистрируйтесь с этим адресом ещё раз
web-error-email-missing = Введите адрес электронной почты
web-error-email = Введите адрес электронной почты, например name@example.com
web-error-password-missing = Введите пароль не короче 10 символов
web-error-password-short = Длина пароля должна быть не меньше { $least } символов
web-error-password-long = Длина пароля должна быть не больше { $most } символов
web-error-password-like-email = Пароль не должен содержать ваш адрес электронной почты
web-error-password-common = Этот пароль слишком легко угадать. Используйте несколько слов, не связанных между собой

## Confirming an address

web-verify-title = Подтвердите адрес электронной почты
web-verify-text = Остался один шаг: введите пароль, который вы выбрали при регистрации, и учётной записью можно будет пользоваться. Если вы не регистрировались, закройте эту страницу: без этого пароля никто не получит учётную запись с вашим адресом.
web-verify-button = Подтвердить адрес

## Devices

web-device-unknown = Неизвестное устройство
