//! A small world for the tests: actors, a calendar, settings, and a case driven by commands.

use crate::access::{Actor, Role};
use crate::calendar::{SEED_HOLIDAYS, WorkingCalendar};
use crate::form::{Answers, Source};
use crate::id::{AccountId, PersonId};
use crate::service::{Bundle, shipped};
use crate::settings::Settings;
use crate::workflow::appointment::APPOINTMENT;
use crate::workflow::command::{Defect, DefectOf, Filing};
use crate::workflow::definition::{Assurance, DocumentSource};
use crate::workflow::document::documents_missing;
use crate::workflow::{Command, Context, Effect, Event, Refusal, State, decide, effects, evolve};
use jiff::Timestamp;
use uuid::Uuid;

pub const AGENCY: &str = "immigration";
pub const OFFICE: &str = "IMM-10";

pub fn ninety_day() -> Bundle {
    shipped().unwrap().into_iter().find(|bundle| bundle.service.code == "foreigner.ninety_day").unwrap()
}

pub fn account(number: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(number))
}

pub fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

/// An actor by role: the applicant of the case, or somebody of its office.
pub fn actor(role: Role) -> Actor {
    let (number, agency) = match role {
        Role::Applicant => (1, None),
        Role::Officer => (2, Some(AGENCY.to_owned())),
        Role::Supervisor => (3, Some(AGENCY.to_owned())),
        Role::Administrator => (4, Some(AGENCY.to_owned())),
        Role::Finance => (5, Some(AGENCY.to_owned())),
        Role::System => return Actor::system(),
        Role::Public => return Actor::public(),
    };
    Actor {
        account: Some(account(number)),
        person: Some(person(number)),
        role,
        office: agency.as_ref().map(|_| OFFICE.to_owned()),
        agency,
        // An agency knows who its people are.
        assurance: Assurance { ial: if role == Role::Applicant { 11 } else { 23 }, aal: 10 },
    }
}

/// Somebody of an agency, of all its offices.
pub fn of_agency(role: Role, agency: &str) -> Actor {
    Actor { agency: Some(agency.to_owned()), office: None, ..actor(role) }
}

/// Some answers, as a form would give them.
pub fn answers(at: Timestamp) -> Answers {
    let mut answers = Answers::default();
    for (key, value) in [("last_arrival", "2026-07-04"), ("province", "10"), ("family_name", "ERIKSSON")] {
        answers.set(key, value.into(), Source::Typed, at);
    }
    answers
}

/// What the licence costs, and what any other setting is of which a fee or a limit is made.
pub fn settings(bundle: &Bundle) -> Settings {
    let limits = bundle.workflow.states.iter().filter_map(|state| state.days_setting.as_ref());
    let others = bundle.workflow.fees.iter().flat_map(|fee| fee.settings.values());
    let others = others.chain(limits).map(|key| (key.clone(), 100.into()));
    let fees = [("food_licence.fee_satang", 100_000), ("food_licence.opinion_fee_satang", 20_000)];
    Settings(others.chain(fees.map(|(key, satang)| (key.to_owned(), satang.into()))).collect())
}

/// A case and the clock it lives by.
#[derive(Clone)]
pub struct Case {
    pub bundle: Bundle,
    pub state: State,
    pub events: Vec<Event>,
    pub now: Timestamp,
    pub calendar: WorkingCalendar,
    pub settings: Settings,
}

impl Case {
    pub fn new(bundle: Bundle, now: Timestamp) -> Self {
        let settings = settings(&bundle);
        Self {
            bundle,
            state: State::draft(),
            events: Vec::new(),
            now,
            calendar: WorkingCalendar::from_toml(SEED_HOLIDAYS).unwrap(),
            settings,
        }
    }

    /// The command of an action with everything that the action asks for.
    pub fn command(&self, action: &str) -> Command {
        let definition = self.bundle.workflow.action(action);
        let takes_answers = definition.is_some_and(|action| action.takes_answers);
        let asks = definition.and_then(|action| action.asks.as_ref());
        let second = asks.filter(|_| self.state.progress.defects.is_some());
        let books = definition.is_some_and(|action| action.books.is_some());
        let time = APPOINTMENT.into_iter().zip(["2026-12-10", "09:00"]).filter(|_| books);
        Command {
            action: action.to_owned(),
            facts: time.map(|(fact, value)| (fact.to_owned(), value.into())).collect(),
            reasons: definition.and_then(|action| action.reasons.first().cloned()).into_iter().collect(),
            note: "Please look again.".to_owned(),
            answers: takes_answers.then(|| answers(self.now)),
            filing: Some(filing()),
            documents: if takes_answers {
                documents_missing(&self.bundle.workflow, &answers(self.now).values(), |_| 0)
            } else {
                definition.map(|action| action.documents.clone()).unwrap_or_default()
            },
            defects: asks.map(|_| self.gaps()).unwrap_or_default(),
            ground: second.and_then(|asks| asks.second_grounds.first().cloned()),
            ..Command::default()
        }
    }

    /// Every paper that can be handed in is missing.
    fn gaps(&self) -> Vec<Defect> {
        let papers = self.bundle.workflow.documents.iter().filter(|paper| paper.how == DocumentSource::Upload);
        let gap = |code: &String| Defect {
            of: DefectOf::Document(code.clone()),
            reason: "MISSING".to_owned(),
            note: String::new(),
        };
        papers.map(|paper| gap(&paper.code)).collect()
    }

    pub fn decide_as(&self, actor: &Actor, command: Command) -> Result<Vec<Event>, Refusal> {
        let context = Context { now: self.now, actor, calendar: &self.calendar, settings: &self.settings };
        decide(&self.bundle.workflow, &self.state, command, &context)
    }

    /// Takes the command; the effects of its events.
    pub fn take(&mut self, actor: &Actor, command: Command) -> Result<Vec<Effect>, Refusal> {
        let events = self.decide_as(actor, command)?;
        let effects = events.iter().flat_map(|event| effects(&self.bundle.workflow, event)).collect();
        self.state = events.iter().fold(self.state.clone(), evolve);
        self.events.extend(events);
        Ok(effects)
    }
}

/// Whose the case is and where it lies.
pub fn filing() -> Filing {
    let offices = [("public_works".to_owned(), "PW-10".to_owned())].into();
    Filing { offices, ..Filing::new(person(1), AGENCY, OFFICE) }
}
