# Visas: "Do I need a visa?", and the e-Visa with its form, its states and actions, its papers and messages.

## Do I need a visa?

visa-need-title = Do I need a visa?
visa-need-lead = Answer a few questions. We tell you whether you need a visa, which one, where to apply and what it costs. We store nothing.
visa-need-ask = See the answer
visa-need-begin = Apply for this visa
visa-need-where = Where you apply
visa-need-where-text = You apply at the mission that serves the country in which you are now, and prove that you live there.
visa-need-papers = Papers you need
visa-need-papers-at = { $mission } also asks for: { $papers }
visa-need-because = What this rests on
visa-need-rule = Rule { $rule } of this portal
visa-need-print = You can print this page. What counts is the law on the day you arrive; an officer at the border decides.
visa-need-stay = You may stay
visa-need-stay-each = Stay with each entry
visa-need-years = For how many years
visa-need-years-of = The fee is for each year. Shown here: { $years }. At most: { $most }.
visa-need-until = If you arrive that day, until
visa-need-fee = Fee
visa-need-valid-to = Your passport must be valid at least to
visa-need-exempt-note = You can extend this stay once, by { $days } days at most, at an immigration office. By land you can enter without a visa { $entries } times in a calendar year.
visa-need-other-fees = Once you are in Thailand, an extension of stay costs { $extension }. A permit to come back during your stay costs { $single } for one time, { $multiple } for several.
visa-need-nationality = Nationality
visa-need-nationality-hint = As your passport says it.
visa-need-nationality-error = Choose your nationality
visa-need-residence = Country in which you live
visa-need-residence-hint = Leave it empty if it is the country of your nationality.
visa-need-residence-error = Choose the country in which you live
visa-need-passport = Kind of passport
visa-need-passport-error = Choose the kind of your passport
visa-need-purpose = Why are you travelling?
visa-need-purpose-error = Choose why you are travelling
visa-need-arrival = Day of arrival in Thailand
visa-need-arrival-hint = For example, 5 1 2027. Leave it empty for today.
visa-need-arrival-error = Enter a real day that is today or later
visa-need-stay-days = How many days will you stay?
visa-need-stay-days-hint = The day of arrival counts as the first.
visa-need-stay-days-error = Enter a number of days between 1 and 3650
visa-need-age = Your age
visa-need-age-hint = Some visas are for people from a certain age on.
visa-need-age-error = Enter your age in years
visa-need-land-entries = Entries by land this year
visa-need-land-entries-hint = Only if you come by land without a visa: how many times have you done so in the calendar year of your arrival? Leave it empty if you come by air or sea.
visa-need-land-entries-error = Enter how many times, as a number between 0 and 366

visa-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
visa-months =
    { $months ->
        [one] can be used for { $months } month
       *[other] can be used for { $months } months
    }
visa-free = free of charge
visa-fee-there = or about { $fee } at the mission
visa-entries-single = One entry
visa-entries-multiple = Several entries

visa-passport-ORDINARY = Ordinary passport
visa-passport-OFFICIAL = Official or service passport
visa-passport-DIPLOMATIC = Diplomatic passport

visa-purpose-TOURISM = Holiday, or visiting friends
visa-purpose-TRANSIT = Changing planes, or passing through
visa-purpose-BUSINESS = Business meetings
visa-purpose-WORK = Work in Thailand
visa-purpose-STUDY = Study
visa-purpose-FAMILY = Joining my family
visa-purpose-RETIREMENT = Retirement
visa-purpose-MEDICAL = Medical treatment
visa-purpose-VOLUNTEER = Voluntary work
visa-purpose-REMOTE_WORK = Working from Thailand for a foreign employer or clients
visa-purpose-SOFT_POWER = Courses such as Thai boxing or cooking, festivals, long treatment
visa-purpose-INVESTMENT = Investment
visa-purpose-EXPERT = Work as an expert for the state or a promoted project
visa-purpose-TALENT = Highly skilled work, start-up or executive in a targeted industry
visa-purpose-LONG_TERM = Living here for years: wealthy, pensioner, remote or highly skilled
visa-purpose-PRIVILEGE = Thailand Privilege membership
visa-purpose-MEDIA = Journalism or filming
visa-purpose-MISSION = Religious mission
visa-purpose-RESEARCH = Scientific research
visa-purpose-OFFICIAL = On behalf of a state or an international organisation

visa-way-citizen = You do not need a visa
visa-way-citizen-text = Thai nationals enter with their Thai passport, whenever they wish.
visa-way-exempt = You do not need a visa
visa-way-exempt-text = You are let in without one. Nothing is to be applied for, but file an arrival card before you travel; it is free.
visa-way-exempt-short = You need a visa only if you stay longer
visa-way-exempt-short-text = Without a visa you may stay for the days below. For a longer stay, apply for one of these visas before you travel.
visa-way-border = You get a visa at the border
visa-way-border-text = Bring a photograph and the fee. You can also apply for a visa before you travel.
visa-way-border-short = You need a visa before you travel
visa-way-border-short-text = At the border you would get one for the days below. For a longer stay, apply for one of these visas before you travel.
visa-way-visa = You need a visa before you travel
visa-way-visa-text = Apply online for the first of these that fits. The decision takes 5 to 15 working days from the day on which all papers are there; apply one to three months ahead.
visa-way-none = We cannot offer a visa for this
visa-way-none-text = Read what is in the way. Change an answer, or ask the mission of Thailand that serves your country.

visa-reason-NOT_REQUIRED = A Thai national needs no visa.
visa-reason-STAY_TOO_LONG = Your stay is longer than this lets you stay at once.
visa-reason-NOT_VIA_EVISA = This visa is not applied for here. Members of Thailand Privilege apply through its staff.
visa-reason-AGE_TOO_LOW = Visas for this purpose are issued from a higher age on.
visa-reason-NATIONALITY_NOT_ELIGIBLE = Visas for this purpose are not issued to your nationality.
visa-reason-PASSPORT_KIND_WRONG = Visas for this purpose are not issued into this kind of passport.

## The e-Visa: what it is

evisa-title = e-Visa
evisa-summary = Apply for a visa to Thailand before you travel, pay, and get it as a document that the border can check.
evisa-who = You need a visa if you are not exempt, or if you wish to stay longer than an exemption allows. Apply from the country in which you live, one to three months before you travel. First see which visa you need: “Do I need a visa?”
evisa-declaration = I certify that everything above is true. I know that a false statement can have the visa refused or revoked, and that the fee is not paid back.

## Sections and pages

evisa-section-visa = Visa
evisa-section-mission = Mission
evisa-section-passport = Passport
evisa-section-person = About you
evisa-section-journey = Journey
evisa-section-stay = Stay in Thailand
evisa-section-record = Earlier events
evisa-section-contact = Contact details
evisa-section-payment = Payment

evisa-page-purpose = Why are you travelling?
evisa-page-visa = Which visa do you apply for?
evisa-page-entries = How often do you wish to enter?
evisa-page-years = For how many years?
evisa-page-residence = In which country are you now?
evisa-page-mission = Which mission do you apply to?
evisa-page-passport-entry = How do you want to give your passport details?
evisa-page-passport-lines = Enter the two lines at the foot of your passport’s data page
evisa-page-lines-missing = Why can the two lines not be used?
evisa-page-passport = What are your passport details?
evisa-page-name = What is your name?
evisa-page-about-you = What is your sex and date of birth?
evisa-page-lines-beside = Can you copy the two lines after all?
evisa-page-passport-kind = What kind of passport is it?
evisa-page-person = Where were you born?
evisa-page-home = What is your home address?
evisa-page-work = What do you do for a living?
evisa-page-journey = When do you travel?
evisa-page-way-in = How will you arrive?
evisa-page-visits = Have you been to Thailand in the last 12 months?
evisa-page-visits-which = When were you in Thailand?
evisa-page-stay = Where will you stay first?
evisa-page-host = Does somebody in Thailand invite you?
evisa-page-support = Who pays for your stay?
evisa-page-record = Has any of this happened to you?
evisa-page-record-details = What happened?
evisa-page-contact = How can we reach you?
evisa-page-payment = How will you pay the fee?

## Fields

evisa-field-purpose = Purpose
evisa-field-purpose-TOURISM = Holiday, or visiting friends
evisa-field-purpose-TRANSIT = Changing planes, or passing through
evisa-field-purpose-BUSINESS = Business meetings
evisa-field-purpose-WORK = Work in Thailand
evisa-field-purpose-STUDY = Study
evisa-field-purpose-FAMILY = Joining my family
evisa-field-purpose-RETIREMENT = Retirement
evisa-field-purpose-MEDICAL = Medical treatment
evisa-field-purpose-VOLUNTEER = Voluntary work
evisa-field-purpose-REMOTE_WORK = Working from Thailand for a foreign employer or clients
evisa-field-purpose-SOFT_POWER = Courses such as Thai boxing or cooking, festivals, long treatment
evisa-field-purpose-INVESTMENT = Investment
evisa-field-purpose-EXPERT = Work as an expert for the state or a promoted project
evisa-field-purpose-TALENT = Highly skilled work, start-up or executive in a targeted industry
evisa-field-purpose-LONG_TERM = Living here for years: wealthy, pensioner, remote or highly skilled
evisa-field-purpose-MEDIA = Journalism or filming
evisa-field-purpose-MISSION = Religious mission
evisa-field-purpose-RESEARCH = Scientific research
evisa-field-purpose-OFFICIAL = On behalf of a state or an international organisation
evisa-field-visa_type = Visa type
evisa-field-visa_type-hint = “Do I need a visa?” proposes the type that fits your purpose.
evisa-field-visa_type-TS = Transit visa (TS): up to 30 days
evisa-field-visa_type-TR = Tourist visa (TR): 60 days
evisa-field-visa_type-NON-B = Non-B: business or work, 90 days
evisa-field-visa_type-NON-O = Non-O: family, retirement, treatment or volunteering, 90 days
evisa-field-visa_type-NON-OA = Non-OA: long stay from age 50, one year
evisa-field-visa_type-NON-OX = Non-OX: long stay of up to 10 years, from age 50
evisa-field-visa_type-ED = ED: study, 90 days
evisa-field-visa_type-NON-IM = Non-IM: investment approved by a government agency
evisa-field-visa_type-NON-IB = Non-IB: investment promoted by the BOI
evisa-field-visa_type-NON-EX = Non-EX: expert
evisa-field-visa_type-NON-M = Non-M: media
evisa-field-visa_type-NON-R = Non-R: religious mission
evisa-field-visa_type-NON-RS = Non-RS: scientific research
evisa-field-visa_type-NON-F = Non-F: official duties
evisa-field-visa_type-SMART-T = SMART “T”: talent
evisa-field-visa_type-SMART-I = SMART “I”: investor
evisa-field-visa_type-SMART-E = SMART “E”: executive
evisa-field-visa_type-SMART-S = SMART “S”: start-up
evisa-field-visa_type-SMART-O = SMART “O”: family of a SMART visa holder
evisa-field-visa_type-LTR = LTR: long-term resident, 5 and 5 years
evisa-field-visa_type-DTV = DTV: remote work or Thai soft power, 180 days
evisa-field-visa_type-D = Diplomatic visa (D)
evisa-field-visa_type-F = Official visa (F)
evisa-field-visa_type-COURTESY = Courtesy visa
evisa-field-entries = Entries
evisa-field-entries-hint = A visa for one entry ends when you have entered. Not every visa is issued with both.
evisa-field-entries-single = Once
evisa-field-entries-multiple = Several times
evisa-field-years = Years
evisa-field-years-hint = As the BOI has endorsed. The fee is charged by the year.
evisa-field-years-1 = 1 year
evisa-field-years-2 = 2 years
evisa-field-years-3 = 3 years
evisa-field-years-4 = 4 years
evisa-field-current_country = Country in which you are
evisa-field-current_country-hint = You apply in the country in which you live, and add a paper that proves it.
evisa-field-mission = Mission
evisa-field-mission-hint = Only the missions that serve this country are listed.
evisa-field-passport_entry = Way of giving passport details
evisa-field-passport_entry-hint = Copying the two lines is the most reliable way: a wrong letter is found here, before you pay.
evisa-field-passport_entry-mrz = Copy the two lines at the foot of the data page
evisa-field-passport_entry-typed = The lines are missing or cannot be used: type each detail
evisa-field-lines_missing = The two lines cannot be used, because
evisa-field-lines_missing-hint = If your document has the two lines, go back and copy them: a wrong letter is then found before you pay. Otherwise an officer compares what you type with the page that you hand in, and asks you if they differ. It costs nothing more.
evisa-field-lines_missing-NO_LINES = My document has no such lines
evisa-field-lines_missing-UNREADABLE = They are damaged or cannot be read
evisa-field-lines_missing-NOT_ACCEPTED = I copied them as they are printed, and they were not accepted
evisa-field-mrz_line_1 = Upper line
evisa-field-mrz_line_1-hint = Leave both empty if the lines cannot be read. The upper line begins with P and has 44 characters, with every < sign. It stays with the application and is compared with what you typed.
evisa-field-mrz_line_2 = Lower line
evisa-field-mrz_line_2-hint = 44 characters. It begins with the passport number.
evisa-field-mrz = The two lines of your passport
evisa-field-mrz-hint = They are below your photo. The first line begins with P. Type or paste both lines of 44 characters, with every < sign.
evisa-field-doc_type = Travel document
evisa-field-doc_type-PASSPORT = Passport
evisa-field-doc_type-TRAVEL_DOC = Travel document
evisa-field-doc_type-CERT_OF_IDENTITY = Certificate of identity
evisa-field-doc_type-BORDER_PASS = Border pass
evisa-field-passport_no = Passport number
evisa-field-passport_no-hint = Include any letters before or after the digits. For example, AB1234567.
evisa-field-issuing_state = Country that issued the passport
evisa-field-nationality = Nationality
evisa-field-passport_expiry = Passport expiry date
evisa-field-passport_expiry-hint = It must be valid for six months from the day you arrive.
evisa-field-family_name = Family name
evisa-field-family_name-hint = In Latin letters, as in your passport. Leave it empty if your passport shows only one name.
evisa-field-first_name = First name
evisa-field-middle_name = Middle name
evisa-field-sex = Sex
evisa-field-sex-M = Male
evisa-field-sex-F = Female
evisa-field-sex-X = X, or not stated in the passport
evisa-field-birth_date = Date of birth
evisa-field-birth_date-hint = For example, 12 8 1984. If your passport does not show the day or the month, enter 00.
evisa-field-passport_kind = Kind of passport
evisa-field-passport_kind-ORDINARY = Ordinary passport
evisa-field-passport_kind-OFFICIAL = Official or service passport
evisa-field-passport_kind-DIPLOMATIC = Diplomatic passport
evisa-field-passport_issued_on = Date of issue
evisa-field-passport_issued_on-hint = As on the data page. For example, 31 12 2022.
evisa-field-passport_issued_at = Place of issue
evisa-field-title = Title
evisa-field-title-MR = Mr
evisa-field-title-MRS = Mrs
evisa-field-title-MS = Ms
evisa-field-title-MISS = Miss
evisa-field-title-OTHER = Other
evisa-field-former_names = Former names
evisa-field-former_names-hint = Names that you had before, for example before you married.
evisa-field-birth_place = Place of birth
evisa-field-birth_country = Country of birth
evisa-field-birth_nationality = Nationality at birth
evisa-field-marital_status = Marital status
evisa-field-marital_status-SINGLE = Single
evisa-field-marital_status-MARRIED = Married
evisa-field-marital_status-DIVORCED = Divorced
evisa-field-marital_status-WIDOWED = Widowed
evisa-field-marital_status-OTHER = Other
evisa-field-home_address = Home address
evisa-field-home_address-hint = Street, house, place, postcode and country.
evisa-field-occupation = Occupation
evisa-field-employer_name = Employer or school
evisa-field-employer_address = Address of the employer or school
evisa-field-employer_phone = Telephone of the employer or school
evisa-field-yearly_income = Income in a year, in baht
evisa-field-yearly_income-hint = A whole number. Some visas need a least income.
evisa-field-intended_arrival = Day of arrival
evisa-field-intended_arrival-hint = For example, 5 1 2027.
evisa-field-intended_departure = Day of departure
evisa-field-stay_days = Length of stay in days
evisa-field-stay_days-hint = The day of arrival counts as the first.
evisa-field-port_of_entry = Port of entry
evisa-field-flight = Flight or vehicle number
evisa-field-flight-hint = For example, TG911.
evisa-field-visited = Visits in the last 12 months
evisa-field-visited-no = No
evisa-field-visited-yes = Yes
evisa-field-visits = Visits
evisa-field-visits-hint = The months, how long, and with which visa. For example: March 2026, 14 days, without a visa.
evisa-field-stay_name = Hotel, or name of your host
evisa-field-stay_address = Address
evisa-field-stay_phone = Telephone
evisa-field-host_name = Name of the person or company
evisa-field-host_name-hint = Leave everything empty if nobody invites you.
evisa-field-host_address = Address of the person or company
evisa-field-host_phone = Telephone of the person or company
evisa-field-support = Means of support
evisa-field-support-SELF = Myself
evisa-field-support-FAMILY = My family
evisa-field-support-EMPLOYER = My employer
evisa-field-support-HOST = Whoever invites me
evisa-field-support-SCHOLARSHIP = A scholarship
evisa-field-support-OTHER = Somebody else
evisa-field-minors = Children under 18 who travel with you
evisa-field-minors-hint = How many. Each child needs a visa of its own.
evisa-field-refused_before = A visa or entry was refused to you, by Thailand or another country
evisa-field-refused_before-no = No
evisa-field-refused_before-yes = Yes
evisa-field-deported = You were deported from a country
evisa-field-deported-no = No
evisa-field-deported-yes = Yes
evisa-field-convicted = You were convicted of a crime
evisa-field-convicted-no = No
evisa-field-convicted-yes = Yes
evisa-field-dangerous_illness = You have an illness that is dangerous to others
evisa-field-dangerous_illness-hint = Leprosy, tuberculosis in its dangerous stage, elephantiasis, third-stage syphilis, or addiction to drugs, as the ministerial regulation names them.
evisa-field-dangerous_illness-no = No
evisa-field-dangerous_illness-yes = Yes
evisa-field-record_details = Details
evisa-field-record_details-hint = What it was, when and where. A yes does not by itself mean that the visa is refused.
evisa-field-phone = Telephone number
evisa-field-phone-hint = With + and the country code.
evisa-field-email = E-mail address
evisa-field-email-hint = So that the officer can reach you. Our own messages go to the e-mail address of your account.
evisa-field-fee_by = Payment
evisa-field-fee_by-hint = The fee is not paid back, whatever is decided.
evisa-field-fee_by-PROMPTPAY = Online with PromptPay, in baht
evisa-field-fee_by-MISSION = At the mission, in its currency
evisa-field-admitted_days = Longest stay with each entry, in days
evisa-fact-mission_fee = Fee at the mission
evisa-fact-appointment_on = Day of the interview
evisa-fact-appointment_time = Time of the interview
evisa-fact-used = Entries made
evisa-fact-enter_before = Enter on or before
evisa-fact-entered_on = Last entry on
evisa-fact-entered_at = Entered at
evisa-fact-admitted_until = Admitted until
evisa-fact-missed = Interviews missed

error-visa-thai = A Thai national needs no visa. If you travel with another passport, give that one
error-visa-issued = The date of issue must be before the expiry date
error-visa-lines = A passport has two lines below the photo. Go back and copy them, or say there that they cannot be read
error-visa-departure = The day of departure must be after the day of arrival
error-visa-stay-days = Enter at least one day
error-mission-unknown = Choose one of the missions that serve your country

## Papers

evisa-document-PASSPORT_PAGE = Data page of the passport
evisa-document-PASSPORT_PAGE-hint = The page with your photo and the two lines, whole and readable.
evisa-document-PHOTO = Photograph
evisa-document-PHOTO-hint = A JPG of at most 3 MB, taken in the last six months, before a white background, in the proportion 3.5 cm wide to 4.5 cm high.
evisa-document-RESIDENCE_PROOF = Proof that you live in the country
evisa-document-RESIDENCE_PROOF-hint = For example a residence permit, a bill with your address or a driving licence.
evisa-document-TRAVEL_BOOKING = Travel booking
evisa-document-STAY_BOOKING = Booking of accommodation, or letter of your host
evisa-document-FUNDS = Proof of funds
evisa-document-FUNDS-hint = For example bank statements of the last three months.
evisa-document-ONWARD_TICKET = Onward ticket
evisa-document-COMPANY_LETTER = Letter of the company
evisa-document-WP3 = Approval of the Ministry of Labour (WP.3)
evisa-document-FAMILY_PROOF = Proof of marriage or birth, or letter of the organisation
evisa-document-RETIREMENT_FUNDS = Proof of savings or pension
evisa-document-RETIREMENT_FUNDS-hint = Non-OA: 800,000 baht, or 65,000 baht a month. Non-OX: 3 million baht.
evisa-document-INSURANCE = Health insurance
evisa-document-POLICE_CERTIFICATE = Police certificate
evisa-document-MEDICAL_CERTIFICATE = Medical certificate
evisa-document-ADMISSION_LETTER = Letter of admission
evisa-document-MINISTRY_LETTER = Letter of the ministry or agency
evisa-document-BOI_ENDORSEMENT = Endorsement of the BOI
evisa-document-DTV_FUNDS = Proof of 500,000 baht
evisa-document-CONTRACT = Contract of work or portfolio, or confirmation of the course
evisa-document-PERMANENT_RESIDENCE = Proof of permanent residence
evisa-document-CRIMINAL_RECORD = Criminal record
evisa-document-NOTE_VERBALE = Note of the ministry or organisation
evisa-document-RESIDENCE_PERMIT = Residence permit of the country in which you live
evisa-document-YELLOW_FEVER = Certificate of vaccination against yellow fever
evisa-document-EMPLOYMENT_LETTER = Letter of your employer or school
evisa-document-INVITATION = Invitation from Thailand

## Fees and outputs

evisa-fee-transit = Transit visa
evisa-fee-tourist = Tourist visa
evisa-fee-non_immigrant = Non-immigrant visa
evisa-fee-long_stay = Long-stay visa
evisa-fee-smart = SMART visa
evisa-fee-ltr = Long-term resident visa
evisa-fee-dtv = Destination Thailand Visa

evisa-output-visa = Visa
evisa-output-visa-text = The holder may travel to Thailand and ask for entry with this visa until the day below, with the passport named here. An officer at the border decides on entry and on the length of stay. Print it and carry it with you.
evisa-output-receipt = Receipt for a fee
evisa-output-receipt-text = The fee named below for the application { $reference } was paid, and the payment was confirmed by the bank.
evisa-output-defect_record = Record of what is missing or needs correcting
evisa-output-defect_record-text = The application { $reference } was checked on { $issued }. Everything that is missing or wrong is listed below. It must be with us by { $due }; otherwise the application is cancelled.
evisa-output-refusal = Decision: visa refused
evisa-output-refusal-text = The application { $reference } was decided on { $issued }. The visa is refused for the reasons below.
evisa-output-refusal-appeal = There is no right to a visa. You may apply again when the reasons no longer exist, or ask the mission in writing within 15 days of the day you were notified to look at the decision again.

## States

evisa-state-draft = Not sent yet
evisa-state-draft-explanation = Your answers are saved. You have applied only once you have sent them.
evisa-state-draft-officer = Draft
evisa-state-charging = Fee being worked out
evisa-state-charging-explanation = The fee is being worked out. You do not need to do anything yet.
evisa-state-charging-officer = Fee being worked out
evisa-state-payment = Fee to be paid
evisa-state-payment-explanation = Pay the fee by the day shown. Only then is your application looked at. If you do not pay, it lapses.
evisa-state-payment-officer = Awaiting payment
evisa-state-payment_mission = Fee to be paid at the mission
evisa-state-payment_mission-explanation = Pay the fee at the mission, in its currency, by the day shown, and give the reference of your application. Only then is it looked at. If you do not pay, it lapses.
evisa-state-payment_mission-officer = Awaiting payment at the counter
evisa-state-payment_problem = Problem with the payment
evisa-state-payment_problem-explanation = Your payment did not succeed. Read the reason and say that you will pay again.
evisa-state-payment_problem-officer = Payment did not succeed
evisa-state-document_check = Documents being checked
evisa-state-document_check-explanation = An officer will check whether everything is there. Until he begins you can still correct your answers: a wrong letter costs you nothing here.
evisa-state-document_check-officer = To check for completeness
evisa-state-correction = Open for your correction
evisa-state-correction-explanation = You have opened your application to correct it. Correct it and send it again, or leave it as it was. After three days it goes on as it was.
evisa-state-correction-officer = Being corrected by the applicant
evisa-state-documents_requested = Something is missing or needs correcting
evisa-state-documents_requested-explanation = An officer has listed everything that is missing or wrong. Complete your application and send it again by the day shown. If you do not, it is cancelled.
evisa-state-documents_requested-officer = Awaiting documents
evisa-state-approval = Awaiting the decision
evisa-state-approval-explanation = Everything is there. The mission decides within 15 working days. You do not need to do anything.
evisa-state-approval-officer = To decide
evisa-state-interview_booking = Choose a time for your interview
evisa-state-interview_booking-explanation = The mission wishes to speak with you before it decides. Choose a time by the day shown. If you do not, your application is cancelled.
evisa-state-interview_booking-officer = Interview not booked yet
evisa-state-interview = Interview arranged
evisa-state-interview-explanation = Come to the mission at the time that you chose, with your passport and the originals of your papers.
evisa-state-interview-officer = To interview
evisa-state-approved = Visa issued
evisa-state-approved-explanation = Print your visa and carry it with you. Arrive on or before the day to which it is valid. How long you may stay is counted from your arrival.
evisa-state-approved-officer = Visa issued
evisa-state-suspended = Visa suspended
evisa-state-suspended-explanation = Your visa does not let you in for the time being. Read the reason.
evisa-state-suspended-officer = Visa suspended
evisa-state-used = Visa used
evisa-state-used-explanation = You have entered with this visa. It was for one entry.
evisa-state-used-officer = Visa used
evisa-state-expired = Visa expired
evisa-state-expired-explanation = The last day on which this visa let you in is over. If you are in Thailand, you may stay until the day that you were given when you entered. To travel again, apply for another visa.
evisa-state-expired-officer = Visa expired
evisa-state-revoked = Visa revoked
evisa-state-revoked-explanation = Your visa no longer lets you in. Read the reason.
evisa-state-revoked-officer = Visa revoked
evisa-state-rejected = Visa refused
evisa-state-rejected-explanation = The mission did not issue the visa. Read the reason and what you can do.
evisa-state-rejected-officer = Refused
evisa-state-cancelled = Cancelled
evisa-state-cancelled-explanation = What was missing did not come in time, so your application was cancelled. You can apply again.
evisa-state-cancelled-officer = Cancelled: not completed in time
evisa-state-unpaid = Lapsed
evisa-state-unpaid-explanation = The fee was not paid in time, so your application lapsed. You can apply again.
evisa-state-unpaid-officer = Lapsed, fee not paid
evisa-state-withdrawn = Withdrawn
evisa-state-withdrawn-explanation = You withdrew this application. The fee is not paid back. You can apply again.
evisa-state-withdrawn-officer = Withdrawn by the applicant

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

evisa-action-file = Send application
evisa-event-file = You sent your application
evisa-event-file-officer = The applicant sent the application
evisa-action-free = Record that there is no fee
evisa-event-free = There is no fee; your application went to the mission
evisa-event-free-officer = There is no fee
evisa-action-pay_at_mission = Ask for payment at the mission
evisa-event-pay_at_mission = You were asked to pay the fee at the mission
evisa-event-pay_at_mission-officer = The applicant was asked to pay at the mission
evisa-action-bill = Send bill
evisa-event-bill = The bill for the fee was sent to you
evisa-event-bill-officer = The bill was sent to the applicant
evisa-action-remind_payment = Remind of the payment
evisa-event-remind_payment = We reminded you that the fee is to be paid
evisa-event-remind_payment-officer = The applicant was reminded of the payment
evisa-action-paid = Record payment
evisa-event-paid = Your payment arrived, and your application went to the mission
evisa-event-paid-officer = The fee was paid
evisa-action-paid_at_mission = Record payment at the counter
evisa-action-paid_at_mission-text = You confirm that the fee shown was paid in full in the currency of the mission.
evisa-action-paid_at_mission-note = Number of the mission’s receipt, amount and currency
evisa-event-paid_at_mission = The mission recorded your payment
evisa-event-paid_at_mission-officer = The payment at the counter was recorded
evisa-action-payment_fails = Record that the payment failed
evisa-action-payment_fails-text = The applicant will be told the reason and can pay again.
evisa-event-payment_fails = Your payment did not succeed
evisa-event-payment_fails-officer = The payment did not succeed
evisa-action-pay_again = Pay again
evisa-action-pay_again-text = You say that you will pay at the mission once more.
evisa-event-pay_again = You said that you will pay again
evisa-event-pay_again-officer = The applicant will pay again
evisa-action-payment_lapses = Record that the fee was not paid in time
evisa-event-payment_lapses = The fee was not paid in time, and your application lapsed
evisa-event-payment_lapses-officer = The fee was not paid in time; the application lapsed
evisa-action-claim = Take this case
evisa-event-claim = An officer began to look at your application
evisa-event-claim-officer = An officer took the case
evisa-action-release = Release this case
evisa-event-release = Your application was returned to the mission’s list
evisa-event-release-officer = The case was released and is back on the list
evisa-action-reopen = Correct my application
evisa-action-reopen-text = You can correct your answers and papers until an officer begins to look at them. The type of visa, the entries and the mission stay as they are, since you have paid for them.
evisa-event-reopen = You opened your application to correct it
evisa-event-reopen-officer = The applicant opened the application to correct it
evisa-action-keep = Leave it as it was
evisa-action-keep-text = Nothing will be changed, and your application will go on.
evisa-event-keep = Your application goes on as it was
evisa-event-keep-officer = The application goes on without a correction
evisa-action-accept = Accept as complete
evisa-action-accept-text = You confirm that everything is there. The 15 working days for the decision will be counted from tomorrow.
evisa-event-accept = An officer found your application complete
evisa-event-accept-officer = The application was accepted as complete
evisa-action-ask = Ask for what is missing
evisa-action-ask-text = The applicant will get one record of everything that is missing or wrong, and a last day by which to send it. Name every gap: you can ask only once.
evisa-event-ask = An officer asked you to complete your application
evisa-event-ask-officer = The applicant was asked to complete the application
evisa-action-remind_documents = Remind of what is missing
evisa-event-remind_documents = We reminded you of what is missing
evisa-event-remind_documents-officer = The applicant was reminded of what is missing
evisa-action-resubmit = Send again
evisa-event-resubmit = You sent your application again
evisa-event-resubmit-officer = The applicant sent the application again
evisa-action-cancel = Record that it was not completed in time
evisa-event-cancel = What was missing did not come in time, and your application was cancelled
evisa-event-cancel-officer = Not completed in time: the application was cancelled
evisa-action-invite = Invite to an interview
evisa-action-invite-text = The applicant will choose one of the mission’s free times. The time for the decision will stand still until then.
evisa-action-invite-note = What the interview is about
evisa-event-invite = The mission invited you to an interview
evisa-event-invite-officer = The applicant was invited to an interview
evisa-action-remind_interview = Remind to choose a time
evisa-event-remind_interview = We reminded you to choose a time for your interview
evisa-event-remind_interview-officer = The applicant was reminded to choose a time
evisa-action-book = Choose a time
evisa-action-book-text = You choose one of the times that are free at the mission.
evisa-event-book = You chose a time for your interview
evisa-event-book-officer = The applicant chose a time for the interview
evisa-action-move_interview = Choose another time
evisa-action-move_interview-text = Your place will be given back, and you can choose another time.
evisa-event-move_interview = You gave your time back to choose another
evisa-event-move_interview-officer = The applicant gave the time back
evisa-action-not_booked = Record that no time was chosen
evisa-event-not_booked = You did not choose a time for your interview, and your application was cancelled
evisa-event-not_booked-officer = No time was chosen: the application was cancelled
evisa-action-remind_appointment = Remind of the interview
evisa-event-remind_appointment = We reminded you of your interview tomorrow
evisa-event-remind_appointment-officer = The applicant was reminded of the interview
evisa-action-interviewed = Record the interview
evisa-action-interviewed-text = You confirm that the interview has taken place. The application will go on to the decision.
evisa-event-interviewed = You came to your interview
evisa-event-interviewed-officer = The interview took place
evisa-action-missed = Record that the applicant did not come
evisa-action-missed-text = The applicant will be able to choose one more time.
evisa-event-missed = You did not come to your interview and can choose one more time
evisa-event-missed-officer = The applicant did not come to the interview
evisa-action-approve = Issue the visa
evisa-action-approve-text = The visa will be issued, signed and sent.
evisa-event-approve = Your visa was issued
evisa-event-approve-officer = The visa was issued
evisa-action-reject = Refuse the visa
evisa-action-reject-text = The applicant will get the decision with its reasons. The fee will not be paid back.
evisa-action-reject-note = Reasons of the decision
evisa-event-reject = Your visa was refused
evisa-event-reject-officer = The visa was refused
evisa-action-withdraw = Withdraw application
evisa-action-withdraw-text = Your application will be closed at once and will not be decided. The fee will not be paid back. This cannot be undone.
evisa-event-withdraw = You withdrew your application
evisa-event-withdraw-officer = The applicant withdrew the application
evisa-action-enter = Record an entry
evisa-event-enter = You entered Thailand with this visa
evisa-event-enter-officer = The holder entered with the visa
evisa-action-enter_once = Record the entry
evisa-event-enter_once = You entered Thailand with this visa
evisa-event-enter_once-officer = The holder entered with the visa, which is used
evisa-action-expire = Record that it has expired
evisa-event-expire = The visa expired
evisa-event-expire-officer = The visa expired
evisa-action-suspend = Suspend visa
evisa-action-suspend-text = The visa will not let its holder in until the suspension ends.
evisa-action-suspend-note = Reasons for the suspension
evisa-event-suspend = Your visa was suspended
evisa-event-suspend-officer = The visa was suspended
evisa-action-resume = End suspension
evisa-action-resume-text = The visa will let its holder in again at once.
evisa-action-resume-note = Why the suspension ends
evisa-event-resume = The suspension of your visa ended
evisa-event-resume-officer = The suspension was ended
evisa-action-revoke = Revoke visa
evisa-action-revoke-text = The visa will end for good. This cannot be undone here.
evisa-action-revoke-note = Reasons for the revocation
evisa-event-revoke = Your visa was revoked
evisa-event-revoke-officer = The visa was revoked

## Reasons: of the rule before filing, of payments, of decisions

reason-WRONG_MISSION = This mission does not serve the country in which you are
reason-WRONG_MISSION-remedy = Choose a mission that serves your country, or correct the country. You apply where you live.
reason-NOT_VIA_EVISA = This visa is not applied for here
reason-NOT_VIA_EVISA-remedy = Choose another visa type. Members of Thailand Privilege apply through its staff.
reason-AGE_TOO_LOW = This visa is issued from a higher age on
reason-AGE_TOO_LOW-remedy = Non-OA and Non-OX are issued from the age of 50, the DTV from 20, on the day of arrival. Choose another visa type.
reason-NATIONALITY_NOT_ELIGIBLE = This visa is not issued to your nationality
reason-NATIONALITY_NOT_ELIGIBLE-remedy = Choose another visa type. Non-OX is issued to 14 nationalities.
reason-PASSPORT_KIND_WRONG = This visa is not issued into this kind of passport
reason-PASSPORT_KIND_WRONG-remedy = Diplomatic and official visas need a passport of the same kind. Choose another visa type, or correct the kind of passport.
reason-ENTRIES_NOT_OFFERED = This visa is not issued with these entries
reason-ENTRIES_NOT_OFFERED-remedy = Choose the other number of entries, or another visa type.
reason-YEARS_TOO_MANY = This visa is not issued for so many years
reason-YEARS_TOO_MANY-remedy = SMART-S is issued for 2 years at most, the other SMART visas for 4. Choose fewer years.
reason-ARRIVAL_PAST = The day of arrival has passed
reason-ARRIVAL_PAST-remedy = Give the day on which you will arrive.
reason-STAY_TOO_LONG = Your stay is longer than this visa admits
reason-STAY_TOO_LONG-remedy = Shorten your stay, or choose a visa that admits a longer one.
reason-PASSPORT_EXPIRES_TOO_SOON = Your passport expires too soon
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = It must be valid for six months from your arrival, at least to { $must_be_valid_to }. Renew it first, or correct the dates. You have paid nothing yet.
reason-VISA_TYPE_FIXED = What you paid for cannot be changed
reason-VISA_TYPE_FIXED-remedy = Visa type, entries, mission and way of paying stay as you first sent them. For another visa, withdraw this application and send a new one.
reason-LINES_DIFFER = The two lines say something else than what you typed
reason-LINES_DIFFER-remedy =
    They differ in { $part ->
        [number] the passport number
        [nationality] the nationality
        [birth] the date of birth
        [sex] the sex
        [expiry] the date of expiry
        *[name] the name
    }. Compare both with your passport and correct what is wrong. You have paid nothing yet.
reason-PAYMENT_DECLINED = The payment was declined
reason-PAYMENT_DECLINED-remedy = Ask your bank, or pay in another way at the mission.
reason-AMOUNT_DIFFERS = The amount was not right
reason-AMOUNT_DIFFERS-remedy = Pay the amount that your application shows.
reason-PURPOSE_DOUBTED = The purpose of the journey is doubted
reason-PURPOSE_DOUBTED-remedy = Read what the officer wrote. You can apply again with papers that prove the purpose.
reason-FUNDS_INSUFFICIENT = The funds are not enough
reason-FUNDS_INSUFFICIENT-remedy = You can apply again with proof of enough funds.
reason-PASSPORT_DOUBTED = The passport is damaged, or doubted
reason-PASSPORT_DOUBTED-remedy = Ask the authority that issued it, and apply again with a passport that is in order.
reason-NOT_IN_COUNTRY = It is not proven that you live in the country of the mission
reason-NOT_IN_COUNTRY-remedy = Apply in the country in which you live, or prove that you live here.
reason-STATEMENTS_UNTRUE = Statements in the application are not true
reason-STATEMENTS_UNTRUE-remedy = Read what the officer wrote. Whoever applies again must state everything truthfully.
reason-ENTRY_PROHIBITED = The law does not allow your entry (Immigration Act, section 12)
reason-ENTRY_PROHIBITED-remedy = Read what the officer wrote, and ask the mission what you can do.
reason-NOT_INTERVIEWED = You did not come to the interview
reason-NOT_INTERVIEWED-remedy = You can apply again and come to the interview.

## Messages

evisa-mail-bill-subject = Please pay the fee for your e-Visa { $reference } by { $due_date }
evisa-mail-bill-body =
    Hello,

    We have your application for a visa to Thailand. Its reference number is { $reference }.

    It is looked at once the fee is paid. Open your application to see the amount and to pay by { $due_date }:
    { $link }

    If the fee is not paid by that day, your application lapses.

    Sala, for the Department of Consular Affairs
evisa-mail-counter-subject = Please pay the fee for your e-Visa { $reference } at the mission by { $due_date }
evisa-mail-counter-body =
    Hello,

    We have your application for a visa to Thailand. Its reference number is { $reference }.

    You chose to pay at the mission. Open your application to see the amount in its currency, and pay there by { $due_date }, naming the reference:
    { $link }

    If the fee is not paid by that day, your application lapses.

    Sala, for the Department of Consular Affairs
evisa-mail-unpaid-subject = The fee for your e-Visa { $reference } is to be paid by { $due_date }
evisa-mail-unpaid-body =
    Hello,

    The fee for your application { $reference } has not arrived yet. Please pay it by { $due_date }:
    { $link }

    After that day your application lapses. If you have paid in the meantime, you do not need to do anything.

    Sala, for the Department of Consular Affairs
evisa-mail-problem-subject = The payment for your e-Visa { $reference } did not succeed
evisa-mail-problem-body =
    Hello,

    The payment for your application { $reference } did not succeed.

    Reason: { $reason }

    Open your application and pay again by { $due_date }:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-lapsed-subject = Your application for an e-Visa { $reference } has lapsed
evisa-mail-lapsed-body =
    Hello,

    The fee for your application { $reference } was not paid in time, so it has lapsed. You can apply again:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-received-subject = Your application for an e-Visa { $reference } is with the mission
evisa-mail-received-body =
    Hello,

    Your application { $reference } is with the mission. An officer will check whether everything is there.

    Until he begins you can still correct your answers, without a new fee:
    { $link }

    We will write to you again if something is missing or when there is a decision.

    Sala, for the Department of Consular Affairs
evisa-mail-complete-subject = Your application for an e-Visa { $reference } is complete
evisa-mail-complete-body =
    Hello,

    Everything that your application { $reference } needs is there. The mission decides within 15 working days, by { $due_date }.

    Check its progress:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-asked-subject = Please complete your application for an e-Visa { $reference } by { $due_date }
evisa-mail-asked-body =
    Hello,

    An officer has checked your application { $reference }. Something is missing or needs correcting.

    Open it to read the full list, complete it and send it again by { $due_date }:
    { $link }

    The list names everything at once; you are asked only once. If it is not complete by that day, your application is cancelled.

    Sala, for the Department of Consular Affairs
evisa-mail-asked-again-subject = Your application for an e-Visa { $reference } is still to be completed by { $due_date }
evisa-mail-asked-again-body =
    Hello,

    Your application { $reference } is not complete yet. Please complete it and send it again by { $due_date }:
    { $link }

    After that day your application is cancelled.

    Sala, for the Department of Consular Affairs
evisa-mail-cancelled-subject = Your application for an e-Visa { $reference } was cancelled
evisa-mail-cancelled-body =
    Hello,

    What your application { $reference } needed did not come in time, so it was cancelled.

    Open it to see what was missing. You can apply again:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-invited-subject = Please choose a time for your interview: e-Visa { $reference }
evisa-mail-invited-body =
    Hello,

    The mission wishes to speak with you before it decides on your application { $reference }.

    Choose a time by { $due_date }:
    { $link }

    If no time is chosen by that day, your application is cancelled.

    Sala, for the Department of Consular Affairs
evisa-mail-booked-subject = Your interview at the mission: e-Visa { $reference }
evisa-mail-booked-body =
    Hello,

    You have chosen a time for your interview on your application { $reference }. Open your application to see day, time and place:
    { $link }

    Bring your passport and the originals of your papers.

    Sala, for the Department of Consular Affairs
evisa-mail-approved-subject = Your visa to Thailand has been issued: { $reference }
evisa-mail-approved-body =
    Hello,

    Your visa has been issued. Open your application to print or save it:
    { $link }

    Arrive on or before the day to which it is valid. How long you may stay is counted from your arrival. Carry a printed copy with you, and file your arrival card before you travel; it is free.

    Sala, for the Department of Consular Affairs
evisa-mail-rejected-subject = Your application for an e-Visa { $reference } was refused
evisa-mail-rejected-body =
    Hello,

    The visa that you applied for under { $reference } was refused.

    Reason: { $reason }

    Open your application to read the decision and what you can do:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-withdrawn-subject = You withdrew your application for an e-Visa { $reference }
evisa-mail-withdrawn-body =
    Hello,

    You withdrew your application { $reference }. It will not be decided.

    See the withdrawn application:
    { $link }

    If you did not withdraw it yourself, change your password and contact the mission.

    Sala, for the Department of Consular Affairs
evisa-mail-suspended-subject = Your visa { $reference } has been suspended
evisa-mail-suspended-body =
    Hello,

    Your visa { $reference } has been suspended. It does not let you in for the time being.

    Reason: { $reason }

    Open it to read what was written to you:
    { $link }

    Sala, for the Department of Consular Affairs
evisa-mail-revoked-subject = Your visa { $reference } has been revoked
evisa-mail-revoked-body =
    Hello,

    Your visa { $reference } has been revoked. It no longer lets you in.

    Reason: { $reason }

    Open it to read what was written to you:
    { $link }

    Sala, for the Department of Consular Affairs

## Times at an office; visas at the border

appointment-time = Day and time
appointment-time-hint = As clocks at the office show it.
appointment-choose = Choose a time
appointment-taken = This time has just been taken. Choose another one
appointment-none = No time is free at the moment
appointment-none-text = Come back in a few days: times are offered anew every working day.
border-card-why = Why does it serve on another day or flight?
border-card-why-error = Enter why the card serves on another day or flight
border-title = Check a visa
border-text = Scan or type what the visa and the passport say. Nothing is recorded before you confirm it.
border-crossing-title = Entry without an e-Visa, and departure
border-crossing-text = Scan or type the two lines of the passport. Nothing is recorded before you confirm it.
border-crossing-way = What is checked?
border-crossing-way-in = Entry without a visa, or with a visa on arrival
border-crossing-way-out = Departure
border-crossing-way-error = Choose entry or departure
border-crossing-mrz = Lines of the passport
border-crossing-mrz-error = The lines cannot be read. Compare each letter and digit with the passport
border-crossing-specimen = The passport is a specimen or has expired
border-crossing-record-out = Record the departure
border-crossing-done-in = The entry was recorded.
border-crossing-done-out = The departure was recorded.
border-crossing-already = It was recorded before, or the register knows of nobody who is here with this passport.
border-crossing-silent = The immigration register does not answer. Nothing was recorded; try again.
border-crossing-under = Admitted under
border-crossing-scheme-TOURISM = Exemption of tourists
border-crossing-scheme-BILATERAL = Agreement between the states
border-crossing-scheme-ON_ARRIVAL = Visa on arrival
border-crossing-land = Exempt entries by land this year
border-crossing-citizen = A Thai national needs no visa, and no stay is counted.
border-crossing-here-since = In the country since
border-crossing-permit = Permitted until
border-crossing-may-leave = In time
border-crossing-overstay = Overstay
border-crossing-overstay-text = { $days } days over. Estimated fine: { $fine } ({ $law }). An officer sets it.
border-crossing-in-time = The stay did not end before today.
border-crossing-unknown = No entry found
border-crossing-unknown-text = The register knows of nobody who is here with this passport. Look for an earlier passport of the holder.
border-code = Code of the visa
border-code-hint = The 16 characters under the QR code, or what the QR code says.
border-code-error = Enter the code of the visa
border-passport = Passport number
border-passport-error = Enter the number of the passport
border-expiry = Passport expiry date
border-expiry-error = Enter the expiry date of the passport
border-port = Port
border-port-error = Choose the port
border-check = Check
border-record = Record the entry
border-done = The entry was recorded.
border-allowed = Entry allowed
border-not-allowed = Entry not allowed
border-until = Admit until { $day }.
border-holder = Holder
border-enter-before = Enters on or before
border-unknown = No such visa
border-unknown-text = There is no visa with this code. Compare it with the paper; a visa that we do not know is not genuine.
access-border = Checked at the border
access-border-entry = Entry recorded at the border
desk-border = Visas
desk-arrival-cards = Arrival cards
visa-reason-VISA_REQUIRED = No exemption covers this nationality today: a visa is required.
visa-reason-VISA_VALIDITY_PAST = The visa was valid for entry until an earlier day.
visa-reason-VISA_USED = The visa was for one entry, which was used.
visa-reason-VISA_NOT_IN_FORCE = The visa is suspended, revoked or replaced.
visa-reason-PASSPORT_MISMATCH = The passport is not the one for which the visa was issued.
visa-reason-PASSPORT_EXPIRES_TOO_SOON = The passport is not valid for six months from today.
visa-reason-LAND_ENTRIES_USED = Two entries by land in this calendar year were used.
officer-concluded = About the case
