//! What a rule of law derives from the answers of a draft, for the conditions of pages and papers.

use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::calendar::bangkok_day;
use sala::form::journey::{Journey, journey};
use sala::form::{Answers, Source};
use sala::platforms::filing;
use sala::service::Bundle;

/// Writes among answers what the service's rule derives from those that count, under the settings of the day from which they count.
/// The journey with it.
pub async fn derive(tx: &mut Tx, bundle: &Bundle, answers: &mut Answers, at: Timestamp) -> Result<Journey, StoreError> {
    let on = bangkok_day(at);
    let before = journey(&bundle.form, answers, on);
    if bundle.form.derived.is_empty() {
        return Ok(before);
    }
    let settings = tx.settings_on(on, None).await?;
    let mut derived = filing::derived(&bundle.service.rule, &before.answers(answers), &settings, on);
    derived.retain(|(name, value)| answers.get(name) != Some(value));
    if derived.is_empty() {
        return Ok(before);
    }
    for (name, value) in derived {
        answers.set(name, value, Source::Typed, at);
    }
    Ok(journey(&bundle.form, answers, on))
}
