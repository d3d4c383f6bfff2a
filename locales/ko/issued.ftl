# Issued documents: on paper, in a case, and the public check

## On paper
paper-kind-receipt = 접수증
paper-kind-notice = 통지
paper-kind-defect_record = 결함 기록
paper-kind-decision = 결정
paper-kind-licence = 허가증
paper-number = 번호
paper-holder = 이름
paper-address = 주소
paper-filed_at = 제출일
paper-paid_for = 납부 내역
paper-office = 사무소
paper-channel = 제출 방법
paper-channel-online = 온라인
paper-valid-to = 유효 기한
paper-items-receipt = 내역
paper-items-notice = 이유
paper-items-defect_record = 고쳐야 할 사항
paper-items-decision = 이유
paper-items-licence = 조건
paper-appeal = 이의 신청 방법
paper-check = 이 문서 확인
paper-check-hint = QR 코드를 스캔하거나 아래 코드를 해당 주소에 입력하면, 이 문서의 진위와 현재 효력을 확인할 수 있습니다
paper-check-alt = 이 문서를 확인하는 QR 코드. 코드: { $code }
paper-issued = { $day } 전자 발급 및 서명
paper-attachment = 이 문서의 내용(기계용)

## In a case
issued-documents = 문서
issued-on = { $day } 발급.
issued-valid-to = { $day }까지 유효.
issued-open = { $title } 열기(PDF, { $size })
issued-in-preparation = 전자 서명된 파일을 준비하고 있습니다. 보통 1분이 걸리지 않습니다. 이 페이지를 다시 불러오십시오.
issued-pending-title = 문서를 준비하고 있습니다
issued-pending-text = { $title } { $number }이(가) 발급되어 지금부터 효력이 있습니다. 서명된 파일을 만들고 있으며, 보통 1분이 걸리지 않습니다.
issued-pending-again = 다시 시도
issued-in_force = 유효
issued-not_yet_in_force = 아직 효력 없음
issued-suspended = 정지됨
issued-revoked = 취소됨
issued-expired = 만료됨
issued-used = 사용됨
issued-replaced = 교체됨

## Public check
check-title = 문서 확인
check-lead = 문서가 진짜인지, 현재 유효한지 확인할 수 있습니다.
check-code = 문서의 코드
check-code-hint = QR 코드 아래의 16자, 예: 7QK3-MX4D-2A9C-EFGH. QR 코드의 내용을 붙여 넣어도 됩니다.
check-send = 확인
check-in-force = 유효
check-in-force-text = 이 문서는 진짜이며 유효합니다.
check-not-yet-in-force = 아직 효력 없음
check-not-yet-in-force-text = 이 문서는 진짜이지만 아직 효력이 없습니다.
check-suspended = 정지됨
check-suspended-text = 이 문서는 진짜이지만 정지되었습니다. 현재는 효력이 없습니다.
check-revoked = 취소됨
check-revoked-text = 이 문서는 진짜였으나 취소되었습니다. 더 이상 효력이 없습니다.
check-expired = 만료됨
check-expired-text = 이 문서는 진짜이지만 유효 기간이 끝났습니다.
check-used = 사용됨
check-used-text = 이 문서는 진짜이지만 한 번만 유효하며 이미 사용되었습니다.
check-replaced = 교체됨
check-replaced-text = 이 문서는 진짜이지만 새 문서로 교체되었습니다.
check-not-authentic = 진짜로 확인되지 않음
check-not-authentic-text = 이 코드의 문서를 발급한 적이 없습니다. 코드를 문서와 비교하거나, 소지자에게 문서를 다시 보여 달라고 하십시오.
check-since = { $day }부터
check-compare = 이 내용을 제시받은 문서와 비교하십시오.
check-kind = 종류
check-document = 문서
check-number = 번호
check-service = 서비스
check-agency = 발급 기관
check-name = 이름(일부)
check-filed = 제출일
check-issued = 발급일
check-valid-to = 유효 기한
check-next-due = 다음 신고 기한
check-signed = 스캔한 코드에 우리의 서명이 있습니다.
check-address = 브라우저의 주소가 { $product }의 주소인지 확인하십시오.
error-CHECK_CODE = 문서에 있는 코드 16자를 입력하십시오

## The 90-day report
tm47-field-next_due = 다음 신고 기한
tm47-output-receipt = 90일 초과 체류 신고 접수증
tm47-output-receipt-text = 이 신고로 태국 체류 허가가 연장되지 않습니다.
tm47-output-receipt-feature = { $opens }부터 신고할 수 있습니다
tm47-output-rejection = 결정: 90일 신고 거부
tm47-output-rejection-text = 신고 { $reference }을(를) { $issued }에 결정했습니다. 아래의 이유로 거부합니다.
tm47-output-rejection-appeal = 통지받은 날부터 15일 안에 위 사무소의 결정한 담당관에게 서면으로 이의를 신청할 수 있습니다(불기 2539년 행정절차법 제44조). 이유에 적힌 점을 바로잡아 곧바로 다시 신고할 수도 있습니다.
