//! Lists of cases: an applicant's own, and the officers' queues. Queries on Postgres with partial indexes, never a second
//! store; every list is paged by key.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId, PersonId};
use uuid::Uuid;

/// One line of a list.
#[derive(Debug, Clone)]
pub struct CaseLine {
    pub id: CaseId,
    pub reference: String,
    pub service: String,
    pub state: String,
    pub filed_at: Timestamp,
    pub due_at: Option<Timestamp>,
    pub assignee_name: Option<String>,
    pub family_name: String,
    pub first_name: String,
    pub nationality: String,
    /// Reason codes for which it came to an officer.
    pub mismatches: Vec<String>,
}

/// The newest approved case of a person.
#[derive(Debug, Clone)]
pub struct LastApproved {
    pub period: String,
    pub next_due: jiff::civil::Date,
    /// Keyed hash of the document it was made with.
    pub document: [u8; 32],
}

/// Whose cases.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Holder {
    #[default]
    Anybody,
    /// Nobody works on them yet.
    Nobody,
    Account(AccountId),
}

/// What an officer wants to see. None: all that he may see.
#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    pub office: Option<String>,
    pub state: Option<String>,
    pub holder: Holder,
    /// Due after this instant …
    pub due_after: Option<Timestamp>,
    /// … and until this one.
    pub due_until: Option<Timestamp>,
}

/// What the links of the queue would show: each changes one filter and keeps the others.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub me: Option<AccountId>,
    /// What is due until now is late.
    pub now: Timestamp,
    /// What is due until then is due soon.
    pub soon: Timestamp,
    pub states: &'a [String],
}

/// How many each link would show; [`COUNTED`] and no more.
#[derive(Debug, Clone, Default)]
pub struct QueueCounts {
    pub mine: i64,
    pub nobody: i64,
    pub anybody: i64,
    pub late: i64,
    pub soon: i64,
    pub any_day: i64,
    /// In the order in which they were asked for.
    pub states: Vec<i64>,
    pub any_state: i64,
}

/// What an officer finds beside the queue.
#[derive(Debug, Clone, Copy)]
pub struct DeskCounts {
    /// There are open tasks.
    pub tasks: bool,
    /// Cases with an open incident; [`COUNTED`] and no more.
    pub incidents: i64,
}

/// Counting ends here, so that its cost does not grow with the queue.
pub const COUNTED: i64 = 100;

/// A count of open cases for each condition, in one query. `$1` to `$7` are the filter, `$8` to `$11` what is asked.
macro_rules! queue_counts {
    ($($condition:literal as $name:literal),+; $states:literal; $($argument:expr),+) => {
        sqlx::query!(
            "select " $(+ "(select count(*) from (select from cases where closed_at is null and agency = $1
                and ($2::text is null or office = $2) and " + $condition + " limit 100) counted) as " + $name + ", ")+
                + "array(select (select count(*) from (select from cases where closed_at is null and agency = $1
                and ($2::text is null or office = $2) and state = asked.state and " + $states + " limit 100) counted)
                from unnest($11::text[]) with ordinality as asked (state, place) order by place) as \"states!\"",
            $($argument),+
        )
    };
}

impl QueueFilter {
    fn account(&self) -> Option<Uuid> {
        match self.holder {
            Holder::Account(account) => Some(account.as_uuid()),
            Holder::Anybody | Holder::Nobody => None,
        }
    }
}

/// Where a page of the queue begins: after this due instant and case.
#[derive(Debug, Clone, Copy)]
pub struct QueueKey {
    pub due_at: Timestamp,
    pub id: CaseId,
}

/// The reason codes of the fact `mismatches`: a list of pairs (answer, code).
fn codes(mismatches: Option<&serde_json::Value>) -> Vec<String> {
    let pairs = mismatches.and_then(serde_json::Value::as_array).map(Vec::as_slice).unwrap_or_default();
    pairs.iter().filter_map(|pair| Some(pair.get(1)?.as_str()?.to_owned())).collect()
}

impl Tx {
    /// Open cases in the order in which they fall due. Cases without a due instant do not occur while open.
    pub async fn queue(
        &mut self,
        agency: &str,
        filter: &QueueFilter,
        after: Option<QueueKey>,
        limit: i64,
    ) -> Result<Vec<CaseLine>, StoreError> {
        // Planned anew each time, here and for the counts: which index serves depends on the filters that are set.
        sqlx::query("set local plan_cache_mode = force_custom_plan").execute(self.conn()).await?;
        let rows = sqlx::query!(
            r#"select id, reference, service, state, filed_at, due_at,
                officer_name(assignee) as assignee_name, answers -> 'family_name' ->> 'value' as family_name,
                answers -> 'first_name' ->> 'value' as first_name, answers -> 'nationality' ->> 'value' as nationality,
                facts -> 'mismatches' as mismatches
             from cases
             where closed_at is null and agency = $1 and ($2::text is null or office = $2) and ($3::text is null or state = $3)
                and ($4::uuid is null or assignee = $4) and (not $5 or assignee is null)
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)
                and ($8::timestamptz is null or (due_at, id) > ($8, $9))
             order by due_at, id limit $10"#,
            agency,
            filter.office,
            filter.state,
            filter.account(),
            filter.holder == Holder::Nobody,
            filter.due_after.map(ToSqlx::to_sqlx) as _,
            filter.due_until.map(ToSqlx::to_sqlx) as _,
            after.map(|key| key.due_at.to_sqlx()) as _,
            after.map(|key| key.id.as_uuid()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| CaseLine {
                id: CaseId::from_uuid(row.id),
                reference: row.reference,
                service: row.service,
                state: row.state,
                filed_at: row.filed_at.to_jiff(),
                due_at: row.due_at.map(jiff_sqlx::Timestamp::to_jiff),
                assignee_name: row.assignee_name,
                family_name: row.family_name.unwrap_or_default(),
                first_name: row.first_name.unwrap_or_default(),
                nationality: row.nationality.unwrap_or_default(),
                mismatches: codes(row.mismatches.as_ref()),
            })
            .collect())
    }

    /// How many cases the links of the queue lead to.
    pub async fn queue_counts(
        &mut self,
        agency: &str,
        filter: &QueueFilter,
        asked: Asked<'_>,
    ) -> Result<QueueCounts, StoreError> {
        let row = queue_counts!(
            "($3::text is null or state = $3) and assignee = $8
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)" as "\"mine!\"",
            "($3::text is null or state = $3) and assignee is null
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)" as "\"nobody!\"",
            "($3::text is null or state = $3)
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)" as "\"anybody!\"",
            "($3::text is null or state = $3) and ($4::uuid is null or assignee = $4) and (not $5 or assignee is null)
                and due_at <= $9" as "\"late!\"",
            "($3::text is null or state = $3) and ($4::uuid is null or assignee = $4) and (not $5 or assignee is null)
                and due_at > $9 and due_at <= $10" as "\"soon!\"",
            "($3::text is null or state = $3) and ($4::uuid is null or assignee = $4) and (not $5 or assignee is null)"
                as "\"any_day!\"",
            "($4::uuid is null or assignee = $4) and (not $5 or assignee is null)
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)" as "\"any_state!\"";
            "($4::uuid is null or assignee = $4) and (not $5 or assignee is null)
                and ($6::timestamptz is null or due_at > $6) and ($7::timestamptz is null or due_at <= $7)";
            agency,
            filter.office,
            filter.state,
            filter.account(),
            filter.holder == Holder::Nobody,
            filter.due_after.map(ToSqlx::to_sqlx) as _,
            filter.due_until.map(ToSqlx::to_sqlx) as _,
            asked.me.map(sala::id::AccountId::as_uuid),
            asked.now.to_sqlx() as _,
            asked.soon.to_sqlx() as _,
            asked.states
        )
        .fetch_one(self.conn())
        .await?;
        let (mine, nobody, anybody) = (row.mine, row.nobody, row.anybody);
        let (late, soon, any_day, any_state) = (row.late, row.soon, row.any_day, row.any_state);
        Ok(QueueCounts { mine, nobody, anybody, late, soon, any_day, states: row.states, any_state })
    }

    /// What waits on a desk beside the queue.
    pub async fn desk(&mut self, agency: &str, office: Option<&str>) -> Result<DeskCounts, StoreError> {
        let row = sqlx::query!(
            r#"select exists (select from case_task where done_at is null and agency = $1) as "tasks!",
                (select count(*) from (select from cases where incidents > 0 and agency = $1
                    and ($2::text is null or office = $2) limit 100) counted) as "incidents!""#,
            agency,
            office,
        )
        .fetch_one(self.conn())
        .await?;
        Ok(DeskCounts { tasks: row.tasks, incidents: row.incidents })
    }

    /// A person's own cases, newest first, after the case `after`.
    pub async fn cases_of_person(
        &mut self,
        person: PersonId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<CaseLine>, StoreError> {
        let rows = sqlx::query!(
            r#"select id, reference, service, state, filed_at, due_at from cases
             where person_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3"#,
            person.as_uuid(),
            after,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| CaseLine {
                id: CaseId::from_uuid(row.id),
                reference: row.reference,
                service: row.service,
                state: row.state,
                filed_at: row.filed_at.to_jiff(),
                due_at: row.due_at.map(jiff_sqlx::Timestamp::to_jiff),
                assignee_name: None,
                family_name: String::new(),
                first_name: String::new(),
                nationality: String::new(),
                mismatches: Vec::new(),
            })
            .collect())
    }

    /// The newest approved report of a person and what it said: when the next one is due, and by which document.
    pub async fn last_approved(&mut self, person: PersonId, service: &str) -> Result<Option<LastApproved>, StoreError> {
        let row = sqlx::query!(
            "select c.period, r.next_due, c.subject_hash from cases c join receipt r on r.case_id = c.id
             where c.person_id = $1 and c.service = $2 and c.outcome = 'approved' order by c.id desc limit 1",
            person.as_uuid(),
            service,
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| {
            let document = row
                .subject_hash
                .try_into()
                .map_err(|_| StoreError::inconsistent("cases", "subject_hash", person, "not 32 bytes"))?;
            Ok(LastApproved { period: row.period, next_due: row.next_due.to_jiff(), document })
        })
        .transpose()
    }
}
