# Notices of stay (TM.30): places, notices, files, and their messages.

# Accommodations: the service under which whoever notifies stays registers a place.
stayplace-page-passport = 여권 정보를 입력하십시오
stayplace-page-contact = 연락처를 입력하십시오
stayplace-field-passport_no = 여권 번호
stayplace-field-place_kind-HOTEL = 호텔
stayplace-field-place_kind-GUEST_HOUSE = 게스트하우스
stayplace-field-place_kind-APARTMENT = 아파트
stayplace-field-place = 지역
stayplace-field-province = 도(짱왓)
stayplace-field-district = 군·구
stayplace-field-subdistrict = 면·동(땀본)
stayplace-field-postcode = 우편번호
stayplace-field-house_no = 번지
stayplace-field-house_no-hint = 예: 12/34.
stayplace-field-moo = 마을 번호(moo)
stayplace-field-soi = 골목(soi)
stayplace-field-road = 도로
stayplace-field-phone = 전화번호
stayplace-field-email = 이메일 주소
stayplace-declaration = 위의 모든 내용이 사실임을 확인합니다.
stayplace-state-draft = 아직 보내지 않음
stayplace-state-review = 담당관 검토 중
stayplace-state-correction = 고쳐야 함
stayplace-state-approved = 승인됨
stayplace-state-withdrawn = 취하됨
stayplace-state-lapsed = 효력 상실
stayplace-action-file = 보내기
stayplace-action-resubmit = 다시 보내기

# Reasons about places

# Notices: the service under which stays are notified.
staynote-title = 체류 신고(TM.30)
staynote-summary = 외국인이 머물면 숙소 주인이나 호텔이 24시간 이내에 출입국 관리 사무소에 신고합니다. 무료입니다.
staynote-section-notice = 신고
staynote-section-place = 장소
staynote-page-notice = 신고
staynote-page-place = 장소
staynote-field-notifier_name = 신고인
staynote-field-role = 역할
staynote-field-role-HOUSE_MASTER = 집주인
staynote-field-role-OWNER = 소유자
staynote-field-role-POSSESSOR = 점유자
staynote-field-role-HOTEL_MANAGER = 호텔 지배인
staynote-field-role-AGENT = 대리인
staynote-field-role-ALIEN = 손님 본인(숙소 주인 동의)
staynote-field-check_in = 체류 시작
staynote-field-channel = 신고 방법
staynote-field-channel-form = 양식
staynote-field-channel-file = 파일
staynote-field-channel-api = 호텔 시스템
staynote-field-place_name = 장소 이름
staynote-field-house_no = 번지
staynote-field-moo = 마을 번호(moo)
staynote-field-soi = 골목(soi)
staynote-field-road = 도로
staynote-field-place = 지역
staynote-field-province = 도(짱왓)
staynote-field-district = 군·구
staynote-field-subdistrict = 면·동(땀본)
staynote-field-postcode = 우편번호
staynote-field-guests = 신고한 손님 수
staynote-field-first_guests = 손님
staynote-declaration = 위의 모든 내용이 사실임을 확인합니다.
staynote-output-receipt = 체류 신고 접수증
staynote-output-receipt-text = 사무소는 출입국 관리법 제38조에 따른 이 체류 신고를 접수했습니다.
staynote-law = 출입국 관리법(불기 2522년, 서기 1979년) 제38조
staynote-state-draft = 아직 보내지 않음
staynote-state-accepted = 수리됨
staynote-state-accepted-explanation = 체류가 신고되었습니다. 접수증을 보관하십시오.
staynote-state-cancelled = 철회됨
staynote-state-cancelled-explanation = 이 신고의 모든 체류가 철회되었습니다. 접수증은 더 이상 효력이 없습니다.
staynote-event-file = 체류를 신고했습니다
staynote-event-check_out = 퇴실을 신고했습니다
staynote-event-correct = 체류를 고쳤습니다
staynote-event-cancel = 신고를 철회했습니다
staynote-mail-filed-subject = 체류 신고를 접수했습니다: { $reference }
staynote-mail-filed-body =
    체류 신고를 접수했습니다. 접수증은 계정에 있습니다.

    { $link }

# Pages
stay-start-lead = 집, 호텔 또는 다른 곳에 외국인이 머물면 24시간 이내에 출입국 관리 사무소에 신고해야 합니다.
stay-start-who = 신고해야 하는 사람
stay-start-who-text = 그곳의 집주인, 소유자, 점유자 또는 호텔 지배인. 외국인 본인은 과태료를 내지 않습니다. 본인이 소유자이거나 임차인이거나 숙소 주인이 동의하면 본인이 신고할 수 있습니다.
stay-start-when = 신고 기한
stay-start-when-text = 체류를 시작한 때부터 { $hours }시간 이내(초 단위). 주말과 공휴일에도 연장되지 않습니다.
stay-start-example = 예: { $from }에 입실하면 { $to }까지 신고합니다.
stay-start-not = 새 신고가 필요 없는 경우
stay-start-not-text = 같은 손님이 체류 허가 기간 안에 같은 곳으로 돌아오는 경우(태국 안 여행에서, 또는 재입국 허가나 복수 비자로 외국에서). 비자 없이 또는 단수 비자로 새로 입국하면 새로 신고해야 합니다.
stay-start-late = 늦은 경우의 과태료
stay-start-late-text = 집주인: 최고 { $max }. 호텔 지배인: { $hotel_min }~{ $hotel_max }. 보통 손님 한 명당 { $practice }이며, 담당관이 결정합니다.
stay-start-how = 신고 방법
stay-start-how-1 = 장소를 한 번 등록합니다. 담당관이 승인합니다.
stay-start-how-2 = 체류마다 신고합니다. 입력하거나, 여권의 두 줄을 붙여 넣거나, 손님 { $rows }명까지의 파일을 보냅니다.
stay-start-how-3 = 접수증을 보관합니다. 손님이 떠나면 퇴실을 추가합니다.
stay-start-places = 체류 신고하기
stay-start-own = 손님입니다: 내 체류가 신고되었습니까?
stay-start-template = Excel 서식 내려받기
stay-places-name = 지역
stay-place-APPROVED = 승인됨
stay-column-passport = 여권
stay-column-nationality = 국적
stay-cancelled = 철회됨
stay-notify-continue = 계속
stay-notify-change = 변경
stay-field-first_name = 이름
stay-field-middle_name = 중간 이름
stay-field-passport_no = 여권 번호
stay-field-nationality = 국적
stay-field-birth_date = 생년월일
stay-field-phone = 전화번호
stay-field-room = 호실
stay-error-file = 파일 선택
stay-upload-send = 보내기
stay-state-waiting = 확인 중
stay-state-filed = 완료
stay-own-title = 내 체류가 신고되었습니까?
stay-own-text = 출입국 기록에서 본인의 것으로 확인된 여권이 적힌 체류입니다.
stay-own-unconfirmed = 첫 90일 체류 신고가 수리될 때처럼 출입국 기록에서 여권이 확인되면 보여 드릴 수 있습니다. 그렇지 않으면 누구나 다른 사람을 조회할 수 있기 때문입니다.
stay-own-empty = 신고된 체류가 없습니다
stay-own-empty-text = 숙소 주인에게 신고를 요청하거나, 동의를 받아 직접 신고하십시오.
stay-own-notified = 신고 일시
stay-own-place = 지역
stay-own-ask = 숙소 주인에게 요청하기
stay-own-ask-text = 신고를 요청한다고 숙소 주인에게 알려 드립니다. 여기에 계정이 있으면 받습니다.
stay-own-host = 숙소 주인의 이메일 주소
stay-own-host-error = 이메일 주소를 입력하십시오
stay-own-ask-send = 요청하기
stay-own-asked = 숙소 주인이 여기에 계정이 있으면 메시지를 받았습니다.
stay-own-self = 직접 신고하기
stay-own-self-text = 소유자나 임차인이거나 숙소 주인의 서명된 동의가 있으면 직접 신고할 수 있습니다. 장소를 등록하고 그곳에서 역할을 선택하십시오.
stay-ask-subject = { $name } 님이 체류 신고를 요청합니다
stay-ask-body =
    { $name } 님이 귀하의 숙소에 머물고 있으며 체류 신고(TM.30)를 요청합니다. 여기에서 무료로 할 수 있습니다.

    { $link }
staynote-action-file = 신고하기
staynote-action-check_out = 퇴실
staynote-action-correct = 고치기
staynote-action-cancel = 철회하기
