//! The only way to read what a bank sends: its body, after length, signature and time were checked. Nobody is signed in there, no
//! cookie counts, and nothing is answered but codes.

use super::error::describe;
use crate::app_state::AppState;
use crate::payments::PaymentError;
use crate::ports::bank::{Message, header};
use crate::store::StoreError;
use axum::Json;
use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Path, Request};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::json;

/// Longest body in bytes.
const LONGEST: usize = 16 * 1024;

/// A message of a bank.
#[derive(Debug, Clone)]
pub struct SignedByBank<T> {
    pub bank: String,
    pub message: T,
}

/// Why a bank's message was not taken. Its code is all that is answered: 4xx must be looked at, 5xx sent again.
#[derive(Debug)]
pub struct Refused {
    status: StatusCode,
    code: &'static str,
}

impl Refused {
    pub const fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status, Json(json!({ "error": self.code }))).into_response()
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        tracing::error!(cause = describe(&error), "a bank's message cannot be booked");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "try_again")
    }
}

impl From<PaymentError> for Refused {
    fn from(error: PaymentError) -> Self {
        match error {
            PaymentError::Differs(_) => Self::new(StatusCode::CONFLICT, "transaction_known_otherwise"),
            PaymentError::UnknownBiller => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "unknown_biller"),
            PaymentError::Amount(_) => Self::new(StatusCode::UNPROCESSABLE_ENTITY, "amount"),
            PaymentError::Store(error) => error.into(),
            PaymentError::Command(error) => {
                tracing::error!(%error, "a bank's message cannot be booked");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "try_again")
            }
        }
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for SignedByBank<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Refused> {
        // One code for an unknown bank and a wrong signature: it tells nobody which banks there are.
        let unsigned = || Refused::new(StatusCode::UNAUTHORIZED, "signature");
        let (mut parts, body) = request.into_parts();
        let bank = Path::<String>::from_request_parts(&mut parts, state).await;
        let Path(bank) = bank.map_err(|_| unsigned())?;
        let too_long = |_| Refused::new(StatusCode::PAYLOAD_TOO_LARGE, "too_long");
        let body = to_bytes(body, LONGEST).await.map_err(too_long)?;
        let key = state.banks.key(&bank).ok_or_else(unsigned)?;
        let message = Message {
            id: text(&parts.headers, header::ID),
            timestamp: text(&parts.headers, header::TIMESTAMP),
            body: &body,
        };
        if !message.is_genuine(&key, text(&parts.headers, header::SIGNATURE), state.clock.now()) {
            return Err(unsigned());
        }
        let unreadable = |_| Refused::new(StatusCode::BAD_REQUEST, "unreadable");
        let message = serde_json::from_slice(&body).map_err(unreadable)?;
        Ok(Self { bank, message })
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
