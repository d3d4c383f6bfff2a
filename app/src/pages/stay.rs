//! Notices of stay (TM.30): start page, places, notices, files, and what the guest himself sees.

pub mod file;
pub mod guest;
pub mod keys;
pub mod notify;
pub mod own;
pub mod place;
pub mod places;
pub mod start;
pub mod upload;

use leptos::prelude::*;

use super::sample::{Sample, add};
use crate::{
    i18n::{lang, t},
    parts::{
        breadcrumbs::Crumb,
        form_field::{FieldView, FormField},
        tag::{Tag, Tone},
        text_input::{InputKind, TextInput, Width},
    },
    shell::{Area, PageHead},
    url::Path,
};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(samples, "stay/start", &[start::StayStartPage::sample]);
    add(samples, "stay/places", &[places::PlacesPage::sample, places::PlacesPage::sample_empty]);
    add(samples, "stay/place", &[place::PlacePage::sample, place::PlacePage::sample_waiting]);
    add(samples, "stay/notify", &[notify::NotifyPage::sample, notify::NotifyPage::sample_check]);
    add(samples, "stay/keys", &[keys::KeysPage::sample, keys::KeysPage::sample_empty]);
    add(samples, "stay/upload", &[upload::UploadPage::sample]);
    add(
        samples,
        "stay/file",
        &[file::FilePage::sample, file::FilePage::sample_waiting, file::FilePage::sample_refused],
    );
    add(samples, "stay/guest", &[guest::GuestPage::sample]);
    add(samples, "stay/own", &[own::OwnStaysPage::sample, own::OwnStaysPage::sample_unknown]);
}

/// The head of a page about one place, or about all.
fn head(title: String, place: Option<(&str, &str)>) -> PageHead {
    let lang = lang();
    let mut breadcrumbs = vec![
        Crumb { text: t("staynote-title"), href: Path::ForeignerService { service: "stay-notice" }.to(lang) },
        Crumb { text: t("stay-places-title"), href: Path::StayPlaces.to(lang) },
    ];
    if let Some((id, name)) = place {
        breadcrumbs.push(Crumb { text: name.to_owned(), href: Path::StayPlace { place: id }.to(lang) });
    }
    PageHead { title, area: Some(Area::Foreigner), breadcrumbs, ..PageHead::default() }
}

/// Whether stays can be notified from a place, in words.
// text keys: stay-place-
fn state_tag(state: &str) -> impl IntoView + use<> {
    let tone = match state {
        "APPROVED" => Tone::Good,
        "PENDING" => Tone::Waiting,
        "REJECTED" => Tone::Bad,
        _ => Tone::Neutral,
    };
    view! { <Tag tone=tone text=t(&format!("stay-place-{state}")) /> }
}

/// A field of a guest: its name in forms, what stands in it, and what is wrong.
#[derive(Debug, Clone, Default)]
pub struct GuestField {
    /// The key of its label, which is also the end of its name.
    pub key: &'static str,
    pub value: String,
    pub error: Option<String>,
}

/// The inputs of one guest; `prefix` keeps those of several apart.
// text keys: stay-field-
fn guest_fields(prefix: &str, fields: Vec<GuestField>) -> (Vec<AnyView>, Vec<crate::parts::error_summary::ErrorItem>) {
    let views: Vec<FieldView> = fields
        .into_iter()
        .map(|field| {
            let width = match field.key {
                "gender" | "nationality" | "room" => Width::Characters5,
                "passport_no" | "birth_date" | "check_out" | "phone" => Width::Characters20,
                _ => Width::Full,
            };
            let input = TextInput { value: field.value, width, kind: InputKind::Code, ..TextInput::default() };
            let label = t(&format!("stay-field-{}", field.key));
            let view = FieldView::text(format!("{prefix}{}", field.key), label, input).with_error(field.error);
            match field.key {
                "birth_date" | "check_out" => view.with_hint(t(&format!("stay-field-{}-hint", field.key))),
                _ => view,
            }
        })
        .collect();
    let errors = crate::parts::form_field::errors_of(&views);
    (views.into_iter().map(|field| view! { <FormField field=field /> }.into_any()).collect(), errors)
}
