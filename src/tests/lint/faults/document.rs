//! In what may be handed in.

use super::{Fault, condition};
use crate::service::Bundle;
use crate::workflow::document::{DocumentFormat, UploadLimits};

fn limits(bundle: &mut Bundle) -> &mut UploadLimits {
    bundle.workflow.documents[1].upload.as_mut().unwrap()
}

pub(super) const OF_PAPERS: &[(Fault, &str)] = &[
    (
        |b| b.workflow.documents[1].code = "../D07".to_owned(),
        "workflow.documents.../D07: its code or kind has other characters than letters, digits, - and _, or more than 32",
    ),
    (
        |b| b.workflow.documents[0].upload = b.workflow.documents[1].upload.clone(),
        "workflow.documents.D01: is fetched, and has limits for what is handed in",
    ),
    (
        |b| b.workflow.documents[1].upload = None,
        "workflow.documents.D07: is handed in, and nothing says in which formats and how large",
    ),
    (|b| limits(b).formats.clear(), "workflow.documents.D07: takes no format, or one twice"),
    (|b| limits(b).formats.push(DocumentFormat::Pdf), "workflow.documents.D07: takes no format, or one twice"),
    (|b| limits(b).max_bytes = 0, "workflow.documents.D07: takes files of less than 10 kB or more than 50 MB"),
    (|b| limits(b).max_bytes = 1 << 40, "workflow.documents.D07: takes files of less than 10 kB or more than 50 MB"),
    (|b| limits(b).max_files = 0, "workflow.documents.D07: takes no file, more than 20, or fewer than it needs"),
    (|b| limits(b).min_files = 2, "workflow.documents.D07: takes no file, more than 20, or fewer than it needs"),
    (
        |b| b.workflow.documents[1].aside = true,
        "workflow.documents.D07: must be handed in, and the way does not lead over it",
    ),
    (
        |b| b.workflow.documents[1].required_if = Some(condition("ownr == 'no'")),
        "workflow.documents.D07: is required if `ownr`, which is no answer",
    ),
];
