# Issued documents: on paper, in a case, and the public check

## On paper
paper-kind-receipt = Квитанция
paper-kind-notice = Извещение
paper-kind-defect_record = Перечень недостатков
paper-kind-decision = Решение
paper-kind-licence = Разрешение
paper-number = Номер
paper-holder = Имя
paper-address = Адрес
paper-filed_at = Подано
paper-paid_for = За что уплачено
paper-office = Офис
paper-channel = Способ подачи
paper-channel-online = Онлайн
paper-valid-to = Действительно до
paper-items-receipt = Подробности
paper-items-notice = Причины
paper-items-defect_record = Что нужно исправить
paper-items-decision = Причины
paper-items-licence = Условия
paper-appeal = Как обжаловать
paper-check = Проверить этот документ
paper-check-hint = Отсканируйте QR-код или введите код ниже по указанному адресу, чтобы проверить подлинность документа и его силу на сегодня
paper-check-alt = QR-код для проверки документа; его код { $code }
paper-issued = Выдано и подписано электронно { $day }
paper-attachment = Содержание документа для машинной обработки

## In a case
issued-documents = Документы
issued-on = Выдано { $day }.
issued-valid-to = Действительно до { $day }.
issued-open = Открыть: { $title } (PDF, { $size })
issued-in-preparation = Готовится файл с электронной подписью. Обычно это занимает меньше минуты. Обновите эту страницу.
issued-pending-title = Ваш документ готовится
issued-pending-text = { $title } { $number }: документ выдан и уже действует. Создаётся подписанный файл, обычно это занимает меньше минуты.
issued-pending-again = Попробовать ещё раз
issued-in_force = Действует
issued-not_yet_in_force = Ещё не действует
issued-suspended = Приостановлен
issued-revoked = Отменён
issued-expired = Срок истёк
issued-used = Использован
issued-replaced = Заменён

## Public check
check-title = Проверка документа
check-lead = Вы увидите, подлинный ли документ и действует ли он сегодня.
check-code = Код на документе
check-code-hint = 16 знаков под QR-кодом, например 7QK3-MX4D-2A9C-EFGH. Можно также вставить содержание QR-кода.
check-send = Проверить
check-in-force = Действует
check-in-force-text = Документ подлинный и действует.
check-not-yet-in-force = Ещё не действует
check-not-yet-in-force-text = Документ подлинный. Он ещё не вступил в силу.
check-suspended = Приостановлен
check-suspended-text = Документ подлинный, но его действие приостановлено. Сейчас он не имеет силы.
check-revoked = Отменён
check-revoked-text = Документ был подлинным, но отменён. Он больше не имеет силы.
check-expired = Срок истёк
check-expired-text = Документ подлинный, но срок его действия истёк.
check-used = Использован
check-used-text = Документ подлинный, но действовал один раз и уже использован.
check-replaced = Заменён
check-replaced-text = Документ подлинный, но его заменил более новый.
check-not-authentic = Подлинность не подтверждена
check-not-authentic-text = Документа с таким кодом мы не выдавали. Сверьте код с документом или попросите владельца показать документ ещё раз.
check-since = С { $day }
check-compare = Сверьте эти данные с документом, который вам показали.
check-kind = Вид
check-document = Документ
check-number = Номер
check-service = Услуга
check-agency = Кем выдан
check-name = Имя (частично)
check-filed = Подано
check-issued = Выдано
check-valid-to = Действителен до
check-next-due = Срок следующего уведомления
check-signed = Отсканированный код содержит нашу подпись.
check-address = Убедитесь, что адрес в браузере принадлежит { $product }.
error-CHECK_CODE = Введите 16 знаков кода с документа

## The 90-day report
tm47-field-next_due = Срок следующего уведомления
tm47-output-receipt = Квитанция об уведомлении о пребывании свыше 90 дней
tm47-output-receipt-text = Это уведомление не продлевает разрешение на пребывание в Таиланде.
tm47-output-receipt-feature = Подать можно с { $opens }
tm47-output-rejection = Решение: в приёме уведомления о 90 днях отказано
tm47-output-rejection-text = Решение по уведомлению { $reference } принято { $issued }. В приёме отказано по причинам, указанным ниже.
tm47-output-rejection-appeal = Вы можете в течение 15 дней со дня извещения подать письменную жалобу принявшему решение сотруднику в указанный выше офис (Закон об административных процедурах 2539 г., ст. 44). Вы также можете сразу подать уведомление снова, исправив указанное в причинах.
