# Authority to act for somebody, shown by a document: the form, its states and actions, and its messages.

poa-title = 서류에 의한 대리 신청
poa-summary = 이 사이트에서 직접 권한을 줄 수 없는 자녀, 학생 또는 직원을 대리하려고 신청합니다. 담당관이 서류를 살펴봅니다.
poa-who = 자녀의 부모, 학생의 학교, 직원의 고용주. 계정이 있는 사람은 ‘대리’에서 서류 없이 직접 권한을 줄 수 있습니다.
poa-declaration = 위의 모든 내용이 사실이고 서류가 진짜임을 확인합니다.
poa-document-PROOF = 권한을 보여 주는 서류
poa-document-PROOF-hint = 출생 증명서, 위임장, 또는 회사나 학교의 증명서와 그 문서.
poa-section-authority = 권한
poa-section-principal = 대리를 받을 사람
poa-page-kind = 그 사람과 어떤 관계입니까?
poa-page-scope = 무엇을, 언제까지 대리합니까?
poa-page-principal = 누구를 대리합니까?
poa-page-place = 그 사람은 태국 어디에 삽니까?
poa-field-authority_kind = 신청인의 자격
poa-field-authority_kind-parent = 부모
poa-field-authority_kind-employer = 고용주
poa-field-authority_kind-school = 학교
poa-field-authority_kind-agent = 대행인
poa-field-authority_service = 서비스
poa-field-authority_service-hint = 필요한 것만 선택하십시오.
poa-field-authority_service-all = 외국인을 위한 모든 서비스
poa-field-authority_until = 마지막 날
poa-field-authority_until-hint = 그날을 포함합니다. 예: 31 12 2027.
poa-field-principal_passport_no = 그 사람의 여권 번호
poa-field-principal_passport_no-hint = 숫자 앞뒤의 영문자도 입력하십시오.
poa-field-principal_issuing_state = 여권 발급 국가
poa-field-principal_family_name = 성
poa-field-principal_first_name = 이름
poa-field-principal_birth_date = 생년월일
poa-field-place = 지역
poa-field-province = 도(짱왓)
poa-field-district = 군·구
poa-field-subdistrict = 면·동(땀본)
poa-field-postcode = 우편번호
poa-state-draft = 아직 보내지 않음
poa-state-draft-explanation = 답변은 저장되어 있습니다.
poa-state-review = 담당관 검토 중
poa-state-review-explanation = 담당관이 서류를 살펴보고 있습니다. 아무것도 하지 않아도 됩니다.
poa-state-recorded = 등록됨
poa-state-recorded-explanation = 이제 이 사람을 대리할 수 있습니다. ‘대리’에서 시작하십시오.
poa-state-refused = 등록되지 않음
poa-state-refused-explanation = 권한이 등록되지 않았습니다. 이유를 읽으십시오. 다른 서류로 다시 신청할 수 있습니다.
poa-state-withdrawn = 취하됨
poa-state-withdrawn-explanation = 이 신청을 취하했습니다.
poa-action-file = 보내기
poa-event-file = 신청을 보냈습니다
poa-event-record = 담당관이 권한을 등록했습니다
poa-event-refuse = 담당관이 권한을 등록하지 않았습니다
poa-action-withdraw = 취하하기
poa-action-withdraw-text = 사건이 즉시 종료됩니다. 되돌릴 수 없습니다.
poa-event-withdraw = 신청을 취하했습니다
reason-PROOF_DOES_NOT_SHOW = 서류에 권한이 나타나 있지 않습니다
reason-PROOF_DOES_NOT_SHOW-remedy = 신청인과 그 사람의 이름, 대리할 수 있는 일이 적힌 서류를 사용하십시오.
error-date-past = ‘{ $label }’ 항목은 오늘 또는 그 이후 날짜여야 합니다

poa-field-authority_service-ninety_day = 90일 체류 신고
poa-field-authority_service-address_change = 주소 변경 신고
poa-field-authority_service-evisa = 전자 비자(e-Visa)
poa-field-authority_service-arrival_card = 입국 카드(TDAC)
poa-field-authority_service-stay_notice = 숙박 제공자를 대신한 체류 신고(TM.30)
poa-mail-filed-subject = 대리 신청 { $reference }을(를) 접수했습니다
poa-mail-filed-body =
    안녕하십니까.

    대리 신청 { $reference }을(를) 접수했습니다. 담당관이 서류를 살펴봅니다.

    진행 상황 확인:
    { $link }

    Sala, 이민국을 대신하여
poa-mail-recorded-subject = 이제 대리할 수 있습니다: { $reference }
poa-mail-recorded-body =
    안녕하십니까.

    사건 { $reference }의 권한이 등록되었습니다. 계정의 ‘대리’에서 시작하십시오.

    사건 보기:
    { $link }

    Sala, 이민국을 대신하여
poa-mail-refused-subject = 사건 { $reference }의 권한이 등록되지 않았습니다
poa-mail-refused-body =
    안녕하십니까.

    사건 { $reference }의 권한이 등록되지 않았습니다.

    이유: { $reason }

    사건 보기:
    { $link }

    Sala, 이민국을 대신하여
