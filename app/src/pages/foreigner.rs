//! Services for foreigners: their start pages.

pub mod ninety_day_report;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "foreigner/ninety-day-report", &[ninety_day_report::NinetyDayReportPage::sample]);
}
