//! An agency's own affairs, for its administrators.

pub mod staff;
pub mod staff_member;
pub mod webhook;
pub mod webhooks;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "agency/staff", &[staff::StaffPage::sample, staff::StaffPage::sample_wrong]);
    add(
        samples,
        "agency/staff-member",
        &[
            staff_member::StaffMemberPage::sample,
            staff_member::StaffMemberPage::sample_wrong,
            staff_member::StaffMemberPage::sample_last,
            staff_member::StaffMemberPage::sample_own,
        ],
    );
    add(samples, "agency/webhooks", &[webhooks::WebhooksPage::sample, webhooks::WebhooksPage::sample_wrong]);
    add(samples, "agency/webhook", &[webhook::WebhookPage::sample, webhook::WebhookPage::sample_empty]);
}
