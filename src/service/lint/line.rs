//! The line of a file at which the place of a finding begins.

/// Keys by which the tables of a list are told apart.
const NAMES: [&str; 3] = ["id", "code", "what"];

/// The line at which `workflow.states.review.timers.deadline` begins: as much of the place as stands in the file, from line 1.
/// None: nothing of it does, as when something is missing.
pub fn of(text: &str, place: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut found = None;
    let mut list = None;
    for part in place.split(['.', ':']).map(str::trim).skip(1) {
        let from = found.unwrap_or(0);
        let next = named(&lines, from, list, part).or_else(|| key(&lines, from, part));
        let Some(next) = next.or_else(|| header(&lines, part)) else { break };
        list = header(&lines, part).map(|_| part);
        found = Some(next);
    }
    found.map(|line| line.saturating_add(1))
}

/// `[[states]]`, the first of them.
fn header(lines: &[&str], list: &str) -> Option<usize> {
    lines.iter().position(|line| *line == format!("[[{list}]]"))
}

/// `id = "review"` in one of the tables of a list, or in a table within a line.
fn named(lines: &[&str], from: usize, list: Option<&str>, name: &str) -> Option<usize> {
    let is_named = |line: &str, own: bool| {
        NAMES.iter().any(|key| {
            let pair = format!("{key} = \"{name}\"");
            if own { line == pair } else { line.contains(&format!("{{ {pair}")) }
        })
    };
    let mut inside = "";
    let mut within = None;
    for (number, line) in lines.iter().enumerate().skip(from) {
        if line.starts_with('[') && (line.ends_with("]]") || !line.contains('{')) {
            inside = line.trim_matches(['[', ']']);
        }
        if list.is_some_and(|list| list == inside) && is_named(line, true) {
            return Some(number);
        }
        if within.is_none() && is_named(line, false) {
            within = Some(number);
        }
    }
    within
}

/// `office_by = …`
fn key(lines: &[&str], from: usize, name: &str) -> Option<usize> {
    let found = lines
        .iter()
        .skip(from)
        .position(|line| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')));
    found.map(|line| line.saturating_add(from))
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::service::DEMONSTRATION;

    /// Each place, and how the line begins that is found for it.
    #[test]
    fn a_place_has_its_line() {
        let [licence, _] = DEMONSTRATION;
        for (text, place, begins) in [
            (licence.workflow, "workflow.states.suspended", "id = \"suspended\""),
            (licence.workflow, "workflow.states.suspended.timers.appeal_over", "{ id = \"appeal_over\""),
            (licence.workflow, "workflow.states.opinions.tasks.hygiene", "{ id = \"hygiene\""),
            (licence.workflow, "workflow.states.opinions.join", "join ="),
            (licence.workflow, "workflow.actions.suspend", "id = \"suspend\""),
            (licence.workflow, "workflow.documents.D08", "{ code = \"D08\""),
            (licence.workflow, "workflow.fees.opinion", "code = \"opinion\""),
            (licence.workflow, "workflow.limit", "limit ="),
            (licence.service, "service.office_by", "office_by ="),
            (licence.service, "service.outputs.suspension", "code = \"suspension\""),
            (licence.service, "service.retention.messages", "what = \"messages\""),
        ] {
            let line = of(text, place).and_then(|line| text.lines().nth(line - 1));
            assert!(line.is_some_and(|line| line.trim().starts_with(begins)), "{place}: {line:?}");
        }
        assert_eq!(of(licence.service, "service.moon"), None);
        assert_eq!(of("", "workflow.states.review"), None);
    }
}
