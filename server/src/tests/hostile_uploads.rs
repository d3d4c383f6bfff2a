//! A thousand hostile uploads and fifty at once, against the real router on a real listener: nothing is left behind, nothing
//! breaks, and memory stays bounded.

use super::clamd::{Clamd, eicar};
use super::documents::contents;
use super::sample::{applicant, draft, pdf, publish};
use crate::startup::Shutdown;
use crate::testing::{MULTIPART, TestApp, multipart};
use crate::web::connections;
use app::pages::apply::document::{DO_FIELD, FILE_FIELD, UPLOAD};
use app::parts::csrf_field::CSRF_FIELD;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What one browser needs to send a form with files.
struct Sender {
    address: SocketAddr,
    path: String,
    cookies: String,
    token: String,
}

impl Sender {
    fn head(&self, length: u64) -> String {
        format!(
            "POST {} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\nContent-Type: {MULTIPART}\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n",
            self.path, self.cookies
        )
    }

    fn form(&self, name: &str, content: &[u8]) -> Vec<u8> {
        let token = self.token.as_bytes();
        multipart(&[(CSRF_FIELD, None, token), (FILE_FIELD, Some(name), content), (DO_FIELD, None, UPLOAD.as_bytes())])
    }

    /// Sends the bytes, and gives the status of the answer; 0 when there is none.
    async fn send(&self, length: u64, body: &[u8]) -> u16 {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(self.head(length).as_bytes()).await.unwrap();
        for part in body.chunks(64 * 1024) {
            // Who has been answered already need not send the rest.
            if stream.write_all(part).await.is_err() {
                break;
            }
        }
        status(&mut stream).await
    }

    /// Sends half of it and hangs up.
    async fn hang_up(&self, body: &[u8]) {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(self.head(u64::try_from(body.len()).unwrap()).as_bytes()).await.unwrap();
        stream.write_all(&body[..body.len() / 2]).await.unwrap();
    }
}

async fn status(stream: &mut TcpStream) -> u16 {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let text = String::from_utf8_lossy(&answer[..answer.len().min(16)]).into_owned();
    text.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
}

/// A portal that listens, and somebody with a draft that lacks its floor plan.
async fn listening(app: &TestApp) -> (Arc<Sender>, Shutdowner) {
    publish(app).await;
    let actor = applicant(app).await;
    let draft = draft(app, &actor).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let path = format!("/en/apply/{}/documents/D08", draft.id);
    anna.get(&path).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = Shutdown::channel();
    let routes = crate::router::router(app.state.clone());
    let serving = tokio::spawn(connections::serve(listener, routes, async move { stopping.requested().await }));
    let sender = Sender { address, path, cookies: anna.cookies(), token: anna.csrf.clone() };
    (Arc::new(sender), Shutdowner { stop, serving })
}

struct Shutdowner {
    stop: tokio::sync::watch::Sender<bool>,
    serving: tokio::task::JoinHandle<()>,
}

impl Shutdowner {
    /// Lets what has begun end. A handler that had panicked would have answered 500, which is looked for above.
    async fn stop(self) {
        self.stop.send(true).unwrap();
        self.serving.await.unwrap();
    }
}

/// A PNG that says it is 60,000 pixels wide and high.
fn png_bomb() -> Vec<u8> {
    let mut bomb = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\xEA\x60\0\0\xEA\x60\x08\x02\0\0\0".to_vec();
    let mut sum = flate2::Crc::new();
    sum.update(&bomb[12..]);
    bomb.extend(sum.sum().to_be_bytes());
    bomb.extend(b"\0\0\0\0IEND\xAE\x42\x60\x82");
    bomb
}

/// A PDF that unfolds to two gibibytes of spaces, layer by layer.
fn pdf_bomb() -> Vec<u8> {
    use std::io::Write as _;
    let deflate = |content: &[u8]| {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    };
    let inner = deflate(&deflate(&vec![b' '; 4 << 20]));
    [
        &b"%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter [/FlateDecode /FlateDecode] >> stream\n"[..],
        &inner,
        b"\nendstream endobj startxref\n9\n%%EOF\n",
    ]
    .concat()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_hostile_uploads_leave_nothing_and_break_nothing() {
    const EACH: usize = 100;
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    let (sender, server) = listening(&app).await;
    let zip_bomb = [&b"PK\x03\x04"[..], &[0; 4096]].concat();
    let kinds: Arc<Vec<(&str, Vec<u8>)>> = Arc::new(vec![
        ("program.pdf", b"MZ\x90\0 this is a program".to_vec()),
        ("bomb.zip", zip_bomb),
        ("bomb.png", png_bomb()),
        ("bomb.pdf", pdf_bomb()),
        ("empty.pdf", Vec::new()),
        ("locked.pdf", pdf("<< /Encrypt 1 0 R >>")),
        ("../../../../etc/cron.d/x\0.pdf", b"#!/bin/sh".to_vec()),
    ]);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..EACH {
        let (sender, kinds) = (sender.clone(), kinds.clone());
        tasks.spawn(async move {
            for (name, content) in kinds.iter() {
                let form = sender.form(name, content);
                let status = sender.send(u64::try_from(form.len()).unwrap(), &form).await;
                assert!([422, 400].contains(&status), "{name}: {status}");
            }
            // Ten gigabytes are announced.
            let form = sender.form("huge.pdf", b"%PDF-1.7");
            assert_eq!(sender.send(10_000_000_000, &form).await, 413);
            // Connections are cut, early and in the middle of a file.
            let large = sender.form("cut.pdf", &[&b"%PDF-1.7\n"[..], &vec![b'x'; 200_000 + number]].concat());
            sender.hang_up(&large).await;
            // Malware gets in, until the scanner has seen it.
            let infected = sender.form("eicar.pdf", &pdf(&eicar()));
            let status = sender.send(u64::try_from(infected.len()).unwrap(), &infected).await;
            assert_eq!(status, 303, "eicar");
        });
        if tasks.len() >= 16 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    server.stop().await;
    assert_eq!(contents(&app), (1, 0), "the malware waits for its scan, and nothing else is there");
    app.run_jobs().await;
    assert_eq!(contents(&app), (0, 0));
    app.finish().await;
}

/// The most memory that this process has had, in MiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

/// The server, the senders and the test are one process; what it takes when it begins, seeds and all, is not counted. Files of 20 MB
/// take an hour's tenth in a build for tests; script/bench sends those, and holds the whole server to 200 MB.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_uploads_at_once_take_less_than_100_mib() {
    let app = TestApp::start().await;
    let (sender, server) = listening(&app).await;
    let before = peak();
    let mut uploads = tokio::task::JoinSet::new();
    for number in 0_u32..50 {
        let sender = sender.clone();
        uploads.spawn(async move {
            // No two are alike; none is whole in memory here.
            let whole = sender.form("plan.pdf", b"@");
            let at = whole.iter().position(|byte| *byte == b'@').unwrap();
            let (before, after) = (&whole[..at], &whole[at + 1..]);
            let (begin, end) = (format!("%PDF-1.7\n{number}\n"), b"\nstartxref\n9\n%%EOF\n");
            let filler = vec![b'0'; 64 * 1024];
            let blocks = 1_000_000 / filler.len();
            let size = before.len() + begin.len() + blocks * filler.len() + end.len() + after.len();
            let mut stream = TcpStream::connect(sender.address).await.unwrap();
            stream.write_all(sender.head(u64::try_from(size).unwrap()).as_bytes()).await.unwrap();
            stream.write_all(before).await.unwrap();
            stream.write_all(begin.as_bytes()).await.unwrap();
            for _ in 0..blocks {
                stream.write_all(&filler).await.unwrap();
            }
            stream.write_all(end).await.unwrap();
            stream.write_all(after).await.unwrap();
            status(&mut stream).await
        });
    }
    let mut taken = 0;
    while let Some(status) = uploads.join_next().await {
        // Three are taken; the others hear that there are enough. In a build without optimisation, whose two threads hash and seal fifty
        // files meanwhile, some wait for a connection to the database for longer than its pool lets them (10 s) and are to come back.
        let status = status.unwrap();
        assert!([303, 422, 503].contains(&status), "{status}");
        taken += usize::from(status == 303);
    }
    assert_eq!(taken, 3);
    server.stop().await;
    let (stored, coming) = contents(&app);
    assert!((3..=50).contains(&stored) && coming == 0, "{stored} stored, {coming} left");
    let more = peak() - before;
    println!("memory that 50 uploads took: {more} MiB");
    assert!(more < 100, "{more} MiB");
    app.finish_with_jobs().await;
}

/// Files for one draft wait for each other, and while they wait they hold no connection to the database: all of them together would
/// hold each that there is, so that whoever came after waited ten seconds for one and got 503.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_a_draft_keeps_nobody_else_waiting() {
    let app = TestApp::start().await;
    let (sender, server) = listening(&app).await;
    let mut owner = app.owner().await;
    // Somebody is at the draft and takes his time.
    sqlx::raw_sql("begin; select from draft for update").execute(&mut owner).await.unwrap();
    let mut uploads = tokio::task::JoinSet::new();
    for number in 0..20 {
        let sender = sender.clone();
        uploads.spawn(async move {
            let form = sender.form("plan.pdf", &pdf(&number.to_string()));
            sender.send(u64::try_from(form.len()).unwrap(), &form).await
        });
    }
    let waiting =
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    let mut watcher = app.owner().await;
    let mut waited = Vec::new();
    // Long enough for all of them to have come so far: each takes milliseconds.
    for _ in 0..100 {
        waited.push(sqlx::query_scalar::<_, i64>(waiting).fetch_one(&mut watcher).await.unwrap());
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    // Requests of one session wait for each other for a moment, too.
    let always = waited.iter().rev().take(30).min();
    assert_eq!(always, Some(&1), "one waits for the row, and the others for their turn: {waited:?}");
    let others = tokio::time::timeout(std::time::Duration::from_secs(8), app.signed_in("liam@sala.example"));
    others.await.expect("others are served meanwhile");
    sqlx::raw_sql("commit").execute(&mut owner).await.unwrap();
    let mut statuses = Vec::new();
    while let Some(status) = uploads.join_next().await {
        statuses.push(status.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [vec![303; 3], vec![422; 17]].concat());
    server.stop().await;
    app.finish_with_jobs().await;
}
