//! Names and values, each with the way to change it.

use leptos::prelude::*;

/// One row.
#[derive(Debug, Clone, Default)]
pub struct SummaryRow {
    pub key: String,
    /// Lines of the value.
    pub value: Vec<String>,
    pub action: Option<SummaryAction>,
}

/// What one can do with a row.
#[derive(Debug, Clone)]
pub struct SummaryAction {
    pub text: String,
    pub href: String,
}

impl SummaryRow {
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: vec![value.into()], action: None }
    }
}

#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let any_action = rows.iter().any(|row| row.action.is_some());
    let rows = rows
        .into_iter()
        .map(|row| {
            let class = if any_action && row.action.is_none() {
                "govuk-summary-list__row govuk-summary-list__row--no-actions"
            } else {
                "govuk-summary-list__row"
            };
            let key = row.key.clone();
            let action = row.action.map(|action| {
                view! {
                    <dd class="govuk-summary-list__actions">
                        <a class="govuk-link" href=action.href>
                            {action.text}
                            <span class="govuk-visually-hidden">{format!(" {key}")}</span>
                        </a>
                    </dd>
                }
            });
            view! {
                <div class=class>
                    <dt class="govuk-summary-list__key">{row.key}</dt>
                    <dd class="govuk-summary-list__value">{lines(row.value)}</dd>
                    {action}
                </div>
            }
        })
        .collect_view();
    view! { <dl class="govuk-summary-list">{rows}</dl> }
}

/// Lines of one value, with breaks between them.
pub fn lines(lines: Vec<String>) -> impl IntoView {
    lines.into_iter().enumerate().map(|(index, line)| ((index > 0).then(|| view! { <br /> }), line)).collect_view()
}
