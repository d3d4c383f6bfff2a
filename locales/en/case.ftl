# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = Your report is filed
case-filed-number = Your number
case-officer-wrote = The officer writes:
case-correct = Correct my report
case-next = Next report due
case-next-opens = You can report from { $opens }.
case-next-calendar = Add to my calendar
case-receipt = Receipt
case-receipt-text = Print it or keep the file. Anybody can check it with the code on it.
case-receipt-show = Show the receipt
case-receipt-pdf = Receipt as PDF
case-timeline = What happened
case-answers = What you filed
case-who-looked = Who has looked at this case
case-withdraw = Withdraw this case
case-withdraw-title = Do you want to withdraw?
case-withdraw-text = The case is closed at once and nobody decides it. This cannot be undone.
case-withdraw-duty = What the law asks of you stays your duty. If you still have to report or apply, file again before your due date.
case-withdraw-yes = Withdraw
case-withdraw-no = Keep my case
case-filed-earlier = You have already reported for this period. This is that report.
case-by-officer = by { $name }

## Access log

case-log-title = Who has looked at this case
case-log-text = Every time an officer opens your case it is recorded here. The record cannot be changed.
case-log-empty = Nobody so far
case-log-empty-text = No officer has opened this case.
case-log-when = When
case-log-who = Who
case-log-office = Office
case-log-why = What for

## Public check

check-title = Check of a receipt
check-valid = Genuine
check-valid-text = This receipt was issued and is valid.
check-replaced = Replaced
check-replaced-text = This receipt was issued. A newer one has taken its place.
check-not-found = Not found
check-not-found-text = There is no receipt with this code. Check the address, or ask the holder to show it again.
check-compare = Compare these with the receipt in your hand.
check-number = Number
check-service = Service
check-filed = Filed on
check-name = Name, in part
check-next-due = Next report due
check-address = Be sure that the address in your browser is that of { $product }.
