//! A visa that is shown at the border. The officer there works for another agency than the one that issued it, and sees nothing of
//! its case: the machine looks the visa up for him, says what the rules make of it (33–35), and records the entry; that he
//! looked stands in the access log, which the holder sees. Whoever comes without one, or leaves: [`crossing`].

pub mod crossing;

use super::desk::desk;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::documents::statement::from_text;
use crate::present::answer::{country_name, port_name};
use crate::present::question::port_choices;
use crate::present::{Words, refusal};
use crate::store::case::StoredCase;
use crate::store::issued::IssuedDocument;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::border::{BorderPage, Found, field};
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::{FieldKind, FieldView};
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::parts::text_input::{InputKind, TextInput, Width};
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::access::{Actor, may_check_visas};
use sala::calendar::{bangkok_day, format_day, parse_day};
use sala::identity::passport::PassportNumber;
use sala::identity::port_of_entry::port_of_entry;
use sala::issued::CheckCode;
use sala::platforms::foreigner::visa::border::{Issued, Presented, admit};
use sala::platforms::foreigner::visa::types::visa_type;
use sala::platforms::foreigner::visa::{Assessment, Entries, Settings};
use sala::text::Lang;
use sala::value::{Value, Values};
use sala::workflow::{Command, Refusal};
use serde::Deserialize;

const SERVICE: &str = "foreigner.evisa";
const VISA: &str = "visa";

/// Nobody else finds a page here.
fn of_the_border(officer: &Officer) -> Result<(), WebError> {
    if may_check_visas(&officer.actor) { Ok(()) } else { Err(WebError::NotFound) }
}

#[derive(Debug, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

pub async fn form(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<Done>,
) -> Result<Response, WebError> {
    of_the_border(&officer)?;
    let mut tx = state.store.begin(&officer.actor).await?;
    let desk = desk(&mut tx, &officer).await?;
    tx.commit().await?;
    let lang = officer.visit.lang;
    let done = (query.done == "yes").then(|| text(lang, "border-done", &[]));
    let fields = fields(lang, &FormValues::default(), &[]);
    Ok(officer.visit.page(BorderPage { desk, fields, found: None, done, ..BorderPage::default() }))
}

/// What was typed, once it can be read.
struct Shown {
    token: String,
    passport_no: String,
    passport_expiry: Date,
    port: &'static str,
}

fn read(state: &AppState, values: &FormValues) -> Result<Shown, Vec<&'static str>> {
    let typed = |name: &str| values.first(name).trim();
    let of_date = |part: &str| values.first(&format!("{}-{part}", field::PASSPORT_EXPIRY)).to_owned();
    let token = token(state, typed(field::CODE));
    let passport_no = PassportNumber::parse(typed(field::PASSPORT_NO)).ok();
    let expiry = parse_day(&of_date("day"), &of_date("month"), &of_date("year")).ok();
    let port = port_of_entry(typed(field::PORT)).filter(|port| port.active);
    match (token, passport_no, expiry, port) {
        (Some(token), Some(number), Some(passport_expiry), Some(port)) => {
            Ok(Shown { token, passport_no: number.as_str().to_owned(), passport_expiry, port: port.code })
        }
        (token, number, expiry, port) => {
            let wrong = [
                (token.is_none(), field::CODE),
                (number.is_none(), field::PASSPORT_NO),
                (expiry.is_none(), field::PASSPORT_EXPIRY),
                (port.is_none(), field::PORT),
            ];
            Err(wrong.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, name)| name).collect())
        }
    }
}

/// The code of a document: as it is printed, or out of the signed statement in its QR code.
fn token(state: &AppState, typed: &str) -> Option<String> {
    let last = typed.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if let Ok(code) = CheckCode::parse(last) {
        return Some(code.as_str().to_owned());
    }
    let statement = from_text(last).and_then(|bytes| state.statement_keys.verify(&bytes)).ok()?;
    Some(statement.code.as_str().to_owned())
}

pub async fn check(
    State(state): State<AppState>,
    officer: Officer,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    of_the_border(&officer)?;
    let visit = &officer.visit;
    let lang = visit.lang;
    let mut own = state.store.begin(&officer.actor).await?;
    let desk = desk(&mut own, &officer).await?;
    own.commit().await?;
    let shown = match read(&state, &values) {
        Ok(shown) => shown,
        Err(wrong) => {
            let page = BorderPage { desk, fields: fields(lang, &values, &wrong), found: None, ..BorderPage::default() };
            return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let mut tx = state.store.begin_system().await?;
    let Some((document, case)) = find(&mut tx, &shown.token).await? else {
        tx.commit().await?;
        let found = Some(unknown(lang));
        return Ok(visit.page(BorderPage { desk, fields: fields(lang, &values, &[]), found, ..BorderPage::default() }));
    };
    let looked = Looked { shown: &shown, document: &document, case: &case, today: bangkok_day(state.clock.now()) };
    let answer = looked.judge(&mut tx).await?;
    let recorded = values.first(field::RECORD);
    let action = if recorded.is_empty() { "border" } else { "border-entry" };
    log(&state, &mut tx, &officer, &case, action).await?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    tx.commit().await?;
    let mut refused = None;
    if let Some(version) = recorded.parse::<u32>().ok().filter(|_| answer.entry_allowed == Some(true)) {
        match looked.record(&state, &answer, version).await {
            Ok(_) => return Ok(visit.redirect(&Path::Border.with_query(lang, &[("done", "yes")]))),
            Err(CommandError::Refused(refusal @ (Refusal::Conflict { .. } | Refusal::GuardFailed { .. }))) => {
                refused = Some(refusal);
            }
            Err(error) => return Err(super::refused(error)),
        }
    }
    let words = Words { bundle: &bundle, lang };
    let found = Some(looked.in_words(words, &answer, refused.as_ref(), &values));
    Ok(visit.page(BorderPage { desk, fields: fields(lang, &values, &[]), found, ..BorderPage::default() }))
}

/// The visa behind a code; nothing that is none.
async fn find(tx: &mut Tx, token: &str) -> Result<Option<(IssuedDocument, StoredCase)>, StoreError> {
    let Some(document) = tx.document_by_token(token).await?.filter(|document| document.output == VISA) else {
        return Ok(None);
    };
    let case = tx.case_by_id(document.case).await?.filter(|case| case.service == SERVICE);
    Ok(case.map(|case| (document, case)))
}

/// Whose visa it was stands in the log under the officer's own account.
async fn log(
    state: &AppState,
    tx: &mut Tx,
    officer: &Officer,
    case: &StoredCase,
    action: &str,
) -> Result<(), StoreError> {
    let Some(person) = case.state.person else { return Ok(()) };
    let now = state.clock.now();
    tx.access_log_add(state.random.id(now), now, &officer.actor, case.id, person, action).await
}

/// A visa beside the passport that is shown with it.
struct Looked<'a> {
    shown: &'a Shown,
    document: &'a IssuedDocument,
    case: &'a StoredCase,
    today: Date,
}

impl Looked<'_> {
    fn entries(&self) -> Entries {
        Entries::parse(self.case.state.answers.text("entries")).unwrap_or(Entries::Single)
    }

    async fn judge(&self, tx: &mut Tx) -> Result<Assessment, WebError> {
        let settings = tx.settings_on(self.today, None).await?;
        let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
        let answers = &self.case.state.answers;
        let visa = visa_type(answers.text("visa_type")).ok_or_else(|| WebError::internal("a visa of no type"))?;
        let number = |fact: &str| self.case.state.facts.get(fact).and_then(Value::as_number);
        let used = number("used").unwrap_or(0);
        let issued = Issued {
            visa,
            entries: self.entries(),
            standing: self.document.standing(self.today),
            admitted_days: number("admitted_days").and_then(|days| u16::try_from(days).ok()),
            used: u32::try_from(used).unwrap_or(u32::MAX),
            enter_before: self.document.valid_to,
            passport_no: answers.text("passport_no"),
            nationality: answers.text("nationality"),
        };
        let passport_expiry = Some(self.shown.passport_expiry);
        let presented = Presented { passport_no: &self.shown.passport_no, passport_expiry, on: self.today };
        Ok(admit(&issued, &presented, &settings))
    }

    /// The holder has come in. `version`: of the case, as the officer saw it, so that nothing is recorded twice.
    async fn record(&self, state: &AppState, answer: &Assessment, version: u32) -> Result<StoredCase, CommandError> {
        let action = if self.entries() == Entries::Single { "enter_once" } else { "enter" };
        let mut facts = Values::new();
        facts.insert("entered_on".to_owned(), self.today.into());
        facts.insert("entered_at".to_owned(), self.shown.port.into());
        if let Some(until) = answer.admitted_until {
            facts.insert("admitted_until".to_owned(), until.into());
        }
        let command =
            Command { action: action.to_owned(), facts, expected_version: Some(version), ..Command::default() };
        cases::act(state, &Actor::system(), &self.case.reference, command).await
    }

    /// What is found, in words. text keys: visa-reason-, border-.
    fn in_words(&self, words: Words<'_>, answer: &Assessment, refused: Option<&Refusal>, values: &FormValues) -> Found {
        let lang = words.lang;
        let say = |key: &str| text(lang, key, &[]);
        let day = |day: Date| format_day(day, lang);
        let answers = &self.case.state.answers;
        let facts = &self.case.state.facts;
        let allowed = answer.entry_allowed == Some(true) && refused.is_none();
        let text = match (refused, answer.reason, answer.admitted_until) {
            (Some(refused), ..) => refusal(lang, refused).0,
            (None, Some(reason), _) if !allowed => say(&format!("visa-reason-{}", reason.code())),
            (None, _, Some(until)) => text(lang, "border-until", &[("day", day(until).into())]),
            _ => String::new(),
        };
        let name = ["family_name", "first_name", "middle_name"].map(|key| answers.text(key));
        let fact_day = |key: &str| facts.get(key).and_then(Value::as_text)?.parse().ok().map(day);
        let used = facts.get("used").and_then(Value::as_number).unwrap_or(0);
        let mut rows = vec![
            SummaryRow::new(say("border-holder"), name.join(" ").trim().to_owned()),
            SummaryRow::new(words.label("nationality"), country_name(lang, answers.text("nationality"))),
            SummaryRow::new(
                words.label("visa_type"),
                words.of(&format!("field-visa_type-{}", answers.text("visa_type"))),
            ),
            SummaryRow::new(words.label("entries"), words.of(&format!("field-entries-{}", answers.text("entries")))),
            SummaryRow::new(words.of("fact-used"), used.to_string()),
        ];
        if let Some(last) = self.document.valid_to {
            rows.push(SummaryRow::new(say("border-enter-before"), day(last)));
        }
        if let Some(last) = fact_day("entered_on") {
            let port = facts.get("entered_at").and_then(Value::as_text).map(|port| port_name(lang, port));
            rows.push(SummaryRow {
                value: [Some(last), port].into_iter().flatten().collect(),
                ..SummaryRow::new(words.of("fact-entered_on"), String::new())
            });
        }
        let mut record: Vec<(String, String)> = Vec::new();
        if allowed {
            let kept = |name: &str| [field::CODE, field::PORT].contains(&name) || name.starts_with(field::PASSPORT);
            let typed = values.0.iter().filter(|(name, _)| kept(name));
            record.extend(typed.filter_map(|(name, values)| Some((name.clone(), values.first()?.clone()))));
            record.push((field::RECORD.to_owned(), self.case.state.version.to_string()));
        }
        let (tone, title) = if allowed { (Tone::Good, "border-allowed") } else { (Tone::Bad, "border-not-allowed") };
        Found { tone, title: say(title), text, rows, record, button: say("border-record") }
    }
}

fn unknown(lang: Lang) -> Found {
    let say = |key: &str| text(lang, key, &[]);
    let (title, text) = (say("border-unknown"), say("border-unknown-text"));
    Found { tone: Tone::Bad, title, text, rows: Vec::new(), record: Vec::new(), button: String::new() }
}

/// The form with what was typed.
fn fields(lang: Lang, values: &FormValues, wrong: &[&str]) -> Vec<FieldView> {
    let say = |key: &str| text(lang, key, &[]);
    let typed = |name: &str| values.first(name).to_owned();
    let error = |name: &str, key: &str| wrong.contains(&name).then(|| say(key));
    let line =
        |name: &str, width| TextInput { value: typed(name), width, kind: InputKind::Code, ..TextInput::default() };
    let of_date = |part: &str| typed(&format!("{}-{part}", field::PASSPORT_EXPIRY));
    let is_wrong = wrong.contains(&field::PASSPORT_EXPIRY);
    let expiry = FieldKind::Date(DateInput {
        day: of_date("day"),
        month: of_date("month"),
        year: of_date("year"),
        wrong: DateParts { day: is_wrong, month: is_wrong, year: is_wrong },
        birthday: false,
    });
    let port = FieldKind::Select { groups: port_choices(lang), value: typed(field::PORT), autocomplete: None };
    vec![
        FieldView::text(field::CODE, say("border-code"), line(field::CODE, Width::Full))
            .with_hint(say("border-code-hint"))
            .with_error(error(field::CODE, "border-code-error")),
        FieldView::text(field::PASSPORT_NO, say("border-passport"), line(field::PASSPORT_NO, Width::Characters20))
            .with_error(error(field::PASSPORT_NO, "border-passport-error")),
        FieldView::new(field::PASSPORT_EXPIRY, say("border-expiry"), expiry)
            .with_error(error(field::PASSPORT_EXPIRY, "border-expiry-error")),
        FieldView::new(field::PORT, say("border-port"), port).with_error(error(field::PORT, "border-port-error")),
    ]
}
