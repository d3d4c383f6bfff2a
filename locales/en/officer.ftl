# The officers' queue, case page and decisions.

## Lists

desk-navigation = Officers’ lists
desk-queue = Cases
desk-tasks = Tasks
desk-incidents = Incidents
desk-retention = Deletions
desk-many = over { $count }

## Queue

queue-title = Cases to decide
queue-state = Status
queue-office = Office
queue-holder = Assigned to
queue-state-all = All statuses
queue-office-all = All offices
queue-holder-any = Everyone
queue-holder-mine = Me
queue-holder-none = No one yet
queue-due-late = Overdue
queue-due-soon = Today and tomorrow
queue-due-any = Any day
queue-filter = Show
queue-empty = No cases found
queue-empty-text = No cases match these filters.
queue-case = Reference number
queue-name = Name
queue-reason = Reason for review
queue-filed = Filed
queue-due = Due
queue-claimed = Assigned to
queue-status = Status
queue-overdue = Overdue: { $due }
queue-late = Overdue

## Case

officer-due = Due { $due }
officer-filed = Filed { $filed }
officer-why-here = Reason for review
officer-field = Field
officer-given = As filed
officer-register = Register
officer-differs = Differs
officer-differs-in = As filed: { $given } – register: { $register }
officer-nobody = No one is working on this case.
officer-claim = Take this case
officer-mine = This case is assigned to you.
officer-release = Release this case
officer-other = Assigned to { $name } since { $since }.
officer-instead = Decide in place of { $name }

## Decision

officer-reason = Reason

## Conflict

conflict-title = This case has changed since you opened it
conflict-text = { $by } acted on { $reference } on { $at }.
conflict-what = What was done: { $what }
conflict-yours = Your action was not saved.
conflict-look = View the case

queue-state-act = I can act on

officer-done = Done: { $what }
officer-note = Words to the applicant
officer-note-hint = The applicant will see this text.
officer-gaps = What is missing or wrong
officer-gap-reason = What is wrong with it
officer-gap-note = What to do
officer-second-ground = Ground for asking a second time
