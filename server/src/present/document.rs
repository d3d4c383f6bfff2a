//! Papers as people see them: their titles, what may be handed in, and each file with what is known of it.

use super::{Words, instant};
use crate::store::document::StoredDocument;
use crate::store::file::Scan;
use crate::upload::Fault;
use app::i18n::{Value, text};
use app::parts::document_list::{DocumentView, FileView};
use app::parts::tag::Tone;
use sala::text::Lang;
use sala::workflow::document::{Asked, DocumentDefinition, DocumentFormat, Need, UploadLimits};

/// Who looks at a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whose it is.
    Applicant,
    Officer {
        /// Whether only what is clean is shown.
        scans: bool,
    },
}

impl Reader {
    /// Whether the content may be given to him.
    pub fn may_open(self, scan: Scan) -> bool {
        match (self, scan) {
            (_, Scan::Infected) | (Self::Officer { scans: true }, Scan::Off | Scan::Pending | Scan::Failed) => false,
            (_, Scan::Own | Scan::Clean | Scan::Off | Scan::Pending | Scan::Failed) => true,
        }
    }
}

/// What the service calls a paper.
pub fn title(words: Words<'_>, document: &DocumentDefinition) -> String {
    words.of(&format!("document-{}", document.code))
}

/// "PDF, JPG or PNG".
pub fn formats(lang: Lang, formats: &[DocumentFormat]) -> String {
    let all: Vec<&str> = formats.iter().map(|format| format.name()).collect();
    match all.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, before)) => {
            let joined = before.join(lang.list_separator());
            text(lang, "document-or", &[("list", joined.into()), ("last", (*last).into())])
        }
        None => String::new(),
    }
}

/// "1.2 MB", "340 kB": in thousands, as phones and computers say it.
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", bytes.div_ceil(1000));
    }
    let tenths = bytes.div_ceil(100_000);
    if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{}.{} MB", tenths / 10, tenths % 10)
    }
}

/// The largest size that is taken. Offices write MB for 1,024 times 1,024 bytes as well: a limit that is a whole number of those reads as
/// they wrote it ("3 MB" for 3,145,728 bytes), and whoever keeps to either meaning is let in.
fn limit(bytes: u64) -> String {
    const MIB: u64 = 1024 * 1024;
    if bytes.is_multiple_of(MIB) { format!("{} MB", bytes / MIB) } else { size(bytes) }
}

/// "PDF, JPG or PNG, up to 5 MB each".
pub fn limits(lang: Lang, limits: &UploadLimits) -> String {
    let key = if limits.max_files > 1 { "document-limits-several" } else { "document-limits" };
    text(lang, key, &arguments(lang, limits, ""))
}

/// What is wrong with a file, and what to do.
pub fn fault(lang: Lang, fault: Fault, limits: &UploadLimits, name: &str) -> String {
    text(lang, &format!("document-fault-{}", fault.code()), &arguments(lang, limits, name))
}

/// That there are too few files.
pub fn missing(lang: Lang, limits: &UploadLimits) -> String {
    text(lang, "document-fault-missing", &arguments(lang, limits, ""))
}

fn arguments<'a>(lang: Lang, limits: &UploadLimits, name: &'a str) -> [(&'static str, Value<'a>); 5] {
    [
        ("formats", formats(lang, &limits.formats).into()),
        ("size", limit(limits.max_bytes).into()),
        ("files", limits.max_files.into()),
        ("least", limits.min_files.into()),
        ("name", name.into()),
    ]
}

/// A file; `href` is where it is opened.
pub fn file(lang: Lang, stored: &StoredDocument, reader: Reader, href: String) -> FileView {
    let format = DocumentFormat::ALL.into_iter().find(|format| format.media_type() == stored.media_type);
    let arguments = [
        ("format", format.map_or("", DocumentFormat::name).into()),
        ("size", size(stored.size.try_into().unwrap_or(0)).into()),
        ("at", instant(lang, stored.given_at).into()),
    ];
    FileView {
        id: stored.id.to_string(),
        name: stored.name.clone(),
        detail: text(lang, "document-detail", &arguments),
        href: reader.may_open(stored.scan).then_some(href),
        status: status(lang, stored.scan, reader),
    }
}

fn status(lang: Lang, scan: Scan, reader: Reader) -> Option<(Tone, String)> {
    let tone = match scan {
        Scan::Own | Scan::Clean => return None,
        // Where nothing is scanned the applicant need not be told with each file; who opens it must know.
        Scan::Off if reader == Reader::Applicant => return None,
        Scan::Off => Tone::Neutral,
        Scan::Pending => Tone::Waiting,
        Scan::Failed => Tone::Action,
        Scan::Infected => Tone::Bad,
    };
    Some((tone, text(lang, &format!("document-scan-{}", scan.code()), &[])))
}

/// All papers that are asked for or fetched, with their files. `href` makes the address of a file, `change` that of a paper.
pub fn documents(
    words: Words<'_>,
    asked: &[Asked<'_>],
    files: &[StoredDocument],
    reader: Reader,
    href: impl Fn(&str) -> String,
    change: impl Fn(&str) -> Option<String>,
) -> Vec<DocumentView> {
    let view = |asked: &Asked<'_>| {
        let code = &asked.document.code;
        let own = files.iter().filter(|file| file.requirement == *code);
        let fetched = asked.need == Need::Fetched;
        let change = if fetched { None } else { change(code) };
        let title = title(words, asked.document);
        DocumentView {
            // Who may still hand it in is told that he need not.
            title: if asked.need == Need::Optional && change.is_some() {
                text(words.lang, "common-optional", &[("label", title.into())])
            } else {
                title
            },
            files: own.map(|stored| file(words.lang, stored, reader, href(&stored.id.to_string()))).collect(),
            fetched,
            change,
        }
    };
    asked.iter().map(view).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::i18n::has;

    #[test]
    fn sizes_are_rounded_up_so_that_none_looks_smaller_than_its_limit() {
        for (bytes, shown) in
            [(1, "1 kB"), (999_001, "1000 kB"), (1_000_000, "1 MB"), (5_000_001, "5.1 MB"), (20_000_000, "20 MB")]
        {
            assert_eq!(size(bytes), shown);
        }
        for (bytes, shown) in [(3_145_728, "3 MB"), (3_000_000, "3 MB"), (5_000_000, "5 MB"), (500_000, "500 kB")] {
            assert_eq!(limit(bytes), shown);
        }
    }

    #[test]
    fn formats_are_listed_in_words() {
        assert_eq!(formats(Lang::En, &DocumentFormat::ALL), "PDF, JPG or PNG");
        assert_eq!(formats(Lang::Zh, &DocumentFormat::ALL), "PDF、JPG 或 PNG");
        assert_eq!(formats(Lang::En, &[DocumentFormat::Jpeg]), "JPG");
    }

    /// Each refusal says what to do, in every language.
    #[test]
    fn every_fault_has_its_words() {
        let limits = UploadLimits {
            formats: vec![DocumentFormat::Jpeg],
            max_bytes: 3_145_728,
            min_files: 1,
            max_files: 2,
            proportion: None,
        };
        for one in Fault::ALL {
            assert!(has(&format!("document-fault-{}", one.code())), "{}", one.code());
            for lang in Lang::ALL {
                let words = fault(lang, one, &limits, "photo.jpg");
                assert!(!words.contains("[[") && !words.contains('{'), "{words}");
            }
        }
    }

    #[test]
    fn officers_get_what_is_clean_and_nobody_what_is_infected() {
        let (scans, none) = (Reader::Officer { scans: true }, Reader::Officer { scans: false });
        for (scan, applicant, officer, without) in [
            (Scan::Own, true, true, true),
            (Scan::Clean, true, true, true),
            (Scan::Off, true, false, true),
            (Scan::Pending, true, false, true),
            (Scan::Failed, true, false, true),
            (Scan::Infected, false, false, false),
        ] {
            let may = [Reader::Applicant, scans, none].map(|reader| reader.may_open(scan));
            assert_eq!(may, [applicant, officer, without], "{scan:?}");
        }
    }
}
