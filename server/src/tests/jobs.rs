//! Rounds of work in which something is broken: everything else goes on, and an incident is open until it is mended.

use super::report::passport;
use super::sample::{act, applicant, child, draft, in_opinions, load, publish, verify};
use crate::cases::CommandError;
use crate::jobs::{self, JobError, settle};
use crate::payments::{BillError, open_bill};
use crate::startup::Shutdown;
use crate::store::job::{Job, Kinds, NewJob};
use crate::testing::TestApp;
use jiff::{SignedDuration, Timestamp};
use sala::id::CaseId;
use sala::workflow::{Refusal, What};
use serde_json::json;
use sqlx::{AssertSqlSafe, Executor as _};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

async fn as_owner(app: &TestApp, statement: &str) {
    app.owner().await.execute(AssertSqlSafe(statement.to_owned())).await.unwrap();
}

#[tokio::test]
async fn one_broken_case_stops_no_other() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, broken) = in_opinions(&app).await;
    let (_, sound) = in_opinions(&app).await;
    // Its row cannot be read, and it is the first of which something is due.
    let spoil = format!(
        "update cases set clock = jsonb_build_array(clock), next_timer_at = '2020-01-01' where reference = '{broken}';
         insert into holiday values ('2026-12-24', '{{\"th\": \"x\", \"en\": \"x\", \"zh\": \"x\"}}', true)"
    );
    as_owner(&app, &spoil).await;
    app.clock.advance(HOUR * 24 * 31);
    app.run_jobs().await;
    assert!(load(&app, &sound).await.state.clock.is_late());
    app.clock.advance(SignedDuration::from_mins(2));
    app.run_jobs().await;
    let open: i64 = sqlx::query_scalar("select count(*) from holiday_change where projected_at is null")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    assert_eq!(open, 0, "the changed calendar has been projected on all that can be read");
    // Once mended it is found again, late as it is.
    as_owner(&app, &format!("update cases set clock = clock -> 0 where reference = '{broken}'")).await;
    app.clock.advance(HOUR);
    app.run_jobs().await;
    assert!(load(&app, &broken).await.state.clock.is_late());
    verify(&app).await;
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn timers_and_jobs_go_on_without_the_calendar() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    as_owner(&app, "revoke select on holiday_change from sala_app").await;
    let before = app.mails().len();
    app.clock.advance(HOUR * 24 * 39);
    // Late, then a letter, then its mail: each round does what it can.
    while let Ok(1..) = jobs::run_due(&app.state).await {}
    assert!(load(&app, &reference).await.state.clock.is_late());
    assert!(app.mails().len() > before);
    assert!(jobs::run_due(&app.state).await.is_err(), "what fails is told when there is nothing else to do");
    app.finish_with_jobs().await;
}

/// A job of a case, of a kind that this test does itself.
async fn add_job(app: &TestApp, case: CaseId) -> uuid::Uuid {
    let now = app.clock.now();
    let id = app.state.random.id(now);
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.jobs_add(Some(case), &[NewJob { id, kind: "inform", payload: json!({}) }], now).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// The job as a worker takes it, when it is due again.
async fn take(app: &TestApp, id: uuid::Uuid) -> Job {
    app.clock.advance(HOUR * 2);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let taken = tx.jobs_take(app.clock.now(), Kinds::All, 100).await.unwrap();
    tx.commit().await.unwrap();
    taken.into_iter().find(|job| job.id == id).expect("the job is due")
}

/// A fault of the program.
async fn faulty() -> Result<(), JobError> {
    tokio::task::yield_now().await;
    Vec::new().remove(0)
}

async fn jobs_with(app: &TestApp, id: uuid::Uuid) -> Vec<Option<String>> {
    sqlx::query_scalar("select last_error from job where id = $1")
        .bind(id)
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_handler_that_panics_becomes_an_incident_until_it_succeeds() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let id = add_job(&app, load(&app, &reference).await.id).await;
    for attempt in 1..=8 {
        assert!(load(&app, &reference).await.state.progress.incidents.is_empty(), "{attempt}");
        let job = take(&app, id).await;
        assert_eq!(job.attempts, attempt);
        settle(&app.state, &job, faulty()).await.unwrap();
        assert_eq!(jobs_with(&app, id).await, [Some("panic".to_owned())]);
    }
    let open = load(&app, &reference).await.state.progress.incidents;
    assert_eq!(open.keys().copied().collect::<Vec<_>>(), [id]);
    assert_eq!((open[&id].effect.as_str(), open[&id].error.as_str()), ("inform", "panic"));
    let job = take(&app, id).await;
    settle(&app.state, &job, async { Ok(()) }).await.unwrap();
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert!(jobs_with(&app, id).await.is_empty());
    verify(&app).await;
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_job_stays_until_its_incident_is_closed() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let id = add_job(&app, load(&app, &reference).await.id).await;
    for _ in 1..=8 {
        let job = take(&app, id).await;
        settle(&app.state, &job, async { Err(JobError::Unavailable("away")) }).await.unwrap();
    }
    assert_eq!(load(&app, &reference).await.state.progress.incidents.len(), 1);
    // The effect succeeds while the case cannot be written: nobody may believe that all is well.
    as_owner(&app, &format!("update cases set clock = jsonb_build_array(clock) where reference = '{reference}'")).await;
    let job = take(&app, id).await;
    settle(&app.state, &job, async { Ok(()) }).await.unwrap();
    assert_eq!(jobs_with(&app, id).await, [Some("store".to_owned())]);
    as_owner(&app, &format!("update cases set clock = clock -> 0 where reference = '{reference}'")).await;
    let job = take(&app, id).await;
    settle(&app.state, &job, async { Ok(()) }).await.unwrap();
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert!(jobs_with(&app, id).await.is_empty());
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// An incident whose effect is no longer needed is closed with that word, not as if it had succeeded.
#[tokio::test]
async fn what_is_no_longer_needed_has_not_succeeded() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let case = load(&app, &reference).await.id;
    let id = add_job(&app, case).await;
    for _ in 1..=8 {
        let job = take(&app, id).await;
        settle(&app.state, &job, async { Err(JobError::Unavailable("away")) }).await.unwrap();
    }
    let job = take(&app, id).await;
    settle(&app.state, &job, async { Err(JobError::Unneeded) }).await.unwrap();
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert!(jobs_with(&app, id).await.is_empty());
    let mut tx = app.state.store.begin_system().await.unwrap();
    let last = tx.events(case).await.unwrap().pop().unwrap();
    tx.commit().await.unwrap();
    assert_eq!(last.what, What::IncidentClosed { incident: id, unneeded: true });

    // No bill for which the case does not wait, no child that it does not want, no reason of a delay that there is not.
    assert!(matches!(open_bill(&app.state, id, case, "unpaid").await, Err(BillError::Unneeded)));
    let payload = json!({ "child": "sign", "service": "business.fire_certificate" });
    let job = Job { payload, ..job };
    assert!(matches!(jobs::relatives::open_child(&app.state, &job).await, Err(JobError::Unneeded)));
    assert!(matches!(jobs::delay::reason(&app.state, &job).await, Err(JobError::Unneeded)));
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// A relative that refuses is no success: the effect is tried again, until it has done what it is to do or is closed.
#[tokio::test]
async fn what_a_relative_refuses_has_failed() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (anna, parent) = in_opinions(&app).await;
    let case = child(&app, &parent).await.id;
    let inform = async |action: &str, since: Timestamp| {
        let payload = json!({ "whom": "parent", "action": action, "since": since.to_string() });
        let job = Job { id: uuid::Uuid::nil(), kind: "inform".to_owned(), case: Some(case), payload, attempts: 1 };
        jobs::relatives::inform(&app.state, &job).await
    };
    let refused = |told: Result<(), JobError>| {
        matches!(told, Err(JobError::Command(CommandError::Refused(Refusal::Conflict { .. }))))
    };
    let since = app.clock.now();
    assert!(refused(inform("deadline_passed", since).await), "the licence is not there yet");
    inform("opinions_complete", since).await.unwrap();
    let told = load(&app, &parent).await.state;
    assert_eq!(told.state, "decision");
    // Said again it is no other time; wanted again it is.
    inform("opinions_complete", since).await.unwrap();
    assert_eq!(load(&app, &parent).await.state.version, told.version);
    app.clock.advance(HOUR);
    assert!(refused(inform("opinions_complete", app.clock.now()).await));
    act(&app.state, &anna, &parent, "withdraw", &[]).await;
    assert!(matches!(inform("opinions_complete", app.clock.now()).await, Err(JobError::Unneeded)));
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// What has served its time goes, and the months to come have their partitions.
#[tokio::test]
async fn tidying_forgets_and_prepares() {
    let app = TestApp::start().await;
    publish(&app).await;
    let anna = app.signed_in("anna@sala.example").await;
    drop(anna);
    let person = applicant(&app).await;
    let old = draft(&app, &person).await.id;
    let count = async |question: &str| -> i64 {
        sqlx::query_scalar(AssertSqlSafe(question.to_owned())).fetch_one(&mut app.owner().await).await.unwrap()
    };
    let of_draft = format!("select count(*) from draft where id = '{old}'");
    let partitions = "select count(*) from pg_class where relname in ('case_event_2028_01', 'access_log_2028_01', 'case_event_2028_03')";
    as_owner(&app, "insert into idempotency select id, gen_random_uuid(), '', '2026-09-20' from account limit 1").await;
    let kept = [of_draft.as_str(), "select count(*) from session", "select count(*) from idempotency"];
    jobs::tidy(&app.state).await.unwrap();
    for question in kept {
        assert!(count(question).await > 0, "{question}: it is not due");
    }
    assert_eq!(count(partitions).await, 0);
    app.clock.set("2028-01-10T09:00:00+07:00".parse().unwrap());
    jobs::tidy(&app.state).await.unwrap();
    for question in kept {
        assert_eq!(count(question).await, 0, "{question}");
    }
    assert_eq!(count(partitions).await, 3);
    // Doing it again changes nothing, and a case of that month lies in its partition.
    jobs::tidy(&app.state).await.unwrap();
    in_opinions(&app).await;
    assert!(count("select count(*) from case_event_2028_01").await > 0);
    // A month of which rows came before its partition was made keeps them where they are.
    let (rest, month) =
        ("select count(*) from case_event_rest", "select count(*) from pg_class where relname = 'case_event_2029_07'");
    app.clock.set("2029-07-10T09:00:00+07:00".parse().unwrap());
    in_opinions(&app).await;
    assert!(count(rest).await > 0);
    jobs::tidy(&app.state).await.unwrap();
    assert_eq!(count(month).await, 0);
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// Partners that take what comes and never answer hold nobody up, and keep no place from others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn partners_who_do_not_answer_hold_up_nobody() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    // They are waited for as long as the test runs: what is held up by them never comes.
    let app = TestApp::start_with(|config| {
        super::webhooks::local(config);
        config.webhooks_within = std::time::Duration::from_hours(24);
    })
    .await;
    super::webhooks::add(&app, &format!("http://{}/hook", silent.local_addr().unwrap())).await;
    let another =
        "insert into webhook_endpoint select gen_random_uuid(), agency, url, secret_cipher, events, active, created_at,
        created_by from webhook_endpoint, generate_series(1, 40)";
    as_owner(&app, another).await;
    let before = app.mails().len();
    let (stop, stopping) = Shutdown::channel();
    let working = tokio::spawn(jobs::run(app.state.clone(), stopping));
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    // The register is asked, the case is closed, the receipt made, and mail sent, one after the other.
    while app.mails().len() < before + 2 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let waiting = jobs_of(&app, "webhook").await;
    assert_eq!(waiting, 82, "of the filing and of the decision");
    // Cut off, they are tried again later; the worker ends with what it has in hand.
    drop(silent);
    stop.send(true).unwrap();
    working.await.unwrap();
    app.finish_with_jobs().await;
}

async fn jobs_of(app: &TestApp, kind: &str) -> i64 {
    let count = sqlx::query_scalar("select count(*) from job where kind = $1").bind(kind);
    count.fetch_one(&mut app.owner().await).await.unwrap()
}
