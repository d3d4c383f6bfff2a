//! Bills. Opened, paid and closed by the machine; read by whoever sees the case and by the finance officers of who collects.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{CaseId, PersonId};
use sala::money::Satang;
use sala::payment::bill::{Bill, BillState, Reference1};
use sala::payment::fee::Item;
use sala::payment::promptpay::BillerId;
use uuid::Uuid;

/// A bill as it is stored.
#[derive(Debug, Clone)]
pub struct StoredBill {
    pub id: Uuid,
    pub case: CaseId,
    pub person: PersonId,
    pub service: String,
    /// Who collects.
    pub agency: String,
    /// The reference of the case, compact.
    pub reference2: String,
    /// The timer of the case by which it ends.
    pub timer: String,
    pub opened_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub bill: Bill,
}

struct Row {
    id: Uuid,
    case_id: Uuid,
    person_id: Uuid,
    service: String,
    agency: String,
    biller: String,
    reference1: String,
    reference2: String,
    timer: String,
    total: i64,
    paid: i64,
    state: String,
    due_at: jiff_sqlx::Timestamp,
    opened_at: jiff_sqlx::Timestamp,
    closed_at: Option<jiff_sqlx::Timestamp>,
}

impl Row {
    fn read(self, items: Vec<Item>) -> Result<StoredBill, StoreError> {
        let id = self.id;
        let wrong = |column| StoreError::inconsistent("bill", column, id, "not readable");
        Ok(StoredBill {
            id,
            case: CaseId::from_uuid(self.case_id),
            person: PersonId::from_uuid(self.person_id),
            service: self.service,
            agency: self.agency,
            reference2: self.reference2,
            timer: self.timer,
            opened_at: self.opened_at.to_jiff(),
            closed_at: self.closed_at.map(jiff_sqlx::Timestamp::to_jiff),
            bill: Bill {
                reference1: Reference1::parse(&self.reference1).ok_or_else(|| wrong("reference1"))?,
                biller: BillerId::parse(&self.biller).map_err(|_| wrong("biller"))?,
                items,
                total: Satang::new(self.total),
                paid: Satang::new(self.paid),
                due: self.due_at.to_jiff(),
                state: BillState::parse(&self.state).ok_or_else(|| wrong("state"))?,
            },
        })
    }
}

macro_rules! bill_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            "select id, case_id, person_id, service, agency, biller, reference1, reference2, timer, total, paid, state, due_at,
                opened_at, closed_at
             from bill where " + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// The number under which an agency collects.
    pub async fn biller_of(&mut self, agency: &str) -> Result<Option<BillerId>, StoreError> {
        let id =
            sqlx::query_scalar!("select id from biller where agency = $1", agency).fetch_optional(self.conn()).await?;
        let read =
            |id: String| BillerId::parse(&id).map_err(|error| StoreError::inconsistent("biller", "id", agency, error));
        id.map(read).transpose()
    }

    /// Who collects under a number.
    pub async fn agency_of_biller(&mut self, biller: &BillerId) -> Result<Option<String>, StoreError> {
        let agency = sqlx::query_scalar!("select agency from biller where id = $1", biller.as_str());
        Ok(agency.fetch_optional(self.conn()).await?)
    }

    /// Opens a bill with its items. False: another bill has the reference.
    pub async fn bill_open(&mut self, new: &StoredBill) -> Result<bool, StoreError> {
        let inserted = sqlx::query!(
            "insert into bill (id, case_id, person_id, service, agency, biller, reference1, reference2, timer, total, due_at, opened_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (reference1) do nothing",
            new.id,
            new.case.as_uuid(),
            new.person.as_uuid(),
            new.service,
            new.agency,
            new.bill.biller.as_str(),
            new.bill.reference1.to_string(),
            new.reference2,
            new.timer,
            new.bill.total.satang(),
            new.bill.due.to_sqlx(),
            new.opened_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        if inserted.rows_affected() == 0 {
            return Ok(false);
        }
        for (position, item) in (0_i16..).zip(&new.bill.items) {
            sqlx::query!(
                "insert into bill_item (bill_id, position, code, agency, amount, law) values ($1, $2, $3, $4, $5, $6)",
                new.id,
                position,
                item.code,
                item.agency,
                item.amount.satang(),
                item.law,
            )
            .execute(self.conn())
            .await?;
        }
        Ok(true)
    }

    async fn bill_items(&mut self, bill: Uuid) -> Result<Vec<Item>, StoreError> {
        let rows =
            sqlx::query!("select code, agency, amount, law from bill_item where bill_id = $1 order by position", bill)
                .fetch_all(self.conn())
                .await?;
        let item = rows.into_iter().map(|row| Item {
            code: row.code,
            agency: row.agency,
            amount: Satang::new(row.amount),
            law: row.law,
        });
        Ok(item.collect())
    }

    async fn bill_read(&mut self, row: Option<Row>) -> Result<Option<StoredBill>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let items = self.bill_items(row.id).await?;
        row.read(items).map(Some)
    }

    pub async fn bill_by_id(&mut self, id: Uuid) -> Result<Option<StoredBill>, StoreError> {
        let row = bill_where!("id = $1", id).fetch_optional(self.conn()).await?;
        self.bill_read(row).await
    }

    /// The bill of a reference, if this actor sees it.
    pub async fn bill_by_reference(&mut self, reference: Reference1) -> Result<Option<StoredBill>, StoreError> {
        let row = bill_where!("reference1 = $1", reference.to_string()).fetch_optional(self.conn()).await?;
        self.bill_read(row).await
    }

    /// The same, locked. The case is locked before its bill.
    pub async fn bill_for_update(&mut self, id: Uuid) -> Result<Option<StoredBill>, StoreError> {
        let row = bill_where!("id = $1 for update", id).fetch_optional(self.conn()).await?;
        self.bill_read(row).await
    }

    /// The bill of a case that can still be paid, locked.
    pub async fn bill_due_of_case(&mut self, case: CaseId) -> Result<Option<StoredBill>, StoreError> {
        let row = bill_where!("case_id = $1 and state = 'due' for update", case.as_uuid());
        let row = row.fetch_optional(self.conn()).await?;
        self.bill_read(row).await
    }

    /// The newest bill of a case.
    pub async fn bill_of_case(&mut self, case: CaseId) -> Result<Option<StoredBill>, StoreError> {
        let row =
            bill_where!("case_id = $1 order by id desc limit 1", case.as_uuid()).fetch_optional(self.conn()).await?;
        self.bill_read(row).await
    }

    /// Writes what was paid, the state and the last day of a bill that this transaction has locked.
    pub async fn bill_update(&mut self, bill: &StoredBill) -> Result<(), StoreError> {
        sqlx::query!(
            "update bill set paid = $2, state = $3, due_at = $4, closed_at = $5 where id = $1",
            bill.id,
            bill.bill.paid.satang(),
            bill.bill.state.code(),
            bill.bill.due.to_sqlx(),
            bill.closed_at.map(ToSqlx::to_sqlx) as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
