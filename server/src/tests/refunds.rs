//! Money that goes back: by two people, once, whoever is killed on the way; and the bank's statement of a day.

use super::payments::{BANK, TOTAL, bill, books_balance, in_payment, pay, refunds, tell, words};
use super::sample::{load, publish, verify};
use crate::config::BankAddress;
use crate::payments::refunds::{Stepped, approve, request};
use crate::payments::statements::{Rest, book_rest, reconcile};
use crate::ports::bank::RefundOrder;
use crate::simulated_bank::SimulatedBank;
use crate::startup::Random;
use crate::store::refund::RefundState;
use crate::testing::TestApp;
use crate::web::connections;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::access::{Actor, Role};
use sala::calendar::bangkok_day;
use sala::payment::statement::read;
use serde_json::json;
use std::time::Duration;

/// A finance officer of Bangkok, by his mail address.
pub async fn finance(app: &TestApp, name: &str) -> Actor {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email(&format!("{name}@sala.example")).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let agency = Some("bangkok".to_owned());
    Actor { account: Some(account.id), person: Some(account.person), role: Role::Finance, agency, ..Actor::public() }
}

/// A portal with a bank beside it, each on a port of its own.
pub async fn with_bank() -> (TestApp, SimulatedBank) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = TestApp::start_with(|config| config.banks = vec![BankAddress { name: BANK.to_owned(), url }]).await;
    publish(&app).await;
    let portal = app.serve().await;
    let key = app.state.banks.key(BANK).unwrap();
    let bank =
        SimulatedBank::new(BANK, key, portal, app.clock.clone(), Random::seeded(3)).late_by(Duration::from_secs(1));
    tokio::spawn(connections::serve(listener, bank.router(), std::future::pending()));
    (app, bank)
}

/// Waits for the bank, which tells in its own time.
pub async fn until_confirmed(app: &TestApp) {
    for _ in 0..200 {
        if refunds(app).await.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the bank has not confirmed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_give_back_and_a_killed_worker_does_not_pay_twice() {
    let (app, bank) = with_bank().await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL).await;
    assert_eq!(pay(&app, &due, TOTAL).await, "doubled");
    let refund = refunds(&app).await.remove(0);
    let (first, second) = (finance(&app, "finance.bangkok").await, finance(&app, "second.finance.bangkok").await);
    assert_eq!(approve(&app.state, &first, refund.id).await.unwrap(), Some(Stepped::NotNow));
    assert_eq!(request(&app.state, &first, refund.id).await.unwrap(), Some(Stepped::Done));
    assert_eq!(request(&app.state, &second, refund.id).await.unwrap(), Some(Stepped::NotNow));
    assert_eq!(approve(&app.state, &first, refund.id).await.unwrap(), Some(Stepped::FourEyes));
    app.run_jobs().await;
    assert!(bank.refunds().is_empty());
    // Somebody of another agency does not know of it.
    let stranger = Actor { agency: Some("immigration".to_owned()), ..second.clone() };
    assert_eq!(approve(&app.state, &stranger, refund.id).await.unwrap(), None);
    // Both click at once, and one of them twice.
    let (one, two) = tokio::join!(approve(&app.state, &second, refund.id), approve(&app.state, &second, refund.id));
    let mut done = [one.unwrap(), two.unwrap()];
    done.sort_by_key(|step| *step != Some(Stepped::Done));
    assert_eq!(done, [Some(Stepped::Done), Some(Stepped::NotNow)]);
    // A worker told the bank and died before it could say so.
    let order = RefundOrder { refund: refund.id, transaction: &refund.transaction, amount: refund.amount };
    app.state.banks.refund(BANK, &order, app.clock.now()).await.unwrap();
    app.run_jobs().await;
    until_confirmed(&app).await;
    assert_eq!(bank.refunds().into_iter().collect::<Vec<_>>().len(), 1, "the bank knows one refund");
    // Confirmed again, it changes nothing.
    let (status, _) = tell(&app, "refunds", &json!({ "refund": refund.id })).await;
    assert_eq!(status, StatusCode::OK);
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.refund(refund.id).await.unwrap().unwrap().state, RefundState::Confirmed);
    drop(tx);
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// A bank that does not answer is asked again, and officers see it; nobody's word but the bank's confirms.
#[tokio::test]
async fn a_silent_bank_is_an_incident() {
    let dead = BankAddress { name: BANK.to_owned(), url: "http://127.0.0.1:1".to_owned() };
    let app = TestApp::start_with(|config| config.banks = vec![dead]).await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL + 100).await;
    let refund = refunds(&app).await.remove(0);
    let (status, _) = tell(&app, "refunds", &json!({ "refund": refund.id })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "nobody has approved");
    request(&app.state, &finance(&app, "finance.bangkok").await, refund.id).await.unwrap();
    approve(&app.state, &finance(&app, "second.finance.bangkok").await, refund.id).await.unwrap();
    for _ in 0..12 {
        app.clock.advance(SignedDuration::from_mins(5));
        app.run_jobs().await;
    }
    let incidents = load(&app, &reference).await.state.progress.incidents;
    assert_eq!(incidents.values().map(|open| &*open.error).collect::<Vec<_>>(), ["bank_silent"]);
    // The bank had taken the order after all.
    let (status, _) = tell(&app, "refunds", &json!({ "refund": refund.id })).await;
    assert_eq!(status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_hours(2));
    app.run_jobs().await;
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    books_balance(&app).await;
    app.finish().await;
}

/// Money that came for no bill has no case that could have an incident: the desk itself says that the bank does not take it back.
#[tokio::test]
async fn an_order_without_a_case_is_not_overlooked() {
    let dead = BankAddress { name: BANK.to_owned(), url: "http://127.0.0.1:1".to_owned() };
    let app = TestApp::start_with(|config| config.banks = vec![dead]).await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let mut stray = words(&app, &due, "STRAY", 50_000);
    stray["reference1"] = json!("1234567890123456");
    assert_eq!(tell(&app, "payments", &stray).await.0, StatusCode::OK);
    let refund = refunds(&app).await.remove(0);
    assert_eq!((refund.bill, refund.case), (None, None));
    request(&app.state, &finance(&app, "finance.bangkok").await, refund.id).await.unwrap();
    approve(&app.state, &finance(&app, "second.finance.bangkok").await, refund.id).await.unwrap();
    let warning = "A bank does not take the order of one refund";
    let warned = async || {
        let mut officer = app.signed_in("finance.bangkok@sala.example").await;
        let mut pages = Vec::new();
        for path in ["/en/officer/finance", "/en/officer/finance/refunds"] {
            pages.push(officer.get(path).await.text);
        }
        assert_eq!(pages[0].contains(warning), pages[1].contains(warning));
        (pages[0].contains(warning), pages[1].contains("The bank does not answer"))
    };
    app.run_jobs().await;
    assert_eq!(warned().await, (false, false), "once is nothing");
    for _ in 0..12 {
        app.clock.advance(SignedDuration::from_mins(5));
        app.run_jobs().await;
    }
    assert_eq!(warned().await, (true, true));
    // Of another agency's troubles nobody hears.
    let mut tx = app.state.store.begin(&finance(&app, "finance.bangkok").await).await.unwrap();
    assert_eq!((tx.refunds_unsent("bangkok").await.unwrap(), tx.refunds_unsent("immigration").await.unwrap()), (1, 0));
    drop(tx);
    // The bank had taken the order after all.
    assert_eq!(tell(&app, "refunds", &json!({ "refund": refund.id })).await.0, StatusCode::OK);
    assert_eq!(warned().await, (false, false));
    app.clock.advance(SignedDuration::from_hours(2));
    app.run_jobs().await;
    books_balance(&app).await;
    app.finish().await;
}

/// The database itself: one person alone, a step back, somebody else's name, the machine's steps.
#[tokio::test]
async fn the_database_holds_four_eyes() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL + 100).await;
    let (first, second) = (finance(&app, "finance.bangkok").await, finance(&app, "second.finance.bangkok").await);
    let ids = [&first, &second].map(|actor| actor.account.unwrap().as_uuid());
    let mut owner = app.owner().await;
    let attempts = [
        (0, format!("update refund set approved_by = '{}', approved_at = now()", ids[0])),
        (0, format!("update refund set requested_by = '{}', requested_at = now()", ids[1])),
        (0, "update refund set sent_at = now()".to_owned()),
        (0, "update refund set amount = 1".to_owned()),
        (0, "update refund set failure = 'bank_silent'".to_owned()),
        (0, "insert into ledger_entry values (gen_random_uuid(), 1, now(), 'bangkok', 'bank', 1)".to_owned()),
        (0, "update bill set paid = 0".to_owned()),
        (
            1,
            format!(
                "update refund set approved_by = '{0}', approved_at = now(), requested_by = '{0}', requested_at = now()",
                ids[1]
            ),
        ),
    ];
    for (who, attempt) in attempts {
        let statement = format!(
            "begin; set local role sala_app; select set_config('sala.role', 'finance', true),
                set_config('sala.account', '{}', true), set_config('sala.agency', 'bangkok', true); {attempt}; commit",
            ids[who]
        );
        // Refused, or without effect: a policy lets it find nothing to change. That it is said rightly, the code of the refusal shows.
        if let Err(error) = sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut owner).await {
            let code = error.as_database_error().and_then(|error| error.code().map(String::from)).unwrap();
            assert!(code == "42501" || !code.starts_with("42"), "{attempt}: {error}");
        }
        let _ = sqlx::raw_sql("rollback").execute(&mut owner).await;
        let refund = refunds(&app).await.remove(0);
        assert_eq!((refund.state, refund.amount.satang()), (RefundState::Listed, 100), "{attempt}");
    }
    let failures = "select count(*) from refund where failure is not null";
    assert_eq!(sqlx::query_scalar::<_, i64>(failures).fetch_one(&mut owner).await.unwrap(), 0);
    assert_eq!(bill(&app, &reference).await.bill.paid.satang(), TOTAL);
    // Entries that do not sum to zero are refused when they are committed, whoever writes them.
    let lone = "begin; insert into ledger_entry values (gen_random_uuid(), 1, now(), 'bangkok', 'bank', 1); commit";
    let refused = sqlx::raw_sql(lone).execute(&mut owner).await.unwrap_err();
    let constraint = refused.as_database_error().and_then(|error| error.constraint().map(str::to_owned));
    assert_eq!(constraint.as_deref(), Some("ledger_balances"), "{refused}");
    books_balance(&app).await;
    app.finish().await;
}

#[tokio::test]
async fn a_statement_finds_what_either_side_lacks() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    for (transaction, satang) in [("S1", 10_000), ("S2", 20_000)] {
        tell(&app, "payments", &words(&app, &due, transaction, satang)).await;
    }
    let actor = finance(&app, "finance.bangkok").await;
    let (now, day) = (app.clock.now(), bangkok_day(app.clock.now()));
    let row = |transaction: &str, amount: &str| {
        format!("{transaction},{},{},{amount},{now}", due.bill.reference1, due.reference2)
    };
    let statement = |rows: &[String]| {
        let header = "transaction,reference1,reference2,amount,paid_at".to_owned();
        read(&[&[header], rows].concat().join("\n"), day).unwrap()
    };
    // The bank has one that it never told, and lacks one that it told.
    let lines = statement(&[row("S1", "100.00"), row("S3", "900.00")]);
    let id = reconcile(&app.state, &actor, (BANK, day), lines.clone()).await.unwrap();
    assert_eq!(reconcile(&app.state, &actor, (BANK, day), lines).await.unwrap(), id, "the same statement counts once");
    let mut tx = app.state.store.begin(&actor).await.unwrap();
    let found: Vec<String> = tx
        .statement_rows(id)
        .await
        .unwrap()
        .iter()
        .map(|(finding, line)| format!("{} {}", line.transaction, finding.code()))
        .collect();
    drop(tx);
    assert_eq!(found, ["S1 matched", "S3 unbooked", "S2 missing"]);
    let incidents = async || load(&app, &reference).await.state.progress.incidents;
    assert_eq!(incidents().await.values().map(|open| &*open.error).collect::<Vec<_>>(), ["not_in_statement"]);
    // Booked after a look, once, and it pays the bill.
    assert_eq!(book_rest(&app.state, &actor, id).await.unwrap(), Some(Rest::FourEyes), "he brought it himself");
    assert_ne!(load(&app, &reference).await.state.state, "issued");
    let second = finance(&app, "second.finance.bangkok").await;
    let again = statement(&[row("S1", "100.00"), row("S3", "900.00")]);
    assert_eq!(
        reconcile(&app.state, &second, (BANK, day), again).await.unwrap(),
        id,
        "brought by the first all the same"
    );
    assert_eq!(book_rest(&app.state, &second, id).await.unwrap(), Some(Rest::Booked(1)));
    assert_eq!(book_rest(&app.state, &second, id).await.unwrap(), Some(Rest::Booked(1)));
    assert_eq!(load(&app, &reference).await.state.state, "issued");
    assert_eq!(refunds(&app).await.len(), 0);
    // The bank's next statement has what it lacked.
    let lines = statement(&[row("S1", "100.00"), row("S2", "200.00"), row("S3", "900.00")]);
    reconcile(&app.state, &actor, (BANK, day), lines).await.unwrap();
    assert!(incidents().await.is_empty());
    // Somebody of another agency sees nothing of it.
    let stranger = Actor { agency: Some("immigration".to_owned()), ..actor };
    assert_eq!(book_rest(&app.state, &stranger, id).await.unwrap(), None);
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}
