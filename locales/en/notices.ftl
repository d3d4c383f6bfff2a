# Official notices that came back, and what officers record of them.

notice-serve = Record that you served it in another way
notice-title = Serve a notice that came back
notice-text = The mail address does not accept this notice. Hand it over or send it as a registered letter, and record that here. The incident then ends.
notice-by = How was it served?
notice-by-hand = Handed over in person
notice-by-post = Sent as a registered letter
notice-by-post-hint = It counts as received seven days after it was sent.
notice-day = The day on which it was handed over or sent
notice-note = Number of the letter, or who took it
notice-effect = The record cannot be changed afterwards. The applicant sees it in the history of the case. Where days count from the notice, they begin with this service.
notice-record = Record service
notice-recorded = The service is recorded.
notice-error-by = Choose how the notice was served
notice-error-day = Enter the day on which it was handed over or sent, not before it was written and not in the future
notice-error-note = Enter the number of the letter, or who took it
incident-deliver = A message could not be sent.
incident-notice = An official notice came back.
incident-error-refused = The receiver’s mail server does not accept it.
