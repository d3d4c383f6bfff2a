//! Text messages: a telephone confirmed by a code, and a gateway that fails, cuts the line and answers twice.

use super::report::passport;
use crate::config::{Config, MailTransport};
use crate::startup::temporary_folder;
use crate::testing::receiver::{Answer, Receiver};
use crate::testing::smtp::SmtpServer;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;

const CONTACT: &str = "/en/account/contact";

fn gateway(receiver: &Receiver) -> impl FnOnce(&mut Config) + use<> {
    let url = receiver.url.clone();
    move |config| {
        config.sms_url = Some(url);
        config.sms_token = Some("gateway-token".to_owned().into());
    }
}

/// The code in the last text message.
fn code(receiver: &Receiver) -> String {
    let text = receiver.received().last().unwrap().json()["text"].as_str().unwrap().to_owned();
    text.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 6).unwrap().to_owned()
}

/// Somebody confirms his telephone.
async fn confirmed<'a>(app: &'a TestApp, receiver: &Receiver, email: &str) -> Browser<'a> {
    let mut browser = app.signed_in(email).await;
    browser.get(CONTACT).await;
    browser.submit(CONTACT, &[("act", "send"), ("phone", "089-765 4321")]).await;
    app.run_jobs().await;
    let code = code(receiver);
    let done = browser.submit(CONTACT, &[("act", "confirm"), ("code", &code)]).await;
    assert!(done.text.contains("Your number is confirmed"), "{}", done.text);
    browser
}

#[tokio::test]
async fn a_telephone_is_confirmed_by_a_code() {
    let receiver = Receiver::start().await;
    let app = TestApp::start_with(gateway(&receiver)).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get(CONTACT).await;
    for wrong in ["", "12", "02-123-4567", "1669", "abc"] {
        let answer = anna.post(CONTACT, &[("act", "send"), ("phone", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    anna.submit(CONTACT, &[("act", "send"), ("phone", "๐๘๙-765 4321")]).await;
    app.run_jobs().await;
    let sent = receiver.received();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].json()["to"], "+66897654321");
    assert_eq!(sent[0].header("authorization"), "bearer gateway-token");
    assert_eq!(sent[0].header("idempotency-key"), sent[0].json()["id"].as_str().unwrap());
    let right = code(&receiver);
    // Nowhere in the database as it is.
    let mut owner = app.owner().await;
    for table in ["phone_code", "job", "contact"] {
        let question =
            format!("select count(*) from {table} t where t::text like '%{right}%' or t::text like '%97654321%'");
        let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(question)).fetch_one(&mut owner).await.unwrap();
        assert_eq!(found, 0, "{table}");
    }
    // Five tries; then also the right one is too late.
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..4 {
        let answer = anna.post(CONTACT, &[("act", "confirm"), ("code", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let last = anna.post(CONTACT, &[("act", "confirm"), ("code", wrong)]).await;
    assert!(last.location().contains("gone"), "{}", last.text);
    let late = anna.post(CONTACT, &[("act", "confirm"), ("code", &right)]).await;
    assert!(late.location().contains("gone"), "{}", late.text);
    // Another one, and too old.
    anna.submit(CONTACT, &[("act", "send"), ("phone", "0897654321")]).await;
    app.run_jobs().await;
    let right = code(&receiver);
    app.clock.advance(SignedDuration::from_mins(10));
    let late = anna.post(CONTACT, &[("act", "confirm"), ("code", &right)]).await;
    assert!(late.location().contains("gone"), "{}", late.text);
    // Somebody else's code is none.
    anna.submit(CONTACT, &[("act", "send"), ("phone", "0897654321")]).await;
    app.run_jobs().await;
    let right = code(&receiver);
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.get(CONTACT).await;
    liam.post(CONTACT, &[("act", "send"), ("phone", "0897654321")]).await;
    app.run_jobs().await;
    if code(&receiver) != right {
        let foreign = liam.post(CONTACT, &[("act", "confirm"), ("code", &right)]).await;
        assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let done = anna.submit(CONTACT, &[("act", "confirm"), ("code", &format!(" {right} "))]).await;
    assert!(done.text.contains("089-765-4321"), "{}", done.text);
    let removed = anna.submit(CONTACT, &[("act", "remove")]).await;
    assert!(!removed.text.contains("089-765-4321"), "{}", removed.text);
    app.finish().await;
}

#[tokio::test]
async fn messages_come_as_texts_to_whoever_chose_that_and_say_nothing() {
    let receiver = Receiver::start().await;
    let app = TestApp::start_with(gateway(&receiver)).await;
    let mut anna = confirmed(&app, &receiver, "anna@sala.example").await;
    // No mail for what is not official.
    anna.submit(CONTACT, &[("act", "choose"), ("channel", "sms")]).await;
    // The gateway fails, cuts the line after it has taken the message, and answers twice.
    receiver.answer(&[Answer::Status(503), Answer::Cut, Answer::Twice(200, 500), Answer::Twice(202, 202)]);
    let reference = anna.file(&passport("approved")).await;
    for _ in 0..5 {
        app.run_jobs().await;
        app.clock.advance(SignedDuration::from_mins(1));
    }
    let texts = receiver.received().split_off(1);
    assert_eq!(texts.len(), 4, "two messages, two tries more");
    let mut ids: Vec<_> = texts.iter().map(|text| text.json()["id"].as_str().unwrap().to_owned()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 2, "to the gateway they are two messages");
    for text in &texts {
        let text = text.json()["text"].as_str().unwrap().to_owned();
        assert!(!text.contains(&reference) && text.contains("/en/account/messages"), "{text}");
    }
    let subjects: Vec<_> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert!(subjects.len() == 1 && subjects[0].contains("accepted"), "official only: {subjects:?}");
    app.finish().await;
}

/// An official mail comes back; where there is a telephone, a text message tells him, and there is no incident.
#[tokio::test]
async fn a_text_message_makes_good_for_a_mail_that_came_back() {
    let folder = temporary_folder("sms-instead");
    let server = SmtpServer::start(folder.path()).await;
    let receiver = Receiver::start().await;
    let configure = gateway(&receiver);
    let app = TestApp::start_with(|config| {
        configure(config);
        config.mail = MailTransport::Smtp(server.url().into());
    })
    .await;
    let mut anna = confirmed(&app, &receiver, "anna@sala.example").await;
    anna.submit(CONTACT, &[("act", "choose"), ("channel", "email")]).await;
    server.refuse(&[("anna@sala.example", "550 5.1.1 no such user")]);
    receiver.otherwise(503);
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let open = "select incidents from cases where reference = $1";
    let incidents: i32 = sqlx::query_scalar(open).bind(&reference).fetch_one(&mut owner).await.unwrap();
    assert_eq!(incidents, 1, "neither has reached him");
    receiver.otherwise(200);
    app.clock.advance(SignedDuration::from_mins(10));
    app.run_jobs().await;
    let incidents: i32 = sqlx::query_scalar(open).bind(&reference).fetch_one(&mut owner).await.unwrap();
    assert_eq!(incidents, 0);
    let text = receiver.received().last().unwrap().json()["text"].as_str().unwrap().to_owned();
    assert!(text.contains("official notice"), "{text}");
    app.finish().await;
}

#[tokio::test]
async fn without_a_gateway_no_telephone_is_asked_for() {
    // A demonstration has one.
    let app = TestApp::start_with(|config| config.sms_url = None).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = anna.get(CONTACT).await;
    assert!(!page.text.contains("Mobile phone"), "{}", page.text);
    assert_eq!(anna.post(CONTACT, &[("act", "send"), ("phone", "0897654321")]).await.status, StatusCode::NOT_FOUND);
    // Choosing text messages without a telephone chooses nothing.
    let chosen = anna.submit(CONTACT, &[("act", "choose"), ("channel", "sms"), ("channel", "email")]).await;
    assert!(chosen.text.contains("Your choice is saved."), "{}", chosen.text);
    app.finish().await;
}
