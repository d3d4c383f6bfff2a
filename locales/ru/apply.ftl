# Question pages and check-your-answers, for any service.

apply-saved = Ответы сохраняются при каждом переходе дальше. Вернуться к ним можно из раздела «Моя учётная запись».
apply-check-title = Проверьте ответы перед отправкой
apply-declaration = Заявление
apply-send = Подтвердить и отправить
apply-send-only = Отправить
apply-correct-title = Исправьте ответы и отправьте их ещё раз
apply-correct-send = Подтвердить и отправить исправления
apply-send-hint = Если страница не отвечает, нажмите кнопку ещё раз. Отправка произойдёт только один раз.
