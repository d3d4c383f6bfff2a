//! Mails about a case, written to the address of the account that filed it, in the account's language. They carry the
//! reference and what to do; never answers, and never an officer's free words.

use super::JobError;
use crate::app_state::AppState;
use crate::ports::mail::Mail;
use crate::present::{case::last_reasons, last_day, reason};
use crate::store::job::Job;
use app::url::Path;
use sala::calendar::format_day;

pub async fn case_mail(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let template = job.payload.get("template").and_then(|name| name.as_str()).ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(id).await? else { return Ok(()) };
    let Some(account) = case.state.filed_by else { return Ok(()) };
    let Some(account) = tx.account_by_id(account).await? else { return Ok(()) };
    let events = tx.events(id).await?;
    let receipt = tx.receipt_of(id).await?;
    tx.commit().await?;
    let lang = account.lang;
    let reference = case.reference.to_string();
    let link = format!("{}{}", state.base_url, Path::Case { reference: &reference }.to(lang));
    let reasons = last_reasons(&events).map(|(codes, _)| codes).unwrap_or_default();
    let reasons: Vec<String> = reasons.iter().map(|code| reason(lang, code)).collect();
    let next_due = receipt.map(|receipt| format_day(receipt.next_due, lang)).unwrap_or_default();
    let last_day = case.state.clock.due.map(|due| format_day(last_day(due), lang));
    let params = [
        ("reference", reference),
        ("link", link),
        ("reason", reasons.join(" ")),
        ("next_due", next_due),
        ("due_date", last_day.unwrap_or_default()),
    ];
    let mail = Mail { id: job.id, at: state.clock.now(), to: &account.email, lang, template, params: &params };
    state.mailer.send(&mail).await?;
    Ok(())
}
