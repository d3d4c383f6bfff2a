//! A service's own tests: scripts in plain lines beside the bundle, which whoever knows the law can read and write.
//!
//! ```text
//! # BR-4: what is not put right in time is sent back.
//! given 2026-09-28 10:00
//! given answer province = 10
//! when applicant file
//! then state submitted
//! when 2026-09-28 11:00 officer ask defect=document:D07:MISSING
//! then due 2026-10-14
//! when 2026-10-15 00:00 time passes
//! then state returned
//! ```
//!
//! `when` takes an instant in Bangkok (else: the one before), then one of: a role, with `@agency` for another one and `:name` for another person, and an
//! action with words (`reason=`, `note=`, `ground=`, `document=`, `defect=answer|document:NAME:REASON`, else facts), where filing
//! brings the papers that the answers make necessary unless it names some; a role
//! `completes TASK RESULT`; `time passes`; `child ID approved`; `holiday DAY NAME is added`. `then` states what must be so
//! afterwards: `state`, `due` (the last day), `late` (with its budget, or with the days that a state gives the office), `not
//! late`, `used DAYS`, `outcome`, `fact NAME = VALUE`, `mail KEY`, `bill TIMER`, `issued OUTPUT`, `status OUTPUT STATUS`,
//! `timer ID DAY`, `task ID open|done|none`, `child ID wanted|later|skipped|unwanted`, `refused CODE`. A refusal that no `then`
//! expects fails the script. What is due goes off before anything else happens, as in the portal.

mod step;

use super::Bundle;
use crate::calendar::{SEED_HOLIDAYS, WorkingCalendar};
use crate::form::{Answers, Source};
use crate::settings::Settings;
use crate::value::{Value, Values};
use crate::workflow::{Effect, Event, Refusal, State};
use jiff::Timestamp;

/// Why a script does not hold: the line, and what is so instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct Failure {
    pub line: usize,
    pub what: String,
}

/// Runs a script against a bundle; how many expectations held.
pub fn run(bundle: &Bundle, script: &str) -> Result<usize, Failure> {
    let mut world = World::new(bundle).map_err(|what| Failure { line: 0, what })?;
    let mut held = 0;
    for (number, line) in script.lines().enumerate() {
        let failed = |what: String| Failure { line: number.saturating_add(1), what };
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let (keyword, rest) = line.split_once(' ').unwrap_or((line, ""));
        match keyword {
            "given" => world.given(rest).map_err(failed)?,
            "when" => {
                world.nothing_refused().map_err(failed)?;
                world.when(rest).map_err(failed)?;
            }
            "then" => {
                world.then(rest).map_err(failed)?;
                held += 1;
            }
            _ => return Err(failed(format!("a line begins with given, when or then, not with `{keyword}`"))),
        }
    }
    world.nothing_refused().map_err(|what| Failure { line: script.lines().count(), what })?;
    Ok(held)
}

/// A case and the world it lives in.
struct World<'a> {
    bundle: &'a Bundle,
    state: State,
    events: Vec<Event>,
    /// Of the last `when`.
    effects: Vec<Effect>,
    refusal: Option<Refusal>,
    now: Timestamp,
    calendar: WorkingCalendar,
    settings: Settings,
    answers: Answers,
    facts: Values,
}

impl<'a> World<'a> {
    fn new(bundle: &'a Bundle) -> Result<Self, String> {
        Ok(Self {
            bundle,
            state: State::draft(),
            events: Vec::new(),
            effects: Vec::new(),
            refusal: None,
            now: Timestamp::UNIX_EPOCH,
            calendar: WorkingCalendar::from_toml(SEED_HOLIDAYS).map_err(|error| error.to_string())?,
            settings: Settings::default(),
            answers: Answers::default(),
            facts: Values::new(),
        })
    }

    fn nothing_refused(&mut self) -> Result<(), String> {
        self.refusal.take().map_or(Ok(()), |refusal| Err(format!("refused: {refusal}")))
    }

    fn given(&mut self, line: &str) -> Result<(), String> {
        if let Some((now, "")) = step::instant(line) {
            self.now = now;
            return Ok(());
        }
        let (name, value) = line.split_once('=').ok_or_else(|| format!("`{line}` gives nothing"))?;
        let value = step::value(value.trim());
        match name.trim().split_once(' ') {
            Some(("answer", key)) => self.answers.set(key.trim(), value, Source::Typed, self.now),
            Some(("fact", key)) => drop(self.facts.insert(key.trim().to_owned(), value)),
            Some(("setting", key)) => drop(self.settings.0.insert(key.trim().to_owned(), value)),
            _ => return Err(format!("`{name}` is neither an answer nor a fact nor a setting")),
        }
        Ok(())
    }
}

/// `a = 1`: the name and its value.
fn assignment(text: &str) -> Option<(&str, Value)> {
    let (name, value) = text.split_once('=')?;
    Some((name.trim(), step::value(value.trim())))
}
