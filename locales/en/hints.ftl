# What is right about answers but wants attention, by code (rules 43 to 46 of the foreigner platform).

hints-title = Please note
hint-BIRTH_DATE_PARTIAL = The day or month of birth is not given. The unknown part agrees with any date in the register.
hint-SINGLE_NAME = There is only one name. That is right if the passport shows only one.
hint-NAME_MAY_BE_TRUNCATED = The name is very long. The passport’s lines may cut it short, so its parts are compared by their beginnings.
hint-NAME_ORDER = Family name and given names are in the other order in the register.
