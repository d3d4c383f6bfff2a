//! Banks' statements: sent as a file or pasted, compared, and what is missing here booked after a look.

use super::{account, agency_of, log};
use crate::app_state::AppState;
use crate::payments::PaymentError;
use crate::payments::statements::{Rest, book_rest, booked_on, reconcile};
use crate::present::instant;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::paging::cut;
use crate::web::upload::ProtectedUpload;
use crate::web::visit::FinanceOfficer;
use app::i18n::text;
use app::pages::finance::statement::{Difference, StatementPage};
use app::pages::finance::statements::{StatementRow, StatementsPage, field};
use app::parts::pagination::Paging;
use app::parts::tag::Tone;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day};
use sala::payment::statement::{Finding, Line, StatementError, compare as compare_lines, read};
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

/// Statements on the list.
const KNOWN: i64 = 30;
/// Bytes of the longest statement: as many lines as are read, of values as banks write them.
const LONGEST: usize = 16 * 1024 * 1024;
/// Bytes of the longest one that is pasted.
const LONGEST_PASTED: usize = 2 * 1024 * 1024;
/// Differences on a page.
const SHOWN: usize = 100;

impl From<PaymentError> for WebError {
    fn from(error: PaymentError) -> Self {
        match error {
            PaymentError::Store(error) => error.into(),
            error => Self::internal(format!("payment: {error}")),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// `day/id` of the last statement before this page.
    after: String,
}

pub async fn list(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Query(query): Query<ListQuery>,
) -> Result<Response, WebError> {
    let page = page(&state, &officer, &query).await?;
    Ok(officer.visit.page(page))
}

async fn page(state: &AppState, officer: &FinanceOfficer, query: &ListQuery) -> Result<StatementsPage, WebError> {
    let (lang, agency) = (officer.visit.lang, agency_of(officer));
    let mut tx = state.store.begin(&officer.actor).await?;
    let after = query.after.split_once('/').and_then(|(day, id)| Some((day.parse().ok()?, id.parse().ok()?)));
    let mut known = tx.statements(&agency, after, KNOWN + 1).await?;
    let last = cut(&mut known, KNOWN).map(|last| format!("{}/{}", last.day, last.id));
    let paging = Paging {
        previous: after.map(|_| Path::FinanceStatements.to(lang)),
        next: last.map(|last| Path::FinanceStatements.with_query(lang, &[("after", &last)])),
    };
    let balances = tx.ledger_balances(&agency).await?;
    let names = tx.agency_names().await?;
    log(state, &mut tx, &officer.actor, "statements", "").await?;
    tx.commit().await?;
    let banks = state.banks.names();
    let row = |statement: crate::store::finance::Statement| StatementRow {
        id: statement.id.to_string(),
        day: format_day(statement.day, lang),
        bank: statement.bank,
        at: instant(lang, statement.at),
    };
    let balance = |(of, amount): (sala::payment::ledger::Account, sala::money::Satang)| {
        (account(lang, &names, &of.to_string()), amount.to_string())
    };
    Ok(StatementsPage {
        bank: banks.first().cloned().unwrap_or_default(),
        day: bangkok_day(state.clock.now()).to_string(),
        banks,
        known: known.into_iter().map(row).collect(),
        paging,
        balances: balances.into_iter().map(balance).collect(),
        ..StatementsPage::default()
    })
}

/// What the form brought. A file goes before what was pasted.
#[derive(Default)]
struct Sent {
    bank: String,
    day: String,
    rows: String,
    /// The file's text, or the word for what is wrong with it.
    file: Option<Result<String, &'static str>>,
}

impl Sent {
    async fn receive(mut upload: ProtectedUpload) -> Result<Self, WebError> {
        let mut sent = Self::default();
        while let Some(mut part) = upload.next().await? {
            match (part.name(), part.file_name()) {
                (field::BANK, None) => sent.bank = part.text().await?,
                (field::DAY, None) => sent.day = part.text().await?,
                (field::ROWS, None) => {
                    let rows = part.bytes(LONGEST_PASTED).await?;
                    let rows = rows.ok_or(WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE))?;
                    let rows = String::from_utf8(rows);
                    sent.rows = rows.map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))?;
                }
                (field::FILE, Some(name)) if !name.is_empty() => {
                    let file = part.bytes(LONGEST).await?.ok_or("too-long");
                    sent.file = Some(file.and_then(|file| String::from_utf8(file).map_err(|_| "encoding")));
                }
                _ => part.pass_over().await?,
            }
        }
        Ok(sent)
    }

    /// The lines, or in words why there are none.
    fn lines(&self, lang: Lang, day: Date) -> Result<Vec<Line>, String> {
        let rows = match &self.file {
            Some(file) => file.as_deref().map_err(|key| text(lang, &format!("statement-error-{key}"), &[]))?,
            None => &self.rows,
        };
        read(rows, day).map_err(|error| wrong(lang, &error))
    }
}

pub async fn compare(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    upload: ProtectedUpload,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    if let Some(account) = officer.actor.account {
        state.limits.check_account(Act::Upload, account.as_uuid())?;
    }
    let sent = Sent::receive(upload).await?;
    if !state.banks.names().contains(&sent.bank) {
        return Err(WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY));
    }
    let day = sent.day.trim().parse::<Date>().ok().filter(|day| (2000..=2200).contains(&day.year()));
    let lines = day.map(|day| sent.lines(visit.lang, day));
    match (day, lines) {
        (Some(day), Some(Ok(lines))) => {
            let id = reconcile(&state, &officer.actor, (&sent.bank, day), lines).await?;
            Ok(visit.redirect(&Path::FinanceStatement { statement: &id.to_string() }.to(visit.lang)))
        }
        (day, lines) => {
            let error = lines.and_then(Result::err);
            let (file_error, rows_error) = if sent.file.is_some() { (error, None) } else { (None, error) };
            let page = StatementsPage {
                bank: sent.bank,
                day: sent.day,
                rows: sent.rows,
                day_error: day.is_none().then(|| text(visit.lang, "statement-error-day", &[])),
                file_error,
                rows_error,
                ..page(&state, &officer, &ListQuery::default()).await?
            };
            Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}

fn wrong(lang: Lang, error: &StatementError) -> String {
    let (key, line, column) = match error {
        StatementError::Column(column) => ("column", 1, *column),
        StatementError::Values(line) => ("values", *line, ""),
        StatementError::Value { line, column } => ("value", *line, *column),
        StatementError::Day(line) => ("other-day", *line, ""),
        StatementError::Twice(line) => ("twice", *line, ""),
        StatementError::TooLong => ("too-long", 0, ""),
    };
    text(lang, &format!("statement-error-{key}"), &[("line", line.into()), ("column", column.into())])
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BookedQuery {
    booked: String,
    /// The transaction of the last difference before this page.
    after: String,
}

/// A statement as it compares with what is booked now.
pub async fn statement(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Segments((_, id)): Segments<(String, String)>,
    Query(query): Query<BookedQuery>,
) -> Result<Response, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let page = StatementPage { done: query.booked.parse().ok(), ..compared(&state, &officer, id, &query.after).await? };
    Ok(officer.visit.page(page))
}

async fn compared(
    state: &AppState,
    officer: &FinanceOfficer,
    id: Uuid,
    after: &str,
) -> Result<StatementPage, WebError> {
    let lang = officer.visit.lang;
    let mut tx = state.store.begin(&officer.actor).await?;
    let statement = tx.statement(id).await?.ok_or(WebError::NotFound)?;
    let rows = tx.statement_rows(id).await?;
    let booked = booked_on(&mut tx, &statement.agency, &statement.bank, statement.day).await?;
    log(state, &mut tx, &officer.actor, "statement_view", &id.to_string()).await?;
    tx.commit().await?;
    let lines = rows.into_iter().filter(|(finding, _)| *finding != Finding::Missing).map(|(_, line)| line).collect();
    let confirmed: Vec<_> = booked.into_iter().map(|known| known.confirmation).collect();
    let (matched, differences): (Vec<_>, Vec<_>) =
        compare_lines(lines, &confirmed).into_iter().partition(|(finding, _)| *finding == Finding::Matched);
    let book = differences.iter().any(|(finding, _)| *finding == Finding::Unbooked);
    // A transaction is on one line only. What was booked since the page before is no difference any more: then from the beginning.
    let begin = differences.iter().position(|(_, line)| line.transaction == after).map_or(0, |last| last + 1);
    let shown: Vec<_> = differences.iter().skip(begin).take(SHOWN).collect();
    let more = differences.len() > begin + shown.len();
    let id = id.to_string();
    let here = Path::FinanceStatement { statement: &id };
    let next = shown.last().filter(|_| more).map(|(_, line)| line.transaction.as_str());
    let paging = Paging {
        previous: (begin > 0).then(|| here.to(lang)),
        next: next.map(|last| here.with_query(lang, &[("after", last)])),
    };
    Ok(StatementPage {
        day: format_day(statement.day, lang),
        bank: statement.bank,
        matched: matched.len(),
        book,
        own: officer.actor.account == Some(statement.by),
        refused: false,
        differences: shown.into_iter().map(|(finding, line)| difference(lang, *finding, line)).collect(),
        paging,
        id: id.clone(),
        done: None,
    })
}

fn difference(lang: Lang, finding: Finding, line: &Line) -> Difference {
    Difference {
        what: text(lang, &format!("statement-finding-{}", finding.code()), &[]),
        tone: if finding == Finding::Unbooked { Tone::Action } else { Tone::Bad },
        transaction: line.transaction.clone(),
        reference1: line.reference1.clone(),
        amount: line.amount.to_string(),
        when: instant(lang, line.paid_at),
    }
}

pub async fn book(
    State(state): State<AppState>,
    officer: FinanceOfficer,
    Segments((_, id)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let booked = match book_rest(&state, &officer.actor, id).await?.ok_or(WebError::NotFound)? {
        Rest::Booked(booked) => booked,
        Rest::FourEyes => {
            let page = StatementPage { refused: true, ..compared(&state, &officer, id, "").await? };
            return Ok(visit.page_with(StatusCode::CONFLICT, page));
        }
    };
    let statement = Path::FinanceStatement { statement: &id.to_string() }
        .with_query(visit.lang, &[("booked", &booked.to_string())]);
    Ok(visit.redirect(&statement))
}
