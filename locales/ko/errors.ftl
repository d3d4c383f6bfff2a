# What is wrong with an answer, and what to enter instead. Under `error-<code>`; $label is the field’s label.

date-part-day = 일
date-part-month = 월
date-part-year = 연도

error-required-enter = ‘{ $label }’ 항목을 입력하십시오
error-required-choose = ‘{ $label }’ 항목을 선택하십시오
error-too-long = ‘{ $label }’ 항목은 { $max }자 이하로 입력하십시오
error-characters-alphanumeric = ‘{ $label }’ 항목에는 영문자 A~Z와 숫자만 입력할 수 있습니다
error-characters-plate = ‘{ $label }’ 항목에는 문자와 숫자만 입력할 수 있습니다
error-characters-address = ‘{ $label }’ 항목에는 태국 문자, 로마자, 숫자, 공백과 기호 / - . , ( ) # & ' + 만 입력할 수 있습니다
error-digits-only = ‘{ $label }’ 항목에는 숫자만 입력할 수 있습니다
error-choice-unknown = ‘{ $label }’ 항목은 목록에 있는 답 중에서 선택하십시오
error-country-unknown = ‘{ $label }’ 항목은 목록에서 국가를 선택하십시오
error-port-unknown = 입국 장소를 목록에서 선택하거나 비워 두십시오

error-passport-format = 여권 번호를 신원 정보면에 있는 그대로 영문자 A~Z와 숫자 3~15자로 입력하십시오
error-name-characters = ‘{ $label }’ 항목에는 영문자 A~Z, 공백, 하이픈, 아포스트로피만 입력할 수 있습니다. 여권 신원 정보면 아래쪽의 두 줄에 있는 그대로 쓰십시오
error-passport-expired = 이 여권은 만료되었습니다. 유효한 여권을 사용하십시오. 유효한 여권이 없으면 대사관에 문의하고 출입국 관리 사무소를 방문하여 신고하십시오
error-not-an-alien = 태국 국민은 신고할 필요가 없습니다. 다른 나라 여권으로 태국에 입국했다면 그 여권의 정보를 입력하십시오
error-same-passport = 이전 여권 번호가 새 여권 번호와 같습니다. 이전 번호를 입력하거나, 뒤로 가서 같은 여권이라고 답하십시오
error-mrz = 두 줄을 여권과 비교하여 다시 입력하거나, 뒤로 가서 항목별 입력을 선택하십시오
error-mrz-otherwise = 여권에 실제로 그렇게 적혀 있으면 뒤로 가서 항목별 입력을 선택하십시오.

error-date-missing = ‘{ $label }’ 항목에 다음을 입력하십시오: { $parts }
error-date-unreadable = ‘{ $label }’ 항목은 일, 월, 연도를 숫자로 입력하십시오. 예: 4 7 2026
error-date-not-real = ‘{ $label }’ 항목이 실제로 있는 날짜가 아닙니다. 일, 월, 연도를 확인하십시오
error-date-future = ‘{ $label }’ 항목은 오늘 또는 그 이전 날짜여야 합니다
error-birth-date-unreadable = 생년월일의 일, 월, 연도를 숫자로 입력하십시오. 예: 12 8 1984. 여권에 일이나 월이 없으면 00을 입력하십시오
error-permit-before-arrival = 체류 만료일은 입국일보다 빠를 수 없습니다. 마지막 입국 도장이나 연장 도장을 확인하십시오
error-extension-before-arrival = 연장 허가일은 입국일보다 앞설 수 없습니다. 그 뒤에 출국했다면 그 연장은 더 이상 인정되지 않으므로, 뒤로 가서 ‘아니요’라고 답하십시오
error-due-before-arrival = 신고 기한은 입국일보다 빠를 수 없습니다. 입국할 때마다 일수를 다시 세기 때문입니다. 입국 후 아직 신고하지 않았다면 뒤로 가서 ‘아니요’라고 답하십시오
error-village-number = 마을 번호는 1에서 99 사이여야 합니다. 주소에 마을 번호가 없으면 비워 두십시오

error-phone-format = 태국 전화번호(예: 089-765-4321) 또는 +와 국가 번호가 붙은 외국 전화번호(예: +49 30 1234567)를 입력하십시오
error-phone-hotline = 연락 가능한 전화번호를 입력하십시오. 3~4자리 번호는 상담 전화입니다
error-email-format = name@example.com과 같은 올바른 형식의 이메일 주소를 입력하십시오

error-province-choose = 도(짱왓)를 선택하십시오
error-district-choose = 군·구를 선택하십시오
error-subdistrict-choose = 면·동(땀본)을 선택하십시오
error-postcode-choose = 우편번호를 선택하십시오
error-subdistrict-unknown = 이 면·동은 더 이상 없습니다. 목록에서 다른 곳을 선택하십시오
error-subdistrict-unknown-successors = 이 면·동은 더 이상 없습니다. 이를 대신하는 곳을 선택하십시오: { $successors }
error-postcode-mismatch = 이 우편번호는 선택한 면·동에 속하지 않습니다. 목록에서 선택하십시오

error-declaration-required = 답변이 사실임을 확인하는 칸에 표시하십시오
error-passport-specimen = 이 두 줄은 견본 여권의 것입니다. 본인 여권의 두 줄을 입력하십시오.
error-passport-lines-number = 이 두 줄에 있는 여권 번호 { $number }은(는) 3자보다 짧습니다. 둘째 줄을 여권과 비교하십시오
