//! Why a report is not taken, and the way out of it.

use super::report::{date_fields, one, pages, passport, spare};
use crate::store::setting::NewSetting;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::civil::Date;
use sala::calendar::{add_days, bangkok_day};
use sala::value::Value;

type Values = Vec<(String, String)>;

/// Answers the pages in order, with some answers replaced, until one leads to the refusal; the draft.
async fn until_refused(browser: &mut Browser<'_>, leads: &str, changed: &[(&str, Values)]) -> String {
    let draft = browser.begin().await;
    for (page, values) in pages(&passport(leads)) {
        let changed = changed.iter().find(|(changed, _)| *changed == page);
        let values = changed.map_or(values, |(_, values)| values.clone());
        if browser.answer(&draft, page, &values).await.ends_with("/not-now") {
            return draft;
        }
    }
    panic!("nothing was refused");
}

/// The refusal's page, and the pages it offers to change.
async fn offered(browser: &mut Browser<'_>, draft: &str) -> (String, Vec<String>) {
    let shown = browser.get(&format!("/en/apply/{draft}/not-now")).await;
    let before = format!("/en/apply/{draft}/");
    let links = shown.text.split(&before).skip(1).filter_map(|rest| rest.split_once("?from_check=yes"));
    let links = links.map(|(page, _)| page.to_owned()).filter(|page| !page.contains('"')).collect();
    (shown.text, links)
}

async fn put(app: &TestApp, key: &str, office: &str, value: Value) {
    let from: Date = bangkok_day(app.clock.now());
    let new = NewSetting { key, scope: office, valid_from: from, value: &value, legal_ground: "a test" };
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.setting_put(&new, None, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_expired_permit_leads_back_to_its_date() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let permit = |until| [one("visa_type", "NON-B"), date_fields("permit_expires", until)].concat();
    let yesterday = add_days(bangkok_day(app.clock.now()), -1);
    let draft = until_refused(&mut anna, "approved", &[("visa", permit(yesterday))]).await;
    let (text, links) = offered(&mut anna, &draft).await;
    assert!(text.contains("The permission to stay ended before the day of this report"), "{text}");
    assert_eq!(links, ["visa"]);
    // The last day itself is in time, and one goes on with what is not answered.
    let values = [permit(add_days(yesterday, 1)), one("from_check", "yes")].concat();
    assert!(anna.answer(&draft, "visa", &values).await.ends_with("/place"));
    app.finish().await;
}

#[tokio::test]
async fn another_passport_than_the_last_reports_can_be_linked() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let before = spare(0);
    anna.file(&before).await;
    app.run_jobs().await;
    let draft = until_refused(&mut anna, "approved", &[]).await;
    let (text, links) = offered(&mut anna, &draft).await;
    assert!(text.contains("The last entry or report was made with another passport"), "{text}");
    assert_eq!(links, ["renewed-passport"]);
    let values = [one("passport_renewed", "yes"), one("from_check", "yes")].concat();
    let led = anna.answer(&draft, "renewed-passport", &values).await;
    assert!(led.ends_with("/previous-passport"), "the number is asked before anything is refused: {led}");
    let number = one("previous_passport_no", &before.holder.passport_no);
    let led = anna.answer(&draft, "previous-passport", &[number, one("from_check", "yes")].concat()).await;
    // The address is proposed from the report before, so that all is answered.
    assert!(led.ends_with("/check-answers"), "{led}");
    // A number that was given and taken back links nothing.
    let values = [one("passport_renewed", "no"), one("from_check", "yes")].concat();
    assert!(anna.answer(&draft, "renewed-passport", &values).await.ends_with("/not-now"));
    app.finish().await;
}

#[tokio::test]
async fn a_wrong_due_date_leads_back_to_it() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = until_refused(&mut anna, "too-late", &[]).await;
    assert_eq!(offered(&mut anna, &draft).await.1, ["previous-report", "arrival"]);
    let today = bangkok_day(app.clock.now());
    anna.answer(&draft, "previous-report", &one("reported_before", "yes")).await;
    let led = anna.answer(&draft, "due-date", &date_fields("due_date", add_days(today, 60))).await;
    assert!(led.ends_with("/not-now"), "{led}");
    assert_eq!(offered(&mut anna, &draft).await.1, ["due-date", "arrival"]);
    let led = anna.answer(&draft, "due-date", &date_fields("due_date", add_days(today, 3))).await;
    assert!(led.ends_with("/place"), "{led}");
    app.finish().await;
}

/// 30 days after the arrival it is too early everywhere but in Chiang Mai, whose office has a window of its own.
#[tokio::test]
async fn an_offices_own_window_counts_for_its_province() {
    let app = TestApp::start().await;
    put(&app, "tm47.online.days_before", "IMM-50", Value::Number(60)).await;
    let mut mei = app.signed_in("mei@sala.example").await;
    let draft = mei.begin().await;
    let mut led = String::new();
    for (page, values) in pages(&passport("too-early")) {
        led = mei.answer(&draft, page, &values).await;
        assert!(!led.ends_with("/not-now"), "nothing is refused before the place is known, nor after it: {page}");
    }
    assert!(led.ends_with("/check-answers"), "{led}");
    // In Bangkok it is too early.
    let place = pages(&passport("approved")).into_iter().find(|(page, _)| *page == "place").unwrap().1;
    assert!(mei.answer(&draft, "place", &place).await.ends_with("/not-now"));
    let (text, links) = offered(&mut mei, &draft).await;
    assert!(text.contains("When you can report, sign in and continue from your account"), "{text}");
    assert_eq!(links, ["arrival"]);
    let place = pages(&passport("too-early")).into_iter().find(|(page, _)| *page == "place").unwrap().1;
    mei.answer(&draft, "place", &place).await;
    assert!(mei.send_draft(&draft).await.location().contains("/case/"));
    app.run_jobs().await;
    app.finish().await;
}

#[tokio::test]
async fn an_offices_own_rule_for_the_next_due_date_counts() {
    let app = TestApp::start().await;
    put(&app, "tm47.next_due", "IMM-10", "from_filing_date".into()).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let bangkok = anna.file(&passport("approved")).await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let phuket = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    // Filed on 20 September: 90 days on. In Phuket 90 days after the day on which it was due.
    let receipt = anna.get(&format!("/en/case/{bangkok}/receipt")).await;
    assert!(receipt.text.contains("19 December 2026"), "{}", receipt.text);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&phuket.parse().unwrap()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let due = add_days(passport("arrival-differs").typed_arrival, 89 + 90);
    assert_eq!(case.state.facts.get("next_due"), Some(&due.into()));
    app.finish().await;
}

#[tokio::test]
async fn whoever_resides_permanently_has_nothing_to_report() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    for class in ["PR", "OFFICIAL"] {
        // No day of a permit is asked.
        let draft = until_refused(&mut anna, "approved", &[("visa", one("visa_type", class))]).await;
        let (text, links) = offered(&mut anna, &draft).await;
        assert!(text.contains("No 90-day report is required for this stay"), "{text}");
        assert!(text.contains("Your answers are saved.") && !text.contains("When you can report"), "{text}");
        assert_eq!(links, ["visa"]);
    }
    let draft = anna.begin().await;
    let path = format!("/en/apply/{draft}/visa");
    anna.get(&path).await;
    let answer = anna.post(&path, &[("visa_type", "NON-B")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "others have such a day");
    // The list of classes is a setting: the form follows it, with no new version.
    put(&app, "tm47.exempt_classes", "", Value::List(vec!["NON".into()])).await;
    let draft = until_refused(&mut anna, "approved", &[("visa", one("visa_type", "NON-B"))]).await;
    assert!(offered(&mut anna, &draft).await.0.contains("No 90-day report is required for this stay"));
    let draft = anna.begin().await;
    let path = format!("/en/apply/{draft}/visa");
    anna.get(&path).await;
    let answer = anna.post(&path, &[("visa_type", "PR")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "and others have one now");
    app.finish().await;
}

/// Due on 15 September, grace until the 22nd: rule 5's estimate is nothing until then, and 2,000 baht the day after.
#[tokio::test]
async fn after_the_grace_the_fine_is_estimated() {
    let app = TestApp::start().await;
    for (now, fine) in [("2026-09-22T23:59:59+07:00", "0 baht"), ("2026-09-23T00:00:00+07:00", "2,000 baht")] {
        app.clock.set(now.parse().unwrap());
        let mut hiroshi = app.signed_in("hiroshi@sala.example").await;
        let draft = until_refused(&mut hiroshi, "too-late", &[]).await;
        let (text, _) = offered(&mut hiroshi, &draft).await;
        assert!(text.contains(&format!("we estimate the fine at {fine};")), "{text}");
    }
    app.finish().await;
}

/// The end of the window online is a setting: the start page says what it is, beside day 90 of its example, 9 October.
#[tokio::test]
async fn the_start_page_shows_the_last_day_online() {
    for (days, until, last) in [
        (0, "until day 90 itself", "9 October 2026</span>"),
        (3, "until 3 days after it", "12 October 2026</span>"),
        (-8, "until 8 days before it", "1 October 2026</span>"),
    ] {
        let app = TestApp::start().await;
        put(&app, "tm47.online.days_after", "", Value::Number(days)).await;
        let page = app.browser().get("/en/foreigner/90-day-report").await.text;
        assert!(page.contains(until), "{days}: {page}");
        let text = page.split(last).nth(1).and_then(|rest| rest.split_once("</li>")).map(|(text, _)| text);
        assert!(text.is_some_and(|text| text.contains("Last day online.")), "{days}: {page}");
        app.finish().await;
    }
}
