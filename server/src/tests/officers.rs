//! Officers: the queue, deciding, correcting, and fifty of them at once.

use super::report::{date_fields, passport};
use crate::cases::{self, CommandError, Sent};
use crate::seed::accounts::DEMONSTRATORS;
use crate::store::account::Grant;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use sala::access::Role;
use sala::id::{CaseReference, DraftId};
use sala::workflow::{Command, Refusal, What};

/// A case in Phuket that differs from the register, and its reference.
async fn in_review(app: &TestApp) -> (Browser<'_>, String) {
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    (liam, reference)
}

fn version(text: &str) -> String {
    let (_, rest) = text.split_once("name=\"version\" value=\"").expect("the page has a version");
    rest.split('"').next().unwrap().to_owned()
}

/// How often somebody opened the case.
async fn looks(app: &TestApp, reference: &str) -> i64 {
    let count =
        "select count(*) from access_log l join cases c on c.id = l.case_id where c.reference = $1 and action = 'view'";
    sqlx::query_scalar(count).bind(reference).fetch_one(&mut app.owner().await).await.unwrap()
}

#[tokio::test]
async fn returned_corrected_approved() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let queue = officer.get("/en/officer").await;
    assert!(queue.text.contains(&reference) && queue.text.contains("WALKER"));
    let path = format!("/en/officer/case/{reference}");
    let case = officer.get(&path).await;
    let values = [("version", version(&case.text))];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let claimed = officer.submit(&format!("{path}/claim"), &values).await;
    let seen = version(&claimed.text);
    // A reason and words are required, and what was chosen is kept.
    let before = looks(&app, &reference).await;
    let incomplete =
        officer.post(&format!("{path}/return"), &[("version", &seen), ("reason", "ARRIVAL_DATE_MISMATCH")]).await;
    assert_eq!(incomplete.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(looks(&app, &reference).await, before + 1, "the case was shown once more, which its person sees");
    let note = "Please look at the stamp of 4 July.";
    let fields = [("version", seen.as_str()), ("reason", "ARRIVAL_DATE_MISMATCH"), ("note", note)];
    let done = officer.post(&format!("{path}/return"), &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    assert!(
        app.mails().iter().all(|mail| !mail.body.contains(note)),
        "an officer's words are on the page, not in a mail"
    );

    let case = liam.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains(note));
    let check = liam.submit(&format!("/en/case/{reference}/correct"), &[]).await;
    let draft = check.between("/en/apply/", "/").unwrap().to_owned();
    liam.answer(&draft, "arrival", &date_fields("last_arrival", passport("arrival-differs").visit.arrived_on)).await;
    let sent = liam.send_draft(&draft).await;
    assert!(sent.location().contains(&reference), "the same case: {}", sent.location());
    app.run_jobs().await;
    assert_eq!(liam.get(&format!("/en/case/{reference}/receipt")).await.status, StatusCode::OK);

    // The person sees who looked.
    let log = liam.get(&format!("/en/case/{reference}/access-log")).await;
    assert!(log.text.contains("ศิริพร"), "{}", log.text);
    app.finish().await;
}

/// A supervisor sees who has opened a case of his agency, whoever that was, and is seen himself. His officers do not see it, and other
/// agencies find no such case.
#[tokio::test]
async fn a_supervisor_sees_who_has_opened_a_case() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let case = format!("/en/officer/case/{reference}");
    let log = format!("{case}/access-log");
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    assert!(!officer.get(&case).await.text.contains(&log));
    let elsewhere = "insert into access_log select gen_random_uuid(), now(), r.account_id, r.role, r.agency, r.office, c.id, c.person_id,
        'border' from cases c, account_role r where c.reference = $1 and r.role = 'officer' and r.agency = 'consular'";
    sqlx::query(elsewhere).bind(&reference).execute(&mut app.owner().await).await.unwrap();

    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    assert!(supervisor.get(&case).await.text.contains(&log));
    let page = supervisor.get(&log).await;
    assert_eq!(page.status, StatusCode::OK);
    let row = |who: &str| {
        page.text.split("<tr").skip(1).find(|row| row.contains(who)).unwrap_or_else(|| panic!("{}", page.text))
    };
    let own = row("ศิริพร");
    assert!(own.contains("Opened the case") && own.contains("Phuket") && own.contains("2026"), "{own}");
    let other = row("ปิยะ");
    assert!(other.contains("Checked at the border"), "{other}");
    assert!(row("วิชัย").contains("Opened the case"));
    assert!(supervisor.get(&log).await.text.contains("Looked at who has opened the case"));
    let seen = liam.get(&format!("/en/case/{reference}/access-log")).await;
    assert!(seen.text.contains("Looked at who has opened your case"), "{}", seen.text);

    assert_eq!(officer.get(&log).await.status, StatusCode::NOT_FOUND);
    for stranger in ["officer.bangkok", "licence", "licence.supervisor", "visa.supervisor", "administrator", "anna"] {
        let mut stranger = app.signed_in(&format!("{stranger}@sala.example")).await;
        assert_eq!(stranger.get(&log).await.status, StatusCode::NOT_FOUND);
    }
    app.finish().await;
}

/// An officer whose account or session has proven too little decides nothing, and is told what to do; once it has, he decides.
#[tokio::test]
async fn who_has_proven_too_little_is_asked_for_more() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    let case = format!("/en/officer/case/{reference}");
    let approve = format!("{case}/approve");
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let page = officer.get(&case).await.text;
    assert!(page.contains(&approve));
    let version = version(&page);
    let mut owner = app.owner().await;
    // The account is one that says of itself who it is.
    sqlx::raw_sql("update account set ial = 11 where name like '%ศิริพร%'").execute(&mut owner).await.unwrap();
    assert!(!officer.get(&case).await.text.contains(&approve));
    let refused = officer.post(&approve, &[("version", &version)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.text.contains("Sign in again with the additional proof of identity"), "{}", refused.text);
    sqlx::raw_sql("update account set ial = 23 where name like '%ศิริพร%'").execute(&mut owner).await.unwrap();
    // The session is one of a password alone.
    sqlx::raw_sql("update session set record = record || '{\"aal\": 10}'").execute(&mut owner).await.unwrap();
    let next = serde_urlencoded::to_string([("next", &case)]).unwrap();
    for answer in [officer.get(&case).await, officer.post(&approve, &[("version", &version)]).await] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(answer.location().starts_with("/en/account/second-factor"), "{}", answer.location());
    }
    assert!(officer.get(&case).await.location().ends_with(&next));
    sqlx::raw_sql("update session set record = record || '{\"aal\": 20}'").execute(&mut owner).await.unwrap();
    let decided = officer.post(&approve, &[("version", &version)]).await;
    assert_eq!(decided.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[tokio::test]
async fn the_second_officer_is_told_who_was_first() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    let path = format!("/en/officer/case/{reference}");
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let seen = version(&officer.get(&path).await.text);
    supervisor.get(&path).await;
    let approved = officer.post(&format!("{path}/approve"), &[("version", &seen)]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER);
    // What the machine does after it is not what the second officer is told.
    let mut owner = app.owner().await;
    sqlx::query(
        "insert into case_event (case_id, seq, at, role, event, previous_hash, hash)
         select e.case_id, e.seq + 1, e.at, 'system', $2, e.hash, e.hash
         from case_event e join cases c on c.id = e.case_id where c.reference = $1 order by e.seq desc limit 1",
    )
    .bind(&reference)
    .bind(serde_json::json!({"kind": "incident_opened", "incident": uuid::Uuid::max(), "effect": "document", "error": "disk"}))
    .execute(&mut owner)
    .await
    .unwrap();
    let late = supervisor.post(&format!("{path}/reject"), &[("version", &seen), ("reason", "DUPLICATE")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("ศิริพร"), "{}", late.text);
    app.finish().await;
}

/// A second press of the same officer is answered as the first; what he wrote otherwise, or what somebody else did, is not his.
#[tokio::test]
async fn a_decision_that_is_sent_twice_is_answered_as_the_first() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    let path = format!("/en/officer/case/{reference}");
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let seen = version(&officer.get(&path).await.text);
    for _ in 0..2 {
        let claimed = officer.post(&format!("{path}/claim"), &[("version", &seen)]).await;
        assert_eq!((claimed.status, claimed.location()), (StatusCode::SEE_OTHER, path.as_str()));
    }
    let seen = version(&officer.get(&path).await.text);
    let fields =
        [("version", seen.as_str()), ("reason", "ARRIVAL_DATE_MISMATCH"), ("note", "Please look at the stamp.")];
    let first = officer.post(&format!("{path}/return"), &fields).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    // The register and the mail go on in the meantime.
    app.run_jobs().await;
    let again = officer.post(&format!("{path}/return"), &fields).await;
    assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, first.location()));
    let otherwise = [fields[0], fields[1], ("note", "Please look at all stamps.")];
    assert_eq!(officer.post(&format!("{path}/return"), &otherwise).await.status, StatusCode::CONFLICT);
    assert_eq!(officer.post(&format!("{path}/approve"), &fields[..1]).await.status, StatusCode::CONFLICT);
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    supervisor.get(&path).await;
    assert_eq!(supervisor.post(&format!("{path}/return"), &fields).await.status, StatusCode::CONFLICT);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&CaseReference::parse(&reference).unwrap()).await.unwrap().unwrap();
    let events = tx.events(case.id).await.unwrap();
    tx.commit().await.unwrap();
    let returned = |what: &What| matches!(what, What::Acted(acted) if acted.action == "return");
    assert_eq!(events.iter().filter(|event| returned(&event.what)).count(), 1);
    assert_eq!(events.iter().filter(|event| matches!(event.what, What::Claimed { .. })).count(), 1);
    app.finish().await;
}

/// Fifty decisions at once on one case: one success, forty-nine conflicts, one decision in the history.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_decisions_at_once() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    let reference = CaseReference::parse(&reference).unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let demonstrator =
        DEMONSTRATORS.iter().find(|someone| someone.role == Role::Officer && someone.province == Some("83")).unwrap();
    let account = tx.account_by_email(demonstrator.email).await.unwrap().unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let actor = demonstrator.actor(account.id, account.person);
    let deciding = (0..50).map(|number| {
        let (state, actor) = (app.state.clone(), actor.clone());
        let command = Command {
            action: if number % 2 == 0 { "approve" } else { "reject" }.to_owned(),
            reasons: if number % 2 == 0 { vec![] } else { vec!["DUPLICATE".to_owned()] },
            expected_version: Some(case.state.version),
            ..Command::default()
        };
        tokio::spawn(async move { cases::act(&state, &actor, &reference, command).await })
    });
    let (mut decided, mut conflicts) = (0, 0);
    for deciding in deciding.collect::<Vec<_>>() {
        match deciding.await.unwrap() {
            Ok(_) => decided += 1,
            Err(CommandError::Refused(Refusal::Conflict { .. })) => conflicts += 1,
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((decided, conflicts), (1, 49));
    let mut tx = app.state.store.begin_system().await.unwrap();
    let broken = tx.chains_verify(Some(&reference), None, 1).await.unwrap().broken;
    assert!(broken.is_empty());
    tx.commit().await.unwrap();
    app.finish().await;
}

/// The same through the portal: four colleagues with two sessions each, in several tabs. One decision is taken, and everybody else is
/// told by whom.
#[tokio::test]
async fn fifty_tabs_of_four_officers() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    let colleagues = [
        ("officer.phuket@sala.example", "ร.ต.ท.หญิง ศิริพร แก้วมณี"),
        ("supervisor@sala.example", "พ.ต.อ. วิชัย รัตนกุล"),
        ("anna@sala.example", "Anna Hoffmann"),
        ("mei@sala.example", "Zhang Mei Lin"),
    ];
    for (email, _) in &colleagues[2..] {
        joins_phuket(&app, email).await;
    }
    let path = format!("/en/officer/case/{reference}");
    let mut seen = String::new();
    let mut sessions = Vec::new();
    for (email, name) in colleagues.iter().chain(&colleagues) {
        let mut browser = app.signed_in(email).await;
        seen = version(&browser.get(&path).await.text);
        sessions.push((browser, *name));
    }
    let deciding = sessions.iter().cycle().take(50).enumerate().map(|(number, (browser, name))| {
        let (mut tab, path, seen) = (browser.clone(), path.clone(), seen.clone());
        async move {
            // Words of its own: the same words sent twice by the same officer are one decision.
            let note = format!("Tab {number}");
            let fields = [("version", seen.as_str()), ("note", &note), ("reason", "DUPLICATE")];
            let (action, fields) = if number % 3 == 0 { ("approve", &fields[..2]) } else { ("reject", &fields[..]) };
            (tab.post(&format!("{path}/{action}"), fields).await, *name)
        }
    });
    let answers = futures_util::future::join_all(deciding).await;
    let (decided, told): (Vec<_>, Vec<_>) =
        answers.iter().partition(|(answer, _)| answer.status == StatusCode::SEE_OTHER);
    let [(_, first)] = decided.as_slice() else { panic!("{} decisions", decided.len()) };
    assert_eq!(told.len(), 49);
    for (answer, _) in told {
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);
        // Thai names say that they are Thai.
        let text = answer.text.replace("<span lang=\"th\">", "").replace("</span>", "");
        assert!(text.contains(&format!("{first} acted on {reference}")), "{}", answer.text);
    }
    app.run_jobs().await;
    let reference = CaseReference::parse(&reference).unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    let events = tx.events(case.id).await.unwrap();
    let decision = |what: &What| matches!(what, What::Acted(acted) if ["approve", "reject"].contains(&&*acted.action));
    let decisions: Vec<_> = events.iter().filter(|event| decision(&event.what)).collect();
    assert_eq!((decisions.len(), decisions[0].officer.as_deref()), (1, Some(*first)));
    assert!(tx.chains_verify(Some(&reference), None, 1).await.unwrap().broken.is_empty());
    tx.commit().await.unwrap();
    app.finish().await;
}

/// Somebody of the demonstration works for the office of Phuket from now on.
async fn joins_phuket(app: &TestApp, email: &str) {
    let phuket = DEMONSTRATORS.iter().find(|someone| someone.province == Some("83")).unwrap();
    let grant = Grant { role: Role::Officer, agency: phuket.agency.to_owned(), office: phuket.office() };
    let account = app.appoint(email, grant).await;
    let known = "update account set ial = 23 where id = $1";
    sqlx::query(known).bind(account.as_uuid()).execute(&mut app.owner().await).await.unwrap();
}

#[tokio::test]
async fn who_filed_may_withdraw_until_it_is_decided() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let (case, withdraw) = (format!("/en/case/{reference}"), format!("/en/case/{reference}/action/withdraw"));
    // Nobody else can, nor an officer in his stead.
    let mut anna = app.signed_in("anna@sala.example").await;
    assert_eq!(anna.get(&withdraw).await.status, StatusCode::NOT_FOUND);
    anna.get("/en/account").await;
    assert_eq!(anna.post(&withdraw, &[]).await.status, StatusCode::NOT_FOUND);
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    officer.get("/en/account").await;
    assert_eq!(officer.post(&withdraw, &[]).await.status, StatusCode::NOT_FOUND);

    assert!(liam.get(&case).await.text.contains(&withdraw));
    let desk = format!("/en/officer/case/{reference}");
    let seen = version(&officer.get(&desk).await.text);
    liam.get(&withdraw).await;
    assert_eq!(liam.post(&withdraw, &[]).await.location(), case);
    let after = liam.get(&case).await;
    assert!(after.text.contains("You withdrew this report") && !after.text.contains(&withdraw), "{}", after.text);
    assert!(!officer.get("/en/officer").await.text.contains(&reference));
    let late = officer.post(&format!("{desk}/approve"), &[("version", &seen)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    // A second click finds it withdrawn; and whoever withdrew may file for the same period anew.
    assert_eq!(liam.post(&withdraw, &[]).await.location(), case);
    assert_eq!(liam.get(&withdraw).await.location(), case);
    let again = liam.file(&passport("arrival-differs")).await;
    assert_ne!(again, reference);
    app.finish().await;
}

/// Sending a correction and withdrawing at once, from two tabs: one of them wins, and the history tells of one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correction_against_a_withdrawal() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let path = format!("/en/officer/case/{reference}");
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let seen = version(&officer.get(&path).await.text);
    let fields = [("version", seen.as_str()), ("reason", "ARRIVAL_DATE_MISMATCH"), ("note", "Please look again.")];
    assert_eq!(officer.post(&format!("{path}/return"), &fields).await.status, StatusCode::SEE_OTHER);
    liam.get(&format!("/en/case/{reference}")).await;
    let check = liam.submit(&format!("/en/case/{reference}/correct"), &[]).await;
    let draft = check.between("/en/apply/", "/").unwrap().to_owned();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("liam@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let liam = DEMONSTRATORS.iter().find(|someone| someone.email == "liam@sala.example").unwrap();
    let liam = liam.actor(account.id, account.person);
    let key = Sent { key: app.state.random.id(app.clock.now()), certified: true };
    let (state, who, draft) = (app.state.clone(), liam.clone(), draft.parse().unwrap());
    let sending = tokio::spawn(async move { cases::file(&state, &who, DraftId::from_uuid(draft), key).await.is_ok() });
    let (state, reference) = (app.state.clone(), CaseReference::parse(&reference).unwrap());
    let withdrawing = tokio::spawn(async move {
        let command = Command { action: "withdraw".to_owned(), ..Command::default() };
        cases::act(&state, &liam, &reference, command).await.is_ok()
    });
    let (sent, withdrawn) = (sending.await.unwrap(), withdrawing.await.unwrap());
    assert!(sent || withdrawn);
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&reference).await.unwrap().unwrap();
    let events = tx.events(case.id).await.unwrap();
    let took = |action: &str| {
        events.iter().filter(|event| matches!(&event.what, What::Acted(acted) if acted.action == action)).count()
    };
    // Whoever withdraws after sending withdraws what he sent; what is withdrawn cannot be sent any more.
    assert_eq!((took("resubmit"), took("withdraw")), (usize::from(sent), usize::from(withdrawn)));
    assert!(tx.chains_verify(Some(&reference), None, 1).await.unwrap().differing.is_empty());
    tx.commit().await.unwrap();
    app.finish().await;
}

#[tokio::test]
async fn each_office_sees_its_own_queue() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let mut bangkok = app.signed_in("officer.bangkok@sala.example").await;
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    assert!(!bangkok.get("/en/officer").await.text.contains(&reference));
    assert_eq!(bangkok.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(supervisor.get("/en/officer?office=IMM-83").await.text.contains(&reference));
    assert_eq!(administrator.get(&path).await.status, StatusCode::NOT_FOUND, "an administrator decides nothing");
    assert_eq!(liam.get("/en/officer").await.status, StatusCode::NOT_FOUND);
    assert_eq!(liam.get(&path).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}
