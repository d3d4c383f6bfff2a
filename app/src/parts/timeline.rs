//! What happened, newest first, in words.

use leptos::prelude::*;

use super::tag::{Shape, Tone};

/// One thing that happened.
#[derive(Debug, Clone, Default)]
pub struct TimelineEntry {
    pub title: String,
    /// More about it: reasons.
    pub text: Option<String>,
    /// What somebody wrote, in whatever language.
    pub quote: Option<String>,
    /// Who did it.
    pub by: Option<String>,
    /// Day and time as the reader writes them.
    pub when: String,
    /// The same for machines (RFC 3339 or an ISO day).
    pub datetime: String,
    pub tone: Tone,
}

#[component]
pub fn Timeline(entries: Vec<TimelineEntry>) -> impl IntoView {
    let items = entries
        .into_iter()
        .map(|entry| {
            view! {
                <li class=format!("sala-timeline__entry sala-timeline__entry--{}", entry.tone.modifier())>
                    <span class="sala-timeline__dot"><Shape tone=entry.tone /></span>
                    <p class="sala-timeline__title">{entry.title}</p>
                    <p class="sala-timeline__when"><time datetime=entry.datetime>{entry.when}</time></p>
                    {entry.text.map(|text| view! { <p class="sala-timeline__text">{text}</p> })}
                    {entry.quote.map(|quote| view! { <blockquote class="sala-quote">{quote}</blockquote> })}
                    {entry.by.map(|by| view! { <p class="sala-timeline__text">{by}</p> })}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="sala-timeline">{items}</ol> }
}
