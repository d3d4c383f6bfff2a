//! Completing a task: the work of an agency beside others, also where the case lies with another one, which it does not see.

use super::due::after_what_is_due;
use super::{CommandError, apply};
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use sala::access::Actor;
use sala::id::CaseId;
use sala::workflow::Command;
use sala::workflow::command::Operation;

/// What a task came to.
#[derive(Debug, Clone)]
pub struct Completion {
    pub case: CaseId,
    pub task: String,
    pub result: String,
    pub note: String,
}

/// Completes a task. Not found: there is none that is open for this actor.
pub async fn complete(state: &AppState, actor: &Actor, completion: Completion) -> Result<StoredCase, CommandError> {
    after_what_is_due(state, || complete_now(state, actor, completion.clone())).await
}

async fn complete_now(state: &AppState, actor: &Actor, completion: Completion) -> Result<StoredCase, CommandError> {
    let mut tx = state.store.begin(actor).await?;
    if !tx.task_begin(completion.case, &completion.task).await? {
        return Err(CommandError::NotFound);
    }
    // He has the task, and sees nothing else of the case: what follows from it is the machine's to read and to write.
    tx.become_system().await?;
    let case = tx.case_for_update(completion.case).await?.ok_or(CommandError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let operation = Operation::CompleteTask { task: completion.task, result: completion.result };
    let command = Command { operation, note: completion.note, ..Command::default() };
    let case = apply(state, actor, &mut tx, &bundle, case, command).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(case)
}
