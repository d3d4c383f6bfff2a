//! What the check page says while a licence lives, and what an officer and the law make of it.

use super::super::sample::{act, load, officer, publish, superior, verify};
use super::{DAY, checked, documents, granted, says};
use crate::cases::{self, CommandError};
use crate::documents::signature::tests::python;
use crate::jobs;
use crate::testing::{Answer, Browser, TestApp};
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::access::{Actor, Role};
use sala::issued::{OutputKind, Status};
use sala::service::Kept;
use sala::text::Lang;
use sala::workflow::command::{Command as CaseCommand, Refusal};
use std::process::Command;

/// From the grant to the revocation, as whoever is shown the licence sees it.
#[tokio::test]
async fn the_check_page_follows_the_life_of_a_licence() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let supervisor = officer(Role::Supervisor, "bangkok");
    let issued = documents(&app, &reference).await;
    assert_eq!(issued.len(), 1);
    let licence = &issued[0];
    assert_eq!((licence.number.as_str(), licence.output.as_str()), ("กทม. 1/2569", "licence"));
    assert_eq!(licence.valid_to, Some("2027-09-19".parse().unwrap()));

    let mut stranger = app.browser();
    let page = checked(&mut stranger, &licence.token).await;
    assert!(says(&page, "in-force"), "{}", page.text);
    assert!(page.text.contains("กทม. 1/2569") && page.text.contains("19 September 2027") && page.text.contains("H•••"));
    for hidden in ["HOFFMANN", "AB1234567", "Krua Sala", &reference.to_string()] {
        assert!(!page.text.contains(hidden), "{hidden}");
    }
    // Without hyphens or with, in small letters, typed into the form; what is no code at all is said so.
    let code = licence.token.to_lowercase();
    let typed = stranger.get(&format!("/en/check?code={}-{}", &code[..8], &code[8..])).await;
    assert_eq!(typed.location(), format!("/en/check/{}", licence.token));
    assert_eq!(stranger.get("/en/check?code=1234").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stranger.get("/en/check").await.status, StatusCode::OK);

    app.clock.advance(SignedDuration::from_mins(5));
    act(&app.state, &supervisor, &reference, "suspend", &["reason=UNSANITARY", "note=Rats"]).await;
    app.run_jobs().await;
    let page = checked(&mut stranger, &licence.token).await;
    assert!(says(&page, "suspended") && page.text.contains("20 September 2026") && !page.text.contains("Rats"));
    let order = &documents(&app, &reference).await[1];
    assert_eq!((order.output.as_str(), order.number.as_str()), ("suspension", "กทม. ค. 1/2569"));
    assert!(says(&checked(&mut stranger, &order.token).await, "in-force"));

    app.clock.advance(DAY * 16);
    app.run_jobs().await;
    assert!(says(&checked(&mut stranger, &licence.token).await, "in-force"), "in force again by itself");
    app.clock.advance(DAY * 360);
    assert!(says(&checked(&mut stranger, &licence.token).await, "expired"));
    act(&app.state, &supervisor, &reference, "revoke", &["reason=CONVICTED", "note=x"]).await;
    assert!(says(&checked(&mut stranger, &licence.token).await, "revoked"));
    let mut owner = app.owner().await;
    let history: Vec<String> = sqlx::query_scalar("select status from issued_document_status order by at")
        .fetch_all(&mut owner)
        .await
        .unwrap();
    assert_eq!(history, ["suspended", "in_force", "revoked"]);
    verify(&app).await;
    app.finish().await;
}

/// A revocation counts while it is appealed, and the case is open. Set aside, the licence is valid again until its day, of which
/// people are reminded, and the order is not.
#[tokio::test]
async fn a_revocation_counts_until_an_appeal_sets_it_aside() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let (clerk, supervisor) = (officer(Role::Officer, "bangkok"), officer(Role::Supervisor, "bangkok"));
    let licence = documents(&app, &reference).await.remove(0);
    let mut owner = app.owner().await;
    let open = "select count(*) from duty where kind = 'expiry' and met_at is null";
    let mut ends = async || sqlx::query_scalar::<_, i64>(open).fetch_one(&mut owner).await.unwrap() == 1;
    assert!(ends().await);
    act(&app.state, &supervisor, &reference, "revoke", &["reason=CONVICTED", "note=x"]).await;
    app.run_jobs().await;
    let order = documents(&app, &reference).await.remove(1);
    let mut stranger = app.browser();
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(&format!("/en/case/{reference}")).await;
    assert!(page.text.contains(&text(Lang::En, "issued-revoked", &[])), "{}", page.text);
    assert!(page.text.contains(&format!("/en/case/{reference}/action/appeal")), "{}", page.text);
    let owner_of_it = super::super::sample::applicant(&app).await;
    for (who, action, words) in
        [(&owner_of_it, "appeal", ["note=It is not final"]), (&clerk, "pass_on", ["note=It is"])]
    {
        let case = load(&app, &reference).await;
        assert!(case.state.closed_at.is_none() && !ends().await, "before {action}");
        assert!(says(&checked(&mut stranger, &licence.token).await, "revoked"), "before {action}");
        app.clock.advance(DAY);
        act(&app.state, who, &reference, action, &words).await;
        app.run_jobs().await;
    }
    assert!(says(&checked(&mut stranger, &licence.token).await, "revoked"));
    let case = act(&app.state, &superior(), &reference, "lift_revocation", &["note=It was not"]).await;
    app.run_jobs().await;
    assert_eq!((case.state.state.as_str(), case.state.closed_at), ("issued", Some(app.clock.now())));
    let page = checked(&mut stranger, &licence.token).await;
    assert!(says(&page, "in-force") && page.text.contains("19 September 2027"), "{}", page.text);
    assert!(says(&checked(&mut stranger, &order.token).await, "revoked"));
    assert!(ends().await, "it ends on its day again");
    verify(&app).await;
    app.finish().await;
}

/// Of two suspensions that are appealed together the earlier is set aside: its order is void, and the later one is not.
#[tokio::test]
async fn an_earlier_order_is_void_when_an_appeal_sets_it_aside() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let (clerk, supervisor) = (officer(Role::Officer, "bangkok"), officer(Role::Supervisor, "bangkok"));
    let applicant = super::super::sample::applicant(&app).await;
    let way: [(&Actor, &str, &[&str]); 6] = [
        (&supervisor, "suspend", &["reason=UNSANITARY", "note=Rats"]),
        (&supervisor, "resume", &["note=Repaired"]),
        (&supervisor, "suspend_again", &["reason=UNSANITARY", "note=Mice"]),
        (&applicant, "appeal", &["note=No rats and no mice"]),
        (&clerk, "pass_on", &["note=Mice"]),
        (&superior(), "lift_earlier_suspension", &["note=They were next door"]),
    ];
    for (who, action, words) in way {
        app.clock.advance(DAY);
        act(&app.state, who, &reference, action, words).await;
        app.run_jobs().await;
    }
    let [licence, earlier, later]: [_; 3] = documents(&app, &reference).await.try_into().ok().unwrap();
    let mut stranger = app.browser();
    for (document, standing) in [(&licence, "suspended"), (&earlier, "revoked"), (&later, "in-force")] {
        assert!(says(&checked(&mut stranger, &document.token).await, standing), "{standing}");
    }
    act(&app.state, &superior(), &reference, "lift_suspension", &["note=Nor were the mice"]).await;
    app.run_jobs().await;
    for (document, standing) in [(&licence, "in-force"), (&earlier, "revoked"), (&later, "revoked")] {
        assert!(says(&checked(&mut stranger, &document.token).await, standing), "{standing}");
    }
    verify(&app).await;
    app.finish().await;
}

/// An order that nobody can appeal any more stands, whatever is set aside of two later ones: both, each once.
#[tokio::test]
async fn an_order_that_is_not_appealed_stands() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let (clerk, supervisor) = (officer(Role::Officer, "bangkok"), officer(Role::Supervisor, "bangkok"));
    let applicant = super::super::sample::applicant(&app).await;
    let way: [(i32, &Actor, &str, &[&str]); 8] = [
        (1, &supervisor, "suspend", &["reason=UNSANITARY", "note=Rats"]),
        (1, &supervisor, "resume", &["note=Repaired"]),
        (40, &supervisor, "suspend", &["reason=UNSANITARY", "note=Mice"]),
        (1, &supervisor, "resume", &["note=Repaired"]),
        (1, &supervisor, "suspend_again", &["reason=UNSANITARY", "note=Cockroaches"]),
        (1, &applicant, "appeal", &["note=Nothing of that"]),
        (1, &clerk, "pass_on", &["note=Cockroaches"]),
        (1, &superior(), "lift_earlier_suspension", &["note=They were next door"]),
    ];
    for (days, who, action, words) in way {
        app.clock.advance(DAY * days);
        act(&app.state, who, &reference, action, words).await;
        app.run_jobs().await;
    }
    let [_, rats, mice, cockroaches]: [_; 4] = documents(&app, &reference).await.try_into().ok().unwrap();
    let mut stranger = app.browser();
    for (document, standing) in [(&rats, "in-force"), (&mice, "revoked"), (&cockroaches, "in-force")] {
        assert!(says(&checked(&mut stranger, &document.token).await, standing), "{standing}");
    }
    let again =
        CaseCommand { action: "lift_earlier_suspension".to_owned(), note: "x".to_owned(), ..CaseCommand::default() };
    let again = cases::act(&app.state, &superior(), &reference, again).await;
    assert!(matches!(again, Err(CommandError::Refused(Refusal::GuardFailed { .. }))));
    act(&app.state, &superior(), &reference, "lift_suspension", &["note=Nor were those"]).await;
    app.run_jobs().await;
    for (document, standing) in [(&rats, "in-force"), (&mice, "revoked"), (&cockroaches, "revoked")] {
        assert!(says(&checked(&mut stranger, &document.token).await, standing), "{standing}");
    }
    verify(&app).await;
    app.finish().await;
}

/// Whatever we have not issued gets one and the same answer.
#[tokio::test]
async fn what_is_not_ours_is_not_authentic() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let licence = documents(&app, &reference).await.remove(0);
    let mut stranger = app.browser();
    let statement = crate::documents::statement::to_text(licence.statement.as_ref().unwrap());
    let scanned = stranger.get(&format!("/check/{statement}")).await;
    assert_eq!(scanned.location(), format!("/th/check/{statement}"));
    let page = stranger.get(&format!("/en/check/{statement}")).await;
    assert!(says(&page, "in-force") && page.text.contains(&text(Lang::En, "check-signed", &[])));
    // The last bit of the signature.
    let mut forged = licence.statement.clone().unwrap();
    *forged.last_mut().unwrap() ^= 1;
    let unknown = checked(&mut stranger, "2222222222222222").await;
    assert!(says(&unknown, "not-authentic"));
    let body = |answer: &Answer| answer.between("<main", "</main>").unwrap().to_owned();
    for token in [crate::documents::statement::to_text(&forged), "x".repeat(22), "AAAA".repeat(40), "%27".to_owned()] {
        assert_eq!(body(&checked(&mut stranger, &token).await), body(&unknown), "{token}");
    }
    verify(&app).await;
    app.finish().await;
}

/// A person without the network, who holds the public keys, verifies what the QR code says with Python.
#[tokio::test]
async fn a_statement_holds_without_us() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let licence = documents(&app, &reference).await.remove(0);
    let keys = app.browser().get("/.well-known/sala-statement-keys.json").await.text;
    let verify_of = |statement: &[u8], name: &str| {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/verify_statement.py");
        let text = crate::documents::statement::to_text(statement);
        let output = Command::new(python()).args([script, &keys, &text, name]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    let statement = licence.statement.clone().unwrap();
    let said = format!("bangkok|กทม. 1/2569|5|2026-09-20|2027-09-19|{}", licence.token);
    assert_eq!(verify_of(&statement, "HOFFMANN"), format!("{said}|True"));
    assert_eq!(verify_of(&statement, "HOFMANN"), format!("{said}|False"));
    let mut forged = statement;
    let at = forged.len() / 2;
    forged[at] ^= 1;
    assert_eq!(verify_of(&forged, "HOFFMANN"), "not authentic");
    app.finish().await;
}

/// A second document of a kind that a case has once takes the place of the first; letters stand beside each other.
#[tokio::test]
async fn a_new_licence_takes_the_place_of_the_one_before() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let case = load(&app, &reference).await;
    let first = documents(&app, &reference).await.remove(0);
    app.clock.advance(SignedDuration::from_mins(5));
    let mut tx = app.state.store.begin_system().await.unwrap();
    let id = sala::id::DocumentId::from_uuid(app.state.random.id(app.clock.now()));
    let new = crate::store::issued::NewDocument {
        id,
        case: case.id,
        event: 99,
        output: "licence",
        kind: OutputKind::Licence,
        agency: "bangkok",
        office: "BMA-10",
        serial: None,
        number: "x",
        token: "2222222222222223",
        statement: b"x",
        content: &serde_json::to_string(&crate::documents::paper::tests::licence()).unwrap(),
        shown: &serde_json::json!({}),
        issued_at: app.clock.now(),
        valid_from: first.valid_from,
        valid_to: None,
    };
    tx.document_issue(&new, &Actor::system()).await.unwrap();
    tx.commit().await.unwrap();
    let statuses: Vec<Status> = documents(&app, &reference).await.iter().map(|document| document.status).collect();
    assert_eq!(statuses, [Status::Replaced, Status::InForce]);
    assert!(says(&checked(&mut app.browser(), &first.token).await, "replaced"));
    // What was replaced is not suspended any more.
    app.clock.advance(SignedDuration::from_mins(5));
    act(&app.state, &officer(Role::Supervisor, "bangkok"), &reference, "suspend", &["reason=UNSANITARY", "note=x"])
        .await;
    let statuses: Vec<Status> =
        documents(&app, &reference).await.iter().map(|document| document.status).take(2).collect();
    assert_eq!(statuses, [Status::Replaced, Status::Suspended]);
    app.finish().await;
}

/// As long as a licence lives its case is kept; then it is forgotten with what its documents say, and the check page says less.
#[tokio::test]
async fn a_licence_is_forgotten_after_its_end() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let case = load(&app, &reference).await;
    let licence = documents(&app, &reference).await.remove(0);
    let run = async || jobs::retention::run(&app.state).await.unwrap();
    // Five years after the grant the licence has ended four years ago.
    app.clock.advance(DAY * (5 * 366));
    run().await;
    let listed = async || -> i64 {
        sqlx::query_scalar("select count(*) from retention_due where case_id = $1 and what = 'case'")
            .bind(case.id.as_uuid())
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap()
    };
    assert_eq!(listed().await, 0);
    app.clock.advance(DAY * 366);
    run().await;
    assert_eq!(listed().await, 1);
    let supervisor = officer(Role::Supervisor, "bangkok");
    let mut tx = app.state.store.begin(&supervisor).await.unwrap();
    tx.retention_approve(&supervisor, &[(case.id, Kept::Case)], app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    run().await;
    let forgotten = documents(&app, &reference).await.remove(0);
    assert_eq!(forgotten.file, None);
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.document_content(licence.id).await.unwrap(), None);
    tx.commit().await.unwrap();
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    assert!(app.state.files.read_bytes(licence.file.unwrap().file).await.is_err(), "the file is gone");
    let page = checked(&mut app.browser(), &licence.token).await;
    assert!(says(&page, "expired") && !page.text.contains("H•••"));
    app.finish().await;
}

/// A supervisor suspends a licence on the desk, as he takes any other action; without words he is asked for them.
#[tokio::test]
async fn a_supervisor_suspends_on_the_desk() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let licence = documents(&app, &reference).await.remove(0);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("supervisor@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    sqlx::query("update account_role set agency = 'bangkok', office = null where account_id = $1")
        .bind(account.id.as_uuid())
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let page = supervisor.get(&path).await;
    assert!(page.text.contains(&format!("{path}/documents/{}", licence.id)), "{}", page.text);
    assert!(page.text.contains(&format!("{path}/suspend")) && !page.text.contains(&format!("{path}/revoke_repeated")));
    let file = supervisor.get(&format!("{path}/documents/{}", licence.id)).await;
    assert_eq!((file.status, &file.bytes[..4]), (StatusCode::OK, &b"%PDF"[..]));

    supervisor.get(&path).await;
    let version = load(&app, &reference).await.state.version.to_string();
    let fields = |reason: &'static str, note: &'static str| {
        [("version", version.clone()), ("reason", reason.to_owned()), ("note", note.to_owned())]
    };
    let post = async |supervisor: &mut Browser<'_>, action: &str, fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        supervisor.post(&format!("{path}/{action}"), &fields).await
    };
    let wordless = post(&mut supervisor, "suspend", &fields("UNSANITARY", "")).await;
    assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wordless.text.contains("href=\"#suspend-note\""), "{}", wordless.text);
    assert_eq!(post(&mut supervisor, "no_such_action", &fields("", "")).await.status, StatusCode::NOT_FOUND);
    let done = post(&mut supervisor, "suspend", &fields("UNSANITARY", "Rats")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(done.location().starts_with(&path), "{}", done.location());
    // A double click is answered like the first; other words find that it was done.
    let again = post(&mut supervisor, "suspend", &fields("UNSANITARY", "Rats")).await;
    assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, done.location()));
    assert_eq!(post(&mut supervisor, "suspend", &fields("UNSANITARY", "Mice")).await.status, StatusCode::CONFLICT);
    assert!(says(&checked(&mut app.browser(), &licence.token).await, "suspended"));
    app.run_jobs().await;
    assert_eq!(documents(&app, &reference).await.len(), 2);

    // The holder reads why, and what he can do.
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(&format!("/en/case/{reference}")).await;
    assert!(page.text.contains(&text(Lang::En, "issued-suspended", &[])), "{}", page.text);
    app.finish().await;
}
