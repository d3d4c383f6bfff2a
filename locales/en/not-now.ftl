# The page that says that a report cannot be filed now, and when it can.

not-now-title = You cannot report yet
not-now-lead = You can report online from { $online_from } to { $online_to }.
not-now-due = Your report is due on { $due_date }.
not-now-saved = Your answers are saved until { $until }. Sign in and continue from your account when the time comes.
not-now-saved-account = Your answers are saved. Sign in and continue from your account when the time comes.
not-now-calendar = Add { $online_from } to your calendar
not-now-calendar-summary = 90-day report: you can report online from today
not-now-calendar-description = You can report online from { $online_from } to { $online_to }. It is free. Your answers are saved in your account: { $link }
not-now-change = Change your answers
not-now-account = Go to your account
not-now-closed-title = You can no longer report online
not-now-closed-lead = Your report was due on { $due_date }. Please report in person at an immigration office.
not-now-closed-bring = Take with you your passport, your last receipt if you have one, and the completed form TM.47.
not-now-refused-title = You cannot file this report
