//! The actions that a service offers an officer on a case: which are open to him, as forms, and what he sends as a command.

use crate::present::{Words, reason, refusal};
use crate::store::case::StoredCase;
use crate::web::error::WebError;
use crate::web::form::FormValues;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::decisions::{Decision, Gap, Note, Weight, field, input};
use app::parts::form_field::Choice;
use axum::http::StatusCode;
use sala::access::{Role, may_now};
use sala::form::{PLACE_ANSWERS, PREVIOUS};
use sala::text::{Lang, clean_text};
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::definition::{Action, DocumentSource, Outcome};
use sala::workflow::{Command, Refusal};

/// What an officer just tried and must complete.
#[derive(Debug, Default)]
pub(super) struct Tried {
    values: FormValues,
    pub error: Option<Wrong>,
}

/// What is wrong with an action.
#[derive(Debug)]
pub(super) struct Wrong {
    action: String,
    /// The input it is about; none: the action as a whole.
    field: Option<&'static str>,
    pub text: String,
}

impl Wrong {
    /// The id of the input.
    pub fn input(&self) -> Option<String> {
        self.field.map(|field| input(&self.action, field))
    }
}

impl Tried {
    pub fn refused(lang: Lang, action: String, values: FormValues, refused: &Refusal) -> Self {
        let field = match refused {
            Refusal::ReasonRequired | Refusal::UnknownReason { .. } => Some(field::REASON),
            Refusal::NoteRequired => Some(field::NOTE),
            Refusal::DefectsRequired => Some(field::GAP),
            _ => None,
        };
        let (text, _) = refusal(lang, refused);
        Self { values, error: Some(Wrong { action, field, text }) }
    }

    fn error_at(&self, action: &str, field: &str) -> Option<String> {
        let error = self.error.as_ref().filter(|error| error.action == action && error.field == Some(field))?;
        Some(error.text.clone())
    }

    /// What was typed for this action.
    fn values_of(&self, action: &str) -> FormValues {
        let tried = self.error.as_ref().is_some_and(|error| error.action == action);
        if tried { self.values.clone() } else { FormValues::default() }
    }
}

/// Whether the officer can do better: the page comes again with the refusal in words.
pub(super) fn can_be_completed(refusal: &Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::Hidden
            | Refusal::NotAllowed
            | Refusal::OwnDecision
            | Refusal::StepUp { .. }
            | Refusal::AnswersRequired
            | Refusal::Definition { .. }
    )
}

/// The first action of that kind which this officer may take now, by its id.
pub(super) fn open_action(
    officer: &Officer,
    words: Words<'_>,
    case: &StoredCase,
    wanted: impl Fn(&Action) -> bool,
) -> Option<String> {
    let mut open = open_actions(officer, words, case);
    open.find(|action| wanted(action)).map(|action| action.id.clone())
}

fn open_actions<'a>(officer: &'a Officer, words: Words<'a>, case: &'a StoredCase) -> impl Iterator<Item = &'a Action> {
    let actions = words.bundle.workflow.actions.iter();
    actions.filter(|action| !action.takes_answers && may_now(&officer.actor, action, &case.state))
}

/// What this officer may do now, as forms; taking the case and giving it back stand apart.
pub(super) fn decisions(officer: &Officer, words: Words<'_>, case: &StoredCase, tried: &Tried) -> Vec<Decision> {
    let asked_before = case.state.progress.defects.is_some();
    let superior = officer.actor.role == Role::Supervisor;
    open_actions(officer, words, case)
        .filter(|action| action.assign.is_none())
        // Asked once (BR-3): a second time only by a superior.
        .filter(|action| action.asks.is_none() || !asked_before || superior)
        .map(|action| decision(words, action, asked_before, tried))
        .collect()
}

fn decision(words: Words<'_>, action: &Action, asked_before: bool, tried: &Tried) -> Decision {
    let id = action.id.as_str();
    let values = tried.values_of(id);
    let choices =
        |codes: &[String]| codes.iter().map(|code| Choice::new(code.clone(), reason(words.lang, code))).collect();
    let asks = action.asks.as_ref();
    // On which a superior asks a second time, or refuses for what is missing all the same (BR-3).
    let grounds =
        asks.map(|asks| &asks.second_grounds).or(action.incompleteness.as_ref().map(|barred| &barred.grounds));
    let grounds = grounds.filter(|_| asked_before).map(|grounds| choices(grounds)).unwrap_or_default();
    Decision {
        action: id.to_owned(),
        title: words.action(id),
        text: words.of_or(&format!("action-{id}-text"), ""),
        weight: weight(words, action),
        reasons: choices(&action.reasons),
        reason: values.first(field::REASON).to_owned(),
        reason_error: tried.error_at(id, field::REASON),
        note: action.note_required.then(|| Note {
            label: words.of_or(&format!("action-{id}-note"), &text(words.lang, "officer-note", &[])),
            value: values.first(field::NOTE).to_owned(),
            error: tried.error_at(id, field::NOTE),
        }),
        gaps: asks.map(|_| gaps(words, &values)).unwrap_or_default(),
        gaps_error: tried.error_at(id, field::GAP),
        grounds,
        ground: values.first(field::GROUND).to_owned(),
    }
}

fn weight(words: Words<'_>, action: &Action) -> Weight {
    let outcome = action.to.as_ref().and_then(|to| words.bundle.workflow.state(to)).and_then(|state| state.outcome);
    let asks_nothing = action.reasons.is_empty() && !action.note_required && action.asks.is_none();
    match outcome {
        Some(Outcome::Rejected) => Weight::Against,
        _ if asks_nothing => Weight::Forward,
        _ => Weight::Plain,
    }
}

/// All that may be asked: each answer of the form once, and each paper that the state did not issue itself (BR-1, BR-15).
fn gaps(words: Words<'_>, values: &FormValues) -> Vec<Gap> {
    let fields = words.bundle.form.pages.iter().flat_map(|page| &page.fields);
    let answers = fields.map(|field| {
        let key = field.answers().first().map_or_else(|| field.id.clone(), |key| (*key).to_owned());
        let of_place = PLACE_ANSWERS.contains(&key.trim_start_matches(PREVIOUS));
        (format!("answer:{key}"), words.label(if of_place { &field.id } else { &key }))
    });
    let papers = words.bundle.workflow.documents.iter().filter(|document| document.how == DocumentSource::Upload);
    let papers = papers.map(|document| (format!("document:{}", document.code), words.document(&document.code)));
    let chosen = values.all(field::GAP);
    let gap = |(of, label): (String, String)| Gap {
        chosen: chosen.contains(&of),
        reason: values.first(&format!("{}:{of}", field::GAP_REASON)).to_owned(),
        note: values.first(&format!("{}:{of}", field::GAP_NOTE)).to_owned(),
        of,
        label,
    };
    papers.chain(answers).map(gap).collect()
}

/// The action as the officer sent it.
pub(super) fn command(action: &str, values: &FormValues) -> Result<Command, WebError> {
    let version = values.first(field::VERSION).parse();
    Ok(Command {
        action: action.to_owned(),
        expected_version: Some(version.map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))?),
        reasons: values.all(field::REASON).iter().filter(|reason| !reason.is_empty()).cloned().collect(),
        note: clean_text(values.first(field::NOTE)),
        defects: values.all(field::GAP).iter().filter_map(|of| defect(of, values)).collect(),
        ground: Some(values.first(field::GROUND).to_owned()).filter(|ground| !ground.is_empty()),
        ..Command::default()
    })
}

fn defect(of: &str, values: &FormValues) -> Option<Defect> {
    let what = match of.split_once(':')? {
        ("answer", key) => DefectOf::Answer(key.to_owned()),
        ("document", code) => DefectOf::Document(code.to_owned()),
        _ => return None,
    };
    let chosen = values.first(&format!("{}:{of}", field::GAP_REASON));
    let known = sala::workflow::command::DEFECT_REASONS.into_iter().find(|reason| *reason == chosen);
    Some(Defect {
        of: what,
        reason: known.unwrap_or("MISSING").to_owned(),
        note: clean_text(values.first(&format!("{}:{of}", field::GAP_NOTE))),
    })
}
