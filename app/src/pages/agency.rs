//! An agency's own affairs, for its administrators.

pub mod webhook;
pub mod webhooks;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "agency/webhooks", &[webhooks::WebhooksPage::sample, webhooks::WebhooksPage::sample_wrong]);
    add(samples, "agency/webhook", &[webhook::WebhookPage::sample, webhook::WebhookPage::sample_empty]);
}
