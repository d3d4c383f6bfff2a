//! `sala account …`: for people who cannot sign in.

use std::process::ExitCode;

use anyhow::Context as _;
use sala::access::Actor;

use super::{close, open};
use crate::app_state::AppState;
use crate::config::Options;
use crate::staff;

pub(super) async fn forget_second_factor(options: Options, email: &str) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let done = forget(&state, email).await;
    close(state, database).await;
    done?;
    println!("Signing in with {email} asks for the password only.");
    Ok(ExitCode::SUCCESS)
}

async fn forget(state: &AppState, email: &str) -> anyhow::Result<()> {
    let mut tx = state.store.begin_system().await?;
    let account = tx.account_by_email(email).await?.with_context(|| format!("there is no account {email}"))?;
    Box::pin(staff::forget_second_factor(state, &Actor::system(), &mut tx, account.id)).await.context(account.email)?;
    tx.commit().await?;
    Ok(())
}
