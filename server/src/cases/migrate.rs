//! Moving open cases and drafts of a service to its newest version, and back: first a report, then page by page, each case in
//! a transaction of its own. A run that was interrupted is run again: what has moved is no longer among what is to move.

use super::{CommandError, apply, due};
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::id::CaseId;
use sala::service::{Bundle, ContentHash};
use sala::text::hex;
use sala::workflow::command::Operation;
use sala::workflow::migrate::{Blocked, Move, StateMap, answers, plan};
use sala::workflow::{Command, Refusal};
use std::collections::HashMap;
use std::sync::Arc;

/// How many cases are read at once.
const AT_ONCE: i64 = 200;

/// What is to move, and how.
#[derive(Debug, Clone)]
pub struct Migration {
    pub service: String,
    /// Old states and their names in the newest version, where they differ.
    pub states: StateMap,
    /// Only report.
    pub dry_run: bool,
}

/// What became, or would become, of a case or a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    Case {
        reference: String,
        from: String,
        plan: Result<Move, Blocked>,
    },
    Draft {
        void: Vec<String>,
        asked: Vec<String>,
    },
    Reverted {
        reference: String,
        state: String,
    },
    /// Something has happened since it was migrated.
    Kept {
        reference: String,
    },
}

/// The versions of a service that are not the newest, and the newest.
struct Versions {
    newest: (ContentHash, Arc<Bundle>),
    old: Vec<(ContentHash, Arc<Bundle>)>,
}

async fn versions(state: &AppState, service: &str) -> Result<Versions, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let newest = state.bundles.newest(&mut tx, service).await?.ok_or(CommandError::NotFound)?;
    let mut old = Vec::new();
    for hash in tx.bundles_of(service).await?.into_iter().filter(|hash| *hash != newest.0) {
        old.push((hash, state.bundles.get(&mut tx, &hash).await?));
    }
    Ok(Versions { newest, old })
}

/// Moves every open case and draft to the newest version, or says what that would do. `tell` gets a line for each.
pub async fn migrate(state: &AppState, wanted: &Migration, mut tell: impl FnMut(Line)) -> Result<(), CommandError> {
    let versions = versions(state, &wanted.service).await?;
    for old in &versions.old {
        let mut after = None;
        loop {
            let mut tx = state.store.begin_system().await?;
            let cases = tx.cases_of_bundle(&old.0, after, AT_ONCE).await?;
            tx.commit().await?;
            let Some(last) = cases.last().copied() else { break };
            after = Some(last);
            for case in cases {
                if let Some(line) = migrate_case(state, wanted, old, &versions.newest, case).await? {
                    tell(line);
                }
            }
        }
        for line in migrate_drafts(state, wanted, old, &versions.newest).await? {
            tell(line);
        }
    }
    Ok(())
}

async fn migrate_case(
    state: &AppState,
    wanted: &Migration,
    old: &(ContentHash, Arc<Bundle>),
    new: &(ContentHash, Arc<Bundle>),
    case: CaseId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await?.filter(|case| case.bundle == old.0) else { return Ok(None) };
    // What is due goes off under the version in which it fell due; where that cannot be, the new version mends it.
    let case = match due::fire_here(state, &mut tx, &old.1, case.clone()).await {
        Err(CommandError::Refused(_)) => case,
        fired => fired?,
    };
    let today = bangkok_day(state.clock.now());
    let (old_hash, new_hash) = (hex(&old.0), hex(&new.0));
    let plan = plan((&old_hash, &old.1), (&new_hash, &new.1), &wanted.states, &case.state, today);
    let line = Line::Case { reference: case.reference.to_string(), from: case.state.state.clone(), plan: plan.clone() };
    if let (Ok(plan), false) = (plan, wanted.dry_run) {
        let case = StoredCase { bundle: new.0, ..case };
        let command = Command { operation: Operation::Migrate(Box::new(plan)), ..Command::default() };
        apply(state, &Actor::system(), &mut tx, &new.1, case, command).await?;
        tx.commit().await?;
    }
    Ok(Some(line))
}

/// Drafts are pinned to the new version: the journey asks again what it must.
async fn migrate_drafts(
    state: &AppState,
    wanted: &Migration,
    old: &(ContentHash, Arc<Bundle>),
    new: &(ContentHash, Arc<Bundle>),
) -> Result<Vec<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let mut lines = Vec::new();
    let mut after = None;
    loop {
        let drafts = tx.drafts_of_bundle(&old.0, after, AT_ONCE).await?;
        let Some(last) = drafts.last().map(|draft| draft.id) else { break };
        after = Some(last);
        for draft in drafts {
            let (void, asked) = answers(&new.1, &draft.answers, bangkok_day(state.clock.now()));
            lines.push(Line::Draft { void, asked });
            if !wanted.dry_run {
                tx.draft_pin(draft.id, &new.0).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(lines)
}

/// Takes the migration to the newest version back, for each case to which nothing else has happened since.
pub async fn revert(state: &AppState, service: &str, mut tell: impl FnMut(Line)) -> Result<(), CommandError> {
    let versions = versions(state, service).await?;
    let old: HashMap<String, &(ContentHash, Arc<Bundle>)> =
        versions.old.iter().map(|version| (hex(&version.0), version)).collect();
    let mut after = None;
    loop {
        let mut tx = state.store.begin_system().await?;
        let cases = tx.cases_of_bundle(&versions.newest.0, after, AT_ONCE).await?;
        tx.commit().await?;
        let Some(last) = cases.last().copied() else { return Ok(()) };
        after = Some(last);
        for case in cases {
            if let Some(line) = revert_case(state, &old, versions.newest.0, case).await? {
                tell(line);
            }
        }
    }
}

async fn revert_case(
    state: &AppState,
    old: &HashMap<String, &(ContentHash, Arc<Bundle>)>,
    newest: ContentHash,
    case: CaseId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(case).await?.filter(|case| case.bundle == newest) else { return Ok(None) };
    let reference = case.reference.to_string();
    let before = case.state.progress.before.as_ref().and_then(|before| old.get(&before.bundle));
    let Some((hash, bundle)) = before.map(|version| (version.0, &version.1)) else {
        return Ok(Some(Line::Kept { reference }));
    };
    let command = Command { operation: Operation::RevertMigration, ..Command::default() };
    match apply(state, &Actor::system(), &mut tx, bundle, StoredCase { bundle: hash, ..case }, command).await {
        Ok(case) => {
            tx.commit().await?;
            Ok(Some(Line::Reverted { reference, state: case.state.state }))
        }
        Err(CommandError::Refused(Refusal::NothingToRevert)) => Ok(Some(Line::Kept { reference })),
        Err(error) => Err(error),
    }
}
