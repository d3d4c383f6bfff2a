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

/// A ZIP of 17 kB that unpacks to 16 MiB, whatever its name says.
fn zip_bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("zeros", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, &vec![0; 16 << 20]).unwrap();
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 100_000);
    bomb
}

/// Every file under a folder, of which no upload may make another.
fn files_under(folder: &std::path::Path, found: &mut std::collections::BTreeSet<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_under(&path, found);
        } else {
            found.insert(path);
        }
    }
}

/// What could have been written by a name: everything around the portal's data, and where the names point.
fn around(app: &TestApp) -> std::collections::BTreeSet<std::path::PathBuf> {
    let mut found = std::collections::BTreeSet::new();
    files_under(&app.state.config.data, &mut found);
    for folder in ["/etc/cron.d", "/var/spool/cron"] {
        files_under(folder.as_ref(), &mut found);
    }
    found.extend(std::fs::read_dir(".").unwrap().flatten().map(|entry| entry.path()));
    found
}

/// Names that lead elsewhere, end strings, or are another system's devices; each would be a good file by its content.
const PATHS: [&str; 8] = [
    "../../../../etc/cron.d/sala-test",
    "/etc/cron.d/sala-test.pdf",
    "..\\..\\windows\\system32\\sala-test.dll",
    "sala-test\0.pdf",
    "%2e%2e%2fsala-test.pdf",
    "files/../incoming/sala-test",
    "CON",
    "....//sala-test;rm -rf .pdf",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_hostile_uploads_leave_nothing_and_break_nothing() {
    const EACH: usize = 100;
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    let (sender, server) = listening(&app).await;
    let before = around(&app);
    let kinds: Arc<Vec<(&str, Vec<u8>)>> = Arc::new(vec![
        ("program.pdf", b"MZ\x90\0 this is a program".to_vec()),
        ("bomb.zip", zip_bomb()),
        ("zip.pdf", [&b"%PDF-1.7\n"[..], &zip_bomb()].concat()),
        ("bomb.png", png_bomb()),
        ("bomb.pdf", pdf_bomb()),
        ("empty.pdf", Vec::new()),
        ("locked.pdf", pdf("<< >>\ntrailer\n<< /Encrypt 1 0 R >>")),
        ("script.pdf", pdf("<< >>\n2 0 obj\n<< /S /J#61vaScript >>\nendobj")),
        ("page.jpg", b"<html><script>alert(1)</script>".to_vec()),
        ("cut.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec()),
    ]);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..EACH {
        let (sender, kinds) = (sender.clone(), kinds.clone());
        tasks.spawn(async move { hostile_round(&sender, &kinds, number).await });
        if tasks.len() >= 16 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    assert!(EACH * (kinds.len() + 5) >= 1000);
    server.stop().await;
    // Malware waits for its scan, each of its contents once; what has a bad name and a good content waits for its paper, once.
    assert_eq!(contents(&app), (EACH + 1, 0));
    app.run_jobs().await;
    assert_eq!(contents(&app), (1, 0), "the malware is gone");
    let mut owner = app.owner().await;
    let names: Vec<String> = sqlx::query_scalar("select name from draft_document").fetch_all(&mut owner).await.unwrap();
    assert!(names.iter().all(|name| !name.contains(['/', '\\', '\0'])), "{names:?}");
    sqlx::raw_sql("delete from draft_document").execute(&mut owner).await.unwrap();
    app.clock.advance(crate::ports::files::UNREFERENCED * 2);
    app.state.files.tidy(&app.state.store, app.clock.now()).await.unwrap();
    assert_eq!(contents(&app), (0, 0));
    let rows: i64 = sqlx::query_scalar("select count(*) from file").fetch_one(&mut owner).await.unwrap();
    assert_eq!(rows, 0, "no row of a file is left either");
    let stray: Vec<_> = around(&app).difference(&before).cloned().collect();
    assert!(stray.is_empty(), "{stray:?}");
    app.finish().await;
}

/// Each kind of hostile upload once.
async fn hostile_round(sender: &Sender, kinds: &[(&str, Vec<u8>)], number: usize) {
    for (name, content) in kinds {
        let form = sender.form(name, content);
        let status = sender.send(u64::try_from(form.len()).unwrap(), &form).await;
        assert!([422, 400].contains(&status), "{name}: {status}");
    }
    // Ten gigabytes are announced.
    let form = sender.form("huge.pdf", b"%PDF-1.7");
    assert_eq!(sender.send(10_000_000_000, &form).await, 413);
    // Connections are cut: in the middle of a file, and before the first byte of it.
    let large = sender.form("cut.pdf", &[&b"%PDF-1.7\n"[..], &vec![b'x'; 200_000 + number]].concat());
    sender.hang_up(&large).await;
    let early = large.iter().position(|byte| *byte == b'%').unwrap();
    sender.hang_up(&large[..early]).await;
    // A name that leads elsewhere: taken, or one too many, and in either case only a name.
    let named = sender.form(PATHS[number % PATHS.len()], &pdf("a good plan"));
    let status = sender.send(u64::try_from(named.len()).unwrap(), &named).await;
    assert!([303, 422, 400].contains(&status), "name: {status}");
    // Malware gets in until the scanner has seen it, each time in another file; after three the paper has enough of them.
    let infected = sender.form("eicar.pdf", &pdf(&format!("{number} {}", eicar())));
    let status = sender.send(u64::try_from(infected.len()).unwrap(), &infected).await;
    assert!([303, 422].contains(&status), "eicar: {status}");
}

/// What is no form is not kept until it has ended: bytes before the first part, a head that does not end, parts without number.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_without_an_end_is_cut_off() {
    let app = TestApp::start().await;
    let (sender, server) = listening(&app).await;
    let form = sender.form("plan.pdf", b"");
    let behind = form.windows(6).position(|bytes| bytes == b"plan.p").unwrap();
    for begin in [&b""[..], &form[..behind]] {
        let mut stream = TcpStream::connect(sender.address).await.unwrap();
        stream.write_all(sender.head(100_000_000).as_bytes()).await.unwrap();
        stream.write_all(begin).await.unwrap();
        // Each piece is read before the next comes, so that none is left when the answer is given.
        for _ in 0..3 {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            stream.write_all(&[b'x'; 10 * 1024]).await.unwrap();
        }
        assert_eq!(status(&mut stream).await, 400, "{}", begin.len());
    }
    let token = sender.token.as_bytes();
    for (count, expected) in [(50, 422), (100, 400)] {
        let parts: Vec<(&str, Option<&str>, &[u8])> = std::iter::once((CSRF_FIELD, None, token))
            .chain((0..count).map(|_| (FILE_FIELD, Some("a.pdf"), &b"no plan"[..])))
            .collect();
        let form = multipart(&parts);
        assert_eq!(sender.send(u64::try_from(form.len()).unwrap(), &form).await, expected, "{count} parts");
    }
    server.stop().await;
    assert_eq!(contents(&app).1, 0, "nothing is left of what had begun");
    app.finish_with_jobs().await;
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
    // Others are served meanwhile: the draft is let go only after this.
    app.signed_in("liam@sala.example").await;
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
