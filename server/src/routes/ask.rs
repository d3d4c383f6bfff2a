//! `/LANG/foreigner/ask/{question}`: rules asked in public by people, with the same functions of the core that the interface
//! for programs asks. Forms by GET, so that an answer has an address; what is about a document goes by POST.

mod arrival_card;
mod overstay;
mod passport_line;
mod report_due;
mod sheet;

use app::i18n::text;
use app::pages::foreigner::ask::{AskAnswer, AskPage, Question, Reason};
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::format_instant;
use sala::platforms::Because;
use sala::settings::SettingError;
use sala::text::Lang;

use self::sheet::Sheet;
use crate::api::ground::Ground;
use crate::app_state::AppState;
use crate::present::law::law as law_in_words;
use crate::web::limits::Act;
use crate::web::{FormValues, ProtectedForm, Visit, WebError};

/// The form, and with values in the address the answer.
pub async fn get(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, slug)): Segments<(String, String)>,
    Query(values): Query<FormValues>,
) -> Result<Response, WebError> {
    let question = Question::parse(&slug).ok_or(WebError::NotFound)?;
    let values = if question.is_private() { FormValues::default() } else { values };
    answered(&state, &visit, question, &values).await
}

/// The answer about a document.
pub async fn post(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, slug)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let question = Question::parse(&slug).filter(|question| question.is_private()).ok_or(WebError::NotFound)?;
    answered(&state, &visit, question, &values).await
}

async fn answered(
    state: &AppState,
    visit: &Visit,
    question: Question,
    values: &FormValues,
) -> Result<Response, WebError> {
    state.limits.check_address(Act::Rule, visit.client())?;
    let ground = Ground::now(state).await?;
    let mut sheet = Sheet::new(visit.lang, values);
    let found = match question {
        Question::ReportDue => report_due::answer(&mut sheet, &ground),
        Question::ArrivalCard => arrival_card::answer(&mut sheet, &ground),
        Question::PassportLine => Ok(passport_line::answer(&mut sheet, &ground)),
        Question::Overstay => overstay::answer(&mut sheet, &ground),
    };
    let found = found.map_err(|error: SettingError| WebError::internal(error.to_string()))?;
    let status = if sheet.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let answer = found.map(|answer| AskAnswer { asked_at: format_instant(ground.now, visit.lang), ..answer });
    Ok(visit.page_with(status, AskPage { question, fields: sheet.fields, answer }))
}

/// The rules in plain words, each with its law in the reader's language.
fn reasons(lang: Lang, because: impl IntoIterator<Item = Because>) -> Vec<Reason> {
    because
        .into_iter()
        .map(|Because { rule, law }| Reason {
            rule: rule.to_string(),
            text: text(lang, &format!("ask-rule-{rule}"), &[]),
            law: law_in_words(lang, law),
        })
        .collect()
}
