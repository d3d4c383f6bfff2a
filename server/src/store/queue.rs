//! Lists of cases: an applicant's own, and the officers' queues. Queries on Postgres with partial indexes, never a second
//! store; every list is paged by key.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId, PersonId};
use sala::platforms::filing::NINETY_DAY_REPORT;
use sqlx::{Postgres, QueryBuilder};
use std::collections::BTreeMap;
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
    pub next_due: Date,
    /// Keyed hash of the document it was made with.
    pub document: [u8; 32],
}

/// A row of the queue as it is read.
#[derive(sqlx::FromRow)]
struct QueueRow {
    id: Uuid,
    reference: String,
    service: String,
    state: String,
    filed_at: jiff_sqlx::Timestamp,
    due_at: Option<jiff_sqlx::Timestamp>,
    assignee_name: Option<String>,
    family_name: Option<String>,
    first_name: Option<String>,
    nationality: Option<String>,
    mismatches: Option<serde_json::Value>,
}

impl From<QueueRow> for CaseLine {
    fn from(row: QueueRow) -> Self {
        Self {
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
        }
    }
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

/// A state, and the services in which it is meant; none named: in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateOf {
    pub state: String,
    pub services: Vec<String>,
}

/// What an officer wants to see. None: all that he may see.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueueFilter {
    pub office: Option<String>,
    /// In one of these states.
    pub states: Option<Vec<StateOf>>,
    pub holder: Holder,
    /// Due after this instant …
    pub due_after: Option<Timestamp>,
    /// … and until this one.
    pub due_until: Option<Timestamp>,
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

impl QueueFilter {
    /// The conditions that are set, and no others: each combination is a statement of its own, whose plan need not look at
    /// the values and is made once a connection.
    fn push(&self, sql: &mut QueryBuilder<Postgres>, agency: &str, state: Option<&StateOf>) {
        sql.push("closed_at is null and agency = ").push_bind(agency.to_owned());
        if let Some(office) = &self.office {
            sql.push(" and office = ").push_bind(office.clone());
        }
        if let Some(StateOf { state, services }) = state {
            sql.push(" and state = ").push_bind(state.clone());
            if !services.is_empty() {
                sql.push(" and service = any(").push_bind(services.clone()).push(")");
            }
        }
        match self.holder {
            Holder::Anybody => {}
            Holder::Nobody => drop(sql.push(" and assignee is null")),
            Holder::Account(account) => drop(sql.push(" and assignee = ").push_bind(account.as_uuid())),
        }
        if let Some(after) = self.due_after {
            sql.push(" and due_at > ").push_bind(after.to_sqlx());
        }
        if let Some(until) = self.due_until {
            sql.push(" and due_at <= ").push_bind(until.to_sqlx());
        }
    }
}

impl QueueFilter {
    /// Whether it differs in its states at most.
    fn is_like(&self, other: &Self) -> bool {
        let rest = |filter: &Self| (filter.office.clone(), filter.holder, filter.due_after, filter.due_until);
        rest(self) == rest(other)
    }

    /// What `each` writes for every state, put together: the first of each are found by its index, in order, and no others are
    /// read. Nothing is found where there is no state to look for.
    fn push_each(
        &self,
        sql: &mut QueryBuilder<Postgres>,
        each: impl Fn(&mut QueryBuilder<Postgres>, Option<&StateOf>),
    ) {
        match self.states.as_deref() {
            None => each(sql, None),
            Some([]) => {
                sql.push("select * from (");
                each(sql, None);
                sql.push(") nothing where false");
            }
            Some(states) => {
                for (place, state) in states.iter().enumerate() {
                    sql.push(if place == 0 { "(" } else { " union all (" });
                    each(sql, Some(state));
                    sql.push(")");
                }
            }
        }
    }
}

/// States whose cases are counted by one part of a statement, run for each: as parts of their own they would cost more to begin
/// than to count. Each with the place of the filter that names it, and with a service where one is meant.
#[derive(Debug, Default)]
struct Places {
    filters: Vec<i32>,
    states: Vec<String>,
    services: Vec<Option<String>>,
}

impl Places {
    fn add(&mut self, place: i32, states: &[StateOf]) {
        for StateOf { state, services } in states {
            let any = services.is_empty().then_some(None);
            for service in any.into_iter().chain(services.iter().cloned().map(Some)) {
                self.filters.push(place);
                self.states.push(state.clone());
                self.services.push(service);
            }
        }
    }

    /// Rows of a place and the sum of its counts.
    fn push(self, sql: &mut QueryBuilder<Postgres>, filter: &QueueFilter, agency: &str) {
        sql.push(format_args!("select place, least({COUNTED}, sum(count))::bigint from unnest("));
        sql.push_bind(self.filters).push("::int[], ").push_bind(self.states).push("::text[], ");
        sql.push_bind(self.services).push(
            "::text[]) as wanted (place, wanted_state, wanted_service)
             cross join lateral (select count(*) from (select 1 from cases where ",
        );
        filter.push(sql, agency, None);
        sql.push(format_args!(
            " and state = wanted_state and (wanted_service is null or service = wanted_service) limit {COUNTED}) found) counted
             group by place"
        ));
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
        // Which they are is read from the indexes alone; what they hold, of those that are shown.
        let mut sql = QueryBuilder::new(
            "select id, reference, service, state, filed_at, due_at, officer_name(assignee) as assignee_name,
                answers -> 'family_name' ->> 'value' as family_name, answers -> 'first_name' ->> 'value' as first_name,
                answers -> 'nationality' ->> 'value' as nationality, facts -> 'mismatches' as mismatches
             from cases where id in (select id from (",
        );
        filter.push_each(&mut sql, |sql, state| {
            sql.push("select id, due_at from cases where ");
            filter.push(sql, agency, state);
            if let Some(after) = after {
                sql.push(" and (due_at, id) > (").push_bind(after.due_at.to_sqlx());
                sql.push(", ").push_bind(after.id.as_uuid()).push(")");
            }
            sql.push(" order by due_at, id limit ").push_bind(limit);
        });
        sql.push(") found order by due_at, id limit ").push_bind(limit).push(") order by due_at, id");
        let rows: Vec<QueueRow> = sql.build_query_as().fetch_all(self.conn()).await?;
        Ok(rows.into_iter().map(CaseLine::from).collect())
    }

    /// How many cases each of the filters shows; [`COUNTED`] and no more.
    pub async fn queue_counts(&mut self, agency: &str, filters: &[QueueFilter]) -> Result<Vec<i64>, StoreError> {
        // Links often lead to the same list: each is counted once.
        let mut different: Vec<&QueueFilter> = Vec::new();
        let mut places = Vec::new();
        for filter in filters {
            places.push(different.iter().position(|known| *known == filter).unwrap_or_else(|| {
                different.push(filter);
                different.len() - 1
            }));
        }
        let mut sql = QueryBuilder::new("select null::int, null::bigint where false");
        let mut alike: Vec<(&QueueFilter, Places)> = Vec::new();
        for (place, filter) in (0_i32..).zip(&different) {
            let Some(states) = &filter.states else {
                sql.push(format_args!(" union all select {place}, (select count(*) from (select 1 from cases where "));
                filter.push(&mut sql, agency, None);
                sql.push(format_args!(" limit {COUNTED}) counted)"));
                continue;
            };
            let known = alike.iter().position(|(known, _)| known.is_like(filter)).unwrap_or_else(|| {
                alike.push((*filter, Places::default()));
                alike.len() - 1
            });
            if let Some((_, places)) = alike.get_mut(known) {
                places.add(place, states);
            }
        }
        for (filter, places) in alike {
            sql.push(" union all ");
            places.push(&mut sql, filter, agency);
        }
        let counts: BTreeMap<i32, i64> =
            sql.build_query_as::<(i32, i64)>().fetch_all(self.conn()).await?.into_iter().collect();
        let count = |place: usize| i32::try_from(place).ok().and_then(|place| counts.get(&place).copied());
        Ok(places.into_iter().map(|place| count(place).unwrap_or_default()).collect())
    }

    /// What waits on a desk beside the queue.
    pub async fn desk(&mut self, agency: &str, office: Option<&str>) -> Result<DeskCounts, StoreError> {
        // Two statements, so that each finds its office by an index.
        let mut sql = QueryBuilder::new("select exists (select from case_task where done_at is null and agency = ");
        sql.push_bind(agency.to_owned());
        if let Some(office) = office {
            sql.push(" and (office is null or office = ").push_bind(office.to_owned()).push(")");
        }
        sql.push("), (select count(*) from (select from cases where incidents > 0 and agency = ")
            .push_bind(agency.to_owned());
        if let Some(office) = office {
            sql.push(" and office = ").push_bind(office.to_owned());
        }
        sql.push(format_args!(" limit {COUNTED}) counted)"));
        let (tasks, incidents) = sql.build_query_as().fetch_one(self.conn()).await?;
        Ok(DeskCounts { tasks, incidents })
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
             where person_id = $1 and id < $2 order by id desc limit $3"#,
            person.as_uuid(),
            after.unwrap_or(Uuid::max()),
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
            r#"select period, (facts ->> 'next_due')::date as "next_due!", subject_hash from cases
             where person_id = $1 and service = $2 and outcome = 'approved' and facts ? 'next_due' order by id desc limit 1"#,
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

    /// When the next 90-day report is due by those that were filed with one of these passports between two days and approved before
    /// the second, whoever filed them.
    pub async fn reported_until(
        &mut self,
        passports: &[(&str, &str)],
        (since, before): (Timestamp, Timestamp),
    ) -> Result<Option<Date>, StoreError> {
        let documents: Vec<Vec<u8>> =
            passports.iter().map(|(state, number)| self.seal().lookup_passport(state, number).to_vec()).collect();
        let next = sqlx::query_scalar!(
            r#"select max((facts ->> 'next_due')::date) from cases where subject_hash = any($1) and service = $2
                and outcome = 'approved' and filed_at >= $3 and closed_at < $4"#,
            &documents,
            NINETY_DAY_REPORT,
            since.to_sqlx() as _,
            before.to_sqlx() as _,
        );
        Ok(next.fetch_one(self.conn()).await?.map(jiff_sqlx::Date::to_jiff))
    }
}
