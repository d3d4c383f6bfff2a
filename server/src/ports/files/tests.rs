use super::*;
use crate::jobs;
use crate::store::job::Job;
use crate::testing::TestApp;
use crate::tests::clamd::{Clamd, eicar};
use crate::tests::documents::contents;
use std::collections::BTreeSet;

async fn keep(app: &TestApp, content: &[u8], scan: Scan) -> FileHash {
    let received = app.state.files.receive_bytes(content, app.clock.now()).await.unwrap();
    app.state.files.keep(&app.state.store, received, "application/pdf", scan, app.clock.now()).await.unwrap().0
}

/// Every file in the folders of contents.
fn on_disk(app: &TestApp) -> BTreeSet<PathBuf> {
    fn look(folder: &Path, found: &mut BTreeSet<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { look(&path, found) } else { assert!(found.insert(path)) }
        }
    }
    let mut found = BTreeSet::new();
    look(&app.state.config.data.join("files"), &mut found);
    look(&app.state.config.data.join("incoming"), &mut found);
    found
}

#[tokio::test]
async fn equal_contents_are_stored_once_and_unreadable() {
    let app = TestApp::start().await;
    let content = b"a map of the place, which nobody may read ".repeat(9000);
    let hash = keep(&app, &content, Scan::Own).await;
    assert_eq!(keep(&app, &content, Scan::Own).await, hash);
    let files = on_disk(&app);
    assert_eq!(files.len(), 1);
    let stored = std::fs::read(files.first().unwrap()).unwrap();
    assert!(stored.len() > content.len() && !stored.windows(11).any(|part| part == b"a map of th"));
    assert_eq!(app.state.files.read_bytes(hash).await.unwrap(), content);
    let other = keep(&app, &content[1..], Scan::Own).await;
    assert_ne!(other, hash);
    assert_eq!(on_disk(&app).len(), 2);
    app.finish().await;
}

/// Whoever can write into the storage, and knows neither key nor content, cannot give one content for another.
#[tokio::test]
async fn a_content_under_another_name_is_not_given_out_whole() {
    let app = TestApp::start().await;
    let (one, two) = (keep(&app, &vec![1; 200_000], Scan::Own).await, keep(&app, &vec![2; 200_000], Scan::Own).await);
    let path =
        |hash: &FileHash| app.state.config.data.join("files").join(&hash.to_string()[..2]).join(hash.to_string());
    std::fs::copy(path(&two), path(&one)).unwrap();
    assert!(matches!(app.state.files.read_bytes(one).await, Err(FileError::Io(_))));
    assert_eq!(app.state.files.read_bytes(two).await.unwrap().len(), 200_000);
    app.finish().await;
}

#[tokio::test]
async fn what_is_too_long_empty_or_given_up_leaves_nothing() {
    let app = TestApp::start().await;
    let files = &app.state.files;
    let mut incoming = files.receive(app.clock.now(), 10).await.unwrap();
    incoming.write(b"12345").await.unwrap();
    assert_eq!(on_disk(&app).len(), 1);
    assert!(matches!(incoming.write(b"678901").await, Err(FileError::TooLarge)));
    drop(incoming);
    assert!(matches!(files.receive(app.clock.now(), 10).await.unwrap().finish().await, Err(FileError::Empty)));
    drop(files.receive_bytes(b"never kept", app.clock.now()).await.unwrap());
    assert!(on_disk(&app).is_empty());
    app.finish().await;
}

#[tokio::test]
async fn what_nobody_refers_to_is_gone_after_two_days() {
    let app = TestApp::start().await;
    let hash = keep(&app, b"given up", Scan::Own).await;
    // A process that was killed while something came in.
    let incoming = app.state.files.receive(app.clock.now(), 10).await.unwrap();
    std::mem::forget(incoming);
    assert_eq!(on_disk(&app).len(), 2);
    let tidy = async || app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    app.clock.advance(SignedDuration::from_hours(47));
    assert_eq!(tidy().await, 0);
    keep(&app, b"brought again", Scan::Own).await;
    app.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(tidy().await, 2);
    assert!(matches!(app.state.files.read_bytes(hash).await, Err(FileError::Storage(_))));
    assert_eq!(on_disk(&app).len(), 1, "what was brought later stays");
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.file(&hash).await.unwrap(), None);
    drop(tx);
    // A worker that was killed between the object and the row: the row is there and the content is not.
    let again = keep(&app, b"brought again", Scan::Own).await;
    app.state.files.remove(&again).await.unwrap();
    assert_eq!(keep(&app, b"brought again", Scan::Own).await, again);
    assert_eq!(app.state.files.read_bytes(again).await.unwrap(), b"brought again");
    app.finish().await;
}

async fn scan_of(app: &TestApp, hash: &FileHash) -> Option<Scan> {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let file = tx.file(hash).await.unwrap();
    tx.commit().await.unwrap();
    file.map(|file| file.scan)
}

/// Jobs that wait, and those of them that have been tried.
async fn jobs_waiting(app: &TestApp) -> (i64, i64) {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let waiting = tx.jobs_waiting().await.unwrap();
    tx.commit().await.unwrap();
    waiting
}

async fn received(app: &TestApp, content: &[u8]) -> Received {
    app.state.files.receive_bytes(content, app.clock.now()).await.unwrap()
}

async fn noted(app: &TestApp, received: &Received) -> Scan {
    app.state.files.note(&app.state.store, received, "application/pdf", Scan::Pending, app.clock.now()).await.unwrap()
}

async fn brought_in(app: &TestApp, received: Received, known: Scan) -> Scan {
    app.state.files.bring_in(&app.state.store, received, known).await.unwrap()
}

async fn scanning() -> (TestApp, Clamd) {
    let clamd = Clamd::start().await;
    let socket = clamd.socket.clone();
    (TestApp::start_with(|config| config.clamd = Some(socket)).await, clamd)
}

/// The scan may look between the row and the content: it waits, and says nothing about what it has not seen.
#[tokio::test]
async fn a_scan_waits_for_a_content_that_is_being_moved_in() {
    let (app, _clamd) = scanning().await;
    let content = received(&app, b"slow to come").await;
    let hash = content.hash;
    let known = noted(&app, &content).await;
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &hash).await, jobs_waiting(&app).await), (Some(Scan::Pending), (1, 0)));
    assert_eq!(brought_in(&app, content, known).await, Scan::Pending);
    app.clock.advance(SignedDuration::from_mins(1));
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &hash).await, jobs_waiting(&app).await), (Some(Scan::Clean), (0, 0)));

    // Whoever was bringing it has died: row and job end together.
    let dead = received(&app, b"never came").await;
    noted(&app, &dead).await;
    app.run_jobs().await;
    app.clock.advance(UNREFERENCED * 2);
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &dead.hash).await, jobs_waiting(&app).await), (None, (0, 0)));
    app.finish().await;
}

/// Two bring the same malware; it is found in the one while the other is on its way in.
#[tokio::test]
async fn malware_that_is_brought_again_while_it_is_found_leaves_nothing() {
    let (app, _clamd) = scanning().await;
    let (first, second) = (received(&app, eicar().as_bytes()).await, received(&app, eicar().as_bytes()).await);
    let hash = first.hash;
    let known = noted(&app, &first).await;
    brought_in(&app, first, known).await;
    let known = noted(&app, &second).await;
    assert_eq!(known, Scan::Pending);
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &hash).await, contents(&app)), (Some(Scan::Infected), (0, 1)));
    assert_eq!(brought_in(&app, second, known).await, Scan::Infected, "whoever brought it is told");
    assert_eq!((contents(&app), jobs_waiting(&app).await), ((0, 0), (0, 0)));

    // A worker that died between the row and the removal: the next one removes.
    let again = received(&app, eicar().as_bytes()).await;
    app.state.files.move_in(&again.spool.0, &app.state.files.object(&hash)).await.unwrap();
    drop(again);
    assert_eq!(contents(&app), (1, 0));
    let payload = serde_json::json!({ "file": hash.to_string() });
    let kind = crate::store::file::SCAN_JOB.to_owned();
    let job = Job { id: app.state.random.id(app.clock.now()), kind, case: None, payload, attempts: 2 };
    jobs::scan::run(&app.state, &job).await.unwrap();
    assert_eq!(contents(&app), (0, 0));
    app.finish().await;
}

/// Taken away while it is scanned, and brought once more: neither the old scan nor the old row gets in the way of the new ones.
#[tokio::test]
async fn a_content_that_is_removed_while_it_is_scanned_may_come_again() {
    let (app, _clamd) = scanning().await;
    let hash = keep(&app, b"taken away", Scan::Pending).await;
    app.clock.advance(UNREFERENCED * 2);
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(!tx.file_scanned(&hash, Scan::Infected, app.clock.now()).await.unwrap(), "the old scan has nothing to say");
    tx.commit().await.unwrap();
    assert_eq!(keep(&app, b"taken away", Scan::Pending).await, hash);
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &hash).await, jobs_waiting(&app).await), (Some(Scan::Clean), (0, 0)));
    assert_eq!(app.state.files.read_bytes(hash).await.unwrap(), b"taken away");

    // Forgotten by one, while another who brings it waits for the row: his row is new and has a job.
    let mut forgetting = app.state.store.begin_system().await.unwrap();
    app.clock.advance(UNREFERENCED * 2);
    let (found, used) = forgetting.file_to_check(app.clock.now()).await.unwrap().unwrap();
    assert_eq!((found, used), (hash, false));
    let state = app.state.clone();
    let now = app.clock.now();
    let coming = received(&app, b"taken away").await;
    let bringing = tokio::spawn(async move {
        state.files.keep(&state.store, coming, "application/pdf", Scan::Pending, now).await.unwrap()
    });
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    app.state.files.remove(&hash).await.unwrap();
    forgetting.file_forget(&hash).await.unwrap();
    forgetting.commit().await.unwrap();
    assert_eq!(bringing.await.unwrap(), (hash, Scan::Pending));
    assert_eq!(jobs_waiting(&app).await.0, 1);
    app.run_jobs().await;
    assert_eq!((scan_of(&app, &hash).await, jobs_waiting(&app).await), (Some(Scan::Clean), (0, 0)));
    app.finish().await;
}

/// A content that was lost, and so could not be scanned, is scanned when somebody brings it again.
#[tokio::test]
async fn what_was_lost_is_scanned_when_it_is_back() {
    let (app, _clamd) = scanning().await;
    let hash = keep(&app, b"lost", Scan::Pending).await;
    app.state.files.remove(&hash).await.unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.file_scanned(&hash, Scan::Failed, app.clock.now()).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(keep(&app, b"lost", Scan::Pending).await, hash);
    app.run_jobs().await;
    assert_eq!(scan_of(&app, &hash).await, Some(Scan::Clean));
    app.finish_with_jobs().await;
}
