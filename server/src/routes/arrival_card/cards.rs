//! The travellers of a party: adding one to a trip, removing one, and sending all that are ready. Each is filed by himself, so that
//! one whose details are not right does not keep the others waiting (rule 30).

use super::card::{name, opening};
use super::{add_draft, new_traveller, newest, settings};
use crate::app_state::AppState;
use crate::cases::{self, Asked, CommandError, Filed, Sent};
use crate::present::answer::show_day;
use crate::present::{Words, refusal};
use crate::routes::apply::{count, refused};
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::draft::Draft;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Applicant, Filer, Visit};
use app::i18n::text;
use app::pages::foreigner::arrival_card::cards::{AFTER, CardLine, CardsPage, DECLARATION, DO, DraftLine};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::bangkok_day;
use sala::form::journey::journey;
use sala::form::{Answers, Source};
use sala::id::{CaseReference, DraftId};
use sala::platforms::filing::ARRIVAL_CARD;
use sala::platforms::foreigner::arrival_card::Settings;
use sala::platforms::foreigner::arrival_card_filing::TRIP_ANSWERS;
use sala::workflow::Refusal;
use serde::Deserialize;

/// Drafts and cards on one page.
const LISTED: usize = 40;
/// The newest drafts, and the newest cards, that are looked at, because a trip's travellers are counted; whoever has more is told so,
/// and opens an older card by its number.
const ALL: usize = 1_000;

/// The drafts and cards of one who files.
struct Party {
    drafts: Vec<Draft>,
    cards: Vec<StoredCase>,
    /// There are more of either.
    cut: bool,
    settings: Settings,
}

impl Party {
    async fn load(state: &AppState, tx: &mut Tx, filer: &Applicant) -> Result<Self, WebError> {
        let account = filer.signed_in.account;
        let one_more = i64::try_from(ALL + 1).unwrap_or(i64::MAX);
        let mut drafts = tx.drafts_begun(account, ARRIVAL_CARD, None, one_more).await?;
        let mut cards = tx.arrival_cards_of(account, filer.signed_in.person, one_more).await?;
        let cut = drafts.len() > ALL || cards.len() > ALL;
        drafts.truncate(ALL);
        drafts.reverse();
        cards.truncate(ALL);
        Ok(Self { drafts, cards, cut, settings: settings(state, tx).await? })
    }

    /// The drafts, and after them the cards, that stand on the page after a line: a draft's id or a card's number; none: the first.
    fn page(&self, after: &str) -> Shown<'_> {
        let lines: Vec<String> = (self.drafts.iter().map(|draft| draft.id.to_string()))
            .chain(self.cards.iter().map(|card| card.reference.to_string()))
            .collect();
        let from = lines.iter().position(|line| line == after).map_or(0, |at| at + 1);
        let to = (from + LISTED).min(lines.len());
        let drafted = self.drafts.len();
        Shown {
            drafts: self.drafts.get(from.min(drafted)..to.min(drafted)).unwrap_or_default(),
            cards: self.cards.get(from.saturating_sub(drafted)..to.saturating_sub(drafted)).unwrap_or_default(),
            is_first: from == 0,
            next: if to < lines.len() { lines.into_iter().nth(to - 1) } else { None },
        }
    }

    /// Whether one more may travel on the same trip.
    fn may_add(&self, trip: &Answers) -> bool {
        !trip.text("arrival_date").is_empty() && !self.is_full(trip)
    }

    /// Whether as many travel on a trip as are filed together.
    fn is_full(&self, trip: &Answers) -> bool {
        let same =
            |answers: &Answers| ["arrival_date", "flight_no"].iter().all(|key| answers.text(key) == trip.text(key));
        let drafts = self.drafts.iter().filter(|draft| same(&draft.answers)).count();
        let live = |case: &&StoredCase| ["early", "issued"].contains(&case.state.state.as_str());
        let cards = self.cards.iter().filter(live).filter(|case| same(&case.state.answers)).count();
        drafts + cards >= self.settings.party_max
    }

    /// The trip of a draft or card of this party.
    fn trip(&self, of: &str) -> Option<&Answers> {
        let draft = of.parse::<DraftId>().ok();
        let drafted = self.drafts.iter().find(|known| Some(known.id) == draft).map(|known| &known.answers);
        let card = CaseReference::parse(of).ok();
        let carded = || self.cards.iter().find(|known| Some(known.reference) == card);
        drafted.or_else(|| carded().map(|known| &known.state.answers))
    }
}

/// What stands on one page.
struct Shown<'a> {
    drafts: &'a [Draft],
    cards: &'a [StoredCase],
    is_first: bool,
    /// The last line, where more follow.
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CardsQuery {
    sent: u32,
    /// The last line of the page before.
    after: String,
}

pub async fn page(
    State(state): State<AppState>,
    visit: Visit,
    Query(query): Query<CardsQuery>,
) -> Result<Response, WebError> {
    // Whoever has not begun has no cards, and may look for them.
    let Some(filer) = visit.filer().await? else { return Ok(visit.page(CardsPage::default())) };
    let notice = (query.sent > 0).then(|| text(visit.lang, "card-sent", &[("count", query.sent.into())]));
    show(&state, &filer, query.after, notice, Fault::default()).await
}

/// What was wrong with what was asked.
#[derive(Default)]
struct Fault {
    declaration: Option<String>,
    page: Option<String>,
}

async fn show(
    state: &AppState,
    filer: &Applicant,
    after: String,
    notice: Option<String>,
    fault: Fault,
) -> Result<Response, WebError> {
    let visit = &filer.visit;
    let mut tx = state.store.begin(&filer.actor).await?;
    let party = Party::load(state, &mut tx, filer).await?;
    let (_, bundle) = newest(state, &mut tx).await?;
    let shown = party.page(&after);
    let mut drafts = Vec::new();
    for draft in shown.drafts {
        drafts.push(draft_line(state, &mut tx, visit, &party, draft).await?);
    }
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let cards = shown.cards.iter().map(|case| CardLine {
        reference: case.reference.to_string(),
        name: name(&case.state.answers),
        arrival: show_day(visit.lang, case.state.answers.text("arrival_date")),
        status: words.state(&case.state.state),
        tone: words.tone(&case.state.state),
        opens: (case.state.state == "early")
            .then(|| opening(visit.lang, &case.state.answers, &party.settings))
            .flatten()
            .map(|opening| opening.bangkok),
        may_add: ["early", "issued"].contains(&case.state.state.as_str()) && party.may_add(&case.state.answers),
    });
    let page = CardsPage {
        ready: drafts.iter().filter(|line| line.missing.is_none()).count(),
        drafts,
        cards: cards.collect(),
        declaration: words.of("declaration"),
        declaration_error: fault.declaration,
        error: fault.page,
        most: party.cut.then(|| text(visit.lang, "card-cards-most", &[("most", ALL.into())])),
        notice,
        paging: Paging {
            previous: (!shown.is_first).then(|| Path::ArrivalCards.to(visit.lang)),
            next: shown.next.map(|last| Path::ArrivalCards.with_query(visit.lang, &[("after", &last)])),
        },
        after,
    };
    let status = if page.declaration_error.is_some() || page.error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(visit.page_with(status, page))
}

/// A traveller who was not sent yet: what is missing, or what the rule has against it.
async fn draft_line(
    state: &AppState,
    tx: &mut Tx,
    visit: &Visit,
    party: &Party,
    draft: &Draft,
) -> Result<DraftLine, WebError> {
    let bundle = state.bundles.get(tx, &draft.bundle).await?;
    let now = state.clock.now();
    let journey = journey(&bundle.form, &draft.answers, bangkok_day(now));
    let id = draft.id.to_string();
    let (missing, href) = if let Some(page) = journey.next() {
        (Some(text(visit.lang, "card-missing", &[])), Path::Question { draft: &id, page }.to(visit.lang))
    } else {
        let answers = journey.answers(&draft.answers);
        let asked = Asked { person: draft.person, answers: &answers, at: now, corrects: draft.case };
        let against = match cases::conclude(tx, &bundle, &asked).await {
            Ok(_) => None,
            Err(CommandError::Refused(refused)) => Some(refusal(visit.lang, &refused).0),
            Err(error) => return Err(refused(error)),
        };
        (against, Path::CheckAnswers { draft: &id }.to(visit.lang))
    };
    let known = name(&draft.answers);
    Ok(DraftLine {
        name: if known.is_empty() { text(visit.lang, "card-traveller-unnamed", &[]) } else { known },
        arrival: show_day(visit.lang, draft.answers.text("arrival_date")),
        missing,
        href,
        may_add: party.may_add(&draft.answers),
        draft: id,
    })
}

pub async fn act(
    State(state): State<AppState>,
    Filer(filer): Filer,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    count(&state, &filer)?;
    let asked = values.first(DO).to_owned();
    match asked.split_once(':') {
        None if asked == "send" => {
            send(&state, &filer, values.first(AFTER).to_owned(), values.first(DECLARATION) == "true").await
        }
        Some(("add", of)) => add(&state, &filer, of).await,
        Some(("remove", of)) => remove(&state, &filer, of).await,
        _ => Err(WebError::NotFound),
    }
}

/// Sends every draft of a page that is ready, one after the other; what is not stays.
async fn send(state: &AppState, filer: &Applicant, after: String, certified: bool) -> Result<Response, WebError> {
    let visit = &filer.visit;
    if !certified {
        let declaration = Some(text(visit.lang, "error-declaration-required", &[]));
        return show(state, filer, after, None, Fault { declaration, ..Fault::default() }).await;
    }
    let mut tx = state.store.begin(&filer.actor).await?;
    let party = Party::load(state, &mut tx, filer).await?;
    tx.commit().await?;
    let mut sent: Vec<CaseReference> = Vec::new();
    for draft in party.page(&after).drafts {
        // A draft is filed once, whoever sends it again.
        let sending = Sent { key: draft.id.as_uuid(), certified };
        match cases::file(state, &filer.actor, draft.id, sending).await {
            Ok(Filed::Case(reference) | Filed::Earlier(reference)) => sent.push(reference),
            Err(CommandError::Unanswered(_) | CommandError::NotFound | CommandError::Refused(Refusal::Rule { .. })) => {
            }
            Err(error) => return Err(refused(error)),
        }
    }
    let location = match sent.as_slice() {
        [one] => Path::ArrivalCardOf { reference: &one.to_string() }.with_query(visit.lang, &[("filed", "now")]),
        many => Path::ArrivalCards.with_query(visit.lang, &[("sent", &many.len().to_string())]),
    };
    Ok(visit.redirect(&location))
}

/// Another traveller of the same trip: a draft that has the trip already.
async fn add(state: &AppState, filer: &Applicant, of: &str) -> Result<Response, WebError> {
    let visit = &filer.visit;
    let mut tx = state.store.begin(&filer.actor).await?;
    let party = Party::load(state, &mut tx, filer).await?;
    let trip = party.trip(of).ok_or(WebError::NotFound)?;
    if party.is_full(trip) {
        tx.commit().await?;
        let full = text(visit.lang, "card-party-full", &[("max", party.settings.party_max.into())]);
        return show(state, filer, String::new(), None, Fault { page: Some(full), ..Fault::default() }).await;
    }
    if !party.may_add(trip) {
        return Err(WebError::NotFound);
    }
    let now = state.clock.now();
    let mut answers = Answers::default();
    for key in TRIP_ANSWERS {
        if let Some(value) = trip.get(key) {
            answers.set(key, value.clone(), Source::Earlier, now);
        }
    }
    tx.commit().await?;
    let person = new_traveller(state, filer.signed_in.account).await?;
    let mut tx = state.store.begin(&filer.actor).await?;
    let draft = add_draft(state, &mut tx, filer.signed_in.account, person, answers).await?;
    tx.commit().await?;
    Ok(visit.redirect(&Path::Draft { draft: &draft.to_string() }.to(visit.lang)))
}

async fn remove(state: &AppState, filer: &Applicant, of: &str) -> Result<Response, WebError> {
    let draft: DraftId = of.parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&filer.actor).await?;
    tx.draft_remove(draft, ARRIVAL_CARD).await?;
    tx.commit().await?;
    Ok(filer.visit.redirect(&Path::ArrivalCards.to(filer.visit.lang)))
}
