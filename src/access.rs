//! The only place that answers "may they?": who may see a case, take an action on it, and at which assurance.
//!
//! The database's row-level security (`migrations/0003_cases.sql`) repeats the sentence about seeing as a second wall.
//! The grid of action × role × state is recorded in `src/tests/` and every change of it is a visible diff.

use crate::authority::Authority;
use crate::id::{AccountId, PersonId};
use crate::workflow::branch::{Task, TaskDefinition};
use crate::workflow::definition::{Action, Assurance};
use crate::workflow::state::State;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The agency whose officers let people into the country.
const IMMIGRATION: &str = "immigration";

/// In which capacity somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Applicant,
    /// Decides cases of one office, or of all offices of the agency.
    Officer,
    /// Additionally sees who has opened a case of the agency, and acts on cases that another officer holds.
    Supervisor,
    /// Says who works for an agency, and which of its systems are told what happens (webhooks); sees no case. (The database lets him
    /// put dated settings in force; that has no page: whoever operates the portal does it with `sala setting put`.)
    Administrator,
    /// Looks after the money of an agency: bills, payments, refunds; sees no case.
    Finance,
    /// The machine: register answers, timers, jobs.
    System,
    /// Anybody, not signed in: sees no case.
    Public,
}

impl Role {
    pub const ALL: [Self; 7] = [
        Self::Applicant,
        Self::Officer,
        Self::Supervisor,
        Self::Administrator,
        Self::Finance,
        Self::System,
        Self::Public,
    ];

    /// Those that an agency gives to its people.
    pub const OF_AGENCIES: [Self; 4] = [Self::Officer, Self::Supervisor, Self::Administrator, Self::Finance];

    pub fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Officer => "officer",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
            Self::Finance => "finance",
            Self::System => "system",
            Self::Public => "public",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Works for an agency and decides cases: of one office, or of all. Others of an agency work for all of it.
    pub fn is_officer(self) -> bool {
        matches!(self, Self::Officer | Self::Supervisor)
    }
}

/// Who acts, in which capacity, for whom, and how sure we are of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub account: Option<AccountId>,
    pub person: Option<PersonId>,
    pub role: Role,
    pub agency: Option<String>,
    /// None for an officer: all offices of the agency.
    pub office: Option<String>,
    pub assurance: Assurance,
}

impl Actor {
    /// The machine itself.
    pub fn system() -> Self {
        Self { assurance: Assurance { ial: 30, aal: 30 }, ..Self::anonymous(Role::System) }
    }

    /// Anybody.
    pub fn public() -> Self {
        Self::anonymous(Role::Public)
    }

    fn anonymous(role: Role) -> Self {
        Self { account: None, person: None, role, agency: None, office: None, assurance: Assurance { ial: 0, aal: 0 } }
    }
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denial {
    /// The case does not exist for this actor: answered with 404, which tells nothing.
    Hidden,
    /// The actor sees the case and may not do this.
    Forbidden,
    /// The appeal is with a superior, and the actor has decided what is appealed, or has passed it on (BR-13).
    OwnDecision,
    /// The actor may, after proving more about himself (identity and authentication are compared apart, rule ID-2).
    StepUp(Assurance),
}

/// Whether the actor may see the case at all.
pub fn may_see(actor: &Actor, case: &State) -> Result<(), Denial> {
    let sees = match actor.role {
        Role::Applicant => actor.person.is_some() && actor.person == case.person,
        Role::Officer | Role::Supervisor => {
            actor.agency.as_deref() == Some(case.agency.as_str())
                && actor.office.as_deref().is_none_or(|office| office == case.office)
        }
        Role::Administrator | Role::Finance | Role::Public => false,
        Role::System => true,
    };
    if sees { Ok(()) } else { Err(Denial::Hidden) }
}

/// Whether the actor may see who has opened the case: its person, and a supervisor of its agency.
pub fn may_see_access_log(actor: &Actor, case: &State) -> Result<(), Denial> {
    may_see(actor, case)?;
    match actor.role {
        Role::Applicant | Role::Supervisor | Role::System => Ok(()),
        _ => Err(Denial::Forbidden),
    }
}

/// An officer at the border: whoever stands there is shown the cards of all who come, wherever their cases lie. None: no officer.
pub fn at_the_border(actor: &Actor) -> Option<Actor> {
    actor.role.is_officer().then(|| Actor { office: None, ..actor.clone() })
}

/// Whether an authority lets its holder act in a service on a Bangkok day.
pub fn may_act_for(authority: &Authority, service: &str, on: Date) -> Result<(), Denial> {
    let in_scope = authority.services.as_ref().is_none_or(|services| services.iter().any(|known| known == service));
    let in_time = authority.valid_from <= on && authority.valid_to.is_none_or(|last| on <= last);
    if in_scope && in_time && !authority.revoked { Ok(()) } else { Err(Denial::Hidden) }
}

/// Whether the actor may bring a task to a result: it is the work of his agency and office, also where the case lies with
/// another one and is hidden from him otherwise.
pub fn may_complete(actor: &Actor, definition: &TaskDefinition, task: &Task, case: &State) -> Result<(), Denial> {
    let own = actor.agency.as_deref() == Some(task.agency.as_str())
        && actor.office.as_deref().is_none_or(|office| task.office.as_deref().is_none_or(|of_task| of_task == office));
    let applicant = actor.role == Role::Applicant && actor.person.is_some() && actor.person == case.person;
    if !own && !applicant && actor.role != Role::System {
        return Err(Denial::Hidden);
    }
    if !definition.by.contains(&actor.role) {
        return Err(Denial::Forbidden);
    }
    proven(actor, definition.assurance)
}

/// Whether the account and the session have proven as much as an action or a task asks for (rule ID-2). Where nothing is said, the
/// least.
fn proven(actor: &Actor, needed: Option<Assurance>) -> Result<(), Denial> {
    let needed = needed.unwrap_or_default();
    if actor.assurance.reaches(needed) { Ok(()) } else { Err(Denial::StepUp(needed)) }
}

/// Whether the actor may look at the visas that are shown at the border, whichever agency issued them: an officer of the immigration
/// (Immigration Act B.E. 2522 s. 18).
pub fn may_check_visas(actor: &Actor) -> bool {
    actor.role.is_officer() && actor.agency.as_deref() == Some(IMMIGRATION)
}

/// Whether the actor may have something tried again that the machine could not do for the case: an officer not over the head of
/// a colleague who works on it.
pub fn may_retry(actor: &Actor, case: &State) -> Result<(), Denial> {
    may_see(actor, case)?;
    let held_by_another = case.assignee.is_some() && case.assignee != actor.account;
    match actor.role {
        Role::Supervisor => Ok(()),
        Role::Officer if !held_by_another => Ok(()),
        _ => Err(Denial::Forbidden),
    }
}

/// Whether the actor may take `action` on the case. Filing has no case yet: everyone whose role the action names may.
pub fn may(actor: &Actor, action: &Action, case: &State) -> Result<(), Denial> {
    if !case.is_draft() {
        may_see(actor, case)?;
    }
    if !action.by.contains(&actor.role) {
        return Err(Denial::Forbidden);
    }
    let held_by_another = case.assignee.is_some() && case.assignee != actor.account;
    if actor.role == Role::Officer && held_by_another && !action.needs_claim_by_nobody() {
        return Err(Denial::Forbidden);
    }
    if actor.role.is_officer() && case.progress.judges.bar(actor.account) {
        return Err(Denial::OwnDecision);
    }
    proven(actor, action.assurance)
}

/// Whether the actor may take `action` on the case as it stands: it leads on from its state, he may, and its guard holds. What
/// the action itself asks for (a reason, words, papers) is not looked at.
pub fn may_now(actor: &Actor, action: &Action, case: &State) -> bool {
    let guard = || action.guard.as_ref().is_none_or(|guard| guard.holds(&case.values()).unwrap_or(false));
    action.from.contains(&case.state) && may(actor, action, case).is_ok() && guard()
}
