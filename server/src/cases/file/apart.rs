//! Answers of special categories, which stand neither in a case nor in its history, and are kept only for as long as their service
//! says.

use crate::app_state::AppState;
use crate::store::case::StoredCase;
use crate::store::{StoreError, Tx};
use sala::calendar::{add_days, bangkok_day};
use sala::form::{Answers, DataClass};
use sala::service::Bundle;
use sala::value::Value;

/// Takes out what is not to stand in the case and its history: answers of special categories, where the service says how long it
/// keeps them.
pub fn take(bundle: &Bundle, answers: &mut Answers) -> Answers {
    let mut apart = Answers::default();
    if bundle.service.sensitive.is_some() {
        let sensitive = |key: &String| bundle.form.data_class(key) == DataClass::Sensitive;
        apart.0 = answers.0.extract_if(.., |key, _| sensitive(key)).collect();
    }
    apart
}

/// Keeps it for as long as the service says.
pub async fn keep(
    state: &AppState,
    tx: &mut Tx,
    bundle: &Bundle,
    case: &StoredCase,
    apart: Answers,
) -> Result<(), StoreError> {
    let Some(sensitive) = bundle.service.sensitive.as_ref().filter(|_| !apart.0.is_empty()) else {
        return Ok(());
    };
    let today = bangkok_day(state.clock.now());
    let settings = tx.settings_on(today, Some(&case.state.office)).await?;
    let wrong = |error: &dyn std::fmt::Display| StoreError::inconsistent("setting", "value", &sensitive.setting, error);
    let days = settings.number(&sensitive.setting).map_err(|error| wrong(&error))?;
    let days = i32::try_from(days).map_err(|error| wrong(&error))?;
    let from = case.state.facts.get(&sensitive.after).and_then(Value::as_text).and_then(|day| day.parse().ok());
    tx.case_apart_put(case.id, &bundle.form, &apart, add_days(from.unwrap_or(today), days)).await
}
