//! `/LANG/officer/bulk`: one decision for several cases of the queue. What would happen to each is shown first, with what the law or the
//! workflow has against it; then each is decided for itself, and what somebody else was faster with is told.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        form_field::{Choice, ChoiceGroup},
        select::Select,
        table::{Column, Table},
        tag::{Tag, Tone},
        text_area::TextArea,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// Names of the form values. The version that was seen of each case is `version:<reference>`.
pub mod field {
    pub const ACT: &str = "act";
    pub const PREVIEW: &str = "preview";
    pub const CONFIRM: &str = "confirm";
    /// A chosen case.
    pub const OF: &str = "of";
    pub const ACTION: &str = "action";
    pub const REASON: &str = "reason";
    pub const NOTE: &str = "note";
    pub const VERSION: &str = "version:";
}

/// Where it stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Step {
    #[default]
    Choose,
    Preview,
    Done,
}

/// Several cases and one decision.
#[derive(Debug, Clone, Default)]
pub struct BulkPage {
    pub step: Step,
    pub rows: Vec<BulkRow>,
    pub actions: Vec<Choice>,
    pub action: String,
    pub reasons: Vec<Choice>,
    pub reason: String,
    pub note: String,
    /// What is wrong with each.
    pub action_error: Option<String>,
    pub reason_error: Option<String>,
    pub note_error: Option<String>,
    /// How many it would be done to, or was; a sentence.
    pub count: Option<String>,
}

/// One of the cases.
#[derive(Debug, Clone, Default)]
pub struct BulkRow {
    pub reference: String,
    pub service: String,
    pub name: String,
    pub status: String,
    /// Why it is not decided with others; it must be opened.
    pub alone: Option<String>,
    /// What would happen, or has happened.
    pub outcome: String,
    pub tone: Tone,
    /// The version that was seen, of a case to which it can be done.
    pub version: Option<String>,
}

impl BulkPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |reference: &str, name: &str| BulkRow {
            reference: say(reference),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            name: say(name),
            status: say(pick("รอพิจารณา", "To decide", "待审核")),
            ..BulkRow::default()
        };
        Self {
            rows: vec![row("NR-4K7P-2M9X-6", "ERIKSSON ANNA"), row("NR-8W2D-5H3R-1", "LI WEI")],
            actions: vec![Choice::new("approve", say(pick("รับแจ้ง", "Approve", "受理")))],
            reasons: vec![Choice::new("NAME_MISMATCH", say(pick("ชื่อไม่ตรง", "Name differs", "姓名不符")))],
            action_error: Some(say(pick("เลือกการดำเนินการ", "Choose an action", "请选择操作"))),
            reason_error: Some(say(pick("เลือกเหตุผล", "Choose a reason", "请选择理由"))),
            note_error: Some(say(pick("เขียนข้อความ", "Write a note", "请写说明"))),
            ..Self::default()
        }
    }

    pub fn sample_preview(say: Say<'_>) -> Self {
        let mut page = Self { step: Step::Preview, action: "approve".into(), ..Self::sample(say).right() };
        for (row, good) in page.rows.iter_mut().zip([true, false]) {
            row.outcome = if good {
                say(pick("จะรับแจ้ง", "Accepted", "受理"))
            } else {
                say(pick("ทำไม่ได้", "Not possible", "无法"))
            };
            row.tone = if good { Tone::Good } else { Tone::Bad };
            row.version = good.then(|| "3".into());
        }
        Self { count: Some(say(pick("1 เรื่อง", "1 case of 2", "1个"))), ..page }
    }

    pub fn sample_done(say: Say<'_>) -> Self {
        Self { step: Step::Done, ..Self::sample_preview(say) }
    }

    pub fn sample_alone(say: Say<'_>) -> Self {
        let mut page = Self::sample(say).right();
        for row in page.rows.iter_mut().skip(1) {
            row.alone = Some(say(pick("เปิดเรื่องนี้", "Open this case alone", "请单独打开")));
        }
        page
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }

    fn right(self) -> Self {
        Self { action_error: None, reason_error: None, note_error: None, ..self }
    }

    fn errors(&self) -> Vec<ErrorItem> {
        let wrong =
            [(&self.action_error, field::ACTION), (&self.reason_error, field::REASON), (&self.note_error, field::NOTE)];
        let item = |(text, target): (&Option<String>, &str)| {
            Some(ErrorItem { text: text.clone()?, target: Some(target.to_owned()) })
        };
        wrong.into_iter().filter_map(item).collect()
    }
}

impl Page for BulkPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("bulk-title"),
            area: Some(Area::Officer),
            has_error: !self.errors().is_empty(),
            breadcrumbs: vec![Crumb { text: t("queue-title"), href: Path::OfficerQueue.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let back = view! {
            <p class="govuk-body"><a class="govuk-link" href=Path::OfficerQueue.to(lang())>{t("bulk-back")}</a></p>
        };
        if self.rows.is_empty() {
            return view! {
                <h1 class="govuk-heading-l">{t("bulk-title")}</h1>
                <EmptyState title=t("bulk-empty") text=t("bulk-empty-text") />
                {back}
            }
            .into_any();
        }
        let errors = self.errors();
        let lead = match self.step {
            Step::Choose => "bulk-choose",
            Step::Preview => "bulk-preview",
            Step::Done => "bulk-done",
        };
        let count = self.count.clone().map(|count| view! { <p class="govuk-body"><strong>{count}</strong></p> });
        let table = table(&self.rows, self.step);
        let form = match self.step {
            Step::Choose if self.rows.iter().all(|row| row.alone.is_some()) => ().into_any(),
            Step::Choose => choose(self).into_any(),
            Step::Preview => confirm(self).into_any(),
            Step::Done => ().into_any(),
        };
        view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("bulk-title")}</h1>
            <p class="govuk-body">{t(lead)}</p>
            {count}
            <div class="sala-dense">{table}</div>
            {form}
            {back}
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        self.step != Step::Done
    }
}

fn table(rows: &[BulkRow], step: Step) -> impl IntoView + use<> {
    let mut columns = vec!["queue-case", "queue-name", "queue-status"];
    if step != Step::Choose {
        columns.push(if step == Step::Preview { "bulk-would" } else { "bulk-did" });
    }
    let columns = columns.into_iter().map(|key| Column::new(t(key))).collect();
    let cells = |row: &BulkRow| {
        let href = Path::OfficerCase { reference: &row.reference }.to(lang());
        let mut cells = vec![
            view! {
                <a class="govuk-link sala-reference" href=href>{row.reference.clone()}</a>
                " "
                <span class="sala-muted">{row.service.clone()}</span>
            }
            .into_any(),
            row.name.clone().into_any(),
            match row.alone.clone() {
                Some(alone) => view! { {row.status.clone()} " " <Tag tone=Tone::Bad text=alone /> }.into_any(),
                None => row.status.clone().into_any(),
            },
        ];
        if step != Step::Choose {
            cells.push(view! { <Tag tone=row.tone text=row.outcome.clone() /> }.into_any());
        }
        cells
    };
    let rows = rows.iter().map(cells).collect();
    view! { <Table caption=t("bulk-title") caption_hidden=true columns=columns rows=rows /> }
}

fn choose(page: BulkPage) -> impl IntoView {
    let together = page.rows.into_iter().filter(|row| row.alone.is_none());
    let cases = together.map(|row| view! { <input r#type="hidden" name=field::OF value=row.reference /> });
    let cases = cases.collect_view();
    let action = FieldGroup {
        id: field::ACTION.to_owned(),
        label: t("bulk-action"),
        error: page.action_error,
        ..FieldGroup::default()
    };
    let reason = FieldGroup {
        id: field::REASON.to_owned(),
        label: t("bulk-reason"),
        optional: true,
        error: page.reason_error,
        ..FieldGroup::default()
    };
    let note = FieldGroup {
        id: field::NOTE.to_owned(),
        label: t("officer-note"),
        optional: true,
        error: page.note_error,
        ..FieldGroup::default()
    };
    view! {
        <form method="post" action=Path::OfficerBulk.to(lang()) novalidate>
            <CsrfField />
            {cases}
            <Select
                name=field::ACTION.to_owned()
                group=action
                groups=ChoiceGroup::plain(page.actions)
                value=page.action
            />
            <Select
                name=field::REASON.to_owned()
                group=reason
                groups=ChoiceGroup::plain(page.reasons)
                value=page.reason
            />
            <TextArea name=field::NOTE.to_owned() group=note value=page.note rows=4 />
            <Button text=t("bulk-show") value=Some((field::ACT, field::PREVIEW.to_owned())) />
        </form>
    }
}

fn confirm(page: BulkPage) -> impl IntoView {
    let possible: Vec<(String, String)> =
        page.rows.into_iter().filter_map(|row| Some((row.reference, row.version?))).collect();
    let none = possible.is_empty();
    let cases = possible.into_iter().map(|(reference, version)| {
        let name = format!("{}{reference}", field::VERSION);
        view! {
            <input r#type="hidden" name=field::OF value=reference />
            <input r#type="hidden" name=name value=version />
        }
    });
    let cases = cases.collect_view();
    let button = (!none).then(|| {
        view! {
            <Button
                text=t("bulk-confirm")
                kind=ButtonKind::Warning
                value=Some((field::ACT, field::CONFIRM.to_owned()))
            />
        }
    });
    view! {
        <form method="post" action=Path::OfficerBulk.to(lang()) novalidate>
            <CsrfField />
            {cases}
            <input r#type="hidden" name=field::ACTION value=page.action />
            <input r#type="hidden" name=field::REASON value=page.reason />
            <input r#type="hidden" name=field::NOTE value=page.note />
            {button}
        </form>
    }
}
