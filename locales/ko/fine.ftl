# A fine: how it is opened and set, what the person is told, and its papers.

fine-title = 과태료
fine-answers-title = 사무소가 확인한 내용
fine-summary = 출입국 관리법에 따라 담당관이 정한 과태료입니다. 기한까지 내거나 이의를 신청하십시오.

fine-section-fine = 과태료
fine-section-person = 당사자
fine-page-offence = 무엇에 대한 과태료입니까?
fine-page-host = 누가 투숙객을 신고했습니까?
fine-page-person = 누구에 대한 과태료입니까?
fine-page-place = 어디입니까?
fine-field-offence = 위반
fine-field-offence-OVERSTAY = 초과 체류(제81조)
fine-field-offence-REPORT_LATE = 늦은 90일 체류 신고(제76조)
fine-field-offence-ADDRESS_LATE = 늦은 주소 변경 신고(제76조)
fine-field-offence-STAY_NOTICE_LATE = 숙박 제공자의 늦은 체류 신고(제77조)
fine-field-due_on = 기한 안이었던 마지막 날
fine-field-done_on = 처리한 날 또는 적발된 날
fine-field-found = 담당관의 적발
fine-field-found-no = 아니요, 당사자가 스스로 왔습니다
fine-field-found-yes = 예
fine-field-late = 기한 시각을 넘김
fine-field-late-no = 아니요, 기한 내
fine-field-late-yes = 예
fine-field-fine_baht = 과태료(바트)
fine-field-found_in = 적발된 사건
fine-field-days = 초과 일수
fine-field-passport_no = 여권 번호
fine-field-issuing_state = 여권 발급 국가
fine-field-notifier_name = 신고인
fine-field-role = 역할
fine-field-role-HOUSE_MASTER = 집주인
fine-field-role-OWNER = 소유자
fine-field-role-POSSESSOR = 점유자
fine-field-role-HOTEL_MANAGER = 호텔 지배인
fine-field-role-AGENT = 대리인
fine-field-role-ALIEN = 손님 본인(숙소 주인 동의)
fine-field-late_guests = 늦게 신고된 투숙객 수
fine-field-nationality = 국적
fine-field-family_name = 성
fine-field-first_name = 이름
fine-field-middle_name = 중간 이름
fine-field-place = 지역
fine-field-province = 도(짱왓)
fine-field-district = 군·구
fine-field-subdistrict = 면·동(땀본)
fine-field-postcode = 우편번호

fine-state-draft = 시작되지 않음
fine-state-draft-explanation = 아직 아무것도 시작되지 않았습니다.
fine-state-proposed = 결정 대기
fine-state-proposed-explanation = 과태료를 부과할지 담당관이 결정하고 있습니다. 아무것도 하지 않아도 됩니다.
fine-state-billing = 청구서 준비 중
fine-state-billing-explanation = 청구서를 준비하고 있습니다.
fine-state-payment = 납부 필요
fine-state-payment-explanation = 과태료가 정해졌습니다. 결정을 읽고 청구서의 금액을 내십시오. 동의하지 않으면 납부 기한까지 이유를 적어 이의를 신청하십시오.
fine-state-objected = 이의 신청됨
fine-state-objected-explanation = 이의를 신청했습니다. 상급자가 결정합니다. 그때까지 내지 않아도 됩니다.
fine-state-paid = 납부 완료
fine-state-paid-explanation = 과태료가 납부되어 이 일은 종결되었습니다(제84조). 영수증을 보관하십시오.
fine-state-waived = 과태료 없음
fine-state-waived-explanation = 과태료가 없습니다. 아무것도 하지 않아도 됩니다.
fine-state-unpaid = 기한 내 미납
fine-state-unpaid-explanation = 과태료를 제때 내지 않았습니다. 이 일은 수사관에게 넘어갑니다. 출입국 관리 사무소에 연락하십시오.

fine-event-file = 담당관이 과태료 검토를 시작했습니다
fine-event-impose = 담당관이 과태료를 정했습니다
fine-event-drop = 담당관이 과태료가 없다고 결정했습니다
fine-event-free = 낼 것이 없습니다
fine-event-bill = 청구서가 작성되었습니다
fine-event-remind = 과태료를 내도록 알려 드렸습니다
fine-event-paid = 과태료가 납부되었습니다
fine-action-object = 과태료에 이의 신청하기
fine-action-object-text = 상급자가 결정합니다. 그때까지 청구서는 닫힙니다.
fine-action-object-note = 동의하지 않는 이유
fine-event-object = 과태료에 이의를 신청했습니다
fine-event-uphold = 과태료가 유지되었습니다
fine-event-waive = 과태료가 취소되었습니다
fine-event-lapse = 과태료를 제때 내지 않았습니다

fine-fee-fine = 과태료
fine-output-decision = 과태료 결정
fine-output-decision-text = 아래에 적힌 위반에 대해 과태료를 정합니다. 납부하면 이 일은 종결됩니다(출입국 관리법 제84조).
fine-output-decision-appeal = 동의하지 않으면 납부 기한까지 이 사이트의 사건에서 이유를 적어 이의를 신청하십시오. 상급자가 결정합니다.
fine-output-receipt = 과태료 영수증
fine-output-receipt-text = 아래에 적힌 과태료가 납부되었습니다. 이 일은 출입국 관리법 제84조에 따라 종결되었습니다.

fine-mail-bill-subject = 사건 { $reference }의 과태료를 { $due_date }까지 내십시오
fine-mail-bill-body =
    안녕하십니까.

    사건 { $reference }에서 과태료가 정해졌습니다.

    결정을 읽고 { $due_date }까지 청구서의 금액을 내거나, 이유를 적어 이의를 신청하십시오:
    { $link }

    Sala, 이민국을 대신하여
fine-mail-paid-subject = 사건 { $reference }의 과태료가 납부되었습니다
fine-mail-paid-body =
    안녕하십니까.

    사건 { $reference }의 과태료가 납부되었습니다. 이 일은 종결되었습니다.

    사건을 열어 영수증을 저장하십시오:
    { $link }

    Sala, 이민국을 대신하여
fine-mail-waived-subject = 사건 { $reference }의 과태료가 취소되었습니다
fine-mail-waived-body =
    안녕하십니까.

    사건 { $reference }의 과태료가 취소되었습니다. 내지 않아도 됩니다.

    사건 보기:
    { $link }

    Sala, 이민국을 대신하여
fine-mail-unpaid-subject = 사건 { $reference }의 과태료를 제때 내지 않았습니다
fine-mail-unpaid-body =
    안녕하십니까.

    사건 { $reference }의 과태료를 제때 내지 않았습니다. 이 일은 수사관에게 넘어갑니다. 출입국 관리 사무소에 연락하십시오.

    사건 보기:
    { $link }

    Sala, 이민국을 대신하여

reason-FINE_TARIFF = 기준에 따른 금액
reason-FINE_MITIGATED = 밝힌 이유에 따라 기준보다 적은 금액
reason-FINE_AGGRAVATED = 밝힌 이유에 따라 기준보다 많은 금액

fine-event-explain_delay = 사무소가 지연 이유를 알렸습니다
fine-mail-delay-subject = 사건 { $reference }의 이의에 대한 결정이 늦어지고 있습니다
fine-mail-delay-body =
    안녕하십니까.

    사건 { $reference }의 이의에 대한 결정 기한이 지났으나 아직 결정되지 않았습니다. 죄송합니다.

    이유: { $delay_reason }

    이의는 계속 심사 중이며, 결정될 때까지 내지 않아도 됩니다. 그때까지 7일마다 알려 드립니다:
    { $link }

    Sala, 이민국을 대신하여
