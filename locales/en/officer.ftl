# The officers' queue, case page and decisions.

## Queue

queue-title = Cases to decide
queue-state = State
queue-office = Office
queue-holder = Held by
queue-state-all = All states
queue-office-all = All offices
queue-holder-any = Anybody or nobody
queue-holder-mine = Me
queue-filter = Show
queue-empty = Nothing waits here
queue-empty-text = No case fits these filters.
queue-case = Number
queue-name = Name
queue-reason = Why here
queue-filed = Filed
queue-due = Due
queue-claimed = Held by
queue-status = State
queue-overdue = Overdue: { $due }

## Case

officer-due = Due { $due }
officer-filed = Filed { $filed }
officer-why-here = Why this case is here
officer-field = Field
officer-given = Given by the applicant
officer-register = Register
officer-differs = Differs
officer-differs-in = given: { $given } – register: { $register }
officer-nobody = Nobody works on this case.
officer-claim = Take this case
officer-mine = You work on this case.
officer-release = Put it back
officer-other = { $name } has worked on this case since { $since }.
officer-instead = Decide instead of { $name }

## Decision

officer-reason = Reason
officer-approve-title = Approve
officer-approve-text = The report is accepted and the receipt goes out.
officer-approve = Approve
officer-return-title = Return for correction
officer-return-text = Once for each case. The day of filing stays.
officer-return-note = What must be corrected
officer-return-note-hint = The applicant reads these words.
officer-return = Return
officer-reject-title = Reject
officer-reject-text = The applicant is told the reason and what to do next.
officer-reject = Reject

officer-done-release = The case is back on the list.
officer-done-approve = The report is approved.
officer-done-reject = The report is rejected.
officer-done-return = The report is returned for correction.

## Conflict

conflict-title = Somebody was faster
conflict-text = { $by } acted on { $reference } at { $at }.
conflict-what = What was done: { $what }
conflict-yours = What you sent was not carried out.
conflict-look = Look at the case
