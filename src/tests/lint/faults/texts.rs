//! In the texts that come with a bundle.

use super::Fault;
use crate::service::Bundle;
use crate::service::texts::{Piece, Text};
use crate::text::Lang;

/// Adds a text to every language but the last ones.
fn add(bundle: &mut Bundle, key: &str, but: usize) {
    for lang in &Lang::WHOLE[..Lang::WHOLE.len() - but] {
        bundle.texts.add(*lang, key.to_owned(), Text(vec![Piece::Words(key.to_owned())]));
    }
}

pub(super) const OF_TEXTS: &[(Fault, &str)] = &[
    (|b| add(b, "common-continue", 0), "texts: common-continue: does not begin with `sample-`"),
    (|b| add(b, "samples-title", 0), "texts: samples-title: does not begin with `sample-`"),
    (|b| add(b, "sample-title", 1), "texts: sample-title: is not there in `zh`"),
    (
        |b| {
            add(b, "sample-title", 1);
            let value = Piece::Value { value: "reference".to_owned() };
            b.texts.add(Lang::Zh, "sample-title".to_owned(), Text(vec![value]));
        },
        "texts: sample-title: names other values in `zh` than elsewhere",
    ),
];
