# The 90-day report (TM.47): its form, its states and actions, and its messages.

tm47-title = 90-day report
tm47-summary = Tell the immigration office where you live if you stay in Thailand for more than 90 days. It is free of charge.
tm47-declaration = I certify that everything above is true.
tm47-document-PASSPORT_RECORD = Your visa, last entry, arrival card and extension of stay
tm47-document-LAST_RECEIPT = The receipt of your last report

## Sections and pages

tm47-section-passport = Passport
tm47-section-arrival = Arrival
tm47-section-permit = Permission to stay
tm47-section-address = Address in Thailand
tm47-section-contact = Contact details

tm47-page-passport-entry = How do you want to give your passport details?
tm47-page-passport-lines = Enter the two lines at the foot of your passport’s data page
tm47-page-passport = What are your passport details?
tm47-page-name = What is your name?
tm47-page-about-you = What is your sex and date of birth?
tm47-page-renewed-passport = Have you changed your passport since you arrived or last reported?
tm47-page-previous-passport = What was the number of your old passport?
tm47-page-arrival = When did you last arrive in Thailand?
tm47-page-journey = How did you arrive?
tm47-page-visa = What is your visa type, and how long may you stay?
tm47-page-previous-report = Have you made a 90-day report since you last arrived?
tm47-page-first-extension = When was your stay extended for the first time?
tm47-page-due-date = When is this report due?
tm47-page-place = Where in Thailand do you live?
tm47-page-address = What is your address?
tm47-page-contact = How can we reach you?

## Fields

tm47-field-passport_entry = Way of giving passport details
tm47-field-passport_entry-hint = Copying the two lines is the most reliable way, and you will not need to type most of the details.
tm47-field-passport_entry-mrz = Copy the two lines at the foot of the data page
tm47-field-passport_entry-typed = Type each detail
tm47-field-mrz = The two lines of your passport
tm47-field-mrz-hint = They are below your photo. The first line begins with P. Type or paste both lines of 44 characters, with every < sign.
tm47-field-doc_type = Travel document
tm47-field-doc_type-PASSPORT = Passport
tm47-field-doc_type-TRAVEL_DOC = Travel document
tm47-field-doc_type-CERT_OF_IDENTITY = Certificate of identity
tm47-field-doc_type-BORDER_PASS = Border pass
tm47-field-passport_no = Passport number
tm47-field-passport_no-hint = Include any letters before or after the digits. For example, AB1234567.
tm47-field-issuing_state = Country that issued the passport
tm47-field-nationality = Nationality
tm47-field-passport_expiry = Passport expiry date
tm47-field-passport_expiry-hint = As on the data page. For example, 31 12 2030.
tm47-field-family_name = Family name
tm47-field-family_name-hint = In Latin letters, as in your passport. Leave it empty if your passport shows only one name.
tm47-field-first_name = First name
tm47-field-middle_name = Middle name
tm47-field-sex = Sex
tm47-field-sex-M = Male
tm47-field-sex-F = Female
tm47-field-sex-X = X, or not stated in the passport
tm47-field-birth_date = Date of birth
tm47-field-birth_date-hint = For example, 12 8 1984. If your passport does not show the day or the month, enter 00.
tm47-field-passport_renewed = Change of passport
tm47-field-passport_renewed-hint = Answer yes if your last entry stamp or your last report used another passport number.
tm47-field-passport_renewed-no = No, it is the same passport
tm47-field-passport_renewed-yes = Yes, I have a new passport
tm47-field-previous_passport_no = Old passport number
tm47-field-previous_passport_no-hint = The passport you arrived with, or used for your last report. We use it to find your entry record.
tm47-field-last_arrival = Date of last arrival
tm47-field-last_arrival-hint = The date in your last entry stamp. For example, 4 7 2026. The count of 90 days starts again each time you return to Thailand.
tm47-field-port_of_entry = Port of entry
tm47-field-arrival_by = Flight or vehicle number
tm47-field-arrival_by-hint = For example, TG911.
tm47-field-arrival_card_no = Arrival card number
tm47-field-arrival_card_no-hint = The number of your Thailand Digital Arrival Card (TDAC), or of the paper card TM.6.
tm47-field-visa_type = Visa type
tm47-field-visa_type-NON-B = Non-B: business or work
tm47-field-visa_type-NON-O = Non-O: family, retirement or volunteering
tm47-field-visa_type-NON-OA = Non-OA: long stay, from age 50
tm47-field-visa_type-NON-OX = Non-OX: long stay of up to 10 years, from age 50
tm47-field-visa_type-ED = ED: study
tm47-field-visa_type-NON-IM = Non-IM: investment approved by a government agency
tm47-field-visa_type-NON-IB = Non-IB: investment promoted by the BOI
tm47-field-visa_type-NON-EX = Non-EX: expert
tm47-field-visa_type-NON-M = Non-M: media
tm47-field-visa_type-NON-R = Non-R: religious mission
tm47-field-visa_type-NON-RS = Non-RS: scientific research
tm47-field-visa_type-NON-F = Non-F: official duties
tm47-field-visa_type-SMART = SMART: talent, investor, executive or start-up
tm47-field-visa_type-LTR = LTR: long-term resident
tm47-field-visa_type-DTV = DTV: remote work or Thai soft power
tm47-field-visa_type-PE = PE: Thailand Privilege member
tm47-field-visa_type-TR = TR: tourist
tm47-field-visa_type-PR = Permanent resident
tm47-field-visa_type-OFFICIAL = Diplomat, official or other person exempted under section 15
tm47-field-visa_type-OTHER = Another type, or no visa
tm47-field-permit_expires = Permitted to stay until
tm47-field-permit_expires-hint = The date in your last entry stamp or extension stamp. For example, 31 3 2027.
tm47-field-reported_before = Report since last arrival
tm47-field-reported_before-hint = A first extension of stay counts as a report: choose it if you have not reported since it was granted.
tm47-field-reported_before-no = No, this is my first report since I arrived
tm47-field-reported_before-yes = Yes
tm47-field-reported_before-extended = No, but my stay was extended for the first time
tm47-field-first_extension = First extension granted on
tm47-field-first_extension-hint = The day in the extension stamp on which it was granted. The 90 days are counted from it. For example, 15 6 2026.
tm47-field-due_date = Due date of this report
tm47-field-due_date-hint = Your last receipt shows it as the next due date. For example, 1 10 2026.
tm47-field-previous_receipt = Number of your last receipt
tm47-field-previous_receipt-hint = Optional. It is printed on the receipt of your last 90-day report.
tm47-field-place = Place
tm47-field-province = Province
tm47-field-district = District
tm47-field-subdistrict = Sub-district
tm47-field-postcode = Postcode
tm47-field-place_name = Building, hotel or village
tm47-field-house_no = House number
tm47-field-house_no-hint = For example, 12/34.
tm47-field-room = Room
tm47-field-floor = Floor
tm47-field-moo = Village number (moo)
tm47-field-soi = Lane (soi)
tm47-field-road = Road
tm47-field-phone = Telephone number
tm47-field-phone-hint = A Thai number, or a foreign one with + and the country code. We will call you only about this report.
tm47-field-email = E-mail address
tm47-field-email-hint = So that the officer can reach you. Our own messages go to the e-mail address of your account.

## States: a few words and an explanation for the applicant, a few words for the officer

tm47-state-draft = Not sent yet
tm47-state-draft-explanation = Your answers are saved. You have reported only once you have sent them.
tm47-state-checking = Being checked
tm47-state-checking-explanation = We are comparing your details with the immigration register. You do not need to do anything. The day you filed is the day that counts.
tm47-state-checking-unverified = Your report is filed. The immigration register is not responding at the moment, so the system will ask again until it replies. You do not need to do anything. The day you filed is the day that counts.
tm47-state-review = With an officer
tm47-state-review-explanation = Some details differ from the immigration register, so an officer is reviewing your report. You do not need to do anything. The day you filed is the day that counts.
tm47-state-correction = Correction needed
tm47-state-correction-explanation = An officer has returned your report. Correct it and send it again. The day you first filed still counts.
tm47-state-approved = Accepted
tm47-state-approved-explanation = Your report is complete. Keep your receipt: it shows when your next report is due.
tm47-state-rejected = Not accepted
tm47-state-rejected-explanation = This report was not accepted and does not count. Read the reason and what to do next.
tm47-state-withdrawn = Withdrawn
tm47-state-withdrawn-explanation = You withdrew this report and it does not count. If you still have to report, send a new one on or before your due date.
tm47-state-lapsed = Lapsed
tm47-state-lapsed-explanation = This report was not corrected in time, so it does not count. If you still have to report, send a new report on or before your due date. After that day, report in person at an immigration office.

## Actions: buttons, and lines in the timeline of the applicant and of the officer

tm47-action-file = Send report
tm47-event-file = You sent your report
tm47-event-register_matches = The immigration register confirmed your details, and your report was accepted
tm47-event-register_differs = Some details differed from the immigration register, so your report was sent to an officer
tm47-event-register_silent = The immigration register did not reply. Your report is filed, and we will keep asking
tm47-event-claim = An officer began to review your report
tm47-event-release = Your report was returned to the office’s list
tm47-event-approve = An officer accepted your report
tm47-event-reject = An officer did not accept your report
tm47-event-return = An officer asked you to correct your report
tm47-action-resubmit = Send corrected report
tm47-event-resubmit = You sent your corrected report
tm47-action-withdraw = Withdraw report
tm47-action-withdraw-text = The case will be closed at once and nobody will decide it. This cannot be undone. The report will not count, and withdrawing it does not free you from the duty to report. If you still have to report, send a new report on or before your due date.
tm47-event-withdraw = You withdrew your report
tm47-event-remind = We reminded you to correct your report
tm47-event-lapse = Your report was not corrected in time and has lapsed

## Messages

tm47-mail-filed-subject = We have your 90-day report { $reference }
tm47-mail-filed-body =
    Hello,

    We have received your 90-day report. Its reference number is { $reference }.

    We are now comparing it with the immigration register. You do not need to do anything. The day you first filed is the day that counts, even if the decision comes later.

    Check its progress:
    { $link }

    We will write to you again when it is decided. Reporting is free.

    Sala, for the Immigration Bureau
tm47-mail-approved-subject = Your 90-day report { $reference } is accepted
tm47-mail-approved-body =
    Hello,

    Your 90-day report { $reference } has been accepted. The day you first filed is the day that counts.

    Your next report is due on { $next_due }. If you leave Thailand and return before then, the count starts again on the day you return.

    Open your report to print or save the receipt and to add the next due date to your calendar:
    { $link }

    This report does not extend your permission to stay.

    Sala, for the Immigration Bureau
tm47-mail-review-subject = An officer is reviewing your 90-day report { $reference }
tm47-mail-review-body =
    Hello,

    Some details in your 90-day report { $reference } differ from the immigration register. An officer will review it and decide, usually within 3 working days.

    You do not need to do anything now. The day you first filed is the day that counts.

    Check its progress:
    { $link }

    We will write to you again when it is decided, or if something needs correcting.

    Sala, for the Immigration Bureau
tm47-mail-unverified-subject = Your 90-day report { $reference } is filed and will be checked later
tm47-mail-unverified-body =
    Hello,

    Your 90-day report { $reference } is filed. The immigration register is not responding at the moment, so we will check your report later.

    You do not need to do anything, and you should not report again. The day you first filed is the day that counts.

    Check its progress:
    { $link }

    We will write to you again when it is decided.

    Sala, for the Immigration Bureau
tm47-mail-rejected-subject = Your 90-day report { $reference } was not accepted
tm47-mail-rejected-body =
    Hello,

    Your 90-day report { $reference } was not accepted.

    Reason: { $reason }

    Open your report to read what the officer wrote and what to do next:
    { $link }

    This report does not count. If you still have to report, send a new one on or before your due date. After that day, report in person at an immigration office.

    Sala, for the Immigration Bureau
tm47-mail-returned-subject = Please correct your 90-day report { $reference } by { $due_date }
tm47-mail-returned-body =
    Hello,

    An officer has reviewed your 90-day report { $reference } and asks you to correct it.

    Reason: { $reason }

    Open your report, read what the officer wrote, correct your answers and send it again by { $due_date }:
    { $link }

    The day you first filed still counts.

    Sala, for the Immigration Bureau
tm47-mail-withdrawn-subject = You withdrew your 90-day report { $reference }
tm47-mail-withdrawn-body =
    Hello,

    You withdrew your 90-day report { $reference }. It does not count.

    If you still have to report, send a new report on or before your due date. After that day, report in person at an immigration office.

    See the withdrawn report:
    { $link }

    If you did not withdraw it yourself, change your password and contact your immigration office.

    Sala, for the Immigration Bureau
tm47-mail-reminded-subject = Your 90-day report { $reference } is still to be corrected by { $due_date }
tm47-mail-reminded-body =
    Hello,

    Your 90-day report { $reference } was returned to you and has not been sent again yet.

    Open your report, read what the officer wrote, correct your answers and send it again by { $due_date }:
    { $link }

    Until then the day you first filed still counts. After { $due_date } the report lapses and does not count.

    Sala, for the Immigration Bureau
tm47-mail-lapsed-subject = Your 90-day report { $reference } has lapsed
tm47-mail-lapsed-body =
    Hello,

    Your 90-day report { $reference } was not corrected in time. It has lapsed and does not count.

    If you still have to report, send a new report on or before your due date. After that day, report in person at an immigration office.

    See the report:
    { $link }

    Sala, for the Immigration Bureau
tm47-duty-file_again = 90-day report: report again
tm47-duty-expiry = Your permission to stay in Thailand ends
