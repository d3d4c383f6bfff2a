//! What fills the database: first what every installation needs, then, only where the demonstration flag is set, invented
//! people, an immigration register, and cases. Everything can be repeated and adds only what is missing.
//!
//! | module | fills |
//! |---|---|
//! | [`base`] | agencies, offices, settings, holidays, services |
//! | `accounts` | who can sign in to a demonstration |
//! | `people`, `entries` | the simulated immigration register |
//! | `passports` | passports to try out, each with what it leads to |
//! | `cases` | reports in several states, made by the real commands |
//! | `table` | accounts and passports as text and JSON |

mod accounts;
mod base;
mod cases;
mod entries;
mod passports;
mod people;
mod table;

use jiff::civil::Date;
use sala::calendar::bangkok_day;
use sala::value::Value;
use sqlx::postgres::PgConnectOptions;

use crate::app_state::AppState;
use crate::startup::Random;
use crate::store::Tx;
use crate::store::setting::NewSetting;

/// How much a demonstration is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Entries of the register.
    pub entries: usize,
    /// Cases of strangers.
    pub cases: usize,
}

impl Default for Amount {
    fn default() -> Self {
        Self { entries: 2400, cases: cases::STRANGERS }
    }
}

/// The seed of all randomness here: the same people at every installation.
const SEED: u64 = 2569;
/// Settings in which a demonstration remembers the day it began, and the day as of which its passports are.
const BEGAN: &str = "demonstration.began";
const PASSPORTS: &str = "demonstration.passports";
/// Set once the cases are there.
const CASES: &str = "demonstration.cases";

/// Fills the database with what is missing. `owner` connects as the owner of the database.
pub async fn seed(state: &AppState, owner: &PgConnectOptions) -> anyhow::Result<()> {
    seed_amount(state, owner, Amount::default()).await
}

/// The same with other amounts of demonstration data, for measurements and tests.
pub async fn seed_amount(state: &AppState, owner: &PgConnectOptions, amount: Amount) -> anyhow::Result<()> {
    base::seed(state, owner).await?;
    if state.config.demonstration {
        demonstration(state, amount).await?;
    }
    Ok(())
}

async fn demonstration(state: &AppState, amount: Amount) -> anyhow::Result<()> {
    let now = state.clock.now();
    let today = bangkok_day(now);
    let random = Random::seeded(SEED);
    let mut tx = state.store.begin_system().await?;
    let known = tx.settings_on(today, None).await?;
    let day = |key: &str| known.text(key).ok().and_then(|day| day.parse::<Date>().ok());
    accounts::create(state, &mut tx, now).await?;
    let began = match day(BEGAN) {
        Some(began) => began,
        None => {
            entries::record(&mut tx, &random, amount.entries, now, today).await?;
            let history = passports::with_history(today);
            entries::record_visit(&mut tx, &random, now, &history.holder, &history.visit).await?;
            remember(&mut tx, state, BEGAN, today).await?;
            today
        }
    };
    if day(PASSPORTS) != Some(today) {
        entries::record_try_outs(&mut tx, &random, now, today).await?;
        remember(&mut tx, state, PASSPORTS, today).await?;
    }
    tx.commit().await?;
    if day(CASES).is_none() && amount.cases > 0 {
        cases::create(state, &random, amount.cases, today).await?;
        let mut tx = state.store.begin_system().await?;
        remember(&mut tx, state, CASES, today).await?;
        tx.commit().await?;
    }
    table::write(&state.config, today, began)
}

async fn remember(tx: &mut Tx, state: &AppState, key: &str, today: Date) -> anyhow::Result<()> {
    let value = Value::from(today);
    // In force since long ago, so that a demonstration whose clock is set back finds it too.
    let valid_from = jiff::civil::date(2020, 1, 1);
    let new = NewSetting { key, scope: "", valid_from, value: &value, legal_ground: "Remembered by the demonstration" };
    Ok(tx.setting_put(&new, None, state.clock.now()).await?)
}

/// The demonstration's accounts, and passports to report with today, for the terminal.
pub fn demonstration_accounts(state: &AppState) -> String {
    table::text(bangkok_day(state.clock.now()))
}
