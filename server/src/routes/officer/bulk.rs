//! One decision for several cases: chosen in the queue, shown what would happen to each, confirmed. Each is decided in a transaction of
//! its own, with the version that was seen: what somebody else was faster with stays as he left it, and is told. A case that the watch
//! list has marked is decided alone, by whoever has opened it and dealt with the mark.

use crate::app_state::AppState;
use crate::cases::{self, CommandError, Preview};
use crate::present::{Words, reason, refusal};
use crate::store::case::StoredCase;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::bulk::{BulkPage, BulkRow, Step, field};
use app::parts::form_field::Choice;
use app::parts::tag::Tone;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::access::may_now;
use sala::id::CaseReference;
use sala::service::Bundle;
use sala::text::{Lang, clean_text};
use sala::workflow::definition::Action;
use sala::workflow::{Command, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// So many cases are decided at once, and no more.
const MOST: usize = 50;

/// A chosen case with its service.
struct Chosen {
    case: StoredCase,
    bundle: Arc<Bundle>,
    /// Nobody has dealt with its mark yet.
    marked: bool,
}

pub async fn choose(
    State(state): State<AppState>,
    officer: Officer,
    RawQuery(query): RawQuery,
) -> Result<Response, WebError> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default()).unwrap_or_default();
    let named: Vec<String> = pairs.into_iter().filter(|(name, _)| name == field::OF).map(|(_, value)| value).collect();
    let chosen = load(&state, &officer, &named).await?;
    Ok(officer.visit.page(chooser(&officer, &chosen)))
}

/// The named cases that this officer sees, each once; what is none or is hidden is left out.
async fn load(state: &AppState, officer: &Officer, named: &[String]) -> Result<Vec<Chosen>, WebError> {
    let references: BTreeSet<String> = named
        .iter()
        .filter_map(|text| CaseReference::parse(text).ok())
        .map(|reference| reference.to_string())
        .take(MOST)
        .collect();
    let mut tx = state.store.begin(&officer.actor).await?;
    let mut chosen = Vec::new();
    for reference in references.iter().filter_map(|text| CaseReference::parse(text).ok()) {
        let Some(case) = tx.case_by_reference(&reference).await? else { continue };
        let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
        let mark = tx.case_mark(case.id).await?;
        let marked = mark.is_some_and(|mark| mark.looked_at.is_none());
        chosen.push(Chosen { case, bundle, marked });
    }
    tx.commit().await?;
    Ok(chosen)
}

/// What can be done to several at once: what asks for no more than a reason and words.
fn is_for_several(action: &Action) -> bool {
    !action.takes_answers && action.assign.is_none() && action.asks.is_none() && action.incompleteness.is_none()
}

fn chooser(officer: &Officer, chosen: &[Chosen]) -> BulkPage {
    let lang = officer.visit.lang;
    let (mut actions, mut reasons) = (BTreeMap::new(), BTreeSet::new());
    for Chosen { case, bundle, .. } in chosen.iter().filter(|one| !one.marked) {
        let open = bundle.workflow.actions.iter().filter(|action| is_for_several(action));
        for action in open.filter(|action| may_now(&officer.actor, action, &case.state)) {
            actions.entry(action.id.clone()).or_insert_with(|| Words { bundle, lang }.action(&action.id));
            reasons.extend(action.reasons.iter().cloned());
        }
    }
    BulkPage {
        rows: chosen.iter().map(|chosen| row(lang, chosen)).collect(),
        actions: actions.into_iter().map(|(id, label)| Choice::new(id, label)).collect(),
        reasons: reasons.into_iter().map(|code| Choice::new(code.clone(), reason(lang, &code))).collect(),
        ..BulkPage::default()
    }
}

fn row(lang: Lang, Chosen { case, bundle, marked }: &Chosen) -> BulkRow {
    let words = Words { bundle, lang };
    let names = ["family_name", "first_name"].map(|key| case.state.answers.text(key));
    BulkRow {
        reference: case.reference.to_string(),
        service: words.title(),
        name: names.join(" ").trim().to_owned(),
        status: words.officer_state(&case.state.state),
        alone: marked.then(|| text(lang, "bulk-alone", &[])),
        ..BulkRow::default()
    }
}

/// What is said of a marked case, which is left out.
fn left_out(lang: Lang, one: &Chosen) -> Option<BulkRow> {
    let row = row(lang, one);
    let outcome = row.alone.clone()?;
    Some(BulkRow { outcome, tone: Tone::Bad, alone: None, ..row })
}

/// What is asked of every case.
struct Asked {
    action: String,
    reason: String,
    note: String,
}

impl Asked {
    fn of(values: &FormValues) -> Self {
        Self {
            action: values.first(field::ACTION).to_owned(),
            reason: values.first(field::REASON).to_owned(),
            note: clean_text(values.first(field::NOTE)),
        }
    }

    /// What the action needs and was not given: a reason that serves for one of the cases at least, and words.
    fn lacks(&self, chosen: &[Chosen]) -> Vec<Refusal> {
        let together = chosen.iter().filter(|one| !one.marked);
        let actions: Vec<&Action> = together.filter_map(|one| one.bundle.workflow.action(&self.action)).collect();
        let reasons = || actions.iter().flat_map(|action| &action.reasons);
        let reason = reasons().next().is_some() && !reasons().any(|reason| *reason == self.reason);
        let note = self.note.is_empty() && actions.iter().any(|action| action.note_required);
        [reason.then_some(Refusal::ReasonRequired), note.then_some(Refusal::NoteRequired)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// As a command on a case. The reason and the words go only with an action that asks for them.
    fn command(&self, bundle: &Bundle, version: Option<u32>) -> Command {
        let action = bundle.workflow.action(&self.action).filter(|action| is_for_several(action));
        let reasons = action.filter(|action| !action.reasons.is_empty() && !self.reason.is_empty());
        Command {
            action: action.map(|action| action.id.clone()).unwrap_or_default(),
            expected_version: version,
            reasons: reasons.map(|_| self.reason.clone()).into_iter().collect(),
            note: action.filter(|action| action.note_required).map(|_| self.note.clone()).unwrap_or_default(),
            ..Command::default()
        }
    }
}

pub async fn decide(
    State(state): State<AppState>,
    officer: Officer,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let chosen = load(&state, &officer, values.all(field::OF)).await?;
    let asked = Asked::of(&values);
    match values.first(field::ACT) {
        field::PREVIEW => preview(&state, &officer, &chosen, asked).await,
        field::CONFIRM => confirm(&state, &officer, &chosen, &asked, &values).await,
        _ => Err(WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

async fn preview(state: &AppState, officer: &Officer, chosen: &[Chosen], asked: Asked) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let page = chooser(officer, chosen);
    if !page.actions.iter().any(|action| action.value == asked.action) {
        let action_error = Some(text(lang, "bulk-action-missing", &[]));
        let page = BulkPage { action_error, reason: asked.reason, note: asked.note, ..page };
        return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let lacks = asked.lacks(chosen);
    if !lacks.is_empty() {
        let error = |code: Refusal| lacks.contains(&code).then(|| refusal(lang, &code).0);
        let (reason_error, note_error) = (error(Refusal::ReasonRequired), error(Refusal::NoteRequired));
        let Asked { action, reason, note } = asked;
        let page = BulkPage { action, reason, note, reason_error, note_error, ..page };
        return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let mut rows = Vec::with_capacity(chosen.len());
    for one in chosen {
        if let Some(row) = left_out(lang, one) {
            rows.push(row);
            continue;
        }
        let version = one.case.state.version;
        let command = asked.command(&one.bundle, Some(version));
        let told = told(lang, one, cases::preview(state, &officer.actor, &one.case.reference, command).await)?;
        rows.push(BulkRow { version: told.possible.then(|| version.to_string()), ..told.row });
    }
    let possible = rows.iter().filter(|row| row.version.is_some()).count();
    let count = Some(counted(lang, "bulk-count", possible, rows.len()));
    let Asked { action, reason, note } = asked;
    Ok(officer.visit.page(BulkPage { step: Step::Preview, rows, count, action, reason, note, ..page }))
}

fn counted(lang: Lang, key: &str, some: usize, all: usize) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    text(lang, key, &[("some", number(some)), ("all", number(all))])
}

async fn confirm(
    state: &AppState,
    officer: &Officer,
    chosen: &[Chosen],
    asked: &Asked,
    values: &FormValues,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let mut rows = Vec::with_capacity(chosen.len());
    let mut done = 0;
    for one in chosen {
        let version = values.first(&format!("{}{}", field::VERSION, one.case.reference)).parse().ok();
        // Without the version that was seen nothing is decided.
        let Some(version) = version else { continue };
        // It may have been marked since.
        if let Some(row) = left_out(lang, one) {
            rows.push(row);
            continue;
        }
        let command = asked.command(&one.bundle, Some(version));
        let acted = cases::act(state, &officer.actor, &one.case.reference, command).await;
        let told = told(lang, one, acted.map(|case| Preview { after: case.state }))?;
        done += usize::from(told.possible);
        rows.push(told.row);
    }
    let count = Some(counted(lang, "bulk-count-done", done, rows.len()));
    Ok(officer.visit.page(BulkPage { step: Step::Done, rows, count, ..BulkPage::default() }))
}

/// What would happen or has happened to a case, in words.
struct Told {
    row: BulkRow,
    possible: bool,
}

fn told(lang: Lang, one: &Chosen, result: Result<Preview, CommandError>) -> Result<Told, WebError> {
    let words = Words { bundle: &one.bundle, lang };
    let row = row(lang, one);
    match result {
        Ok(Preview { after }) => {
            let (outcome, tone) = (words.officer_state(&after.state), words.tone(&after.state));
            Ok(Told { row: BulkRow { outcome, tone, ..row }, possible: true })
        }
        Err(CommandError::Refused(refused)) => {
            let outcome = refusal(lang, &refused).0;
            Ok(Told { row: BulkRow { outcome, tone: Tone::Bad, ..row }, possible: false })
        }
        Err(CommandError::NotFound) => {
            let outcome = text(lang, "refusal-hidden", &[]);
            Ok(Told { row: BulkRow { outcome, tone: Tone::Bad, ..row }, possible: false })
        }
        Err(error) => Err(crate::routes::apply::refused(error)),
    }
}
