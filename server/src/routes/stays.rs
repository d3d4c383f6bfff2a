//! `/LANG/stays/…` and `/LANG/foreigner/stay-notice`: notices of stay (TM.30).

pub mod fields;
pub mod file;
pub mod guest;
pub mod keys;
pub mod notifier;
pub mod notify;
pub mod own;
pub mod places;
pub mod upload;

use crate::app_state::AppState;
use crate::present::instant;
use crate::stays::change::notifies_for;
use crate::stays::{file as stay_files, template};
use crate::store::Tx;
use crate::store::accommodation::Accommodation;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Applicant, Visit};
use app::i18n::text;
use app::pages::stay::start::StayStartPage;
use app::parts::date_input::{DateInput, DateParts};
use app::url::Path;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use sala::calendar::{bangkok_zone, parse_day, year_in};
use sala::id::CaseId;
use sala::money::Satang;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::row::Finding;
use sala::platforms::foreigner::stay_notice::timing::deadline;
use sala::text::{Lang, clean_line, from_thai_digits};
use uuid::Uuid;

/// Stays that began longer ago are for the counter: their papers are looked at there.
const OLDEST: SignedDuration = SignedDuration::from_hours(24 * 366);

/// The start page, with the numbers that are in force.
pub async fn start(State(state): State<AppState>, visit: Visit) -> Result<Response, WebError> {
    visit.shared_page(async || start_page(&state, visit.lang).await).await
}

async fn start_page(state: &AppState, lang: Lang) -> Result<StayStartPage, WebError> {
    let now = state.clock.now();
    let settings = state.store.settings_lately(now, sala::calendar::bangkok_day(now)).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    let baht = |baht| Satang::from_baht(baht).format(lang);
    Ok(StayStartPage {
        hours: settings.deadline_hours.to_string(),
        example_from: instant(lang, now),
        example_to: instant(lang, deadline(now, &settings)),
        fine_max: baht(settings.fine_max_baht),
        hotel_fine_min: baht(settings.hotel_fine_min_baht),
        hotel_fine_max: baht(settings.hotel_fine_max_baht),
        practice: baht(settings.practice_per_person_baht),
        rows: settings.file_max_rows.to_string(),
    })
}

/// "Start now" of a notice leads to the places from which it is made.
pub async fn begin(applicant: Applicant, ProtectedForm(_): ProtectedForm<FormValues>) -> Response {
    applicant.visit.redirect(&Path::StayPlaces.to(applicant.visit.lang))
}

/// The official template with its lists.
pub async fn blank(State(state): State<AppState>, _: Visit) -> Result<Response, WebError> {
    let now = state.clock.now();
    let settings = state.store.settings_lately(now, sala::calendar::bangkok_day(now)).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    let content = template::workbook(&settings.further_nationalities, &[])
        .map_err(|error| WebError::internal(format!("template: {error}")))?;
    Ok(workbook(template::NAME, content))
}

fn workbook(name: &str, content: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, template::MEDIA_TYPE.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, content).into_response()
}

/// The place of an address, if it is the person's own, or that of a host for whom he may notify.
async fn place_of(state: &AppState, tx: &mut Tx, applicant: &Applicant, id: &str) -> Result<Accommodation, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let place = tx.accommodation(CaseId::from_uuid(id)).await?.ok_or(WebError::NotFound)?;
    let today = sala::calendar::bangkok_day(state.clock.now());
    let may = notifies_for(tx, applicant.signed_in.person, place.person, today).await?;
    if may { Ok(place) } else { Err(WebError::NotFound) }
}

/// The place of an address, if it is the person's own: what opens it to others is nobody else's to give.
async fn own_place_of(tx: &mut Tx, applicant: &Applicant, id: &str) -> Result<Accommodation, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let place = tx.accommodation(CaseId::from_uuid(id)).await?;
    place.filter(|place| place.person == applicant.signed_in.person).ok_or(WebError::NotFound)
}

async fn settings_at(state: &AppState, tx: &mut Tx, place: &Accommodation) -> Result<Settings, WebError> {
    Ok(stay_files::settings(tx, state.clock.now(), &place.office).await?)
}

fn name_of(place: &Accommodation, lang: Lang) -> String {
    place.name(lang == Lang::Th)
}

/// When a stay began, as it was typed.
#[derive(Debug, Clone, Default)]
struct Began {
    date: DateInput,
    time: String,
    date_error: Option<String>,
    time_error: Option<String>,
    at: Option<Timestamp>,
}

impl Began {
    /// Nothing is typed yet: today, at this hour.
    fn now(lang: Lang, now: Timestamp) -> Self {
        let local = now.to_zoned(bangkok_zone()).datetime();
        let date = DateInput {
            day: local.day().to_string(),
            month: local.month().to_string(),
            year: year_in(lang, local.year()).to_string(),
            ..DateInput::default()
        };
        Self { date, time: format!("{:02}:{:02}", local.hour(), local.minute()), ..Self::default() }
    }

    fn read(lang: Lang, now: Timestamp, [day, month, year]: [&str; 3], time: &str) -> Self {
        let date =
            DateInput { day: day.to_owned(), month: month.to_owned(), year: year.to_owned(), ..DateInput::default() };
        let mut began = Self { date, time: clean_line(time), ..Self::default() };
        let read_day = parse_day(day, month, year);
        if let Err(error) = read_day {
            let parts = error.parts();
            began.date.wrong = DateParts { day: parts.day, month: parts.month, year: parts.year };
            began.date_error = Some(text(lang, "stay-error-check-in", &[]));
        }
        let read_time = clock_time(&began.time);
        if read_time.is_none() {
            began.time_error = Some(text(lang, "stay-error-time", &[]));
        }
        if let (Ok(day), Some(time)) = (read_day, read_time) {
            let at = day.to_datetime(time).to_zoned(bangkok_zone()).map(|at| at.timestamp()).unwrap_or_default();
            let wrong = if at > now {
                Some("stay-error-future")
            } else if now.duration_since(at) > OLDEST {
                Some("stay-error-old")
            } else {
                None
            };
            began.date_error = wrong.map(|key| text(lang, key, &[]));
            began.at = wrong.is_none().then_some(at);
        }
        began
    }
}

/// Hours and minutes, with any mark between them.
fn clock_time(typed: &str) -> Option<Time> {
    let typed = from_thai_digits(typed).replace(['.', ' '], ":");
    let (hour, minute) = typed.split_once(':')?;
    let number = |part: &str| part.parse::<i8>().ok().filter(|_| part.len() <= 2 && !part.starts_with(['+', '-']));
    Time::new(number(hour)?, number(minute)?, 0, 0).ok()
}

// text keys: stay-code-

/// What is wrong with a cell, and what to write instead.
fn finding(lang: Lang, finding: &Finding) -> String {
    let reason = text(lang, &format!("stay-code-{}", finding.code.code()), &[]);
    match &finding.suggestion {
        Some(offer) => format!("{reason} {}", text(lang, "stay-write", &[("value", offer.as_str().into())])),
        None => reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_people_type_them() {
        for typed in ["9:30", "09.30", "09:30", "๐๙:๓๐", "9 30"] {
            assert_eq!(clock_time(typed), Some(jiff::civil::time(9, 30, 0, 0)), "{typed}");
        }
        for typed in ["", "9", "24:00", "9:60", "-1:30", "9:30:00", "nine"] {
            assert_eq!(clock_time(typed), None, "{typed}");
        }
    }
}
