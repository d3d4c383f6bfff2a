//! Files of stays: kept sealed when they come in, and worked through by a job whose id is the file's. How far it has come is seen at
//! once; what it files is committed together, so that a file is never half filed.

use super::notice::{self, Notice, Notified, Progress, SortedOut};
use super::reading::{self, Limits, ReadFile};
use crate::app_state::AppState;
use crate::cases::CommandError;
use crate::jobs::JobError;
use crate::store::job::{Job, NewJob};
use crate::store::stay_file::{NewStayFile, ONCE, RowResult, StayFile};
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::file::{FileFault, Sorted, sort};
use sala::platforms::foreigner::stay_notice::row::{Code, Column, Finding};
use serde_json::json;
use uuid::Uuid;

/// The kind of the job.
pub const KIND: &str = "stay_file";

/// The settings of notices at an office, on the day of an instant.
pub async fn settings(tx: &mut Tx, at: Timestamp, office: &str) -> Result<Settings, StoreError> {
    let resolved = tx.settings_on(bangkok_day(at), Some(office)).await?;
    Settings::from_resolved(&resolved).map_err(|error| StoreError::inconsistent("setting", "value", &error.0, &error))
}

/// How much a file may hold.
pub fn limits(settings: &Settings) -> Limits {
    Limits {
        bytes: usize::try_from(settings.file_max_bytes).unwrap_or(0),
        rows: usize::try_from(settings.file_max_rows).unwrap_or(0),
    }
}

/// Keeps a file and has it worked through. The file of the same content for the same stays is the one from before (rule 18), unless
/// stays of it were taken back since: then it is worked through anew, and those that stand are known.
pub async fn receive(state: &AppState, actor: &Actor, file: &NewStayFile<'_>) -> Result<Uuid, StoreError> {
    let mut tx = state.store.begin(actor).await?;
    let now = state.clock.now();
    match tx.stay_file_before(file.accommodation, file.began_at, file.content).await? {
        Some((before, true)) => return Ok(before),
        Some((before, false)) => {
            // What was filed is changed by the machine alone.
            tx.become_system().await?;
            tx.stay_file_supersede(before, now).await?;
        }
        None => {}
    }
    match tx.stay_file_add(file, now).await {
        Err(error) if error.violates(ONCE) => {
            // Another request with the same file was committed between looking and writing.
            drop(tx);
            let mut tx = state.store.begin(actor).await?;
            let before = tx.stay_file_before(file.accommodation, file.began_at, file.content).await?;
            return before.map(|(before, _)| before).ok_or(error);
        }
        added => added?,
    }
    tx.jobs_add(None, &[NewJob { id: file.id, kind: KIND, payload: json!({}) }], now).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(file.id)
}

/// Works through a file.
pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let Some(content) = tx.stay_file_content(job.id).await? else { return Ok(()) };
    let file = tx.stay_file(job.id).await?.ok_or(JobError::Unreadable)?;
    let place = tx.accommodation(file.accommodation).await?.ok_or(JobError::Unreadable)?;
    let settings = settings(&mut tx, file.created_at, &place.office).await?;
    tx.commit().await?;
    let read = reading::read(content, limits(&settings)).await;
    let (other_sheet, sorted) = match read {
        Ok(ReadFile { rows, other_sheet }) => {
            let day = bangkok_day(file.created_at);
            (other_sheet, sort(rows, bangkok_day(file.began_at), day, &settings))
        }
        Err(fault) => (false, Err(fault)),
    };
    match sorted {
        Ok(sorted) => file_rows(state, StayFile { other_sheet, is_old: sorted.is_old, ..file }, sorted).await,
        Err(fault) => refuse(state, file, &fault).await,
    }
}

async fn refuse(state: &AppState, file: StayFile, fault: &FileFault) -> Result<(), JobError> {
    let missing = match fault {
        FileFault::Headers(missing) => missing.iter().map(|column| column.code().to_owned()).collect(),
        _ => Vec::new(),
    };
    let mut tx = state.store.begin_system().await?;
    let file = StayFile { state: "refused".to_owned(), fault: Some(fault.code().to_owned()), missing, ..file };
    tx.stay_file_done(&file, state.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

async fn file_rows(state: &AppState, file: StayFile, sorted: Sorted) -> Result<(), JobError> {
    let count = |rows: usize| i32::try_from(rows).unwrap_or(i32::MAX);
    let all = count(sorted.good.len() + sorted.bad.len());
    let mut tx = state.store.begin_system().await?;
    tx.stay_file_progress(file.id, all, count(sorted.bad.len())).await?;
    tx.commit().await?;
    let guests: Vec<Notified> =
        sorted.good.iter().map(|good| Notified { guest: good.guest.clone(), room: String::new() }).collect();
    let actor = notice::on_behalf(file.account, file.person);
    let mut tx = state.store.begin(&actor).await?;
    // A place that was closed meanwhile takes no more notices.
    let place = tx.accommodation(file.accommodation).await?.ok_or(JobError::Unreadable)?;
    let name = tx.account_name(file.account).await?;
    let filed = if guests.is_empty() || !notice::is_open(&place) {
        None
    } else {
        let notice = Notice {
            place: &place,
            notifier_name: &name,
            began_at: file.began_at,
            filed_at: file.created_at,
            channel: "file",
            guests: &guests,
            refused: sorted.bad.len(),
            progress: Some(Progress(file.id)),
        };
        Some(notice::file(state, &actor, &mut tx, &notice).await?)
    };
    let (case, out) = filed.map(|filed| (filed.case.map(|case| case.id), filed.sorted)).unwrap_or_default();
    let is_open = notice::is_open(&place);
    let rows = results(&sorted, &out);
    let done = StayFile {
        state: if is_open { "filed" } else { "refused" }.to_owned(),
        fault: (!is_open).then(|| "PLACE_CLOSED".to_owned()),
        rows: Some(all),
        filed: count(out.new.len()),
        bad: count(sorted.bad.len()),
        known: count(out.known.len()),
        returning: count(out.returning.len()),
        case,
        ..file
    };
    // The rest is the machine's; it belongs to the same transaction.
    tx.become_system().await?;
    for rows in rows.chunks(1000) {
        tx.stay_file_rows_add(done.id, rows).await?;
    }
    tx.stay_file_done(&done, state.clock.now()).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(())
}

/// What is told of rows: those that are not filed, and what was noted about others.
fn results(sorted: &Sorted, out: &SortedOut) -> Vec<RowResult> {
    let number = |row: u32| i32::try_from(row).unwrap_or(i32::MAX);
    let bad = sorted.bad.iter().map(|bad| RowResult {
        number: number(bad.row),
        filed: false,
        findings: bad.findings.clone(),
        cells: Some(bad.cells.clone()),
    });
    let noted = sorted.good.iter().enumerate().filter_map(|(index, good)| {
        let why = if out.known.binary_search(&index).is_ok() {
            Some(Code::AlreadyNotified)
        } else if out.returning.binary_search(&index).is_ok() {
            Some(Code::ReturningGuest)
        } else {
            None
        };
        let not_filed = |code| vec![Finding { column: Column::PassportNo, code, suggestion: None }];
        let findings = why.map_or_else(|| good.warnings.clone(), not_filed);
        let filed = why.is_none();
        (!findings.is_empty()).then(|| RowResult { number: number(good.row), filed, findings, cells: None })
    });
    let mut rows: Vec<RowResult> = bad.chain(noted).collect();
    rows.sort_by_key(|row| row.number);
    rows
}

/// Tells the Immigration Bureau's register of a notice's stays as they are now.
pub async fn tell(state: &AppState, job: &Job) -> Result<(), JobError> {
    let case = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    tx.immigration_learn(case).await?;
    Ok(tx.commit().await.map_err(CommandError::from)?)
}
