# Rules asked in public: "When is my report due?" and the others. Under `ask-<question>-`; rules in plain words under `ask-rule-<number>`.

ask-questions = Ask before you file
ask-for-programs = For programmers: the same rules as an interface
ask-send = Show the answer
ask-again = Ask again
ask-other = Ask about other dates
ask-nothing-kept = You do not need to sign in. What you enter is not stored.
ask-why = Why this answer
ask-rule-number = Rule { $number }.
ask-answered = Answered on { $at } (Bangkok time). You can print this page.
ask-estimate = This is an estimate. An officer decides.
ask-span = { $from } to { $to }

ask-field-last_arrival = When did you last arrive in Thailand?
ask-field-last_arrival-hint = The date in your last entry stamp. For example, 4 7 2026.
ask-field-due_date = Next due date on your last receipt
ask-field-due_date-hint = Only if you have reported since you arrived.
ask-field-planned_departure = When will you leave Thailand?
ask-field-status_class = Your visa
ask-field-status_class-OTHER = Any other visa, or none
ask-field-status_class-LTR = LTR: long-term resident
ask-field-status_class-SMART = SMART: talent, investor, executive or start-up
ask-field-status_class-PR = Permanent resident
ask-field-status_class-OFFICIAL = Diplomat or official exempted under section 15
ask-field-permitted_until = Last day you may stay
ask-field-permitted_until-hint = The date in your entry or extension stamp. For example, 1 10 2026.
ask-field-country_boarded = Country you travel from
ask-field-country_boarded-hint = So that we can show the opening time on your clock.
ask-field-departure = Day you leave Thailand
ask-field-mrz = The two lines at the foot of your passport’s data page
ask-field-mrz-hint = They are below your photo. The first line begins with P. Type or paste both lines of 44 characters, with every < sign.

ask-report-due-title = When is my 90-day report due?
ask-report-due-lead = Whoever stays in Thailand for more than 90 days tells the immigration office where they live. Enter your dates to see when.
ask-report-due-on = Your report is due on { $day }
ask-report-due-not = You do not need to report
ask-report-due-leaves = You leave within the 90 days. The count starts again from day 1 each time you enter.
ask-report-due-exempt = Your class of stay does not have this duty.
ask-report-due-online = Report online
ask-report-due-office = At an immigration office, without a fine
ask-report-due-open = You can report online now, until { $day }.
ask-report-due-early = Online reporting opens on { $day }.
ask-report-due-office-only = Online reporting is closed. Report at an immigration office by { $day }.
ask-report-due-late =
    { $days ->
        [one] You are one day late. Report at an immigration office. The usual fine is { $fine }; an officer decides.
       *[other] You are { $days } days late. Report at an immigration office. The usual fine is { $fine }; an officer decides.
    }
ask-report-due-go = Make the 90-day report

ask-passport-line-title = Is this passport line right?
ask-passport-line-lead = The two lines at the foot of a passport hold check digits. Enter them to see whether they were copied without a mistake, and what they say.
ask-passport-line-right = The lines are right
ask-passport-line-wrong = There is a mistake in these lines
ask-passport-line-expired = This passport has expired.
ask-passport-line-specimen = This is the sample passport of the standard. Nobody can travel with it.
ask-passport-line-not-proof = Check digits find slips of the pen. They do not prove that a passport is genuine.
ask-passport-family-name = Family name
ask-passport-given-names = Given names
ask-passport-number = Passport number
ask-passport-state = Issuing state
ask-passport-nationality = Nationality
ask-passport-birth = Date of birth
ask-passport-sex = Sex
ask-passport-expiry = Date of expiry

ask-overstay-title = What does an overstay cost?
ask-overstay-lead = Whoever stays after the last permitted day pays a fine for each day. Enter the two dates.
ask-overstay-none = No overstay, no fine
ask-overstay-costs = The fine is { $fine }
ask-overstay-pay = It is settled with the immigration officer before you leave.
ask-overstay-days = Days of overstay
ask-overstay-fine = Fine

ask-rule-1 = The day of arrival is day 1, and the report is due on day 90. Each time you enter, the count starts again, with or without a re-entry permit.
ask-rule-2 = Online you can report from 15 days before the due date until the due date. An office takes reports for some days longer.
ask-rule-3 = The day in Bangkok counts.
ask-rule-4 = Weekends and holidays count. Nothing moves because of them.
ask-rule-5 = Whoever comes late of their own accord pays a fixed fine. Whoever is found can pay more, for each day.
ask-rule-6 = The next report is due 90 days after the last due date.
ask-rule-7 = The first extension of stay counts as a report.
ask-rule-8 = A report is owed only by those who stay for more than 90 days.
ask-rule-9 = Permanent residents and officials have no duty to report. Holders of LTR and SMART visas report once a year.
ask-rule-10 = With a new passport, the number of the old one must be given.
ask-rule-11 = The permission to stay must not have ended.
ask-rule-12 = One report for each person and period.
ask-rule-37 = Each day after the last permitted day counts, the day of departure included. There is a highest fine.
ask-rule-39 = Check digits: each character has a value, weighted by 7, 3 and 1 in turn.
ask-rule-41 = The codes of states are compared with the list; they have no check digit.
ask-rule-42 = The year of birth is the latest one that is not in the future. The year of expiry is of this century.
ask-rule-43 = A day or month of birth may be unknown.
ask-rule-44 = A person may have one name only.
ask-rule-45 = A long name may be cut short.
ask-rule-47 = Two lines of 44 characters: letters A to Z, digits and the < sign.

ask-arrival-card-title = When must I file the arrival card?
ask-arrival-card-lead = Whoever enters Thailand with a foreign passport files an arrival card (TDAC) in the last days before. Enter your day of arrival.
ask-arrival-card-by = File the arrival card by { $day }
ask-arrival-card-not = You need no arrival card
ask-arrival-card-past = This day has passed
ask-arrival-card-from = File from
ask-arrival-card-until = Until the end of
ask-arrival-card-early = The portal takes it already: the card is issued on { $day }.
ask-arrival-card-open = You can file now.
ask-arrival-card-free = It is free of charge. Whoever asks for money is not the state.
ask-arrival-card-go = File the arrival card
ask-field-arrival_date = When will you arrive in Thailand?
ask-field-arrival_date-hint = The day on which you pass immigration. For example, 20 1 2027.
ask-field-traveller = Who comes?
ask-field-traveller-FOREIGN = With a foreign passport
ask-field-traveller-THAI = With a Thai passport
ask-field-traveller-BORDER_PASS = With a border pass
ask-field-traveller-OFFICIAL = Diplomat or official exempted under section 15
ask-rule-27 = A card is issued from three days before the day of arrival until that day, by Bangkok time.
ask-rule-32 = Holders of Thai passports, of border passes and officials need no card.
