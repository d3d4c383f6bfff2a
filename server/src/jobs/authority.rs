//! Recording an authority that an officer has found shown by a document: whoever asked for it may act for the person of that passport.
//! Known by a register, that person is the one whom the portal knows; else he is made known.

use super::JobError;
use crate::app_state::AppState;
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::job::Job;
use crate::store::person::Document;
use crate::store::representation::NewRepresentation;
use sala::authority::AuthorityKind;
use sala::calendar::bangkok_day;
use sala::id::PersonId;
use sala::workflow::definition::Outcome;

/// The service, and the kind of the job.
pub const SERVICE: &str = "foreigner.authority";
pub const KIND: &str = "authority";
/// How the codes of services begin that the answers name: `ninety_day` is `foreigner.ninety_day`.
const PLATFORM: &str = "foreigner.";
/// The answer that names no single service.
const ALL: &str = "all";

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let id = job.case.ok_or(JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    // Locked: done twice, it is recorded once.
    let Some(case) = tx.case_for_update(id).await? else { return Ok(()) };
    if case.state.outcome != Some(Outcome::Approved) || tx.representation_of_case(id).await? {
        return Ok(());
    }
    record(state, &mut tx, &case).await?;
    Ok(tx.commit().await?)
}

async fn record(state: &AppState, tx: &mut Tx, case: &StoredCase) -> Result<(), JobError> {
    let (now, answers) = (state.clock.now(), &case.state.answers);
    let (Some(representative), Some(account)) = (case.state.person, case.state.filed_by) else { return Ok(()) };
    let name = Some(tx.account_name(account).await?).filter(|name| !name.is_empty());
    let name = match name {
        Some(name) => name,
        None => tx.account_by_id(account).await?.ok_or(JobError::Unreadable)?.email,
    };
    let principal = principal(state, tx, case).await?;
    // Nobody need be allowed to act for himself.
    if principal == representative {
        return Ok(());
    }
    let service = answers.text("authority_service");
    let services = [format!("{PLATFORM}{service}")];
    let called = ["principal_family_name", "principal_first_name"].map(|key| answers.text(key)).join(" ");
    let new = NewRepresentation {
        id: state.random.id(now),
        principal,
        representative: Some((representative, &name)),
        principal_name: called.trim(),
        kind: AuthorityKind::parse(answers.text("authority_kind")).ok_or(JobError::Unreadable)?,
        ground: &case.reference.to_string(),
        services: Some(services.as_slice()).filter(|_| service != ALL),
        valid_from: bangkok_day(now),
        valid_to: answers.day("authority_until").ok_or(JobError::Unreadable)?,
        code_hash: None,
        case: Some(case.id),
    };
    Ok(tx.representation_add(&new, now).await?)
}

/// Whose passport it is. What somebody has only typed himself proves nothing: only a confirmed document counts.
async fn principal(state: &AppState, tx: &mut Tx, case: &StoredCase) -> Result<PersonId, JobError> {
    let (now, answers) = (state.clock.now(), &case.state.answers);
    let (issuing_state, number) = (answers.text("principal_issuing_state"), answers.text("principal_passport_no"));
    if let Some(known) = tx.person_of_document(issuing_state, number).await? {
        return Ok(known);
    }
    let person = PersonId::from_uuid(state.random.id(now));
    tx.person_add(person, now).await?;
    let document = Document { kind: "PASSPORT", issuing_state, number, valid_to: None };
    tx.person_document_link(state.random.id(now), person, &document, now).await?;
    Ok(person)
}
