//! The way between the lists of the desk: cases, tasks, incidents, deletions.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    url::Path,
};

/// What this officer finds on his desk beside the queue.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    /// His agency has open tasks.
    pub tasks: bool,
    /// How many cases have an open incident; empty: none.
    pub incidents: String,
    /// He works where people enter the country.
    pub border: bool,
    /// He approves what is deleted.
    pub retention: bool,
}

/// The lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Queue,
    Tasks,
    Incidents,
    Border,
    ArrivalCards,
    Retention,
}

impl Desk {
    pub(super) fn sample() -> Self {
        Self { tasks: true, incidents: "2".into(), border: true, retention: true }
    }
}

/// A list without anything in it is still shown where one is.
pub(super) fn navigation(desk: Desk, current: List) -> impl IntoView + use<> {
    let lang = lang();
    let entries = [
        (List::Queue, true, Path::OfficerQueue, "desk-queue", String::new()),
        (List::Tasks, desk.tasks, Path::OfficerTasks, "desk-tasks", String::new()),
        (List::Incidents, true, Path::OfficerIncidents, "desk-incidents", desk.incidents),
        (List::Border, desk.border, Path::Border, "desk-border", String::new()),
        (List::ArrivalCards, desk.border, Path::OfficerArrivalCard, "desk-arrival-cards", String::new()),
        (List::Retention, desk.retention, Path::OfficerRetention, "desk-retention", String::new()),
    ]
    .into_iter()
    .filter(|(list, shown, ..)| *shown || *list == current)
    .map(|(list, _, path, key, count)| {
        let count = (!count.is_empty()).then(|| view! { " " <span class="sala-tabs__count">{count}</span> });
        view! {
            <li>
                <a class="sala-desk-nav__link" href=path.to(lang) aria-current=(list == current).then_some("page")>
                    {t(key)} {count}
                </a>
            </li>
        }
    })
    .collect_view();
    view! {
        <nav class="sala-desk-nav" aria-label=t("desk-navigation")>
            <ul class="sala-desk-nav__list">{entries}</ul>
        </nav>
    }
}
