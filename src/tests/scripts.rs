//! Scripts: what happens to a case in plain lines, and what the engine answers, recorded beside them.
//!
//! A line is `INSTANT ROLE ACTION [key=value …]`; keys are `reason`, `note`, `version`, and facts. The output says what
//! changed: state, version, due instant, effects, or the refusal.

use super::world::{Case, actor, ninety_day};
use crate::access::Role;
use crate::calendar::BANGKOK;
use crate::workflow::Command;
use std::fmt::Write as _;

fn run(script: &str) -> String {
    let mut lines = script.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut output = String::new();
    let Some(first) = lines.clone().next() else { return output };
    let mut case = Case::new(ninety_day(), first.split(' ').next().unwrap().parse().unwrap());
    for line in &mut lines {
        let mut words = line.split(' ');
        case.now = words.next().unwrap().parse().unwrap();
        let role = Role::parse(words.next().unwrap()).unwrap();
        let command = command(&case, words.next().unwrap(), words);
        writeln!(output, "> {line}").unwrap();
        match case.take(&actor(role), command) {
            Ok(effects) => {
                let due = case.state.clock.due().map_or("-".to_owned(), |due| BANGKOK.to_datetime(due).to_string());
                let state = &case.state;
                writeln!(
                    output,
                    "  {} v{} due {due} used {}",
                    state.state, state.version, state.clock.reading.used_days
                )
                .unwrap();
                for effect in effects {
                    writeln!(output, "  {effect:?}").unwrap();
                }
            }
            Err(refusal) => writeln!(output, "  refused: {refusal:?}").unwrap(),
        }
    }
    output
}

fn command<'a>(case: &Case, action: &str, words: impl Iterator<Item = &'a str>) -> Command {
    let mut command = Command { reasons: Vec::new(), note: String::new(), ..case.command(action) };
    for (key, value) in words.filter_map(|word| word.split_once('=')) {
        match key {
            "reason" => command.reasons.push(value.to_owned()),
            "note" => command.note = value.to_owned(),
            "version" => command.expected_version = Some(value.parse().unwrap()),
            fact => {
                command.facts.insert(fact.to_owned(), value.into());
            }
        }
    }
    command
}

#[test]
fn ninety_day_report() {
    insta::glob!("scripts/ninety_day/*.txt", |path| {
        insta::assert_snapshot!(run(&std::fs::read_to_string(path).unwrap()));
    });
}
