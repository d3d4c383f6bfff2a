//! Who collects in a demonstration. The numbers are made up: a real installation has its own, or money would go astray.

use sqlx::postgres::PgConnectOptions;

use super::base::{CONSULAR, IMMIGRATION};
use super::licence::BANGKOK;
use crate::store::setting::Owner;

/// Agency and biller.
const BILLERS: [(&str, &str); 3] =
    [(BANGKOK, "099400015951001"), (IMMIGRATION, "099400016423801"), (CONSULAR, "099400015800001")];

/// Adds what is missing.
pub async fn seed(owner: &PgConnectOptions) -> anyhow::Result<()> {
    let mut owner = Owner::connect(owner).await?;
    for (agency, biller) in BILLERS {
        owner.biller_add(agency, biller).await?;
    }
    Ok(owner.close().await?)
}
