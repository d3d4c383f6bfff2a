//! Short ways to write the prose of a page.

use leptos::prelude::*;

use crate::i18n::t;

/// A paragraph.
pub fn paragraph(key: &str) -> impl IntoView + use<> {
    view! { <p class="govuk-body">{t(key)}</p> }
}

/// A text in which words with a hyphen, such as "e-Visa", stay on one line: where words have no spaces, a narrow page breaks at the hyphen.
pub fn unbroken(text: &str) -> AnyView {
    let pieces = pieces(text).into_iter().map(|piece| {
        let stays = piece.trim_matches('-').contains('-');
        let piece = piece.to_owned();
        if stays { view! { <span class="sala-word">{piece}</span> }.into_any() } else { piece.into_any() }
    });
    pieces.collect_view().into_any()
}

/// The words of Latin letters and what stands between them, in turn.
fn pieces(text: &str) -> Vec<&str> {
    let in_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|letter| in_word(letter) != in_word(first)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// A heading of the second level.
pub fn heading(key: &str) -> impl IntoView + use<> {
    view! { <h2 class="govuk-heading-m">{t(key)}</h2> }
}

/// A list of points.
pub fn bullets(keys: &[&str]) -> impl IntoView + use<> {
    let items = keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
    view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }
}

/// A list of steps.
pub fn steps(keys: &[&str]) -> impl IntoView + use<> {
    let items = keys.iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
    view! { <ol class="govuk-list govuk-list--number">{items}</ol> }
}

/// The column in which prose stands: two thirds of a wide screen.
pub fn two_thirds(content: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="govuk-grid-row">
            <div class="govuk-grid-column-two-thirds">{content}</div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_a_hyphen_are_pieces_of_their_own() {
        assert_eq!(pieces("วีซ่าออนไลน์ (e-Visa)"), ["วีซ่าออนไลน์ (", "e-Visa", ")"]);
        assert_eq!(pieces("90-day report"), ["90-day", " ", "report"]);
        assert_eq!(pieces(""), [""; 0]);
    }
}
