//! Files of guests: how they come in, what is filed of them, and where they stand in lists.

use super::stays::{count, place, with_hotel};
use crate::documents::signature::tests::python;
use crate::seed::hotel::{self, HOTEL};
use crate::testing::{Answer, Browser, MULTIPART, TestApp, multipart};
use crate::web::connections;
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use sqlx::Row as _;
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A list of guests as openpyxl writes it.
pub(super) fn workbook(app: &TestApp, rows: usize) -> Vec<u8> {
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

/// Only so many files are held in memory at once: one more waits, and then is told to come again; nothing of it is kept.
#[tokio::test]
async fn a_file_waits_for_a_place_in_memory() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let taken = app.state.receiving.all().await;
    let sent = upload(&mut clerk, &place, "guests.csv", b"hello").await;
    assert_eq!(sent.status, StatusCode::SERVICE_UNAVAILABLE, "{}", sent.text);
    assert!(sent.headers.contains_key("retry-after"));
    assert_eq!(count(&app, "select count(*) from stay_file").await, 0);
    let freed = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        drop(taken);
    };
    let (sent, ()) = tokio::join!(upload(&mut clerk, &place, "guests.csv", b"hello"), freed);
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    app.run_jobs().await;
    assert_eq!(count(&app, "select count(*) from stay_file").await, 1);
    app.finish().await;
}

/// Whoever sends a byte now and then holds no place for ever: the time ends, he is told, the place is free, nothing is kept.
#[tokio::test]
async fn a_file_that_does_not_come_to_its_end_gives_its_place_back() {
    let app = TestApp::start_with(|config| config.files_within = Duration::from_millis(300)).await;
    Box::pin(hotel::register(&app.state)).await.unwrap();
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let path = format!("/en/stays/place/{place}/upload");
    clerk.get(&path).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut stream = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    tokio::spawn(connections::serve(listener, crate::router::router(app.state.clone()), std::future::pending()));
    let body = multipart(&[(CSRF_FIELD, None, clerk.csrf.as_bytes()), ("file", Some("guests.csv"), &[b'x'; 1000])]);
    let (begun, rest) = body.split_at(body.len() - 500);
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {MULTIPART}\r\nContent-Length: {}\r\nCookie: {}\r\n\r\n",
        body.len(),
        clerk.cookies()
    );
    let (read, mut write) = stream.split();
    write.write_all(head.as_bytes()).await.unwrap();
    write.write_all(begun).await.unwrap();
    let slowly = async {
        for byte in rest.iter().cycle() {
            if write.write_all(&[*byte]).await.is_err() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let mut answer = BufReader::new(read).lines();
    tokio::select! {
        line = answer.next_line() => assert!(line.unwrap().unwrap_or_default().starts_with("HTTP/1.1 408")),
        () = slowly => panic!("cut off without an answer"),
    }
    drop(app.state.receiving.all().await);
    app.run_jobs().await;
    assert_eq!(count(&app, "select count(*) from stay_file").await, 0);
    app.finish().await;
}

/// Exactly one full page of files leads to no empty one.
#[tokio::test]
async fn a_full_page_that_is_the_last_leads_nowhere() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    for row in 0..11 {
        let sent = upload(&mut clerk, &place, &format!("guests-{row}.csv"), format!("hello {row}").as_bytes()).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let page = clerk.get(&format!("/en/stays/place/{place}")).await;
        assert_eq!(page.text.contains("?files="), row == 10, "after {}", row + 1);
    }
    app.run_jobs().await;
    app.finish().await;
}
