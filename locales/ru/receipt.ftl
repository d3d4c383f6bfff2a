# The receipt of the 90-day report (TM.47): page, PDF and calendar file
receipt-pdf-title = Квитанция об уведомлении о пребывании свыше 90 дней
receipt-pdf-number = Номер квитанции
receipt-pdf-name = Имя
receipt-pdf-nationality = Гражданство
receipt-pdf-passport = Номер паспорта
receipt-pdf-address = Адрес в Таиланде
receipt-pdf-filed-at = Подано
receipt-pdf-channel = Способ подачи
receipt-pdf-channel-online = Онлайн
receipt-pdf-office = Офис
receipt-pdf-fine = Штраф
receipt-pdf-fine-none = Нет
receipt-pdf-next-due = Срок следующего уведомления
receipt-pdf-check-hint = Отсканируйте QR-код или введите код ниже по указанному адресу, чтобы проверить подлинность квитанции
receipt-pdf-qr-alt = QR-код для проверки квитанции; его код { $code }
receipt-pdf-not-extension = Это уведомление не продлевает разрешение на пребывание в Таиланде.
receipt-pdf-law = Подано согласно статье 37(5) Закона об иммиграции 2522 года (1979)

receipt-calendar-summary = Срок 90-дневного уведомления
receipt-calendar-description = Подать онлайн можно с { $opens } до { $due }. Это бесплатно. Последняя квитанция: { $reference }
