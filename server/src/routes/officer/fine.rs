//! The assessment of a fine on the page of a person: what the rules make of it, and its opening.

use super::person::page;
use crate::app_state::AppState;
use crate::cases::CommandError;
use crate::cases::fine::{Found, open_fine};
use crate::present::law::law;
use crate::present::question::{day_error, error_text};
use crate::routes::apply::refused;
use crate::routes::case::reference;
use crate::stays::notice::SERVICE as NOTICE;
use crate::store::case::StoredCase;
use crate::store::register::ListedEntry;
use crate::web::error::WebError;
use crate::web::form::FormValues;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::person::{OfficerPersonPage, field};
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::text_input::{InputKind, TextInput, Width};
use app::url::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{DateError, bangkok_day, parse_day};
use sala::form::error::FieldError;
use sala::money::Satang;
use sala::platforms::filing::ADDRESS_CHANGE;
use sala::platforms::foreigner::fine::{self, Estimate, Facts, Host, Offence, estimate};
use sala::settings::Settings;
use sala::text::{Lang, clean_line, from_thai_digits};
use sala::value::Value;
use sala::workflow::Refusal;
use std::collections::BTreeMap;

/// The highest fine that can be typed, in baht.
const MOST: i64 = 999_999;

/// What an officer typed about a fine.
struct Typed {
    /// Or what is wrong with it: the label of each field, and its error.
    facts: Result<Facts, Vec<(&'static str, FieldError)>>,
    amount: Option<i64>,
}

/// Whoever notified the guests of this case, and how many of them too late (rule 15); none: it is no notice.
fn host(case: &StoredCase) -> Option<Host> {
    let late = case.state.facts.get("late").and_then(Value::as_number).unwrap_or(0);
    let late = u32::try_from(late).unwrap_or(0);
    fine::host(case.state.answers.text("role"), late).filter(|_| case.service == NOTICE)
}

/// Whether a change of address was told after the second of its deadline (rules 23, 24), as it was counted when it was filed; none: the
/// case is no such notice.
fn late(case: &StoredCase) -> Option<bool> {
    match case.state.facts.get("late") {
        Some(Value::Flag(late)) if case.service == ADDRESS_CHANGE => Some(*late),
        _ => None,
    }
}

/// For what whoever filed such a case can be fined.
fn offences(is_notice: bool) -> impl Iterator<Item = Offence> {
    Offence::ALL.into_iter().filter(move |offence| (*offence == Offence::StayNoticeLate) == is_notice)
}

/// What was typed into the three boxes of a day.
fn boxes(values: &FormValues, name: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| values.first(&format!("{name}-{part}")).to_owned())
}

fn date(values: &FormValues, name: &str) -> Result<Date, FieldError> {
    let [day, month, year] = boxes(values, name);
    parse_day(&day, &month, &year).map_err(|error| day_error(name, error))
}

impl Typed {
    fn of(values: &FormValues, case: &StoredCase) -> Self {
        let offence = Offence::parse(values.first(field::OFFENCE));
        let offence = offence.filter(|typed| offences(case.service == NOTICE).any(|known| known == *typed));
        let offence = offence.ok_or_else(|| FieldError::new(field::OFFENCE, "required-choose"));
        let facts = match (offence, date(values, field::DUE), date(values, field::DONE)) {
            (Ok(offence), Ok(due_on), Ok(done_on)) => Ok(Facts {
                offence,
                host: host(case),
                late: late(case),
                due_on,
                done_on,
                found: values.first(field::FOUND) == "yes",
            }),
            (offence, due, done) => {
                let labels = ["fine-field-offence", "fine-field-due_on", "fine-field-done_on"];
                let errors = labels.into_iter().zip([offence.err(), due.err(), done.err()]);
                Err(errors.filter_map(|(label, error)| Some((label, error?))).collect())
            }
        };
        let amount = from_thai_digits(&clean_line(values.first(field::AMOUNT)));
        let is_number = !amount.is_empty() && amount.chars().all(|c| c.is_ascii_digit());
        Self { facts, amount: amount.parse().ok().filter(|baht| is_number && (0..=MOST).contains(baht)) }
    }
}

/// What is to be put right, by field.
type Wrong = BTreeMap<String, String>;

/// The fields, as they were typed; `wrong`: what is to be put right.
fn fields(lang: Lang, is_notice: bool, values: &FormValues, wrong: &Wrong) -> Vec<FieldView> {
    let word = |key: &str| text(lang, key, &[]);
    let choice = |key: &str, code: &str| Choice::new(code.to_owned(), word(&format!("fine-field-{key}-{code}")));
    let day = |name: &str| {
        let [day, month, year] = boxes(values, name);
        let error = parse_day(&day, &month, &year).err().filter(|_| wrong.contains_key(name));
        let parts = error.map(DateError::parts).unwrap_or_default();
        let wrong = DateParts { day: parts.day, month: parts.month, year: parts.year };
        FieldKind::Date(DateInput { day, month, year, wrong, ..DateInput::default() })
    };
    let offences = offences(is_notice).map(|offence| choice("offence", offence.code())).collect();
    let found = ["no", "yes"].map(|code| choice("found", code)).to_vec();
    let amount = TextInput {
        value: values.first(field::AMOUNT).to_owned(),
        width: Width::Characters10,
        kind: InputKind::Digits,
        ..TextInput::default()
    };
    let radios = |name: &str, options| FieldKind::Radios { options, value: values.first(name).to_owned() };
    let error = |name: &str| wrong.get(name).cloned();
    vec![
        FieldView::new(field::OFFENCE, word("fine-field-offence"), radios(field::OFFENCE, offences))
            .with_error(error(field::OFFENCE)),
        FieldView::new(field::DUE, word("fine-field-due_on"), day(field::DUE)).with_error(error(field::DUE)),
        FieldView::new(field::DONE, word("fine-field-done_on"), day(field::DONE)).with_error(error(field::DONE)),
        FieldView::new(field::FOUND, word("fine-field-found"), radios(field::FOUND, found)),
        FieldView::text(field::AMOUNT, word("fine-field-fine_baht"), amount).with_error(error(field::AMOUNT)),
    ]
}

/// The fields of a fine. As long as nothing was typed they hold the overstay of the newest entry, if there is one: its days are those
/// of the crossings that the register knows (rule 37).
pub fn fine_fields(
    lang: Lang,
    is_notice: bool,
    values: &FormValues,
    newest: Option<&ListedEntry>,
    today: Date,
) -> Vec<FieldView> {
    let over = newest.filter(|_| values.0.is_empty() && !is_notice);
    let over = over.map(|entry| (entry.permit_until, entry.left_on.unwrap_or(today)));
    let Some((due, done)) = over.filter(|(due, done)| done > due) else {
        return fields(lang, is_notice, values, &Wrong::new());
    };
    let parts = |name: &str, day: Date| {
        let parts =
            [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())];
        parts.map(|(part, value)| (format!("{name}-{part}"), vec![value]))
    };
    let offence = (field::OFFENCE.to_owned(), vec![Offence::Overstay.code().to_owned()]);
    let known = parts(field::DUE, due).into_iter().chain(parts(field::DONE, done)).chain([offence]).collect();
    let mut fields = fields(lang, is_notice, &FormValues(known), &Wrong::new());
    if let Some(offence) = fields.first_mut() {
        offence.hint = Some(text(lang, "fine-from-register", &[]));
    }
    fields
}

/// What the rules say, with the amount filled in where none was typed.
pub async fn assess(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    mut values: FormValues,
) -> Result<Response, WebError> {
    let (case, settings) = seen(state, officer, shown).await?;
    let typed = Typed::of(&values, &case);
    let facts = match typed.facts {
        Ok(facts) => facts,
        Err(errors) => return again(state, officer, shown, &values, &in_words(officer.visit.lang, &errors)).await,
    };
    let found = estimate(&facts, &settings).map_err(|error| WebError::internal(error.to_string()))?;
    if typed.amount.is_none() {
        values.0.insert(field::AMOUNT.to_owned(), vec![found.fine_baht.to_string()]);
    }
    let page = page(state, officer, (shown, None), &values).await?;
    Ok(officer.visit.page(OfficerPersonPage { estimate: sentences(officer.visit.lang, &found), ..page }))
}

fn sentences(lang: Lang, found: &Estimate) -> Vec<String> {
    let baht = |amount| Satang::from_baht(amount).format(lang);
    let all =
        [("fine", baht(found.fine_baht).into()), ("days", found.days.into()), ("most", baht(found.most_baht).into())];
    let rules = found.because.iter().map(|because| {
        text(lang, "fine-because", &[("rule", i64::from(because.rule).into()), ("law", law(lang, because.law).into())])
    });
    [text(lang, "fine-estimate", &all)].into_iter().chain(rules).collect()
}

pub async fn open(state: &AppState, officer: &Officer, shown: &str, values: FormValues) -> Result<Response, WebError> {
    let (case, _) = seen(state, officer, shown).await?;
    let typed = Typed::of(&values, &case);
    let lang = officer.visit.lang;
    let (facts, fine_baht) = match (typed.facts, typed.amount) {
        (Ok(facts), Some(fine_baht)) => (facts, fine_baht),
        (facts, amount) => {
            let mut wrong = in_words(lang, &facts.err().unwrap_or_default());
            if amount.is_none() {
                let most = Satang::from_baht(MOST).format(lang);
                wrong.insert(field::AMOUNT.to_owned(), text(lang, "fine-wrong-amount", &[("most", most.into())]));
            }
            return again(state, officer, shown, &values, &wrong).await;
        }
    };
    match open_fine(state, &officer.actor, &case, Found { facts, fine_baht }).await {
        Ok(fine) => {
            let path = Path::OfficerCase { reference: &fine.to_string() }.to(lang);
            Ok(officer.visit.redirect(&path))
        }
        // The case lacks what a decision must name: no field can put that right.
        Err(CommandError::Unanswered(_)) => {
            let page = page(state, officer, (shown, None), &values).await?;
            let page = OfficerPersonPage { fine_error: Some(text(lang, "fine-lacking", &[])), ..page };
            Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(CommandError::Refused(Refusal::Rule { rule, parameters })) if rule == fine::ABOVE_LAW => {
            let named = |name: &str| parameters.get(name).map(String::as_str).unwrap_or_default();
            let most = Satang::from_baht(named("most").parse().unwrap_or(0)).format(lang);
            let section = law(lang, named("law"));
            let above = text(lang, "fine-above-law", &[("most", most.into()), ("law", section.into())]);
            again(state, officer, shown, &values, &Wrong::from([(field::AMOUNT.to_owned(), above)])).await
        }
        Err(error) => Err(refused(error)),
    }
}

fn in_words(lang: Lang, errors: &[(&str, FieldError)]) -> Wrong {
    let spoken =
        |(label, error): &(&str, FieldError)| (error.field.clone(), error_text(lang, &text(lang, label, &[]), error));
    errors.iter().map(spoken).collect()
}

/// The page once more, with what was typed and what is to be put right.
async fn again(
    state: &AppState,
    officer: &Officer,
    shown: &str,
    values: &FormValues,
    wrong: &Wrong,
) -> Result<Response, WebError> {
    let page = page(state, officer, (shown, None), values).await?;
    let (case, _) = seen(state, officer, shown).await?;
    let fine = fields(officer.visit.lang, case.service == NOTICE, values, wrong);
    let page = OfficerPersonPage { fine, ..page };
    Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}
/// The case as this officer sees it, and the settings of its office today.
async fn seen(state: &AppState, officer: &Officer, shown: &str) -> Result<(StoredCase, Settings), WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
    tx.commit().await?;
    Ok((case, settings))
}
