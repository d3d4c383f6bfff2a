//! A page that is shown again: what was read from a passport's lines stands there, what was typed comes back as it was, and
//! what is stored is written as the page writes it.

use super::report::{one, pages, passport, typed_pages};
use crate::testing::TestApp;
use axum::http::StatusCode;
use sala::identity::mrz::write;

const CHANGE: &str = "from_check";

/// The text in the box of the lines.
fn lines(page: &str) -> String {
    let (_, area) = page.split_once("<textarea").expect("a text area");
    let (_, text) = area.split_once('>').unwrap();
    text.split_once("</textarea>").unwrap().0.trim().replace("&lt;", "<")
}

/// A middle name stands in no passport's lines by itself: whoever changes to them is asked for them, so that the name is whole.
#[tokio::test]
async fn whoever_changes_from_details_to_lines_is_asked_for_them() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let someone = passport("approved");
    let draft = anna.begin().await;
    for (page, mut values) in typed_pages(&someone).into_iter().chain(pages(&someone).split_off(2)) {
        if page == "name" {
            values.extend(one("middle_name", "LUISE"));
        }
        anna.answer(&draft, page, &values).await;
    }
    let check = format!("/en/apply/{draft}/check-answers");
    assert!(anna.get(&check).await.text.contains("LUISE"));
    let changed = [one("passport_entry", "mrz"), one(CHANGE, "yes")].concat();
    let led = anna.answer(&draft, "passport-entry", &changed).await;
    assert!(led.ends_with("/passport-lines"), "{led}");
    assert_eq!(anna.get(&check).await.status, StatusCode::SEE_OTHER, "nothing is sent before");
    assert_eq!(lines(&anna.get(&led).await.text), "", "details are no lines");
    anna.answer(&draft, "passport-lines", &one("mrz", someone.holder.mrz())).await;
    let checked = anna.get(&check).await;
    assert!(checked.status == StatusCode::OK && !checked.text.contains("LUISE"), "{}", checked.location());
    app.finish().await;
}

#[tokio::test]
async fn lines_that_were_read_stand_in_their_box_again() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let someone = passport("approved");
    let draft = anna.fill(&someone).await;
    let shown = anna.get(&format!("/en/apply/{draft}/passport-lines?{CHANGE}=yes")).await;
    let stood = lines(&shown.text);
    assert_eq!(stood.lines().map(str::len).collect::<Vec<_>>(), [44, 44]);
    let led = anna.answer(&draft, "passport-lines", &[one("mrz", stood), one(CHANGE, "yes")].concat()).await;
    assert!(led.ends_with("/check-answers"), "{led}");
    let check = anna.get(&led).await;
    assert!(check.text.contains(&someone.holder.family_name), "nothing is lost");
    app.finish().await;
}

#[tokio::test]
async fn lines_with_a_number_that_no_passport_has_are_refused_on_their_page() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    anna.answer(&draft, "passport-entry", &one("passport_entry", "mrz")).await;
    let today = sala::calendar::bangkok_day(app.clock.now());
    let mut zone = sala::identity::mrz::read(&passport("approved").holder.mrz(), today).fields.unwrap();
    zone.document_number = "C1".to_owned();
    let path = format!("/en/apply/{draft}/passport-lines");
    anna.get(&path).await;
    let answer = anna.post(&path, &[("mrz", &write(&zone))]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("has fewer than 3 characters"), "{}", answer.text);
    assert_eq!(lines(&answer.text), write(&zone), "what was typed is still there");
    app.finish().await;
}

/// Rule 50: typed in either era; on a page in Thai it stands in the Buddhist one, as its hint has it.
#[tokio::test]
async fn days_come_back_as_typed_and_then_in_the_era_of_the_page() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    for (page, values) in pages(&passport("approved")).into_iter().take_while(|(page, _)| *page != "arrival") {
        anna.answer(&draft, page, &values).await;
    }
    let typed = |day, year| [("last_arrival-day", day), ("last_arrival-month", "07"), ("last_arrival-year", year)];
    let path = format!("/th/apply/{draft}/arrival");
    anna.get(&path).await;
    for (day, year) in [("32", "2569"), ("32", "2026"), ("๓๒", "๒๕๖๙")] {
        let wrong = anna.post(&path, &typed(day, year)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for value in [day, "07", year] {
            assert!(wrong.text.contains(&format!("value=\"{value}\"")), "{value}: {}", wrong.text);
        }
    }
    for year in ["2569", "2026"] {
        anna.get(&path).await;
        assert_eq!(anna.post(&path, &typed("4", year)).await.status, StatusCode::SEE_OTHER);
        let thai = anna.get(&path).await.text;
        assert!(thai.contains("value=\"2569\"") && thai.contains("4 7 2569"), "{thai}");
        assert!(anna.get(&path.replace("/th/", "/en/")).await.text.contains("value=\"2026\""));
    }
    app.finish().await;
}
