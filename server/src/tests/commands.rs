//! The commands of the binary, from the line that is typed to the exit code, on a database of their own.

use super::report::passport;
use crate::commands;
use crate::config::Cli;
use crate::startup::refuse_demonstrators;
use crate::testing::TestApp;
use app::i18n::text;
use clap::Parser as _;
use sala::service::ContentHash;
use sala::text::Lang;
use sqlx::{ConnectOptions as _, Executor as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const SERVICE: &str = "foreigner.ninety_day";

/// Whether a command succeeds; an error is what whoever typed it reads.
async fn sala(app: &TestApp, arguments: &[&str]) -> Result<bool, String> {
    let url = app.owner_options().to_url_lossy().to_string();
    let folder = app.folder().display().to_string();
    let options =
        ["--database-url", &url, "--data", &folder, "--keys", &TestApp::keys(), "--demonstration"].map(str::to_owned);
    let line = ["sala"].into_iter().chain(arguments.iter().copied()).chain(options.iter().map(String::as_str));
    let cli = Cli::try_parse_from(line).map_err(|error| error.to_string())?;
    let code = Box::pin(commands::run(cli)).await.map_err(|error| format!("{error:#}"))?;
    Ok(format!("{code:?}") == format!("{:?}", ExitCode::SUCCESS))
}

async fn newest(app: &TestApp) -> ContentHash {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_newest(SERVICE).await.unwrap().unwrap()
}

/// A copy of the report's files, with words of its workflow and its service replaced.
fn folder(app: &TestApp, name: &str, replaced: &[(&str, &str)]) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/services/foreigner/ninety_day");
    let to = app.folder().join(name);
    std::fs::create_dir_all(&to).unwrap();
    for file in ["service.toml", "form.toml", "workflow.toml"] {
        let mut text = std::fs::read_to_string(from.join(file)).unwrap();
        for (old, new) in replaced {
            text = text.replace(old, new);
        }
        std::fs::write(to.join(file), text).unwrap();
    }
    to
}

#[tokio::test]
async fn a_service_is_checked_published_migrated_and_taken_back() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let before = newest(&app).await;
    let of_case = async || -> Vec<u8> {
        sqlx::query_scalar("select bundle_hash from cases where reference = $1")
            .bind(&reference)
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap()
    };
    assert_eq!(sala(&app, &["service", "lint"]).await, Ok(true), "what the program carries is sound");
    assert_eq!(sala(&app, &["service", "list"]).await, Ok(true));
    assert_eq!(sala(&app, &["service", "chart", SERVICE]).await, Ok(true));
    assert!(sala(&app, &["service", "chart", "foreigner.nothing"]).await.is_err());

    let broken = folder(&app, "broken", &[("to = \"review\"", "to = \"nowhere\"")]);
    let broken = broken.to_str().unwrap();
    assert_eq!(sala(&app, &["service", "lint", broken]).await, Ok(false));
    assert_eq!(sala(&app, &["service", "publish", broken]).await, Ok(false));
    // A folder that cannot be read is a finding too, and hides none of the others.
    assert_eq!(sala(&app, &["service", "lint", "/nowhere", broken]).await, Ok(false));
    assert_eq!(newest(&app).await, before, "what is wrong is not published");
    let nothing = sala(&app, &["service", "publish", "/nowhere"]).await;
    assert!(nothing.unwrap_err().contains("service.toml"));

    // The next version calls a state otherwise.
    let minutes = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/services/foreigner/ninety_day/service.toml"),
    )
    .unwrap()
    .lines()
    .find(|line| line.starts_with("minutes_to_file"))
    .unwrap()
    .to_owned();
    let next = folder(&app, "next", &[(&minutes, "minutes_to_file = 99")]);
    let next = next.to_str().unwrap();
    assert_eq!(sala(&app, &["service", "lint", next]).await, Ok(true));
    assert_eq!(sala(&app, &["service", "publish", next]).await, Ok(true));
    let after = newest(&app).await;
    assert_ne!(after, before);
    assert_eq!(sala(&app, &["service", "publish", next]).await, Ok(true), "twice is once");
    assert_eq!(newest(&app).await, after);

    let unknown = sala(&app, &["service", "migrate", SERVICE, "--state", "revue=review", "--dry-run"]).await;
    assert!(unknown.unwrap_err().contains("revue"));
    assert!(sala(&app, &["service", "migrate", SERVICE, "--answer", "no pair"]).await.is_err());
    assert_eq!(sala(&app, &["service", "migrate", SERVICE, "--dry-run"]).await, Ok(true));
    assert_eq!(of_case().await, before);
    assert_eq!(sala(&app, &["service", "migrate", SERVICE]).await, Ok(true));
    assert_eq!(of_case().await, after);
    assert_eq!(sala(&app, &["service", "migrate", SERVICE, "--revert"]).await, Ok(true));
    assert_eq!(of_case().await, before);
    app.finish().await;
}

#[tokio::test]
async fn a_lost_second_factor_is_taken_away() {
    let app = TestApp::start().await;
    let email = "officer.phuket@sala.example";
    let mut before = app.signed_in(email).await;
    let forget = ["account", "forget-second-factor", email];
    assert_eq!(sala(&app, &forget).await, Ok(true));
    assert!(sala(&app, &forget).await.unwrap_err().contains("without a second factor"));
    assert!(sala(&app, &["account", "forget-second-factor", "x@sala.example"]).await.is_err());
    assert!(before.get("/en/officer").await.location().starts_with("/en/sign-in?"), "he is signed out");
    let mut after = app.signed_in(email).await;
    assert!(after.get("/en/officer").await.location().starts_with("/en/account/second-factor?"));
    // By the clock of the command, which is the system's.
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 365 * 100));
    app.run_jobs().await;
    let subject = text(Lang::En, "mail-second-factor-forgotten-subject", &[]);
    assert!(app.mails().iter().any(|mail| mail.to == email && mail.subject == subject));
    app.finish().await;
}

/// A version that needs new words brings them. Whoever began with it reads them, on pages and in messages, while the portal runs; whoever
/// began before reads what there was.
#[tokio::test]
async fn a_version_brings_its_own_words() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let before = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let newest_before = newest(&app).await;
    // An officer's state has another name, for which the program has no words.
    let path = folder(&app, "words", &[("\"review\"", "\"by_hand\"")]);
    let words = path.to_str().unwrap();
    assert_eq!(sala(&app, &["service", "publish", words]).await, Ok(false), "words are missing");
    std::fs::create_dir(path.join("texts")).unwrap();
    let write = |lang: &str, more: &str| {
        let text = format!(
            "tm47-state-by_hand = Looked at by hand ({lang})\ntm47-state-by_hand-explanation = Wait.\n\
             tm47-state-by_hand-officer = By hand\ntm47-mail-filed-subject = Your paper {{ $reference }} is here\n\
             tm47-mail-filed-body =\n    Hello,\n\n    look at {{ $link }}\n{more}"
        );
        std::fs::write(path.join(format!("texts/{lang}.ftl")), text).unwrap();
    };
    for (more, is_error) in [
        ("common-continue = Something else\n", false),
        ("tm47-state-approved = Only in English\n", false),
        ("tm47-x = { $a ->\n    [one] one\n   *[other] two\n }\n", true),
        ("no text\n", true),
    ] {
        write("th", "");
        write("zh", "");
        write("en", more);
        let published = sala(&app, &["service", "publish", words]).await;
        assert_eq!(published.is_err(), is_error, "{more}: {published:?}");
        assert_ne!(published, Ok(true), "{more}");
    }
    assert_eq!(newest(&app).await, newest_before);
    write("en", "");
    assert_eq!(sala(&app, &["service", "publish", words]).await, Ok(true));
    assert_ne!(newest(&app).await, newest_before);

    let mut arman = app.signed_in("arman@sala.example").await;
    let after = arman.file(&passport("not-in-register")).await;
    app.run_jobs().await;
    let page = arman.get(&format!("/en/case/{after}")).await;
    assert!(page.text.contains("Looked at by hand (en)"), "{}", page.text);
    assert!(arman.get(&format!("/th/case/{after}")).await.text.contains("Looked at by hand (th)"));
    let old = liam.get(&format!("/en/case/{before}")).await;
    assert!(old.text.contains("With an officer") && !old.text.contains("by hand"), "{}", old.text);
    let mails = app.mails();
    let about = |reference: &str| mails.iter().find(|mail| mail.subject.contains(reference)).unwrap();
    assert_eq!(about(&after).subject, format!("Your paper {after} is here"));
    assert!(about(&after).body.contains(&format!("/en/case/{after}")), "{}", about(&after).body);
    assert_eq!(about(&before).subject, format!("We have your 90-day report {before}"));
    // Other words are another version.
    let hash = newest(&app).await;
    write("en", "# The same words\n");
    assert_eq!(sala(&app, &["service", "publish", words]).await, Ok(true));
    assert_eq!(newest(&app).await, hash);
    std::fs::write(path.join("texts/zh.ftl"), std::fs::read_to_string(path.join("texts/en.ftl")).unwrap()).unwrap();
    assert_eq!(sala(&app, &["service", "publish", words]).await, Ok(true));
    assert_ne!(newest(&app).await, hash);
    app.finish().await;
}

#[tokio::test]
async fn verifying_finds_what_was_changed_and_says_so_with_its_exit_code() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    assert_eq!(sala(&app, &["case", "verify"]).await, Ok(true));
    assert_eq!(sala(&app, &["case", "verify", &reference]).await, Ok(true));
    assert!(sala(&app, &["case", "verify", "no reference"]).await.is_err());
    app.owner().await.execute("update cases set facts = '{}'").await.unwrap();
    assert_eq!(sala(&app, &["case", "verify"]).await, Ok(false), "the state is not what its events add up to");
    app.owner().await.execute("update case_event set role = 'officer' where seq = 1").await.unwrap();
    assert_eq!(sala(&app, &["case", "verify", &reference]).await, Ok(false));
    app.finish().await;
}

/// What fails again and again is listed, and the exit code tells whoever watches.
#[tokio::test]
async fn failing_jobs_are_listed() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.file(&passport("arrival-differs")).await;
    assert_eq!(sala(&app, &["job", "list"]).await, Ok(true), "what has only not been done yet is no failure");
    app.owner().await.execute("update job set last_error = 'later' where kind = 'register'").await.unwrap();
    assert_eq!(sala(&app, &["job", "list"]).await, Ok(true), "nor is what waits for something");
    app.owner()
        .await
        .execute("update job set last_error = 'register_silent', attempts = 3 where kind = 'register'")
        .await
        .unwrap();
    assert_eq!(sala(&app, &["job", "list"]).await, Ok(false));
    let mut tx = app.state.store.begin_system().await.unwrap();
    let failed = tx.jobs_failed().await.unwrap();
    drop(tx);
    assert!(failed.iter().all(|job| job.case.is_some() && job.attempts == 3 && job.error == "register_silent"));
    assert_eq!(failed.len(), 1);
    app.run_jobs().await;
    assert_eq!(sala(&app, &["job", "list"]).await, Ok(true));
    app.finish().await;
}

#[tokio::test]
async fn nobody_of_a_demonstration_can_sign_in_without_it() {
    let app = TestApp::start().await;
    let refused = refuse_demonstrators(&app.state).await.unwrap_err().to_string();
    assert!(refused.contains("--demonstration"), "{refused}");
    sqlx::query("update account set demonstration = false").execute(&mut app.owner().await).await.unwrap();
    refuse_demonstrators(&app.state).await.unwrap();
    app.finish().await;
}

/// The first administrator is appointed so: all that can be wrong says what to do.
#[tokio::test]
async fn staff_is_appointed_listed_and_removed() {
    let app = TestApp::start().await;
    let nameless = "update account set ial = 30, name = '' where name = 'Zhang Mei Lin'";
    app.owner().await.execute(nameless).await.unwrap();
    app.owner().await.execute("update account set verified_at = null where name = 'Anna Hoffmann'").await.unwrap();
    app.with_second_factor("mei@sala.example").await;
    let (mei, bangkok) = ("mei@sala.example", ["--agency", "bangkok"]);
    let put = |email, role, more: &[&'static str]| [&["staff", "put", email, "--role", role][..], more].concat();
    for (line, says) in [
        (put(mei, "administrator", &["--agency", "nowhere"]), "there is no agency `nowhere`; there are: bangkok,"),
        (put("nobody@sala.example", "officer", &bangkok), "let him register at http"),
        (put("anna@sala.example", "officer", &bangkok), "is not confirmed"),
        (put(mei, "officer", &["--agency", "bangkok", "--office", "IMM-83"]), "it has: BMA-10"),
        (put(mei, "finance", &["--agency", "bangkok", "--office", "BMA-10"]), "leave --office out"),
        (put(mei, "administrator", &bangkok), "--name"),
        (put(mei, "system", &bangkok), "write officer, supervisor, administrator or finance"),
        (vec!["staff", "remove", mei, "--role", "officer", "--agency", "bangkok"], "sala staff list --agency bangkok"),
        (vec!["staff", "list", "--agency", "nowhere"], "there are: bangkok"),
    ] {
        let refused = sala(&app, &line).await.unwrap_err();
        assert!(refused.contains(says), "{line:?}: {refused}");
    }
    let named = put(mei, "administrator", &["--agency", "bangkok", "--name", "Mei"]);
    assert_eq!(sala(&app, &named).await, Ok(true));
    assert_eq!(sala(&app, &named).await, Ok(true), "twice is once");
    assert_eq!(sala(&app, &put(mei, "officer", &["--agency", "bangkok", "--office", "BMA-10"])).await, Ok(true));
    for all in [&["staff", "list"][..], &["staff", "list", "--agency", "bangkok"]] {
        assert_eq!(sala(&app, all).await, Ok(true));
    }
    // On the clock of the command, which stands later than this test's.
    let mails: i64 = sqlx::query_scalar("select count(*) from job where kind = 'mail'")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    assert_eq!(mails, 2);
    let mut browser = app.signed_in(mei).await;
    let page = browser.get("/en/agency/staff").await;
    assert!(page.text.contains("Operator of Sala"), "{}", page.text);
    for role in ["officer", "administrator"] {
        assert_eq!(sala(&app, &["staff", "remove", mei, "--role", role, "--agency", "bangkok"]).await, Ok(true));
    }
    assert_eq!(browser.get("/en/agency/staff").await.status, axum::http::StatusCode::NOT_FOUND);
    let kept: (i16, String, i64) = sqlx::query_as(
        "select ial, name, (select count(*) from staff_log l where l.account_id = a.id and by_account is null) from account a where name = 'Mei'",
    )
    .fetch_one(&mut app.owner().await)
    .await
    .unwrap();
    assert_eq!(kept, (30, "Mei".to_owned(), 4), "assurance is never lowered");
    app.finish_with_jobs().await;
}
