# A fine: how it is opened and set, what the person is told, and its papers.

fine-title = Fine
fine-answers-title = What the office found
fine-summary = What an officer has set under the Immigration Act. Pay it, or object to it, before it is due.

fine-section-fine = Fine
fine-section-person = Person
fine-page-offence = What is the fine for?
fine-page-host = Who notified the guests?
fine-page-person = Whom is it for?
fine-page-place = Where?
fine-field-offence = Offence
fine-field-offence-OVERSTAY = Overstay (section 81)
fine-field-offence-REPORT_LATE = 90-day report made late (section 76)
fine-field-offence-ADDRESS_LATE = Change of address told late (section 76)
fine-field-offence-STAY_NOTICE_LATE = Notice of stay made late by a host (section 77)
fine-field-due_on = Last day on which it was in time
fine-field-done_on = Day on which it was done or found
fine-field-found = Found by an officer
fine-field-found-no = No, the person came forward
fine-field-found-yes = Yes
fine-field-late = After the hour of the deadline
fine-field-late-no = No, in time
fine-field-late-yes = Yes
fine-field-fine_baht = Fine in baht
fine-field-found_in = Found in case
fine-field-days = Days late
fine-field-passport_no = Passport number
fine-field-issuing_state = Country that issued the passport
fine-field-notifier_name = Notified by
fine-field-role = Role
fine-field-role-HOUSE_MASTER = House-master
fine-field-role-OWNER = Owner
fine-field-role-POSSESSOR = Possessor
fine-field-role-HOTEL_MANAGER = Hotel manager
fine-field-role-AGENT = Agent
fine-field-role-ALIEN = The guest, with the host’s consent
fine-field-late_guests = Guests notified too late
fine-field-nationality = Nationality
fine-field-family_name = Family name
fine-field-first_name = First name
fine-field-middle_name = Middle name
fine-field-place = Place
fine-field-province = Province
fine-field-district = District
fine-field-subdistrict = Sub-district
fine-field-postcode = Postcode

fine-state-draft = Not opened
fine-state-draft-explanation = Nothing has been opened yet.
fine-state-draft-officer = Draft
fine-state-proposed = Being decided
fine-state-proposed-explanation = An officer is deciding whether there is a fine. You do not need to do anything.
fine-state-proposed-officer = To decide
fine-state-billing = Being billed
fine-state-billing-explanation = The bill is being made.
fine-state-billing-officer = Being billed
fine-state-payment = To be paid
fine-state-payment-explanation = A fine has been set. Read the decision, then pay the bill. If you do not agree, object before it is due and say why.
fine-state-payment-officer = Waiting for payment
fine-state-objected = Objection
fine-state-objected-explanation = You have objected. A superior decides. You need not pay until then.
fine-state-objected-officer = Objection to decide
fine-state-paid = Paid
fine-state-paid-explanation = The fine is paid and the matter is settled (section 84). Keep the receipt.
fine-state-paid-officer = Paid
fine-state-waived = Dropped
fine-state-waived-explanation = There is no fine. You do not need to do anything.
fine-state-waived-officer = Dropped
fine-state-unpaid = Not paid
fine-state-unpaid-explanation = The fine was not paid in time. The matter goes to the inquiry officer. Contact the immigration office.
fine-state-unpaid-officer = Not paid: to the inquiry officer

fine-action-file = Open fine
fine-event-file = An officer opened the question of a fine
fine-event-file-officer = The fine was opened
fine-action-impose = Set this fine
fine-action-impose-text = The fine will be the amount of the assessment. The person will get the decision and the bill.
fine-action-impose-note = Reasons for the decision
fine-event-impose = An officer set a fine
fine-event-impose-officer = The fine was set
fine-action-drop = No fine
fine-action-drop-text = The case will be closed without a fine.
fine-action-drop-note = Why there is no fine
fine-event-drop = An officer decided that there is no fine
fine-event-drop-officer = No fine
fine-action-free = Close without a fine
fine-event-free = There is nothing to pay
fine-event-free-officer = Nothing to pay
fine-action-bill = Make the bill
fine-event-bill = The bill was made
fine-event-bill-officer = The bill was made
fine-action-remind = Remind of payment
fine-event-remind = We reminded you to pay
fine-event-remind-officer = The person was reminded to pay
fine-action-paid = Record the payment
fine-event-paid = The fine was paid
fine-event-paid-officer = The fine was paid
fine-action-object = Object to the fine
fine-action-object-text = A superior will decide. The bill will be closed until then.
fine-action-object-note = Why you do not agree
fine-event-object = You objected to the fine
fine-event-object-officer = The person objected
fine-action-uphold = Uphold the fine
fine-action-uphold-text = The fine will stand, and a new bill will be made.
fine-action-uphold-note = Why the objection does not succeed
fine-event-uphold = The fine was upheld
fine-event-uphold-officer = The fine was upheld
fine-action-waive = Take back the fine
fine-action-waive-text = The case will be closed, and nothing will have to be paid.
fine-action-waive-note = Why the fine is taken back
fine-event-waive = The fine was taken back
fine-event-waive-officer = The fine was taken back
fine-action-lapse = Record that it was not paid
fine-event-lapse = The fine was not paid in time
fine-event-lapse-officer = Not paid in time

fine-fee-fine = Fine
fine-output-decision = Decision on a fine
fine-output-decision-text = A fine is set for the offence named below. It is settled when it is paid (section 84 of the Immigration Act).
fine-output-decision-appeal = If you do not agree, object in your case on this portal before the fine is due, and say why. A superior decides.
fine-output-receipt = Receipt for a fine
fine-output-receipt-text = The fine named below has been paid. The matter is settled under section 84 of the Immigration Act.

fine-mail-bill-subject = A fine in case { $reference } is to be paid by { $due_date }
fine-mail-bill-body =
    Hello,

    A fine has been set in case { $reference }.

    Read the decision and pay the bill by { $due_date }, or object and say why:
    { $link }

    Sala, for the Immigration Bureau
fine-mail-paid-subject = Your fine in case { $reference } is paid
fine-mail-paid-body =
    Hello,

    The fine in case { $reference } is paid. The matter is settled.

    Open the case to save the receipt:
    { $link }

    Sala, for the Immigration Bureau
fine-mail-waived-subject = The fine in case { $reference } is taken back
fine-mail-waived-body =
    Hello,

    The fine in case { $reference } is taken back. Nothing need be paid.

    See the case:
    { $link }

    Sala, for the Immigration Bureau
fine-mail-unpaid-subject = The fine in case { $reference } was not paid in time
fine-mail-unpaid-body =
    Hello,

    The fine in case { $reference } was not paid in time. The matter goes to the inquiry officer. Contact the immigration office.

    See the case:
    { $link }

    Sala, for the Immigration Bureau

reason-FINE_TARIFF = As the tariff says
reason-FINE_MITIGATED = Less than the tariff, for the reasons given
reason-FINE_AGGRAVATED = More than the tariff, for the reasons given
fine-open = Assess a fine
fine-open-text = Choose the offence and the days. The estimate follows the rules of today; what you set is yours to decide and needs a reason in the next step.
fine-open-estimate = Work out the estimate
fine-open-send = Open the fine
fine-estimate = Estimate: { $fine } for { $days } days; at most { $most }.
fine-because = { $law } (rule { $rule } of this portal)
fine-from-register = Offence and days are those of the crossings that the immigration register knows. Change them if you know better.
fine-wrong-amount = Enter an amount in baht of at most { $most }
fine-lacking = This case does not hold what a decision on a fine must name, such as the passport, the nationality, the address or who gave the notice. No fine can be opened from it
fine-above-law = The law allows at most { $most } for this: { $law }

fine-action-explain_delay = Record the reason for the delay
fine-action-explain_delay-text = Whoever objected will be sent the reason at once, and each further letter will give it. Recording it does not end the delay.
fine-action-explain_delay-note = What whoever objected should know about the delay
fine-event-explain_delay = The office told you the reason for the delay
fine-event-explain_delay-officer = The reason for the delay was recorded
fine-mail-delay-subject = The decision on your objection in case { $reference } is delayed
fine-mail-delay-body =
    Hello,

    The time for deciding on your objection in case { $reference } has ended, and no decision has been made yet. We are sorry.

    Reason: { $delay_reason }

    Your objection stays open, and you need not pay until it is decided. We will write to you every 7 days until then:
    { $link }

    Sala, for the Immigration Bureau
