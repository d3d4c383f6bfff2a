//! The ways in: the portal's home and the start pages of the three platforms.

pub mod platform;
pub mod start;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "home/start", &[|_| start::HomePage]);
    add(
        samples,
        "home/platform",
        &[
            |_| platform::PlatformPage { platform: platform::Platform::Foreigner },
            |_| platform::PlatformPage { platform: platform::Platform::Citizen },
            |_| platform::PlatformPage { platform: platform::Platform::Business },
        ],
    );
}
