# The page that says that a report cannot be filed now, and when it can.

not-now-title = You cannot report yet
not-now-opens = You can report online from
not-now-until = until { $last }
not-now-saved-account = Your answers are saved. When you can report, sign in and continue from your account.
not-now-change = If one of these answers is not right, change it:
not-now-account = Go to your account
not-now-refused-title = You cannot file this
