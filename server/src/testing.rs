//! The whole portal in a test: the real router on a real Postgres, a standing clock, seeded randomness, mail in memory.
//! Each test has a database of its own, copied from one that was migrated and filled once.
//!
//! `DATABASE_URL` names a server on which databases may be created; `script/test` starts one.

pub mod receiver;
pub mod s3;
pub mod smtp;

use crate::app_state::AppState;
use crate::config::{Config, Keys, MailTransport};
use crate::ports::files::Files;
use crate::ports::mail::{Mailer, SentMail};
use crate::startup::{Clock, Random, TemporaryFolder, assemble, temporary_folder};
use crate::store::account::Grant;
use crate::store::{Seal, Store, migrate};
use crate::{authenticator, jobs, router, seed};
use app::pages::apply::document::{DO_FIELD, FILE_FIELD};
use app::parts::csrf_field::CSRF_FIELD;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use sala::id::AccountId;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt as _;

/// Sunday morning in Bangkok: the day on which the demonstration's passports count.
pub const NOW: &str = "2026-09-20T09:00:00+07:00";
/// Held while the template is made, so that one process of many makes it.
const TEMPLATE_LOCK: i64 = 0x005A_1A7E;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A portal with its own database, dropped by [`TestApp::finish`].
pub struct TestApp {
    pub state: AppState,
    pub clock: Clock,
    router: Router,
    server: PgConnectOptions,
    database: String,
    folder: TemporaryFolder,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// With settings of its own.
    pub async fn start_with(configure: impl FnOnce(&mut Config)) -> Self {
        let url = std::env::var("DATABASE_URL").expect("DATABASE_URL: a server for tests; script/test starts one");
        let server: PgConnectOptions = url.parse().expect("DATABASE_URL");
        let template = template(&server).await;
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let database = format!("sala_test_{}_{number}", std::process::id());
        let mut admin = PgConnection::connect_with(&server).await.unwrap();
        // Its files are copied, which costs half of writing them through the log.
        let create = format!("create database {database} template {template} strategy file_copy");
        admin.execute(AssertSqlSafe(create)).await.unwrap();
        admin.close().await.unwrap();
        let folder = temporary_folder(&database);
        let clock = Clock::standing_at(NOW.parse().unwrap());
        let options = server.clone().database(&database);
        let state = open(&folder, &clock, 2, options, configure).await;
        let router = router::router(state.clone());
        Self { state, clock, router, server, database, folder }
    }

    /// A folder that goes with the test.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The keys with which everything is sealed, as the command line takes them.
    pub fn keys() -> String {
        demonstration_keys(",")
    }

    /// Another server on the same database, with a memory and a mailbox of its own.
    pub async fn another_server(&self) -> AppState {
        open(&self.folder, &self.clock, 3, self.owner_options(), |_| {}).await
    }

    /// Serves the portal on a real port of this machine as well; its address.
    pub async fn serve(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(crate::web::connections::serve(listener, self.router.clone(), std::future::pending()));
        format!("http://{address}")
    }

    /// What a partner sends: no browser, no cookies, headers of its own.
    pub async fn partner(&self, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> (StatusCode, String) {
        let answer = self.program(Method::POST, path, headers, body).await;
        (answer.status, answer.text)
    }

    /// The same with any method, and the whole answer.
    pub async fn program(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let peer = ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40000)));
        let request = request.extension(peer).body(Body::from(body)).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: head.status, headers: head.headers, text, bytes }
    }

    /// Somebody's browser, without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser { app: self, cookies: BTreeMap::new(), csrf: String::new() }
    }

    /// A browser in which somebody of the demonstration has signed in.
    pub async fn signed_in(&self, email: &str) -> Browser<'_> {
        let mut browser = self.browser();
        browser.get("/en/sign-in").await;
        let answer = browser.post("/en/sign-in", &[("email", email), ("password", seed::accounts::PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "signing in as {email}: {}", answer.text);
        if answer.location().contains("/sign-in/code") {
            browser.get("/en/sign-in/code").await;
            let answer = browser.post("/en/sign-in/code", &[("code", &self.demonstration_code())]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "the code of {email}: {}", answer.text);
        }
        browser
    }

    /// Somebody of the demonstration works in that capacity from now on, and signs in with two factors.
    pub async fn appoint(&self, email: &str, grant: Grant) -> AccountId {
        let account = self.with_second_factor(email).await;
        let mut tx = self.state.store.begin_system().await.unwrap();
        tx.account_role_grant(account, &grant).await.unwrap();
        tx.commit().await.unwrap();
        account
    }

    /// Somebody of the demonstration signs in with two factors from now on.
    pub async fn with_second_factor(&self, email: &str) -> AccountId {
        let mut tx = self.state.store.begin_system().await.unwrap();
        let account = tx.account_by_email(email).await.unwrap().unwrap().id;
        tx.second_factor_begin(account, seed::accounts::SECRET, self.clock.now()).await.unwrap();
        tx.second_factor_confirm(account, self.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        account
    }

    /// What the authenticator apps of the demonstration show now.
    pub fn demonstration_code(&self) -> String {
        authenticator::code(seed::accounts::SECRET, self.clock.now()).unwrap()
    }

    /// Runs jobs until none is due.
    pub async fn run_jobs(&self) {
        while jobs::run_due(&self.state).await.unwrap() > 0 {}
    }

    /// Mails sent so far.
    pub fn mails(&self) -> Vec<SentMail> {
        self.state.mailer.sent()
    }

    /// A connection as the owner of the database, whom row-level security does not bind.
    pub async fn owner(&self) -> PgConnection {
        PgConnection::connect_with(&self.owner_options()).await.unwrap()
    }

    /// How to make such a connection.
    pub fn owner_options(&self) -> PgConnectOptions {
        self.server.clone().database(&self.database)
    }

    /// The jobs left must be none: a test that leaves work undone tests too little. Then the database goes.
    pub async fn finish(self) {
        self.run_jobs().await;
        let mut tx = self.state.store.begin_system().await.unwrap();
        let (waiting, _) = tx.jobs_waiting().await.unwrap();
        drop(tx);
        assert_eq!(waiting, 0, "jobs are left");
        self.finish_with_jobs().await;
    }

    /// As [`TestApp::finish`], for tests in which jobs rightly wait.
    pub async fn finish_with_jobs(self) {
        self.state.store.close();
        let mut admin = PgConnection::connect_with(&self.server).await.unwrap();
        let drop = format!("drop database if exists {} with (force)", self.database);
        admin.execute(AssertSqlSafe(drop)).await.unwrap();
    }
}

fn demonstration_keys(between: &str) -> String {
    ["seal.1", "lookup", "token", "statement.1", "bank.simulated"]
        .map(|name| format!("{name}={}=", "Qk".repeat(21) + "Q"))
        .join(between)
}

/// The parts of a portal on the database of `options`.
async fn open(
    folder: &TemporaryFolder,
    clock: &Clock,
    seed: u64,
    options: PgConnectOptions,
    configure: impl FnOnce(&mut Config),
) -> AppState {
    let random = Random::seeded(seed);
    let mut config = Config::for_tests(folder.path(), None, &random);
    // The same keys in every process, since the template's sealed values are opened with them.
    config.keys = Keys::parse(&demonstration_keys("\n")).unwrap();
    config.no_limits = true;
    configure(&mut config);
    let seal = Seal::new(config.keys.clone(), random.clone());
    let store = Store::connect(options, 6, seal).await.unwrap();
    let files = Files::open(&config, random.clone()).unwrap();
    // A test that names a server wants to see what it gets.
    let mailer = match &config.mail {
        MailTransport::Smtp(_) => Mailer::new(&config).unwrap(),
        MailTransport::Folder(_) => Mailer::memory(),
    };
    assemble(config, "http://localhost".to_owned(), clock.clone(), random, store, mailer, files)
}

/// The name of the database that tests copy: migrated and filled as for a demonstration. Made anew for each build.
async fn template(server: &PgConnectOptions) -> String {
    let built = std::env::current_exe().and_then(|exe| exe.metadata()?.modified()).unwrap();
    let built = built.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let name = format!("sala_template_{built}");
    let mut admin = PgConnection::connect_with(server).await.unwrap();
    sqlx::query("select pg_advisory_lock($1)").bind(TEMPLATE_LOCK).execute(&mut admin).await.unwrap();
    let known: Vec<String> = sqlx::query_scalar("select datname from pg_database where datname like 'sala_template_%'")
        .fetch_all(&mut admin)
        .await
        .unwrap();
    if !known.contains(&name) {
        for old in &known {
            admin.execute(AssertSqlSafe(format!("drop database if exists {old} with (force)"))).await.unwrap();
        }
        let making = format!("{name}_making");
        admin.execute(AssertSqlSafe(format!("create database {making}"))).await.unwrap();
        let options = server.clone().database(&making);
        migrate::migrate(&options).await.unwrap();
        let folder = temporary_folder(&making);
        let clock = Clock::standing_at(NOW.parse().unwrap());
        let state = open(&folder, &clock, 1, options.clone(), |_| {}).await;
        // No cases of strangers: each test knows what is in the queues.
        seed::seed_amount(&state, &options, seed::Amount { cases: 0, ..seed::Amount::default() }).await.unwrap();
        while jobs::run_due(&state).await.unwrap() > 0 {}
        state.store.close();
        admin.execute(AssertSqlSafe(format!("alter database {making} rename to {name}"))).await.unwrap();
    }
    // Closing the connection gives the lock back.
    admin.close().await.unwrap();
    name
}

/// A program that `script/setup --tests` has installed.
pub fn tool(path: &str) -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let caches = || variable("XDG_CACHE_HOME").or_else(|| Some(std::env::home_dir()?.join(".cache")));
    let cache = variable("SALA_CACHE").or_else(|| Some(caches()?.join("sala")));
    let tool = cache.unwrap_or_default().join(path);
    assert!(tool.exists(), "{} is missing: run script/setup --tests", tool.display());
    tool
}

/// What a form with files says of itself.
pub const MULTIPART: &str = "multipart/form-data; boundary=----sala";

/// The body of a form with files, in the order of its parts.
pub fn multipart(parts: &[(&str, Option<&str>, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map(|file| format!("; filename=\"{file}\"\r\nContent-Type: application/octet-stream"));
        let head = format!(
            "------sala\r\nContent-Disposition: form-data; name=\"{name}\"{}\r\n\r\n",
            file.unwrap_or_default()
        );
        body.extend(head.into_bytes());
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(b"------sala--\r\n");
    body
}

/// A browser: keeps cookies, and the form token of the last page. A clone of it is another tab.
#[derive(Clone)]
pub struct Browser<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
    pub csrf: String,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// What stands between the first `before` and the next `after`.
    pub fn between(&self, before: &str, after: &str) -> Option<&str> {
        let (_, rest) = self.text.split_once(before)?;
        rest.split_once(after).map(|(found, _)| found)
    }
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form with the token of the last page.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([(CSRF_FIELD, csrf.as_str())]).collect();
        self.post_bare(path, &fields).await
    }

    /// Sends a form as it is.
    pub async fn post_bare(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_urlencoded::to_string(fields).unwrap();
        self.send(Method::POST, path, Some(("application/x-www-form-urlencoded", body.into_bytes()))).await
    }

    /// Sends a form with files, with the token of the last page first.
    pub async fn upload(&mut self, path: &str, files: &[(&str, &[u8])], button: &str) -> Answer {
        let csrf = self.csrf.clone();
        let files = files.iter().map(|(name, content)| (FILE_FIELD, Some(*name), *content));
        let parts: Vec<_> = [(CSRF_FIELD, None, csrf.as_bytes())]
            .into_iter()
            .chain(files)
            .chain([(DO_FIELD, None, button.as_bytes())])
            .collect();
        self.send(Method::POST, path, Some((MULTIPART, multipart(&parts)))).await
    }

    /// Sends a form with files as it is: each part's name, its file's name and its content.
    pub async fn upload_bare(&mut self, path: &str, parts: &[(&str, Option<&str>, &[u8])]) -> Answer {
        self.send(Method::POST, path, Some((MULTIPART, multipart(parts)))).await
    }

    /// The cookies, as a browser sends them.
    pub fn cookies(&self) -> String {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        cookies.join("; ")
    }

    /// Sends a form and goes where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text);
        let location = answer.location().to_owned();
        self.get(&location).await
    }

    async fn send(&mut self, method: Method, path: &str, form: Option<(&str, Vec<u8>)>) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header(COOKIE, self.cookies());
        if let Some((kind, _)) = &form {
            request = request.header(CONTENT_TYPE, *kind);
        }
        let peer = ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40000)));
        let request = request.extension(peer).body(form.map_or(Body::empty(), |(_, body)| Body::from(body))).unwrap();
        let response = self.app.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        for cookie in head.headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let answer = Answer { status: head.status, headers: head.headers, text, bytes };
        let token = answer.between(&format!("name=\"{CSRF_FIELD}\" value=\""), "\"").map(str::to_owned);
        if let Some(token) = token {
            self.csrf = token;
        }
        answer
    }
}
