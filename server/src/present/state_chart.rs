//! The picture of a service's workflow, and where a case stands on it.

use super::Words;
use crate::store::case::StoredCase;
use crate::store::history::StoredEvent;
use app::parts::state_chart::{ChartWords, StateChart, Way, standalone};
use sala::workflow::What;
use sala::workflow::definition::StateDefinition;

/// Where the case stands among all that can happen to it, in the applicant's words.
pub fn state_chart(words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> StateChart {
    chart_of(words, Some(&way(case, events)), "", None)
}

/// The same in an officer's words, with the actions that make the moves.
pub fn officer_state_chart(words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> StateChart {
    chart_of(words, Some(&way(case, events)), "-officer", Some(&|id| words.of(&format!("action-{id}"))))
}

/// A service's whole workflow as an SVG file.
pub fn service_chart(words: Words<'_>) -> String {
    let chart = chart_of(words, None, "", Some(&|id| words.of(&format!("action-{id}"))));
    standalone(chart, crate::web::assets::stylesheet())
}

fn chart_of(words: Words<'_>, way: Option<&Way>, reader: &str, action: Option<&dyn Fn(&str) -> String>) -> StateChart {
    let state = |state: &StateDefinition| words.of(&format!("state-{}{reader}", state.id));
    let words_of_chart = ChartWords { lang: words.lang, service: &words.title(), state: &state, action };
    StateChart::new(&words.bundle.workflow, &words_of_chart, way)
}

/// The moves that the events tell of; an action that leaves the case where it is moves nothing.
fn way(case: &StoredCase, events: &[StoredEvent]) -> Way {
    let moves = events.iter().filter_map(|event| match &event.what {
        What::Acted(acted) if acted.from != acted.to => Some((acted.from.clone(), acted.to.clone())),
        _ => None,
    });
    Way { moves: moves.collect(), here: case.state.state.clone() }
}
