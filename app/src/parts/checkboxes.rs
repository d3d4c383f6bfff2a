//! Any of a few; a single one for a declaration.

use leptos::prelude::*;

use super::{field_group::FieldGroup, form_field::Choice};

/// The first item has the group's id, so that the error summary can lead to it. All share the name.
#[component]
pub fn Checkboxes(name: String, group: FieldGroup, options: Vec<Choice>, values: Vec<String>) -> impl IntoView {
    let id = group.id.clone();
    let items = options
        .into_iter()
        .enumerate()
        .map(|(index, option)| {
            let item_id = if index == 0 { id.clone() } else { format!("{id}-{}", index + 1) };
            let hint_id = format!("{item_id}-item-hint");
            let hint = option.hint.map(|hint| {
                view! { <div id=hint_id.clone() class="govuk-hint govuk-checkboxes__hint">{hint}</div> }
            });
            view! {
                <div class="govuk-checkboxes__item">
                    <input
                        class="govuk-checkboxes__input"
                        id=item_id.clone()
                        name=name.clone()
                        r#type="checkbox"
                        checked=values.contains(&option.value)
                        value=option.value
                        aria-describedby=hint.is_some().then_some(hint_id)
                    />
                    <label class="govuk-label govuk-checkboxes__label" for=item_id>{option.label}</label>
                    {hint}
                </div>
            }
        })
        .collect_view();
    group.with_legend(None, view! { <div class="govuk-checkboxes">{items}</div> })
}
