//! From a definition and the way of a case to what is drawn and said.

use std::collections::BTreeSet;

use sala::text::Lang;
use sala::workflow::Definition;
use sala::workflow::chart::{Chart, Edge, Size, chart};
use sala::workflow::definition::{Outcome, StateDefinition, StateKind};

use super::{BAND, ChartEdge, ChartNode, ChartStep, LINE, StateChart, label};
use crate::i18n::{marked::unmarked, text};
use crate::parts::tag::Tone;

/// Widths of a label: of a state on the way, and of an end, three of which stand beside one another on a phone.
const LABEL: i32 = 146;
const END_LABEL: i32 = 76;
/// The least width of a label, so that boxes look alike.
const LEAST: i32 = 126;
/// Beside a label, where the mark reaches in, and above it.
const PADDING: (i32, i32) = (13, 11);

/// The reader's words.
pub struct ChartWords<'a> {
    pub lang: Lang,
    /// The chart's title when it shows no case: the service.
    pub service: &'a str,
    pub state: &'a dyn Fn(&StateDefinition) -> String,
    /// What makes a move; none for readers whom that does not concern.
    pub action: Option<&'a dyn Fn(&str) -> String>,
}

/// The way of a case so far.
#[derive(Debug, Clone, Default)]
pub struct Way {
    /// Its moves, oldest first: from where to where.
    pub moves: Vec<(String, String)>,
    /// Where it stands.
    pub here: String,
}

/// How a state or a move stands to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Done,
    Here,
    Next,
    Later,
    /// No way leads there any more.
    Off,
}

impl Standing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Here => "here",
            Self::Next => "next",
            Self::Later => "later",
            Self::Off => "off",
        }
    }

    pub(super) const fn rank(self) -> u8 {
        self as u8
    }

    pub(super) const fn tone(self) -> Tone {
        match self {
            Self::Done => Tone::Good,
            Self::Here => Tone::Waiting,
            Self::Next | Self::Later | Self::Off => Tone::Neutral,
        }
    }
}

impl StateChart {
    /// The chart of a workflow; of a case of it, when its way is given.
    pub fn new(definition: &Definition, words: &ChartWords<'_>, way: Option<&Way>) -> Self {
        let chart = chart(definition, &|state| size(words, way, state));
        let known = Known { definition, chart: &chart, words, way };
        let steps = known.steps();
        let title = match way {
            Some(way) => text(words.lang, "chart-title", &[("state", known.label(&way.here).into())]),
            None => text(words.lang, "chart-title-service", &[("service", words.service.into())]),
        };
        Self {
            title,
            description: known.description(&steps),
            width: chart.width,
            height: chart.height,
            nodes: chart.nodes.iter().map(|node| known.node(node)).collect(),
            edges: chart.edges.iter().map(|edge| known.edge(edge)).collect(),
            steps,
        }
    }
}

fn label_of(words: &ChartWords<'_>, state: &StateDefinition) -> String {
    // The draft is a page to fill in; "not sent yet" would be wrong once it is sent.
    if state.kind == StateKind::Draft { text(words.lang, "chart-draft", &[]) } else { (words.state)(state) }
}

fn band(words: &ChartWords<'_>, way: Option<&Way>, state: &StateDefinition) -> Option<String> {
    way.filter(|way| way.here == state.id)?;
    let key = if state.kind == StateKind::Final { "chart-ended" } else { "chart-here" };
    Some(text(words.lang, key, &[]))
}

fn lines(words: &ChartWords<'_>, state: &StateDefinition) -> Vec<String> {
    let most = if state.kind == StateKind::Final { END_LABEL } else { LABEL };
    // A picture has no place for the marks of a language.
    label::wrap(&unmarked(&label_of(words, state)), most)
}

fn size(words: &ChartWords<'_>, way: Option<&Way>, state: &StateDefinition) -> Size {
    let least = if state.kind == StateKind::Final { END_LABEL } else { LEAST };
    let lines = lines(words, state);
    let band = band(words, way, state);
    let widest = lines.iter().chain(&band).map(|line| label::width(line)).max().unwrap_or_default();
    Size {
        width: widest.max(least) + 2 * PADDING.0,
        height: i32::try_from(lines.len()).unwrap_or(1) * LINE + 2 * PADDING.1 + if band.is_some() { BAND } else { 0 },
    }
}

/// What is asked while values are made.
struct Known<'a> {
    definition: &'a Definition,
    chart: &'a Chart,
    words: &'a ChartWords<'a>,
    way: Option<&'a Way>,
}

impl Known<'_> {
    fn label(&self, state: &str) -> String {
        self.definition.state(state).map_or_else(|| state.to_owned(), |state| label_of(self.words, state))
    }

    fn went(&self, state: &str) -> Option<usize> {
        self.way.and_then(|way| way.moves.iter().position(|(from, _)| from == state))
    }

    /// Where moves lead from a state, over any number of states.
    fn reachable(&self, from: &str) -> BTreeSet<&str> {
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = reached.len();
            for edge in &self.chart.edges {
                if edge.from == from || reached.contains(edge.from.as_str()) {
                    reached.insert(&edge.to);
                }
            }
            if reached.len() == before {
                return reached;
            }
        }
    }

    fn comes_next(&self, state: &str) -> bool {
        let from_here = |edge: &Edge| self.way.is_some_and(|way| way.here == edge.from);
        self.chart.edges.iter().any(|edge| edge.to == state && from_here(edge))
    }

    fn standing(&self, state: &str) -> Standing {
        let Some(way) = self.way else { return Standing::Next };
        if way.here == state {
            Standing::Here
        } else if self.went(state).is_some() {
            Standing::Done
        } else if self.comes_next(state) {
            Standing::Next
        } else if self.reachable(&way.here).contains(state) {
            Standing::Later
        } else {
            Standing::Off
        }
    }

    fn node(&self, node: &sala::workflow::chart::Node) -> ChartNode {
        let state = self.definition.state(&node.state);
        ChartNode {
            lines: state.map(|state| lines(self.words, state)).unwrap_or_default(),
            standing: self.standing(&node.state),
            end: match (node.kind, node.outcome) {
                (StateKind::Final, Some(Outcome::Approved)) => Some(Tone::Good),
                (StateKind::Final, Some(Outcome::Rejected)) => Some(Tone::Bad),
                (StateKind::Final, _) => Some(Tone::Neutral),
                _ => None,
            },
            band: state.and_then(|state| band(self.words, self.way, state)),
            corner: node.corner,
            width: node.size.width,
            height: node.size.height,
        }
    }

    fn edge(&self, edge: &Edge) -> ChartEdge {
        let went = |way: &Way| way.moves.iter().any(|(from, to)| *from == edge.from && *to == edge.to);
        let standing = match self.way {
            Some(way) if went(way) => Standing::Done,
            Some(way) if way.here != edge.from && !self.reachable(&way.here).contains(edge.from.as_str()) => {
                Standing::Off
            }
            _ => Standing::Next,
        };
        let actions = self.words.action.map(|action| edge.actions.iter().map(|id| action(id)).collect::<Vec<_>>());
        ChartEdge {
            points: edge.points.clone(),
            standing,
            back: edge.back,
            title: actions.map(|actions| self.list(&actions)),
        }
    }

    /// What was, in its order; what is; what may be.
    fn steps(&self) -> Vec<ChartStep> {
        let mut nodes: Vec<_> = self.chart.nodes.iter().map(|node| (self.standing(&node.state), node)).collect();
        nodes.sort_by_key(|(standing, node)| (*standing, self.went(&node.state)));
        let step = |(standing, node): (Standing, &sala::workflow::chart::Node)| {
            // text keys: chart-.
            let key = format!("chart-{}", self.standing_key(standing, node));
            ChartStep {
                state: self.label(&node.state),
                standing: self.way.map(|_| (standing, text(self.words.lang, &key, &[]))),
                leads: self.leads(&node.state).filter(|_| standing != Standing::Off),
            }
        };
        nodes.into_iter().map(step).collect()
    }

    fn standing_key(&self, standing: Standing, node: &sala::workflow::chart::Node) -> &'static str {
        match standing {
            Standing::Here if node.kind == StateKind::Final => "ended",
            Standing::Done if self.comes_next(&node.state) => "again",
            standing => standing.code(),
        }
    }

    fn leads(&self, state: &str) -> Option<String> {
        let arguments = |edge: &Edge| {
            let to = self.label(&edge.to);
            let Some(action) = self.words.action else { return to };
            let actions: Vec<String> = edge.actions.iter().map(|id| action(id)).collect();
            let arguments = [("action", self.list(&actions).into()), ("state", to.into())];
            text(self.words.lang, "chart-move", &arguments)
        };
        let to: Vec<String> = self.chart.edges.iter().filter(|edge| edge.from == state).map(arguments).collect();
        (!to.is_empty()).then(|| text(self.words.lang, "chart-leads", &[("states", self.list(&to).into())]))
    }

    /// States by how they stand, in one breath.
    fn description(&self, steps: &[ChartStep]) -> String {
        let lang = self.words.lang;
        let states = |steps: &[ChartStep]| self.list(&steps.iter().map(|step| step.state.clone()).collect::<Vec<_>>());
        if self.way.is_none() {
            return text(lang, "chart-states", &[("states", states(steps).into())]);
        }
        let groups = steps.chunk_by(|one, other| one.standing == other.standing).map(|group| {
            let standing = group.first().and_then(|step| step.standing.as_ref());
            let standing = standing.map(|(_, words)| words.as_str()).unwrap_or_default();
            text(lang, "chart-group", &[("standing", standing.into()), ("states", states(group).into())])
        });
        groups.collect::<Vec<_>>().join(lang.sentence_gap())
    }

    fn list(&self, words: &[String]) -> String {
        words.join(self.words.lang.list_separator())
    }
}
