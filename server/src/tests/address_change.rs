//! A change of address as a person tells it: exempt and told all the same, late, needless; and the address it leaves behind.

use super::report::{date_fields, one, passport, reference};
use crate::seed::passports::TryOut;
use crate::store::setting::NewSetting;
use crate::testing::{Browser, TestApp};
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::calendar::{add_days, bangkok_day};
use sala::text::Lang;
use sala::value::Value;

const START: &str = "/en/foreigner/change-of-address";

type Values = Vec<(String, String)>;

/// A place by its codes, with a prefix before each name.
fn place(prefix: &str, subdistrict: &str, postcode: &str) -> Values {
    let name = |part: &str| format!("{prefix}{part}");
    [
        one(&name("province"), &subdistrict[..2]),
        one(&name("district"), &subdistrict[..4]),
        one(&name("subdistrict"), subdistrict),
        one(&name("postcode"), postcode),
    ]
    .concat()
}

/// The pages up to what has changed.
pub(super) fn who(passport: &TryOut, visa: &str) -> Vec<(&'static str, Values)> {
    vec![
        ("passport-entry", one("passport_entry", "mrz")),
        ("passport-lines", one("mrz", passport.holder.mrz())),
        ("arrival", date_fields("last_arrival", passport.typed_arrival)),
        ("visa", one("visa_type", visa)),
    ]
}

/// A move to Phuket, some hours before now, from Bangkok.
pub(super) fn moved(app: &TestApp, hours: i64) -> Vec<(&'static str, Values)> {
    let at = app.clock.now() - SignedDuration::from_hours(hours);
    let time = sala::calendar::format_time(at);
    vec![
        ("kind", one("notice_kind", "MOVE")),
        ("moved", [date_fields("moved_on", bangkok_day(at)), one("moved_time", &time)].concat()),
        ("previous-place", place("previous_", "100608", "10240")),
        ("previous-address", one("previous_house_no", "1")),
        ("place", place("", "830101", "83000")),
        ("address", [one("house_no", "77/7"), one("road", "Ratsada")].concat()),
        ("host", one("host_name", "Somsri")),
        ("contact", one("email", "somebody@sala.example")),
    ]
}

/// A stay of five days in Phuket that began with this day.
pub(super) fn staying(app: &TestApp) -> Vec<(&'static str, Values)> {
    let from = bangkok_day(app.clock.now());
    let stay = [
        date_fields("stay_from", from),
        one("stay_from_time", "0:30"),
        date_fields("stay_to", add_days(from, 5)),
        one("stay_to_time", "12.00"),
    ]
    .concat();
    vec![
        ("kind", one("notice_kind", "PROVINCE_STAY")),
        ("stay", stay),
        ("previous-place", place("previous_", "100608", "10240")),
    ]
}

pub(super) async fn begin(browser: &mut Browser<'_>) -> String {
    browser.get(START).await;
    let answer = browser.post(&format!("{START}/begin"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.location().rsplit('/').next().unwrap().to_owned()
}

/// Answers every page and sends; the reference of the case, and the page on which all answers were checked.
async fn tell(browser: &mut Browser<'_>, pages: &[Vec<(&'static str, Values)>]) -> (String, String) {
    let draft = begin(browser).await;
    let mut led = String::new();
    for (page, values) in pages.iter().flatten() {
        led = browser.answer(&draft, page, values).await;
    }
    assert!(led.ends_with("/documents/LEASE"), "papers that may be left out are asked for: {led}");
    let check = browser.get(&format!("/en/apply/{draft}/check-answers")).await.text;
    let sent = browser.send_draft(&draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    (reference(sent.location()), check)
}

#[tokio::test]
async fn the_service_has_a_start_page_in_every_language_and_stands_on_the_platforms() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    for lang in Lang::ALL {
        let title = text(lang, "tm28-title", &[]);
        let path = format!("/{lang}/foreigner/change-of-address");
        let platform = anybody.get(&format!("/{lang}/foreigner")).await;
        assert!(platform.text.contains(&title) && platform.text.contains(&path), "{lang}");
        let start = anybody.get(&path).await;
        assert!(start.text.contains(&title) && start.text.contains(&format!("{path}/begin")), "{lang}");
    }
    for (path, status) in [
        ("/en/foreigner/no-such-service", StatusCode::NOT_FOUND),
        ("/en/foreigner/food-licence", StatusCode::NOT_FOUND),
        ("/en/business/change-of-address", StatusCode::NOT_FOUND),
        ("/en/foreigner/90-day-report", StatusCode::OK),
    ] {
        assert_eq!(anybody.get(path).await.status, status, "{path}");
    }
    app.finish().await;
}

/// Rule 25: the class is exempt by order, the notice is taken, and the next 90-day report begins with the address.
#[tokio::test]
async fn a_voluntary_notice_is_accepted_and_its_address_is_proposed() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let known = passport("approved");
    let pages = [who(&known, "NON-B"), moved(&app, 12)];
    let (case, check) = tell(&mut anna, &pages).await;
    assert!(check.contains("exempt by order"), "it says that nothing is owed");
    app.run_jobs().await;
    let page = anna.get(&format!("/en/case/{case}")).await.text;
    assert!(page.contains("Accepted") && page.contains("Receipt for a notice of a changed address"), "{page}");
    assert!(page.contains("77/7") && page.contains("Somsri"));

    let draft = anna.begin().await;
    for (path, values) in super::report::pages(&known).into_iter().take(7) {
        anna.answer(&draft, path, &values).await;
    }
    let place = anna.get(&format!("/en/apply/{draft}/place")).await.text;
    assert!(place.contains("value=\"830101\" selected") || place.contains("selected value=\"830101\""), "{place}");
    let address = anna.get(&format!("/en/apply/{draft}/address")).await.text;
    assert!(address.contains("value=\"77/7\"") && address.contains("value=\"Ratsada\""), "{address}");

    // A stay in another province for some days is no new home; the next notice begins with the address before.
    app.clock.advance(SignedDuration::from_hours(24 * 3));
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = begin(&mut anna).await;
    let before = anna.get(&format!("/en/apply/{draft}/passport-entry")).await;
    assert_eq!(before.status, StatusCode::OK);
    let asked = staying(&app).into_iter().take(2);
    for (page, values) in who(&known, "NON-B").into_iter().chain(asked) {
        anna.answer(&draft, page, &values).await;
    }
    let previous = anna.get(&format!("/en/apply/{draft}/previous-address")).await.text;
    assert!(previous.contains("value=\"77/7\""), "{previous}");
    app.finish().await;
}

/// Rules 23 and 26: where the duty stands, a notice after its deadline is taken, and an officer looks at it.
#[tokio::test]
async fn a_late_notice_goes_to_an_officer() {
    let app = TestApp::start().await;
    // The table of classes has a date: from today on nobody is exempt.
    let (today, none) = (bangkok_day(app.clock.now()), Value::List(Vec::new()));
    let key = "tm28.exempt_classes";
    let new = NewSetting { key, scope: "", valid_from: today, value: &none, legal_ground: "a test" };
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.setting_put(&new, None, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();

    let mut anna = app.signed_in("anna@sala.example").await;
    let (case, check) = tell(&mut anna, &[who(&passport("approved"), "NON-B"), moved(&app, 25)]).await;
    assert!(check.contains("deadline for this notice has passed"), "{check}");
    app.run_jobs().await;
    let page = anna.get(&format!("/en/case/{case}")).await.text;
    assert!(page.contains("With an officer"), "{page}");
    // Sent again from the same minute, it is the same notice.
    let (again, _) = tell(&mut anna, &[who(&passport("approved"), "NON-B"), moved(&app, 25)]).await;
    assert_eq!(again, case);
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{case}");
    let seen = officer.get(&path).await;
    assert!(seen.text.contains("after the deadline") && seen.text.contains("5,000"), "{}", seen.text);
    let version = seen.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let done = officer.post(&format!("{path}/approve"), &[("version", &version)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    app.run_jobs().await;
    assert!(anna.get(&format!("/en/case/{case}")).await.text.contains("Accepted"));
    app.finish().await;
}

/// Rule 24: whoever needs no notice is told so on the way, and can change what decides it.
#[tokio::test]
async fn what_needs_no_notice_is_said_on_the_way() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = begin(&mut anna).await;
    let day = bangkok_day(app.clock.now());
    let stay = |to: &str| {
        [
            date_fields("stay_from", add_days(day, -2)),
            one("stay_from_time", "08:00"),
            date_fields("stay_to", add_days(day, -1)),
            one("stay_to_time", to),
        ]
        .concat()
    };
    for (page, values) in who(&passport("approved"), "NON-B") {
        anna.answer(&draft, page, &values).await;
    }
    anna.answer(&draft, "kind", &one("notice_kind", "PROVINCE_STAY")).await;
    let wrong = [("stay_from_time", "25:00"), ("stay_from-day", "1")];
    let path = format!("/en/apply/{draft}/stay");
    anna.get(&path).await;
    let refused = anna.post(&path, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("24-hour clock"), "{}", refused.text);
    let leads = anna.answer(&draft, "stay", &stay("08:00")).await;
    assert!(leads.ends_with("/not-now"), "{leads}");
    assert!(anna.get(&leads).await.text.contains("longer than 24 hours"));
    let leads = anna.answer(&draft, "stay", &stay("08:01")).await;
    assert!(leads.ends_with("/previous-place"), "{leads}");
    anna.answer(&draft, "previous-place", &place("previous_", "830101", "83000")).await;
    anna.answer(&draft, "previous-address", &one("previous_house_no", "1")).await;
    let leads = anna.answer(&draft, "place", &place("", "830102", "83000")).await;
    assert!(leads.ends_with("/not-now"), "both lie in Phuket: {leads}");
    let leads = anna.answer(&draft, "place", &place("", "100608", "10240")).await;
    assert!(leads.ends_with("/address"), "{leads}");
    app.finish().await;
}
