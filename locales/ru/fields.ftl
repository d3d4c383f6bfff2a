# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = Строки прочитаны.
mrz-name = Имя
mrz-number = Номер паспорта
mrz-other = В этих строках ошибка. Сверьте их с паспортом.
mrz-line-count = Должно быть две строки. Удостоверения с тремя строками не принимаются.
mrz-line-length = В каждой строке должно быть 44 знака. Проверьте, не пропущены ли знаки <.
mrz-bad-character = Используйте только латинские буквы A–Z, цифры и знак <.
mrz-document-type = Первая строка должна начинаться с P — это паспорт.
mrz-issuing-state-unknown = Код страны выдачи (знаки 3–5 первой строки) неизвестен.
mrz-nationality-unknown = Код гражданства (знаки 11–13 второй строки) неизвестен.
mrz-check-document-number = Опечатка в номере паспорта. Сверьте первые 10 знаков второй строки с паспортом.
mrz-check-birth-date = Опечатка в дате рождения. Сверьте знаки 14–20 второй строки с паспортом.
mrz-check-expiry-date = Опечатка в сроке действия. Сверьте знаки 22–28 второй строки с паспортом.
mrz-check-optional = Опечатка во второй половине второй строки. Сверьте знаки 29–43 с паспортом.
mrz-check-composite = Опечатка во второй строке. Сверьте всю строку с паспортом.
mrz-sex = Буква пола должна быть M, F или <.
mrz-birth-date-invalid = Дата рождения не существует. Сверьте вторую строку с паспортом.
mrz-expiry-date-invalid = Срок действия — несуществующая дата. Сверьте вторую строку с паспортом.
mrz-name-empty = В первой строке нет имени.

## A place in Thailand

place-province = Провинция
place-district = Район
place-subdistrict = Подрайон (тамбон)
place-postcode = Почтовый индекс
place-search = Найти место
place-search-hint = Введите подрайон, район или почтовый индекс либо выберите по шагам ниже.
place-search-results = найдено
place-search-none = Ничего не найдено. Выберите по шагам ниже.
place-search-chosen = Выбрано:
place-search-failed = Поиск не отвечает. Выберите по шагам ниже.

## Ports of entry

port-mode-air = Воздушным путём
port-mode-land = По суше
port-mode-sea = Морским путём
