# Of the licence that demonstrations publish: a reason that other services name too.

reason-OFFICER_NEGLIGENCE = Сотрудник раньше не заметил, что не хватает чего-то существенного
reason-OFFICER_NEGLIGENCE-remedy = Это наша ошибка. Дополните до указанного дня то, что названо в новом перечне: без этого мы не можем удовлетворить заявление.
