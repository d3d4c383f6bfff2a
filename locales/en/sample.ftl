# The licence to sell food, a demonstration: its form, its states and actions, its papers and fees, and its messages.

sample-title = Licence to sell food (demonstration)
sample-summary = Apply for the licence that the law requires for a place of more than 200 square metres where food is sold.
sample-who = You need this licence before you open a place in a building or on private land where food is sold, if its area is more than 200 square metres. For an area of up to 200 square metres, a notification to the local authority is enough. Stalls inside a market do not need this licence, and selling in a public place needs a different one. You have no right to sell food before the licence is issued. This service is a demonstration: what it issues has no legal effect.
sample-declaration = I certify that everything above is true.

## Sections and pages

sample-section-premises = Premises
sample-section-owner = Owner

sample-page-premises = What are the name and the area of the premises?
sample-page-address = Where are the premises?
sample-page-kitchen = How is the kitchen set up?
sample-page-owner = Who is the owner of the business?

## Fields

sample-field-premises_name = Name of the premises
sample-field-area = Area in square metres
sample-field-address = Address of the premises
sample-field-place = Place
sample-field-province = Province
sample-field-district = District
sample-field-subdistrict = Sub-district
sample-field-postcode = Postcode
sample-field-kitchen = Description of the kitchen
sample-field-passport_no = Passport number
sample-field-family_name = Family name

## States: a few words and an explanation for the applicant, a few words for the officer

sample-state-draft = Not sent yet
sample-state-draft-explanation = Your answers are saved. You have applied only once you have sent them.
sample-state-draft-officer = Draft
sample-state-submitted = Being checked for completeness
sample-state-submitted-explanation = We have received your application. An officer is checking whether it is complete. You do not need to do anything.
sample-state-submitted-officer = To check for completeness
sample-state-defects = Something is missing or needs correcting
sample-state-defects-explanation = An officer has recorded everything that is missing or needs correcting. Complete your application and send it again by the day shown. If you do not, it will be returned to you.
sample-state-defects-officer = Awaiting completion
sample-state-opinions = Waiting for opinions
sample-state-opinions-explanation = Your application is complete. The responsible agencies are giving their opinions, and the fire safety certificate is being decided. You do not need to do anything.
sample-state-opinions-unverified = Your application is complete. An opinion that we need has not arrived yet. The system will ask again until it does. You do not need to do anything.
sample-state-opinions-officer = Waiting for opinions
sample-state-opinions_read = Opinions received
sample-state-opinions_read-explanation = All opinions have arrived, and the next step is about to begin. You do not need to do anything.
sample-state-opinions_read-officer = Opinions received
sample-state-inspection = Inspection
sample-state-inspection-explanation = An officer is inspecting your premises. Please allow access to every room where food is stored, prepared or sold.
sample-state-inspection-officer = To inspect
sample-state-fixing = Premises need improvement
sample-state-fixing-explanation = The inspection found things that you need to put right. Read what the officer wrote, put them right and tell us by the day shown. If you do not, we will decide on what the inspection found.
sample-state-fixing-officer = Awaiting improvements
sample-state-decision = Awaiting the decision
sample-state-decision-explanation = The office is deciding on your application. You do not need to do anything. You may not sell food before the licence is issued.
sample-state-decision-officer = To decide
sample-state-billing = Fee being worked out
sample-state-billing-explanation = The licence has been granted, and the fee is being worked out. You do not need to do anything yet.
sample-state-billing-officer = Fee being worked out
sample-state-payment = Fee to be paid
sample-state-payment-explanation = The licence has been granted and will be issued once you have paid the fee. Pay by the day shown. If you do not, your application will lapse.
sample-state-payment-officer = Awaiting payment
sample-state-refused = Refused; you can appeal
sample-state-refused-explanation = The licence was refused. Read the reasons. If you do not agree, you can appeal within 30 days of the day you were notified. If you do not appeal, the refusal stands.
sample-state-refused-officer = Refused, time for appeal is running
sample-state-appealed = Appeal being examined
sample-state-appealed-explanation = Whoever made the decision is looking at your appeal and will answer within 30 days. If they do not agree with you, it goes to their superior, who has 30 days more. Until then what was decided counts. You do not need to do anything.
sample-state-appealed-officer = Appeal to look at (first tier)
sample-state-issued = Licence issued
sample-state-issued-explanation = The licence is valid for one year from the day of issue. Display it where it can easily be seen at the premises, and apply for renewal before it expires.
sample-state-issued-officer = Licence issued
sample-state-refusal_stands = Refusal stands
sample-state-refusal_stands-explanation = The licence was refused and this application has ended. You may not sell food at these premises. You can apply again once the reasons for the refusal no longer exist.
sample-state-refusal_stands-officer = Refusal stands
sample-state-returned = Returned; you can appeal
sample-state-returned-explanation = Your application was not completed in time, so it was returned to you. You can send a new application. If you do not agree with the return, you can appeal within 15 days of the day you were notified. If you do not appeal, the return stands.
sample-state-returned-officer = Returned, time for appeal is running
sample-state-lapsed = Lapsed
sample-state-lapsed-explanation = The fee was not paid in time, so your application has lapsed and no licence was issued. If you still need the licence, send a new application.
sample-state-lapsed-officer = Lapsed, fee not paid
sample-state-withdrawn = Withdrawn
sample-state-withdrawn-explanation = You withdrew this application, and it will not be decided. If you still need the licence, send a new application.
sample-state-withdrawn-officer = Withdrawn by the applicant
sample-state-suspended = Licence suspended; you can appeal
sample-state-suspended-explanation = The licence is suspended for at most 15 days. You may not sell food at the premises during this time. Read the reasons and put right what they name. You can appeal within 30 days of the day you were notified; an appeal does not put the suspension off.
sample-state-suspended-officer = Licence suspended (s. 59)
sample-state-revoked = Licence revoked; you can appeal
sample-state-revoked-explanation = Your licence no longer has effect, and you may not sell food at the premises. Read the reasons. You can appeal within 30 days of the day you were notified; an appeal does not put the revocation off. If you do not appeal, the revocation stands.
sample-state-revoked-officer = Licence revoked (s. 60)

## Actions: buttons, what they do, the label of the note, and lines in the timeline of the applicant and of the officer

sample-action-file = Send application
sample-action-file-text = Your application will go to the office, which first checks whether it is complete.
sample-event-file = You sent your application
sample-event-file-officer = The applicant sent the application
sample-action-accept = Accept as complete
sample-action-accept-text = You confirm that the application and its papers are complete. The agencies will be asked for their opinions, and the 30 days for the decision will be counted from tomorrow.
sample-event-accept = An officer found your application complete
sample-event-accept-officer = The application was accepted as complete
sample-action-ask = Ask for completion
sample-action-ask-text = The applicant will get one record of everything that is missing or wrong, and 15 days to put it right. Name every gap: you can ask only once.
sample-event-ask = An officer asked you to complete your application
sample-event-ask-officer = The applicant was asked to complete the application
sample-action-resubmit = Send completed application
sample-action-resubmit-text = Your completed application will go back to the office, which checks it again.
sample-event-resubmit = You sent your completed application
sample-event-resubmit-officer = The applicant sent the completed application
sample-action-deadline_passed = Record that it was not completed in time
sample-event-deadline_passed = Your application was not completed in time and was returned to you
sample-event-deadline_passed-officer = The application was not completed in time and was returned automatically
sample-action-opinions_complete = Record that all opinions have arrived
sample-event-opinions_complete = All opinions on your application have arrived
sample-event-opinions_complete-officer = All opinions have arrived
sample-action-nobody_objects = Record that nobody objects
sample-event-nobody_objects = Nobody objected, and your premises will now be inspected
sample-event-nobody_objects-officer = Nobody objected; the case went to inspection
sample-action-somebody_objects = Record that not all are in favour
sample-event-somebody_objects = Not every opinion was in favour, so your application went straight to the decision
sample-event-somebody_objects-officer = Not every opinion was in favour; the case went to the decision
sample-action-fix_needed = Ask for improvements
sample-action-fix_needed-text = The applicant will have 10 days to put right what the inspection found. The time to decide will go on running meanwhile.
sample-action-fix_needed-note = What the applicant must put right
sample-event-fix_needed = The inspection found things that you need to put right
sample-event-fix_needed-officer = The applicant was asked to improve the premises
sample-action-fixed = Tell us that it is put right
sample-action-fixed-text = You confirm that everything the officer named has been put right. An officer will then inspect the premises again.
sample-event-fixed = You told us that everything is put right
sample-event-fixed-officer = The applicant reported the improvements as done
sample-action-not_fixed = Record that it was not put right in time
sample-event-not_fixed = The improvements were not reported in time, so your application went to the decision
sample-event-not_fixed-officer = The improvements were not reported in time; the case went to the decision
sample-action-inspected = Complete inspection
sample-action-inspected-text = You confirm that the inspection is finished. The application will go to a superior for the decision.
sample-event-inspected = The inspection of your premises was completed
sample-event-inspected-officer = The inspection was completed
sample-action-extend = Extend the time to decide
sample-action-extend-text = The time to decide will be extended by 15 days, which is possible at most twice (Public Health Act, section 56). It must be done before the running time ends, and the applicant will be told the reason.
sample-event-extend = The office extended its time to decide by 15 days
sample-event-extend-officer = The time to decide was extended by 15 days
sample-action-grant = Grant licence
sample-action-grant-text = The licence will be granted and the applicant will get the bill. The licence will be issued once the fee is paid.
sample-event-grant = The licence was granted
sample-event-grant-officer = The licence was granted
sample-action-refuse = Refuse licence
sample-action-refuse-text = The applicant will get the refusal with its reasons and can appeal within 30 days.
sample-action-refuse-note = Reasons for the refusal
sample-event-refuse = The licence was refused
sample-event-refuse-officer = The licence was refused
sample-action-free = Issue without a fee
sample-event-free = There is no fee to pay, and your licence was issued
sample-event-free-officer = There was no fee to pay; the licence was issued
sample-action-bill = Send bill
sample-event-bill = The bill for the fee was sent to you
sample-event-bill-officer = The bill was sent to the applicant
sample-action-remind = Remind of the payment
sample-event-remind = We reminded you that the fee is to be paid
sample-event-remind-officer = The applicant was reminded of the payment
sample-action-paid = Record payment
sample-event-paid = Your payment arrived, and your licence was issued
sample-event-paid-officer = The fee was paid; the licence was issued
sample-action-lapse = Record that the fee was not paid in time
sample-event-lapse = The fee was not paid in time, and your application lapsed
sample-event-lapse-officer = The fee was not paid in time; the application lapsed
sample-action-appeal = Appeal
sample-action-appeal-text = Whoever made the decision will look at your appeal within 30 days. If they do not agree with you, it goes to their superior, who has 30 days more and may extend them once by at most 30. If you are right, the decision is set aside. Until then it counts.
sample-action-appeal-note = Why you do not agree with the decision
sample-event-appeal = You appealed against the decision
sample-event-appeal-officer = The applicant appealed against the decision
sample-action-appeal_lapses = Record that no appeal was made in time
sample-event-appeal_lapses = You did not appeal in time, so the decision stands
sample-event-appeal_lapses-officer = No appeal was made in time; the decision stands
sample-action-allow_appeal = Allow appeal
sample-action-allow_appeal-text = The refusal will be set aside and the licence granted. The applicant will get the bill, and the licence will be issued once the fee is paid.
sample-event-allow_appeal = Your appeal was allowed and the licence was granted
sample-event-allow_appeal-officer = The appeal was allowed and the licence was granted
sample-action-dismiss_appeal = Dismiss appeal
sample-action-dismiss_appeal-text = What was decided will stand. The applicant will be told the reasons.
sample-action-dismiss_appeal-note = Reasons for dismissing the appeal
sample-event-dismiss_appeal = Your appeal was dismissed, and the decision stands
sample-event-dismiss_appeal-officer = The appeal was dismissed
sample-action-withdraw = Withdraw application
sample-action-withdraw-text = Your application will be closed at once and will not be decided. The application for the fire safety certificate that belongs to it will be withdrawn as well. This cannot be undone.
sample-event-withdraw = You withdrew your application
sample-event-withdraw-officer = The applicant withdrew the application
sample-action-suspend = Suspend licence
sample-action-suspend-text = The holder will not be allowed to sell food while the licence is suspended, for at most 15 days each time (Public Health Act, section 59). The holder will be told the reasons and can appeal within 30 days.
sample-action-suspend-note = Reasons for the suspension and what must be put right
sample-event-suspend = Your licence was suspended
sample-event-suspend-officer = The licence was suspended
sample-action-resume = End suspension
sample-action-resume-text = The licence will take effect again at once, and the holder may sell food again.
sample-action-resume-note = Why the suspension ends
sample-event-resume = The suspension ended, and you may use your licence again
sample-event-resume-officer = The suspension was ended
sample-action-revoke = Revoke licence
sample-action-revoke-text = The licence will have no effect any more (Public Health Act, section 60). The holder will be told the reasons and can appeal within 30 days. Only an appeal can undo this.
sample-action-revoke-note = Reasons for the revocation
sample-event-revoke = Your licence was revoked
sample-event-revoke-officer = The licence was revoked

## Tasks of other agencies, and the case that belongs to this one

sample-task-building = Opinion on the building
sample-task-building-agrees = No objection
sample-task-building-objects = Objection
sample-task-hygiene = Opinion on hygiene
sample-task-hygiene-agrees = No objection
sample-task-hygiene-objects = Objection
sample-child-fire_certificate = Fire safety certificate

## Papers that are filed, fees, and papers that are issued

sample-document-D01 = Identity card or house registration
sample-document-D01-hint = The office obtains this from the register. You do not need to send it.
sample-document-D07 = Location map
sample-document-D07-hint = Show the premises with the nearest roads and landmarks, so that an officer can find them.
sample-document-D08 = Floor plan with areas
sample-document-D08-hint = Show every room with its use and its area in square metres.

sample-fee-licence = Licence fee
sample-fee-inspection = Inspection fee

sample-output-licence = Licence to sell food
sample-output-receipt = Receipt for a fee
sample-output-defect_record = Record of what is missing or needs correcting
sample-output-refusal = Letter of refusal

## Reasons of decisions, and what is wrong with something that was filed

reason-UNSANITARY = The premises do not meet the hygiene requirements
reason-UNSANITARY-remedy = Read what the officer wrote and improve the premises. You can then apply again. If you do not agree, you can appeal.
reason-WRONG_PLACE = Food may not be sold at this place
reason-WRONG_PLACE-remedy = Choose a place where this use is permitted and apply for it. If you do not agree, you can appeal.
reason-EXPERT_OPINION = The opinion of an expert is needed before the decision
reason-EXPERT_OPINION-remedy = You do not need to do anything. The new last day for the decision is shown in your application.
reason-OFFICER_NEGLIGENCE = An officer failed to notice earlier that something essential was missing
reason-OFFICER_NEGLIGENCE-remedy = The mistake was ours. Please complete what the new record names by the day shown: without it, we cannot grant what you applied for.
reason-MISSING = Missing
reason-MISSING-remedy = Add it and send everything again.
reason-UNREADABLE = Cannot be read
reason-UNREADABLE-remedy = Add a clear and complete copy and send everything again.
reason-INCORRECT = Incorrect
reason-INCORRECT-remedy = Correct it and send everything again.
reason-EXPIRED_DOCUMENT = The document has expired
reason-EXPIRED_DOCUMENT-remedy = Add a document that is still valid and send everything again.

## Messages

sample-mail-filed-subject = We have your application for a food licence { $reference }
sample-mail-filed-body =
    Hello,

    We have received your application for a licence to sell food. Its reference number is { $reference }.

    An officer will now check whether it is complete. If it arrived outside office hours, it counts as received on the next working day. You do not need to do anything.

    Check its progress:
    { $link }

    We will write to you again if something is missing or when there is a decision. You may not sell food before the licence is issued.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-defects-subject = Please complete your application { $reference } by { $due_date }
sample-mail-defects-body =
    Hello,

    An officer has checked your application for a licence to sell food { $reference }. Something is missing or needs correcting.

    Open your application to read the full list, complete it and send it again by { $due_date }:
    { $link }

    The list names everything at once. If your application is not complete by that day, it will be returned to you.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-returned-subject = Your application { $reference } was returned
sample-mail-returned-body =
    Hello,

    Your application for a licence to sell food { $reference } was not completed in time. It was therefore returned to you and will not be decided.

    Open your application to see what was missing:
    { $link }

    You can send a new application at any time; the time to decide is then counted anew. If you do not agree with the return, you can appeal within 15 days of the day you were notified.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-refused-subject = Your application { $reference } was refused
sample-mail-refused-body =
    Hello,

    The licence to sell food that you applied for under { $reference } was refused.

    Reason: { $reason }

    Open your application to read what was written to you and, if you do not agree, to appeal:
    { $link }

    You can appeal within 30 days of the day you were notified, until { $due_date }. If you do not appeal, the refusal stands. You may not sell food without a licence.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-bill-subject = Please pay the fee for { $reference } by { $due_date }
sample-mail-bill-body =
    Hello,

    The licence to sell food that you applied for under { $reference } has been granted. It will be issued once you have paid the fee.

    Open your application to see the amount and to pay by { $due_date }:
    { $link }

    If the fee is not paid by that day, your application lapses and you have to apply again. If you have paid in the meantime, you do not need to do anything. You may not sell food before the licence is issued.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-issued-subject = Your licence { $reference } has been issued
sample-mail-issued-body =
    Hello,

    We have received your payment, and your licence to sell food { $reference } has been issued. It is valid for one year from the day of issue.

    Open your licence to print or save it:
    { $link }

    Display it where it can easily be seen at the premises. Apply for renewal before it expires: if the fee is paid later, a surcharge of 20% is added.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-delay-subject = The decision on your application { $reference } is delayed
sample-mail-delay-body =
    Hello,

    The time for deciding on your application for a licence to sell food { $reference } has ended, and no decision has been made yet. We are sorry.

    Reason: { $delay_reason }

    Your application shows which step it has reached:
    { $link }

    Your application goes on; the delay neither grants nor refuses it. You do not need to do anything. You may not sell food before the licence is issued.

    We will write to you every 7 days until there is a decision. A copy of each of these letters goes to the Office of the Public Sector Development Commission (OPDC).

    Sala, for the Bangkok Metropolitan Administration
sample-mail-suspended-subject = Your licence { $reference } has been suspended
sample-mail-suspended-body =
    Hello,

    Your licence to sell food { $reference } has been suspended under section 59 of the Public Health Act B.E. 2535. The suspension lasts at most 15 days. You may not sell food at the premises during this time.

    Reason: { $reason }

    Open your licence to read the order and what you must put right:
    { $link }

    If you do not agree, you can appeal to the Minister of Public Health within 30 days of the day you were notified, as the order of suspension says.

    Sala, for the Bangkok Metropolitan Administration
sample-mail-revoked-subject = Your licence { $reference } has been revoked
sample-mail-revoked-body =
    Hello,

    Your licence to sell food { $reference } has been revoked under section 60 of the Public Health Act B.E. 2535. It no longer has effect, and you may not sell food at the premises.

    Reason: { $reason }

    Open your licence to read the order:
    { $link }

    If you do not agree, you can appeal to the Minister of Public Health within 30 days of the day you were notified, as the order of revocation says. You can apply for a new licence for this business one year after the revocation at the earliest.

    Sala, for the Bangkok Metropolitan Administration

## The fire safety certificate, a demonstration: it is opened by the licence and decided by the fire brigade

fire-title = Fire safety certificate (demonstration)
fire-summary = Get the fire brigade’s certificate that premises are safe in case of fire, which the licence to sell food depends on.
fire-who = You need this certificate for premises for which you apply for a licence to sell food. If you apply for the licence on this portal, this application is opened for you with the answers you gave there; you do not need to send it yourself. It is free of charge. This service is a demonstration: what it issues has no legal effect.
fire-declaration = I certify that everything above is true.

fire-section-premises = Premises

fire-page-premises = What are the premises called?
fire-page-address = Where are the premises?

fire-field-premises_name = Name of the premises
fire-field-address = Address of the premises
fire-field-place = Place
fire-field-province = Province
fire-field-district = District
fire-field-subdistrict = Sub-district
fire-field-postcode = Postcode

fire-state-draft = Not sent yet
fire-state-draft-explanation = Your answers are saved. You have applied only once you have sent them.
fire-state-draft-officer = Draft
fire-state-review = With the fire brigade
fire-state-review-explanation = The fire brigade is checking whether the premises are safe in case of fire. You do not need to do anything.
fire-state-review-officer = To decide
fire-state-certified = Certified
fire-state-certified-explanation = The fire brigade has certified that the premises are safe in case of fire. If you applied for a licence, the certificate counts for it without any further step.
fire-state-certified-officer = Certified
fire-state-refused = Refused
fire-state-refused-explanation = The fire brigade did not issue the certificate. Read the reason and what to do next.
fire-state-refused-officer = Refused
fire-state-withdrawn = Withdrawn
fire-state-withdrawn-explanation = The application for the licence was withdrawn, so this one has ended as well. You do not need to do anything.
fire-state-withdrawn-officer = Withdrawn with the licence

fire-action-file = Send application
fire-action-file-text = The application will go to the fire brigade, which decides on it.
fire-event-file = The application was sent to the fire brigade
fire-event-file-officer = The application arrived
fire-action-approve = Issue certificate
fire-action-approve-text = The certificate will be issued, and the office that decides on the licence will be told at once.
fire-event-approve = The fire brigade issued the certificate
fire-event-approve-officer = The certificate was issued
fire-action-refuse = Refuse certificate
fire-action-refuse-text = The certificate will not be issued. The applicant and the office that decides on the licence will be told.
fire-event-refuse = The fire brigade refused the certificate
fire-event-refuse-officer = The certificate was refused
fire-action-parent_withdrawn = Record that the licence application was withdrawn
fire-event-parent_withdrawn = The application for the licence was withdrawn, and this one ended with it
fire-event-parent_withdrawn-officer = The application for the licence was withdrawn; this one ended automatically

## Fees

sample-fee-opinion = Opinion of the building authority

sample-output-licence-text = The person named below may sell and store food at the place named below, under the Public Health Act B.E. 2535. The holder must keep local ordinances and the conditions of this licence, and show it openly at the place. The licence is valid until { $valid_to }.
sample-output-receipt-text = The fee named below for the application { $reference } was paid, and the payment was confirmed by the bank.
sample-output-defect_record-text = Your application { $reference } lacks what is listed below. Please put everything right by { $due }. What is not put right by then is sent back, and you may file anew.
sample-output-refusal-text = Your application { $reference } was considered. The licence is refused for the reasons below.
sample-output-refusal-appeal = You may appeal to the Minister of Public Health within 30 days from the day on which you learn of this decision (Public Health Act B.E. 2535 s. 66).
sample-output-suspension = Order to suspend a licence
sample-output-suspension-text = The use of the licence is suspended from { $issued } for not longer than 15 days, for the reasons below (Public Health Act B.E. 2535 s. 59). No food may be sold at the place during this time.
sample-output-suspension-appeal = You may appeal to the Minister of Public Health within 30 days from the day on which you learn of this order (s. 66). An appeal does not put the order off, unless the Minister says so.
sample-output-revocation = Order to revoke a licence
sample-output-revocation-text = The licence is revoked from { $issued }, for the reasons below (Public Health Act B.E. 2535 s. 60).
sample-output-revocation-appeal = You may appeal to the Minister of Public Health within 30 days from the day on which you learn of this order (s. 66). An appeal does not put the order off, unless the Minister says so. A new licence can be applied for after one year.
sample-action-suspension_over = End of the suspension
sample-action-revoke_repeated = Revoke the licence after two suspensions
sample-event-suspension_over = The suspension has ended; the licence is in force again
sample-event-suspension_over-officer = Suspension ended
sample-event-revoke_repeated = The licence was revoked after two suspensions
sample-event-revoke_repeated-officer = Licence revoked after two suspensions
reason-BREACH_OF_CONDITIONS = The conditions of the licence were not kept
reason-SUSPENDED_TWICE = Suspended twice before, and there is cause again
reason-CONVICTED = Convicted by final judgment of an offence against the Public Health Act
reason-HARM_TO_HEALTH = Serious harm or danger to people’s health

sample-action-explain_delay = Record the reason for the delay
sample-action-explain_delay-text = The applicant will be sent the reason at once, and each further letter will give it. Recording it does not end the delay.
sample-action-explain_delay-note = What the applicant should know about the delay
sample-event-explain_delay = The office told you the reason for the delay
sample-event-explain_delay-officer = The reason for the delay was recorded
sample-mail-extended-subject = The time for deciding on your application { $reference } was extended
sample-mail-extended-body =
    Hello,

    The Bangkok Metropolitan Administration has extended the time for deciding on your application for a licence to sell food { $reference }, as section 56 of the Public Health Act B.E. 2535 allows.

    Reason: { $reason }
    New last day for the decision: { $due_date }

    You do not need to do anything. You can see where your application stands here:
    { $link }

    Sala, for the Bangkok Metropolitan Administration

## Appeals: what was decided, before whom, and what becomes of it

sample-state-at_superior = Appeal with the superior
sample-state-at_superior-explanation = Whoever made the decision did not agree with your appeal. Their superior decides within 30 days, which can be extended once by at most 30; you would be told. Until then what was decided counts. You do not need to do anything.
sample-state-at_superior-officer = Appeal to decide (superior)
sample-state-decision_stands = The decision stands
sample-state-decision_stands-explanation = What was decided stands, and the next step is about to begin. You do not need to do anything.
sample-state-decision_stands-officer = The decision stands
sample-state-return_stands = Returned
sample-state-return_stands-explanation = Your application was returned because it was not completed in time, and it has ended. You can send a new application at any time; the time to decide is then counted anew.
sample-state-return_stands-officer = Returned as incomplete
sample-state-suspension_stands = Licence suspended
sample-state-suspension_stands-explanation = The suspension stands. You may not sell food at the premises until its days are over; then the licence is in force again by itself.
sample-state-suspension_stands-officer = Licence suspended, appeal is over
sample-state-revocation_stands = Licence revoked
sample-state-revocation_stands-explanation = The revocation stands. Your licence no longer has effect, and you may not sell food at the premises. You can apply for a new licence for this business one year after the revocation at the earliest.
sample-state-revocation_stands-officer = Revocation stands (s. 60)
sample-action-appeal_suspension = Appeal against the suspension
sample-action-appeal_suspension-text = The days of the suspension are over, and your licence is in force. If you are right, the suspension is set aside and does not count when it is looked at whether the licence is to be revoked.
sample-action-appeal_suspension-note = Why you do not agree with the suspension
sample-event-appeal_suspension = You appealed against the suspension
sample-event-appeal_suspension-officer = The holder appealed against the suspension
sample-action-suspension_final = Record that the suspension was not appealed
sample-event-suspension_final = The time to appeal against the suspension is over
sample-event-suspension_final-officer = The time to appeal against the suspension is over
sample-action-take_back_appeal = Take the appeal back
sample-action-take_back_appeal-text = Your appeal will not be decided, and what you appealed against stands. This cannot be undone.
sample-event-take_back_appeal = You took your appeal back, and the decision stands
sample-event-take_back_appeal-officer = The appeal was taken back
sample-action-pass_on = Pass the appeal on to the superior
sample-action-pass_on-text = You do not agree with the appeal. Your superior gets it with your reasons and has 30 days from today (Administrative Procedure Act, section 45). The applicant will be told.
sample-action-pass_on-note = Why you do not agree with the appeal
sample-event-pass_on = Whoever decided did not agree with your appeal; their superior decides on it
sample-event-pass_on-officer = The appeal was passed on to the superior
sample-action-extend_appeal = Extend the time to decide on the appeal
sample-action-extend_appeal-text = The time to decide on the appeal will be extended by 30 days, which is possible once (Administrative Procedure Act, section 45). It must be done before the running time ends, and the applicant will be told the reason.
sample-event-extend_appeal = The time to decide on your appeal was extended by 30 days
sample-event-extend_appeal-officer = The time to decide on the appeal was extended by 30 days
sample-action-take_up_again = Set the return aside
sample-action-take_up_again-text = The application will be taken up again and checked for completeness. The applicant will be told.
sample-action-take_up_again-note = Why the return was wrong
sample-event-take_up_again = Your appeal was allowed, and your application was taken up again
sample-event-take_up_again-officer = The return was set aside and the application taken up again
sample-action-order_taking_up = Set the return aside
sample-action-order_taking_up-text = The application will be taken up again and checked for completeness. The applicant will be told.
sample-action-order_taking_up-note = Why the return was wrong
sample-event-order_taking_up = Your appeal was allowed, and your application was taken up again
sample-event-order_taking_up-officer = The return was set aside and the application taken up again
sample-action-lift_suspension = Set the suspension aside
sample-action-lift_suspension-text = The suspension will be set aside as if it had not been ordered, and the licence is in force. It will not count towards a revocation.
sample-action-lift_suspension-note = Why the suspension was wrong
sample-event-lift_suspension = Your appeal was allowed, and the suspension was set aside
sample-event-lift_suspension-officer = The suspension was set aside
sample-action-lift_revocation = Set the revocation aside
sample-action-lift_revocation-text = The revocation will be set aside, and the licence is in force again until its last day. The holder will be told.
sample-action-lift_revocation-note = Why the revocation was wrong
sample-event-lift_revocation = Your appeal was allowed, and your licence is in force again
sample-event-lift_revocation-officer = The revocation was set aside
sample-state-revocation_lifted = Revocation set aside
sample-state-revocation_lifted-explanation = The revocation was set aside, and the next step is about to begin. You do not need to do anything.
sample-state-revocation_lifted-officer = Revocation set aside
sample-action-suspension_resumes = Continue the suspension
sample-event-suspension_resumes = The revocation was set aside; the suspension from before it goes on until its days are over
sample-event-suspension_resumes-officer = The suspension from before the revocation goes on
sample-action-licence_restored = Restore the licence
sample-event-licence_restored = Your licence is in force again
sample-event-licence_restored-officer = The licence is in force again
sample-action-lift_earlier_suspension = Set the earlier suspension aside
sample-action-lift_earlier_suspension-text = The appeal is against two suspensions. The earlier one will be set aside and will not count towards a revocation. The later one is still to be decided.
sample-action-lift_earlier_suspension-note = Why the earlier suspension was wrong
sample-event-lift_earlier_suspension = Your appeal against the earlier suspension was allowed; the later one is still looked at
sample-event-lift_earlier_suspension-officer = The earlier suspension was set aside
sample-action-suspend_again = Suspend licence again
sample-action-suspend_again-text = The holder will not be allowed to sell food while the licence is suspended, for at most 15 days each time (Public Health Act, section 59). The suspension before can still be appealed: within 30 days the holder can appeal against both.
sample-action-suspend_again-note = Reasons for the suspension and what must be put right
sample-event-suspend_again = Your licence was suspended again; you can appeal against both suspensions
sample-event-suspend_again-officer = The licence was suspended again
sample-action-suspension_days_over = Note that the days of the suspension are over
sample-event-suspension_days_over = The days of the suspension are over
sample-event-suspension_days_over-officer = The days of the suspension are over
sample-action-revocation_stays = Record that the revocation stands
sample-event-revocation_stays = The revocation of your licence stands
sample-event-revocation_stays-officer = The revocation stands
sample-action-suspension_stays = Record that the suspension stands
sample-event-suspension_stays = The suspension of your licence stands until its days are over
sample-event-suspension_stays-officer = The suspension stands
sample-action-suspension_was = Record that the suspension was right
sample-event-suspension_was = The suspension stands; its days are over, and your licence is in force
sample-event-suspension_was-officer = The suspension stands; its days are over
sample-action-return_stays = Record that the return stands
sample-event-return_stays = The return of your application stands
sample-event-return_stays-officer = The return stands
sample-action-refusal_stays = Record that the refusal stands
sample-event-refusal_stays = The refusal stands
sample-event-refusal_stays-officer = The refusal stands
sample-action-suspension_ends = End of the suspension
sample-event-suspension_ends = The suspension has ended; the licence is in force again
sample-event-suspension_ends-officer = Suspension ended
sample-action-suspension_served = End of the suspension
sample-event-suspension_served = The suspension has ended; the licence is in force again
sample-event-suspension_served-officer = Suspension ended
sample-mail-appeal_passed-subject = Your appeal { $reference } is with the superior
sample-mail-appeal_passed-body =
    Hello,

    Whoever made the decision that you appealed against under { $reference } did not agree with your appeal. Their superior decides on it by { $due_date }. This time can be extended once by at most 30 days; you would be told.

    You do not need to do anything. See where your appeal stands:
    { $link }

    Sala, for the Bangkok Metropolitan Administration
sample-mail-appeal_extended-subject = The time for deciding on your appeal { $reference } was extended
sample-mail-appeal_extended-body =
    Hello,

    The time for deciding on your appeal { $reference } was extended, as section 45 of the Administrative Procedure Act B.E. 2539 allows.

    Reason: { $reason }
    New last day for the decision: { $due_date }

    You do not need to do anything. See where your appeal stands:
    { $link }

    Sala, for the Bangkok Metropolitan Administration
sample-mail-appeal_allowed-subject = Your appeal { $reference } was allowed
sample-mail-appeal_allowed-body =
    Hello,

    Your appeal { $reference } was right: the decision that you appealed against was set aside.

    Open your case to read what follows from it:
    { $link }

    Sala, for the Bangkok Metropolitan Administration
sample-mail-appeal_dismissed-subject = Your appeal { $reference } was dismissed
sample-mail-appeal_dismissed-body =
    Hello,

    Your appeal { $reference } was dismissed. The decision that you appealed against stands.

    Reason: { $reason }

    Open your case to read what was written to you:
    { $link }

    Sala, for the Bangkok Metropolitan Administration
sample-action-explain_appeal_delay = Record the reason for the delay of the appeal
sample-action-explain_appeal_delay-text = The applicant will be sent the reason at once, and each further letter will give it. Recording it does not end the delay.
sample-action-explain_appeal_delay-note = What the applicant should know about the delay
sample-event-explain_appeal_delay = The office told you the reason for the delay of your appeal
sample-event-explain_appeal_delay-officer = The reason for the delay of the appeal was recorded
sample-mail-appeal_delay-subject = The decision on your appeal { $reference } is delayed
sample-mail-appeal_delay-body =
    Hello,

    The time for deciding on your appeal { $reference } has ended, and no decision has been made yet. We are sorry.

    Reason: { $delay_reason }

    Your appeal stays open; the delay neither allows nor dismisses it. You do not need to do anything. We will write to you every 7 days until there is a decision. See where it stands:
    { $link }

    Sala, for the Bangkok Metropolitan Administration
