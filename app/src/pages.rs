//! One struct a page, grouped by area: plain values in, a view out, and samples that a test renders in every language.
//!
//! A page decides nothing and formats nothing: dates, numbers and the words of a service arrive as strings.

pub mod account;
pub mod agency;
pub mod apply;
pub mod case;
pub mod error;
pub mod finance;
pub mod foreigner;
pub mod home;
pub mod officer;
pub mod rules_api;
pub mod sample;
pub mod service;
pub mod stay;
mod words;

use sample::Sample;

/// Every page with every sample, to be rendered in `lang`; for tests and for looking at them.
pub fn all_samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    account::samples(&mut samples);
    agency::samples(&mut samples);
    apply::samples(&mut samples);
    case::samples(&mut samples);
    error::samples(&mut samples);
    finance::samples(&mut samples);
    foreigner::samples(&mut samples);
    home::samples(&mut samples);
    officer::samples(&mut samples);
    sample::add(&mut samples, "rules-api", &[rules_api::RulesApiPage::sample]);
    sample::add(
        &mut samples,
        "rule",
        &[
            rules_api::rule::RulePage::sample,
            rules_api::rule::RulePage::sample_bare,
            rules_api::rule::RulePage::sample_wrong,
        ],
    );
    service::samples(&mut samples);
    stay::samples(&mut samples);
    samples
}

#[cfg(test)]
mod tests;
