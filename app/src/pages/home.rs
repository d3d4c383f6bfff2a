//! The ways in: the portal's home and the start pages of the three platforms.

pub mod platform;
pub mod start;

use super::sample::{Sample, add};
use platform::{Platform, PlatformPage, ServiceLink};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "home/start", &[start::HomePage::sample]);
    add(
        samples,
        "home/platform",
        &[
            |_| PlatformPage { platform: Platform::Foreigner, services: vec![ServiceLink::ninety_day_report()] },
            |_| PlatformPage { platform: Platform::Citizen, services: Vec::new() },
            |_| PlatformPage { platform: Platform::Business, services: Vec::new() },
            |say| PlatformPage {
                platform: Platform::Business,
                services: vec![ServiceLink { title: say("…"), text: say("…"), href: "/".into() }],
            },
        ],
    );
}
