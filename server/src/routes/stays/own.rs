//! The guest: whether his stay was notified, and asking his host for it.

mod confirm;

use crate::app_state::AppState;
use crate::messages::{self, Letter};
use crate::present::answer::masked;
use crate::present::instant;
use crate::store::Tx;
use crate::store::message::Receiver;
use crate::store::stay::OwnStay;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::paging::cut;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::StayStatus;
use app::pages::stay::own::{ACT, CONFIRM, HOST, OwnStayRow, OwnStaysPage};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day_short};
use sala::identity::place;
use sala::text::{Lang, clean_line};
use serde::Deserialize;

// text keys: stay-ask-
/// The beginning of the text keys of what a host gets.
const TEMPLATE: &str = "stay-ask";
/// Stays that are shown.
const STAYS: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct OwnQuery {
    asked: String,
    /// `day of arrival/id` of the last stay of the page before.
    after: String,
}

async fn own_page(tx: &mut Tx, applicant: &Applicant, today: Date, query: &OwnQuery) -> Result<OwnStaysPage, WebError> {
    let (lang, person) = (applicant.visit.lang, applicant.signed_in.person);
    if !tx.has_confirmed_passport(person).await? {
        return Ok(OwnStaysPage::default());
    }
    let after = query.after.split_once('/').and_then(|(day, id)| Some((day.parse().ok()?, id.parse().ok()?)));
    let mut stays = tx.stays_of_alien(person, after, STAYS + 1).await?;
    let last = cut(&mut stays, STAYS).map(|last| format!("{}/{}", last.check_in, last.id));
    let paging = Paging {
        previous: after.map(|_| Path::StayOwn.to(lang)),
        next: last.map(|last| Path::StayOwn.with_query(lang, &[("after", &last)])),
    };
    let stays = Some(stays.into_iter().map(|stay| row(lang, stay, today)).collect());
    Ok(OwnStaysPage { stays, paging, ..OwnStaysPage::default() })
}

/// A stay, as its guest reads it.
pub fn row(lang: Lang, stay: OwnStay, today: Date) -> OwnStayRow {
    let left = stay.check_out.is_some_and(|day| day <= today);
    let name = if lang == Lang::Th { stay.name_th } else { stay.name_en };
    let area = stay.subdistrict.parse().ok().and_then(|code| place::subdistrict(code).ok());
    let area = area.map(|area| area.full_name(lang)).unwrap_or_default();
    OwnStayRow {
        place: format!("{name} {area}").trim().to_owned(),
        passport: masked(&stay.passport_no),
        check_in: format_day_short(stay.check_in, lang),
        check_out: stay.check_out.map(|day| format_day_short(day, lang)).unwrap_or_default(),
        notified: instant(lang, stay.filed_at),
        status: StayStatus::all(StayStatus::stands(left, stay.cancelled), stay.late, stay.corrected),
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Query(query): Query<OwnQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let page = OwnStaysPage {
        asked: query.asked == "yes",
        ..own_page(&mut tx, &applicant, bangkok_day(state.clock.now()), &query).await?
    };
    tx.commit().await?;
    Ok(applicant.visit.page(page))
}

/// Writes to the host, if he has an account. Whether he has one nobody learns.
pub async fn ask(
    State(state): State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    if values.first(ACT) == CONFIRM {
        return confirm::confirm(&state, &applicant, &values).await;
    }
    state.limits.check_account(Act::Mail, applicant.signed_in.account)?;
    let lang = applicant.visit.lang;
    let host = clean_line(values.first(HOST)).to_lowercase();
    if host.len() > 254 || !host.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
    {
        let mut tx = state.store.begin(&applicant.actor).await?;
        let error = Some(text(lang, "stay-own-host-error", &[]));
        let own = own_page(&mut tx, &applicant, bangkok_day(state.clock.now()), &OwnQuery::default()).await?;
        let page = OwnStaysPage { host, error, ..own };
        return Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let now = state.clock.now();
    let name = applicant.signed_in.shown_name().to_owned();
    let mut tx = state.store.begin_system().await?;
    if let Some(account) = tx.account_by_email(&host).await? {
        let params = |lang: Lang| {
            let link = format!("{}{}", state.base_url, Path::ForeignerService { service: "stay-notice" }.to(lang));
            vec![("name", name.clone()), ("link", link)]
        };
        let letter = Letter {
            id: state.random.id(now),
            to: Receiver::Account(account.id),
            case: None,
            template: TEMPLATE,
            bundle: None,
            official: false,
            params: &params,
        };
        let jobs = messages::write(&state, &mut tx, &letter).await?;
        tx.jobs_add(None, &jobs, now).await?;
    }
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(applicant.visit.redirect(&Path::StayOwn.with_query(lang, &[("asked", "yes")])))
}
