//! Contents in the bucket of a real server.

use crate::config::{Bucket, FilesPlace};
use crate::ports::files::{FileError, Files};
use crate::startup::{Random, temporary_folder};
use crate::store::file::FileHash;
use crate::testing::TestApp;
use crate::testing::s3::{PREFIX, S3Server};
use jiff::SignedDuration;
use object_store::Error as StorageError;
use secrecy::SecretString;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A small content, and one that goes in three parts.
fn contents() -> [Vec<u8>; 2] {
    let large = (0..11_u32 * 1024 * 1024).map(|at| at.to_le_bytes()[(at % 3) as usize]);
    [b"a map of the place, which nobody may read".to_vec(), large.collect()]
}

async fn keep(app: &TestApp, content: &[u8]) -> Result<FileHash, FileError> {
    app.state.files.put_bytes(&app.state.store, content, "application/pdf", app.clock.now()).await
}

/// The same storage, opened by another server with another way to the bucket.
fn opened(app: &TestApp, bucket: Bucket) -> Files {
    let mut config = app.state.config.clone();
    config.files = FilesPlace::Bucket(bucket);
    Files::open(&config, Random::seeded(9)).unwrap()
}

#[tokio::test]
async fn contents_go_into_the_bucket_once_and_come_back() {
    let folder = temporary_folder("s3-contents");
    let mut server = S3Server::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.files = server.place()).await;
    app.state.files.check().await.unwrap();
    let mut hashes = Vec::new();
    for (number, content) in contents().iter().enumerate() {
        let hash = keep(&app, content).await.unwrap();
        assert_eq!(keep(&app, content).await.unwrap(), hash);
        assert_eq!(server.objects().len(), number + 1, "stored once");
        assert_eq!(app.state.files.read_bytes(hash).await.unwrap(), *content);
        hashes.push(hash);
    }
    for path in server.objects() {
        assert!(path.to_string_lossy().contains(&format!("/{PREFIX}/")));
        let stored = std::fs::read(path).unwrap();
        assert!(!stored.windows(11).any(|part| part == b"a map of th"), "it lies there sealed");
    }
    assert!(std::fs::read_dir(app.folder().join("incoming")).unwrap().next().is_none());
    assert!(!app.folder().join("files").exists());

    // Its server goes, and comes back with what it had. Meanwhile nothing is taken, and nothing is lost.
    server.stop();
    assert!(matches!(
        app.state.files.read_bytes(hashes[0]).await,
        Err(FileError::Storage(StorageError::Generic { .. }))
    ));
    assert!(keep(&app, b"while it is away").await.is_err());
    app.state.files.check().await.expect("the portal may start without it");
    server.run().await;
    let again = opened(&app, server.bucket());
    for (hash, content) in hashes.iter().zip(contents()) {
        assert_eq!(again.read_bytes(*hash).await.unwrap(), content);
    }
    keep(&app, b"while it is away").await.unwrap();

    // What nothing refers to goes after two days.
    app.clock.advance(SignedDuration::from_hours(49));
    assert_eq!(app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap(), 3);
    assert!(server.objects().is_empty());
    assert!(matches!(again.read_bytes(hashes[1]).await, Err(FileError::Storage(StorageError::NotFound { .. }))));
    app.finish().await;
}

#[tokio::test]
async fn who_may_not_open_the_bucket_is_told_at_the_start() {
    let folder = temporary_folder("s3-refused");
    let server = S3Server::start(folder.path()).await;
    let app = TestApp::start().await;
    let right = server.bucket();
    assert!(opened(&app, right.clone()).check().await.is_ok());
    let wrong = [
        Bucket { key_id: "NOBODY".to_owned(), secret_key: SecretString::from("hunter2"), ..right.clone() },
        Bucket { name: "no-such-bucket".to_owned(), ..right },
    ];
    for bucket in wrong {
        let error = opened(&app, bucket.clone()).check().await.expect_err("refused");
        assert!(!matches!(error, FileError::Storage(StorageError::Generic { .. })), "{bucket:?}: {error:?}");
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    assert!(server.objects().is_empty());
    app.finish().await;
}

#[tokio::test]
async fn the_way_to_the_bucket_is_encrypted() {
    let folder = temporary_folder("s3-encrypted");
    let server = S3Server::start_encrypted(folder.path()).await;
    let app = TestApp::start_with(|config| config.files = server.place()).await;
    let hash = keep(&app, b"over TLS").await.unwrap();
    assert_eq!(app.state.files.read_bytes(hash).await.unwrap(), b"over TLS");
    // Its certificate is nobody's whom the world trusts, and without TLS there is nothing to talk to.
    let strangers = [
        Bucket { authorities: None, ..server.bucket() },
        Bucket { endpoint: Some(format!("http://localhost:{}", server.port)), ..server.bucket() },
    ];
    for bucket in strangers {
        assert!(opened(&app, bucket).read_bytes(hash).await.is_err());
    }
    let empty = Bucket { authorities: Some(folder.path().join("s3.key")), ..server.bucket() };
    assert!(super::open(&empty).unwrap_err().to_string().contains("no certificate"));
    app.finish().await;
}

/// Copies each connection to `port`, and cuts each in two after some bytes of the answer; how many there were.
async fn cutting(port: u16, after: usize) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                let (mut from_client, mut to_client) = client.split();
                let (from_server, mut to_server) = server.split();
                let mut answer = from_server.take(u64::try_from(after).unwrap());
                tokio::select! {
                    _ = tokio::io::copy(&mut from_client, &mut to_server) => {}
                    _ = tokio::io::copy(&mut answer, &mut to_client) => {}
                }
                let _ = to_client.flush().await;
            });
        }
    });
    (own, count)
}

/// A content whose connection breaks is read on from where it was, and the hash tells that it is whole.
#[tokio::test]
async fn a_broken_connection_is_taken_up_again() {
    let folder = temporary_folder("s3-cut");
    let server = S3Server::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.files = server.place()).await;
    let [_, content] = contents();
    let hash = keep(&app, &content).await.unwrap();
    let (port, connections) = cutting(server.port, 6 * 1024 * 1024).await;
    let bucket = Bucket { endpoint: Some(format!("http://localhost:{port}")), ..server.bucket() };
    assert_eq!(opened(&app, bucket).read_bytes(hash).await.unwrap(), content);
    assert_eq!(connections.load(Ordering::Relaxed), 2);
    app.finish().await;
}
