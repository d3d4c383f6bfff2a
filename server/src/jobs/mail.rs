//! Mails about a case, written to the address of the account that filed it, in the account's language. They carry the
//! reference and what to do; never answers, and never an officer's free words.

use super::JobError;
use crate::app_state::AppState;
use crate::ports::mail::Mail;
use crate::present::{case::last_reasons, last_day, reason};
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::job::Job;
use app::url::Path;
use sala::calendar::{bangkok_day, format_day};
use sala::text::Lang;

pub async fn case_mail(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let template = job.payload.get("template").and_then(|name| name.as_str()).ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let Some(case) = tx.case_for_update(id).await? else { return Ok(()) };
    let Some(account) = case.state.filed_by else { return Ok(()) };
    let Some(account) = tx.account_by_id(account).await? else { return Ok(()) };
    let events = tx.events(id).await?;
    let receipt = tx.receipt_of(id).await?;
    let copy_to = match job.payload.get("copy_to").and_then(|name| name.as_str()) {
        Some(mailbox) => Some(mailbox_of(state, &mut tx, &case, mailbox).await?),
        None => None,
    };
    tx.commit().await?;
    // Agencies read Thai.
    let (to, lang) = copy_to.as_ref().map_or((&account.email, account.lang), |mailbox| (mailbox, Lang::Th));
    let reference = case.reference.to_string();
    let link = format!("{}{}", state.base_url, Path::Case { reference: &reference }.to(lang));
    let reasons = last_reasons(&events).map(|(codes, _)| codes).unwrap_or_default();
    let reasons: Vec<String> = reasons.iter().map(|code| reason(lang, code)).collect();
    let next_due = receipt.map(|receipt| format_day(receipt.next_due, lang)).unwrap_or_default();
    let last_day = case.state.clock.due().map(|due| format_day(last_day(due), lang));
    let params = [
        ("reference", reference),
        ("link", link),
        ("reason", reasons.join(" ")),
        ("next_due", next_due),
        ("due_date", last_day.unwrap_or_default()),
    ];
    let mail = Mail { id: job.id, at: state.clock.now(), to, lang, template, params: &params };
    state.mailer.send(&mail).await?;
    Ok(())
}

/// The address of an agency that gets copies: the setting `mailbox.<name>`. Without it the copy waits, and an incident says so.
async fn mailbox_of(state: &AppState, tx: &mut Tx, case: &StoredCase, name: &str) -> Result<String, JobError> {
    let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
    let address = settings.text(&format!("mailbox.{name}")).map_err(|_| JobError::Unavailable("no_mailbox"))?;
    Ok(address.to_owned())
}
