//! What the machine does with cases by itself: it fires timers, opens children and informs relatives, opens and closes
//! incidents, projects clocks on a changed calendar. Each is one transaction on one case, and doing it twice does it once.

use super::due::after_what_is_due;
use super::file::{Inserted, insert, new_case, offices_for_tasks};
use super::{CommandError, apply};
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::{StoreError, Tx};
use jiff::{SignedDuration, Timestamp};
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::form::journey::journey;
use sala::form::{Answers, Form, Source};
use sala::id::{AccountId, CaseId};
use sala::workflow::command::{Filing, Operation};
use sala::workflow::definition::{Outcome, Relation};
use sala::workflow::state::LOOKS_AGAIN_AFTER;
use sala::workflow::{Command, Refusal, What};
use serde_json::json;
use uuid::Uuid;

/// How many timers one round fires, so that jobs have their turn too.
const TIMERS_AT_ONCE: usize = 64;
/// How many cases one round projects on a changed calendar.
const PROJECTED_AT_ONCE: i64 = 200;
/// A case whose timers cannot be fired, because its row or its version cannot be read, is looked at again after so long.
const POSTPONE: SignedDuration = SignedDuration::from_mins(10);
/// A timer whose action was refused is looked at again after as long as that has lasted, and at least this often.
const LOOKS_AGAIN_WITHIN: SignedDuration = SignedDuration::from_hours(1);

fn operation(operation: Operation) -> Command {
    Command { operation, ..Command::default() }
}

/// Fires the timers that are due; of how many cases. Two servers never fire the same: the case is locked, and what is
/// locked is passed over. A timer whose action is refused is an incident of its case, and looked at again. A case whose timers cannot
/// be fired at all is put off, and the others have their turn.
pub async fn fire_timers(state: &AppState) -> Result<usize, CommandError> {
    let mut fired = 0;
    while fired < TIMERS_AT_ONCE {
        let mut tx = state.store.begin_system().await?;
        let Some(case) = tx.case_with_due_timer(state.clock.now()).await? else { break };
        match fire(state, &mut tx, case).await {
            Ok(()) => tx.commit().await?,
            Err(CommandError::Store(error)) if error.is_passing() => return Err(error.into()),
            Err(error) => {
                drop(tx);
                tracing::error!(%case, %error, "a timer cannot be fired");
                let mut tx = state.store.begin_system().await?;
                tx.timer_postpone(case, state.clock.now() + POSTPONE).await?;
                tx.commit().await?;
            }
        }
        fired += 1;
    }
    if fired > 0 {
        state.jobs_added.notify_one();
    }
    Ok(fired)
}

async fn fire(state: &AppState, tx: &mut Tx, case: CaseId) -> Result<(), CommandError> {
    let Some(case) = tx.case_for_update(case).await? else { return Ok(()) };
    let bundle = state.bundles.get(tx, &case.bundle).await?;
    let version = case.state.version;
    let case = apply(state, &Actor::system(), tx, &bundle, case, operation(Operation::FireTimers)).await?;
    if case.state.version != version {
        return Ok(());
    }
    let Some(since) = case.state.progress.refused_timers().map(|(_, incident, _)| incident.since).min() else {
        // Its row says that something is due, and nothing is: it would be found again at once.
        return Err(Refusal::Definition { what: "no timer is due".to_owned() }.into());
    };
    let now = state.clock.now();
    let wait = now.duration_since(since).clamp(LOOKS_AGAIN_AFTER, LOOKS_AGAIN_WITHIN);
    Ok(tx.timer_postpone(case.id, now + wait).await?)
}

/// Has a timer whose action was refused looked at now. False: no timer of the case has this incident.
pub async fn look_again(state: &AppState, case: CaseId, incident: Uuid) -> Result<bool, StoreError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(false) };
    let is_its_own = case.state.progress.refused_timers().any(|(id, _, _)| id == incident);
    if is_its_own {
        tx.timer_postpone(case.id, state.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(is_its_own)
}

/// What became of a wish of the machine that was not refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// It is so, now or since an earlier run.
    Done,
    /// What it was for is over: the case is closed or gone, or no longer knows of it.
    Unneeded,
}

/// The notice with which the limit of a case begins was served.
pub async fn notice_served(state: &AppState, case: CaseId, at: Timestamp) -> Result<Noted, CommandError> {
    note(state, case, operation(Operation::NoticeServed { at })).await
}

/// That notice has come back: its days begin anew with its next service. It comes before what is due, which may be what those days had
/// brought.
pub async fn notice_returned(state: &AppState, case: CaseId) -> Result<Noted, CommandError> {
    note(state, case, operation(Operation::NoticeReturned)).await
}

/// Takes an operation of the machine on a case, in a transaction of its own.
async fn note(state: &AppState, case: CaseId, command: Command) -> Result<Noted, CommandError> {
    note_of(state, case, |_| Some(command.clone())).await
}

/// The same, when the case as it is then says what there is to note.
async fn note_of(
    state: &AppState,
    case: CaseId,
    command: impl Fn(&StoredCase) -> Option<Command>,
) -> Result<Noted, CommandError> {
    after_what_is_due(state, || note_now(state, case, Timestamp::MIN, &command)).await
}

/// Takes an action, as the machine, unless it was taken since. That the case refuses it is an error, unless it is closed.
async fn take_once(state: &AppState, case: CaseId, action: &str, since: Timestamp) -> Result<Noted, CommandError> {
    let command = || Some(Command { action: action.to_owned(), ..Command::default() });
    after_what_is_due(state, || note_now(state, case, since, |_| command())).await
}

/// Whether an action was taken on a case, by whomever, at an instant or later.
pub async fn was_taken(tx: &mut Tx, case: CaseId, action: &str, since: Timestamp) -> Result<bool, StoreError> {
    let is_it = |what: &What| matches!(what, What::Acted(acted) if acted.action == action);
    Ok(tx.events(case).await?.iter().any(|event| event.at >= since && is_it(&event.what)))
}

async fn note_now(
    state: &AppState,
    case: CaseId,
    since: Timestamp,
    command: impl Fn(&StoredCase) -> Option<Command>,
) -> Result<Noted, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(Noted::Unneeded) };
    let Some(command) = command(&case) else { return Ok(Noted::Unneeded) };
    if command.operation == Operation::Act && was_taken(&mut tx, case.id, &command.action, since).await? {
        return Ok(Noted::Done);
    }
    let closed = case.state.closed_at.is_some();
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    match apply(state, &Actor::system(), &mut tx, &bundle, case, command).await {
        Ok(_) => {
            tx.commit().await?;
            state.jobs_added.notify_one();
            Ok(Noted::Done)
        }
        Err(CommandError::Refused(Refusal::UnknownChild { .. } | Refusal::UnknownIncident { .. })) => {
            Ok(Noted::Unneeded)
        }
        Err(CommandError::Refused(Refusal::Conflict { .. } | Refusal::GuardFailed { .. })) if closed => {
            Ok(Noted::Unneeded)
        }
        Err(error) => Err(error),
    }
}

/// Opens a child that its parent wants, as the machine, for the same person and with the answers that its form asks for too. Where the
/// parent has gone on without it, it is no longer needed; should it come back, it asks again.
pub async fn open_child(state: &AppState, parent: CaseId, child: &str, service: &str) -> Result<Noted, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(parent) = tx.case_for_update(parent).await? else { return Ok(Noted::Unneeded) };
    let known = parent.state.progress.children.get(child);
    if known.is_some_and(|child| child.case.is_some()) {
        return Ok(Noted::Done);
    }
    let bundle = state.bundles.get(&mut tx, &parent.bundle).await?;
    let here = bundle.workflow.state(&parent.state.state);
    let waits = here.is_some_and(|here| here.children.iter().any(|awaited| awaited.id == child));
    if !waits || parent.state.closed_at.is_some() || !known.is_some_and(|child| child.wanted) {
        return Ok(Noted::Unneeded);
    }
    let id = file_child(state, &mut tx, &parent, child, service).await?;
    let opened = operation(Operation::ChildOpened { child: child.to_owned(), case: id });
    apply(state, &Actor::system(), &mut tx, &bundle, parent, opened).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(Noted::Done)
}

/// Files a child. One whose form asks for more than its parent has answered is not filed with holes: that is an incident of the
/// parent, until the answers are there.
async fn file_child(
    state: &AppState,
    tx: &mut Tx,
    parent: &StoredCase,
    child: &str,
    service: &str,
) -> Result<CaseId, CommandError> {
    let (hash, bundle) = state.bundles.newest(tx, service).await?.ok_or(CommandError::NotFound)?;
    let mut answers = shared_answers(&bundle.form, &parent.state.answers);
    let journey = journey(&bundle.form, &answers, bangkok_day(state.clock.now()));
    if let Some(page) = journey.next() {
        return Err(CommandError::Unanswered(page.to_owned()));
    }
    for key in &journey.void {
        answers.remove(key);
    }
    let agency = bundle.service.agency.clone();
    let province = bundle.service.office_province(&answers).to_owned();
    let office = tx.office_for(&agency, &province).await?.ok_or(CommandError::NoOffice)?;
    let offices = offices_for_tasks(tx, &bundle, &province).await?;
    let person = parent.state.person.ok_or(CommandError::NotFound)?;
    // A child is the same case as another only when it is the same child of the same parent.
    let period = format!("{}/{child}", parent.id);
    let case = new_case(state, tx, (service, hash), period, &answers);
    let command = Command {
        action: "file".to_owned(),
        answers: Some(answers),
        filing: Some(Filing {
            person,
            agency,
            office,
            offices,
            parent: Some(parent.id),
            account: parent.state.filed_by,
        }),
        ..Command::default()
    };
    match insert(state, &Actor::system(), tx, &bundle, case, command).await? {
        Inserted::Case(case) => Ok(case.id),
        Inserted::Earlier(first) => Ok(first.id),
    }
}

/// The parent's answers to what the child's form asks too. They come from an earlier case, and say so.
pub(super) fn shared_answers(form: &Form, given: &Answers) -> Answers {
    let mut answers = Answers::default();
    for key in form.pages.iter().flat_map(|page| &page.fields).flat_map(sala::form::Field::answers) {
        if let Some(answer) = given.0.get(key) {
            answers.set(key, answer.value.clone(), Source::Earlier, answer.at);
        }
    }
    answers
}

/// A child has ended: its parent is told by a job, so that nobody waits for the other's lock.
pub(super) async fn inform_parent(state: &AppState, tx: &mut Tx, case: &StoredCase) -> Result<(), StoreError> {
    let (Some(parent), Some(outcome)) = (case.state.progress.parent, case.state.outcome) else { return Ok(()) };
    let now = state.clock.now();
    let payload = json!({ "case": case.id.as_uuid(), "outcome": outcome.code() });
    tx.jobs_add(Some(parent), &[NewJob { id: state.random.id(now), kind: "child_closed", payload }], now).await
}

/// Tells a parent how its child ended.
pub async fn close_child(
    state: &AppState,
    parent: CaseId,
    case: Uuid,
    outcome: Outcome,
) -> Result<Noted, CommandError> {
    note_of(state, parent, |parent| {
        let mut children = parent.state.progress.children.iter();
        let (child, _) = children.find(|(_, child)| child.case == Some(CaseId::from_uuid(case)))?;
        Some(operation(Operation::ChildClosed { child: child.clone(), outcome }))
    })
    .await
}

/// Takes an action, as the machine, on the cases that belong together with this one, which wanted that at an instant. One of them
/// that refuses keeps it from none of the others.
pub async fn inform(
    state: &AppState,
    case: CaseId,
    (whom, action): (Relation, &str),
    since: Timestamp,
) -> Result<Noted, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(found) = tx.case_by_id(case).await? else { return Ok(Noted::Unneeded) };
    tx.commit().await?;
    let relatives: Vec<CaseId> = match whom {
        Relation::Parent => found.state.progress.parent.into_iter().collect(),
        Relation::Children => found.state.progress.children.values().filter_map(|child| child.case).collect(),
    };
    let mut noted = Ok(Noted::Unneeded);
    for relative in relatives {
        match take_once(state, relative, action, since).await {
            Ok(Noted::Unneeded) => {}
            Ok(Noted::Done) => noted = noted.map(|_| Noted::Done),
            Err(error) => noted = Err(error),
        }
    }
    noted
}

/// Another case has taken the place of this one.
pub async fn replaced(state: &AppState, case: CaseId) -> Result<Noted, CommandError> {
    take_once(state, case, "replace", Timestamp::MIN).await
}

/// An officer no longer works on this case: his colleagues find it among those that nobody has.
pub async fn release(state: &AppState, case: CaseId, officer: AccountId) -> Result<Noted, CommandError> {
    note(state, case, operation(Operation::Release { officer })).await
}

/// An effect of a case has failed again and again: an incident is open until it has really succeeded.
pub async fn open_incident(
    state: &AppState,
    case: CaseId,
    incident: Uuid,
    effect: &str,
    error: &str,
) -> Result<(), CommandError> {
    let (effect, error) = (effect.to_owned(), error.to_owned());
    note(state, case, operation(Operation::OpenIncident { incident, effect, error })).await.map(drop)
}

/// It has succeeded.
pub async fn close_incident(state: &AppState, case: CaseId, incident: Uuid) -> Result<(), CommandError> {
    note(state, case, operation(Operation::CloseIncident { incident, unneeded: false })).await.map(drop)
}

/// It has not succeeded, and need not any more.
pub async fn drop_incident(state: &AppState, case: CaseId, incident: Uuid) -> Result<(), CommandError> {
    note(state, case, operation(Operation::CloseIncident { incident, unneeded: true })).await.map(drop)
}

/// Projects open cases on a calendar that has changed, page by page, and some time later again, for what a command was just
/// writing; of how many. One that cannot be projected is named in the
/// log and passed over: the next change of the calendar, which looks at the calendar as it is then, finds it again.
pub async fn project_calendar(state: &AppState) -> Result<usize, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(change) = tx.calendar_changes(state.clock.now()).await? else { return Ok(0) };
    let cases = tx.cases_counting_after(change.after, PROJECTED_AT_ONCE).await?;
    tx.commit().await?;
    for case in &cases {
        let moved = note(state, *case, operation(Operation::MoveClock { changed: change.changed.clone() })).await;
        match moved {
            Err(CommandError::Store(error)) if error.is_passing() => return Err(error.into()),
            Err(error) => tracing::error!(%case, %error, "a clock cannot be projected on the changed calendar"),
            Ok(_) => {}
        }
    }
    let mut tx = state.store.begin_system().await?;
    tx.calendar_changes_projected(&change.ids, cases.last().copied(), state.clock.now()).await?;
    tx.commit().await?;
    // That all are known is work too: another change may wait behind these.
    Ok(cases.len().max(1))
}
