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

served-inbox = Official notice delivered to the inbox on the portal
served-email = Official notice served by e-mail
served-sms = Official notice served by text message
served-hand = Official notice served in person
served-post = Official notice served by registered letter
served-returned = The e-mail came back: the notice does not count as served
served-about = “{ $subject }”, under { $ground }
served-ground = Under { $ground }

## Due dates and reminders

account-nav-dates = Due dates
account-nav-contact = How we tell you
account-nav-staff = Staff of the agency
account-nav-webhooks = Webhooks of the agency

dates-title = Due dates
dates-text = What you have to do by when. We remind you 15, 7 and 1 days before, and never after you have done it.
dates-empty = Nothing is due
dates-empty-text = When one of your cases needs something from you by a certain day, it appears here.
dates-what = What
dates-day = Last day
dates-case = Case
dates-file = Calendar file
dates-by-register = From the immigration register
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
duty-ends = { $service }: it ends
duty-appointment = { $service }: appointment at the office
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
