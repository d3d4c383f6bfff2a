# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = 두 줄을 읽을 수 있습니다.
mrz-name = 이름
mrz-number = 여권 번호
mrz-other = 두 줄에 잘못된 곳이 있습니다. 여권과 비교하십시오.
mrz-line-count = 두 줄이어야 합니다. 세 줄로 된 신분증은 사용할 수 없습니다.
mrz-line-length = 각 줄은 44자여야 합니다. 빠진 < 기호가 없는지 확인하십시오.
mrz-bad-character = 영문자 A~Z, 숫자, < 기호만 사용하십시오.
mrz-document-type = 첫째 줄은 여권을 뜻하는 P로 시작해야 합니다.
mrz-issuing-state-unknown = 발급 국가 코드(첫째 줄 3~5번째 글자)를 알 수 없습니다.
mrz-nationality-unknown = 국적 코드(둘째 줄 11~13번째 글자)를 알 수 없습니다.
mrz-check-document-number = 여권 번호에 잘못 입력한 글자가 있습니다. 둘째 줄의 처음 10자를 여권과 비교하십시오.
mrz-check-birth-date = 생년월일에 잘못 입력한 글자가 있습니다. 둘째 줄의 14~20번째 글자를 여권과 비교하십시오.
mrz-check-expiry-date = 만료일에 잘못 입력한 글자가 있습니다. 둘째 줄의 22~28번째 글자를 여권과 비교하십시오.
mrz-check-optional = 둘째 줄 뒷부분에 잘못 입력한 글자가 있습니다. 29~43번째 글자를 여권과 비교하십시오.
mrz-check-composite = 둘째 줄에 잘못 입력한 글자가 있습니다. 줄 전체를 여권과 비교하십시오.
mrz-sex = 성별 글자는 M, F 또는 <여야 합니다.
mrz-birth-date-invalid = 생년월일이 실제로 있는 날짜가 아닙니다. 둘째 줄을 여권과 비교하십시오.
mrz-expiry-date-invalid = 만료일이 실제로 있는 날짜가 아닙니다. 둘째 줄을 여권과 비교하십시오.
mrz-name-empty = 첫째 줄에 이름이 없습니다.

## A place in Thailand

place-province = 도(짱왓)
place-district = 군·구
place-subdistrict = 면·동(땀본)
place-postcode = 우편번호
place-search = 지역 검색
place-search-hint = 면·동, 군·구 또는 우편번호를 입력하거나, 아래에서 차례로 선택하십시오.
place-search-results = 곳을 찾았습니다
place-search-none = 찾지 못했습니다. 아래에서 차례로 선택하십시오.
place-search-chosen = 선택한 곳:
place-search-failed = 검색이 응답하지 않습니다. 아래에서 차례로 선택하십시오.

## Ports of entry

port-mode-air = 항공
port-mode-land = 육로
port-mode-sea = 해로
