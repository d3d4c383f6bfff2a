//! What people are told: the inbox, mail, and official notices with the time from which the law counts.

mod bounces;

use super::report::passport;
use crate::config::MailTransport;
use crate::jobs;
use crate::messages::deliver;
use crate::startup::temporary_folder;
use crate::testing::smtp::SmtpServer;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sqlx::{AssertSqlSafe, PgConnection};

/// A case in Phuket that an officer is to decide, and its reference.
async fn in_review(app: &TestApp) -> (Browser<'_>, String) {
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    (liam, reference)
}

/// The officer refuses it; his browser.
async fn reject<'a>(app: &'a TestApp, reference: &str) -> Browser<'a> {
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let shown = officer.get(&path).await;
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let done = officer.post(&format!("{path}/reject"), &[("version", &version), ("reason", "DUPLICATE")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    app.run_jobs().await;
    officer
}

async fn count(owner: &mut PgConnection, question: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(question.to_owned())).fetch_one(owner).await.unwrap()
}

/// The addresses of the messages of an inbox, newest first.
fn links(inbox: &Answer) -> Vec<String> {
    let links = inbox.text.split("href=\"/en/account/messages/").skip(1);
    links.map(|rest| format!("/en/account/messages/{}", rest.split('"').next().unwrap())).collect()
}

#[tokio::test]
async fn what_happens_is_told_in_the_inbox_and_by_mail() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let inbox = anna.get("/en/account/messages").await;
    let found = links(&inbox);
    assert_eq!(found.len(), 2, "{}", inbox.text);
    assert_eq!(app.mails().len(), 2);
    assert_eq!(inbox.between("aria-hidden=\"true\" class=\"sala-tabs__count\">", "<"), Some("2"));
    let first = anna.get(&found[0]).await.text;
    let account = anna.get("/en/account").await;
    assert_eq!(
        account.between("aria-hidden=\"true\" class=\"sala-tabs__count\">", "<"),
        Some("1"),
        "the other is unread"
    );
    // Two of the same instant stand in any order.
    let shown = first + &anna.get(&found[1]).await.text;
    assert!(shown.contains(&format!("Your 90-day report {reference} is accepted")), "{shown}");
    assert!(shown.contains("This is an official notice"), "{shown}");
    // The mail says the same, to the account's address.
    let accepted = app.mails().into_iter().find(|mail| mail.subject.contains("accepted")).unwrap();
    assert_eq!(accepted.to, "anna@sala.example");

    // Nobody else reads it: not another person, not an officer, not without signing in.
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&found[0]).await.status, StatusCode::NOT_FOUND);
    assert!(links(&liam.get("/en/account/messages").await).is_empty());
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    assert_eq!(officer.get(&found[0]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().get(&found[0]).await.status, StatusCode::SEE_OTHER);
    for wrong in ["x", "00000000-0000-7000-8000-000000000009", "'"] {
        let answer = anna.get(&format!("/en/account/messages/{wrong}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    app.finish().await;
}

/// Every message of the 90-day report, of each kind: written once, in the receiver's language, without personal data.
#[tokio::test]
async fn a_message_is_in_the_language_and_calendar_of_its_receiver() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    // Signing in on an English page has made it English.
    sqlx::query("update account set lang = 'th'").execute(&mut owner).await.unwrap();
    anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let found = links(&anna.get("/en/account/messages").await);
    // Two of the same instant stand in any order.
    let mut shown = String::new();
    for link in &found {
        let message = anna.get(link).await.text;
        assert!(message.contains("<div lang=\"th\">"), "{message}");
        shown.push_str(&message);
    }
    assert!(shown.contains("2569"), "{shown}");
    for mail in app.mails() {
        assert!(mail.subject.contains("รายงานตัว"), "{}", mail.subject);
        for personal in ["HOFFMANN", "Hoffmann", "C01X00T47", "99/1"] {
            assert!(!mail.subject.contains(personal) && !mail.body.contains(personal), "{personal}: {}", mail.body);
        }
    }
    app.finish().await;
}

#[tokio::test]
async fn an_official_notice_is_served_with_the_decision_and_both_sides_see_when() {
    let app = TestApp::start().await;
    let (mut liam, reference) = in_review(&app).await;
    let mut owner = app.owner().await;
    assert_eq!(count(&mut owner, "select count(*) from served_notice").await, 0, "filing is no act of the office");
    app.clock.advance(SignedDuration::from_mins(7));
    let mut officer = reject(&app, &reference).await;
    let served: Vec<(String, jiff_sqlx::Timestamp)> =
        sqlx::query_as("select channel, served_at from served_notice").fetch_all(&mut owner).await.unwrap();
    assert_eq!(served.len(), 1, "{served:?}");
    assert_eq!((served[0].0.as_str(), served[0].1.to_jiff()), ("inbox", app.clock.now()));
    for text in [
        liam.get(&format!("/en/case/{reference}")).await.text,
        officer.get(&format!("/en/officer/case/{reference}")).await.text,
    ] {
        assert!(text.contains("Official notice delivered to the inbox on the portal"), "{text}");
        assert!(text.contains("Electronic Transactions Act"), "{text}");
        assert!(text.contains("คำสั่ง ตม. ที่ 1/2569"), "the order has a number of its own: {text}");
    }
    app.finish().await;
}

/// Where the setting says that it counts when the receiver's server has taken it.
#[tokio::test]
async fn a_notice_counts_by_mail_where_the_setting_says_so() {
    let folder = temporary_folder("served-by-mail");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    let mut owner = app.owner().await;
    sqlx::query("update setting set value = '\"email\"' where key = 'notice.electronic.counts'")
        .execute(&mut owner)
        .await
        .unwrap();
    let (_, reference) = in_review(&app).await;
    server.refuse(&[("liam@sala.example", "451 4.3.0 later")]);
    reject(&app, &reference).await;
    assert_eq!(count(&mut owner, "select count(*) from served_notice").await, 0);
    server.refuse(&[]);
    app.clock.advance(SignedDuration::from_mins(1));
    app.run_jobs().await;
    let found: (String, jiff_sqlx::Timestamp) =
        sqlx::query_as("select channel, served_at from served_notice").fetch_one(&mut owner).await.unwrap();
    assert_eq!((found.0.as_str(), found.1.to_jiff()), ("email", app.clock.now()));
    app.finish().await;
}

/// The days to correct count from the service of the notice: until the mail server has taken it, nothing lapses.
#[tokio::test]
async fn a_limit_waits_for_the_service_of_its_notice() {
    let folder = temporary_folder("limit-by-mail");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    super::sample::publish(&app).await;
    let mut owner = app.owner().await;
    sqlx::query("update setting set value = '\"email\"' where key = 'notice.electronic.counts'")
        .execute(&mut owner)
        .await
        .unwrap();
    let reference = super::sample::file(&app, &super::sample::applicant(&app).await).await;
    app.run_jobs().await;
    server.refuse(&[("anna@sala.example", "550 5.1.1 no such user")]);
    let gap = sala::workflow::command::Defect {
        of: sala::workflow::command::DefectOf::Document("D07".to_owned()),
        reason: "MISSING".to_owned(),
        note: String::new(),
    };
    let ask = sala::workflow::Command { action: "ask".to_owned(), defects: vec![gap], ..Default::default() };
    let supervisor = super::sample::officer(sala::access::Role::Supervisor, "bangkok");
    crate::cases::act(&app.state, &supervisor, &reference, ask).await.unwrap();
    app.run_jobs().await;
    let load = async || super::sample::load(&app, &reference).await.state;
    assert!(load().await.clock.reading.held);
    app.clock.advance(SignedDuration::from_hours(40 * 24));
    app.run_jobs().await;
    assert_eq!(load().await.state, "defects", "nobody has got the notice: it does not lapse");
    // An officer hands it over.
    let message: uuid::Uuid = sqlx::query_scalar(
        "select message_id from message_delivery d join message m on m.id = d.message_id
            where m.official and d.state = 'refused'",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    let day = sala::calendar::bangkok_day(app.clock.now());
    let mut officer = app.signed_in("licence@sala.example").await;
    let path = format!("/en/officer/case/{reference}/notice/{message}");
    officer.get(&path).await;
    let [year, month, date] = [day.year().to_string(), day.month().to_string(), day.day().to_string()];
    let recorded = officer
        .post(
            &path,
            &[("by", "hand"), ("note", "to herself"), ("day-day", &date), ("day-month", &month), ("day-year", &year)],
        )
        .await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.text);
    app.run_jobs().await;
    let after = load().await;
    assert!(!after.clock.reading.held);
    let due = after.clock.due().unwrap();
    assert!(due > app.clock.now() + SignedDuration::from_hours(14 * 24), "{due}");
    app.clock.set(due);
    app.run_jobs().await;
    assert_ne!(load().await.state, "defects", "and then it does");
    super::sample::verify(&app).await;
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_refused_notice_is_an_incident_until_an_officer_has_served_it() {
    let folder = temporary_folder("refused-notice");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    server.refuse(&[("liam@sala.example", "550 5.1.1 no such user")]);
    let (mut liam, reference) = in_review(&app).await;
    let mut owner = app.owner().await;
    // What is not official came back too, and is no incident.
    assert_eq!(count(&mut owner, "select count(*) from message_delivery where state = 'refused'").await, 2);
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 0);
    let mut officer = reject(&app, &reference).await;
    let path = format!("/en/officer/case/{reference}");
    let case = officer.get(&path).await;
    assert!(case.text.contains("An official notice came back."), "{}", case.text);
    let notice = format!("{path}/notice/{}", case.between(&format!("{path}/notice/"), "\"").unwrap());
    // A colleague of another office sees nothing of it, and the applicant even less.
    let mut bangkok = app.signed_in("officer.bangkok@sala.example").await;
    assert_eq!(bangkok.get(&notice).await.status, StatusCode::NOT_FOUND);
    assert_eq!(liam.get(&notice).await.status, StatusCode::NOT_FOUND);
    // Trying again changes nothing as long as the address is what it is.
    let id = notice.rsplit('/').next().unwrap().to_owned();
    officer.post(&format!("{path}/retry"), &[("incident", &id)]).await;
    app.run_jobs().await;
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 1);

    let shown = officer.get(&notice).await;
    assert!(shown.text.contains("was not accepted"), "the letter itself: {}", shown.text);
    let day = [("day-day", "20"), ("day-month", "9"), ("day-year", "2026")];
    let whole = "x".repeat(201);
    for wrong in [
        vec![],
        vec![("by", "hand"), ("note", "to himself"), ("day-day", "21"), ("day-month", "9"), ("day-year", "2026")],
        vec![("by", "hand"), ("note", "to himself"), ("day-day", "19"), ("day-month", "9"), ("day-year", "2026")],
        [&day[..], &[("by", "inbox"), ("note", "x")]].concat(),
        [&day[..], &[("by", "post"), ("note", "  ")]].concat(),
        [&day[..], &[("by", "post"), ("note", whole.as_str())]].concat(),
    ] {
        let answer = officer.post(&notice, &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
    }
    let kept = officer.post(&notice, &[&day[..], &[("by", "post"), ("note", whole.as_str())]].concat()).await;
    assert!(kept.text.contains("must be 200 characters or fewer") && kept.text.contains(&whole), "{}", kept.text);
    let right = [&day[..], &[("by", "post"), ("note", "RR 1234 5678 9 TH")]].concat();
    let done = officer.submit(&notice, &right).await;
    assert!(done.text.contains("The service is recorded."), "{}", done.text);
    let twice = officer.post(&notice, &right).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER);
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 0);
    assert_eq!(count(&mut owner, "select count(*) from served_notice where channel = 'post'").await, 1);
    let case = liam.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains("Official notice served by registered letter"), "{}", case.text);
    assert!(case.text.contains("RR 1234 5678 9 TH") && case.text.contains("27 September 2026"), "{}", case.text);
    let log = liam.get(&format!("/en/case/{reference}/access-log")).await;
    assert!(log.text.contains("Recorded how an official notice was served"), "{}", log.text);
    app.finish().await;
}

#[tokio::test]
async fn a_refused_notice_that_arrives_at_another_try_is_no_incident_any_more() {
    let folder = temporary_folder("refused-then-taken");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    let (_, reference) = in_review(&app).await;
    server.refuse(&[("liam@sala.example", "550 5.1.1 no such user")]);
    let before = server.messages().len();
    let mut officer = reject(&app, &reference).await;
    server.refuse(&[]);
    let path = format!("/en/officer/case/{reference}");
    let case = officer.get(&path).await;
    let id = case.between("name=\"incident\" value=\"", "\"").unwrap().to_owned();
    officer.post(&format!("{path}/retry"), &[("incident", &id)]).await;
    officer.post(&format!("{path}/retry"), &[("incident", &id)]).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 0);
    assert_eq!(server.messages().len(), before + 1);
    app.finish().await;
}

/// A worker that dies between sending and saying so: the mail goes out again under the same id; once it has said so, never again.
#[tokio::test]
async fn a_killed_worker_sends_the_same_message_or_none() {
    let folder = temporary_folder("killed-mailer");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    let mut owner = app.owner().await;
    sqlx::query("create table killed as select * from job where kind = 'deliver'").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    let sent = server.messages().len();
    // It died after it had written down that it was sent.
    sqlx::query("insert into job select * from killed").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    assert_eq!(server.messages().len(), sent);
    // And before.
    sqlx::query("update message_delivery set state = 'waiting' where id in (select id from killed)")
        .execute(&mut owner)
        .await
        .unwrap();
    sqlx::query("insert into job select * from killed").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    let ids = server
        .messages()
        .into_iter()
        .map(|message| message.lines().find(|line| line.starts_with("Message-ID")).map(str::to_owned).unwrap());
    let mut ids: Vec<String> = ids.collect();
    assert_eq!(ids.len(), sent + 1);
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), sent, "to the receiver it is one message");
    app.finish().await;
}

/// Jobs that a program of before the inbox has left.
#[tokio::test]
async fn a_mail_job_of_before_becomes_a_message() {
    let app = TestApp::start().await;
    let (mut liam, _) = in_review(&app).await;
    let mut owner = app.owner().await;
    sqlx::query(
        "insert into job (id, kind, case_id, payload, created_at, run_at)
         select gen_random_uuid(), 'case_mail', id, '{\"template\": \"tm47-mail-unverified\"}', now(), '2026-01-01' from cases",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    app.run_jobs().await;
    let inbox = liam.get("/en/account/messages").await;
    assert!(inbox.text.contains("will be checked later"), "{}", inbox.text);
    assert!(app.mails().iter().any(|mail| mail.subject.contains("will be checked later")));
    app.finish().await;
}

/// What was written about a case goes with its content; that and when it was served stays.
#[tokio::test]
async fn messages_are_forgotten_with_their_case() {
    let app = TestApp::start().await;
    let (_, reference) = in_review(&app).await;
    reject(&app, &reference).await;
    let mut owner = app.owner().await;
    sqlx::query("update cases set forgotten_at = now()").execute(&mut owner).await.unwrap();
    assert_eq!(count(&mut owner, "select count(*) from message where subject <> '' or body <> ''").await, 0);
    assert_eq!(count(&mut owner, "select count(*) from served_notice where note = ''").await, 1);
    // A delivery that still waits then has nothing to say.
    let id: uuid::Uuid = sqlx::query_scalar("update message_delivery set state = 'waiting' returning id")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let mails = app.mails().len();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let job = crate::store::job::NewJob { id, kind: "deliver", payload: serde_json::json!({}) };
    tx.jobs_add(None, &[job], app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    jobs::run_due(&app.state).await.unwrap();
    assert_eq!(app.mails().len(), mails);
    assert!(!deliver::again(&app.state, sala::id::CaseId::from_uuid(id), id).await.unwrap());
    app.finish().await;
}
