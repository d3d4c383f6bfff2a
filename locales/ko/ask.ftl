# Rules asked in public: "When is my report due?" and the others. Under `ask-<question>-`; rules in plain words under `ask-rule-<number>`.

ask-questions = 제출하기 전에 알아보기
ask-for-programs = 개발자용: 같은 규칙의 인터페이스
ask-send = 답 보기
ask-again = 다시 알아보기
ask-other = 다른 날짜로 알아보기
ask-nothing-kept = 로그인할 필요가 없습니다. 입력한 내용은 저장되지 않습니다.
ask-why = 이 답의 이유
ask-rule-number = 규칙 { $number }.
ask-answered = { $at }(방콕 시간)의 답입니다. 이 페이지를 인쇄할 수 있습니다.
ask-estimate = 예상입니다. 담당관이 결정합니다.
ask-span = { $from }부터 { $to }까지

ask-field-last_arrival = 마지막으로 태국에 언제 입국했습니까?
ask-field-last_arrival-hint = 마지막 입국 도장의 날짜를 일 월 연도 순으로 입력하십시오. 예: 4 7 2026.
ask-field-due_date = 지난 접수증의 다음 신고 기한
ask-field-due_date-hint = 입국 후 신고한 적이 있는 경우에만.
ask-field-planned_departure = 태국에서 언제 출국합니까?
ask-field-status_class = 비자 종류
ask-field-status_class-OTHER = 다른 비자 또는 비자 없음
ask-field-status_class-LTR = LTR: 장기 거주자
ask-field-status_class-SMART = SMART: 우수 인재, 투자자, 경영자 또는 창업자
ask-field-status_class-PR = 영주권자
ask-field-status_class-OFFICIAL = 제15조에 따라 면제되는 외교관 또는 공무 수행자
ask-field-permitted_until = 체류할 수 있는 마지막 날
ask-field-permitted_until-hint = 입국 도장 또는 연장 도장의 날짜. 예: 1 10 2026.
ask-field-country_boarded = 출발 국가
ask-field-country_boarded-hint = 접수 시작 시각을 현지 시각으로도 보여 드립니다.
ask-field-departure = 태국에서 출국하는 날
ask-field-mrz = 여권 신원 정보면 아래쪽의 두 줄
ask-field-mrz-hint = 사진 아래에 있습니다. 첫째 줄은 P로 시작합니다. 44자로 된 두 줄을 < 기호까지 모두 입력하거나 붙여 넣으십시오.

ask-report-due-title = 90일 체류 신고 기한은 언제입니까?
ask-report-due-lead = 태국에 90일을 초과하여 체류하는 사람은 거주지를 출입국 관리 사무소에 신고합니다. 날짜를 입력하면 시기를 알 수 있습니다.
ask-report-due-on = 신고 기한은 { $day }입니다
ask-report-due-not = 신고하지 않아도 됩니다
ask-report-due-leaves = 90일 안에 출국합니다. 입국할 때마다 1일부터 다시 셉니다.
ask-report-due-exempt = 이 체류 자격에는 신고 의무가 없습니다.
ask-report-due-online = 온라인 신고
ask-report-due-office = 출입국 관리 사무소 방문, 과태료 없음
ask-report-due-open = 지금부터 { $day }까지 온라인으로 신고할 수 있습니다.
ask-report-due-early = 온라인 신고는 { $day }에 시작됩니다.
ask-report-due-office-only = 온라인 신고 기간이 끝났습니다. { $day }까지 출입국 관리 사무소를 방문하여 신고하십시오.
ask-report-due-late =
    { $days ->
       *[other] { $days }일 늦었습니다. 출입국 관리 사무소를 방문하여 신고하십시오. 통상 과태료는 { $fine }이며, 담당관이 결정합니다.
    }
ask-report-due-go = 90일 체류 신고하기

ask-passport-line-title = 여권의 두 줄이 맞습니까?
ask-passport-line-lead = 여권 아래쪽의 두 줄에는 검증 숫자가 있습니다. 입력하면 잘못 옮겨 적지 않았는지와 그 내용을 확인할 수 있습니다.
ask-passport-line-right = 두 줄이 맞습니다
ask-passport-line-wrong = 두 줄에 잘못된 곳이 있습니다
ask-passport-line-expired = 이 여권은 만료되었습니다.
ask-passport-line-specimen = 표준 문서의 견본 여권입니다. 이 여권으로는 여행할 수 없습니다.
ask-passport-line-not-proof = 검증 숫자는 옮겨 적은 실수를 찾아낼 뿐, 여권이 진짜임을 증명하지 않습니다.
ask-passport-family-name = 성
ask-passport-given-names = 이름
ask-passport-number = 여권 번호
ask-passport-state = 발급 국가
ask-passport-nationality = 국적
ask-passport-birth = 생년월일
ask-passport-sex = 성별
ask-passport-expiry = 만료일

ask-overstay-title = 초과 체류 과태료는 얼마입니까?
ask-overstay-lead = 허가된 마지막 날이 지나도 머물면 하루마다 과태료를 냅니다. 두 날짜를 입력하십시오.
ask-overstay-none = 초과 체류가 없으며 과태료도 없습니다
ask-overstay-costs = 과태료는 { $fine }입니다
ask-overstay-pay = 출국하기 전에 출입국 담당관에게 냅니다.
ask-overstay-days = 초과 체류 일수
ask-overstay-fine = 과태료

ask-rule-1 = 입국일이 1일째이고, 신고 기한은 90일째입니다. 재입국 허가가 있든 없든 입국할 때마다 다시 셉니다.
ask-rule-2 = 온라인으로는 기한 15일 전부터 기한까지 신고할 수 있습니다. 사무소에서는 그 후 며칠 더 받습니다.
ask-rule-3 = 방콕의 날짜를 기준으로 합니다.
ask-rule-4 = 주말과 공휴일도 포함하며, 그 때문에 기한이 바뀌지 않습니다.
ask-rule-5 = 스스로 늦게 신고하면 정해진 과태료를 냅니다. 적발되면 하루마다 더해져 더 높을 수 있습니다.
ask-rule-6 = 다음 신고 기한은 지난 기한의 90일 후입니다.
ask-rule-7 = 첫 체류 연장은 신고로 봅니다.
ask-rule-8 = 90일을 초과하여 체류하는 사람만 신고 의무가 있습니다.
ask-rule-9 = 영주권자와 공무 수행자는 신고 의무가 없습니다. LTR 비자와 SMART 비자 소지자는 1년에 한 번 신고합니다.
ask-rule-10 = 새 여권이면 이전 여권의 번호를 입력해야 합니다.
ask-rule-11 = 체류 허가가 끝나지 않았어야 합니다.
ask-rule-12 = 한 사람이 한 기간에 한 번 신고합니다.
ask-rule-37 = 허가된 마지막 날 다음 날부터 출국일을 포함하여 하루씩 셉니다. 과태료에는 상한이 있습니다.
ask-rule-39 = 검증 숫자: 각 글자의 값에 7, 3, 1의 가중치를 차례로 곱합니다.
ask-rule-41 = 국가 코드는 목록과 비교합니다. 검증 숫자는 없습니다.
ask-rule-42 = 출생 연도는 미래가 아닌 가장 가까운 연도이며, 만료 연도는 이번 세기의 연도입니다.
ask-rule-43 = 생년월일의 일이나 월을 모를 수 있습니다.
ask-rule-44 = 이름이 하나뿐인 사람도 있습니다.
ask-rule-45 = 긴 이름은 잘릴 수 있습니다.
ask-rule-47 = 44자로 된 두 줄: 영문자 A~Z, 숫자, < 기호.

ask-arrival-card-title = 입국 카드는 언제 제출해야 합니까?
ask-arrival-card-lead = 외국 여권으로 입국하는 분은 도착 직전 며칠 안에 입국 카드(TDAC)를 제출합니다. 도착일을 입력하십시오.
ask-arrival-card-by = { $day }까지 입국 카드를 제출하십시오
ask-arrival-card-not = 입국 카드가 필요 없습니다
ask-arrival-card-past = 이미 지난 날짜입니다
ask-arrival-card-from = 제출 시작
ask-arrival-card-until = 제출 기한
ask-arrival-card-early = 지금 미리 작성할 수 있습니다. 카드는 { $day }에 발급됩니다.
ask-arrival-card-open = 지금 제출할 수 있습니다.
ask-arrival-card-free = 무료입니다. 돈을 요구하는 곳은 정부 기관이 아닙니다.
ask-arrival-card-go = 입국 카드 제출하기
ask-field-arrival_date = 태국에 언제 도착합니까?
ask-field-arrival_date-hint = 입국 심사를 받는 날입니다. 예: 20 1 2027
ask-field-traveller = 입국자
ask-field-traveller-FOREIGN = 외국 여권
ask-field-traveller-THAI = 태국 여권
ask-field-traveller-BORDER_PASS = 국경 통행증
ask-field-traveller-OFFICIAL = 제15조에 따라 면제되는 외교관 또는 공무원
ask-rule-27 = 카드는 도착일 3일 전부터 도착일까지 방콕 시간으로 발급됩니다.
ask-rule-32 = 태국 여권, 국경 통행증 소지자와 공무원은 카드가 필요 없습니다.
