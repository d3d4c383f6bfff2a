//! The way of a case as a picture, and the same in words.
//!
//! Nothing is said by colour alone: the state where the case stands has a thick border and a band with words, what is done a
//! tick, an end its own mark and a double border, what is no longer possible broken lines. Labels are SVG text in lines that
//! [`label`] breaks, since SVG breaks none itself, and inline styles are forbidden.

mod label;
mod values;

use std::fmt::Write as _;

use leptos::prelude::*;
use sala::workflow::chart::Point;

use super::details::Details;
use super::tag::{Shape, Tone};
use crate::i18n::t;
pub use values::{ChartWords, Standing, Way};

/// From one line of a label to the next: Thai sets marks above and below.
pub const LINE: i32 = 21;
/// Height of the band below the state where the case stands.
pub const BAND: i32 = 28;
/// Radius of corners, and of the mark at the left border.
const CORNER: i32 = 8;
const MARK: i32 = 10;
/// Room around the chart for marks on its outermost borders.
const EDGE: i32 = 12;

/// A chart in the reader's words.
#[derive(Debug, Clone)]
pub struct StateChart {
    /// What it is, in a line; heard instead of the picture.
    pub title: String,
    /// What it shows, in a few sentences.
    pub description: String,
    pub width: i32,
    pub height: i32,
    pub nodes: Vec<ChartNode>,
    pub edges: Vec<ChartEdge>,
    /// Every state once, in the order in which it was, is and may be.
    pub steps: Vec<ChartStep>,
}

/// A state as a box.
#[derive(Debug, Clone)]
pub struct ChartNode {
    /// Its label.
    pub lines: Vec<String>,
    pub standing: Standing,
    /// What it means that it ended so, when it is an end.
    pub end: Option<Tone>,
    /// The words of the band, where the case stands.
    pub band: Option<String>,
    pub corner: Point,
    pub width: i32,
    pub height: i32,
}

/// Moves from one state to another, as a line.
#[derive(Debug, Clone)]
pub struct ChartEdge {
    pub points: Vec<Point>,
    /// [`Standing::Done`]: the case went this way.
    pub standing: Standing,
    pub back: bool,
    /// What makes the move; shown under the pointer.
    pub title: Option<String>,
}

/// A state in words.
#[derive(Debug, Clone)]
pub struct ChartStep {
    pub state: String,
    /// None in the chart of no case.
    pub standing: Option<(Standing, String)>,
    /// A sentence: where it leads.
    pub leads: Option<String>,
}

/// The picture alone.
#[component]
pub fn ChartPicture(chart: StateChart) -> impl IntoView {
    let StateChart { title, description, width, height, nodes, mut edges, .. } = chart;
    let (width, height) = (width + 2 * EDGE, height);
    // What happened lies on top where moves share a line.
    edges.sort_by_key(|edge| std::cmp::Reverse(edge.standing.rank()));
    let edges = edges.into_iter().map(edge).collect_view();
    let nodes = nodes.into_iter().map(node).collect_view();
    view! {
        <svg
            class="sala-chart"
            xmlns="http://www.w3.org/2000/svg"
            viewBox=format!("{} 0 {width} {height}", -EDGE)
            width=width
            height=height
            role="img"
            aria-labelledby="chart-title"
            aria-describedby="chart-description"
        >
            <title id="chart-title">{title}</title>
            <desc id="chart-description">{description}</desc>
            <defs>{[Standing::Done, Standing::Next, Standing::Off].map(arrow_head).collect_view()}</defs>
            {edges}
            {nodes}
        </svg>
    }
}

/// The picture as a file of its own, with what it needs of the stylesheet. Only rules that name nothing but the chart are
/// taken: `.sala-chart…{…}` outside of media queries.
pub fn standalone(chart: StateChart, stylesheet: &str) -> String {
    let mut style = String::from("text{font-family:Sarabun,system-ui,sans-serif}");
    for rule in stylesheet.split_inclusive('}').filter(|rule| rule.starts_with(".sala-chart")) {
        style.push_str(rule);
    }
    let owner = Owner::new_root(None);
    let svg = owner.with(|| view! { <ChartPicture chart=chart /> }.to_html());
    owner.unset_with_forced_cleanup();
    // Marks that only a browser needs which hydrates the page are no XML.
    svg.replace("<!>", "").replacen("<defs>", &format!("<defs><style>{style}</style>"), 1)
}

/// The picture and the words, folded away until somebody wants them.
#[component]
pub fn ChartDetails(chart: StateChart) -> impl IntoView {
    let steps = chart.steps.clone();
    view! {
        <div class="sala-chart-details">
            <Details summary=t("chart-picture")>
                <div class="sala-chart-box">
                    <ChartPicture chart=chart />
                </div>
                <Details summary=t("chart-words")>
                    <ChartList steps=steps />
                </Details>
            </Details>
        </div>
    }
}

/// The words alone.
#[component]
pub fn ChartList(steps: Vec<ChartStep>) -> impl IntoView {
    let steps = steps.into_iter().map(|step| {
        let class = match &step.standing {
            Some((standing, _)) => format!("sala-chart-step sala-chart-step--{}", standing.code()),
            None => "sala-chart-step".to_owned(),
        };
        let standing = step.standing.map(|(standing, words)| {
            view! { <span class="sala-chart-step__standing"><Shape tone=standing.tone() />{words}</span> }
        });
        view! {
            <li class=class>
                <strong>{step.state}</strong>
                {standing}
                {step.leads.map(|leads| view! { <span class="sala-chart-step__leads">{leads}</span> })}
            </li>
        }
    });
    view! { <ol class="govuk-list govuk-list--number sala-chart-steps">{steps.collect_view()}</ol> }
}

fn arrow_head(standing: Standing) -> impl IntoView {
    let code = standing.code();
    view! {
        <marker
            id=format!("chart-arrow-{code}")
            viewBox="0 0 10 10"
            refX="9.5"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto"
        >
            <path class=format!("sala-chart__head sala-chart__head--{code}") d="M0 0L10 5L0 10z"></path>
        </marker>
    }
}

fn edge(edge: ChartEdge) -> impl IntoView {
    // What may come next and what may come later look alike.
    let standing = if edge.standing == Standing::Later { Standing::Next } else { edge.standing };
    let code = standing.code();
    let back = if edge.back { " sala-chart__edge--back" } else { "" };
    view! {
        <path
            class=format!("sala-chart__edge sala-chart__edge--{code}{back}")
            d=line(&edge.points)
            marker-end=format!("url(#chart-arrow-{code})")
        >
            {edge.title.map(|title| view! { <title>{title}</title> })}
        </path>
    }
}

/// Straight where points are above one another, else a swing that leaves and enters upright.
fn line(points: &[Point]) -> String {
    let mut line = String::new();
    let mut last: Option<Point> = None;
    for point in points {
        let Point { x, y } = *point;
        // Writing to a string cannot fail.
        let _ = match last {
            None => write!(line, "M{x} {y}"),
            Some(last) if last.x == x => write!(line, "V{y}"),
            Some(last) => {
                let middle = i32::midpoint(last.y, y);
                write!(line, "C{} {middle} {x} {middle} {x} {y}", last.x)
            }
        };
        last = Some(*point);
    }
    line
}

fn node(node: ChartNode) -> impl IntoView {
    let (x, y, width, height) = (node.corner.x, node.corner.y, node.width, node.height);
    let code = node.standing.code();
    let end = node.end.map(|tone| format!(" sala-chart__node--end sala-chart__node--{}", tone.modifier()));
    let middle = x + width / 2;
    let room = height - if node.band.is_some() { BAND } else { 0 };
    let count = i32::try_from(node.lines.len()).unwrap_or_default();
    // The foot of the first line, with the lines together in the middle.
    let first = y + (room - count * LINE) / 2 + 15;
    let lines = node.lines.into_iter().zip(0..).map(|(text, line)| {
        view! { <tspan x=middle y=first + line * LINE>{text}</tspan> }
    });
    let inner = node.end.is_some().then(|| {
        view! {
            <rect class="sala-chart__inner" x=x + 3 y=y + 3 width=width - 6 height=height - 6 rx=CORNER - 3></rect>
        }
    });
    let band = node.band.map(|words| {
        let (top, foot, right) = (y + room, y + height, x + width);
        let d = format!(
            "M{x} {top}H{right}V{}q0 {CORNER} -{CORNER} {CORNER}H{}q-{CORNER} 0 -{CORNER} -{CORNER}z",
            foot - CORNER,
            x + CORNER
        );
        view! {
            <path class="sala-chart__band" d=d></path>
            <text class="sala-chart__here" x=middle y=top + 19>{words}</text>
        }
    });
    let mark = mark(node.standing, node.end).map(|tone| {
        let (left, top) = (x - 6, y + room / 2 - 6);
        view! {
            <circle class="sala-chart__mark" cx=x cy=y + room / 2 r=MARK></circle>
            <path
                class="sala-chart__sign"
                fill-rule="evenodd"
                transform=format!("translate({left} {top}) scale(.75)")
                d=tone.shape()
            ></path>
        }
    });
    view! {
        <g class=format!("sala-chart__node sala-chart__node--{code}{}", end.unwrap_or_default())>
            <rect class="sala-chart__box" x=x y=y width=width height=height rx=CORNER></rect>
            {inner}
            {band}
            <text class="sala-chart__label">{lines.collect_view()}</text>
            {mark}
        </g>
    }
}

/// The shape of the mark at the left border.
fn mark(standing: Standing, end: Option<Tone>) -> Option<Tone> {
    match standing {
        _ if end.is_some() => end,
        Standing::Done => Some(Tone::Good),
        Standing::Here => Some(Tone::Neutral),
        Standing::Next | Standing::Later | Standing::Off => None,
    }
}

#[cfg(test)]
mod tests;
