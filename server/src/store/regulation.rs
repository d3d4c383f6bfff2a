//! What the law and the offices fix by date, and which services are published, in memory: every command needs it, and it
//! changes a few times a year.
//!
//! A transaction learns the version with the statement that it begins with (see [`super::Store::begin`]) and reads the
//! tables again only when that is another one than what is kept: a change counts from the next transaction on, on every
//! server, and is never read twice.

use super::{Store, StoreError, Tx};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sala::calendar::{Holiday, WorkingCalendar};
use sala::service::ContentHash;
use sala::settings::Settings;
use sala::value::{Value, Values};
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

/// Everything that is in the tables `setting`, `holiday`, `office` and `agency`, whatever day and office it is for, and the newest
/// version of each service.
#[derive(Debug)]
pub struct Regulations {
    version: i64,
    /// In the order of key, scope, first day: of several rows that count, the last one wins.
    settings: Vec<Setting>,
    calendar: Arc<WorkingCalendar>,
    /// In the order of their codes.
    offices: Vec<Office>,
    /// By the code of the service.
    newest: HashMap<String, ContentHash>,
    /// Agencies of which a system wants to be told of cases.
    webhook_agencies: Vec<String>,
    /// The names of agencies, by code.
    agencies: HashMap<String, Json>,
}

/// A value of the law or an office with the days on which it holds.
#[derive(Debug)]
pub struct Setting {
    pub key: String,
    /// Empty: everywhere.
    scope: String,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub value: Value,
    /// On what it rests.
    pub legal_ground: String,
}

/// An office of an agency.
#[derive(Debug, Clone)]
pub struct Office {
    pub code: String,
    pub agency: String,
    /// In every language.
    pub name: Json,
    /// Codes of the provinces that it is competent for.
    pub provinces: Vec<String>,
}

impl Regulations {
    /// Every version of the general settings whose keys begin so, the oldest of each first.
    pub fn versions(&self, prefix: &str) -> impl Iterator<Item = &Setting> {
        self.settings.iter().filter(move |setting| setting.scope.is_empty() && setting.key.starts_with(prefix))
    }

    /// The settings of a day: the office's own row wins over the general one, a later one over an earlier one.
    pub fn in_force(&self, day: Date, office: Option<&str>) -> Settings {
        let counts = |setting: &&Setting| {
            (setting.scope.is_empty() || Some(setting.scope.as_str()) == office)
                && setting.valid_from <= day
                && setting.valid_to.is_none_or(|last| day <= last)
        };
        let in_force = self.settings.iter().filter(counts);
        Settings(in_force.map(|setting| (setting.key.clone(), setting.value.clone())).collect::<Values>())
    }
}

/// What this process keeps. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept(Arc<RwLock<Option<KeptCopy>>>);

#[derive(Debug, Clone)]
struct KeptCopy {
    regulations: Arc<Regulations>,
    /// When a page that only informs last made sure that they count.
    confirmed_at: Option<Timestamp>,
}

impl Kept {
    fn get(&self) -> Option<KeptCopy> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, copy: Option<KeptCopy>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = copy;
    }
}

/// So old may be what a page says that only informs.
const FRESH: SignedDuration = SignedDuration::from_secs(1);

impl Store {
    /// Everything for a page that only informs, as it was at most a second ago: however many people read it, the database is
    /// asked once in that time.
    pub async fn regulations_lately(&self, now: Timestamp) -> Result<Arc<Regulations>, StoreError> {
        let fresh = |copy: &KeptCopy| copy.confirmed_at.is_some_and(|at| now.duration_since(at) < FRESH);
        if let Some(copy) = self.kept.get().filter(fresh) {
            return Ok(copy.regulations);
        }
        let regulations = self.begin_system().await?.regulations().await?;
        self.kept.put(Some(KeptCopy { regulations: Arc::clone(&regulations), confirmed_at: Some(now) }));
        Ok(regulations)
    }

    /// The general settings of a day from them.
    pub async fn settings_lately(&self, now: Timestamp, day: Date) -> Result<Settings, StoreError> {
        Ok(self.regulations_lately(now).await?.in_force(day, None))
    }
}

impl Tx {
    async fn regulations(&mut self) -> Result<Arc<Regulations>, StoreError> {
        let kept = self.kept.get().map(|copy| copy.regulations);
        if let Some(kept) = kept.filter(|kept| kept.version == self.setting_version) {
            return Ok(kept);
        }
        let read = Arc::new(self.regulations_read().await?);
        self.kept.put(Some(KeptCopy { regulations: Arc::clone(&read), confirmed_at: None }));
        Ok(read)
    }

    async fn regulations_read(&mut self) -> Result<Regulations, StoreError> {
        let settings = sqlx::query!(
            "select key, scope, valid_from, valid_to, value, legal_ground from setting order by key, scope, valid_from"
        )
        .fetch_all(self.conn())
        .await?;
        let settings = settings.into_iter().map(|row| {
            Ok(Setting {
                value: serde_json::from_value(row.value)
                    .map_err(|error| StoreError::inconsistent("setting", "value", &row.key, error))?,
                key: row.key,
                scope: row.scope,
                valid_from: row.valid_from.to_jiff(),
                valid_to: row.valid_to.map(jiff_sqlx::Date::to_jiff),
                legal_ground: row.legal_ground,
            })
        });
        let settings = settings.collect::<Result<Vec<_>, StoreError>>()?;
        let holidays = sqlx::query!("select day, name, announced from holiday").fetch_all(self.conn()).await?;
        let name = |name: &Json, lang: &str| name.get(lang).and_then(Json::as_str).unwrap_or_default().to_owned();
        let calendar = WorkingCalendar::new(holidays.into_iter().map(|row| Holiday {
            date: row.day.to_jiff(),
            name_th: name(&row.name, "th"),
            name_en: name(&row.name, "en"),
            name_zh: name(&row.name, "zh"),
            announced: row.announced,
        }));
        let offices = sqlx::query_as!(Office, "select code, agency, name, provinces from office order by code")
            .fetch_all(self.conn())
            .await?;
        let agencies = sqlx::query!("select code, name from agency").fetch_all(self.conn()).await?;
        let agencies = agencies.into_iter().map(|row| (row.code, row.name)).collect();
        let newest = self.bundles_newest().await?;
        let webhook_agencies = sqlx::query_scalar!(r#"select agency as "agency!" from webhook_agencies() as agency"#)
            .fetch_all(self.conn())
            .await?;
        Ok(Regulations {
            webhook_agencies,
            agencies,
            version: self.setting_version,
            settings,
            calendar: Arc::new(calendar),
            offices,
            newest,
        })
    }

    /// This transaction has changed them itself: what it reads from here on is as it has left them.
    pub(super) async fn regulations_changed(&mut self) -> Result<(), StoreError> {
        self.kept.put(None);
        self.setting_version =
            sqlx::query_scalar!("select version from setting_version").fetch_one(self.conn()).await?;
        Ok(())
    }

    /// The settings in force on a day: the office's own row wins over the general one, a later one over an earlier one.
    pub async fn settings_on(&mut self, day: Date, office: Option<&str>) -> Result<Settings, StoreError> {
        Ok(self.regulations().await?.in_force(day, office))
    }

    /// The settings of a day as they may be at the offices of an agency: the general ones first, then those of each office
    /// that has some of its own.
    pub async fn settings_of_offices(&mut self, day: Date, agency: &str) -> Result<Vec<Settings>, StoreError> {
        let regulations = self.regulations().await?;
        let has_own = |office: &&Office| regulations.settings.iter().any(|setting| setting.scope == office.code);
        let offices = regulations.offices.iter().filter(|office| office.agency == agency).filter(has_own);
        let own = offices.map(|office| regulations.in_force(day, Some(&office.code)));
        Ok(std::iter::once(regulations.in_force(day, None)).chain(own).collect())
    }

    /// The civil service's working days.
    /// Whether a system of an agency wants to be told of its cases.
    pub async fn webhook_agency(&mut self, agency: &str) -> Result<bool, StoreError> {
        Ok(self.regulations().await?.webhook_agencies.iter().any(|known| known == agency))
    }

    pub async fn working_calendar(&mut self) -> Result<Arc<WorkingCalendar>, StoreError> {
        Ok(Arc::clone(&self.regulations().await?.calendar))
    }

    /// The offices of an agency, in the order of their codes.
    pub async fn offices(&mut self, agency: &str) -> Result<Vec<Office>, StoreError> {
        let regulations = self.regulations().await?;
        Ok(regulations.offices.iter().filter(|office| office.agency == agency).cloned().collect())
    }

    /// The agencies that have offices.
    pub async fn agencies(&mut self) -> Result<BTreeSet<String>, StoreError> {
        Ok(self.regulations().await?.offices.iter().map(|office| office.agency.clone()).collect())
    }

    /// The name of an office in all languages.
    pub async fn office_name(&mut self, code: &str) -> Result<Option<Json>, StoreError> {
        let regulations = self.regulations().await?;
        Ok(regulations.offices.iter().find(|office| office.code == code).map(|office| office.name.clone()))
    }

    /// The name of an agency in all languages.
    pub async fn agency_name(&mut self, code: &str) -> Result<Option<Json>, StoreError> {
        Ok(self.regulations().await?.agencies.get(code).cloned())
    }

    /// The office of the agency that is competent for a province.
    pub async fn office_for(&mut self, agency: &str, province: &str) -> Result<Option<String>, StoreError> {
        let regulations = self.regulations().await?;
        let mut of_agency = regulations.offices.iter().filter(|office| office.agency == agency);
        let competent = of_agency.find(|office| office.provinces.iter().any(|code| code == province));
        Ok(competent.map(|office| office.code.clone()))
    }

    /// The codes of all published services.
    pub async fn services(&mut self) -> Result<Vec<String>, StoreError> {
        let mut services: Vec<String> = self.regulations().await?.newest.keys().cloned().collect();
        services.sort_unstable();
        Ok(services)
    }

    /// The hash of a service's newest version.
    pub async fn bundle_newest(&mut self, service: &str) -> Result<Option<ContentHash>, StoreError> {
        Ok(self.regulations().await?.newest.get(service).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;
    use jiff::civil::date;

    const KEY: &str = "tm47.online.days_before";

    /// As another server or an administrator at the database would.
    async fn change(app: &TestApp, statement: &'static str) {
        sqlx::query(statement).execute(&mut app.owner().await).await.unwrap();
    }

    #[tokio::test]
    async fn a_change_counts_from_the_next_transaction_on() {
        let app = TestApp::start().await;
        let day = date(2026, 9, 21);
        let mut before = app.state.store.begin_system().await.unwrap();
        assert!(before.working_calendar().await.unwrap().is_working_day(day));
        change(&app, "insert into holiday values (date '2026-09-21', '{}', true)").await;
        // Whoever has begun goes on with what he began with, and keeps nobody else from the change.
        assert!(before.working_calendar().await.unwrap().is_working_day(day));
        let mut after = app.state.store.begin_system().await.unwrap();
        assert!(!after.working_calendar().await.unwrap().is_working_day(day));
        change(&app, "update office set provinces = '{}' where code = 'IMM-83'").await;
        let mut later = app.state.store.begin_system().await.unwrap();
        assert_eq!(later.office_for("immigration", "83").await.unwrap(), None);
        drop((before, after, later));
        app.finish().await;
    }

    #[tokio::test]
    async fn what_only_informs_is_a_second_old_at_most() {
        let app = TestApp::start().await;
        let day = date(2026, 9, 21);
        let lately = async || app.state.store.settings_lately(app.clock.now(), day).await.unwrap().number(KEY).unwrap();
        assert_eq!(lately().await, 15);
        change(&app, "update setting set value = '20' where key = 'tm47.online.days_before'").await;
        assert_eq!(lately().await, 15);
        app.clock.advance(FRESH);
        assert_eq!(lately().await, 20);
        app.finish().await;
    }
}
