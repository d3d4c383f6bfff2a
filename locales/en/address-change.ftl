# Change of address and stay in another province (TM.27, TM.28): the form, its states and actions, and its messages.

tm28-title = Change of address
tm28-summary = Tell the immigration office that you have moved, or that you stay in another province for more than 24 hours (TM.27, TM.28). It is free of charge.
tm28-who = The law asks every foreigner to give this notice: within 24 hours of moving, or within 48 hours of arriving in another province where you stay for more than 24 hours. An order has lifted this duty for most visa types, so most people need not do it. You may still give the notice: then your next 90-day report starts with your new address. If you owe the notice and are late, send it all the same; an officer decides about a fine. The order does not cover TM.27: if you live at another address than the one on your arrival card, tell us within 24 hours whatever your visa.
tm28-declaration = I certify that everything above is true.
tm28-document-LEASE = Lease or deed of the new address (if you have one)
tm28-document-LEASE-hint = You need not add one. It helps the officer if something differs.
tm28-document-HOUSE_BOOK = The owner’s house registration book (if you have a copy)
tm28-document-HOUSE_BOOK-hint = You need not add it. Its page with the address is enough.
tm28-document-PASSPORT_RECORD = Your visa, last entry, arrival card and extension of stay
tm28-law = Immigration Act B.E. 2522, section 37(2), (3) and (4)

tm28-section-arrival = Arrival and visa
tm28-section-change = What has changed
tm28-section-previous = Address before
tm28-section-address = New address
tm28-section-host = Owner or host

tm28-page-visa = What is your visa type?
tm28-page-kind = What do you want to tell us?
tm28-page-moved = When did you move in?
tm28-page-stay = From when and until when do you stay in the other province?
tm28-page-previous-place = Where in Thailand did you live before?
tm28-page-previous-address = What was your address before?
tm28-page-place = Where is your new address?
tm28-page-address = What is your new address?
tm28-page-host = Whose place is it?

tm28-field-visa_type-hint = It decides whether you owe this notice. You may give it in any case.
tm28-field-visa_type-TS = TS: transit
tm28-field-visa_type-VOA = Visa on arrival
tm28-field-visa_type-P30 = Visa exemption, 30 days
tm28-field-visa_type-P60 = Visa exemption, 60 days
tm28-field-visa_type-PP30 = Visa exemption by treaty, 30 days
tm28-field-visa_type-PP90 = Visa exemption by treaty, 90 days
tm28-field-last_arrival-hint = The date in your last entry stamp. For example, 4 7 2026.
tm28-field-notice_kind = Kind of notice
tm28-field-notice_kind-hint = Choose “moved” also when you have left your home for good and stay in a hotel for now.
tm28-field-notice_kind-MOVE = I have moved to another address
tm28-field-notice_kind-PROVINCE_STAY = I stay in another province for more than 24 hours
tm28-field-notice_kind-DIFFERS = I live at another address than the one on my arrival card
tm28-field-moved_on = Day of moving in
tm28-field-moved_on-hint = For example, 2 5 2026.
tm28-field-moved_time = Time of moving in
tm28-field-moved_time-hint = As on a 24-hour clock. For example, 9:30 or 21:15.
tm28-field-stay_from = Day of arrival in the province
tm28-field-stay_from-hint = For example, 2 5 2026.
tm28-field-stay_from_time = Time of arrival
tm28-field-stay_from_time-hint = As on a 24-hour clock. For example, 8:00 or 21:15.
tm28-field-stay_to = Last day in the province
tm28-field-stay_to-hint = Leave it empty if you do not know it yet.
tm28-field-stay_to_time = Time of leaving
tm28-field-previous_place = Place before
tm28-field-previous_province = Province
tm28-field-previous_district = District
tm28-field-previous_subdistrict = Sub-district
tm28-field-previous_postcode = Postcode
tm28-field-previous_place_name = Building, hotel or village
tm28-field-previous_house_no = House number
tm28-field-previous_house_no-hint = For example, 12/34.
tm28-field-previous_room = Room
tm28-field-previous_floor = Floor
tm28-field-previous_moo = Village number (moo)
tm28-field-previous_soi = Lane (soi)
tm28-field-previous_road = Road
tm28-field-host_name = Name of the owner or host
tm28-field-host_name-hint = The person or hotel that lets you live there. Leave it empty if it is your own.
tm28-field-host_phone = Telephone of the owner or host
tm28-field-phone-hint = A Thai number, or a foreign one with + and the country code. We will call you only about this notice.

tm28-state-draft-explanation = Your answers are saved. The notice is given only once you have sent it.
tm28-state-checking-explanation = We are comparing your details with the immigration register. You do not need to do anything. The time at which you sent it is the time that counts.
tm28-state-checking-unverified = Your notice is given. The immigration register is not responding at the moment, so the system will ask again until it replies. You do not need to do anything.
tm28-state-review-explanation = An officer is looking at your notice, because something differs from the immigration register or because it came after the deadline. You do not need to do anything. The time at which you sent it is the time that counts.
tm28-state-correction-explanation = An officer has returned your notice. Correct it and send it again. The time at which you first sent it still counts.
tm28-state-approved-explanation = Your notice is accepted. Keep the receipt. Your next 90-day report will start with this address.
tm28-state-approved-officer = Accepted
tm28-state-rejected-explanation = This notice was not accepted and does not count. Read the reason and what to do next.
tm28-state-rejected-officer = Not accepted
tm28-state-withdrawn-explanation = You withdrew this notice and it does not count.
tm28-state-withdrawn-officer = Withdrawn by the applicant
tm28-state-lapsed-explanation = This notice was not corrected in time, so it does not count. If you still owe it, send a new one without delay.

tm28-action-file = Send notice
tm28-event-file = You sent your notice
tm28-event-file-officer = The applicant sent the notice
tm28-action-register_matches = Record that the register matches
tm28-event-register_matches = The immigration register confirmed your details, and your notice was accepted
tm28-event-register_matches-officer = The register matched and the notice is in time; it was accepted automatically
tm28-action-register_differs = Record that something differs
tm28-event-register_differs = Your notice was sent to an officer
tm28-event-register_differs-officer = Something differs from the register or the notice is late; it was sent for a decision
tm28-action-register_silent = Record that the register did not reply
tm28-event-register_silent = The immigration register did not reply. Your notice is given, and we will keep asking
tm28-event-register_silent-officer = The register did not reply; the system will ask again
tm28-action-claim = Take this case
tm28-event-claim = An officer began to look at your notice
tm28-event-claim-officer = An officer took the case
tm28-action-release = Release this case
tm28-event-release = Your notice was returned to the office’s list
tm28-event-release-officer = The case was released and is back on the list
tm28-action-approve = Accept notice
tm28-action-approve-text = The notice will be accepted and the receipt issued. A fine, if there is one, will be set separately.
tm28-event-approve = An officer accepted your notice
tm28-event-approve-officer = The notice was accepted
tm28-action-reject = Do not accept notice
tm28-action-reject-text = The applicant will be told the reason and what to do next.
tm28-event-reject = An officer did not accept your notice
tm28-event-reject-officer = The notice was not accepted
tm28-action-return = Return for correction
tm28-action-return-text = A case can be returned only once. The time of filing does not change.
tm28-action-return-note = What needs correcting
tm28-event-return = An officer asked you to correct your notice
tm28-event-return-officer = The notice was returned for correction
tm28-action-resubmit = Send corrected notice
tm28-event-resubmit = You sent your corrected notice
tm28-event-resubmit-officer = The applicant sent the corrected notice
tm28-action-withdraw = Withdraw notice
tm28-action-withdraw-text = The case will be closed at once and nobody will decide it. This cannot be undone. The notice will not count. If you owe this notice, you must send a new one without delay.
tm28-event-withdraw = You withdrew your notice
tm28-event-withdraw-officer = The applicant withdrew the notice
tm28-action-remind = Remind the applicant
tm28-event-remind = We reminded you to correct your notice
tm28-event-remind-officer = The applicant was reminded to correct the notice
tm28-action-lapse = Record that the notice has lapsed
tm28-event-lapse = Your notice was not corrected in time and has lapsed
tm28-event-lapse-officer = Not corrected in time: the notice has lapsed

tm28-output-slip = Receipt for a notice of a changed address
tm28-output-slip-text = This notice does not extend your permission to stay in Thailand.

tm28-section-passport = Passport
tm28-section-contact = Contact details
tm28-page-passport-entry = How do you want to give your passport details?
tm28-page-passport-lines = Enter the two lines at the foot of your passport’s data page
tm28-page-passport = What are your passport details?
tm28-page-name = What is your name?
tm28-page-about-you = What is your sex and date of birth?
tm28-page-arrival = When did you last arrive in Thailand?
tm28-page-contact = How can we reach you?
tm28-field-passport_entry = Way of giving passport details
tm28-field-passport_entry-hint = Copying the two lines is the most reliable way, and you will not need to type most of the details.
tm28-field-passport_entry-mrz = Copy the two lines at the foot of the data page
tm28-field-passport_entry-typed = Type each detail
tm28-field-mrz = The two lines of your passport
tm28-field-mrz-hint = They are below your photo. The first line begins with P. Type or paste both lines of 44 characters, with every < sign.
tm28-field-doc_type = Travel document
tm28-field-doc_type-PASSPORT = Passport
tm28-field-doc_type-TRAVEL_DOC = Travel document
tm28-field-doc_type-CERT_OF_IDENTITY = Certificate of identity
tm28-field-doc_type-BORDER_PASS = Border pass
tm28-field-passport_no = Passport number
tm28-field-passport_no-hint = Include any letters before or after the digits. For example, AB1234567.
tm28-field-issuing_state = Country that issued the passport
tm28-field-nationality = Nationality
tm28-field-passport_expiry = Passport expiry date
tm28-field-passport_expiry-hint = As on the data page. For example, 31 12 2030.
tm28-field-family_name = Family name
tm28-field-family_name-hint = In Latin letters, as in your passport. Leave it empty if your passport shows only one name.
tm28-field-first_name = First name
tm28-field-middle_name = Middle name
tm28-field-sex = Sex
tm28-field-sex-M = Male
tm28-field-sex-F = Female
tm28-field-sex-X = X, or not stated in the passport
tm28-field-birth_date = Date of birth
tm28-field-birth_date-hint = For example, 12 8 1984. If your passport does not show the day or the month, enter 00.
tm28-field-last_arrival = Date of last arrival
tm28-field-arrival_card_no = Arrival card number
tm28-field-arrival_card_no-hint = The number of your Thailand Digital Arrival Card (TDAC), or of the paper card TM.6.
tm28-field-visa_type = Visa type
tm28-field-visa_type-NON-B = Non-B: business or work
tm28-field-visa_type-NON-O = Non-O: family, retirement or volunteering
tm28-field-visa_type-NON-OA = Non-OA: long stay, from age 50
tm28-field-visa_type-NON-OX = Non-OX: long stay of up to 10 years, from age 50
tm28-field-visa_type-ED = ED: study
tm28-field-visa_type-NON-IM = Non-IM: investment approved by a government agency
tm28-field-visa_type-NON-IB = Non-IB: investment promoted by the BOI
tm28-field-visa_type-NON-EX = Non-EX: expert
tm28-field-visa_type-NON-M = Non-M: media
tm28-field-visa_type-NON-R = Non-R: religious mission
tm28-field-visa_type-NON-RS = Non-RS: scientific research
tm28-field-visa_type-NON-F = Non-F: official duties
tm28-field-visa_type-SMART = SMART: talent, investor, executive or start-up
tm28-field-visa_type-LTR = LTR: long-term resident
tm28-field-visa_type-DTV = DTV: remote work or Thai soft power
tm28-field-visa_type-PE = PE: Thailand Privilege member
tm28-field-visa_type-TR = TR: tourist
tm28-field-visa_type-PR = Permanent resident
tm28-field-visa_type-OFFICIAL = Diplomat, official or other person exempted under section 15
tm28-field-visa_type-OTHER = Another type, or no visa
tm28-field-place = Place
tm28-field-province = Province
tm28-field-district = District
tm28-field-subdistrict = Sub-district
tm28-field-postcode = Postcode
tm28-field-place_name = Building, hotel or village
tm28-field-house_no = House number
tm28-field-house_no-hint = For example, 12/34.
tm28-field-room = Room
tm28-field-floor = Floor
tm28-field-moo = Village number (moo)
tm28-field-soi = Lane (soi)
tm28-field-road = Road
tm28-field-phone = Telephone number
tm28-field-email = E-mail address
tm28-field-email-hint = So that the officer can reach you. Our own messages go to the e-mail address of your account.
tm28-state-draft = Not sent yet
tm28-state-draft-officer = Draft
tm28-state-checking = Being checked
tm28-state-checking-officer = Waiting for the register
tm28-state-review = With an officer
tm28-state-review-officer = To decide
tm28-state-correction = Correction needed
tm28-state-correction-officer = Awaiting correction
tm28-state-approved = Accepted
tm28-state-rejected = Not accepted
tm28-state-withdrawn = Withdrawn
tm28-state-lapsed = Lapsed
tm28-state-lapsed-officer = Lapsed without correction

tm28-mail-filed-subject = We have your notice of a changed address { $reference }
tm28-mail-filed-body =
    Hello,

    We have received your notice of a changed address. Its reference number is { $reference }.

    We are now comparing it with the immigration register. You do not need to do anything. The time at which you first sent it is the time that counts.

    Check its progress:
    { $link }

    Sala, for the Immigration Bureau
tm28-mail-approved-subject = Your notice of a changed address { $reference } is accepted
tm28-mail-approved-body =
    Hello,

    Your notice of a changed address { $reference } has been accepted. Your next 90-day report will start with this address.

    Open it to print or save the receipt:
    { $link }

    This notice does not extend your permission to stay.

    Sala, for the Immigration Bureau
tm28-mail-review-subject = An officer is looking at your notice { $reference }
tm28-mail-review-body =
    Hello,

    An officer is looking at your notice of a changed address { $reference }, because something differs from the immigration register or because it came after the deadline. This usually takes up to 3 working days.

    You do not need to do anything now.

    Check its progress:
    { $link }

    Sala, for the Immigration Bureau
tm28-mail-unverified-subject = Your notice { $reference } is given and will be checked later
tm28-mail-unverified-body =
    Hello,

    Your notice of a changed address { $reference } is given. The immigration register is not responding at the moment, so we will check it later.

    You do not need to do anything.

    Check its progress:
    { $link }

    Sala, for the Immigration Bureau
tm28-mail-rejected-subject = Your notice { $reference } was not accepted
tm28-mail-rejected-body =
    Hello,

    Your notice of a changed address { $reference } was not accepted.

    Reason: { $reason }

    Open it to read what the officer wrote and what to do next:
    { $link }

    Sala, for the Immigration Bureau
tm28-mail-returned-subject = Please correct your notice { $reference } by { $due_date }
tm28-mail-returned-body =
    Hello,

    An officer has looked at your notice of a changed address { $reference } and asks you to correct it.

    Reason: { $reason }

    Open it, read what the officer wrote, correct your answers and send it again by { $due_date }:
    { $link }

    The time at which you first sent it still counts.

    Sala, for the Immigration Bureau
tm28-mail-withdrawn-subject = You withdrew your notice { $reference }
tm28-mail-withdrawn-body =
    Hello,

    You withdrew your notice of a changed address { $reference }. It does not count.

    See the withdrawn notice:
    { $link }

    If you did not withdraw it yourself, change your password and contact your immigration office.

    Sala, for the Immigration Bureau
tm28-mail-reminded-subject = Your notice { $reference } is still to be corrected by { $due_date }
tm28-mail-reminded-body =
    Hello,

    Your notice of a changed address { $reference } was returned to you and has not been sent again yet.

    Open it, correct your answers and send it again by { $due_date }:
    { $link }

    After { $due_date } the notice lapses and does not count.

    Sala, for the Immigration Bureau
tm28-mail-lapsed-subject = Your notice { $reference } has lapsed
tm28-mail-lapsed-body =
    Hello,

    Your notice of a changed address { $reference } was not corrected in time. It has lapsed and does not count.

    If you still owe the notice, send a new one without delay.

    See it:
    { $link }

    Sala, for the Immigration Bureau

# Why no notice is needed, what wants attention of one, and errors of its form.
reason-EXEMPT_BY_ORDER = Your visa type is exempt by order: you do not owe this notice
reason-EXEMPT_BY_ORDER-remedy = You may send it all the same. Then your next 90-day report starts with this address.
reason-STAY_TOO_SHORT = You do not need to give notice of this stay
reason-STAY_TOO_SHORT-remedy = A stay in another province counts only when it lasts longer than 24 hours. Check the day and time on which you leave, if you stay longer.
reason-SAME_PROVINCE = You do not need to give notice of this stay
reason-SAME_PROVINCE-remedy = Both addresses are in the same province. If you have moved there for good, choose “I have moved to another address”.
reason-NOTICE_LATE = The notice came after the deadline
hint-EXEMPT_BY_ORDER = Your visa type is exempt by order, so you do not owe this notice. If you send it, your next 90-day report starts with this address.
hint-NOTICE_LATE = The deadline for this notice has passed. Send it all the same. An officer decides whether there is a fine (section 76 of the Immigration Act). It can rise with each further day.
error-time-format = { $label } must be a time on a 24-hour clock, for example 9:30 or 21:15
error-moved-before-arrival = The day must not be before the day you last arrived in Thailand
error-stay-ends-before = The end of the stay must not be before its beginning
