//! The officers' counter: the case with the register beside it, and deciding. Opening a case is logged, and its person sees
//! that log.

mod desk;
pub mod incidents;
pub mod queue;
pub mod retention;
pub mod tasks;

use super::apply::refused;
use super::case::reference;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::present::answer::{country_name, sections, show_day};
use crate::present::case::{officer_timeline, pairs};
use crate::present::ledger::ledger;
use crate::present::state_chart::officer_state_chart;
use crate::present::{Words, instant, last_day, reason, refusal};
use crate::store::case::StoredCase;
use crate::store::history::StoredEvent;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::case::{Holder, OfficerCasePage, ValueRow, ValueSection};
use app::pages::officer::conflict::{ConflictPage, Look};
use app::pages::officer::decisions::{Decisions, input};
use app::parts::error_summary::ErrorItem;
use app::parts::form_field::Choice;
use app::url::{OfficerAction, Path};
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::access::may;
use sala::calendar::{bangkok_day, format_day};
use sala::form::journey::journey;
use sala::id::AccountId;
use sala::text::Lang;
use sala::value::Value;
use sala::workflow::{Command, Refusal, What};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CaseQuery {
    /// `retry`: something is tried again.
    done: String,
}

pub async fn case(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<CaseQuery>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    cases::log_access(&state, &mut tx, &officer.actor, &case, "view").await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let events = tx.events(case.id).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: officer.visit.lang };
    let page = case_page(&state, &officer, words, &case, &events, &Tried::default());
    let notice = (query.done == "retry").then(|| text(words.lang, "incident-retried", &[]));
    Ok(officer.visit.page(OfficerCasePage { notice, ..page }))
}

/// What an officer just tried and must complete.
#[derive(Debug, Default)]
struct Tried {
    values: FormValues,
    /// The action and what is wrong with it.
    error: Option<(OfficerAction, String)>,
}

impl Tried {
    /// A reason was chosen, but nothing was written to the applicant.
    fn note_missing(&self) -> bool {
        self.values.first("note").trim().is_empty() && !self.values.first("reason").is_empty()
    }

    /// The id of the input that is wrong.
    fn input(&self, action: OfficerAction) -> Option<String> {
        let id = match action {
            OfficerAction::Return if self.note_missing() => input::RETURN_NOTE,
            OfficerAction::Return => input::RETURN_REASON,
            OfficerAction::Reject => input::REJECT_REASON,
            OfficerAction::Claim | OfficerAction::Release | OfficerAction::Approve => return None,
        };
        Some(id.to_owned())
    }
}

fn case_page(
    state: &AppState,
    officer: &Officer,
    words: Words<'_>,
    case: &StoredCase,
    events: &[StoredEvent],
    tried: &Tried,
) -> OfficerCasePage {
    let lang = words.lang;
    let now = state.clock.now();
    let mismatches = pairs(&case.state.facts, "mismatches");
    let errors =
        tried.error.iter().map(|(action, text)| ErrorItem { text: text.clone(), target: tried.input(*action) });
    let errors = errors.collect();
    OfficerCasePage {
        reference: case.reference.to_string(),
        service: words.title(),
        status: words.officer_state(&case.state.state),
        tone: words.tone(&case.state.state),
        filed: case.state.filed_at.map(|at| instant(lang, at)).unwrap_or_default(),
        due: case.state.clock.due().map(|due| format_day(last_day(due), lang)),
        overdue: case.state.clock.due().is_some_and(|due| due <= now),
        reasons: mismatches.iter().map(|(_, code)| reason(lang, code)).collect(),
        holder: holder(officer.signed_in.account, lang, case, events),
        sections: value_sections(words, case, &mismatches, bangkok_day(now)),
        register: register_sentence(lang, case),
        version: case.state.version.to_string(),
        decisions: decisions(officer, words, case, tried),
        errors,
        notice: None,
        incidents: incidents::notices(officer, lang, case),
        timeline: officer_timeline(words, events),
        ledger: ledger(lang, &case.state.clock),
        chart: Some(officer_state_chart(words, case, events)),
    }
}

fn holder(me: AccountId, lang: Lang, case: &StoredCase, events: &[StoredEvent]) -> Holder {
    match case.state.assignee {
        _ if case.state.state != "review" => Holder::NotHeld,
        None => Holder::Nobody,
        Some(account) if account == me => Holder::Me,
        Some(_) => {
            let claim = events.iter().rev().find(|event| matches!(event.what, What::Claimed { .. }));
            Holder::Other {
                name: claim.and_then(|event| event.officer.clone()).unwrap_or_default(),
                since: claim.map(|event| instant(lang, event.at)).unwrap_or_default(),
            }
        }
    }
}

fn register_sentence(lang: Lang, case: &StoredCase) -> String {
    let verification = case.state.facts.get("verification").and_then(Value::as_text).unwrap_or("waiting");
    text(lang, &format!("register-{verification}"), &[])
}

/// Each value with its source, and what the register holds beside it.
fn value_sections(
    words: Words<'_>,
    case: &StoredCase,
    mismatches: &[(String, String)],
    today: jiff::civil::Date,
) -> Vec<ValueSection> {
    let lang = words.lang;
    let answers = &case.state.answers;
    let held = pairs(&case.state.facts, "register");
    let journey = journey(&words.bundle.form, answers, today);
    let row = |line: crate::present::answer::Line| {
        let answer = answers.0.get(&line.key).or_else(|| answers.0.get("subdistrict").filter(|_| line.key == "place"));
        let register = held.iter().find(|(key, _)| *key == line.key).map(|(key, value)| match key.as_str() {
            "nationality" => country_name(lang, value),
            "birth_date" | "last_arrival" | "permit_expires" => show_day(lang, value),
            _ => value.clone(),
        });
        let register = register.filter(|value| !value.is_empty());
        ValueRow {
            mismatch: mismatches.iter().any(|(key, _)| {
                *key == line.key || (line.key == "place" && (key == "subdistrict" || key == "province"))
            }),
            label: line.label,
            value: line.value.join(" "),
            source: answer
                .and_then(|answer| serde_json::to_value(answer.source).ok())
                .and_then(|source| source.as_str().map(|source| text(lang, &format!("source-{source}"), &[])))
                .unwrap_or_default(),
            register,
        }
    };
    sections(words, &journey, answers)
        .into_iter()
        .map(|section| ValueSection {
            title: section.title,
            rows: section.lines.into_iter().filter(|line| !line.value.is_empty()).map(row).collect(),
        })
        .filter(|section| !section.rows.is_empty())
        .collect()
}

/// What this officer may do now, as `sala::access` and the guards say.
fn decisions(officer: &Officer, words: Words<'_>, case: &StoredCase, tried: &Tried) -> Option<Decisions> {
    let open = |id: &str| {
        let action = words.bundle.workflow.action(id)?;
        let here = action.from.contains(&case.state.state) && may(&officer.actor, action, &case.state).is_ok();
        let guard = action.guard.as_ref().is_none_or(|guard| guard.holds(&case.state.values()).unwrap_or(false));
        (here && guard).then_some(action)
    };
    let reasons = |id: &str| {
        let codes = open(id).map(|action| action.reasons.clone()).unwrap_or_default();
        codes.iter().map(|code| Choice::new(code.clone(), reason(words.lang, code))).collect::<Vec<_>>()
    };
    let error = |action: OfficerAction| {
        tried.error.as_ref().filter(|(tried, _)| *tried == action).map(|(_, text)| text.clone())
    };
    let (reject, correct) = (reasons("reject"), reasons("return"));
    if open("approve").is_none() && reject.is_empty() && correct.is_empty() {
        return None;
    }
    let chosen = |action: OfficerAction, name: &str| {
        tried
            .error
            .as_ref()
            .filter(|(tried, _)| *tried == action)
            .map(|_| tried.values.first(name).to_owned())
            .unwrap_or_default()
    };
    let note_missing = tried.note_missing();
    Some(Decisions {
        approve: open("approve").is_some(),
        reject_reasons: reject,
        reject_reason: chosen(OfficerAction::Reject, "reason"),
        reject_error: error(OfficerAction::Reject),
        return_reasons: correct,
        return_reason: chosen(OfficerAction::Return, "reason"),
        return_error: error(OfficerAction::Return).filter(|_| !note_missing),
        return_note: chosen(OfficerAction::Return, "note"),
        return_note_error: error(OfficerAction::Return).filter(|_| note_missing),
    })
}

pub async fn act(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, action)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let action = OfficerAction::parse(&action).ok_or(WebError::NotFound)?;
    let visit = &officer.visit;
    let version =
        values.first("version").parse().map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))?;
    let command = Command {
        action: action.as_str().to_owned(),
        expected_version: Some(version),
        reasons: values.all("reason").iter().filter(|reason| !reason.is_empty()).cloned().collect(),
        note: sala::text::clean_text(values.first("note")),
        ..Command::default()
    };
    match cases::act(&state, &officer.actor, &reference, command).await {
        Ok(_) => {
            let location = match action {
                OfficerAction::Claim => Path::OfficerCase { reference: &shown }.to(visit.lang),
                _ => Path::OfficerQueue.with_query(visit.lang, &[("done", action.as_str())]),
            };
            Ok(visit.redirect(&location))
        }
        Err(CommandError::Refused(Refusal::Conflict { .. })) => conflict(&state, &officer, &reference).await,
        Err(CommandError::Refused(
            refused @ (Refusal::ReasonRequired
            | Refusal::UnknownReason { .. }
            | Refusal::NoteRequired
            | Refusal::GuardFailed { .. }),
        )) => {
            let (reason, _) = refusal(visit.lang, &refused);
            let tried = Tried { values, error: Some((action, reason)) };
            again(&state, &officer, &reference, tried).await
        }
        Err(error) => Err(refused(error)),
    }
}

/// The case once more, with what is wrong.
async fn again(
    state: &AppState,
    officer: &Officer,
    reference: &sala::id::CaseReference,
    tried: Tried,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let events = tx.events(case.id).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: officer.visit.lang };
    let page = case_page(state, officer, words, &case, &events, &tried);
    Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// Somebody was first: who, when, and what he did.
async fn conflict(
    state: &AppState,
    officer: &Officer,
    reference: &sala::id::CaseReference,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let events = tx.events(case.id).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: officer.visit.lang };
    let last = officer_timeline(words, &events).into_iter().next();
    let by = events.last().and_then(|event| event.officer.clone());
    let by = by.unwrap_or_else(|| {
        let role = events.last().map_or("system", |event| event.role.code());
        text(words.lang, &format!("role-{role}"), &[])
    });
    let page = ConflictPage {
        reference: case.reference.to_string(),
        by,
        at: last.as_ref().map(|entry| entry.when.clone()).unwrap_or_default(),
        what: last.map(|entry| entry.title).unwrap_or_default(),
        look: Look::Case,
    };
    Ok(officer.visit.page_with(StatusCode::CONFLICT, page))
}
