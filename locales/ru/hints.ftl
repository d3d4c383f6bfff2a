# What is right about answers but wants attention, by code (rules 43 to 46 of the foreigner platform).

hints-title = Обратите внимание
hint-BIRTH_DATE_PARTIAL = День или месяц рождения не указан. Неизвестная часть считается совпадающей с любой датой в реестре.
hint-SINGLE_NAME = Указано только одно имя. Это верно, если в паспорте оно одно.
hint-NAME_MAY_BE_TRUNCATED = Имя очень длинное. В строках паспорта оно может быть сокращено, поэтому сравниваются начала его частей.
hint-NAME_ORDER = В реестре фамилия и имена стоят в другом порядке.
