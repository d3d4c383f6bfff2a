//! The e-Visa over HTTP: from "Do I need a visa?" to the officer at the border, with one more paper asked for on the way, and a
//! correction before the review.

mod asked;
pub(super) mod mission;
mod papers;
mod typed;

use super::documents::upload;
use super::payments::{bill, pay};
use super::report::{date_fields, one, reference as reference_of, spare};
use super::sample::{act, load, pdf, verify};
use crate::seed::accounts::DEMONSTRATORS;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat, RgbImage};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use sala::access::Actor;
use sala::id::CaseReference;
use sala::issued::Status;
use sala::workflow::Command;
use sala::workflow::command::{Defect, DefectOf};
use std::collections::BTreeMap;
use std::io::Cursor;

const WIZARD: &str = "/en/foreigner/do-i-need-a-visa";
const ARRIVAL: Date = date(2026, 12, 5);
const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn official(app: &TestApp, email: &str) -> Actor {
    let one = DEMONSTRATORS.iter().find(|one| one.email == email).unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email(email).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    one.actor(account.id, account.person)
}

/// A photograph of so many pixels.
pub(super) fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// What somebody answers who lives in Britain and wishes to stay for forty days.
pub(super) fn pages(number: usize, visa: &str, entries: &str) -> Vec<(&'static str, Vec<(String, String)>)> {
    let no = |name: &str| one(name, "no");
    vec![
        ("purpose", one("purpose", "TOURISM")),
        ("visa", one("visa_type", visa)),
        ("entries", one("entries", entries)),
        ("residence", one("current_country", "GBR")),
        ("mission", one("mission", "LON")),
        ("passport-entry", one("passport_entry", "mrz")),
        ("passport-lines", one("mrz", spare(number).holder.mrz())),
        (
            "passport-kind",
            [
                one("passport_kind", "ORDINARY"),
                date_fields("passport_issued_on", date(2023, 6, 30)),
                one("passport_issued_at", "London"),
            ]
            .concat(),
        ),
        (
            "person",
            [
                one("title", "MS"),
                one("birth_place", "Leeds"),
                one("birth_country", "GBR"),
                one("birth_nationality", "GBR"),
                one("marital_status", "SINGLE"),
            ]
            .concat(),
        ),
        ("home", one("home_address", "1 High Street, Leeds")),
        ("work", one("occupation", "Teacher")),
        ("journey", [date_fields("intended_arrival", ARRIVAL), one("stay_days", "40")].concat()),
        ("way-in", one("port_of_entry", "BKK")),
        ("visits", no("visited")),
        ("stay", [one("stay_name", "Hotel"), one("stay_address", "Bangkok")].concat()),
        ("host", Vec::new()),
        ("support", one("support", "SELF")),
        ("record", [no("refused_before"), no("deported"), no("convicted"), no("dangerous_illness")].concat()),
        ("contact", one("email", "somebody@sala.example")),
        ("payment", one("fee_by", "PROMPTPAY")),
    ]
}

const PAPERS: [&str; 6] = ["PASSPORT_PAGE", "PHOTO", "RESIDENCE_PROOF", "TRAVEL_BOOKING", "STAY_BOOKING", "FUNDS"];

impl Browser<'_> {
    /// Begins an application from an address; its draft.
    pub(super) async fn begin_visa(&mut self, from: &str, brought: &[(&str, &str)]) -> String {
        self.get(from).await;
        let answer = self.post("/en/foreigner/e-visa/begin", brought).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.location().rsplit('/').next().unwrap().to_owned()
    }

    pub(super) async fn papers(&mut self, draft: &str) {
        for code in PAPERS {
            let path = format!("/en/apply/{draft}/documents/{code}");
            self.get(&path).await;
            let content = if code == "PHOTO" { photo(350, 450) } else { pdf(code) };
            upload(self, &path, "paper", &content).await;
        }
    }

    async fn apply(&mut self, number: usize, visa: &str, entries: &str) -> CaseReference {
        let draft = self.begin_visa("/en/foreigner/e-visa", &[]).await;
        for (page, values) in pages(number, visa, entries) {
            self.answer(&draft, page, &values).await;
        }
        self.papers(&draft).await;
        sent(&self.send_draft(&draft).await)
    }

    async fn at_border(&mut self, code: &str, number: usize, more: &[(&str, &str)]) -> Answer {
        let passport = spare(number).holder;
        let fields = [
            ("code", code),
            ("passport_no", passport.passport_no.as_str()),
            ("passport_expiry-day", "30"),
            ("passport_expiry-month", "6"),
            ("passport_expiry-year", "2033"),
            ("port", "BKK"),
        ];
        self.get("/th/officer/border").await;
        self.post("/en/officer/border", &[&fields, more].concat()).await
    }
}

fn sent(answer: &Answer) -> CaseReference {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    CaseReference::parse(&reference_of(answer.location())).unwrap()
}

/// Files and pays; the mission has the application.
async fn paid(app: &TestApp, browser: &mut Browser<'_>, number: usize, entries: &str) -> CaseReference {
    let reference = browser.apply(number, "TR", entries).await;
    app.run_jobs().await;
    let due = bill(app, &reference).await;
    assert_eq!(pay(app, &due, due.bill.total.satang()).await, "exact");
    app.run_jobs().await;
    assert_eq!(load(app, &reference).await.state.state, "document_check");
    reference
}

async fn visa(app: &TestApp, reference: &CaseReference) -> crate::store::issued::IssuedDocument {
    let case = load(app, reference).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let documents = tx.documents_of(case.id).await.unwrap();
    tx.commit().await.unwrap();
    documents.into_iter().find(|document| document.output == "visa").expect("a visa was issued")
}

#[tokio::test]
async fn the_questions_are_answered_without_an_account() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    let form = anybody.get(WIZARD).await;
    assert_eq!(form.status, StatusCode::OK);
    let ask = |rest: &str| format!("{WIZARD}?nationality=SWE&purpose=TOURISM&passport=ORDINARY&{rest}");
    let short = anybody.get(&ask("arrival-day=5&arrival-month=12&arrival-year=2026&stay_days=30")).await;
    assert!(short.text.contains("You do not need a visa") && short.text.contains("3 January 2027"), "{}", short.text);
    assert!(short.text.contains("Rule 36") && short.text.contains("12(1)"));
    let long = anybody.get(&ask("arrival-day=5&arrival-month=12&arrival-year=2569&stay_days=31")).await;
    assert!(long.text.contains("Tourist visa (TR)") && long.text.contains("Royal Thai Embassy, Stockholm"));
    assert!(long.text.contains("1,300 baht") && long.text.contains("SEK"), "{}", long.text);
    let nigerian = anybody.get(&format!("{WIZARD}?nationality=NGA&residence=GBR&purpose=WORK")).await;
    assert!(nigerian.text.contains("Non-B") && nigerian.text.contains("Royal Thai Embassy, London"));
    for wrong in ["nationality=U5A&purpose=TOURISM", "nationality=SWE", "nationality=SWE&purpose=TOURISM&stay_days=x"] {
        let refused = anybody.get(&format!("{WIZARD}?{wrong}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.text.contains("govuk-error-summary"));
    }
    app.finish().await;
}

#[tokio::test]
async fn what_was_asked_before_is_not_asked_again() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let from = format!(
        "{WIZARD}?nationality=NGA&residence=GBR&purpose=TOURISM&arrival-day=5&arrival-month=12&arrival-year=2026"
    );
    let brought = [
        ("nationality", "NGA"),
        ("current_country", "GBR"),
        ("passport_kind", "ORDINARY"),
        ("purpose", "TOURISM"),
        ("visa_type", "TR"),
        ("intended_arrival-day", "5"),
        ("intended_arrival-month", "12"),
        ("intended_arrival-year", "2026"),
        // What the page does not bring, and what cannot be read, is left out.
        ("mission", "LON"),
        ("entries", "always"),
    ];
    let draft = anna.begin_visa(&from, &brought).await;
    let next = anna.get(&format!("/en/apply/{draft}")).await;
    assert_eq!(next.location(), format!("/en/apply/{draft}/entries"), "purpose and type are known");
    // Who comes with another wish goes on with his draft, changed.
    let again = anna.begin_visa(&from, &[("visa_type", "TS"), ("purpose", "TRANSIT")]).await;
    assert_eq!(again, draft);
    let shown = anna.get(&format!("/en/apply/{draft}/visa")).await;
    assert!(
        shown.text.contains("value=\"TS\" selected") || shown.text.contains("selected value=\"TS\""),
        "{}",
        shown.text
    );
    app.finish().await;
}

#[tokio::test]
async fn from_the_form_to_the_border_with_one_more_paper() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    let mut rest = pages(0, "TR", "single");
    let payment = rest.pop().unwrap();
    for (page, values) in rest {
        let led = anna.answer(&draft, page, &values).await;
        assert!(!led.ends_with("not-now"), "{page}: {led}");
    }
    anna.answer(&draft, payment.0, &payment.1).await;
    // A mission elsewhere is not offered, and not taken (rule 38).
    let mission = format!("/en/apply/{draft}/mission");
    assert!(!anna.get(&mission).await.text.contains("Royal Thai Embassy, Paris"));
    let refused = anna.post(&mission, &[("mission", "PAR")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Whose passport ends too soon is told before he pays (rule 33).
    let late = date_fields("intended_arrival", date(2033, 1, 5));
    let led = anna.answer(&draft, "journey", &[late, one("stay_days", "40")].concat()).await;
    assert!(led.ends_with("not-now"), "{led}");
    assert!(anna.get(&led).await.text.contains("5 July 2033"));
    let journey = [date_fields("intended_arrival", ARRIVAL), one("stay_days", "40")].concat();
    anna.answer(&draft, "journey", &journey).await;
    // The photograph has its proportion.
    let path = format!("/en/apply/{draft}/documents/PHOTO");
    anna.get(&path).await;
    let square = anna.upload(&path, &[("photo.jpg", &photo(400, 400))], app::pages::apply::document::UPLOAD).await;
    assert_eq!(square.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(square.text.contains("proportion"), "{}", square.text);
    anna.papers(&draft).await;
    let reference = sent(&anna.send_draft(&draft).await);
    app.run_jobs().await;
    let due = bill(&app, &reference).await;
    assert_eq!((due.bill.total.satang(), load(&app, &reference).await.state.office.as_str()), (130_000, "VISA-LON"));
    assert_eq!(pay(&app, &due, 130_000).await, "exact");
    app.run_jobs().await;

    // Another mission sees nothing of it.
    let london = official(&app, "visa.london@sala.example").await;
    let paris = Actor { office: Some("VISA-PAR".to_owned()), ..london.clone() };
    let mut tx = app.state.store.begin(&paris).await.unwrap();
    assert!(tx.case_by_reference(&reference).await.unwrap().is_none());
    tx.commit().await.unwrap();
    let gap =
        Defect { of: DefectOf::Document("FUNDS".to_owned()), reason: "UNREADABLE".to_owned(), note: String::new() };
    let ask = Command { action: "ask".to_owned(), defects: vec![gap], ..Command::default() };
    crate::cases::act(&app.state, &london, &reference, ask).await.unwrap();
    let case = format!("/en/case/{reference}");
    let asked = anna.get(&case).await;
    assert!(asked.text.contains("Proof of funds") && asked.text.contains("5 October 2026"), "{}", asked.text);
    let correcting = anna.post(&format!("{case}/correct"), &[]).await;
    let corrected = correcting.location().split('/').nth(3).unwrap().to_owned();
    let funds = format!("/en/apply/{corrected}/documents/FUNDS");
    anna.get(&funds).await;
    upload(&mut anna, &funds, "funds.pdf", &pdf("a readable one")).await;
    assert_eq!(sent(&anna.send_draft(&corrected).await), reference);
    app.run_jobs().await;

    let papers = ["document=PASSPORT_PAGE", "document=PHOTO", "document=RESIDENCE_PROOF"];
    act(&app.state, &london, &reference, "accept", &papers).await;
    act(&app.state, &london, &reference, "approve", &[]).await;
    app.run_jobs().await;
    let issued = visa(&app, &reference).await;
    assert_eq!(issued.valid_to, Some(date(2026, 12, 19)), "three months, the last of them");
    let file = anna.get(&format!("{case}/documents/{}", issued.id)).await;
    assert_eq!((file.status, &file.bytes[..5]), (StatusCode::OK, &b"%PDF-"[..]));
    let check = format!("/en/check/{}", issued.token);
    assert!(app.browser().get(&check).await.text.contains("In force"));

    // At the border: another passport, then the right one; once.
    app.clock.set(sala::calendar::bangkok_midnight(ARRIVAL) + SignedDuration::from_hours(9));
    let mut border = app.signed_in("border@sala.example").await;
    let other = border.at_border(&issued.token, 1, &[]).await;
    assert!(other.text.contains("Entry not allowed") && other.text.contains("not the one for which"), "{}", other.text);
    let shown = border.at_border(&issued.token, 0, &[]).await;
    assert!(shown.text.contains("Entry allowed") && shown.text.contains("2 February 2027"), "{}", shown.text);
    let version = shown.between("name=\"record\" value=\"", "\"").unwrap().to_owned();
    let recorded = border.at_border(&issued.token, 0, &[("record", &version)]).await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.text);
    assert_eq!(load(&app, &reference).await.state.state, "used");
    assert_eq!(visa(&app, &reference).await.status, Status::Used);
    // The immigration register has the entry, with which later reports are matched.
    app.run_jobs().await;
    let entered = "select count(*) from immigration.entry
        where visa_type = 'TR' and arrived_on = '2026-12-05' and permit_expires = '2027-02-02' and port_of_entry = 'BKK'";
    let entered: i64 = sqlx::query_scalar(entered).fetch_one(&mut app.owner().await).await.unwrap();
    assert_eq!(entered, 1);
    let again = border.at_border(&issued.token, 0, &[("record", &version)]).await;
    assert!(again.text.contains("Entry not allowed") && again.text.contains("which was used"), "{}", again.text);
    assert!(app.browser().get(&check).await.text.contains("one time"));
    let unknown = border.at_border("7QK3-MX4D-9RTV-2WHB", 0, &[]).await;
    assert!(unknown.text.contains("No such visa") || unknown.status == StatusCode::UNPROCESSABLE_ENTITY);
    // The holder sees who looked; who is not of the immigration finds nothing here.
    let mut anna = app.signed_in("anna@sala.example").await;
    let log = anna.get(&format!("{case}/access-log")).await;
    assert!(log.text.contains("Entry recorded at the border"), "{}", log.text);
    let mut visas = app.signed_in("visa.london@sala.example").await;
    assert_eq!(visas.get("/en/officer/border").await.status, StatusCode::NOT_FOUND);
    assert_eq!(anna.get("/en/officer/border").await.status, StatusCode::NOT_FOUND);
    verify(&app).await;
    app.finish().await;
}

#[tokio::test]
async fn until_review_starts_a_wrong_letter_costs_nothing() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = paid(&app, &mut anna, 0, "single").await;
    let case = format!("/en/case/{reference}");
    anna.submit(&format!("{case}/action/reopen"), &[]).await;
    let correcting = anna.post(&format!("{case}/correct"), &[]).await;
    let draft = correcting.location().split('/').nth(3).unwrap().to_owned();
    anna.answer(&draft, "home", &one("home_address", "2 High Street, Leeds")).await;
    // What was paid for stays.
    let led = anna.answer(&draft, "entries", &one("entries", "multiple")).await;
    assert!(led.ends_with("not-now"), "{led}");
    assert!(anna.get(&led).await.text.contains("What you paid for cannot be changed"));
    anna.answer(&draft, "entries", &one("entries", "single")).await;
    assert_eq!(sent(&anna.send_draft(&draft).await), reference);
    let corrected = load(&app, &reference).await;
    assert_eq!(corrected.state.answers.text("home_address"), "2 High Street, Leeds");
    let london = official(&app, "visa.london@sala.example").await;
    act(&app.state, &london, &reference, "claim", &[]).await;
    let late = anna.get(&format!("{case}/action/reopen")).await;
    assert_eq!(late.location(), case, "an officer has begun");
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// What the mission asks for, and what it refuses, has a number of its own kind, which the applicant reads and the paper bears.
#[tokio::test]
async fn a_refusal_has_a_number_of_its_own() {
    let app = TestApp::start().await;
    let london = official(&app, "visa.london@sala.example").await;
    let mut anna = app.signed_in("anna@sala.example").await;
    for number in 0..2 {
        let reference = paid(&app, &mut anna, number, "single").await;
        let papers = ["document=PASSPORT_PAGE", "document=PHOTO", "document=RESIDENCE_PROOF"];
        act(&app.state, &london, &reference, "accept", &papers).await;
        act(&app.state, &london, &reference, "reject", &["reason=FUNDS_INSUFFICIENT", "note=Too little"]).await;
        app.run_jobs().await;
        let case = load(&app, &reference).await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let documents = tx.documents_of(case.id).await.unwrap();
        tx.commit().await.unwrap();
        let numbers: BTreeMap<_, _> = documents.iter().map(|issued| (&*issued.output, issued.number.clone())).collect();
        let serial = number + 1;
        let expected = [("receipt", format!("R {serial}/2569")), ("refusal", format!("D {serial}/2569"))];
        assert_eq!(numbers, expected.into());
        let page = anna.get(&format!("/en/case/{reference}")).await;
        assert!(page.text.contains(&format!("D {serial}/2569")), "{}", page.text);
    }
    verify(&app).await;
    app.finish_with_jobs().await;
}
