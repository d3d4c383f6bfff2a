//! A service's start page and "Start now". The page is made of the published bundle, so that a service which is published while
//! the portal runs has one.

use super::apply::count;
use crate::app_state::AppState;
use crate::cases::propose::propose_address;
use crate::present::{Words, name_in};
use crate::store::draft::Draft;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Applicant, Visit};
use app::i18n::text;
use app::pages::account::authorities::field::PRINCIPAL;
use app::pages::home::platform::ServiceLink;
use app::pages::service::{Paper, ServicePage};
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::response::Response;
use sala::access::Role;
use sala::calendar::{Unit, bangkok_day};
use sala::form::parse::{Posted, parse_brought};
use sala::form::{Answers, Source};
use sala::id::{DraftId, PersonId};
use sala::payment::fee;
use sala::platforms::filing;
use sala::service::{Bundle, ContentHash, SHIPPED};
use sala::settings::Settings;
use sala::text::Lang;
use sala::value::{Value, Values};
use sala::workflow::definition::DocumentSource;
use std::sync::Arc;

const BUSINESS: &str = "business";
const FOREIGNER: &str = "foreigner";
/// Its slug: it has a start page of its own.
const NINETY_DAY_REPORT: &str = "90-day-report";

/// Language and slug of a start page's address.
type Slug = Segments<(String, String)>;

/// The newest version of each service on a platform that people begin themselves: those of this release in its order, then the others
/// in that of their codes.
pub(super) async fn open_services(
    state: &AppState,
    tx: &mut Tx,
    platform: &str,
) -> Result<Vec<(ContentHash, Arc<Bundle>)>, StoreError> {
    let mut found = Vec::new();
    for code in tx.services().await? {
        let newest = state.bundles.newest(tx, &code).await?;
        let begins = |bundle: &Bundle| {
            let file = bundle.workflow.action("file");
            file.is_some_and(|file| file.by.contains(&Role::Applicant))
        };
        found.extend(newest.filter(|(_, bundle)| bundle.service.platform() == platform && begins(bundle)));
    }
    let place = |bundle: &Bundle| SHIPPED.iter().position(|source| source.is_of(&bundle.service.code));
    found.sort_by_key(|(_, bundle): &(ContentHash, Arc<Bundle>)| place(bundle).unwrap_or(SHIPPED.len()));
    Ok(found)
}

/// The services of a platform, as links to their start pages.
pub(super) async fn service_links(state: &AppState, platform: &str, lang: Lang) -> Result<Vec<ServiceLink>, WebError> {
    let mut tx = state.store.begin(&sala::access::Actor::public()).await?;
    let services = open_services(state, &mut tx, platform).await?;
    tx.commit().await?;
    let link = |(_, bundle): (ContentHash, Arc<Bundle>)| {
        let words = Words { bundle: &bundle, lang };
        ServiceLink { title: words.title(), text: words.of_or("summary", ""), href: words.start() }
    };
    Ok(services.into_iter().map(link).collect())
}

pub async fn business(state: State<AppState>, visit: Visit, segments: Slug) -> Result<Response, WebError> {
    start(&state, &visit, BUSINESS, segments.0.1).await
}

pub async fn foreigner(state: State<AppState>, visit: Visit, segments: Slug) -> Result<Response, WebError> {
    start(&state, &visit, FOREIGNER, segments.0.1).await
}

async fn start(state: &AppState, visit: &Visit, platform: &str, slug: String) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&sala::access::Actor::public()).await?;
    let (_, bundle) = by_slug(state, &mut tx, platform, &slug).await?;
    let agency = tx.agency_name(&bundle.service.agency).await?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let paper = |document: &sala::workflow::definition::DocumentDefinition| Paper {
        name: words.document(&document.code),
        fetched: document.how == DocumentSource::Fetch,
    };
    Ok(visit.page(ServicePage {
        area: words.area(),
        slug,
        title: words.title(),
        summary: words.of_or("summary", ""),
        who: words.of_or("who", ""),
        agency: agency.map(|name| name_in(visit.lang, &name)).unwrap_or_default(),
        papers: bundle.workflow.documents.iter().map(paper).collect(),
        minutes: bundle.service.minutes_to_file,
        limit: limit(words),
        fee: fee(words, &settings),
        law: words.laws(),
    }))
}

async fn by_slug(
    state: &AppState,
    tx: &mut Tx,
    platform: &str,
    slug: &str,
) -> Result<(ContentHash, Arc<Bundle>), WebError> {
    let services = open_services(state, tx, platform).await?;
    services.into_iter().find(|(_, bundle)| bundle.service.slug == slug).ok_or(WebError::NotFound)
}

fn limit(words: Words<'_>) -> String {
    let limit = words.bundle.workflow.limit;
    let key = match limit.unit {
        Unit::Calendar => "service-limit-calendar",
        Unit::Working => "service-limit-working",
    };
    text(words.lang, key, &[("days", limit.days.into())])
}

/// What it costs by today's settings. Where answers decide, the least that is known before any is given.
fn fee(words: Words<'_>, settings: &Settings) -> String {
    let (fees, lang) = (&words.bundle.workflow.fees, words.lang);
    if fees.is_empty() {
        return text(lang, "service-fee-free", &[]);
    }
    let items = fee::items(fees, &Values::new(), settings, &words.bundle.service.agency);
    let depends = fees.iter().any(|fee| fee.amount.names().iter().any(|name| !fee.settings.contains_key(name)));
    match items.and_then(|items| fee::total(&items)) {
        Ok(total) => {
            let key = if depends { "service-fee-from" } else { "service-fee-text" };
            text(lang, key, &[("fee", total.format(lang).into())])
        }
        Err(_) => text(lang, "fee-of-answers", &[]),
    }
}

pub async fn begin_for_business(
    state: State<AppState>,
    applicant: Applicant,
    segments: Slug,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    begin(&state, &applicant, (BUSINESS, &segments.0.1), values).await
}

pub async fn begin_for_foreigner(
    state: State<AppState>,
    applicant: Applicant,
    segments: Slug,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    begin(&state, &applicant, (FOREIGNER, &segments.0.1), values).await
}

pub async fn begin_ninety_day_report(
    state: State<AppState>,
    applicant: Applicant,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    begin(&state, &applicant, (FOREIGNER, NINETY_DAY_REPORT), values).await
}

/// `values`: in whose name, and what the person has answered before, on a page that led here.
async fn begin(
    state: &AppState,
    applicant: &Applicant,
    (platform, slug): (&str, &str),
    values: FormValues,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&applicant.actor).await?;
    let (hash, bundle) = by_slug(state, &mut tx, platform, slug).await?;
    let person = in_whose_name(state, &mut tx, applicant, &bundle, &values).await?;
    let keys = filing::brought(&bundle.service.rule);
    let brought = parse_brought(&bundle.form, keys, &Posted(values.0), bangkok_day(state.clock.now()));
    begin_draft(state, applicant, tx, (hash, &bundle), person, &brought).await
}

async fn in_whose_name(
    state: &AppState,
    tx: &mut Tx,
    applicant: &Applicant,
    bundle: &Bundle,
    values: &FormValues,
) -> Result<PersonId, WebError> {
    let principal = match values.first(PRINCIPAL) {
        "" => return Ok(applicant.signed_in.person),
        // An authority that does not hold for this service is answered as if there were no such person.
        principal => principal.parse().map_err(|_| WebError::NotFound)?,
    };
    let (deputy, today) = (applicant.signed_in.person, bangkok_day(state.clock.now()));
    let held = tx.representation_holding(deputy, principal, &bundle.service.code, today).await?;
    held.map(|held| held.principal).ok_or(WebError::NotFound)
}

/// Goes on with the open draft of this service for this person, or begins one. His own e-mail address is taken over from the account.
async fn begin_draft(
    state: &AppState,
    applicant: &Applicant,
    mut tx: Tx,
    (hash, bundle): (ContentHash, &Bundle),
    person: PersonId,
    brought: &[(String, Value, Source)],
) -> Result<Response, WebError> {
    count(state, applicant)?;
    let now = state.clock.now();
    let to = |draft: &DraftId| Path::Draft { draft: &draft.to_string() }.to(applicant.visit.lang);
    let open = tx.drafts_begun(applicant.signed_in.account, &bundle.service.code, Some(person), 1).await?;
    if let Some(draft) = open.first() {
        let id = draft.id;
        if let Some(mut draft) = tx.draft_for_update(id).await?.filter(|_| !brought.is_empty()) {
            draft.answers.apply(brought, now);
            let published = state.bundles.get(&mut tx, &draft.bundle).await?;
            tx.draft_save(&draft, &published.form, now).await?;
            tx.commit().await?;
        }
        return Ok(applicant.visit.redirect(&to(&id)));
    }
    let mut draft = Draft {
        id: DraftId::from_uuid(state.random.id(now)),
        account: applicant.signed_in.account,
        person,
        service: bundle.service.code.clone(),
        bundle: hash,
        answers: Answers::default(),
        case: None,
        updated_at: now,
        submitted_at: None,
    };
    // Whoever acts for somebody knows where that person is reached, and is told of the case himself.
    if person == applicant.signed_in.person {
        draft.answers.set("email", applicant.signed_in.email.clone().into(), Source::Earlier, now);
    }
    draft.answers.apply(brought, now);
    propose_address(&mut tx, &mut draft, &bundle.form, now).await?;
    tx.draft_add(&draft, &bundle.form).await?;
    tx.commit().await?;
    Ok(applicant.visit.redirect(&to(&draft.id)))
}
