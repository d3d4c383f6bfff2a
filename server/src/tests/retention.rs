//! What is left of a closed case goes by kinds, each in its time, once a superior has approved; the chain of the case still holds.

use super::sample::{act, applicant, file, load, officer, publish, verify};
use crate::jobs;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::access::Role;
use sala::id::CaseReference;
use sala::service::Kept;

const DAY: SignedDuration = SignedDuration::from_hours(24);
const PAGE: &str = "/en/officer/retention";

async fn run(app: &TestApp) -> (u64, u64) {
    jobs::retention::run(&app.state).await.unwrap()
}

/// A licence that was withdrawn before anybody looked, with its two papers, and at which its applicant's agency looked afterwards.
pub(super) async fn closed(app: &TestApp) -> CaseReference {
    publish(app).await;
    let anna = applicant(app).await;
    let reference = file(app, &anna).await;
    act(&app.state, &anna, &reference, "withdraw", &[]).await;
    app.run_jobs().await;
    let mut supervisor = app.signed_in("licence.supervisor@sala.example").await;
    assert_eq!(supervisor.get(&format!("/en/officer/case/{reference}")).await.status, StatusCode::OK);
    assert_eq!(left(app, &reference).await, [2, 1, 1]);
    reference
}

/// How much there is of its papers, of what was written about it and of its access log: whether, for the last two.
async fn left(app: &TestApp, reference: &CaseReference) -> [i64; 3] {
    let case = load(app, reference).await.id.as_uuid();
    let count = "select array[(select count(*) from case_document where case_id = $1),
        (select least(count(*), 1) from message where case_id = $1 and subject <> '' and body <> ''),
        (select least(count(*), 1) from access_log where case_id = $1)]";
    let counts: Vec<i64> = sqlx::query_scalar(count).bind(case).fetch_one(&mut app.owner().await).await.unwrap();
    counts.try_into().unwrap()
}

async fn approve(app: &TestApp, supervisor: &mut Browser<'_>, reference: &CaseReference, kinds: &[Kept]) -> Answer {
    let case = load(app, reference).await.id;
    let lines: Vec<String> = kinds.iter().map(|kind| format!("{case}/{}", kind.code())).collect();
    let fields = lines.iter().map(|line| ("case", line.as_str())).chain([("confirm", "yes")]);
    supervisor.submit(PAGE, &fields.collect::<Vec<_>>()).await
}

#[tokio::test]
async fn each_kind_goes_in_its_time() {
    let app = TestApp::start().await;
    let reference = closed(&app).await;
    assert_eq!(run(&app).await, (0, 0));
    app.clock.advance(DAY * (2 * 366));
    assert_eq!(run(&app).await, (2, 0), "papers and messages are listed, and not deleted by themselves");
    assert_eq!(run(&app).await, (0, 0));

    let mut supervisor = app.signed_in("licence.supervisor@sala.example").await;
    let list = supervisor.get(PAGE).await;
    assert_eq!(list.text.matches(&format!(">{reference}<")).count(), 2, "{}", list.text);
    assert!(
        list.text.contains("Papers handed in")
            && list.text.contains("Messages")
            && !list.text.contains("The whole case")
    );
    // What was not listed cannot be approved, nor what is none of the kinds.
    for kinds in [&[Kept::Case][..], &[Kept::AccessLog]] {
        assert!(
            approve(&app, &mut supervisor, &reference, kinds).await.text.contains("0 deletions have been approved")
        );
    }
    let case = load(&app, &reference).await.id;
    for line in [case.to_string(), format!("{case}/"), format!("{case}/ghosts"), "x/case".to_owned()] {
        let answer = supervisor.post(PAGE, &[("case", &line), ("confirm", "yes")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{line}");
    }
    let approved = approve(&app, &mut supervisor, &reference, &[Kept::Documents]).await;
    assert!(
        approved.text.contains("One deletion has been approved") && approved.text.contains("Messages"),
        "{}",
        approved.text
    );
    assert!(!approved.text.contains("Papers handed in"));
    assert_eq!(run(&app).await, (0, 1));
    assert_eq!(run(&app).await, (0, 0));
    assert_eq!(left(&app, &reference).await, [0, 1, 1]);
    assert_eq!(
        app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap(),
        2,
        "nothing refers to the files"
    );
    assert!(!load(&app, &reference).await.state.answers.0.is_empty(), "the case is as it was");
    assert_eq!(supervisor.get(&format!("/en/officer/case/{reference}")).await.status, StatusCode::OK);
    verify(&app).await;

    app.clock.advance(DAY * (3 * 366));
    assert_eq!(run(&app).await, (2, 0), "now the case, and who looked at it");
    let mut supervisor = app.signed_in("licence.supervisor@sala.example").await;
    supervisor.get(PAGE).await;
    approve(&app, &mut supervisor, &reference, &[Kept::AccessLog]).await;
    assert_eq!(run(&app).await, (0, 1));
    assert_eq!(left(&app, &reference).await, [0, 1, 0]);
    verify(&app).await;
    approve(&app, &mut supervisor, &reference, &[Kept::Case]).await;
    assert_eq!(run(&app).await, (0, 1));
    // The messages went with their case: nobody is asked about them any more.
    assert_eq!(left(&app, &reference).await, [0, 0, 0]);
    assert!(!supervisor.get(PAGE).await.text.contains(&reference.to_string()));
    let forgotten = load(&app, &reference).await;
    assert!(forgotten.state.answers.0.is_empty());
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.events(case).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    verify(&app).await;
    app.finish().await;
}

/// Only a superior of the agency approves, and only the machine deletes.
#[tokio::test]
async fn nobody_else_deletes() {
    let app = TestApp::start().await;
    let reference = closed(&app).await;
    app.clock.advance(DAY * (5 * 366));
    assert_eq!(run(&app).await, (4, 0));
    let case = load(&app, &reference).await.id;
    let all = Kept::ALL.map(|kind| (case, kind));
    for (role, agency) in
        [(Role::Officer, "bangkok"), (Role::Supervisor, "immigration"), (Role::Administrator, "bangkok")]
    {
        let actor = officer(role, agency);
        let mut tx = app.state.store.begin(&actor).await.unwrap();
        assert_eq!(tx.retention_approve(&actor, &all, app.clock.now()).await.unwrap(), 0, "{role:?} {agency}");
        assert_eq!(tx.retention_delete(app.clock.now(), 10).await.unwrap(), 0);
        tx.commit().await.unwrap();
    }
    assert_eq!(run(&app).await, (0, 0));
    let supervisor = officer(Role::Supervisor, "bangkok");
    let mut tx = app.state.store.begin(&supervisor).await.unwrap();
    assert_eq!(tx.retention_approve(&supervisor, &all, app.clock.now()).await.unwrap(), 4);
    assert_eq!(tx.retention_approve(&supervisor, &all, app.clock.now()).await.unwrap(), 0);
    assert_eq!(tx.retention_delete(app.clock.now(), 10).await.unwrap(), 0, "he approves, and the machine deletes");
    tx.commit().await.unwrap();
    assert_eq!(left(&app, &reference).await, [2, 1, 1]);
    assert_eq!(run(&app).await, (0, 2), "the access log and the case, with which its papers and messages go");
    assert_eq!(left(&app, &reference).await, [0, 0, 0]);
    assert_eq!(run(&app).await, (0, 0));
    verify(&app).await;
    app.finish().await;
}

/// What was granted is kept as long as it lives, also where no licence was issued with it; its time begins with its end.
#[tokio::test]
async fn what_lives_on_is_kept_until_its_end() {
    let app = TestApp::start().await;
    let reference = closed(&app).await;
    let case = load(&app, &reference).await.id.as_uuid();
    let mut owner = app.owner().await;
    // The sample's state in which something is granted, with no paper: as a place that an office has approved.
    sqlx::query("update cases set state = 'issued' where id = $1").bind(case).execute(&mut owner).await.unwrap();
    app.clock.advance(DAY * (12 * 366));
    assert_eq!(run(&app).await, (0, 0), "it lives on");
    // What is revoked and open to an appeal has not ended either.
    for state in ["revoked", "appealed"] {
        let open = "update cases set state = $2, closed_at = null where id = $1";
        sqlx::query(open).bind(case).bind(state).execute(&mut owner).await.unwrap();
        assert_eq!(run(&app).await, (0, 0), "{state}");
    }
    let now = jiff_sqlx::ToSqlx::to_sqlx(app.clock.now());
    sqlx::query("update cases set state = 'revocation_stands', closed_at = $2 where id = $1")
        .bind(case)
        .bind(now)
        .execute(&mut owner)
        .await
        .unwrap();
    assert_eq!(run(&app).await, (0, 0), "it has just ended");
    app.clock.advance(DAY * (2 * 366));
    assert_eq!(run(&app).await, (2, 0), "papers and messages, two years after the end");
    app.clock.advance(DAY * (3 * 366));
    assert_eq!(run(&app).await, (2, 0));
    app.finish().await;
}
