//! A status in words with a shape: never by colour alone.

use leptos::prelude::*;

/// What a status means for the one who reads it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do, nothing decided.
    #[default]
    Neutral,
    /// Somebody else is at it.
    Waiting,
    /// The reader must act.
    Action,
    /// It went well.
    Good,
    /// It was refused.
    Bad,
}

impl Tone {
    /// The modifier of the classes `sala-tag` and `sala-timeline__entry`.
    pub const fn modifier(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Waiting => "waiting",
            Self::Action => "action",
            Self::Good => "good",
            Self::Bad => "bad",
        }
    }

    /// The shape, on a grid of 16: dot, half disc, exclamation mark in a triangle, tick, cross.
    pub(super) const fn shape(self) -> &'static str {
        match self {
            Self::Neutral => "M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
            Self::Waiting => "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm0 2v9a4.5 4.5 0 0 0 0-9z",
            Self::Action => "M8 1l7.5 14H.5zm-1 5v4h2V6zm0 5.2v1.8h2v-1.8z",
            Self::Good => "M6.2 13.4L1 8.2l2-2 3.2 3.2L13 2.6l2 2z",
            Self::Bad => "M3.4 1.4L8 6l4.6-4.6 2 2L10 8l4.6 4.6-2 2L8 10l-4.6 4.6-2-2L6 8 1.4 3.4z",
        }
    }
}

#[component]
pub fn Tag(tone: Tone, text: String) -> impl IntoView {
    view! {
        <strong class=format!("sala-tag sala-tag--{}", tone.modifier())>
            <Shape tone=tone />
            {text}
        </strong>
    }
}

/// The shape alone, beside words that say the same.
#[component]
pub fn Shape(tone: Tone) -> impl IntoView {
    view! {
        <svg class="sala-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path fill="currentColor" fill-rule="evenodd" d=tone.shape()></path>
        </svg>
    }
}
