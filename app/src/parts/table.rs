//! A table that says what it is, and stays readable on a phone: it scrolls within itself.

use leptos::prelude::*;

/// A column's heading.
#[derive(Debug, Clone)]
pub struct Column {
    pub text: String,
    /// Aligned to the end, as numbers are.
    pub numeric: bool,
}

impl Column {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), numeric: false }
    }
}

/// The first cell of each row is its heading.
#[component]
pub fn Table(
    caption: String,
    /// The caption repeats what the page's heading says, and is for screen readers only.
    #[prop(optional)]
    caption_hidden: bool,
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
) -> impl IntoView {
    let numeric: Vec<bool> = columns.iter().map(|column| column.numeric).collect();
    let head = columns
        .into_iter()
        .map(|column| {
            let class =
                if column.numeric { "govuk-table__header govuk-table__header--numeric" } else { "govuk-table__header" };
            view! { <th scope="col" class=class>{column.text}</th> }
        })
        .collect_view();
    let body = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .into_iter()
                .enumerate()
                .map(|(index, cell)| {
                    if index == 0 {
                        view! { <th scope="row" class="govuk-table__header">{cell}</th> }.into_any()
                    } else if numeric.get(index).copied().unwrap_or_default() {
                        view! { <td class="govuk-table__cell govuk-table__cell--numeric">{cell}</td> }.into_any()
                    } else {
                        view! { <td class="govuk-table__cell">{cell}</td> }.into_any()
                    }
                })
                .collect_view();
            view! { <tr class="govuk-table__row">{cells}</tr> }
        })
        .collect_view();
    let caption_class =
        if caption_hidden { "govuk-visually-hidden" } else { "govuk-table__caption govuk-table__caption--m" };
    let label = caption.clone();
    view! {
        <div class="sala-table" tabindex="0" role="region" aria-label=label>
            <table class="govuk-table">
                <caption class=caption_class>{caption}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">{head}</tr>
                </thead>
                <tbody class="govuk-table__body">{body}</tbody>
            </table>
        </div>
    }
}
