# Visas: "Do I need a visa?", and the e-Visa with its form, its states and actions, its papers and messages.

## Do I need a visa?

visa-need-title = 비자가 필요합니까?
visa-need-lead = 몇 가지 질문에 답하면 비자가 필요한지, 어떤 비자인지, 어디에서 신청하고 얼마인지 알려 드립니다. 아무것도 저장하지 않습니다.
visa-need-ask = 답 보기
visa-need-begin = 이 비자 신청하기
visa-need-where = 신청하는 곳
visa-need-where-text = 현재 있는 나라를 관할하는 재외 공관에 신청하고, 그 나라에 산다는 것을 증명합니다.
visa-need-papers = 필요한 서류
visa-need-papers-at = { $mission }에서 더 요구하는 서류: { $papers }
visa-need-because = 이 답의 근거
visa-need-rule = 이 사이트의 규칙 { $rule }
visa-need-print = 이 페이지를 인쇄할 수 있습니다. 도착하는 날의 법이 적용되며, 국경의 담당관이 결정합니다.
visa-need-stay = 체류할 수 있는 기간
visa-need-stay-each = 입국할 때마다 체류 기간
visa-need-years = 발급 연수
visa-need-years-of = 수수료는 1년 단위입니다. 여기에 표시된 것은 { $years }년, 최대 { $most }년입니다.
visa-need-until = 그날 도착하면 다음 날까지
visa-need-fee = 수수료
visa-need-valid-to = 여권이 적어도 유효해야 하는 날
visa-need-exempt-note = 이 체류는 출입국 관리 사무소에서 한 번, 최대 { $days }일 연장할 수 있습니다. 육로로는 한 해에 { $entries }번 비자 없이 입국할 수 있습니다.
visa-need-other-fees = 태국에 입국한 뒤 체류 연장 수수료는 { $extension }입니다. 체류 중 재입국 허가는 한 번 { $single }, 여러 번 { $multiple }입니다.
visa-need-nationality = 국적
visa-need-nationality-hint = 여권에 있는 대로.
visa-need-nationality-error = 국적을 선택하십시오
visa-need-residence = 거주하는 나라
visa-need-residence-hint = 국적의 나라이면 비워 두십시오.
visa-need-residence-error = 거주하는 나라를 선택하십시오
visa-need-passport = 여권 종류
visa-need-passport-error = 여권 종류를 선택하십시오
visa-need-purpose = 왜 여행합니까?
visa-need-purpose-error = 여행하는 이유를 선택하십시오
visa-need-arrival = 태국 도착일
visa-need-arrival-hint = 예: 5 1 2027. 오늘이면 비워 두십시오.
visa-need-arrival-error = 오늘 또는 그 이후의 실제 날짜를 입력하십시오
visa-need-stay-days = 며칠 동안 머뭅니까?
visa-need-stay-days-hint = 도착일을 첫째 날로 셉니다.
visa-need-stay-days-error = 1에서 3650 사이의 일수를 입력하십시오
visa-need-age = 나이
visa-need-age-hint = 일정한 나이부터 받을 수 있는 비자가 있습니다.
visa-need-age-error = 나이를 입력하십시오
visa-need-land-entries = 올해 육로 입국 횟수
visa-need-land-entries-hint = 비자 없이 육로로 입국하는 경우에만: 도착하는 해에 이미 몇 번 그렇게 입국했습니까? 항공이나 선박으로 오면 비워 두십시오.
visa-need-land-entries-error = 횟수를 0에서 366 사이의 숫자로 입력하십시오

visa-days =
    { $days ->
       *[other] { $days }일
    }
visa-months =
    { $months ->
       *[other] { $months }개월 동안 사용 가능
    }
visa-free = 무료
visa-fee-there = 또는 재외 공관에서 약 { $fee }
visa-entries-single = 단수 입국
visa-entries-multiple = 복수 입국

visa-passport-ORDINARY = 일반 여권
visa-passport-OFFICIAL = 관용 여권
visa-passport-DIPLOMATIC = 외교관 여권

visa-purpose-TOURISM = 휴가 또는 친구 방문
visa-purpose-TRANSIT = 환승 또는 경유
visa-purpose-BUSINESS = 사업 회의
visa-purpose-WORK = 태국에서 취업
visa-purpose-STUDY = 유학
visa-purpose-FAMILY = 가족과 동거
visa-purpose-RETIREMENT = 은퇴 생활
visa-purpose-MEDICAL = 치료
visa-purpose-VOLUNTEER = 자원봉사
visa-purpose-REMOTE_WORK = 외국 고용주나 고객을 위해 태국에서 근무
visa-purpose-SOFT_POWER = 무에타이나 요리 등의 강좌, 축제, 장기 치료
visa-purpose-INVESTMENT = 투자
visa-purpose-EXPERT = 국가 또는 장려 사업의 전문가로 근무
visa-purpose-TALENT = 중점 산업의 우수 인재, 창업 또는 경영
visa-purpose-LONG_TERM = 여러 해 거주: 자산가, 연금 수급자, 원격 근무자 또는 우수 인재
visa-purpose-PRIVILEGE = 타일랜드 프리빌리지 회원
visa-purpose-MEDIA = 취재 또는 촬영
visa-purpose-MISSION = 종교 활동
visa-purpose-RESEARCH = 과학 연구
visa-purpose-OFFICIAL = 국가 또는 국제기구를 위하여

visa-way-citizen = 비자가 필요하지 않습니다
visa-way-citizen-text = 태국 국민은 태국 여권으로 언제든지 입국합니다.
visa-way-exempt = 비자가 필요하지 않습니다
visa-way-exempt-text = 비자 없이 입국할 수 있습니다. 신청할 것은 없지만 여행 전에 입국 카드를 제출하십시오. 무료입니다.
visa-way-exempt-short = 더 오래 머물 때만 비자가 필요합니다
visa-way-exempt-short-text = 비자 없이는 아래 기간 동안 머물 수 있습니다. 더 오래 머물려면 여행 전에 다음 비자 중 하나를 신청하십시오.
visa-way-border = 국경에서 비자를 받습니다
visa-way-border-text = 사진과 수수료를 준비하십시오. 여행 전에 비자를 신청할 수도 있습니다.
visa-way-border-short = 여행 전에 비자가 필요합니다
visa-way-border-short-text = 국경에서 받는 비자는 아래 기간입니다. 더 오래 머물려면 여행 전에 다음 비자 중 하나를 신청하십시오.
visa-way-visa = 여행 전에 비자가 필요합니다
visa-way-visa-text = 다음 중 처음으로 맞는 비자를 온라인으로 신청하십시오. 결정은 모든 서류가 갖추어진 날부터 근무일 5~15일 걸립니다. 여행 1~3개월 전에 신청하십시오.
visa-way-none = 이에 맞는 비자가 없습니다
visa-way-none-text = 무엇이 문제인지 읽으십시오. 답을 바꾸거나, 그 나라를 관할하는 태국 재외 공관에 문의하십시오.

visa-reason-NOT_REQUIRED = 태국 국민은 비자가 필요하지 않습니다.
visa-reason-STAY_TOO_LONG = 한 번에 머물 수 있는 기간보다 깁니다.
visa-reason-NOT_VIA_EVISA = 이 비자는 여기에서 신청하지 않습니다. 타일랜드 프리빌리지 회원은 그 직원을 통해 신청합니다.
visa-reason-AGE_TOO_LOW = 이 목적의 비자는 더 높은 나이부터 발급됩니다.
visa-reason-NATIONALITY_NOT_ELIGIBLE = 이 국적에는 이 목적의 비자가 발급되지 않습니다.
visa-reason-PASSPORT_KIND_WRONG = 이 종류의 여권에는 이 목적의 비자가 발급되지 않습니다.

## The e-Visa: what it is

evisa-title = 전자 비자(e-Visa)
evisa-summary = 여행 전에 태국 비자를 신청하고, 수수료를 내고, 국경에서 확인할 수 있는 문서로 받습니다.
evisa-who = 비자가 면제되지 않거나, 면제로 허용되는 것보다 오래 머물고 싶으면 비자가 필요합니다. 거주하는 나라에서 여행 1~3개월 전에 신청하십시오. 먼저 ‘비자가 필요합니까?’에서 어떤 비자가 필요한지 알아보십시오.
evisa-declaration = 위의 모든 내용이 사실임을 확인합니다. 거짓 진술로 비자가 거부되거나 취소될 수 있으며 수수료는 돌려받지 못한다는 것을 알고 있습니다.

## Sections and pages

evisa-section-visa = 비자
evisa-section-mission = 재외 공관
evisa-section-passport = 여권
evisa-section-person = 신청인 정보
evisa-section-journey = 여정
evisa-section-stay = 태국 체류
evisa-section-record = 과거 이력
evisa-section-contact = 연락처
evisa-section-payment = 납부

evisa-page-purpose = 왜 여행합니까?
evisa-page-visa = 어떤 비자를 신청합니까?
evisa-page-entries = 몇 번 입국하려고 합니까?
evisa-page-years = 몇 년 동안입니까?
evisa-page-residence = 현재 어느 나라에 있습니까?
evisa-page-mission = 어느 재외 공관에 신청합니까?
evisa-page-passport-entry = 여권 정보를 어떻게 입력하시겠습니까?
evisa-page-passport-lines = 여권 신원 정보면 아래쪽의 두 줄을 입력하십시오
evisa-page-lines-missing = 두 줄을 사용할 수 없는 이유는 무엇입니까?
evisa-page-passport = 여권 정보를 입력하십시오
evisa-page-name = 이름을 입력하십시오
evisa-page-about-you = 성별과 생년월일을 입력하십시오
evisa-page-lines-beside = 두 줄을 옮겨 적을 수 있습니까?
evisa-page-passport-kind = 어떤 종류의 여권입니까?
evisa-page-person = 어디에서 태어났습니까?
evisa-page-home = 집 주소를 입력하십시오
evisa-page-work = 직업은 무엇입니까?
evisa-page-journey = 언제 여행합니까?
evisa-page-way-in = 어떻게 도착합니까?
evisa-page-visits = 지난 12개월 동안 태국에 온 적이 있습니까?
evisa-page-visits-which = 언제 태국에 있었습니까?
evisa-page-stay = 처음 머무는 곳은 어디입니까?
evisa-page-host = 태국에서 초청하는 사람이 있습니까?
evisa-page-support = 체류 비용은 누가 냅니까?
evisa-page-record = 다음과 같은 일이 있었습니까?
evisa-page-record-details = 무슨 일이 있었습니까?
evisa-page-contact = 연락처를 입력하십시오
evisa-page-payment = 수수료를 어떻게 내시겠습니까?

## Fields

evisa-field-purpose = 목적
evisa-field-purpose-TOURISM = 휴가 또는 친구 방문
evisa-field-purpose-TRANSIT = 환승 또는 경유
evisa-field-purpose-BUSINESS = 사업 회의
evisa-field-purpose-WORK = 태국에서 취업
evisa-field-purpose-STUDY = 유학
evisa-field-purpose-FAMILY = 가족과 동거
evisa-field-purpose-RETIREMENT = 은퇴 생활
evisa-field-purpose-MEDICAL = 치료
evisa-field-purpose-VOLUNTEER = 자원봉사
evisa-field-purpose-REMOTE_WORK = 외국 고용주나 고객을 위해 태국에서 근무
evisa-field-purpose-SOFT_POWER = 무에타이나 요리 등의 강좌, 축제, 장기 치료
evisa-field-purpose-INVESTMENT = 투자
evisa-field-purpose-EXPERT = 국가 또는 장려 사업의 전문가로 근무
evisa-field-purpose-TALENT = 중점 산업의 우수 인재, 창업 또는 경영
evisa-field-purpose-LONG_TERM = 여러 해 거주: 자산가, 연금 수급자, 원격 근무자 또는 우수 인재
evisa-field-purpose-MEDIA = 취재 또는 촬영
evisa-field-purpose-MISSION = 종교 활동
evisa-field-purpose-RESEARCH = 과학 연구
evisa-field-purpose-OFFICIAL = 국가 또는 국제기구를 위하여
evisa-field-visa_type = 비자 종류
evisa-field-visa_type-hint = ‘비자가 필요합니까?’에서 목적에 맞는 종류를 알려 드립니다.
evisa-field-visa_type-TS = 통과 비자(TS): 최대 30일
evisa-field-visa_type-TR = 관광 비자(TR): 60일
evisa-field-visa_type-NON-B = Non-B: 사업 또는 취업, 90일
evisa-field-visa_type-NON-O = Non-O: 가족, 은퇴, 치료 또는 자원봉사, 90일
evisa-field-visa_type-NON-OA = Non-OA: 50세 이상 장기 체류, 1년
evisa-field-visa_type-NON-OX = Non-OX: 최장 10년 장기 체류, 50세 이상
evisa-field-visa_type-ED = ED: 유학, 90일
evisa-field-visa_type-NON-IM = Non-IM: 정부 기관이 승인한 투자
evisa-field-visa_type-NON-IB = Non-IB: BOI(투자청)가 장려하는 투자
evisa-field-visa_type-NON-EX = Non-EX: 전문가
evisa-field-visa_type-NON-M = Non-M: 언론
evisa-field-visa_type-NON-R = Non-R: 종교 활동
evisa-field-visa_type-NON-RS = Non-RS: 과학 연구
evisa-field-visa_type-NON-F = Non-F: 공무
evisa-field-visa_type-SMART-T = SMART ‘T’: 우수 인재
evisa-field-visa_type-SMART-I = SMART ‘I’: 투자자
evisa-field-visa_type-SMART-E = SMART ‘E’: 경영자
evisa-field-visa_type-SMART-S = SMART ‘S’: 창업자
evisa-field-visa_type-SMART-O = SMART ‘O’: SMART 비자 소지자의 가족
evisa-field-visa_type-LTR = LTR: 장기 거주자, 5년 + 5년
evisa-field-visa_type-DTV = DTV: 원격 근무 또는 태국 소프트 파워, 180일
evisa-field-visa_type-D = 외교 비자(D)
evisa-field-visa_type-F = 공무 비자(F)
evisa-field-visa_type-COURTESY = 예우 비자
evisa-field-entries = 입국 횟수
evisa-field-entries-hint = 한 번 입국하는 비자는 입국하면 끝납니다. 모든 비자가 두 가지로 발급되지는 않습니다.
evisa-field-entries-single = 한 번
evisa-field-entries-multiple = 여러 번
evisa-field-years = 연수
evisa-field-years-hint = BOI(투자청)가 승인한 대로. 수수료는 1년 단위입니다.
evisa-field-years-1 = 1년
evisa-field-years-2 = 2년
evisa-field-years-3 = 3년
evisa-field-years-4 = 4년
evisa-field-current_country = 현재 있는 나라
evisa-field-current_country-hint = 거주하는 나라에서 신청하고 이를 증명하는 서류를 첨부합니다.
evisa-field-mission = 재외 공관
evisa-field-mission-hint = 이 나라를 관할하는 재외 공관만 표시됩니다.
evisa-field-passport_entry = 여권 정보 입력 방법
evisa-field-passport_entry-hint = 두 줄을 옮겨 적는 것이 가장 정확합니다. 잘못된 글자는 수수료를 내기 전에 여기에서 찾아냅니다.
evisa-field-passport_entry-mrz = 신원 정보면 아래쪽의 두 줄 옮겨 적기
evisa-field-passport_entry-typed = 두 줄이 없거나 사용할 수 없음: 항목별로 입력하기
evisa-field-lines_missing = 두 줄을 사용할 수 없는 이유
evisa-field-lines_missing-hint = 문서에 두 줄이 있으면 돌아가서 옮겨 적으십시오. 잘못된 글자를 수수료를 내기 전에 찾아냅니다. 그렇지 않으면 담당자가 입력한 내용을 제출한 면과 비교하고, 다르면 문의합니다. 추가 비용은 없습니다.
evisa-field-lines_missing-NO_LINES = 내 문서에는 두 줄이 없음
evisa-field-lines_missing-UNREADABLE = 훼손되었거나 읽을 수 없음
evisa-field-lines_missing-NOT_ACCEPTED = 인쇄된 대로 옮겨 적었으나 접수되지 않음
evisa-field-mrz_line_1 = 윗줄
evisa-field-mrz_line_1-hint = 읽을 수 없으면 둘 다 비워 두십시오. 윗줄은 P로 시작하고 < 기호까지 44자입니다. 신청과 함께 보관되며 입력한 내용과 비교합니다.
evisa-field-mrz_line_2 = 아랫줄
evisa-field-mrz_line_2-hint = 44자입니다. 여권 번호로 시작합니다.
evisa-field-mrz = 여권의 두 줄
evisa-field-mrz-hint = 사진 아래에 있습니다. 첫째 줄은 P로 시작합니다. 44자로 된 두 줄을 < 기호까지 모두 입력하거나 붙여 넣으십시오.
evisa-field-doc_type = 여행 문서
evisa-field-doc_type-PASSPORT = 여권
evisa-field-doc_type-TRAVEL_DOC = 여행 문서
evisa-field-doc_type-CERT_OF_IDENTITY = 신원 증명서
evisa-field-doc_type-BORDER_PASS = 국경 통행증
evisa-field-passport_no = 여권 번호
evisa-field-passport_no-hint = 숫자 앞뒤의 영문자도 입력하십시오. 예: AB1234567.
evisa-field-issuing_state = 여권 발급 국가
evisa-field-nationality = 국적
evisa-field-passport_expiry = 여권 만료일
evisa-field-passport_expiry-hint = 도착일부터 6개월 동안 유효해야 합니다.
evisa-field-family_name = 성
evisa-field-family_name-hint = 여권에 있는 대로 로마자로 쓰십시오. 여권에 이름이 하나만 있으면 비워 두십시오.
evisa-field-first_name = 이름
evisa-field-middle_name = 중간 이름
evisa-field-sex = 성별
evisa-field-sex-M = 남성
evisa-field-sex-F = 여성
evisa-field-sex-X = X 또는 여권에 표시 없음
evisa-field-birth_date = 생년월일
evisa-field-birth_date-hint = 일 월 연도 순으로 입력하십시오. 예: 12 8 1984. 여권에 일이나 월이 없으면 00을 입력하십시오.
evisa-field-passport_kind = 여권 종류
evisa-field-passport_kind-ORDINARY = 일반 여권
evisa-field-passport_kind-OFFICIAL = 관용 여권
evisa-field-passport_kind-DIPLOMATIC = 외교관 여권
evisa-field-passport_issued_on = 발급일
evisa-field-passport_issued_on-hint = 신원 정보면에 있는 대로. 예: 31 12 2022.
evisa-field-passport_issued_at = 발급 장소
evisa-field-title = 호칭
evisa-field-title-MR = Mr(남성)
evisa-field-title-MRS = Mrs(기혼 여성)
evisa-field-title-MS = Ms(여성)
evisa-field-title-MISS = Miss(미혼 여성)
evisa-field-title-OTHER = 기타
evisa-field-former_names = 이전 이름
evisa-field-former_names-hint = 결혼 전 이름 등 이전에 쓰던 이름.
evisa-field-birth_place = 출생지
evisa-field-birth_country = 출생 국가
evisa-field-birth_nationality = 출생 시 국적
evisa-field-marital_status = 혼인 상태
evisa-field-marital_status-SINGLE = 미혼
evisa-field-marital_status-MARRIED = 기혼
evisa-field-marital_status-DIVORCED = 이혼
evisa-field-marital_status-WIDOWED = 사별
evisa-field-marital_status-OTHER = 기타
evisa-field-home_address = 집 주소
evisa-field-home_address-hint = 거리, 번지, 지역, 우편번호, 국가.
evisa-field-occupation = 직업
evisa-field-employer_name = 직장 또는 학교
evisa-field-employer_address = 직장 또는 학교 주소
evisa-field-employer_phone = 직장 또는 학교 전화번호
evisa-field-yearly_income = 연 소득(바트)
evisa-field-yearly_income-hint = 정수로 입력하십시오. 최저 소득이 필요한 비자가 있습니다.
evisa-field-intended_arrival = 도착일
evisa-field-intended_arrival-hint = 예: 5 1 2027.
evisa-field-intended_departure = 출국일
evisa-field-stay_days = 체류 일수
evisa-field-stay_days-hint = 도착일을 첫째 날로 셉니다.
evisa-field-port_of_entry = 입국 장소
evisa-field-flight = 항공편 또는 차량 번호
evisa-field-flight-hint = 예: TG911.
evisa-field-visited = 지난 12개월의 방문
evisa-field-visited-no = 아니요
evisa-field-visited-yes = 예
evisa-field-visits = 방문
evisa-field-visits-hint = 월, 기간, 비자 종류. 예: 2026년 3월, 14일, 비자 없음.
evisa-field-stay_name = 호텔 또는 숙소 주인 이름
evisa-field-stay_address = 주소
evisa-field-stay_phone = 전화번호
evisa-field-host_name = 개인 또는 회사 이름
evisa-field-host_name-hint = 초청하는 사람이 없으면 모두 비워 두십시오.
evisa-field-host_address = 개인 또는 회사 주소
evisa-field-host_phone = 개인 또는 회사 전화번호
evisa-field-support = 체류 비용 부담
evisa-field-support-SELF = 본인
evisa-field-support-FAMILY = 가족
evisa-field-support-EMPLOYER = 고용주
evisa-field-support-HOST = 초청인
evisa-field-support-SCHOLARSHIP = 장학금
evisa-field-support-OTHER = 다른 사람
evisa-field-minors = 함께 여행하는 18세 미만 자녀
evisa-field-minors-hint = 인원수. 자녀마다 비자가 필요합니다.
evisa-field-refused_before = 태국이나 다른 나라에서 비자나 입국이 거부된 적이 있음
evisa-field-refused_before-no = 아니요
evisa-field-refused_before-yes = 예
evisa-field-deported = 추방된 적이 있음
evisa-field-deported-no = 아니요
evisa-field-deported-yes = 예
evisa-field-convicted = 유죄 판결을 받은 적이 있음
evisa-field-convicted-no = 아니요
evisa-field-convicted-yes = 예
evisa-field-dangerous_illness = 다른 사람에게 위험한 질병이 있음
evisa-field-dangerous_illness-hint = 부령이 정하는 한센병, 위험 단계의 결핵, 상피병, 제3기 매독 또는 약물 중독.
evisa-field-dangerous_illness-no = 아니요
evisa-field-dangerous_illness-yes = 예
evisa-field-record_details = 내역
evisa-field-record_details-hint = 무엇이, 언제, 어디서였는지. ‘예’라는 답만으로 비자가 거부되지는 않습니다.
evisa-field-phone = 전화번호
evisa-field-phone-hint = +와 국가 번호를 붙이십시오.
evisa-field-email = 이메일 주소
evisa-field-email-hint = 담당관이 연락하는 데 사용합니다. 시스템의 메시지는 계정의 이메일 주소로 보냅니다.
evisa-field-fee_by = 납부 방법
evisa-field-fee_by-hint = 수수료는 결정과 관계없이 돌려 드리지 않습니다.
evisa-field-fee_by-PROMPTPAY = PromptPay로 온라인 납부(바트)
evisa-field-fee_by-MISSION = 재외 공관에서 현지 통화로 납부
evisa-field-admitted_days = 입국할 때마다 최장 체류 일수
evisa-fact-mission_fee = 재외 공관 수수료
evisa-fact-appointment_on = 면접일
evisa-fact-appointment_time = 면접 시각
evisa-fact-used = 입국 횟수
evisa-fact-enter_before = 입국 기한
evisa-fact-entered_on = 마지막 입국일
evisa-fact-entered_at = 입국 장소
evisa-fact-admitted_until = 체류 허가 기한
evisa-fact-missed = 면접 불참

error-visa-thai = 태국 국민은 비자가 필요하지 않습니다. 다른 여권으로 여행한다면 그 여권의 정보를 입력하십시오
error-visa-issued = 발급일은 만료일보다 빨라야 합니다
error-visa-lines = 여권에는 사진 아래에 두 줄이 있습니다. 돌아가서 옮겨 적거나, 읽을 수 없다고 선택하십시오
error-visa-departure = 출국일은 도착일보다 늦어야 합니다
error-visa-stay-days = 하루 이상을 입력하십시오
error-mission-unknown = 거주하는 나라를 관할하는 재외 공관 중에서 선택하십시오

## Papers

evisa-document-PASSPORT_PAGE = 여권의 신원 정보면
evisa-document-PASSPORT_PAGE-hint = 사진과 두 줄이 있는 면 전체가 읽을 수 있게 나온 것.
evisa-document-PHOTO = 사진
evisa-document-PHOTO-hint = 3 MB 이하 JPG, 최근 6개월 안에 흰 배경으로 찍은 것, 가로 3.5 cm 대 세로 4.5 cm의 비율.
evisa-document-RESIDENCE_PROOF = 그 나라에 산다는 증명
evisa-document-RESIDENCE_PROOF-hint = 예: 거주 허가, 주소가 있는 청구서 또는 운전면허증.
evisa-document-TRAVEL_BOOKING = 여행 예약
evisa-document-STAY_BOOKING = 숙소 예약 또는 숙소 주인의 편지
evisa-document-FUNDS = 자금 증명
evisa-document-FUNDS-hint = 예: 지난 3개월의 은행 거래 내역.
evisa-document-ONWARD_TICKET = 다음 목적지 항공권
evisa-document-COMPANY_LETTER = 회사의 문서
evisa-document-WP3 = 노동부 승인(WP.3)
evisa-document-FAMILY_PROOF = 혼인 또는 출생 증명, 또는 단체의 문서
evisa-document-RETIREMENT_FUNDS = 저축 또는 연금 증명
evisa-document-RETIREMENT_FUNDS-hint = Non-OA: 80만 바트 또는 월 6만 5천 바트. Non-OX: 300만 바트.
evisa-document-INSURANCE = 건강 보험
evisa-document-POLICE_CERTIFICATE = 범죄 경력 회보서
evisa-document-MEDICAL_CERTIFICATE = 건강 진단서
evisa-document-ADMISSION_LETTER = 입학 허가서
evisa-document-MINISTRY_LETTER = 부처 또는 기관의 문서
evisa-document-BOI_ENDORSEMENT = BOI 승인서
evisa-document-DTV_FUNDS = 50만 바트 자금 증명
evisa-document-CONTRACT = 업무 계약서, 작품집 또는 강좌 확인서
evisa-document-PERMANENT_RESIDENCE = 영주 증명
evisa-document-CRIMINAL_RECORD = 범죄 기록 증명
evisa-document-NOTE_VERBALE = 부처 또는 기구의 구상서
evisa-document-RESIDENCE_PERMIT = 거주하는 나라의 체류 허가증
evisa-document-YELLOW_FEVER = 황열 예방접종 증명서
evisa-document-EMPLOYMENT_LETTER = 재직 또는 재학 증명서
evisa-document-INVITATION = 태국에서 보낸 초청장

## Fees and outputs

evisa-fee-transit = 통과 비자
evisa-fee-tourist = 관광 비자
evisa-fee-non_immigrant = 비이민 비자
evisa-fee-long_stay = 장기 체류 비자
evisa-fee-smart = SMART 비자
evisa-fee-ltr = 장기 거주자 비자
evisa-fee-dtv = 데스티네이션 타일랜드 비자

evisa-output-visa = 비자
evisa-output-visa-text = 소지자는 여기에 적힌 여권으로 아래 날짜까지 이 비자로 태국에 여행하여 입국을 요청할 수 있습니다. 입국과 체류 기간은 국경의 담당관이 결정합니다. 인쇄하여 가지고 다니십시오.
evisa-output-receipt = 수수료 영수증
evisa-output-receipt-text = 신청 { $reference }의 아래 수수료가 납부되었으며 은행이 입금을 확인했습니다.
evisa-output-defect_record = 빠졌거나 고쳐야 할 사항의 기록
evisa-output-defect_record-text = 신청 { $reference }을(를) { $issued }에 확인했습니다. 빠졌거나 잘못된 것을 모두 아래에 적었습니다. { $due }까지 도착하지 않으면 신청이 취소됩니다.
evisa-output-refusal = 결정: 비자 거부
evisa-output-refusal-text = 신청 { $reference }을(를) { $issued }에 결정했습니다. 아래의 이유로 비자를 거부합니다.
evisa-output-refusal-appeal = 비자를 받을 권리는 없습니다. 이유가 없어지면 다시 신청하거나, 통지받은 날부터 15일 안에 결정을 다시 검토해 달라고 재외 공관에 서면으로 요청할 수 있습니다.

## States

evisa-state-draft = 아직 보내지 않음
evisa-state-draft-explanation = 답변은 저장되어 있습니다. 보내야만 신청한 것이 됩니다.
evisa-state-charging = 수수료 계산 중
evisa-state-charging-explanation = 수수료를 계산하고 있습니다. 아직 아무것도 하지 않아도 됩니다.
evisa-state-payment = 수수료 납부 필요
evisa-state-payment-explanation = 표시된 날까지 수수료를 내십시오. 그래야 신청을 살펴봅니다. 내지 않으면 효력을 잃습니다.
evisa-state-payment_mission = 재외 공관에서 납부 필요
evisa-state-payment_mission-explanation = 표시된 날까지 신청 번호를 알려 주고 재외 공관에서 현지 통화로 수수료를 내십시오. 그래야 신청을 살펴봅니다. 내지 않으면 효력을 잃습니다.
evisa-state-payment_problem = 납부 문제
evisa-state-payment_problem-explanation = 납부하지 못했습니다. 이유를 읽고 다시 내겠다고 알리십시오.
evisa-state-document_check = 서류 확인 중
evisa-state-document_check-explanation = 담당관이 모두 갖추어졌는지 확인합니다. 확인을 시작하기 전까지 답변을 고칠 수 있으며, 잘못된 글자에 비용이 들지 않습니다.
evisa-state-correction = 고치는 중
evisa-state-correction-explanation = 고치기 위해 신청을 열었습니다. 고쳐서 다시 보내거나 그대로 두십시오. 3일 후에는 그대로 진행됩니다.
evisa-state-documents_requested = 빠졌거나 고쳐야 할 것이 있음
evisa-state-documents_requested-explanation = 담당관이 빠졌거나 잘못된 것을 모두 적었습니다. 표시된 날까지 신청을 보완하여 다시 보내십시오. 그러지 않으면 취소됩니다.
evisa-state-approval = 결정 대기
evisa-state-approval-explanation = 모두 갖추어졌습니다. 재외 공관이 근무일 15일 이내에 결정합니다. 아무것도 하지 않아도 됩니다.
evisa-state-interview_booking = 면접 시간 선택
evisa-state-interview_booking-explanation = 재외 공관이 결정하기 전에 면접을 원합니다. 표시된 날까지 시간을 선택하십시오. 그러지 않으면 신청이 취소됩니다.
evisa-state-interview = 면접 예약됨
evisa-state-interview-explanation = 선택한 시간에 여권과 서류 원본을 가지고 재외 공관에 오십시오.
evisa-state-approved = 비자 발급됨
evisa-state-approved-explanation = 비자를 인쇄하여 가지고 다니십시오. 유효일까지 도착하십시오. 체류할 수 있는 기간은 도착일부터 셉니다.
evisa-state-suspended = 비자 정지됨
evisa-state-suspended-explanation = 당분간 이 비자로 입국할 수 없습니다. 이유를 읽으십시오.
evisa-state-used = 비자 사용됨
evisa-state-used-explanation = 이 비자로 입국했습니다. 한 번 입국하는 비자였습니다.
evisa-state-expired = 비자 기한 만료
evisa-state-expired-explanation = 이 비자로 입국할 수 있는 마지막 날이 지났습니다. 태국에 계신다면 입국할 때 허가된 날까지 머물 수 있습니다. 다시 여행하려면 다른 비자를 신청하십시오.
evisa-state-revoked = 비자 취소됨
evisa-state-revoked-explanation = 이 비자로 더 이상 입국할 수 없습니다. 이유를 읽으십시오.
evisa-state-rejected = 비자 거부됨
evisa-state-rejected-explanation = 재외 공관이 비자를 발급하지 않았습니다. 이유와 할 수 있는 일을 읽으십시오.
evisa-state-cancelled = 취소됨
evisa-state-cancelled-explanation = 빠진 것이 제때 오지 않아 신청이 취소되었습니다. 다시 신청할 수 있습니다.
evisa-state-unpaid = 효력 상실
evisa-state-unpaid-explanation = 수수료를 제때 내지 않아 신청이 효력을 잃었습니다. 다시 신청할 수 있습니다.
evisa-state-withdrawn = 취하됨
evisa-state-withdrawn-explanation = 이 신청을 취하했습니다. 수수료는 돌려 드리지 않습니다. 다시 신청할 수 있습니다.

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

evisa-action-file = 신청 보내기
evisa-event-file = 신청을 보냈습니다
evisa-event-free = 수수료가 없어 신청이 재외 공관으로 갔습니다
evisa-event-pay_at_mission = 재외 공관에서 수수료를 내도록 요청받았습니다
evisa-event-bill = 수수료 청구서가 발송되었습니다
evisa-event-remind_payment = 수수료를 내도록 알려 드렸습니다
evisa-event-paid = 납부가 확인되어 신청이 재외 공관으로 갔습니다
evisa-event-paid_at_mission = 재외 공관이 납부를 기록했습니다
evisa-event-payment_fails = 납부하지 못했습니다
evisa-action-pay_again = 다시 내기
evisa-action-pay_again-text = 재외 공관에서 다시 내겠다고 알립니다.
evisa-event-pay_again = 다시 내겠다고 알렸습니다
evisa-event-payment_lapses = 수수료를 제때 내지 않아 신청이 효력을 잃었습니다
evisa-event-claim = 담당관이 신청을 살펴보기 시작했습니다
evisa-event-release = 신청이 재외 공관의 목록으로 돌아갔습니다
evisa-action-reopen = 신청 고치기
evisa-action-reopen-text = 담당관이 살펴보기 시작할 때까지 답변과 서류를 고칠 수 있습니다. 이미 납부한 비자 종류, 입국 횟수, 재외 공관은 그대로입니다.
evisa-event-reopen = 고치기 위해 신청을 열었습니다
evisa-action-keep = 그대로 두기
evisa-action-keep-text = 아무것도 바꾸지 않고 신청이 진행됩니다.
evisa-event-keep = 신청이 그대로 진행됩니다
evisa-event-accept = 담당관이 신청이 모두 갖추어졌음을 확인했습니다
evisa-event-ask = 담당관이 신청을 보완해 달라고 요청했습니다
evisa-event-remind_documents = 빠진 것을 알려 드렸습니다
evisa-action-resubmit = 다시 보내기
evisa-event-resubmit = 신청을 다시 보냈습니다
evisa-event-cancel = 빠진 것이 제때 오지 않아 신청이 취소되었습니다
evisa-event-invite = 재외 공관이 면접에 초대했습니다
evisa-event-remind_interview = 면접 시간을 선택하도록 알려 드렸습니다
evisa-action-book = 시간 선택
evisa-action-book-text = 재외 공관의 빈 시간 중에서 선택합니다.
evisa-event-book = 면접 시간을 선택했습니다
evisa-action-move_interview = 다른 시간 선택
evisa-action-move_interview-text = 예약을 돌려주고 다른 시간을 선택합니다.
evisa-event-move_interview = 다른 시간을 선택하려고 예약을 돌려주었습니다
evisa-event-not_booked = 면접 시간을 선택하지 않아 신청이 취소되었습니다
evisa-event-remind_appointment = 내일 면접이 있음을 알려 드렸습니다
evisa-event-interviewed = 면접에 왔습니다
evisa-event-missed = 면접에 오지 않았으며 시간을 한 번 더 선택할 수 있습니다
evisa-event-approve = 비자가 발급되었습니다
evisa-event-reject = 비자가 거부되었습니다
evisa-action-withdraw = 신청 취하하기
evisa-action-withdraw-text = 신청이 즉시 종료되며 결정이 내려지지 않습니다. 수수료는 돌려 드리지 않습니다. 되돌릴 수 없습니다.
evisa-event-withdraw = 신청을 취하했습니다
evisa-event-enter = 이 비자로 태국에 입국했습니다
evisa-event-enter_once = 이 비자로 태국에 입국했습니다
evisa-event-expire = 비자 기한이 만료되었습니다
evisa-event-suspend = 비자가 정지되었습니다
evisa-event-resume = 비자 정지가 끝났습니다
evisa-event-revoke = 비자가 취소되었습니다

## Reasons: of the rule before filing, of payments, of decisions

reason-WRONG_MISSION = 이 재외 공관은 현재 있는 나라를 관할하지 않습니다
reason-WRONG_MISSION-remedy = 그 나라를 관할하는 재외 공관을 선택하거나 나라를 고치십시오. 거주하는 곳에서 신청합니다.
reason-NOT_VIA_EVISA = 이 비자는 여기에서 신청하지 않습니다
reason-NOT_VIA_EVISA-remedy = 다른 비자 종류를 선택하십시오. 타일랜드 프리빌리지 회원은 그 직원을 통해 신청합니다.
reason-AGE_TOO_LOW = 이 비자는 더 높은 나이부터 발급됩니다
reason-AGE_TOO_LOW-remedy = 도착일 기준으로 Non-OA와 Non-OX는 50세, DTV는 20세부터 발급됩니다. 다른 비자 종류를 선택하십시오.
reason-NATIONALITY_NOT_ELIGIBLE = 이 국적에는 이 비자가 발급되지 않습니다
reason-NATIONALITY_NOT_ELIGIBLE-remedy = 다른 비자 종류를 선택하십시오. Non-OX는 14개 국적에 발급됩니다.
reason-PASSPORT_KIND_WRONG = 이 종류의 여권에는 이 비자가 발급되지 않습니다
reason-PASSPORT_KIND_WRONG-remedy = 외교 비자와 공무 비자에는 같은 종류의 여권이 필요합니다. 다른 비자 종류를 선택하거나 여권 종류를 고치십시오.
reason-ENTRIES_NOT_OFFERED = 이 비자는 이 입국 횟수로 발급되지 않습니다
reason-ENTRIES_NOT_OFFERED-remedy = 다른 입국 횟수나 다른 비자 종류를 선택하십시오.
reason-YEARS_TOO_MANY = 이 비자는 그만큼 여러 해 동안 발급되지 않습니다
reason-YEARS_TOO_MANY-remedy = SMART-S는 최대 2년, 다른 SMART 비자는 최대 4년까지 발급됩니다. 연수를 줄이십시오.
reason-ARRIVAL_PAST = 도착일이 지났습니다
reason-ARRIVAL_PAST-remedy = 도착할 날을 입력하십시오.
reason-STAY_TOO_LONG = 이 비자로 허용되는 것보다 오래 머뭅니다
reason-STAY_TOO_LONG-remedy = 체류를 줄이거나 더 오래 머물 수 있는 비자를 선택하십시오.
reason-PASSPORT_EXPIRES_TOO_SOON = 여권이 너무 빨리 만료됩니다
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = 도착일부터 6개월, 적어도 { $must_be_valid_to }까지 유효해야 합니다. 먼저 갱신하거나 날짜를 고치십시오. 아직 낸 것은 없습니다.
reason-VISA_TYPE_FIXED = 납부한 내용은 바꿀 수 없습니다
reason-VISA_TYPE_FIXED-remedy = 비자 종류, 입국 횟수, 재외 공관, 납부 방법은 처음 보낸 그대로입니다. 다른 비자를 원하면 이 신청을 취하하고 새로 보내십시오.
reason-LINES_DIFFER = 두 줄이 입력한 내용과 다릅니다
reason-LINES_DIFFER-remedy =
    다른 항목: { $part ->
        [number] 여권 번호
        [nationality] 국적
        [birth] 생년월일
        [sex] 성별
        [expiry] 만료일
        *[name] 이름
    }. 둘 다 여권과 비교하여 틀린 것을 고치십시오. 아직 낸 것은 없습니다.
reason-PAYMENT_DECLINED = 납부가 거절되었습니다
reason-PAYMENT_DECLINED-remedy = 은행에 문의하거나 재외 공관에서 다른 방법으로 내십시오.
reason-AMOUNT_DIFFERS = 금액이 맞지 않았습니다
reason-AMOUNT_DIFFERS-remedy = 신청에 표시된 금액을 내십시오.
reason-PURPOSE_DOUBTED = 여행 목적이 의심됩니다
reason-PURPOSE_DOUBTED-remedy = 담당관의 메시지를 읽으십시오. 목적을 증명하는 서류를 갖추어 다시 신청할 수 있습니다.
reason-FUNDS_INSUFFICIENT = 자금이 부족합니다
reason-FUNDS_INSUFFICIENT-remedy = 충분한 자금 증명을 갖추어 다시 신청할 수 있습니다.
reason-PASSPORT_DOUBTED = 여권이 손상되었거나 의심됩니다
reason-PASSPORT_DOUBTED-remedy = 발급한 기관에 문의하고 문제없는 여권으로 다시 신청하십시오.
reason-NOT_IN_COUNTRY = 재외 공관의 나라에 산다는 것이 증명되지 않았습니다
reason-NOT_IN_COUNTRY-remedy = 거주하는 나라에서 신청하거나 이곳에 산다는 것을 증명하십시오.
reason-STATEMENTS_UNTRUE = 신청 내용이 사실과 다릅니다
reason-STATEMENTS_UNTRUE-remedy = 담당관의 메시지를 읽으십시오. 다시 신청할 때는 모두 사실대로 쓰십시오.
reason-ENTRY_PROHIBITED = 법이 입국을 허용하지 않습니다(출입국 관리법 제12조)
reason-ENTRY_PROHIBITED-remedy = 담당관의 메시지를 읽고 할 수 있는 일을 재외 공관에 문의하십시오.
reason-NOT_INTERVIEWED = 면접에 오지 않았습니다
reason-NOT_INTERVIEWED-remedy = 다시 신청하고 면접에 오십시오.

## Messages

evisa-mail-bill-subject = 전자 비자 { $reference } 수수료를 { $due_date }까지 내십시오
evisa-mail-bill-body =
    안녕하십니까.

    태국 비자 신청을 접수했습니다. 접수 번호는 { $reference }입니다.

    수수료를 내면 신청을 살펴봅니다. 신청을 열어 금액을 보고 { $due_date }까지 내십시오:
    { $link }

    그날까지 내지 않으면 신청이 효력을 잃습니다.

    Sala, 영사국을 대신하여
evisa-mail-counter-subject = 전자 비자 { $reference } 수수료를 { $due_date }까지 재외 공관에서 내십시오
evisa-mail-counter-body =
    안녕하십니까.

    태국 비자 신청을 접수했습니다. 접수 번호는 { $reference }입니다.

    재외 공관에서 내기로 선택했습니다. 신청을 열어 현지 통화 금액을 보고, 접수 번호를 알려 주고 { $due_date }까지 그곳에서 내십시오:
    { $link }

    그날까지 내지 않으면 신청이 효력을 잃습니다.

    Sala, 영사국을 대신하여
evisa-mail-unpaid-subject = 전자 비자 { $reference } 수수료를 { $due_date }까지 내야 합니다
evisa-mail-unpaid-body =
    안녕하십니까.

    신청 { $reference }의 수수료가 아직 도착하지 않았습니다. { $due_date }까지 내십시오:
    { $link }

    그날이 지나면 신청이 효력을 잃습니다. 이미 내셨다면 아무것도 하지 않아도 됩니다.

    Sala, 영사국을 대신하여
evisa-mail-problem-subject = 전자 비자 { $reference } 수수료를 납부하지 못했습니다
evisa-mail-problem-body =
    안녕하십니까.

    신청 { $reference }의 수수료를 납부하지 못했습니다.

    이유: { $reason }

    신청을 열어 { $due_date }까지 다시 내십시오:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-lapsed-subject = 전자 비자 신청 { $reference }이(가) 효력을 잃었습니다
evisa-mail-lapsed-body =
    안녕하십니까.

    신청 { $reference }의 수수료를 제때 내지 않아 효력을 잃었습니다. 다시 신청할 수 있습니다:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-received-subject = 전자 비자 신청 { $reference }이(가) 재외 공관에 도착했습니다
evisa-mail-received-body =
    안녕하십니까.

    신청 { $reference }이(가) 재외 공관에 도착했습니다. 담당관이 모두 갖추어졌는지 확인합니다.

    확인을 시작하기 전까지 새 수수료 없이 답변을 고칠 수 있습니다:
    { $link }

    빠진 것이 있거나 결정되면 다시 알려 드립니다.

    Sala, 영사국을 대신하여
evisa-mail-complete-subject = 전자 비자 신청 { $reference }이(가) 모두 갖추어졌습니다
evisa-mail-complete-body =
    안녕하십니까.

    신청 { $reference }에 필요한 것이 모두 갖추어졌습니다. 재외 공관이 근무일 15일 이내, { $due_date }까지 결정합니다.

    진행 상황 확인:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-asked-subject = 전자 비자 신청 { $reference }을(를) { $due_date }까지 보완하십시오
evisa-mail-asked-body =
    안녕하십니까.

    담당관이 신청 { $reference }을(를) 확인했습니다. 빠졌거나 고쳐야 할 것이 있습니다.

    신청을 열어 전체 목록을 읽고, 보완하여 { $due_date }까지 다시 보내십시오:
    { $link }

    목록에는 모든 것이 있으며 한 번만 요청합니다. 그날까지 갖추어지지 않으면 신청이 취소됩니다.

    Sala, 영사국을 대신하여
evisa-mail-asked-again-subject = 전자 비자 신청 { $reference }을(를) { $due_date }까지 보완해야 합니다
evisa-mail-asked-again-body =
    안녕하십니까.

    신청 { $reference }이(가) 아직 갖추어지지 않았습니다. { $due_date }까지 보완하여 다시 보내십시오:
    { $link }

    그날이 지나면 신청이 취소됩니다.

    Sala, 영사국을 대신하여
evisa-mail-cancelled-subject = 전자 비자 신청 { $reference }이(가) 취소되었습니다
evisa-mail-cancelled-body =
    안녕하십니까.

    신청 { $reference }에 필요한 것이 제때 오지 않아 취소되었습니다.

    신청을 열면 무엇이 빠졌는지 볼 수 있습니다. 다시 신청할 수 있습니다:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-invited-subject = 면접 시간을 선택하십시오: 전자 비자 { $reference }
evisa-mail-invited-body =
    안녕하십니까.

    재외 공관이 신청 { $reference }을(를) 결정하기 전에 면접을 원합니다.

    { $due_date }까지 시간을 선택하십시오:
    { $link }

    그날까지 선택하지 않으면 신청이 취소됩니다.

    Sala, 영사국을 대신하여
evisa-mail-booked-subject = 재외 공관 면접: 전자 비자 { $reference }
evisa-mail-booked-body =
    안녕하십니까.

    신청 { $reference }의 면접 시간을 선택했습니다. 신청을 열어 날짜, 시간, 장소를 확인하십시오:
    { $link }

    여권과 서류 원본을 가져오십시오.

    Sala, 영사국을 대신하여
evisa-mail-approved-subject = 태국 비자가 발급되었습니다: { $reference }
evisa-mail-approved-body =
    안녕하십니까.

    비자가 발급되었습니다. 신청을 열어 인쇄하거나 저장하십시오:
    { $link }

    유효일까지 도착하십시오. 체류할 수 있는 기간은 도착일부터 셉니다. 인쇄본을 가지고 다니고, 여행 전에 입국 카드를 제출하십시오. 무료입니다.

    Sala, 영사국을 대신하여
evisa-mail-rejected-subject = 전자 비자 신청 { $reference }이(가) 거부되었습니다
evisa-mail-rejected-body =
    안녕하십니까.

    { $reference }(으)로 신청한 비자가 거부되었습니다.

    이유: { $reason }

    신청을 열어 결정과 할 수 있는 일을 읽으십시오:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-withdrawn-subject = 전자 비자 신청 { $reference }을(를) 취하했습니다
evisa-mail-withdrawn-body =
    안녕하십니까.

    신청 { $reference }을(를) 취하했습니다. 결정이 내려지지 않습니다.

    취하한 신청 보기:
    { $link }

    직접 취하하지 않았다면 비밀번호를 바꾸고 재외 공관에 연락하십시오.

    Sala, 영사국을 대신하여
evisa-mail-suspended-subject = 비자 { $reference }이(가) 정지되었습니다
evisa-mail-suspended-body =
    안녕하십니까.

    비자 { $reference }이(가) 정지되었습니다. 당분간 이 비자로 입국할 수 없습니다.

    이유: { $reason }

    신청을 열어 메시지를 읽으십시오:
    { $link }

    Sala, 영사국을 대신하여
evisa-mail-revoked-subject = 비자 { $reference }이(가) 취소되었습니다
evisa-mail-revoked-body =
    안녕하십니까.

    비자 { $reference }이(가) 취소되었습니다. 이 비자로 더 이상 입국할 수 없습니다.

    이유: { $reason }

    신청을 열어 메시지를 읽으십시오:
    { $link }

    Sala, 영사국을 대신하여

## Times at an office; visas at the border

appointment-time = 날짜와 시간
appointment-time-hint = 사무소 현지 시각입니다.
appointment-choose = 시간을 선택하십시오
appointment-taken = 이 시간은 방금 예약되었습니다. 다른 시간을 선택하십시오
appointment-none = 지금은 빈 시간이 없습니다
appointment-none-text = 며칠 후에 다시 오십시오. 근무일마다 새 시간이 제공됩니다.
border-passport = 여권 번호
border-expiry = 여권 만료일
border-port = 입국 장소
border-check = 확인
access-border = 국경에서 확인했습니다
access-border-entry = 국경에서 입국이 기록되었습니다
visa-reason-VISA_REQUIRED = 현재 이 국적에 적용되는 면제가 없어 비자가 필요합니다.
visa-reason-VISA_VALIDITY_PAST = 비자의 입국 유효일이 지났습니다.
visa-reason-VISA_USED = 한 번 입국하는 비자이며 이미 사용되었습니다.
visa-reason-VISA_NOT_IN_FORCE = 비자가 정지, 취소 또는 교체되었습니다.
visa-reason-PASSPORT_MISMATCH = 비자가 발급된 여권이 아닙니다.
visa-reason-PASSPORT_EXPIRES_TOO_SOON = 여권이 오늘부터 6개월 동안 유효하지 않습니다.
visa-reason-LAND_ENTRIES_USED = 올해 육로 입국 두 번을 이미 사용했습니다.
officer-concluded = 사건 정보
