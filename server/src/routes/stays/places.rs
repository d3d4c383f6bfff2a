//! A person's places, and one of them with its stays and files.

use super::fields::status;
use super::{name_of, place_of};
use crate::app_state::AppState;
use crate::present::answer::{country_name, masked};
use crate::present::instant;
use crate::stays::notice::SERVICE;
use crate::store::accommodation::Accommodation;
use crate::store::stay::Stay;
use crate::store::stay_file::StayFile;
use crate::web::error::WebError;
use crate::web::visit::Applicant;
use app::i18n::{has, text};
use app::pages::stay::place::{FileRow, PlacePage, StayRow};
use app::pages::stay::places::{PlaceRow, PlacesPage};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use jiff::civil::Date;
use sala::access::may_act_for;
use sala::calendar::{bangkok_day, format_day_short};
use sala::text::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Stays on one page, and files.
const STAYS: i64 = 50;
const FILES: i64 = 10;
/// Authorities that are looked through for hosts.
const HOSTS: i64 = 50;

pub async fn list(State(state): State<AppState>, applicant: Applicant) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let own = applicant.signed_in.person;
    let notifier = tx.notifier(applicant.signed_in.account).await?;
    let row = |place: &Accommodation, name: String| PlaceRow {
        id: place.id.to_string(),
        name,
        state: place.state.code().to_owned(),
    };
    let mut rows: Vec<PlaceRow> =
        tx.accommodations(own).await?.iter().map(|place| row(place, name_of(place, lang))).collect();
    // Hosts for whom he may notify: their places too, with whose they are.
    let today = bangkok_day(state.clock.now());
    let mut hosts = BTreeMap::new();
    for held in tx.representations_of(own, HOSTS).await? {
        if held.representative == Some(own) && may_act_for(&held.authority, SERVICE, today).is_ok() {
            hosts.insert(held.principal.to_string(), held);
        }
    }
    for held in hosts.values() {
        for place in tx.accommodations(held.principal).await? {
            let words = [("place", name_of(&place, lang).into()), ("name", held.principal_name.as_str().into())];
            rows.push(row(&place, text(lang, "stay-place-for", &words)));
        }
    }
    tx.commit().await?;
    Ok(applicant
        .visit
        .page(PlacesPage { notifier: notifier.map(|notifier| notifier.name()).unwrap_or_default(), rows }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PlaceQuery {
    /// The last stay of the page before.
    after: Option<Uuid>,
    /// What was just done, and the notice that came of it.
    done: String,
    reference: String,
}

pub async fn one(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    Query(query): Query<PlaceQuery>,
) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = place_of(&state, &mut tx, &applicant, &id).await?;
    // Whoever notifies for a host sees his stays, not how the place was registered.
    let reference = tx.case_reference(place.id).await?.map(|reference| reference.to_string()).unwrap_or_default();
    let mut stays = tx.stays_of_place(place.id, query.after.unwrap_or(Uuid::max()), STAYS + 1).await?;
    let files = if query.after.is_none() { tx.stay_files(place.id, FILES).await? } else { Vec::new() };
    tx.commit().await?;
    let shown = usize::try_from(STAYS).unwrap_or(0);
    let more = stays.len() > shown;
    stays.truncate(shown);
    let last = stays.last().filter(|_| more).map(|stay| stay.id.to_string());
    let here = Path::StayPlace { place: &id };
    let today = bangkok_day(state.clock.now());
    // text keys: stay-done-
    let key = format!("stay-done-{}", query.done);
    let notice = has(&key).then(|| text(lang, &key, &[("reference", query.reference.as_str().into())]));
    Ok(applicant.visit.page(PlacePage {
        name: name_of(&place, lang),
        state: place.state.code().to_owned(),
        reference,
        own: place.person == applicant.signed_in.person,
        stays: stays.into_iter().map(|stay| stay_row(lang, &stay, today)).collect(),
        files: files.into_iter().map(|file| file_row(lang, file)).collect(),
        paging: Paging {
            previous: query.after.map(|_| here.to(lang)),
            next: last.map(|last| here.with_query(lang, &[("after", &last)])),
        },
        notice,
        id,
    }))
}

fn stay_row(lang: Lang, stay: &Stay, today: Date) -> StayRow {
    StayRow {
        id: stay.id.to_string(),
        name: stay.guest.full_name(),
        passport: masked(stay.guest.passport_no.as_str()),
        nationality: country_name(lang, &stay.guest.nationality),
        check_in: format_day_short(stay.check_in, lang),
        check_out: stay.guest.check_out.map(|day| format_day_short(day, lang)).unwrap_or_default(),
        status: status(stay, today),
    }
}

// text keys: stay-state-

fn file_row(lang: Lang, file: StayFile) -> FileRow {
    FileRow {
        id: file.id.to_string(),
        check_in: instant(lang, file.began_at),
        state: text(lang, &format!("stay-state-{}", file.state), &[]),
        name: file.name,
    }
}
