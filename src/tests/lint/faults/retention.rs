//! In how long things are kept.

use super::Fault;
use crate::service::{Bundle, Kept, Retention};

fn kind(bundle: &mut Bundle, what: Kept) -> &mut Retention {
    bundle.service.retention.iter_mut().find(|kind| kind.what == what).unwrap()
}

pub(super) const OF_RETENTION: &[(Fault, &str)] = &[
    (
        |b| b.service.retention.retain(|kind| kind.what != Kept::Documents),
        "service.retention.documents: it is not said how long this is kept",
    ),
    (|b| b.service.retention.clear(), "service.retention.access_log: it is not said how long this is kept"),
    (
        |b| {
            let again = kind(b, Kept::Messages).clone();
            b.service.retention.push(again);
        },
        "service.retention.messages: is said twice",
    ),
    (|b| kind(b, Kept::Case).years = 0, "service.retention.case: has no years or no ground"),
    (|b| kind(b, Kept::AccessLog).ground = " ".to_owned(), "service.retention.access_log: has no years or no ground"),
    (
        |b| kind(b, Kept::Documents).years = 6,
        "service.retention.documents: is kept longer than its case, with which it goes",
    ),
];
