//! A line of text.

use leptos::prelude::*;

use super::field_group::FieldGroup;

/// How wide the input is: as wide as what belongs in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    TwoThirds,
    Characters20,
    Characters10,
    Characters5,
}

impl Width {
    const fn class(self) -> &'static str {
        match self {
            Self::Full => "",
            Self::TwoThirds => " govuk-!-width-two-thirds",
            Self::Characters20 => " govuk-input--width-20",
            Self::Characters10 => " govuk-input--width-10",
            Self::Characters5 => " govuk-input--width-5",
        }
    }
}

/// What the input is asked for, beside its words.
#[derive(Debug, Clone, Default)]
pub struct TextInput {
    pub value: String,
    pub width: Width,
    pub kind: InputKind,
    /// The autocomplete token of HTML (WCAG 1.3.5).
    pub autocomplete: Option<String>,
    /// The language of what is typed, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// Which keyboard a phone shows, and how the browser treats what is typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InputKind {
    #[default]
    Text,
    /// Codes and names: no spelling, no capital first letters forced on them.
    Code,
    /// Digits only.
    Digits,
    Email,
    Phone,
    /// Never sent back to the browser: the value is left out.
    Password,
}

#[component]
pub fn TextField(name: String, group: FieldGroup, input: TextInput) -> impl IntoView {
    let (kind, inputmode) = match input.kind {
        InputKind::Text | InputKind::Code => ("text", None),
        InputKind::Digits => ("text", Some("numeric")),
        InputKind::Email => ("email", None),
        InputKind::Phone => ("tel", None),
        InputKind::Password => ("password", None),
    };
    let plain = input.kind != InputKind::Text;
    let error = if group.error.is_some() { " govuk-input--error" } else { "" };
    let class = format!("govuk-input{}{error}", input.width.class());
    let value = (input.kind != InputKind::Password).then_some(input.value);
    let invalid = group.error.is_some().then_some("true");
    let view = view! {
        <input
            class=class
            id=group.id.clone()
            name=name
            r#type=kind
            value=value
            inputmode=inputmode
            autocomplete=input.autocomplete
            spellcheck=plain.then_some("false")
            autocapitalize=plain.then_some("none")
            lang=input.lang
            aria-describedby=group.described_by()
            aria-invalid=invalid
        />
    };
    group.with_label(view)
}
