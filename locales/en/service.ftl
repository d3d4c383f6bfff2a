# The start page of any service, and the actions that people take on their cases.

service-short = In short
service-start = Start now
service-start-hint = You sign in, or register with an e-mail address, first.
service-minutes = { $minutes ->
    [one] About one minute
   *[other] About { $minutes } minutes
 }
service-who = Who needs it
service-papers = Papers
service-papers-text = Have these ready. Nothing outside this list may be asked of you.
service-papers-fetched = You need not bring these. The agency takes them from the registry itself:
service-limit = When it is decided
service-limit-calendar = Within { $days } days from the day on which what you sent is complete.
service-limit-working = Within { $days } working days from the day on which what you sent is complete.
service-fee = Fee
service-fee-free = Free of charge
service-fee-text = { $fee }. You pay when you get the bill.
service-fee-from = From { $fee }. You see your own fee before you send, and pay when you get the bill.
service-law = The law

case-action-back = Back to my case
case-note-missing = Write your words before you send them
case-gaps = Something is missing or has to be corrected
case-gaps-do = Correct everything in this list and send your application again.
