//! One of many. Long lists are grouped.

use leptos::prelude::*;

use super::{
    field_group::FieldGroup,
    form_field::{Choice, ChoiceGroup},
};
use crate::i18n::t;

/// Begins with an empty option, so that nothing is chosen by accident; `chosen` leaves it out where something always is.
#[component]
pub fn Select(
    name: String,
    group: FieldGroup,
    groups: Vec<ChoiceGroup>,
    /// The chosen value; empty: none.
    value: String,
    #[prop(optional_no_strip)] autocomplete: Option<String>,
    #[prop(optional)] chosen: bool,
) -> impl IntoView {
    let option = |choice: Choice| {
        view! { <option selected=choice.value == value value=choice.value>{choice.label}</option> }
    };
    let options = groups
        .into_iter()
        .map(|group| {
            let options = group.options.into_iter().map(option).collect_view();
            match group.label {
                Some(label) => view! { <optgroup label=label>{options}</optgroup> }.into_any(),
                None => options.into_any(),
            }
        })
        .collect_view();
    let error = if group.error.is_some() { " govuk-select--error" } else { "" };
    let view = view! {
        <select
            class=format!("govuk-select{error}")
            id=group.id.clone()
            name=name
            autocomplete=autocomplete
            aria-describedby=group.described_by()
            aria-invalid=group.error.is_some().then_some("true")
        >
            {(!chosen).then(|| view! { <option value="">{t("common-choose")}</option> })}
            {options}
        </select>
    };
    group.with_label(view)
}
