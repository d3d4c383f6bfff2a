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

## Due dates and reminders

account-nav-dates = Due dates
account-nav-contact = How we tell you
account-nav-webhooks = Webhooks of the agency

dates-title = Due dates
dates-text = What you have to do by when. We remind you 15, 7 and 1 days before, and never after you have done it.
dates-empty = Nothing is due
dates-empty-text = When one of your cases needs something from you by a certain day, it appears here.
dates-what = What
dates-day = Last day
dates-case = Case
dates-file = Calendar file
dates-file-get = Add to calendar
dates-feed = All due dates in your calendar
dates-feed-text = Add this address to the calendar on your phone or computer. It then always shows your current due dates.
dates-feed-made = Your calendar address is ready
dates-feed-revoked = The calendar address no longer works
dates-feed-address = Subscribe to this address in your calendar:
dates-feed-once = The address is shown only once. Anyone who has it can see your due dates. If someone else has it, make a new one.
dates-feed-since = You have had a calendar address since { $since }.
dates-feed-make = Make a calendar address
dates-feed-anew = Make a new address
dates-feed-revoke = Revoke the address
dates-calendar = Sala: due dates
dates-last-day = The last day is { $day }.

duty-turn = { $service }: { $state }
duty-left = { $days ->
    [0] It is today.
    [one] One day is left.
   *[other] { $days } days are left.
}
reminder-subject = By { $day }: { $what }
reminder-body =
    Hello,

    { $what }

    The last day is { $day }. { $left }

    Open your case:
    { $link }

    If you have already done this, you do not need to do anything.

    Sala, government services in one place

## How one is told

contact-title = How we tell you
contact-text = Every message is in your inbox here. You can also be told in other ways.
contact-channels = Also tell me
contact-email = By e-mail to { $email }
contact-email-hint = Official notices are always e-mailed to you.
contact-sms = By text message to { $phone }
contact-sms-hint = The text only says that there is a message.
contact-save = Save
contact-phone-title = Mobile phone
contact-phone-text = We use your number only to tell you that there is a message.
contact-phone = Mobile phone number
contact-phone-hint = For example 089 765 4321, or with + and the country code
contact-code = Code
contact-code-hint = We have sent a code of 6 digits to { $phone }. It is valid for 10 minutes.
contact-send = Send a code
contact-confirm = Confirm
contact-other-number = Use another number
contact-remove = Remove the number
contact-error-phone = Enter a mobile phone number, for example 089 765 4321
contact-error-code = The code is not right. Check the text message and enter the 6 digits again
contact-done-saved = Your choice is saved.
contact-done-sent = We have sent you a code.
contact-done-confirmed = Your number is confirmed. We will also tell you by text message.
contact-done-gone = The code can no longer be used. Ask for a new one.
contact-done-removed = The number is removed.
sms-code = Sala: your code is { $code }. It is valid for { $minutes } minutes. Do not give it to anyone.
sms-message = Sala: there is a message about one of your cases. Read it at { $link }
sms-notice = Sala: there is an official notice for you. Time limits may be running. Read it at { $link }

## Webhooks

webhook-title = Webhooks
webhook-text = Your own systems can be told when something happens to a case of your agency. They are told the case’s reference, service, state and the time, and nothing personal.
webhook-empty = No webhooks yet
webhook-empty-text = Add the address of a system that is to be told.
webhook-url = Address
webhook-url-hint = An https address on the public internet
webhook-events = Events
webhook-event-filed = A case is filed
webhook-event-changed = A case enters another state
webhook-event-closed = A case is closed
webhook-state = State
webhook-on = On
webhook-off = Off
webhook-off-hint = While it is off nothing is sent. What waits is sent when it is on again.
webhook-waiting = Waiting
webhook-waiting-count = { $count } waiting
webhook-add-title = Add a webhook
webhook-add = Add webhook
webhook-added = The webhook is added
webhook-secret = Your system checks each delivery with this secret (HMAC-SHA-256 in the header Sala-Signature):
webhook-secret-once = The secret is shown only once. Keep it where only your system can read it.
webhook-error-url = Enter an address that begins with https://, without a user name
webhook-error-private = Enter an address on the public internet. Addresses of private networks are not called
webhook-error-many = Your agency has as many webhooks as it may have
webhook-error-events = Choose at least one event
webhook-one-title = Webhook
webhook-deliveries = Deliveries
webhook-deliveries-text = Deliveries about one case are sent one after the other. The next is not sent before the one before is delivered or given up.
webhook-none-sent = Nothing sent yet
webhook-none-sent-text = When something happens to a case of your agency, it appears here.
webhook-when = When
webhook-event = Case and event
webhook-answer = Answer
webhook-do = Action
webhook-again = Send again
webhook-give-up = Give up
webhook-attempts = ({ $count } attempts)
webhook-delivery-waiting = Waiting
webhook-delivery-delivered = Delivered
webhook-delivery-given-up = Given up
webhook-answer-status = HTTP { $status }
webhook-answer-none = Not sent yet
webhook-answer-url = The address cannot be called
webhook-answer-refused = The name leads to a private network
webhook-answer-unknown = The name has no address
webhook-answer-connection = The server does not accept the connection
webhook-answer-certificate = The server’s certificate is not valid
webhook-answer-timeout = The server did not answer in time
webhook-answer-protocol = The answer could not be read
webhook-change-title = Change
webhook-change = Save
webhook-done-change = The change is saved.
webhook-done-again = It is being sent again.
webhook-done-give-up = The delivery was given up.
