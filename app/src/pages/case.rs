//! A filed case, as the person who filed it sees it, and its receipt, as anybody may check it.

pub mod access_log;
pub mod action;
pub mod appointment;
pub mod bill;
pub mod check_form;
pub mod correction;
pub mod document_pending;
pub mod overview;
pub mod public_check;
pub mod receipt;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use overview::CasePage;
    use public_check::PublicCheckPage;
    add(
        samples,
        "case/overview",
        &[CasePage::sample_accepted, CasePage::sample_returned, CasePage::sample_waiting, CasePage::sample_rejected],
    );
    add(samples, "case/access-log", &[access_log::AccessLogPage::sample, access_log::AccessLogPage::sample_empty]);
    add(samples, "case/action", &[action::CaseActionPage::sample_withdraw, action::CaseActionPage::sample_appeal]);
    add(
        samples,
        "case/appointment",
        &[
            appointment::AppointmentPage::sample,
            appointment::AppointmentPage::sample_taken,
            appointment::AppointmentPage::sample_none,
        ],
    );
    add(
        samples,
        "case/bill",
        &[
            bill::BillPage::sample,
            bill::BillPage::sample_short,
            bill::BillPage::sample_paid,
            bill::BillPage::sample_closed,
        ],
    );
    add(samples, "case/receipt", &[receipt::ReceiptPage::sample]);
    add(
        samples,
        "case/public-check",
        &[
            PublicCheckPage::sample_in_force,
            PublicCheckPage::sample_suspended,
            PublicCheckPage::sample_revoked,
            PublicCheckPage::sample_expired,
            PublicCheckPage::sample_not_yet,
            PublicCheckPage::sample_replaced,
            PublicCheckPage::sample_used,
            PublicCheckPage::sample_not_authentic,
        ],
    );
    add(samples, "case/check", &[check_form::CheckFormPage::sample, check_form::CheckFormPage::sample_wrong]);
    add(samples, "case/document-pending", &[document_pending::DocumentPendingPage::sample]);
}
