# Bills and how to pay them, and the finance officers' desk.

refusal-fee = The fee cannot be worked out
refusal-fee-text = This is our fault. Nothing was charged and nothing was decided. Try again later.

## Fees before filing

fee-title = What it costs
fee-text = Nothing is paid on this page. Once you have sent it, your case shows the bill as soon as the fee is due.
fee-item = { $name } ({ $agency }; { $law })
fee-total = In total
fee-of-answers = Depends on your answers
fee-free = Free of charge

## The bill

bill-title = Your bill
bill-show = Show the bill
bill-link-text = To be paid: { $amount } by { $due }.
bill-preparing = Your bill is being prepared.
bill-notice-paid = The bill is paid.
bill-notice-expired = The bill was not paid in time.
bill-notice-cancelled = The bill is no longer needed.
bill-state-due = To be paid
bill-state-paid = Paid
bill-state-expired = Expired
bill-state-cancelled = Cancelled
bill-items = What you pay for
bill-item = Item
bill-item-agency = Goes to
bill-amount = Amount
bill-total = Total
bill-how = How to pay
bill-to-pay = To be paid now
bill-due = Last day
bill-biller = Biller
bill-reference-1 = Reference 1
bill-reference-2 = Reference 2
bill-qr = By phone, with PromptPay
bill-qr-text = Scan the code with your bank’s app. Amount and references are filled in; do not change them.
bill-qr-alt = PromptPay QR code of this bill. Its text is below.
bill-qr-words = The text of the QR code
bill-counter = At a bank’s counter or machine
bill-counter-text = Show this barcode, or give the biller and both references.
bill-counter-alt = Barcode with biller, references and amount
bill-waiting = After you have paid
bill-waiting-text = We wait for the bank’s confirmation. It usually comes within a minute; then your case goes on by itself.
bill-slip = A picture of a slip is no payment, and need not be sent.
bill-again = Check whether it has arrived
bill-paid-text = The bank has confirmed your payment. Your case goes on by itself.
bill-to-case = Go to my case
bill-closed-expired = The last day to pay has passed. Do not pay this bill any more: the money would be sent back.
bill-closed-cancelled = This bill is no longer needed. Do not pay it: the money would be sent back.
bill-short = { $paid } has arrived; { $rest } is still to be paid. The code below asks for the rest.
bill-payments = { $count ->
    [one] One confirmed payment
   *[other] { $count } confirmed payments
}
bill-when = When
bill-what = What it came to
bill-refund = Refund of { $amount }: { $reason }. State: { $state }.

bill-verdict-exact = Paid in full
bill-verdict-short = Less than what was due
bill-verdict-over = More than what was due
bill-verdict-doubled = Paid twice
bill-verdict-late = Paid too late
bill-verdict-unknown = No bill has this reference
bill-verdict-closed = The bill ended before it was paid in full

refund-state-listed = To be given back
refund-state-requested = Asked for
refund-state-approved = Approved
refund-state-sent = The bank is at it
refund-state-confirmed = Given back
