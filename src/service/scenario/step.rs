//! The lines of a script: what happens, and what must be so afterwards.

use super::{World, assignment};
use crate::access::{Actor, Role};
use crate::calendar::{Holiday, WorkingCalendar, add_days, bangkok_day, bangkok_zone};
use crate::form::journey::values_on;
use crate::id::{AccountId, CaseId, PersonId};
use crate::issued::Status;
use crate::value::Value;
use crate::workflow::command::{Defect, DefectOf, Filing, HolidayChange, Operation};
use crate::workflow::definition::{Assurance, Outcome, Which};
use crate::workflow::document::documents_missing;
use crate::workflow::{Command, Context, Effect, decide, effects, evolve};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use uuid::Uuid;

/// An instant in Bangkok at the beginning of a line, and the rest of it.
pub(super) fn instant(line: &str) -> Option<(Timestamp, &str)> {
    let (day, rest) = line.split_once(' ')?;
    let (time, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let at = day.parse::<Date>().ok()?.to_datetime(time.parse::<Time>().ok()?);
    Some((at.to_zoned(bangkok_zone()).ok()?.timestamp(), rest))
}

pub(super) fn value(text: &str) -> Value {
    match (text.parse::<i64>(), text) {
        // A code such as 083 is a text.
        (Ok(number), _) if number.to_string() == text => Value::Number(number),
        (_, "true") => Value::Flag(true),
        (_, "false") => Value::Flag(false),
        _ => Value::from(text),
    }
}

fn outcome(word: &str) -> Result<Outcome, String> {
    let known = [Outcome::Approved, Outcome::Rejected, Outcome::Withdrawn];
    known.into_iter().find(|outcome| outcome.code() == word).ok_or_else(|| format!("`{word}` is no outcome"))
}

impl World<'_> {
    /// Something happens.
    pub(super) fn when(&mut self, line: &str) -> Result<(), String> {
        let (now, line) = instant(line).unwrap_or((self.now, line));
        if now < self.now {
            return Err("time does not go backwards".to_owned());
        }
        self.now = now;
        let words: Vec<&str> = line.split_whitespace().collect();
        let machine = |operation| Command { operation, ..Command::default() };
        match words.as_slice() {
            ["time", "passes"] => self.take(&Actor::system(), machine(Operation::FireTimers)),
            ["child", id, "opened"] => {
                let case = CaseId::from_uuid(Uuid::from_u128(7));
                self.take(&Actor::system(), machine(Operation::ChildOpened { child: (*id).to_owned(), case }));
            }
            ["child", id, word] => {
                let operation = Operation::ChildClosed { child: (*id).to_owned(), outcome: outcome(word)? };
                self.take(&Actor::system(), machine(operation));
            }
            ["holiday", day, name @ .., "is", "added"] => {
                let changed = self.add_holiday(day, &name.join(" "))?;
                self.take(&Actor::system(), machine(Operation::MoveClock { changed: vec![changed] }));
            }
            [who, "completes", task, result] => {
                let operation = Operation::CompleteTask { task: (*task).to_owned(), result: (*result).to_owned() };
                self.take(&self.actor(who)?, machine(operation));
            }
            [who, action, given @ ..] => {
                let command = self.command(action, given)?;
                self.take(&self.actor(who)?, command);
            }
            _ => return Err(format!("`{line}` says nothing that can happen")),
        }
        Ok(())
    }

    /// As the portal does: what is due goes off first.
    fn take(&mut self, actor: &Actor, command: Command) {
        self.effects.clear();
        if command.operation.waits_for_what_is_due() && self.state.is_due(self.now) {
            let fire = Command { operation: Operation::FireTimers, ..Command::default() };
            self.decide(&Actor::system(), fire);
        }
        self.decide(actor, command);
    }

    fn decide(&mut self, actor: &Actor, command: Command) {
        let context = Context { now: self.now, actor, calendar: &self.calendar, settings: &self.settings };
        match decide(&self.bundle.workflow, &self.state, command, &context) {
            Ok(events) => {
                self.effects.extend(events.iter().flat_map(|event| effects(&self.bundle.workflow, event)));
                self.state = events.iter().fold(self.state.clone(), evolve);
                self.events.extend(events);
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }

    fn add_holiday(&mut self, day: &str, name: &str) -> Result<HolidayChange, String> {
        let date = day.parse().map_err(|_| format!("`{day}` is no day"))?;
        let name = || name.to_owned();
        let holiday = Holiday { date, name_th: name(), name_en: name(), name_zh: name(), announced: true };
        let known = self.calendar.holidays().cloned().chain([holiday.clone()]);
        self.calendar = WorkingCalendar::new(known.collect::<Vec<_>>());
        Ok(HolidayChange::of(&holiday, true))
    }

    /// `officer`, `officer@fire`: somebody of the office, or of another agency; `supervisor:second` is another person.
    fn actor(&self, who: &str) -> Result<Actor, String> {
        let (who, name) = who.split_once(':').unwrap_or((who, ""));
        let (role, agency) = who.split_once('@').map_or((who, None), |(role, agency)| (role, Some(agency)));
        let role = Role::parse(role).ok_or_else(|| format!("`{role}` is no role"))?;
        if role == Role::System {
            return Ok(Actor::system());
        }
        let number = 1 + Role::ALL.iter().position(|known| *known == role).map_or(0, |place| place as u128);
        let number = name.bytes().fold(number, |number, byte| number << 8 | u128::from(byte));
        let officer = role.is_officer() || matches!(role, Role::Administrator | Role::Finance);
        let agency = agency.unwrap_or(&self.bundle.service.agency).to_owned();
        Ok(Actor {
            account: Some(AccountId::from_uuid(Uuid::from_u128(number))),
            person: Some(PersonId::from_uuid(Uuid::from_u128(number))),
            role,
            office: None,
            agency: officer.then_some(agency),
            assurance: Assurance { ial: 30, aal: 30 },
        })
    }

    fn command(&self, action: &str, given: &[&str]) -> Result<Command, String> {
        let takes_answers = self.bundle.workflow.action(action).is_some_and(|action| action.takes_answers);
        let mut command = Command {
            action: action.to_owned(),
            answers: takes_answers.then(|| self.answers.clone()),
            facts: self.facts.clone(),
            filing: Some(Filing::new(
                PersonId::from_uuid(Uuid::from_u128(1)),
                self.bundle.service.agency.clone(),
                "OFFICE",
            )),
            ..Command::default()
        };
        for word in given {
            let (key, text) = word.split_once('=').ok_or_else(|| format!("`{word}` is no word of an action"))?;
            match key {
                "reason" => command.reasons.push(text.to_owned()),
                "note" => command.note = text.replace('-', " "),
                "ground" => command.ground = Some(text.to_owned()),
                "document" => command.documents.push(text.to_owned()),
                "defect" => command.defects.push(defect(text)?),
                fact => drop(command.facts.insert(fact.to_owned(), value(text))),
            }
        }
        // Who says nothing of papers brings those that the answers make necessary.
        if takes_answers && command.documents.is_empty() {
            let values = values_on(&self.answers, bangkok_day(self.now));
            command.documents = documents_missing(&self.bundle.workflow, &values, |_| 0);
        }
        Ok(command)
    }

    /// What must be so now.
    pub(super) fn then(&mut self, line: &str) -> Result<(), String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let ["refused", code] = words.as_slice() {
            let refusal = self.refusal.take().ok_or("nothing was refused")?;
            let is = serde_json::to_value(&refusal).map_err(|error| error.to_string())?;
            return same(code, is["code"].as_str().unwrap_or_default());
        }
        self.nothing_refused()?;
        let progress = &self.state.progress;
        match words.as_slice() {
            ["state", state] => same(state, &self.state.state),
            ["due", day] => {
                let last = self.state.clock.due().map(|due| add_days(bangkok_day(due), -1).to_string());
                same(day, last.as_deref().unwrap_or("never"))
            }
            ["late"] => same("late", if self.state.clock.is_late() { "late" } else { "in time" }),
            ["not", "late"] => same("in time", if self.state.clock.is_late() { "late" } else { "in time" }),
            ["used", days] => same(days, &self.state.clock.reading.used_days.to_string()),
            ["outcome", word] => same(word, self.state.outcome.map_or("none", Outcome::code)),
            ["mail", key] => self.mailed(key),
            ["bill", timer] => self.billed(timer),
            ["issued", output] => self.has(&Effect::Issue { output: (*output).to_owned() }),
            ["status", output, status, which @ ..] => {
                let status = Status::parse(status).ok_or_else(|| format!("`{status}` is no status"))?;
                let which = match which {
                    [] => Which::Newest,
                    ["earlier"] => Which::Earlier,
                    _ => return Err(format!("`{line}` names no document")),
                };
                self.has(&Effect::SetStatus { output: (*output).to_owned(), status, which })
            }
            ["task", id, word] => {
                let is =
                    progress.tasks.get(*id).map_or("none", |task| if task.done.is_some() { "done" } else { "open" });
                same(word, is)
            }
            ["child", id, word] => {
                let child = progress.children.get(*id);
                let is = child.map_or("none", |child| match child {
                    child if child.unwanted => "unwanted",
                    child => child.word().unwrap_or(if child.wanted { "wanted" } else { "later" }),
                });
                same(word, is)
            }
            ["timer", id, day] => {
                let due = progress.timers.get(*id).map(|timer| bangkok_day(timer.due).to_string());
                same(day, due.as_deref().unwrap_or("none"))
            }
            ["fact", ..] => {
                let (name, expected) = assignment(line.trim_start_matches("fact")).ok_or("a fact has a value")?;
                let is = self.state.facts.get(name);
                if is == Some(&expected) { Ok(()) } else { Err(format!("{name} is {is:?}")) }
            }
            _ => Err(format!("`{line}` says nothing that can be so")),
        }
    }

    fn has(&self, effect: &Effect) -> Result<(), String> {
        if self.effects.contains(effect) { Ok(()) } else { Err(format!("no {effect:?} among {:?}", self.effects)) }
    }

    fn mailed(&self, key: &str) -> Result<(), String> {
        let mailed = self.effects.iter().any(|effect| match effect {
            Effect::Message { template, .. } | Effect::DelayLetter { template, .. } => template == key,
            _ => false,
        });
        if mailed { Ok(()) } else { Err(format!("no mail `{key}` among {:?}", self.effects)) }
    }

    fn billed(&self, timer: &str) -> Result<(), String> {
        let billed = self.effects.iter().any(|effect| matches!(effect, Effect::Bill { until } if until == timer));
        if billed { Ok(()) } else { Err(format!("no bill until `{timer}` among {:?}", self.effects)) }
    }
}

fn same(expected: &str, is: &str) -> Result<(), String> {
    if expected == is { Ok(()) } else { Err(format!("expected {expected}, is {is}")) }
}

/// `document:D07:MISSING`, `answer:area:INCORRECT`.
fn defect(text: &str) -> Result<Defect, String> {
    let mut parts = text.splitn(3, ':').map(str::to_owned);
    let (kind, name, reason) = (parts.next(), parts.next(), parts.next());
    let (Some(kind), Some(name), Some(reason)) = (kind, name, reason) else {
        return Err(format!("`{text}` is not answer|document:NAME:REASON"));
    };
    let of = if kind == "document" { DefectOf::Document(name) } else { DefectOf::Answer(name) };
    Ok(Defect { of, reason, note: String::new() })
}
