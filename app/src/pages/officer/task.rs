//! `/LANG/officer/tasks/{reference}/{task}`: what the office may know of the case, and the form that completes its task.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::Button,
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        form_field::Choice,
        radios::Radios,
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
        text_area::TextArea,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// One open task.
#[derive(Debug, Clone, Default)]
pub struct TaskPage {
    pub reference: String,
    pub service: String,
    /// The task's id.
    pub task: String,
    pub name: String,
    /// Empty: no day.
    pub due: String,
    pub overdue: bool,
    /// Labels and values of what the office may know; nothing else of the case is here.
    pub shared: Vec<(String, String)>,
    /// What it may come to.
    pub results: Vec<Choice>,
    /// Whether this officer may complete it.
    pub open: bool,
    pub result: String,
    pub note: String,
    pub error: Option<String>,
}

/// The names of the form values, and the ids of the inputs.
pub mod field {
    pub const RESULT: &str = "result";
    pub const NOTE: &str = "note";
}

impl TaskPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("ใบอนุญาตจำหน่ายอาหาร", "Licence to sell food", "食品经营许可证")),
            task: "building".into(),
            name: say(pick("ความเห็นด้านอาคาร", "Opinion on the building", "建筑意见")),
            due: say(pick("23 พฤศจิกายน 2569", "23 November 2026", "2026年11月23日")),
            overdue: true,
            shared: vec![(say(pick("จังหวัด", "Province", "府")), say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷")))],
            results: vec![
                Choice::new("agrees", say(pick("เห็นชอบ", "Agrees", "同意"))),
                Choice::new("objects", say(pick("ไม่เห็นชอบ", "Objects", "反对"))),
            ],
            open: true,
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            error: Some(say(pick("เลือกผล", "Choose a result", "请选择结果"))), note: say("…"), ..Self::sample(say)
        }
    }

    pub fn sample_of_others(say: Say<'_>) -> Self {
        Self { open: false, overdue: false, shared: Vec::new(), ..Self::sample(say) }
    }
}

impl Page for TaskPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t_with(
                "task-title",
                &[("task", self.name.as_str().into()), ("reference", self.reference.as_str().into())],
            ),
            has_error: self.error.is_some(),
            area: Some(Area::Officer),
            breadcrumbs: vec![Crumb { text: t("task-list-title"), href: Path::OfficerTasks.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn holds_typing(&self) -> bool {
        self.open
    }

    fn view(self) -> AnyView {
        let target = Some(field::RESULT.to_owned());
        let errors = self.error.iter().map(|text| ErrorItem { text: text.clone(), target: target.clone() }).collect();
        let due = (!self.due.is_empty()).then(|| {
            let (key, tone) = if self.overdue { ("queue-overdue", Tone::Bad) } else { ("officer-due", Tone::Waiting) };
            view! { <Tag tone=tone text=t_with(key, &[("due", self.due.into())]) /> }
        });
        let shared: Vec<SummaryRow> =
            self.shared.into_iter().map(|(label, value)| SummaryRow::new(label, value)).collect();
        let shared = if shared.is_empty() {
            view! { <p class="govuk-body">{t("task-shared-none")}</p> }.into_any()
        } else {
            view! { <SummaryList rows=shared /> }.into_any()
        };
        let action = Path::OfficerTask { reference: &self.reference, task: &self.task }.to(lang());
        let form = self.open.then(|| {
            let result = FieldGroup {
                id: field::RESULT.to_owned(),
                label: t("task-result"),
                error: self.error,
                ..FieldGroup::default()
            };
            let note = FieldGroup {
                id: field::NOTE.to_owned(),
                label: t("task-note"),
                hint: Some(t("task-note-hint")),
                optional: true,
                ..FieldGroup::default()
            };
            view! {
                <form method="post" action=action novalidate>
                    <CsrfField />
                    <Radios name=field::RESULT.to_owned() group=result options=self.results value=self.result />
                    <TextArea name=field::NOTE.to_owned() group=note value=self.note rows=4 />
                    <Button text=t("task-complete") />
                </form>
            }
        });
        crate::pages::words::two_thirds(view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{self.service}</span>
            <h1 class="govuk-heading-l">{self.name}</h1>
            <p class="sala-tags"><span class="sala-reference">{self.reference}</span> {due}</p>
            <h2 class="govuk-heading-m">{t("task-shared")}</h2>
            {shared}
            <p class="govuk-body sala-muted">{t("task-shared-only")}</p>
            {form}
        })
    }
}
