//! Cases: one row of state per case, written in the same transaction as the events that led to it, so that lists never
//! replay events. Events are appended by `history.rs`.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::form::Form;
use sala::id::{AccountId, CaseId, CaseReference, PersonId};
use sala::service::ContentHash;
use sala::workflow::State;
use sala::workflow::definition::Outcome;
use serde_json::Value as Json;
use uuid::Uuid;

/// A case as it is stored: what the engine folds, and what the store needs to find it.
#[derive(Debug, Clone)]
pub struct StoredCase {
    pub id: CaseId,
    pub reference: CaseReference,
    pub service: String,
    pub bundle: ContentHash,
    pub period: String,
    /// Keyed hash of the identifying document.
    pub subject: [u8; 32],
    /// Hash of the last event.
    pub chain: [u8; 32],
    pub state: State,
}

/// The columns, as every query here reads them.
struct Row {
    id: Uuid,
    reference: String,
    service: String,
    bundle_hash: Vec<u8>,
    person_id: Uuid,
    account_id: Uuid,
    agency: String,
    office: String,
    state: String,
    version: i32,
    answers: Json,
    facts: Json,
    clock: Json,
    progress: Json,
    chain: Vec<u8>,
    subject_hash: Vec<u8>,
    period: String,
    filed_at: jiff_sqlx::Timestamp,
    changed_at: jiff_sqlx::Timestamp,
    assignee: Option<Uuid>,
    outcome: Option<String>,
    closed_at: Option<jiff_sqlx::Timestamp>,
}

fn decode<T: serde::de::DeserializeOwned>(row: Uuid, column: &'static str, json: Json) -> Result<T, StoreError> {
    serde_json::from_value(json).map_err(|error| StoreError::inconsistent("cases", column, row, error))
}

fn hash(row: Uuid, column: &'static str, bytes: Vec<u8>) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|_| StoreError::inconsistent("cases", column, row, "not 32 bytes"))
}

impl Row {
    fn read(self, tx: &Tx) -> Result<StoredCase, StoreError> {
        let id = self.id;
        let inconsistent = |column: &'static str, reason: &str| StoreError::inconsistent("cases", column, id, reason);
        let outcome = match self.outcome {
            Some(code) => Some(decode::<Outcome>(id, "outcome", code.into())?),
            None => None,
        };
        let state = State {
            state: self.state,
            version: u32::try_from(self.version).map_err(|_| inconsistent("version", "negative"))?,
            person: Some(PersonId::from_uuid(self.person_id)),
            filed_by: Some(AccountId::from_uuid(self.account_id)),
            agency: self.agency,
            office: self.office,
            answers: tx
                .seal()
                .open_answers(self.answers)
                .map_err(|error| StoreError::inconsistent("cases", "answers", id, error))?,
            facts: decode(id, "facts", self.facts)?,
            clock: decode(id, "clock", self.clock)?,
            progress: decode(id, "progress", self.progress)?,
            assignee: self.assignee.map(AccountId::from_uuid),
            outcome,
            filed_at: Some(self.filed_at.to_jiff()),
            changed_at: Some(self.changed_at.to_jiff()),
            closed_at: self.closed_at.map(jiff_sqlx::Timestamp::to_jiff),
        };
        Ok(StoredCase {
            id: CaseId::from_uuid(id),
            reference: CaseReference::parse(&self.reference)
                .map_err(|error| StoreError::inconsistent("cases", "reference", id, error))?,
            service: self.service,
            bundle: hash(id, "bundle_hash", self.bundle_hash)?,
            period: self.period,
            subject: hash(id, "subject_hash", self.subject_hash)?,
            chain: hash(id, "chain", self.chain)?,
            state,
        })
    }
}

/// One query of all columns, with its own condition.
macro_rules! case_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            "select id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version, answers,
                facts, clock, progress, chain, subject_hash, period, filed_at, changed_at, assignee, outcome, closed_at
             from cases where " + $condition,
            $($argument),+
        )
    };
}

/// The index that lets a person have one case that counts for a period (rule 12).
pub const ONE_PER_PERIOD: &str = "cases_one_per_period";

/// Why a case was not inserted.
#[derive(Debug)]
pub enum InsertRefusal {
    /// Rule 12: the person has reported for this period; here is the first report.
    SamePeriod,
    /// Another case has this reference: draw another.
    ReferenceTaken,
}

impl Tx {
    /// The case of a reference, if this actor sees it.
    pub async fn case_by_reference(&mut self, reference: &CaseReference) -> Result<Option<StoredCase>, StoreError> {
        let row = case_where!("reference = $1", reference.to_string()).fetch_optional(self.conn()).await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The same, locked until the end of the transaction: commands on one case happen one after the other.
    pub async fn case_by_reference_for_update(
        &mut self,
        reference: &CaseReference,
    ) -> Result<Option<StoredCase>, StoreError> {
        let row = case_where!("reference = $1 for update", reference.to_string()).fetch_optional(self.conn()).await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The case of an id.
    pub async fn case_by_id(&mut self, id: CaseId) -> Result<Option<StoredCase>, StoreError> {
        let row = case_where!("id = $1", id.as_uuid()).fetch_optional(self.conn()).await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The same, locked likewise.
    pub async fn case_for_update(&mut self, id: CaseId) -> Result<Option<StoredCase>, StoreError> {
        let row = case_where!("id = $1 for update", id.as_uuid()).fetch_optional(self.conn()).await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The report that counts for a person's period (rule 12), if there is one.
    pub async fn case_of_period(
        &mut self,
        person: PersonId,
        service: &str,
        period: &str,
    ) -> Result<Option<StoredCase>, StoreError> {
        let row = case_where!(
            "person_id = $1 and service = $2 and period = $3 and (outcome is null or outcome = 'approved')",
            person.as_uuid(),
            service,
            period
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The arrival cards of a person, and of the travellers for whom an account files; the newest first.
    pub async fn arrival_cards_of(
        &mut self,
        account: AccountId,
        person: PersonId,
        limit: i64,
    ) -> Result<Vec<StoredCase>, StoreError> {
        let rows = case_where!(
            "service = 'foreigner.arrival_card'
                and person_id = any (array(select t.person_id from traveller t where t.account_id = $1) || $2::uuid)
             order by id desc limit $3",
            account.as_uuid(),
            person.as_uuid(),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// What a person answered last in one of some services.
    pub async fn last_of_services(
        &mut self,
        person: PersonId,
        services: &[&str],
    ) -> Result<Option<sala::form::Answers>, StoreError> {
        let services: Vec<String> = services.iter().map(|service| (*service).to_owned()).collect();
        let row = case_where!(
            "person_id = $1 and service = any($2) and forgotten_at is null order by id desc limit 1",
            person.as_uuid(),
            &services
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(row.map(|row| row.read(self)).transpose()?.map(|case| case.state.answers))
    }

    /// A person's accepted cases of some services, filed last first.
    pub async fn cases_accepted(
        &mut self,
        person: PersonId,
        services: &[&str],
        limit: i64,
    ) -> Result<Vec<StoredCase>, StoreError> {
        let services: Vec<String> = services.iter().map(|service| (*service).to_owned()).collect();
        let rows = case_where!(
            "person_id = $1 and service = any($2) and outcome = 'approved' and forgotten_at is null
             order by filed_at desc, id desc limit $3",
            person.as_uuid(),
            &services,
            limit
        );
        let rows = rows.fetch_all(self.conn()).await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// Inserts a new case. A refusal leaves the transaction usable.
    pub async fn case_insert(
        &mut self,
        case: &StoredCase,
        form: &Form,
    ) -> Result<Result<(), InsertRefusal>, StoreError> {
        let columns = Columns::of(case, form, self)?;
        let inserted = sqlx::query!(
            "insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version,
                answers, facts, clock, chain, subject_hash, period, filed_at, changed_at, due_at, progress, next_timer_at, parent_id,
                outcome, closed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
             on conflict do nothing",
            case.id.as_uuid(),
            case.reference.to_string(),
            case.service,
            &case.bundle,
            case.state.person.map(sala::id::PersonId::as_uuid),
            case.state.filed_by.map(sala::id::AccountId::as_uuid),
            case.state.agency,
            case.state.office,
            case.state.state,
            columns.version,
            columns.answers,
            columns.facts,
            columns.clock,
            &case.chain,
            &case.subject,
            case.period,
            columns.filed_at.to_sqlx(),
            columns.changed_at.to_sqlx(),
            case.state.clock.due().map(ToSqlx::to_sqlx) as _,
            columns.progress,
            case.state.next_timer().map(ToSqlx::to_sqlx) as _,
            case.state.progress.parent.map(sala::id::CaseId::as_uuid),
            case.state.outcome.map(Outcome::code),
            case.state.closed_at.map(ToSqlx::to_sqlx) as _,
        )
        .execute(self.conn())
        .await?;
        if inserted.rows_affected() == 1 {
            return Ok(Ok(()));
        }
        let taken = sqlx::query_scalar!(
            r#"select exists (select from cases where reference = $1) as "taken!""#,
            case.reference.to_string()
        )
        .fetch_one(self.conn())
        .await?;
        Ok(Err(if taken { InsertRefusal::ReferenceTaken } else { InsertRefusal::SamePeriod }))
    }

    /// Writes the new state of a case that this transaction has locked.
    pub async fn case_update(&mut self, case: &StoredCase, form: &Form) -> Result<(), StoreError> {
        let columns = Columns::of(case, form, self)?;
        sqlx::query!(
            "update cases set state = $2, version = $3, answers = $4, facts = $5, clock = $6, chain = $7, changed_at = $8,
                due_at = $9, assignee = $10, outcome = $11, closed_at = $12, subject_hash = $13, progress = $14, next_timer_at = $15,
                incidents = $16, bundle_hash = $17, office = $18, period = $19
             where id = $1",
            case.id.as_uuid(),
            case.state.state,
            columns.version,
            columns.answers,
            columns.facts,
            columns.clock,
            &case.chain,
            columns.changed_at.to_sqlx(),
            case.state.clock.due().map(ToSqlx::to_sqlx) as _,
            case.state.assignee.map(sala::id::AccountId::as_uuid),
            case.state.outcome.map(Outcome::code),
            case.state.closed_at.map(ToSqlx::to_sqlx) as _,
            &case.subject,
            columns.progress,
            case.state.next_timer().map(ToSqlx::to_sqlx) as _,
            columns.incidents,
            &case.bundle,
            case.state.office,
            case.period,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether somebody else has reported for the same document and period: an officer must look.
    pub async fn case_of_other_person(&mut self, case: &StoredCase) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from cases where subject_hash = $1 and service = $2 and period = $3
                and person_id <> $4 and (outcome is null or outcome = 'approved')) as "found!""#,
            &case.subject,
            case.service,
            case.period,
            case.state.person.map(sala::id::PersonId::as_uuid),
        )
        .fetch_one(self.conn())
        .await?;
        Ok(found)
    }
}

/// The state in the shape of the columns.
struct Columns {
    version: i32,
    answers: Json,
    facts: Json,
    clock: Json,
    progress: Json,
    incidents: i32,
    filed_at: Timestamp,
    changed_at: Timestamp,
}

impl Columns {
    fn of(case: &StoredCase, form: &Form, tx: &Tx) -> Result<Self, StoreError> {
        let inconsistent = |column, reason: &str| StoreError::inconsistent("cases", column, case.id, reason);
        let json = |column, value: Result<Json, serde_json::Error>| {
            value.map_err(|error| StoreError::inconsistent("cases", column, case.id, error))
        };
        Ok(Self {
            version: i32::try_from(case.state.version).map_err(|_| inconsistent("version", "too large"))?,
            answers: tx.seal().seal_answers(form, &case.state.answers),
            facts: json("facts", serde_json::to_value(&case.state.facts))?,
            clock: json("clock", serde_json::to_value(&case.state.clock))?,
            progress: json("progress", serde_json::to_value(&case.state.progress))?,
            incidents: i32::try_from(case.state.progress.incidents.len())
                .map_err(|_| inconsistent("incidents", "too many"))?,
            filed_at: case.state.filed_at.ok_or_else(|| inconsistent("filed_at", "missing"))?,
            changed_at: case.state.changed_at.ok_or_else(|| inconsistent("changed_at", "missing"))?,
        })
    }
}
