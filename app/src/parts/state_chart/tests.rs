//! Labels break where they may; the words of the 90-day report's chart, recorded in every language.

use std::fmt::Write as _;

use sala::{service::shipped, text::Lang};

use super::{ChartWords, StateChart, Way, label};
use crate::i18n::text;

fn chart(lang: Lang, reader: &str, way: Option<&Way>) -> StateChart {
    let bundle = shipped().unwrap().into_iter().find(|bundle| bundle.service.texts == "tm47").unwrap();
    let action = |id: &str| text(lang, &format!("tm47-action-{id}"), &[]);
    let words = ChartWords {
        lang,
        service: &text(lang, "tm47-title", &[]),
        state: &|state| text(lang, &format!("tm47-state-{}{reader}", state.id), &[]),
        action: (!reader.is_empty()).then_some(&action),
    };
    StateChart::new(&bundle.workflow, &words, way)
}

fn words(chart: &StateChart) -> String {
    let mut words = format!("{}\n{}\n", chart.title, chart.description);
    for step in &chart.steps {
        let standing = step.standing.as_ref().map_or("", |(_, words)| words.as_str());
        writeln!(words, "- {} | {standing} | {}", step.state, step.leads.as_deref().unwrap_or("-")).unwrap();
    }
    words
}

fn way(moves: &[(&str, &str)]) -> Way {
    Way {
        moves: moves.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect(),
        here: moves.last().map_or("draft", |(_, to)| to).to_owned(),
    }
}

#[test]
fn the_ninety_day_report_in_words() {
    let returned = way(&[("draft", "checking"), ("checking", "review"), ("review", "correction")]);
    let approved = way(&[("draft", "checking"), ("checking", "approved")]);
    let mut recorded = String::new();
    for lang in Lang::ALL {
        for (name, reader, way) in [
            ("returned", "", Some(&returned)),
            ("approved, officer", "-officer", Some(&approved)),
            ("no case", "", None),
        ] {
            writeln!(recorded, "# {name} ({lang})\n{}", words(&chart(lang, reader, way))).unwrap();
        }
    }
    insta::assert_snapshot!(recorded);
}

#[test]
fn labels_break_where_they_may() {
    assert_eq!(label::wrap("Withdrawn by the applicant", 80), ["Withdrawn", "by the", "applicant"]);
    assert_eq!(label::wrap("Being checked", 146), ["Being checked"]);
    assert_eq!(label::wrap("工作人员正在审核", 80), ["工作人员", "正在审核"]);
    // Thai breaks where it is marked, and before a vowel that begins a syllable when it must.
    assert_eq!(label::wrap("รอ\u{200B}พิจารณา", 50), ["รอ", "พิจารณา"]);
    assert_eq!(label::wrap("ผู้ยื่นถอน", 80), ["ผู้ยื่นถอน"]);
    // One long word stays whole.
    assert_eq!(label::wrap("Donaudampfschifffahrt", 80), ["Donaudampfschifffahrt"]);
}

#[test]
fn a_file_of_its_own_carries_its_style() {
    let stylesheet = include_str!("../../../../public/sala.css");
    let svg = super::standalone(chart(Lang::En, "-officer", None), stylesheet);
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>"), "{svg}");
    assert!(svg.contains(".sala-chart__edge{fill:none") && !svg.contains("@media") && !svg.contains("<!"), "{svg}");
    assert_eq!(svg.matches('{').count(), svg.matches('}').count(), "whole rules");
    assert!(svg.contains("<title>Send report</title>"), "a move says what makes it");
}
