//! The first command on a case, and writing it with everything that follows from it.

use super::subject;
use crate::app_state::AppState;
use crate::cases::effects::run_effects;
use crate::cases::{CommandError, decide_case, machine};
use crate::duties;
use crate::stays;
use crate::store::Tx;
use crate::store::case::{InsertRefusal, StoredCase};
use crate::store::history::CHAIN_START;
use crate::webhooks;
use sala::access::Actor;
use sala::form::Answers;
use sala::id::{CaseId, CaseReference};
use sala::service::{Bundle, ContentHash};
use sala::workflow::branch::Tasks;
use sala::workflow::{Command, State};

/// What inserting a case led to.
pub(crate) enum Inserted {
    Case(StoredCase),
    /// The person has one of that service and period already.
    Earlier(StoredCase),
}

/// Decides the first command on a case, and writes the case with everything that follows from it.
pub(crate) async fn insert(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    mut case: StoredCase,
    command: Command,
) -> Result<Inserted, CommandError> {
    let decided = decide_case(state, actor, tx, bundle, &case, command).await?;
    let events = tx.events_prepare(&case, &bundle.form, &decided.events)?;
    case.state = decided.state;
    case.chain = events.chain;
    loop {
        match tx.case_insert(&case, &bundle.form).await? {
            Ok(()) => break,
            Err(InsertRefusal::ReferenceTaken) => case.reference = CaseReference::from_random(state.random.u64()),
            Err(InsertRefusal::SamePeriod) => {
                let person = case.state.person.ok_or(CommandError::NotFound)?;
                let first = tx.case_of_period(person, &case.service, &case.period).await?;
                return first.map(Inserted::Earlier).ok_or(CommandError::NotFound);
            }
        }
    }
    tx.events_insert(events).await?;
    tx.tasks_sync(&Tasks::new(), &case, bundle, false).await?;
    run_effects(state, actor, tx, bundle, &case, &decided.events).await?;
    duties::follow(state, tx, bundle, &State::draft(), &case).await?;
    stays::place::follow(tx, &case, state.clock.now()).await?;
    webhooks::note(state, tx, &State::draft(), &case).await?;
    if case.state.closed_at.is_some() {
        machine::inform_parent(state, tx, &case).await?;
    }
    Ok(Inserted::Case(case))
}

/// A case before anything has happened to it.
pub(crate) fn new_case(
    state: &AppState,
    tx: &Tx,
    (service, bundle): (&str, ContentHash),
    period: String,
    answers: &Answers,
) -> StoredCase {
    let id = CaseId::from_uuid(state.random.id(state.clock.now()));
    let period = if period.is_empty() { id.to_string() } else { period };
    StoredCase {
        id,
        reference: CaseReference::from_random(state.random.u64()),
        service: service.to_owned(),
        bundle,
        period,
        subject: subject(tx, answers),
        chain: CHAIN_START,
        state: State::draft(),
    }
}
