//! Filing: a draft becomes a case, or corrects one that was returned.

mod apart;
mod conclude;
pub(crate) mod deputy;
pub(crate) mod derived;
mod insert;

use self::conclude::subject;
pub use self::conclude::{Asked, conclude, counts_from};
pub(crate) use self::insert::{Inserted, insert, new_case};

use super::due::after_what_is_due;
use super::{CommandError, apply, log_access};
use crate::app_state::AppState;
use crate::jobs::watch;
use crate::store::case::{ONE_PER_PERIOD, StoredCase};
use crate::store::draft::Draft;
use crate::store::job::NewJob;
use crate::store::person::Document;
use crate::store::{StoreError, Tx};
use jiff::Timestamp;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::form::Answers;
use sala::form::journey::values_on;
use sala::id::{AccountId, CaseReference, DraftId, PersonId};
use sala::platforms::filing::{self, Conclusion, Filing, History};
use sala::service::Bundle;
use sala::workflow::command::Filing as NewCase;
use sala::workflow::document::{Need, documents_asked, documents_missing};
use sala::workflow::{Command, Refusal};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kind of the job that ends a case whose place another one has taken.
pub const REPLACED: &str = "replaced";
/// The agency whose watch list is asked about its cases.
const IMMIGRATION: &str = "immigration";
const EVISA: &str = "foreigner.evisa";

/// What filing led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filed {
    /// A new case, or the case that was corrected.
    Case(CaseReference),
    /// The person had already reported for this period: here is that report (rule 12).
    Earlier(CaseReference),
}

/// Before a reference that is kept as the answer of a POST: it led to an earlier case.
const EARLIER: &str = "earlier ";

impl Filed {
    /// As it is kept for the POST's key.
    fn kept(&self) -> String {
        match self {
            Self::Case(reference) => reference.to_string(),
            Self::Earlier(reference) => format!("{EARLIER}{reference}"),
        }
    }

    fn parse(kept: &str) -> Result<Self, sala::id::ReferenceError> {
        match kept.strip_prefix(EARLIER) {
            Some(reference) => CaseReference::parse(reference).map(Self::Earlier),
            None => CaseReference::parse(kept).map(Self::Case),
        }
    }
}

/// How a draft is sent.
#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// The same for the same POST, so that repeating it files once.
    pub key: Uuid,
    /// Whether the person certifies what he sends.
    pub certified: bool,
}

impl From<Uuid> for Sent {
    fn from(key: Uuid) -> Self {
        Self { key, certified: false }
    }
}

/// Files a draft: a new case, or the correction of one that was returned. A POST repeated with the same key, or from
/// another tab, gets the answer of the first.
pub async fn file(
    state: &AppState,
    actor: &Actor,
    draft: DraftId,
    sent: impl Into<Sent>,
) -> Result<Filed, CommandError> {
    let sent = sent.into();
    let once = || after_what_is_due(state, || file_once(state, actor, draft, sent));
    match once().await {
        // Another case of the period was committed between looking and writing: now it is seen.
        Err(CommandError::Store(error)) if error.violates(ONE_PER_PERIOD) => once().await,
        filed => filed,
    }
}

async fn file_once(state: &AppState, actor: &Actor, draft: DraftId, sent: Sent) -> Result<Filed, CommandError> {
    let key = sent.key;
    let account = actor.account.ok_or(CommandError::NotFound)?;
    let mut tx = state.store.begin(actor).await?;
    let Some(mut draft) = tx.draft_for_update(draft).await?.filter(|draft| draft.account == account) else {
        return filed_with(&mut tx, account, key).await;
    };
    if draft.submitted_at.is_some() {
        return match filed_with(&mut tx, account, key).await {
            Err(CommandError::NotFound) => filed_before(&mut tx, &draft).await,
            answered => answered,
        };
    }
    let corrected = match draft.case {
        Some(case) => Some(tx.case_for_update(case).await?.ok_or(CommandError::NotFound)?),
        None => None,
    };
    // A correction is decided under the version with which its case goes on.
    let hash = corrected.as_ref().map_or(draft.bundle, |case| case.bundle);
    let bundle = state.bundles.get(&mut tx, &hash).await?;
    let at = counts_from(state, &mut tx, &draft).await?;
    let journey = derived::derive(&mut tx, &bundle, &mut draft.answers, at).await?;
    if let Some(page) = journey.next() {
        return Err(CommandError::Unanswered(page.to_owned()));
    }
    let answers = journey.answers(&draft.answers);
    let asked = Asked { person: draft.person, answers: &answers, at, corrects: draft.case };
    let conclusion = conclude(&mut tx, &bundle, &asked).await?;
    let another = match &corrected {
        Some(case) => makes_another_case(&mut tx, &bundle, case, &asked).await?,
        None => false,
    };
    let answers = bundle.form.certify(answers, sent.certified, state.clock.now()).map_err(CommandError::Uncertified)?;
    let (papers, has_files) = papers(&mut tx, &bundle, &draft, &answers, at).await?;
    let concluded = Concluded { answers, conclusion, papers, has_files };
    let filed = match corrected {
        Some(case) if another => replace(state, actor, &mut tx, &bundle, &draft, &case, concluded).await?,
        Some(case) => refile(state, actor, &mut tx, &bundle, &draft, case, concluded).await?,
        None => file_new(state, actor, &mut tx, &bundle, &draft, concluded).await?,
    };
    tx.idempotency_keep(account, key, &filed.kept(), state.clock.now()).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(filed)
}

/// The codes of the papers that are handed in with a draft: those that its answers ask for, of which there are enough files.
/// Refused, when some are missing. A content that the scanner refused is none. And whether the draft has any file at all.
async fn papers(
    tx: &mut Tx,
    bundle: &Bundle,
    draft: &Draft,
    answers: &Answers,
    at: Timestamp,
) -> Result<(Vec<String>, bool), CommandError> {
    if bundle.workflow.documents.is_empty() {
        return Ok((Vec::new(), false));
    }
    let values = values_on(answers, bangkok_day(at));
    let files = tx.draft_documents(draft.id).await?;
    let count = |code: &str| files.iter().filter(|file| file.requirement == code && file.counts()).count();
    let documents = documents_missing(&bundle.workflow, &values, count);
    if !documents.is_empty() {
        return Err(Refusal::DocumentsMissing { documents }.into());
    }
    let asked = documents_asked(&bundle.workflow, &values).into_iter().filter(|asked| asked.need != Need::Fetched);
    let handed_in = asked.map(|asked| asked.document.code.clone()).filter(|code| count(code) > 0).collect();
    Ok((handed_in, !files.is_empty()))
}

/// What was answered when a draft was filed with this key.
async fn filed_with(tx: &mut Tx, account: AccountId, key: Uuid) -> Result<Filed, CommandError> {
    let kept = tx.idempotency_get(account, key).await?.ok_or(CommandError::NotFound)?;
    Filed::parse(&kept).map_err(|error| StoreError::inconsistent("idempotency", "location", key, error).into())
}

/// The draft was filed before, by another tab: its case is the answer.
async fn filed_before(tx: &mut Tx, draft: &Draft) -> Result<Filed, CommandError> {
    let case = draft.case.ok_or(CommandError::NotFound)?;
    let case = tx.case_for_update(case).await?.ok_or(CommandError::NotFound)?;
    Ok(Filed::Case(case.reference))
}

/// What is filed, and what the rule says of it.
struct Concluded {
    answers: Answers,
    conclusion: Conclusion,
    /// Codes of the papers that come with it.
    papers: Vec<String>,
    /// The draft has files, also such as do not count.
    has_files: bool,
}

/// Whose case it is, and at which offices: those that are competent for the place in the answers.
async fn filing_of(tx: &mut Tx, bundle: &Bundle, person: PersonId, answers: &Answers) -> Result<NewCase, CommandError> {
    let province = bundle.service.office_province(answers);
    let office = tx.office_for(&bundle.service.agency, province).await?.ok_or(CommandError::NoOffice)?;
    let offices = offices_for_tasks(tx, bundle, province).await?;
    Ok(NewCase { offices, ..NewCase::new(person, bundle.service.agency.clone(), office) })
}

async fn file_new(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    draft: &Draft,
    Concluded { mut answers, conclusion, papers, has_files }: Concluded,
) -> Result<Filed, CommandError> {
    let filing = filing_of(tx, bundle, draft.person, &answers).await?;
    let now = state.clock.now();
    let deputy = deputy::of(tx, actor, draft, bangkok_day(now)).await?;
    let facts = conclusion.facts.into_iter().chain(deputy.iter().flat_map(deputy::as_facts)).collect();
    link_documents(state, tx, bundle, draft.person, &answers).await?;
    let apart = apart::take(bundle, &mut answers);
    let case = new_case(state, tx, (&bundle.service.code, draft.bundle), conclusion.period, &answers);
    let command = Command {
        action: "file".to_owned(),
        expected_version: Some(0),
        facts,
        answers: Some(answers),
        filing: Some(filing),
        documents: papers.clone(),
        ..Command::default()
    };
    match insert(state, actor, tx, bundle, case, command).await? {
        Inserted::Case(case) => {
            apart::keep(state, tx, bundle, &case, apart).await?;
            ask_watch_list(state, tx, bundle, &case).await?;
            if deputy.is_some() {
                log_access(state, tx, actor, &case, "file").await?;
            }
            if has_files {
                tx.case_documents_take(draft.id, case.id, draft.person, &papers, now).await?;
            }
            tx.draft_submitted(draft.id, case.id, now).await?;
            Ok(Filed::Case(case.reference))
        }
        // Rule 12: the second submit of a period returns the first.
        Inserted::Earlier(first) => {
            tx.draft_submitted(draft.id, first.id, now).await?;
            Ok(Filed::Earlier(first.reference))
        }
    }
}

/// Whoever names a passport to the immigration, or for a visa, is looked for in its watch list: when he files, and again with what he
/// has corrected.
async fn ask_watch_list(state: &AppState, tx: &mut Tx, bundle: &Bundle, case: &StoredCase) -> Result<(), StoreError> {
    if bundle.service.agency != IMMIGRATION && bundle.service.code != EVISA {
        return Ok(());
    }
    let now = state.clock.now();
    let job = NewJob { id: state.random.id(now), kind: watch::KIND, payload: json!({}) };
    tx.jobs_add(Some(case.id), &[job], now).await
}

/// Whether what was corrected is another case now, which takes the place of the first.
async fn makes_another_case(
    tx: &mut Tx,
    bundle: &Bundle,
    case: &StoredCase,
    asked: &Asked<'_>,
) -> Result<bool, StoreError> {
    let settings = tx.settings_on(bangkok_day(asked.at), None).await?;
    let history = History::default();
    let filing = Filing { answers: asked.answers, history: &history, settings: &settings, now: asked.at };
    Ok(filing::makes_another_case(&bundle.service.rule, &case.state.answers, &filing))
}

/// Files it anew. That the first one is replaced is the machine's to say, by a job of this transaction.
async fn replace(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    draft: &Draft,
    case: &StoredCase,
    concluded: Concluded,
) -> Result<Filed, CommandError> {
    let filed = file_new(state, actor, tx, bundle, draft, concluded).await?;
    let now = state.clock.now();
    let job = NewJob { id: state.random.id(now), kind: REPLACED, payload: json!({}) };
    tx.jobs_add(Some(case.id), &[job], now).await?;
    Ok(filed)
}

/// The offices of the agencies that have tasks in the service, competent for the same place.
pub(super) async fn offices_for_tasks(
    tx: &mut Tx,
    bundle: &Bundle,
    province: &str,
) -> Result<BTreeMap<String, String>, StoreError> {
    let mut offices = BTreeMap::new();
    for agency in bundle.workflow.task_agencies() {
        if let Some(office) = tx.office_for(agency, province).await? {
            offices.insert(agency.to_owned(), office);
        }
    }
    Ok(offices)
}

/// Period, due days and office follow the corrected answers, as if they had been the first.
async fn refile(
    state: &AppState,
    actor: &Actor,
    tx: &mut Tx,
    bundle: &Bundle,
    draft: &Draft,
    case: StoredCase,
    Concluded { mut answers, conclusion, papers, .. }: Concluded,
) -> Result<Filed, CommandError> {
    let person = case.state.person.ok_or(CommandError::NotFound)?;
    let period = if conclusion.period.is_empty() { case.period.clone() } else { conclusion.period };
    if period != case.period
        && let Some(first) = tx.case_of_period(person, &case.service, &period).await?
    {
        return Ok(Filed::Earlier(first.reference));
    }
    link_documents(state, tx, bundle, person, &answers).await?;
    let apart = apart::take(bundle, &mut answers);
    let sends = bundle.workflow.actions_from(&case.state.state).find(|action| action.takes_answers);
    let action = sends.map_or("resubmit", |action| action.id.as_str()).to_owned();
    let case = StoredCase { subject: subject(tx, &answers), period, ..case };
    let command = Command {
        action,
        facts: conclusion.facts,
        filing: Some(filing_of(tx, bundle, person, &answers).await?),
        answers: Some(answers),
        documents: papers.clone(),
        ..Command::default()
    };
    let case = apply(state, actor, tx, bundle, case, command).await?;
    apart::keep(state, tx, bundle, &case, apart).await?;
    ask_watch_list(state, tx, bundle, &case).await?;
    let now = state.clock.now();
    tx.case_documents_take(draft.id, case.id, person, &papers, now).await?;
    tx.draft_submitted(draft.id, case.id, now).await?;
    Ok(Filed::Case(case.reference))
}

/// A renewed passport is one more document of the same person. What may be filed for others says nothing about who files.
async fn link_documents(
    state: &AppState,
    tx: &mut Tx,
    bundle: &Bundle,
    person: PersonId,
    answers: &Answers,
) -> Result<(), StoreError> {
    if filing::is_filed_for_others(&bundle.service.rule) {
        return Ok(());
    }
    let issuing_state = answers.text("issuing_state");
    let kind = Some(answers.text("doc_type")).filter(|kind| !kind.is_empty()).unwrap_or("PASSPORT");
    let now = state.clock.now();
    let current = (answers.text("passport_no"), answers.day("passport_expiry"));
    for (number, valid_to) in [current, (answers.text("previous_passport_no"), None)] {
        if !number.is_empty() {
            let document = Document { kind, issuing_state, number, valid_to };
            tx.person_document_link(state.random.id(now), person, &document, now).await?;
        }
    }
    Ok(())
}
