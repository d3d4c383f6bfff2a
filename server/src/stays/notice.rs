//! Filing a notice: a case with its receipt, and its guests as rows, in one transaction. Guests who were notified before are told
//! apart first (rule 18); two notices of one place are written one after the other.

use crate::app_state::AppState;
use crate::cases::CommandError;
use crate::cases::file::{Inserted, insert, new_case};
use crate::present::answer::masked;
use crate::store::Tx;
use crate::store::accommodation::{Accommodation, PlaceState};
use crate::store::case::StoredCase;
use crate::store::job::NewJob;
use crate::store::stay::{NewStay, OfNotice};
use jiff::Timestamp;
use sala::access::{Actor, Role};
use sala::calendar::{bangkok_day, bangkok_zone};
use sala::form::{Answers, Source};
use sala::id::{AccountId, PersonId};
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::fine::fine;
use sala::platforms::foreigner::stay_notice::row::Guest;
use sala::platforms::foreigner::stay_notice::timing::is_late;
use sala::value::{Value, Values};
use sala::workflow::Command;
use sala::workflow::command::Filing;
use sala::workflow::definition::Assurance;
use serde_json::json;
use std::collections::HashSet;

/// The service under which notices are filed.
pub const SERVICE: &str = "foreigner.stay_notice";
/// The kind of the job that tells the Immigration Bureau's register.
pub const TELL: &str = "stay_register";
/// Guests that the receipt names.
const NAMED: usize = 20;
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
}

/// What filing led to.
#[derive(Debug)]
pub struct Filed {
    /// None: all guests had been notified before.
    pub case: Option<StoredCase>,
    /// The places, in the notice, of the guests that had been.
    pub known: Vec<usize>,
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
    let hashes: Vec<Vec<u8>> = notice.guests.iter().map(|notified| tx.guest_hash(&notified.guest).to_vec()).collect();
    let known = tx.stays_known(place.id, check_in, &hashes).await?.into_iter().collect::<HashSet<_>>();
    let (known, new): (Vec<usize>, Vec<usize>) =
        (0..notice.guests.len()).partition(|index| hashes.get(*index).is_some_and(|hash| known.contains(hash)));
    if new.is_empty() {
        return Ok(Filed { case: None, known });
    }
    let guests: Vec<&Notified> = new.iter().filter_map(|index| notice.guests.get(*index)).collect();
    let case = open(state, actor, tx, notice, &facts(notice, &guests, known.len(), late, &settings)).await?;
    let of = OfNotice {
        case: case.id,
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
    for guests in guests.chunks(BATCH) {
        let stay = |notified: &&Notified| NewStay {
            id: state.random.id(now),
            guest: notified.guest.clone(),
            room: notified.room.clone(),
        };
        tx.stays_add(&of, &guests.iter().map(stay).collect::<Vec<_>>()).await?;
    }
    let job = NewJob { id: state.random.id(now), kind: TELL, payload: json!({}) };
    tx.jobs_add(Some(case.id), &[job], now).await?;
    Ok(Filed { case: Some(case), known })
}

async fn open(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    notice: &Notice<'_>,
    facts: &Values,
) -> Result<StoredCase, CommandError> {
    let place = notice.place;
    let (hash, bundle) = state.bundles.newest(tx, SERVICE).await?.ok_or(CommandError::NotFound)?;
    let answers = answers(notice);
    let answers = bundle.form.certify(answers, true, notice.filed_at).map_err(CommandError::Uncertified)?;
    let case = new_case(state, tx, (SERVICE, hash), String::new(), &answers);
    let command = Command {
        action: "file".to_owned(),
        expected_version: Some(0),
        facts: facts.clone(),
        answers: Some(answers),
        filing: Some(Filing::new(place.person, place.agency.clone(), place.office.clone())),
        ..Command::default()
    };
    match insert(state, actor, tx, &bundle, case, command).await? {
        Inserted::Case(case) | Inserted::Earlier(case) => Ok(case),
    }
}

fn answers(notice: &Notice<'_>) -> Answers {
    let place = notice.place;
    let began = notice.began_at.to_zoned(bangkok_zone()).datetime();
    let notifier = if place.notifier.is_empty() { notice.notifier_name } else { &place.notifier };
    let own = [
        ("notifier_name", notifier.to_owned()),
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

fn facts(notice: &Notice<'_>, guests: &[&Notified], known: usize, late: bool, settings: &Settings) -> Values {
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let too_late = if late { guests.len() } else { 0 };
    let owed = fine(notice.place.role, u32::try_from(too_late).unwrap_or(u32::MAX), None, settings);
    [
        ("guests", number(guests.len())),
        ("refused", number(notice.refused)),
        ("known", number(known)),
        ("late", number(too_late)),
        ("estimate_baht", Value::Number(owed.estimate_baht)),
        ("first_guests", Value::List(guests.iter().take(NAMED).map(|notified| line(notified).into()).collect())),
    ]
    .map(|(key, value)| (key.to_owned(), value))
    .into()
}

/// A guest on the receipt: name, nationality, the last of his number, until when.
fn line(notified: &Notified) -> String {
    let guest = &notified.guest;
    let name = [&*guest.first_name, &guest.middle_name, &guest.last_name];
    let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let until = guest.check_out.map(|day| format!(" – {day}")).unwrap_or_default();
    format!("{name} · {} · {}{until}", guest.nationality, masked(guest.passport_no.as_str()))
}
