# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = Your case has been filed
case-filed-number = Your reference number
case-officer-wrote = Message from the officer:
case-correct = Correct and send again
case-next = Next report due
case-next-opens = You can report from { $opens }.
case-next-permit = Your permission to stay ends on { $day }. This report is due only if it has been extended by then.
case-next-calendar = Add to my calendar
case-receipt = Receipt
case-receipt-text = Print it or save the file. Anyone can check it using the code on it.
case-receipt-show = Show the receipt
case-receipt-pdf = Receipt as PDF
case-timeline = What happened
case-answers = What you filed
case-who-looked = Who has looked at this case
case-filed-earlier = You filed this before for the same period. Here is the case you filed.
case-by-officer = by { $name }

## Access log

case-log-title = Who has looked at this case
case-log-text = Every time an officer opens your case, it is recorded here. The record cannot be changed.
case-log-empty = No one yet
case-log-empty-text = No officer has opened this case.
case-log-when = When
case-log-who = Who
case-log-office = Office
case-log-why = Action
