//! A table that says what it is. On a phone each row stands as a card, and each value says its column's name
//! (`data-label`, shown by the stylesheet); the roles keep it a table there for those who hear it.

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
    let head = columns
        .iter()
        .map(|column| {
            let class =
                if column.numeric { "govuk-table__header govuk-table__header--numeric" } else { "govuk-table__header" };
            view! { <th scope="col" role="columnheader" class=class>{column.text.clone()}</th> }
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
                        return view! { <th scope="row" role="rowheader" class="govuk-table__header">{cell}</th> }
                            .into_any();
                    }
                    let column = columns.get(index);
                    let class = if column.is_some_and(|column| column.numeric) {
                        "govuk-table__cell govuk-table__cell--numeric"
                    } else {
                        "govuk-table__cell"
                    };
                    let label = column.map(|column| column.text.clone());
                    view! { <td role="cell" class=class data-label=label>{cell}</td> }.into_any()
                })
                .collect_view();
            view! { <tr role="row" class="govuk-table__row">{cells}</tr> }
        })
        .collect_view();
    let caption_class =
        if caption_hidden { "govuk-visually-hidden" } else { "govuk-table__caption govuk-table__caption--m" };
    let label = caption.clone();
    view! {
        <div class="sala-table" tabindex="0" role="region" aria-label=label>
            <table role="table" class="govuk-table">
                <caption class=caption_class>{caption}</caption>
                <thead role="rowgroup" class="govuk-table__head">
                    <tr role="row" class="govuk-table__row">{head}</tr>
                </thead>
                <tbody role="rowgroup" class="govuk-table__body">{body}</tbody>
            </table>
        </div>
    }
}

/// A value that may be missing; a phone leaves the line of an empty cell out.
pub fn said(text: String) -> AnyView {
    if text.is_empty() { ().into_any() } else { text.into_any() }
}
