//! Hostile text in every field of every form, and what strangers may send.

use super::report::{date_fields, one, pages, passport, typed_pages};
use super::sample;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use sala::calendar::{add_days, bangkok_day};
use std::collections::{BTreeMap, BTreeSet};

const HOSTILE: &str = "\"'><script>alert(1)</script><b>&amp;";

/// The names of the inputs of a page's form.
fn inputs(html: &str) -> Vec<String> {
    let mut names: Vec<String> =
        html.split("name=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
    names.retain(|name| !matches!(name.as_str(), "csrf_token" | "viewport"));
    names.dedup();
    names
}

/// Posts hostile text into every input of a page, and looks for it in the answer.
async fn attack(browser: &mut Browser<'_>, page: &str, target: &str) {
    let shown = browser.get(page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}");
    let names = inputs(&shown.text);
    assert!(!names.is_empty(), "{page} has inputs");
    let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), HOSTILE)).collect();
    let answer = browser.post(target, &fields).await;
    assert!(answer.status.as_u16() < 500, "{page}: {}", answer.status);
    assert!(!answer.text.contains("<script>alert"), "{page} repeats a script:\n{}", answer.text);
    assert!(!answer.location().contains('<') && !answer.location().contains("alert"), "{page} leads to hostile text");
    let after = browser.get(page).await;
    assert!(!after.text.contains("<script>alert"), "{page} shows a script afterwards");
}

#[tokio::test]
async fn hostile_text_in_every_field_of_every_form() {
    let app = TestApp::start().await;
    for page in ["/en/register", "/en/sign-in", "/en/reset-password"] {
        attack(&mut app.browser(), page, page).await;
    }
    let mut carlos = app.signed_in("carlos@sala.example").await;
    let draft = carlos.begin().await;
    let (mut attacked, renewed) = (BTreeSet::new(), passport("renewed"));
    // Once with the passport's lines and after an earlier report, once typed and after an extension, with an old passport, so that
    // every page is asked.
    let today = bangkok_day(app.clock.now());
    let reported =
        [("previous-report", one("reported_before", "yes")), ("due-date", date_fields("due_date", add_days(today, 5)))];
    let extended = [
        ("previous-report", one("reported_before", "extended")),
        ("first-extension", date_fields("first_extension", today)),
    ];
    let values: BTreeMap<&str, _> = pages(&renewed).into_iter().chain(reported).collect();
    let typed: BTreeMap<&str, _> = typed_pages(&renewed).into_iter().chain(extended).collect();
    let form = sala::service::shipped().unwrap().remove(0).form;
    for values in [values.clone(), values.into_iter().chain(typed).collect()] {
        let is_typed = values["passport-entry"] == one("passport_entry", "typed");
        for page in form.pages.iter().map(|page| page.id.as_str()) {
            let other = if is_typed {
                &["passport-lines", "due-date"][..]
            } else {
                &["passport", "name", "about-you", "first-extension"]
            };
            if other.contains(&page) {
                continue;
            }
            let path = format!("/en/apply/{draft}/{page}");
            attack(&mut carlos, &path, &path).await;
            attacked.insert(page.to_owned());
            carlos.answer(&draft, page, &values[page]).await;
        }
        // After an extension of today the next report is far away, and there is nothing to check.
        if !is_typed {
            let check = format!("/en/apply/{draft}/check-answers");
            attack(&mut carlos, &check, &check).await;
        }
    }
    assert_eq!(attacked, form.pages.iter().map(|page| page.id.clone()).collect());
    app.finish().await;
}

/// The forms on a case and at the officers' desk.
#[tokio::test]
async fn hostile_text_in_every_form_of_the_desk() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let (_, reference) = sample::in_opinions(&app).await;
    let mut engineer = app.signed_in("public.works@sala.example").await;
    let task = format!("/en/officer/tasks/{reference}/building");
    attack(&mut engineer, &task, &task).await;

    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let case = format!("/en/officer/case/{reference}");
    for action in ["claim", "release", "approve", "reject", "return", "retry"] {
        attack(&mut officer, &case, &format!("{case}/{action}")).await;
        // With a version that is right, so that the words themselves are read.
        let shown = officer.get(&case).await;
        let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
        let fields = [("version", version.as_str()), ("reason", HOSTILE), ("note", HOSTILE), ("incident", HOSTILE)];
        let answer = officer.post(&format!("{case}/{action}"), &fields).await;
        assert!(answer.status.as_u16() < 500 && !answer.text.contains("<script>alert"), "{action}: {}", answer.status);
        if !["claim", "release"].contains(&action) {
            assert!(answer.status.is_client_error(), "no such reason: {action}: {}", answer.status);
        }
    }
    let second = liam.file(&passport("not-in-register")).await;
    app.run_jobs().await;
    let case = format!("/en/officer/case/{second}");
    for action in ["reject", "return", "retry"] {
        let shown = officer.get(&case).await;
        let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
        let fields = [("version", version.as_str()), ("reason", HOSTILE), ("note", HOSTILE), ("incident", HOSTILE)];
        let answer = officer.post(&format!("{case}/{action}"), &fields).await;
        assert!(
            answer.status.is_client_error() && !answer.text.contains("<script>alert"),
            "{action}: {}",
            answer.status
        );
    }
    let retention = "/en/officer/retention";
    assert_eq!(supervisor.get(retention).await.status, StatusCode::OK);
    let answer = supervisor.post(retention, &[("case", HOSTILE), ("confirm", HOSTILE)]).await;
    assert!(answer.status.as_u16() < 500 && !answer.text.contains("<script>alert"), "{}", answer.status);
    let withdraw = format!("/en/case/{second}/action/withdraw");
    assert_eq!(liam.get(&withdraw).await.status, StatusCode::OK);
    let answer = liam.post(&withdraw, &[("reason", HOSTILE), ("action", HOSTILE)]).await;
    assert_eq!(answer.location(), format!("/en/case/{second}"), "what the form does not ask is not read");
    app.finish().await;
}

/// What an officer writes is shown to the applicant as he wrote it, and as text.
#[tokio::test]
async fn an_officers_words_are_text() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let shown = officer.get(&path).await;
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let wrong = officer.post(&format!("{path}/return"), &[("version", &version), ("note", HOSTILE)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("&lt;script&gt;") && !wrong.text.contains("<script>alert"), "the text area escapes");
    let fields = [("version", version.as_str()), ("reason", "NAME_MISMATCH"), ("note", HOSTILE)];
    assert_eq!(officer.post(&format!("{path}/return"), &fields).await.status, StatusCode::SEE_OTHER);
    let case = liam.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains("&lt;script&gt;") && !case.text.contains("<script>alert"));
    app.finish().await;
}

#[tokio::test]
async fn strangers_get_nothing() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let mut mei = app.signed_in("mei@sala.example").await;
    for path in [
        format!("/en/apply/{draft}"),
        format!("/en/apply/{draft}/passport-entry"),
        format!("/en/case/{reference}"),
        format!("/en/case/{reference}/receipt"),
        format!("/en/case/{reference}/receipt.pdf"),
        format!("/en/case/{reference}/access-log"),
        "/en/case/AAAAA-AAAAA".to_owned(),
        "/en/case/..%2F..%2Fetc%2Fpasswd".to_owned(),
        "/en/apply/not-a-draft/passport".to_owned(),
        "/xx/".to_owned(),
    ] {
        let answer = mei.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let stranger = app.browser().get(&path).await;
        assert!(
            matches!(stranger.status, StatusCode::SEE_OTHER | StatusCode::NOT_FOUND),
            "{path}: {}",
            stranger.status
        );
    }
    // A form without its token, or with another's.
    let without = mei.post_bare("/en/foreigner/90-day-report/begin", &[]).await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    let anothers = anna.csrf.clone();
    let with_anothers = mei.post_bare("/en/foreigner/90-day-report/begin", &[("csrf_token", &anothers)]).await;
    assert_eq!(with_anothers.status, StatusCode::FORBIDDEN);
    app.finish().await;
}
