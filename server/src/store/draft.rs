//! Drafts: answers in the making, pinned to the version of the service they began with. Saved after every page.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sala::form::{Answers, Form};
use sala::id::{AccountId, CaseId, DraftId, PersonId};
use sala::service::ContentHash;
use sala::workflow::migrate::AnswerMap;
use uuid::Uuid;

/// The setting that says for how many days an open draft is kept after its last change.
pub const DRAFTS_KEPT: &str = "draft.kept_days";

#[derive(Debug, Clone)]
pub struct Draft {
    pub id: DraftId,
    pub account: AccountId,
    pub person: PersonId,
    pub service: String,
    pub bundle: ContentHash,
    pub answers: Answers,
    /// The case that it corrects, or became.
    pub case: Option<CaseId>,
    pub updated_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
}

struct Row {
    id: Uuid,
    account_id: Uuid,
    person_id: Uuid,
    service: String,
    bundle_hash: Vec<u8>,
    answers: serde_json::Value,
    case_id: Option<Uuid>,
    updated_at: jiff_sqlx::Timestamp,
    submitted_at: Option<jiff_sqlx::Timestamp>,
}

impl Row {
    fn read(self, tx: &Tx) -> Result<Draft, StoreError> {
        let bad = |column, reason: String| StoreError::inconsistent("draft", column, self.id, reason);
        Ok(Draft {
            id: DraftId::from_uuid(self.id),
            account: AccountId::from_uuid(self.account_id),
            person: PersonId::from_uuid(self.person_id),
            bundle: self.bundle_hash.try_into().map_err(|_| bad("bundle_hash", "not 32 bytes".to_owned()))?,
            answers: tx.seal().open_answers(self.answers).map_err(|error| bad("answers", error.to_string()))?,
            service: self.service,
            case: self.case_id.map(CaseId::from_uuid),
            updated_at: self.updated_at.to_jiff(),
            submitted_at: self.submitted_at.map(jiff_sqlx::Timestamp::to_jiff),
        })
    }
}

impl Tx {
    /// Adds a draft. One that corrects a case begins with the case's papers.
    pub async fn draft_add(&mut self, draft: &Draft, form: &Form) -> Result<(), StoreError> {
        let answers = self.seal().seal_answers(form, &draft.answers);
        sqlx::query!(
            "insert into draft (id, account_id, person_id, service, bundle_hash, answers, case_id, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
            draft.id.as_uuid(),
            draft.account.as_uuid(),
            draft.person.as_uuid(),
            draft.service,
            &draft.bundle,
            answers,
            draft.case.map(sala::id::CaseId::as_uuid),
            draft.updated_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        match draft.case {
            Some(case) => self.draft_documents_of_case(draft.id, draft.account, case).await,
            None => Ok(()),
        }
    }

    pub async fn draft(&mut self, id: DraftId) -> Result<Option<Draft>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where id = $1",
            id.as_uuid()
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The draft, locked until the end of the transaction: two tabs save one after the other.
    pub async fn draft_for_update(&mut self, id: DraftId) -> Result<Option<Draft>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where id = $1 for update",
            id.as_uuid()
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The open drafts of the actor's account, last touched first, after the one of this instant and id.
    pub async fn drafts_open(
        &mut self,
        account: AccountId,
        after: Option<(Timestamp, DraftId)>,
        limit: i64,
    ) -> Result<Vec<Draft>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where account_id = $1 and submitted_at is null
                and (updated_at, id) < (coalesce($2::timestamptz, 'infinity'), $3)
             order by updated_at desc, id desc limit $4",
            account.as_uuid(),
            after.map(|(at, _)| at.to_sqlx()) as _,
            after.map_or(Uuid::max(), |(_, id)| id.as_uuid()),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The open drafts of an account in a service that correct nothing (and of one person, where he is named), last touched first.
    pub async fn drafts_begun(
        &mut self,
        account: AccountId,
        service: &str,
        person: Option<PersonId>,
        limit: i64,
    ) -> Result<Vec<Draft>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where account_id = $1 and submitted_at is null and service = $2 and case_id is null
                and ($3::uuid is null or person_id = $3)
             order by updated_at desc, id desc limit $4",
            account.as_uuid(),
            service,
            person.map(PersonId::as_uuid),
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The open draft that corrects a case.
    pub async fn draft_correcting(&mut self, case: CaseId) -> Result<Option<Draft>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where case_id = $1 and submitted_at is null order by updated_at desc limit 1",
            case.as_uuid()
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    pub async fn draft_save(&mut self, draft: &Draft, form: &Form, now: Timestamp) -> Result<(), StoreError> {
        let answers = self.seal().seal_answers(form, &draft.answers);
        sqlx::query!(
            "update draft set answers = $2, updated_at = $3, bundle_before = null, renamed = '{}' where id = $1",
            draft.id.as_uuid(),
            answers,
            now.to_sqlx()
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// The draft became (part of) a case: its answers live on there.
    pub async fn draft_submitted(&mut self, id: DraftId, case: CaseId, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query!(
            "update draft set submitted_at = $3, case_id = $2, answers = '{}' where id = $1",
            id.as_uuid(),
            case.as_uuid(),
            now.to_sqlx()
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Open drafts of a version that correct no case, in the order of their ids, after one. What corrects a case moves with it.
    pub async fn drafts_of_bundle(
        &mut self,
        bundle: &ContentHash,
        after: Option<DraftId>,
        limit: i64,
    ) -> Result<Vec<DraftId>, StoreError> {
        let ids = sqlx::query_scalar!(
            "select id from draft where bundle_hash = $1 and submitted_at is null and case_id is null and id > $2
             order by id limit $3",
            bundle,
            after.map_or(Uuid::nil(), DraftId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(ids.into_iter().map(DraftId::from_uuid).collect())
    }

    /// The open drafts that correct a case, locked.
    pub async fn drafts_correcting_for_update(&mut self, case: CaseId) -> Result<Vec<Draft>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "select id, account_id, person_id, service, bundle_hash, answers, case_id, updated_at, submitted_at
             from draft where case_id = $1 and submitted_at is null order by id for update",
            case.as_uuid()
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// Pins a draft, with its answers under their new names, to its version. `before`: the version that it had and the names,
    /// for a move that can be taken back.
    pub async fn draft_pin(
        &mut self,
        draft: &Draft,
        form: &Form,
        before: Option<(&ContentHash, &AnswerMap)>,
    ) -> Result<(), StoreError> {
        let answers = self.seal().seal_answers(form, &draft.answers);
        let (bundle, renamed) = before.map(|(bundle, renamed)| (&bundle[..], serde_json::json!(renamed))).unzip();
        sqlx::query!(
            "update draft set bundle_hash = $2, answers = $3, bundle_before = $4, renamed = coalesce($5::jsonb, '{}'::jsonb) where id = $1",
            draft.id.as_uuid(),
            &draft.bundle,
            answers,
            bundle,
            renamed,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Open drafts that were moved to a version and not answered since, in the order of their ids, after one.
    pub async fn drafts_moved_to(
        &mut self,
        bundle: &ContentHash,
        after: Option<DraftId>,
        limit: i64,
    ) -> Result<Vec<DraftId>, StoreError> {
        let ids = sqlx::query_scalar!(
            "select id from draft where bundle_hash = $1 and bundle_before is not null and submitted_at is null and id > $2
             order by id limit $3",
            bundle,
            after.map_or(Uuid::nil(), DraftId::as_uuid),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(ids.into_iter().map(DraftId::from_uuid).collect())
    }

    /// From which version a draft was moved, with the old and new names of its answers. None: it was not, or was answered since.
    pub async fn draft_before(&mut self, draft: DraftId) -> Result<Option<(ContentHash, AnswerMap)>, StoreError> {
        let bad = |column, reason: String| StoreError::inconsistent("draft", column, draft, reason);
        let row = sqlx::query!("select bundle_before, renamed from draft where id = $1", draft.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        let Some((Some(bundle), renamed)) = row.map(|row| (row.bundle_before, row.renamed)) else { return Ok(None) };
        let bundle = bundle.try_into().map_err(|_| bad("bundle_before", "not 32 bytes".to_owned()))?;
        Ok(Some((bundle, serde_json::from_value(renamed).map_err(|error| bad("renamed", error.to_string()))?)))
    }

    /// Removes an open draft of a service that corrects nothing, if it is the actor's.
    pub async fn draft_remove(&mut self, id: DraftId, service: &str) -> Result<(), StoreError> {
        sqlx::query!(
            "delete from draft where id = $1 and service = $2 and submitted_at is null and case_id is null",
            id.as_uuid(),
            service
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Forgets open drafts that nobody has touched since `before`; how many.
    pub async fn drafts_forget(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        let done =
            sqlx::query!("delete from draft where submitted_at is null and updated_at < $1", before.to_sqlx() as _)
                .execute(self.conn())
                .await?;
        Ok(done.rows_affected())
    }
}
