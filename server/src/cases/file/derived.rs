//! What a rule of law derives from the answers of a draft, for the conditions of pages and papers.

use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::calendar::bangkok_day;
use sala::form::{Answers, Source};
use sala::platforms::filing;
use sala::service::Bundle;

/// Writes among answers what the service's rule derives from them, under the settings of the day from which they count.
pub async fn derive(tx: &mut Tx, bundle: &Bundle, answers: &mut Answers, at: Timestamp) -> Result<(), StoreError> {
    if bundle.form.derived.is_empty() {
        return Ok(());
    }
    let on = bangkok_day(at);
    let settings = tx.settings_on(on, None).await?;
    for (name, value) in filing::derived(&bundle.service.rule, answers, &settings, on) {
        if answers.get(name) != Some(&value) {
            answers.set(name, value, Source::Typed, at);
        }
    }
    Ok(())
}
