# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = Государственные услуги в одном месте
common-title = { $page } – Sala
common-title-error = Ошибка: { $title }
common-skip = Перейти к содержанию
common-home = Главная

## Header

common-languages = Язык
common-platforms = Услуги для
common-platform-citizen = Гражданам
common-platform-business = Бизнесу
common-platform-foreigner = Иностранцам
common-officer-queue = Очередь сотрудников
common-sign-in = Войти
common-sign-out = Выйти
common-account-of = Учётная запись:

## Footer

common-footer-about = Государственные услуги в одном месте. Подавайте заявления и уведомления, следите за ходом дела и получайте результат на своём языке, с телефона.
common-footer-cookies = Сайт использует два необходимых файла cookie: один сохраняет ваш вход, другой защищает то, что вы отправляете. Мы не отслеживаем вас.
common-footer-places = Географические названия: GeoThai и Департамент провинциальной администрации, CC BY 4.0.

## Navigation

common-back = Назад
common-breadcrumbs = Вы находитесь здесь
common-pagination = Страницы списка
common-previous = Предыдущая
common-next = Следующая

## Forms

common-continue = Продолжить
common-change = Изменить
common-choose = Выберите
common-optional = { $label } (необязательно)
common-not-given = Не указано
common-day = День
common-month = Месяц
common-year = Год
common-error-summary = Проверьте введённые данные
common-error-prefix = Ошибка:
common-important = Важно
common-success = Готово
common-warning = Внимание
