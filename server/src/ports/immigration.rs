//! The immigration register: entry records and notices of residence (TM.30), held by another agency.
//!
//! Behind this port stands a simulated agency with tables of its own. It can be told, by the dated setting
//! `immigration.simulation`, to answer (`answers`), to take its time (`slow`), or not to answer (`silent`), as an agency on
//! the other end of a line does. What it cannot answer in time is [`Unavailable`]: the filing stands, and is checked later.

use crate::store::register::{ListedEntry, NewEntry};
use crate::store::{Store, StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, bangkok_midnight};
use sala::form::Answers;
use sala::identity::country::normalise_code;
use sala::platforms::foreigner::ninety_day::{EntryRecord, RegisterAnswer, StayRecord};
use std::time::Duration;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a slow agency takes.
const SLOWNESS: Duration = Duration::from_millis(1200);

/// The setting that says how the simulated agency behaves.
pub const SIMULATION: &str = "immigration.simulation";

/// The register did not answer, or not in time, or not sensibly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the immigration register does not answer")]
pub struct Unavailable;

/// What is known of a person, the newest first.
#[derive(Debug, Clone, Default)]
pub struct Known {
    pub entries: Vec<ListedEntry>,
    pub stays: Vec<StayRecord>,
}

/// The way to the register.
#[derive(Debug, Clone)]
pub struct ImmigrationRegister {
    patience: Duration,
}

impl Default for ImmigrationRegister {
    fn default() -> Self {
        Self { patience: PATIENCE }
    }
}

impl ImmigrationRegister {
    /// Asks what is known of the passport that the answers name, and of the one before it when it was renewed, as it was on
    /// a Bangkok day. `now`: when it is asked.
    pub async fn ask(
        &self,
        store: &Store,
        answers: &Answers,
        day: Date,
        now: Timestamp,
    ) -> Result<RegisterAnswer, Unavailable> {
        in_time(self.patience, simulated_agency(store, answers, day, now)).await
    }
}

impl ImmigrationRegister {
    /// Tells it of an entry. Told again, it is the same: one passport enters once a day, unless its holder has left between.
    pub async fn enter(&self, store: &Store, entry: &NewEntry, now: Timestamp) -> Result<bool, Unavailable> {
        in_time(self.patience, simulated_entry(store, entry, now)).await
    }

    /// Tells it that whoever came in with a passport has left; false: it knows of nobody who is here with it.
    pub async fn leave(
        &self,
        store: &Store,
        passport: (&str, &str),
        on: Date,
        now: Timestamp,
    ) -> Result<bool, Unavailable> {
        in_time(self.patience, simulated_departure(store, passport, on, now)).await
    }

    /// All entries with one passport: issuing state and number.
    pub async fn entries_of(
        &self,
        store: &Store,
        passport: (&str, &str),
        now: Timestamp,
    ) -> Result<Vec<ListedEntry>, Unavailable> {
        in_time(self.patience, simulated_entries_of(store, passport, now)).await
    }

    /// Asks for all entries and stays with the passports that the answers name.
    pub async fn known(&self, store: &Store, answers: &Answers, now: Timestamp) -> Result<Known, Unavailable> {
        in_time(self.patience, simulated_entries(store, answers, now)).await
    }
}

async fn in_time<T>(patience: Duration, asked: impl Future<Output = Result<T, StoreError>>) -> Result<T, Unavailable> {
    match tokio::time::timeout(patience, asked).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => {
            tracing::error!(error = %error, "the immigration register answers with an error");
            Err(Unavailable)
        }
        Err(_) => Err(Unavailable),
    }
}

async fn simulated_entry(store: &Store, entry: &NewEntry, now: Timestamp) -> Result<bool, StoreError> {
    let mut tx = answering(store, now).await?;
    let known = tx.register_entries(&[(entry.issuing_state.as_str(), entry.passport_no.as_str())]).await?;
    let new = !known.iter().any(|known| known.arrived_on == entry.arrived_on && known.left_on.is_none());
    if new {
        tx.register_entries_add(std::slice::from_ref(entry)).await?;
    }
    tx.commit().await?;
    Ok(new)
}

async fn simulated_departure(
    store: &Store,
    passport: (&str, &str),
    on: Date,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let mut tx = answering(store, now).await?;
    let left = tx.register_leave(passport, on).await?;
    tx.commit().await?;
    Ok(left)
}

async fn simulated_entries_of(
    store: &Store,
    passport: (&str, &str),
    now: Timestamp,
) -> Result<Vec<ListedEntry>, StoreError> {
    let mut tx = answering(store, now).await?;
    let entries = tx.register_entries(&[passport]).await?;
    tx.commit().await?;
    Ok(entries)
}

async fn simulated_entries(store: &Store, answers: &Answers, now: Timestamp) -> Result<Known, StoreError> {
    let mut tx = answering(store, now).await?;
    let passports = passports(answers);
    let known = Known { entries: tx.register_entries(&passports).await?, stays: tx.register_stays(&passports).await? };
    tx.commit().await?;
    Ok(known)
}

/// Issuing state and number of the passport that the answers name, and of the one before it.
fn passports(answers: &Answers) -> Vec<(&str, &str)> {
    let state = answers.text("issuing_state");
    let state = normalise_code(state).unwrap_or(state);
    let numbers = [answers.text("passport_no"), answers.text("previous_passport_no")];
    numbers.into_iter().filter(|number| !number.is_empty()).map(|number| (state, number)).collect()
}

async fn simulated_agency(
    store: &Store,
    answers: &Answers,
    day: Date,
    now: Timestamp,
) -> Result<RegisterAnswer, StoreError> {
    let mut tx = answering(store, now).await?;
    let named = passports(answers);
    let mut entry = tx.register_entry(&named, day).await?;
    let his = his(&mut tx, named, entry.as_ref(), day).await?;
    let stays = tx.register_stays_on(&his, day).await?;
    if let Some(entry) = &mut entry {
        // Its own officers approve at this portal: what was approved before that day it knows, whoever filed it.
        let days = (bangkok_midnight(entry.arrival_date), bangkok_midnight(day));
        entry.next_report_due = entry.next_report_due.max(tx.reported_until(&his, days).await?);
    }
    tx.commit().await?;
    Ok(RegisterAnswer { entry, stays })
}

/// Of the passports that somebody names, those whose notices and reports are taken for his: the one with which he came in, and the
/// present one where it is said to have taken that one's place (rule 10). From the day of its issue hosts notify its number, which no
/// entry can name before he travels, and a guest whom his host has notified needs no officer. But a passport with which somebody came in
/// whose entry is not the one found is that other person's, and its hosts know nothing of him. The one before is no more than what
/// somebody says, unless he came in with it.
async fn his<'a>(
    tx: &mut Tx,
    mut named: Vec<(&'a str, &'a str)>,
    entry: Option<&EntryRecord>,
    day: Date,
) -> Result<Vec<(&'a str, &'a str)>, StoreError> {
    let came_with = entry.map(|entry| entry.passport_no.as_str());
    let present = named.first().copied();
    let is_anothers = match present {
        Some(passport) if came_with.is_some_and(|number| number != passport.1) => {
            tx.register_entries(&[passport]).await?.iter().any(|entry| entry.arrived_on <= day)
        }
        _ => false,
    };
    named.retain(|passport| Some(passport.1) == came_with || (Some(*passport) == present && !is_anothers));
    Ok(named)
}

/// The agency at work, as the setting says that it works: at once, slowly, or never.
async fn answering(store: &Store, now: Timestamp) -> Result<Tx, StoreError> {
    let mut tx = store.begin_system().await?;
    let settings = tx.settings_on(bangkok_day(now), None).await?;
    match settings.text(SIMULATION) {
        Ok("silent") => {
            // No connection is held while nobody answers.
            drop(tx);
            std::future::pending().await
        }
        Ok("slow") => {
            drop(tx);
            tokio::time::sleep(SLOWNESS).await;
            store.begin_system().await
        }
        _ => Ok(tx),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::passports::{Leads, TryOut, passports};
    use crate::store::setting::NewSetting;
    use crate::testing::TestApp;
    use sala::form::Source;
    use sala::value::Value;

    fn answers(try_out: &TryOut, previous: Option<&str>) -> Answers {
        let mut answers = Answers::default();
        let now = "2026-09-20T09:00:00+07:00".parse().unwrap();
        let mut set = |key: &str, value: &str| answers.set(key, value.into(), Source::Typed, now);
        set("issuing_state", &try_out.holder.state);
        set("passport_no", &try_out.holder.passport_no);
        if let Some(previous) = previous {
            set("previous_passport_no", previous);
        }
        answers
    }

    fn try_out(app: &TestApp, leads: Leads) -> TryOut {
        let all = passports(bangkok_day(app.clock.now()));
        all.into_iter().find(|try_out| try_out.leads == leads).unwrap()
    }

    async fn ask(app: &TestApp, answers: &Answers) -> Result<RegisterAnswer, Unavailable> {
        let now = app.clock.now();
        app.state.immigration.ask(&app.state.store, answers, bangkok_day(now), now).await
    }

    async fn simulate(app: &TestApp, behaviour: &str) {
        let value = Value::from(behaviour);
        let from = bangkok_day(app.clock.now());
        let new = NewSetting { key: SIMULATION, scope: "", valid_from: from, value: &value, legal_ground: "a test" };
        let mut tx = app.state.store.begin_system().await.unwrap();
        tx.setting_put(&new, None, app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn the_register_answers_with_the_entry_and_the_running_stay() {
        let app = TestApp::start().await;
        let try_out = try_out(&app, Leads::Approved);
        let answer = ask(&app, &answers(&try_out, None)).await.unwrap();
        let entry = answer.entry.unwrap();
        assert_eq!(entry.passport_no.as_str(), try_out.holder.passport_no);
        assert_eq!((entry.family_name.as_str(), entry.given_names.as_str()), ("HOFFMANN", "ANNA MARIA"));
        assert_eq!(entry.arrival_date, try_out.visit.arrived_on);
        assert_eq!(entry.birth_date, try_out.holder.birth());
        assert_eq!(answer.stays.len(), 1);
        assert_eq!(answer.stays[0].subdistrict, try_out.visit.home.code);
        app.finish().await;
    }

    #[tokio::test]
    async fn a_renewed_passport_is_found_by_the_number_of_the_old_one() {
        let app = TestApp::start().await;
        let try_out = try_out(&app, Leads::Renewed);
        assert_eq!(ask(&app, &answers(&try_out, None)).await, Ok(RegisterAnswer::default()));
        let found = ask(&app, &answers(&try_out, try_out.previous_passport_no.as_deref())).await.unwrap();
        assert_eq!(found.entry.map(|entry| entry.passport_no.to_string()), try_out.previous_passport_no);
        app.finish().await;
    }

    #[tokio::test]
    async fn who_never_entered_is_not_known() {
        let app = TestApp::start().await;
        let try_out = try_out(&app, Leads::NotInRegister);
        assert_eq!(ask(&app, &answers(&try_out, None)).await, Ok(RegisterAnswer::default()));
        app.finish().await;
    }

    #[tokio::test]
    async fn the_same_number_of_another_state_is_another_passport() {
        let app = TestApp::start().await;
        let mut try_out = try_out(&app, Leads::Approved);
        try_out.holder.state = "FRA".to_owned();
        assert_eq!(ask(&app, &answers(&try_out, None)).await, Ok(RegisterAnswer::default()));
        app.finish().await;
    }

    #[tokio::test]
    async fn a_silent_agency_is_unavailable_and_a_slow_one_is_not() {
        let app = TestApp::start().await;
        let known = answers(&try_out(&app, Leads::Approved), None);
        simulate(&app, "silent").await;
        let impatient = ImmigrationRegister { patience: Duration::from_millis(50) };
        let now = app.clock.now();
        assert_eq!(impatient.ask(&app.state.store, &known, bangkok_day(now), now).await, Err(Unavailable));
        simulate(&app, "slow").await;
        let patient = ImmigrationRegister { patience: Duration::from_mins(1) };
        assert!(patient.ask(&app.state.store, &known, bangkok_day(now), now).await.unwrap().entry.is_some());
        app.finish().await;
    }
}
