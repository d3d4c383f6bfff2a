//! Stays after they were notified (TM.30): guests who come back (rule 14), receipts that take the place of others, what has become of
//! a stay, and what officers see of it.

use super::stays::{count, guest, place, with_hotel};
use super::stays_files::upload;
use crate::documents::paper::Paper;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;

const KEYS: [&str; 4] = [
    "0199aaaa-0000-7000-8000-000000000011",
    "0199aaaa-0000-7000-8000-000000000012",
    "0199aaaa-0000-7000-8000-000000000013",
    "0199aaaa-0000-7000-8000-000000000014",
];

/// A notice of the same guest on 20 or a later day of September, with more fields.
fn again<'a>(day: &'a str, act: &'a str, key: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = guest("08:30", act, key, "XDA123456", "");
    fields[0].1 = day;
    fields.extend(more);
    fields
}

/// The hotel after it has notified a guest on 20 September, with more fields; then it is 25 September.
async fn notified(app: &TestApp, more: &[(&str, &str)]) -> String {
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    clerk.get(&path).await;
    let sent = clerk.post(&path, &again("20", "send", KEYS[0], more)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.clock.advance(SignedDuration::from_hours(5 * 24));
    place
}

async fn clerk_at<'a>(app: &'a TestApp, path: &str) -> Browser<'a> {
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    clerk.get(path).await;
    clerk
}

#[tokio::test]
async fn who_comes_back_under_the_same_permit_needs_no_new_notice() {
    let app = with_hotel().await;
    let place = notified(&app, &[("g0-permit_expires", "15/10/2026"), ("g0-visa_type", "TR")]).await;
    let path = format!("/en/stays/place/{place}/notify");
    let mut clerk = clerk_at(&app, &path).await;
    let check = clerk.post(&path, &again("25", "check", KEYS[1], &[])).await;
    assert!(check.text.contains("that permission to stay still holds"), "{}", check.text);
    let sent = clerk.post(&path, &again("25", "send", KEYS[1], &[])).await;
    assert!(sent.location().contains("done=returning"), "{}", sent.location());
    let told = clerk.get(sent.location()).await;
    assert!(told.text.contains("No new notice is needed"), "{}", told.text);
    assert_eq!(count(&app, "select count(*) from stay").await, 1);
    // Sent again it is said again.
    let twice = clerk.post(&path, &again("25", "send", KEYS[1], &[])).await;
    assert_eq!(twice.location(), sent.location());
    // A new permit is another matter.
    let new = clerk.post(&path, &again("25", "send", KEYS[2], &[("g0-returned", "NEW_PERMIT")])).await;
    assert!(new.location().contains("done=notified"), "{}", new.location());
    assert_eq!(count(&app, "select count(*) from stay where returned = 'NEW_PERMIT'").await, 1);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn where_nobody_knows_how_long_he_may_stay_the_notifier_says_it() {
    let app = with_hotel().await;
    let place = notified(&app, &[]).await;
    let path = format!("/en/stays/place/{place}/notify");
    let mut clerk = clerk_at(&app, &path).await;
    let check = clerk.post(&path, &again("25", "check", KEYS[1], &[])).await;
    assert!(check.text.contains("was notified here before"), "{}", check.text);
    let same = [("g0-returned", "SAME_PERMIT")];
    let check = clerk.post(&path, &again("25", "check", KEYS[1], &same)).await;
    assert!(check.text.contains("No new notice needed"), "{}", check.text);
    let wrong = clerk.post(&path, &again("25", "check", KEYS[1], &[("g0-port", "ZRH")])).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Correct it, or leave it empty"), "{}", wrong.text);
    let sent = clerk.post(&path, &again("25", "send", KEYS[1], &same)).await;
    assert!(sent.location().contains("done=returning"));
    // Nothing said, the stay is notified: one notice too many does no harm.
    let sent = clerk.post(&path, &again("24", "send", KEYS[2], &[])).await;
    assert!(sent.location().contains("done=notified"));
    assert_eq!(count(&app, "select count(*) from stay").await, 2);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_file_counts_who_comes_back() {
    let app = with_hotel().await;
    let place = notified(&app, &[("g0-permit_expires", "15/10/2026")]).await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let text = "First Name,Last Name,Gender,Passport No.,Nationality,Visa Type,Port of Entry,Arrival Date\r\n\
        José,García,M,XDA123456,ESP,,,\r\n\
        Mia,Doe,F,B0000001,USA,P60,HKT,24/09/2026\r\n\
        Mia,Doe,F,B0000002,USA,?,,\r\n\
        Mia,Doe,Female,B0000003,USA,,,\r\n";
    // The stays of this file began on 24 September.
    let sent = upload_on(&mut clerk, &place, "24", text).await;
    app.run_jobs().await;
    let done = clerk.get(sent.location()).await;
    for words in ["No new notice needed", "comes back under the same permission", "Filed without this detail"] {
        assert!(done.text.contains(words), "{words}: {}", done.text);
    }
    let counts = "select (filed_count * 100 + bad_count * 10 + returning_count)::bigint from stay_file";
    assert_eq!(count(&app, counts).await, 211);
    let told = "select count(*) from stay where visa_type = 'P60' and port = 'HKT' and arrival_date = '2026-09-24'";
    assert_eq!(count(&app, told).await, 1);
    let partly = "select count(*) from cases where service = 'foreigner.stay_notice' and state = 'partly_accepted'";
    assert_eq!(count(&app, partly).await, 1);
    app.finish_with_jobs().await;
}

async fn upload_on(clerk: &mut Browser<'_>, place: &str, day: &str, text: &str) -> Answer {
    let path = format!("/en/stays/place/{place}/upload");
    clerk.get(&path).await;
    let csrf = clerk.csrf.clone();
    let parts: [(&str, Option<&str>, &[u8]); 6] = [
        (app::parts::csrf_field::CSRF_FIELD, None, csrf.as_bytes()),
        ("check_in-day", None, day.as_bytes()),
        ("check_in-month", None, b"9"),
        ("check_in-year", None, b"2026"),
        ("time", None, b"09:00"),
        ("file", Some("guests.csv"), text.as_bytes()),
    ];
    clerk.upload_bare(&path, &parts).await
}

/// The receipts of the only notice with what they say, oldest first.
async fn receipts(app: &TestApp) -> Vec<(String, Paper)> {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let mut owner = app.owner().await;
    let case: uuid::Uuid = sqlx::query_scalar("select id from cases where service = 'foreigner.stay_notice'")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let mut receipts = Vec::new();
    for document in tx.documents_of(sala::id::CaseId::from_uuid(case)).await.unwrap() {
        let content = tx.document_content(document.id).await.unwrap().unwrap();
        receipts.push((document.token.clone(), serde_json::from_str(&content).unwrap()));
    }
    receipts
}

#[tokio::test]
async fn a_receipt_names_every_guest_and_another_takes_its_place() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = place(&mut clerk).await;
    let rows = (0..30).map(|row| format!("Mia,Doe,F,B{row:07},USA,22/09/2026\r\n")).collect::<Vec<_>>().concat();
    let text = format!("First Name,Last Name,Gender,Passport No.,Nationality,Check-out Date\r\n{rows}");
    upload(&mut clerk, &place, "guests.csv", text.as_bytes()).await;
    app.run_jobs().await;
    let issued = receipts(&app).await;
    let table = issued[0].1.table.as_ref().unwrap();
    assert_eq!((issued.len(), table.lines.len()), (1, 30));
    assert_eq!(table.lines[29], ["30", "MIA DOE", "USA", "B0000029", "20/09/2026", "22/09/2026"]);
    // One who leaves later: the receipt says so, and the one before counts no longer.
    app.clock.advance(jiff::SignedDuration::from_mins(1));
    let page = clerk.get(&format!("/en/stays/place/{place}")).await;
    let stay = format!("/en/stays/guest/{}", page.between("/en/stays/guest/", "\"").unwrap());
    clerk.get(&stay).await;
    clerk.submit(&stay, &[("act", "check-out"), ("check_out", "23/09/2026")]).await;
    let issued = receipts(&app).await;
    assert_eq!(issued.len(), 2);
    let lines = &issued[1].1.table.as_ref().unwrap().lines;
    assert_eq!(lines.iter().filter(|line| line[5] == "23/09/2026").count(), 1);
    let mut stranger = app.browser();
    let checked = |token: &str| format!("/en/check/{token}");
    let before = stranger.get(&checked(&issued[0].0)).await;
    assert!(before.text.contains("replaced"), "{}", before.text);
    let now = stranger.get(&checked(&issued[1].0)).await;
    assert!(!now.text.contains("replaced"), "{}", now.text);
    // Its file is made when somebody asks for it.
    let reference =
        sqlx::query_scalar::<_, String>("select reference from cases where service = 'foreigner.stay_notice'")
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
    let current = "select id from issued_document where output = 'receipt' and status = 'in_force'";
    let current: uuid::Uuid = sqlx::query_scalar(current).fetch_one(&mut app.owner().await).await.unwrap();
    let document = format!("/en/case/{reference}/documents/{current}");
    let case = clerk.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains(&format!("/documents/{current}")), "{}", case.text);
    assert_eq!(clerk.get(&document).await.status, StatusCode::ACCEPTED);
    app.run_jobs().await;
    let file = clerk.get(&document).await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.bytes.starts_with(b"%PDF-"));
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn the_notice_says_that_all_have_left_and_nothing_is_done_to_it_past_its_guests() {
    let app = with_hotel().await;
    let place = notified(&app, &[]).await;
    let mut clerk = clerk_at(&app, &format!("/en/stays/place/{place}")).await;
    let page = clerk.get(&format!("/en/stays/place/{place}")).await;
    let stay = format!("/en/stays/guest/{}", page.between("/en/stays/guest/", "\"").unwrap());
    let notice = "select count(*) from cases where service = 'foreigner.stay_notice' and state = ";
    clerk.get(&stay).await;
    let left = clerk.submit(&stay, &[("act", "check-out"), ("check_out", "25/09/2026")]).await;
    assert!(left.text.contains("Checked out"), "{}", left.text);
    assert_eq!(state(&app, notice, "checked_out").await, 1);
    clerk.get(&stay).await;
    clerk.submit(&stay, &[("act", "check-out"), ("check_out", "")]).await;
    assert_eq!(state(&app, notice, "accepted").await, 1);
    clerk.get(&stay).await;
    let fields = [("act", "correct"), ("first_name", "Juan"), ("last_name", "García"), ("gender", "M")];
    let more = [("visa_type", "NON-O"), ("permit_expires", "01/12/2026"), ("relationship", "brother")];
    let corrected = clerk.submit(&stay, &[&fields[..], &more[..]].concat()).await;
    assert!(corrected.text.contains("Corrected"), "{}", corrected.text);
    let told = "select count(*) from stay where visa_type = 'NON-O' and permit_expires = '2026-12-01' and relationship = 'brother'";
    assert_eq!(count(&app, told).await, 1);
    // The case offers nothing that would change it and not its guests.
    let reference =
        sqlx::query_scalar::<_, String>("select reference from cases where service = 'foreigner.stay_notice'")
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
    let case = clerk.get(&format!("/en/case/{reference}")).await;
    assert!(!case.text.contains("Take this notice back"), "{}", case.text);
    app.finish_with_jobs().await;
}

async fn state(app: &TestApp, query: &str, state: &str) -> i64 {
    let query = sqlx::AssertSqlSafe(format!("{query}'{state}'"));
    sqlx::query_scalar(query).fetch_one(&mut app.owner().await).await.unwrap()
}

#[tokio::test]
async fn the_office_of_the_area_sees_the_stays_page_by_page() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = place(&mut clerk).await;
    let rows = (0..60).map(|row| format!("Mia,Doe,F,B{row:07},USA,P60\r\n")).collect::<Vec<_>>().concat();
    let text = format!("First Name,Last Name,Gender,Passport No.,Nationality,Visa Type\r\n{rows}");
    upload(&mut clerk, &place, "guests.csv", text.as_bytes()).await;
    app.run_jobs().await;
    let references: Vec<String> = sqlx::query_scalar(
        "select reference from cases where service in ('foreigner.stay_notice', 'foreigner.accommodation') order by service",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    for reference in &references {
        let case = format!("/en/officer/case/{reference}");
        let path = format!("{case}/stays");
        assert!(officer.get(&case).await.text.contains(&path));
        let first = officer.get(&path).await;
        assert_eq!(first.text.matches("MIA DOE").count(), 50, "{}", first.text);
        assert!(first.text.contains("••••") && !first.text.contains("B0000001"), "numbers are covered in lists");
        assert!(first.text.contains("Visa exemption, 60 days"));
        let next = first.between("/stays?after=", "\"").unwrap().to_owned();
        let second = officer.get(&format!("{path}?after={next}")).await;
        assert_eq!(second.text.matches("MIA DOE").count(), 10, "{}", second.text);
        // Another office does not, and neither does who notified.
        let mut other = app.signed_in("officer.bangkok@sala.example").await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_ne!(clerk.get(&path).await.status, StatusCode::OK);
    }
    // Opening them is seen.
    let seen = "select count(*) from access_log where action = 'view'";
    assert!(count(&app, seen).await >= 2);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn who_notifies_is_asked_once_and_stands_on_every_notice() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    assert!(clerk.get("/en/stays").await.text.contains("You have not said yet who notifies"));
    let path = "/en/stays/notifier";
    clerk.get(path).await;
    let wrong = clerk.post(path, &[("kind", "FOREIGNER"), ("first_name", "Anna"), ("phone", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Choose the sex") && wrong.text.contains("value=\"Anna\""), "{}", wrong.text);
    let told =
        [("kind", "FOREIGNER"), ("first_name", "Anna"), ("last_name", "Quill"), ("sex", "F"), ("phone", "0897654321")];
    let saved = clerk.submit(path, &told).await;
    assert!(saved.text.contains("Notified by Anna Quill"), "{}", saved.text);
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    clerk.post(&notify, &again("20", "send", KEYS[0], &[])).await;
    let on_notice =
        "select count(*) from cases where service = 'foreigner.stay_notice' and answers::text like '%notifier_kind%'";
    assert_eq!(count(&app, on_notice).await, 1);
    // Nobody else's.
    let mut anna = app.signed_in("anna@sala.example").await;
    assert!(!anna.get(path).await.text.contains("Quill"));
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn the_lines_of_several_passports_fill_in_several_guests() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/notify");
    clerk.get(&path).await;
    let passports = crate::seed::passports::passports(sala::calendar::bangkok_day(app.clock.now()));
    let lines: Vec<String> = passports.iter().take(2).map(|one| one.holder.mrz()).collect();
    // The first as one line, a second that cannot be read, and a third.
    let broken = lines[0].replace('<', "A");
    let pasted = format!("{}\r\n{broken}\r\n\r\n{}", lines[0].replace('\n', ""), lines[1]);
    let read = clerk.post(&path, &[("act", "read"), ("key", KEYS[0]), ("mrz", &pasted)]).await;
    assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY);
    for guest in ["g0-", "g1-"] {
        assert!(read.text.contains(&format!("name=\"{guest}passport_no\"")), "{}", read.text);
    }
    assert!(!read.text.contains("name=\"g2-passport_no\""), "{}", read.text);
    assert!(read.text.contains("Passport 2:"), "{}", read.text);
    // A specimen has right digits and is nobody's.
    let specimen = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let read = clerk.post(&path, &[("act", "read"), ("key", KEYS[0]), ("mrz", specimen)]).await;
    assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read.text.contains("sample passport") && !read.text.contains("ERIKSSON\""), "{}", read.text);
    // What is wrong is said as of any passport's lines.
    let slip = lines[0].replace("<<<<<<<<\n", "<<<<<<<\n");
    let read = clerk.post(&path, &[("act", "read"), ("key", KEYS[0]), ("mrz", &slip)]).await;
    assert!(read.text.contains("Each line must have 44 characters"), "{}", read.text);
    // The notice has room for forty: the lines of the others stay.
    let many = vec![lines[0].as_str(); 42].join("\n");
    let read = clerk.post(&path, &[("act", "read"), ("key", KEYS[0]), ("mrz", &many)]).await;
    assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read.text.contains("name=\"g39-passport_no\"") && !read.text.contains("name=\"g40-"), "{}", read.text);
    assert!(read.text.contains("did not fit: 2"), "{}", read.text);
    let first = lines[0].lines().next().unwrap().replace('<', "&lt;");
    assert_eq!(read.text.matches(&first).count(), 2);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn a_file_whose_stay_was_taken_back_is_worked_through_anew() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = place(&mut clerk).await;
    let text =
        "First Name,Last Name,Gender,Passport No.,Nationality\r\nMia,Doe,F,B0000001,USA\r\nZoe,Doe,F,B0000002,USA\r\n";
    let first = upload(&mut clerk, &place, "guests.csv", text.as_bytes()).await;
    app.run_jobs().await;
    assert_eq!(count(&app, "select count(*) from stay").await, 2);
    let stay: uuid::Uuid = sqlx::query_scalar("select id from stay where first_name = 'ZOE'")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    let stay = format!("/en/stays/guest/{stay}");
    clerk.get(&stay).await;
    clerk.submit(&stay, &[("act", "cancel")]).await;
    let again = upload(&mut clerk, &place, "guests.csv", text.as_bytes()).await;
    assert_ne!(again.location(), first.location());
    app.run_jobs().await;
    clerk.get(again.location()).await;
    assert_eq!(count(&app, "select count(*) from stay where cancelled_at is null").await, 2);
    let counts = "select (filed_count * 10 + known_count)::bigint from stay_file where superseded_at is null";
    assert_eq!(count(&app, counts).await, 11);
    // The file from before still says what became of it.
    assert_eq!(clerk.get(first.location()).await.status, StatusCode::OK);
    app.finish_with_jobs().await;
}
