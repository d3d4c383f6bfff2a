# The 90-day report (TM.47): its form, its states and actions, and its messages.

tm47-title = 90일 체류 신고
tm47-summary = 태국에 90일을 초과하여 체류하면 거주지를 출입국 관리 사무소에 신고합니다. 무료입니다.
tm47-declaration = 위의 모든 내용이 사실임을 확인합니다.
tm47-document-PASSPORT_RECORD = 비자, 마지막 입국, 입국 카드, 체류 연장 기록
tm47-document-LAST_RECEIPT = 지난 신고의 접수증

## Sections and pages

tm47-section-passport = 여권
tm47-section-arrival = 입국
tm47-section-permit = 체류 허가
tm47-section-address = 태국 내 주소
tm47-section-contact = 연락처

tm47-page-passport-entry = 여권 정보를 어떻게 입력하시겠습니까?
tm47-page-passport-lines = 여권 신원 정보면 아래쪽의 두 줄을 입력하십시오
tm47-page-passport = 여권 정보를 입력하십시오
tm47-page-name = 이름을 입력하십시오
tm47-page-about-you = 성별과 생년월일을 입력하십시오
tm47-page-renewed-passport = 입국 후 또는 지난 신고 후 여권이 바뀌었습니까?
tm47-page-previous-passport = 이전 여권의 번호를 입력하십시오
tm47-page-arrival = 마지막으로 태국에 언제 입국했습니까?
tm47-page-journey = 어떻게 입국했습니까?
tm47-page-visa = 비자 종류와 체류할 수 있는 기한을 입력하십시오
tm47-page-previous-report = 마지막 입국 후 90일 체류 신고를 한 적이 있습니까?
tm47-page-first-extension = 체류가 처음 연장된 날은 언제입니까?
tm47-page-due-date = 이번 신고의 기한은 언제입니까?
tm47-page-place = 태국 어디에 거주하십니까?
tm47-page-address = 주소를 입력하십시오
tm47-page-contact = 연락처를 입력하십시오

## Fields

tm47-field-passport_entry = 여권 정보 입력 방법
tm47-field-passport_entry-hint = 두 줄을 옮겨 적는 것이 가장 정확하며, 대부분의 정보를 따로 입력하지 않아도 됩니다.
tm47-field-passport_entry-mrz = 신원 정보면 아래쪽의 두 줄 옮겨 적기
tm47-field-passport_entry-typed = 항목별로 입력하기
tm47-field-mrz = 여권의 두 줄
tm47-field-mrz-hint = 사진 아래에 있습니다. 첫째 줄은 P로 시작합니다. 44자로 된 두 줄을 < 기호까지 모두 입력하거나 붙여 넣으십시오.
tm47-field-doc_type = 여행 문서
tm47-field-doc_type-PASSPORT = 여권
tm47-field-doc_type-TRAVEL_DOC = 여행 증명서
tm47-field-doc_type-CERT_OF_IDENTITY = 신원 증명서
tm47-field-doc_type-BORDER_PASS = 국경 통행증
tm47-field-passport_no = 여권 번호
tm47-field-passport_no-hint = 숫자 앞뒤의 영문자도 입력하십시오. 예: AB1234567.
tm47-field-issuing_state = 여권 발급 국가
tm47-field-nationality = 국적
tm47-field-passport_expiry = 여권 만료일
tm47-field-passport_expiry-hint = 신원 정보면에 있는 대로, 일 월 연도 순으로 입력하십시오. 예: 31 12 2030.
tm47-field-family_name = 성
tm47-field-family_name-hint = 여권에 있는 대로 로마자로 쓰십시오. 여권에 이름이 하나만 있으면 비워 두십시오.
tm47-field-first_name = 이름
tm47-field-middle_name = 중간 이름
tm47-field-sex = 성별
tm47-field-sex-M = 남성
tm47-field-sex-F = 여성
tm47-field-sex-X = X 또는 여권에 표시 없음
tm47-field-birth_date = 생년월일
tm47-field-birth_date-hint = 일 월 연도 순으로 입력하십시오. 예: 12 8 1984. 여권에 일이나 월이 없으면 00을 입력하십시오.
tm47-field-passport_renewed = 여권 변경
tm47-field-passport_renewed-hint = 마지막 입국 도장이나 지난 신고의 여권 번호가 다르면 ‘예’라고 답하십시오.
tm47-field-passport_renewed-no = 아니요, 같은 여권입니다
tm47-field-passport_renewed-yes = 예, 새 여권이 있습니다
tm47-field-previous_passport_no = 이전 여권 번호
tm47-field-previous_passport_no-hint = 입국할 때 또는 지난 신고에 사용한 여권입니다. 입국 기록을 찾는 데 사용합니다.
tm47-field-last_arrival = 마지막 입국일
tm47-field-last_arrival-hint = 마지막 입국 도장의 날짜를 일 월 연도 순으로 입력하십시오. 예: 4 7 2026. 태국에 돌아올 때마다 90일을 다시 셉니다.
tm47-field-port_of_entry = 입국 장소
tm47-field-arrival_by = 항공편 또는 차량 번호
tm47-field-arrival_by-hint = 예: TG911.
tm47-field-arrival_card_no = 입국 카드 번호
tm47-field-arrival_card_no-hint = 태국 디지털 입국 카드(TDAC) 또는 종이 카드 TM.6의 번호입니다.
tm47-field-visa_type = 비자 종류
tm47-field-visa_type-NON-B = Non-B: 사업 또는 취업
tm47-field-visa_type-NON-O = Non-O: 가족, 은퇴 또는 자원봉사
tm47-field-visa_type-NON-OA = Non-OA: 장기 체류, 50세 이상
tm47-field-visa_type-NON-OX = Non-OX: 최장 10년 장기 체류, 50세 이상
tm47-field-visa_type-ED = ED: 유학
tm47-field-visa_type-NON-IM = Non-IM: 정부 기관이 승인한 투자
tm47-field-visa_type-NON-IB = Non-IB: BOI(투자청)가 장려하는 투자
tm47-field-visa_type-NON-EX = Non-EX: 전문가
tm47-field-visa_type-NON-M = Non-M: 언론
tm47-field-visa_type-NON-R = Non-R: 종교 활동
tm47-field-visa_type-NON-RS = Non-RS: 과학 연구
tm47-field-visa_type-NON-F = Non-F: 공무
tm47-field-visa_type-SMART = SMART: 우수 인재, 투자자, 경영자 또는 창업자
tm47-field-visa_type-LTR = LTR: 장기 거주자
tm47-field-visa_type-DTV = DTV: 원격 근무 또는 태국 소프트 파워
tm47-field-visa_type-PE = PE: 타일랜드 프리빌리지 회원
tm47-field-visa_type-TR = TR: 관광
tm47-field-visa_type-PR = 영주권자
tm47-field-visa_type-OFFICIAL = 외교관, 공무 수행자 또는 제15조에 따라 면제되는 사람
tm47-field-visa_type-OTHER = 다른 종류 또는 비자 없음
tm47-field-permit_expires = 체류 허가 만료일
tm47-field-permit_expires-hint = 마지막 입국 도장이나 연장 도장의 날짜를 일 월 연도 순으로 입력하십시오. 예: 31 3 2027.
tm47-field-reported_before = 마지막 입국 후의 신고
tm47-field-reported_before-hint = 첫 체류 연장은 신고로 봅니다. 허가된 뒤 아직 신고하지 않았다면 해당 항목을 고르십시오.
tm47-field-reported_before-no = 아니요, 입국 후 첫 신고입니다
tm47-field-reported_before-yes = 예
tm47-field-reported_before-extended = 아니요, 그러나 체류가 처음으로 연장되었습니다
tm47-field-first_extension = 첫 연장이 허가된 날
tm47-field-first_extension-hint = 연장 도장에 적힌 허가일입니다. 90일은 이날부터 셉니다. 예: 15 6 2026.
tm47-field-due_date = 이번 신고의 기한
tm47-field-due_date-hint = 지난 접수증에 다음 신고 기한으로 나와 있습니다. 예: 1 10 2026.
tm47-field-previous_receipt = 지난 접수증 번호
tm47-field-previous_receipt-hint = 선택 사항입니다. 지난 90일 체류 신고의 접수증에 인쇄되어 있습니다.
tm47-field-place = 지역
tm47-field-province = 도(짱왓)
tm47-field-district = 군·구
tm47-field-subdistrict = 면·동(땀본)
tm47-field-postcode = 우편번호
tm47-field-place_name = 건물, 호텔 또는 마을 이름
tm47-field-house_no = 번지
tm47-field-house_no-hint = 예: 12/34.
tm47-field-room = 호실
tm47-field-floor = 층
tm47-field-moo = 마을 번호(moo)
tm47-field-soi = 골목(soi)
tm47-field-road = 도로
tm47-field-phone = 전화번호
tm47-field-phone-hint = 태국 번호, 또는 +와 국가 번호가 붙은 외국 번호. 이 신고에 관해서만 전화합니다.
tm47-field-email = 이메일 주소
tm47-field-email-hint = 담당관이 연락하는 데 사용합니다. 시스템의 메시지는 계정의 이메일 주소로 보냅니다.

## States: a few words and an explanation for the applicant

tm47-state-draft = 아직 보내지 않음
tm47-state-draft-explanation = 답변은 저장되어 있습니다. 보내야만 신고한 것이 됩니다.
tm47-state-checking = 확인 중
tm47-state-checking-explanation = 정보를 출입국 기록과 비교하고 있습니다. 아무것도 하지 않아도 됩니다. 제출한 날이 신고일이 됩니다.
tm47-state-checking-unverified = 신고가 제출되었습니다. 출입국 기록이 지금 응답하지 않아, 회신이 올 때까지 시스템이 계속 조회합니다. 아무것도 하지 않아도 됩니다. 제출한 날이 신고일이 됩니다.
tm47-state-review = 담당관 검토 중
tm47-state-review-explanation = 일부 정보가 출입국 기록과 달라 담당관이 신고를 검토하고 있습니다. 아무것도 하지 않아도 됩니다. 제출한 날이 신고일이 됩니다.
tm47-state-correction = 고쳐야 함
tm47-state-correction-explanation = 담당관이 신고를 돌려보냈습니다. 고쳐서 다시 보내십시오. 처음 제출한 날이 계속 인정됩니다.
tm47-state-approved = 수리됨
tm47-state-approved-explanation = 신고가 완료되었습니다. 접수증을 보관하십시오. 다음 신고 기한이 나와 있습니다.
tm47-state-rejected = 수리되지 않음
tm47-state-rejected-explanation = 이 신고는 수리되지 않았으며 인정되지 않습니다. 이유와 다음에 할 일을 읽으십시오.
tm47-state-withdrawn = 취하됨
tm47-state-withdrawn-explanation = 이 신고를 취하했으므로 인정되지 않습니다. 아직 신고해야 한다면 기한까지 새로 신고하십시오.
tm47-state-lapsed = 효력 상실
tm47-state-lapsed-explanation = 이 신고는 제때 고치지 않아 인정되지 않습니다. 아직 신고해야 한다면 기한까지 새로 신고하십시오. 기한이 지나면 출입국 관리 사무소를 방문하여 신고하십시오.

## Actions: buttons, and lines in the timeline of the applicant

tm47-action-file = 신고 보내기
tm47-event-file = 신고를 보냈습니다
tm47-event-register_matches = 출입국 기록에서 정보가 확인되어 신고가 수리되었습니다
tm47-event-register_differs = 일부 정보가 출입국 기록과 달라 신고가 담당관에게 전달되었습니다
tm47-event-register_silent = 출입국 기록에서 회신이 없었습니다. 신고는 제출되었으며 계속 조회합니다
tm47-event-claim = 담당관이 신고를 검토하기 시작했습니다
tm47-event-release = 신고가 사무소 목록으로 돌아갔습니다
tm47-event-approve = 담당관이 신고를 수리했습니다
tm47-event-reject = 담당관이 신고를 수리하지 않았습니다
tm47-event-return = 담당관이 신고를 고쳐 달라고 요청했습니다
tm47-action-resubmit = 고친 신고 보내기
tm47-event-resubmit = 고친 신고를 보냈습니다
tm47-action-withdraw = 신고 취하하기
tm47-action-withdraw-text = 사건이 즉시 종료되며 결정이 내려지지 않습니다. 되돌릴 수 없습니다. 이 신고는 인정되지 않으며, 취하해도 신고 의무는 없어지지 않습니다. 아직 신고해야 한다면 기한까지 새로 신고하십시오.
tm47-event-withdraw = 신고를 취하했습니다
tm47-event-remind = 신고를 고치도록 알려 드렸습니다
tm47-event-lapse = 신고를 제때 고치지 않아 효력을 잃었습니다

## Messages

tm47-mail-filed-subject = 90일 체류 신고 { $reference }을(를) 접수했습니다
tm47-mail-filed-body =
    안녕하십니까.

    90일 체류 신고를 접수했습니다. 접수 번호는 { $reference }입니다.

    지금 출입국 기록과 비교하고 있습니다. 아무것도 하지 않아도 됩니다. 결정이 나중에 나더라도 처음 제출한 날이 신고일이 됩니다.

    진행 상황 확인:
    { $link }

    결정되면 다시 알려 드립니다. 신고는 무료입니다.

    Sala, 이민국을 대신하여
tm47-mail-approved-subject = 90일 체류 신고 { $reference }이(가) 수리되었습니다
tm47-mail-approved-body =
    안녕하십니까.

    90일 체류 신고 { $reference }이(가) 수리되었습니다. 처음 제출한 날이 신고일이 됩니다.

    다음 신고 기한은 { $next_due }입니다. 그 전에 태국에서 출국했다가 돌아오면, 돌아온 날부터 다시 셉니다.

    신고를 열어 접수증을 인쇄 또는 저장하고, 다음 기한을 달력에 추가하십시오:
    { $link }

    이 신고로 체류 허가가 연장되지 않습니다.

    Sala, 이민국을 대신하여
tm47-mail-review-subject = 담당관이 90일 체류 신고 { $reference }을(를) 검토하고 있습니다
tm47-mail-review-body =
    안녕하십니까.

    90일 체류 신고 { $reference }의 일부 정보가 출입국 기록과 다릅니다. 담당관이 검토하여 보통 근무일 3일 이내에 결정합니다.

    지금은 아무것도 하지 않아도 됩니다. 처음 제출한 날이 신고일이 됩니다.

    진행 상황 확인:
    { $link }

    결정되거나 고칠 것이 있으면 다시 알려 드립니다.

    Sala, 이민국을 대신하여
tm47-mail-unverified-subject = 90일 체류 신고 { $reference }이(가) 제출되었으며 나중에 확인됩니다
tm47-mail-unverified-body =
    안녕하십니까.

    90일 체류 신고 { $reference }이(가) 제출되었습니다. 출입국 기록이 지금 응답하지 않아 나중에 확인합니다.

    아무것도 하지 않아도 되며, 다시 신고하지 마십시오. 처음 제출한 날이 신고일이 됩니다.

    진행 상황 확인:
    { $link }

    결정되면 다시 알려 드립니다.

    Sala, 이민국을 대신하여
tm47-mail-rejected-subject = 90일 체류 신고 { $reference }이(가) 수리되지 않았습니다
tm47-mail-rejected-body =
    안녕하십니까.

    90일 체류 신고 { $reference }이(가) 수리되지 않았습니다.

    이유: { $reason }

    신고를 열어 담당관의 메시지와 다음에 할 일을 읽으십시오:
    { $link }

    이 신고는 인정되지 않습니다. 아직 신고해야 한다면 기한까지 새로 신고하십시오. 기한이 지나면 출입국 관리 사무소를 방문하여 신고하십시오.

    Sala, 이민국을 대신하여
tm47-mail-returned-subject = 90일 체류 신고 { $reference }을(를) { $due_date }까지 고치십시오
tm47-mail-returned-body =
    안녕하십니까.

    담당관이 90일 체류 신고 { $reference }을(를) 검토하고 고쳐 달라고 요청했습니다.

    이유: { $reason }

    신고를 열어 담당관의 메시지를 읽고, 답변을 고쳐 { $due_date }까지 다시 보내십시오:
    { $link }

    처음 제출한 날이 계속 인정됩니다.

    Sala, 이민국을 대신하여
tm47-mail-withdrawn-subject = 90일 체류 신고 { $reference }을(를) 취하했습니다
tm47-mail-withdrawn-body =
    안녕하십니까.

    90일 체류 신고 { $reference }을(를) 취하했습니다. 이 신고는 인정되지 않습니다.

    아직 신고해야 한다면 기한까지 새로 신고하십시오. 기한이 지나면 출입국 관리 사무소를 방문하여 신고하십시오.

    취하한 신고 보기:
    { $link }

    직접 취하하지 않았다면 비밀번호를 바꾸고 출입국 관리 사무소에 연락하십시오.

    Sala, 이민국을 대신하여
tm47-mail-reminded-subject = 90일 체류 신고 { $reference }을(를) { $due_date }까지 고쳐야 합니다
tm47-mail-reminded-body =
    안녕하십니까.

    90일 체류 신고 { $reference }이(가) 돌려보내졌고 아직 다시 보내지 않았습니다.

    신고를 열어 담당관의 메시지를 읽고, 답변을 고쳐 { $due_date }까지 다시 보내십시오:
    { $link }

    그때까지는 처음 제출한 날이 계속 인정됩니다. { $due_date }이 지나면 신고는 효력을 잃고 인정되지 않습니다.

    Sala, 이민국을 대신하여
tm47-mail-lapsed-subject = 90일 체류 신고 { $reference }이(가) 효력을 잃었습니다
tm47-mail-lapsed-body =
    안녕하십니까.

    90일 체류 신고 { $reference }을(를) 제때 고치지 않았습니다. 신고는 효력을 잃었고 인정되지 않습니다.

    아직 신고해야 한다면 기한까지 새로 신고하십시오. 기한이 지나면 출입국 관리 사무소를 방문하여 신고하십시오.

    신고 보기:
    { $link }

    Sala, 이민국을 대신하여
tm47-duty-file_again = 90일 체류 신고: 다시 신고
tm47-duty-expiry = 태국 체류 허가 만료
