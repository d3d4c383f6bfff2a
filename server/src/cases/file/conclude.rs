//! Asking a service's rule about answers, with what the portal knows of the person's earlier cases.

use super::super::CommandError;
use crate::app_state::AppState;
use crate::store::draft::Draft;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::calendar::bangkok_day;
use sala::form::Answers;
use sala::id::{CaseId, PersonId};
use sala::platforms::filing::{self, Conclusion, Filing, History};
use sala::service::Bundle;

/// Answers about which a service's rule is asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub person: PersonId,
    /// Those on the route: the others are not filed.
    pub answers: &'a Answers,
    /// See [`counts_from`].
    pub at: Timestamp,
    /// The case that they correct.
    pub corrects: Option<CaseId>,
}

/// The instant from which what a draft files counts: now, and for a correction that of the first filing, however long the
/// review and the correction take. Windows, permits and settings are looked at as they were then. What people change of their
/// own accord counts from now.
pub async fn counts_from(state: &AppState, tx: &mut Tx, draft: &Draft) -> Result<Timestamp, CommandError> {
    let first = filing::corrections_count_from_filing(&draft.service);
    let corrects = draft.case.filter(|_| draft.submitted_at.is_none() && first);
    let Some(case) = corrects else { return Ok(state.clock.now()) };
    let case = tx.case_by_id(case).await?.ok_or(CommandError::NotFound)?;
    Ok(case.state.filed_at.unwrap_or_else(|| state.clock.now()))
}

/// What the portal knows of a person's earlier cases of a service, seen from the answers.
async fn history(tx: &mut Tx, service: &str, asked: &Asked<'_>) -> Result<History, StoreError> {
    let corrects = match asked.corrects {
        Some(case) => tx.case_by_id(case).await?.map(|case| case.state.answers),
        None => None,
    };
    let Some(last) = tx.last_approved(asked.person, service).await? else {
        return Ok(History { corrects, ..History::default() });
    };
    let same_document = Some(subject(tx, asked.answers) == last.document);
    let previous = previous_subject(tx, asked.answers);
    Ok(History {
        period: Some(last.period),
        next_due: Some(last.next_due),
        same_document,
        previous_document: previous.map(|previous| previous == last.document),
        corrects,
    })
}

/// The keyed hash of the document that the answers name.
pub(super) fn subject(tx: &Tx, answers: &Answers) -> [u8; 32] {
    tx.seal().lookup_passport(answers.text("issuing_state"), answers.text("passport_no"))
}

/// The keyed hash of the passport that they name as the one before, if they name one.
fn previous_subject(tx: &Tx, answers: &Answers) -> Option<[u8; 32]> {
    let number = Some(answers.text("previous_passport_no")).filter(|number| !number.is_empty())?;
    Some(tx.seal().lookup_passport(answers.text("issuing_state"), number))
}

/// Asks the service's rule about answers: may one file, and for which period? Under the settings of the office that is
/// competent for them; as long as the place is not answered, no is said only where every office would say it.
pub async fn conclude(tx: &mut Tx, bundle: &Bundle, asked: &Asked<'_>) -> Result<Conclusion, CommandError> {
    let history = history(tx, &bundle.service.code, asked).await?;
    let day = bangkok_day(asked.at);
    let agency = &bundle.service.agency;
    let office = tx.office_for(agency, bundle.service.office_province(asked.answers)).await?;
    let possible = match office {
        Some(office) => vec![tx.settings_on(day, Some(&office)).await?],
        None => tx.settings_of_offices(day, agency).await?,
    };
    let mut refusal = None;
    for settings in &possible {
        let filing = Filing { answers: asked.answers, history: &history, settings, now: asked.at };
        match filing::conclude(&bundle.service.rule, &filing) {
            Ok(conclusion) => return Ok(conclusion),
            Err(refused) => _ = refusal.get_or_insert(refused),
        }
    }
    Err(refusal.map_or(CommandError::NoOffice, CommandError::Refused))
}
