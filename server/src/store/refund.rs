//! What is to be given back: listed by the machine, asked for by one finance officer, approved by another, sent to the bank and
//! confirmed by it. A step that was made is never made again.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use sala::money::Satang;
use uuid::Uuid;

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundState {
    Listed,
    Requested,
    Approved,
    Sent,
    Confirmed,
}

impl RefundState {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Sent => "sent",
            Self::Confirmed => "confirmed",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Refund {
    pub id: Uuid,
    pub payment: Uuid,
    pub bill: Option<Uuid>,
    pub agency: String,
    /// A verdict's code, or `closed`: the bill ended before it was paid in full.
    pub reason: String,
    pub amount: Satang,
    pub listed_at: Timestamp,
    pub requested_by: Option<AccountId>,
    pub state: RefundState,
    /// Why the bank does not take the order, as a code.
    pub failure: Option<String>,
    /// The bank and its number of the payment, and the bill's reference as it was paid.
    pub bank: String,
    pub transaction: String,
    pub reference1: String,
    /// The case, where there is a bill.
    pub case: Option<CaseId>,
    /// The officers' names.
    pub requester: Option<String>,
    pub approver: Option<String>,
}

/// A refund to be listed.
#[derive(Debug, Clone, Copy)]
pub struct NewRefund<'a> {
    pub id: Uuid,
    pub payment: Uuid,
    pub bill: Option<Uuid>,
    pub agency: &'a str,
    pub reason: &'a str,
    pub amount: Satang,
}

struct Row {
    id: Uuid,
    payment_id: Uuid,
    bill_id: Option<Uuid>,
    agency: String,
    reason: String,
    amount: i64,
    listed_at: jiff_sqlx::Timestamp,
    requested_by: Option<Uuid>,
    approved_by: Option<Uuid>,
    sent: bool,
    confirmed: bool,
    failure: Option<String>,
    bank: String,
    transaction: String,
    reference1: String,
    case_id: Option<Uuid>,
    requester: Option<String>,
    approver: Option<String>,
}

impl Row {
    fn read(self) -> Refund {
        let state = if self.confirmed {
            RefundState::Confirmed
        } else if self.sent {
            RefundState::Sent
        } else if self.approved_by.is_some() {
            RefundState::Approved
        } else if self.requested_by.is_some() {
            RefundState::Requested
        } else {
            RefundState::Listed
        };
        Refund {
            id: self.id,
            payment: self.payment_id,
            bill: self.bill_id,
            agency: self.agency,
            reason: self.reason,
            amount: Satang::new(self.amount),
            listed_at: self.listed_at.to_jiff(),
            requested_by: self.requested_by.map(AccountId::from_uuid),
            state,
            failure: self.failure.filter(|_| state == RefundState::Approved),
            bank: self.bank,
            transaction: self.transaction,
            reference1: self.reference1,
            case: self.case_id.map(CaseId::from_uuid),
            requester: self.requester,
            approver: self.approver,
        }
    }
}

macro_rules! refund_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            r#"select r.id, r.payment_id, r.bill_id, r.agency, r.reason, r.amount, r.listed_at, r.requested_by, r.approved_by,
                r.sent_at is not null as "sent!", r.confirmed_at is not null as "confirmed!", r.failure, p.bank, p.transaction, p.reference1,
                b.case_id as "case_id?", officer_name(r.requested_by) as requester, officer_name(r.approved_by) as approver
             from refund r join payment p on p.id = r.payment_id left join bill b on b.id = r.bill_id
             where "# + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// Puts something on the list, once for each payment and reason.
    pub async fn refund_add(&mut self, new: &NewRefund<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into refund (id, payment_id, bill_id, agency, reason, amount, listed_at)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (payment_id, reason) do nothing",
            new.id,
            new.payment,
            new.bill,
            new.agency,
            new.reason,
            new.amount.satang(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn refund(&mut self, id: Uuid) -> Result<Option<Refund>, StoreError> {
        let row = refund_where!("r.id = $1", id).fetch_optional(self.conn()).await?;
        Ok(row.map(Row::read))
    }

    /// What an agency still has to give back, the oldest first, after the refund `after`.
    pub async fn refunds_open(
        &mut self,
        agency: &str,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Refund>, StoreError> {
        let rows = refund_where!(
            "r.agency = $1 and r.confirmed_at is null and r.id > $2 order by r.id limit $3",
            agency,
            after.unwrap_or(Uuid::nil()),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(Row::read).collect())
    }

    pub async fn refunds_of_bill(&mut self, bill: Uuid) -> Result<Vec<Refund>, StoreError> {
        let rows = refund_where!("r.bill_id = $1 order by r.id", bill).fetch_all(self.conn()).await?;
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// A finance officer asks for it. False: somebody has already.
    pub async fn refund_request(&mut self, id: Uuid, by: AccountId, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update refund set requested_by = $2, requested_at = $3 where id = $1 and requested_by is null",
            id,
            by.as_uuid(),
            now.to_sqlx(),
        );
        Ok(done.execute(self.conn()).await?.rows_affected() == 1)
    }

    /// Another one approves. False: he asked for it himself, or it stands elsewhere.
    pub async fn refund_approve(&mut self, id: Uuid, by: AccountId, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update refund set approved_by = $2, approved_at = $3
             where id = $1 and approved_by is null and requested_by is not null and requested_by <> $2",
            id,
            by.as_uuid(),
            now.to_sqlx(),
        );
        Ok(done.execute(self.conn()).await?.rows_affected() == 1)
    }

    /// The bank does not take the order, for now.
    pub async fn refund_failed(&mut self, id: Uuid, code: &str) -> Result<(), StoreError> {
        sqlx::query!("update refund set failure = $2 where id = $1 and sent_at is null", id, code)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// How many orders of an agency its banks do not take.
    pub async fn refunds_unsent(&mut self, agency: &str) -> Result<i64, StoreError> {
        let count = sqlx::query_scalar!(
            r#"select count(*) as "count!" from refund where agency = $1 and failure is not null and sent_at is null"#,
            agency,
        );
        Ok(count.fetch_one(self.conn()).await?)
    }

    /// The bank took the order. False: it had before.
    pub async fn refund_sent(&mut self, id: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update refund set sent_at = $2 where id = $1 and sent_at is null and approved_at is not null",
            id,
            now.to_sqlx(),
        );
        Ok(done.execute(self.conn()).await?.rows_affected() == 1)
    }

    /// The bank gave it back. False: it had before.
    pub async fn refund_confirmed(&mut self, id: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update refund set confirmed_at = $2 where id = $1 and confirmed_at is null and sent_at is not null",
            id,
            now.to_sqlx(),
        );
        Ok(done.execute(self.conn()).await?.rows_affected() == 1)
    }
}
