# The start page of any service, and the actions that people take on their cases.

service-short = Кратко
service-start = Начать
service-start-hint = Сначала нужно войти или зарегистрироваться с адресом электронной почты.
service-minutes = { $minutes ->
    [one] Около { $minutes } минуты
   *[other] Около { $minutes } минут
 }
service-who = Кому это нужно
service-papers = Документы
service-papers-text = Подготовьте эти документы. Ничего сверх этого списка требовать нельзя.
service-papers-fetched = Это приносить не нужно. Ведомство само возьмёт данные из реестра:
service-limit = Когда будет решение
service-limit-calendar = В течение { $days } дн. со дня, когда подано всё необходимое.
service-limit-working = В течение { $days } рабочих дн. со дня, когда подано всё необходимое.
service-fee = Сбор
service-fee-free = Бесплатно
service-fee-text = { $fee }. Оплата после получения счёта.
service-fee-from = От { $fee }. Вы увидите свою сумму перед отправкой и заплатите после получения счёта.
service-law = Закон

case-action-back = Вернуться к моему делу
case-note-missing = Напишите текст перед отправкой
case-gaps = Чего-то не хватает или что-то нужно исправить
case-gaps-do = Исправьте всё из этого списка и отправьте заявление ещё раз.
