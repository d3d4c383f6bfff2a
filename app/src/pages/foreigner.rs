//! Services for foreigners: their start pages.

pub mod arrival_card;
pub mod ask;
pub mod do_i_need_a_visa;
pub mod ninety_day_report;

use super::sample::{Sample, add};
use crate::{
    i18n::{lang, t},
    parts::breadcrumbs::Crumb,
    shell::{Area, PageHead},
    url::Path,
};

/// What the heads of the platform's first pages have in common: where one is.
pub(super) fn on_platform() -> PageHead {
    let lang = lang();
    PageHead {
        area: Some(Area::Foreigner),
        breadcrumbs: vec![
            Crumb { text: t("common-home"), href: Path::Home.to(lang) },
            Crumb { text: t("common-platform-foreigner"), href: Path::Foreigner.to(lang) },
        ],
        ..PageHead::default()
    }
}

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use ask::AskPage;
    let asked = [AskPage::sample_empty, AskPage::sample_answered, AskPage::sample_wrong, AskPage::sample_private];
    add(samples, "foreigner/ask", &asked);
    arrival_card::samples(samples);
    add(samples, "foreigner/ninety-day-report", &[ninety_day_report::NinetyDayReportPage::sample]);
    add(
        samples,
        "foreigner/do-i-need-a-visa",
        &[
            do_i_need_a_visa::DoINeedAVisaPage::sample,
            do_i_need_a_visa::DoINeedAVisaPage::sample_wrong,
            do_i_need_a_visa::DoINeedAVisaPage::sample_needed,
            do_i_need_a_visa::DoINeedAVisaPage::sample_exempt,
        ],
    );
}
