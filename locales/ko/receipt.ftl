# The receipt of the 90-day report (TM.47): page, PDF and calendar file
receipt-pdf-title = 90일 초과 체류 신고 접수증
receipt-pdf-number = 접수증 번호
receipt-pdf-name = 이름
receipt-pdf-nationality = 국적
receipt-pdf-passport = 여권 번호
receipt-pdf-address = 태국 내 주소
receipt-pdf-filed-at = 신고 일시
receipt-pdf-channel = 신고 방법
receipt-pdf-channel-online = 온라인
receipt-pdf-office = 사무소
receipt-pdf-fine = 과태료
receipt-pdf-fine-none = 없음
receipt-pdf-next-due = 다음 신고 기한
receipt-pdf-check-hint = QR 코드를 스캔하거나 아래 코드를 해당 주소에 입력하면, 이 접수증의 진위를 확인할 수 있습니다
receipt-pdf-qr-alt = 이 접수증을 확인하는 QR 코드. 코드: { $code }
receipt-pdf-not-extension = 이 신고로 태국 체류 허가가 연장되지 않습니다.
receipt-pdf-law = 출입국 관리법(불기 2522년, 서기 1979년) 제37조 (5)에 따른 신고

receipt-calendar-summary = 90일 체류 신고 기한
receipt-calendar-description = { $opens }부터 { $due }까지 온라인으로 신고할 수 있습니다. 무료입니다. 지난 접수증: { $reference }
