//! Who works for an agency: appointed, moved to another office and dismissed, by its administrator or by whoever operates the portal.
//! Each is one transaction with its line in the log and a mail to whom it concerns; since roles are read with each request, it
//! counts at once. Cases that somebody had taken and sees no longer are released by a job. And whoever has lost his second factor is
//! freed of it by the same two.

use app::url::Path;
use sala::access::{Actor, Role};
use sala::id::AccountId;
use serde::{Deserialize, Serialize};

use crate::app_state::AppState;
use crate::cases::machine;
use crate::jobs::JobError;
use crate::ports::mail::account::{Template, queue, queue_about};
use crate::store::account::Grant;
use crate::store::job::{Job, NewJob};
use crate::store::staff::{NewStaffLogLine, StaffAct};
use crate::store::{StoreError, Tx};

/// The kind of the jobs that release cases.
pub const RELEASE: &str = "release";

/// Identity assurance × 10 of officials: their agency knows them in person (IAL 2.3).
pub const VOUCHED: u8 = 23;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 100;

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("nobody changes his own roles")]
    Own,
    #[error("the agency would have no administrator")]
    LastAdministrator,
    #[error("he works for another agency too")]
    OtherAgency,
    #[error("signing in without a second factor")]
    NoSecondFactor,
    #[error("his second factor is older than his work for the agency")]
    OwnSecondFactor,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Gives somebody a role, or moves him to another office in it; what he has already stays as it is. What is his own account's is
/// written as the machine, which the transaction is from then on.
pub async fn appoint(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    grant: &Grant,
    name: &str,
) -> Result<(), StaffError> {
    is_anothers(actor, account)?;
    tx.staff_lock(&grant.agency).await?;
    let before = tx.staff_member(account, grant.role, &grant.agency).await?;
    let act = match before {
        Some(before) if before.grant == *grant => None,
        Some(_) => Some(StaffAct::Moved),
        None => Some(StaffAct::Appointed),
    };
    if let Some(act) = act {
        tx.account_role_grant(account, grant).await?;
        note(state, actor, tx, account, grant, act).await?;
    }
    tx.become_system().await?;
    // Whoever operates the portal can put a name right.
    Ok(tx.staff_vouch(account, VOUCHED, name, actor.role == Role::System).await?)
}

/// Takes a role back. False: he does not have it.
pub async fn dismiss(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    (role, agency): (Role, &str),
) -> Result<bool, StaffError> {
    is_anothers(actor, account)?;
    tx.staff_lock(agency).await?;
    let Some(member) = tx.staff_member(account, role, agency).await? else { return Ok(false) };
    tx.account_role_revoke(account, role, agency).await?;
    // Whoever operates the portal can appoint another one.
    if role == Role::Administrator && actor.role != Role::System && !tx.has_administrator(agency).await? {
        return Err(StaffError::LastAdministrator);
    }
    note(state, actor, tx, account, &member.grant, StaffAct::Dismissed).await?;
    Ok(true)
}

/// Takes away the second factor of somebody who has lost his app and the recovery codes: he is signed out everywhere, and whoever works
/// for an agency sets up another one before he does so again. It is the whole account's and keeps his work for every agency safe, so
/// that an administrator does it only for who works for his alone, and has set it up there: or he could appoint a stranger to get at
/// it. Whoever operates the portal does it for everybody. The transaction is the machine's from then on.
pub async fn forget_second_factor(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
) -> Result<(), StaffError> {
    is_anothers(actor, account)?;
    tx.become_system().await?;
    let mut grants = tx.account_roles(account).await?;
    let factor = tx.second_factor(account).await?.and_then(|factor| factor.confirmed_at);
    let Some(since) = factor else { return Err(StaffError::NoSecondFactor) };
    if let Some(agency) = actor.agency.as_deref().filter(|_| actor.role != Role::System) {
        if grants.iter().any(|grant| grant.agency != agency) {
            return Err(StaffError::OtherAgency);
        }
        if !tx.staff_before(account, agency, since).await? {
            return Err(StaffError::OwnSecondFactor);
        }
    }
    tx.second_factor_remove(account).await?;
    tx.account_sign_out_everywhere(account).await?;
    let now = state.clock.now();
    // One line in the log of each agency.
    grants.sort_by(|one, other| one.agency.cmp(&other.agency));
    grants.dedup_by(|one, other| one.agency == other.agency);
    for grant in &grants {
        let act = StaffAct::SecondFactorForgotten;
        let line = NewStaffLogLine { id: state.random.id(now), by: actor.account, account, grant, act };
        tx.staff_log_add(&line, now).await?;
    }
    let Some(reader) = tx.account_by_id(account).await? else { return Ok(()) };
    Ok(queue(state, tx, account, Template::SecondFactorForgotten, &Path::RequestReset.to(reader.lang)).await?)
}

fn is_anothers(actor: &Actor, account: AccountId) -> Result<(), StaffError> {
    if actor.account == Some(account) { Err(StaffError::Own) } else { Ok(()) }
}

/// Writes down who has done it, tells him whom it concerns, and has the cases looked at that he holds.
async fn note(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    grant: &Grant,
    act: StaffAct,
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let line = NewStaffLogLine { id: state.random.id(now), by: actor.account, account, grant, act };
    tx.staff_log_add(&line, now).await?;
    // Jobs of no case are the machine's.
    tx.become_system().await?;
    let template = if act == StaffAct::Dismissed { Template::Dismissed } else { Template::Appointed };
    queue_about(state, tx, account, template, grant).await?;
    let payload = serde_json::to_value(Payload { account, agency: grant.agency.clone() });
    let payload = payload.map_err(|error| StoreError::inconsistent("job", "payload", account, error))?;
    tx.jobs_add(None, &[NewJob { id: state.random.id(now), kind: RELEASE, payload }], now).await
}

#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    agency: String,
}

/// Releases the cases of an agency that somebody had taken and, by the roles that he has now, sees no longer. A case that refuses keeps
/// none of the others.
pub async fn release(state: &AppState, job: &Job) -> Result<(), JobError> {
    let Payload { account, agency } = Payload::deserialize(&job.payload).map_err(|_| JobError::Unreadable)?;
    let mut tx = state.store.begin_system().await?;
    let grants = tx.account_roles(account).await?;
    let held = tx.cases_held(account, &agency).await?;
    tx.commit().await?;
    // As on duty: in the higher capacity, if there are several.
    let on_duty = grants.iter().filter(|grant| grant.role.is_officer()).max_by_key(|grant| grant.role);
    let sees = |office: &str| {
        on_duty.is_some_and(|grant| grant.agency == agency && grant.office.as_deref().is_none_or(|own| own == office))
    };
    let mut released = Ok(());
    for (case, _) in held.iter().filter(|(_, office)| !sees(office)) {
        if let Err(error) = machine::release(state, *case, account).await {
            released = Err(error.into());
        }
    }
    released
}
