//! What happened to a case and who looked: append-only. The application's database role can neither change nor delete
//! either, and each event carries the hash of the one before it, so that a change made past the application shows.

use super::case::StoredCase;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::access::{Actor, Role};
use sala::form::Form;
use sala::id::{AccountId, CaseId, PersonId};
use sala::workflow::{Event, What};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The hash before the first event.
pub const CHAIN_START: [u8; 32] = [0; 32];

/// An event as stored.
#[derive(Debug, Clone)]
pub struct StoredEvent {
    pub at: Timestamp,
    pub by: Option<AccountId>,
    pub role: Role,
    pub what: What,
    /// The officer's name, when one acted.
    pub officer: Option<String>,
    /// The name of whoever acted for the person.
    pub representative: Option<String>,
}

impl StoredEvent {
    /// As the engine knows it.
    pub fn event(&self) -> Event {
        Event { at: self.at, by: self.by, role: self.role, what: self.what.clone() }
    }
}

/// Rows of events, column by column, and the chain's new end.
#[derive(Debug, Clone, Default)]
pub struct PreparedEvents {
    pub chain: [u8; 32],
    case: Uuid,
    seqs: Vec<i32>,
    ats: Vec<jiff_sqlx::Timestamp>,
    accounts: Vec<Option<Uuid>>,
    roles: Vec<String>,
    contents: Vec<Json>,
    content_hashes: Vec<Vec<u8>>,
    previous: Vec<Vec<u8>>,
    hashes: Vec<Vec<u8>>,
}

/// A line of the access log.
#[derive(Debug, Clone)]
pub struct AccessLine {
    pub id: Uuid,
    pub at: Timestamp,
    pub role: String,
    pub agency: Option<String>,
    pub office: Option<String>,
    pub officer: Option<String>,
    /// Whoever acted for the person.
    pub representative: Option<String>,
    pub action: String,
}

/// What of an event goes into its hash, beside the content.
pub(super) struct Link<'a> {
    pub case: Uuid,
    pub seq: i32,
    pub at: Timestamp,
    pub account: Option<Uuid>,
    pub role: &'a str,
}

impl Link<'_> {
    /// Hash of an event: of the one before it, its place, and `content`: the hash of its content, so that the chain holds
    /// without it once it is forgotten. (An event from before content hashes has the content itself there.)
    pub fn hash(&self, previous: &[u8], content: &[u8]) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(previous);
        hasher.update(self.case.as_bytes());
        hasher.update(self.seq.to_be_bytes());
        hasher.update(self.at.as_microsecond().to_be_bytes());
        hasher.update(self.account.unwrap_or_default().as_bytes());
        hasher.update(self.role.as_bytes());
        hasher.update([0]);
        hasher.update(content);
        hasher.finalize().into()
    }
}

/// Hash of a content as canonical JSON: keys sorted, no spaces.
pub(super) fn content_hash(content: &Json) -> [u8; 32] {
    Sha256::digest(content.to_string().as_bytes()).into()
}

/// The event's content as stored: answers sealed field by field.
fn stored_content(tx: &Tx, form: &Form, what: &What) -> Result<Json, serde_json::Error> {
    let mut content = serde_json::to_value(what)?;
    if let What::Filed { answers, .. } | What::Corrected { answers, .. } = what {
        content["answers"] = tx.seal().seal_answers(form, answers);
    }
    Ok(content)
}

impl Tx {
    /// Makes the rows of one command's events: they follow the case's version and chain.
    pub fn events_prepare(
        &self,
        case: &StoredCase,
        form: &Form,
        events: &[Event],
    ) -> Result<PreparedEvents, StoreError> {
        let id = case.id.as_uuid();
        let mut rows = PreparedEvents { case: id, chain: case.chain, ..PreparedEvents::default() };
        for (seq, event) in (case.state.version.saturating_add(1)..).zip(events) {
            let seq = i32::try_from(seq).map_err(|error| StoreError::inconsistent("case_event", "seq", id, error))?;
            let content = stored_content(self, form, &event.what)
                .map_err(|error| StoreError::inconsistent("case_event", "event", id, error))?;
            let account = event.by.map(sala::id::AccountId::as_uuid);
            rows.previous.push(rows.chain.to_vec());
            let link = Link { case: id, seq, at: event.at, account, role: event.role.code() };
            let hashed = content_hash(&content);
            rows.chain = link.hash(&rows.chain, &hashed);
            rows.content_hashes.push(hashed.to_vec());
            rows.hashes.push(rows.chain.to_vec());
            rows.seqs.push(seq);
            rows.ats.push(event.at.to_sqlx());
            rows.accounts.push(account);
            rows.roles.push(event.role.code().to_owned());
            rows.contents.push(content);
        }
        Ok(rows)
    }

    /// Appends prepared events. Two writers of the same sequence number collide on the primary key.
    pub async fn events_insert(&mut self, rows: PreparedEvents) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into case_event (case_id, seq, at, account_id, role, event, content_hash, previous_hash, hash)
             select $1, * from unnest($2::int[], $3::timestamptz[], $4::uuid[], $5::text[], $6::jsonb[], $7::bytea[], $8::bytea[], $9::bytea[])",
            rows.case,
            &rows.seqs,
            &rows.ats as _,
            &rows.accounts as _,
            &rows.roles,
            &rows.contents,
            &rows.content_hashes,
            &rows.previous,
            &rows.hashes,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// All events of a case that are still known, oldest first.
    pub async fn events(&mut self, case: CaseId) -> Result<Vec<StoredEvent>, StoreError> {
        let rows = sqlx::query!(
            r#"select seq, at, account_id, role, event as "event!",
                case when role <> 'applicant' then officer_name(account_id) end as officer,
                case when role = 'applicant' then representative_name(account_id, case_id) end as representative
             from case_event where case_id = $1 and event is not null order by seq"#,
            case.as_uuid()
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let bad = |column, reason: String| {
                StoreError::inconsistent("case_event", column, format!("{case}/{}", row.seq), reason)
            };
            let mut content = row.event;
            if let Some(answers) = content.get_mut("answers") {
                let opened = self.seal.open_answers(answers.take()).map_err(|error| bad("event", error.to_string()))?;
                *answers = serde_json::to_value(opened).map_err(|error| bad("event", error.to_string()))?;
            }
            Ok(StoredEvent {
                at: row.at.to_jiff(),
                by: row.account_id.map(AccountId::from_uuid),
                role: Role::parse(&row.role).ok_or_else(|| bad("role", row.role.clone()))?,
                what: serde_json::from_value(content).map_err(|error| bad("event", error.to_string()))?,
                officer: row.officer,
                representative: self.open_representative(row.representative.as_ref()),
            })
        });
        read.collect()
    }

    /// Writes down that the actor looked at, or did, something.
    pub async fn access_log_add(
        &mut self,
        id: Uuid,
        at: Timestamp,
        actor: &Actor,
        case: CaseId,
        person: PersonId,
        action: &str,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into access_log (id, at, account_id, role, agency, office, case_id, person_id, action)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            id,
            at.to_sqlx(),
            actor.account.map(sala::id::AccountId::as_uuid),
            actor.role.code(),
            actor.agency,
            actor.office,
            case.as_uuid(),
            person.as_uuid(),
            action,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Who looked at a case, newest first, after the line `after`.
    pub async fn access_log_of_case(
        &mut self,
        case: CaseId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<AccessLine>, StoreError> {
        let rows = sqlx::query!(
            r#"select id, at, role, agency, office, action, case when role <> 'applicant' then officer_name(account_id) end as officer,
                case when role = 'applicant' then representative_name(account_id, case_id) end as representative
             from access_log where case_id = $1 and id < $2 order by id desc limit $3"#,
            case.as_uuid(),
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| AccessLine {
                representative: self.open_representative(row.representative.as_ref()),
                id: row.id,
                at: row.at.to_jiff(),
                role: row.role,
                agency: row.agency,
                office: row.office,
                officer: row.officer,
                action: row.action,
            })
            .collect())
    }
}
