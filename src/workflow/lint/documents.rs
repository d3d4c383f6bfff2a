//! Papers: limits that are missing, absurd or out of place, conditions that name nothing, codes that no address can hold.

use super::{Code, Finding, Known};
use crate::condition::Condition;
use crate::workflow::definition::Definition;
use crate::workflow::document::{DocumentDefinition, DocumentSource, UploadLimits};
use std::collections::BTreeSet;

/// Below this no readable page fits in.
const LEAST_BYTES: u64 = 10_000;
/// More than a person can send with a telephone, and than is checked in memory at once.
const MOST_BYTES: u64 = 50_000_000;
const MOST_FILES: u32 = 20;
const LONGEST_CODE: usize = 32;

pub(super) fn lint(definition: &Definition, known: Known<'_>, findings: &mut Vec<Finding>) {
    for document in &definition.documents {
        let place = format!("workflow.documents.{}", document.code);
        let mut wrong = |code, what: &str| findings.push(Finding::new(code, &place, what));
        if !is_code(&document.code) || document.kind.as_deref().is_some_and(|kind| !is_code(kind)) {
            wrong(
                Code::PaperCode,
                "its code or kind has other characters than letters, digits, - and _, or more than 32",
            );
        }
        match (document.how, &document.upload) {
            (DocumentSource::Fetch, Some(_)) => {
                wrong(Code::LimitsOfFetchedPaper, "is fetched, and has limits for what is handed in");
            }
            (DocumentSource::Upload, None) => {
                wrong(Code::NoUploadLimits, "is handed in, and nothing says in which formats and how large");
            }
            (DocumentSource::Upload, Some(limits)) => limited(limits, &mut wrong),
            (DocumentSource::Fetch, None) => {}
        }
        if document.aside && document.upload.as_ref().is_none_or(|limits| limits.min_files > 0) {
            wrong(Code::RequiredAside, "must be handed in, and the way does not lead over it");
        }
        condition(document, known, &place, findings);
    }
}

fn is_code(code: &str) -> bool {
    let known = |character: char| character.is_ascii_alphanumeric() || character == '-' || character == '_';
    !code.is_empty() && code.len() <= LONGEST_CODE && code.chars().all(known)
}

fn limited(limits: &UploadLimits, wrong: &mut impl FnMut(Code, &str)) {
    let formats: BTreeSet<_> = limits.formats.iter().collect();
    if formats.is_empty() || formats.len() != limits.formats.len() {
        wrong(Code::UploadFormats, "takes no format, or one twice");
    }
    if !(LEAST_BYTES..=MOST_BYTES).contains(&limits.max_bytes) {
        wrong(Code::UploadSize, "takes files of less than 10 kB or more than 50 MB");
    }
    if limits.max_files == 0 || limits.max_files > MOST_FILES || limits.min_files > limits.max_files {
        wrong(Code::UploadFiles, "takes no file, more than 20, or fewer than it needs");
    }
}

fn condition(document: &DocumentDefinition, known: Known<'_>, place: &str, findings: &mut Vec<Finding>) {
    let names = document.required_if.iter().flat_map(Condition::names);
    for name in names.filter(|name| *name != "today" && !known.answers.contains(*name)) {
        let what = format!("is required if `{name}`, which is no answer");
        findings.push(Finding::new(Code::UnknownName, place, what));
    }
}
