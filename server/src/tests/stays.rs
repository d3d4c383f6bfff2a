//! Notices of stay (TM.30) over HTTP: a hotel's clerk, whoever acts for a host, and what nobody else may see or do.

use super::stays_files::{upload, workbook};
use crate::seed::hotel::{self, HOTEL};
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sqlx::Row as _;

/// A portal with the demonstration's hotel.
pub(super) async fn with_hotel() -> TestApp {
    let app = TestApp::start().await;
    Box::pin(hotel::register(&app.state)).await.unwrap();
    app
}

/// The place of the demonstration's hotel.
pub(super) async fn place(browser: &mut Browser<'_>) -> String {
    let list = browser.get("/en/stays").await;
    list.between("/en/stays/place/", "\"").expect("the hotel has a place").to_owned()
}

/// What a notice of one guest sends; the test's clock stands at 9:00 on 20 September 2026.
pub(super) fn guest<'a>(
    time: &'a str,
    act: &'a str,
    key: &'a str,
    passport: &'a str,
    birth: &'a str,
) -> Vec<(&'a str, &'a str)> {
    vec![
        ("check_in-day", "20"),
        ("check_in-month", "9"),
        ("check_in-year", "2026"),
        ("time", time),
        ("act", act),
        ("key", key),
        ("g0-first_name", "José"),
        ("g0-last_name", "García-López"),
        ("g0-gender", "M"),
        ("g0-passport_no", passport),
        ("g0-nationality", "ESP"),
        ("g0-birth_date", birth),
    ]
}

const KEY: &str = "0199aaaa-0000-7000-8000-000000000001";

pub(super) async fn count(app: &TestApp, what: &'static str) -> i64 {
    sqlx::query(what).fetch_one(&mut app.owner().await).await.unwrap().get(0)
}

#[tokio::test]
async fn a_clerk_notifies_a_guest_and_the_receipt_comes_at_once() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    let page = clerk.get(&path).await;
    assert!(page.text.contains("Report guests"), "{}", page.text);
    // Rule 19: what is wrong is said, with what to write.
    let wrong = clerk.post(&path, &guest("08:30", "check", KEY, "XDA123456", "04/11/2533")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Write 04/11/1990"), "{}", wrong.text);
    let check = clerk.post(&path, &guest("08:30", "check", KEY, "XDA123456", "04/11/1990")).await;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.text.contains("Check before you send"));
    let sent = clerk.post(&path, &guest("08:30", "send", KEY, "XDA123456", "04/11/1990")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let location = sent.location().to_owned();
    let done = clerk.get(&location).await;
    // Rule 21: accents by ICAO's table, a hyphen is a space.
    assert!(done.text.contains("JOSE GARCIA LOPEZ"), "{}", done.text);
    assert!(done.text.contains("•••••3456") && !done.text.contains("XDA123456"), "numbers are covered in lists");
    // Sent again, nothing is filed twice: neither with the same key nor with another (rule 18).
    let again = clerk.post(&path, &guest("08:30", "send", KEY, "XDA123456", "04/11/1990")).await;
    assert_eq!(again.location(), location);
    let other = "0199aaaa-0000-7000-8000-000000000002";
    let known = clerk.post(&path, &guest("08:30", "send", other, "xda 123456", "04/11/1990")).await;
    assert!(known.location().contains("done=known"), "{}", known.location());
    assert_eq!(count(&app, "select count(*) from stay").await, 1);
    app.run_jobs().await;
    let reference = location.split("reference=").nth(1).unwrap();
    let case = clerk.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains("Receipt of a notice of stay"), "{}", case.text);
    // The simulated register has learnt of it.
    let learnt = "select count(*) from immigration.stay i join stay s on s.id = i.id and i.subdistrict = '830101'";
    assert_eq!(count(&app, learnt).await, 1);
    app.finish().await;
}

#[tokio::test]
async fn a_late_notice_shows_the_estimated_fine_and_is_taken() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    clerk.get(&path).await;
    // One second after 24 hours (rule 13).
    app.clock.advance(SignedDuration::from_secs(24 * 60 * 60 - 30 * 60 + 1));
    let mut clerk = app.signed_in(HOTEL).await;
    clerk.get(&path).await;
    let check = clerk.post(&path, &guest("08:30", "check", KEY, "XDA123456", "")).await;
    assert!(check.text.contains("This notice is late") && check.text.contains("2,000 baht"), "{}", check.text);
    let sent = clerk.post(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(count(&app, "select count(*) from stay where late").await, 1);
    app.finish().await;
}

#[tokio::test]
async fn a_stay_is_ended_corrected_and_taken_back() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    clerk.get(&path).await;
    let done = clerk.submit(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await;
    let stay = format!("/en/stays/guest/{}", done.between("/en/stays/guest/", "\"").unwrap());
    clerk.get(&stay).await;
    let wrong = clerk.post(&stay, &[("act", "check-out"), ("check_out", "19/09/2026")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("before the check-in"), "{}", wrong.text);
    clerk.submit(&stay, &[("act", "check-out"), ("check_out", "22/09/2026")]).await;
    clerk.get(&stay).await;
    let fields = [("act", "correct"), ("first_name", "Juan"), ("last_name", "García"), ("gender", "X"), ("room", "12")];
    let corrected = clerk.submit(&stay, &fields).await;
    assert!(corrected.text.contains("JUAN GARCIA"), "{}", corrected.text);
    app.run_jobs().await;
    let ended = "select count(*) from immigration.stay i join stay s on s.id = i.id where i.check_out = '2026-09-22'";
    assert_eq!(count(&app, ended).await, 1);
    clerk.get(&stay).await;
    clerk.submit(&stay, &[("act", "cancel")]).await;
    assert_eq!(clerk.get(&stay).await.status, StatusCode::NOT_FOUND);
    app.run_jobs().await;
    assert_eq!(count(&app, "select count(*) from immigration.stay i join stay s on s.id = i.id").await, 0);
    let cancelled = "select count(*) from cases where service = 'foreigner.stay_notice' and state = 'cancelled'";
    assert_eq!(count(&app, cancelled).await, 1);
    app.finish().await;
}

#[tokio::test]
async fn the_places_stays_and_files_of_others_are_not_there() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    let done = clerk.submit(&notify, &guest("08:30", "send", KEY, "XDA123456", "")).await;
    let stay = done.between("/en/stays/guest/", "\"").unwrap().to_owned();
    let sent = upload(&mut clerk, &place, "guests.xlsx", &workbook(&app, 2)).await;
    let file = sent.location().to_owned();
    let mut stranger = app.signed_in("liam@sala.example").await;
    for path in [
        format!("/en/stays/place/{place}"),
        notify.clone(),
        format!("/en/stays/place/{place}/upload"),
        format!("/en/stays/guest/{stay}"),
        file.clone(),
        format!("{file}/corrected.xlsx"),
        "/en/stays/place/x".to_owned(),
    ] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    stranger.get("/en/stays").await;
    let stolen = stranger.post(&notify, &guest("08:30", "send", KEY, "XDA999999", "")).await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    // A notice has no draft.
    let begun = stranger.post("/en/foreigner/stay-notice/begin", &[]).await;
    assert_eq!(begun.location(), "/en/stays");
    app.run_jobs().await;
    app.finish().await;
}

/// Whoever holds a host's authority for notices notifies for him, and every act shows it; with one for another service he sees nothing.
#[tokio::test]
async fn an_agent_notifies_for_a_host() {
    for (service, may) in [("foreigner.stay_notice", true), ("foreigner.ninety_day", false)] {
        let app = with_hotel().await;
        let mut host = app.signed_in(HOTEL).await;
        let place = place(&mut host).await;
        let mut liam = app.signed_in("liam@sala.example").await;
        let code = super::authority::give(&mut host, service).await;
        assert_eq!(super::authority::take(&mut liam, &code).await.status, StatusCode::OK);
        let path = format!("/en/stays/place/{place}/notify");
        let here = format!("/en/stays/place/{place}");
        if !may {
            assert!(!liam.get("/en/stays").await.text.contains(&place));
            for path in [&path, &here] {
                assert_eq!(liam.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            assert_eq!(
                liam.post(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await.status,
                StatusCode::NOT_FOUND
            );
            app.finish().await;
            continue;
        }
        assert!(liam.get("/en/stays").await.text.contains(&place));
        liam.get(&path).await;
        let sent = liam.post(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        let reference = sent.location().split("reference=").nth(1).unwrap().to_owned();
        app.run_jobs().await;
        let shown = liam.get(&here).await;
        assert!(shown.text.contains("JOSE GARCIA LOPEZ") && !shown.text.contains("/keys"), "{}", shown.text);
        assert_eq!(
            liam.get(&format!("{here}/keys")).await.status,
            StatusCode::NOT_FOUND,
            "keys are the host's to give"
        );
        let stay = format!("/en/stays/guest/{}", shown.between("/en/stays/guest/", "\"").unwrap());
        liam.get(&stay).await;
        let ended = liam.post(&stay, &[("act", "check-out"), ("check_out", "21/09/2026")]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);
        // It is the host's notice; who sent it stands with it.
        let case = host.get(&format!("/en/case/{reference}")).await;
        assert!(case.text.contains("Filed by") && case.text.contains("(Agent)"), "{}", case.text);
        let log = host.get(&format!("/en/case/{reference}/access-log")).await;
        assert!(log.text.contains("with authority to act"), "{}", log.text);
        // Ended, there is nothing left for him.
        sqlx::query("update representation set revoked_at = now()").execute(&mut app.owner().await).await.unwrap();
        for path in [&path, &here, &stay] {
            assert_eq!(liam.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        app.run_jobs().await;
        app.finish().await;
    }
}

/// Rule 15: a host's fine for a late notice, from the estimate for its guests to the receipt.
#[tokio::test]
async fn a_late_notice_is_fined_by_an_officer() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    app.clock.advance(SignedDuration::from_hours(72));
    let mut clerk = app.signed_in(HOTEL).await;
    clerk.get(&path).await;
    let sent = clerk.post(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await;
    let case = sent.location().split("reference=").nth(1).unwrap().to_owned();
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let person = format!("/en/officer/person/{case}");
    let page = officer.get(&person).await;
    assert!(
        page.text.contains("Notice of stay made late") && !page.text.contains("Overstay (section 81)"),
        "{}",
        page.text
    );
    let fine = |act, offence, amount| {
        [
            ("act", act),
            ("offence", offence),
            ("due-day", "21"),
            ("due-month", "9"),
            ("due-year", "2026"),
            ("done-day", "23"),
            ("done-month", "9"),
            ("done-year", "2569"),
            ("found", "no"),
            ("amount", amount),
        ]
    };
    let other = officer.post(&person, &fine("estimate", "OVERSTAY", "")).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "a host does not overstay");
    let estimate = officer.post(&person, &fine("estimate", "STAY_NOTICE_LATE", "")).await;
    for words in ["2,000 baht", "10,000 baht", "value=\"2000\""] {
        assert!(estimate.text.contains(words), "{words}: {}", estimate.text);
    }
    // The notice came too late to the second; that both lie on one day makes no difference.
    let mut of_a_day = fine("estimate", "STAY_NOTICE_LATE", "");
    of_a_day.iter_mut().filter(|(name, _)| *name == "due-day").for_each(|(_, value)| *value = "23");
    let of_a_day = officer.post(&person, &of_a_day).await;
    assert!(of_a_day.text.contains("value=\"2000\""), "{}", of_a_day.text);
    let opened = officer.post(&person, &fine("open", "STAY_NOTICE_LATE", "800")).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let fine = super::report::reference(opened.location());
    let of_fine = format!("/en/officer/case/{fine}");
    let version = officer.get(&of_fine).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let imposed = [("version", version.as_str()), ("reason", "FINE_TARIFF"), ("note", "One guest")];
    assert_eq!(officer.post(&format!("{of_fine}/impose"), &imposed).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    let bill = super::payments::bill(&app, &fine.parse().unwrap()).await;
    assert_eq!(bill.bill.total.satang(), 80_000);
    assert_eq!(super::payments::pay(&app, &bill, 80_000).await, "exact");
    app.run_jobs().await;
    assert!(clerk.get(&format!("/en/case/{fine}")).await.text.contains("Receipt for a fine"));
    app.finish_with_jobs().await;
}

/// A guest who is listed marks the notice for officers; whoever notified sees what he would see otherwise.
#[tokio::test]
async fn a_listed_guest_is_shown_to_officers_alone() {
    let mut seen = Vec::new();
    for listed in [false, true] {
        let app = with_hotel().await;
        if listed {
            let mut tx = app.state.store.begin_system().await.unwrap();
            let id = app.state.random.id(app.clock.now());
            tx.watch_add(id, ("ESP", "XDA123456"), "INQUIRY", app.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut clerk = app.signed_in(HOTEL).await;
        let place = place(&mut clerk).await;
        let path = format!("/en/stays/place/{place}/notify");
        clerk.get(&path).await;
        let sent = clerk.post(&path, &guest("08:30", "send", KEY, "XDA123456", "")).await;
        let case = sent.location().split("reference=").nth(1).unwrap().to_owned();
        app.run_jobs().await;
        let told =
            count(&app, "select count(*) from message").await + count(&app, "select count(*) from case_event").await;
        let page = clerk.get(&format!("/en/case/{case}")).await;
        assert!(!page.text.contains("inquiry"), "{}", page.text);
        seen.push(told);
        let mut officer = app.signed_in("officer.phuket@sala.example").await;
        let open = officer.get(&format!("/en/officer/case/{case}")).await;
        assert_eq!(open.text.contains("Under inquiry"), listed, "{}", open.text);
        app.finish_with_jobs().await;
    }
    assert_eq!(seen[0], seen[1]);
}
