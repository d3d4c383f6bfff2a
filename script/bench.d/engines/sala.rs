//! One of the engines that `script/bench` compares: steps per second of `decide` and `evolve` on the flow of `report.toml`.
//! It is an example of the core package because it must see what any other program sees of it, and no more; it stands here,
//! beside the same flow for the other engines, because it is of no use without them.
//!
//! `engine_rate SECONDS` warms up, runs whole cases for that long and prints `{"steps_per_second": …}`. A step is what one
//! person does, with everything automatic that follows. Unlike the other engines this one also asks at each step whether
//! the actor may see the case and take the action, compares the version that he saw, and keeps the legal clock.

use jiff::Timestamp;
use sala::access::{Actor, Role};
use sala::calendar::{SEED_HOLIDAYS, WorkingCalendar};
use sala::form::{Answers, Source};
use sala::id::{AccountId, PersonId};
use sala::settings::Settings;
use sala::workflow::command::Filing;
use sala::workflow::definition::{Assurance, Outcome};
use sala::workflow::{Command, Context, Definition, Refusal, State, decide, evolve};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// The same as the portal runs with.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const AGENCY: &str = "agency";
const OFFICE: &str = "office";
/// Between two looks at the time.
const CASES: u32 = 50;
/// What people do in a case.
const STEPS: u32 = 4;

struct World {
    definition: Definition,
    calendar: WorkingCalendar,
    settings: Settings,
    now: Timestamp,
    applicant: Actor,
    officer: Actor,
    first: Answers,
    corrected: Answers,
}

fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).ok_or("usage: engine_rate SECONDS")?.parse()?;
    let world = World::new()?;
    if world.run_case()?.outcome != Some(Outcome::Approved) {
        return Err("the case does not end as it should".into());
    }
    world.run_for(Duration::from_secs_f64(seconds) / 4)?;
    println!("{{\"steps_per_second\": {:.0}}}", world.run_for(Duration::from_secs_f64(seconds))?);
    Ok(())
}

impl World {
    fn new() -> Result<Self, Box<dyn Error>> {
        let now: Timestamp = "2026-11-23T03:00:00Z".parse()?;
        Ok(Self {
            definition: toml::from_str(include_str!("report.toml"))?,
            calendar: WorkingCalendar::from_toml(SEED_HOLIDAYS)?,
            settings: Settings::default(),
            now,
            applicant: actor(1, Role::Applicant),
            officer: actor(2, Role::Officer),
            first: answers(1500, now),
            corrected: answers(1600, now),
        })
    }

    /// Steps per second.
    fn run_for(&self, length: Duration) -> Result<f64, Refusal> {
        let began = Instant::now();
        let mut steps = 0;
        while began.elapsed() < length {
            for _ in 0..CASES {
                black_box(self.run_case()?);
            }
            steps += CASES * STEPS;
        }
        Ok(f64::from(steps) / began.elapsed().as_secs_f64())
    }

    /// Filed, returned for correction, filed again, approved.
    fn run_case(&self) -> Result<State, Refusal> {
        let filing = Filing::new(person(1), AGENCY, OFFICE);
        let answers = Some(self.first.clone());
        let state = State::draft();
        let state =
            self.step(state, &self.applicant, "file", Command { answers, filing: Some(filing), ..Command::default() })?;
        let state = self.step(state, &self.officer, "return", Command::default())?;
        let answers = Some(self.corrected.clone());
        let state = self.step(state, &self.applicant, "resubmit", Command { answers, ..Command::default() })?;
        self.step(state, &self.officer, "approve", Command::default())
    }

    fn step(&self, state: State, actor: &Actor, action: &str, command: Command) -> Result<State, Refusal> {
        let context = Context { now: self.now, actor, calendar: &self.calendar, settings: &self.settings };
        let command = Command { action: action.to_owned(), expected_version: Some(state.version), ..command };
        let events = decide(&self.definition, &state, command, &context)?;
        Ok(events.iter().fold(state, evolve))
    }
}

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn actor(number: u128, role: Role) -> Actor {
    let agency = role.is_officer().then(|| AGENCY.to_owned());
    Actor {
        account: Some(AccountId::from_uuid(Uuid::from_u128(number))),
        person: Some(person(number)),
        role,
        office: agency.as_ref().map(|_| OFFICE.to_owned()),
        agency,
        assurance: Assurance::default(),
    }
}

fn answers(amount: i64, at: Timestamp) -> Answers {
    let mut answers = Answers::default();
    answers.set("amount", amount.into(), Source::Typed, at);
    answers
}
