//! Commands on cases: load, decide, and write everything a command changes in one transaction.
//!
//! The engine decides (`sala::workflow`); this module brings it what it needs and hands its events and effects to the
//! store. A refusal writes nothing. It may use the store and the core; routes and jobs use it.

pub mod appointment;
pub mod due;
pub mod effects;
pub mod file;
pub mod fine;
pub mod issue;
pub mod machine;
pub mod migrate;
pub mod propose;
pub mod task;

use crate::app_state::AppState;
use crate::duties;
use crate::jobs::{authority, entry};
use crate::payments;
use crate::stays;
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::{StoreError, Tx};
use crate::webhooks;
use due::after_what_is_due;
use effects::run_effects;
use jiff::civil::Date;
use sala::access::{Actor, Role};
use sala::calendar::bangkok_day;
use sala::form::Form;
use sala::form::error::FieldError;
use sala::id::{CaseId, CaseReference, PersonId};
use sala::platforms::filing::is_filed_for_others;
use sala::service::Bundle;
use sala::workflow::command::{Defect, DefectOf, Operation};
use sala::workflow::{Command, Context, Event, Refusal, State, What, decide, evolve};

use serde_json::json;

pub use file::{Asked, Filed, Sent, conclude, counts_from, derived::derive, file};

/// Why a command did nothing.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The draft or case does not exist for this actor.
    #[error("not found")]
    NotFound,
    /// Something is due on the case, which the machine does first: see [`due`].
    #[error("what is due on case {0} comes first")]
    DueFirst(CaseId),
    /// Something is still to be answered: the page to go to.
    #[error("page {0} is to be answered")]
    Unanswered(String),
    /// The declaration was not given.
    #[error("what is filed is not certified")]
    Uncertified(FieldError),
    /// No office is competent for the place.
    #[error("no office for this place")]
    NoOffice,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes an action on a case. The case after it; a refusal writes nothing but what was due before.
pub async fn act(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    command: Command,
) -> Result<StoredCase, CommandError> {
    after_what_is_due(state, || act_now(state, actor, reference, command.clone())).await
}

async fn act_now(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    command: Command,
) -> Result<StoredCase, CommandError> {
    let mut tx = state.store.begin(actor).await?;
    let case = tx.case_by_reference_for_update(reference).await?.ok_or(CommandError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let case = apply(state, actor, &mut tx, &bundle, case, command).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(case)
}

/// What a command would lead to.
#[derive(Debug, Clone)]
pub struct Preview {
    pub after: State,
}

/// Decides a command and writes nothing: what it would lead to, or why it would be refused.
pub async fn preview(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    command: Command,
) -> Result<Preview, CommandError> {
    after_what_is_due(state, || async {
        let mut tx = state.store.begin(actor).await?;
        let case = tx.case_by_reference(reference).await?.ok_or(CommandError::NotFound)?;
        let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
        let decided = decide_case(state, actor, &mut tx, &bundle, &case, command.clone()).await?;
        Ok(Preview { after: decided.state })
    })
    .await
}

/// Decides a command on a case that this transaction has locked, and writes everything it changes.
pub async fn apply(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    mut case: StoredCase,
    command: Command,
) -> Result<StoredCase, CommandError> {
    let action = match &command.operation {
        Operation::CompleteTask { .. } => "task".to_owned(),
        _ => command.action.clone(),
    };
    let decided = decide_case(state, actor, tx, bundle, &case, command).await?;
    if decided.events.is_empty() {
        return Ok(case);
    }
    let events = tx.events_prepare(&case, &bundle.form, &decided.events)?;
    let before = std::mem::replace(&mut case.state, decided.state);
    case.chain = events.chain;
    tx.case_update(&case, &bundle.form).await?;
    tx.events_insert(events).await?;
    // What other agencies may know follows the answers, and the version that says what they need.
    let all = decided
        .events
        .iter()
        .any(|event| matches!(event.what, What::Corrected { .. } | What::Migrated(_) | What::MigrationReverted { .. }));
    tx.tasks_sync(&before.progress.tasks, &case, bundle, all).await?;
    // Whatever an event may make happen is much: it lies beside the command, and not in it.
    Box::pin(run_effects(state, actor, tx, bundle, &case, &decided.events)).await?;
    if payments::follow(bundle, &before.progress.timers, &case.state.progress.timers) {
        let now = state.clock.now();
        let job = NewJob { id: state.random.id(now), kind: payments::FOLLOW, payload: json!({}) };
        tx.jobs_add(Some(case.id), &[job], now).await?;
    }
    if before.state != case.state.state && bundle.workflow.keeps_appointment(&before.state) {
        tx.appointment_release(case.id, state.clock.now()).await?;
    }
    duties::follow(state, tx, bundle, &before, &case).await?;
    stays::place::follow(tx, &case, state.clock.now()).await?;
    webhooks::note(state, tx, &before, &case).await?;
    if case.service == entry::SERVICE && entry::ACTIONS.contains(&action.as_str()) {
        let now = state.clock.now();
        let job = NewJob { id: state.random.id(now), kind: entry::KIND, payload: json!({}) };
        tx.jobs_add(Some(case.id), &[job], now).await?;
    }
    if before.closed_at.is_none() && case.state.closed_at.is_some() {
        machine::inform_parent(state, tx, &case).await?;
        if case.service == authority::SERVICE {
            let now = state.clock.now();
            let job = NewJob { id: state.random.id(now), kind: authority::KIND, payload: json!({}) };
            tx.jobs_add(Some(case.id), &[job], now).await?;
        }
    }
    if actor.role.is_officer() || acts_for_another(actor, &case) {
        log_access(state, tx, actor, &case, &action).await?;
    }
    Ok(case)
}

/// Whether the actor is no officer, and the case not his own: he holds an authority of its person.
pub fn acts_for_another(actor: &Actor, case: &StoredCase) -> bool {
    actor.role == Role::Applicant && actor.person != case.state.person
}

/// Writes into the access log that an officer or a representative looked at a case, or did something. The person sees it.
pub async fn log_access(
    state: &AppState,
    tx: &mut Tx,
    actor: &Actor,
    case: &StoredCase,
    action: &str,
) -> Result<(), StoreError> {
    let Some(person) = case.state.person else { return Ok(()) };
    let now = state.clock.now();
    tx.access_log_add(state.random.id(now), now, actor, case.id, person, action).await
}

/// BR-1: nothing may be asked that the form does not ask. (The list of papers is the engine's own.)
fn are_asked_by(form: &Form, defects: &[Defect]) -> Result<(), Refusal> {
    let asks = |key: &String| {
        form.pages.iter().flat_map(|page| &page.fields).any(|field| field.answers().contains(&key.as_str()))
    };
    let unlisted = defects.iter().find_map(|defect| match &defect.of {
        DefectOf::Answer(key) if !asks(key) => Some(key.clone()),
        _ => None,
    });
    unlisted.map_or(Ok(()), |document| Err(Refusal::UnlistedDocument { document }))
}

/// Who holds an authority for the service acts in the name of the person whose case it is, and who files for a party in that of each
/// traveller; his account stays his own, and is recorded.
pub async fn in_the_name_of(tx: &mut Tx, actor: &Actor, case: &StoredCase, today: Date) -> Result<Actor, StoreError> {
    let mut acting = actor.clone();
    if let Some(person) = case.state.person.filter(|person| actor.person != Some(*person))
        && actor.role == Role::Applicant
        && (filed_for_another(actor, case) || holds_authority(tx, actor, person, &case.service, today).await?)
    {
        acting.person = Some(person);
    }
    Ok(acting)
}

async fn holds_authority(
    tx: &mut Tx,
    actor: &Actor,
    person: PersonId,
    service: &str,
    today: Date,
) -> Result<bool, StoreError> {
    let Some(deputy) = actor.person else { return Ok(false) };
    Ok(tx.representation_holding(deputy, person, service, today).await?.is_some())
}

/// Whether the actor has filed it for somebody of his party. The database has the same sentence in `actor_files_cards_of`.
fn filed_for_another(actor: &Actor, case: &StoredCase) -> bool {
    is_filed_for_others(&case.service) && actor.account.is_some() && actor.account == case.state.filed_by
}

struct Decided {
    events: Vec<Event>,
    state: State,
}

async fn decide_case(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    case: &StoredCase,
    command: Command,
) -> Result<Decided, CommandError> {
    are_asked_by(&bundle.form, &command.defects)?;
    let now = state.clock.now();
    let office = Some(case.state.office.as_str()).filter(|office| !office.is_empty());
    let settings = tx.settings_on(bangkok_day(now), office).await?;
    let calendar = tx.working_calendar().await?;
    let actor = in_the_name_of(tx, actor, case, bangkok_day(now)).await?;
    let context = Context { now, actor: &actor, calendar: &calendar, settings: &settings };
    let events = decide(&bundle.workflow, &case.state, command, &context).map_err(|refusal| match refusal {
        Refusal::DueFirst => CommandError::DueFirst(case.id),
        refusal => refusal.into(),
    })?;
    let after = events.iter().fold(case.state.clone(), evolve);
    Ok(Decided { events, state: after })
}
