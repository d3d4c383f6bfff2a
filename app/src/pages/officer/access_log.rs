//! `/LANG/officer/case/{reference}/access-log`: who has opened a case of the agency, when, and what for. For its supervisors.

use leptos::prelude::*;

use super::case::head_beside_case;
use crate::{
    i18n::t,
    pages::{
        case::access_log::{AccessRow, table},
        sample::{Say, pick},
        words::paragraph,
    },
    parts::pagination::Paging,
    render::Page,
    shell::PageHead,
};

/// The log of one case.
#[derive(Debug, Clone)]
pub struct OfficerAccessLogPage {
    pub reference: String,
    /// Newest first.
    pub rows: Vec<AccessRow>,
    pub paging: Paging,
}

impl OfficerAccessLogPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |who: &str, office: &'static str, why: &'static str| AccessRow {
            when: say(pick("21 กันยายน 2569 10:02 น.", "21 September 2026, 10:02", "2026年9月21日 10:02")),
            who: say(who),
            office: say(office),
            why: say(why),
        };
        let bangkok = pick("ตม. กรุงเทพมหานคร", "Bangkok immigration office", "曼谷移民局");
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            rows: vec![
                row("ร.ต.อ. สมชาย ใจดี", bangkok, pick("อนุมัติ", "Approved the report", "批准了报到")),
                row("ร.ต.อ. สมชาย ใจดี", bangkok, pick("เปิดดูเรื่อง", "Opened the case", "打开了事项")),
            ],
            paging: Paging { previous: None, next: Some("/en/officer".into()) },
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { rows: Vec::new(), paging: Paging::default(), ..Self::sample(say) }
    }
}

impl Page for OfficerAccessLogPage {
    fn head(&self) -> PageHead {
        head_beside_case(t("looked-title"), &self.reference)
    }

    fn view(self) -> AnyView {
        view! {
            <span class="govuk-caption-l">{self.reference}</span>
            <h1 class="govuk-heading-l">{t("looked-title")}</h1>
            {paragraph("looked-text")}
            {table(t("looked-title"), t("looked-empty"), self.rows, self.paging)}
        }
        .into_any()
    }
}
