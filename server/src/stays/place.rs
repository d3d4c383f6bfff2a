//! An accommodation follows its case: written in the transaction of the event from which it follows.

use crate::store::accommodation::{Accommodation, PlaceState};
use crate::store::case::StoredCase;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::platforms::foreigner::stay_notice::notifier::Role;

/// The service under which accommodations are registered.
pub const SERVICE: &str = "foreigner.accommodation";
/// The parts of its address, as answers and as they are kept.
pub const ADDRESS: [&str; 10] =
    ["house_no", "room", "floor", "moo", "soi", "road", "province", "district", "subdistrict", "postcode"];

/// Writes what a command on a case means for the accommodation that it is about.
pub async fn follow(tx: &mut Tx, case: &StoredCase, now: Timestamp) -> Result<(), StoreError> {
    if case.service != SERVICE {
        return Ok(());
    }
    let (Some(person), answers) = (case.state.person, &case.state.answers) else { return Ok(()) };
    let text = |key: &str| answers.text(key).to_owned();
    let address = ADDRESS.into_iter().map(|key| (key.to_owned(), text(key))).filter(|(_, value)| !value.is_empty());
    let role = Role::parse(answers.text("role"));
    let place = Accommodation {
        id: case.id,
        person,
        agency: case.state.agency.clone(),
        office: case.state.office.clone(),
        state: match case.state.state.as_str() {
            "approved" => PlaceState::Approved,
            "rejected" => PlaceState::Rejected,
            "review" | "correction" => PlaceState::Pending,
            _ => PlaceState::Closed,
        },
        role: role.ok_or_else(|| StoreError::inconsistent("cases", "answers", case.id, "no role"))?,
        kind: text("place_kind"),
        name_th: text("name_th"),
        name_en: text("name_en"),
        notifier: text("company_name"),
        address: address.collect(),
    };
    tx.accommodation_put(&place, now).await
}
