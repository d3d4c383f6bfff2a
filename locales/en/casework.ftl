# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = The program failed while doing this.
incident-error-unanswered = The related case asks for more than the applicant has answered here.
incident-error-no_office = No office is responsible for the place in the case.

## Queue

queue-state-act = I can act on

## Access log

access-view-task = Opened a task with the answers shared for it
