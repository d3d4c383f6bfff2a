//! Notices of stay (TM.30): start page, places, notices, files, and what the guest himself sees.

pub mod file;
pub mod guest;
pub mod keys;
pub mod notifier;
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
        details::Details,
        form_field::{Choice, ChoiceGroup, FieldKind, FieldView, FormField, errors_of},
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
    add(samples, "stay/notifier", &[notifier::NotifierPage::sample]);
    add(samples, "stay/keys", &[keys::KeysPage::sample, keys::KeysPage::sample_empty]);
    add(samples, "stay/upload", &[upload::UploadPage::sample]);
    add(
        samples,
        "stay/file",
        &[file::FilePage::sample, file::FilePage::sample_waiting, file::FilePage::sample_refused],
    );
    add(samples, "stay/guest", &[guest::GuestPage::sample]);
    add(
        samples,
        "stay/own",
        &[own::OwnStaysPage::sample, own::OwnStaysPage::sample_unknown, own::OwnStaysPage::sample_unconfirmed],
    );
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

/// What has become of a stay; several can be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StayStatus {
    Notified,
    Late,
    Corrected,
    CheckedOut,
    Cancelled,
}

impl StayStatus {
    /// Where it stands.
    pub fn stands(checked_out: bool, cancelled: bool) -> Self {
        match (cancelled, checked_out) {
            (true, _) => Self::Cancelled,
            (false, true) => Self::CheckedOut,
            (false, false) => Self::Notified,
        }
    }

    /// First where it stands, then what is noted.
    pub fn all(stands: Self, late: bool, corrected: bool) -> Vec<Self> {
        let noted = [(late, Self::Late), (corrected, Self::Corrected)];
        let noted = noted.into_iter().filter(|(is_so, _)| *is_so).map(|(_, status)| status);
        std::iter::once(stands).chain(noted).collect()
    }
}

/// The same in words.
pub(crate) fn status_tags(statuses: &[StayStatus]) -> impl IntoView + use<> {
    let tag = |status: &StayStatus| {
        let (tone, key) = match status {
            StayStatus::Notified => (Tone::Good, "stay-status-notified"),
            StayStatus::Late => (Tone::Action, "stay-late"),
            StayStatus::Corrected => (Tone::Neutral, "stay-status-corrected"),
            StayStatus::CheckedOut => (Tone::Neutral, "stay-status-checked-out"),
            StayStatus::Cancelled => (Tone::Bad, "stay-cancelled"),
        };
        view! { <Tag tone=tone text=t(key) /> " " }
    };
    statuses.iter().map(tag).collect_view()
}

/// A field of a guest: its name in forms, what stands in it, and what is wrong.
#[derive(Debug, Clone, Default)]
pub struct GuestField {
    /// The key of its label, which is also the end of its name.
    pub key: &'static str,
    pub value: String,
    pub error: Option<String>,
    /// What can be chosen; empty: it is typed.
    pub options: Vec<Choice>,
    /// It need not be told, and stands with others of its kind apart.
    pub further: bool,
}

impl GuestField {
    /// What stands in it, as it is read.
    pub fn shown(&self) -> String {
        let chosen = self.options.iter().find(|option| option.value == self.value);
        chosen.map_or_else(|| self.value.clone(), |option| option.label.clone())
    }
}

/// The inputs of one guest; `prefix` keeps those of several apart.
// text keys: stay-field-
fn guest_fields(prefix: &str, fields: Vec<GuestField>) -> (Vec<AnyView>, Vec<crate::parts::error_summary::ErrorItem>) {
    let (further, fields): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| field.further);
    let open = further.iter().any(|field| field.error.is_some() || !field.value.is_empty());
    let views = |fields: Vec<GuestField>| fields.into_iter().map(|field| field_view(prefix, field)).collect::<Vec<_>>();
    let (fields, further) = (views(fields), views(further));
    let mut errors = errors_of(&fields);
    errors.extend(errors_of(&further));
    let shown = |field: FieldView| view! { <FormField field=field /> }.into_any();
    let mut inputs: Vec<AnyView> = fields.into_iter().map(shown).collect();
    if !further.is_empty() {
        let further = further.into_iter().map(shown).collect_view();
        inputs.push(view! { <Details summary=t("stay-field-further") open=open>{further}</Details> }.into_any());
    }
    (inputs, errors)
}

fn field_view(prefix: &str, field: GuestField) -> FieldView {
    let width = match field.key {
        "gender" | "nationality" | "room" | "issuing_state" => Width::Characters5,
        "passport_no" | "birth_date" | "check_out" | "phone" | "permit_expires" | "passport_expires"
        | "arrival_date" | "arrival_card_no" => Width::Characters20,
        _ => Width::Full,
    };
    let kind = if field.options.is_empty() {
        let kind = InputKind::Code;
        FieldKind::Text(TextInput { value: field.value, width, kind, ..TextInput::default() })
    } else {
        FieldKind::Select { groups: ChoiceGroup::plain(field.options), value: field.value, autocomplete: None }
    };
    let label = t(&format!("stay-field-{}", field.key));
    let view = FieldView::new(format!("{prefix}{}", field.key), label, kind).with_error(field.error);
    match field.key {
        "birth_date" | "check_out" | "returned" => view.with_hint(t(&format!("stay-field-{}-hint", field.key))),
        "permit_expires" | "passport_expires" | "arrival_date" => view.with_hint(t("stay-field-day-hint")),
        _ => view,
    }
}
