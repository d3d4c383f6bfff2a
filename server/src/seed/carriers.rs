//! A carrier of a demonstration, with a key that everybody knows. A real installation gives keys with `sala carrier`.

use jiff::Timestamp;

use crate::store::{StoreError, Tx};

/// Its code, and the key with which it asks about arrival cards.
pub const CARRIER: (&str, &str) = ("SALA", "demonstration-carrier");

/// Adds it.
pub async fn add(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    let (code, key) = CARRIER;
    tx.carrier_put(code, "Sala Airways", key, now).await
}
