//! Keys with which a hotel's own system notifies. A key is shown once; only its hash is kept.

use super::{name_of, own_place_of};
use crate::app_state::AppState;
use crate::present::instant;
use crate::store::Tx;
use crate::store::accommodation::Accommodation;
use crate::store::stay_key::StayKey;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::{After, cut};
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::keys::{ID, KeyRow, KeysPage, LABEL, MAKE, REVOKE, SANDBOX};
use app::pages::stay::notify::field;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sala::text::clean_line;
use uuid::Uuid;

/// Keys that a place may have, and letters of a system's name.
const KEYS: i64 = 20;
const LABEL_MAX: usize = 60;
/// Keys on a page.
const LINES: i64 = 50;

async fn keys_page(
    state: &AppState,
    tx: &mut Tx,
    applicant: &Applicant,
    (place, after): (&Accommodation, Option<Uuid>),
) -> Result<KeysPage, WebError> {
    let lang = applicant.visit.lang;
    let row = |key: StayKey| KeyRow {
        id: key.id.to_string(),
        label: key.label,
        sandbox: key.sandbox,
        revoked: key.revoked_at.is_some(),
        used: key.used_at.map(|at| instant(lang, at)).unwrap_or_default(),
    };
    let mut keys = tx.stay_keys(place.id, after, LINES + 1).await?;
    let id = place.id.to_string();
    let here = Path::StayKeys { place: &id };
    let last = cut(&mut keys, LINES).map(|key| key.id.to_string());
    let paging = Paging {
        previous: after.map(|_| here.to(lang)),
        next: last.map(|last| here.with_query(lang, &[("after", &last)])),
    };
    Ok(KeysPage {
        place: id.clone(),
        place_name: name_of(place, lang),
        address: format!("{}{}", state.base_url, app::url::route::API_STAYS),
        rows: keys.into_iter().map(row).collect(),
        paging,
        ..KeysPage::default()
    })
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = own_place_of(&mut tx, &applicant, &id).await?;
    let page = keys_page(&state, &mut tx, &applicant, (&place, query.after)).await?;
    tx.commit().await?;
    Ok(applicant.visit.page(page))
}

pub async fn act(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let now = state.clock.now();
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = own_place_of(&mut tx, &applicant, &id).await?;
    if values.first(field::ACT) == REVOKE {
        let key: Uuid = values.first(ID).parse().map_err(|_| WebError::NotFound)?;
        if !tx.stay_key_revoke(key, place.id, now).await? {
            return Err(WebError::NotFound);
        }
        tx.commit().await?;
        return Ok(applicant.visit.redirect(&Path::StayKeys { place: &id }.to(applicant.visit.lang)));
    }
    let label = clean_line(values.first(LABEL));
    let known = tx.stay_keys_held(place.id).await?;
    if values.first(field::ACT) != MAKE || label.is_empty() || label.chars().count() > LABEL_MAX || known >= KEYS {
        let error = Some(text(applicant.visit.lang, "stay-keys-error", &[]));
        let page = KeysPage { label, error, ..keys_page(&state, &mut tx, &applicant, (&place, None)).await? };
        return Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let sandbox = values.first(SANDBOX) == "yes";
    let kind = if sandbox { "sandbox" } else { "live" };
    let secret = format!("sala_{kind}_{}", URL_SAFE_NO_PAD.encode(state.random.bytes::<32>()));
    let key = StayKey {
        id: state.random.id(now),
        accommodation: place.id,
        person: place.person,
        account: applicant.signed_in.account,
        label,
        sandbox,
        created_at: now,
        used_at: None,
        revoked_at: None,
    };
    tx.stay_key_add(&key, &secret).await?;
    let page = KeysPage { secret: Some(secret), ..keys_page(&state, &mut tx, &applicant, (&place, None)).await? };
    tx.commit().await?;
    Ok(applicant.visit.page(page))
}
