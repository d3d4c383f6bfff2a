# Bills and how to pay them.

refusal-fee = Не удалось рассчитать сбор
refusal-fee-text = Это наша ошибка. Ничего не начислено и не решено. Попробуйте позже.

## Fees before filing

fee-title = Сколько это стоит
fee-text = На этой странице ничего не оплачивается. После отправки счёт появится на странице вашего дела, когда нужно будет платить.
fee-item = { $name } ({ $agency }; { $law })
fee-total = Всего
fee-of-answers = Зависит от ваших ответов
fee-free = Бесплатно

## The bill

bill-title = Ваш счёт
bill-show = Показать счёт
bill-link-text = К оплате: { $amount } до { $due }.
bill-preparing = Ваш счёт готовится.
bill-notice-paid = Счёт оплачен.
bill-notice-expired = Счёт не был оплачен вовремя.
bill-notice-cancelled = Счёт больше не нужен.
bill-state-due = К оплате
bill-state-paid = Оплачен
bill-state-expired = Срок истёк
bill-state-cancelled = Отменён
bill-items = За что вы платите
bill-item = Наименование
bill-item-agency = Получатель
bill-amount = Сумма
bill-total = Итого
bill-how = Как оплатить
bill-to-pay = К оплате сейчас
bill-due = Последний день
bill-biller = Получатель платежа
bill-reference-1 = Референс 1
bill-reference-2 = Референс 2
bill-qr = С телефона, через PromptPay
bill-qr-text = Отсканируйте код в приложении банка. Сумма и референсы уже заполнены; не меняйте их.
bill-qr-alt = QR-код PromptPay этого счёта. Его текст указан ниже.
bill-qr-words = Текст QR-кода
bill-counter = В кассе или терминале банка
bill-counter-text = Покажите этот штрихкод или назовите получателя платежа и оба референса.
bill-counter-alt = Штрихкод с получателем, референсами и суммой
bill-waiting = После оплаты
bill-waiting-text = Мы ждём подтверждения банка. Обычно оно приходит в течение минуты; затем дело продолжается само.
bill-slip = Снимок чека не является оплатой, присылать его не нужно.
bill-again = Проверить, поступил ли платёж
bill-paid-text = Банк подтвердил ваш платёж. Квитанция находится в деле.
bill-to-case = Перейти к моему делу
bill-closed-expired = Последний день оплаты прошёл. Не оплачивайте этот счёт: деньги будут возвращены.
bill-closed-cancelled = Этот счёт больше не нужен. Не оплачивайте его: деньги будут возвращены.
bill-short = Поступило { $paid }; осталось оплатить { $rest }. Код ниже — на остаток.
bill-payments = { $count ->
    [one] { $count } подтверждённый платёж
    [few] { $count } подтверждённых платежа
    [many] { $count } подтверждённых платежей
   *[other] { $count } подтверждённых платежа
}
bill-when = Когда
bill-what = Результат
bill-refund = Возврат { $amount }: { $reason }. Статус: { $state }.

bill-verdict-exact = Оплачено полностью
bill-verdict-short = Меньше, чем нужно
bill-verdict-over = Больше, чем нужно
bill-verdict-doubled = Оплачено дважды
bill-verdict-late = Оплачено слишком поздно
bill-verdict-unknown = Счёта с таким референсом нет
bill-verdict-closed = Счёт закрыт до полной оплаты

refund-state-listed = К возврату
refund-state-requested = Возврат запрошен
refund-state-approved = Возврат одобрен
refund-state-sent = Возврат выполняет банк
refund-state-confirmed = Возвращено
