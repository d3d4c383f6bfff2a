//! What applicants fill in: questions, papers, the last look, and what they do with a case.

use super::{Attacks, HOSTILE, seen};
use crate::testing::{Browser, TestApp};
use crate::tests::correction::returned;
use crate::tests::report::{date_fields, one, pages, passport, typed_pages};
use crate::tests::sample::{self, pdf};
use crate::tests::{address_change, arrival_card, evisa};
use app::pages::apply::document::UPLOAD;
use app::url::route;
use axum::http::StatusCode;
use sala::calendar::{add_days, bangkok_day};
use std::collections::{BTreeMap, BTreeSet};

pub const FORMS: &[&str] = &[
    route::QUESTION,
    route::CHECK_ANSWERS,
    route::CASE_CORRECT,
    route::CASE_ACTION,
    route::ARRIVAL_CARDS,
    route::BUSINESS_SERVICE_BEGIN,
    route::DOCUMENT,
    route::DOCUMENT_CHANGE,
];

type Values = Vec<(String, String)>;

fn borrowed(values: &[(String, String)]) -> Vec<(&str, &str)> {
    values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn every_page_of_a_report() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
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
            attacks.on(&mut carlos, &format!("/en/apply/{draft}/{page}"), &borrowed(&values[page])).await;
            attacked.insert(page.to_owned());
            carlos.answer(&draft, page, &values[page]).await;
        }
        // After an extension of today the next report is far away, and there is nothing to check.
        if !is_typed {
            attacks.on(&mut carlos, &format!("/en/apply/{draft}/check-answers"), &[]).await;
        }
    }
    assert_eq!(attacked, form.pages.iter().map(|page| page.id.clone()).collect());
    attacks.were(&FORMS[..2]);
    app.finish().await;
}

/// Attacks each page of a draft, and leaves hostile text in whatever takes it.
async fn fill(attacks: &mut Attacks, browser: &mut Browser<'_>, draft: &str, pages: Vec<(&str, Values)>) {
    for (page, mut values) in pages {
        let path = format!("/en/apply/{draft}/{page}");
        attacks.on(browser, &path, &borrowed(&values)).await;
        for index in 0..values.len() {
            let right = std::mem::replace(&mut values[index].1, HOSTILE.to_owned());
            browser.get(&path).await;
            if browser.post(&path, &borrowed(&values)).await.status != StatusCode::SEE_OTHER {
                values[index].1 = right;
            }
        }
        browser.answer(draft, page, &values).await;
    }
}

#[tokio::test]
async fn every_page_of_an_arrival_card() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut guest = app.browser();
    let draft = guest.begin_card().await;
    let pages = [arrival_card::trip(arrival_card::ARRIVAL), arrival_card::traveller("SWE", "512345678", "Astrid")];
    fill(&mut attacks, &mut guest, &draft, pages.concat()).await;
    attacks.on(&mut guest, &format!("/en/apply/{draft}/check-answers"), &[]).await;
    let sent = guest.send_draft(&draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.run_jobs().await;
    let number = crate::tests::report::reference(sent.location());
    let card = format!("/en/foreigner/arrival-card/card/{number}");
    seen(&mut guest, &[&card]).await;
    attacks.on(&mut guest, &card, &[]).await;
    attacks.on(&mut guest, "/en/foreigner/arrival-card/cards", &[]).await;
    attacks.were(&[route::QUESTION, route::CHECK_ANSWERS, route::CASE_CORRECT, route::ARRIVAL_CARDS]);
    app.finish_with_jobs().await;
}

/// Once a move with the passport's lines and once a stay in another province with typed details, so that every page is asked.
#[tokio::test]
async fn every_page_of_a_change_of_address() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    let known = passport("approved");
    let move_house = [address_change::who(&known, "NON-B"), address_change::moved(&app, 12)].concat();
    let asked_of_a_move = ["passport-entry", "passport-lines", "kind", "moved", "previous-place"];
    let rest = move_house.iter().filter(|(page, _)| !asked_of_a_move.contains(page)).cloned().collect::<Vec<_>>();
    let staying = [typed_pages(&known), address_change::staying(&app), rest].concat();
    let form =
        sala::service::shipped().unwrap().into_iter().find(|bundle| bundle.service.code == "foreigner.address_change");
    let form = form.unwrap().form;
    let mut attacked = BTreeSet::new();
    for pages in [move_house, staying] {
        attacked.extend(pages.iter().map(|(page, _)| (*page).to_owned()));
        let order = |page: &str| form.pages.iter().position(|known| known.id == page);
        let mut pages = pages;
        pages.sort_by_key(|(page, _)| order(page));
        let draft = address_change::begin(&mut anna).await;
        fill(&mut attacks, &mut anna, &draft, pages).await;
        let case = send(&app, &mut attacks, &mut anna, &draft).await;
        seen(&mut anna, &[&case, &format!("{case}/access-log"), "/en/account", "/en/account/person"]).await;
    }
    assert_eq!(attacked, form.pages.iter().map(|page| page.id.clone()).collect());
    attacks.were(&FORMS[..2]);
    app.finish_with_jobs().await;
}

/// Attacks the check of a draft, and sends it; the address of its case.
async fn send(app: &TestApp, attacks: &mut Attacks, anna: &mut Browser<'_>, draft: &str) -> String {
    let check = format!("/en/apply/{draft}/check-answers");
    let shown = anna.get(&check).await;
    assert!(shown.text.contains("&lt;script&gt;"), "what was typed is shown: {}", shown.text);
    attacks.on(anna, &check, &[]).await;
    let sent = anna.send_draft(draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.run_jobs().await;
    format!("/en/case/{}", crate::tests::report::reference(sent.location()))
}

#[tokio::test]
async fn every_page_of_a_visa() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
    fill(&mut attacks, &mut anna, &draft, evisa::pages(0, "TR", "single")).await;
    anna.papers(&draft).await;
    let case = send(&app, &mut attacks, &mut anna, &draft).await;
    seen(&mut anna, &[&case, &format!("{case}/bill"), &format!("{case}/access-log"), "/en/account/person"]).await;
    attacks.were(&FORMS[..2]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_licence_with_its_papers() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let mut attacks = Attacks::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    attacks.on(&mut anna, "/en/business/food-licence", &[]).await;
    let draft = sample::draft(&app, &sample::applicant(&app).await).await.id.to_string();
    let pages = vec![
        ("premises", [one("premises_name", "Krua"), one("area", "240")].concat()),
        ("kitchen", one("kitchen", "open")),
        ("owner", [one("passport_no", "AB1234567"), one("family_name", "ZHANG")].concat()),
    ];
    fill(&mut attacks, &mut anna, &draft, pages).await;
    let map = String::from_utf8(pdf("map")).unwrap();
    let papers = format!("/en/apply/{draft}/documents");
    // Before anything was handed in, and when there is something to take away.
    for _ in 0..2 {
        attacks.on(&mut anna, &format!("{papers}/D07"), &[("file", &map)]).await;
        let named = HOSTILE.replace('"', "%22");
        anna.get(&format!("{papers}/D07")).await;
        anna.upload(&format!("{papers}/D07"), &[(&named, map.as_bytes())], UPLOAD).await;
    }
    anna.get(&format!("{papers}/D08")).await;
    anna.upload(&format!("{papers}/D08"), &[("plan.pdf", &pdf("plan"))], UPLOAD).await;
    let check = format!("/en/apply/{draft}/check-answers");
    attacks.on(&mut anna, &check, &[]).await;
    let sent = anna.send_draft(&draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.run_jobs().await;
    let reference = crate::tests::report::reference(sent.location());
    let mut clerk = app.signed_in("licence@sala.example").await;
    let desk = format!("/en/officer/case/{reference}");
    let shown = clerk.get(&desk).await;
    assert!(shown.text.contains("&lt;script&gt;"), "what was typed is shown: {}", shown.text);
    seen(&mut clerk, &["/en/officer", &desk]).await;
    let case = format!("/en/case/{reference}");
    attacks.mirrored(&[&case]);
    attacks.on(&mut anna, &format!("{case}/action/withdraw"), &[]).await;
    attacks.were(&[
        route::QUESTION,
        route::CHECK_ANSWERS,
        route::CASE_ACTION,
        route::BUSINESS_SERVICE_BEGIN,
        route::DOCUMENT,
        route::DOCUMENT_CHANGE,
    ]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_returned_case_and_an_appointment() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let reference = returned(&app).await;
    let mut liam = app.signed_in("liam@sala.example").await;
    attacks.on(&mut liam, &format!("/en/case/{reference}"), &[]).await;
    let (_, invited) = evisa::mission::invited(&app, 1).await.remove(0);
    let mut anna = app.signed_in("anna@sala.example").await;
    attacks.on(&mut anna, &format!("/en/case/{invited}/action/book"), &[]).await;
    attacks.were(&FORMS[2..4]);
    app.finish_with_jobs().await;
}
