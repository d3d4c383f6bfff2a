//! A request of a hotel's system: its key, its key of idempotency, and the answer that is kept.

use super::super::problem::{Kind, Problem, Refused};
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::stay_key::{Answered, StayKey};
use crate::web::error::WebError;
use crate::web::limits::Act;
use crate::web::visit::Arrival;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// Longest body in bytes.
const LONGEST: usize = 512 * 1024;
/// Characters of a key of idempotency.
const IDEMPOTENCY: usize = 255;

/// What was asked, with a key that holds.
pub struct Request {
    pub key: StayKey,
    pub body: Bytes,
    pub now: Timestamp,
    idempotency: String,
    body_hash: Vec<u8>,
}

/// Whether it was asked before.
pub enum Requested {
    New(Request),
    Before(Response),
}

fn unauthorised() -> Refused {
    Problem::new(Kind::Http(StatusCode::UNAUTHORIZED), "Send a key of the place: Authorization: Bearer …").into()
}

pub fn wrong(detail: &str) -> Refused {
    Problem::new(Kind::Http(StatusCode::UNPROCESSABLE_ENTITY), detail).into()
}

/// Looks at the key and whether the request was answered before. `what` tells the paths apart.
pub async fn request(
    state: &AppState,
    arrival: &Arrival,
    headers: &HeaderMap,
    body: Body,
    what: &str,
) -> Result<Requested, Refused> {
    state.limits.check_address(Act::Rule, arrival.client())?;
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let secret = header(AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
    let secret = secret.ok_or_else(unauthorised)?.to_owned();
    let is_key = |key: &&str| (1..=IDEMPOTENCY).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    let idempotency = header("idempotency-key").filter(is_key);
    let idempotency =
        idempotency.ok_or_else(|| wrong("Send an Idempotency-Key of 1 to 255 letters, digits and signs."))?.to_owned();
    let body = to_bytes(body, LONGEST).await;
    let body = body.map_err(|_| Problem::new(Kind::TooLong, format!("{LONGEST} bytes at most")))?;
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let key = tx.stay_key_find(&secret).await?.ok_or_else(unauthorised)?;
    tx.stay_key_used(key.id, now).await?;
    let body_hash = Sha256::new().chain_update(what).chain_update(&body).finalize().to_vec();
    let before = tx.stay_request(key.id, &idempotency).await?;
    tx.commit().await?;
    match before {
        Some(before) => Ok(Requested::Before(same(before, &body_hash)?)),
        None => Ok(Requested::New(Request { key, body, now, idempotency, body_hash })),
    }
}

impl Request {
    /// Keeps the answer with what was done. Where another request with the same key was first, nothing is done, and it gets that one's.
    pub async fn keep(self, state: &AppState, mut tx: Tx, answer: impl Serialize) -> Result<Response, Refused> {
        let answer = serde_json::to_string(&answer).map_err(|error| WebError::internal(error.to_string()))?;
        tx.become_system().await?;
        let kept = Answered { body_hash: self.body_hash.clone(), status: 200, answer: answer.clone() };
        if tx.stay_request_keep(self.key.id, &self.idempotency, &kept, self.now).await? {
            tx.commit().await?;
            state.jobs_added.notify_one();
            return Ok(response(StatusCode::OK, answer));
        }
        drop(tx);
        let mut tx = state.store.begin_system().await?;
        let before = tx.stay_request(self.key.id, &self.idempotency).await?;
        same(before.ok_or_else(|| WebError::internal("stay_request"))?, &self.body_hash)
    }
}

fn same(before: Answered, body_hash: &[u8]) -> Result<Response, Refused> {
    if before.body_hash != body_hash {
        return Err(wrong("This Idempotency-Key was used for another request."));
    }
    let status = u16::try_from(before.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    Ok(response(status.unwrap_or(StatusCode::OK), before.answer))
}

fn response(status: StatusCode, answer: String) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], answer).into_response()
}
