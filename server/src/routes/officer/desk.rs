//! What the lists of the officers' desk have in common.

use crate::app_state::AppState;
use crate::present::Words;
use crate::store::queue::{COUNTED, StateOf};
use crate::store::{StoreError, Tx};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::navigation::Desk;
use sala::access::{Role, may_check_visas};
use sala::service::Bundle;
use sala::text::Lang;
use sala::workflow::definition::StateKind;
use std::sync::Arc;

/// Lines on a page of a list.
pub(super) const LINES: i64 = 50;

/// What is on this officer's desk beside the queue.
pub(super) async fn desk(tx: &mut Tx, officer: &Officer) -> Result<Desk, StoreError> {
    let agency = officer.actor.agency.as_deref().unwrap_or_default();
    let waiting = tx.desk(agency, officer.actor.office.as_deref()).await?;
    Ok(Desk {
        tasks: waiting.tasks,
        incidents: if waiting.incidents == 0 { String::new() } else { counted(officer.visit.lang, waiting.incidents) },
        border: may_check_visas(&officer.actor),
        retention: officer.actor.role == Role::Supervisor,
    })
}

/// A count in words, where counting stopped.
pub(super) fn counted(lang: Lang, count: i64) -> String {
    if count < COUNTED { count.to_string() } else { text(lang, "desk-many", &[("count", (COUNTED - 1).into())]) }
}

/// The services of an agency in their newest versions, in the order of their codes.
pub(super) struct Services(Vec<Arc<Bundle>>);

impl Services {
    pub async fn of_agency(state: &AppState, tx: &mut Tx, agency: &str) -> Result<Self, StoreError> {
        let mut found = Vec::new();
        for service in tx.services().await? {
            let newest = state.bundles.newest(tx, &service).await?.map(|(_, bundle)| bundle);
            found.extend(newest.filter(|bundle| bundle.service.agency == agency));
        }
        Ok(Self(found))
    }

    pub fn are_several(&self) -> bool {
        self.0.len() > 1
    }

    /// The words of a service; none for one that is published no longer.
    pub fn words(&self, service: &str, lang: Lang) -> Option<Words<'_>> {
        let bundle = self.0.iter().find(|bundle| bundle.service.code == service)?;
        Some(Words { bundle, lang })
    }

    pub fn by_slug(&self, slug: &str, lang: Lang) -> Option<Words<'_>> {
        let bundle = self.0.iter().find(|bundle| bundle.service.slug == slug)?;
        Some(Words { bundle, lang })
    }

    /// The name of a service.
    pub fn title(&self, service: &str, lang: Lang) -> String {
        self.words(service, lang).map_or_else(|| service.to_owned(), Words::title)
    }

    /// The states in which a case may wait, with their words: what is with an officer first, what is with the applicant last.
    /// States that services call alike are one, their ids joined by commas.
    pub fn open_states(&self, lang: Lang) -> Vec<(String, String)> {
        let kinds = [StateKind::WithOfficer, StateKind::Waiting, StateKind::WithApplicant];
        let mut states: Vec<(String, String)> = Vec::new();
        for kind in kinds {
            for bundle in &self.0 {
                let words = Words { bundle, lang };
                for state in bundle.workflow.states.iter().filter(|state| state.kind == kind) {
                    if states.iter().any(|(known, _)| known.split(',').any(|known| known == state.id)) {
                        continue;
                    }
                    let label = words.officer_state(&state.id);
                    match states.iter_mut().find(|(_, known)| *known == label) {
                        Some((ids, _)) => *ids = format!("{ids},{}", state.id),
                        None => states.push((state.id.clone(), label)),
                    }
                }
            }
        }
        states
    }

    /// The states in which somebody of a role can do something, each with the services in which that is so; no service is named
    /// where it is so in all that have the state.
    pub fn acted_on_by(&self, role: Role) -> Vec<StateOf> {
        let mut found: Vec<StateOf> = Vec::new();
        for bundle in &self.0 {
            for state in bundle.workflow.states_for(role) {
                let service = bundle.service.code.clone();
                match found.iter_mut().find(|known| known.state == state) {
                    Some(known) => known.services.push(service),
                    None => found.push(StateOf { state: state.to_owned(), services: vec![service] }),
                }
            }
        }
        for StateOf { state, services } in &mut found {
            if self.0.iter().filter(|bundle| bundle.workflow.state(state).is_some()).count() == services.len() {
                services.clear();
            }
        }
        found
    }
}
