//! Cases with open incidents: effects that failed again and again, and timers whose action was refused. They are tried until they
//! succeed.

use super::{StoreError, Tx};
use sala::id::CaseId;
use sala::workflow::state::Incident;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A case with open incidents.
#[derive(Debug, Clone)]
pub struct IncidentLine {
    pub case: CaseId,
    pub reference: String,
    pub service: String,
    pub office: String,
    /// By the id of the job that failed, or of the timer that was refused.
    pub incidents: BTreeMap<Uuid, Incident>,
}

/// Where a page of the list begins: after this office and case.
#[derive(Debug, Clone)]
pub struct IncidentKey {
    pub office: String,
    pub case: CaseId,
}

impl Tx {
    /// Cases of an agency with open incidents, by office and in the order in which they were filed.
    pub async fn incidents_open(
        &mut self,
        agency: &str,
        office: Option<&str>,
        after: Option<&IncidentKey>,
        limit: i64,
    ) -> Result<Vec<IncidentLine>, StoreError> {
        let rows = sqlx::query!(
            r#"select id, reference, service, office, coalesce(progress -> 'incidents', '{}') as "incidents!" from cases
             where incidents > 0 and agency = $1 and ($2::text is null or office = $2)
                and (office, id) > ($3, $4)
             order by office, id limit $5"#,
            agency,
            office,
            after.map_or("", |key| key.office.as_str()),
            after.map_or(Uuid::nil(), |key| key.case.as_uuid()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let incidents = serde_json::from_value(row.incidents);
            Ok(IncidentLine {
                case: CaseId::from_uuid(row.id),
                reference: row.reference,
                service: row.service,
                office: row.office,
                incidents: incidents.map_err(|error| StoreError::inconsistent("cases", "progress", row.id, error))?,
            })
        });
        read.collect()
    }
}
