# The arrival card (TDAC): its form, its states, its messages.

tdac-title = 입국 카드(TDAC)
tdac-summary = 태국 국민이 아닌 모든 사람이 태국에 입국할 때마다 미리 제출합니다. 무료이며 계정이 필요하지 않습니다.
tdac-declaration = 위의 모든 내용이 사실임을 신고합니다. 이 카드가 비자가 아니며 입국할 권리를 주지 않음을 알고 있습니다.
tdac-law = 출입국 관리법(불기 2522년, 서기 1979년) 제18조 제2항

## Pages

tdac-section-trip = 여정
tdac-section-stay = 태국 체류
tdac-section-contact = 연락처
tdac-section-traveller = 여행자
tdac-section-health = 건강
tdac-page-arrival = 태국에 언제 도착합니까?
tdac-page-journey = 태국에 어떻게 옵니까?
tdac-page-leaving = 언제, 어떻게 태국을 떠납니까?
tdac-page-purpose = 태국에 오는 목적은 무엇입니까?
tdac-page-transit = 태국을 경유만 합니까?
tdac-page-accommodation = 처음 머무는 곳은 어디입니까?
tdac-page-hotel-province = 호텔은 어느 도(짱왓)에 있습니까?
tdac-page-place = 태국 어디에 있습니까?
tdac-page-address = 이름과 주소를 입력하십시오
tdac-page-contact = 연락처를 입력하십시오
tdac-page-passport-entry = 여권 정보를 어떻게 입력하시겠습니까?
tdac-page-passport-lines = 여권 신원 정보면 아래쪽의 두 줄을 입력하십시오
tdac-page-passport = 여권 정보를 입력하십시오
tdac-page-name = 이름을 입력하십시오
tdac-page-about-you = 성별과 생년월일을 입력하십시오
tdac-page-residence = 직업과 거주지를 입력하십시오
tdac-page-visited = 지난 14일 동안 다른 어느 나라에 있었습니까?
tdac-page-visited-more = 지난 14일 동안 또 어느 나라에 있었습니까?
tdac-page-visited-rest = 아직 빠진 나라는 어디입니까?
tdac-page-health = 건강 상태를 입력하십시오

## Fields

tdac-field-arrival_date = 도착일
tdac-field-arrival_date-hint = 태국에서 입국 심사를 받는 날을 일 월 연도 순으로 입력하십시오. 예: 20 1 2027. 카드는 언제든지 작성할 수 있으며, 이날 3일 전부터 발급됩니다.
tdac-field-country_boarded = 탑승 국가
tdac-field-country_boarded-hint = 태국에 도착하는 마지막 구간의 출발 국가입니다.
tdac-field-travel_mode = 이동 수단
tdac-field-travel_mode-AIR = 항공
tdac-field-travel_mode-LAND = 육로
tdac-field-travel_mode-SEA = 해로
tdac-field-departure_travel_mode-AIR = 항공
tdac-field-departure_travel_mode-LAND = 육로
tdac-field-departure_travel_mode-SEA = 해로
tdac-field-vehicle = 탈것
tdac-field-departure_vehicle = 출국할 때의 탈것
tdac-field-vehicle-COMMERCIAL_FLIGHT = 여객기
tdac-field-vehicle-PRIVATE_FLIGHT = 자가용 비행기
tdac-field-vehicle-CAR = 승용차
tdac-field-vehicle-BUS = 버스
tdac-field-vehicle-TRAIN = 기차
tdac-field-vehicle-MOTORCYCLE = 오토바이
tdac-field-vehicle-FERRY = 여객선
tdac-field-vehicle-CRUISE_SHIP = 크루즈선
tdac-field-vehicle-PRIVATE_BOAT = 개인 선박
tdac-field-vehicle-OTHERS = 기타
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = 여객기
tdac-field-departure_vehicle-PRIVATE_FLIGHT = 자가용 비행기
tdac-field-departure_vehicle-CAR = 승용차
tdac-field-departure_vehicle-BUS = 버스
tdac-field-departure_vehicle-TRAIN = 기차
tdac-field-departure_vehicle-MOTORCYCLE = 오토바이
tdac-field-departure_vehicle-FERRY = 여객선
tdac-field-departure_vehicle-CRUISE_SHIP = 크루즈선
tdac-field-departure_vehicle-PRIVATE_BOAT = 개인 선박
tdac-field-departure_vehicle-OTHERS = 기타
tdac-field-flight_no = 항공편 또는 차량 번호
tdac-field-flight_no-hint = 예: TG961. 환승하는 경우 태국에 도착하는 항공편. 번호가 없으면 차량 번호판 또는 배 이름.
tdac-field-departure_date = 출국일
tdac-field-departure_date-hint = 알고 있는 경우. 예: 3 2 2027.
tdac-field-departure_travel_mode = 출국할 때의 이동 수단
tdac-field-departure_flight_no = 출국할 때의 항공편 또는 차량 번호
tdac-field-purpose = 여행 목적
tdac-field-purpose-HOLIDAY = 휴가
tdac-field-purpose-MEETING = 회의
tdac-field-purpose-SPORTS = 스포츠
tdac-field-purpose-BUSINESS = 사업
tdac-field-purpose-INCENTIVE = 포상 여행
tdac-field-purpose-MEDICAL = 치료
tdac-field-purpose-EDUCATION = 교육
tdac-field-purpose-CONVENTION = 총회·학회
tdac-field-purpose-EMPLOYMENT = 취업
tdac-field-purpose-EXHIBITION = 전시회
tdac-field-purpose-OTHERS = 기타
tdac-field-transit_no_stay = 체류 없는 경유
tdac-field-transit_no_stay-hint = 입국 심사를 받고 숙박하지 않고 계속 여행합니다. 공항의 환승 구역에만 머무는 사람은 카드가 필요하지 않습니다.
tdac-field-transit_no_stay-no = 아니요, 태국에 머뭅니다
tdac-field-transit_no_stay-yes = 예, 바로 계속 여행합니다
tdac-field-accommodation_type = 숙소 종류
tdac-field-accommodation_type-HOTEL = 호텔
tdac-field-accommodation_type-YOUTH_HOSTEL = 유스호스텔
tdac-field-accommodation_type-GUEST_HOUSE = 게스트하우스
tdac-field-accommodation_type-FRIEND_HOUSE = 친구 또는 가족의 집
tdac-field-accommodation_type-APARTMENT = 아파트
tdac-field-accommodation_type-OTHERS = 기타
tdac-field-province = 도(짱왓)
tdac-field-district = 군·구
tdac-field-subdistrict = 면·동(땀본)
tdac-field-postcode = 우편번호
tdac-field-place = 지역
tdac-field-province-hint = 호텔은 군·구와 우편번호가 필요하지 않습니다.
tdac-field-address = 이름과 주소
tdac-field-address-hint = 예: Andaman Hotel, 1 Beach Road.
tdac-field-phone = 전화번호
tdac-field-phone-hint = +와 국가 번호를 붙이십시오. 예: +82 10 1234 5678.
tdac-field-email = 이메일 주소
tdac-field-email-hint = 이 주소로는 카드 번호만 보냅니다.
tdac-field-passport_entry = 여권 정보 입력 방법
tdac-field-passport_entry-hint = 두 줄을 옮겨 적는 것이 가장 정확하며, 대부분의 정보를 따로 입력하지 않아도 됩니다.
tdac-field-passport_entry-mrz = 신원 정보면 아래쪽의 두 줄 옮겨 적기
tdac-field-passport_entry-typed = 항목별로 입력하기
tdac-field-mrz = 여권의 두 줄
tdac-field-mrz-hint = 사진 아래에 있습니다. 첫째 줄은 P로 시작합니다. 44자로 된 두 줄을 < 기호까지 모두 입력하거나 붙여 넣으십시오.
tdac-field-doc_type = 여행 문서
tdac-field-doc_type-PASSPORT = 여권
tdac-field-doc_type-TRAVEL_DOC = 여행 문서
tdac-field-doc_type-CERT_OF_IDENTITY = 신원 증명서
tdac-field-doc_type-BORDER_PASS = 국경 통행증
tdac-field-passport_no = 여권 번호
tdac-field-passport_no-hint = 숫자 앞뒤의 영문자도 입력하십시오. 예: AB1234567.
tdac-field-issuing_state = 여권 발급 국가
tdac-field-nationality = 국적
tdac-field-passport_expiry = 여권 만료일
tdac-field-passport_expiry-hint = 신원 정보면에 있는 대로, 일 월 연도 순으로 입력하십시오. 예: 31 12 2030.
tdac-field-family_name = 성
tdac-field-family_name-hint = 여권에 있는 대로 로마자로 쓰십시오. 여권에 이름이 하나만 있으면 비워 두십시오.
tdac-field-first_name = 이름
tdac-field-middle_name = 중간 이름
tdac-field-sex = 성별
tdac-field-sex-M = 남성
tdac-field-sex-F = 여성
tdac-field-sex-X = X 또는 여권에 표시 없음
tdac-field-birth_date = 생년월일
tdac-field-birth_date-hint = 일 월 연도 순으로 입력하십시오. 예: 12 8 1984. 여권에 일이나 월이 없으면 00을 입력하십시오.
tdac-field-occupation = 직업
tdac-field-occupation-hint = 예: teacher(교사), student(학생), retired(은퇴자).
tdac-field-country_of_residence = 거주 국가
tdac-field-city_of_residence = 거주 도시
tdac-field-visa_no = 비자 번호
tdac-field-visa_no-hint = 비자가 필요 없거나 도착하여 받는 경우 비워 두십시오.
tdac-field-visited_1 = 머문 나라 1
tdac-field-visited_2 = 머문 나라 2
tdac-field-visited_3 = 머문 나라 3
tdac-field-visited_4 = 머문 나라 4
tdac-field-visited_5 = 머문 나라 5
tdac-field-visited_6 = 머문 나라 6
tdac-field-visited_7 = 머문 나라 7
tdac-field-visited_8 = 머문 나라 8
tdac-field-visited_9 = 머문 나라 9
tdac-field-visited_10 = 머문 나라 10
tdac-field-visited_11 = 머문 나라 11
tdac-field-visited_12 = 머문 나라 12
tdac-field-visited_13 = 머문 나라 13
tdac-field-visited_14 = 머문 나라 14
tdac-field-visited_15 = 머문 나라 15
tdac-field-visited_1-hint = 탑승 국가를 제외합니다. 없으면 그대로 계속하십시오.
tdac-field-ill_14_days = 지난 14일 동안의 질병
tdac-field-ill_14_days-hint = 발열, 기침, 발진, 구토 또는 설사. 답변은 국경에서의 질병 관리에 사용하며, 도착 후 곧 삭제합니다.
tdac-field-ill_14_days-no = 아니요
tdac-field-ill_14_days-yes = 예
tdac-field-yellow_fever_certificate = 황열 예방 접종 증명서
tdac-field-yellow_fever_certificate-hint = 황열이 있는 나라에서 오는 경우 필요합니다. 도착할 때 제시하십시오.
tdac-field-yellow_fever_certificate-yes = 있습니다
tdac-field-yellow_fever_certificate-no = 없습니다
tdac-field-arrives = 도착일
tdac-field-serves_until = 유효 기한

## States

tdac-state-draft = 아직 보내지 않음
tdac-state-draft-explanation = 답변은 저장되어 있습니다. 보내야만 카드가 만들어집니다.
tdac-state-submitted = 보냄
tdac-state-submitted-explanation = 카드를 만들고 있습니다.
tdac-state-early = 발급 기간까지 보관 중
tdac-state-early-explanation = 모두 작성했습니다. 발급 기간이 시작되면 카드가 자동으로 발급되고 이메일로 알려 드립니다. 다시 올 필요가 없습니다.
tdac-state-issued = 발급됨
tdac-state-issued-explanation = 카드가 유효합니다. 휴대전화 화면이나 인쇄한 카드를 여권과 함께 제시하십시오. 비자가 아니며 입국할 권리를 주지 않습니다.
tdac-state-used = 사용됨
tdac-state-used-explanation = 이 카드로 태국에 입국했습니다. 다음 입국에는 새 카드가 필요합니다.
tdac-state-expired = 기한 만료
tdac-state-expired-explanation = 도착일이 지났습니다. 여행하신다면 새 카드를 제출하십시오.
tdac-state-replaced = 교체됨
tdac-state-replaced-explanation = 다른 카드로 교체되었습니다. 새 카드를 사용하십시오.
tdac-state-withdrawn = 취하됨
tdac-state-withdrawn-explanation = 이 카드를 취하했습니다. 여행하신다면 새 카드를 제출하십시오.

## Actions

tdac-action-file = 보내기
tdac-event-file = 내용을 보냈습니다
tdac-action-issue = 카드 발급
tdac-event-issue = 카드가 발급되었습니다
tdac-action-hold = 발급 기간까지 보관
tdac-event-hold = 발급 기간까지 내용을 보관합니다
tdac-action-open = 발급 기간이 시작되면 발급
tdac-event-open = 발급 기간이 시작되어 카드가 발급되었습니다
tdac-action-change = 변경 내용 보내기
tdac-event-change = 내용을 변경했습니다
tdac-action-update = 변경 내용 보내기
tdac-event-update = 카드를 변경했습니다
tdac-action-replace = 다른 카드로 교체
tdac-event-replace = 다른 카드로 교체되었습니다
tdac-action-withdraw = 카드 취하하기
tdac-event-withdraw = 카드를 취하했습니다
tdac-action-withdraw-text = 카드의 효력이 없어집니다. 되돌릴 수 없습니다. 여행하신다면 새 카드를 제출하십시오.
tdac-action-use = 사용됨으로 표시
tdac-action-use_other_day = 사용됨으로 표시(다른 날 또는 다른 항공편)
tdac-event-use = 태국에 입국했습니다
tdac-event-use_other_day = 태국에 입국했습니다
tdac-action-expire = 만료 기록
tdac-event-expire = 카드가 만료되었습니다

## The card on paper

tdac-output-card = 태국 디지털 입국 카드
tdac-output-card-text = 도착할 때 이 카드를 여권과 함께 제시하십시오. 비자가 아니며 입국할 권리를 주지 않습니다. 무료입니다.

## What is wrong, and what to do

error-card-arrival-passed = 도착일은 오늘 또는 그 이후여야 합니다. 날짜는 방콕 시간으로 셉니다
error-card-vehicle = 이동 수단에 맞는 탈것을 선택하십시오
error-card-boarded-thailand = 태국이 아니라, 태국행 마지막 구간이 시작되는 국가를 선택하십시오
error-card-departure-before-arrival = 출국일은 도착일보다 빠를 수 없습니다
error-card-email-length = 이메일 주소는 80자 이하로 입력하십시오
error-card-passport-expired = 여권은 도착일에 유효해야 합니다. 유효한 여권의 정보를 입력하십시오
reason-CARD_NOT_REQUIRED = 입국 카드가 필요하지 않습니다
reason-CARD_NOT_REQUIRED-remedy = 태국 여권이나 국경 통행증으로 입국하는 사람은 제출하지 않습니다. 다른 여권으로 입국한다면 그 여권의 정보를 입력하십시오.
reason-ARRIVAL_DATE_PASSED = 도착일이 지났습니다
reason-ARRIVAL_DATE_PASSED-remedy = 도착일을 입국 심사를 받을 날로 변경하십시오. 이미 입국했다면 카드가 더 이상 필요하지 않습니다.
reason-CARD_PASSPORT_LENGTH = 여권 번호의 길이가 맞지 않습니다
reason-CARD_PASSPORT_LENGTH-remedy = 여권의 두 줄에 있는 번호 전체를 영문자와 숫자 { $min }~{ $max }자로 입력하십시오.
reason-CARD_FIELDS = 서로 맞지 않는 내용이 있습니다
reason-CARD_FIELDS-remedy = 답변을 다시 살펴보고 바뀐 것을 고치십시오.

## Messages

tdac-mail-issued-subject = 태국 입국 카드 { $reference }
tdac-mail-issued-body =
    안녕하십니까.

    입국 카드가 발급되었습니다. 번호는 { $reference }이며, { $arrives } 도착에 사용합니다.

    도착할 때 여권과 함께 제시하십시오. 비자가 아니며 입국할 권리를 주지 않습니다.

    카드를 열거나 변경하거나 파일로 저장하십시오. 카드 번호, 여권 번호, 생년월일을 입력해야 합니다:
    { $link }

    카드는 무료입니다. 돈을 요구하는 사람은 우리와 관계가 없습니다.

    Sala, 이민국을 대신하여
tdac-mail-early-subject = 입국 카드 { $reference }을(를) { $opens }까지 보관합니다
tdac-mail-early-body =
    안녕하십니까.

    모두 작성되었습니다. 번호는 { $reference }입니다.

    { $arrives } 도착용 카드는 방콕 시간 { $opens } 00:00에 자동으로 발급됩니다. 그때 알려 드립니다. 아무것도 하지 않아도 됩니다.

    카드를 열거나 변경하거나 파일로 저장하십시오. 카드 번호, 여권 번호, 생년월일을 입력해야 합니다:
    { $link }

    카드는 무료입니다. 돈을 요구하는 사람은 우리와 관계가 없습니다.

    Sala, 이민국을 대신하여
tdac-mail-updated-subject = 입국 카드 { $reference }이(가) 변경되었습니다
tdac-mail-updated-body =
    안녕하십니까.

    입국 카드 { $reference }이(가) 변경되었습니다. 이제 { $arrives } 도착용입니다. 번호는 그대로이며, 새 카드를 제시하십시오.

    카드를 열거나 변경하거나 파일로 저장하십시오. 카드 번호, 여권 번호, 생년월일을 입력해야 합니다:
    { $link }

    카드는 무료입니다. 돈을 요구하는 사람은 우리와 관계가 없습니다.

    Sala, 이민국을 대신하여

## Start page

card-start-title = 태국 입국 카드(TDAC)
card-start-caption = 서식 TM.6을 대신함
card-start-lead = 누가 언제 와서 처음에 어디에 머무는지 이민국에 알립니다. 국경에서 읽는 코드가 있는 카드를 받습니다.
card-fact-no-account = 계정 필요 없음
card-start-now = 카드 작성하기
card-start-find = 내 카드 보기 또는 변경
card-free-title = 무료입니다.
card-free-text = 누구도 카드 비용을 받을 수 없습니다. 돈을 받는 다른 사이트는 정부의 것이 아닙니다. 공식 주소는 하나뿐입니다:
card-start-who = 필요한 사람
card-start-who-text = 어린이를 포함하여 태국 국민이 아닌 모든 사람이 항공, 육로, 해로로 입국할 때마다 필요합니다. 다음의 경우에는 필요하지 않습니다:
card-start-not-thai = 태국 여권으로 입국하는 사람
card-start-not-transit = 입국 심사를 받지 않고 비행기를 갈아타는 사람
card-start-not-border = 국경 통행증 소지자
card-start-not-official = 외교관 등 제15조에 따라 면제되는 사람
card-start-when = 제출 시기
card-start-window = 도착일 { $before }일 전 방콕 시간 00:00부터 도착일이 끝날 때까지.
card-start-early = 그 전에 언제든지 작성할 수 있습니다. 보관하고 있다가 발급 기간이 시작되면 자동으로 발급합니다.
card-example-opens = 발급 기간 시작
card-example-arrival = 도착일, 마지막 날
card-start-need = 준비물
card-need-passport = 여권
card-need-journey = 도착일과 항공편 또는 탈것
card-need-stay = 처음 머무는 곳
card-need-mail = 이메일 주소
card-start-party = 최대 { $max }명의 가족이나 단체는 함께 제출합니다. 여정은 한 번, 여행자는 한 명씩 작성합니다.
card-start-after = 제출한 후
card-after-1 = 여행자마다 번호와 코드가 있는 카드를 바로 또는 발급 기간이 시작될 때 받습니다. 번호는 이메일로 옵니다.
card-after-2 = 도착할 때까지 여정, 숙소, 연락처를 변경할 수 있습니다. 여권이나 이름이 바뀌면 새 카드가 되어 이전 카드를 대신합니다.
card-after-3 = 항공편이 자정 이후에 도착해도 같은 항공편이면 카드를 사용할 수 있습니다.
card-no-visa = 이 카드는 비자가 아니며 입국할 권리를 주지 않습니다.
card-profile-title = 자주 여행하십니까?
card-profile-text = 계정이 있으면 지난 카드에서 정보를 가져옵니다.
card-law-text = 출입국 관리법(불기 2522년, 서기 1979년) 제18조 제2항: 입국하는 외국인은 담당관이 정하는 사항을 신고한다. 벌칙은 제62조.

## The way back to a card

card-find-title = 카드 보기 또는 변경
card-find-text = 카드와 여권에 있는 내용을 입력하십시오.
card-find-send = 카드 보기
card-find-none = 이 내용의 카드가 없습니다. 세 가지를 모두 카드 및 여권과 비교하십시오
card-find-account = 이 카드는 계정으로 제출되었습니다. 로그인하여 확인하십시오
card-number = 카드 번호
card-number-hint = 이메일에 있는 영문자와 숫자 10자.

## The cards of a party

card-cards-title = 여행자와 카드
card-cards-none = 아직 아무것도 없습니다. 카드를 작성하거나 가지고 있는 카드를 여십시오.
card-cards-drafts = 아직 보내지 않음
card-cards-sent = 보냄
card-ready = 보낼 수 있음
card-missing = 아직 완성되지 않음
card-traveller-unnamed = 이름 없는 여행자
card-send = { $count ->
   *[other] 카드 { $count }장 보내기
 }
card-sent = { $count ->
   *[other] 카드 { $count }장을 보냈습니다
 }
card-party-full = 단체는 최대 { $max }명이며 이 단체는 이미 찼습니다. 이 카드들을 먼저 보낸 뒤, 나머지 사람은 새 카드를 작성해 다른 단체로 제출하십시오.
card-cards-most = 여기에는 최근 { $most }건만 표시됩니다. 더 오래된 카드는 번호로 열 수 있습니다.
card-add = 이 여정에 여행자 추가
card-remove = 삭제

## One card

card-card-title = 입국 카드 { $number }
card-filed = 보낸 일시
card-filed-keep = 카드 번호를 보관하십시오. 카드 번호, 여권 번호, 생년월일로 이곳에 다시 올 수 있습니다.
card-name = 이름
card-show = 국경에서 이 코드를 여권과 함께 제시하십시오. 서명되어 있어 누구나 확인할 수 있습니다.
card-pdf = PDF로 저장
card-change = 내용 변경
card-change-text = 여정, 숙소, 연락처는 도착할 때까지 변경할 수 있습니다. 이름, 여권, 국적, 생년월일이 바뀌면 새 번호의 카드가 되어 이 카드를 대신합니다.
card-more = 이 방문의 모든 여행자
card-opens = 카드 발급 시각
card-opens-bangkok = 방콕

## At the border

card-border-title = 국경에서의 입국 카드 확인
card-border-look = 카드 조회
card-border-card = 카드
card-border-none = 이 번호와 여권의 카드가 없습니다
card-border-valid = 오늘 유효
card-border-other-day = 다른 날 또는 다른 항공편의 카드
card-border-used = 카드 { $number }을(를) 사용됨으로 표시했습니다

## Papers

tdac-document-PASSPORT_PAGE = 여권 사진면
tdac-document-PASSPORT_PAGE-hint = 사진과 두 줄이 있는 면 전체가 읽을 수 있게 나온 것. 국경 심사관이 카드와 함께 봅니다. 첨부하지 않아도 됩니다.
