//! The officers' desk: what waits, one case with all that is known, and deciding it.

pub mod access_log;
pub mod arrival_card;
pub mod border;
pub mod bulk;
pub mod case;
pub mod conflict;
pub mod decisions;
pub mod incidents;
pub mod navigation;
pub mod notice;
pub mod person;
pub mod queue;
pub mod retention;
pub mod stays;
pub mod task;
pub mod tasks;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use case::OfficerCasePage;
    add(
        samples,
        "officer/arrival-card",
        &[
            arrival_card::BorderPage::sample,
            arrival_card::BorderPage::sample_other_day,
            arrival_card::BorderPage::sample_used,
            arrival_card::BorderPage::sample_wrong,
        ],
    );
    add(
        samples,
        "officer/access-log",
        &[access_log::OfficerAccessLogPage::sample, access_log::OfficerAccessLogPage::sample_empty],
    );
    add(samples, "officer/stays", &[stays::OfficerStaysPage::sample, stays::OfficerStaysPage::sample_empty]);
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
            OfficerCasePage::sample_incident,
            OfficerCasePage::sample_gaps,
        ],
    );
    add(
        samples,
        "officer/border",
        &[
            border::BorderPage::sample,
            border::BorderPage::sample_allowed,
            border::BorderPage::sample_refused,
            border::BorderPage::sample_wrong,
            border::BorderPage::sample_recorded,
            border::BorderPage::sample_traveller,
        ],
    );
    add(
        samples,
        "officer/bulk",
        &[
            bulk::BulkPage::sample,
            bulk::BulkPage::sample_preview,
            bulk::BulkPage::sample_done,
            bulk::BulkPage::sample_alone,
            bulk::BulkPage::sample_empty,
        ],
    );
    add(
        samples,
        "officer/person",
        &[
            person::OfficerPersonPage::sample,
            person::OfficerPersonPage::sample_looked,
            person::OfficerPersonPage::sample_unknown,
            person::OfficerPersonPage::sample_wrong,
        ],
    );
    add(samples, "officer/notice", &[notice::NoticePage::sample]);
    add(samples, "officer/conflict", &[conflict::ConflictPage::sample, conflict::ConflictPage::sample_task]);
    add(samples, "officer/tasks", &[tasks::TasksPage::sample, tasks::TasksPage::sample_empty]);
    add(
        samples,
        "officer/task",
        &[task::TaskPage::sample, task::TaskPage::sample_wrong, task::TaskPage::sample_of_others],
    );
    add(samples, "officer/incidents", &[incidents::IncidentsPage::sample, incidents::IncidentsPage::sample_empty]);
    add(
        samples,
        "officer/retention",
        &[
            retention::RetentionPage::sample,
            retention::RetentionPage::sample_wrong,
            retention::RetentionPage::sample_empty,
        ],
    );
}
