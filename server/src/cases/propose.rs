//! What a new draft begins with: the address that its person told last, so that nobody types it again. It is proposed, not
//! filed: the page still asks.

use crate::store::draft::Draft;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::form::{FieldKind, Form, PLACE_ANSWERS, PREVIOUS, Source};
use sala::platforms::filing::TELL_ADDRESS;

/// The parts of an address beside its place.
const PARTS: [&str; 7] = ["place_name", "house_no", "room", "floor", "moo", "soi", "road"];
/// So many accepted cases are looked through.
const CASES: i64 = 10;

/// Writes the last address into a draft of one of those services: as the place before, where the form asks for one.
pub async fn propose_address(tx: &mut Tx, draft: &mut Draft, form: &Form, now: Timestamp) -> Result<(), StoreError> {
    if !TELL_ADDRESS.contains(&draft.service.as_str()) {
        return Ok(());
    }
    let told = tx.cases_accepted(draft.person, &TELL_ADDRESS, CASES).await?;
    // Whoever stays in another province for some days still lives where he did.
    let Some(last) = told.into_iter().find(|case| case.state.answers.text("notice_kind") != "PROVINCE_STAY") else {
        return Ok(());
    };
    let fields = || form.pages.iter().flat_map(|page| &page.fields);
    let prefix = if fields().any(|field| field.kind == FieldKind::PreviousPlace) { PREVIOUS } else { "" };
    for key in PLACE_ANSWERS.into_iter().chain(PARTS) {
        if let Some(value) = last.state.answers.get(key) {
            draft.answers.set(&format!("{prefix}{key}"), value.clone(), Source::Earlier, now);
        }
    }
    Ok(())
}
