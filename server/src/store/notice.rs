//! Official notices: when and how each counts as received. Append-only; the application's role can change none.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use uuid::Uuid;

/// How a notice reached its receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServedBy {
    Inbox,
    Email,
    Sms,
    /// An officer handed it over.
    Hand,
    /// As a registered letter.
    Post,
    /// It was not: the mail by which it had counted came back.
    Returned,
}

impl ServedBy {
    pub const ALL: [Self; 6] = [Self::Inbox, Self::Email, Self::Sms, Self::Hand, Self::Post, Self::Returned];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Hand => "hand",
            Self::Post => "post",
            Self::Returned => "returned",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// A service to be recorded.
#[derive(Debug, Clone)]
pub struct NewService<'a> {
    pub id: Uuid,
    pub message: Uuid,
    pub case: CaseId,
    pub by: ServedBy,
    pub served_at: Timestamp,
    /// The law by which it counts.
    pub ground: &'a str,
    pub note: &'a str,
    /// The officer who recorded it; none: the system.
    pub recorded_by: Option<AccountId>,
}

/// A recorded service.
#[derive(Debug, Clone)]
pub struct Service {
    pub subject: Option<String>,
    pub by: ServedBy,
    pub served_at: Timestamp,
    pub ground: String,
    pub note: String,
    /// Who recorded it, if an officer did.
    pub officer: Option<String>,
}

impl Tx {
    /// Records that a notice was served. The first service by a channel counts, and after a return the first one since; false: there is one.
    pub async fn notice_serve(&mut self, service: &NewService<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let recorded = sqlx::query!(
            "insert into served_notice (id, message_id, case_id, channel, served_at, ground, note, recorded_at, recorded_by, attempt)
             select $1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8, $9::uuid,
                1 + (select count(*) from served_notice r where r.message_id = $2 and r.channel = 'returned')
             on conflict (message_id, channel, attempt) do nothing",
            service.id,
            service.message,
            service.case.as_uuid(),
            service.by.code(),
            service.served_at.to_sqlx(),
            service.ground,
            service.note,
            now.to_sqlx(),
            service.recorded_by.map(AccountId::as_uuid),
        )
        .execute(self.conn())
        .await?;
        Ok(recorded.rows_affected() == 1)
    }

    /// By which way a notice counts as served now; none: it never did, or has come back since.
    pub async fn notice_counts(&mut self, message: Uuid) -> Result<Option<ServedBy>, StoreError> {
        let channel = sqlx::query_scalar!(
            "select channel from served_notice where message_id = $1 and channel <> 'returned' and attempt >
                (select count(*) from served_notice r where r.message_id = $1 and r.channel = 'returned')
             order by served_at, id limit 1",
            message,
        )
        .fetch_optional(self.conn())
        .await?;
        let unknown = || StoreError::inconsistent("served_notice", "channel", message, "unknown");
        channel.map(|channel| ServedBy::parse(&channel).ok_or_else(unknown)).transpose()
    }

    /// What was served in a case, oldest first.
    pub async fn notices_served(&mut self, case: CaseId) -> Result<Vec<Service>, StoreError> {
        let rows = sqlx::query!(
            r#"select s.id, m.subject as "subject?", s.channel, s.served_at, s.ground, s.note, officer_name(s.recorded_by) as officer
             from served_notice s left join message m on m.id = s.message_id
             where s.case_id = $1 order by s.served_at, s.id"#,
            case.as_uuid()
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            Ok(Service {
                by: ServedBy::parse(&row.channel)
                    .ok_or_else(|| StoreError::inconsistent("served_notice", "channel", row.id, "unknown"))?,
                subject: row.subject,
                served_at: row.served_at.to_jiff(),
                ground: row.ground,
                note: row.note,
                officer: row.officer,
            })
        });
        read.collect()
    }
}
