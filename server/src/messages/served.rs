//! When an official message counts as received: the law counts appeals and other limits of the receiver from there. By which way
//! it counts, and on which ground, are dated settings.
//!
//! A limit that begins with a notice (to correct, to pay, to appeal) counts from its service: a case whose notice is not yet served
//! when it is written waits for it (`held` of its clock and timers), and a job lets it go on.
//!
//! With `notice.electronic.counts` = `inbox` (as seeded) it counts when it enters the inbox, which is with the commit of the
//! decision: the legal clock, which begins with the same commit, and the service are one instant. With `email` it counts when
//! the receiver's mail server has taken it. Beside that an officer may record that he served a notice by hand or as a
//! registered letter, as he must when the mail came back.
//!
//! A mail that the receiver's server took and that comes back later has reached nobody: a line `returned` says so beside the
//! service, which is struck from no record, and the days that ran from it stand still until the notice is served again, by mail,
//! by hand or as a letter. Then they begin anew (Administrative Procedure Act ss. 42, 44, 70). Where the inbox counts, a mail
//! that comes back takes nothing back.

use crate::app_state::AppState;
use crate::cases::machine;
use crate::jobs::{JobError, needed};
use crate::store::case::StoredCase;
use crate::store::job::{Job, NewJob};
use crate::store::message::Delivery;
use crate::store::notice::{NewService, ServedBy};
use crate::store::{StoreError, Tx};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sala::access::Actor;
use sala::calendar::{add_days, bangkok_day, bangkok_midnight};
use sala::id::CaseId;
use sala::settings::Settings;
use sala::workflow::clock::ChangeKind;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

/// By which way electronic service counts: `inbox` or `email`.
const COUNTS: &str = sala::workflow::timer::NOTICE_COUNTS;
/// The job that has the limit of a case count from the service.
pub const COUNT: &str = "notice_served";
/// The law that says so.
const ELECTRONIC_GROUND: &str = "notice.electronic.ground";
const HAND_GROUND: &str = "notice.hand.ground";
const POST_GROUND: &str = "notice.post.ground";
/// Days after which a registered letter counts as received.
const POST_DAYS: &str = "notice.post.days";

fn missing(error: &sala::settings::SettingError) -> StoreError {
    StoreError::inconsistent("setting", "value", &error.0, "missing or of the wrong kind")
}

async fn settings(state: &AppState, tx: &mut Tx, office: Option<&str>) -> Result<Settings, StoreError> {
    tx.settings_on(bangkok_day(state.clock.now()), office.filter(|office| !office.is_empty())).await
}

/// The message has just been written into the inbox.
pub(super) async fn in_inbox(
    state: &AppState,
    tx: &mut Tx,
    case: &StoredCase,
    message: Uuid,
) -> Result<(), StoreError> {
    let settings = settings(state, tx, Some(&case.state.office)).await?;
    electronically(state, tx, &settings, (case.id, message), ServedBy::Inbox).await
}

/// The receiver's mail server has taken it.
pub(super) async fn by_mail(state: &AppState, tx: &mut Tx, delivery: &Delivery) -> Result<(), StoreError> {
    let Some(case) = delivery.case else { return Ok(()) };
    let office = tx.case_by_id(case).await?.map(|case| case.state.office);
    let settings = settings(state, tx, office.as_deref()).await?;
    electronically(state, tx, &settings, (case, delivery.message), ServedBy::Email).await
}

async fn electronically(
    state: &AppState,
    tx: &mut Tx,
    settings: &Settings,
    (case, message): (CaseId, Uuid),
    by: ServedBy,
) -> Result<(), StoreError> {
    if settings.text(COUNTS).map_err(|error| missing(&error))? != by.code() {
        return Ok(());
    }
    let now = state.clock.now();
    let ground = settings.text(ELECTRONIC_GROUND).map_err(|error| missing(&error))?;
    let id = state.random.id(now);
    let service = NewService { id, message, case, by, served_at: now, ground, note: "", recorded_by: None };
    if tx.notice_serve(&service, now).await? && by == ServedBy::Email {
        count(state, tx, case, message, now).await?;
    }
    Ok(())
}

/// Has the limit that begins with this notice count from its service. An earlier notice begins no limit of the state that is.
async fn count(
    state: &AppState,
    tx: &mut Tx,
    case: CaseId,
    message: Uuid,
    served: Timestamp,
) -> Result<(), StoreError> {
    let Some(case) = tx.case_by_id(case).await?.filter(|case| case.state.clock.reading.held) else { return Ok(()) };
    if !begins_the_limit(tx, &case, message).await? {
        return Ok(());
    }
    let now = state.clock.now();
    let job = NewJob { id: state.random.id(now), kind: COUNT, payload: json!({ "served": served }) };
    tx.jobs_add(Some(case.id), &[job], now).await
}

/// Whether it is with this notice that the limit of the present state begins.
async fn begins_the_limit(tx: &mut Tx, case: &StoredCase, message: Uuid) -> Result<bool, StoreError> {
    // A day off that was announced meanwhile begins nothing.
    let mut lines = case.state.clock.ledger.iter().rev();
    let began = lines.find(|line| matches!(line.change, ChangeKind::Paused | ChangeKind::Stopped)).map(|line| line.at);
    let written = tx.message_at(message).await?;
    // PostgreSQL keeps less of an instant than the case.
    Ok(began.zip(written).is_some_and(|(began, written)| began.duration_since(written) <= SignedDuration::from_secs(1)))
}

/// Whether days wait for the service of this notice, or would if it came back: then somebody must serve it, whatever else has
/// told the receiver of it.
pub(super) async fn days_depend_on(tx: &mut Tx, case: CaseId, message: Uuid) -> Result<bool, StoreError> {
    let Some(case) = tx.case_by_id(case).await? else { return Ok(false) };
    let waits = match tx.notice_counts(message).await? {
        None => case.state.clock.reading.held,
        Some(by) => by == ServedBy::Email,
    };
    Ok(waits && begins_the_limit(tx, &case, message).await?)
}

/// The mail by which a notice counted has come back: its days stand still. First the clock, then the line: whoever dies between does both
/// again, and the clock stands still once.
pub(super) async fn came_back(state: &AppState, case: CaseId, message: Uuid) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let depend = days_depend_on(&mut tx, case, message).await?;
    tx.commit().await?;
    if depend {
        machine::notice_returned(state, case).await?;
    }
    Ok(())
}

/// The line that says so; nothing, where it did not count by mail.
pub(super) async fn note_return(state: &AppState, tx: &mut Tx, case: CaseId, message: Uuid) -> Result<(), StoreError> {
    if tx.notice_counts(message).await? != Some(ServedBy::Email) {
        return Ok(());
    }
    let now = state.clock.now();
    let office = tx.case_by_id(case).await?.map(|case| case.state.office);
    let settings = settings(state, tx, office.as_deref()).await?;
    let service = NewService {
        id: state.random.id(now),
        message,
        case,
        by: ServedBy::Returned,
        served_at: now,
        ground: settings.text(ELECTRONIC_GROUND).map_err(|error| missing(&error))?,
        note: "",
        recorded_by: None,
    };
    tx.notice_serve(&service, now).await.map(drop)
}

#[derive(Deserialize)]
struct Count {
    served: Timestamp,
}

/// Does so.
pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let count: Count = serde_json::from_value(job.payload.clone()).map_err(|_| JobError::Unreadable)?;
    let case = job.case.ok_or(JobError::Unreadable)?;
    needed(machine::notice_served(state, case, count.served).await?)
}

/// What an officer says of how he served a notice.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The message that came back.
    pub message: Uuid,
    /// By hand, or as a registered letter.
    pub by: ServedBy,
    /// The day on which it was handed over or sent.
    pub day: Date,
    /// The letter's number, or who took it.
    pub note: String,
}

/// Records that an officer served a notice that had come back, and ends its incident. False: there is no such notice in this case.
pub async fn record(
    state: &AppState,
    tx: &mut Tx,
    actor: &Actor,
    case: &StoredCase,
    recorded: &Recorded,
) -> Result<bool, StoreError> {
    let found = tx.mail_refused(recorded.message).await?;
    let Some(delivery) = found.filter(|delivery| delivery.official && delivery.case == Some(case.id)) else {
        return Ok(false);
    };
    let settings = settings(state, tx, Some(&case.state.office)).await?;
    let (ground, served_at) = match recorded.by {
        ServedBy::Post => {
            let days = settings.number(POST_DAYS).map_err(|error| missing(&error))?;
            (POST_GROUND, bangkok_midnight(add_days(recorded.day, i32::try_from(days).unwrap_or(0))))
        }
        _ => (HAND_GROUND, handed_over(recorded.day, state.clock.now())),
    };
    let now = state.clock.now();
    let service = NewService {
        id: state.random.id(now),
        message: delivery.message,
        case: case.id,
        by: recorded.by,
        served_at,
        ground: settings.text(ground).map_err(|error| missing(&error))?,
        note: &recorded.note,
        recorded_by: actor.account,
    };
    if tx.notice_serve(&service, now).await? {
        count(state, tx, case.id, delivery.message, served_at).await?;
    }
    Ok(true)
}

/// The beginning of the day on which it was handed over, today's being now.
fn handed_over(day: Date, now: Timestamp) -> Timestamp {
    if day == bangkok_day(now) { now } else { bangkok_midnight(day) }
}

/// A message has reached its receiver in another way: what had come back of it is no longer an incident.
pub async fn reached(state: &AppState, case: CaseId, message: Uuid) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let refused = tx.mail_refused(message).await?;
    // A text message says that there is something to read; where days wait for the service, it serves nothing.
    let served = tx.notice_counts(message).await?.is_some() || !days_depend_on(&mut tx, case, message).await?;
    tx.commit().await?;
    if refused.is_some() && served {
        machine::close_incident(state, case, message).await?;
    }
    Ok(())
}
