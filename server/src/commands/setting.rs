//! `sala setting …`: looking at and changing the dated settings while the portal runs.

use std::process::ExitCode;

use anyhow::{Context as _, bail, ensure};
use jiff::civil::Date;
use sala::platforms::filing::check_settings;
use sala::settings::Settings;
use sala::value::Value;

use super::{close, open};
use crate::app_state::AppState;
use crate::config::{NewValue, Options, SettingCommand};
use crate::store::Tx;
use crate::store::setting::{NewSetting, Owner};

pub(super) async fn run(options: Options, command: SettingCommand) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let done = match command {
        SettingCommand::List { prefix } => list(&state, &prefix).await,
        SettingCommand::Put(new) => put(&state, &new).await,
        SettingCommand::End { key, office, from } => {
            let mut owner = Owner::connect(database.owner()).await?;
            end(&state, &mut owner, (&key, &office), from).await
        }
    };
    close(state, database).await;
    println!("{}", done?);
    Ok(ExitCode::SUCCESS)
}

/// A line a value, in the order of key, office and first day.
async fn list(state: &AppState, prefix: &str) -> anyhow::Result<String> {
    let mut tx = state.store.begin_system().await?;
    let known = tx.settings_all().await?;
    tx.commit().await?;
    let lines = known.into_iter().filter(|setting| setting.key.starts_with(prefix)).map(|setting| {
        let office = if setting.scope.is_empty() { "everywhere" } else { &setting.scope };
        let until = setting.valid_to.map(|day| day.to_string()).unwrap_or_default();
        format!(
            "{}\t{office}\t{}..{until}\t{}\t{}",
            setting.key, setting.valid_from, setting.value, setting.legal_ground
        )
    });
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// Puts the value in force, unless a rule could not be asked with it.
async fn put(state: &AppState, new: &NewValue) -> anyhow::Result<String> {
    ensure!(!new.ground.trim().is_empty(), "say which law, order or notice it rests on: --ground");
    let value = read(&new.value);
    let mut tx = state.store.begin_system().await?;
    let known = tx.settings_all().await?;
    let mut same = known
        .iter()
        .filter(|setting| setting.key == new.key)
        .map(|setting| serde_json::from_value(setting.value.clone()));
    let same: Option<Value> = same.next_back().transpose().context("the present value cannot be read")?;
    let present = same.with_context(|| format!("there is no setting `{}`; `sala setting list` prints all", new.key))?;
    ensure!(is_alike(&present, &value), "`{}` is not of the kind of the present value, {present:?}", new.value);
    if let Some(office) = &new.office {
        ensure!(tx.office_name(office).await?.is_some(), "there is no office `{office}`");
    }
    let setting = NewSetting {
        key: &new.key,
        scope: new.office.as_deref().unwrap_or_default(),
        valid_from: new.from,
        value: &value,
        legal_ground: new.ground.trim(),
    };
    tx.setting_put(&setting, None, state.clock.now()).await?;
    let settings = tx.settings_on(new.from, new.office.as_deref()).await?;
    check(state, &mut tx, &settings, &new.value).await?;
    tx.commit().await?;
    let office = new.office.as_deref().unwrap_or("everywhere");
    Ok(format!("{} is {} from {} on, {office}.", new.key, new.value, new.from))
}

/// A JSON value; anything else is a word.
fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// Lists of the same things, and numbers that count something.
fn is_alike(present: &Value, new: &Value) -> bool {
    match (present, new) {
        (Value::Number(_), Value::Number(new)) => *new >= 0,
        (Value::List(_), Value::List(new)) => new.iter().all(|value| value.as_text().is_some()),
        _ => std::mem::discriminant(present) == std::mem::discriminant(new),
    }
}

/// Ends an office's own value, unless a rule could not be asked with the one of everywhere in its place.
async fn end(state: &AppState, owner: &mut Owner, (key, office): (&str, &str), from: Date) -> anyhow::Result<String> {
    let mut tx = state.store.begin_system().await?;
    let general = tx.settings_on(from, None).await?;
    let value = general.0.get(key).with_context(|| format!("`{key}` has no value for everywhere on {from}"))?;
    let mut settings = tx.settings_on(from, Some(office)).await?;
    settings.0.insert(key.to_owned(), value.clone());
    check(state, &mut tx, &settings, key).await?;
    tx.commit().await?;
    let ended = owner.setting_end(key, office, from).await?;
    ensure!(ended, "{office} has no value of its own for `{key}` on {from}; `sala setting list {key}` prints all");
    Ok(format!("From {from} on {office} has no {key} of its own."))
}

/// Every published service's rule must be able to work with these settings of a day; `changed` is what is new in them.
async fn check(state: &AppState, tx: &mut Tx, settings: &Settings, changed: &str) -> anyhow::Result<()> {
    for service in tx.services().await? {
        let Some((_, bundle)) = state.bundles.newest(tx, &service).await? else { continue };
        if let Err(error) = check_settings(&bundle.service.rule, settings) {
            bail!("the rule of `{service}` cannot work with `{changed}`: {error}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;
    use jiff::civil::date;

    fn new(key: &str, value: &str, office: Option<&str>) -> NewValue {
        NewValue {
            key: key.to_owned(),
            value: value.to_owned(),
            from: date(2026, 9, 20),
            ground: "Notice 7/2569".to_owned(),
            office: office.map(str::to_owned),
        }
    }

    #[tokio::test]
    async fn changing_a_setting_needs_no_release() {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let start = "/en/foreigner/90-day-report";
        assert!(browser.get(start).await.text.contains("from 15 days before day 90"));
        let said = put(&app.state, &new("tm47.online.days_before", "20", None)).await.unwrap();
        assert_eq!(said, "tm47.online.days_before is 20 from 2026-09-20 on, everywhere.");
        app.clock.advance(jiff::SignedDuration::from_secs(2));
        assert!(browser.get(start).await.text.contains("from 20 days before day 90"));
        put(&app.state, &new("tm47.next_due", "from_filing_date", Some("IMM-83"))).await.unwrap();
        let listed = list(&app.state, "tm47.next").await.unwrap();
        let lines: Vec<&str> = listed.lines().collect();
        assert_eq!(lines.len(), 2, "{listed}");
        assert_eq!(lines[1], "tm47.next_due\tIMM-83\t2026-09-20..\t\"from_filing_date\"\tNotice 7/2569");
        app.finish().await;
    }

    /// An office's own value is taken back, from a day on: what counts everywhere counts there too.
    #[tokio::test]
    async fn an_offices_own_value_ends() {
        let app = TestApp::start().await;
        let key = "tm47.online.days_before";
        let days_on = async |day: Date| {
            let mut tx = app.state.store.begin_system().await.unwrap();
            tx.settings_on(day, Some("IMM-83")).await.unwrap().number(key).unwrap()
        };
        put(&app.state, &new(key, "20", Some("IMM-83"))).await.unwrap();
        let later = NewValue { from: date(2026, 12, 1), ..new(key, "30", Some("IMM-83")) };
        put(&app.state, &later).await.unwrap();
        let mut owner = Owner::connect(&app.owner_options()).await.unwrap();
        let last = date(2026, 10, 31);
        let said = end(&app.state, &mut owner, (key, "IMM-83"), date(2026, 11, 1)).await.unwrap();
        assert_eq!(said, "From 2026-11-01 on IMM-83 has no tm47.online.days_before of its own.");
        assert_eq!([days_on(last).await, days_on(date(2026, 11, 1)).await, days_on(later.from).await], [20, 15, 30]);
        // One that begins on the day goes altogether, and can be given again.
        end(&app.state, &mut owner, (key, "IMM-83"), later.from).await.unwrap();
        end(&app.state, &mut owner, (key, "IMM-83"), date(2026, 9, 20)).await.unwrap();
        assert_eq!([days_on(last).await, days_on(later.from).await], [15, 15]);
        for (key, office) in [(key, "IMM-83"), (key, "IMM-10"), ("tm47.moons", "IMM-83")] {
            let refused = end(&app.state, &mut owner, (key, office), last).await.unwrap_err().to_string();
            assert!(refused.contains("no value"), "{refused}");
        }
        put(&app.state, &new(key, "25", Some("IMM-83"))).await.unwrap();
        assert_eq!(days_on(last).await, 25);
        owner.close().await.unwrap();
        app.finish().await;
    }

    #[tokio::test]
    async fn what_no_rule_can_work_with_is_refused() {
        let app = TestApp::start().await;
        let before = list(&app.state, "").await.unwrap();
        for (wrong, says) in [
            (new("tm47.online.days", "20", None), "there is no setting"),
            (new("tm47.online.days_before", "many", None), "not of the kind"),
            (new("tm47.online.days_before", "-1", None), "not of the kind"),
            (new("tm47.exempt_classes", "[1]", None), "not of the kind"),
            (new("tm47.next_due", "whenever", None), "the rule of `foreigner.ninety_day` cannot work"),
            (new("tm47.online.days_before", "20", Some("IMM-00")), "there is no office"),
            (NewValue { ground: " ".to_owned(), ..new("tm47.online.days_before", "20", None) }, "--ground"),
        ] {
            let refused = put(&app.state, &wrong).await.unwrap_err().to_string();
            assert!(refused.contains(says), "{refused}");
        }
        assert_eq!(list(&app.state, "").await.unwrap(), before);
        app.finish().await;
    }
}
