//! One stay: check-out, correction, taking it back.

use super::fields::{self, FURTHER, ROOM_KEY, cells_of, field, fields, status};
use super::{name_of, place_of, settings_at};
use crate::app_state::AppState;
use crate::present::answer::country_name;
use crate::present::instant;
use crate::routes::apply::refused;
use crate::stays::change::{Change, change, own};
use crate::store::accommodation::Accommodation;
use crate::store::stay::Stay;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Applicant;
use app::pages::stay::guest::{CANCEL, CHECK_OUT, CORRECT, GuestPage};
use app::pages::stay::notify::field::ACT;
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::bangkok_day;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::row::{Cells, Checked, Checks, Column, Orders, check};
use sala::text::Lang;
use uuid::Uuid;

/// What can be corrected. Another passport or check-in is another stay.
const COLUMNS: [Column; 6] =
    [Column::FirstName, Column::MiddleName, Column::LastName, Column::Gender, Column::BirthDate, Column::Phone];
struct Shown<'a> {
    stay: &'a Stay,
    place: &'a Accommodation,
    cells: &'a Cells,
    room: &'a str,
    checked: Option<&'a Checked>,
    today: Date,
}

impl Shown<'_> {
    fn page(&self, lang: Lang) -> GuestPage {
        let guest = &self.stay.guest;
        GuestPage {
            id: self.stay.id.to_string(),
            place: self.place.id.to_string(),
            place_name: name_of(self.place, lang),
            name: guest.full_name(),
            status: status(self.stay, self.today),
            fixed: vec![
                ("stay-column-passport", guest.passport_no.to_string()),
                ("stay-column-nationality", country_name(lang, &guest.nationality)),
                ("stay-column-check-in", instant(lang, self.stay.began_at)),
            ],
            check_out: field(lang, Column::CheckOut, self.cells, self.checked),
            fields: fields(lang, &COLUMNS, self.cells, self.room, self.checked),
        }
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let stay = own(&state, &mut tx, &applicant.actor, id).await.map_err(refused)?;
    let place = place_of(&state, &mut tx, &applicant, &stay.accommodation.to_string()).await?;
    tx.commit().await?;
    let cells = cells_of(&stay);
    let today = bangkok_day(state.clock.now());
    let shown = Shown { stay: &stay, place: &place, cells: &cells, room: &stay.room, checked: None, today };
    Ok(applicant.visit.page(shown.page(applicant.visit.lang)))
}

pub async fn act(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let mut stay = own(&state, &mut tx, &applicant.actor, id).await.map_err(refused)?;
    let place = place_of(&state, &mut tx, &applicant, &stay.accommodation.to_string()).await?;
    let settings = settings_at(&state, &mut tx, &place).await?;
    let mut cells = cells_of(&stay);
    let mut room = stay.room.clone();
    let (what, done) = match values.first(ACT) {
        CHECK_OUT => {
            cells.check_out = values.first(Column::CheckOut.code()).to_owned();
            (Change::CheckOut, "checked-out")
        }
        CORRECT => {
            for column in COLUMNS.into_iter().chain(FURTHER) {
                cells.set(column, values.first(column.code()).to_owned());
            }
            room = fields::room(values.first(ROOM_KEY));
            (Change::Correct, "corrected")
        }
        CANCEL => (Change::Cancel, "cancelled"),
        _ => return Err(WebError::NotFound),
    };
    if what != Change::Cancel {
        let today = bangkok_day(state.clock.now());
        let checked = checked(&cells, &stay, &settings, today);
        let Some(guest) = checked.guest.clone() else {
            let shown =
                Shown { stay: &stay, place: &place, cells: &cells, room: &room, checked: Some(&checked), today };
            let page = shown.page(applicant.visit.lang);
            return Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        };
        stay.guest = guest;
        stay.room = room;
    }
    change(&state, &applicant.actor, &mut tx, vec![stay], what).await.map_err(refused)?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    let place = place.id.to_string();
    let location = Path::StayPlace { place: &place }.with_query(applicant.visit.lang, &[("done", done)]);
    Ok(applicant.visit.redirect(&location))
}

fn checked(cells: &Cells, stay: &Stay, settings: &Settings, today: Date) -> Checked {
    let checks = Checks {
        check_in: stay.check_in,
        today,
        further_nationalities: &settings.further_nationalities,
        orders: Orders::default(),
        typed: true,
    };
    check(cells, &checks)
}
