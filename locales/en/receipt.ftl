# The receipt of the 90-day report (TM.47): page, PDF and calendar file
receipt-pdf-title = Receipt for the report of staying longer than 90 days
receipt-pdf-number = Receipt number
receipt-pdf-name = Name
receipt-pdf-nationality = Nationality
receipt-pdf-passport = Passport number
receipt-pdf-address = Address in Thailand
receipt-pdf-filed-at = Reported on
receipt-pdf-channel = Channel
receipt-pdf-channel-online = Online
receipt-pdf-office = Office
receipt-pdf-fine = Fine
receipt-pdf-fine-none = None
receipt-pdf-next-due = Next report due
receipt-pdf-check-hint = Scan the QR code, or type the code below at the address, to check that this receipt is genuine
receipt-pdf-qr-alt = QR code to check this receipt; its code is { $code }
receipt-pdf-not-extension = This report does not extend your permission to stay in Thailand.
receipt-pdf-law = Reported under section 37(5) of the Immigration Act B.E. 2522 (1979)

receipt-calendar-summary = 90-day report due
receipt-calendar-description = You can report online from { $opens } to { $due }. It is free. Your last receipt: { $reference }
