//! What the law and the offices fix by date: settings, holidays, agencies and offices.
//!
//! The application reads them, and administrators change settings. The rest is put in place by the owner of the database
//! ([`Owner`]), since the application's role may not write it.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::calendar::{Holiday, WorkingCalendar};
use sala::id::AccountId;
use sala::settings::Settings;
use sala::value::{Value, Values};
use serde_json::Value as Json;
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};

/// A dated setting as it stands in the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingRow {
    pub key: String,
    /// Empty: everywhere; else an office's code.
    pub scope: String,
    pub valid_from: Date,
    /// The last day; none while it runs.
    pub valid_to: Option<Date>,
    pub value: Value,
    pub legal_ground: String,
    pub changed_at: Timestamp,
    /// None: a seed.
    pub changed_by: Option<AccountId>,
}

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

impl Tx {
    /// The settings in force on a day: the office's own row wins over the general one.
    pub async fn settings_on(&mut self, day: Date, office: Option<&str>) -> Result<Settings, StoreError> {
        let rows = sqlx::query!(
            "select distinct on (key) key, value from setting
             where scope in ('', $2) and valid_from <= $1 and (valid_to is null or valid_to >= $1)
             order by key, scope desc, valid_from desc",
            day.to_sqlx(),
            office.unwrap_or_default(),
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| Ok((setting_value(&row.key, row.value)?, row.key)));
        let values: Result<Values, StoreError> = read.map(|row| row.map(|(value, key)| (key, value))).collect();
        Ok(Settings(values?))
    }

    /// The civil service's working days.
    pub async fn working_calendar(&mut self) -> Result<WorkingCalendar, StoreError> {
        let rows = sqlx::query!("select day, name, announced from holiday").fetch_all(self.conn()).await?;
        let name = |name: &Json, lang: &str| name.get(lang).and_then(Json::as_str).unwrap_or_default().to_owned();
        Ok(WorkingCalendar::new(rows.into_iter().map(|row| Holiday {
            date: row.day.to_jiff(),
            name_th: name(&row.name, "th"),
            name_en: name(&row.name, "en"),
            name_zh: name(&row.name, "zh"),
            announced: row.announced,
        })))
    }

    /// Every row of the settings whose key begins with `prefix`, past and coming ones too, by key, scope and day.
    pub async fn setting_rows(&mut self, prefix: &str) -> Result<Vec<SettingRow>, StoreError> {
        let rows = sqlx::query!(
            "select key, scope, valid_from, valid_to, value, legal_ground, changed_at, changed_by from setting
             where starts_with(key, $1) order by key, scope, valid_from",
            prefix
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            Ok(SettingRow {
                value: setting_value(&row.key, row.value)?,
                key: row.key,
                scope: row.scope,
                valid_from: row.valid_from.to_jiff(),
                valid_to: row.valid_to.map(jiff_sqlx::Date::to_jiff),
                legal_ground: row.legal_ground,
                changed_at: row.changed_at.to_jiff(),
                changed_by: row.changed_by.map(AccountId::from_uuid),
            })
        });
        read.collect()
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
            by.map(|id| id.as_uuid()),
        )
        .execute(self.conn())
        .await?;
        Ok(())
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

fn setting_value(key: &str, value: Json) -> Result<Value, StoreError> {
    serde_json::from_value(value).map_err(|error| StoreError::inconsistent("setting", "value", key, error))
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

    /// Adds offices that are missing. One that exists is left as it is: its name and provinces may have been changed since.
    /// `offices`: code, name in each language, the provinces it is competent for.
    pub async fn offices_add(&mut self, agency: &str, offices: &[(String, Json, Vec<String>)]) -> Result<(), StoreError> {
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
    /// announced one.
    pub async fn holidays_add(&mut self, holidays: &[Holiday]) -> Result<(), StoreError> {
        for holiday in holidays {
            let name = serde_json::json!({ "th": holiday.name_th, "en": holiday.name_en, "zh": holiday.name_zh });
            sqlx::query!(
                "insert into holiday (day, name, announced) values ($1, $2, $3) on conflict (day) do update
                 set name = excluded.name, announced = true where excluded.announced and not holiday.announced",
                holiday.date.to_sqlx(),
                name,
                holiday.announced
            )
            .execute(&mut self.0)
            .await?;
        }
        Ok(())
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
