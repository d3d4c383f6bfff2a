//! Issued documents as a reader sees them: in a case, and where each stands today.

use super::Words;
use crate::store::issued::IssuedDocument;
use app::i18n::text;
use app::parts::issued_documents::IssuedDocument as Shown;
use app::parts::tag::Tone;
use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day};
use sala::issued::{OutputKind, Standing};
use sala::text::Lang;

/// The documents of a case on a day; `href` leads to the file of one.
pub fn documents(
    words: Words<'_>,
    documents: &[IssuedDocument],
    today: Date,
    href: impl Fn(&str) -> String,
) -> Vec<Shown> {
    let shown = documents.iter().map(|document| {
        let standing = document.standing(today);
        // What is made when somebody asks for it can be asked for.
        let opens =
            document.file.is_some() || words.bundle.output(&document.output).is_some_and(|output| output.on_demand);
        Shown {
            title: title(words, document),
            number: document.number.clone(),
            issued: format_day(bangkok_day(document.issued_at), words.lang),
            standing: says_something(words, &document.output, standing)
                .then(|| (text(words.lang, &format!("issued-{}", standing.code()), &[]), tone(standing))),
            valid_to: document.valid_to.map(|day| format_day(day, words.lang)),
            href: opens.then(|| href(&document.id.to_string())),
            size: document.file.as_ref().map(|file| kilobytes(file.size)).unwrap_or_default(),
        }
    });
    shown.collect()
}

/// A receipt, a notice or a decision stands as it was given; only of what may be used is it worth saying that it is in force.
fn says_something(words: Words<'_>, output: &str, standing: Standing) -> bool {
    let is_licence =
        || words.bundle.service.outputs.iter().any(|known| known.code == output && known.kind == OutputKind::Licence);
    standing != Standing::InForce || is_licence()
}

pub fn title(words: Words<'_>, document: &IssuedDocument) -> String {
    words.of_or(&format!("output-{}", document.output), &document.output)
}

/// What a standing means to whoever relies on the document.
pub fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::InForce => Tone::Good,
        Standing::NotYetInForce | Standing::Replaced | Standing::Used => Tone::Neutral,
        Standing::Suspended | Standing::Revoked | Standing::Expired => Tone::Bad,
    }
}

/// Since when the office has it so; time itself says since when it is expired.
pub fn since(lang: Lang, standing: Standing, status_at: Option<Timestamp>) -> Option<String> {
    let by_office = !matches!(standing, Standing::Expired | Standing::NotYetInForce);
    status_at.filter(|_| by_office).map(|at| format_day(bangkok_day(at), lang))
}

/// Rounded up.
fn kilobytes(bytes: i64) -> String {
    format!("{} kB", bytes.saturating_add(999) / 1000)
}
