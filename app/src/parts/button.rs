//! Buttons that send a form, and links that look like one because they begin something.

use leptos::prelude::*;

/// How much a button weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    Warning,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "govuk-button",
            Self::Secondary => "govuk-button govuk-button--secondary",
            Self::Warning => "govuk-button govuk-button--warning",
        }
    }
}

/// Sends the form it stands in.
#[component]
pub fn Button(
    text: String,
    #[prop(optional)] kind: ButtonKind,
    /// A name and value that say which button was pressed.
    #[prop(optional_no_strip)]
    value: Option<(&'static str, String)>,
    /// Words for screen readers when the same button stands in every row.
    #[prop(optional_no_strip)]
    hidden: Option<String>,
    /// Begins something new: larger, with an arrow.
    #[prop(optional)]
    start: bool,
) -> impl IntoView {
    let (name, value) = value.unzip();
    let class = if start { "govuk-button govuk-button--start" } else { kind.class() };
    view! {
        <button r#type="submit" class=class name=name value=value>
            {text}
            {start.then(start_icon)}
            {hidden.map(|hidden| view! { <span class="govuk-visually-hidden">{format!(" {hidden}")}</span> })}
        </button>
    }
}

/// A link that begins something new.
#[component]
pub fn StartLink(text: String, href: String) -> impl IntoView {
    view! {
        <a href=href role="button" draggable="false" class="govuk-button govuk-button--start">
            {text}
            {start_icon()}
        </a>
    }
}

fn start_icon() -> impl IntoView {
    view! {
        <svg
            class="govuk-button__start-icon"
            xmlns="http://www.w3.org/2000/svg"
            width="17.5"
            height="19"
            viewBox="0 0 33 40"
            aria-hidden="true"
            focusable="false"
        >
            <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"></path>
        </svg>
    }
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(text: String, href: String, #[prop(optional)] kind: ButtonKind) -> impl IntoView {
    view! { <a href=href role="button" draggable="false" class=kind.class()>{text}</a> }
}
