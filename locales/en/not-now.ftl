# The page that says that a report cannot be filed now, and when it can.

not-now-title = You cannot report yet
not-now-opens = You can report online from
not-now-until = until { $last }
not-now-saved = Your answers are saved.
not-now-saved-account = Your answers are saved. When you can report, sign in and continue from your account.
not-now-change = If one of these answers is not right, change it:
not-now-account = Go to your account
not-now-refused-title = You cannot file this
not-now-correction-title = With these answers this report does not count
not-now-correction = A corrected report counts from the day on which you first sent it, { $filed }. With these answers, that day is outside the period for reporting online.
not-now-correction-now = You can send a new report now.
not-now-correction-withdraw = Before you report anew, withdraw this report.
