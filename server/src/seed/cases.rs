//! The demonstration's cases, made by the same commands as everybody's: filed, checked against the register, decided. Only
//! the clock is another one, so that they lie in the days before today.

use anyhow::{Context as _, bail};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sala::access::{Actor, Role};
use sala::calendar::{add_days, bangkok_day, bangkok_midnight};
use sala::form::{Answers, Source};
use sala::id::{CaseReference, DraftId};
use sala::workflow::Command;

use super::accounts::{DEMONSTRATORS, WITH_HISTORY, create_stranger};
use super::base::IMMIGRATION;
use super::entries::record_visit;
use super::passports::{HISTORY_FILED, with_history};
use super::people::{Holder, People, Visit};
use crate::app_state::AppState;
use crate::cases::{self, Filed, Sent};
use crate::jobs;
use crate::startup::{Clock, Random, assemble};
use crate::store::case::StoredCase;
use crate::store::draft::Draft;
use crate::store::job::Kinds;

/// The service that is demonstrated.
const SERVICE: &str = "foreigner.ninety_day";

/// How many strangers file.
pub const STRANGERS: usize = 200;
/// Their reports lie in so many days before today.
const DAYS: i32 = 12;

/// What becomes of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// The register agrees.
    Matched,
    /// A difference waits for an officer.
    Waiting,
    Approved,
    Rejected,
    Returned,
    Withdrawn,
}

/// In how the register differs, and what an officer writes about it.
const DIFFERENCES: [(&str, &str); 4] = [
    (
        "ARRIVAL_DATE_MISMATCH",
        "The entry stamp shows another day of arrival. Please look at the last stamp in your passport.",
    ),
    ("NAME_MISMATCH", "The name differs from that of the entry. Please write it as in the machine-readable lines."),
    (
        "ADDRESS_NOT_NOTIFIED",
        "Your host has not given notice of your stay (TM.30). Please ask him to do so, then file again.",
    ),
    (
        "NO_ENTRY_RECORD",
        "There is no entry with this passport. If you have a new one, give the number of the old one too.",
    ),
];

/// Makes the cases of strangers and of the account with a history. `began`: today.
pub async fn create(state: &AppState, seed: &Random, strangers: usize, began: Date) -> anyhow::Result<()> {
    let clock = Clock::starting_at(state.clock.now());
    let past = assemble(
        state.config.clone(),
        state.base_url.clone(),
        clock,
        state.random.clone(),
        state.store.clone(),
        state.mailer.clone(),
        state.files.clone(),
    );
    let officials = officials(&past).await?;
    history(&past, began).await?;

    let people = People::new(seed);
    let now = state.clock.now();
    let mut plans: Vec<(Timestamp, Fate)> = (0..strangers).map(|_| plan(&people, now, began)).collect();
    plans.sort_by_key(|(filed_at, _)| *filed_at);
    for (filed_at, fate) in plans {
        let filed_on = bangkok_day(filed_at);
        let holder = people.holder(filed_on);
        // Within the window of 15 days that ends on day 90.
        let visit = people.regular_visit(add_days(filed_on, -people.days(76, 88)));
        let (reason, note) = people.one_of(&DIFFERENCES);
        past.clock.set(filed_at);
        let case = file_as_stranger(&past, seed, &holder, &visit, (fate != Fate::Matched).then_some(reason)).await?;
        let later = filed_at + SignedDuration::from_mins(i64::from(people.days(40, 3000)));
        if fate != Fate::Matched && later < now {
            past.clock.set(later);
            Box::pin(decide(&past, &officials, &case, fate, reason, note)).await?;
        }
    }
    Ok(())
}

/// When a report is filed, between 8 and 22 o'clock, and what becomes of it. Waiting ones are younger.
fn plan(people: &People<'_>, now: Timestamp, today: Date) -> (Timestamp, Fate) {
    let fate = match people.days(1, 100) {
        1..=46 => Fate::Matched,
        47..=74 => Fate::Waiting,
        75..=84 => Fate::Approved,
        85..=89 => Fate::Rejected,
        90..=97 => Fate::Returned,
        _ => Fate::Withdrawn,
    };
    let oldest = if fate == Fate::Waiting { 7 } else { DAYS };
    let day = add_days(today, -people.days(0, oldest));
    let at = bangkok_midnight(day) + SignedDuration::from_secs(i64::from(people.days(8 * 3600, 22 * 3600)));
    (if at < now { at } else { now - SignedDuration::from_mins(i64::from(people.days(5, 600))) }, fate)
}

/// Officials by their account's data: the officers, and the supervisor who stands in for offices without one.
async fn officials(state: &AppState) -> anyhow::Result<Vec<Actor>> {
    let mut tx = state.store.begin_system().await?;
    let mut officials = Vec::new();
    for demonstrator in DEMONSTRATORS.iter().filter(|one| one.role.is_officer() && one.agency == IMMIGRATION) {
        let account = tx.account_by_email(demonstrator.email).await?.context("the officials have accounts")?;
        officials.push(demonstrator.actor(account.id, account.person));
    }
    tx.commit().await?;
    Ok(officials)
}

async fn history(past: &AppState, began: Date) -> anyhow::Result<()> {
    let try_out = with_history(began);
    let mut tx = past.store.begin_system().await?;
    let account = tx.account_by_email(WITH_HISTORY.email).await?.context("the account with a history exists")?;
    let reported = tx.last_approved(account.person, SERVICE).await?.is_some();
    tx.commit().await?;
    if reported {
        return Ok(());
    }
    past.clock.set(bangkok_midnight(add_days(began, HISTORY_FILED)) + SignedDuration::from_hours(10));
    let actor = WITH_HISTORY.actor(account.id, account.person);
    Box::pin(file(past, &actor, &try_out.holder, &try_out.visit, WITH_HISTORY.email)).await?;
    Ok(())
}

/// Files as somebody new. `differs`: the reason for which the register shall not agree.
async fn file_as_stranger(
    past: &AppState,
    seed: &Random,
    holder: &Holder,
    visit: &Visit,
    differs: Option<&str>,
) -> anyhow::Result<StoredCase> {
    let now = past.clock.now();
    let mut tx = past.store.begin_system().await?;
    let name = format!("{} {}", holder.first_name, holder.family_name);
    let (account, person) = create_stranger(past, &mut tx, name.trim(), now).await?;
    match differs {
        None => record_visit(&mut tx, seed, now, holder, visit).await?,
        Some("NO_ENTRY_RECORD") => {}
        Some("ADDRESS_NOT_NOTIFIED") => tx.register_entries_add(&[holder.entry(seed.id(now), visit, None)]).await?,
        Some("NAME_MISMATCH") => {
            let known = Holder { first_name: format!("{} ROBIN", holder.first_name), ..holder.clone() };
            record_visit(&mut tx, seed, now, &Holder { family_name: "ANDERS".to_owned(), ..known }, visit).await?;
        }
        Some(_) => {
            let known = Visit { arrived_on: add_days(visit.arrived_on, -2), ..visit.clone() };
            record_visit(&mut tx, seed, now, holder, &known).await?;
        }
    }
    tx.commit().await?;
    let stranger = DEMONSTRATORS[0].actor(account, person);
    Box::pin(file(past, &stranger, holder, visit, "stranger@sala.example")).await
}

/// Files a report and has the register asked about it.
async fn file(
    past: &AppState,
    actor: &Actor,
    holder: &Holder,
    visit: &Visit,
    email: &str,
) -> anyhow::Result<StoredCase> {
    let now = past.clock.now();
    let (account, person) = (actor.account.context("an account files")?, actor.person.context("a person files")?);
    let mut tx = past.store.begin(actor).await?;
    let (bundle, published) = past.bundles.newest(&mut tx, SERVICE).await?.context("the service is published")?;
    let draft = Draft {
        id: DraftId::from_uuid(past.random.id(now)),
        account,
        person,
        service: SERVICE.to_owned(),
        bundle,
        answers: answers(holder, visit, email, now),
        case: None,
        updated_at: now,
        submitted_at: None,
    };
    tx.draft_add(&draft, &published.form).await?;
    tx.commit().await?;
    let Filed::Case(reference) =
        cases::file(past, actor, draft.id, Sent { key: past.random.id(now), certified: true }).await?
    else {
        bail!("a demonstration case of this period exists already");
    };
    let case = load(past, &reference).await?;
    past.clock.set(now + SignedDuration::from_secs(3));
    work_jobs_of(past, &case).await?;
    load(past, &reference).await
}

async fn load(past: &AppState, reference: &CaseReference) -> anyhow::Result<StoredCase> {
    let mut tx = past.store.begin_system().await?;
    let case = tx.case_by_reference(reference).await?.context("the case was filed")?;
    tx.commit().await?;
    Ok(case)
}

/// Runs what the case's commands left to do, but for the mail: nobody reads it.
async fn work_jobs_of(past: &AppState, case: &StoredCase) -> anyhow::Result<()> {
    loop {
        let mut tx = past.store.begin_system().await?;
        let taken = tx.jobs_take(past.clock.now(), Kinds::All, 16).await?;
        tx.commit().await?;
        let mut worked = false;
        for job in taken.iter().filter(|job| job.case == Some(case.id)) {
            if job.kind == "register" {
                Box::pin(jobs::register::run(past, job)).await?;
            }
            let mut tx = past.store.begin_system().await?;
            tx.job_done(job.id).await?;
            tx.commit().await?;
            worked = true;
        }
        if !worked {
            return Ok(());
        }
    }
}

async fn decide(
    past: &AppState,
    officials: &[Actor],
    case: &StoredCase,
    fate: Fate,
    reason: &str,
    note: &str,
) -> anyhow::Result<()> {
    let own = officials.iter().find(|actor| actor.office.as_deref() == Some(case.state.office.as_str()));
    let official = own.or_else(|| officials.iter().find(|actor| actor.role == Role::Supervisor));
    let official = official.context("there is a supervisor")?;
    let command = |action: &str| Command { action: action.to_owned(), ..Command::default() };
    let with_reason =
        |action: &str| Command { reasons: vec![reason.to_owned()], note: note.to_owned(), ..command(action) };
    let stranger = DEMONSTRATORS[0]
        .actor(case.state.filed_by.context("an account filed")?, case.state.person.context("it is a person's case")?);
    let (actor, command) = match fate {
        // A few of those that wait are being looked at.
        Fate::Waiting if case.reference.compact().ends_with(['2', '3', '4', '5', '6']) => (official, command("claim")),
        Fate::Matched | Fate::Waiting => return Ok(()),
        Fate::Approved => (official, command("approve")),
        Fate::Rejected => (official, with_reason("reject")),
        Fate::Returned => (official, with_reason("return")),
        Fate::Withdrawn => (&stranger, command("withdraw")),
    };
    let case = cases::act(past, actor, &case.reference, command).await?;
    work_jobs_of(past, &case).await
}

/// What somebody with this passport and visit answers who types everything.
fn answers(holder: &Holder, visit: &Visit, email: &str, at: Timestamp) -> Answers {
    let home = visit.home;
    let mut answers = Answers::default();
    for (key, value) in [
        ("passport_entry", "typed".to_owned()),
        ("doc_type", "PASSPORT".to_owned()),
        ("passport_no", holder.passport_no.clone()),
        ("issuing_state", holder.state.clone()),
        ("nationality", holder.state.clone()),
        ("passport_expiry", holder.passport_expiry.to_string()),
        ("family_name", holder.family_name.clone()),
        ("first_name", holder.first_name.clone()),
        ("sex", holder.sex.code().to_owned()),
        ("birth_date", holder.birth_date.to_string()),
        ("passport_renewed", "no".to_owned()),
        ("last_arrival", visit.arrived_on.to_string()),
        ("port_of_entry", visit.port_of_entry.clone()),
        ("visa_type", visit.visa_type.clone()),
        ("permit_expires", visit.permit_expires.to_string()),
        ("reported_before", "no".to_owned()),
        ("province", home.code.province().to_string()),
        ("district", home.code.district().to_string()),
        ("subdistrict", home.code.to_string()),
        ("postcode", home.postcodes.first().map(ToString::to_string).unwrap_or_default()),
        ("house_no", format!("{}/{}", 1 + home.code.number() % 240, 1 + visit.arrived_on.day())),
        ("email", email.to_owned()),
    ] {
        if !value.is_empty() {
            answers.set(key, value.into(), Source::Typed, at);
        }
    }
    answers
}
