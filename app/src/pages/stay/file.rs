//! `/LANG/stays/file/{file}`: what became of a file. While it is worked through the page keeps itself up to date.

use leptos::prelude::*;

use super::head;
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{ButtonKind, ButtonLink},
        inset_text::InsetText,
        pagination::{Pagination, Paging},
        summary_list::{SummaryList, SummaryRow},
        table::{Column, Table},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Seconds after which the page comes again without script.
const AGAIN: u8 = 2;

#[derive(Debug, Clone, Default)]
pub struct FilePage {
    pub id: String,
    pub place: String,
    pub place_name: String,
    pub name: String,
    pub check_in: String,
    pub outcome: FileOutcome,
    pub rows: Vec<BadRow>,
    pub paging: Paging,
}

#[derive(Debug, Clone)]
pub enum FileOutcome {
    /// How many rows of how many; none: it is not read yet.
    Waiting(Option<(i32, i32)>),
    /// Why nothing of it was read.
    Refused(String),
    Filed(Box<FiledFile>),
}

impl Default for FileOutcome {
    fn default() -> Self {
        Self::Waiting(None)
    }
}

/// What was filed.
#[derive(Debug, Clone, Default)]
pub struct FiledFile {
    pub rows: String,
    pub filed: String,
    pub bad: String,
    pub known: String,
    /// Guests of whom no new notice is needed.
    pub returning: String,
    /// Of the notice.
    pub reference: Option<String>,
    /// Whether there are rows to put right.
    pub to_correct: bool,
    /// What was noted about the file as a whole.
    pub notes: Vec<String>,
}

/// A finding.
#[derive(Debug, Clone)]
pub struct BadRow {
    pub row: String,
    pub column: String,
    pub reason: String,
    /// What to write; empty: only a person can say.
    pub write: String,
}

impl FilePage {
    pub fn sample(say: Say<'_>) -> Self {
        let filed = FiledFile {
            rows: say("40"),
            filed: say("37"),
            bad: say("3"),
            known: say("0"),
            returning: say("2"),
            reference: Some(say("S-1234")),
            to_correct: true,
            notes: vec![say(pick("ชื่อแผ่นงานต่าง", "Another sheet", "其他工作表"))],
        };
        Self {
            id: "0193c".into(),
            place: "0193a".into(),
            place_name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            name: say("guests.xlsx"),
            check_in: say(pick("2 พฤษภาคม 2569 14:00", "2 May 2026, 14:00", "2026年5月2日 14:00")),
            outcome: FileOutcome::Filed(Box::new(filed)),
            rows: vec![BadRow {
                row: say("6"),
                column: say(pick("G วันเกิด", "G Date of birth", "G 出生日期")),
                reason: say(pick("ปีเป็นพุทธศักราช", "The year is of the Buddhist era", "年份为佛历")),
                write: say("04/11/1990"),
            }],
            paging: Paging::default(),
        }
    }

    pub fn sample_waiting(say: Say<'_>) -> Self {
        let outcome = FileOutcome::Waiting(Some((1_000, 5_000)));
        Self { outcome, rows: Vec::new(), ..Self::sample(say) }
    }

    pub fn sample_refused(say: Say<'_>) -> Self {
        let why = say(pick("ไฟล์มีมาโคร", "The file holds macros", "文件含宏"));
        Self { outcome: FileOutcome::Refused(why), rows: Vec::new(), ..Self::sample(say) }
    }
}

impl Page for FilePage {
    fn head(&self) -> PageHead {
        let title = t_with("stay-file-title", &[("name", self.name.as_str().into())]);
        let again = matches!(self.outcome, FileOutcome::Waiting(_)).then_some(AGAIN);
        PageHead { again, ..head(title, Some((&self.place, &self.place_name))) }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let title = t_with("stay-file-title", &[("name", self.name.as_str().into())]);
        let again = Path::StayUpload { place: &self.place }.to(lang);
        let outcome = match self.outcome {
            FileOutcome::Waiting(progress) => waiting(progress, &self.id),
            FileOutcome::Refused(why) => view! {
                <WarningText text=why />
                <ButtonLink text=t("stay-upload-title") href=again />
            }
            .into_any(),
            FileOutcome::Filed(filed) => counted(*filed, &self.id, &again),
        };
        view! {
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{t("stay-file-check-in")} ": " {self.check_in}</p>
            {outcome}
            {findings(self.rows)}
            <Pagination paging=self.paging />
        }
        .into_any()
    }
}

/// How far it is: in words, which are read out as they change, and as a bar, which moves to and fro until the file is read.
fn waiting(progress: Option<(i32, i32)>, id: &str) -> AnyView {
    let text = progress.map(|(done, rows)| {
        t_with("stay-file-progress", &[("done", done.to_string().into()), ("rows", rows.to_string().into())])
    });
    let (done, rows) = progress.map(|(done, rows)| (done.to_string(), rows.max(1).to_string())).unzip();
    let here = Path::StayFile { file: id }.to(lang());
    view! {
        <div role="status" data-follows="">
            <p class="govuk-body" id="file-waiting">{t("stay-file-waiting")}</p>
            <p class="govuk-body-l">{text}</p>
            <p class="govuk-body">
                <progress max=rows value=done aria-labelledby="file-waiting"></progress>
            </p>
        </div>
        <ButtonLink text=t("stay-file-refresh") href=here kind=ButtonKind::Secondary />
    }
    .into_any()
}

fn counted(filed: FiledFile, id: &str, again: &str) -> AnyView {
    let lang = lang();
    let rows = vec![
        SummaryRow::new(t("stay-file-rows"), filed.rows),
        SummaryRow::new(t("stay-file-filed"), filed.filed),
        SummaryRow::new(t("stay-file-bad"), filed.bad),
        SummaryRow::new(t("stay-file-known"), filed.known),
        SummaryRow::new(t("stay-file-returning"), filed.returning),
    ];
    let receipt = filed.reference.map(|reference| {
        let href = Path::Case { reference: &reference }.to(lang);
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=href>{t("stay-file-receipt")}</a>
            </p>
        }
    });
    let correct = filed.to_correct.then(|| {
        view! {
            <p class="govuk-body">{t("stay-file-corrected-text")}</p>
            <div class="govuk-button-group">
                <ButtonLink text=t("stay-file-corrected") href=Path::StayFileCorrected { file: id }.to(lang) />
                <a class="govuk-link" href=again.to_owned()>{t("stay-upload-title")}</a>
            </div>
        }
    });
    let notes = filed.notes.into_iter().map(|note| view! { <InsetText>{note}</InsetText> }).collect_view();
    view! {
        {notes}
        <SummaryList rows=rows />
        {receipt}
        {correct}
    }
    .into_any()
}

fn findings(rows: Vec<BadRow>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let columns = ["stay-column-row", "stay-column-column", "stay-column-reason", "stay-column-write"];
    let columns = columns.map(|key| Column::new(t(key))).into();
    let row = |row: BadRow| {
        let write = view! { <strong>{row.write}</strong> };
        vec![row.row.into_any(), row.column.into_any(), row.reason.into_any(), write.into_any()]
    };
    let rows = rows.into_iter().map(row).collect();
    Some(view! { <Table caption=t("stay-file-bad") columns=columns rows=rows /> }.into_any())
}
