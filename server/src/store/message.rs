//! Messages and the ways they go: one row in the receiver's inbox, one for each delivery outside the portal. A message is never
//! changed; read marks and what became of a delivery are.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use sala::text::Lang;
use uuid::Uuid;

/// A way out of the portal. The inbox is none: a message lies there as soon as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Email,
    Sms,
}

impl Channel {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Email, Self::Sms].into_iter().find(|channel| channel.code() == code)
    }
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// A job is to send it.
    Waiting,
    /// The next server has taken it.
    Sent,
    /// The receiver's server refused it for good, at once or by a later bounce.
    Refused,
    /// What it was to tell was over before it could be sent.
    Dropped,
}

impl DeliveryState {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Dropped => "dropped",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Sent, Self::Refused, Self::Dropped].into_iter().find(|state| state.code() == code)
    }
}

/// To whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Receiver {
    Account(AccountId),
    /// An agency: the setting `mailbox.<name>` holds its address.
    Mailbox(String),
}

/// A message to be written, in the receiver's language.
#[derive(Debug, Clone)]
pub struct NewMessage<'a> {
    /// Writing the same id again writes nothing.
    pub id: Uuid,
    pub to: &'a Receiver,
    pub case: Option<CaseId>,
    pub template: &'a str,
    pub lang: Lang,
    pub subject: &'a str,
    pub body: &'a str,
    pub official: bool,
    pub deliveries: &'a [(Uuid, Channel)],
}

/// What whoever writes to an account knows of it.
#[derive(Debug, Clone, Copy)]
pub struct Addressee {
    pub lang: Lang,
    /// Wants what is not official by mail too.
    pub email: bool,
    /// Has confirmed a telephone and wants to be told there.
    pub sms: bool,
}

/// A delivery with the message it carries.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub id: Uuid,
    pub channel: Channel,
    pub state: DeliveryState,
    /// It was refused before.
    pub detail: Option<String>,
    pub message: Uuid,
    pub to: Receiver,
    pub case: Option<CaseId>,
    pub lang: Lang,
    pub subject: String,
    pub body: String,
    pub official: bool,
    pub written_at: Timestamp,
}

/// A message in an inbox.
#[derive(Debug, Clone)]
pub struct InboxMessage {
    pub id: Uuid,
    /// Of the case it is about.
    pub reference: Option<String>,
    pub lang: Lang,
    pub subject: String,
    pub body: String,
    pub official: bool,
    pub created_at: Timestamp,
    pub read: bool,
}

fn lang(table: &'static str, row: Uuid, code: &str) -> Result<Lang, StoreError> {
    Lang::parse(code).ok_or_else(|| StoreError::inconsistent(table, "lang", row, "not a language"))
}

impl Tx {
    /// The language and choices of an account that is written to.
    pub async fn addressee(&mut self, account: AccountId) -> Result<Option<Addressee>, StoreError> {
        let id = account.as_uuid();
        let row = sqlx::query!(r#"select lang as "lang!", email as "email!", sms as "sms!" from addressee($1)"#, id)
            .fetch_optional(self.conn())
            .await?;
        row.map(|row| Ok(Addressee { lang: lang("account", id, &row.lang)?, email: row.email, sms: row.sms }))
            .transpose()
    }

    /// When a message was written.
    pub async fn message_at(&mut self, message: Uuid) -> Result<Option<Timestamp>, StoreError> {
        let at = sqlx::query_scalar!("select created_at from message where id = $1", message);
        Ok(at.fetch_optional(self.conn()).await?.map(jiff_sqlx::Timestamp::to_jiff))
    }

    /// Writes a message with its deliveries. False: it was written before.
    pub async fn message_add(&mut self, message: &NewMessage<'_>, now: Timestamp) -> Result<bool, StoreError> {
        let (account, mailbox) = match message.to {
            Receiver::Account(account) => (Some(account.as_uuid()), None),
            Receiver::Mailbox(name) => (None, Some(name.as_str())),
        };
        let written = sqlx::query!(
            "insert into message (id, account_id, mailbox, case_id, template, lang, subject, body, official, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing",
            message.id,
            account,
            mailbox,
            message.case.map(CaseId::as_uuid),
            message.template,
            message.lang.code(),
            message.subject,
            message.body,
            message.official,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        if written.rows_affected() == 0 {
            return Ok(false);
        }
        self.deliveries_add(message.id, message.deliveries, now).await?;
        Ok(true)
    }

    /// More ways for a message; one that it has already is passed over.
    pub async fn deliveries_add(
        &mut self,
        message: Uuid,
        deliveries: &[(Uuid, Channel)],
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        if deliveries.is_empty() {
            return Ok(0);
        }
        let (ids, channels): (Vec<_>, Vec<_>) = deliveries.iter().map(|(id, way)| (*id, way.code().to_owned())).unzip();
        let added = sqlx::query!(
            "insert into message_delivery (id, message_id, channel, state, changed_at)
             select new.id, $3, new.channel, 'waiting', $4 from unnest($1::uuid[], $2::text[]) as new (id, channel)
             on conflict do nothing",
            &ids,
            &channels,
            message,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(added.rows_affected())
    }

    /// A delivery, for whoever runs or judges it.
    pub async fn delivery(&mut self, id: Uuid) -> Result<Option<Delivery>, StoreError> {
        let row = sqlx::query!(
            "select d.channel, d.state, d.detail, m.id as message, m.account_id, m.mailbox, m.case_id, m.lang, m.subject, m.body, m.official, m.created_at
             from message_delivery d join message m on m.id = d.message_id where d.id = $1",
            id
        )
        .fetch_optional(self.conn())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let bad = |column, reason| StoreError::inconsistent("message_delivery", column, id, reason);
        let to = match (row.account_id, row.mailbox) {
            (Some(account), _) => Receiver::Account(AccountId::from_uuid(account)),
            (None, Some(name)) => Receiver::Mailbox(name),
            (None, None) => return Err(bad("message_id", "nobody receives it")),
        };
        Ok(Some(Delivery {
            id,
            channel: Channel::parse(&row.channel).ok_or_else(|| bad("channel", "unknown"))?,
            state: DeliveryState::parse(&row.state).ok_or_else(|| bad("state", "unknown"))?,
            detail: row.detail,
            message: row.message,
            to,
            case: row.case_id.map(CaseId::from_uuid),
            lang: lang("message", row.message, &row.lang)?,
            subject: row.subject,
            body: row.body,
            official: row.official,
            written_at: row.created_at.to_jiff(),
        }))
    }

    /// What became of a delivery; `detail`: a code of the other server, which stays when there is no newer one.
    pub async fn delivery_settle(
        &mut self,
        id: Uuid,
        state: DeliveryState,
        detail: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update message_delivery set state = $2, detail = coalesce($3, detail), changed_at = $4 where id = $1",
            id,
            state.code(),
            detail,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Whether a message has been sent in another way than this delivery.
    pub async fn message_sent(&mut self, message: Uuid, but: Uuid) -> Result<bool, StoreError> {
        let sent = sqlx::query_scalar!(
            r#"select exists (select from message_delivery where message_id = $1 and id <> $2 and state = 'sent') as "sent!""#,
            message,
            but,
        )
        .fetch_one(self.conn())
        .await?;
        Ok(sent)
    }

    /// A refused delivery waits again. False: somebody was first.
    pub async fn delivery_again(&mut self, id: Uuid, now: Timestamp) -> Result<bool, StoreError> {
        let again = sqlx::query!(
            "update message_delivery set state = 'waiting', changed_at = $2 where id = $1 and state = 'refused'",
            id,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(again.rows_affected() == 1)
    }

    /// The mail of a message, if it was refused.
    pub async fn mail_refused(&mut self, message: Uuid) -> Result<Option<Delivery>, StoreError> {
        let id = sqlx::query_scalar!(
            "select id from message_delivery where message_id = $1 and channel = 'email' and state = 'refused'",
            message
        )
        .fetch_optional(self.conn())
        .await?;
        match id {
            Some(id) => self.delivery(id).await,
            None => Ok(None),
        }
    }

    /// Messages of an account, newest first, after one.
    pub async fn inbox(
        &mut self,
        account: AccountId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<InboxMessage>, StoreError> {
        let rows = sqlx::query!(
            r#"select m.id, m.lang, m.subject, m.official, m.created_at, m.read_at is not null as "read!", c.reference as "reference?"
             from message m left join cases c on c.id = m.case_id
             where m.account_id = $1 and m.id < $2 order by m.id desc limit $3"#,
            account.as_uuid(),
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            Ok(InboxMessage {
                id: row.id,
                reference: row.reference,
                lang: lang("message", row.id, &row.lang)?,
                subject: row.subject,
                body: String::new(),
                official: row.official,
                created_at: row.created_at.to_jiff(),
                read: row.read,
            })
        });
        read.collect()
    }

    /// One message of an account, which is read from now on.
    pub async fn message_open(
        &mut self,
        account: AccountId,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Option<InboxMessage>, StoreError> {
        sqlx::query!(
            "update message set read_at = $3 where id = $1 and account_id = $2 and read_at is null",
            id,
            account.as_uuid(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        let row = sqlx::query!(
            r#"select m.lang, m.subject, m.body, m.official, m.created_at, c.reference as "reference?"
             from message m left join cases c on c.id = m.case_id where m.id = $1 and m.account_id = $2"#,
            id,
            account.as_uuid(),
        )
        .fetch_optional(self.conn())
        .await?;
        let read = row.map(|row| {
            Ok(InboxMessage {
                id,
                reference: row.reference,
                lang: lang("message", id, &row.lang)?,
                subject: row.subject,
                body: row.body,
                official: row.official,
                created_at: row.created_at.to_jiff(),
                read: true,
            })
        });
        read.transpose()
    }

    /// How many messages of an account are unread.
    pub async fn messages_unread(&mut self, account: AccountId) -> Result<i64, StoreError> {
        let count = sqlx::query_scalar!(
            r#"select count(*) as "count!" from message where account_id = $1 and read_at is null"#,
            account.as_uuid()
        )
        .fetch_one(self.conn())
        .await?;
        Ok(count)
    }
}
