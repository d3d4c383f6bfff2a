//! Filling in a form: one page after the other, the check of all answers, and filing. The form is data; nothing here
//! knows a service.

pub mod check_answers;
pub mod documents;

use crate::app_state::AppState;
use crate::cases::{self, Asked, CommandError};
use crate::present::question::{Filled, fields};
use crate::present::{Words, refusal};
use crate::store::Tx;
use crate::store::document::StoredDocument;
use crate::store::draft::Draft;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::visit::{Applicant, Filer, Visit};
use app::pages::apply::not_now::{Change, Corrects, NOT_NOW, NotNowPage};
use app::pages::apply::question::{FROM_CHECK_FIELD, QuestionPage};
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use sala::calendar::{bangkok_day, format_day};
use sala::form::error::FieldError;
use sala::form::journey::{Journey, answers_until};
use sala::form::parse::{Parsed, Posted, parse_page};
use sala::form::{Answers, Page};
use sala::id::{CaseId, DraftId};
use sala::platforms::filing::{self, Conclusion};
use sala::service::Bundle;
use sala::text::Lang;
use sala::workflow::Refusal;
use serde::Deserialize;
use std::sync::Arc;
use tokio::sync::OwnedMutexGuard;

/// The refusals of a day on which it is filed.
const OF_THE_DAY: [&str; 2] = ["TOO_EARLY", "ONLINE_WINDOW_CLOSED"];

/// A draft of the one who is signed in, with its service.
struct Open {
    tx: Tx,
    draft: Draft,
    bundle: Arc<Bundle>,
    /// From when it counts: the pages' checks and the rule look at that day.
    at: Timestamp,
    journey: Journey,
    /// The files of its papers.
    files: Vec<StoredDocument>,
    /// What the rule of law found worth noting, as codes; known once it was asked.
    notes: Vec<String>,
    /// Dropped last, when the transaction is over.
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Open {
    /// The draft for reading, or locked for a change. A draft that was filed leads to its case.
    async fn draft(
        state: &AppState,
        applicant: &Applicant,
        id: &str,
        lock: bool,
    ) -> Result<Result<Self, Response>, WebError> {
        let id: DraftId = id.parse().map_err(|_| WebError::NotFound)?;
        let turn = if lock { Some(state.turns.of(id.as_uuid()).await) } else { None };
        let mut tx = state.store.begin(&applicant.actor).await?;
        let draft = if lock { tx.draft_for_update(id).await? } else { tx.draft(id).await? };
        let mut draft = draft.ok_or(WebError::NotFound)?;
        if draft.submitted_at.is_some() {
            let case = tx.case_for_update(draft.case.ok_or(WebError::NotFound)?).await?.ok_or(WebError::NotFound)?;
            let path = Path::Case { reference: &case.reference.to_string() }.to(applicant.visit.lang);
            return Ok(Err(applicant.visit.redirect(&path)));
        }
        let bundle = state.bundles.get(&mut tx, &draft.bundle).await?;
        let at = cases::counts_from(state, &mut tx, &draft).await.map_err(refused)?;
        let journey = cases::derive(&mut tx, &bundle, &mut draft.answers, at).await?;
        let none = bundle.workflow.documents.is_empty();
        let files = if none { Vec::new() } else { tx.draft_documents(draft.id).await? };
        Ok(Ok(Self { tx, draft, bundle, at, journey, files, notes: Vec::new(), _turn: turn }))
    }

    /// What the rule of law has against filing, once every page is answered that decides it. Answers that are still missing
    /// are nothing against it.
    async fn objection(&mut self) -> Result<Option<Refusal>, CommandError> {
        match self.conclude(self.at, self.draft.case).await {
            Ok(conclusion) => {
                self.notes = conclusion.notes();
                Ok(None)
            }
            Err(CommandError::Refused(Refusal::AnswersRequired)) => Ok(None),
            Err(CommandError::Refused(refusal @ Refusal::Rule { .. })) => {
                let decided = self.journey.has_answered(self.deciding_pages(&refusal));
                Ok(decided.then_some(refusal))
            }
            Err(error) => Err(error),
        }
    }

    /// What the rule of law has against the same answers in a case of their own that is filed now.
    async fn objection_anew(&mut self, now: Timestamp) -> Result<Option<Refusal>, CommandError> {
        match self.conclude(now, None).await {
            Ok(_) | Err(CommandError::Refused(Refusal::AnswersRequired)) => Ok(None),
            Err(CommandError::Refused(refusal)) => Ok(Some(refusal)),
            Err(error) => Err(error),
        }
    }

    async fn conclude(&mut self, at: Timestamp, corrects: Option<CaseId>) -> Result<Conclusion, CommandError> {
        let answers = self.journey.answers(&self.draft.answers);
        let asked = Asked { person: self.draft.person, answers: &answers, at, corrects };
        cases::conclude(&mut self.tx, &self.bundle, &asked).await
    }

    /// The case that is corrected, where what is refused is the day of its first filing.
    async fn corrects(&mut self, objection: &Refusal, words: Words<'_>) -> Result<Option<Corrects>, WebError> {
        let of_day = matches!(objection, Refusal::Rule { rule, .. } if OF_THE_DAY.contains(&rule.as_str()));
        let first = filing::corrections_count_from_filing(&self.bundle.service.rule);
        let Some(case) = self.draft.case.filter(|_| of_day && first) else { return Ok(None) };
        let case = self.tx.case_by_id(case).await?.ok_or(WebError::NotFound)?;
        Ok(Some(Corrects {
            reference: case.reference.to_string(),
            filed: format_day(bangkok_day(self.at), words.lang),
            withdraw: words.of("action-withdraw"),
        }))
    }

    fn deciding_pages(&self, refusal: &Refusal) -> &'static [&'static str] {
        let Refusal::Rule { rule, .. } = refusal else { return &[] };
        filing::deciding_pages(&self.bundle.service.rule, rule, &self.draft.answers)
    }

    /// The answers that count when a page is asked.
    fn answers_until(&self, page: &str) -> Answers {
        answers_until(&self.bundle.form, page, &self.draft.answers, bangkok_day(self.at))
    }

    fn id(&self) -> String {
        self.draft.id.to_string()
    }

    /// The page to go to: the next one to answer, or the check of all answers.
    fn next(&self, visit: &Visit) -> String {
        let id = self.id();
        match self.journey.next() {
            Some(page) => Path::Question { draft: &id, page }.to(visit.lang),
            None => Path::CheckAnswers { draft: &id }.to(visit.lang),
        }
    }
}

/// Back to where the person left off.
pub async fn resume(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let open = match Open::draft(&state, &applicant, &draft, false).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    Ok(applicant.visit.redirect(&open.next(&applicant.visit)))
}

#[derive(Debug, Deserialize)]
pub struct FromCheck {
    #[serde(default)]
    from_check: String,
}

pub async fn question(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, page)): Segments<(String, String, String)>,
    Query(query): Query<FromCheck>,
) -> Result<Response, WebError> {
    let open = match Open::draft(&state, &applicant, &draft, false).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    if page == NOT_NOW {
        return not_now(&state, &applicant.visit, open).await;
    }
    if open.bundle.form.page(&page).is_none() {
        return Err(WebError::NotFound);
    }
    if !open.journey.may_visit(&page) {
        return Ok(applicant.visit.redirect(&open.next(&applicant.visit)));
    }
    let from_check = query.from_check == "yes";
    let shown = Shown { page: &page, posted: None, errors: &[], from_check };
    show(&applicant.visit, &open, &shown, StatusCode::OK)
}

/// What a question page is shown with.
struct Shown<'a> {
    page: &'a str,
    posted: Option<&'a Posted>,
    errors: &'a [FieldError],
    from_check: bool,
}

fn show(visit: &Visit, open: &Open, shown: &Shown<'_>, status: StatusCode) -> Result<Response, WebError> {
    let words = Words { bundle: &open.bundle, lang: visit.lang };
    let page = open.bundle.form.page(shown.page).ok_or(WebError::NotFound)?;
    let id = open.id();
    let back = match open.journey.before(shown.page) {
        _ if shown.from_check => Path::CheckAnswers { draft: &id }.to(visit.lang),
        Some(before) => Path::Question { draft: &id, page: before }.to(visit.lang),
        None => words.start(),
    };
    let filled = Filled {
        answers: &open.answers_until(shown.page),
        posted: shown.posted,
        errors: shown.errors,
        today: bangkok_day(open.at),
    };
    Ok(visit.page_with(
        status,
        QuestionPage {
            draft: id,
            page: page.id.clone(),
            caption: Some(words.of(&format!("section-{}", page.section))),
            title: words.of(&format!("page-{}", page.id)),
            lead: None,
            fields: fields(words, page, filled),
            errors: Vec::new(),
            back,
            from_check: shown.from_check,
            area: words.area(),
        },
    ))
}

pub async fn answer(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, page)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let mut open = match Open::draft(&state, &applicant, &draft, true).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    let visit = &applicant.visit;
    let Some(asked) = open.bundle.form.page(&page).cloned() else { return Err(WebError::NotFound) };
    if !open.journey.may_visit(&page) {
        return Ok(visit.redirect(&open.next(visit)));
    }
    let from_check = values.first(FROM_CHECK_FIELD) == "yes";
    let posted = Posted(values.0);
    let now = state.clock.now();
    let parsed = parse(&mut open, &asked, &posted, now).await?;
    if !parsed.errors.is_empty() {
        let shown = Shown { page: &page, posted: Some(&posted), errors: &parsed.errors, from_check };
        return show(visit, &open, &shown, StatusCode::UNPROCESSABLE_ENTITY);
    }
    open.draft.answers.apply(&parsed.changes, now);
    open.journey = cases::derive(&mut open.tx, &open.bundle, &mut open.draft.answers, open.at).await?;
    open.tx.draft_save(&open.draft, &open.bundle.form, now).await?;
    let is_refused = open.objection().await.map_err(refused)?.is_some();
    let location = if parsed.next_step {
        let query = if from_check { [(FROM_CHECK_FIELD, "yes")] } else { [(FROM_CHECK_FIELD, "")] };
        Path::Question { draft: &open.id(), page: &page }.with_query(visit.lang, &query)
    } else if is_refused {
        Path::Question { draft: &open.id(), page: NOT_NOW }.to(visit.lang)
    } else {
        after(&open, visit, &page, from_check)
    };
    open.tx.commit().await?;
    Ok(visit.redirect(&location))
}

/// Parses a page. What the rule derives may follow from the page itself: a field below may be asked for, or not, by what stands above.
async fn parse(open: &mut Open, page: &Page, posted: &Posted, now: Timestamp) -> Result<Parsed, WebError> {
    let today = bangkok_day(open.at);
    let mut answers = open.answers_until(&page.id);
    let parsed = parse_page(page, posted, &answers, today);
    if open.bundle.form.derived.is_empty() {
        return Ok(parsed);
    }
    let mut then = open.draft.answers.clone();
    then.apply(&parsed.changes, now);
    cases::derive(&mut open.tx, &open.bundle, &mut then, open.at).await?;
    answers.0.extend(open.bundle.form.derived.iter().filter_map(|name| then.0.remove_entry(name)));
    Ok(parse_page(page, posted, &answers, today))
}

/// Where "Continue" leads: to the next page on the route; after a change, back to the check unless something new is asked.
fn after(open: &Open, visit: &Visit, page: &str, from_check: bool) -> String {
    let next = open.journey.after(page).filter(|next| open.journey.may_visit(next));
    match next {
        Some(next) if !from_check => Path::Question { draft: &open.id(), page: next }.to(visit.lang),
        None if !from_check && open.journey.is_complete() => {
            open.first_paper(visit).unwrap_or_else(|| open.next(visit))
        }
        _ => open.next(visit),
    }
}

/// Says why the law does not take it today. When it does after all (an answer was changed), on to the next page.
async fn not_now(state: &AppState, visit: &Visit, mut open: Open) -> Result<Response, WebError> {
    let Some(objection) = open.objection().await.map_err(refused)? else {
        return Ok(visit.redirect(&open.next(visit)));
    };
    let bundle = Arc::clone(&open.bundle);
    let words = Words { bundle: &bundle, lang: visit.lang };
    let (reason, remedy) = refusal(visit.lang, &objection);
    let corrects = open.corrects(&objection, words).await?;
    let (remedy, opens) = match &corrects {
        None => (remedy, opening(visit.lang, &objection)),
        // What stood against it on the day of the first filing says nothing about today.
        Some(_) => match open.objection_anew(state.clock.now()).await.map_err(refused)? {
            Some(today) => (refusal(visit.lang, &today).1, opening(visit.lang, &today)),
            None => (None, None),
        },
    };
    // The page shows these days large; the remedy would say them again.
    let remedy = remedy.filter(|_| opens.is_none());
    let deciding = open.deciding_pages(&objection).iter().filter(|page| open.journey.may_visit(page));
    let change = deciding.map(|page| Change { page: (*page).to_owned(), text: words.of(&format!("page-{page}")) });
    let change = change.collect();
    let area = words.area();
    Ok(visit.page(NotNowPage { draft: open.id(), reason, remedy, opens, corrects, change, area }))
}

/// The first and the last day online of what is too early.
fn opening(lang: Lang, objection: &Refusal) -> Option<(String, String)> {
    let Refusal::Rule { rule, parameters } = objection else { return None };
    let day = |key| parameters.get(key)?.parse().ok().map(|day| format_day(day, lang));
    day("online_from").zip(day("online_to")).filter(|_| rule == "TOO_EARLY")
}

/// Beginning and filing cost us and the agencies something.
pub(super) fn count(state: &AppState, applicant: &Applicant) -> Result<(), WebError> {
    state.limits.check_address(Act::File, applicant.visit.client())?;
    state.limits.check_account(Act::File, applicant.signed_in.account)
}

/// A command's failure as an answer, where the page has nothing better to say.
pub fn refused(error: CommandError) -> WebError {
    match error {
        CommandError::NotFound | CommandError::Refused(Refusal::Hidden) => WebError::NotFound,
        CommandError::Refused(refusal) => WebError::Refused(Box::new(refusal)),
        CommandError::Unanswered(_) | CommandError::Uncertified(_) => {
            WebError::Refused(Box::new(Refusal::AnswersRequired))
        }
        CommandError::NoOffice => WebError::NoOffice,
        CommandError::DueFirst(_) => WebError::Refused(Box::new(Refusal::DueFirst)),
        CommandError::Store(error) => error.into(),
    }
}
