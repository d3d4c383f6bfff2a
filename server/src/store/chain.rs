//! Verifying the hash chains of events (`sala case verify`): whatever was changed, left out or added past the application
//! breaks its case's chain at that event. Tombstones keep their hashes, and a chain with them holds, where a supervisor approved
//! the deletion. A case that was taken away whole, with its events, has no chain any more: it is missed where a look at it, a draft or
//! a job still names it. (Whoever owns the database can take those away as well, and forge the rest; what he cannot do is change one
//! thing unnoticed.) All this is read in one transaction of [`super::Store::begin_snapshot`]: while the portal runs, a case would
//! otherwise be of before a command and its events of after it.

use super::history::{CHAIN_START, Link, content_hash};
use super::{StoreError, Tx};
use sala::id::{CaseId, CaseReference};
use sala::workflow::state::Progress;
use sala::workflow::{State, evolve};
use uuid::Uuid;

/// A chain that does not hold: the case and its first broken link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenLink {
    pub reference: String,
    pub seq: i32,
}

/// What was verified.
#[derive(Debug, Clone, Default)]
pub struct Verified {
    pub broken: Vec<BrokenLink>,
    /// Cases whose chain holds, and whose stored state is not what the events add up to.
    pub differing: Vec<String>,
    pub cases: u64,
    /// Where the next page begins; none: there is no more.
    pub last: Option<Uuid>,
}

struct CaseRow {
    id: Uuid,
    reference: String,
    chain: Vec<u8>,
    version: i32,
    /// Its content was deleted, and a supervisor had approved that.
    forgotten: bool,
}

impl Tx {
    /// Recomputes the chains of one case or of all, after the case `after`, `limit` at a time. The end of a chain must be what
    /// its case says.
    pub async fn chains_verify(
        &mut self,
        only: Option<&CaseReference>,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Verified, StoreError> {
        let cases = self.chains_begin(only, after, limit).await?;
        let mut verified =
            Verified { cases: cases.len() as u64, last: cases.last().map(|case| case.id), ..Verified::default() };
        for case in cases {
            if let Some(seq) = self.chain_break(&case).await? {
                verified.broken.push(BrokenLink { reference: case.reference, seq });
            } else if !self.case_replays(&case).await? {
                verified.differing.push(case.reference);
            }
        }
        Ok(verified)
    }

    /// What the cases say that their chains must end in.
    async fn chains_begin(
        &mut self,
        only: Option<&CaseReference>,
        after: Option<Uuid>,
        limit: i64,
    ) -> Result<Vec<CaseRow>, StoreError> {
        let cases = match only {
            Some(reference) => sqlx::query_as!(
                CaseRow,
                r#"select id, reference, chain, version, exists (select from retention_due r where r.case_id = cases.id and r.what = 'case'
                        and r.approved_by is not null and r.approved_at <= cases.forgotten_at) as "forgotten!"
                     from cases where reference = $1"#,
                reference.to_string(),
            )
            .fetch_all(self.conn())
            .await?,
            None => sqlx::query_as!(
                CaseRow,
                r#"select id, reference, chain, version, exists (select from retention_due r where r.case_id = cases.id and r.what = 'case'
                        and r.approved_by is not null and r.approved_at <= cases.forgotten_at) as "forgotten!"
                     from cases where id > $1 order by id limit $2"#,
                after.unwrap_or(Uuid::nil()),
                limit,
            )
            .fetch_all(self.conn())
            .await?,
        };
        Ok(cases)
    }

    /// The ids that are named as those of cases, and are none. No deletion that is approved takes away a case whole: of a forgotten one
    /// it stays that there was such a case.
    pub async fn cases_missing(&mut self) -> Result<Vec<Uuid>, StoreError> {
        let missing = sqlx::query_scalar!(
            r#"select distinct named.id as "id!" from (select case_id as id from access_log union all select case_id from draft
                    union all select case_id from job) named
             where named.id is not null and not exists (select from cases c where c.id = named.id) order by 1"#
        );
        Ok(missing.fetch_all(self.conn()).await?)
    }

    /// Whether the events of a case give the state that is stored. Those of a forgotten one give none any more: of it nothing may
    /// be left but that there was such a case.
    async fn case_replays(&mut self, row: &CaseRow) -> Result<bool, StoreError> {
        let Some(case) = self.case_by_id(CaseId::from_uuid(row.id)).await? else { return Ok(false) };
        let events = self.events(case.id).await?;
        if row.forgotten {
            let State { answers, facts, progress, .. } = &case.state;
            return Ok(events.is_empty()
                && answers.0.is_empty()
                && facts.is_empty()
                && *progress == Progress::default());
        }
        let mut replayed = events.iter().fold(State::draft(), |state, event| evolve(state, &event.event()));
        let reading = &mut replayed.clock.reading;
        // The events of before there were alarms tell of none; migration 0007 gave the clocks theirs.
        if reading.running_since.is_some() && reading.late_since.is_none() {
            reading.alarm = reading.due;
        }
        Ok(replayed == case.state)
    }

    /// The first event at which a case's chain does not hold. Content is missing rightly only where it was forgotten.
    async fn chain_break(&mut self, case: &CaseRow) -> Result<Option<i32>, StoreError> {
        let events = sqlx::query!(
            "select seq, at, account_id, role, event, content_hash, previous_hash, hash from case_event
             where case_id = $1 order by seq",
            case.id
        )
        .fetch_all(self.conn())
        .await?;
        let mut chain = CHAIN_START.to_vec();
        let mut expected = 1;
        for event in events {
            let link = Link {
                case: case.id,
                seq: event.seq,
                at: event.at.to_jiff(),
                account: event.account_id,
                role: &event.role,
            };
            let (hash, content_holds) = match (&event.content_hash, &event.event) {
                (Some(hashed), Some(content)) => (link.hash(&chain, hashed), content_hash(content) == hashed[..]),
                (Some(hashed), None) => (link.hash(&chain, hashed), case.forgotten),
                (None, Some(content)) => (link.hash(&chain, content.to_string().as_bytes()), true),
                (None, None) => return Ok(Some(event.seq)),
            };
            if !content_holds || event.seq != expected || event.previous_hash != chain || event.hash != hash {
                return Ok(Some(event.seq));
            }
            chain = event.hash;
            expected += 1;
        }
        Ok((chain != case.chain || expected != case.version + 1).then_some(expected))
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;
    use crate::tests::report::passport;

    /// A case goes on between the reading of its row and that of its events.
    #[tokio::test]
    async fn a_chain_holds_while_its_case_goes_on() {
        let app = TestApp::start().await;
        let mut anna = app.signed_in("anna@sala.example").await;
        anna.file(&passport("approved")).await;
        let mut snapshot = app.state.store.begin_snapshot().await.unwrap();
        let mut passing = app.state.store.begin_system().await.unwrap();
        let cases = snapshot.chains_begin(None, None, 10).await.unwrap();
        let passing_cases = passing.chains_begin(None, None, 10).await.unwrap();
        app.run_jobs().await;
        for (case, of_before) in cases.iter().zip(&passing_cases) {
            assert_eq!(snapshot.chain_break(case).await.unwrap(), None);
            assert!(snapshot.case_replays(case).await.unwrap());
            assert!(passing.chain_break(of_before).await.unwrap().is_some(), "the case did go on");
        }
        assert_eq!(cases.len(), 1);
        drop((snapshot, passing));
        app.finish().await;
    }

    #[tokio::test]
    async fn a_case_that_was_taken_away_whole_is_missed() {
        let app = TestApp::start().await;
        let mut anna = app.signed_in("anna@sala.example").await;
        let reference = anna.file(&passport("arrival-differs")).await;
        app.run_jobs().await;
        let mut tx = app.state.store.begin_snapshot().await.unwrap();
        assert!(tx.cases_missing().await.unwrap().is_empty());
        drop(tx);
        let mut owner = app.owner().await;
        let id: uuid::Uuid = sqlx::query_scalar("select id from cases where reference = $1")
            .bind(&reference)
            .fetch_one(&mut owner)
            .await
            .unwrap();
        // Whoever owns the database may set aside what refers to it.
        sqlx::raw_sql("set session_replication_role = replica; delete from case_event; delete from cases")
            .execute(&mut owner)
            .await
            .unwrap();
        let mut tx = app.state.store.begin_snapshot().await.unwrap();
        assert_eq!(tx.chains_verify(None, None, 10).await.unwrap().broken, []);
        assert_eq!(tx.cases_missing().await.unwrap(), [id]);
        drop(tx);
        app.finish().await;
    }
}
