//! Workers that are killed between what a job does in the world and its commit, and jobs that are done again after it: the effect is there
//! once. Refunds, scans, fees taken at a counter and notices; mail and partners' systems are tried beside what they send.

use super::clamd::{Clamd, eicar};
use super::documents::{begun, page, upload};
use super::payments::{TOTAL, bill, books_balance, in_payment, pay, refunds};
use super::refunds::{finance, until_confirmed, with_bank};
use super::sample::{self, pdf, publish, verify};
use crate::config::MailTransport;
use crate::payments::refunds::{approve, request};
use crate::startup::temporary_folder;
use crate::testing::TestApp;
use crate::testing::smtp::SmtpServer;
use jiff::SignedDuration;
use sala::access::Role;
use sqlx::{AssertSqlSafe, Executor as _, PgConnection};

/// From now on every job that is written is kept beside.
pub async fn keep_jobs(owner: &mut PgConnection) {
    let statements = "create table killed (like job);
         create function keep() returns trigger language plpgsql security definer as
            $$ begin insert into public.killed select new.*; return new; end $$;
         create trigger keep before insert on job for each row execute function keep()";
    owner.execute(statements).await.unwrap();
}

/// How many of a kind were kept.
async fn kept(owner: &mut PgConnection, kind: &str) -> i64 {
    sqlx::query_scalar("select count(*) from killed where kind = $1").bind(kind).fetch_one(owner).await.unwrap()
}

/// Every job that was kept is done again, as if its worker had died before it could say that it was done; how many there were.
pub async fn do_again(app: &TestApp, owner: &mut PgConnection) -> i64 {
    owner.execute("drop trigger keep on job").await.unwrap();
    let again = "with again as (insert into job select * from killed on conflict do nothing returning 1) select count(*) from again";
    let count = sqlx::query_scalar(again).fetch_one(&mut *owner).await.unwrap();
    app.run_jobs().await;
    count
}

/// While this holds, whoever writes this dies before his commit.
async fn dies_at(owner: &mut PgConnection, what: &str) {
    let statements = format!(
        "create function die() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$;
         create trigger die before {what} for each row execute function die()"
    );
    owner.execute(AssertSqlSafe(statements)).await.unwrap();
}

/// Whoever comes after him lives, as soon as the job is tried again.
async fn lives(app: &TestApp, owner: &mut PgConnection) {
    owner.execute("drop function die() cascade").await.unwrap();
    app.clock.advance(SignedDuration::from_mins(5));
    app.run_jobs().await;
}

async fn count(owner: &mut PgConnection, question: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(question.to_owned())).fetch_one(owner).await.unwrap()
}

/// The bank has the order, and nobody has written down that it was told.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refund_is_given_once() {
    let (app, bank) = with_bank().await;
    let mut owner = app.owner().await;
    keep_jobs(&mut owner).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL).await;
    pay(&app, &due, TOTAL).await;
    app.run_jobs().await;
    let refund = refunds(&app).await.remove(0).id;
    request(&app.state, &finance(&app, "finance.bangkok").await, refund).await.unwrap();
    approve(&app.state, &finance(&app, "second.finance.bangkok").await, refund).await.unwrap();
    dies_at(&mut owner, "update of sent_at on refund").await;
    app.run_jobs().await;
    assert_eq!(bank.refunds().len(), 1, "the bank was told");
    assert_eq!(count(&mut owner, "select count(*) from refund where sent_at is not null").await, 0);
    lives(&app, &mut owner).await;
    until_confirmed(&app).await;
    let booked = "select count(*) from ledger_entry";
    let papers = "select count(*) from issued_document";
    let (entries, issued) = (count(&mut owner, booked).await, count(&mut owner, papers).await);
    assert_eq!(kept(&mut owner, crate::payments::refunds::SEND).await, 1);
    do_again(&app, &mut owner).await;
    assert_eq!(bank.refunds().len(), 1);
    assert_eq!((count(&mut owner, booked).await, count(&mut owner, papers).await), (entries, issued));
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// The scanner has answered, and nobody has written down what: the file is scanned again, and stands as it was found.
#[tokio::test]
async fn a_file_is_scanned_until_it_stands_in_the_row() {
    let clamd = Clamd::start().await;
    let app = TestApp::start_with(|config| config.clamd = Some(clamd.socket.clone())).await;
    publish(&app).await;
    let mut owner = app.owner().await;
    keep_jobs(&mut owner).await;
    let (mut anna, draft) = begun(&app).await;
    anna.get(&page(&draft, "D07")).await;
    upload(&mut anna, &page(&draft, "D07"), "map.pdf", &pdf("map")).await;
    upload(&mut anna, &page(&draft, "D08"), "bad.pdf", &pdf(&eicar())).await;
    let stand = async |owner: &mut PgConnection| -> Vec<String> {
        sqlx::query_scalar("select scan from file order by scan").fetch_all(owner).await.unwrap()
    };
    dies_at(&mut owner, "update of scan on file").await;
    app.run_jobs().await;
    assert_eq!(stand(&mut owner).await, ["pending", "pending"], "nothing is given out that nobody has written down");
    lives(&app, &mut owner).await;
    assert_eq!(stand(&mut owner).await, ["clean", "infected"]);
    assert_eq!(kept(&mut owner, crate::store::file::SCAN_JOB).await, 2);
    do_again(&app, &mut owner).await;
    assert_eq!(stand(&mut owner).await, ["clean", "infected"]);
    app.finish().await;
}

/// The mail server has the notice, and nobody has written down that it was served: it goes out again under the same id, and is
/// served once; the days count from there once.
#[tokio::test]
async fn a_notice_is_served_once() {
    let folder = temporary_folder("served-once");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    publish(&app).await;
    let mut owner = app.owner().await;
    owner.execute("update setting set value = '\"email\"' where key = 'notice.electronic.counts'").await.unwrap();
    let reference = sample::file(&app, &sample::applicant(&app).await).await;
    app.run_jobs().await;
    keep_jobs(&mut owner).await;
    dies_at(&mut owner, "insert on served_notice").await;
    sample::ask(&app.state, &sample::officer(Role::Supervisor, "bangkok"), &reference).await;
    app.run_jobs().await;
    let held = async || sample::load(&app, &reference).await.state.clock.reading.held;
    assert!(held().await, "nobody knows that it was served");
    lives(&app, &mut owner).await;
    let notices = "select count(*) from served_notice";
    assert_eq!((count(&mut owner, notices).await, held().await), (1, false));
    let clock = sample::load(&app, &reference).await.state.clock;
    app.clock.advance(SignedDuration::from_hours(48));
    assert_eq!(kept(&mut owner, crate::messages::served::COUNT).await, 1);
    do_again(&app, &mut owner).await;
    assert_eq!(count(&mut owner, notices).await, 1);
    assert_eq!(sample::load(&app, &reference).await.state.clock, clock, "nothing is counted again");
    let id: String = sqlx::query_scalar(
        "select d.id::text from message_delivery d join message m on m.id = d.message_id where m.official",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    let under = server.messages().iter().filter(|mail| mail.contains(&format!("Message-ID: <{id}@"))).count();
    assert_eq!(under, 2, "to whoever reads it they are one message");
    verify(&app).await;
    app.finish().await;
}

/// A fee that a mission took is in the books once, however often its job is done, and whoever died on the way.
#[tokio::test]
async fn a_fee_taken_at_a_counter_is_booked_once() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    keep_jobs(&mut owner).await;
    dies_at(&mut owner, "insert on ledger_entry").await;
    super::evisa::mission::paid_at_the_mission(&app).await;
    app.run_jobs().await;
    let booked = "select count(*) from ledger_entry";
    assert_eq!(count(&mut owner, booked).await, 0);
    lives(&app, &mut owner).await;
    assert_eq!(count(&mut owner, booked).await, 2);
    assert_eq!(kept(&mut owner, crate::payments::counter::BOOK).await, 1);
    do_again(&app, &mut owner).await;
    assert_eq!(count(&mut owner, booked).await, 2);
    books_balance(&app).await;
    verify(&app).await;
    app.finish_with_jobs().await;
}
