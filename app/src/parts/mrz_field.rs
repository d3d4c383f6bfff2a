//! The two lines at the foot of a passport's data page: a text area, and an island that reads along.

use leptos::prelude::*;
use sala::identity::mrz::{MrzError, MrzWarning};

use super::{field_group::FieldGroup, text_area::TextArea};
use crate::{
    i18n::t,
    islands::{Labels, mrz_check::MrzCheck},
};

/// The text key of an error of the reader: `mrz-line-count` for `LINE_COUNT`.
pub fn mrz_key(error: MrzError) -> String {
    format!("mrz-{}", error.code().to_lowercase().replace('_', "-"))
}

#[component]
pub fn MrzField(name: String, group: FieldGroup, value: String) -> impl IntoView {
    let own = [("read", "mrz-read"), ("name", "mrz-name"), ("number", "mrz-number"), ("other", "mrz-other")];
    let mut labels: Labels = own.into_iter().map(|(name, key)| (name.to_owned(), t(key))).collect();
    labels.extend(MrzError::ALL.into_iter().map(|error| (error.code().to_owned(), t(&mrz_key(error)))));
    labels.extend(
        MrzWarning::ALL.into_iter().map(|warning| (warning.code().to_owned(), t(&format!("hint-{}", warning.code())))),
    );
    let input = group.id.clone();
    view! {
        <div class="sala-mrz">
            <TextArea name=name group=group value=value rows=3 code=true />
            <MrzCheck input=input labels=labels />
        </div>
    }
}
