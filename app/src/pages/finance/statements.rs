//! `/LANG/officer/finance/statements`: a bank's statement of a day, as a file or pasted, and those that were compared before.

use leptos::prelude::*;

use super::bank_name;
use super::navigation::{List, navigation};
use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        button::Button,
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        field_group::FieldGroup,
        form_field::{Choice, ChoiceGroup},
        pagination::{Pagination, Paging},
        select::Select,
        table::{Column, Table},
        text_area::TextArea,
        text_input::{InputKind, TextField, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const BANK: &str = "bank";
    pub const DAY: &str = "day";
    pub const FILE: &str = "file";
    pub const ROWS: &str = "rows";
}

/// The form, and what was compared.
#[derive(Debug, Clone, Default)]
pub struct StatementsPage {
    pub banks: Vec<String>,
    pub bank: String,
    /// 2026-11-26
    pub day: String,
    pub rows: String,
    pub day_error: Option<String>,
    pub file_error: Option<String>,
    pub rows_error: Option<String>,
    pub known: Vec<StatementRow>,
    pub paging: Paging,
    /// What stands on each account.
    pub balances: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct StatementRow {
    pub id: String,
    pub day: String,
    pub bank: String,
    pub at: String,
}

impl StatementsPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            banks: vec![say("simulated")],
            bank: say("simulated"),
            day: say("2026-11-26"),
            known: vec![StatementRow {
                id: say("0193"),
                day: say(pick("26 พฤศจิกายน 2569", "26 November 2026", "2026年11月26日")),
                bank: say("simulated"),
                at: say(pick("27 พ.ย. 2569 09:00 น.", "27 Nov 2026, 09:00", "2026年11月27日 09:00")),
            }],
            paging: Paging { previous: None, next: Some(say("/en/officer/finance/statements?after=1")) },
            balances: vec![(say(pick("ธนาคาร", "Bank", "银行")), say("1,200.00"))],
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            rows: say("transaction,amount\nT1,1"),
            day_error: Some(say(pick("กรอกวัน", "Enter a day", "请输入日期"))),
            rows_error: Some(say(pick("ไม่มีคอลัมน์", "A column is missing", "缺少列"))),
            file_error: Some(say(pick("ไฟล์ยาวเกินไป", "The file is too long", "文件过长"))),
            ..Self::sample(say)
        }
    }
}

impl Page for StatementsPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("statement-list-title"),
            has_error: [&self.day_error, &self.file_error, &self.rows_error].into_iter().any(Option::is_some),
            area: Some(Area::Finance),
            ..PageHead::default()
        }
    }

    fn holds_typing(&self) -> bool {
        true
    }

    fn view(self) -> AnyView {
        let errors = [(&self.day_error, field::DAY), (&self.file_error, field::FILE), (&self.rows_error, field::ROWS)];
        let errors = errors.into_iter().filter_map(|(error, target)| {
            error.clone().map(|text| ErrorItem { text, target: Some(target.to_owned()) })
        });
        let errors = errors.collect();
        let (known, balances) = (known(self.known.clone()), balances(self.balances.clone()));
        let paging = self.paging.clone();
        view! {
            <ErrorSummary errors=errors />
            {navigation(List::Statements)}
            <h1 class="govuk-heading-l">{t("statement-list-title")}</h1>
            <p class="govuk-body">{t("statement-list-text")}</p>
            {form(self)}
            <div class="sala-dense">{known} <Pagination paging=paging /> {balances}</div>
        }
        .into_any()
    }
}

fn form(page: StatementsPage) -> impl IntoView + use<> {
    let group = |id: &str, label: &str, hint: Option<String>, error: Option<String>| FieldGroup {
        id: id.to_owned(),
        label: t(label),
        hint,
        error,
        ..FieldGroup::default()
    };
    let banks = page.banks.into_iter().map(|bank| Choice::new(bank.clone(), bank_name(&bank))).collect();
    let banks = vec![ChoiceGroup { label: None, options: banks }];
    let day = TextInput { value: page.day, width: Width::Characters10, kind: InputKind::Code, ..TextInput::default() };
    let file = group(field::FILE, "statement-file", Some(t("statement-file-hint")), page.file_error);
    let described = file.described_by();
    let file = file.with_label(view! {
        <input
            class="govuk-file-upload"
            id=field::FILE
            name=field::FILE
            r#type="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby=described
        />
    });
    view! {
        <form method="post" action=Path::FinanceStatements.to(lang()) enctype="multipart/form-data" novalidate>
            <CsrfField />
            <Select
                name=field::BANK.to_owned()
                group=group(field::BANK, "statement-bank", None, None)
                groups=banks
                value=page.bank
                autocomplete=None
                chosen=true
            />
            <TextField
                name=field::DAY.to_owned()
                group=group(field::DAY, "statement-day", Some(t("statement-day-hint")), page.day_error)
                input=day
            />
            {file}
            <TextArea
                name=field::ROWS.to_owned()
                group=group(field::ROWS, "statement-rows", Some(t("statement-rows-hint")), page.rows_error)
                value=page.rows
                rows=10
            />
            <Button text=t("statement-compare") />
        </form>
    }
}

fn known(rows: Vec<StatementRow>) -> impl IntoView + use<> {
    (!rows.is_empty()).then(|| {
        let columns = ["statement-day", "statement-bank", "statement-at"].map(|key| Column::new(t(key))).into();
        let cells = |row: StatementRow| {
            let href = Path::FinanceStatement { statement: &row.id }.to(lang());
            vec![
                view! { <a class="govuk-link" href=href>{row.day}</a> }.into_any(),
                bank_name(&row.bank).into_any(),
                row.at.into_any(),
            ]
        };
        let rows = rows.into_iter().map(cells).collect();
        view! { <Table caption=t("statement-known") columns=columns rows=rows /> }
    })
}

fn balances(balances: Vec<(String, String)>) -> impl IntoView + use<> {
    (!balances.is_empty()).then(|| {
        let columns =
            vec![Column::new(t("finance-account")), Column { numeric: true, ..Column::new(t("bill-amount")) }];
        let rows = balances.into_iter().map(|(account, amount)| vec![account.into_any(), amount.into_any()]).collect();
        view! {
            <Table caption=t("finance-balances") columns=columns rows=rows />
            <p class="govuk-hint">{t("finance-ledger-hint")}</p>
        }
    })
}
