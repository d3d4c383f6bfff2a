//! The officers' desk.

use super::{Attacks, HOSTILE, seen};
use crate::config::MailTransport;
use crate::startup::temporary_folder;
use crate::testing::smtp::SmtpServer;
use crate::testing::{Browser, TestApp};
use crate::tests::report::{passport, spare};
use crate::tests::retention::closed;
use crate::tests::{arrival_card, sample};
use app::url::route;
use axum::http::StatusCode;
use jiff::SignedDuration;

pub const FORMS: &[&str] = &[
    route::OFFICER_QUEUE,
    route::OFFICER_BULK,
    route::OFFICER_ACTION,
    route::OFFICER_PERSON,
    route::OFFICER_TASK,
    route::OFFICER_RETENTION,
    route::OFFICER_RETRY,
    route::OFFICER_NOTICE,
    route::BORDER,
    route::BORDER_CROSSING,
    route::OFFICER_ARRIVAL_CARD,
];

/// A case in Phuket that differs from the register, and who files it.
async fn differing<'a>(app: &'a TestApp, who: &str, leads: &str) -> (Browser<'a>, String) {
    let mut browser = app.signed_in(who).await;
    let reference = browser.file(&passport(leads)).await;
    app.run_jobs().await;
    (browser, reference)
}

#[tokio::test]
async fn cases_and_persons() {
    let app = TestApp::start().await;
    let (mut liam, reference) = differing(&app, "liam@sala.example", "arrival-differs").await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let mut attacks = Attacks::new();
    attacks.on(&mut officer, "/en/officer", &[]).await;
    let (case, person) = (format!("/en/officer/case/{reference}"), format!("/en/officer/person/{reference}"));
    let own = format!("/en/case/{reference}");
    attacks.mirrored(&[&case]);
    let note = [("reason", "ARRIVAL_DATE_MISMATCH"), ("note", "Please look at the stamp.")];
    // What nobody has taken cannot be given back.
    for ends in ["/claim", "/release", "/return"] {
        attacks.on_some(&mut officer, &case, |form| form.action.ends_with(ends), &note).await;
        if ends == "/claim" {
            let version = officer.get(&case).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
            officer.submit(&format!("{case}/claim"), &[("version", &version)]).await;
        }
    }
    seen(&mut liam, &[&own, "/en/account", "/en/account/messages"]).await;
    let shown = liam.get(&own).await;
    assert!(shown.text.contains("&lt;script&gt;"), "the officer's words are shown: {}", shown.text);
    let fine = [
        ("offence", "OVERSTAY"),
        ("due-day", "1"),
        ("due-month", "9"),
        ("due-year", "2026"),
        ("done-day", "11"),
        ("done-month", "9"),
        ("done-year", "2026"),
        ("found", "no"),
        ("amount", "4000"),
        ("note", "Inquiry informed"),
    ];
    let mut tx = app.state.store.begin_system().await.unwrap();
    let (known, id) = (passport("not-in-register"), app.state.random.id(app.clock.now()));
    let listed = (known.holder.state.as_str(), known.holder.passport_no.as_str());
    tx.watch_add(id, listed, "INQUIRY", app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let (_, second) = differing(&app, "arman@sala.example", "not-in-register").await;
    attacks.mirrored(&[]);
    attacks.on(&mut officer, &person, &fine).await;
    attacks.on(&mut officer, &format!("/en/officer/person/{second}"), &fine).await;
    attacks.going_on();
    let chosen = format!("/en/officer/bulk?of={second}");
    attacks.on(&mut officer, &chosen, &[("action", "reject"), ("reason", "NAME_MISMATCH")]).await;
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    attacks.on(&mut supervisor, "/en/officer", &[]).await;
    attacks.were(&FORMS[..4]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_licence_a_task_and_what_is_deleted() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let mut attacks = Attacks::new();
    let applicant = sample::applicant(&app).await;
    let fresh = sample::file(&app, &applicant).await;
    let mut clerk = app.signed_in("licence@sala.example").await;
    attacks.on(&mut clerk, &format!("/en/officer/case/{fresh}"), &[("note", "Please")]).await;
    let (_, reference) = sample::in_opinions(&app).await;
    let mut engineer = app.signed_in("public.works@sala.example").await;
    attacks.on(&mut engineer, &format!("/en/officer/tasks/{reference}/building"), &[("note", "Please")]).await;
    attacks.were(&FORMS[2..5].iter().filter(|form| **form != route::OFFICER_PERSON).copied().collect::<Vec<_>>());
    app.finish_with_jobs().await;

    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    closed(&app).await;
    app.clock.advance(SignedDuration::from_hours(24 * 2 * 366));
    crate::jobs::retention::run(&app.state).await.unwrap();
    let mut supervisor = app.signed_in("licence.supervisor@sala.example").await;
    attacks.on(&mut supervisor, "/en/officer/retention", &[]).await;
    attacks.were(&FORMS[5..6]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn what_failed_and_what_came_back() {
    let folder = temporary_folder("hostile-notice");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    let mut attacks = Attacks::new();
    server.refuse(&[("liam@sala.example", "550 5.1.1 <script>alert(1)</script>")]);
    let (mut liam, reference) = differing(&app, "liam@sala.example", "arrival-differs").await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let shown = officer.get(&path).await;
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let done = officer.post(&format!("{path}/reject"), &[("version", &version), ("reason", "DUPLICATE")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    app.run_jobs().await;
    let case = officer.get(&path).await;
    let notice = format!("{path}/notice/{}", case.between(&format!("{path}/notice/"), "\"").unwrap());
    attacks.on_some(&mut officer, &path, |form| form.action.ends_with("/retry"), &[]).await;
    seen(&mut officer, &["/en/officer/incidents"]).await;
    let by_post = [("by", "post"), ("note", "RR 1"), ("day-day", "20"), ("day-month", "9"), ("day-year", "2026")];
    let own = format!("/en/case/{reference}");
    attacks.on(&mut officer, &notice, &by_post).await;
    seen(&mut officer, &[&path]).await;
    seen(&mut liam, &[&own, &format!("{own}/access-log")]).await;
    assert!(liam.get(&own).await.text.contains("&lt;script&gt;"), "how it was served is shown");
    attacks.were(&FORMS[6..8]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn the_border() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    attacks.going_on();
    let mut border = app.signed_in("border@sala.example").await;
    let holder = crate::seed::people::Holder { state: "SWE".to_owned(), ..spare(0).holder };
    let zone = holder.mrz();
    let crossing = [("way", "in"), ("mrz", zone.as_str()), ("port", "HKT")];
    attacks.on(&mut border, "/en/officer/border/crossing", &crossing).await;
    let visa = [
        ("code", "7QK3-MX4D-9RTV-2WHB"),
        ("passport_no", "512345678"),
        ("passport_expiry-day", "30"),
        ("passport_expiry-month", "6"),
        ("passport_expiry-year", "2033"),
        ("port", "BKK"),
    ];
    attacks.on(&mut border, "/en/officer/border", &visa).await;
    let number = app.browser().file_card(arrival_card::ARRIVAL, "512345678").await;
    app.run_jobs().await;
    app.clock.set("2026-09-23T03:00:00Z".parse().unwrap());
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    // Of another flight, so that it is asked why.
    let card = [("number", number.as_str()), ("passport_no", "512345678"), ("flight_no", "XX1"), ("why", HOSTILE)];
    attacks.on(&mut officer, "/en/officer/arrival-card", &card).await;
    attacks.were(&FORMS[8..]);
    app.finish_with_jobs().await;
}
