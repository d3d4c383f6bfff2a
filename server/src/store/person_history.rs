//! A person's whole history with an agency, seen from one of his cases by an officer: lines of cases, no answers; paged by key.

use super::{StoreError, Tx};
use jiff::Timestamp;
use sala::id::CaseId;
use sala::workflow::clock::Clock;
use uuid::Uuid;

/// One case of the person.
#[derive(Debug, Clone)]
pub struct HistoryLine {
    pub id: CaseId,
    pub reference: String,
    pub service: String,
    pub state: String,
    pub office: String,
    pub filed_at: Timestamp,
    pub due_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub clock: Clock,
    /// It lies with the officer's own office.
    pub opens: bool,
}

impl Tx {
    /// The cases of the person of a case with its agency, the newest first, after the line `after`; none where the actor is no officer
    /// who sees that case.
    pub async fn person_history(
        &mut self,
        case: CaseId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<HistoryLine>, StoreError> {
        let rows = sqlx::query!(
            r#"select reference as "reference!", service as "service!", state as "state!", office as "office!",
                filed_at as "filed_at!: jiff_sqlx::Timestamp", due_at as "due_at: jiff_sqlx::Timestamp",
                closed_at as "closed_at: jiff_sqlx::Timestamp", clock as "clock!", opens as "opens!",
                case_id as "case_id!" from person_history($1, $2, $3)"#,
            case.as_uuid(),
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let clock = serde_json::from_value(row.clock)
                .map_err(|error| StoreError::inconsistent("cases", "clock", &row.reference, error))?;
            Ok(HistoryLine {
                id: CaseId::from_uuid(row.case_id),
                reference: row.reference,
                service: row.service,
                state: row.state,
                office: row.office,
                filed_at: row.filed_at.to_jiff(),
                due_at: row.due_at.map(jiff_sqlx::Timestamp::to_jiff),
                closed_at: row.closed_at.map(jiff_sqlx::Timestamp::to_jiff),
                clock,
                opens: row.opens,
            })
        });
        read.collect()
    }
}
