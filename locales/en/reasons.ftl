# Why a report cannot be taken or was not accepted, and what to do next; and why the portal refuses an action.

## Reason codes of the 90-day report

reason-TOO_EARLY = The period for reporting online has not started yet
reason-TOO_EARLY-remedy = You can report online from { $online_from } to { $online_to }. Come back then.
reason-ONLINE_WINDOW_CLOSED = The time for reporting online is over
reason-ONLINE_WINDOW_CLOSED-remedy = Your report was due on { $due_date }. Report in person at an immigration office: until { $in_person_to } there is no fine. If you report today, we estimate the fine at { $fine_baht }; the officer decides.
reason-NO_ENTRY_RECORD = The immigration register has no entry record for this passport
reason-NO_ENTRY_RECORD-remedy = Check the passport number and the nationality. If you arrived with another passport, give its number as the old passport number. If everything is correct, take your passport to an immigration office.
reason-ARRIVAL_DATE_MISMATCH = The arrival date differs from the entry record
reason-ARRIVAL_DATE_MISMATCH-remedy = Look at the date in your last entry stamp and correct the arrival date. If the stamp shows the date you gave, take your passport to an immigration office.
reason-PASSPORT_CHANGED_LINK_REQUIRED = The last entry or report was made with another passport
reason-PASSPORT_CHANGED_LINK_REQUIRED-remedy = Answer that you have a new passport and give the number of the old one, so that we can link the two.
reason-NAME_MISMATCH = The name differs from the entry record
reason-NAME_MISMATCH-remedy = Write your name as in the two lines at the foot of your passport’s data page. If your name has changed, take your passport and proof of the change to an immigration office.
reason-BIRTH_DATE_MISMATCH = The date of birth differs from the entry record
reason-BIRTH_DATE_MISMATCH-remedy = Check the date of birth against your passport and correct it. If it is already correct, take your passport to an immigration office.
reason-PERMIT_EXPIRED = The permission to stay ended before the day of this report
reason-PERMIT_EXPIRED-remedy = Check the date in your last entry stamp or extension stamp. If your permission has ended, go to an immigration office with your passport without delay: every further day counts as overstay.
reason-ADDRESS_NOT_NOTIFIED = No TM.30 notification has been filed for the stay at this address
reason-ADDRESS_NOT_NOTIFIED-remedy = Ask your landlord, host or hotel to file the TM.30, or check that the address is correct. The TM.30 is the duty of the landlord or host, not yours. Once it is filed, send your report again.
reason-WRONG_OFFICE = The report was sent to an office that is not responsible for this address
reason-WRONG_OFFICE-remedy = Check the province, district and sub-district of your address. When the address is correct, the report goes to the responsible office automatically.
reason-DUPLICATE = A report has already been made for this period
reason-DUPLICATE-remedy = You do not need to report again now. Your receipt shows when the next report is due.
reason-NOT_AN_ALIEN = Thai nationals do not need to make a 90-day report
reason-NOT_AN_ALIEN-remedy = You do not need to do anything. If you entered Thailand on the passport of another country, report with that passport.
reason-NOT_REQUIRED = No 90-day report is required for this stay
reason-NOT_REQUIRED-remedy = You do not need to do anything now. If you change to another visa type or stay longer than planned, check again whether you must report.

## Refusals: a heading, and what to do next

refusal-unknown_action = This action does not exist
refusal-unknown_action-text = Go back to the case and choose one of the actions offered there.
refusal-hidden = We cannot find this case
refusal-hidden-text = Check the reference number. If it is correct, sign in with the account that the case belongs to.
refusal-not_allowed = You do not have permission to do this
refusal-not_allowed-text = Your role does not allow this action, or another officer has taken the case. Go back to the case to see who is working on it.
refusal-step_up = You need to give further proof of identity to do this
refusal-step_up-text = Sign in again with the additional proof of identity that this action needs. Your answers are saved.
refusal-conflict = This case has changed since you opened it
refusal-conflict-text = Someone acted on it while you had it open. Look at the case as it is now and decide again.
refusal-guard_failed = This action is no longer possible
refusal-guard_failed-text = The case does not meet the condition for this action. For example, a report can be returned for correction only once. Go back and choose another action.
refusal-reason_required = Choose a reason
refusal-reason_required-text = The applicant must be told why. Choose the reason that fits best.
refusal-unknown_reason = This reason is not on the list
refusal-unknown_reason-text = Choose a reason from the list.
refusal-note_required = Write a note to the applicant
refusal-note_required-text = Say in your own words what is wrong and what the applicant should do.
refusal-answers_required = Some answers are missing
refusal-answers_required-text = Answer the remaining questions, then send again. Your other answers are saved.
refusal-rule = You cannot file this report now
refusal-rule-text = Read the reason and what to do next. Your answers are saved.
refusal-definition = This service is not working
refusal-definition-text = This is our fault. Your answers are saved. Try again later. If your report is due today, report in person at an immigration office.
refusal-no-office = We cannot find the office for this address
refusal-no-office-text = Check the province of your address and choose it again. If it is correct, report in person at the nearest immigration office.
