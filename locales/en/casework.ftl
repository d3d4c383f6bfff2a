# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = The program failed while doing this.
incident-error-unanswered = The related case asks for more than the applicant has answered here.
incident-error-no_office = No office is responsible for the place in the case.

## Queue

queue-state-act = I can act on

## Access log

access-view-task = Opened a task with the answers shared for it

## Time: extensions (BR-8) and delays (BR-10)

incident-delay_reason = The reason for the delay has not been recorded.
incident-error-delay_unexplained = Record it on the case. The letters to the applicant must give the reason for the delay.
mail-delay-unexplained = The office has not recorded the reason yet. You will get another letter with it.
reason-DELAY_OTHER_AGENCY = The opinion of another agency has not arrived yet
reason-DELAY_OTHER_AGENCY-remedy = You do not need to do anything. The office is asking the other agency.
reason-DELAY_EXPERT = The opinion of an expert takes longer than planned
reason-DELAY_EXPERT-remedy = You do not need to do anything. The office decides as soon as the opinion is there.
reason-DELAY_WORKLOAD = The office has more applications than it can decide in time
reason-DELAY_WORKLOAD-remedy = You do not need to do anything. Your application is decided in its turn.

sample-action-explain_delay = Record the reason for the delay
sample-action-explain_delay-text = The applicant is sent the reason at once, and each further letter gives it. Recording it does not end the delay.
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
