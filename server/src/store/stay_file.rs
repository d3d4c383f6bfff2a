//! Files of stays as they are worked through: the content, sealed, until that is done; then what became of each row.

use super::{StoreError, Tx};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId, PersonId};
use sala::platforms::foreigner::stay_notice::row::{Cells, Finding};
use serde_json::Value as Json;
use uuid::Uuid;

/// What the contents and the rows are sealed for.
const CONTENT: &str = "stay_file.content";
const CELLS: &str = "stay_file_row.cells";
/// Of a file that was handed in before for the same stays.
pub const ONCE: &str = "stay_file_once";

/// A file to be worked through.
#[derive(Debug, Clone)]
pub struct NewStayFile<'a> {
    pub id: Uuid,
    pub accommodation: CaseId,
    pub person: PersonId,
    pub account: AccountId,
    pub content: &'a [u8],
    pub name: &'a str,
    pub began_at: Timestamp,
}

/// A file, without its content.
#[derive(Debug, Clone)]
pub struct StayFile {
    pub id: Uuid,
    pub accommodation: CaseId,
    pub person: PersonId,
    pub account: AccountId,
    pub name: String,
    pub began_at: Timestamp,
    /// waiting, filed, refused
    pub state: String,
    pub fault: Option<String>,
    pub missing: Vec<String>,
    pub other_sheet: bool,
    pub is_old: bool,
    pub rows: Option<i32>,
    pub done: i32,
    pub filed: i32,
    pub bad: i32,
    pub known: i32,
    /// Guests of whom no new notice is needed (rule 14).
    pub returning: i32,
    pub case: Option<CaseId>,
    pub created_at: Timestamp,
}

/// What became of a row that was not filed, or of which something was noted.
#[derive(Debug, Clone)]
pub struct RowResult {
    pub number: i32,
    pub filed: bool,
    pub findings: Vec<Finding>,
    pub cells: Option<Cells>,
}

struct Stored {
    id: Uuid,
    accommodation_id: Uuid,
    person_id: Uuid,
    account_id: Uuid,
    name: String,
    began_at: jiff_sqlx::Timestamp,
    state: String,
    fault: Option<String>,
    missing: Vec<String>,
    other_sheet: bool,
    is_old: bool,
    row_count: Option<i32>,
    done_count: i32,
    filed_count: i32,
    bad_count: i32,
    known_count: i32,
    returning_count: i32,
    case_id: Option<Uuid>,
    created_at: jiff_sqlx::Timestamp,
}

impl From<Stored> for StayFile {
    fn from(row: Stored) -> Self {
        Self {
            id: row.id,
            accommodation: CaseId::from_uuid(row.accommodation_id),
            person: PersonId::from_uuid(row.person_id),
            account: AccountId::from_uuid(row.account_id),
            name: row.name,
            began_at: row.began_at.to_jiff(),
            state: row.state,
            fault: row.fault,
            missing: row.missing,
            other_sheet: row.other_sheet,
            is_old: row.is_old,
            rows: row.row_count,
            done: row.done_count,
            filed: row.filed_count,
            bad: row.bad_count,
            known: row.known_count,
            returning: row.returning_count,
            case: row.case_id.map(CaseId::from_uuid),
            created_at: row.created_at.to_jiff(),
        }
    }
}

macro_rules! file_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Stored,
            "select id, accommodation_id, person_id, account_id, name, began_at, state, fault, missing, other_sheet, is_old, row_count,
                done_count, filed_count, bad_count, known_count, returning_count, case_id, created_at
             from stay_file where " + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// Keeps a file until it is worked through.
    pub async fn stay_file_add(&mut self, file: &NewStayFile<'_>, now: Timestamp) -> Result<(), StoreError> {
        let text = STANDARD_NO_PAD.encode(file.content);
        let hash = self.seal().lookup(CONTENT, &text);
        let cipher = self.seal().seal(&text, CONTENT);
        sqlx::query!(
            "insert into stay_file (id, accommodation_id, person_id, account_id, content_hash, content_cipher, name, began_at, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            file.id,
            file.accommodation.as_uuid(),
            file.person.as_uuid(),
            file.account.as_uuid(),
            &hash,
            cipher,
            file.name,
            file.began_at.to_sqlx(),
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The file that was handed in before with the same content for the same stays (rule 18), and whether all stays still stand for which
    /// it would be no other now. Stays that it found notified may have been taken back since.
    pub async fn stay_file_before(
        &mut self,
        accommodation: CaseId,
        began_at: Timestamp,
        content: &[u8],
    ) -> Result<Option<(Uuid, bool)>, StoreError> {
        let hash = self.seal().lookup(CONTENT, &STANDARD_NO_PAD.encode(content));
        let row = sqlx::query!(
            r#"select id, state = 'waiting' or (known_count = 0 and not exists (
                select from stay s where s.case_id = stay_file.case_id and s.cancelled_at is not null)) as "stands!"
             from stay_file
             where accommodation_id = $1 and began_at = $2 and content_hash = $3 and state <> 'refused' and superseded_at is null"#,
            accommodation.as_uuid(),
            began_at.to_sqlx(),
            &hash,
        )
        .fetch_optional(self.conn())
        .await?;
        Ok(row.map(|row| (row.id, row.stands)))
    }

    /// Another file takes the place of this one.
    pub async fn stay_file_supersede(&mut self, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!("update stay_file set superseded_at = $2 where id = $1", id, now.to_sqlx())
            .execute(self.conn())
            .await?;
        Ok(())
    }

    pub async fn stay_file(&mut self, id: Uuid) -> Result<Option<StayFile>, StoreError> {
        Ok(file_where!("id = $1", id).fetch_optional(self.conn()).await?.map(StayFile::from))
    }

    /// The files of a place, the newest first, after the file `after`.
    pub async fn stay_files(
        &mut self,
        accommodation: CaseId,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<StayFile>, StoreError> {
        let rows = file_where!(
            "accommodation_id = $1 and id < $2 order by id desc limit $3",
            accommodation.as_uuid(),
            after.unwrap_or(Uuid::max()),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        Ok(rows.into_iter().map(StayFile::from).collect())
    }

    /// The content of a file that waits, locked until the end of the transaction; none: it was worked through.
    pub async fn stay_file_content(&mut self, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        let cipher = sqlx::query_scalar!(
            r#"select content_cipher as "cipher!" from stay_file where id = $1 and state = 'waiting' and content_cipher is not null
               for update"#,
            id,
        )
        .fetch_optional(self.conn())
        .await?;
        let wrong =
            |reason: &dyn std::fmt::Display| StoreError::inconsistent("stay_file", "content_cipher", id, reason);
        cipher
            .map(|cipher| {
                let text = self.seal().open(&cipher, CONTENT).map_err(|error| wrong(&error))?;
                STANDARD_NO_PAD.decode(text).map_err(|error| wrong(&error))
            })
            .transpose()
    }

    /// How far the work on a file has come.
    pub async fn stay_file_progress(&mut self, id: Uuid, rows: i32, done: i32) -> Result<(), StoreError> {
        sqlx::query!("update stay_file set row_count = $2, done_count = $3 where id = $1", id, rows, done)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// So many of its rows more are done.
    pub async fn stay_file_progress_add(&mut self, id: Uuid, rows: i32) -> Result<(), StoreError> {
        sqlx::query!("update stay_file set done_count = done_count + $2 where id = $1", id, rows)
            .execute(self.conn())
            .await?;
        Ok(())
    }

    /// The work on a file is done: its content goes.
    pub async fn stay_file_done(&mut self, file: &StayFile, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update stay_file set content_cipher = null, state = $2, fault = $3, missing = $4, other_sheet = $5, is_old = $6,
                row_count = $7, done_count = $7, filed_count = $8, bad_count = $9, known_count = $10, case_id = $11, done_at = $12,
                returning_count = $13
             where id = $1",
            file.id,
            file.state,
            file.fault,
            &file.missing,
            file.other_sheet,
            file.is_old,
            file.rows.unwrap_or(0),
            file.filed,
            file.bad,
            file.known,
            file.case.map(sala::id::CaseId::as_uuid),
            now.to_sqlx(),
            file.returning,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Writes what became of rows, in one statement.
    pub async fn stay_file_rows_add(&mut self, file: Uuid, rows: &[RowResult]) -> Result<(), StoreError> {
        let wrong = |error: serde_json::Error| StoreError::inconsistent("stay_file_row", "findings", file, error);
        let findings: Vec<Json> =
            rows.iter().map(|row| serde_json::to_value(&row.findings)).collect::<Result<_, _>>().map_err(wrong)?;
        let cells: Vec<Option<Vec<u8>>> = rows
            .iter()
            .map(|row| {
                let text = row.cells.as_ref().map(serde_json::to_string).transpose()?;
                Ok(text.map(|text| self.seal().seal(&text, CELLS)))
            })
            .collect::<Result<_, _>>()
            .map_err(wrong)?;
        sqlx::query!(
            "insert into stay_file_row (file_id, number, filed, findings, cells_cipher)
             select $1, new.* from unnest($2::integer[], $3::boolean[], $4::jsonb[], $5::bytea[]) as new
             on conflict do nothing",
            file,
            &rows.iter().map(|row| row.number).collect::<Vec<_>>(),
            &rows.iter().map(|row| row.filed).collect::<Vec<_>>(),
            &findings,
            &cells as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// What became of rows, in the order of the file, from the one after `above`.
    pub async fn stay_file_rows(&mut self, file: Uuid, above: i32, limit: i64) -> Result<Vec<RowResult>, StoreError> {
        let rows = sqlx::query!(
            "select number, filed, findings, cells_cipher from stay_file_row where file_id = $1 and number > $2
             order by number limit $3",
            file,
            above,
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let wrong = |column, reason: &dyn std::fmt::Display| {
                StoreError::inconsistent("stay_file_row", column, row.number, reason)
            };
            let cells = row.cells_cipher.as_ref().map(|cipher| {
                let text = self.seal().open(cipher, CELLS).map_err(|error| wrong("cells_cipher", &error))?;
                serde_json::from_str(&text).map_err(|error| wrong("cells_cipher", &error))
            });
            Ok(RowResult {
                number: row.number,
                filed: row.filed,
                findings: serde_json::from_value(row.findings).map_err(|error| wrong("findings", &error))?,
                cells: cells.transpose()?,
            })
        });
        read.collect()
    }

    /// Forgets rows that could not be filed, and files that were refused, when they have served their time.
    pub async fn stay_files_forget(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        let rows = sqlx::query!(
            "delete from stay_file_row where file_id in (select id from stay_file where done_at < $1)",
            before.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        let files = sqlx::query!("delete from stay_file where done_at < $1 and state = 'refused'", before.to_sqlx())
            .execute(self.conn())
            .await?;
        sqlx::query!("delete from stay_request where created_at < $1", before.to_sqlx()).execute(self.conn()).await?;
        Ok(rows.rows_affected() + files.rows_affected())
    }
}
