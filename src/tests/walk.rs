//! A case on a random walk: whatever can happen to it, by anybody, at any time, under two versions of its service.

use super::world::{Case, actor, of_agency};
use crate::access::{Actor, Role};
use crate::calendar::{Holiday, WorkingCalendar, add_days, bangkok_day};
use crate::id::CaseId;
use crate::service::Bundle;
use crate::workflow::command::{HolidayChange, Operation};
use crate::workflow::definition::{Outcome, StateKind};
use crate::workflow::migrate::{Mapping, StateMap, plan};
use crate::workflow::timer::{BY_MAIL, NOTICE_COUNTS};
use crate::workflow::{Command, Event, Refusal};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// One throw: what happens, with what, by whom, how many seconds later.
pub type Throw = (u8, usize, usize, i64);

/// Kinds of throws; the first ones are actions and tasks, which happen most.
pub const KINDS: u8 = 32;
/// The longest jump.
pub const SIXTY_DAYS: i64 = 60 * 86_400;
/// How many throws a closed case gets before a new one is filed.
const AFTER_THE_END: usize = 5;

pub struct Walk {
    pub case: Case,
    versions: [Bundle; 2],
    /// Under which of the versions the case is.
    version: usize,
    closed_for: usize,
    by_mail: bool,
}

pub fn start() -> Timestamp {
    "2026-09-20T09:00:00+07:00".parse().unwrap()
}

impl Walk {
    /// `by_mail`: official messages count as served when the receiver's mail server has taken them, and limits wait for that.
    pub fn new(bundle: Bundle, by_mail: bool) -> Self {
        Self::at(bundle, by_mail, start())
    }

    fn at(bundle: Bundle, by_mail: bool, now: Timestamp) -> Self {
        let versions = [bundle.clone(), second_version(&bundle)];
        let mut case = Case::new(bundle, now);
        let counts = if by_mail { BY_MAIL } else { "inbox" };
        case.settings.0.insert(NOTICE_COUNTS.to_owned(), counts.into());
        Self { case, versions, version: 0, closed_for: 0, by_mail }
    }

    /// Begins anew when the case has been closed for a while; messages then count in the other way.
    pub fn begin_anew(&mut self) -> bool {
        self.closed_for += usize::from(self.case.state.closed_at.is_some());
        let over = self.closed_for > AFTER_THE_END;
        if over {
            *self = Self::at(self.versions[0].clone(), !self.by_mail, self.case.now);
        }
        over
    }

    /// What happens: the events of it, and why there were no more.
    pub fn step(&mut self, (kind, what, who, seconds): Throw) -> (Vec<Event>, Option<Refusal>) {
        // Timers sleep long; people act within hours, and now and then after days.
        let later = if (16..20).contains(&kind) || who.is_multiple_of(11) { seconds } else { seconds % 40_000 };
        self.case.now = self.case.now.checked_add(SignedDuration::from_secs(later)).unwrap();
        let before = self.case.events.len();
        // The store has the machine act first, unless it is slow.
        if self.case.state.is_due(self.case.now) && !who.is_multiple_of(5) {
            self.fire();
        }
        let refusal = self.happen(kind, what, who).err();
        (self.case.events[before..].to_vec(), refusal)
    }

    fn fire(&mut self) {
        let fire = Command { operation: Operation::FireTimers, ..Command::default() };
        self.case.take(&Actor::system(), fire).unwrap();
    }

    fn happen(&mut self, kind: u8, what: usize, who: usize) -> Result<(), Refusal> {
        match kind {
            0..10 => self.act_here(what, who, kind < 7),
            10..12 => self.act_anyhow(what, who),
            12..16 => self.complete(what, who),
            _ => {
                let operation = self.operation(kind, what, who)?;
                self.machine(operation, what, who)
            }
        }
    }

    /// An action that starts here, by one whose it is. Mostly one that leads on: no withdrawal, and no join before its time.
    fn act_here(&mut self, what: usize, who: usize, leads_on: bool) -> Result<(), Refusal> {
        let from = self.case.state.state.clone();
        let workflow = &self.case.bundle.workflow;
        let join = workflow.state(&from).and_then(|state| state.join.as_ref()).map(|join| &join.action);
        let here = workflow.actions_from(&from);
        let here: Vec<_> =
            here.filter(|action| !leads_on || (action.id != "withdraw" && join != Some(&action.id))).collect();
        let Some(action) = here.get(what % here.len().max(1)) else { return Ok(()) };
        let (role, id) = (action.by[who % action.by.len()], action.id.clone());
        self.take(role, &id, who)
    }

    fn act_anyhow(&mut self, what: usize, who: usize) -> Result<(), Refusal> {
        let actions = &self.case.bundle.workflow.actions;
        let id = actions[what % actions.len()].id.clone();
        self.take(Role::ALL[who % Role::ALL.len()], &id, who)
    }

    fn take(&mut self, role: Role, action: &str, who: usize) -> Result<(), Refusal> {
        let mut command = self.case.command(action);
        command.facts.insert("fee".to_owned(), if who.is_multiple_of(3) { 0.into() } else { 100.into() });
        self.case.take(&actor(role), command).map(drop)
    }

    /// Some task, by somebody of the right agency or of a wrong one.
    fn complete(&mut self, what: usize, who: usize) -> Result<(), Refusal> {
        let tasks: Vec<_> = self.case.bundle.workflow.states.iter().flat_map(|state| &state.tasks).collect();
        let Some(task) = tasks.get(what % tasks.len().max(1)) else { return Ok(()) };
        let open = self.case.state.progress.tasks.get(&task.id);
        let agency = open.map_or("revenue", |open| &open.agency);
        let by = match who % 4 {
            0 => actor(Role::ALL[what % Role::ALL.len()]),
            1 => of_agency(Role::Supervisor, "revenue"),
            _ => of_agency(task.by[who % task.by.len()], agency),
        };
        let result = task.results[usize::from(who.is_multiple_of(5)) % task.results.len()].clone();
        let operation = Operation::CompleteTask { task: task.id.clone(), result };
        self.case.take(&by, Command { operation, ..Command::default() }).map(drop)
    }

    fn operation(&mut self, kind: u8, what: usize, who: usize) -> Result<Operation, Refusal> {
        let workflow = &self.case.bundle.workflow;
        let children: Vec<_> =
            workflow.states.iter().flat_map(|state| &state.children).map(|child| &child.id).collect();
        let child = children.get(what % children.len().max(1)).map_or("none", |id| id).to_owned();
        let incident = Uuid::from_u128(u128::from(what as u64 % 3));
        Ok(match kind {
            16..20 => Operation::FireTimers,
            20 => Operation::ChildOpened { child, case: CaseId::from_uuid(Uuid::from_u128(7)) },
            21 | 22 => {
                let outcome = [Outcome::Approved, Outcome::Rejected, Outcome::Approved, Outcome::Withdrawn][who % 4];
                Operation::ChildClosed { child, outcome }
            }
            23 => Operation::OpenIncident { incident, effect: "mail".to_owned(), error: "refused".to_owned() },
            24 => Operation::CloseIncident { incident, unneeded: who.is_multiple_of(2) },
            25 | 26 => Operation::MoveClock { changed: vec![self.change_calendar(what)] },
            27 | 28 => return self.migration(),
            29 => Operation::RevertMigration,
            30 => Operation::NoticeReturned,
            // Some days ago, or just now.
            _ => Operation::NoticeServed {
                at: self.case.now - SignedDuration::from_hours(24 * i64::try_from(what % 4).unwrap()),
            },
        })
    }

    /// By the machine, or now and then by somebody who may not.
    fn machine(&mut self, operation: Operation, what: usize, who: usize) -> Result<(), Refusal> {
        let migrates = matches!(operation, Operation::Migrate(_) | Operation::RevertMigration);
        let by = if who.is_multiple_of(7) { actor(Role::ALL[what % Role::ALL.len()]) } else { Actor::system() };
        // A migration is decided under the new version, and taken back under the old one.
        let decided_under = if migrates { 1 - self.version } else { self.version };
        if decided_under != self.version {
            self.case.bundle = self.versions[decided_under].clone();
        }
        let taken = self.case.take(&by, Command { operation, ..Command::default() });
        if migrates && taken.is_ok() {
            self.version = 1 - self.version;
        }
        if migrates {
            self.case.bundle = self.versions[self.version].clone();
        }
        taken.map(drop)
    }

    fn migration(&self) -> Result<Operation, Refusal> {
        let (old, new) = (&self.versions[self.version], &self.versions[1 - self.version]);
        let states = old.workflow.states.iter().map(|state| {
            let there = if self.version == 0 {
                renamed(&state.id, state.kind)
            } else {
                state.id.trim_end_matches("_2").to_owned()
            };
            (state.id.clone(), there)
        });
        let states: StateMap = states.collect();
        let mapping = Mapping { states, ..Mapping::default() };
        let plan = plan(("old", old), ("new", new), &mapping, &self.case.state, bangkok_day(self.case.now));
        plan.map(|plan| Operation::Migrate(Box::new(plan)))
            .map_err(|blocked| Refusal::Definition { what: blocked.to_string() })
    }

    /// A day near now becomes a holiday, or is one no more.
    fn change_calendar(&mut self, what: usize) -> HolidayChange {
        let date = add_days(bangkok_day(self.case.now), i32::try_from(what % 60).unwrap() - 20);
        let mut holidays: Vec<Holiday> = self.case.calendar.holidays().cloned().collect();
        let known = holidays.iter().position(|holiday| holiday.date == date).map(|place| holidays.remove(place));
        let added = known.is_none();
        let name = || "Special day".to_owned();
        let holiday = known.unwrap_or_else(|| Holiday {
            date,
            name_th: name(),
            name_en: name(),
            name_zh: name(),
            announced: true,
        });
        if added {
            holidays.push(holiday.clone());
        }
        self.case.calendar = WorkingCalendar::new(holidays);
        HolidayChange::of(&holiday, added)
    }
}

fn renamed(id: &str, kind: StateKind) -> String {
    if matches!(kind, StateKind::Draft | StateKind::Final) { id.to_owned() } else { format!("{id}_2") }
}

/// The next version of a service: its states have other names, it asks one page more, and has one task more where it has any.
fn second_version(bundle: &Bundle) -> Bundle {
    let mut next = bundle.clone();
    let new_name = |id: &String| bundle.workflow.state(id).map_or_else(|| id.clone(), |state| renamed(id, state.kind));
    for state in &mut next.workflow.states {
        state.id = new_name(&state.id);
        if let Some(task) = state.tasks.first().cloned() {
            state.tasks.push(crate::workflow::branch::TaskDefinition { id: "added".to_owned(), ..task });
        }
    }
    for action in &mut next.workflow.actions {
        action.from.iter_mut().chain(&mut action.to).for_each(|state| *state = new_name(state));
    }
    let page = r#"
        id = "added"
        section = "added"
        fields = [{ id = "added_text", kind = "text", max = 10, characters = "any", data_class = "administrative" }]
    "#;
    next.form.pages.push(toml::from_str(page).unwrap());
    next
}
