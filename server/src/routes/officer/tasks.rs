//! Tasks of an agency on cases, its own and those that it does not see: the list, one task with the answers that are shared,
//! and completing it.

use super::desk::{LINES, desk};
use crate::app_state::AppState;
use crate::cases::CommandError;
use crate::cases::task::{Completion, complete};
use crate::present::{Words, answer, instant, last_day};
use crate::routes::apply::refused;
use crate::routes::case::reference;
use crate::store::StoreError;
use crate::store::history::StoredEvent;
use crate::store::task::{TaskKey, TaskLine};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::conflict::{ConflictPage, Look};
use app::pages::officer::task::{TaskPage, field};
use app::pages::officer::tasks::{TaskRow, TasksPage};
use app::parts::form_field::Choice;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use sala::calendar::{format_day, format_day_short};
use sala::id::CaseId;
use sala::service::Bundle;
use sala::text::clean_text;
use sala::workflow::{Refusal, What};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TasksQuery {
    /// `due instant/case id/task` of the last line before this page.
    after: String,
    /// A task was just completed.
    done: String,
}

impl TasksQuery {
    fn after(&self) -> Option<TaskKey> {
        let (due, rest) = self.after.split_once('/')?;
        let (case, task) = rest.split_once('/')?;
        Some(TaskKey { due_at: due.parse().ok(), case: case.parse::<CaseId>().ok()?, task: task.to_owned() })
    }
}

pub async fn tasks(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<TasksQuery>,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let agency = officer.actor.agency.clone().unwrap_or_default();
    let mut tx = state.store.begin(&officer.actor).await?;
    let mut lines = tx.tasks_open(&agency, officer.actor.office.as_deref(), query.after().as_ref(), LINES + 1).await?;
    let desk = desk(&mut tx, &officer).await?;
    tx.commit().await?;
    let bundles = bundles_of(&state, &lines).await?;
    let next = cut(&mut lines, LINES).map(|line| {
        let due = line.due_at.map(|due| due.to_string()).unwrap_or_default();
        let after = format!("{due}/{}/{}", line.case, line.task);
        Path::OfficerTasks.with_query(visit.lang, &[("after", &after)])
    });
    let now = state.clock.now();
    let row = |line: TaskLine| {
        let words = Words { bundle: bundles.get(&line.case)?, lang: visit.lang };
        Some(task_row(words, now, line))
    };
    Ok(visit.page(TasksPage {
        desk,
        rows: lines.into_iter().filter_map(row).collect(),
        paging: Paging { previous: None, next },
        done: !query.done.is_empty(),
    }))
}

/// The versions of their services with which the cases of tasks began, which say what a task may come to. The cases themselves
/// are hidden, so the machine looks, and for nothing else.
async fn bundles_of(state: &AppState, lines: &[TaskLine]) -> Result<HashMap<CaseId, Arc<Bundle>>, StoreError> {
    let cases: Vec<CaseId> = lines.iter().map(|line| line.case).collect();
    let mut bundles = HashMap::new();
    if cases.is_empty() {
        return Ok(bundles);
    }
    let mut tx = state.store.begin_system().await?;
    for (case, hash) in tx.bundles_of_cases(&cases).await? {
        bundles.insert(case, state.bundles.get(&mut tx, &hash).await?);
    }
    tx.commit().await?;
    Ok(bundles)
}

fn name(words: Words<'_>, task: &str) -> String {
    words.of_or(&format!("task-{task}"), task)
}

fn result_name(words: Words<'_>, task: &str, result: &str) -> String {
    words.of_or(&format!("task-{task}-{result}"), result)
}

fn shared(words: Words<'_>, line: &TaskLine) -> Vec<(String, String)> {
    let keys = words.bundle.workflow.task(&line.task).map(|task| task.shares.as_slice()).unwrap_or_default();
    answer::shared(words, keys, &line.shared)
}

fn is_late(line: &TaskLine, now: Timestamp) -> bool {
    line.due_at.is_some_and(|due| due <= now)
}

fn task_row(words: Words<'_>, now: Timestamp, line: TaskLine) -> TaskRow {
    TaskRow {
        service: words.title(),
        name: name(words, &line.task),
        shared: shared(words, &line),
        due: line.due_at.map(|due| format_day_short(last_day(due), words.lang)).unwrap_or_default(),
        overdue: is_late(&line, now),
        reference: line.reference,
        task: line.task,
    }
}

/// A task that this officer sees, with the version of its service; open or done.
async fn find(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    task: &str,
) -> Result<(TaskLine, Arc<Bundle>), WebError> {
    let reference = reference(shown)?;
    let agency = officer.actor.agency.clone().unwrap_or_default();
    let mut tx = state.store.begin(&officer.actor).await?;
    let line = tx.task_by_reference(&agency, &reference, task).await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    let bundle = bundles_of(state, std::slice::from_ref(&line)).await?.remove(&line.case);
    Ok((line, bundle.ok_or(WebError::NotFound)?))
}

pub async fn task(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, task)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let (line, bundle) = find(&state, &officer, &shown, &task).await?;
    log_look(&state, &officer, line.case).await?;
    let words = Words { bundle: &bundle, lang: officer.visit.lang };
    if line.done.is_some() {
        return Ok(conflict(&officer, words, &line));
    }
    Ok(officer.visit.page(task_page(&state, &officer, words, &line)))
}

/// The person sees who looked at what is shared with another agency. Whose case it is the officer need not learn, so the machine
/// finds that out.
async fn log_look(state: &AppState, officer: &Officer, case: CaseId) -> Result<(), StoreError> {
    let mut tx = state.store.begin_system().await?;
    let person = tx.case_by_id(case).await?.and_then(|case| case.state.person);
    tx.commit().await?;
    let Some(person) = person else { return Ok(()) };
    let now = state.clock.now();
    let mut tx = state.store.begin(&officer.actor).await?;
    tx.access_log_add(state.random.id(now), now, &officer.actor, case, person, "view-task").await?;
    tx.commit().await
}

fn task_page(state: &AppState, officer: &Officer, words: Words<'_>, line: &TaskLine) -> TaskPage {
    let definition = words.bundle.workflow.task(&line.task);
    let results = definition.map(|task| task.results.as_slice()).unwrap_or_default();
    TaskPage {
        reference: line.reference.clone(),
        service: words.title(),
        task: line.task.clone(),
        name: name(words, &line.task),
        due: line.due_at.map(|due| format_day(last_day(due), words.lang)).unwrap_or_default(),
        overdue: is_late(line, state.clock.now()),
        shared: shared(words, line),
        results: results
            .iter()
            .map(|result| Choice::new(result.clone(), result_name(words, &line.task, result)))
            .collect(),
        open: definition.is_some_and(|task| task.by.contains(&officer.actor.role)),
        ..TaskPage::default()
    }
}

pub async fn complete_task(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, task)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let (line, bundle) = find(&state, &officer, &shown, &task).await?;
    let words = Words { bundle: &bundle, lang: officer.visit.lang };
    let done = || officer.visit.redirect(&Path::OfficerTasks.with_query(words.lang, &[("done", "task")]));
    let completion = Completion {
        case: line.case,
        task,
        result: values.first(field::RESULT).to_owned(),
        note: clean_text(values.first(field::NOTE)),
    };
    if line.done.is_some() {
        let twice = is_own(&state, &officer, &completion).await?;
        return Ok(if twice { done() } else { conflict(&officer, words, &line) });
    }
    match complete(&state, &officer.actor, completion.clone()).await {
        Ok(_) => Ok(done()),
        // Nothing was chosen, or what the page did not offer.
        Err(CommandError::Refused(Refusal::UnknownResult { .. })) => {
            let page = TaskPage {
                note: values.first(field::NOTE).to_owned(),
                error: Some(text(words.lang, "task-error-result", &[])),
                ..task_page(&state, &officer, words, &line)
            };
            Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        // It was open a moment ago: somebody was faster.
        Err(CommandError::NotFound | CommandError::Refused(Refusal::Conflict { .. } | Refusal::UnknownTask { .. })) => {
            let (line, _) = find(&state, &officer, &shown, &line.task).await?;
            let twice = is_own(&state, &officer, &completion).await?;
            Ok(if twice { done() } else { conflict(&officer, words, &line) })
        }
        Err(error) => Err(refused(error)),
    }
}

/// Whether the officer said the very same himself: he pressed twice. The history is not his to read.
async fn is_own(state: &AppState, officer: &Officer, completion: &Completion) -> Result<bool, WebError> {
    let mut tx = state.store.begin_system().await?;
    let events = tx.events(completion.case).await?;
    tx.commit().await?;
    let of_task = |event: &&StoredEvent| matches!(&event.what, What::TaskDone { task, .. } if *task == completion.task);
    Ok(events.iter().rfind(of_task).is_some_and(|event| {
        let What::TaskDone { result, note, .. } = &event.what else { return false };
        event.by == Some(officer.signed_in.account) && *result == completion.result && *note == completion.note.trim()
    }))
}

/// Somebody was first: when, and with what. His name stands in the case, which may be hidden here.
fn conflict(officer: &Officer, words: Words<'_>, line: &TaskLine) -> Response {
    let (result, at) = line.done.as_ref().map(|(result, at)| (result.as_str(), *at)).unzip();
    let page = ConflictPage {
        reference: line.reference.clone(),
        by: text(words.lang, "task-colleague", &[]),
        at: at.map(|at| instant(words.lang, at)).unwrap_or_default(),
        what: result.map(|result| result_name(words, &line.task, result)).unwrap_or_default(),
        look: Look::Tasks,
    };
    officer.visit.page_with(StatusCode::CONFLICT, page)
}
