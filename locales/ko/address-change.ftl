# Change of address and stay in another province (TM.27, TM.28): the form, its states and actions, and its messages.

tm28-title = 주소 변경 신고
tm28-summary = 이사했거나 다른 도(짱왓)에 24시간을 초과하여 머물 때 출입국 관리 사무소에 알립니다(TM.27, TM.28). 무료입니다.
tm28-who = 법은 모든 외국인에게 이사 후 24시간 이내, 또는 24시간을 초과하여 머무는 다른 도에 도착한 후 48시간 이내에 신고하도록 요구합니다. 명령으로 대부분의 비자 종류에서 이 의무가 면제되어 대부분의 사람은 신고하지 않아도 됩니다. 그래도 신고할 수 있으며, 그러면 다음 90일 체류 신고에 새 주소가 들어갑니다. 신고 의무가 있는데 늦었다면 그래도 보내십시오. 과태료는 담당관이 결정합니다. 이 명령은 TM.27에는 적용되지 않습니다. 입국 카드에 적은 주소와 다른 곳에 살면 비자 종류와 관계없이 24시간 안에 알려야 합니다.
tm28-declaration = 위의 모든 내용이 사실임을 확인합니다.
tm28-document-LEASE = 새 주소의 임대 계약서 또는 권리증(있는 경우)
tm28-document-LEASE-hint = 제출하지 않아도 됩니다. 다른 점이 있을 때 담당관에게 도움이 됩니다.
tm28-document-HOUSE_BOOK = 집주인의 주택 등록증(사본이 있는 경우)
tm28-document-HOUSE_BOOK-hint = 제출하지 않아도 됩니다. 주소가 있는 면이면 충분합니다.
tm28-document-PASSPORT_RECORD = 비자, 마지막 입국, 입국 카드, 체류 연장 기록
tm28-law = 출입국 관리법(불기 2522년) 제37조 (2), (3), (4)

tm28-section-arrival = 입국과 비자
tm28-section-change = 변경 내용
tm28-section-previous = 이전 주소
tm28-section-address = 새 주소
tm28-section-host = 소유자 또는 숙소 주인

tm28-page-visa = 비자 종류는 무엇입니까?
tm28-page-kind = 무엇을 신고하시겠습니까?
tm28-page-moved = 언제 이사했습니까?
tm28-page-stay = 다른 도에 언제부터 언제까지 머뭅니까?
tm28-page-previous-place = 이전에 태국 어디에 살았습니까?
tm28-page-previous-address = 이전 주소를 입력하십시오
tm28-page-place = 새 주소는 어디입니까?
tm28-page-address = 새 주소를 입력하십시오
tm28-page-host = 누구의 집입니까?

tm28-field-visa_type-hint = 신고 의무가 있는지가 이것으로 정해집니다. 의무가 없어도 신고할 수 있습니다.
tm28-field-visa_type-TS = TS: 경유
tm28-field-visa_type-VOA = 도착 비자
tm28-field-visa_type-P30 = 비자 면제, 30일
tm28-field-visa_type-P60 = 비자 면제, 60일
tm28-field-visa_type-PP30 = 조약에 따른 비자 면제, 30일
tm28-field-visa_type-PP90 = 조약에 따른 비자 면제, 90일
tm28-field-last_arrival-hint = 마지막 입국 도장의 날짜를 일 월 연도 순으로 입력하십시오. 예: 4 7 2026.
tm28-field-notice_kind = 신고 종류
tm28-field-notice_kind-hint = 집을 완전히 떠나 당분간 호텔에 머무는 경우에도 ‘이사했습니다’를 선택하십시오.
tm28-field-notice_kind-MOVE = 다른 주소로 이사했습니다
tm28-field-notice_kind-PROVINCE_STAY = 다른 도에 24시간을 초과하여 머뭅니다
tm28-field-notice_kind-DIFFERS = 입국 카드의 주소와 다른 주소에 살고 있습니다
tm28-field-moved_on = 이사한 날
tm28-field-moved_on-hint = 예: 2 5 2026.
tm28-field-moved_time = 이사한 시각
tm28-field-moved_time-hint = 24시간제로 입력하십시오. 예: 9:30 또는 21:15.
tm28-field-stay_from = 그 도에 도착한 날
tm28-field-stay_from-hint = 예: 2 5 2026.
tm28-field-stay_from_time = 도착 시각
tm28-field-stay_from_time-hint = 24시간제로 입력하십시오. 예: 8:00 또는 21:15.
tm28-field-stay_to = 그 도에서의 마지막 날
tm28-field-stay_to-hint = 아직 모르면 비워 두십시오.
tm28-field-stay_to_time = 떠나는 시각
tm28-field-previous_place = 이전 지역
tm28-field-previous_province = 도(짱왓)
tm28-field-previous_district = 군·구
tm28-field-previous_subdistrict = 면·동(땀본)
tm28-field-previous_postcode = 우편번호
tm28-field-previous_place_name = 건물, 호텔 또는 마을 이름
tm28-field-previous_house_no = 번지
tm28-field-previous_house_no-hint = 예: 12/34.
tm28-field-previous_room = 호실
tm28-field-previous_floor = 층
tm28-field-previous_moo = 마을 번호(moo)
tm28-field-previous_soi = 골목(soi)
tm28-field-previous_road = 도로
tm28-field-host_name = 소유자 또는 숙소 주인의 이름
tm28-field-host_name-hint = 살도록 해 준 사람 또는 호텔. 본인 소유이면 비워 두십시오.
tm28-field-host_phone = 소유자 또는 숙소 주인의 전화번호
tm28-field-phone-hint = 태국 번호, 또는 +와 국가 번호가 붙은 외국 번호. 이 신고에 관해서만 전화합니다.

tm28-state-draft-explanation = 답변은 저장되어 있습니다. 보내야만 신고한 것이 됩니다.
tm28-state-checking-explanation = 정보를 출입국 기록과 비교하고 있습니다. 아무것도 하지 않아도 됩니다. 보낸 시각이 신고 시각이 됩니다.
tm28-state-checking-unverified = 신고가 되었습니다. 출입국 기록이 지금 응답하지 않아, 회신이 올 때까지 시스템이 계속 조회합니다. 아무것도 하지 않아도 됩니다.
tm28-state-review-explanation = 출입국 기록과 다른 점이 있거나 기한이 지난 신고여서 담당관이 살펴보고 있습니다. 아무것도 하지 않아도 됩니다. 보낸 시각이 신고 시각이 됩니다.
tm28-state-correction-explanation = 담당관이 신고를 돌려보냈습니다. 고쳐서 다시 보내십시오. 처음 보낸 시각이 계속 인정됩니다.
tm28-state-approved-explanation = 신고가 수리되었습니다. 접수증을 보관하십시오. 다음 90일 체류 신고에 이 주소가 들어갑니다.
tm28-state-rejected-explanation = 이 신고는 수리되지 않았으며 인정되지 않습니다. 이유와 다음에 할 일을 읽으십시오.
tm28-state-withdrawn-explanation = 이 신고를 취하했으므로 인정되지 않습니다.
tm28-state-lapsed-explanation = 이 신고는 제때 고치지 않아 인정되지 않습니다. 아직 신고 의무가 있으면 지체 없이 새로 보내십시오.

tm28-action-file = 신고 보내기
tm28-event-file = 신고를 보냈습니다
tm28-event-register_matches = 출입국 기록에서 정보가 확인되어 신고가 수리되었습니다
tm28-event-register_differs = 신고가 담당관에게 전달되었습니다
tm28-event-register_silent = 출입국 기록에서 회신이 없었습니다. 신고는 되었으며 계속 조회합니다
tm28-event-claim = 담당관이 신고를 살펴보기 시작했습니다
tm28-event-release = 신고가 사무소 목록으로 돌아갔습니다
tm28-event-approve = 담당관이 신고를 수리했습니다
tm28-event-reject = 담당관이 신고를 수리하지 않았습니다
tm28-event-return = 담당관이 신고를 고쳐 달라고 요청했습니다
tm28-action-resubmit = 고친 신고 보내기
tm28-event-resubmit = 고친 신고를 보냈습니다
tm28-action-withdraw = 신고 취하하기
tm28-action-withdraw-text = 사건이 즉시 종료되며 결정이 내려지지 않습니다. 되돌릴 수 없습니다. 이 신고는 인정되지 않습니다. 신고 의무가 있으면 지체 없이 새로 보내야 합니다.
tm28-event-withdraw = 신고를 취하했습니다
tm28-event-remind = 신고를 고치도록 알려 드렸습니다
tm28-event-lapse = 신고를 제때 고치지 않아 효력을 잃었습니다

tm28-output-slip = 주소 변경 신고 접수증
tm28-output-slip-text = 이 신고로 태국 체류 허가가 연장되지 않습니다.

tm28-section-passport = 여권
tm28-section-contact = 연락처
tm28-page-passport-entry = 여권 정보를 어떻게 입력하시겠습니까?
tm28-page-passport-lines = 여권 신원 정보면 아래쪽의 두 줄을 입력하십시오
tm28-page-passport = 여권 정보를 입력하십시오
tm28-page-name = 이름을 입력하십시오
tm28-page-about-you = 성별과 생년월일을 입력하십시오
tm28-page-arrival = 마지막으로 태국에 언제 입국했습니까?
tm28-page-contact = 연락처를 입력하십시오
tm28-field-passport_entry = 여권 정보 입력 방법
tm28-field-passport_entry-hint = 두 줄을 옮겨 적는 것이 가장 정확하며, 대부분의 정보를 따로 입력하지 않아도 됩니다.
tm28-field-passport_entry-mrz = 신원 정보면 아래쪽의 두 줄 옮겨 적기
tm28-field-passport_entry-typed = 항목별로 입력하기
tm28-field-mrz = 여권의 두 줄
tm28-field-mrz-hint = 사진 아래에 있습니다. 첫째 줄은 P로 시작합니다. 44자로 된 두 줄을 < 기호까지 모두 입력하거나 붙여 넣으십시오.
tm28-field-doc_type = 여행 문서
tm28-field-doc_type-PASSPORT = 여권
tm28-field-doc_type-TRAVEL_DOC = 여행 문서
tm28-field-doc_type-CERT_OF_IDENTITY = 신원 증명서
tm28-field-doc_type-BORDER_PASS = 국경 통행증
tm28-field-passport_no = 여권 번호
tm28-field-passport_no-hint = 숫자 앞뒤의 영문자도 입력하십시오. 예: AB1234567.
tm28-field-issuing_state = 여권 발급 국가
tm28-field-nationality = 국적
tm28-field-passport_expiry = 여권 만료일
tm28-field-passport_expiry-hint = 신원 정보면에 있는 대로, 일 월 연도 순으로 입력하십시오. 예: 31 12 2030.
tm28-field-family_name = 성
tm28-field-family_name-hint = 여권에 있는 대로 로마자로 쓰십시오. 여권에 이름이 하나만 있으면 비워 두십시오.
tm28-field-first_name = 이름
tm28-field-middle_name = 중간 이름
tm28-field-sex = 성별
tm28-field-sex-M = 남성
tm28-field-sex-F = 여성
tm28-field-sex-X = X 또는 여권에 표시 없음
tm28-field-birth_date = 생년월일
tm28-field-birth_date-hint = 일 월 연도 순으로 입력하십시오. 예: 12 8 1984. 여권에 일이나 월이 없으면 00을 입력하십시오.
tm28-field-last_arrival = 마지막 입국일
tm28-field-arrival_card_no = 입국 카드 번호
tm28-field-arrival_card_no-hint = 태국 디지털 입국 카드(TDAC) 또는 종이 카드 TM.6의 번호입니다.
tm28-field-visa_type = 비자 종류
tm28-field-visa_type-NON-B = Non-B: 사업 또는 취업
tm28-field-visa_type-NON-O = Non-O: 가족, 은퇴 또는 자원봉사
tm28-field-visa_type-NON-OA = Non-OA: 장기 체류, 50세 이상
tm28-field-visa_type-NON-OX = Non-OX: 최장 10년 장기 체류, 50세 이상
tm28-field-visa_type-ED = ED: 유학
tm28-field-visa_type-NON-IM = Non-IM: 정부 기관이 승인한 투자
tm28-field-visa_type-NON-IB = Non-IB: BOI(투자청)가 장려하는 투자
tm28-field-visa_type-NON-EX = Non-EX: 전문가
tm28-field-visa_type-NON-M = Non-M: 언론
tm28-field-visa_type-NON-R = Non-R: 종교 활동
tm28-field-visa_type-NON-RS = Non-RS: 과학 연구
tm28-field-visa_type-NON-F = Non-F: 공무
tm28-field-visa_type-SMART = SMART: 우수 인재, 투자자, 경영자 또는 창업자
tm28-field-visa_type-LTR = LTR: 장기 거주자
tm28-field-visa_type-DTV = DTV: 원격 근무 또는 태국 소프트 파워
tm28-field-visa_type-PE = PE: 타일랜드 프리빌리지 회원
tm28-field-visa_type-TR = TR: 관광
tm28-field-visa_type-PR = 영주권자
tm28-field-visa_type-OFFICIAL = 외교관, 공무 수행자 또는 제15조에 따라 면제되는 사람
tm28-field-visa_type-OTHER = 다른 종류 또는 비자 없음
tm28-field-place = 지역
tm28-field-province = 도(짱왓)
tm28-field-district = 군·구
tm28-field-subdistrict = 면·동(땀본)
tm28-field-postcode = 우편번호
tm28-field-place_name = 건물, 호텔 또는 마을 이름
tm28-field-house_no = 번지
tm28-field-house_no-hint = 예: 12/34.
tm28-field-room = 호실
tm28-field-floor = 층
tm28-field-moo = 마을 번호(moo)
tm28-field-soi = 골목(soi)
tm28-field-road = 도로
tm28-field-phone = 전화번호
tm28-field-email = 이메일 주소
tm28-field-email-hint = 담당관이 연락하는 데 사용합니다. 시스템의 메시지는 계정의 이메일 주소로 보냅니다.
tm28-state-draft = 아직 보내지 않음
tm28-state-checking = 확인 중
tm28-state-review = 담당관 검토 중
tm28-state-correction = 고쳐야 함
tm28-state-approved = 수리됨
tm28-state-rejected = 수리되지 않음
tm28-state-withdrawn = 취하됨
tm28-state-lapsed = 효력 상실

tm28-mail-filed-subject = 주소 변경 신고 { $reference }을(를) 접수했습니다
tm28-mail-filed-body =
    안녕하십니까.

    주소 변경 신고를 접수했습니다. 접수 번호는 { $reference }입니다.

    지금 출입국 기록과 비교하고 있습니다. 아무것도 하지 않아도 됩니다. 처음 보낸 시각이 신고 시각이 됩니다.

    진행 상황 확인:
    { $link }

    Sala, 이민국을 대신하여
tm28-mail-approved-subject = 주소 변경 신고 { $reference }이(가) 수리되었습니다
tm28-mail-approved-body =
    안녕하십니까.

    주소 변경 신고 { $reference }이(가) 수리되었습니다. 다음 90일 체류 신고에 이 주소가 들어갑니다.

    신고를 열어 접수증을 인쇄하거나 저장하십시오:
    { $link }

    이 신고로 체류 허가가 연장되지 않습니다.

    Sala, 이민국을 대신하여
tm28-mail-review-subject = 담당관이 신고 { $reference }을(를) 살펴보고 있습니다
tm28-mail-review-body =
    안녕하십니까.

    출입국 기록과 다른 점이 있거나 기한이 지난 신고여서, 담당관이 주소 변경 신고 { $reference }을(를) 살펴보고 있습니다. 보통 근무일 3일까지 걸립니다.

    지금은 아무것도 하지 않아도 됩니다.

    진행 상황 확인:
    { $link }

    Sala, 이민국을 대신하여
tm28-mail-unverified-subject = 신고 { $reference }이(가) 되었으며 나중에 확인됩니다
tm28-mail-unverified-body =
    안녕하십니까.

    주소 변경 신고 { $reference }이(가) 되었습니다. 출입국 기록이 지금 응답하지 않아 나중에 확인합니다.

    아무것도 하지 않아도 됩니다.

    진행 상황 확인:
    { $link }

    Sala, 이민국을 대신하여
tm28-mail-rejected-subject = 신고 { $reference }이(가) 수리되지 않았습니다
tm28-mail-rejected-body =
    안녕하십니까.

    주소 변경 신고 { $reference }이(가) 수리되지 않았습니다.

    이유: { $reason }

    신고를 열어 담당관의 메시지와 다음에 할 일을 읽으십시오:
    { $link }

    Sala, 이민국을 대신하여
tm28-mail-returned-subject = 신고 { $reference }을(를) { $due_date }까지 고치십시오
tm28-mail-returned-body =
    안녕하십니까.

    담당관이 주소 변경 신고 { $reference }을(를) 살펴보고 고쳐 달라고 요청했습니다.

    이유: { $reason }

    신고를 열어 담당관의 메시지를 읽고, 답변을 고쳐 { $due_date }까지 다시 보내십시오:
    { $link }

    처음 보낸 시각이 계속 인정됩니다.

    Sala, 이민국을 대신하여
tm28-mail-withdrawn-subject = 신고 { $reference }을(를) 취하했습니다
tm28-mail-withdrawn-body =
    안녕하십니까.

    주소 변경 신고 { $reference }을(를) 취하했습니다. 이 신고는 인정되지 않습니다.

    취하한 신고 보기:
    { $link }

    직접 취하하지 않았다면 비밀번호를 바꾸고 출입국 관리 사무소에 연락하십시오.

    Sala, 이민국을 대신하여
tm28-mail-reminded-subject = 신고 { $reference }을(를) { $due_date }까지 고쳐야 합니다
tm28-mail-reminded-body =
    안녕하십니까.

    주소 변경 신고 { $reference }이(가) 돌려보내졌고 아직 다시 보내지 않았습니다.

    신고를 열어 답변을 고치고 { $due_date }까지 다시 보내십시오:
    { $link }

    { $due_date }이 지나면 신고는 효력을 잃고 인정되지 않습니다.

    Sala, 이민국을 대신하여
tm28-mail-lapsed-subject = 신고 { $reference }이(가) 효력을 잃었습니다
tm28-mail-lapsed-body =
    안녕하십니까.

    주소 변경 신고 { $reference }을(를) 제때 고치지 않았습니다. 신고는 효력을 잃었고 인정되지 않습니다.

    아직 신고 의무가 있으면 지체 없이 새로 보내십시오.

    신고 보기:
    { $link }

    Sala, 이민국을 대신하여

# Why no notice is needed, what wants attention of one, and errors of its form.
reason-EXEMPT_BY_ORDER = 이 비자 종류는 명령으로 면제되어 신고 의무가 없습니다
reason-EXEMPT_BY_ORDER-remedy = 그래도 보낼 수 있습니다. 그러면 다음 90일 체류 신고에 이 주소가 들어갑니다.
reason-STAY_TOO_SHORT = 이 체류는 신고하지 않아도 됩니다
reason-STAY_TOO_SHORT-remedy = 다른 도에서의 체류는 24시간을 초과할 때만 해당합니다. 더 오래 머문다면 떠나는 날짜와 시각을 확인하십시오.
reason-SAME_PROVINCE = 이 체류는 신고하지 않아도 됩니다
reason-SAME_PROVINCE-remedy = 두 주소가 같은 도에 있습니다. 그곳으로 이사했다면 ‘다른 주소로 이사했습니다’를 선택하십시오.
reason-NOTICE_LATE = 신고가 기한이 지난 뒤에 왔습니다
hint-EXEMPT_BY_ORDER = 이 비자 종류는 명령으로 면제되어 신고 의무가 없습니다. 보내면 다음 90일 체류 신고에 이 주소가 들어갑니다.
hint-NOTICE_LATE = 이 신고의 기한이 지났습니다. 그래도 보내십시오. 과태료는 담당관이 결정합니다(출입국 관리법 제76조). 하루하루 늦을수록 높아질 수 있습니다.
error-time-format = ‘{ $label }’ 항목은 24시간제 시각이어야 합니다. 예: 9:30 또는 21:15
error-moved-before-arrival = 이 날짜는 태국에 마지막으로 입국한 날보다 빠를 수 없습니다
error-stay-ends-before = 체류의 끝이 시작보다 빠를 수 없습니다
