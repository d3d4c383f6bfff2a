//! What holds for every bundle, however its cases are driven: random walks of commands by random actors at random times.

use super::world::{Case, actor};
use crate::access::Role;
use crate::service::shipped;
use crate::workflow::definition::StateKind;
use crate::workflow::{State, evolve};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

fn start() -> Timestamp {
    "2026-09-20T09:00:00+07:00".parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A walk of commands keeps the promises of the engine: replaying the events gives the state, versions count events,
    /// a final state is never left, the clock has a due instant exactly while somebody has a turn, and the budget of days
    /// never shrinks below what was used.
    #[test]
    fn walks(steps in prop::collection::vec((0_usize..64, 0_usize..6, 0_i64..200_000), 1..120)) {
        for bundle in shipped().unwrap() {
            let mut case = Case::new(bundle, start());
            for (action, role, seconds) in &steps {
                case.now = case.now.checked_add(SignedDuration::from_secs(*seconds)).unwrap();
                let action = &case.bundle.workflow.actions[action % case.bundle.workflow.actions.len()].id;
                let was = case.state.clone();
                let command = case.command(action);
                let taken = case.take(&actor(Role::ALL[role % Role::ALL.len()]), command);
                check(&case, &was, taken.is_ok())?;
            }
        }
    }
}

fn check(case: &Case, was: &State, taken: bool) -> Result<(), TestCaseError> {
    let state = &case.state;
    if !taken {
        prop_assert_eq!(state, was);
        return Ok(());
    }
    let replayed = case.events.iter().fold(State::draft(), evolve);
    prop_assert_eq!(&replayed, state);
    prop_assert_eq!(state.version as usize, case.events.len());
    prop_assert!(was.closed_at.is_none(), "a closed case was acted on");
    let kind = case.bundle.workflow.state(&state.state).map(|state| state.kind);
    prop_assert!(kind.is_some(), "no state `{}`", state.state);
    let is_final = kind == Some(StateKind::Final);
    prop_assert_eq!(is_final, state.outcome.is_some());
    prop_assert_eq!(is_final, state.clock.due().is_none());
    prop_assert!(state.clock.reading.used_days >= was.clock.reading.used_days);
    let ledger = &state.clock.ledger;
    prop_assert!(ledger.windows(2).all(|lines| lines[0].at <= lines[1].at));
    Ok(())
}
