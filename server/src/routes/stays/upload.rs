//! Handing in a file of guests: kept, and worked through by a job.

use super::{Began, name_of, place_of, settings_at};
use crate::app_state::AppState;
use crate::stays::{file as stay_files, notice};
use crate::store::accommodation::Accommodation;
use crate::store::stay_file::NewStayFile;
use crate::web::error::WebError;
use crate::web::limits::Act;
use crate::web::upload::{Part, ProtectedUpload};
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::apply::document::FILE_FIELD;
use app::pages::stay::notify::field;
use app::pages::stay::upload::UploadPage;
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::text::Lang;
use sala::text::file_name::clean_file_name;
use std::collections::BTreeMap;

/// Bytes that are read and thrown away after a file has proved too large, so that the person gets an answer.
const PASSED_OVER: usize = 64 * 1024 * 1024;
const MEGABYTE: i64 = 1024 * 1024;

fn shown(place: &Accommodation, lang: Lang, settings: &Settings, began: Began, wrong: Option<String>) -> UploadPage {
    UploadPage {
        place: place.id.to_string(),
        place_name: name_of(place, lang),
        check_in: began.date,
        check_in_error: began.date_error,
        time: began.time,
        time_error: began.time_error,
        file_error: wrong,
        rows: settings.file_max_rows.to_string(),
        megabytes: (settings.file_max_bytes / MEGABYTE).to_string(),
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let (place, settings) = open(&state, &applicant, &id).await?;
    let began = Began::now(applicant.visit.lang, state.clock.now());
    Ok(applicant.visit.page(shown(&place, applicant.visit.lang, &settings, began, None)))
}

async fn open(state: &AppState, applicant: &Applicant, id: &str) -> Result<(Accommodation, Settings), WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = place_of(state, &mut tx, applicant, id).await?;
    let settings = settings_at(state, &mut tx, &place).await?;
    tx.commit().await?;
    if notice::is_open(&place) { Ok((place, settings)) } else { Err(WebError::NotFound) }
}

/// What a form with a file brought.
#[derive(Default)]
struct Sent {
    values: BTreeMap<String, String>,
    name: String,
    content: Vec<u8>,
    too_large: bool,
}

pub async fn hand_in(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    upload: ProtectedUpload,
) -> Result<Response, WebError> {
    let (visit, lang, now) = (&applicant.visit, applicant.visit.lang, state.clock.now());
    state.limits.check_account(Act::Upload, applicant.signed_in.account)?;
    let (place, settings) = open(&state, &applicant, &id).await?;
    let limits = stay_files::limits(&settings);
    // Kept until the file is stored.
    let _place = state.receiving.place().await?;
    let sent = state.receiving.within(receive(upload, limits.bytes)).await?;
    let value = |name: &str| sent.values.get(name).map_or("", String::as_str);
    let [day, month, year] = ["day", "month", "year"].map(|part| format!("{}-{part}", field::CHECK_IN));
    let began = Began::read(lang, now, [value(&day), value(&month), value(&year)], value(field::TIME));
    let megabytes = (settings.file_max_bytes / MEGABYTE).to_string();
    let wrong = if sent.too_large {
        Some(text(lang, "stay-error-file-size", &[("megabytes", megabytes.as_str().into())]))
    } else if sent.content.is_empty() {
        Some(text(lang, "stay-error-file", &[]))
    } else {
        None
    };
    let Some(began_at) = began.at.filter(|_| wrong.is_none()) else {
        let page = shown(&place, lang, &settings, began, wrong);
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let file = NewStayFile {
        id: state.random.id(now),
        accommodation: place.id,
        person: place.person,
        account: applicant.signed_in.account,
        content: &sent.content,
        name: &sent.name,
        began_at,
    };
    let file = stay_files::receive(&state, &applicant.actor, &file).await?.to_string();
    Ok(visit.redirect(&Path::StayFile { file: &file }.to(lang)))
}

/// Takes the form as it arrives. A file that is too large is passed over to its end.
async fn receive(mut upload: ProtectedUpload, most: usize) -> Result<Sent, WebError> {
    let mut sent = Sent::default();
    while let Some(mut part) = upload.next().await? {
        match part.file_name().map(str::to_owned) {
            Some(name) if part.name() == FILE_FIELD => {
                sent.name = clean_file_name(&name, ending(&name));
                receive_file(&mut part, &mut sent, most).await?;
            }
            Some(_) => pass_over(&mut part).await?,
            None => {
                let name = part.name().to_owned();
                sent.values.insert(name, part.text().await?);
            }
        }
    }
    Ok(sent)
}

async fn receive_file(part: &mut Part, sent: &mut Sent, most: usize) -> Result<(), WebError> {
    while let Some(chunk) = part.chunk().await? {
        if sent.content.len().saturating_add(chunk.len()) > most {
            sent.too_large = true;
            sent.content = Vec::new();
            return pass_over(part).await;
        }
        sent.content.extend_from_slice(&chunk);
    }
    Ok(())
}

async fn pass_over(part: &mut Part) -> Result<(), WebError> {
    let mut passed = 0_usize;
    while let Some(chunk) = part.chunk().await? {
        passed = passed.saturating_add(chunk.len());
        if passed > PASSED_OVER {
            return Err(WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE));
        }
    }
    Ok(())
}

fn ending(name: &str) -> &str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if ["xlsx", "xls", "csv", "txt", "xlsm"].contains(&ending) { ending } else { "" }
}
