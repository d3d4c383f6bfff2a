//! Things to do or to read, each with its state.

use leptos::prelude::*;

use super::tag::{Tag, Tone};

/// One task. Without an address it cannot be begun yet.
#[derive(Debug, Clone)]
pub struct Task {
    /// Ids of its texts are made from it.
    pub id: String,
    pub title: String,
    pub hint: Option<String>,
    pub href: Option<String>,
    pub status: String,
    pub tone: Tone,
}

#[component]
pub fn TaskList(tasks: Vec<Task>) -> impl IntoView {
    let items = tasks
        .into_iter()
        .map(|task| {
            let status_id = format!("{}-status", task.id);
            let hint_id = format!("{}-task-hint", task.id);
            let described = if task.hint.is_some() { format!("{hint_id} {status_id}") } else { status_id.clone() };
            let title = match task.href {
                Some(href) => view! {
                    <a class="govuk-link govuk-task-list__link" href=href aria-describedby=described>{task.title}</a>
                }
                .into_any(),
                None => view! { <div>{task.title}</div> }.into_any(),
            };
            view! {
                <li class="govuk-task-list__item govuk-task-list__item--with-link">
                    <div class="govuk-task-list__name-and-hint">
                        {title}
                        {task.hint.map(|hint| view! { <div id=hint_id class="govuk-task-list__hint">{hint}</div> })}
                    </div>
                    <div class="govuk-task-list__status" id=status_id>
                        <Tag tone=task.tone text=task.status />
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="govuk-task-list">{items}</ul> }
}
