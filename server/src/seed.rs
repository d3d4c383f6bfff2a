//! What fills the database: first what every installation needs, then, only where the demonstration flag is set, invented
//! people, an immigration register, and cases. Everything can be repeated and adds only what is missing.
//!
//! | module | fills |
//! |---|---|
//! | [`base`] | agencies, offices, settings, holidays, services |
//! | `billers` | who collects, with made-up numbers |
//! | `carriers` | who asks about arrival cards |
//! | `accounts` | who can sign in to a demonstration |
//! | `licence` | agencies and services of a licence that shows the whole engine |
//! | `hotel` | a hotel that notifies stays |
//! | `people`, `entries` | the simulated immigration register |
//! | `passports` | passports to try out, each with what it leads to |
//! | `cases` | reports in several states, made by the real commands |
//! | `table` | accounts and passports as text and JSON |

pub(crate) mod accounts;
mod base;
mod billers;
pub mod carriers;
mod cases;
mod entries;
pub(crate) mod hotel;
mod licence;
pub(crate) mod passports;
pub mod people;
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
    /// Cases of strangers; with any there is a hotel too.
    pub cases: usize,
}

impl Default for Amount {
    fn default() -> Self {
        Self { entries: 2400, cases: cases::STRANGERS }
    }
}

/// The seed of all randomness here: the same people at every installation.
const SEED: u64 = 2569;
const SEED_OF_CASES: u64 = 48;
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
        licence::publish(state, owner).await?;
        billers::seed(owner).await?;
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
    carriers::add(&mut tx, now).await?;
    if day(BEGAN).is_none() {
        entries::record(&mut tx, &random, amount.entries, now, today).await?;
        let history = passports::with_history(today);
        entries::record_visit(&mut tx, &random, now, &history.holder, &history.visit).await?;
        remember(&mut tx, state, BEGAN, today).await?;
    }
    if day(PASSPORTS) != Some(today) {
        entries::record_try_outs(&mut tx, &random, now, today).await?;
        remember(&mut tx, state, PASSPORTS, today).await?;
    }
    tx.commit().await?;
    if amount.cases > 0 {
        Box::pin(hotel::register(state)).await?;
    }
    if day(CASES).is_none() && amount.cases > 0 {
        // Their own generator: on that of the entries, the people of another day's filling could be those who entered.
        Box::pin(cases::create(state, &Random::seeded(SEED_OF_CASES), amount.cases, today)).await?;
        let mut tx = state.store.begin_system().await?;
        remember(&mut tx, state, CASES, today).await?;
        tx.commit().await?;
    }
    table::write(&state.config, today, day(BEGAN).unwrap_or(today))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::setting::table_sizes;
    use crate::testing::TestApp;
    use jiff::SignedDuration;
    use sala::service::{DEMONSTRATION, shipped};

    #[tokio::test]
    async fn a_demonstration_is_filled_and_filling_it_again_changes_nothing() {
        let app = TestApp::start().await;
        seed(&app.state, &app.owner_options()).await.unwrap();
        let before = table_sizes(&mut app.owner().await).await;
        assert!(before["immigration.entry"] >= 2000 && before["immigration.stay"] >= 1800, "{before:?}");
        assert_eq!(before["public.office"], 77 + 94 + 3);
        assert_eq!(before["public.cases"], 202);
        assert_eq!(before["public.bundle"], i64::try_from(shipped().unwrap().len() + DEMONSTRATION.len()).unwrap());
        seed(&app.state, &app.owner_options()).await.unwrap();
        assert_eq!(table_sizes(&mut app.owner().await).await, before);
        app.finish().await;
    }

    #[tokio::test]
    async fn on_another_day_the_passports_lead_to_the_same() {
        let app = TestApp::start().await;
        let before = table_sizes(&mut app.owner().await).await["immigration.entry"];
        app.clock.advance(SignedDuration::from_hours(30 * 24));
        seed(&app.state, &app.owner_options()).await.unwrap();
        let today = bangkok_day(app.clock.now());
        let mut tx = app.state.store.begin_system().await.unwrap();
        for try_out in passports::passports(today) {
            let numbers = [Some(try_out.holder.passport_no.as_str()), try_out.previous_passport_no.as_deref()];
            let passports: Vec<_> =
                numbers.into_iter().flatten().map(|number| (&*try_out.holder.state, number)).collect();
            let found = tx.register_entry(&passports, today).await.unwrap();
            let expected = try_out.in_register().map(|_| try_out.visit.arrived_on);
            assert_eq!(found.map(|entry| entry.arrival_date), expected, "{:?}", try_out.leads);
        }
        assert!(tx.register_size().await.unwrap() > before);
        drop(tx);
        app.finish().await;
    }

    #[tokio::test]
    async fn cases_are_in_several_states_and_their_chains_hold() {
        let app = TestApp::start().await;
        seed(&app.state, &app.owner_options()).await.unwrap();
        let mut tx = app.state.store.begin_system().await.unwrap();
        let verified = tx.chains_verify(None, None, 1000).await.unwrap();
        let (broken, checked) = (verified.broken, verified.cases);
        assert!(broken.is_empty(), "{broken:?}");
        assert_eq!(checked, 202);
        drop(tx);
        app.finish().await;
    }

    #[tokio::test]
    async fn without_the_flag_there_are_no_people() {
        let app = TestApp::start_with(|config| config.demonstration = false).await;
        let before = table_sizes(&mut app.owner().await).await;
        // As if nothing had been filled: the flag alone decides.
        let mut tx = app.state.store.begin_system().await.unwrap();
        for key in [BEGAN, PASSPORTS] {
            let value = Value::from("");
            let from = jiff::civil::date(2020, 1, 1);
            let new = NewSetting { key, scope: "", valid_from: from, value: &value, legal_ground: "" };
            tx.setting_put(&new, None, app.clock.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        seed(&app.state, &app.owner_options()).await.unwrap();
        assert_eq!(table_sizes(&mut app.owner().await).await, before);
        app.finish().await;
    }
}
