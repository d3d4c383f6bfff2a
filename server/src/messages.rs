//! The outbox: what people are told. A message is written in the transaction of what it tells about and lies in the
//! receiver's inbox with its commit; jobs bring it to him in the other ways he has chosen. Nothing is written twice and nothing
//! is lost: a worker that dies between sending and saying so sends the same message, with the same id, again.
//!
//! | module | holds |
//! |---|---|
//! | [`deliver`] | the jobs: mail, text messages, and what a refusal leads to |
//! | [`phone_code`] | the code that confirms a telephone |
//! | [`bounce`] | mail that comes back later |
//! | [`served`] | when an official message counts as received |
//!
//! Texts carry the reference, days and reasons; never answers, and never an officer's free words. Uses the store and the ports.

pub mod bounce;
pub mod deliver;
pub mod phone_code;
pub mod served;

use crate::app_state::AppState;
use crate::ports::mail::{language, words};
use crate::present::case::delay_reason;
use crate::present::{Words, last_day, reason};
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::message::{Channel, NewMessage, Receiver};
use crate::store::{StoreError, Tx};
use app::url::Path;
use sala::authority::ACTED_BY;
use sala::calendar::format_day;
use sala::id::AccountId;
use sala::platforms::filing::ARRIVAL_CARD;
use sala::service::Bundle;
use sala::text::Lang;
use sala::value::Value;
use sala::workflow::{Event, What};
use serde_json::json;
use uuid::Uuid;

/// The kind of the jobs that deliver.
pub const DELIVER: &str = "deliver";

/// What is to be told.
pub struct Letter<'a> {
    /// Writing the same id again writes nothing.
    pub id: Uuid,
    pub to: Receiver,
    pub case: Option<&'a StoredCase>,
    /// The beginning of its text keys.
    pub template: &'a str,
    /// Of the case's version, which may have the texts.
    pub bundle: Option<&'a Bundle>,
    pub official: bool,
    /// Variables of the texts, in the receiver's language and calendar.
    pub params: &'a (dyn Fn(Lang) -> Vec<(&'static str, String)> + Sync),
}

/// Writes a message; the jobs that deliver it, to be added in the same transaction.
pub async fn write(state: &AppState, tx: &mut Tx, letter: &Letter<'_>) -> Result<Vec<NewJob>, StoreError> {
    let now = state.clock.now();
    let (lang, channels) = match &letter.to {
        // Agencies read Thai.
        Receiver::Mailbox(_) => (Lang::Th, vec![Channel::Email]),
        Receiver::Account(account) => {
            let Some(addressee) = tx.addressee(*account).await? else { return Ok(Vec::new()) };
            let by = |wanted: bool, channel| wanted.then_some(channel);
            let channels = [by(addressee.email || letter.official, Channel::Email), by(addressee.sms, Channel::Sms)];
            (language(addressee.lang, letter.template), channels.into_iter().flatten().collect())
        }
    };
    let deliveries: Vec<_> = channels.into_iter().map(|channel| (state.random.id(now), channel)).collect();
    let params = (letter.params)(lang);
    let (subject, body) = match letter.bundle {
        Some(bundle) => in_words(Words { bundle, lang }, letter.template, &params),
        None => words(lang, letter.template, &params),
    };
    let message = NewMessage {
        id: letter.id,
        to: &letter.to,
        case: letter.case.map(|case| case.id),
        template: letter.template,
        lang,
        subject: &subject,
        body: &body,
        official: letter.official,
        deliveries: &deliveries,
    };
    if !tx.message_add(&message, now).await? {
        return Ok(Vec::new());
    }
    if letter.official
        && let Some(case) = letter.case
    {
        served::in_inbox(state, tx, case, letter.id).await?;
    }
    Ok(deliveries.into_iter().map(|(id, _)| NewJob { id, kind: DELIVER, payload: json!({}) }).collect())
}

/// Subject and body of a service's own template.
fn in_words(words: Words<'_>, template: &str, params: &[(&str, String)]) -> (String, String) {
    let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let part = |part: &str| words.text(&format!("{template}-{part}"), &params);
    (part("subject"), part("body"))
}

/// Writes to the person of a case and to whoever filed it, or to an agency's mailbox about it.
pub async fn write_of_case(
    state: &AppState,
    tx: &mut Tx,
    (case, bundle): (&StoredCase, Option<&Bundle>),
    events: &[Event],
    (template, official): (&str, bool),
    mailbox: Option<&str>,
) -> Result<Vec<NewJob>, StoreError> {
    let receivers = match (mailbox, case.state.filed_by) {
        (Some(mailbox), _) => vec![(Receiver::Mailbox(mailbox.to_owned()), official)],
        (None, Some(account)) => receivers(tx, case, account, official).await?,
        (None, None) => Vec::new(),
    };
    let params = |lang| params_of_case(&state.base_url, case, events, lang);
    let mut jobs = Vec::new();
    for (to, official) in receivers {
        let id = state.random.id(state.clock.now());
        let letter = Letter { id, to, case: Some(case), template, bundle, official, params: &params };
        jobs.extend(write(state, tx, &letter).await?);
    }
    Ok(jobs)
}

/// Whoever filed; where he did so for somebody who has an account, the letter is that person's, and he gets a copy.
async fn receivers(
    tx: &mut Tx,
    case: &StoredCase,
    filed_by: AccountId,
    official: bool,
) -> Result<Vec<(Receiver, bool)>, StoreError> {
    let own = match case.state.person {
        Some(person) if case.state.facts.contains_key(ACTED_BY) => tx.account_of_person(person).await?,
        _ => None,
    };
    Ok(match own.filter(|own| *own != filed_by) {
        Some(own) => vec![(Receiver::Account(own), official), (Receiver::Account(filed_by), false)],
        None => vec![(Receiver::Account(filed_by), official)],
    })
}

fn params_of_case(base_url: &str, case: &StoredCase, events: &[Event], lang: Lang) -> Vec<(&'static str, String)> {
    let reference = case.reference.to_string();
    let link = match case.service.as_str() {
        // Without an account too.
        ARRIVAL_CARD => Path::ArrivalCardFind.with_query(lang, &[("number", &reference)]),
        _ => Path::Case { reference: &reference }.to(lang),
    };
    let link = format!("{base_url}{link}");
    let reasons = events.iter().rev().find_map(|event| match &event.what {
        What::Acted(acted) if !acted.reasons.is_empty() => Some(&acted.reasons),
        _ => None,
    });
    let reasons: Vec<_> = reasons.into_iter().flatten().map(|code| reason(lang, code)).collect();
    let next_due = case.state.facts.get("next_due").and_then(Value::as_text).and_then(|day| day.parse().ok());
    let due = case.state.clock.due().map(|due| format_day(last_day(due), lang));
    vec![
        ("reference", reference),
        ("link", link),
        ("reason", reasons.join(" ")),
        ("delay_reason", delay_reason(lang, &case.state)),
        ("next_due", next_due.map(|day| format_day(day, lang)).unwrap_or_default()),
        ("due_date", due.unwrap_or_default()),
        ("opens", day_of(case, "opens_on", lang)),
        ("arrives", day_of(case, "arrives", lang)),
    ]
}

/// A day that a fact of the case holds.
fn day_of(case: &StoredCase, fact: &str, lang: Lang) -> String {
    let day = case.state.facts.get(fact).and_then(Value::as_text).and_then(|day| day.parse().ok());
    day.map(|day| format_day(day, lang)).unwrap_or_default()
}
