//! The check of all answers, with what it will cost and the declaration, and filing.

use super::{Open, count, refused};
use crate::app_state::AppState;
use crate::cases::{self, CommandError, Filed, Sent};
use crate::present::answer::sections;
use crate::present::bill;
use crate::present::case::correction;
use crate::present::document::{Reader, documents};
use crate::present::question::error_text;
use crate::present::{Words, hints, refusal};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::{Filer, Visit};
use app::i18n::text;
use app::pages::apply::check_answers::{
    AnswerRow, AnswerSection, CheckAnswersPage, DECLARATION_FIELD, IDEMPOTENCY_FIELD,
};
use app::pages::apply::not_now::NOT_NOW;
use app::pages::apply::question::FROM_CHECK_FIELD;
use app::parts::error_summary::ErrorItem;
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::bangkok_day;
use sala::id::DraftId;
use sala::payment::fee;
use sala::platforms::filing;
use sala::text::Lang;
use sala::workflow::Refusal;
use std::collections::BTreeSet;
use uuid::Uuid;

pub async fn page(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let mut open = match Open::draft(&state, &applicant, &draft, false).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    let visit = &applicant.visit;
    if !open.journey.is_complete() {
        return Ok(visit.redirect(&open.next(visit)));
    }
    if open.objection().await.map_err(refused)?.is_some() {
        return Ok(visit.redirect(&Path::Question { draft: &open.id(), page: NOT_NOW }.to(visit.lang)));
    }
    if let Some(paper) = open.paper_missing(visit) {
        return Ok(visit.redirect(&paper));
    }
    let key = state.random.id(state.clock.now());
    show_check(&state, visit, &mut open, key, Vec::new(), None, StatusCode::OK).await
}

/// What it will cost by today's settings of the office that gets it, for the answers that count: as it would be charged.
async fn costs(state: &AppState, open: &mut Open, lang: Lang) -> Result<Vec<(String, String)>, WebError> {
    let workflow = &open.bundle.workflow;
    if workflow.fees.is_empty() {
        return Ok(Vec::new());
    }
    let (answers, service) = (open.journey.answers(&open.draft.answers), &open.bundle.service);
    let office = open.tx.office_for(&service.agency, service.office_province(&answers)).await?;
    let settings = open.tx.settings_on(bangkok_day(state.clock.now()), office.as_deref()).await?;
    let names = open.tx.agency_names().await?;
    let words = Words { bundle: &open.bundle, lang };
    Ok(match fee::items(&workflow.fees, &answers.values(), &settings, &service.agency) {
        Ok(items) if items.is_empty() => vec![(text(lang, "fee-total", &[]), text(lang, "fee-free", &[]))],
        Ok(items) => bill::announced(words, &items, &names),
        Err(error) => {
            tracing::error!(service = open.bundle.service.code, %error, "the fees cannot be worked out");
            vec![(text(lang, "fee-total", &[]), text(lang, "refusal-fee", &[]))]
        }
    })
}

async fn show_check(
    state: &AppState,
    visit: &Visit,
    open: &mut Open,
    key: Uuid,
    errors: Vec<ErrorItem>,
    declaration_error: Option<String>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let words = Words { bundle: &open.bundle, lang: visit.lang };
    let correction = match open.draft.case {
        Some(case) => {
            let case = open.tx.case_by_id(case).await?.ok_or(WebError::NotFound)?;
            correction(words, &case, &open.tx.events(case.id).await?)
        }
        None => None,
    };
    let sections = sections(words, &open.journey, &open.draft.answers)
        .into_iter()
        .map(|section| AnswerSection {
            title: section.title,
            rows: section
                .lines
                .into_iter()
                .map(|line| AnswerRow { label: line.label, value: line.value, page: Some(line.page) })
                .collect(),
        })
        .collect();
    let fees = costs(state, open, visit.lang).await?;
    let principal = principal(state, visit, open).await?;
    let words = Words { bundle: &open.bundle, lang: visit.lang };
    let id = open.id();
    let documents = documents(
        words,
        &open.papers(),
        &open.files,
        Reader::Applicant,
        |file| Path::DraftFile { draft: &id, file }.to(visit.lang),
        |code| {
            let page = Path::Document { draft: &id, document: code };
            Some(page.with_query(visit.lang, &[(FROM_CHECK_FIELD, "yes")]))
        },
    );
    let last_paper = open.papers_on_the_way().pop();
    let back = match (last_paper, open.journey.steps.last()) {
        (Some(paper), _) => Path::Document { draft: &id, document: &paper.document.code }.to(visit.lang),
        (None, Some(step)) => Path::Question { draft: &id, page: &step.page }.to(visit.lang),
        (None, None) => words.start(),
    };
    let page = CheckAnswersPage {
        draft: id,
        sections,
        fees,
        documents,
        declaration: open.bundle.form.declaration.as_ref().map(|_| words.of("declaration")),
        declared: false,
        declaration_error,
        errors,
        hints: principal.into_iter().chain(hints(visit.lang, notes(open))).collect(),
        correction,
        idempotency_key: key.to_string(),
        back,
        area: words.area(),
    };
    Ok(visit.page_with(status, page))
}

/// For whom it will be sent, where that is somebody else.
async fn principal(state: &AppState, visit: &Visit, open: &mut Open) -> Result<Option<String>, WebError> {
    let Some(own) = visit.signed_in.as_ref().map(|signed_in| signed_in.person) else { return Ok(None) };
    if own == open.draft.person {
        return Ok(None);
    }
    let today = bangkok_day(state.clock.now());
    let held = open.tx.representation_holding(own, open.draft.person, &open.draft.service, today).await?;
    Ok(Some(match held {
        Some(held) => text(visit.lang, "authority-sends-for", &[("name", held.principal_name.as_str().into())]),
        None => text(visit.lang, "authority-ended", &[]),
    }))
}

/// What is right about the answers but wants attention: what the rule found, and what their spelling shows.
fn notes(open: &Open) -> BTreeSet<&str> {
    let of_rule = open.notes.iter().map(String::as_str);
    of_rule.chain(filing::hints(&open.bundle.service.rule, &open.draft.answers)).collect()
}

pub async fn file(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let visit = &applicant.visit;
    let key: Uuid = values
        .first(IDEMPOTENCY_FIELD)
        .parse()
        .map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))?;
    let id: DraftId = draft.parse().map_err(|_| WebError::NotFound)?;
    count(&state, &applicant)?;
    let sent = Sent { key, certified: values.first(DECLARATION_FIELD) == "true" };
    let (reference, filed) = match cases::file(&state, &applicant.actor, id, sent).await {
        Ok(Filed::Case(reference)) => (reference.to_string(), "now"),
        Ok(Filed::Earlier(reference)) => (reference.to_string(), "earlier"),
        Err(CommandError::Refused(Refusal::Rule { .. })) => {
            return Ok(visit.redirect(&Path::Question { draft: &draft, page: NOT_NOW }.to(visit.lang)));
        }
        Err(CommandError::Unanswered(page)) => {
            return Ok(visit.redirect(&Path::Question { draft: &draft, page: &page }.to(visit.lang)));
        }
        Err(CommandError::Uncertified(error)) => {
            let mut open = match Open::draft(&state, &applicant, &draft, false).await? {
                Ok(open) => open,
                Err(response) => return Ok(response),
            };
            let error = error_text(visit.lang, "", &error);
            return show_check(
                &state,
                visit,
                &mut open,
                key,
                Vec::new(),
                Some(error),
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
        Err(CommandError::Refused(Refusal::DocumentsMissing { .. })) => {
            return Ok(visit.redirect(&Path::CheckAnswers { draft: &draft }.to(visit.lang)));
        }
        Err(CommandError::Refused(refused)) => {
            let mut open = match Open::draft(&state, &applicant, &draft, false).await? {
                Ok(open) => open,
                Err(response) => return Ok(response),
            };
            let (reason, _) = refusal(visit.lang, &refused);
            let errors = vec![ErrorItem { text: reason, target: None }];
            return show_check(&state, visit, &mut open, key, errors, None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(error) => return Err(refused(error)),
    };
    Ok(visit.redirect(&Path::Case { reference: &reference }.with_query(visit.lang, &[("filed", filed)])))
}
