//! Folding an event into the state. Total: every event can be applied to every state, since what happened happened.

use super::branch::{Child, TaskDone};
use super::event::{Acted, Event, Migrated, Opened, What};
use super::migrate::reversed;
use super::state::{DefectRecord, Incident, Progress, State};
use jiff::Timestamp;

/// The state after the event.
#[must_use]
pub fn evolve(mut state: State, event: &Event) -> State {
    apply(&mut state, event);
    state
}

/// The same in place: a state is large, and a decision folds each of its events.
pub(super) fn apply(state: &mut State, event: &Event) {
    state.version = state.version.saturating_add(1);
    state.changed_at = Some(event.at);
    // Only the next event can take a migration back; the calendar may have changed in between.
    let before = if event.what.only_follows_the_calendar() { None } else { state.progress.before.take() };
    let noted = if event.what.only_notes_time() { state.progress.noted.saturating_add(1) } else { 0 };
    state.progress.noted = noted;
    match &event.what {
        What::Filed { person, agency, office, answers, offices, parent, account } => {
            state.person = Some(*person);
            state.filed_by = event.by.or(*account);
            state.agency.clone_from(agency);
            state.office.clone_from(office);
            state.answers.clone_from(answers);
            state.progress.offices.clone_from(offices);
            state.progress.parent = *parent;
            state.filed_at = Some(event.at);
        }
        What::Corrected { answers, office, offices } => {
            state.answers.clone_from(answers);
            if let Some(office) = office {
                state.office.clone_from(office);
                // Whoever held it works at the office before.
                state.assignee = None;
            }
            if let Some(offices) = offices {
                state.progress.offices.clone_from(offices);
            }
        }
        What::Acted(acted) => act(state, acted, event.at),
        What::Claimed { by } => state.assignee = Some(*by),
        What::Released => state.assignee = None,
        What::TaskDone { task, result, .. } => {
            if let Some(task) = state.progress.tasks.get_mut(task) {
                task.done = Some(TaskDone { result: result.clone(), at: event.at, by: event.by });
            }
        }
        What::TimerFired { timer, again } => {
            state.progress.timers.remove(timer);
            state.progress.timers.extend(again.clone().map(|again| (timer.clone(), again)));
        }
        What::ClockChanged { change } => state.clock.change(change, event.at),
        What::NoticeServed { change, timers, .. } | What::NoticeReturned { change, timers } => {
            state.clock.change(change, event.at);
            state.progress.timers.extend(timers.clone());
        }
        What::CalendarChanged { timers, tasks, .. } => {
            state.progress.timers.extend(timers.clone());
            for (id, due) in tasks {
                if let Some(task) = state.progress.tasks.get_mut(id) {
                    task.due = Some(due.clone());
                }
            }
        }
        What::ChildOpened { child, case } => child_of(&mut state.progress, child).case = Some(*case),
        What::ChildClosed { child, outcome, wanted, skipped } => {
            child_of(&mut state.progress, child).outcome = Some(*outcome);
            for id in wanted {
                child_of(&mut state.progress, id).wanted = true;
            }
            for id in skipped {
                child_of(&mut state.progress, id).skipped = true;
            }
        }
        What::IncidentOpened { incident, effect, error, timer } => {
            let (effect, error, timer) = (effect.clone(), error.clone(), timer.clone());
            state.progress.incidents.insert(*incident, Incident { since: event.at, effect, error, timer });
        }
        What::IncidentClosed { incident, .. } => {
            state.progress.incidents.remove(incident);
        }
        What::Migrated(migrated) => migrate(state, migrated, event.at),
        What::MigrationReverted { .. } => {
            if let Some(before) = before {
                state.state = before.state;
                state.clock.revert(before.reading, event.at);
                state.answers.rename(&reversed(&before.renamed));
                state.progress.timers = before.timers;
                state.progress.tasks = before.tasks;
                state.progress.children = before.children;
            }
        }
    }
}

fn child_of<'a>(progress: &'a mut Progress, id: &str) -> &'a mut Child {
    progress.children.entry(id.to_owned()).or_default()
}

fn act(state: &mut State, acted: &Acted, at: Timestamp) {
    let progress = &mut state.progress;
    if acted.from != acted.to {
        // Whatever waited for something in the state that was left is gone with it; results stay.
        progress.timers.clear();
        progress.tasks.retain(|_, task| task.done.is_some());
        state.outcome = acted.outcome;
        state.closed_at = acted.outcome.filter(|_| !acted.appealable).map(|_| at);
    }
    if let Some(judges) = &acted.judges {
        progress.judges.clone_from(judges);
    }
    if let Some(timer) = &acted.timer {
        progress.timers.remove(timer);
    }
    let opened = &acted.opened;
    progress.timers.retain(|id, _| !opened.cancelled.contains(id));
    progress.timers.extend(opened.timers.clone());
    progress.tasks.retain(|id, _| !opened.unwanted_tasks.contains(id));
    progress.tasks.extend(opened.tasks.clone());
    open_children(progress, opened);
    progress.documents.extend(acted.documents.iter().cloned());
    if !acted.defects.is_empty() {
        let requests = progress.defects.as_ref().map_or(0, |record| record.requests);
        progress.defects =
            Some(DefectRecord { at, defects: acted.defects.clone(), requests: requests.saturating_add(1) });
    }
    state.state.clone_from(&acted.to);
    state.facts.extend(acted.facts.clone());
    if let Some(change) = &acted.clock {
        state.clock.change(change, at);
    }
}

fn open_children(progress: &mut Progress, opened: &Opened) {
    let mut set = |ids: &[String], child: &Child| {
        progress.children.extend(ids.iter().map(|id| (id.clone(), child.clone())));
    };
    set(&opened.children, &Child { wanted: true, ..Child::default() });
    set(&opened.later, &Child::default());
    set(&opened.unwanted_children, &Child { unwanted: true, ..Child::default() });
}

fn migrate(state: &mut State, migrated: &Migrated, at: Timestamp) {
    state.state.clone_from(&migrated.to);
    state.answers.rename(&migrated.renamed);
    state.progress.timers.clone_from(&migrated.opened.timers);
    state.progress.tasks.clone_from(&migrated.opened.tasks);
    open_children(&mut state.progress, &migrated.opened);
    if let Some(change) = &migrated.clock {
        state.clock.change(change, at);
    }
    state.progress.before = Some(Box::new(migrated.before.clone()));
}
