//! Filing a notice: a case with its receipt, and its guests as rows, in one transaction. Guests who were notified before are told
//! apart first (rule 18), and so are those of whom no new notice is needed (rule 14); two notices of one place are written one after
//! the other.

use crate::app_state::AppState;
use crate::cases::file::deputy::as_facts;
use crate::cases::file::{Inserted, insert, new_case};
use crate::cases::{CommandError, log_access};
use crate::jobs::watch;
use crate::store::accommodation::{Accommodation, PlaceState};
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::representation::Representation;
use crate::store::stay::{NewStay, OfNotice};
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use sala::access::{Actor, Role};
use sala::calendar::{bangkok_day, bangkok_zone};
use sala::form::{Answers, Source};
use sala::id::{AccountId, CaseId, PersonId};
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::fine::fine;
use sala::platforms::foreigner::stay_notice::notifier::Notifier;
use sala::platforms::foreigner::stay_notice::row::Guest;
use sala::platforms::foreigner::stay_notice::timing::{Again, is_late, is_returning};
use sala::service::Bundle;
use sala::value::{Value, Values};
use sala::workflow::Command;
use sala::workflow::command::Filing;
use sala::workflow::definition::Assurance;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// The service under which notices are filed.
pub const SERVICE: &str = "foreigner.stay_notice";
/// The kind of the job that tells the Immigration Bureau's register.
pub const TELL: &str = "stay_register";
/// Guests that one statement writes.
const BATCH: usize = 1000;

/// A guest, as he is notified.
#[derive(Debug, Clone)]
pub struct Notified {
    pub guest: Guest,
    pub room: String,
}

/// A notice to be filed.
#[derive(Debug, Clone, Copy)]
pub struct Notice<'a> {
    pub place: &'a Accommodation,
    pub notifier_name: &'a str,
    pub began_at: Timestamp,
    /// When it was handed in, which is what counts.
    pub filed_at: Timestamp,
    /// form, file, api
    pub channel: &'static str,
    pub guests: &'a [Notified],
    /// Rows that are not filed with it.
    pub refused: usize,
    /// Who is told how far it has come.
    pub progress: Option<Progress>,
}

/// The file of which a notice is made.
#[derive(Debug, Clone, Copy)]
pub struct Progress(pub Uuid);

impl Progress {
    /// So many rows more are written. It is told in a transaction of its own, so that it is seen at once; where that fails the work
    /// goes on.
    async fn add(self, state: &AppState, rows: usize) {
        let told = async {
            let mut tx = state.store.begin_system().await?;
            tx.stay_file_progress_add(self.0, i32::try_from(rows).unwrap_or(0)).await?;
            tx.commit().await
        };
        if let Err(error) = told.await {
            tracing::warn!(%error, "the progress of a file is not told");
        }
    }
}

/// What filing led to.
#[derive(Debug)]
pub struct Filed {
    /// None: all guests had been notified before.
    pub case: Option<StoredCase>,
    /// Which of the guests had been, and which come back.
    pub sorted: SortedOut,
}

/// The guests of a notice by what becomes of them; each by his place in it.
#[derive(Debug, Default)]
pub struct SortedOut {
    pub new: Vec<usize>,
    /// Notified before (rule 18).
    pub known: Vec<usize>,
    /// They come back under the permit under which they were notified: no new notice is needed (rule 14).
    pub returning: Vec<usize>,
    /// Those among the new who were notified here before, and of whom nobody said how they come back.
    pub unsaid: Vec<usize>,
}

/// Tells the guests of a notice apart.
pub async fn sort_out(
    tx: &mut Tx,
    place: CaseId,
    check_in: Date,
    guests: &[Notified],
    settings: &Settings,
) -> Result<SortedOut, StoreError> {
    let hashes: Vec<Vec<u8>> = guests.iter().map(|notified| tx.guest_hash(&notified.guest).to_vec()).collect();
    let known = tx.stays_known(place, check_in, &hashes).await?.into_iter().collect::<HashSet<_>>();
    let before = tx.stays_before(place, check_in, &hashes).await?.into_iter().collect::<HashMap<_, _>>();
    let mut sorted = SortedOut::default();
    for (index, (notified, hash)) in guests.iter().zip(&hashes).enumerate() {
        let guest = &notified.guest;
        let again = Again {
            check_in,
            permit_expires: guest.permit_expires,
            arrival_date: guest.details.arrival_date,
            said: guest.details.returned,
        };
        let before = before.get(hash);
        if known.contains(hash) {
            sorted.known.push(index);
        } else if before.is_some_and(|before| is_returning(before, &again, settings)) {
            sorted.returning.push(index);
        } else {
            sorted.new.push(index);
            if before.is_some() && again.said.is_none() {
                sorted.unsaid.push(index);
            }
        }
    }
    Ok(sorted)
}

/// Who files for a person outside of his session: a file that he handed in, a key that he made.
pub fn on_behalf(account: AccountId, person: PersonId) -> Actor {
    Actor {
        account: Some(account),
        person: Some(person),
        role: Role::Applicant,
        agency: None,
        office: None,
        assurance: Assurance { ial: 11, aal: 10 },
    }
}

/// Whether notices from a place are taken.
pub fn is_open(place: &Accommodation) -> bool {
    place.state == PlaceState::Approved
}

/// Files a notice, in a transaction that the caller ends.
pub async fn file(state: &AppState, actor: &Actor, tx: &mut Tx, notice: &Notice<'_>) -> Result<Filed, CommandError> {
    let place = notice.place;
    if !is_open(place) {
        return Err(CommandError::NotFound);
    }
    tx.accommodation_lock(place.id).await?;
    let settings = tx.settings_on(bangkok_day(notice.filed_at), Some(&place.office)).await?;
    let settings = Settings::from_resolved(&settings)
        .map_err(|error| sala::workflow::Refusal::Definition { what: error.to_string() })?;
    let late = is_late(notice.began_at, notice.filed_at, &settings);
    let check_in = bangkok_day(notice.began_at);
    let sorted = sort_out(tx, place.id, check_in, notice.guests, &settings).await?;
    if sorted.new.is_empty() {
        return Ok(Filed { case: None, sorted });
    }
    let guests: Vec<&Notified> = sorted.new.iter().filter_map(|index| notice.guests.get(*index)).collect();
    let deputy = deputy(tx, actor, notice).await?;
    let notifier = match actor.account {
        Some(account) => tx.notifier(account).await?,
        None => None,
    };
    let opening = prepare(state, tx, notice, notifier.as_ref()).await?;
    let of = OfNotice {
        case: opening.case.id,
        accommodation: place.id,
        person: place.person,
        agency: &place.agency,
        office: &place.office,
        began_at: notice.began_at,
        check_in,
        late,
        filed_at: notice.filed_at,
    };
    let now = state.clock.now();
    // Before the case, whose receipt names them.
    // They keep the order in which they were handed in: so they stand in the receipt.
    let mut ids: Vec<Uuid> = guests.iter().map(|_| state.random.id(now)).collect();
    ids.sort_unstable();
    let stays = ids.into_iter().zip(guests.iter());
    let stays = stays.map(|(id, one)| NewStay { id, guest: one.guest.clone(), room: one.room.clone() });
    for stays in stays.collect::<Vec<_>>().chunks(BATCH) {
        tx.stays_add(&of, stays).await?;
        if let Some(progress) = notice.progress {
            progress.add(state, stays.len()).await;
        }
    }
    let mut facts = facts(notice, guests.len(), &sorted, late, &settings);
    facts.extend(deputy.iter().flat_map(as_facts));
    let case = open(state, actor, tx, notice, opening, facts).await?;
    if deputy.is_some() {
        log_access(state, tx, actor, &case, "file").await?;
    }
    // Each guest is looked for in the watch list too, of which nobody who notifies learns.
    let jobs = [TELL, watch::KIND].map(|kind| NewJob { id: state.random.id(now), kind, payload: json!({}) });
    tx.jobs_add(Some(case.id), &jobs, now).await?;
    Ok(Filed { case: Some(case), sorted })
}

/// A case that is about to be filed.
struct Opening {
    bundle: Arc<Bundle>,
    case: StoredCase,
    answers: Answers,
}

async fn prepare(
    state: &AppState,
    tx: &mut Tx,
    notice: &Notice<'_>,
    notifier: Option<&Notifier>,
) -> Result<Opening, CommandError> {
    let (hash, bundle) = state.bundles.newest(tx, SERVICE).await?.ok_or(CommandError::NotFound)?;
    let answers =
        bundle.form.certify(answers(notice, notifier), true, notice.filed_at).map_err(CommandError::Uncertified)?;
    let case = new_case(state, tx, (SERVICE, hash), String::new(), &answers);
    Ok(Opening { bundle, case, answers })
}

/// By which authority whoever notifies for a host does so; none: he is the host. Whose the account is counts, also for a file of his.
async fn deputy(tx: &mut Tx, actor: &Actor, notice: &Notice<'_>) -> Result<Option<Representation>, CommandError> {
    let Some(account) = actor.account else { return Ok(None) };
    let Some(account) = tx.account_by_id(account).await? else { return Ok(None) };
    let host = notice.place.person;
    if account.person == host {
        return Ok(None);
    }
    let on = bangkok_day(notice.filed_at);
    let held = tx.representation_holding(account.person, host, SERVICE, on).await?;
    held.map(Some).ok_or(CommandError::NotFound)
}

async fn open(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    notice: &Notice<'_>,
    opening: Opening,
    facts: Values,
) -> Result<StoredCase, CommandError> {
    let (place, Opening { bundle, case, answers }) = (notice.place, opening);
    let command = Command {
        action: if notice.refused == 0 { "file" } else { "file_partly" }.to_owned(),
        expected_version: Some(0),
        facts,
        answers: Some(answers),
        filing: Some(Filing::new(place.person, place.agency.clone(), place.office.clone())),
        ..Command::default()
    };
    match insert(state, actor, tx, &bundle, case, command).await? {
        Inserted::Case(case) | Inserted::Earlier(case) => Ok(case),
    }
}

fn answers(notice: &Notice<'_>, notifier: Option<&Notifier>) -> Answers {
    let place = notice.place;
    let began = notice.began_at.to_zoned(bangkok_zone()).datetime();
    let name = match notifier {
        _ if !place.notifier.is_empty() => place.notifier.clone(),
        Some(notifier) => notifier.name(),
        None => notice.notifier_name.to_owned(),
    };
    let said = |key: &str| notifier.map(|notifier| notifier.get(key).to_owned()).unwrap_or_default();
    let own = [
        ("notifier_name", name),
        ("notifier_kind", said("kind")),
        ("notifier_sex", said("sex")),
        ("notifier_phone", said("phone")),
        ("role", place.role.code().to_owned()),
        ("check_in", began.date().to_string()),
        ("check_in_time", format!("{:02}:{:02}", began.hour(), began.minute())),
        ("channel", notice.channel.to_owned()),
        ("place_name", place.name(true)),
    ];
    let address = place.address.iter().map(|(key, value)| (key.as_str(), value.clone()));
    let mut answers = Answers::default();
    for (key, value) in own.into_iter().chain(address).filter(|(_, value)| !value.is_empty()) {
        answers.set(key, value.into(), Source::Earlier, notice.filed_at);
    }
    answers
}

fn facts(notice: &Notice<'_>, guests: usize, sorted: &SortedOut, late: bool, settings: &Settings) -> Values {
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let too_late = if late { guests } else { 0 };
    let owed = fine(notice.place.role, u32::try_from(too_late).unwrap_or(u32::MAX), None, settings);
    [
        ("guests", number(guests)),
        ("refused", number(notice.refused)),
        ("known", number(sorted.known.len())),
        ("returning", number(sorted.returning.len())),
        ("late", number(too_late)),
        ("estimate_baht", Value::Number(owed.estimate_baht)),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into()
}
