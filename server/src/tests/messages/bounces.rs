//! Mail that comes back: an incident of its case, and days that stand still until the notice is served again.

use super::super::sample;
use super::{count, in_review, reject};
use crate::config::MailTransport;
use crate::startup::{TemporaryFolder, temporary_folder};
use crate::testing::TestApp;
use crate::testing::smtp::SmtpServer;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sqlx::PgConnection;
use std::path::PathBuf;

/// A portal with a mail server, and the Maildir into which mail comes back.
async fn bouncing(folder: &TemporaryFolder) -> (SmtpServer, TestApp, PathBuf) {
    let server = SmtpServer::start(folder.path()).await;
    let bounces = folder.path().join("bounces");
    std::fs::create_dir_all(bounces.join("new")).unwrap();
    let app = TestApp::start_with(|config| {
        config.mail = MailTransport::Smtp(server.url().into());
        config.mail_bounces = Some("bounces@sala.example".parse().unwrap());
        config.bounce_dir = Some(bounces.clone());
    })
    .await;
    (server, app, bounces)
}

/// Where the mail of the official notice comes back to.
async fn return_path(owner: &mut PgConnection, server: &SmtpServer) -> String {
    let id: String = sqlx::query_scalar(
        "select d.id::text from message_delivery d join message m on m.id = d.message_id where m.official",
    )
    .fetch_one(owner)
    .await
    .unwrap();
    let sent = server.messages().into_iter().find(|message| message.contains(&format!("Message-ID: <{id}@"))).unwrap();
    sent.split("X-MailFrom: ").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

/// A report of delivery as mail servers write it.
fn report(to: &str, action: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: <{to}>\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nCould not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; liam@sala.example\r\nAction: {action}\r\nStatus: {status}\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\n\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn a_notice_that_bounces_later_becomes_an_incident() {
    let folder = temporary_folder("bounces");
    let (server, app, bounces) = bouncing(&folder).await;
    let (_, reference) = in_review(&app).await;
    reject(&app, &reference).await;
    let mut owner = app.owner().await;
    let path = return_path(&mut owner, &server).await;
    let forged = path.replace(path.rsplit('.').nth(1).unwrap(), "0123456789abcdef");
    let other = path.replace('+', "+0");
    for (number, (mail, incidents)) in [
        (report(&forged, "failed", "5.1.1"), 0),
        (report(&other, "failed", "5.1.1"), 0),
        (report(&path, "delayed", "4.4.7"), 0),
        (report("bounces@sala.example", "failed", "5.1.1"), 0),
        ("no mail at all \u{0}\u{1}".to_owned(), 0),
        (format!("To: <{path}>\r\n\r\nI am on holiday."), 0),
        (report(&path, "failed", "5.1.1"), 1),
        (report(&path, "failed", "5.1.1"), 1),
    ]
    .into_iter()
    .enumerate()
    {
        std::fs::write(bounces.join(format!("new/{number}")), mail).unwrap();
        app.run_jobs().await;
        assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, incidents, "mail {number}");
    }
    assert_eq!(std::fs::read_dir(bounces.join("new")).unwrap().count(), 0, "each is read once");
    assert_eq!(std::fs::read_dir(bounces.join("cur")).unwrap().count(), 8);
    app.finish().await;
}

/// A notice that counted as served by mail and then bounces: its days stand still, both sides read why, the officer is told, and
/// with its next service they begin anew. It comes back again, and is handed over.
#[tokio::test]
async fn a_notice_that_bounces_leaves_no_days_running() {
    let folder = temporary_folder("bounced-later");
    let (server, app, bounces) = bouncing(&folder).await;
    sample::publish(&app).await;
    let mut owner = app.owner().await;
    sqlx::query("update setting set value = '\"email\"' where key = 'notice.electronic.counts'")
        .execute(&mut owner)
        .await
        .unwrap();
    let reference = sample::file(&app, &sample::applicant(&app).await).await;
    app.run_jobs().await;
    sample::ask(&app.state, &sample::officer(sala::access::Role::Supervisor, "bangkok"), &reference).await;
    app.run_jobs().await;
    let clock = async || sample::load(&app, &reference).await.state.clock;
    let due = clock().await.due().unwrap();
    assert!(!clock().await.reading.held, "served, and its days run");
    let path = return_path(&mut owner, &server).await;
    let bounce = async |name: &str| {
        std::fs::write(bounces.join(format!("new/{name}")), report(&path, "failed", "5.1.1")).unwrap();
        app.run_jobs().await;
    };
    // Two days before its end; told twice.
    app.clock.set(due - SignedDuration::from_hours(48));
    for name in ["1", "2"] {
        bounce(name).await;
        assert!(clock().await.reading.held, "its days stand still");
    }
    let returned = "select count(*) from served_notice where channel = 'returned'";
    assert_eq!(count(&mut owner, returned).await, 1);
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 1, "the officer is told");
    app.clock.set(due + SignedDuration::from_hours(24 * 30));
    app.run_jobs().await;
    assert_eq!(sample::load(&app, &reference).await.state.state, "defects", "nobody has got it: it does not lapse");
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut officer = app.signed_in("licence@sala.example").await;
    let case = format!("/en/officer/case/{reference}");
    for page in [anna.get(&format!("/en/case/{reference}")).await.text, officer.get(&case).await.text] {
        for words in ["served-returned", "clock-returned"].map(|key| app::i18n::text(sala::text::Lang::En, key, &[])) {
            assert!(page.contains(&words), "{words}: {page}");
        }
    }
    // The address works again: sent once more, it is served, and the days begin anew.
    let incident = officer.get(&case).await.between("name=\"incident\" value=\"", "\"").unwrap().to_owned();
    officer.post(&format!("{case}/retry"), &[("incident", &incident)]).await;
    app.run_jobs().await;
    assert!(!clock().await.reading.held);
    assert!(clock().await.due().unwrap() > app.clock.now() + SignedDuration::from_hours(14 * 24));
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 0);
    // That one comes back too; now it is handed over.
    bounce("3").await;
    assert!(clock().await.reading.held);
    assert_eq!(count(&mut owner, returned).await, 2);
    app.clock.advance(SignedDuration::from_hours(24 * 40));
    app.run_jobs().await;
    let day = sala::calendar::bangkok_day(app.clock.now());
    let [year, month, date] = [day.year().to_string(), day.month().to_string(), day.day().to_string()];
    let mut officer = app.signed_in("licence@sala.example").await;
    let notice = format!("{case}/notice/{incident}");
    officer.get(&notice).await;
    let typed =
        [("by", "hand"), ("note", "to herself"), ("day-day", &*date), ("day-month", &*month), ("day-year", &*year)];
    assert_eq!(officer.post(&notice, &typed).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    let due = clock().await.due().unwrap();
    assert!(!clock().await.reading.held && due > app.clock.now() + SignedDuration::from_hours(14 * 24), "{due}");
    app.clock.set(due);
    app.run_jobs().await;
    assert_ne!(sample::load(&app, &reference).await.state.state, "defects", "and then it lapses");
    sample::verify(&app).await;
    app.finish().await;
}

/// Where the inbox counts, a mail that comes back is an incident and takes nothing back.
#[tokio::test]
async fn where_the_inbox_counts_a_bounce_takes_nothing_back() {
    let folder = temporary_folder("bounced-inbox");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    sample::publish(&app).await;
    let reference = sample::file(&app, &sample::applicant(&app).await).await;
    app.run_jobs().await;
    server.refuse(&[("anna@sala.example", "550 5.1.1 no such user")]);
    sample::ask(&app.state, &sample::officer(sala::access::Role::Supervisor, "bangkok"), &reference).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    assert_eq!(count(&mut owner, "select sum(incidents) from cases").await, 1);
    assert_eq!(count(&mut owner, "select count(*) from served_notice where channel = 'returned'").await, 0);
    assert!(!sample::load(&app, &reference).await.state.clock.reading.held);
    app.finish().await;
}
