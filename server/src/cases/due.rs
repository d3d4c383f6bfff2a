//! What is due on a case comes before any other command on it. The engine refuses to go on ([`Refusal::DueFirst`]); here the
//! machine does what is due, in a transaction of its own, so that it stands whatever then becomes of the command.

use super::{CommandError, apply};
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::case::StoredCase;
use sala::access::Actor;
use sala::id::CaseId;
use sala::service::Bundle;
use sala::workflow::command::Operation;
use sala::workflow::{Command, Refusal};

/// How often a command is given in all: before each further time something else has fallen due in between.
const ATTEMPTS: usize = 3;

/// Gives a command, and gives it again after what was due on its case.
pub async fn after_what_is_due<T, F>(state: &AppState, attempt: impl Fn() -> F) -> Result<T, CommandError>
where
    F: Future<Output = Result<T, CommandError>>,
{
    for _ in 0..ATTEMPTS {
        match attempt().await {
            Err(CommandError::DueFirst(case)) => fire(state, case).await?,
            done => return done,
        }
    }
    Err(Refusal::DueFirst.into())
}

/// Fires what is due on a case. Whoever was faster has done it.
pub async fn fire(state: &AppState, case: CaseId) -> Result<(), CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(()) };
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    fire_here(state, &mut tx, &bundle, case).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(())
}

/// Fires what is due on a case that this transaction, the system's, has locked. The case after it.
pub async fn fire_here(
    state: &AppState,
    tx: &mut Tx,
    bundle: &Bundle,
    case: StoredCase,
) -> Result<StoredCase, CommandError> {
    if !case.state.is_due(state.clock.now()) {
        return Ok(case);
    }
    let fire = Command { operation: Operation::FireTimers, ..Command::default() };
    apply(state, &Actor::system(), tx, bundle, case, fire).await
}
