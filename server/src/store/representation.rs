//! Authorities to act for another: given with a code, taken up with it, ended by either side.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::access::may_act_for;
use sala::authority::{Authority, AuthorityKind};
use sala::id::{CaseId, PersonId};
use uuid::Uuid;

/// What the names are sealed for.
const NAME: &str = "representation.name";

/// An authority to be written.
#[derive(Debug, Clone)]
pub struct NewRepresentation<'a> {
    pub id: Uuid,
    pub principal: PersonId,
    /// None: whoever types the code in.
    pub representative: Option<(PersonId, &'a str)>,
    pub principal_name: &'a str,
    pub kind: AuthorityKind,
    pub ground: &'a str,
    /// None: all.
    pub services: Option<&'a [String]>,
    pub valid_from: Date,
    pub valid_to: Date,
    pub code_hash: Option<[u8; 32]>,
    /// In which an office recorded it.
    pub case: Option<CaseId>,
}

/// An authority as it stands.
#[derive(Debug, Clone)]
pub struct Representation {
    pub id: Uuid,
    pub principal: PersonId,
    pub representative: Option<PersonId>,
    pub principal_name: String,
    pub representative_name: String,
    pub ground: String,
    pub authority: Authority,
    pub given_at: Option<Timestamp>,
}

struct Row {
    id: Uuid,
    principal_id: Uuid,
    representative_id: Option<Uuid>,
    principal_name: Option<Vec<u8>>,
    representative_name: Option<Vec<u8>>,
    kind: String,
    ground: String,
    services: Option<Vec<String>>,
    valid_from: jiff_sqlx::Date,
    valid_to: Option<jiff_sqlx::Date>,
    revoked_at: Option<jiff_sqlx::Timestamp>,
    given_at: Option<jiff_sqlx::Timestamp>,
}

impl Row {
    fn read(self, tx: &Tx) -> Result<Representation, StoreError> {
        let bad = |column, reason: String| StoreError::inconsistent("representation", column, self.id, reason);
        let name = |column, sealed: Option<&Vec<u8>>| match sealed {
            Some(sealed) => tx.seal().open(sealed, NAME).map_err(|error| bad(column, error.to_string())),
            None => Ok(String::new()),
        };
        Ok(Representation {
            id: self.id,
            principal: PersonId::from_uuid(self.principal_id),
            representative: self.representative_id.map(PersonId::from_uuid),
            principal_name: name("principal_name", self.principal_name.as_ref())?,
            representative_name: name("representative_name", self.representative_name.as_ref())?,
            authority: Authority {
                kind: AuthorityKind::parse(&self.kind).ok_or_else(|| bad("kind", self.kind.clone()))?,
                services: self.services,
                valid_from: self.valid_from.to_jiff(),
                valid_to: self.valid_to.map(jiff_sqlx::Date::to_jiff),
                revoked: self.revoked_at.is_some(),
            },
            ground: self.ground,
            given_at: self.given_at.map(jiff_sqlx::Timestamp::to_jiff),
        })
    }
}

impl Tx {
    pub async fn representation_add(&mut self, new: &NewRepresentation<'_>, now: Timestamp) -> Result<(), StoreError> {
        let principal_name = self.seal().seal(new.principal_name, NAME);
        let representative_name = new.representative.map(|(_, name)| self.seal().seal(name, NAME));
        sqlx::query!(
            "insert into representation (id, principal_id, representative_id, kind, ground, services, valid_from, valid_to, code_hash,
                principal_name, representative_name, given_at, taken_at, case_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::timestamptz,
                case when $3::uuid is null then null else $12::timestamptz end, $13)",
            new.id,
            new.principal.as_uuid(),
            new.representative.map(|(person, _)| person.as_uuid()),
            new.kind.code(),
            new.ground,
            new.services as _,
            new.valid_from.to_sqlx() as _,
            new.valid_to.to_sqlx() as _,
            new.code_hash.as_ref().map(<[u8; 32]>::as_slice),
            principal_name,
            representative_name,
            now.to_sqlx() as _,
            new.case.map(CaseId::as_uuid),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether an office has recorded one in this case.
    pub async fn representation_of_case(&mut self, case: CaseId) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from representation where case_id = $1) as "found!""#,
            case.as_uuid()
        );
        Ok(found.fetch_one(self.conn()).await?)
    }

    /// The authorities that a person has given and holds: those that nobody has ended first, each the newest first, after the one `after`
    /// (whether nobody has ended it, and its id).
    pub async fn representations_of(
        &mut self,
        person: PersonId,
        after: Option<(bool, Uuid)>,
        limit: i64,
    ) -> Result<Vec<Representation>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, principal_id, representative_id, principal_name, representative_name, kind, ground, services,
                valid_from, valid_to, revoked_at, given_at
             from representation where (principal_id = $1 or representative_id = $1) and (revoked_at is null, id) < ($2, $3)
             order by (revoked_at is null) desc, id desc limit $4",
            person.as_uuid(),
            after.is_none_or(|(open, _)| open),
            after.map_or(Uuid::max(), |(_, id)| id),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The authorities that a person holds and nobody has ended: as many as there are people who gave him one.
    pub async fn representations_held(&mut self, representative: PersonId) -> Result<Vec<Representation>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, principal_id, representative_id, principal_name, representative_name, kind, ground, services,
                valid_from, valid_to, revoked_at, given_at
             from representation where representative_id = $1 and revoked_at is null order by id desc",
            representative.as_uuid(),
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The authority by which a person may act for another in a service on a day, if there is one.
    pub async fn representation_holding(
        &mut self,
        representative: PersonId,
        principal: PersonId,
        service: &str,
        on: Date,
    ) -> Result<Option<Representation>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, principal_id, representative_id, principal_name, representative_name, kind, ground, services,
                valid_from, valid_to, revoked_at, given_at
             from representation where representative_id = $1 and principal_id = $2 and revoked_at is null
             order by given_at desc nulls last, id limit 20",
            representative.as_uuid(),
            principal.as_uuid(),
        )
        .fetch_all(self.conn())
        .await?;
        let known: Vec<Representation> = rows.into_iter().map(|row| row.read(self)).collect::<Result<_, _>>()?;
        Ok(known.into_iter().find(|held| may_act_for(&held.authority, service, on).is_ok()))
    }

    /// Takes up what was given with a code; `name`: how the representative is called. False: no such code is waiting.
    pub async fn representation_take(
        &mut self,
        code_hash: &[u8; 32],
        name: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let name = self.seal().seal(name, NAME);
        let taken = sqlx::query_scalar!("select representation_take($1, $2, $3)", code_hash, name, now.to_sqlx() as _);
        Ok(taken.fetch_one(self.conn()).await?.is_some())
    }

    /// Ends an authority that the actor has given or holds. False: there is none.
    pub async fn representation_revoke(&mut self, id: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let done = sqlx::query!(
            "update representation set revoked_at = $2 where id = $1 and revoked_at is null",
            id,
            now.to_sqlx() as _
        );
        Ok(done.execute(self.conn()).await?.rows_affected() > 0)
    }

    /// How whoever acted on a case for its person is called by him.
    pub(super) fn open_representative(&self, sealed: Option<&Vec<u8>>) -> Option<String> {
        self.seal().open(sealed?, NAME).ok().filter(|name| !name.is_empty())
    }
}
