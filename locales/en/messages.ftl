# Messages to people: the inbox, official notices, how one is told.

account-navigation = My account
account-nav-cases = Cases
account-nav-messages = Messages
account-nav-unread = { $count } unread

messages-title = Messages
messages-text = Everything we tell you is kept here. Official notices are also sent to your e-mail address.
messages-empty = No messages yet
messages-empty-text = When something happens in one of your cases, you can read about it here.
messages-unread = Unread
messages-official = Official notice
messages-received = Received on { $when }
messages-received-official = Official notice, received on { $when }
messages-official-text = This is an official notice. Time limits for you, such as the one for an appeal, count from the day it was served.
messages-open-case = Open the case

## Service of notices

served-inbox = Official notice served in the applicant’s inbox
served-email = Official notice served by e-mail
served-sms = Official notice served by text message
served-hand = Official notice served in person
served-post = Official notice served by registered letter
served-about = “{ $subject }”, under { $ground }
served-ground = Under { $ground }

notice-serve = Record that you served it in another way
notice-title = Serve a notice that came back
notice-text = The mail address does not accept this notice. Hand it over or send it as a registered letter, and record that here. The incident then ends.
notice-by = How was it served?
notice-by-hand = Handed over in person
notice-by-post = Sent as a registered letter
notice-by-post-hint = It counts as received seven days after it was sent.
notice-day = The day on which it was handed over or sent
notice-note = Number of the letter, or who took it
notice-effect = The record cannot be changed afterwards. The applicant sees it in the history of the case.
notice-record = Record service
notice-recorded = The service is recorded.
notice-error-by = Choose how the notice was served
notice-error-day = Enter the day on which it was handed over or sent, not before it was written and not in the future
notice-error-note = Enter the number of the letter, or who took it
access-serve = Recorded how an official notice was served
incident-deliver = A message could not be sent.
incident-notice = An official notice came back.
incident-error-refused = The receiver’s mail server does not accept it.
