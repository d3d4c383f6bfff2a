# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = The office has not recorded the reason yet. You will get another letter with it.
reason-DELAY_OTHER_AGENCY = The opinion of another agency has not arrived yet
reason-DELAY_OTHER_AGENCY-remedy = You do not need to do anything. The office is asking the other agency.
reason-DELAY_EXPERT = The opinion of an expert takes longer than planned
reason-DELAY_EXPERT-remedy = You do not need to do anything. The office decides as soon as the opinion is there.
reason-DELAY_WORKLOAD = The office has more applications than it can decide in time
reason-DELAY_WORKLOAD-remedy = You do not need to do anything. Your application is decided in its turn.
