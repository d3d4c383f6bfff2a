//! Filing for another person: with an authority that holds for the service on the day.

use crate::cases::CommandError;
use crate::store::Tx;
use crate::store::draft::Draft;
use crate::store::representation::Representation;
use jiff::civil::Date;
use sala::access::Actor;
use sala::authority::{ACTED_AS, ACTED_BY};
use sala::platforms::filing;
use sala::value::Value;
use sala::workflow::Refusal;

/// By which authority whoever files for another does so; none: the draft is his own. It must hold today, whenever the draft was begun.
pub async fn of(
    tx: &mut Tx,
    actor: &Actor,
    draft: &Draft,
    today: Date,
) -> Result<Option<Representation>, CommandError> {
    let Some(person) = actor.person.filter(|person| *person != draft.person) else { return Ok(None) };
    let held = tx.representation_holding(person, draft.person, &draft.service, today).await?;
    match held {
        // Whoever files a card for each traveller of his party needs none.
        None if !filing::is_filed_for_others(&draft.service) => Err(CommandError::Refused(Refusal::NotAllowed)),
        held => Ok(held),
    }
}

/// What the case keeps of it.
pub fn as_facts(held: &Representation) -> [(String, Value); 2] {
    [
        (ACTED_BY.to_owned(), held.representative_name.as_str().into()),
        (ACTED_AS.to_owned(), held.authority.kind.code().into()),
    ]
}
