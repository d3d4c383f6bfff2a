//! A filed case as the person whose it is sees it: where it stands, what happened, who looked, and correcting it when it
//! was returned.

pub mod access_log;
mod appointment;
pub mod bill;

use super::apply::refused;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::payments;
use crate::present::answer::{address_lines, facts, sections};
use crate::present::case::{correction, due_sentence, last_reasons, remedy, timeline};
use crate::present::document::{Reader, documents};
use crate::present::issued;
use crate::present::ledger::ledger;
use crate::present::notice::with_services;
use crate::present::state_chart::state_chart;
use crate::present::{Words, reason, refusal};
use crate::store::Tx;
use crate::store::bill::StoredBill;
use crate::store::case::StoredCase;
use crate::store::draft::Draft;
use crate::store::history::StoredEvent;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Applicant, Filer};
use app::i18n::text;
use app::pages::case::action::{CaseActionPage, NOTE};
use app::pages::case::overview::{BillNotice, CaseAction, CasePage, NextReport};
use app::parts::summary_list::SummaryRow;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::access::{Actor, Role, may_now};
use sala::authority::{ACTED_AS, ACTED_BY};
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::form::journey::journey;
use sala::id::{CaseReference, DraftId};
use sala::payment::bill::{BillState, last_day as bill_last_day};
use sala::platforms::filing::ARRIVAL_CARD;
use sala::service::Bundle;
use sala::text::{Lang, clean_text};
use sala::value::Value;
use sala::workflow::definition::{Action, Outcome, StateKind};
use sala::workflow::document::documents_asked;
use sala::workflow::{Command, Refusal};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;

/// After filing, the page waits this often and long for the register's answer, which usually comes at once.
const LOOKS: u32 = 15;
const LOOK_AFTER: Duration = Duration::from_millis(100);

/// The reference of an address; what is none has no page.
pub fn reference(text: &str) -> Result<CaseReference, WebError> {
    CaseReference::parse(text).map_err(|_| WebError::NotFound)
}

#[derive(Debug, Deserialize)]
pub struct JustFiled {
    /// `now` after filing, `earlier` when this is the first report of the period.
    #[serde(default)]
    filed: String,
}

pub async fn case(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<JustFiled>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let looks = if query.filed == "now" { LOOKS } else { 0 };
    let (mut tx, case, bundle) = settled(&state, &applicant, &reference, looks).await?;
    if case.service == ARRIVAL_CARD {
        // It is shown at the border, and looks like it.
        let card = Path::ArrivalCardOf { reference: &shown };
        return Ok(visit.redirect(&card.with_query(visit.lang, &[("filed", &query.filed)])));
    }
    let acting = cases::in_the_name_of(&mut tx, &applicant.actor, &case, bangkok_day(state.clock.now())).await?;
    let events = tx.events(case.id).await?;
    let issued = tx.documents_of(case.id).await?;
    let served = tx.notices_served(case.id).await?;
    let billed = if bundle.workflow.fees.is_empty() { None } else { tx.bill_of_case(case.id).await? };
    let waits_for_bill = payments::waits_for_bill(&bundle, &case);
    let files = if bundle.workflow.documents.is_empty() { Vec::new() } else { tx.case_documents(case.id).await? };
    let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
    if cases::acts_for_another(&applicant.actor, &case) {
        cases::log_access(&state, &mut tx, &applicant.actor, &case, "view").await?;
    }
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let with_applicant =
        bundle.workflow.state(&case.state.state).is_some_and(|state| state.kind == StateKind::WithApplicant);
    let correction = correction(words, &case, &events).filter(|_| with_applicant);
    // The receipt of a 90-day report has a page of its own.
    let next_due = case.state.facts.get("next_due").and_then(Value::as_text).and_then(|day| day.parse().ok());
    let permit = case.state.answers.text("permit_expires").parse().ok();
    let receipt = next_due.is_some() && issued.iter().any(|document| document.output == "receipt");
    let days_before = settings.number("tm47.online.days_before").unwrap_or_default();
    Ok(visit.page(CasePage {
        reference: case.reference.to_string(),
        service: words.title(),
        area: words.area(),
        status: words.state(&case.state.state),
        tone: words.tone(&case.state.state),
        explanation: explanation(words, &case, &events),
        due: whose_turn(&case, with_applicant, correction.is_some())
            .and_then(|key| due_sentence(visit.lang, &case, key)),
        just_filed: query.filed == "now",
        notice: (query.filed == "earlier").then(|| text(visit.lang, "case-filed-earlier", &[])),
        correction,
        correct: correcting(&acting, &bundle, &case).is_some(),
        next_report: next_due.filter(|_| receipt).map(|due| NextReport {
            due: format_day(due, visit.lang),
            opens: format_day(add_days(due, -i32::try_from(days_before).unwrap_or(0)), visit.lang),
            permit: permit.filter(|permit| *permit < due).map(|permit| format_day(permit, visit.lang)),
        }),
        actions: actions(&acting, words, &case),
        bill: bill_notice(visit.lang, billed.as_ref(), waits_for_bill),
        receipt,
        issued: issued::documents(words, &issued, bangkok_day(state.clock.now()), |document| {
            Path::CaseDocument { reference: &shown, document }.to(visit.lang)
        }),
        answers_title: Some(words.of_or("answers-title", "")).filter(|title| !title.is_empty()),
        answers: answers(words, &case, bangkok_day(state.clock.now())),
        documents: documents(
            words,
            &documents_asked(&bundle.workflow, &case.state.answers.values()),
            &files,
            Reader::Applicant,
            |file| Path::CaseFile { reference: &shown, file }.to(visit.lang),
            |_| None,
        ),
        timeline: with_services(visit.lang, timeline(words, &events), &served),
        ledger: ledger(visit.lang, &case.state.clock),
        chart: Some(state_chart(words, &case, &events)),
    }))
}

/// How the last day is told: as the office's, or that of an appeal against what the machine decided. Of what an officer asked or
/// decided it stands beside his words.
fn whose_turn(case: &StoredCase, with_applicant: bool, told: bool) -> Option<&'static str> {
    match (with_applicant, case.state.outcome) {
        (true, Some(_)) if !told => Some("clock-due-appeal"),
        (true, _) => None,
        (false, _) if case.state.clock.has_passed() => Some("clock-due-office-late"),
        (false, _) => Some("clock-due-office"),
    }
}

/// The case, and the transaction that read it; just after filing, once the register has answered or the patience is over.
async fn settled(
    state: &AppState,
    applicant: &Applicant,
    reference: &CaseReference,
    mut looks: u32,
) -> Result<(Tx, StoredCase, Arc<Bundle>), WebError> {
    loop {
        let mut tx = state.store.begin(&applicant.actor).await?;
        let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
        let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
        let waits = bundle.workflow.state(&case.state.state).is_some_and(|state| state.kind == StateKind::Waiting);
        if looks == 0 || !waits {
            return Ok((tx, case, bundle));
        }
        tx.commit().await?;
        looks -= 1;
        tokio::time::sleep(LOOK_AFTER).await;
    }
}

/// What a state means for the applicant; a register that is silent has its own sentence, and a refusal its reasons and
/// what to do next.
fn explanation(words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> String {
    let silent = case.state.facts.get("verification") == Some(&"unverified".into());
    let key = if silent && case.state.closed_at.is_none() { "unverified" } else { "explanation" };
    let mut sentences = vec![words.of(&format!("state-{}-{key}", case.state.state))];
    if case.state.outcome == Some(Outcome::Rejected) {
        let (codes, _) = last_reasons(events).unwrap_or_default();
        sentences.extend(codes.iter().flat_map(|code| [reason(words.lang, code), remedy(words.lang, code)]));
    }
    sentences.extend(acted_by(words.lang, case));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// Who filed for the person, and as what.
pub fn acted_by(lang: Lang, case: &StoredCase) -> Option<String> {
    let fact = |name: &str| case.state.facts.get(name).and_then(Value::as_text);
    let (name, kind) = (fact(ACTED_BY)?, fact(ACTED_AS)?);
    let kind = text(lang, &format!("authority-kind-{kind}"), &[]);
    Some(text(lang, "authority-acted", &[("name", name.into()), ("kind", kind.into())]))
}

/// What was filed; the address as one row.
fn answers(words: Words<'_>, case: &StoredCase, today: jiff::civil::Date) -> Vec<SummaryRow> {
    let answers = &case.state.answers;
    let journey = journey(&words.bundle.form, answers, today);
    let address = words.of("section-address");
    let mut rows: Vec<SummaryRow> =
        facts(words, &case.state.facts).into_iter().map(|(label, value)| SummaryRow::new(label, value)).collect();
    for section in sections(words, &journey, answers) {
        if section.title == address {
            rows.push(SummaryRow {
                key: address.clone(),
                value: address_lines(words.lang, answers),
                ..SummaryRow::default()
            });
            continue;
        }
        rows.extend(section.lines.into_iter().filter(|line| !line.value.is_empty()).map(|line| SummaryRow {
            key: line.label,
            value: line.value,
            ..SummaryRow::default()
        }));
    }
    rows
}

/// "Correct my answers": opens a draft with the case's answers, or goes on with the one that is open.
pub async fn correct(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference_for_update(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let acting = cases::in_the_name_of(&mut tx, &applicant.actor, &case, bangkok_day(state.clock.now())).await?;
    if correcting(&acting, &bundle, &case).is_none() {
        return Ok(visit.redirect(&Path::Case { reference: &shown }.to(visit.lang)));
    }
    let draft = if let Some(draft) = tx.draft_correcting(case.id).await? {
        draft.id
    } else {
        let now = state.clock.now();
        let draft = Draft {
            id: DraftId::from_uuid(state.random.id(now)),
            account: applicant.signed_in.account,
            person: case.state.person.unwrap_or(applicant.signed_in.person),
            service: case.service,
            bundle: case.bundle,
            answers: case.state.answers,
            case: Some(case.id),
            updated_at: now,
            submitted_at: None,
        };
        tx.draft_add(&draft, &bundle.form).await?;
        draft.id
    };
    tx.commit().await?;
    Ok(visit.redirect(&Path::CheckAnswers { draft: &draft.to_string() }.to(visit.lang)))
}

/// What is to be paid, while something is; a bill that was paid or closed is on its own page.
fn bill_notice(lang: Lang, billed: Option<&StoredBill>, waits: bool) -> Option<BillNotice> {
    let due = billed.filter(|billed| billed.bill.state == BillState::Due);
    let text = match due {
        Some(billed) => {
            let day = format_day(bill_last_day(billed.bill.due), lang);
            let amount = billed.bill.rest().format(lang);
            Some(text(lang, "bill-link-text", &[("amount", amount.into()), ("due", day.into())]))
        }
        None if waits => Some(text(lang, "bill-preparing", &[])),
        None => billed.map(|billed| text(lang, &format!("bill-notice-{}", billed.bill.state.code()), &[])),
    };
    text.map(|text| BillNotice { text, issued: billed.is_some() })
}

/// What this person may do now.
fn open_actions<'a>(actor: &'a Actor, bundle: &'a Bundle, case: &'a StoredCase) -> impl Iterator<Item = &'a Action> {
    // What is done with a notice of stay is done with one of its guests, on his page.
    let of_guests = case.service == crate::stays::notice::SERVICE;
    bundle.workflow.actions.iter().filter(move |action| !of_guests && may_now(actor, action, &case.state))
}

/// The action that sends corrected answers.
fn correcting<'a>(actor: &'a Actor, bundle: &'a Bundle, case: &'a StoredCase) -> Option<&'a Action> {
    open_actions(actor, bundle, case).find(|action| action.takes_answers)
}

fn actions(actor: &Actor, words: Words<'_>, case: &StoredCase) -> Vec<CaseAction> {
    open_actions(actor, words.bundle, case)
        .filter(|action| !action.takes_answers)
        .map(|action| CaseAction {
            id: action.id.clone(),
            label: words.action(&action.id),
            ends: ends(words.bundle, action),
        })
        .collect()
}

/// Whether the action ends the case.
fn ends(bundle: &Bundle, action: &Action) -> bool {
    let target = action.to.as_ref().and_then(|to| bundle.workflow.state(to));
    target.is_some_and(|state| state.kind == StateKind::Final)
}

/// What an action of the applicant means. One that is not open any more shows the case instead; one that is nobody's, nothing.
pub async fn ask_to_act(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown, action)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    match appointment::page(&state, &applicant, &shown, &action, None).await? {
        Some(page) => Ok(page),
        None => ask(&state, &applicant, &shown, &action, None).await,
    }
}

/// The question, or once more with the words that were written and why they are not enough.
async fn ask(
    state: &AppState,
    applicant: &Applicant,
    shown: &str,
    action: &str,
    refused: Option<(Refusal, String)>,
) -> Result<Response, WebError> {
    let reference = reference(shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let acting = cases::in_the_name_of(&mut tx, &applicant.actor, &case, bangkok_day(state.clock.now())).await?;
    tx.commit().await?;
    bundle.workflow.action(action).filter(|action| action.by.contains(&Role::Applicant)).ok_or(WebError::NotFound)?;
    let mut open = open_actions(&acting, &bundle, &case);
    let Some(action) = open.find(|open| open.id == action && !open.takes_answers) else {
        return Ok(visit.redirect(&Path::Case { reference: shown }.to(visit.lang)));
    };
    let words = Words { bundle: &bundle, lang: visit.lang };
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (error, note_value) = match refused {
        Some((Refusal::NoteRequired, note)) => (Some(text(visit.lang, "case-note-missing", &[])), note),
        Some((refused, note)) => (Some(refusal(visit.lang, &refused).0), note),
        None => (None, String::new()),
    };
    let page = CaseActionPage {
        reference: case.reference.to_string(),
        service: words.title(),
        area: words.area(),
        action: action.id.clone(),
        title: words.action(&action.id),
        text: words.of_or(&format!("action-{}-text", action.id), ""),
        ends: ends(&bundle, action),
        note: action
            .note_required
            .then(|| words.of_or(&format!("action-{}-note", action.id), &words.action(&action.id))),
        note_value,
        error,
    };
    Ok(visit.page_with(status, page))
}

/// Takes the action, unless the case has moved on in the meantime: then the case says how.
pub async fn act(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, shown, action)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    if let Some(answer) = appointment::book(&state, &applicant, (&shown, &action), &values).await? {
        return Ok(answer);
    }
    let note = clean_text(values.first(NOTE));
    let command = Command { action: action.clone(), note: note.clone(), ..Command::default() };
    match cases::act(&state, &applicant.actor, &reference, command).await {
        Ok(_) | Err(CommandError::Refused(Refusal::Conflict { .. })) => {
            Ok(visit.redirect(&Path::Case { reference: &shown }.to(visit.lang)))
        }
        Err(CommandError::Refused(Refusal::UnknownAction { .. })) => Err(WebError::NotFound),
        Err(CommandError::Refused(
            refused @ (Refusal::NoteRequired | Refusal::GuardFailed { .. } | Refusal::DocumentsMissing { .. }),
        )) => ask(&state, &applicant, &shown, &action, Some((refused, note))).await,
        Err(error) => Err(refused(error)),
    }
}
