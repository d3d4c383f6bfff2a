# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = Something on this case falls due at this moment
refusal-due_first-text = Try again in a minute. Nothing you wrote is lost if you go back.
