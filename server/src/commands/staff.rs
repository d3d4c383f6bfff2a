//! `sala staff …`: who works for an agency. For the first administrator above all, who appoints the others on a page.

use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use app::url::Path;
use sala::access::Actor;
use sala::id::AccountId;
use sala::text::Lang;

use super::{close, open};
use crate::app_state::AppState;
use crate::config::{NewStaff, Options, StaffCommand, StaffRole};
use crate::staff::{LONGEST_NAME, appoint, dismiss};
use crate::store::Tx;
use crate::store::account::Grant;
use crate::store::staff::StaffMember;

pub(super) async fn run(options: Options, command: StaffCommand) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let done = match command {
        StaffCommand::List { agency } => list(&state, agency.as_deref()).await,
        StaffCommand::Put(new) => Box::pin(put(&state, &new)).await,
        StaffCommand::Remove(role) => Box::pin(remove(&state, &role)).await,
    };
    close(state, database).await;
    println!("{}", done?);
    Ok(ExitCode::SUCCESS)
}

/// A line a role.
async fn list(state: &AppState, agency: Option<&str>) -> anyhow::Result<String> {
    let mut tx = state.store.begin_system().await?;
    if let Some(agency) = agency {
        is_known(&mut tx, agency).await?;
    }
    let members = tx.staff(agency, None, i64::MAX).await?;
    tx.commit().await?;
    let line = |StaffMember { person, grant, .. }: StaffMember| {
        let office = grant.office.as_deref().unwrap_or("all offices");
        format!("{}\t{office}\t{}\t{}\t{}", grant.agency, grant.role.code(), person.email, person.name)
    };
    Ok(members.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

async fn put(state: &AppState, new: &NewStaff) -> anyhow::Result<String> {
    let StaffRole { email, role, agency } = &new.role;
    let name = new.name.as_deref().unwrap_or_default().trim();
    ensure!(name.chars().count() <= LONGEST_NAME, "a name has at most {LONGEST_NAME} characters");
    let mut tx = state.store.begin_system().await?;
    is_known(&mut tx, agency).await?;
    if let Some(office) = &new.office {
        ensure!(role.is_officer(), "only officers and supervisors work for one office: leave --office out");
        let offices: Vec<String> = tx.offices(agency).await?.into_iter().map(|office| office.code).collect();
        ensure!(offices.contains(office), "`{office}` is no office of `{agency}`; it has: {}", offices.join(", "));
    }
    let account = account(state, &mut tx, email).await?;
    let nameless = name.is_empty() && tx.account_name(account).await?.is_empty();
    ensure!(!nameless, "the account has no name to stand under what it decides: give one with --name");
    let grant = Grant { role: *role, agency: agency.clone(), office: new.office.clone() };
    appoint(state, &Actor::system(), &mut tx, account, &grant, name).await?;
    tx.commit().await?;
    let office = new.office.as_deref().unwrap_or("all offices");
    Ok(format!("{email} is {} of {agency}, {office}.", role.code()))
}

async fn remove(state: &AppState, StaffRole { email, role, agency }: &StaffRole) -> anyhow::Result<String> {
    let mut tx = state.store.begin_system().await?;
    is_known(&mut tx, agency).await?;
    let account = account(state, &mut tx, email).await?;
    let removed = dismiss(state, &Actor::system(), &mut tx, account, (*role, agency)).await?;
    let code = role.code();
    ensure!(removed, "`{email}` is no {code} of `{agency}`; `sala staff list --agency {agency}` prints who is what");
    tx.commit().await?;
    Ok(format!("{email} is no longer {code} of {agency}."))
}

async fn is_known(tx: &mut Tx, agency: &str) -> anyhow::Result<()> {
    let names = tx.agency_names().await?;
    let known: Vec<&str> = names.keys().map(String::as_str).collect();
    ensure!(known.contains(&agency), "there is no agency `{agency}`; there are: {}", known.join(", "));
    Ok(())
}

/// The account of a confirmed address.
async fn account(state: &AppState, tx: &mut Tx, email: &str) -> anyhow::Result<AccountId> {
    let register = format!("{}{}", state.base_url, Path::Register.to(Lang::Th));
    let account = tx.account_by_email(email).await?;
    let account = account.with_context(|| {
        format!("nobody has an account with `{email}`: let him register at {register}, and open the link that is sent")
    })?;
    ensure!(account.verified_at.is_some(), "`{email}` is not confirmed: let its holder open the link that was sent");
    Ok(account.id)
}
