//! The officers' counter: the case with the register beside it, and deciding. Opening a case is logged, and its person sees
//! that log.

pub mod access_log;
pub mod arrival_card;
pub mod border;
pub mod bulk;
mod decisions;
mod desk;
mod fine;
pub mod incidents;
pub mod notice;
pub mod person;
pub mod queue;
pub mod retention;
pub mod stays;
pub mod tasks;

use self::decisions::{Tried, command, decisions, open_action};
use super::apply::refused;
use super::case::{acted_by, reference};
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::present::answer::{country_name, facts, sections, show_day};
use crate::present::case::{officer_timeline, pairs};
use crate::present::document::{self, Reader};
use crate::present::issued;
use crate::present::ledger::ledger;
use crate::present::notice::with_services;
use crate::present::state_chart::officer_state_chart;
use crate::present::{Words, hints, instant, last_day, reason};
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::document::StoredDocument;
use crate::store::history::StoredEvent;
use crate::store::issued::IssuedDocument;
use crate::store::notice::Service;
use crate::store::watch::Mark;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::case::{Beside, Holder, OfficerCasePage, ValueRow, ValueSection};
use app::pages::officer::conflict::{ConflictPage, Look};
use app::parts::document_list::DocumentView;
use app::parts::error_summary::ErrorItem;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::access::{Role, may_see_access_log};
use sala::calendar::{bangkok_day, format_day};
use sala::form::journey::journey;
use sala::money::Satang;
use sala::service::Bundle;
use sala::text::Lang;
use sala::value::Value;
use sala::workflow::definition::{Assign, EffectDefinition};
use sala::workflow::document::documents_asked;
use sala::workflow::{Command, Event, Refusal, What};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CaseQuery {
    /// What was just done: an action, or `retry`, when something is tried again, `serve`, when a service was recorded.
    done: String,
}

pub async fn case(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<CaseQuery>,
) -> Result<Response, WebError> {
    let (reference, tried) = (reference(&shown)?, Tried::default());
    answer(&state, &officer, &reference, StatusCode::OK, &query.done, &tried).await
}

/// Answers with the page of a case, whose opening is logged. `done`: see [`CaseQuery`].
async fn answer(
    state: &AppState,
    officer: &Officer,
    reference: &sala::id::CaseReference,
    status: StatusCode,
    done: &str,
    tried: &Tried,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
    cases::log_access(state, &mut tx, &officer.actor, &case, "view").await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let events = tx.events(case.id).await?;
    let served = tx.notices_served(case.id).await?;
    let files = case_files(&mut tx, &bundle, &case).await?;
    let issued = tx.documents_of(case.id).await?;
    let mark = tx.case_mark(case.id).await?;
    let page = || {
        let words = Words { bundle: &bundle, lang: officer.visit.lang };
        let mut page = case_page(state, officer, words, (&case, &events, &served, &issued), tried);
        page.reasons.extend(marked(words.lang, mark));
        let notice = match done {
            "retry" => Some(text(words.lang, "incident-retried", &[])),
            "serve" => Some(text(words.lang, "notice-recorded", &[])),
            done => words.done(done),
        };
        let documents = documents(state, words, &case, &files);
        officer.visit.page_with(status, OfficerCasePage { documents, notice, ..page })
    };
    Ok(tx.commit_while(page).await?)
}

/// The files of a case whose service takes some.
async fn case_files(tx: &mut Tx, bundle: &Bundle, case: &StoredCase) -> Result<Vec<StoredDocument>, WebError> {
    Ok(if bundle.workflow.documents.is_empty() { Vec::new() } else { tx.case_documents(case.id).await? })
}

/// The papers as officers see them; they open only what the scan found clean, where there is one.
fn documents(state: &AppState, words: Words<'_>, case: &StoredCase, files: &[StoredDocument]) -> Vec<DocumentView> {
    let asked = documents_asked(&words.bundle.workflow, &case.state.answers.values());
    let reference = case.reference.to_string();
    let reader = Reader::Officer { scans: state.scanner.is_some() };
    let href = |file: &str| Path::OfficerFile { reference: &reference, file }.to(words.lang);
    document::documents(words, &asked, files, reader, href, |_| None)
}

fn case_page(
    state: &AppState,
    officer: &Officer,
    words: Words<'_>,
    (case, events, served, issued): (&StoredCase, &[StoredEvent], &[Service], &[IssuedDocument]),
    tried: &Tried,
) -> OfficerCasePage {
    let lang = words.lang;
    let now = state.clock.now();
    let mismatches = pairs(&case.state.facts, "mismatches");
    let errors =
        tried.error.iter().map(|error| ErrorItem { text: error.text.clone(), target: error.input() }).collect();
    OfficerCasePage {
        reference: case.reference.to_string(),
        service: words.title(),
        status: words.officer_state(&case.state.state),
        tone: words.tone(&case.state.state),
        filed: case.state.filed_at.map(|at| instant(lang, at)).unwrap_or_default(),
        due: case.state.clock.due().map(|due| format_day(last_day(due), lang)),
        overdue: case.state.clock.due().is_some_and(|due| due <= now),
        reasons: [
            mismatches.iter().map(|(_, code)| reason(lang, code)).collect(),
            case_hints(lang, case),
            fine(lang, case),
            acted_by(lang, case).into_iter().collect(),
        ]
        .concat(),
        beside: beside(officer, words, case),
        holder: holder(officer, words, case, events),
        sections: value_sections(words, case, &mismatches, bangkok_day(now)),
        documents: Vec::new(),
        register: register_sentence(words, case),
        version: case.state.version.to_string(),
        decisions: decisions(officer, words, case, tried),
        issued: issued::documents(words, issued, bangkok_day(now), |document| {
            Path::OfficerDocument { reference: &case.reference.to_string(), document }.to(lang)
        }),
        errors,
        notice: None,
        incidents: incidents::notices(officer, lang, case),
        timeline: with_services(lang, officer_timeline(words, events), served),
        ledger: ledger(lang, &case.state.clock),
        chart: Some(officer_state_chart(words, case, events)),
    }
}

/// What this officer may look at beside the case.
fn beside(officer: &Officer, words: Words<'_>, case: &StoredCase) -> Vec<Beside> {
    let pages = [
        (Beside::Person, words.bundle.service.platform() == "foreigner"),
        (Beside::Stays, stays::has_stays(&case.service)),
        (Beside::AccessLog, may_see_access_log(&officer.actor, &case.state).is_ok()),
    ];
    pages.into_iter().filter_map(|(page, may)| may.then_some(page)).collect()
}

/// What wants attention beside the differences.
fn case_hints(lang: Lang, case: &StoredCase) -> Vec<String> {
    let Some(Value::List(codes)) = case.state.facts.get("hints") else { return Vec::new() };
    hints(lang, codes.iter().filter_map(Value::as_text))
}

/// That the watch list has marked the case. Only officers see it.
fn marked(lang: Lang, mark: Option<Mark>) -> Option<String> {
    let mark = mark.filter(|mark| mark.looked_at.is_none())?;
    let why = text(lang, &format!("watch-code-{}", mark.code), &[]);
    Some(text(lang, "watch-flag", &[("why", why.into())]))
}

/// The most that the law allows for being late, where the rule of the service has found that.
fn fine(lang: Lang, case: &StoredCase) -> Vec<String> {
    let most = case.state.facts.get("fine_max_baht").and_then(Value::as_number).filter(|baht| *baht > 0);
    let most = most.map(|baht| Satang::from_baht(baht).format(lang));
    most.map(|amount| text(lang, "fine-most", &[("amount", amount.into())])).into_iter().collect()
}

fn holder(officer: &Officer, words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> Holder {
    let assigns = |assign| open_action(officer, words, case, |action| action.assign == Some(assign));
    match case.state.assignee {
        None => assigns(Assign::Claim).map_or(Holder::NotHeld, |claim| Holder::Nobody { claim }),
        Some(account) if account == officer.signed_in.account => {
            assigns(Assign::Release).map_or(Holder::NotHeld, |release| Holder::Me { release })
        }
        Some(_) if case.state.closed_at.is_some() => Holder::NotHeld,
        Some(_) => {
            let claim = events.iter().rev().find(|event| matches!(event.what, What::Claimed { .. }));
            Holder::Other {
                name: claim.and_then(|event| event.officer.clone()).unwrap_or_default(),
                since: claim.map(|event| instant(words.lang, event.at)).unwrap_or_default(),
            }
        }
    }
}

/// What the register said; none where the service asks none.
fn register_sentence(words: Words<'_>, case: &StoredCase) -> Option<String> {
    let mut effects = words.bundle.workflow.actions.iter().flat_map(|action| &action.effects);
    let asks = effects.any(|effect| matches!(effect, EffectDefinition::AskRegister { .. }));
    let verification = case.state.facts.get("verification").and_then(Value::as_text).unwrap_or("waiting");
    asks.then(|| text(words.lang, &format!("register-{verification}"), &[]))
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
        let answer = answers.0.get(&line.key).or_else(|| answers.0.get("subdistrict"));
        let register = held.iter().find(|(key, _)| *key == line.key).map(|(key, value)| match key.as_str() {
            "nationality" => country_name(lang, value),
            "birth_date" | "last_arrival" | "permit_expires" | "due_date" => show_day(lang, value),
            "first_extension" | "reported_before" => {
                text(lang, "register-next-report", &[("day", show_day(lang, value).into())])
            }
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
    let concluded = |(label, value)| ValueRow { label, value, source: String::new(), register: None, mismatch: false };
    let concluded = ValueSection {
        title: text(lang, "officer-concluded", &[]),
        rows: facts(words, &case.state.facts).into_iter().map(concluded).collect(),
    };
    let answered = sections(words, &journey, answers)
        .into_iter()
        .map(|section| ValueSection {
            title: section.title,
            rows: section.lines.into_iter().filter(|line| !line.value.is_empty()).map(row).collect(),
        })
        .collect::<Vec<_>>();
    std::iter::once(concluded).chain(answered).filter(|section| !section.rows.is_empty()).collect()
}

pub async fn act(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, action)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let command = command(&action, &values)?;
    match cases::act(&state, &officer.actor, &reference, command.clone()).await {
        Ok(case) => done(&state, &officer, &shown, &action, &case).await,
        Err(CommandError::Refused(Refusal::Conflict { .. })) => {
            match taken(&state, &officer, &reference, &command).await? {
                Some(case) => done(&state, &officer, &shown, &action, &case).await,
                None => conflict(&state, &officer, &reference).await,
            }
        }
        Err(CommandError::Refused(Refusal::UnknownAction { .. })) => Err(WebError::NotFound),
        Err(CommandError::Refused(refusal)) if decisions::can_be_completed(&refusal) => {
            let tried = Tried::refused(officer.visit.lang, action, values, &refusal);
            again(&state, &officer, &reference, tried).await
        }
        Err(error) => Err(refused(error)),
    }
}

/// The case, if the officer pressed twice: the version that he saw, what he did and what he wrote are the key, and the history has kept
/// them with the first.
async fn taken(
    state: &AppState,
    officer: &Officer,
    reference: &sala::id::CaseReference,
    command: &Command,
) -> Result<Option<StoredCase>, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let events = tx.events(case.id).await?;
    tx.commit().await?;
    let seen = command.expected_version.and_then(|version| usize::try_from(version).ok()).unwrap_or(usize::MAX);
    let since: Vec<Event> = events.iter().skip(seen).map(StoredEvent::event).collect();
    let action = bundle.workflow.action(&command.action);
    let twice = action.is_some_and(|action| command.was_taken(action, officer.signed_in.account, &since));
    Ok(twice.then_some(case))
}

/// On with the same case while this officer has something to do in it; else back to the queue.
async fn done(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    action: &str,
    case: &StoredCase,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let mut tx = state.store.begin(&officer.actor).await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let assigned = bundle.workflow.action(action).and_then(|action| action.assign);
    let goes_on = match assigned {
        Some(Assign::Claim) => true,
        Some(Assign::Release) => false,
        None => open_action(officer, words, case, |action| action.assign.is_none()).is_some(),
    };
    let location = match assigned {
        Some(Assign::Claim) => Path::OfficerCase { reference: shown }.to(visit.lang),
        _ if goes_on => Path::OfficerCase { reference: shown }.with_query(visit.lang, &[("done", action)]),
        _ => Path::OfficerQueue.with_query(visit.lang, &[("done", action), ("of", &bundle.service.slug)]),
    };
    Ok(visit.redirect(&location))
}

/// The case once more, with what is wrong.
async fn again(
    state: &AppState,
    officer: &Officer,
    reference: &sala::id::CaseReference,
    tried: Tried,
) -> Result<Response, WebError> {
    answer(state, officer, reference, StatusCode::UNPROCESSABLE_ENTITY, "", &tried).await
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
    // What the machine did after it is nobody's doing.
    let first = |event: &&StoredEvent| {
        event.role != Role::System && matches!(event.what, What::Acted(_) | What::Claimed { .. } | What::Released)
    };
    let first = events.iter().rev().find(first).or(events.last());
    let last = officer_timeline(words, first.map(std::slice::from_ref).unwrap_or_default()).into_iter().next();
    let by = first.and_then(|event| event.officer.clone());
    let by = by.unwrap_or_else(|| {
        let role = first.map_or("system", |event| event.role.code());
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
