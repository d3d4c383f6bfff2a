//! Webhooks of agencies: endpoints, and what is to be told to each.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId};
use uuid::Uuid;

/// What an endpoint's secret is sealed for.
const SECRET: &str = "webhook_endpoint.secret";

/// Who is told.
#[derive(Debug, Clone)]
pub struct Endpoint {
    pub id: Uuid,
    pub url: String,
    /// The kinds of events.
    pub events: Vec<String>,
    pub active: bool,
    /// Deliveries that are not settled.
    pub waiting: i64,
}

/// An endpoint to be added.
#[derive(Debug, Clone)]
pub struct NewEndpoint<'a> {
    pub id: Uuid,
    pub agency: &'a str,
    pub url: &'a str,
    pub secret: &'a str,
    pub events: &'a [String],
    pub by: AccountId,
}

/// What is to be told.
#[derive(Debug, Clone)]
pub struct NewDelivery<'a> {
    pub id: Uuid,
    pub endpoint: Uuid,
    pub agency: &'a str,
    pub case: CaseId,
    /// Of the case's event.
    pub seq: u32,
    pub event: &'a str,
    pub payload: &'a str,
}

/// A delivery that is to be sent, with all that it takes.
#[derive(Debug, Clone)]
pub struct Sending {
    pub url: String,
    pub secret: String,
    /// The endpoint is on.
    pub active: bool,
    pub event: String,
    pub payload: String,
    /// One of the same case was not settled yet.
    pub behind: bool,
}

/// What became of a try.
#[derive(Debug, Clone, Copy)]
pub struct Tried<'a> {
    pub delivered: bool,
    /// The HTTP status.
    pub answer: Option<u16>,
    /// Why there was none.
    pub error: Option<&'a str>,
}

/// A line of the list of deliveries.
#[derive(Debug, Clone)]
pub struct DeliveryLine {
    pub id: Uuid,
    pub payload: String,
    pub event: String,
    pub state: String,
    pub attempts: i32,
    pub answer: Option<i32>,
    pub error: Option<String>,
    pub created_at: Timestamp,
}

impl Tx {
    /// The endpoints of an agency that want to be told of an event.
    pub async fn webhook_subscribers(&mut self, agency: &str, event: &str) -> Result<Vec<Uuid>, StoreError> {
        let ids = sqlx::query_scalar!(r#"select id as "id!" from webhook_subscribers($1, $2) as id"#, agency, event)
            .fetch_all(self.conn())
            .await?;
        Ok(ids)
    }

    pub async fn webhook_delivery_add(&mut self, new: &NewDelivery<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into webhook_delivery (id, endpoint_id, agency, case_id, seq, event, payload, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            new.id,
            new.endpoint,
            new.agency,
            new.case.as_uuid(),
            i32::try_from(new.seq).unwrap_or(i32::MAX),
            new.event,
            new.payload,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// A delivery that waits, for the job that sends it.
    pub async fn webhook_sending(&mut self, id: Uuid) -> Result<Option<Sending>, StoreError> {
        let row = sqlx::query!(
            r#"select d.endpoint_id, d.event, d.payload, e.url, e.secret_cipher, e.active,
                exists (select from webhook_delivery former where former.endpoint_id = d.endpoint_id and former.case_id = d.case_id
                    and former.state = 'waiting' and former.seq < d.seq) as "behind!"
             from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id where d.id = $1 and d.state = 'waiting'"#,
            id
        )
        .fetch_optional(self.conn())
        .await?;
        let Some(row) = row else { return Ok(None) };
        let secret = self.seal().open(&row.secret_cipher, SECRET);
        let bad = |error| StoreError::inconsistent("webhook_endpoint", "secret_cipher", row.endpoint_id, error);
        Ok(Some(Sending {
            url: row.url,
            secret: secret.map_err(bad)?,
            active: row.active,
            event: row.event,
            payload: row.payload,
            behind: row.behind,
        }))
    }

    /// Writes down a try. The next of the same case is then due.
    pub async fn webhook_tried(&mut self, id: Uuid, tried: Tried<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update webhook_delivery set attempts = attempts + 1, answer = $2, error = $3, tried_at = $4,
                state = case when $5 then 'delivered' else state end where id = $1",
            id,
            tried.answer.map(i32::from),
            tried.error,
            now.to_sqlx() as _,
            tried.delivered,
        )
        .execute(self.conn())
        .await?;
        if tried.delivered { self.webhook_next(id, now).await } else { Ok(()) }
    }

    /// What waits behind a settled delivery is due now.
    async fn webhook_next(&mut self, settled: Uuid, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update job set run_at = least(run_at, $2) where id = (select next.id from webhook_delivery d
                join webhook_delivery next on next.endpoint_id = d.endpoint_id and next.case_id = d.case_id and next.state = 'waiting'
                where d.id = $1 and next.id <> d.id order by next.seq limit 1)",
            settled,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The endpoints of an agency.
    pub async fn webhook_endpoints(&mut self, agency: &str) -> Result<Vec<Endpoint>, StoreError> {
        let rows = sqlx::query!(
            r#"select e.id, e.url, e.events, e.active,
                (select count(*) from webhook_delivery d where d.endpoint_id = e.id and d.state = 'waiting') as "waiting!"
             from webhook_endpoint e where e.agency = $1 order by e.id"#,
            agency
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| Endpoint {
                id: row.id,
                url: row.url,
                events: row.events,
                active: row.active,
                waiting: row.waiting,
            })
            .collect())
    }

    pub async fn webhook_endpoint_add(&mut self, new: &NewEndpoint<'_>, now: Timestamp) -> Result<(), StoreError> {
        let secret = self.seal().seal(new.secret, SECRET);
        sqlx::query!(
            "insert into webhook_endpoint (id, agency, url, secret_cipher, events, created_at, created_by)
             values ($1, $2, $3, $4, $5, $6, $7)",
            new.id,
            new.agency,
            new.url,
            secret,
            new.events,
            now.to_sqlx() as _,
            new.by.as_uuid(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Switches an endpoint on or off, and says of which events it is told.
    pub async fn webhook_endpoint_change(
        &mut self,
        id: Uuid,
        events: &[String],
        active: bool,
    ) -> Result<(), StoreError> {
        sqlx::query!("update webhook_endpoint set events = $2, active = $3 where id = $1", id, events, active)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// Deliveries of an endpoint, newest first, after one.
    pub async fn webhook_deliveries(
        &mut self,
        endpoint: Uuid,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<DeliveryLine>, StoreError> {
        let rows = sqlx::query!(
            "select id, payload, event, state, attempts, answer, error, created_at from webhook_delivery
             where endpoint_id = $1 and id < $2 order by id desc limit $3",
            endpoint,
            after.unwrap_or(Uuid::max()),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows
            .into_iter()
            .map(|row| DeliveryLine {
                id: row.id,
                payload: row.payload,
                event: row.event,
                state: row.state,
                attempts: row.attempts,
                answer: row.answer,
                error: row.error,
                created_at: row.created_at.to_jiff(),
            })
            .collect())
    }

    /// A person lets it be: it is not sent any more, and the next of its case is. False: it did not wait.
    pub async fn webhook_give_up(&mut self, endpoint: Uuid, id: Uuid) -> Result<bool, StoreError> {
        let given_up = sqlx::query!(
            "update webhook_delivery set state = 'given_up' where id = $1 and endpoint_id = $2 and state = 'waiting'",
            id,
            endpoint,
        )
        .execute(self.conn())
        .await?;
        Ok(given_up.rows_affected() == 1)
    }

    /// A delivery waits, also one that was settled. False: it is none of this endpoint.
    pub async fn webhook_again(&mut self, endpoint: Uuid, id: Uuid) -> Result<bool, StoreError> {
        let again = sqlx::query!(
            "update webhook_delivery set state = 'waiting' where id = $1 and endpoint_id = $2",
            id,
            endpoint,
        )
        .execute(self.conn())
        .await?;
        Ok(again.rows_affected() == 1)
    }

    /// As the system: the job of a delivery ends, and what waits behind it is due.
    pub async fn webhook_job_end(&mut self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        self.job_done(id).await?;
        self.webhook_next(id, now).await
    }

    /// As the system: what waits for an endpoint that was off is due.
    pub async fn webhook_jobs_due(&mut self, endpoint: Uuid, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update job set run_at = least(run_at, $2)
             where id in (select id from webhook_delivery where endpoint_id = $1 and state = 'waiting')",
            endpoint,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// As the system: a delivery's job is due now, and is made if it is not there.
    pub async fn webhook_job_now(&mut self, id: Uuid, kind: &str, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into job (id, kind, payload, created_at, run_at) values ($1, $2, '{}', $3, $3)
             on conflict (id) do update set run_at = least(job.run_at, excluded.run_at)",
            id,
            kind,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }
}
