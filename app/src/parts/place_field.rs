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
    islands::place_search::{PlaceSearch, PlaceSearchLabels},
    url::route,
};

/// The steps that are known so far. The names of the inputs are those of the answers of a place:
/// `province`, `district`, `subdistrict`, `postcode`.
#[derive(Debug, Clone, Default)]
pub struct PlaceInput {
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
                step.error.clone().map(|text| ErrorItem { text, target: Some(name.to_owned()) })
            })
            .collect()
    }
}

#[component]
pub fn PlaceField(group: FieldGroup, input: PlaceInput) -> impl IntoView {
    let labels = PlaceSearchLabels {
        label: t("place-search"),
        hint: t("place-search-hint"),
        results: t("place-search-results"),
        none: t("place-search-none"),
        chosen: t("place-search-chosen"),
        failed: t("place-search-failed"),
    };
    let steps = input
        .steps()
        .map(|(name, step)| {
            let group = FieldGroup {
                id: name.to_owned(),
                label: t(&format!("place-{name}")),
                error: step.error.clone(),
                ..FieldGroup::default()
            };
            let groups = ChoiceGroup::plain(step.options.clone());
            view! { <Select name=name.to_owned() group=group groups=groups value=step.value.clone() /> }
        })
        .collect_view();
    let view = view! {
        <PlaceSearch
            id=format!("{}-search", group.id)
            url=route::PLACES.to_owned()
            lang=lang().code().to_owned()
            labels=labels
        />
        <div class="sala-place">{steps}</div>
    };
    group.with_legend(Some("group"), view)
}
