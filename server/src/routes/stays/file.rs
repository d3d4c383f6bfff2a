//! What became of a file: row by row what is wrong and what to write, and the rows to correct as a file.

use super::{finding, name_of, place_of, workbook};
use crate::app_state::AppState;
use crate::present::instant;
use crate::stays::template::{self, Corrected};
use crate::store::Tx;
use crate::store::accommodation::Accommodation;
use crate::store::stay_file::{RowResult, StayFile};
use crate::web::error::WebError;
use crate::web::paging::cut;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::stay::file::{BadRow, FileOutcome, FilePage, FiledFile};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::platforms::foreigner::stay_notice::file::FileFault;
use sala::platforms::foreigner::stay_notice::row::{Code, Finding};
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

/// Rows on one page, and of a file to correct.
const ROWS: i64 = 100;
const ALL_ROWS: i64 = 10_000;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FileQuery {
    /// The last row of the page before.
    after: i32,
}

async fn file_of(
    state: &AppState,
    tx: &mut Tx,
    applicant: &Applicant,
    id: &str,
) -> Result<(StayFile, Accommodation), WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let file = tx.stay_file(id).await?.ok_or(WebError::NotFound)?;
    let place = place_of(state, tx, applicant, &file.accommodation.to_string()).await?;
    Ok((file, place))
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let (file, place) = file_of(&state, &mut tx, &applicant, &id).await?;
    let mut rows = tx.stay_file_rows(file.id, query.after, ROWS + 1).await?;
    let reference = match file.case {
        Some(case) => tx.case_reference(case).await?,
        None => None,
    };
    tx.commit().await?;
    let last = cut(&mut rows, ROWS).map(|row| row.number.to_string());
    let here = Path::StayFile { file: &id };
    let page = FilePage {
        place: place.id.to_string(),
        place_name: name_of(&place, lang),
        check_in: instant(lang, file.began_at),
        outcome: outcome(lang, &file, reference.map(|reference| reference.to_string())),
        rows: rows.iter().flat_map(|row| bad_rows(lang, row)).collect(),
        paging: Paging {
            previous: (query.after > 0).then(|| here.to(lang)),
            next: last.map(|last| here.with_query(lang, &[("after", &last)])),
        },
        name: file.name,
        id: id.clone(),
    };
    Ok(applicant.visit.page(page))
}

fn outcome(lang: Lang, file: &StayFile, reference: Option<String>) -> FileOutcome {
    match file.state.as_str() {
        "filed" => {
            let sheet = format!("stay-code-{}", Code::SheetName.code());
            let notes = [(file.other_sheet, sheet.as_str()), (file.is_old, "stay-file-old")];
            FileOutcome::Filed(Box::new(FiledFile {
                rows: file.rows.unwrap_or(0).to_string(),
                filed: file.filed.to_string(),
                bad: file.bad.to_string(),
                known: file.known.to_string(),
                returning: file.returning.to_string(),
                reference,
                to_correct: file.bad > 0,
                notes: notes.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| text(lang, key, &[])).collect(),
            }))
        }
        "refused" => FileOutcome::Refused(fault(lang, file)),
        _ => FileOutcome::Waiting(file.rows.map(|rows| (file.done, rows))),
    }
}

// text keys: stay-fault-, stay-field-, stay-code-

fn fault(lang: Lang, file: &StayFile) -> String {
    let code = file.fault.as_deref().unwrap_or(FileFault::Unreadable.code());
    let columns: Vec<String> =
        file.missing.iter().map(|column| text(lang, &format!("stay-field-{column}"), &[])).collect();
    let columns = columns.join(", ");
    text(lang, &format!("stay-fault-{code}"), &[("columns", columns.as_str().into())])
}

fn bad_rows(lang: Lang, row: &RowResult) -> Vec<BadRow> {
    let about = |found: &Finding| BadRow {
        row: row.number.to_string(),
        column: format!(
            "{} {}",
            found.column.letter(),
            text(lang, &format!("stay-field-{}", found.column.code()), &[])
        ),
        reason: text(lang, &format!("stay-code-{}", found.code.code()), &[]),
        write: found.suggestion.clone().unwrap_or_default(),
    };
    row.findings.iter().map(about).collect()
}

/// The rows that were not filed, in the template's layout.
pub async fn corrected(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let (file, place) = file_of(&state, &mut tx, &applicant, &id).await?;
    let rows = tx.stay_file_rows(file.id, 0, ALL_ROWS).await?;
    let settings = super::settings_at(&state, &mut tx, &place).await?;
    tx.commit().await?;
    let rows = rows.into_iter().filter(|row| !row.filed).filter_map(|row| {
        let words = row.findings.iter().map(|found| finding(lang, found)).collect();
        Some(Corrected { cells: row.cells?, findings: row.findings, words })
    });
    let rows: Vec<Corrected> = rows.collect();
    let content = tokio::task::spawn_blocking(move || template::workbook(&settings.further_nationalities, &rows)).await;
    let content = content.ok().and_then(Result::ok).ok_or_else(|| WebError::internal("corrected rows"))?;
    Ok(workbook("corrected-rows.xlsx", content))
}
