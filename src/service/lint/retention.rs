//! Retention: for everything that a closed case leaves behind it is said how long it is kept, and on which ground.

use super::{Bundle, Code, Finding};
use crate::service::retention::{Kept, Retention};

pub(super) fn lint(bundle: &Bundle, findings: &mut Vec<Finding>) {
    let retention = &bundle.service.retention;
    let mut found = |code, kept: Kept, what: &str| {
        findings.push(Finding::new(code, format!("service.retention.{}", kept.code()), what));
    };
    let of = |kept: Kept| retention.iter().filter(move |kind| kind.what == kept);
    for kept in Kept::ALL {
        if of(kept).next().is_none() && is_left(bundle, kept) {
            found(Code::NoRetention, kept, "it is not said how long this is kept");
        }
        if of(kept).nth(1).is_some() {
            found(Code::DoubledName, kept, "is said twice");
        }
    }
    let case_years = of(Kept::Case).map(|kind| kind.years).next().unwrap_or(u16::MAX);
    for Retention { what, years, ground } in retention {
        if *years == 0 || ground.trim().is_empty() {
            found(Code::UnfitRetention, *what, "has no years or no ground");
        }
        if what.goes_with_case() && *years > case_years {
            found(Code::UnfitRetention, *what, "is kept longer than its case, with which it goes");
        }
    }
}

/// Whether a case of this service has such a thing.
fn is_left(bundle: &Bundle, kept: Kept) -> bool {
    kept != Kept::Documents || bundle.workflow.documents.iter().any(|document| document.upload.is_some())
}
