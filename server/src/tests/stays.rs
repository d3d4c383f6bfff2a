//! Notices of stay (TM.30) over HTTP: a hotel's clerk, its files, its guests, and what nobody else may see or do.

use crate::documents::signature::tests::python;
use crate::seed::hotel::{self, HOTEL};
use crate::seed::passports::{Leads, passports};
use crate::testing::{Answer, Browser, TestApp};
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::calendar::bangkok_day;
use sqlx::Row as _;
use std::process::Command;

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

/// A list of guests as openpyxl writes it.
fn workbook(app: &TestApp, rows: usize) -> Vec<u8> {
    let path = app.folder().join(format!("guests-{rows}.xlsx"));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/stays/reading/write.py");
    let status = Command::new(python()).args([script, "openpyxl", &rows.to_string()]).arg(&path).status().unwrap();
    assert!(status.success());
    std::fs::read(&path).unwrap()
}

pub(super) async fn upload(clerk: &mut Browser<'_>, place: &str, name: &str, content: &[u8]) -> Answer {
    let path = format!("/en/stays/place/{place}/upload");
    clerk.get(&path).await;
    let csrf = clerk.csrf.clone();
    let parts: [(&str, Option<&str>, &[u8]); 6] = [
        (CSRF_FIELD, None, csrf.as_bytes()),
        ("check_in-day", None, b"20"),
        ("check_in-month", None, b"9"),
        ("check_in-year", None, b"2026"),
        ("time", None, b"08:00"),
        ("file", Some(name), content),
    ];
    clerk.upload_bare(&path, &parts).await
}

#[tokio::test]
async fn a_file_is_filed_row_by_row_and_the_same_file_files_nothing_twice() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let content = workbook(&app, 40);
    let sent = upload(&mut clerk, &place, "guests.xlsx", &content).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let file = sent.location().to_owned();
    let waiting = clerk.get(&file).await;
    assert!(waiting.text.contains("This page refreshes by itself"));
    assert!(waiting.text.contains(r#"<noscript><meta http-equiv="refresh" content="2"></noscript>"#));
    assert!(waiting.text.contains("/assets/follow-") && waiting.text.contains("data-follows"));
    app.run_jobs().await;
    let done = clerk.get(&file).await;
    assert!(done.text.contains(">40<") && !done.text.contains("http-equiv") && !done.text.contains("/assets/follow-"));
    assert_eq!(count(&app, "select count(*) from stay").await, 40);
    assert_eq!(count(&app, "select count(*) from stay_file where content_cipher is not null").await, 0);
    let again = upload(&mut clerk, &place, "again.xlsx", &content).await;
    assert_eq!(again.location(), file, "rule 18");
    // LibreOffice's file names five of them: each is known, none is filed twice.
    let office = include_bytes!("../stays/reading/libreoffice/texts.xls");
    let sent = upload(&mut clerk, &place, "office.xls", office).await;
    app.run_jobs().await;
    clerk.get(sent.location()).await;
    let known =
        "select known_count::bigint from stay_file where name = 'office.xls' and filed_count = 0 and bad_count = 0";
    assert_eq!(count(&app, known).await, 5);
    // Three bad rows in a text file with one guest more: 1 filed, 1 known, 3 not.
    let text = "First Name,Last Name,Gender,Passport No.,Nationality,Birth Date\r\n\
        GUEST A,TEST,M,A0000000,USA,17/06/1985\r\n\
        Mia,Doe,F,B0000001,Germany,\r\n\
        Mia,Doe,F,B0000002,USA,04/11/2533\r\n\
        Mia,Doe,Female,B0000003,USA,\r\n\
        Mia,Doe,F,B0000004,DEU,\r\n";
    let sent = upload(&mut clerk, &place, "more.csv", text.as_bytes()).await;
    app.run_jobs().await;
    let file = sent.location().to_owned();
    let done = clerk.get(&file).await;
    for words in ["notified before", "NATIONALITY", "Write instead", "04/11/1990", "The sex is written M or F"] {
        assert!(done.text.to_lowercase().contains(&words.to_lowercase()), "{words}: {}", done.text);
    }
    assert_eq!(count(&app, "select count(*) from stay").await, 41);
    let counts = "select filed_count * 100 + bad_count * 10 + known_count from stay_file where name = 'more.csv'";
    let row: i32 = sqlx::query(counts).fetch_one(&mut app.owner().await).await.unwrap().get(0);
    assert_eq!(row, 131);
    // The corrected rows can be sent as they come back.
    let corrected = clerk.get(&format!("{file}/corrected.xlsx")).await;
    assert_eq!(corrected.status, StatusCode::OK);
    let sent = upload(&mut clerk, &place, "corrected.xlsx", &corrected.bytes).await;
    app.run_jobs().await;
    clerk.get(sent.location()).await;
    assert_eq!(count(&app, "select count(*) from stay").await, 44);
    app.finish().await;
}

#[tokio::test]
async fn hostile_files_file_nothing_and_say_why() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let whole = workbook(&app, 5);
    for (name, content, words) in [
        ("broken.xlsx", &whole[..whole.len() / 2], "is damaged"),
        ("text.csv", b"hello".as_slice(), "columns are missing"),
        ("picture.xlsx", b"\x89PNG\r\n\x1A\n\0", "encoded"),
    ] {
        let sent = upload(&mut clerk, &place, name, content).await;
        app.run_jobs().await;
        let location = sent.location().to_owned();
        let page = clerk.get(&location).await;
        assert!(page.text.contains(words), "{name}: {}", page.text);
    }
    let large = vec![b'a'; 6 * 1024 * 1024];
    let sent = upload(&mut clerk, &place, "large.csv", &large).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.text.contains("larger than 5 MB"));
    assert_eq!(count(&app, "select count(*) from stay").await, 0);
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

#[tokio::test]
async fn a_guest_sees_his_stay_when_his_passport_is_confirmed_and_asks_his_host() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    let anna = passports(bangkok_day(app.clock.now())).into_iter().find(|one| one.leads == Leads::Approved).unwrap();
    let mut fields = guest("08:30", "send", KEY, &anna.holder.passport_no, "");
    for field in &mut fields {
        if field.0 == "g0-nationality" {
            field.1 = &anna.holder.state;
        }
    }
    clerk.submit(&notify, &fields).await;
    let mut guest = app.signed_in("anna@sala.example").await;
    let unconfirmed = guest.get("/en/stays/mine").await;
    assert!(!unconfirmed.text.contains("Andaman") && unconfirmed.text.contains("has confirmed a passport"));
    // As the register does with an accepted report.
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    let document = crate::store::person::Document {
        kind: "PASSPORT",
        issuing_state: &anna.holder.state,
        number: &anna.holder.passport_no,
        valid_to: None,
    };
    let now = app.clock.now();
    tx.person_document_link(app.state.random.id(now), account.person, &document, now).await.unwrap();
    let hash = tx.seal().lookup_passport(&anna.holder.state, &anna.holder.passport_no);
    tx.person_document_confirm(account.person, &hash, now).await.unwrap();
    tx.commit().await.unwrap();
    let own = guest.get("/en/stays/mine").await;
    assert!(own.text.contains("Andaman Hotel"), "{}", own.text);
    // Another one who typed the same number, which no register confirmed, sees nothing.
    let mut stranger = app.signed_in("liam@sala.example").await;
    assert!(!stranger.get("/en/stays/mine").await.text.contains("Andaman"));
    // The host gets a message; of an address without account nobody learns that.
    let asked = guest.post("/en/stays/mine", &[("host", HOTEL)]).await;
    let unknown = guest.post("/en/stays/mine", &[("host", "nobody@example.com")]).await;
    assert_eq!(asked.location(), unknown.location());
    app.run_jobs().await;
    assert_eq!(app.mails().iter().filter(|mail| mail.to == HOTEL && mail.body.contains("Anna")).count(), 1);
    // However many they are, each is on one page.
    let copies = "insert into stay select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
            'check_in', s.check_in - n, 'check_out', s.check_in - n + 1))).* from stay s, generate_series(1, 70) n";
    sqlx::query(copies).execute(&mut app.owner().await).await.unwrap();
    let pages = super::lists::pages(&mut guest, "/en/stays/mine").await;
    let rows = pages.iter().map(|page| page.matches("Andaman Hotel").count());
    assert_eq!((pages.len(), rows.sum::<usize>()), (2, 71));
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

/// Nothing is shown of anybody's stays before the register has confirmed that the passport is the account's.
#[tokio::test]
async fn a_guest_confirms_his_passport_first() {
    let app = TestApp::start().await;
    let known = super::report::passport("approved");
    let mut anna = app.signed_in("anna@sala.example").await;
    let path = "/en/stays/mine";
    assert!(anna.get(path).await.text.contains("Confirm that a passport is yours"));
    let zone = known.holder.mrz();
    let fields = |zone: &str, day: jiff::civil::Date| {
        let mut fields = super::report::one("act", "confirm");
        fields.extend(super::report::one("mrz", zone));
        fields.extend(super::report::date_fields("arrival", day));
        fields
    };
    let arrived = known.visit.arrived_on;
    for (zone, day, words) in [
        ("P<", arrived, "The lines cannot be read"),
        (&*zone, sala::calendar::add_days(arrived, 1), "knows of no entry with these"),
        (
            &*super::report::spare(250).holder.mrz(),
            sala::calendar::add_days(arrived, 3),
            "knows of no entry with these",
        ),
    ] {
        let fields = fields(zone, day);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let wrong = anna.post(path, &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    let fields = fields(&zone, arrived);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let done = anna.post(path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(!anna.get(path).await.text.contains("Confirm that a passport is yours"));
    // What lies ahead is known from the register then, without any case.
    let person = anna.get("/en/account/person").await;
    for words in [
        "Your first 90-day report",
        "Report online between",
        "Your permission to stay ends",
        "As the register has it on",
        "Entered with",
        "Entered at",
    ] {
        assert!(person.text.contains(words), "{words}: {}", person.text);
    }
    // It is hers: nobody else confirms it for himself.
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.get(path).await;
    assert_eq!(liam.post(path, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.finish().await;
}
