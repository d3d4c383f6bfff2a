//! The officers' desk: what waits, one case with all that is known, and deciding it.

pub mod case;
pub mod conflict;
pub mod decisions;
pub mod queue;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use case::OfficerCasePage;
    add(samples, "officer/queue", &[queue::QueuePage::sample, queue::QueuePage::sample_empty]);
    add(
        samples,
        "officer/case",
        &[
            OfficerCasePage::sample,
            OfficerCasePage::sample_unclaimed,
            OfficerCasePage::sample_of_another,
            OfficerCasePage::sample_wrong,
            OfficerCasePage::sample_decided,
        ],
    );
    add(samples, "officer/conflict", &[conflict::ConflictPage::sample]);
}
