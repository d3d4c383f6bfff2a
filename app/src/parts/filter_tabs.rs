//! Ways to narrow a list, as links with what each would show: no script, and every view has an address.

use leptos::prelude::*;

/// Links of which one is current.
#[derive(Debug, Clone, Default)]
pub struct FilterGroup {
    /// What is chosen here.
    pub label: String,
    pub tabs: Vec<FilterTab>,
}

#[derive(Debug, Clone, Default)]
pub struct FilterTab {
    pub label: String,
    /// How many there are, in words where they are too many to count.
    pub count: String,
    pub href: String,
    pub current: bool,
}

#[component]
pub fn FilterTabs(
    /// Tells groups of one page apart.
    id: &'static str,
    group: FilterGroup,
) -> impl IntoView {
    let label_id = format!("filter-{id}");
    let heading_id = label_id.clone();
    let tabs = group
        .tabs
        .into_iter()
        .map(|tab| {
            view! {
                <li>
                    <a class="sala-tabs__link" href=tab.href aria-current=tab.current.then_some("true")>
                        {tab.label}
                        " "
                        <span class="sala-tabs__count">{tab.count}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="sala-tabs" aria-labelledby=label_id>
            <p class="sala-tabs__label" id=heading_id>{group.label}</p>
            <ul class="sala-tabs__list">{tabs}</ul>
        </nav>
    }
}
