use super::*;
use crate::testing::TestApp;
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
