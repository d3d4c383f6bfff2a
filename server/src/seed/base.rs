//! What every installation needs: agencies, offices, settings, holidays, and the services that come with the release.
//! Everything is added where it is missing; what people changed since is left alone.

use anyhow::Context as _;
use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::{SEED_HOLIDAYS, parse_holidays};
use sala::identity::place::{Province, provinces};
use sala::platforms::foreigner::visa::mission::missions;
use sala::service::shipped;
use sala::text::Lang;
use sala::value::Value;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use sqlx::postgres::PgConnectOptions;

use crate::app_state::AppState;
use crate::store::setting::{NewSetting, Owner};

/// The Immigration Bureau's code.
pub const IMMIGRATION: &str = "immigration";
/// The Department of Consular Affairs, whose offices are the missions.
pub const CONSULAR: &str = "consular";

const SETTINGS: &str = include_str!("settings.toml");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    setting: Vec<SettingSeed>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingSeed {
    key: String,
    valid_from: Date,
    value: Value,
    legal_ground: String,
}

/// Puts it all in place.
pub async fn seed(state: &AppState, owner: &PgConnectOptions) -> anyhow::Result<()> {
    let now = state.clock.now();
    let mut owner = Owner::connect(owner).await?;
    agencies(&mut owner).await?;
    settings(&mut owner, now).await?;
    let holidays = parse_holidays(SEED_HOLIDAYS).context("the holidays that come with the release")?;
    owner.holidays_add(&holidays).await?;
    owner.close().await?;
    services(state, now).await
}

async fn agencies(owner: &mut Owner) -> anyhow::Result<()> {
    let name = json!({ "th": "สำนักงานตรวจคนเข้าเมือง", "en": "Immigration Bureau", "zh": "泰国移民局",
        "ja": "入国管理局", "ko": "이민국", "ru": "Иммиграционное бюро", "my": "လူဝင်မှုကြီးကြပ်ရေးဌာန" });
    owner.agency_put(IMMIGRATION, &name).await?;
    let offices: Vec<(String, Json, Vec<String>)> = provinces()
        .iter()
        .map(|province| {
            (office_code(&province.code.to_string()), office_name(province), vec![province.code.to_string()])
        })
        .collect();
    owner.offices_add(IMMIGRATION, &offices).await?;
    missions_of_consular(owner).await
}

/// Each mission is competent for those who chose it (rule 38 says who may).
async fn missions_of_consular(owner: &mut Owner) -> anyhow::Result<()> {
    let name = json!({ "th": "กรมการกงสุล", "en": "Department of Consular Affairs", "zh": "泰国外交部领事司" });
    owner.agency_put(CONSULAR, &name).await?;
    let offices: Vec<(String, Json, Vec<String>)> = missions()
        .iter()
        .map(|mission| {
            let name: serde_json::Map<String, Json> =
                Lang::WHOLE.into_iter().map(|lang| (lang.code().to_owned(), mission.name(lang).into())).collect();
            (mission_office(mission.code), name.into(), vec![mission.code.to_owned()])
        })
        .collect();
    Ok(owner.offices_add(CONSULAR, &offices).await?)
}

/// The office that is a mission: `VISA-LON` for London.
pub fn mission_office(mission: &str) -> String {
    format!("VISA-{mission}")
}

/// The immigration office of a province: `IMM-83` for Phuket.
pub fn office_code(province: &str) -> String {
    format!("IMM-{province}")
}

fn office_name(province: &Province) -> Json {
    let thai = if province.code.is_bangkok() {
        format!("สำนักงานตรวจคนเข้าเมือง{}", province.name_th)
    } else {
        format!("ตรวจคนเข้าเมืองจังหวัด{}", province.name_th)
    };
    json!({
        "th": thai,
        "en": format!("{} Immigration Office", province.name_en),
        "zh": format!("{} 移民局办公室", province.name_en),
        "ja": format!("{} 入国管理事務所", province.name_en),
        "ko": format!("{} 출입국 관리 사무소", province.name_en),
        "ru": format!("Иммиграционный офис {}", province.name_en),
        "my": format!("{} လူဝင်မှုကြီးကြပ်ရေးရုံး", province.name_en),
    })
}

async fn settings(owner: &mut Owner, now: Timestamp) -> anyhow::Result<()> {
    for seed in setting_seeds()? {
        let SettingSeed { key, valid_from, value, legal_ground } = &seed;
        let new = NewSetting { key, scope: "", valid_from: *valid_from, value, legal_ground };
        owner.setting_add(&new, now).await?;
    }
    Ok(())
}

fn setting_seeds() -> anyhow::Result<Vec<SettingSeed>> {
    Ok(toml::from_str::<SettingsFile>(SETTINGS).context("the settings that come with the release")?.setting)
}

async fn services(state: &AppState, now: Timestamp) -> anyhow::Result<()> {
    let mut tx = state.store.begin_system().await?;
    for bundle in shipped().context("the services that come with the release")? {
        let (_, is_new) = tx.bundle_publish(&bundle, now).await?;
        if is_new {
            tracing::info!(service = bundle.service.code, "published");
        }
    }
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sala::platforms::foreigner::{address_change, ninety_day, stay_notice, visa};
    use sala::settings::Settings;

    #[test]
    fn the_seeds_are_what_the_rules_expect() {
        let seeds = setting_seeds().unwrap();
        let resolved = Settings(seeds.into_iter().map(|seed| (seed.key, seed.value)).collect());
        assert_eq!(ninety_day::Settings::from_resolved(&resolved).unwrap(), ninety_day::Settings::default());
        assert_eq!(stay_notice::Settings::from_resolved(&resolved).unwrap(), stay_notice::Settings::default());
        assert_eq!(visa::Settings::from_resolved(&resolved).unwrap(), visa::Settings::default());
        assert_eq!(address_change::Settings::from_resolved(&resolved).unwrap(), address_change::Settings::default());
    }

    #[test]
    fn every_setting_has_its_ground() {
        for seed in setting_seeds().unwrap() {
            assert!(seed.legal_ground.len() > 10, "{}", seed.key);
        }
    }
}
