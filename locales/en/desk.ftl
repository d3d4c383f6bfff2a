# What officers find on their desk beside the queue: tasks, incidents, deletions.

## Tasks

task-list-title = Tasks for your agency
task-list-empty = No open tasks
task-list-empty-text = There is nothing for your agency to do at the moment.
task-name = Task
task-shared = Shared with you
task-shared-none = No answers are shared for this task.
task-shared-only = You see only the answers that are needed for this task. The rest of the case stays with the agency that decides it.
task-title = { $task } – { $reference }
task-result = Result
task-note = Note to the agency that decides
task-note-hint = Do not write down more about the applicant than is needed.
task-complete = Complete task
task-error-result = Choose a result
task-done = The task is completed.
task-colleague = A colleague
conflict-look-tasks = Back to the tasks

## Incidents

incident-list-title = Cases with incidents
incident-list-empty = No incidents
incident-list-empty-text = Everything that the system has to do for your cases has been done or is under way.
incident-text = The system keeps trying where it can. A notice that came back must be served in another way. The incident ends when this is done. No case is lost because of it, and the office’s deadlines do not change.
incident-tag = Incident
incident-what = What failed
incident-column-since = Since
incident-since = Since { $since }.
incident-retry = Try again now
incident-retried = It is being tried again. Reload this page in a moment to see whether it has succeeded.
incident-register = The register could not be asked about this case.
incident-case_mail = A message to the applicant could not be sent.
incident-open_child = A case that belongs to this one could not be opened.
incident-child_closed = The result of a case that belongs to this one could not be taken over.
incident-inform = A case that belongs to this one could not be informed.
incident-timer = What was due on this case could not be decided.
incident-other = Something could not be done for this case.
incident-error-register_silent = The register does not answer.
incident-error-case_changed = The case changed while the register was being asked.
incident-error-no_mailbox = The office’s mailbox is not in the settings.
incident-error-command_refused = The case is in a state in which this is not possible.
incident-error-store = The system’s own data could not be read or written.
incident-error-mail = The mail server does not accept messages.
incident-error-unreadable = The work order cannot be read.
incident-error-guard_failed = The condition for it does not hold. It is decided as soon as it does.
incident-error-definition = The service’s rules cannot be applied here. Whoever maintains the service must mend them.
incident-error-fee = The fees cannot be worked out from the settings and answers.
incident-error-unknown_action = The service no longer has this step. Whoever maintains the service must mend it.
incident-error-other = Error code: { $code }.

## Deletions

retention-title = Due to be deleted
retention-text = These cases are closed. What stands here has been kept as long as the law requires. After you approve, the system deletes it.
retention-empty = Nothing to delete
retention-empty-text = Nothing has reached the end of its retention period.
retention-what = What
retention-what-case = The whole case
retention-what-documents = Papers handed in
retention-what-messages = Messages
retention-what-access_log = Access log
retention-service = Service
retention-ground = Kept on the ground of
retention-until = Kept until
retention-look = View
retention-case = Case
retention-warning = Deletion cannot be undone. Of a case, only this is kept: the fact that there was a case, when it was filed and closed, and the seal of its history.
retention-confirm-title = Confirmation
retention-confirm = I have checked what I chose. None of it is needed for an appeal, a lawsuit or an inquiry.
retention-approve = Approve deletion
retention-error-chosen = Choose what to delete
retention-error-confirm = Confirm that you have checked what you chose
retention-done = { $count ->
    [one] One deletion has been approved.
   *[other] { $count } deletions have been approved.
 }

incident-error-panic = The program failed while doing this.
incident-error-unanswered = The related case asks for more than the applicant has answered here.
incident-error-no_office = No office is responsible for the place in the case.
incident-delay_reason = The reason for the delay has not been recorded.
incident-error-delay_unexplained = Record it on the case. The letters to the applicant must give the reason for the delay.

## Who has opened a case

looked-title = Who has opened this case
looked-link = Who has opened this case
looked-text = Every time somebody opens the case, or does something with it, it is recorded here. The record cannot be changed.
looked-empty = Nobody has opened this case.
looked-view = Opened the case
looked-view-queue = Saw the case in a list
looked-view-log = Looked at who has opened the case
looked-view-task = Opened a task with the answers shared for it
looked-document = Opened a paper that was handed in
looked-history = Looked at the history of the person
looked-fine = Opened the assessment of a fine
looked-bill = Looked at the bill
looked-serve = Recorded how an official notice was served
looked-task = Completed a task
looked-retry = Had something tried again that the system could not do
looked-file = Sent it for the person
looked-border = Checked at the border
looked-border-entry = Entry recorded at the border
looked-other = Worked on the case
