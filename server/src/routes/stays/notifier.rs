//! Who notifies: given once, kept with the account, and written on every notice from then on.

use crate::app_state::AppState;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::notifier::NotifierPage;
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::text_input::{InputKind, TextInput, Width};
use app::url::Path;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use sala::identity::passport::Sex;
use sala::platforms::foreigner::stay_notice::notifier::{KEYS, Kind, Notifier};
use sala::text::Lang;

pub async fn page(State(state): State<AppState>, applicant: Applicant) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let notifier = tx.notifier(applicant.signed_in.account).await?;
    tx.commit().await?;
    let value = |key: &str| notifier.as_ref().map(|notifier| notifier.get(key).to_owned()).unwrap_or_default();
    Ok(applicant.visit.page(NotifierPage { fields: fields(applicant.visit.lang, value, &[]) }))
}

pub async fn save(
    State(state): State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let value = |key: &str| values.first(key).to_owned();
    let notifier = match Notifier::read(value) {
        Ok(notifier) => notifier,
        Err(wrong) => {
            let page = NotifierPage { fields: fields(lang, value, &wrong) };
            return Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let mut tx = state.store.begin(&applicant.actor).await?;
    tx.notifier_put(applicant.signed_in.account, &notifier).await?;
    tx.commit().await?;
    Ok(applicant.visit.redirect(&Path::StayPlaces.to(lang)))
}

// text keys: stay-notifier-field-, stay-notifier-error-, staynote-field-notifier_kind-, staynote-field-notifier_sex-

fn fields(lang: Lang, value: impl Fn(&str) -> String, wrong: &[&str]) -> Vec<FieldView> {
    let said = |key: &str| text(lang, key, &[]);
    let choices = |prefix: &str, codes: &[&str]| {
        codes.iter().map(|code| Choice::new(*code, said(&format!("{prefix}{code}")))).collect::<Vec<_>>()
    };
    let field = |key: &'static str| {
        let value = value(key);
        let kind = match key {
            "kind" => {
                let options = choices("staynote-field-notifier_kind-", &Kind::ALL.map(Kind::code));
                FieldKind::Radios { options, value }
            }
            "sex" => {
                let options = choices("staynote-field-notifier_sex-", &[Sex::M, Sex::F, Sex::X].map(Sex::code));
                FieldKind::Radios { options, value }
            }
            "phone" => FieldKind::Text(TextInput {
                value,
                width: Width::Characters20,
                kind: InputKind::Phone,
                autocomplete: Some("tel".to_owned()),
                ..TextInput::default()
            }),
            _ => FieldKind::Text(TextInput { value, width: Width::TwoThirds, ..TextInput::default() }),
        };
        let is_wrong = wrong.contains(&key);
        let error = is_wrong.then(|| said(&format!("stay-notifier-error-{key}")));
        let view = FieldView::new(key, said(&format!("stay-notifier-field-{key}")), kind).with_error(error);
        if key == "company" { view.with_hint(said("stay-notifier-field-company-hint")) } else { view }
    };
    KEYS.into_iter().map(field).collect()
}
