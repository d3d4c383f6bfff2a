//! Moving cases that go on, and drafts, of a service to its newest version, and back: first a report, then one after the other, each in
//! a transaction of its own. A run that was interrupted is run again: what has moved is no longer among what is to move. One that
//! cannot be moved is a line of the report, and the run goes on.
//!
//! A draft that corrects a case goes with its case, forth and back: it is decided under the case's version. Whoever needs both
//! locks the draft first.

use super::{CommandError, apply, decide_case, due};
use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::store::draft::Draft;
use crate::store::{StoreError, Tx};
use crate::web::error::describe;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::id::{CaseId, DraftId};
use sala::service::{Bundle, ContentHash};
use sala::text::hex;
use sala::workflow::command::Operation;
use sala::workflow::migrate::{
    AnswerMap, AnswersMove, Blocked, Mapping, Move, plan, plan_answers, reversed, unknown_names,
};
use sala::workflow::{Command, Refusal};
use std::collections::HashMap;
use std::sync::Arc;

/// How many cases are read at once.
const AT_ONCE: i64 = 200;

/// What is to move, and how.
#[derive(Debug, Clone)]
pub struct Migration {
    pub service: String,
    pub mapping: Mapping,
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
        plan: Result<AnswersMove, Blocked>,
    },
    Reverted {
        reference: String,
        state: String,
    },
    DraftReverted,
    /// Something has happened since it was migrated.
    Kept {
        reference: String,
    },
    /// It stays as it was: refused, or its row cannot be read. `which` is a reference or an id, `why` holds codes only.
    Failed {
        which: String,
        why: String,
    },
}

impl Line {
    /// Whether somebody must look at it.
    pub fn is_blocked(&self) -> bool {
        matches!(self, Self::Case { plan: Err(_), .. } | Self::Draft { plan: Err(_) } | Self::Failed { .. })
    }

    /// A failure as a line; one that may pass by itself ends the run, which can be run again.
    fn of(which: String, error: CommandError) -> Result<Self, CommandError> {
        match error {
            CommandError::Store(error) if error.is_passing() => Err(error.into()),
            CommandError::Store(error) => Ok(Self::Failed { which, why: describe(&error) }),
            error => Ok(Self::Failed { which, why: error.to_string() }),
        }
    }
}

type Version = (ContentHash, Arc<Bundle>);

/// The versions of a service that are not the newest, and the newest.
struct Versions {
    newest: Version,
    old: Vec<Version>,
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

/// The next cases of a version that can go on: the open ones first, then, page by page too, those in which what was granted lives on.
async fn next_cases(state: &AppState, version: &Version, after: &mut After) -> Result<Vec<CaseId>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    if let After::Open(case) = *after {
        let open = tx.cases_of_bundle(&version.0, case, AT_ONCE).await?;
        if let Some(last) = open.last() {
            *after = After::Open(Some(*last));
            return Ok(open);
        }
        *after = After::Granted(None);
    }
    let After::Granted(case) = *after else { return Ok(Vec::new()) };
    let states: Vec<String> = version.1.workflow.granted().map(|state| state.id.clone()).collect();
    let granted = tx.cases_granted_of_bundle(&version.0, &states, case, AT_ONCE).await?;
    *after = After::Granted(granted.last().copied().or(case));
    Ok(granted)
}

/// The last case of those that were read.
enum After {
    Open(Option<CaseId>),
    Granted(Option<CaseId>),
}

/// Moves every draft and every case that goes on (it is open, or what was granted lives on) to the newest version, or says what
/// that would do. `tell` gets a line for each. Refused is a mapping with a name that names nothing.
pub async fn migrate(state: &AppState, wanted: &Migration, mut tell: impl FnMut(Line)) -> Result<(), CommandError> {
    let versions = versions(state, &wanted.service).await?;
    let old: Vec<&Bundle> = versions.old.iter().map(|(_, bundle)| bundle.as_ref()).collect();
    let unknown = unknown_names(&wanted.mapping, &old, &versions.newest.1);
    if !unknown.is_empty() {
        let what = format!("neither a state nor an answer of the versions: {}", unknown.join(" "));
        return Err(Refusal::Definition { what }.into());
    }
    for old in &versions.old {
        let mut after = After::Open(None);
        loop {
            let cases = next_cases(state, old, &mut after).await?;
            if cases.is_empty() {
                break;
            }
            for case in cases {
                let moved = migrate_case(state, wanted, old, &versions.newest, case).await;
                if let Some(line) = moved.or_else(|error| Line::of(case.to_string(), error).map(Some))? {
                    tell(line);
                }
            }
        }
        migrate_drafts(state, wanted, old, &versions.newest, &mut tell).await?;
    }
    Ok(())
}

/// A case and the drafts that correct it, locked in the order in which whoever files one of them does it.
async fn lock(tx: &mut Tx, case: CaseId) -> Result<Option<(StoredCase, Vec<Draft>)>, StoreError> {
    let mut drafts = tx.drafts_correcting_for_update(case).await?;
    let Some(case) = tx.case_for_update(case).await? else { return Ok(None) };
    // A correction begins with the case locked: one that began meanwhile is here now, and nobody has it yet.
    if drafts.is_empty() {
        drafts = tx.drafts_correcting_for_update(case.id).await?;
    }
    Ok(Some((case, drafts)))
}

async fn migrate_case(
    state: &AppState,
    wanted: &Migration,
    old: &Version,
    new: &Version,
    case: CaseId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some((case, drafts)) = lock(&mut tx, case).await?.filter(|(case, _)| case.bundle == old.0) else {
        return Ok(None);
    };
    // What is due goes off under the version in which it fell due; where that cannot be, the new version mends it.
    let case = match due::fire_here(state, &mut tx, &old.1, case.clone()).await {
        Err(CommandError::Refused(_)) => case,
        fired => fired?,
    };
    let today = bangkok_day(state.clock.now());
    let (old_hash, new_hash) = (hex(&old.0), hex(&new.0));
    let plan = plan((&old_hash, &old.1), (&new_hash, &new.1), &wanted.mapping, &case.state, today);
    let (reference, from) = (case.reference.to_string(), case.state.state.clone());
    if let Ok(plan) = &plan {
        let case = StoredCase { bundle: new.0, ..case };
        let operation = Operation::Migrate(Box::new(plan.clone()));
        let command = Command { operation, ..Command::default() };
        let moved = if wanted.dry_run {
            decide_case(state, &Actor::system(), &mut tx, &new.1, &case, command).await.map(drop)
        } else {
            apply(state, &Actor::system(), &mut tx, &new.1, case, command).await.map(drop)
        };
        if let Err(error) = moved {
            return Line::of(reference, error).map(Some);
        }
        if !wanted.dry_run {
            // What was answered since stays, under the new name where that is free.
            for draft in drafts {
                let names = plan_answers(&old.1.form, &new.1.form, &wanted.mapping.answers, &draft.answers, today);
                let names = names.map(|answers| answers.renamed).unwrap_or_default();
                pin(&mut tx, draft, new, &names, None).await?;
            }
            tx.commit().await?;
            state.jobs_added.notify_one();
        }
    }
    Ok(Some(Line::Case { reference, from, plan }))
}

/// Pins a draft to a version, with its answers under the names of that version.
async fn pin(
    tx: &mut Tx,
    mut draft: Draft,
    version: &Version,
    names: &AnswerMap,
    before: Option<(&ContentHash, &AnswerMap)>,
) -> Result<(), StoreError> {
    draft.answers.rename(names);
    draft.bundle = version.0;
    tx.draft_pin(&draft, &version.1.form, before).await
}

/// Drafts are pinned to the new version: the journey asks again what it must.
async fn migrate_drafts(
    state: &AppState,
    wanted: &Migration,
    old: &Version,
    new: &Version,
    tell: &mut impl FnMut(Line),
) -> Result<(), CommandError> {
    let mut after = None;
    loop {
        let mut tx = state.store.begin_system().await?;
        let drafts = tx.drafts_of_bundle(&old.0, after, AT_ONCE).await?;
        tx.commit().await?;
        let Some(last) = drafts.last().copied() else { return Ok(()) };
        after = Some(last);
        for draft in drafts {
            let moved = migrate_draft(state, wanted, old, new, draft).await;
            if let Some(line) = moved.or_else(|error| Line::of(draft.to_string(), error).map(Some))? {
                tell(line);
            }
        }
    }
}

async fn migrate_draft(
    state: &AppState,
    wanted: &Migration,
    old: &Version,
    new: &Version,
    draft: DraftId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let open = |draft: &Draft| draft.bundle == old.0 && draft.submitted_at.is_none();
    let Some(draft) = tx.draft_for_update(draft).await?.filter(open) else { return Ok(None) };
    let today = bangkok_day(state.clock.now());
    let plan = plan_answers(&old.1.form, &new.1.form, &wanted.mapping.answers, &draft.answers, today);
    if let (Ok(plan), false) = (&plan, wanted.dry_run) {
        pin(&mut tx, draft, new, &plan.renamed, Some((&old.0, &plan.renamed))).await?;
        tx.commit().await?;
    }
    Ok(Some(Line::Draft { plan }))
}

/// Takes the migration to the newest version back, for each case and draft to which nothing else has happened since.
pub async fn revert(state: &AppState, service: &str, mut tell: impl FnMut(Line)) -> Result<(), CommandError> {
    let versions = versions(state, service).await?;
    let old: HashMap<String, &Version> = versions.old.iter().map(|version| (hex(&version.0), version)).collect();
    let mut after = After::Open(None);
    loop {
        let cases = next_cases(state, &versions.newest, &mut after).await?;
        if cases.is_empty() {
            break;
        }
        for case in cases {
            let taken_back = revert_case(state, &old, versions.newest.0, case).await;
            if let Some(line) = taken_back.or_else(|error| Line::of(case.to_string(), error).map(Some))? {
                tell(line);
            }
        }
    }
    let mut after = None;
    loop {
        let mut tx = state.store.begin_system().await?;
        let drafts = tx.drafts_moved_to(&versions.newest.0, after, AT_ONCE).await?;
        tx.commit().await?;
        let Some(last) = drafts.last().copied() else { return Ok(()) };
        after = Some(last);
        for draft in drafts {
            let taken_back = revert_draft(state, &old, draft).await;
            if let Some(line) = taken_back.or_else(|error| Line::of(draft.to_string(), error).map(Some))? {
                tell(line);
            }
        }
    }
}

async fn revert_case(
    state: &AppState,
    old: &HashMap<String, &Version>,
    newest: ContentHash,
    case: CaseId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some((case, drafts)) = lock(&mut tx, case).await?.filter(|(case, _)| case.bundle == newest) else {
        return Ok(None);
    };
    let reference = case.reference.to_string();
    let before = case.state.progress.before.as_ref();
    let before = before.and_then(|before| Some((*old.get(&before.bundle)?, reversed(&before.renamed))));
    let Some((version, names)) = before else { return Ok(Some(Line::Kept { reference })) };
    let command = Command { operation: Operation::RevertMigration, ..Command::default() };
    let case = StoredCase { bundle: version.0, ..case };
    match apply(state, &Actor::system(), &mut tx, &version.1, case, command).await {
        Ok(case) => {
            for draft in drafts {
                pin(&mut tx, draft, version, &names, None).await?;
            }
            tx.commit().await?;
            Ok(Some(Line::Reverted { reference, state: case.state.state }))
        }
        Err(CommandError::Refused(Refusal::NothingToRevert)) => Ok(Some(Line::Kept { reference })),
        Err(error) => Line::of(reference, error).map(Some),
    }
}

async fn revert_draft(
    state: &AppState,
    old: &HashMap<String, &Version>,
    draft: DraftId,
) -> Result<Option<Line>, CommandError> {
    let mut tx = state.store.begin_system().await?;
    let Some(draft) = tx.draft_for_update(draft).await?.filter(|draft| draft.submitted_at.is_none()) else {
        return Ok(None);
    };
    // Answered meanwhile, it stays.
    let Some((hash, renamed)) = tx.draft_before(draft.id).await? else { return Ok(None) };
    let Some(version) = old.get(&hex(&hash)) else { return Ok(None) };
    pin(&mut tx, draft, version, &reversed(&renamed), None).await?;
    tx.commit().await?;
    Ok(Some(Line::DraftReverted))
}
