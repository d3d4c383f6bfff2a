//! `/LANG/officer/person/{reference}`: the whole history of the person of a case, with the law's clock of each of his cases, what the
//! register and the watch list say of him, and the assessment of a fine.

use leptos::prelude::*;

use super::case::head_beside_case;
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{FieldView, FormField, errors_of},
        inset_text::InsetText,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
        text_input::TextInput,
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Names of the form values.
pub mod field {
    pub const ACT: &str = "act";
    pub const ESTIMATE: &str = "estimate";
    pub const OPEN: &str = "open";
    pub const LOOK: &str = "look";
    pub const OFFENCE: &str = "offence";
    pub const DUE: &str = "due";
    pub const DONE: &str = "done";
    pub const FOUND: &str = "found";
    pub const AMOUNT: &str = "amount";
    pub const NOTE: &str = "note";
}

/// A person, seen from one of his cases.
#[derive(Debug, Clone, Default)]
pub struct OfficerPersonPage {
    pub reference: String,
    pub name: String,
    /// Why he is on the watch list, and that the applicant is not told.
    pub mark: Option<MarkView>,
    pub history: Vec<HistoryRow>,
    /// The way through his cases.
    pub paging: Paging,
    /// Entries by the register, the newest first; each with whether it was overstayed.
    pub entries: Vec<EntryRow>,
    /// Stays of which hosts gave notice, the newest first.
    pub stays: Vec<StayRow>,
    /// The register does not answer.
    pub silent: bool,
    /// The assessment of a fine: its fields, with the estimate in sentences once it was asked for.
    pub fine: Vec<FieldView>,
    /// Why none can be opened, whatever is typed.
    pub fine_error: Option<String>,
    pub estimate: Vec<String>,
}

/// A mark of the watch list.
#[derive(Debug, Clone, Default)]
pub struct MarkView {
    pub why: String,
    /// Who has dealt with it, when, and what he wrote; none: nobody yet.
    pub looked: Option<String>,
    /// The field for the officer's note.
    pub note: Option<FieldView>,
}

/// One case.
#[derive(Debug, Clone)]
pub struct HistoryRow {
    pub reference: String,
    /// It lies with this officer's office, and can be opened.
    pub opens: bool,
    pub service: String,
    pub office: String,
    pub filed: String,
    pub status: String,
    pub tone: Tone,
    /// The law's clock: until when, how many days were used, whether it is late.
    pub clock: String,
    pub late: bool,
}

/// One entry by the register.
#[derive(Debug, Clone)]
pub struct EntryRow {
    /// The day and the port.
    pub arrived: String,
    /// Visa or exemption: `NON-B`, `P30`.
    pub visa: String,
    pub permit: String,
    pub left: String,
    /// Days over; empty: none.
    pub over: String,
}

/// A stay of which a host gave notice (TM.30).
#[derive(Debug, Clone)]
pub struct StayRow {
    pub place: String,
    pub from: String,
    pub to: String,
}

impl OfficerPersonPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |reference: &str, opens, late| HistoryRow {
            reference: say(reference),
            opens,
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            office: say(pick("ตม. ภูเก็ต", "Phuket Immigration Office", "普吉移民局")),
            filed: say(pick("20 ก.ย. 2569", "20 Sep 2026", "9月20日")),
            status: say(pick("รอพิจารณา", "To decide", "待审核")),
            tone: Tone::Waiting,
            clock: say(pick("ถึง 23 ก.ย. ใช้ไป 1 วัน", "Until 23 Sep, 1 day used", "至9月23日，已用1天")),
            late,
        };
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            name: say("WALKER LIAM"),
            mark: Some(MarkView {
                why: say(pick("อยู่ระหว่างสืบสวน", "Under inquiry", "正在调查")),
                looked: None,
                note: Some(FieldView::text(
                    field::NOTE,
                    say(pick("สิ่งที่ทำ", "What was done", "措施")),
                    TextInput::default(),
                )),
            }),
            paging: Paging { previous: None, next: Some(say("/en/officer/person/X?after=1")) },
            history: vec![row("NR-4K7P-2M9X-6", true, true), row("NR-8W2D-5H3R-1", false, false)],
            entries: vec![EntryRow {
                arrived: say(pick("4 ก.ค. 2569", "4 Jul 2026", "7月4日")),
                permit: say(pick("1 ต.ค. 2569", "1 Oct 2026", "10月1日")),
                visa: say("NON-B"),
                left: String::new(),
                over: say("10"),
            }],
            stays: vec![StayRow {
                place: say("Hua Mak, Bang Kapi, Bangkok 10240"),
                from: say(pick("5 ก.ค. 2569", "5 Jul 2026", "7月5日")),
                to: String::new(),
            }],
            silent: false,
            fine: vec![FieldView::text(field::AMOUNT, say(pick("บาท", "Baht", "泰铢")), TextInput::default())],
            fine_error: None,
            estimate: vec![say(pick("ประมาณ 5,000 บาท", "Estimate: 5,000 baht", "估算：5,000泰铢"))],
        }
    }

    pub fn sample_looked(say: Say<'_>) -> Self {
        let looked = Some(say(pick("ดูแล้ว", "Seen by officer 4102", "已处理")));
        let mark = Some(MarkView { looked, note: None, ..MarkView::default() });
        Self { mark, silent: true, entries: Vec::new(), estimate: Vec::new(), ..Self::sample(say) }
    }

    pub fn sample_unknown(say: Say<'_>) -> Self {
        Self { entries: Vec::new(), ..Self::sample(say) }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let wrong = Some(say(pick("เลือก", "Choose an offence", "请选择")));
        let fine = vec![
            FieldView::text(field::AMOUNT, say(pick("บาท", "Baht", "泰铢")), TextInput::default()).with_error(wrong),
        ];
        let fine_error = Some(say(pick("ขาดข้อมูล", "Something is missing", "缺少内容")));
        Self { fine, fine_error, mark: None, ..Self::sample(say) }
    }
}

impl OfficerPersonPage {
    fn errors(&self) -> Vec<ErrorItem> {
        let note = self.mark.iter().filter_map(|mark| mark.note.as_ref()).flat_map(FieldView::errors);
        let whole = self.fine_error.iter().map(|text| ErrorItem { text: text.clone(), target: None });
        note.chain(whole).chain(errors_of(&self.fine)).collect()
    }
}

impl Page for OfficerPersonPage {
    fn head(&self) -> PageHead {
        PageHead { has_error: !self.errors().is_empty(), ..head_beside_case(t("history-title"), &self.reference) }
    }

    fn view(self) -> AnyView {
        let action = Path::OfficerPerson { reference: &self.reference }.to(lang());
        let errors = self.errors();
        let mark = self.mark.map(|mark| mark_view(mark, &action));
        let columns = ["history-case", "history-office", "history-filed", "history-status", "history-clock"];
        let columns = columns.map(|key| Column::new(t(key))).into();
        let rows = self.history.into_iter().map(cells).collect();
        let unseen = match (self.silent, self.entries.is_empty()) {
            (true, _) => Some("history-silent"),
            (false, true) => Some("history-no-entries"),
            (false, false) => None,
        };
        let unseen = unseen.map(|key| view! { <p class="govuk-body">{t(key)}</p> });
        let entries = (!self.entries.is_empty()).then(|| {
            let columns = ["history-arrived", "history-visa", "history-permit", "history-left", "history-over"];
            let columns = columns.map(|key| Column::new(t(key))).into();
            let row =
                |row: EntryRow| [row.arrived, row.visa, row.permit, row.left, row.over].map(IntoAny::into_any).into();
            let rows = self.entries.into_iter().map(row).collect();
            view! { <Table caption=t("history-entries") caption_hidden=true columns=columns rows=rows /> }
        });
        let stays = (!self.stays.is_empty()).then(|| {
            let columns = ["history-stay-place", "history-stay-from", "history-stay-to"];
            let columns = columns.map(|key| Column::new(t(key))).into();
            let row = |row: StayRow| [row.place, row.from, row.to].map(IntoAny::into_any).into();
            let rows = self.stays.into_iter().map(row).collect();
            view! {
                <h2 class="govuk-heading-m">{t("history-stays")}</h2>
                <Table caption=t("history-stays") caption_hidden=true columns=columns rows=rows />
            }
        });
        let estimate = (!self.estimate.is_empty()).then(|| {
            let lines = self.estimate.into_iter().map(|line| view! { <p class="govuk-body">{line}</p> }).collect_view();
            view! { <InsetText>{lines}</InsetText> }
        });
        let fine = self.fine.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        view! {
            <ErrorSummary errors=errors />
            <span class="govuk-caption-l">{t("history-title")}</span>
            <h1 class="govuk-heading-l">{self.name}</h1>
            {mark}
            <h2 class="govuk-heading-m">{t("history-cases")}</h2>
            <div class="sala-dense">
                <Table caption=t("history-cases") caption_hidden=true columns=columns rows=rows />
                <Pagination paging=self.paging />
            </div>
            <h2 class="govuk-heading-m">{t("history-entries")}</h2>
            {unseen}
            {entries}
            {stays}
            <h2 class="govuk-heading-m">{t("fine-open")}</h2>
            <p class="govuk-body">{t("fine-open-text")}</p>
            {estimate}
            <form method="post" action=action novalidate>
                <CsrfField />
                {fine}
                <div class="govuk-button-group">
                    <Button
                        text=t("fine-open-estimate")
                        kind=ButtonKind::Secondary
                        value=Some((field::ACT, field::ESTIMATE.to_owned()))
                    />
                    <Button text=t("fine-open-send") value=Some((field::ACT, field::OPEN.to_owned())) />
                </div>
            </form>
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn mark_view(mark: MarkView, action: &str) -> impl IntoView {
    let look = mark.note.map(|note| {
        view! {
            <form method="post" action=action.to_owned() novalidate>
                <CsrfField />
                <FormField field=note />
                <Button
                    text=t("watch-look")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, field::LOOK.to_owned()))
                />
            </form>
        }
    });
    let looked = mark.looked.map(|looked| view! { <p class="govuk-body">{looked}</p> });
    view! {
        <WarningText text=mark.why />
        <p class="govuk-body">{t("watch-secret")}</p>
        {looked}
        {look}
    }
}

fn cells(row: HistoryRow) -> Vec<AnyView> {
    let late = row.late.then(|| view! { " " <Tag tone=Tone::Bad text=t("queue-late") /> });
    let case = if row.opens {
        let href = Path::OfficerCase { reference: &row.reference }.to(lang());
        view! { <a class="govuk-link sala-reference" href=href>{row.reference}</a> }.into_any()
    } else {
        view! { <span class="sala-reference">{row.reference}</span> }.into_any()
    };
    vec![
        view! { {case} <span class="sala-muted">{row.service}</span> }.into_any(),
        row.office.into_any(),
        row.filed.into_any(),
        view! { <Tag tone=row.tone text=row.status /> }.into_any(),
        view! { {row.clock} {late} }.into_any(),
    ]
}
