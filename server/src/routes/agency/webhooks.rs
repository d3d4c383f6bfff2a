//! `/LANG/agency/webhooks`: an agency's administrator says which systems are told what happens to its cases, and sees what was
//! sent. He sees no case: of each only the reference that was told.

use app::i18n::{has, text};
use app::pages::agency::webhook::{DeliveryRow, DeliveryTag, WebhookPage};
use app::pages::agency::webhooks::{EndpointRow, WebhooksPage, field};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

use crate::app_state::AppState;
use crate::ports::http::HttpError;
use crate::present::instant;
use crate::store::webhook::{DeliveryLine, Endpoint, NewEndpoint};
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::Administrator;
use crate::webhooks::{EVENTS, KIND};

/// Deliveries on one page.
const DELIVERIES: i64 = 50;
/// Longest address in bytes.
const LONGEST_URL: usize = 500;
/// Endpoints that an agency may have.
const ENDPOINTS: usize = 20;
/// The beginning of a secret, by which programs that look for leaked ones know it.
const SECRET_PREFIX: &str = "whsec_";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct WebhookQuery {
    /// The last delivery of the page before.
    after: Option<Uuid>,
    /// What was just done.
    done: String,
}

fn events(values: &FormValues) -> Vec<String> {
    EVENTS
        .iter()
        .filter(|event| values.all(field::EVENT).iter().any(|chosen| chosen == **event))
        .map(|event| (*event).to_owned())
        .collect()
}

pub async fn list(State(state): State<AppState>, administrator: Administrator) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&administrator.actor).await?;
    let rows = rows(&mut tx, &administrator).await?;
    tx.commit().await?;
    Ok(administrator.visit.page(WebhooksPage { rows, ..WebhooksPage::default() }))
}

async fn rows(tx: &mut Tx, administrator: &Administrator) -> Result<Vec<EndpointRow>, StoreError> {
    let row = |endpoint: Endpoint| EndpointRow {
        id: endpoint.id.to_string(),
        url: endpoint.url,
        active: endpoint.active,
        waiting: endpoint.waiting.to_string(),
    };
    Ok(tx.webhook_endpoints(administrator.agency()).await?.into_iter().map(row).collect())
}

/// Adds an endpoint. Its secret is in the answer itself and nowhere else.
pub async fn add(
    State(state): State<AppState>,
    administrator: Administrator,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let lang = administrator.visit.lang;
    let url = values.first(field::URL).trim().to_owned();
    let events = events(&values);
    let mut tx = state.store.begin(&administrator.actor).await?;
    let before = rows(&mut tx, &administrator).await?;
    let wrong = match state.webhooks.target(&url) {
        _ if url.len() > LONGEST_URL => Some("webhook-error-url"),
        _ if before.len() >= ENDPOINTS => Some("webhook-error-many"),
        Err(HttpError::Refused) => Some("webhook-error-private"),
        Err(_) => Some("webhook-error-url"),
        Ok(_) => None,
    };
    if wrong.is_some() || events.is_empty() {
        let page = WebhooksPage {
            rows: before,
            url,
            url_error: wrong.map(|key| text(lang, key, &[])),
            events_error: events.is_empty().then(|| text(lang, "webhook-error-events", &[])),
            events,
            secret: None,
        };
        return Ok(administrator.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let secret = format!("{SECRET_PREFIX}{}", URL_SAFE_NO_PAD.encode(state.random.bytes::<32>()));
    let now = state.clock.now();
    let new = NewEndpoint {
        id: state.random.id(now),
        agency: administrator.agency(),
        url: &url,
        secret: &secret,
        events: &events,
        by: administrator.account,
    };
    tx.webhook_endpoint_add(&new, now).await?;
    let rows = rows(&mut tx, &administrator).await?;
    tx.commit().await?;
    Ok(administrator.visit.page(WebhooksPage { rows, secret: Some(secret), ..WebhooksPage::default() }))
}

/// The endpoint of an address, if it is of this administrator's agency.
async fn endpoint(tx: &mut Tx, administrator: &Administrator, id: &str) -> Result<Endpoint, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let endpoints = tx.webhook_endpoints(administrator.agency()).await?;
    endpoints.into_iter().find(|endpoint| endpoint.id == id).ok_or(WebError::NotFound)
}

pub async fn one(
    State(state): State<AppState>,
    administrator: Administrator,
    Segments((_, id)): Segments<(String, String)>,
    Query(query): Query<WebhookQuery>,
) -> Result<Response, WebError> {
    let lang = administrator.visit.lang;
    let mut tx = state.store.begin(&administrator.actor).await?;
    let endpoint = endpoint(&mut tx, &administrator, &id).await?;
    let mut lines = tx.webhook_deliveries(endpoint.id, query.after, DELIVERIES + 1).await?;
    tx.commit().await?;
    let last = cut(&mut lines, DELIVERIES).map(|line| line.id.to_string());
    let here = Path::Webhook { id: &id };
    let key = format!("webhook-done-{}", query.done);
    Ok(administrator.visit.page(WebhookPage {
        url: endpoint.url,
        active: endpoint.active,
        events: endpoint.events,
        rows: lines.into_iter().map(|line| row(lang, line)).collect(),
        paging: Paging {
            previous: query.after.map(|_| here.to(lang)),
            next: last.map(|last| here.with_query(lang, &[("after", &last)])),
        },
        notice: has(&key).then(|| text(lang, &key, &[])),
        id: endpoint.id.to_string(),
    }))
}

// text keys: webhook-done-, webhook-answer-, webhook-event-

fn row(lang: Lang, line: DeliveryLine) -> DeliveryRow {
    let payload: serde_json::Value = serde_json::from_str(&line.payload).unwrap_or_default();
    let answer = match (line.answer, line.error) {
        (Some(status), _) => text(lang, "webhook-answer-status", &[("status", status.to_string().into())]),
        (None, Some(error)) => text(lang, &format!("webhook-answer-{error}"), &[]),
        (None, None) => text(lang, "webhook-answer-none", &[]),
    };
    DeliveryRow {
        id: line.id.to_string(),
        reference: payload.get("reference").and_then(|reference| reference.as_str()).unwrap_or_default().to_owned(),
        event: text(lang, &line.event.replace("case.", "webhook-event-"), &[]),
        when: instant(lang, line.created_at),
        state: match line.state.as_str() {
            "delivered" => DeliveryTag::Delivered,
            "given_up" => DeliveryTag::GivenUp,
            _ => DeliveryTag::Waiting,
        },
        attempts: usize::try_from(line.attempts).unwrap_or_default(),
        answer,
    }
}

/// Changes the endpoint, has a delivery sent again, or gives it up.
pub async fn change(
    State(state): State<AppState>,
    administrator: Administrator,
    Segments((_, id)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let now = state.clock.now();
    let mut tx = state.store.begin(&administrator.actor).await?;
    let endpoint = endpoint(&mut tx, &administrator, &id).await?;
    let delivery: Option<Uuid> = values.first(field::DELIVERY).parse().ok();
    let done = match (values.first(field::ACT), delivery) {
        (field::CHANGE, _) => {
            let active = values.first(field::ACTIVE) == "on";
            tx.webhook_endpoint_change(endpoint.id, &events(&values), active).await?;
            tx.commit().await?;
            if active {
                let mut tx = state.store.begin_system().await?;
                tx.webhook_jobs_due(endpoint.id, now).await?;
                tx.commit().await?;
            }
            "change"
        }
        (field::AGAIN, Some(delivery)) => {
            tx.commit().await?;
            // Jobs are the machine's: whose endpoint it is was decided above.
            let mut tx = state.store.begin_system().await?;
            if tx.webhook_again(endpoint.id, delivery).await? {
                tx.webhook_job_now(delivery, KIND, now).await?;
            }
            tx.commit().await?;
            "again"
        }
        (field::GIVE_UP, Some(delivery)) => {
            tx.commit().await?;
            let mut tx = state.store.begin_system().await?;
            if tx.webhook_give_up(endpoint.id, delivery).await? {
                tx.webhook_job_end(delivery, now).await?;
            }
            tx.commit().await?;
            "give-up"
        }
        _ => return Err(WebError::NotFound),
    };
    state.jobs_added.notify_one();
    Ok(administrator.visit.redirect(&Path::Webhook { id: &id }.with_query(administrator.visit.lang, &[("done", done)])))
}
