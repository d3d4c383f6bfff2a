//! The licence that only demonstrations and tests have: its agencies with an office for Bangkok each, and its services.

use serde_json::json;
use sqlx::postgres::PgConnectOptions;

use super::base::{CONSULAR, IMMIGRATION, mission_office, office_code};
use crate::app_state::AppState;
use crate::store::setting::Owner;
use sala::service::{BundleError, DEMONSTRATION, Source};

pub const BANGKOK: &str = "bangkok";
pub const PUBLIC_WORKS: &str = "public_works";
pub const FIRE_BRIGADE: &str = "fire_brigade";

struct Agency {
    code: &'static str,
    /// Of the codes of its offices.
    prefix: &'static str,
    /// Thai, English, Chinese.
    names: [&'static str; 3],
}

const AGENCIES: [Agency; 3] = [
    Agency {
        code: BANGKOK,
        prefix: "BMA",
        names: ["กรุงเทพมหานคร (ตัวอย่าง)", "Bangkok Metropolitan Administration (demonstration)", "曼谷市政府（示例）"],
    },
    Agency {
        code: PUBLIC_WORKS,
        prefix: "DPT",
        names: ["กรมโยธาธิการและผังเมือง (ตัวอย่าง)", "Department of Public Works (demonstration)", "公共工程厅（示例）"],
    },
    Agency {
        code: FIRE_BRIGADE,
        prefix: "FIRE",
        names: [
            "สำนักป้องกันและบรรเทาสาธารณภัย (ตัวอย่าง)",
            "Fire and Rescue Department (demonstration)",
            "消防救援局（示例）",
        ],
    },
];

/// The office of an agency for a province; of the consular department for a mission.
pub fn office_of(agency: &str, province: &str) -> String {
    if agency == CONSULAR {
        return mission_office(province);
    }
    let known = AGENCIES.iter().find(|known| known.code == agency && agency != IMMIGRATION);
    known.map_or_else(|| office_code(province), |known| format!("{}-{province}", known.prefix))
}

/// Adds the agencies and publishes the services.
pub async fn publish(state: &AppState, owner: &PgConnectOptions) -> anyhow::Result<()> {
    let mut owner = Owner::connect(owner).await?;
    for agency in &AGENCIES {
        let [th, en, zh] = agency.names;
        let name = json!({ "th": th, "en": en, "zh": zh });
        owner.agency_put(agency.code, &name).await?;
        owner.offices_add(agency.code, &[(office_of(agency.code, "10"), name, vec!["10".to_owned()])]).await?;
    }
    owner.close().await?;
    let mut tx = state.store.begin_system().await?;
    for bundle in DEMONSTRATION.iter().map(Source::bundle).collect::<Result<Vec<_>, BundleError>>()? {
        tx.bundle_publish(&bundle, state.clock.now()).await?;
    }
    Ok(tx.commit().await?)
}
