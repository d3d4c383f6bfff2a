//! `/LANG/officer/retention`: what is left of cases and was kept as long as their service says, by kinds. A supervisor approves, and it
//! is deleted; that there were such cases stays.

use leptos::prelude::*;

use super::navigation::{Desk, List, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        checkboxes::Checkboxes,
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        form_field::Choice,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        warning_text::WarningText,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// What is due to be deleted.
#[derive(Debug, Clone, Default)]
pub struct RetentionPage {
    pub desk: Desk,
    pub rows: Vec<RetentionRow>,
    pub paging: Paging,
    /// How many were just approved.
    pub done: Option<u64>,
    /// Nothing was chosen.
    pub chosen_error: Option<String>,
    /// The sentence was not confirmed.
    pub confirm_error: Option<String>,
}

#[derive(Debug, Clone)]
pub struct RetentionRow {
    /// The form value.
    pub id: String,
    pub reference: String,
    /// Which kind of thing.
    pub what: String,
    pub service: String,
    pub ground: String,
    pub keep_until: String,
    pub chosen: bool,
}

/// The names of the form values.
pub mod field {
    pub const CASE: &str = "case";
    pub const CONFIRM: &str = "confirm";
}

impl RetentionPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |id: &str, reference: &str, chosen| RetentionRow {
            id: id.to_owned(),
            reference: say(reference),
            what: say(pick("ข้อความ", "Messages", "消息")),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            ground: say(pick("ระเบียบงานสารบรรณ", "Regulation on records", "公文管理条例")),
            keep_until: say(pick("23 พฤศจิกายน 2569", "23 November 2026", "2026年11月23日")),
            chosen,
        };
        Self {
            desk: Desk::sample(),
            rows: vec![row("1", "NR-4K7P-2M9X-6", true), row("2", "NR-8W2D-5H3R-1", false)],
            paging: Paging { previous: None, next: Some(say("/en/officer/retention?after=2")) },
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            chosen_error: Some(say(pick("เลือกเรื่อง", "Choose a case", "请选择事项"))),
            confirm_error: Some(say(pick("ยืนยัน", "Confirm", "请确认"))),
            ..Self::sample(say)
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self { done: Some(2), ..Self::default() }
    }
}

impl Page for RetentionPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("retention-title"),
            has_error: self.chosen_error.is_some() || self.confirm_error.is_some(),
            area: Some(Area::Officer),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let errors = [(&self.chosen_error, field::CASE), (&self.confirm_error, field::CONFIRM)];
        let errors = errors.into_iter().filter_map(|(error, target)| {
            error.clone().map(|text| ErrorItem { text, target: Some(target.to_owned()) })
        });
        let errors = errors.collect();
        let done = self.done.map(|count| {
            view! { <p class="sala-done" role="status">{t_with("retention-done", &[("count", count.into())])}</p> }
        });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("retention-empty") text=t("retention-empty-text") /> }.into_any()
        } else {
            form(self.rows, self.chosen_error, self.confirm_error, self.paging)
        };
        view! {
            <ErrorSummary errors=errors />
            {navigation(self.desk, List::Retention)}
            {done}
            <h1 class="govuk-heading-l">{t("retention-title")}</h1>
            <p class="govuk-body">{t("retention-text")}</p>
            {list}
        }
        .into_any()
    }
}

fn form(
    rows: Vec<RetentionRow>,
    chosen_error: Option<String>,
    confirm_error: Option<String>,
    paging: Paging,
) -> AnyView {
    let columns =
        ["queue-case", "retention-what", "retention-service", "retention-ground", "retention-until", "retention-case"];
    let columns = columns.map(|key| Column::new(t(key))).into();
    let wrong = chosen_error.is_some();
    let rows = rows.into_iter().enumerate().map(|(index, row)| cells(index, row, wrong && index == 0)).collect();
    let error = chosen_error.map(|error| {
        view! {
            <p class="govuk-error-message" id="case-error">
                <span class="govuk-visually-hidden">{t("common-error-prefix")}</span> " " {error}
            </p>
        }
    });
    let confirm = FieldGroup {
        id: field::CONFIRM.to_owned(),
        label: t("retention-confirm-title"),
        error: confirm_error,
        ..FieldGroup::default()
    };
    let sentence = vec![Choice::new("yes", t("retention-confirm"))];
    view! {
        <form method="post" action=Path::OfficerRetention.to(lang()) novalidate>
            <CsrfField />
            {error}
            <div class="sala-dense">
                <Table caption=t("retention-title") caption_hidden=true columns=columns rows=rows />
            </div>
            <Pagination paging=paging />
            <WarningText text=t("retention-warning") />
            <Checkboxes name=field::CONFIRM.to_owned() group=confirm options=sentence values=Vec::new() />
            <Button text=t("retention-approve") kind=ButtonKind::Warning />
        </form>
    }
    .into_any()
}

/// The first box has the name as its id, so that the error summary can lead to it.
fn cells(index: usize, row: RetentionRow, wrong: bool) -> Vec<AnyView> {
    let id = if index == 0 { field::CASE.to_owned() } else { format!("{}-{}", field::CASE, index + 1) };
    let href = Path::OfficerCase { reference: &row.reference }.to(lang());
    let label = row.reference.clone();
    vec![
        view! {
            <div class="govuk-checkboxes govuk-checkboxes--small">
                <div class="govuk-checkboxes__item">
                    <input
                        class="govuk-checkboxes__input"
                        id=id.clone()
                        name=field::CASE
                        r#type="checkbox"
                        value=row.id
                        checked=row.chosen
                        aria-describedby=wrong.then_some("case-error")
                    />
                    <label class="govuk-label govuk-checkboxes__label sala-reference" for=id>{label}</label>
                </div>
            </div>
        }
        .into_any(),
        row.what.into_any(),
        row.service.into_any(),
        row.ground.into_any(),
        row.keep_until.into_any(),
        view! {
            <a class="govuk-link" href=href>
                {t("retention-look")}
                <span class="govuk-visually-hidden">" " {row.reference}</span>
            </a>
        }
        .into_any(),
    ]
}
