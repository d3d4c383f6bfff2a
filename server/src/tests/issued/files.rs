//! Files of documents: made once, whoever dies; signed so that strangers believe them; waiting visibly without a key.

use super::super::report::passport;
use super::super::sample::{load, publish};
use super::{DAY, checked, documents, granted, says};
use crate::documents::paper::tests::unpacked;
use crate::documents::signature::tests::validated;
use crate::jobs;
use crate::testing::TestApp;
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::text::Lang;

/// A worker that died before it could say that the file is made, and two that make it at once: there is one file.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_made_once_whoever_dies() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = granted(&app).await;
    let licence = documents(&app, &reference).await.remove(0);
    let file = licence.file.clone().unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.job_add_once(licence.case, &crate::cases::issue::job(licence.id), app.clock.now()).await.unwrap();
    tx.job_add_once(licence.case, &crate::cases::issue::job(licence.id), app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    app.run_jobs().await;
    assert_eq!(documents(&app, &reference).await[0].file.as_ref(), Some(&file), "the file stays");

    // Dead between storing the file and the row: the next one stores another and writes the row.
    sqlx::query("update issued_document set file = null, file_hash = null, file_size = null, file_made_at = null")
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    let job = crate::store::job::Job {
        id: licence.id.as_uuid(),
        kind: crate::cases::issue::JOB.to_owned(),
        case: Some(licence.case),
        payload: crate::cases::issue::job(licence.id).payload,
        attempts: 1,
    };
    let (one, two) = tokio::join!(jobs::document::run(&app.state, &job), jobs::document::run(&app.state, &job));
    one.and(two).unwrap();
    let again = documents(&app, &reference).await[0].file.clone().unwrap();
    let content = app.state.files.read_bytes(again.file).await.unwrap();
    assert_eq!(<[u8; 32]>::from(<sha2::Sha256 as sha2::Digest>::digest(&content)), again.hash);
    // What nobody refers to is removed after two days.
    app.clock.advance(DAY * 3);
    assert!(app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap() >= 1);
    assert_eq!(app.state.files.read_bytes(again.file).await.unwrap(), content);
    app.finish().await;
}

/// What the holder downloads is what strangers' software believes, and what he sees meanwhile.
#[tokio::test]
async fn the_holder_gets_the_signed_file() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    let mut owner = app.owner().await;
    // The register's answer, and not yet the document's file.
    while jobs::run_due(&app.state).await.unwrap() > 0 {
        let issued: i64 =
            sqlx::query_scalar("select count(*) from issued_document").fetch_one(&mut owner).await.unwrap();
        if issued > 0 {
            break;
        }
    }
    let id: uuid::Uuid = sqlx::query_scalar("select id from issued_document").fetch_one(&mut owner).await.unwrap();
    let path = format!("/en/case/{reference}/documents/{id}");
    let pending = anna.get(&path).await;
    assert_eq!(pending.status, StatusCode::ACCEPTED);
    assert!(pending.text.contains(&text(Lang::En, "issued-pending-title", &[])));
    app.run_jobs().await;
    let page = anna.get(&format!("/en/case/{reference}")).await;
    assert!(page.text.contains(&path), "{}", page.text);
    let pdf = anna.get(&path).await;
    assert_eq!((pdf.status, pdf.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
    assert_eq!(anna.get(&format!("/en/case/{reference}/receipt.pdf")).await.bytes, pdf.bytes);
    let folder = crate::startup::temporary_folder("holder");
    let report = validated(&pdf.bytes, &app.state.agencies.authority_file(), &folder);
    assert_eq!((&report["bottom_line"], &report["attachment"]), (&true.into(), &reference.clone().into()), "{report}");
    assert_eq!(report["signer"], "Common Name: Immigration Bureau");

    // Nobody else gets it.
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&path).await.status, StatusCode::NOT_FOUND);
    let nowhere = path.replace(&id.to_string(), "00000000-0000-7000-8000-000000000009");
    assert_eq!(anna.get(&nowhere).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().get(&path).await.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

/// Whoever is refused gets the decision as a paper, with its reasons and the way to appeal, and not the receipt.
#[tokio::test]
async fn a_refused_report_has_a_signed_decision() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let version = officer.get(&path).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let values = [("version", &version[..]), ("reason", "ARRIVAL_DATE_MISMATCH"), ("reason", "WRONG_OFFICE")];
    assert_eq!(officer.post(&format!("{path}/reject"), &values).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    let mut issued = documents(&app, &reference.parse().unwrap()).await;
    let decision = issued.remove(0);
    assert!(issued.is_empty() && decision.output == "rejection", "{issued:?}");
    let page = liam.get(&format!("/en/case/{reference}")).await;
    let link = format!("/en/case/{reference}/documents/{}", decision.id);
    assert!(page.text.contains(&link) && page.text.contains(&text(Lang::En, "tm47-output-rejection", &[])));
    let pdf = liam.get(&link).await;
    let folder = crate::startup::temporary_folder("decision");
    let report = validated(&pdf.bytes, &app.state.agencies.authority_file(), &folder);
    assert_eq!(
        (&report["bottom_line"], &report["attachment"]),
        (&true.into(), &"คำสั่ง ตม. ที่ 1/2569".into()),
        "{report}"
    );
    let said = unpacked(&pdf.bytes);
    for part in [text(Lang::En, "tm47-output-rejection-appeal", &[]), "s. 44".to_owned()] {
        assert!(said.contains(&part), "{part}: {said}");
    }
    app.finish().await;
}

/// An agency without a key: nothing is lost, and officers see that something is open, until there is one.
#[tokio::test]
async fn without_a_key_the_document_waits_visibly() {
    let app = TestApp::start_with(|config| config.demonstration = false).await;
    publish(&app).await;
    let reference = granted(&app).await;
    for _ in 0..10 {
        app.clock.advance(SignedDuration::from_mins(10));
        app.run_jobs().await;
    }
    let open = load(&app, &reference).await.state.progress.incidents;
    assert_eq!(open.values().map(|incident| incident.error.as_str()).collect::<Vec<_>>(), ["agency_key"]);
    assert!(says(&checked(&mut app.browser(), &documents(&app, &reference).await[0].token).await, "in-force"));
    // The operator brings it.
    let folder = &app.state.config.agency_dir;
    crate::ports::agencies::Agencies::new(folder.clone(), true, app.state.random.clone()).key("bangkok", "x").unwrap();
    app.clock.advance(SignedDuration::from_hours(2));
    app.run_jobs().await;
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert!(documents(&app, &reference).await[0].file.is_some());
    app.finish().await;
}
