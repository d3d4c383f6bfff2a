//! What happened to a case and who looked: append-only. The application's database role can neither change nor delete
//! either, and each event carries the hash of the one before it, so that a change made past the application shows.

use super::case::StoredCase;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::access::{Actor, Role};
use sala::form::Form;
use sala::id::{CaseId, CaseReference, PersonId};
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
    pub role: Role,
    pub what: What,
    /// The officer's name, when one acted.
    pub officer: Option<String>,
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
    previous: Vec<Vec<u8>>,
    hashes: Vec<Vec<u8>>,
}

/// A line of the access log.
#[derive(Debug, Clone)]
pub struct AccessLine {
    pub id: Uuid,
    pub at: Timestamp,
    pub role: String,
    pub office: Option<String>,
    pub officer: Option<String>,
    pub action: String,
}

/// A chain that does not hold: the case and its first broken link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenLink {
    pub reference: String,
    pub seq: i32,
}

/// Hash of an event: of the one before it, its place, and its content as canonical JSON (keys sorted).
fn link(
    previous: &[u8],
    case: Uuid,
    seq: i32,
    at: Timestamp,
    account: Option<Uuid>,
    role: &str,
    event: &Json,
) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(case.as_bytes());
    hasher.update(seq.to_be_bytes());
    hasher.update(at.as_microsecond().to_be_bytes());
    hasher.update(account.unwrap_or_default().as_bytes());
    hasher.update(role.as_bytes());
    hasher.update([0]);
    hasher.update(event.to_string().as_bytes());
    hasher.finalize().into()
}

/// The event's content as stored: answers sealed field by field.
fn stored_content(tx: &Tx, form: &Form, what: &What) -> Result<Json, serde_json::Error> {
    let mut content = serde_json::to_value(what)?;
    if let What::Filed { answers, .. } | What::Corrected { answers } = what {
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
            rows.chain = link(&rows.chain, id, seq, event.at, account, event.role.code(), &content);
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
            "insert into case_event (case_id, seq, at, account_id, role, event, previous_hash, hash)
             select $1, * from unnest($2::int[], $3::timestamptz[], $4::uuid[], $5::text[], $6::jsonb[], $7::bytea[], $8::bytea[])",
            rows.case,
            &rows.seqs,
            &rows.ats as _,
            &rows.accounts as _,
            &rows.roles,
            &rows.contents,
            &rows.previous,
            &rows.hashes,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// All events of a case, oldest first.
    pub async fn events(&mut self, case: CaseId) -> Result<Vec<StoredEvent>, StoreError> {
        let rows = sqlx::query!(
            r#"select seq, at, role, event, officer_name(account_id) as officer
             from case_event where case_id = $1 order by seq"#,
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
                role: Role::parse(&row.role).ok_or_else(|| bad("role", row.role.clone()))?,
                what: serde_json::from_value(content).map_err(|error| bad("event", error.to_string()))?,
                officer: row.officer,
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
            r#"select id, at, role, office, action, officer_name(account_id) as officer
             from access_log where case_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3"#,
            case.as_uuid(),
            after,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| AccessLine {
                id: row.id,
                at: row.at.to_jiff(),
                role: row.role,
                office: row.office,
                officer: row.officer,
                action: row.action,
            })
            .collect())
    }

    /// Recomputes the chains of one case or of all (after the case `after`, `limit` at a time): how many were read, the
    /// last one, and the first broken link of each that does not hold. The end of the chain must be what the case says.
    pub async fn chains_verify(
        &mut self,
        only: Option<&CaseReference>,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<(Vec<BrokenLink>, u64, Option<Uuid>), StoreError> {
        let cases = sqlx::query!(
            "select id, reference, chain, version from cases
             where ($1::text is null or reference = $1) and ($2::uuid is null or id > $2) order by id limit $3",
            only.map(ToString::to_string),
            after,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let mut broken = Vec::new();
        for case in &cases {
            let events = sqlx::query!(
                "select seq, at, account_id, role, event, previous_hash, hash from case_event where case_id = $1 order by seq",
                case.id
            )
            .fetch_all(self.conn())
            .await?;
            let mut chain = CHAIN_START.to_vec();
            let mut expected = 1;
            let mut first_broken = None;
            for event in events {
                let hash =
                    link(&chain, case.id, event.seq, event.at.to_jiff(), event.account_id, &event.role, &event.event);
                if event.seq != expected || event.previous_hash != chain || event.hash != hash {
                    first_broken = Some(event.seq);
                    break;
                }
                chain = event.hash;
                expected += 1;
            }
            let cut = (chain != case.chain || expected != case.version + 1).then_some(expected);
            if let Some(seq) = first_broken.or(cut) {
                broken.push(BrokenLink { reference: case.reference.clone(), seq });
            }
        }
        Ok((broken, cases.len() as u64, cases.last().map(|case| case.id)))
    }
}
