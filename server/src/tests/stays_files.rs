//! Files of guests, as they come in and stand in lists.

use super::stays::{count, place, upload, with_hotel};
use crate::seed::hotel::{self, HOTEL};
use crate::testing::{MULTIPART, TestApp, multipart};
use crate::web::connections;
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

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
