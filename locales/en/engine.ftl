# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = Something on this case falls due at this moment
refusal-due_first-text = Try again in a minute. Nothing you wrote is lost if you go back.
refusal-ground_not_needed = No legal ground is needed here
refusal-ground_not_needed-text = The applicant has not been asked before. Take the ground away and send again.
refusal-incompleteness_barred = What is missing is no longer a reason to refuse
refusal-incompleteness_barred-text = The applicant was asked once and may not be refused for it now, unless a superior records the legal ground for it.
refusal-unknown_defect_reason = This is not on the list of what can be wrong
refusal-unknown_defect_reason-text = Choose from the list what is wrong with each answer or paper.

# A reason of refusals.
reason-INCOMPLETE = Something that the law requires is missing
reason-INCOMPLETE-remedy = Read what the officer wrote. You can apply again with everything that the list names. If you do not agree, you can appeal.
