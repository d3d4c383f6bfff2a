//! What applicants fill in: questions, papers, the last look, and what they do with a case.

use super::{Attacks, HOSTILE, seen};
use crate::testing::{Browser, TestApp};
use crate::tests::correction::returned;
use crate::tests::report::{date_fields, one, pages, passport, spare, typed_pages};
use crate::tests::sample::{self, pdf};
use crate::tests::{address_change, arrival_card, evisa};
use app::pages::apply::document::UPLOAD;
use app::url::route;
use axum::http::StatusCode;
use sala::calendar::{add_days, bangkok_day};
use sala::form::Form;
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

/// The form of a service.
fn form(code: &str) -> Form {
    let shipped = sala::service::shipped().unwrap();
    shipped.into_iter().find(|bundle| bundle.service.code == code).unwrap().form
}

fn pages_of(form: &Form) -> BTreeSet<String> {
    form.pages.iter().map(|page| page.id.clone()).collect()
}

/// The same in the order of the form; what was attacked is noted.
async fn fill_in_order(
    attacks: &mut Attacks,
    browser: &mut Browser<'_>,
    draft: &str,
    (form, attacked): (&Form, &mut BTreeSet<String>),
    mut pages: Vec<(&str, Values)>,
) {
    pages.sort_by_key(|(page, _)| form.pages.iter().position(|known| known.id == *page));
    attacked.extend(pages.iter().map(|(page, _)| (*page).to_owned()));
    fill(attacks, browser, draft, pages).await;
}

#[tokio::test]
async fn every_page_of_an_arrival_card() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut guest = app.browser();
    let trip = || arrival_card::trip(arrival_card::ARRIVAL);
    let typed = [trip(), arrival_card::traveller("SWE", "512345678", "Astrid")].concat();
    // Once more as somebody who stays with friends, has the lines of his passport, and was in many countries, one of them listed.
    let visited = ["BRA", "DEU", "FRA", "ITA", "ESP", "GBR", "USA", "CAN", "JPN", "KOR", "CHN"];
    let visited = |from: usize, to: usize| {
        (from..=to).flat_map(|number| one(&format!("visited_{number}"), visited[number - 1])).collect::<Values>()
    };
    let known = passport("approved");
    let place = pages(&known).into_iter().filter(|(page, _)| *page == "place");
    let residence =
        arrival_card::traveller("SWE", "512345678", "Astrid").into_iter().filter(|(page, _)| *page == "residence");
    let with_lines = [
        ("accommodation", one("accommodation_type", "FRIEND_HOUSE")),
        ("passport-entry", one("passport_entry", "mrz")),
        ("passport-lines", one("mrz", known.holder.mrz())),
        ("visited", visited(1, 5)),
        ("visited-more", visited(6, 10)),
        ("visited-rest", visited(11, 11)),
        ("health", [one("ill_14_days", "no"), one("yellow_fever_certificate", "yes")].concat()),
    ];
    let friends = trip().into_iter().filter(|(page, _)| !matches!(*page, "accommodation" | "hotel-province"));
    let with_lines = friends.chain(place).chain(residence).chain(with_lines).collect::<Vec<_>>();
    let mut attacked = BTreeSet::new();
    let ways = [typed, with_lines];
    let form = form("foreigner.arrival_card");
    let mut drafts = Vec::new();
    for pages in ways {
        let draft = guest.begin_card().await;
        fill_in_order(&mut attacks, &mut guest, &draft, (&form, &mut attacked), pages).await;
        drafts.push(draft);
    }
    assert_eq!(attacked, pages_of(&form));
    let draft = drafts.remove(0);
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
    let form = form("foreigner.address_change");
    let mut attacked = BTreeSet::new();
    for pages in [move_house, staying] {
        let draft = address_change::begin(&mut anna).await;
        fill_in_order(&mut attacks, &mut anna, &draft, (&form, &mut attacked), pages).await;
        let case = send(&app, &mut attacks, &mut anna, &draft).await;
        seen(&mut anna, &[&case, &format!("{case}/access-log"), "/en/account", "/en/account/person"]).await;
    }
    assert_eq!(attacked, pages_of(&form));
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

fn lines_beside(zone: &str) -> Values {
    let lines = zone.lines().zip(["mrz_line_1", "mrz_line_2"]);
    lines.flat_map(|(line, name)| one(name, line)).collect()
}

#[tokio::test]
async fn every_page_of_a_visa() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    // Once with lines that cannot be read, for years, as somebody who was here and was refused; and once without all that.
    let typed = [
        typed_pages(&spare(1)),
        vec![
            ("purpose", one("purpose", "TALENT")),
            ("visa", one("visa_type", "SMART-T")),
            ("entries", one("entries", "multiple")),
            ("years", one("years", "2")),
            ("lines-missing", one("lines_missing", "UNREADABLE")),
            ("lines-beside", lines_beside(&spare(1).holder.mrz())),
            ("visits", one("visited", "yes")),
            ("visits-which", one("visits", "2019")),
            (
                "record",
                [("refused_before", "yes"), ("deported", "no"), ("convicted", "no"), ("dangerous_illness", "no")]
                    .map(|(name, value)| one(name, value))
                    .concat(),
            ),
            ("record-details", one("record_details", "A visa in 2018")),
        ],
    ]
    .concat();
    let as_typed = |page: &str| page == "passport-lines" || typed.iter().any(|(known, _)| *known == page);
    let rest = evisa::pages(1, "SMART-T", "multiple").into_iter().filter(|(page, _)| !as_typed(page)).collect();
    let form = form("foreigner.evisa");
    let (mut attacked, mut draft) = (BTreeSet::new(), String::new());
    for pages in [[typed.clone(), rest].concat(), evisa::pages(0, "TR", "single")] {
        draft = anna.begin_visa("/en/foreigner/e-visa", &[]).await;
        fill_in_order(&mut attacks, &mut anna, &draft, (&form, &mut attacked), pages).await;
    }
    assert_eq!(attacked, pages_of(&form));
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
