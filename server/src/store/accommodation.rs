//! Places at which aliens stay, as they are needed with every notice. Each is a case of its own; its state follows the case's.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{CaseId, PersonId};
use sala::platforms::foreigner::stay_notice::notifier::Role;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whether stays can be notified from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceState {
    Pending,
    Approved,
    Rejected,
    Closed,
}

impl PlaceState {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Closed => "CLOSED",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Pending, Self::Approved, Self::Rejected, Self::Closed].into_iter().find(|state| state.code() == code)
    }
}

/// A place.
#[derive(Debug, Clone)]
pub struct Accommodation {
    /// Of its case too.
    pub id: CaseId,
    pub person: PersonId,
    pub agency: String,
    pub office: String,
    pub state: PlaceState,
    pub role: Role,
    pub kind: String,
    pub name_th: String,
    pub name_en: String,
    /// The company that notifies; empty for a person.
    pub notifier: String,
    /// Its parts by the keys of answers.
    pub address: BTreeMap<String, String>,
}

impl Accommodation {
    /// A part of the address.
    pub fn part(&self, key: &str) -> &str {
        self.address.get(key).map_or("", String::as_str)
    }

    /// What it is called; the house, where it has no name.
    pub fn name(&self, thai: bool) -> String {
        let names = if thai { [&self.name_th, &self.name_en] } else { [&self.name_en, &self.name_th] };
        let name = names.into_iter().find(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| format!("{} {}", self.part("house_no"), self.part("road")).trim().to_owned())
    }
}

struct Row {
    id: Uuid,
    person_id: Uuid,
    agency: String,
    office: String,
    state: String,
    role: String,
    kind: String,
    name_th: String,
    name_en: String,
    notifier: String,
    address: Json,
}

impl Row {
    fn read(self) -> Result<Accommodation, StoreError> {
        let wrong = |column, reason: &str| StoreError::inconsistent("accommodation", column, self.id, reason);
        Ok(Accommodation {
            id: CaseId::from_uuid(self.id),
            person: PersonId::from_uuid(self.person_id),
            state: PlaceState::parse(&self.state).ok_or_else(|| wrong("state", "unknown"))?,
            role: Role::parse(&self.role).ok_or_else(|| wrong("role", "unknown"))?,
            address: serde_json::from_value(self.address)
                .map_err(|error| StoreError::inconsistent("accommodation", "address", self.id, error))?,
            agency: self.agency,
            office: self.office,
            kind: self.kind,
            name_th: self.name_th,
            name_en: self.name_en,
            notifier: self.notifier,
        })
    }
}

impl Tx {
    /// A place, if the actor sees it.
    pub async fn accommodation(&mut self, id: CaseId) -> Result<Option<Accommodation>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, person_id, agency, office, state, role, kind, name_th, name_en, notifier, address
             from accommodation where id = $1",
            id.as_uuid(),
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(Row::read).transpose()
    }

    /// The places of some persons, the newest first, after the place `after`.
    pub async fn accommodations(
        &mut self,
        persons: &[PersonId],
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<Accommodation>, StoreError> {
        let persons: Vec<Uuid> = persons.iter().map(|person| person.as_uuid()).collect();
        let rows = sqlx::query_as!(
            Row,
            "select id, person_id, agency, office, state, role, kind, name_th, name_en, notifier, address
             from accommodation where person_id = any($1) and id < $2 order by id desc limit $3",
            &persons,
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Writes what a place has become. First it is changed, since who may change it need not be able to add it.
    pub async fn accommodation_put(&mut self, place: &Accommodation, now: Timestamp) -> Result<(), StoreError> {
        let address = serde_json::to_value(&place.address)
            .map_err(|error| StoreError::inconsistent("accommodation", "address", place.id, error))?;
        let changed = sqlx::query!(
            "update accommodation set office = $2, state = $3, role = $4, kind = $5, name_th = $6, name_en = $7, notifier = $8,
                address = $9, subdistrict = $10, changed_at = $11
             where id = $1",
            place.id.as_uuid(),
            place.office,
            place.state.code(),
            place.role.code(),
            place.kind,
            place.name_th,
            place.name_en,
            place.notifier,
            address,
            place.part("subdistrict"),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        if changed.rows_affected() == 1 {
            return Ok(());
        }
        sqlx::query!(
            "insert into accommodation (id, person_id, agency, office, state, role, kind, name_th, name_en, notifier, address,
                subdistrict, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            place.id.as_uuid(),
            place.person.as_uuid(),
            place.agency,
            place.office,
            place.state.code(),
            place.role.code(),
            place.kind,
            place.name_th,
            place.name_en,
            place.notifier,
            address,
            place.part("subdistrict"),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Lets one notice of a place be written at a time, until the end of the transaction.
    pub async fn accommodation_lock(&mut self, id: CaseId) -> Result<(), StoreError> {
        sqlx::query!("select pg_advisory_xact_lock(hashtextextended($1, 30))", id.to_string())
            .execute(self.conn())
            .await?;
        Ok(())
    }
}
