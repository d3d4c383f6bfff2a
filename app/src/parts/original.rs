//! Names and what people wrote, as they stand: marked with their language where it is not the page's, so that screen readers
//! pronounce them.

use leptos::prelude::*;
use sala::text::Lang;

use crate::i18n::lang;

/// Thai is told by its script; other languages cannot be.
#[component]
pub fn Original(text: String) -> impl IntoView {
    let thai = lang() != Lang::Th && text.chars().any(|letter| matches!(letter, '\u{0E00}'..='\u{0E7F}'));
    view! { <span lang=thai.then_some(Lang::Th.code())>{text}</span> }
}
