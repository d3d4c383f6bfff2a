# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = The office’s time to decide has started
clock-paused = The office’s time to decide is paused until the applicant answers
clock-resumed = The office’s time to decide is running again
clock-stopped = The office’s time to decide has ended
clock-extended = The office has { $days } more days to decide, under { $ground }
clock-late = The office’s last day passed without a decision. Your case goes on; it is not decided by the delay
clock-overdue = The office’s last day for this step has passed. Your case goes on; it is not decided by the delay
clock-delay-letter = A letter about the delay was sent
clock-served = The days count from here: the notice was served
clock-returned = The notice came back: the days stand still until it is served again
clock-moved = The last day has moved, since the calendar of working days has changed
clock-recounted = Days that the office had used are counted again, since the calendar of working days has changed
clock-migrated = The last day has changed, since the case goes on under a newer version of the service
clock-migration-reverted = The last day is again what it was, since the case went back to the version of the service that it began with
clock-because-holiday = { $day } is a day off: { $name }.
clock-because-no-holiday = { $day } is no longer a day off: { $name }.
clock-until = Until { $due }
clock-ledger = How the time is counted
clock-due-office = The office will answer by { $due }
clock-due-office-late = The office should have answered by { $due } and is late. Your case goes on
clock-due-applicant = Correct your answers and send them by { $due }
clock-due-appeal = You can appeal until { $due }

source-typed = Entered by the applicant
source-mrz = Read from the two lines of the passport
source-earlier = Taken from an earlier case or the account
source-register = From the immigration register
source-officer = Entered by an officer

register-waiting = The immigration register has not replied yet
register-matched = The immigration register has an entry record, and all the details match
register-mismatch = Some details differ from the immigration register
register-unverified = The immigration register did not reply. The system will ask again
register-next-report = next report due { $day }

access-view = Opened your case
access-view-queue = Saw your case in the office’s list

role-applicant = Applicant
role-officer = Officer
role-supervisor = Supervisor
role-administrator = Agency administrator
role-system = Automatic

outcome-approved = Accepted
outcome-rejected = Not accepted
outcome-withdrawn = Withdrawn

event-task-done = An agency gave its opinion
event-child-opened = A case that belongs to this one was opened
event-child-closed = A case that belongs to this one was decided
event-migrated = The case goes on under a newer version of the service
event-migration-reverted = The case went back to the version of the service that it began with
event-incident-opened = Something failed again and again and needs attention
event-timer-refused = What was due on this day could not be decided by the system. It stays open until it can
event-incident-closed = What had failed has been dealt with
event-incident-unneeded = What had failed is no longer needed: the case has gone on without it

role-finance = Finance officer
role-all-offices = All offices
access-bill = Looked at the bill

access-serve = Recorded how an official notice was served

access-view-task = Opened a task with the answers shared for it
access-view-log = Looked at who has opened your case

access-other = Worked on your case

access-task = Completed a task
access-retry = Had something tried again that the system could not do
