//! Issued documents: their numbers, rows, status and files. A row is written in the transaction of the event that issues it;
//! its file comes later, by a job.

use super::file::FileHash;
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::access::Actor;
use sala::id::{CaseId, DocumentId};
use sala::issued::{OutputKind, Standing, Status, standing};
use sala::workflow::definition::Which;
use serde_json::Value as Json;
use uuid::Uuid;

/// What belongs to the sealed content, so that it cannot be moved to another column.
const CONTENT: &str = "issued_document.content";

/// A document to be issued.
#[derive(Debug, Clone)]
pub struct NewDocument<'a> {
    pub id: DocumentId,
    pub case: CaseId,
    /// The sequence number of the event that issues it.
    pub event: i32,
    pub output: &'a str,
    pub kind: OutputKind,
    pub agency: &'a str,
    pub office: &'a str,
    /// Fiscal year and place in its series; none: it carries the reference of its case.
    pub serial: Option<(i16, u32)>,
    /// As printed.
    pub number: &'a str,
    pub token: &'a str,
    pub statement: &'a [u8],
    /// What it says, as JSON.
    pub content: &'a str,
    pub shown: &'a Json,
    pub issued_at: Timestamp,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
}

/// An issued document, without what it says.
#[derive(Debug, Clone)]
pub struct IssuedDocument {
    pub id: DocumentId,
    pub case: CaseId,
    pub output: String,
    pub agency: String,
    pub number: String,
    pub token: String,
    /// None: a receipt from before there were statements.
    pub statement: Option<Vec<u8>>,
    pub status: Status,
    pub issued_at: Timestamp,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub file: Option<IssuedFile>,
}

impl IssuedDocument {
    pub fn standing(&self, day: Date) -> Standing {
        standing(self.status, self.valid_from, self.valid_to, day)
    }
}

/// The signed file: by which name it is stored, and what it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedFile {
    pub file: FileHash,
    /// SHA-256 of its content.
    pub hash: [u8; 32],
    /// Bytes.
    pub size: i64,
}

/// What anybody with the code of a document may learn.
#[derive(Debug, Clone)]
pub struct CheckedDocument {
    pub service: String,
    pub output: String,
    pub kind: OutputKind,
    pub agency: String,
    pub number: String,
    pub status: Status,
    /// Since when it has this status; none: since it was issued.
    pub status_at: Option<Timestamp>,
    pub issued_at: Timestamp,
    /// When the case was filed.
    pub filed_at: Timestamp,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    /// A masked name, the featured day.
    pub shown: Json,
}

struct Row {
    id: Uuid,
    case_id: Uuid,
    output: String,
    agency: String,
    number: String,
    token: String,
    statement: Option<Vec<u8>>,
    status: String,
    issued_at: jiff_sqlx::Timestamp,
    valid_from: jiff_sqlx::Date,
    valid_to: Option<jiff_sqlx::Date>,
    file: Option<Vec<u8>>,
    file_hash: Option<Vec<u8>>,
    file_size: Option<i64>,
}

fn inconsistent(row: Uuid, column: &'static str, reason: &str) -> StoreError {
    StoreError::inconsistent("issued_document", column, row, reason)
}

fn kind(row: Uuid, code: &str) -> Result<OutputKind, StoreError> {
    OutputKind::parse(code).ok_or_else(|| inconsistent(row, "kind", "no such kind"))
}

fn status(row: Uuid, code: &str) -> Result<Status, StoreError> {
    Status::parse(code).ok_or_else(|| inconsistent(row, "status", "no such status"))
}

impl Row {
    fn read(self) -> Result<IssuedDocument, StoreError> {
        let file = match (self.file, self.file_hash, self.file_size) {
            (Some(file), Some(hash), Some(size)) => {
                let read = |column, bytes: Vec<u8>| {
                    bytes.try_into().map_err(|_| inconsistent(self.id, column, "not 32 bytes"))
                };
                Some(IssuedFile { file: FileHash(read("file", file)?), hash: read("file_hash", hash)?, size })
            }
            _ => None,
        };
        Ok(IssuedDocument {
            id: DocumentId::from_uuid(self.id),
            case: CaseId::from_uuid(self.case_id),
            status: status(self.id, &self.status)?,
            output: self.output,
            agency: self.agency,
            number: self.number,
            token: self.token,
            statement: self.statement,
            issued_at: self.issued_at.to_jiff(),
            valid_from: self.valid_from.to_jiff(),
            valid_to: self.valid_to.map(jiff_sqlx::Date::to_jiff),
            file,
        })
    }
}

/// One query of the columns of a [`Row`], with its own condition.
macro_rules! document_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            "select id, case_id, output, agency, number, token, statement, status, issued_at, valid_from, valid_to,
                file, file_hash, file_size from issued_document where " + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// Takes the next number of a series. Its row stays locked until the transaction ends: take it late.
    pub async fn document_number_next(
        &mut self,
        agency: &str,
        kind: OutputKind,
        fiscal_year: i16,
    ) -> Result<u32, StoreError> {
        let serial = sqlx::query_scalar!(
            r#"select document_number_next($1, $2, $3) as "serial!""#,
            agency,
            kind.code(),
            fiscal_year,
        )
        .fetch_one(self.conn())
        .await?;
        u32::try_from(serial).map_err(|_| StoreError::inconsistent("document_number", "last", agency, "negative"))
    }

    /// Issues a document. One of a kind that a case has once takes the place of the one before.
    pub async fn document_issue(&mut self, new: &NewDocument<'_>, actor: &Actor) -> Result<(), StoreError> {
        let content = self.seal().seal(new.content, CONTENT);
        let (year, serial) = new.serial.unzip();
        let serial = serial.map(|serial| i32::try_from(serial).unwrap_or(i32::MAX));
        sqlx::query!(
            "insert into issued_document (id, case_id, event, output, kind, agency, office, fiscal_year, serial, number, token,
                statement, content, shown, issued_at, valid_from, valid_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            new.id.as_uuid(),
            new.case.as_uuid(),
            new.event,
            new.output,
            new.kind.code(),
            new.agency,
            new.office,
            year,
            serial,
            new.number,
            new.token,
            new.statement,
            content,
            new.shown,
            new.issued_at.to_sqlx(),
            new.valid_from.to_sqlx(),
            new.valid_to.map(ToSqlx::to_sqlx) as _,
        )
        .execute(self.conn())
        .await?;
        if !new.kind.is_replaced() {
            return Ok(());
        }
        let before = sqlx::query_scalar!(
            "update issued_document set status = 'replaced', replaced_by = $3
             where case_id = $1 and output = $2 and id <> $3 and status in ('in_force', 'suspended') returning id",
            new.case.as_uuid(),
            new.output,
            new.id.as_uuid(),
        )
        .fetch_all(self.conn())
        .await?;
        self.statuses_note(&before, new.event, Status::Replaced, new.issued_at, actor).await
    }

    /// Sets the status of what a case's output has issued and what has not ended for ever; whether that changed a licence. A
    /// revocation may be set aside by an appeal: then what it had taken is in force again. Of what does not replace the one before
    /// (each order stands by itself) one is meant.
    pub async fn document_status_set(
        &mut self,
        case: CaseId,
        (output, which): (&str, Which),
        status: Status,
        event: (i32, Timestamp),
        actor: &Actor,
    ) -> Result<bool, StoreError> {
        let rows = sqlx::query!(
            "update issued_document set status = $3
             where case_id = $1 and output = $2 and status <> $3
                and (status in ('in_force', 'suspended') or status = 'revoked' and $3 = 'in_force')
                and (kind in ('receipt', 'licence') or id = (select n.id from issued_document n
                    where n.case_id = $1 and n.output = $2
                        and (not $4::bool or n.status in ('in_force', 'suspended') and exists (select from issued_document newer
                            where newer.case_id = $1 and newer.output = $2 and newer.id > n.id))
                    order by n.id desc limit 1))
             returning id, kind",
            case.as_uuid(),
            output,
            status.code(),
            which == Which::Earlier,
        )
        .fetch_all(self.conn())
        .await?;
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        self.statuses_note(&ids, event.0, status, event.1, actor).await?;
        Ok(rows.iter().any(|row| row.kind == OutputKind::Licence.code()))
    }

    async fn statuses_note(
        &mut self,
        documents: &[Uuid],
        event: i32,
        status: Status,
        at: Timestamp,
        actor: &Actor,
    ) -> Result<(), StoreError> {
        if documents.is_empty() {
            return Ok(());
        }
        sqlx::query!(
            "insert into issued_document_status (document_id, event, at, status, account_id)
             select document, $2, $3, $4, $5 from unnest($1::uuid[]) document",
            documents,
            event,
            at.to_sqlx(),
            status.code(),
            actor.account.map(sala::id::AccountId::as_uuid),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The documents of a case, oldest first.
    pub async fn documents_of(&mut self, case: CaseId) -> Result<Vec<IssuedDocument>, StoreError> {
        let rows =
            document_where!("case_id = $1 order by issued_at, id", case.as_uuid()).fetch_all(self.conn()).await?;
        rows.into_iter().map(Row::read).collect()
    }

    pub async fn document_by_id(&mut self, id: DocumentId) -> Result<Option<IssuedDocument>, StoreError> {
        let row = document_where!("id = $1", id.as_uuid()).fetch_optional(self.conn()).await?;
        row.map(Row::read).transpose()
    }

    /// The document of a code.
    pub async fn document_by_token(&mut self, token: &str) -> Result<Option<IssuedDocument>, StoreError> {
        let row = document_where!("token = $1", token).fetch_optional(self.conn()).await?;
        row.map(Row::read).transpose()
    }

    /// What a document says, as JSON; none: it was issued before that was kept, or is forgotten.
    pub async fn document_content(&mut self, id: DocumentId) -> Result<Option<String>, StoreError> {
        let sealed = sqlx::query_scalar!("select content from issued_document where id = $1", id.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        let open = |sealed: Vec<u8>| {
            self.seal().open(&sealed, CONTENT).map_err(|_| inconsistent(id.as_uuid(), "content", "cannot be opened"))
        };
        sealed.flatten().map(open).transpose()
    }

    /// Keeps the file of a document. False: it has one already, which stays.
    pub async fn document_file_keep(
        &mut self,
        id: DocumentId,
        file: &IssuedFile,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let kept = sqlx::query!(
            "update issued_document set file = $2, file_hash = $3, file_size = $4, file_made_at = $5
             where id = $1 and file is null",
            id.as_uuid(),
            &file.file.0,
            &file.hash,
            file.size,
            now.to_sqlx() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(kept.rows_affected() == 1)
    }

    /// The document behind a code, for anybody.
    pub async fn document_check(&mut self, token: &str) -> Result<Option<CheckedDocument>, StoreError> {
        let row = sqlx::query!(
            r#"select output as "output!", kind as "kind!", agency as "agency!", number as "number!", service as "service!",
                status as "status!", status_at, issued_at as "issued_at!", filed_at as "filed_at!", valid_from as "valid_from!",
                valid_to, shown as "shown!" from issued_document_check($1)"#,
            token
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| {
            Ok(CheckedDocument {
                service: row.service,
                output: row.output,
                kind: kind(Uuid::nil(), &row.kind)?,
                agency: row.agency,
                number: row.number,
                status: status(Uuid::nil(), &row.status)?,
                status_at: row.status_at.map(jiff_sqlx::Timestamp::to_jiff),
                issued_at: row.issued_at.to_jiff(),
                filed_at: row.filed_at.to_jiff(),
                valid_from: row.valid_from.to_jiff(),
                valid_to: row.valid_to.map(jiff_sqlx::Date::to_jiff),
                shown: row.shown,
            })
        })
        .transpose()
    }
}
