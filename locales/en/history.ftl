# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = The office’s time to decide began
clock-paused = The office’s time to decide is paused until the applicant answers
clock-resumed = The office’s time to decide runs again
clock-stopped = The office’s time to decide ended
clock-due-office = The office decides by { $due }
clock-due-applicant = To be corrected by { $due }

source-typed = Typed by the applicant
source-mrz = Read from the two lines of the passport
source-earlier = Taken from an earlier report or the account
source-register = From the immigration register
source-officer = Entered by an officer

register-waiting = The immigration register has not answered yet
register-matched = The immigration register has an entry record, and everything agrees
register-mismatch = The immigration register answered, and something differs
register-unverified = The immigration register did not answer. It is asked again

access-view = Opened your report
access-view-queue = Saw your report in the office’s list
access-claim = Took your report to work on it
access-release = Gave your report back to the office’s list
access-approve = Accepted your report
access-reject = Did not accept your report
access-return = Sent your report back for correction

role-applicant = Applicant
role-officer = Officer
role-supervisor = Supervisor
role-administrator = Agency administrator
role-system = Automatic

outcome-approved = Accepted
outcome-rejected = Not accepted
outcome-withdrawn = Withdrawn
