# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = Как раз сейчас по этому делу наступает срок
refusal-due_first-text = Попробуйте ещё раз через минуту. Если вернуться назад, написанное не пропадёт.
refusal-ground_not_needed = Правовое основание здесь не нужно
refusal-ground_not_needed-text = Заявителя раньше не запрашивали. Уберите основание и отправьте ещё раз.
refusal-incompleteness_barred = Отказать из-за недостающего больше нельзя
refusal-incompleteness_barred-text = Заявителя уже запросили один раз, и отказать ему из-за этого можно, только если руководитель укажет правовое основание.
refusal-unknown_defect_reason = Этого нет в списке недостатков
refusal-unknown_defect_reason-text = Выберите из списка, что не так с каждым ответом или документом.

# A reason of refusals.
reason-INCOMPLETE = Не хватает того, что требует закон
reason-INCOMPLETE-remedy = Прочитайте, что написал сотрудник. Можно подать заявление ещё раз со всем, что указано в списке. Если вы не согласны, можно подать жалобу.
