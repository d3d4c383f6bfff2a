//! `/LANG/account/authorities`: giving an authority to act, taking one up with its code, ending it.
//!
//! The code is made by us, shown once and kept as a hash; whoever types it in becomes the representative. Nobody learns here whether
//! somebody else has an account.

use app::i18n::text;
use app::pages::account::authorities::{AuthoritiesPage, AuthorityRow, HeldRow, Typed, field};
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::Choice;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::access::may_act_for;
use sala::authority::AuthorityKind;
use sala::calendar::{DateError, add_days, bangkok_day, format_day, parse_day};
use sala::issued::CheckCode;
use sala::text::{Lang, clean_line};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::messages::navigation;
use crate::app_state::AppState;
use crate::present::Words;
use crate::present::question::too_long;
use crate::routes::service::open_services;
use crate::store::representation::{NewRepresentation, Representation};
use crate::store::{StoreError, Tx};
use crate::web::limits::Act;
use crate::web::paging::cut;
use crate::web::{Applicant, FormValues, ProtectedForm, WebError};

/// Authorities and cases of each that are shown.
const SHOWN: i64 = 50;
const CASES: i64 = 10;
/// Which of both a page ends with: one that holds, or one that was ended.
const OPEN: &str = "open";
const ENDED: &str = "ended";
/// The longest ground, in characters.
const GROUND: usize = 100;
/// The setting that says for how many days one may be given.
const LONGEST: &str = "authority.days_max";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// `open/id` or `ended/id` of the last authority of the page before.
    after: String,
}

impl ListQuery {
    fn after(&self) -> Option<(bool, Uuid)> {
        let (standing, id) = self.after.split_once('/')?;
        Some((standing == OPEN, id.parse().ok()?))
    }
}

pub async fn authorities(
    State(state): State<AppState>,
    applicant: Applicant,
    Query(query): Query<ListQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let page = page(&state, &mut tx, &applicant, query.after()).await?;
    tx.commit().await?;
    Ok(applicant.visit.page(page))
}

pub async fn change(
    State(state): State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    match values.first(field::ACT) {
        field::GIVE => give(&state, &applicant, &values).await,
        field::TAKE => take(&state, &applicant, &values).await,
        field::END => end(&state, &applicant, &values).await,
        _ => Err(WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

fn hash(code: CheckCode) -> [u8; 32] {
    Sha256::digest(code.as_str().as_bytes()).into()
}

/// A service that can be named in an authority.
struct Offered {
    code: String,
    title: String,
    begin: String,
}

async fn offered(state: &AppState, tx: &mut Tx, lang: Lang) -> Result<Vec<Offered>, StoreError> {
    let services = open_services(state, tx, "foreigner").await?;
    let offer = |(_, bundle): (_, std::sync::Arc<sala::service::Bundle>)| Offered {
        code: bundle.service.code.clone(),
        title: Words { bundle: &bundle, lang }.title(),
        begin: Path::ForeignerServiceBegin { service: &bundle.service.slug }.to(lang),
    };
    Ok(services.into_iter().map(offer).collect())
}

async fn page(
    state: &AppState,
    tx: &mut Tx,
    applicant: &Applicant,
    after: Option<(bool, Uuid)>,
) -> Result<AuthoritiesPage, StoreError> {
    let lang = applicant.visit.lang;
    let own = applicant.signed_in.person;
    let today = bangkok_day(state.clock.now());
    let offered = offered(state, tx, lang).await?;
    let (mut given, mut held) = (Vec::new(), Vec::new());
    let mut known = tx.representations_of(own, after, SHOWN + 1).await?;
    let last = cut(&mut known, SHOWN).map(|last| {
        let standing = if last.authority.revoked { ENDED } else { OPEN };
        format!("{standing}/{}", last.id)
    });
    for known in known {
        if known.principal == own {
            given.push(row(lang, &offered, &known, &known.representative_name, today));
        } else if !known.authority.revoked {
            held.push(held_row(state, tx, (lang, &offered, today), &known).await?);
        }
    }
    Ok(AuthoritiesPage {
        navigation: navigation(tx, &applicant.signed_in).await?,
        given,
        held,
        paging: Paging {
            previous: after.map(|_| Path::Authorities.to(lang)),
            next: last.map(|last| Path::Authorities.with_query(lang, &[("after", &last)])),
        },
        services: offered.into_iter().map(|service| Choice::new(service.code, service.title)).collect(),
        ..AuthoritiesPage::default()
    })
}

fn row(lang: Lang, offered: &[Offered], known: &Representation, name: &str, today: Date) -> AuthorityRow {
    let authority = &known.authority;
    let title =
        |code: &String| offered.iter().find(|service| service.code == *code).map(|service| service.title.clone());
    let services = match &authority.services {
        Some(codes) => {
            codes.iter().map(|code| title(code).unwrap_or_else(|| code.clone())).collect::<Vec<_>>().join(" · ")
        }
        None => text(lang, "authority-all-services", &[]),
    };
    let ended = authority.valid_to.is_some_and(|last| last < today);
    let until = match authority.valid_to {
        _ if authority.revoked => text(lang, "authority-revoked", &[]),
        Some(last) if ended => text(lang, "authority-over", &[("day", format_day(last, lang).into())]),
        Some(last) => text(lang, "authority-valid-to", &[("day", format_day(last, lang).into())]),
        None => text(lang, "authority-no-end", &[]),
    };
    let waiting = known.representative.is_none().then(|| text(lang, "authority-waiting", &[]));
    let kind = text(lang, &format!("authority-kind-{}", authority.kind.code()), &[]);
    let ground =
        (!known.ground.is_empty()).then(|| text(lang, "authority-by", &[("ground", known.ground.as_str().into())]));
    let given =
        known.given_at.map(|at| text(lang, "authority-given-on", &[("day", format_day(bangkok_day(at), lang).into())]));
    AuthorityRow {
        id: known.id.to_string(),
        name: if name.is_empty() { text(lang, "authority-nobody-yet", &[]) } else { name.to_owned() },
        about: [Some(kind), Some(services), Some(until), ground, given, waiting].into_iter().flatten().collect(),
        open: !authority.revoked && !ended,
    }
}

async fn held_row(
    state: &AppState,
    tx: &mut Tx,
    (lang, offered, today): (Lang, &[Offered], Date),
    known: &Representation,
) -> Result<HeldRow, StoreError> {
    let holds = |service: &&Offered| may_act_for(&known.authority, &service.code, today).is_ok();
    let starts = offered.iter().filter(holds).map(|service| (service.title.clone(), service.begin.clone())).collect();
    let mut cases = Vec::new();
    // Only those of his services: the others are hidden from him.
    for line in tx.cases_of_person(known.principal, None, CASES).await? {
        let found = state.bundles.newest(tx, &line.service).await?;
        let Some((_, bundle)) = found else { continue };
        let words = Words { bundle: &bundle, lang };
        cases.push((line.reference, format!("{} · {}", words.title(), words.state(&line.state))));
    }
    Ok(HeldRow {
        row: row(lang, offered, known, &known.principal_name, today),
        principal: known.principal.to_string(),
        starts,
        cases,
    })
}

async fn give(state: &AppState, applicant: &Applicant, values: &FormValues) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    state.limits.check_account(Act::File, applicant.signed_in.account)?;
    let now = state.clock.now();
    let today = bangkok_day(now);
    let mut tx = state.store.begin(&applicant.actor).await?;
    let offered = offered(state, &mut tx, lang).await?;
    let days = tx.settings_on(today, None).await?.number(LONGEST).ok().and_then(|days| i32::try_from(days).ok());
    let days = days.ok_or_else(|| WebError::internal(format!("setting {LONGEST}")))?;
    let last = add_days(today, days);
    let wanted = wanted(lang, &offered, values, (today, last));
    let Wanted { kind: Some(kind), services, until: Some(until), typed } = wanted else {
        return again(state, tx, applicant, wanted.typed).await;
    };
    if services.is_empty() || typed.ground_error.is_some() {
        return again(state, tx, applicant, typed).await;
    }
    let code = CheckCode::from_random(state.random.bytes());
    let new = NewRepresentation {
        id: state.random.id(now),
        principal: applicant.signed_in.person,
        representative: None,
        principal_name: applicant.signed_in.shown_name(),
        kind,
        ground: &typed.ground,
        services: Some(&services),
        valid_from: today,
        valid_to: until,
        code_hash: Some(hash(code)),
        case: None,
    };
    tx.representation_add(&new, now).await?;
    let page = page(state, &mut tx, applicant, None).await?;
    tx.commit().await?;
    let notice = Some(text(lang, "authority-done-give", &[]));
    Ok(applicant.visit.page(AuthoritiesPage { code: Some(code.to_string()), notice, ..page }))
}

/// What was asked for, as far as it can be given.
struct Wanted {
    kind: Option<AuthorityKind>,
    services: Vec<String>,
    until: Option<Date>,
    typed: Typed,
}

fn wanted(lang: Lang, offered: &[Offered], values: &FormValues, (today, last): (Date, Date)) -> Wanted {
    let [day, month, year] =
        ["day", "month", "year"].map(|part| values.first(&format!("{}-{part}", field::UNTIL)).to_owned());
    let until = parse_day(&day, &month, &year).ok();
    let parts = parse_day(&day, &month, &year).err().map(DateError::parts).unwrap_or_default();
    let in_time = until.filter(|until| (today..=last).contains(until));
    let until_error = match (until, in_time) {
        (_, Some(_)) => None,
        (None, None) => Some(text(lang, "authority-until-missing", &[])),
        (Some(_), None) => Some(text(lang, "authority-until-wrong", &[("last", format_day(last, lang).into())])),
    };
    let kind = AuthorityKind::parse(values.first(field::KIND));
    let services: Vec<String> = values
        .all(field::SERVICES)
        .iter()
        .filter(|code| offered.iter().any(|service| service.code == **code))
        .cloned()
        .collect();
    let missing = |key: &str, is_missing: bool| is_missing.then(|| text(lang, key, &[]));
    let ground = clean_line(values.first(field::GROUND));
    let typed = Typed {
        kind: values.first(field::KIND).to_owned(),
        until: DateInput {
            day,
            month,
            year,
            wrong: DateParts { day: parts.day, month: parts.month, year: parts.year },
            ..DateInput::default()
        },
        ground_error: too_long(lang, "authority-ground", &ground, GROUND),
        ground,
        kind_error: missing("authority-kind-missing", kind.is_none()),
        services_error: missing("authority-services-missing", services.is_empty()),
        until_error,
        services: services.clone(),
        ..Typed::default()
    };
    Wanted { kind, services, until: in_time, typed }
}

async fn again(state: &AppState, mut tx: Tx, applicant: &Applicant, typed: Typed) -> Result<Response, WebError> {
    let page = page(state, &mut tx, applicant, None).await?;
    Ok(applicant.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, AuthoritiesPage { typed, ..page }))
}

async fn take(state: &AppState, applicant: &Applicant, values: &FormValues) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    // Trying codes is slow for everybody.
    state.limits.check_address(Act::Check, applicant.visit.client())?;
    state.limits.check_account(Act::File, applicant.signed_in.account)?;
    let typed = clean_line(values.first(field::CODE));
    let mut tx = state.store.begin(&applicant.actor).await?;
    let taken = match CheckCode::parse(&typed) {
        Ok(code) => tx.representation_take(&hash(code), applicant.signed_in.shown_name(), state.clock.now()).await?,
        Err(_) => false,
    };
    if !taken {
        let code_error = Some(text(lang, "authority-code-wrong", &[]));
        return again(state, tx, applicant, Typed { code: typed, code_error, ..Typed::default() }).await;
    }
    let page = page(state, &mut tx, applicant, None).await?;
    tx.commit().await?;
    Ok(applicant.visit.page(AuthoritiesPage { notice: Some(text(lang, "authority-done-take", &[])), ..page }))
}

async fn end(state: &AppState, applicant: &Applicant, values: &FormValues) -> Result<Response, WebError> {
    let id: Uuid = values.first(field::ID).parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&applicant.actor).await?;
    // Ended twice is ended.
    tx.representation_revoke(id, state.clock.now()).await?;
    let page = page(state, &mut tx, applicant, None).await?;
    tx.commit().await?;
    let notice = Some(text(applicant.visit.lang, "authority-done-end", &[]));
    Ok(applicant.visit.page(AuthoritiesPage { notice, ..page }))
}
