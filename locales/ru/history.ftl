# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = Срок рассмотрения начался
clock-paused = Срок рассмотрения приостановлен до ответа заявителя
clock-resumed = Срок рассмотрения снова идёт
clock-stopped = Срок рассмотрения закончился
clock-extended = Срок рассмотрения продлён на { $days } дн. на основании: { $ground }
clock-late = Последний день прошёл без решения. Дело продолжается; задержка его не решает
clock-overdue = Последний день этого этапа прошёл. Дело продолжается; задержка его не решает
clock-delay-letter = Отправлено письмо о задержке
clock-served = Уведомление вручено: срок считается с этого дня
clock-returned = Уведомление вернулось: срок не течёт, пока оно не будет вручено снова
clock-moved = Последний день изменился, потому что изменился календарь рабочих дней
clock-recounted = Дни, уже использованные ведомством, пересчитаны, потому что изменился календарь рабочих дней
clock-migrated = Последний день изменился, потому что дело ведётся по новой версии услуги
clock-migration-reverted = Последний день снова прежний, потому что дело вернулось к версии услуги, с которой началось
clock-because-holiday = { $day } — выходной: { $name }.
clock-because-no-holiday = { $day } больше не выходной: { $name }.
clock-until = До { $due }
clock-ledger = Как считается срок
clock-due-office = Офис ответит до { $due }
clock-due-office-late = Ответ должен был быть дан до { $due } и задерживается. Дело продолжается
clock-due-applicant = Исправьте ответы и отправьте их до { $due }
clock-due-appeal = Вы можете обжаловать решение до { $due } включительно

source-typed = Введено заявителем
source-mrz = Прочитано из двух строк паспорта
source-earlier = Взято из прошлого дела или учётной записи
source-register = Из иммиграционного реестра
source-officer = Введено сотрудником

register-waiting = Иммиграционный реестр ещё не ответил
register-matched = В иммиграционном реестре есть запись о въезде, все данные совпадают
register-mismatch = Некоторые данные отличаются от иммиграционного реестра
register-unverified = Иммиграционный реестр не ответил. Система запросит его снова
register-next-report = следующее уведомление до { $day }

access-view = Открыл ваше дело
access-view-queue = Видел ваше дело в списке офиса

role-applicant = Заявитель
role-officer = Сотрудник
role-supervisor = Руководитель
role-administrator = Администратор ведомства
role-system = Автоматически

outcome-approved = Принято
outcome-rejected = Не принято
outcome-withdrawn = Отозвано

event-task-done = Ведомство дало заключение
event-child-opened = Открыто дело, связанное с этим
event-child-closed = По связанному делу принято решение
event-migrated = Дело ведётся по новой версии услуги
event-migration-reverted = Дело вернулось к версии услуги, с которой началось
event-incident-opened = Что-то раз за разом не удаётся и требует внимания
event-timer-refused = То, что наступило в этот день, система решить не смогла. Это остаётся открытым, пока не станет возможным
event-incident-closed = То, что не удавалось, улажено
event-incident-unneeded = То, что не удавалось, больше не нужно: дело продвинулось без этого

role-finance = Сотрудник финансового отдела
role-all-offices = Все отделения
access-bill = Просмотрел счёт
access-serve = Записал, как вручено официальное уведомление
access-view-task = Открыл задачу с ответами, переданными для неё
access-view-log = Посмотрел, кто открывал ваше дело
access-other = Работал с вашим делом
access-task = Выполнил задачу
access-retry = Распорядился повторить то, что система не смогла сделать
