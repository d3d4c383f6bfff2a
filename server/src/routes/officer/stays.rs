//! The stays of a notice, or of the place of an accommodation, as the office of the area sees them. Looking is logged.

use crate::app_state::AppState;
use crate::cases;
use crate::present::answer::{country_name, masked};
use crate::routes::case::reference;
use crate::routes::stays::fields::{FURTHER, cells_of, field, status};
use crate::stays::{notice, place};
use crate::store::stay::Stay;
use crate::web::error::WebError;
use crate::web::paging::cut;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::stays::{OfficerStayRow, OfficerStaysPage};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day_short};
use sala::platforms::foreigner::stay_notice::row::Column;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

/// Stays on one page.
const STAYS: i64 = 50;

/// Whether stays were notified with cases of a service, or from them.
pub fn has_stays(service: &str) -> bool {
    [notice::SERVICE, place::SERVICE].contains(&service)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct StaysQuery {
    /// The last stay of the page before.
    after: Option<Uuid>,
}

pub async fn stays(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<StaysQuery>,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(&shown)?).await?;
    let case = case.filter(|case| has_stays(&case.service)).ok_or(WebError::NotFound)?;
    cases::log_access(&state, &mut tx, &officer.actor, &case, "view").await?;
    let mut stays = if case.service == notice::SERVICE {
        tx.stays_of_case(case.id, query.after.unwrap_or(Uuid::nil()), STAYS + 1).await?
    } else {
        tx.stays_of_place(case.id, query.after.unwrap_or(Uuid::max()), STAYS + 1).await?
    };
    tx.commit().await?;
    let last = cut(&mut stays, STAYS).map(|stay| stay.id.to_string());
    let today = bangkok_day(state.clock.now());
    let reference = case.reference.to_string();
    let here = Path::OfficerStays { reference: &reference };
    let answers = &case.state.answers;
    let own = if lang == Lang::Th { ["name_th", "name_en"] } else { ["name_en", "name_th"] };
    let names = ["place_name", own[0], own[1]].map(|key| answers.text(key));
    Ok(officer.visit.page(OfficerStaysPage {
        name: names.into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned(),
        rows: stays.iter().map(|stay| row(lang, stay, today)).collect(),
        paging: Paging {
            previous: query.after.map(|_| here.to(lang)),
            next: last.map(|last| here.with_query(lang, &[("after", &last)])),
        },
        reference: reference.clone(),
    }))
}

// text keys: stay-field-

fn row(lang: Lang, stay: &Stay, today: Date) -> OfficerStayRow {
    let cells = cells_of(stay);
    let told = FURTHER.into_iter().chain([Column::Returned]).map(|column| field(lang, column, &cells, None));
    let told = told.filter(|field| !field.value.is_empty());
    OfficerStayRow {
        name: stay.guest.full_name(),
        document: masked(stay.guest.passport_no.as_str()),
        nationality: country_name(lang, &stay.guest.nationality),
        check_in: format_day_short(stay.check_in, lang),
        check_out: stay.guest.check_out.map(|day| format_day_short(day, lang)).unwrap_or_default(),
        told: told.map(|field| (text(lang, &format!("stay-field-{}", field.key), &[]), field.shown())).collect(),
        status: status(stay, today),
    }
}
