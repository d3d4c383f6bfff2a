//! The bank of a demonstration: a program of its own (`sala bank`), which speaks with the portal over HTTP only. Somebody pastes
//! the text of a PromptPay code and pays, well or badly; refunds are carried out and confirmed. It keeps everything in memory.
//!
//! Beside it, at `/sms`, is the gateway for text messages of a demonstration: it takes what the portal sends, and shows it.
//!
//! Tests run it too, to see that a refund is paid once however often it is ordered.

mod page;
mod sms;

use crate::ports::bank::{Message, Orders, header};
use crate::startup::{Clock, Random};
use axum::body::{Bytes, to_bytes};
use axum::extract::{Form, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::{SignedDuration, Timestamp};
use sala::money::Satang;
use sala::payment::promptpay::{Payee, PaymentRequest};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Longest order that is read.
const LONGEST: usize = 16 * 1024;
/// How often a confirmation is sent until it is taken.
const TRIES: u32 = 5;
/// How long a bank waits before it tells late.
const LATE: Duration = Duration::from_secs(20);

/// How a payer or this bank behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    /// As it should be.
    Well,
    /// The bank tells twenty seconds later.
    Late,
    /// The payer pays twice.
    Doubled,
    /// The payer pays once and the bank tells it twice.
    Repeated,
    /// The payer pays half.
    Short,
    /// The payer pays a baht more.
    Over,
    /// In two halves, of which the bank tells the second first.
    OutOfOrder,
    /// The payer mistypes the reference.
    WrongReference,
    /// The payer chooses another collector, whom the portal does not know: it is not our money.
    WrongBiller,
    /// The bank signs with another key: nothing may come of it.
    WrongSignature,
}

impl Behaviour {
    pub const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Well, "well", "pay as the bill says"),
        (Self::Late, "late", "pay; the bank tells it 20 seconds later"),
        (Self::Doubled, "doubled", "pay twice"),
        (Self::Repeated, "repeated", "pay once; the bank tells it twice"),
        (Self::Short, "short", "pay half of it"),
        (Self::Over, "over", "pay one baht too much"),
        (Self::OutOfOrder, "out_of_order", "pay in two halves; the second is told first"),
        (Self::WrongReference, "wrong_reference", "pay with a mistyped reference"),
        (Self::WrongBiller, "wrong_biller", "pay to another collector"),
        (Self::WrongSignature, "wrong_signature", "pay; the bank's message is badly signed"),
    ];
}

/// The bank.
#[derive(Debug, Clone)]
pub struct SimulatedBank(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// Under which the portal knows it.
    name: String,
    key: [u8; 32],
    /// The portal's address.
    portal: String,
    orders: Orders,
    clock: Clock,
    random: Random,
    /// How long it waits before it tells late.
    late: Duration,
    books: Mutex<Books>,
}

/// What was done.
#[derive(Debug, Default)]
struct Books {
    /// Lines for people, newest last.
    told: Vec<String>,
    /// How often each refund was ordered; it was paid once.
    refunds: BTreeMap<String, u32>,
}

/// A payment that the portal is told of.
#[derive(Debug, Clone)]
struct Payment {
    reference1: String,
    amount: Satang,
    paid_at: Timestamp,
    transaction: String,
}

impl SimulatedBank {
    pub fn new(name: &str, key: [u8; 32], portal: String, clock: Clock, random: Random) -> Self {
        let (name, orders, books) = (name.to_owned(), Orders::new(), Mutex::default());
        Self(Arc::new(Inner { name, key, portal, orders, clock, random, late: LATE, books }))
    }

    pub fn router(&self) -> Router {
        let bank = Router::new().route("/", get(show).post(pay)).route("/refunds", post(refund));
        bank.with_state(self.clone()).nest("/sms", sms::router(self.0.clock.clone()))
    }

    /// One that tells late after so long.
    #[cfg(test)]
    pub fn late_by(mut self, late: Duration) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.late = late;
        }
        self
    }

    /// How often each refund was ordered.
    #[cfg(test)]
    pub fn refunds(&self) -> BTreeMap<String, u32> {
        self.books().refunds.clone()
    }

    /// What was told to the portal, and what it answered, oldest first.
    #[cfg(test)]
    pub fn told(&self) -> Vec<String> {
        self.books().told.clone()
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, line: &str) {
        let at = self.0.clock.now();
        self.books().told.push(format!("{at:.0} {line}"));
    }

    /// Pays what a PromptPay text asks for.
    pub fn pay(&self, text: &str, how: Behaviour) -> Result<(), String> {
        let request = PaymentRequest::parse(text).map_err(|error| error.to_string())?;
        let Payee::Biller { id, reference1, reference2 } = request.payee else {
            return Err("this pays a person, not a bill".to_owned());
        };
        let amount = request.amount.ok_or("the bill names no amount")?;
        let now = self.0.clock.now();
        let one = |amount: Satang| Payment {
            reference1: reference1.clone(),
            amount,
            paid_at: now,
            transaction: format!("SIM{:016X}", self.0.random.u64()),
        };
        let half = Satang::new(amount.satang() / 2);
        let rest = Satang::new(amount.satang() - half.satang());
        let payments = match how {
            Behaviour::Well | Behaviour::Late | Behaviour::WrongBiller | Behaviour::WrongSignature => vec![one(amount)],
            Behaviour::Doubled => vec![one(amount), one(amount)],
            Behaviour::Repeated => {
                let payment = one(amount);
                vec![payment.clone(), payment]
            }
            Behaviour::Short => vec![one(half)],
            Behaviour::Over => vec![one(Satang::new(amount.satang().saturating_add(100)))],
            Behaviour::OutOfOrder => {
                let earlier = now - SignedDuration::from_secs(60);
                vec![one(rest), Payment { paid_at: earlier, ..one(half) }]
            }
            Behaviour::WrongReference => {
                let reference1 = another(&reference1);
                vec![Payment { reference1, ..one(amount) }]
            }
        };
        let biller = if how == Behaviour::WrongBiller { another(&id.to_string()) } else { id.to_string() };
        let bank = self.clone();
        tokio::spawn(async move {
            if how == Behaviour::Late {
                tokio::time::sleep(bank.0.late).await;
            }
            for payment in payments {
                bank.tell_payment(&biller, reference2.as_deref().unwrap_or_default(), &payment, how).await;
            }
        });
        Ok(())
    }

    async fn tell_payment(&self, biller: &str, reference2: &str, payment: &Payment, how: Behaviour) {
        let body = json!({
            "transaction": payment.transaction,
            "biller": biller,
            "reference1": payment.reference1,
            "reference2": reference2,
            "amount": payment.amount.plain(),
            "paid_at": payment.paid_at.to_string(),
        });
        let key = if how == Behaviour::WrongSignature { [0; 32] } else { self.0.key };
        let answer = self.tell("payments", &payment.transaction, &body, &key).await;
        self.note(&format!("{} {} {answer}", payment.transaction, payment.amount));
    }

    /// Tells the portal until it takes it; what it refuses is not told again.
    async fn tell(&self, what: &str, id: &str, body: &Value, key: &[u8; 32]) -> String {
        let address = format!("{}/api/bank/{}/{what}", self.0.portal, self.0.name);
        for attempt in 0..TRIES {
            match self.0.orders.post(&address, id, body, key, self.0.clock.now()).await {
                Ok(status) if !status.is_server_error() => return status.to_string(),
                _ => tokio::time::sleep(Duration::from_millis(200 << attempt)).await,
            }
        }
        "not taken".to_owned()
    }
}

/// A number with another last digit.
fn another(number: &str) -> String {
    let other = if number.ends_with('0') { "1" } else { "0" };
    format!("{}{other}", &number[..number.len() - 1])
}

async fn show(State(bank): State<SimulatedBank>) -> Html<String> {
    Html(page::page(&bank.books().told, None))
}

#[derive(Debug, Deserialize)]
struct Pay {
    text: String,
    how: Behaviour,
}

async fn pay(State(bank): State<SimulatedBank>, Form(form): Form<Pay>) -> Response {
    match bank.pay(&form.text, form.how) {
        Ok(()) => Redirect::to("/").into_response(),
        Err(error) => {
            let page = page::page(&bank.books().told, Some(&error));
            (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response()
        }
    }
}

/// An order to give back: taken once by its id, however often it comes, and confirmed each time.
async fn refund(State(bank): State<SimulatedBank>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LONGEST).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let Some(id) = genuine(&bank, &parts.headers, &body) else { return StatusCode::UNAUTHORIZED.into_response() };
    let orders = {
        let mut books = bank.books();
        let orders = books.refunds.entry(id.clone()).or_default();
        *orders += 1;
        *orders
    };
    bank.note(&format!("refund {id}, ordered {orders} time(s)"));
    let told = bank.clone();
    let confirmed = id.clone();
    tokio::spawn(async move {
        let answer = told.tell("refunds", &confirmed, &json!({ "refund": confirmed }), &told.0.key).await;
        told.note(&format!("refund {confirmed} confirmed: {answer}"));
    });
    Json(json!({ "refund": id })).into_response()
}

/// The id of an order that the portal signed.
fn genuine(bank: &SimulatedBank, headers: &HeaderMap, body: &Bytes) -> Option<String> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let message = Message { id: text(header::ID), timestamp: text(header::TIMESTAMP), body };
    let genuine = message.is_genuine(&bank.0.key, text(header::SIGNATURE), bank.0.clock.now());
    let order: Value = serde_json::from_slice(body).ok().filter(|_| genuine)?;
    order["refund"].as_str().map(str::to_owned)
}
