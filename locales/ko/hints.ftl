# What is right about answers but wants attention, by code (rules 43 to 46 of the foreigner platform).

hints-title = 확인하십시오
hint-BIRTH_DATE_PARTIAL = 생년월일의 일 또는 월이 입력되지 않았습니다. 알 수 없는 부분은 기록의 어떤 날짜와도 일치하는 것으로 봅니다.
hint-SINGLE_NAME = 이름이 하나뿐입니다. 여권에 이름이 하나만 있다면 올바른 입력입니다.
hint-NAME_MAY_BE_TRUNCATED = 이름이 매우 깁니다. 여권의 두 줄에서 잘렸을 수 있으므로 각 부분의 앞글자로 비교합니다.
hint-NAME_ORDER = 기록에는 성과 이름의 순서가 반대로 되어 있습니다.
