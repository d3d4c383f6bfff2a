# The finance officers’ desk: bills, payments, refunds, statements of banks.

common-finance = Finance
finance-navigation = Lists of the finance desk
finance-payments = Payments
finance-refunds = Refunds
finance-statements = Bank statements
finance-title = Bills and payments
finance-search = Look for
finance-search-hint = Reference 1, a case’s reference, the bank’s transaction number, an amount (1200.00) or a day, written as year of the common era, month, day (2026-11-26)
finance-search-button = Search
finance-nothing = Nothing found
finance-nothing-text = No bill and no payment of your agency has this.
finance-export = Payments as CSV
finance-export-days = Payments of several days as CSV
finance-export-hint = Write days as you like: 1/11/2569, 1 November 2026, 2026-11-01.
finance-export-from = From
finance-export-to = To
finance-export-button = Export
finance-export-error = Enter the first and the last day, as in 1/11/2569 or 2026-11-01
finance-bills = { $count ->
    [one] One bill
   *[other] { $count } bills
}
finance-bill = Bill
finance-case = Case
finance-state = State
finance-paid = Paid
finance-opened = Opened
finance-transaction = Bank’s number
finance-account = Account
finance-ledger = Entries in the books
finance-ledger-hint = Debits are positive. All entries together are zero.
finance-balances = Balances
ledger-bank = Bank
ledger-counter = At counters
ledger-advance = Paid in advance
ledger-refundable = To be given back
ledger-refund_sent = Refunds under way
ledger-agency = Collected for { $agency }
refund-title = Refunds
refund-text = One officer asks for a refund and another one approves it. The bank is then told automatically.
refund-empty = Nothing to give back
refund-empty-text = Every payment belongs to a bill that it pays.
refund-count = { $count ->
    [one] One refund
   *[other] { $count } refunds
}
refund-why = Why
refund-step = Next step
refund-request = Ask for refund
refund-approve = Approve refund
refund-done-request = The refund is asked for. A colleague has to approve it.
refund-done-approve = The refund is approved. The bank is being told.
refund-four-eyes = You asked for this refund yourself. A colleague has to approve it.
refund-not-now = Somebody was faster. Here is how it stands now.
refund-requested-by = Asked for by { $name }
refund-approved-by = Approved by { $name }
statement-list-title = Bank statements
statement-list-text = Compare what a bank’s statement of a day says with what it confirmed.
statement-bank = Bank
statement-day = Day
statement-day-hint = Year of the common era, month, day. For example, 2026-11-26.
statement-file = File with the statement (CSV)
statement-file-hint = UTF-8, up to 100,000 lines. The first line names the columns: transaction, reference1, reference2, amount, paid_at
statement-rows = Or paste the statement here
statement-rows-hint = The same lines as in a file
statement-compare = Compare
statement-known = Statements that were compared
statement-at = Compared
statement-title = Bank statement
statement-of-day = Statement of { $day }
statement-matched = { $count ->
    [one] One payment agrees.
   *[other] { $count } payments agree.
}
statement-differences = Differences
statement-finding = What is different
statement-agrees = No differences
statement-agrees-text = The statement and the portal say the same.
statement-book = Book what is missing here
statement-book-text = Look at the payments that the bank has and the portal has not. When they are right, book them: they pay their bills, or go to the list of refunds.
statement-own = You brought this statement. A colleague at the finance desk checks it with the bank and books what is missing here.
statement-four-eyes = You brought this statement yourself. A colleague has to book it.
statement-booked = { $count ->
    [one] One payment is booked.
   *[other] { $count } payments are booked.
}
statement-finding-matched = Agrees
statement-finding-unbooked = Not booked here
statement-finding-differs = Booked with other details
statement-finding-missing = Not in the statement
statement-error-day = Enter a day as year of the common era, month, day, as in 2026-11-26
statement-error-bank = Choose a bank
statement-error-column = The column { $column } is missing in the first line
statement-error-values = Line { $line } has another number of values than the first line
statement-error-value = Line { $line }: { $column } cannot be read
statement-error-other-day = Line { $line } is of another day
statement-error-twice = Line { $line } names a transaction a second time
statement-error-too-long = The statement has more than 100,000 lines
statement-error-encoding = The file is not text in UTF-8. Save it as “CSV UTF-8” and send it again
incident-bill_open = The bill cannot be opened
incident-bill_follow = The bill cannot be closed or moved
incident-bill_paid = The bill is paid, and the case cannot go on
incident-refund_send = The bank cannot be told to give money back
incident-statement = A payment of this case is not in the bank’s statement
incident-error-no_biller = The agency has no number at the banks
incident-error-no_fees = The case holds no fees
incident-error-unknown_bank = The bank is not set up
incident-error-bank_silent = The bank does not answer
incident-error-bank_refused = The bank has refused the order
incident-error-not_in_statement = The finance officers must ask the bank
refund-unsent = { $count ->
    [one] A bank does not take the order of one refund.
   *[other] Banks do not take the orders of { $count } refunds.
 }
refund-unsent-text = The portal tries again by itself, at least every hour. If it stays so, talk to the bank.
bank-simulated = Simulated bank

## Shares of agencies

finance-shares = Shares
share-title = Shares of agencies
share-text = What was collected from one day to another, and which agency it belongs to.
share-show = Show
share-collected = Collected here, by who gets it
share-receiver = For
share-received = Collected by others for us
share-collector = Collected by
share-nothing = Nothing was collected on these days.
share-total = Total
