//! Fees that were taken at a counter, as by a mission in its currency: an officer records it on the case, a job books it.

use super::BillError;
use crate::app_state::AppState;
use crate::store::payment::Belongs;
use sala::id::CaseId;
use sala::payment::{fee, ledger};
use uuid::Uuid;

/// The job that books it.
pub const BOOK: &str = "counter_book";

/// Books the fees of a case in the books of its agency, in satang as they were charged. `id` is the job's: done twice, it books once.
pub async fn book(state: &AppState, id: Uuid, case: CaseId) -> Result<(), BillError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(()) };
    if tx.ledger_has(id).await? {
        return Ok(());
    }
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let items = fee::charged(&bundle.workflow.fees, &case.state.facts, &case.state.agency);
    let items = items.ok().filter(|items| !items.is_empty()).ok_or(BillError::NoFees)?;
    let entries = ledger::taken_at_counter(&items).ok_or(BillError::NoFees)?;
    let belongs = Belongs { case: Some(case.id), ..Belongs::default() };
    tx.ledger_add(id, &case.state.agency, &entries, belongs, state.clock.now()).await?;
    Ok(tx.commit().await?)
}
