//! `/LANG/rules/{name}`: one public rule for everybody, with the law it rests on, its values with their days, and its interface.

use app::i18n::{english, has, text};
use app::pages::foreigner::ask::{Question, Reason};
use app::pages::rules_api::rule::{DatedValue, RulePage};
use app::parts::form_field::{FieldKind, FieldView};
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::format_day;
use sala::text::Lang;
use sala::value::Value;
use serde_json::Value as Json;
use std::collections::BTreeMap;

use super::shown;
use crate::api::ground::Ground;
use crate::api::problem::Refused;
use crate::api::rule::Rule;
use crate::api::rules::find;
use crate::app_state::AppState;
use crate::present::law::law;
use crate::store::regulation::Setting;
use crate::web::limits::Act;
use crate::web::{FormValues, ProtectedForm, Visit, WebError};

/// The rule, with its first example to ask it with.
pub async fn page(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, name)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let rule = find(&name).ok_or(WebError::NotFound)?;
    let ground = Ground::now(&state).await?;
    let example = rule.examples.first().map_or("{}", |(_, example)| example);
    let field = question(visit.lang, super::pretty(example.as_bytes()), None);
    Ok(visit.page(rule_page(visit.lang, rule, &ground, field, None)))
}

/// The same rule's answer to what was typed. A question may be about a document, so it stands in no address.
pub async fn answer(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, name)): Segments<(String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    state.limits.check_address(Act::Rule, visit.client())?;
    let rule = find(&name).ok_or(WebError::NotFound)?;
    let ground = Ground::now(&state).await?;
    let asked: String = values.first("question").chars().take(LONGEST).collect();
    let (status, error, answer) = match rule.answer(asked.as_bytes(), &ground) {
        Ok(answer) => (StatusCode::OK, None, Some(super::pretty(&answer))),
        Err(Refused::Asked(problem)) => (StatusCode::UNPROCESSABLE_ENTITY, Some(problem.detail().to_owned()), None),
        Err(Refused::Failed(error)) => return Err(error),
    };
    let field = question(visit.lang, asked, error);
    Ok(visit.page_with(status, rule_page(visit.lang, rule, &ground, field, answer)))
}

/// Longest question that is looked at.
const LONGEST: usize = 10_000;

fn question(lang: Lang, value: String, problem: Option<String>) -> FieldView {
    let label = text(lang, "rules-api-question", &[]);
    let error = problem.map(|what| text(lang, "rules-api-question-wrong", &[("what", english(lang, &what).into())]));
    let field = FieldView::new("question", label, FieldKind::TextArea { value, rows: 6 }).with_error(error);
    field.with_hint(text(lang, "rules-api-question-hint", &[]))
}

fn rule_page(lang: Lang, rule: &Rule, ground: &Ground, question: FieldView, answer: Option<String>) -> RulePage {
    let values = prefixes(rule.name).iter().flat_map(|prefix| ground.versions(prefix));
    RulePage {
        rule: shown(rule, ground),
        reasons: reasons(lang, rule, ground),
        values: values.map(|setting| dated(lang, setting)).collect(),
        ask: ask(lang, rule.name),
        question,
        answer,
    }
}

/// Under which beginnings of keys the dated values of a rule stand.
fn prefixes(rule: &str) -> &'static [&'static str] {
    match rule {
        "tm47" => &["tm47.", "portal.outages"],
        "tm30" | "tm30-row" => &["tm30.", "portal.outages"],
        "tm28" => &["tm28.", "portal.outages"],
        "tdac" => &["tdac."],
        "evisa" => &["evisa."],
        "overstay" => &["overstay."],
        _ => &[],
    }
}

/// The page on which people ask it.
fn ask(lang: Lang, rule: &str) -> Option<(String, String)> {
    let question = match rule {
        "tm47" => Question::ReportDue,
        "tdac" => Question::ArrivalCard,
        "mrz" => Question::PassportLine,
        "overstay" => Question::Overstay,
        "evisa" => return Some((text(lang, "visa-need-title", &[]), Path::DoINeedAVisa.to(lang))),
        _ => return None,
    };
    let title = text(lang, &format!("ask-{}-title", question.slug()), &[]);
    Some((title, Path::Ask { question: question.slug() }.to(lang)))
}

/// The rules that its examples rest on, each with its law.
fn reasons(lang: Lang, rule: &Rule, ground: &Ground) -> Vec<Reason> {
    let mut found: BTreeMap<(u64, String), Reason> = BTreeMap::new();
    for (_, example) in rule.examples {
        let answer = rule.answer(example.as_bytes(), ground).unwrap_or_default();
        let answer: Json = serde_json::from_slice(&answer).unwrap_or_default();
        for because in answer["because"].as_array().into_iter().flatten() {
            let (Some(number), Some(cited)) = (because["rule"].as_u64(), because["law"].as_str()) else { continue };
            let words = format!("ask-rule-{number}");
            let reason = Reason {
                rule: number.to_string(),
                text: if has(&words) { text(lang, &words, &[]) } else { String::new() },
                law: law(lang, cited),
            };
            found.entry((number, cited.to_owned())).or_insert(reason);
        }
    }
    found.into_values().collect()
}

fn dated(lang: Lang, setting: &Setting) -> DatedValue {
    let day = |day| format_day(day, lang);
    let days = match setting.valid_to {
        Some(last) => text(lang, "ask-span", &[("from", day(setting.valid_from).into()), ("to", day(last).into())]),
        None => text(lang, "rules-api-since", &[("day", day(setting.valid_from).into())]),
    };
    DatedValue {
        key: setting.key.clone(),
        days,
        value: in_words(&setting.value),
        ground: law(lang, &setting.legal_ground),
    }
}

/// A value as it is written down.
fn in_words(value: &Value) -> String {
    match value {
        Value::List(list) => list.iter().map(in_words).collect::<Vec<_>>().join(", "),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
    }
}
