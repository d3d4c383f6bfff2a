//! Papers handed in: which files belong to which requirement of a draft or a case.

use super::file::{FileHash, Scan, read_hash, read_scan};
use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::id::{AccountId, CaseId, DraftId, PersonId};
use uuid::Uuid;

/// A file for a requirement, to be added to a draft.
#[derive(Debug, Clone)]
pub struct NewDocument {
    pub id: Uuid,
    /// Code of the requirement in the bundle.
    pub requirement: String,
    /// What paper it is, whatever the service calls it.
    pub kind: String,
    pub file: FileHash,
    /// Cleaned.
    pub name: String,
    /// When the content was handed in.
    pub given_at: Timestamp,
    /// Taken over from an earlier case.
    pub reused: bool,
}

/// A file of a draft or a case.
#[derive(Debug, Clone)]
pub struct StoredDocument {
    pub id: Uuid,
    pub requirement: String,
    pub file: FileHash,
    pub name: String,
    pub given_at: Timestamp,
    /// Bytes.
    pub size: i64,
    pub media_type: String,
    pub scan: Scan,
}

impl StoredDocument {
    /// Whether it counts as handed in: a content that the scanner refused is gone.
    pub fn counts(&self) -> bool {
        self.scan != Scan::Infected
    }
}

struct Row {
    id: Uuid,
    requirement: String,
    file: Vec<u8>,
    name: String,
    given_at: jiff_sqlx::Timestamp,
    size: i64,
    media_type: String,
    scan: String,
}

impl Row {
    fn read(self) -> Result<StoredDocument, StoreError> {
        let file = read_hash(self.file)?;
        Ok(StoredDocument {
            id: self.id,
            requirement: self.requirement,
            file,
            name: self.name,
            given_at: self.given_at.to_jiff(),
            size: self.size,
            media_type: self.media_type,
            scan: read_scan(&file, &self.scan)?,
        })
    }
}

impl Tx {
    /// Adds a file to a draft. The same file for the same requirement is added once.
    pub async fn draft_document_add(
        &mut self,
        draft: DraftId,
        account: AccountId,
        new: &NewDocument,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into draft_document (id, draft_id, requirement, kind, file, name, given_at, account_id, reused)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (draft_id, requirement, file) do nothing",
            new.id,
            draft.as_uuid(),
            new.requirement,
            new.kind,
            &new.file.0,
            new.name,
            new.given_at.to_sqlx(),
            account.as_uuid(),
            new.reused,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The files of a draft, in the order in which they were added.
    pub async fn draft_documents(&mut self, draft: DraftId) -> Result<Vec<StoredDocument>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select d.id, d.requirement, d.file, d.name, d.given_at, f.size, f.media_type, f.scan
             from draft_document d join file f on f.hash = d.file where d.draft_id = $1 order by d.given_at, d.id",
            draft.as_uuid()
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Takes a file away from a draft.
    pub async fn draft_document_remove(
        &mut self,
        draft: DraftId,
        requirement: &str,
        id: Uuid,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "delete from draft_document where draft_id = $1 and requirement = $2 and id = $3",
            draft.as_uuid(),
            requirement,
            id
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Gives a draft that corrects a case the case's files.
    pub(super) async fn draft_documents_of_case(
        &mut self,
        draft: DraftId,
        account: AccountId,
        case: CaseId,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "insert into draft_document (id, draft_id, requirement, kind, file, name, given_at, account_id, reused)
             select gen_random_uuid(), $1, requirement, kind, file, name, given_at, $2, reused from case_document
             where case_id = $3 and removed_at is null on conflict (draft_id, requirement, file) do nothing",
            draft.as_uuid(),
            account.as_uuid(),
            case.as_uuid()
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The draft's files become the case's: those of these requirements that the scanner has not refused. What the case had and
    /// the draft has no longer counts as removed.
    pub async fn case_documents_take(
        &mut self,
        draft: DraftId,
        case: CaseId,
        person: PersonId,
        requirements: &[String],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query!(
            "update case_document c set removed_at = $2 where case_id = $1 and removed_at is null and not exists
                (select from draft_document d where d.draft_id = $3 and d.requirement = c.requirement and d.file = c.file
                    and d.requirement = any($4))",
            case.as_uuid(),
            now.to_sqlx(),
            draft.as_uuid(),
            requirements,
        )
        .execute(self.conn())
        .await?;
        sqlx::query!(
            "insert into case_document
                (id, case_id, person_id, requirement, kind, file, name, given_at, account_id, reused, added_at)
             select d.id, $1, $2, d.requirement, d.kind, d.file, d.name, d.given_at, d.account_id, d.reused, $5
             from draft_document d join file f on f.hash = d.file
             where d.draft_id = $3 and d.requirement = any($4) and f.scan <> 'infected'
             on conflict (case_id, requirement, file) where removed_at is null do nothing",
            case.as_uuid(),
            person.as_uuid(),
            draft.as_uuid(),
            requirements,
            now.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        sqlx::query!("delete from draft_document where draft_id = $1", draft.as_uuid()).execute(self.conn()).await?;
        Ok(())
    }

    /// The files of a case that count, in the order in which they were added.
    pub async fn case_documents(&mut self, case: CaseId) -> Result<Vec<StoredDocument>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select d.id, d.requirement, d.file, d.name, d.given_at, f.size, f.media_type, f.scan
             from case_document d join file f on f.hash = d.file
             where d.case_id = $1 and d.removed_at is null order by d.added_at, d.id",
            case.as_uuid()
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// Files of this kind of paper in the person's cases and in drafts for him, latest first, each content once.
    pub async fn documents_earlier(
        &mut self,
        person: PersonId,
        kind: &str,
        limit: i64,
    ) -> Result<Vec<StoredDocument>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            r#"select id as "id!", requirement as "requirement!", file as "file!", name as "name!", given_at as "given_at!",
                size as "size!", media_type as "media_type!", scan as "scan!"
             from (select distinct on (d.file) d.id, d.requirement, d.file, d.name, d.given_at, f.size, f.media_type, f.scan
                from (select id, requirement, file, name, given_at from case_document
                        where person_id = $1 and kind = $2 and removed_at is null
                    union all select g.id, g.requirement, g.file, g.name, g.given_at from draft_document g
                        join draft on draft.id = g.draft_id where draft.person_id = $1 and g.kind = $2) d
                    join file f on f.hash = d.file
                where f.scan not in ('infected', 'failed')
                order by d.file, d.given_at desc) latest
             order by given_at desc limit $3"#,
            person.as_uuid(),
            kind,
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(Row::read).collect()
    }
}
