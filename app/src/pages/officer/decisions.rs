//! The forms with which an officer acts on a case, one for each action that its service offers him now; each with the version
//! that he saw.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        details::Details,
        field_group::FieldGroup,
        form_field::{Choice, ChoiceGroup},
        select::Select,
        text_area::TextArea,
    },
    url::Path,
};

/// One action that the officer may take.
#[derive(Debug, Clone, Default)]
pub struct Decision {
    /// Its id, in the address.
    pub action: String,
    pub title: String,
    /// What it does, in a sentence; may be empty.
    pub text: String,
    pub weight: Weight,
    /// Reason codes with their texts, one of which must be chosen; empty: none is asked.
    pub reasons: Vec<Choice>,
    pub reason: String,
    pub reason_error: Option<String>,
    /// The officer's words to the applicant, where they are asked.
    pub note: Option<Note>,
    /// What may be asked of the applicant (BR-2); empty with any other action.
    pub gaps: Vec<Gap>,
    pub gaps_error: Option<String>,
    /// The legal grounds on which a superior asks a second time (BR-3); empty: it is the first time.
    pub grounds: Vec<Choice>,
    pub ground: String,
}

/// How an action looks beside the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The case goes on, and nothing need be added.
    Forward,
    #[default]
    Plain,
    /// It ends badly for the applicant.
    Against,
}

/// The field for words to the applicant.
#[derive(Debug, Clone, Default)]
pub struct Note {
    pub label: String,
    pub value: String,
    pub error: Option<String>,
}

/// An answer or a paper that may be missing or wrong.
#[derive(Debug, Clone, Default)]
pub struct Gap {
    /// `answer:<key>` or `document:<code>`.
    pub of: String,
    pub label: String,
    pub chosen: bool,
    pub reason: String,
    pub note: String,
}

/// The names of the form values. Each gap has a reason and a note of its own: `gap-reason:<gap>`, `gap-note:<gap>`.
pub mod field {
    pub const VERSION: &str = "version";
    pub const REASON: &str = "reason";
    pub const NOTE: &str = "note";
    pub const GAP: &str = "gap";
    pub const GAP_REASON: &str = "gap-reason";
    pub const GAP_NOTE: &str = "gap-note";
    pub const GROUND: &str = "ground";
}

/// The id of an input, where errors lead: the forms that stand on one page share names, but no ids.
pub fn input(action: &str, field: &str) -> String {
    format!("{action}-{field}")
}

impl Decision {
    pub(super) fn sample(say: Say<'_>, action: &str, title: &'static str) -> Self {
        Self { action: action.to_owned(), title: say(title), ..Self::default() }
    }

    /// Asking for what is missing, for the second time.
    pub(super) fn sample_of_gaps(say: Say<'_>) -> Self {
        let gap = |of: &str, label: &'static str| Gap { of: of.to_owned(), label: say(label), ..Gap::default() };
        Self {
            text: say(pick("ขอได้ครั้งเดียว", "You can ask only once.", "只能要求一次。")),
            gaps: vec![
                gap("answer:area", pick("พื้นที่", "Floor area", "面积")),
                Gap {
                    chosen: true, note: say("…"), ..gap("document:D07", pick("แผนที่", "Map", "地图"))
                },
            ],
            gaps_error: Some(say(pick("เลือกสิ่งที่ขาด", "Choose what is missing", "请选择缺少的内容"))),
            grounds: vec![Choice::new(
                "OFFICER_NEGLIGENCE",
                say(pick("เจ้าหน้าที่ประมาท", "Officer’s negligence", "工作人员疏忽")),
            )],
            ..Self::sample(say, "ask", pick("ขอเอกสารเพิ่ม", "Ask for what is missing", "要求补充"))
        }
    }

    fn asks_nothing(&self) -> bool {
        self.reasons.is_empty() && self.note.is_none() && self.gaps.is_empty()
    }
}

/// What every form of this page sends along.
pub(super) struct Act<'a> {
    pub reference: &'a str,
    pub version: &'a str,
}

impl Act<'_> {
    pub fn form(&self, action: &str, content: impl IntoView + 'static) -> AnyView {
        let path = Path::OfficerAction { reference: self.reference, action }.to(lang());
        view! {
            <form method="post" action=path novalidate>
                <CsrfField />
                <input r#type="hidden" name=field::VERSION value=self.version.to_owned() />
                {content}
            </form>
        }
        .into_any()
    }
}

/// The forms, first what takes the case on; `mine`: the next step is to decide, and not to take the case first.
pub(super) fn decide(mut decisions: Vec<Decision>, mine: bool, act: &Act<'_>) -> Vec<AnyView> {
    decisions.sort_by_key(|decision| decision.weight);
    decisions.into_iter().map(|decision| one(decision, mine, act)).collect()
}

fn one(decision: Decision, mine: bool, act: &Act<'_>) -> AnyView {
    let kind = match decision.weight {
        Weight::Forward if mine => ButtonKind::Primary,
        Weight::Forward | Weight::Plain => ButtonKind::Secondary,
        Weight::Against => ButtonKind::Warning,
    };
    let button = view! { <Button text=decision.title.clone() kind=kind /> };
    let text = (!decision.text.is_empty()).then(|| view! { <p class="govuk-body">{decision.text.clone()}</p> });
    if decision.asks_nothing() {
        return view! { <div class="sala-desk">{act.form(&decision.action, view! { {text} {button} })}</div> }
            .into_any();
    }
    let heading = view! { <h2 class="govuk-heading-s">{decision.title.clone()}</h2> };
    let (action, asks) = (decision.action.clone(), !decision.gaps.is_empty() && decision.gaps_error.is_none());
    let summary = decision.title.clone();
    let inputs = inputs(decision);
    if asks {
        // The list of all that can be asked is long, and rarely needed.
        let form = act.form(&action, view! { {text} {inputs} {button} });
        return view! { <div class="sala-desk"><Details summary=summary>{form}</Details></div> }.into_any();
    }
    view! { <div class="sala-desk">{act.form(&action, view! { {heading} {text} {inputs} {button} })}</div> }.into_any()
}

fn inputs(decision: Decision) -> impl IntoView {
    let Decision { action, reasons, reason, reason_error, note, gaps, gaps_error, grounds, ground, .. } = decision;
    let reason = (!reasons.is_empty())
        .then(|| select(&action, field::REASON, t("officer-reason"), reasons, reason, reason_error));
    let gaps = (!gaps.is_empty()).then(|| gap_list(&action, gaps, gaps_error));
    let ground = (!grounds.is_empty())
        .then(|| select(&action, field::GROUND, t("officer-second-ground"), grounds, ground, None));
    let note = note.map(|note| {
        let group = FieldGroup {
            id: input(&action, field::NOTE),
            label: note.label,
            hint: Some(t("officer-note-hint")),
            error: note.error,
            ..FieldGroup::default()
        };
        view! { <TextArea name=field::NOTE.to_owned() group=group value=note.value rows=4 /> }
    });
    (reason, gaps, ground, note)
}

fn select(
    action: &str,
    name: &str,
    label: String,
    options: Vec<Choice>,
    value: String,
    error: Option<String>,
) -> impl IntoView + use<> {
    let group = FieldGroup { id: input(action, name), label, error, ..FieldGroup::default() };
    view! { <Select name=name.to_owned() group=group groups=ChoiceGroup::plain(options) value=value /> }
}

/// Everything that may be asked, each to be ticked, with what is wrong with it.
fn gap_list(action: &str, gaps: Vec<Gap>, error: Option<String>) -> impl IntoView + use<> {
    let id = input(action, field::GAP);
    let group = FieldGroup { id: id.clone(), label: t("officer-gaps"), error, ..FieldGroup::default() };
    let items = gaps
        .into_iter()
        .enumerate()
        .map(|(index, gap)| gap_item(if index == 0 { id.clone() } else { format!("{id}-{}", index + 1) }, gap))
        .collect_view();
    group.with_legend(None, view! { <div class="govuk-checkboxes govuk-checkboxes--small">{items}</div> })
}

fn gap_item(id: String, gap: Gap) -> impl IntoView {
    let reasons = sala::workflow::command::DEFECT_REASONS.map(|code| Choice::new(code, t(&format!("reason-{code}"))));
    let why = FieldGroup { id: format!("{id}-why"), label: t("officer-gap-reason"), ..FieldGroup::default() };
    let note = FieldGroup { id: format!("{id}-note"), label: t("officer-gap-note"), ..FieldGroup::default() };
    let (reason_name, note_name) =
        (format!("{}:{}", field::GAP_REASON, gap.of), format!("{}:{}", field::GAP_NOTE, gap.of));
    let note_id = note.id.clone();
    let input = view! { <input class="govuk-input" id=note_id name=note_name r#type="text" value=gap.note /> };
    view! {
        <div class="govuk-checkboxes__item">
            <input
                class="govuk-checkboxes__input"
                id=id.clone()
                name=field::GAP
                r#type="checkbox"
                checked=gap.chosen
                value=gap.of
            />
            <label class="govuk-label govuk-checkboxes__label" for=id>{gap.label}</label>
        </div>
        <div class="govuk-checkboxes__conditional">
            <Select name=reason_name group=why groups=ChoiceGroup::plain(reasons.into()) value=gap.reason />
            {note.with_label(input)}
        </div>
    }
}
