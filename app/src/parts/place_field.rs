//! A place in Thailand, chosen step by step: each step appears once the one before is answered. Where there is script,
//! an island above offers to search instead.

use leptos::prelude::*;

use super::{
    error_summary::ErrorItem,
    field_group::FieldGroup,
    form_field::{Choice, ChoiceGroup},
    select::Select,
};
use crate::{
    i18n::{lang, t},
    islands::{
        Labels,
        place_search::{LIST, PlaceSearch},
    },
    url::route,
};

/// The steps that are known so far. The names of the inputs are those of the answers of a place:
/// `province`, `district`, `subdistrict`, `postcode`.
#[derive(Debug, Clone, Default)]
pub struct PlaceInput {
    /// Stands before each name: a form may ask for two places.
    pub prefix: &'static str,
    pub province: PlaceStep,
    pub district: Option<PlaceStep>,
    pub subdistrict: Option<PlaceStep>,
    pub postcode: Option<PlaceStep>,
}

/// One step: what may be chosen, what is.
#[derive(Debug, Clone, Default)]
pub struct PlaceStep {
    pub options: Vec<Choice>,
    /// Empty: nothing yet.
    pub value: String,
    pub error: Option<String>,
}

impl PlaceInput {
    fn steps(&self) -> impl Iterator<Item = (&'static str, &PlaceStep)> {
        [
            ("province", Some(&self.province)),
            ("district", self.district.as_ref()),
            ("subdistrict", self.subdistrict.as_ref()),
            ("postcode", self.postcode.as_ref()),
        ]
        .into_iter()
        .filter_map(|(name, step)| step.map(|step| (name, step)))
    }

    pub fn errors(&self) -> Vec<ErrorItem> {
        self.steps()
            .filter_map(|(name, step)| {
                step.error.clone().map(|text| ErrorItem { text, target: Some(format!("{}{name}", self.prefix)) })
            })
            .collect()
    }
}

#[component]
pub fn PlaceField(group: FieldGroup, input: PlaceInput) -> impl IntoView {
    let prefix = input.prefix;
    let steps = input
        .steps()
        .map(|(name, step)| {
            let group = FieldGroup {
                id: format!("{prefix}{name}"),
                label: t(&format!("place-{name}")),
                error: step.error.clone(),
                ..FieldGroup::default()
            };
            let groups = ChoiceGroup::plain(step.options.clone());
            view! { <Select name=format!("{prefix}{name}") group=group groups=groups value=step.value.clone() /> }
        })
        .collect_view();
    // The island fills the inputs of the place itself.
    let search = prefix.is_empty().then(|| search(&format!("{}-search", group.id)));
    let view = view! {
        {search}
        <div class="sala-place">{steps}</div>
    };
    group.with_legend(Some("group"), view)
}

/// Hidden until the island shows it: without script it could do nothing.
fn search(id: &str) -> impl IntoView + use<> {
    let list = format!("{id}{LIST}");
    let hint = format!("{id}-hint");
    let labels: Labels = ["results", "none", "failed", "chosen"]
        .into_iter()
        .map(|name| (name.to_owned(), t(&format!("place-search-{name}"))))
        .collect();
    let url = format!("{}?lang={}&q=", route::PLACES, lang());
    view! {
        <div class="sala-search govuk-form-group" hidden="hidden">
            <label class="govuk-label" for=id.to_owned()>{t("place-search")}</label>
            <div class="govuk-hint" id=hint.clone()>{t("place-search-hint")}</div>
            <input
                class="govuk-input"
                id=id.to_owned()
                r#type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls=list.clone()
                aria-describedby=hint
                aria-expanded="false"
            />
            <ul class="sala-search__list" id=list role="listbox" aria-label=t("place-search") hidden="hidden"></ul>
            <PlaceSearch id=id.to_owned() url=url labels=labels />
        </div>
    }
}
