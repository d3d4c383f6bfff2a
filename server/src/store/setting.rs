//! Changing what the law and the offices fix by date: settings, holidays, agencies and offices (read in `regulation.rs`).
//!
//! Administrators change settings. The rest is put in place by the owner of the database ([`Owner`]), since the
//! application's role may not write it.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::calendar::Holiday;
use sala::id::AccountId;
use sala::value::Value;
use serde_json::Value as Json;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};

/// A setting to be put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSetting<'a> {
    pub key: &'a str,
    pub scope: &'a str,
    /// The first day on which it counts.
    pub valid_from: Date,
    pub value: &'a Value,
    pub legal_ground: &'a str,
}

/// A setting as it stands.
#[derive(Debug, Clone)]
pub struct SettingRow {
    pub key: String,
    /// The code of the office; empty: everywhere.
    pub scope: String,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub value: Json,
    pub legal_ground: String,
}

impl Tx {
    /// All settings of all days and offices, in the order of key, office and first day.
    pub async fn settings_all(&mut self) -> Result<Vec<SettingRow>, StoreError> {
        let rows = sqlx::query!(
            "select key, scope, valid_from, valid_to, value, legal_ground from setting order by key, scope, valid_from"
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| SettingRow {
            key: row.key,
            scope: row.scope,
            valid_from: row.valid_from.to_jiff(),
            valid_to: row.valid_to.map(jiff_sqlx::Date::to_jiff),
            value: row.value,
            legal_ground: row.legal_ground,
        });
        Ok(read.collect())
    }

    /// Puts a setting in force from a day: the row that runs then ends the day before, one that begins on the same day is
    /// replaced, later ones stay. For administrators and the system; row-level security refuses others.
    pub async fn setting_put(
        &mut self,
        new: &NewSetting<'_>,
        by: Option<AccountId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update setting set valid_to = $3::date - 1
             where key = $1 and scope = $2 and valid_from < $3 and (valid_to is null or valid_to >= $3)",
            new.key,
            new.scope,
            new.valid_from.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        sqlx::query!(
            "insert into setting (key, scope, valid_from, valid_to, value, legal_ground, changed_at, changed_by)
             values ($1, $2, $3,
                (select min(later.valid_from) - 1 from setting later
                 where later.key = $1 and later.scope = $2 and later.valid_from > $3),
                $4, $5, $6, $7)
             on conflict (key, scope, valid_from) do update set value = excluded.value,
                legal_ground = excluded.legal_ground, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
            new.key,
            new.scope,
            new.valid_from.to_sqlx(),
            Json::from_value(new.value),
            new.legal_ground,
            now.to_sqlx(),
            by.map(AccountId::as_uuid),
        )
        .execute(self.conn())
        .await?;
        self.regulations_changed().await
    }
}

/// A value of the core as JSON.
trait FromValue {
    fn from_value(value: &Value) -> Json;
}

impl FromValue for Json {
    fn from_value(value: &Value) -> Json {
        match value {
            Value::Flag(flag) => (*flag).into(),
            Value::Number(number) => (*number).into(),
            Value::Text(text) => text.as_str().into(),
            Value::List(list) => list.iter().map(Json::from_value).collect(),
        }
    }
}

/// A connection of the owner of the database, for what the application's role may not write. Each method can be repeated.
#[derive(Debug)]
pub struct Owner(PgConnection);

impl Owner {
    pub async fn connect(options: &PgConnectOptions) -> Result<Self, StoreError> {
        Ok(Self(options.connect().await?))
    }

    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.0.close().await?)
    }

    /// Adds an agency or renames it. `name`: a text for each language.
    pub async fn agency_put(&mut self, code: &str, name: &Json) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into agency (code, name) values ($1, $2) on conflict (code) do update set name = excluded.name
             where agency.name <> excluded.name",
            code,
            name
        )
        .execute(&mut self.0)
        .await?;
        Ok(())
    }

    /// Gives an agency another number at the banks. Bills keep the one they were opened with.
    pub async fn biller_put(&mut self, agency: &str, biller: &str) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into biller (id, agency) values ($1, $2) on conflict (agency) do update set id = excluded.id",
            biller,
            agency
        )
        .execute(&mut self.0)
        .await?;
        Ok(())
    }

    /// Gives an agency its number at the banks, unless it has one.
    pub async fn biller_add(&mut self, agency: &str, biller: &str) -> Result<(), StoreError> {
        sqlx::query!("insert into biller (id, agency) values ($1, $2) on conflict (agency) do nothing", biller, agency)
            .execute(&mut self.0)
            .await?;
        Ok(())
    }

    /// Adds offices that are missing. One that exists is left as it is: its name and provinces may have been changed since.
    /// `offices`: code, name in each language, the provinces it is competent for.
    pub async fn offices_add(
        &mut self,
        agency: &str,
        offices: &[(String, Json, Vec<String>)],
    ) -> Result<(), StoreError> {
        for (code, name, provinces) in offices {
            sqlx::query!(
                "insert into office (code, agency, name, provinces) values ($1, $2, $3, $4) on conflict (code) do nothing",
                code,
                agency,
                name,
                provinces
            )
            .execute(&mut self.0)
            .await?;
        }
        Ok(())
    }

    /// Adds holidays that are missing. A day that exists is left as it is, except that an expected day may become an
    /// announced one; and one that was withdrawn stays a working day.
    pub async fn holidays_add(&mut self, holidays: &[Holiday]) -> Result<(), StoreError> {
        for holiday in holidays {
            let name = serde_json::json!({ "th": holiday.name_th, "en": holiday.name_en, "zh": holiday.name_zh });
            sqlx::query!(
                "insert into holiday (day, name, announced)
                 select $1, $2, $3 where coalesce((select added from holiday_change where day = $1 order by id desc limit 1), true)
                 on conflict (day) do update
                 set name = excluded.name, announced = true where excluded.announced and not holiday.announced",
                holiday.date.to_sqlx() as _,
                name,
                holiday.announced
            )
            .execute(&mut self.0)
            .await?;
        }
        Ok(())
    }

    /// The holidays, in order.
    pub async fn holidays(&mut self) -> Result<Vec<Holiday>, StoreError> {
        let rows = sqlx::query!("select day, name, announced from holiday order by day").fetch_all(&mut self.0).await?;
        let name = |names: &Json, lang: &str| names[lang].as_str().unwrap_or_default().to_owned();
        let read = rows.into_iter().map(|row| Holiday {
            date: row.day.to_jiff(),
            name_th: name(&row.name, "th"),
            name_en: name(&row.name, "en"),
            name_zh: name(&row.name, "zh"),
            announced: row.announced,
        });
        Ok(read.collect())
    }

    /// Announces a holiday, or takes over its names in Thai, English and Chinese. A trigger writes a new day down, and open clocks are
    /// projected anew.
    pub async fn holiday_put(&mut self, day: Date, [th, en, zh]: &[String; 3]) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into holiday (day, name, announced) values ($1, $2, true) on conflict (day) do update
             set name = excluded.name, announced = true",
            day.to_sqlx(),
            serde_json::json!({ "th": th, "en": en, "zh": zh }),
        )
        .execute(&mut self.0)
        .await?;
        Ok(())
    }

    /// Withdraws a holiday; false: the day is none.
    pub async fn holiday_remove(&mut self, day: Date) -> Result<bool, StoreError> {
        let removed = sqlx::query!("delete from holiday where day = $1", day.to_sqlx()).execute(&mut self.0).await?;
        Ok(removed.rows_affected() > 0)
    }

    /// Ends an office's own row from a day on: the one that runs then the day before, one that begins on it altogether. Later ones stay.
    /// False: none runs on that day.
    pub async fn setting_end(&mut self, key: &str, office: &str, from: Date) -> Result<bool, StoreError> {
        let ended = sqlx::query_scalar!(
            r#"with begins as (delete from setting where key = $1 and scope = $2 and valid_from = $3 returning 1),
                runs as (update setting set valid_to = $3::date - 1 where key = $1 and scope = $2 and valid_from < $3
                    and (valid_to is null or valid_to >= $3) returning 1)
             select (select count(*) from begins) + (select count(*) from runs) > 0 as "ended!""#,
            key,
            office,
            from.to_sqlx() as _,
        );
        Ok(ended.fetch_one(&mut self.0).await?)
    }

    /// Adds a general setting, unless any row has its key: what administrators decided since is never overwritten.
    pub async fn setting_add(&mut self, new: &NewSetting<'_>, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into setting (key, scope, valid_from, value, legal_ground, changed_at)
             select $1, $2, $3, $4, $5, $6 where not exists (select from setting where key = $1 and scope = $2)",
            new.key,
            new.scope,
            new.valid_from.to_sqlx() as _,
            Json::from_value(new.value),
            new.legal_ground,
            now.to_sqlx() as _,
        )
        .execute(&mut self.0)
        .await?;
        Ok(())
    }
}

/// How many rows each table has, for tests of what fills them.
#[cfg(test)]
pub async fn table_sizes(connection: &mut PgConnection) -> std::collections::BTreeMap<String, i64> {
    let tables = "select schemaname || '.' || tablename from pg_tables where schemaname in ('public', 'immigration')";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *connection).await.unwrap();
    let mut sizes = std::collections::BTreeMap::new();
    for table in tables {
        let count = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
        sizes.insert(table, sqlx::query_scalar(count).fetch_one(&mut *connection).await.unwrap());
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;
    use jiff::civil::date;
    use sala::access::{Actor, Role};
    use sala::calendar::{Period, days_between};

    const KEY: &str = "tm47.online.days_after";

    fn actor(role: Role) -> Actor {
        Actor { role, agency: Some("immigration".to_owned()), ..Actor::system() }
    }

    async fn put(app: &TestApp, role: Role, scope: &str, from: Date, value: i64) -> Result<(), StoreError> {
        let value = Value::Number(value);
        let new = NewSetting { key: KEY, scope, valid_from: from, value: &value, legal_ground: "a test" };
        let mut tx = app.state.store.begin(&actor(role)).await?;
        tx.setting_put(&new, None, app.clock.now()).await?;
        tx.commit().await
    }

    async fn on(app: &TestApp, day: Date, office: Option<&str>) -> i64 {
        let mut tx = app.state.store.begin_system().await.unwrap();
        tx.settings_on(day, office).await.unwrap().number(KEY).unwrap()
    }

    #[tokio::test]
    async fn the_row_of_the_day_counts_and_an_offices_own_wins() {
        let app = TestApp::start().await;
        put(&app, Role::Administrator, "", date(2026, 10, 1), 3).await.unwrap();
        put(&app, Role::Administrator, "IMM-83", date(2026, 9, 1), 5).await.unwrap();
        for (day, office, expected) in [
            (date(2026, 9, 30), None, 0),
            (date(2026, 10, 1), None, 3),
            (date(2026, 10, 1), Some("IMM-10"), 3),
            (date(2026, 8, 31), Some("IMM-83"), 0),
            (date(2026, 9, 1), Some("IMM-83"), 5),
            (date(2026, 12, 1), Some("IMM-83"), 5),
        ] {
            assert_eq!(on(&app, day, office).await, expected, "{day} {office:?}");
        }
        app.finish().await;
    }

    #[tokio::test]
    async fn a_change_ends_the_row_before_it_and_leaves_later_ones() {
        let app = TestApp::start().await;
        put(&app, Role::Administrator, "", date(2027, 1, 1), 7).await.unwrap();
        put(&app, Role::Administrator, "", date(2026, 10, 1), 3).await.unwrap();
        put(&app, Role::Administrator, "", date(2026, 10, 1), 4).await.unwrap();
        let days = [date(2026, 9, 30), date(2026, 10, 1), date(2026, 12, 31), date(2027, 1, 1)];
        let mut found = Vec::new();
        for day in days {
            found.push(on(&app, day, None).await);
        }
        assert_eq!(found, [0, 4, 4, 7]);
        app.finish().await;
    }

    #[tokio::test]
    async fn only_administrators_change_settings() {
        let app = TestApp::start().await;
        for role in [Role::Applicant, Role::Officer, Role::Supervisor] {
            let refused = put(&app, role, "", date(2026, 10, 1), 90).await.unwrap_err().to_string();
            assert!(refused.contains("row-level security"), "{refused}");
        }
        assert_eq!(on(&app, date(2026, 10, 2), None).await, 0);
        app.finish().await;
    }

    #[tokio::test]
    async fn a_seed_does_not_undo_what_an_administrator_decided() {
        let app = TestApp::start().await;
        put(&app, Role::Administrator, "", date(2026, 9, 1), 6).await.unwrap();
        let mut owner = Owner(app.owner().await);
        let value = Value::Number(0);
        let seed = NewSetting { key: KEY, scope: "", valid_from: date(2020, 1, 1), value: &value, legal_ground: "" };
        owner.setting_add(&seed, app.clock.now()).await.unwrap();
        owner.close().await.unwrap();
        assert_eq!(on(&app, date(2026, 9, 20), None).await, 6);
        app.finish().await;
    }

    #[tokio::test]
    async fn the_calendar_knows_the_seeded_holidays() {
        let app = TestApp::start().await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let calendar = tx.working_calendar().await.unwrap();
        drop(tx);
        // Songkran 2026: three working days from Friday the 10th are not over before Saturday the 18th.
        let due = calendar.due(date(2026, 4, 10), Period::working_days(3), sala::calendar::Actor::Official);
        assert!(days_between(date(2026, 4, 10), due.day) > 5, "{due:?}");
        app.finish().await;
    }
}
