//! Papers handed in, over HTTP: from the choice of a file to the officer who opens it.

mod pictures;

use super::clamd::{Clamd, MARKED, eicar};
use super::sample::{applicant, draft, load, officer, pdf, publish};
use crate::cases::{self, CommandError};
use crate::ports::files::UNREFERENCED;
use crate::store::account::Grant;
use crate::store::draft::Draft;
use crate::testing::{Answer, Browser, TestApp};
use app::i18n::text;
use app::pages::apply::check_answers::{DECLARATION_FIELD, IDEMPOTENCY_FIELD};
use app::pages::apply::document::{CONTINUE, DO_FIELD, FILE_FIELD, ID_FIELD, REMOVE, REUSE, UPLOAD};
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat, RgbImage};
use sala::access::Role;
use sala::id::CaseReference;
use sala::text::Lang;
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::{Command, Refusal};
use std::io::Cursor;
use std::path::Path;

/// The stored contents and those that are coming in.
pub fn contents(app: &TestApp) -> (usize, usize) {
    fn count(folder: &Path) -> usize {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }
    (count(&app.state.config.data.join("files")), count(&app.state.config.data.join("incoming")))
}

fn png() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(40, 30)).write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

/// A draft of the licence with every answer and no paper, and Anna's browser.
pub async fn begun(app: &TestApp) -> (Browser<'_>, Draft) {
    let actor = applicant(app).await;
    (app.signed_in("anna@sala.example").await, draft(app, &actor).await)
}

pub fn page(draft: &Draft, code: &str) -> String {
    format!("/en/apply/{}/documents/{code}", draft.id)
}

/// Uploads one file and looks at the page again.
pub async fn upload(browser: &mut Browser<'_>, path: &str, name: &str, content: &[u8]) -> Answer {
    let answer = browser.upload(path, &[(name, content)], UPLOAD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{name}: {}", answer.text);
    browser.get(path).await
}

/// The addresses of the files on a page.
fn files(answer: &Answer) -> Vec<String> {
    let links = answer.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.contains("/files/")).map(str::to_owned).collect()
}

fn id(link: &str) -> &str {
    link.rsplit('/').next().unwrap()
}

async fn send(browser: &mut Browser<'_>, draft: &Draft) -> CaseReference {
    let path = format!("/en/apply/{}/check-answers", draft.id);
    let check = browser.get(&path).await;
    let key = check.between(&format!("name=\"{IDEMPOTENCY_FIELD}\" value=\""), "\"").expect(&check.text).to_owned();
    let filed = browser.post(&path, &[(DECLARATION_FIELD, "true"), (IDEMPOTENCY_FIELD, &key)]).await;
    assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.text);
    let reference = filed.location().rsplit('/').next().unwrap().split('?').next().unwrap();
    CaseReference::parse(reference).unwrap()
}

#[tokio::test]
async fn papers_are_handed_in_seen_again_and_filed() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    let check = format!("/en/apply/{}/check-answers", draft.id);
    assert_eq!(anna.get(&check).await.location(), page(&draft, "D07"), "what is missing is asked first");
    let map = anna.get(&page(&draft, "D07")).await;
    assert!(map.text.contains("enctype=\"multipart/form-data\"") && map.text.contains("up to 5 MB"), "{}", map.text);
    assert!(map.text.contains(&text(Lang::En, "sample-document-D01", &[])), "what the agency fetches is named");
    assert_eq!(anna.get(&page(&draft, "D01")).await.status, StatusCode::NOT_FOUND, "and not asked for (BR-15)");
    assert_eq!(anna.get(&page(&draft, "D99")).await.status, StatusCode::NOT_FOUND);
    anna.get(&page(&draft, "D07")).await;
    let none = anna.upload(&page(&draft, "D07"), &[], CONTINUE).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("Upload at least one file"));

    let first = upload(&mut anna, &page(&draft, "D07"), "../my \u{202E}map.exe", &pdf("map")).await;
    let [link]: [String; 1] = files(&first).try_into().unwrap();
    assert!(first.text.contains("my map.pdf"), "{}", first.text);
    let seen = anna.get(&link).await;
    assert_eq!((seen.status, &seen.bytes), (StatusCode::OK, &pdf("map")));
    for (name, value) in [
        ("content-type", "application/pdf"),
        ("content-disposition", "attachment; filename=\"my map.pdf\"; filename*=UTF-8''my%20map.pdf"),
        ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(seen.headers[name], value);
    }
    // Where one file is taken, the next one takes its place; the same once more changes nothing.
    upload(&mut anna, &page(&draft, "D07"), "map2.pdf", &pdf("a better map")).await;
    let again = upload(&mut anna, &page(&draft, "D07"), "map2.pdf", &pdf("a better map")).await;
    assert_eq!(files(&again).len(), 1);
    assert!(again.text.contains("map2.pdf") && !again.text.contains("my map.pdf"));
    assert_eq!(anna.get(&link).await.status, StatusCode::NOT_FOUND);

    // Several at once, of several formats; a picture is drawn anew.
    let plans: [(&str, &[u8]); 2] = [("plan.pdf", &pdf("plan")), ("แปลน.png", &png())];
    let sent = anna.upload(&page(&draft, "D08"), &plans, CONTINUE).await;
    assert_eq!(sent.location(), check);
    let plan = anna.get(&page(&draft, "D08")).await;
    let links = files(&plan);
    assert_eq!(links.len(), 2);
    let mut kinds = Vec::new();
    for link in &links {
        let seen = anna.get(link).await;
        let shown = seen.headers["content-disposition"].to_str().unwrap().split(';').next().unwrap().to_owned();
        kinds.push((seen.headers["content-type"].to_str().unwrap().to_owned(), shown));
    }
    kinds.sort();
    let kind = |kind: &str, shown: &str| (kind.to_owned(), shown.to_owned());
    assert_eq!(kinds, [kind("application/pdf", "attachment"), kind("image/png", "inline")]);
    let change = format!("{}/change", page(&draft, "D08"));
    anna.submit(&change, &[(DO_FIELD, REMOVE), (ID_FIELD, id(&links[0]))]).await;
    let check = anna.get(&check).await;
    assert_eq!(files(&check).len(), 2, "{}", check.text);
    assert!(check.text.contains("The agency fetches this itself") && check.text.contains("from_check=yes"));

    let reference = send(&mut anna, &draft).await;
    let case = anna.get(&format!("/en/case/{reference}")).await;
    let links = files(&case);
    assert_eq!(links.len(), 2);
    assert_eq!(anna.get(&links[0]).await.bytes, pdf("a better map"));
    assert!(load(&app, &reference).await.state.progress.documents.contains("D07"));
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&links[0]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(liam.get(&page(&draft, "D07")).await.status, StatusCode::NOT_FOUND);
    // What was replaced and removed is gone with the next tidying, and what is used stays.
    assert_eq!(contents(&app), (4, 0));
    app.clock.advance(UNREFERENCED * 2);
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    assert_eq!(contents(&app), (2, 0));
    app.finish().await;
}

#[tokio::test]
async fn nothing_is_filed_while_a_paper_is_missing() {
    let app = TestApp::start().await;
    publish(&app).await;
    let actor = applicant(&app).await;
    let draft = draft(&app, &actor).await;
    let key = app.state.random.id(app.clock.now());
    let refused = cases::file(&app.state, &actor, draft.id, key).await.unwrap_err();
    let CommandError::Refused(Refusal::DocumentsMissing { documents }) = refused else { panic!("{refused:?}") };
    assert_eq!(documents, ["D07", "D08"]);
    app.finish().await;
}

/// A draft with both of its papers.
async fn with_papers(app: &TestApp) -> (Browser<'_>, Draft) {
    let (mut anna, draft) = begun(app).await;
    for code in ["D07", "D08"] {
        anna.get(&page(&draft, code)).await;
        upload(&mut anna, &page(&draft, code), "paper.pdf", &pdf(code)).await;
    }
    (anna, draft)
}

#[tokio::test]
async fn a_paper_given_once_is_offered_again_and_stored_once() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, first) = with_papers(&app).await;
    send(&mut anna, &first).await;
    let actor = applicant(&app).await;
    let second = draft(&app, &actor).await;
    let offer = anna.get(&page(&second, "D07")).await;
    assert!(offer.text.contains("Files you gave earlier") && offer.text.contains("20 September 2026"));
    let earlier = offer.between(&format!("name=\"{ID_FIELD}\" value=\""), "\"").unwrap().to_owned();
    let change = format!("{}/change", page(&second, "D07"));
    let used = anna.submit(&change, &[(DO_FIELD, REUSE), (ID_FIELD, &earlier)]).await;
    assert_eq!(anna.get(&files(&used)[0]).await.bytes, pdf("D07"));
    assert!(!used.text.contains("Files you gave earlier"), "it is not offered twice");
    assert_eq!(contents(&app), (2, 0), "one content serves both");
    // A floor plan is no location map, and nobody uses what is another's.
    let plan = anna.get(&page(&second, "D08")).await;
    let plan = plan.between(&format!("name=\"{ID_FIELD}\" value=\""), "\"").unwrap().to_owned();
    let wrong = anna.post(&change, &[(DO_FIELD, REUSE), (ID_FIELD, &plan)]).await;
    assert_eq!(wrong.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// Also of a draft that is not filed yet; each keeps it without the other.
#[tokio::test]
async fn a_paper_of_one_draft_is_offered_in_another() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, first) = with_papers(&app).await;
    let actor = applicant(&app).await;
    let second = draft(&app, &actor).await;
    let offer = anna.get(&page(&second, "D07")).await;
    assert!(offer.text.contains("Files you gave earlier"), "{}", offer.text);
    let earlier = offer.between(&format!("name=\"{ID_FIELD}\" value=\""), "\"").unwrap().to_owned();
    let used =
        anna.submit(&format!("{}/change", page(&second, "D07")), &[(DO_FIELD, REUSE), (ID_FIELD, &earlier)]).await;
    assert_eq!(anna.get(&files(&used)[0]).await.bytes, pdf("D07"));
    assert_eq!(contents(&app), (2, 0), "one content serves both");
    let change = format!("{}/change", page(&first, "D07"));
    anna.get(&page(&first, "D07")).await;
    anna.submit(&change, &[(DO_FIELD, REMOVE), (ID_FIELD, &earlier)]).await;
    let kept = anna.get(&page(&second, "D07")).await;
    assert_eq!(anna.get(&files(&kept)[0]).await.bytes, pdf("D07"));
    // Nobody is offered what is in another's draft.
    let mut owner = app.owner().await;
    sqlx::raw_sql(
        "update draft set person_id = (select id from person p where p.id <> draft.person_id limit 1) where id in
        (select draft_id from draft_document where requirement = 'D08')",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    assert!(!anna.get(&page(&second, "D08")).await.text.contains("Files you gave earlier"));
    app.finish().await;
}

/// A paper may ask for less than the one for which a file was given: then that file is not offered, and not taken either.
#[tokio::test]
async fn a_paper_given_once_is_held_to_the_limits_of_the_next() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, first) = with_papers(&app).await;
    send(&mut anna, &first).await;
    let actor = applicant(&app).await;
    let second = draft(&app, &actor).await;
    let path = page(&second, "D07");
    let offer = anna.get(&path).await;
    let earlier = offer.between(&format!("name=\"{ID_FIELD}\" value=\""), "\"").unwrap().to_owned();
    let mut owner = app.owner().await;
    for (change, words) in [
        ("update file set size = 5000001", "“paper.pdf” is larger than 5 MB"),
        ("update file set size = 500, media_type = 'text/plain'", "“paper.pdf” is not really PDF, JPG or PNG"),
    ] {
        sqlx::raw_sql(change).execute(&mut owner).await.unwrap();
        assert!(!anna.get(&path).await.text.contains("Files you gave earlier"), "{change}");
        let used = anna.post(&format!("{path}/change"), &[(DO_FIELD, REUSE), (ID_FIELD, &earlier)]).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "{change}");
        assert!(used.text.contains(words) && files(&used).is_empty(), "{}", used.text);
    }
    assert_eq!(anna.get(&format!("{path}/change")).await.location(), path);
    app.finish().await;
}

#[tokio::test]
async fn each_refusal_says_why_and_leaves_nothing() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    let path = page(&draft, "D07");
    anna.get(&path).await;
    let large = [pdf("large"), vec![0; 5_000_000]].concat();
    let locked = pdf("1 0 obj << /Encrypt 2 0 R >>");
    let program = pdf("1 0 obj << /S /JavaScript >>");
    for (name, content, words) in [
        ("empty.pdf", &b""[..], "Choose a file that is not empty"),
        ("large.pdf", &large, "“large.pdf” is larger than 5 MB"),
        ("setup.pdf", b"MZ\x90\0", "“setup.pdf” is not really PDF, JPG or PNG"),
        ("page.png", b"<html><script>alert(1)</script>", "“page.png” is not really"),
        ("cut.png", &png()[..30], "The picture “cut.png” is damaged"),
        ("cut.pdf", b"%PDF-1.7 and no more", "The PDF “cut.pdf” is damaged or incomplete"),
        ("locked.pdf", &locked, "The PDF “locked.pdf” is locked"),
        ("program.pdf", &program, "The PDF “program.pdf” contains a program"),
    ] {
        let answer = anna.upload(&path, &[(name, content)], UPLOAD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.text.contains(words), "{name}: {}", answer.text);
    }
    let two: [(&str, &[u8]); 2] = [("a.pdf", &pdf("a")), ("b.pdf", &pdf("b"))];
    let answer = anna.upload(&path, &two, UPLOAD).await;
    assert!(answer.text.contains("You can hand in only one file") && answer.text.contains("a.pdf"));
    assert_eq!(contents(&app), (1, 0));
    app.finish().await;
}

/// A page of somebody else cannot have files sent, and nothing is read of what it sends.
#[tokio::test]
async fn files_need_the_token_and_need_it_first() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    let path = page(&draft, "D07");
    anna.get(&path).await;
    let token = anna.csrf.clone();
    let (map, token) = (pdf("map"), token.as_bytes());
    for (name, parts) in [
        ("no token", &[(FILE_FIELD, Some("map.pdf"), &map[..])][..]),
        ("a wrong token", &[(CSRF_FIELD, None, &b"AAAA"[..]), (FILE_FIELD, Some("map.pdf"), &map)]),
        ("the token last", &[(FILE_FIELD, Some("map.pdf"), &map), (CSRF_FIELD, None, token)]),
        ("nothing", &[]),
    ] {
        let answer = anna.upload_bare(&path, parts).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}");
    }
    let urlencoded = anna.post(&path, &[(DO_FIELD, CONTINUE)]).await;
    assert_eq!(urlencoded.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let mut stranger = app.browser();
    stranger.get("/en/sign-in").await;
    let answer = stranger.upload(&path, &[("map.pdf", &map)], UPLOAD).await;
    assert!(answer.location().starts_with("/en/sign-in"), "{:?}", answer.status);
    assert_eq!(contents(&app), (0, 0));
    app.finish().await;
}

#[tokio::test]
async fn a_returned_case_takes_papers_again_and_keeps_the_old() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (mut anna, first) = with_papers(&app).await;
    let reference = send(&mut anna, &first).await;
    let gap = Defect { of: DefectOf::Document("D07".to_owned()), reason: "UNREADABLE".to_owned(), note: String::new() };
    let ask = Command { action: "ask".to_owned(), defects: vec![gap], ..Command::default() };
    cases::act(&app.state, &officer(Role::Officer, "bangkok"), &reference, ask).await.unwrap();
    anna.get(&format!("/en/case/{reference}")).await;
    let correct = anna.post(&format!("/en/case/{reference}/correct"), &[]).await;
    let draft = correct.location().split('/').nth(3).unwrap().parse().unwrap();
    let draft = Draft { id: draft, ..first };
    assert_eq!(files(&anna.get(&page(&draft, "D07")).await).len(), 1, "the case's papers are there");
    upload(&mut anna, &page(&draft, "D07"), "clear.pdf", &pdf("a clear map")).await;
    send(&mut anna, &draft).await;
    let links = files(&anna.get(&format!("/en/case/{reference}")).await);
    assert_eq!(links.len(), 2);
    let mut owner = app.owner().await;
    let rows: Vec<(String, bool)> = sqlx::query_as(
        "select name, removed_at is not null from case_document where requirement = 'D07' order by added_at",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(rows, [("paper.pdf".to_owned(), true), ("clear.pdf".to_owned(), false)]);
    // What an officer has seen stays, also where nobody links to it.
    app.clock.advance(UNREFERENCED * 2);
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    assert_eq!(contents(&app), (3, 0));
    app.finish().await;
}

/// Neither an unscanned nor an infected file reaches an officer; each download is logged, and the person sees that log.
#[tokio::test]
async fn officers_open_only_what_a_real_scanner_found_clean() {
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    anna.get(&page(&draft, "D07")).await;
    let map = upload(&mut anna, &page(&draft, "D07"), "map.pdf", &pdf("map")).await;
    assert!(map.text.contains("Being scanned for malware"));
    upload(&mut anna, &page(&draft, "D08"), "plan.pdf", &pdf("plan")).await;
    upload(&mut anna, &page(&draft, "D08"), "bad.pdf", &pdf(&eicar())).await;
    let reference = send(&mut anna, &draft).await;

    let mut officer = app.signed_in("licence@sala.example").await;
    let desk = format!("/en/officer/case/{reference}");
    let waiting = officer.get(&desk).await;
    assert!(waiting.text.contains("Being scanned for malware") && files(&waiting).is_empty(), "{}", waiting.text);
    let case = load(&app, &reference).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let stored = tx.case_documents(case.id).await.unwrap();
    tx.commit().await.unwrap();
    let link = |name: &str| {
        let file = stored.iter().find(|file| file.name == name).unwrap();
        format!("{desk}/files/{}", file.id)
    };
    assert_eq!(officer.get(&link("map.pdf")).await.status, StatusCode::NOT_FOUND, "not yet scanned");

    app.run_jobs().await;
    let scanned = officer.get(&desk).await;
    assert_eq!(files(&scanned), [link("map.pdf"), link("plan.pdf")]);
    assert!(scanned.text.contains("Refused: malware found"));
    assert_eq!(officer.get(&link("map.pdf")).await.bytes, pdf("map"));
    assert_eq!(officer.get(&link("bad.pdf")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(contents(&app), (2, 0), "the infected content is gone");
    let log = anna.get(&format!("/en/case/{reference}/access-log")).await;
    assert_eq!(log.text.matches("Opened a paper that was handed in").count(), 1, "{}", log.text);
    let told = anna.get(&format!("/en/case/{reference}")).await;
    assert!(told.text.contains("Refused: malware found") && files(&told).len() == 2);
    // Officers of another agency see nothing of it.
    let grant = Grant { role: Role::Officer, agency: "fire_brigade".to_owned(), office: None };
    app.appoint("arman@sala.example", grant).await;
    let mut arman = app.signed_in("arman@sala.example").await;
    assert_eq!(arman.get(&link("map.pdf")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

#[tokio::test]
async fn an_infected_paper_counts_as_missing_and_is_refused_at_once_the_next_time() {
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    let path = page(&draft, "D07");
    anna.get(&path).await;
    upload(&mut anna, &path, "bad.pdf", &pdf(MARKED)).await;
    app.run_jobs().await;
    let told = anna.get(&path).await;
    assert!(told.text.contains("Refused: malware found") && files(&told).is_empty());
    let check = anna.get(&format!("/en/apply/{}/check-answers", draft.id)).await;
    assert_eq!(check.location(), path);
    anna.get(&path).await;
    let again = anna.upload(&path, &[("bad.pdf", &pdf(MARKED))], UPLOAD).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text.contains("“bad.pdf” contains malware"), "{}", again.text);
    assert_eq!(contents(&app), (0, 0));
    app.finish().await;
}

/// A scanner that is down loses nothing: it is asked again. What came before there was one is scanned when there is.
#[tokio::test]
async fn what_was_not_scanned_waits_until_it_is() {
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some("/nowhere/clamd".parse().unwrap())).await;
    publish(&app).await;
    let (mut anna, draft) = begun(&app).await;
    anna.get(&page(&draft, "D07")).await;
    upload(&mut anna, &page(&draft, "D07"), "map.pdf", &pdf("map")).await;
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.jobs_waiting().await.unwrap(), (1, 1));
    let file = tx.draft_documents(draft.id).await.unwrap()[0].file;
    assert_eq!(tx.file(&file).await.unwrap().unwrap().scan.code(), "pending");
    tx.commit().await.unwrap();
    let scanner = crate::ports::scanner::Scanner::new(clamd.socket.clone());
    let content = app.state.files.read(file).await.unwrap();
    assert_eq!(scanner.scan(content).await.unwrap(), crate::ports::scanner::Verdict::Clean);
    app.finish_with_jobs().await;

    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    let received = app.state.files.receive_bytes(&pdf("old"), app.clock.now()).await.unwrap();
    let (state, now) = (&app.state, app.clock.now());
    let (file, _) =
        state.files.keep(&state.store, received, "application/pdf", crate::store::file::Scan::Off, now).await.unwrap();
    assert_eq!(crate::jobs::scan::catch_up(state).await.unwrap(), 1);
    app.run_jobs().await;
    let mut tx = state.store.begin_system().await.unwrap();
    assert_eq!(tx.file(&file).await.unwrap().unwrap().scan.code(), "clean");
    tx.commit().await.unwrap();
    app.finish().await;
}
