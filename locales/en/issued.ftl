# Issued documents: on paper, in a case, and the public check

## On paper
paper-kind-receipt = Receipt
paper-kind-notice = Notice
paper-kind-defect_record = Record of defects
paper-kind-decision = Decision
paper-kind-licence = Licence
paper-number = Number
paper-holder = Name
paper-address = Address
paper-filed_at = Filed on
paper-paid_for = Paid for
paper-office = Office
paper-channel = Channel
paper-channel-online = Online
paper-valid-to = Valid until
paper-items-receipt = Details
paper-items-notice = Reasons
paper-items-defect_record = What is to be corrected
paper-items-decision = Reasons
paper-items-licence = Conditions
paper-appeal = How to appeal
paper-check = Check this document
paper-check-hint = Scan the QR code, or type the code below at the address, to see that this document is genuine and where it stands today
paper-check-alt = QR code to check this document; its code is { $code }
paper-issued = Issued and signed electronically on { $day }
paper-attachment = What this document says, for machines

## In a case
issued-documents = Documents
issued-on = Issued on { $day }.
issued-valid-to = Valid until { $day }.
issued-open = Open { $title } (PDF, { $size })
issued-in-preparation = The signed file is being prepared, which usually takes less than a minute. Load this page again.
issued-pending-title = Your document is being prepared
issued-pending-text = { $title } { $number } has been issued and counts from now on. The signed file is being made, which usually takes less than a minute.
issued-pending-again = Try again
issued-in_force = In force
issued-not_yet_in_force = Not yet in force
issued-suspended = Suspended
issued-revoked = Revoked
issued-expired = Expired
issued-used = Used
issued-replaced = Replaced

## Public check
check-title = Check a document
check-lead = You will see whether the document is genuine, and whether it is in force today.
check-code = Code on the document
check-code-hint = 16 characters below the QR code, such as 7QK3-MX4D-2A9C-EFGH. You can also paste what the QR code says.
check-send = Check
check-in-force = In force
check-in-force-text = This document is genuine and in force.
check-not-yet-in-force = Not yet in force
check-not-yet-in-force-text = This document is genuine. It is not in force yet.
check-suspended = Suspended
check-suspended-text = This document is genuine, but it is suspended. It does not count at present.
check-revoked = Revoked
check-revoked-text = This document was genuine, but it has been revoked. It no longer counts.
check-expired = Expired
check-expired-text = This document is genuine, but its validity has ended.
check-used = Used
check-used-text = This document is genuine, but it was good for one time, which has been.
check-replaced = Replaced
check-replaced-text = This document is genuine, but a newer one has replaced it.
check-not-authentic = Not authentic
check-not-authentic-text = We have not issued a document with this code. Compare the code with the paper, or ask the holder to show you the document again.
check-since = Since { $day }
check-compare = Compare these details with the document you have been shown.
check-kind = Kind
check-document = Document
check-number = Number
check-service = Service
check-agency = Issued by
check-name = Name (in part)
check-filed = Filed on
check-issued = Issued on
check-valid-to = Valid until
check-next-due = Next report due
check-signed = The code that you scanned carries our signature.
check-address = Make sure that the address in your browser belongs to { $product }.
error-CHECK_CODE = Enter the 16 characters of the code on the document

## The 90-day report
tm47-field-next_due = Next report due
tm47-output-receipt = Receipt for the report of staying longer than 90 days
tm47-output-receipt-text = This report does not extend your permission to stay in Thailand.
tm47-output-receipt-feature = You can report from { $opens }
tm47-output-rejection = Decision: 90-day report refused
tm47-output-rejection-text = The report { $reference } was decided on { $issued }. It is refused for the reasons below.
tm47-output-rejection-appeal = You may appeal in writing to the officer who decided, at the office named above, within 15 days of the day you were notified (Administrative Procedure Act B.E. 2539 s. 44). You may also report again at once, with what the reasons name put right.
