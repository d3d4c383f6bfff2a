//! What banks confirmed, and the books. Both are only ever added to.
//!
//! What stands on an account is never summed from the beginning of the books: each day, two days after it has ended, is closed
//! with what stood on every account then, and a look adds the entries since the last closed day, which are found by agency and
//! time. Two days, since an entry carries the instant at which its transaction began and no transaction lasts so long; so
//! nothing is written into a closed day. A running sum in one row would make all payments to an agency wait for each other.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::CaseId;
use sala::money::Satang;
use sala::payment::bill::{Booking, Confirmation, Verdict};
use sala::payment::ledger::{Account, Transaction};
use sala::payment::promptpay::BillerId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A payment as it was booked.
#[derive(Debug, Clone)]
pub struct StoredPayment {
    pub id: Uuid,
    pub bank: String,
    pub bill: Option<Uuid>,
    pub confirmation: Confirmation,
    pub verdict: Verdict,
    /// How much of it counts for the bill.
    pub applied: Satang,
}

/// A payment to be booked.
#[derive(Debug, Clone)]
pub struct NewPayment<'a> {
    pub id: Uuid,
    pub bank: &'a str,
    pub agency: &'a str,
    pub bill: Option<Uuid>,
    pub confirmation: &'a Confirmation,
    pub booking: &'a Booking,
}

/// To what the entries of a transaction belong.
#[derive(Debug, Clone, Copy, Default)]
pub struct Belongs {
    pub bill: Option<Uuid>,
    pub payment: Option<Uuid>,
    pub refund: Option<Uuid>,
    /// Where there is no bill.
    pub case: Option<CaseId>,
}

/// What an agency collected for another, or for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub collector: String,
    pub receiver: String,
    pub amount: Satang,
}

/// A line of the books.
#[derive(Debug, Clone)]
pub struct LedgerLine {
    pub at: Timestamp,
    pub account: String,
    /// Debits are positive.
    pub amount: Satang,
}

struct Row {
    id: Uuid,
    bank: String,
    transaction: String,
    biller: String,
    reference1: String,
    reference2: String,
    amount: i64,
    paid_at: jiff_sqlx::Timestamp,
    bill_id: Option<Uuid>,
    verdict: String,
    applied: i64,
}

impl Row {
    fn read(self) -> Result<StoredPayment, StoreError> {
        let id = self.id;
        let wrong = |column| StoreError::inconsistent("payment", column, id, "not readable");
        Ok(StoredPayment {
            id,
            bank: self.bank,
            bill: self.bill_id,
            confirmation: Confirmation {
                transaction: self.transaction,
                biller: BillerId::parse(&self.biller).map_err(|_| wrong("biller"))?,
                reference1: self.reference1,
                reference2: self.reference2,
                amount: Satang::new(self.amount),
                paid_at: self.paid_at.to_jiff(),
            },
            verdict: Verdict::parse(&self.verdict).ok_or_else(|| wrong("verdict"))?,
            applied: Satang::new(self.applied),
        })
    }
}

macro_rules! payment_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            "select id, bank, transaction, biller, reference1, reference2, amount, paid_at, bill_id, verdict, applied
             from payment where " + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// Books a payment. False: the bank has said it before.
    pub async fn payment_add(&mut self, new: &NewPayment<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let NewPayment { confirmation, booking, .. } = new;
        let added = sqlx::query!(
            "insert into payment (id, bank, transaction, agency, biller, reference1, reference2, amount, paid_at, received_at, bill_id,
                verdict, applied, refundable)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (bank, transaction) do nothing",
            new.id,
            new.bank,
            confirmation.transaction,
            new.agency,
            confirmation.biller.as_str(),
            confirmation.reference1,
            confirmation.reference2,
            confirmation.amount.satang(),
            confirmation.paid_at.to_sqlx(),
            now.to_sqlx(),
            new.bill,
            booking.verdict.code(),
            booking.applied.satang(),
            booking.refundable.satang(),
        )
        .execute(self.conn())
        .await?;
        Ok(added.rows_affected() == 1)
    }

    /// The payment of a bank's number.
    pub async fn payment_of_transaction(
        &mut self,
        bank: &str,
        transaction: &str,
    ) -> Result<Option<StoredPayment>, StoreError> {
        let row = payment_where!("bank = $1 and transaction = $2", bank, transaction);
        row.fetch_optional(self.conn()).await?.map(Row::read).transpose()
    }

    pub async fn payment_by_id(&mut self, id: Uuid) -> Result<Option<StoredPayment>, StoreError> {
        payment_where!("id = $1", id).fetch_optional(self.conn()).await?.map(Row::read).transpose()
    }

    /// The payments of a bill, in the order in which they came.
    pub async fn payments_of_bill(&mut self, bill: Uuid) -> Result<Vec<StoredPayment>, StoreError> {
        let rows = payment_where!("bill_id = $1 order by id", bill).fetch_all(self.conn()).await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// What a bank confirmed to an agency's biller with its own time in a span.
    pub async fn payments_between(
        &mut self,
        agency: &str,
        bank: &str,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<StoredPayment>, StoreError> {
        let rows = payment_where!(
            "agency = $1 and bank = $2 and paid_at >= $3 and paid_at < $4 order by paid_at, id",
            agency,
            bank,
            from.to_sqlx() as _,
            to.to_sqlx() as _
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// The payments of such a span whose case has an incident of their id, with the case.
    pub async fn payments_with_incident(
        &mut self,
        agency: &str,
        bank: &str,
        (from, to): (Timestamp, Timestamp),
    ) -> Result<Vec<(Uuid, CaseId)>, StoreError> {
        let rows = sqlx::query!(
            "select p.id, c.id as case_id from payment p join bill b on b.id = p.bill_id join cases c on c.id = b.case_id
             where p.agency = $1 and p.bank = $2 and p.paid_at >= $3 and p.paid_at < $4
                and c.incidents > 0 and (c.progress -> 'incidents') ? p.id::text",
            agency,
            bank,
            from.to_sqlx() as _,
            to.to_sqlx() as _,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(|row| (row.id, CaseId::from_uuid(row.case_id))).collect())
    }

    /// Writes a transaction into the books of an agency; nothing where it moves nothing.
    pub async fn ledger_add(
        &mut self,
        id: Uuid,
        agency: &str,
        entries: &Transaction,
        belongs: Belongs,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (accounts, amounts): (Vec<_>, Vec<_>) =
            entries.entries().map(|entry| (entry.account.to_string(), entry.amount.satang())).unzip();
        sqlx::query!(
            "insert into ledger_entry (transaction_id, position, at, agency, account, amount, bill_id, payment_id, refund_id, case_id)
             select $1, new.position, $2, $3, new.account, new.amount, $4, $5, $6, $9
             from unnest($7::text[], $8::bigint[]) with ordinality as new (account, amount, position)",
            id,
            now.to_sqlx(),
            agency,
            belongs.bill,
            belongs.payment,
            belongs.refund,
            &accounts,
            &amounts,
            belongs.case.map(CaseId::as_uuid),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether a transaction is in the books.
    pub async fn ledger_has(&mut self, id: Uuid) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from ledger_entry where transaction_id = $1) as "found!""#,
            id
        );
        Ok(found.fetch_one(self.conn()).await?)
    }

    /// What was collected for agencies from an instant to another, by those who collect: by the agency of these books, and by others
    /// for it.
    pub async fn shares(&mut self, agency: &str, (from, to): (Timestamp, Timestamp)) -> Result<Vec<Share>, StoreError> {
        let rows = sqlx::query!(
            r#"select agency as collector, substr(account, 8) as "receiver!", -sum(amount)::bigint as "amount!" from ledger_entry
             where account like 'agency:%' and (agency = $1 or account = 'agency:' || $1) and at >= $2 and at < $3
             group by agency, account order by agency, account"#,
            agency,
            from.to_sqlx() as _,
            to.to_sqlx() as _,
        )
        .fetch_all(self.conn())
        .await?;
        let share = |collector, receiver, amount| Share { collector, receiver, amount: Satang::new(amount) };
        Ok(rows.into_iter().map(|row| share(row.collector, row.receiver, row.amount)).collect())
    }

    /// The entries that belong to a bill.
    pub async fn ledger_of_bill(&mut self, bill: Uuid) -> Result<Vec<LedgerLine>, StoreError> {
        let rows = sqlx::query!(
            "select at, account, amount from ledger_entry where bill_id = $1 order by transaction_id, position",
            bill
        )
        .fetch_all(self.conn())
        .await?;
        let line = rows.into_iter().map(|row| LedgerLine {
            at: row.at.to_jiff(),
            account: row.account,
            amount: Satang::new(row.amount),
        });
        Ok(line.collect())
    }

    /// What stands on each account of an agency's books: at the end of the last closed day, and what came since. So no look
    /// reads the books from their beginning, and no payment waits for another's sum.
    pub async fn ledger_balances(&mut self, agency: &str) -> Result<BTreeMap<Account, Satang>, StoreError> {
        let rows = sqlx::query!(
            r#"with last as (select max(day) as day from ledger_closed where agency = $1)
             select account as "account!", sum(amount)::bigint as "amount!" from (
                select c.account, c.balance as amount from ledger_closed c join last using (day) where c.agency = $1
                union all
                select e.account, e.amount from ledger_entry e where e.agency = $1
                    and e.at >= coalesce((select ((day + 1)::timestamp at time zone 'Asia/Bangkok') from last), '-infinity')) known
             group by account"#,
            agency
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let account = Account::parse(&row.account);
            let account =
                account.ok_or_else(|| StoreError::inconsistent("ledger_entry", "account", agency, "unknown"))?;
            Ok((account, Satang::new(row.amount)))
        });
        read.collect()
    }

    /// Closes the books of every agency that has entries until the end of a day: what stands on each account then. Closed once, a day
    /// stays as it is. The day must be so long over that nothing which began in it is still under way.
    pub async fn ledger_close(&mut self, day: Date) -> Result<u64, StoreError> {
        let closed = sqlx::query!(
            "with last as (select a.code as agency, max(c.day) as day from agency a left join ledger_closed c on c.agency = a.code
                group by a.code having coalesce(max(c.day), '-infinity') < $1::date)
             insert into ledger_closed (agency, day, account, balance)
             select agency, $1, account, sum(amount)::bigint from (
                select c.agency, c.account, c.balance as amount from ledger_closed c join last using (agency, day)
                union all
                select e.agency, e.account, e.amount from last join ledger_entry e using (agency)
                where e.at >= coalesce((last.day + 1)::timestamp at time zone 'Asia/Bangkok', '-infinity')
                    and e.at < ($1 + 1)::timestamp at time zone 'Asia/Bangkok') known
             group by agency, account on conflict do nothing",
            day.to_sqlx() as _,
        );
        Ok(closed.execute(self.conn()).await?.rows_affected())
    }
}
