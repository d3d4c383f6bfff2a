# One person: passports, visa, permission, stays and cases, with what is to be done by when.

account-nav-person = 나의 태국 체류
person-title = 나의 태국 체류
person-text = 체류에 관해 이 사이트에 있는 모든 정보와 다음에 할 일입니다.
person-duties = 해야 할 일
person-duties-none = 지금은 할 일이 없습니다
person-duties-none-text = 신고가 수리되면 다음 신고와 날짜가 여기에 표시됩니다.
person-late = 기한 지남
person-notice = 머무는 곳의 신고
person-notice-when = { $day }부터 현재 머무는 곳이 신고되지 않았습니다. 숙박 제공자는 입주 후 24시간 안에 신고해야 합니다.
person-notice-missed = 늦은 신고에는 숙박 제공자에게 과태료가 부과되며(출입국 관리법 제77조), 다음 연장 전에 요구받을 수 있습니다. 여기서 숙박 제공자에게 요청할 수 있습니다.
person-first-report = 첫 90일 체류 신고
person-permit-ends = 체류 허가의 종료
person-from-case = 사건 { $reference }에서
person-passports = 여권
person-passport = 여권 번호
person-issued-by = 발급 국가
person-valid-to = 만료일
person-confirmed = 확인
person-confirmed-yes = 출입국 기록에서 확인됨
person-confirmed-no = 아직 아님
person-stay = 비자, 체류 허가, 주소
person-stay-text = 수리된 사건에서 마지막으로 이민국에 알린 내용입니다.
person-visa = 비자 종류
person-permit = 체류 허가 만료일
person-arrival = 마지막 입국
person-address = 주소
person-notices = 숙소 주인이 신고한 체류(TM.30)
person-place = 지역
person-from = 시작일
person-to = 종료일
person-filed = { $filed } 제출

duty-until = { $day }까지.
duty-turn-missed = 그때까지 아무것도 하지 않으면 결정 없이 사건이 끝납니다.
duty-report-when = { $from }부터 { $to }까지 온라인으로, 또는 { $counter }까지 출입국 관리 사무소를 방문하여 신고하십시오.
duty-report-missed = 스스로 늦게 신고하면 과태료는 약 { $fine }이며, 담당관이 결정합니다. 그 전에 적발되면 최고 { $most }, 이후 하루마다 최고 { $daily }이(가) 될 수 있습니다(출입국 관리법 제76조).
duty-permit-when = { $day }까지(당일 포함) 체류할 수 있습니다. 그때까지 체류를 연장하거나 출국하십시오.
duty-permit-over = 체류 허가가 { $day }에 끝났습니다. 오늘 출입국관리사무소로 가십시오.
duty-permit-missed = 하루 초과할 때마다 { $daily }, 최고 { $most }의 과태료를 냅니다(출입국 관리법 제81조). 오래 초과 체류하면 재입국이 금지될 수도 있습니다.

history-case = 사건
history-office = 사무소
access-history = 기관에서의 이력을 열람했습니다
access-fine = 과태료 산정을 열었습니다
