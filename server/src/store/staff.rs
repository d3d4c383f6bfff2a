//! Who works for an agency, and the log of who appointed whom. What an administrator may read of other people's accounts, the
//! function `staff_person` gives him.

use super::account::{EMAIL, Grant};
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::access::Role;
use sala::id::{AccountId, CaseId};
use uuid::Uuid;

/// What was done with a role, or with the account of whoever has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffAct {
    Appointed,
    /// To another office.
    Moved,
    Dismissed,
    /// He had lost his second factor, and it was taken away.
    SecondFactorForgotten,
}

impl StaffAct {
    const ALL: [Self; 4] = [Self::Appointed, Self::Moved, Self::Dismissed, Self::SecondFactorForgotten];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Appointed => "appointed",
            Self::Moved => "moved",
            Self::Dismissed => "dismissed",
            Self::SecondFactorForgotten => "second_factor_forgotten",
        }
    }
}

/// Somebody as those see him who manage the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffPerson {
    /// May be empty.
    pub name: String,
    pub email: String,
}

impl StaffPerson {
    /// What he is called by.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.email } else { &self.name }
    }
}

/// One role of somebody who works for an agency.
#[derive(Debug, Clone)]
pub struct StaffMember {
    pub account: AccountId,
    pub person: StaffPerson,
    pub grant: Grant,
}

/// A line of the log.
#[derive(Debug, Clone)]
pub struct StaffLogLine {
    pub at: Timestamp,
    /// None: whoever operates the portal.
    pub by: Option<StaffPerson>,
    pub person: StaffPerson,
    pub grant: Grant,
    pub act: StaffAct,
}

/// A line to be added.
#[derive(Debug, Clone)]
pub struct NewStaffLogLine<'a> {
    pub id: Uuid,
    pub by: Option<AccountId>,
    pub account: AccountId,
    pub grant: &'a Grant,
    pub act: StaffAct,
}

impl Tx {
    fn staff_person(&self, account: Uuid, name: String, cipher: &[u8]) -> Result<StaffPerson, StoreError> {
        let email = self.seal().open(cipher, EMAIL);
        let email = email.map_err(|error| StoreError::inconsistent("account", "email_cipher", account, error))?;
        Ok(StaffPerson { name, email })
    }

    /// Whether somebody works for an agency since before that: in a role that he has now, of which no line of the log tells a later
    /// beginning.
    pub async fn staff_before(
        &mut self,
        account: AccountId,
        agency: &str,
        before: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from account_role r where r.account_id = $1 and r.agency = $2
                and not exists (select from staff_log l where l.account_id = r.account_id and l.agency = r.agency
                    and l.role = r.role and l.action = 'appointed' and l.at > $3)) as "found!""#,
            account.as_uuid(),
            agency,
            before.to_sqlx(),
        )
        .fetch_one(self.conn())
        .await?;
        Ok(found)
    }

    /// The roles of an agency, or of all, by the names of those who have them, after one of them.
    pub async fn staff(
        &mut self,
        agency: Option<&str>,
        after: Option<(AccountId, Role)>,
        limit: i64,
    ) -> Result<Vec<StaffMember>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            r#"select r.account_id as account, r.role, r.agency, r.office, p.name as "name!", p.email_cipher as "email_cipher!"
             from account_role r cross join lateral staff_person(r.account_id) p
             where ($1::text is null or r.agency = $1)
                and ($2::uuid is null or (p.name, r.account_id, r.role) > ((select l.name from staff_person($2) l), $2, $3))
             order by r.agency, p.name, r.account_id, r.role limit $4"#,
            agency,
            after.map(|(account, _)| account.as_uuid()),
            after.map(|(_, role)| role.code()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| read_member(self, row)).collect()
    }

    /// A role that somebody has in an agency.
    pub async fn staff_member(
        &mut self,
        account: AccountId,
        role: Role,
        agency: &str,
    ) -> Result<Option<StaffMember>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            r#"select r.account_id as account, r.role, r.agency, r.office, p.name as "name!", p.email_cipher as "email_cipher!"
             from account_role r cross join lateral staff_person(r.account_id) p
             where r.account_id = $1 and r.role = $2 and r.agency = $3"#,
            account.as_uuid(),
            role.code(),
            agency,
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| read_member(self, row)).transpose()
    }

    /// One change of an agency's staff after the other, until the transaction ends: two administrators who dismiss each other do not
    /// both succeed.
    pub async fn staff_lock(&mut self, agency: &str) -> Result<(), StoreError> {
        sqlx::query!("select pg_advisory_xact_lock(hashtextextended($1, 49))", agency).execute(self.conn()).await?;
        Ok(())
    }

    /// Whether the agency has an administrator.
    pub async fn has_administrator(&mut self, agency: &str) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar!(
            r#"select exists (select from account_role where agency = $1 and role = 'administrator') as "found!""#,
            agency,
        );
        Ok(found.fetch_one(self.conn()).await?)
    }

    /// As the system: an agency vouches for who its official is. His assurance is never lowered, and a name that is there stays unless
    /// `renames`.
    pub async fn staff_vouch(
        &mut self,
        account: AccountId,
        ial: u8,
        name: &str,
        renames: bool,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update account set ial = greatest(ial, $2),
                name = case when $3 <> '' and (name = '' or $4) then $3 else name end where id = $1",
            account.as_uuid(),
            i16::from(ial),
            name,
            renames,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    pub async fn staff_log_add(&mut self, line: &NewStaffLogLine<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into staff_log (id, at, by_account, account_id, agency, role, office, action)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            line.id,
            now.to_sqlx() as _,
            line.by.map(AccountId::as_uuid),
            line.account.as_uuid(),
            line.grant.agency,
            line.grant.role.code(),
            line.grant.office,
            line.act.code(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The newest lines of an agency's log.
    pub async fn staff_log(&mut self, agency: &str, limit: i64) -> Result<Vec<StaffLogLine>, StoreError> {
        let rows = sqlx::query!(
            r#"select l.id, l.at, l.by_account, l.account_id, l.role, l.office, l.action, p.name as "name!",
                p.email_cipher as "email_cipher!", b.name as "by_name?", b.email_cipher as "by_cipher?"
             from staff_log l cross join lateral staff_person(l.account_id) p left join lateral staff_person(l.by_account) b on true
             where l.agency = $1 order by l.id desc limit $2"#,
            agency,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = |row: _| self.read_log_line(agency, row);
        rows.into_iter()
            .map(|row| LogRow {
                person: (row.account_id, row.name, row.email_cipher),
                by: row.by_account.zip(row.by_name).zip(row.by_cipher).map(|((id, name), cipher)| (id, name, cipher)),
                id: row.id,
                at: row.at.to_jiff(),
                role: row.role,
                office: row.office,
                action: row.action,
            })
            .map(read)
            .collect()
    }

    fn read_log_line(&self, agency: &str, row: LogRow) -> Result<StaffLogLine, StoreError> {
        let act = StaffAct::ALL.into_iter().find(|act| act.code() == row.action);
        let bad = |column, reason: &str| StoreError::inconsistent("staff_log", column, row.id, reason);
        let role = Role::parse(&row.role).ok_or_else(|| bad("role", &row.role))?;
        let person = |(id, name, cipher): (Uuid, String, Vec<u8>)| self.staff_person(id, name, &cipher);
        Ok(StaffLogLine {
            at: row.at,
            act: act.ok_or_else(|| bad("action", &row.action))?,
            by: row.by.map(person).transpose()?,
            person: person(row.person)?,
            grant: Grant { role, agency: agency.to_owned(), office: row.office },
        })
    }

    /// As the system: the open cases of an agency that somebody has taken, each with its office.
    pub async fn cases_held(&mut self, officer: AccountId, agency: &str) -> Result<Vec<(CaseId, String)>, StoreError> {
        let rows = sqlx::query!(
            "select id, office from cases where assignee = $1 and agency = $2 and closed_at is null",
            officer.as_uuid(),
            agency,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(|row| (CaseId::from_uuid(row.id), row.office)).collect())
    }
}

struct Row {
    account: Uuid,
    role: String,
    agency: String,
    office: Option<String>,
    name: String,
    email_cipher: Vec<u8>,
}

struct LogRow {
    id: Uuid,
    at: Timestamp,
    /// Account, name and sealed address.
    person: (Uuid, String, Vec<u8>),
    by: Option<(Uuid, String, Vec<u8>)>,
    role: String,
    office: Option<String>,
    action: String,
}

fn read_member(tx: &Tx, row: Row) -> Result<StaffMember, StoreError> {
    let bad = || StoreError::inconsistent("account_role", "role", row.account, &row.role);
    let role = Role::parse(&row.role).ok_or_else(bad)?;
    Ok(StaffMember {
        account: AccountId::from_uuid(row.account),
        person: tx.staff_person(row.account, row.name, &row.email_cipher)?,
        grant: Grant { role, agency: row.agency, office: row.office },
    })
}
