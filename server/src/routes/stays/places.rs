//! A person's places, and one of them with its stays and files.

use super::fields::status;
use super::{name_of, place_of};
use crate::app_state::AppState;
use crate::present::answer::{country_name, masked};
use crate::present::instant;
use crate::stays::notice::SERVICE;
use crate::store::accommodation::Accommodation;
use crate::store::representation::Representation;
use crate::store::stay::Stay;
use crate::store::stay_file::StayFile;
use crate::web::error::WebError;
use crate::web::paging::{After, cut};
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
use sala::id::PersonId;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

/// Stays on one page, and files.
const STAYS: i64 = 50;
const FILES: i64 = 10;
/// Places on one page.
const PLACES: i64 = 50;

pub async fn list(
    State(state): State<AppState>,
    applicant: Applicant,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let own = applicant.signed_in.person;
    let notifier = tx.notifier(applicant.signed_in.account).await?;
    // Hosts for whom he may notify: their places too, with whose they are.
    let today = bangkok_day(state.clock.now());
    let held = tx.representations_held(own).await?;
    let holds = |held: &Representation| may_act_for(&held.authority, SERVICE, today).is_ok();
    let hosts: Vec<Representation> = held.into_iter().filter(holds).collect();
    let persons: Vec<PersonId> = [own].into_iter().chain(hosts.iter().map(|held| held.principal)).collect();
    let mut places = tx.accommodations(&persons, query.after, PLACES + 1).await?;
    tx.commit().await?;
    let row = |place: &Accommodation| PlaceRow {
        id: place.id.to_string(),
        name: match hosts.iter().find(|held| held.principal == place.person && place.person != own) {
            None => name_of(place, lang),
            Some(host) => {
                let words = [("place", name_of(place, lang).into()), ("name", host.principal_name.as_str().into())];
                text(lang, "stay-place-for", &words)
            }
        },
        state: place.state.code().to_owned(),
    };
    let last = cut(&mut places, PLACES).map(|place| place.id.to_string());
    Ok(applicant.visit.page(PlacesPage {
        notifier: notifier.map(|notifier| notifier.name()).unwrap_or_default(),
        rows: places.iter().map(row).collect(),
        paging: Paging {
            previous: query.after.map(|_| Path::StayPlaces.to(lang)),
            next: last.map(|last| Path::StayPlaces.with_query(lang, &[("after", &last)])),
        },
    }))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PlaceQuery {
    /// The last stay of the page before.
    after: Option<Uuid>,
    /// The last file of the page before.
    files: Option<Uuid>,
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
    let mut files =
        if query.after.is_none() { tx.stay_files(place.id, query.files, FILES + 1).await? } else { Vec::new() };
    tx.commit().await?;
    let last_file = cut(&mut files, FILES).map(|file| file.id.to_string());
    let last = cut(&mut stays, STAYS).map(|stay| stay.id.to_string());
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
        more_files: Paging {
            previous: query.files.map(|_| here.to(lang)),
            next: last_file.map(|last| here.with_query(lang, &[("files", &last)])),
        },
        notice,
        id: id.clone(),
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
