//! Notifying one guest or many on one notice: typed, or read from passports' lines; then shown once more; then filed.

use super::fields::{self, FURTHER, ROOM_KEY, fields};
use super::{Began, name_of, place_of, settings_at};
use crate::app_state::AppState;
use crate::present::instant;
use crate::routes::apply::refused;
use crate::stays::notice::{self, Notice, Notified};
use crate::store::accommodation::Accommodation;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::notify::{Check, NotifyPage, field};
use app::parts::mrz_field::mrz_key;
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::bangkok_day;
use sala::identity::mrz::{self, Mrz, MrzError};
use sala::identity::passport::PartialDate;
use sala::money::Satang;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::fine::fine;
use sala::platforms::foreigner::stay_notice::row::day::written;
use sala::platforms::foreigner::stay_notice::row::{Cells, Checked, Checks, Column, Orders, check};
use sala::platforms::foreigner::stay_notice::timing::{deadline, is_late};
use sala::text::Lang;
use std::collections::HashSet;
use uuid::Uuid;

/// Guests on one notice; more come as a file.
const GUESTS: usize = 40;
/// Characters of one of the two lines of a passport.
const MRZ_LINE: usize = 44;
/// The inputs of a guest, beside those of the paper list.
const COLUMNS: [Column; 10] = [
    Column::FirstName,
    Column::MiddleName,
    Column::LastName,
    Column::Gender,
    Column::PassportNo,
    Column::Nationality,
    Column::BirthDate,
    Column::CheckOut,
    Column::Phone,
    Column::Returned,
];

/// A guest as he was typed.
#[derive(Debug, Clone, Default)]
struct Typed {
    cells: Cells,
    room: String,
}

impl Typed {
    fn read(values: &FormValues, number: usize) -> Self {
        let prefix = field::guest(number);
        let value = |key: &str| values.first(&format!("{prefix}{key}")).to_owned();
        let mut typed = Self { room: fields::room(&value(ROOM_KEY)), ..Self::default() };
        for column in COLUMNS.into_iter().chain(FURTHER) {
            typed.cells.set(column, value(column.code()));
        }
        typed
    }

    fn is_blank(&self) -> bool {
        self.cells.is_blank() && self.room.is_empty()
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = open_place(&state, &mut tx, &applicant, &id).await?;
    tx.commit().await?;
    let now = state.clock.now();
    let form = Form {
        began: Began::now(applicant.visit.lang, now),
        guests: vec![Typed::default()],
        key: state.random.id(now).to_string(),
        ..Form::default()
    };
    Ok(applicant.visit.page(form.page(&place, applicant.visit.lang, None)))
}

/// The place, if stays can be notified from it.
async fn open_place(
    state: &AppState,
    tx: &mut crate::store::Tx,
    applicant: &Applicant,
    id: &str,
) -> Result<Accommodation, WebError> {
    let place = place_of(state, tx, applicant, id).await?;
    if notice::is_open(&place) { Ok(place) } else { Err(WebError::NotFound) }
}

/// Some programs paste both lines of a passport as one.
fn halves(line: &str) -> Vec<&str> {
    match line.split_at_checked(MRZ_LINE) {
        Some((first, second)) if second.len() == MRZ_LINE => vec![first, second],
        _ => vec![line],
    }
}

/// The passport of these lines, or what is wrong: expired ones and specimens are refused although their digits are right (rule 47).
fn passport(lang: Lang, lines: &str, today: jiff::civil::Date) -> Result<Mrz, String> {
    let reading = mrz::read(lines, today);
    let wrong = reading.errors.first().copied().unwrap_or(MrzError::LineCount);
    let zone = reading.fields.ok_or_else(|| text(lang, &mrz_key(wrong), &[]))?;
    if zone.is_specimen() {
        return Err(text(lang, "ask-passport-line-specimen", &[]));
    }
    if zone.is_expired(today) {
        return Err(text(lang, "ask-passport-line-expired", &[]));
    }
    Ok(zone)
}

/// What the lines of a passport say. Who has one name has it as his first (rule 44).
fn told_by(zone: &Mrz) -> Cells {
    let names = if zone.given_names.is_empty() {
        (zone.family_name.clone(), String::new())
    } else {
        (zone.given_names.clone(), zone.family_name.clone())
    };
    let mut cells = Cells {
        first_name: names.0,
        last_name: names.1,
        gender: zone.sex.code().to_owned(),
        passport_no: zone.document_number.clone(),
        nationality: zone.nationality.clone(),
        birth_date: written(zone.birth_date),
        ..Cells::default()
    };
    cells.set(Column::PassportExpires, written(PartialDate::from(zone.expiry_date)));
    if zone.issuing_state != zone.nationality {
        cells.set(Column::IssuingState, zone.issuing_state.clone());
    }
    cells
}

#[derive(Debug, Clone, Default)]
struct Form {
    began: Began,
    mrz: String,
    mrz_error: Option<String>,
    guests: Vec<Typed>,
    checked: Vec<Checked>,
    key: String,
}

impl Form {
    fn read(values: &FormValues, lang: Lang, now: jiff::Timestamp) -> Self {
        let part = |part: &str| values.first(&format!("{}-{part}", field::CHECK_IN)).to_owned();
        let [day, month, year] = ["day", "month", "year"].map(part);
        let guests = (0..GUESTS).map(|number| Typed::read(values, number)).collect::<Vec<_>>();
        Self {
            began: Began::read(lang, now, [&day, &month, &year], values.first(field::TIME)),
            mrz: values.first(field::MRZ).to_owned(),
            guests: guests.into_iter().filter(|guest| !guest.is_blank()).collect(),
            key: values.first(field::KEY).to_owned(),
            ..Self::default()
        }
    }

    /// Fills in a guest for each passport whose lines were pasted. Those that cannot be read stay there, with what is wrong with the
    /// first of them, and so do those for which the notice has no room.
    fn read_lines(&mut self, lang: Lang, today: jiff::civil::Date) {
        let lines: Vec<&str> =
            self.mrz.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(halves).collect();
        if !lines.len().is_multiple_of(2) {
            self.mrz_error = Some(text(lang, "stay-error-mrz-lines", &[]));
            return;
        }
        let (mut left, mut surplus) = (Vec::new(), 0_usize);
        for (number, pair) in lines.chunks(2).enumerate() {
            let pair = pair.join("\n");
            match passport(lang, &pair, today) {
                Ok(zone) if self.guests.len() < GUESTS => {
                    self.guests.push(Typed { cells: told_by(&zone), room: String::new() });
                    continue;
                }
                Ok(_) => surplus += 1,
                Err(reason) if self.mrz_error.is_none() => {
                    let number = (number + 1).to_string();
                    let arguments = [("number", number.as_str().into()), ("reason", reason.as_str().into())];
                    self.mrz_error = Some(text(lang, "stay-error-mrz", &arguments));
                }
                Err(_) => {}
            }
            left.push(pair);
        }
        if surplus > 0 && self.mrz_error.is_none() {
            let (most, count) = (GUESTS.to_string(), surplus.to_string());
            let arguments = [("most", most.as_str().into()), ("count", count.as_str().into())];
            self.mrz_error = Some(text(lang, "stay-error-mrz-many", &arguments));
        }
        self.mrz = left.join("\n");
    }

    /// Checks all guests; whether everything can be sent.
    fn check(&mut self, lang: Lang, today: jiff::civil::Date, settings: &Settings) -> bool {
        let check_in = self.began.at.map_or(today, bangkok_day);
        let checks = Checks {
            check_in,
            today,
            further_nationalities: &settings.further_nationalities,
            orders: Orders::default(),
            typed: true,
        };
        self.checked = self.guests.iter().map(|guest| check(&guest.cells, &checks)).collect();
        let mut seen = HashSet::new();
        for checked in &mut self.checked {
            let Some(guest) = &checked.guest else { continue };
            if !seen.insert((guest.passport_no.clone(), guest.nationality.clone())) {
                checked.guest = None;
                checked.errors.push(sala::platforms::foreigner::stay_notice::row::Finding {
                    column: Column::PassportNo,
                    code: sala::platforms::foreigner::stay_notice::row::Code::DuplicateInFile,
                    suggestion: None,
                });
            }
        }
        if self.guests.is_empty() {
            self.mrz_error = Some(text(lang, "stay-error-no-guest", &[]));
        }
        self.began.at.is_some() && self.mrz_error.is_none() && self.checked.iter().all(|one| one.guest.is_some())
    }

    fn notified(&self) -> Vec<Notified> {
        let guests = self.checked.iter().zip(&self.guests);
        guests
            .filter_map(|(one, typed)| Some(Notified { guest: one.guest.clone()?, room: typed.room.clone() }))
            .collect()
    }

    fn page(self, place: &Accommodation, lang: Lang, check: Option<Check>) -> NotifyPage {
        let guests = if self.guests.is_empty() { vec![Typed::default()] } else { self.guests };
        let fields = guests
            .iter()
            .enumerate()
            .map(|(number, guest)| fields(lang, &COLUMNS, &guest.cells, &guest.room, self.checked.get(number)))
            .collect();
        NotifyPage {
            place: place.id.to_string(),
            place_name: name_of(place, lang),
            check_in: self.began.date,
            check_in_error: self.began.date_error,
            time: self.began.time,
            time_error: self.began.time_error,
            mrz: self.mrz,
            mrz_error: self.mrz_error,
            guests: fields,
            key: self.key,
            check,
        }
    }
}

pub async fn act(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let (visit, lang, now) = (&applicant.visit, applicant.visit.lang, state.clock.now());
    let mut tx = state.store.begin(&applicant.actor).await?;
    let place = open_place(&state, &mut tx, &applicant, &id).await?;
    let settings = settings_at(&state, &mut tx, &place).await?;
    let mut form = Form::read(&values, lang, now);
    let today = bangkok_day(now);
    let act = values.first(field::ACT);
    if act == field::READ || (act == field::CHECK && !form.mrz.trim().is_empty()) {
        form.read_lines(lang, today);
    }
    match act {
        field::CHECK | field::SEND => {
            if !form.check(lang, today, &settings) {
                return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, form.page(&place, lang, None)));
            }
            if act == field::SEND {
                drop(tx);
                return send(&state, &applicant, &place, &form).await;
            }
            let check_in = form.began.at.map_or(today, bangkok_day);
            let sorted = notice::sort_out(&mut tx, place.id, check_in, &form.notified(), &settings).await?;
            let check = shown(lang, &form, &place, &settings, now).map(|check| Check {
                returning: sorted.returning,
                unsaid: sorted.unsaid,
                ..check
            });
            Ok(visit.page(form.page(&place, lang, check)))
        }
        field::READ if form.mrz_error.is_some() => {
            Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, form.page(&place, lang, None)))
        }
        field::ADD if form.guests.len() < GUESTS => {
            form.guests.push(Typed::default());
            Ok(visit.page(form.page(&place, lang, None)))
        }
        _ => Ok(visit.page(form.page(&place, lang, None))),
    }
}

/// What stands on the page that is sent: until when, and what it costs when that is past (rules 13, 15).
fn shown(lang: Lang, form: &Form, place: &Accommodation, settings: &Settings, now: jiff::Timestamp) -> Option<Check> {
    let began = form.began.at?;
    let guests = u32::try_from(form.guests.len()).unwrap_or(u32::MAX);
    let owed = is_late(began, now, settings).then(|| fine(place.role, guests, None, settings));
    Some(Check {
        check_in: instant(lang, began),
        deadline: instant(lang, deadline(began, settings)),
        fine: owed.map(|owed| Satang::from_baht(owed.estimate_baht).format(lang)),
        ..Check::default()
    })
}

async fn send(
    state: &AppState,
    applicant: &Applicant,
    place: &Accommodation,
    form: &Form,
) -> Result<Response, WebError> {
    state.limits.check_account(Act::File, applicant.signed_in.account)?;
    let (account, now) = (applicant.signed_in.account, state.clock.now());
    let key: Uuid = form.key.parse().map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))?;
    let began_at = form.began.at.ok_or(WebError::NotFound)?;
    let done = |done: &str, reference: &str| {
        let place = place.id.to_string();
        let location = Path::StayPlace { place: &place }
            .with_query(applicant.visit.lang, &[("done", done), ("reference", reference)]);
        applicant.visit.redirect(&location)
    };
    let mut tx = state.store.begin(&applicant.actor).await?;
    if let Some(reference) = tx.idempotency_get(account, key).await? {
        // What was said then, and the reference; from before that was kept, the reference alone.
        let (said, reference) = reference.split_once(' ').unwrap_or(("notified", &reference));
        return Ok(done(said, reference));
    }
    let guests = form.notified();
    let notice = Notice {
        place,
        notifier_name: applicant.signed_in.shown_name(),
        began_at,
        filed_at: now,
        channel: "form",
        guests: &guests,
        refused: 0,
        progress: None,
    };
    let filed = notice::file(state, &applicant.actor, &mut tx, &notice).await.map_err(refused)?;
    let said = match (&filed.case, filed.sorted.returning.is_empty()) {
        (Some(_), true) => "notified",
        (Some(_), false) => "notified-others",
        (None, true) => "known",
        (None, false) => "returning",
    };
    let reference = filed.case.map(|case| case.reference.to_string()).unwrap_or_default();
    tx.idempotency_keep(account, key, &format!("{said} {reference}"), now).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(done(said, &reference))
}
