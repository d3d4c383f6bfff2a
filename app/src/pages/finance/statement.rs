//! `/LANG/officer/finance/statements/{statement}`: what a bank's statement and the portal know of a day, and where they differ.

use leptos::prelude::*;

use super::bank_name;
use super::navigation::{List, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::Button,
        csrf_field::CsrfField,
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
        warning_text::WarningText,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// A statement that was compared.
#[derive(Debug, Clone)]
pub struct StatementPage {
    pub id: String,
    pub day: String,
    pub bank: String,
    /// How many lines agree.
    pub matched: usize,
    pub differences: Vec<Difference>,
    pub paging: Paging,
    /// Whether there is something to book.
    pub book: bool,
    /// Whoever looks brought it himself: another one books.
    pub own: bool,
    /// He tried to.
    pub refused: bool,
    /// How many were just booked.
    pub done: Option<u64>,
}

#[derive(Debug, Clone)]
pub struct Difference {
    pub what: String,
    pub tone: Tone,
    pub transaction: String,
    pub reference1: String,
    pub amount: String,
    pub when: String,
}

impl StatementPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            id: say("0193"),
            day: say(pick("26 พฤศจิกายน 2569", "26 November 2026", "2026年11月26日")),
            bank: say("simulated"),
            matched: 12,
            differences: vec![Difference {
                what: say(pick("ยังไม่บันทึก", "Not booked", "未入账")),
                tone: Tone::Action,
                transaction: say("T7"),
                reference1: say("7045678901234521"),
                amount: say("900.00"),
                when: say(pick("26 พ.ย. 2569 10:00 น.", "26 Nov 2026, 10:00", "2026年11月26日 10:00")),
            }],
            paging: Paging { previous: None, next: Some(say("/en/officer/finance/statements/0193?after=T7")) },
            book: true,
            own: false,
            refused: false,
            done: None,
        }
    }

    pub fn sample_own(say: Say<'_>) -> Self {
        Self { own: true, refused: true, ..Self::sample(say) }
    }

    pub fn sample_clean(say: Say<'_>) -> Self {
        Self { differences: Vec::new(), paging: Paging::default(), book: false, done: Some(1), ..Self::sample(say) }
    }
}

impl Page for StatementPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("statement-title"), area: Some(Area::Finance), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let done = self.done.map(|count| {
            view! { <p class="sala-done" role="status">{t_with("statement-booked", &[("count", count.into())])}</p> }
        });
        let differences = if self.differences.is_empty() {
            view! { <EmptyState title=t("statement-agrees") text=t("statement-agrees-text") /> }.into_any()
        } else {
            table(self.differences)
        };
        let action = Path::StatementBook { statement: &self.id }.to(lang());
        let refused = self.refused.then(|| view! { <WarningText text=t("statement-four-eyes") /> });
        let own = (self.book && self.own).then(|| view! { <p class="govuk-body">{t("statement-own")}</p> });
        let book = (self.book && !self.own).then(|| {
            view! {
                <p class="govuk-body">{t("statement-book-text")}</p>
                <form method="post" action=action>
                    <CsrfField />
                    <Button text=t("statement-book") />
                </form>
            }
        });
        view! {
            {navigation(List::Statements)}
            {done}
            {refused}
            <span class="govuk-caption-l">{bank_name(&self.bank)}</span>
            <h1 class="govuk-heading-l">{t_with("statement-of-day", &[("day", self.day.into())])}</h1>
            <p class="govuk-body">{t_with("statement-matched", &[("count", self.matched.into())])}</p>
            <div class="sala-dense">{differences} <Pagination paging=self.paging /></div>
            {own}
            {book}
        }
        .into_any()
    }
}

fn table(differences: Vec<Difference>) -> AnyView {
    let columns = vec![
        Column::new(t("finance-transaction")),
        Column::new(t("statement-finding")),
        Column::new(t("bill-reference-1")),
        Column { numeric: true, ..Column::new(t("bill-amount")) },
        Column::new(t("bill-when")),
    ];
    let cells = |row: Difference| {
        vec![
            view! { <span class="sala-reference">{row.transaction}</span> }.into_any(),
            view! { <Tag tone=row.tone text=row.what /> }.into_any(),
            row.reference1.into_any(),
            row.amount.into_any(),
            row.when.into_any(),
        ]
    };
    let rows = differences.into_iter().map(cells).collect();
    view! { <Table caption=t("statement-differences") columns=columns rows=rows /> }.into_any()
}
