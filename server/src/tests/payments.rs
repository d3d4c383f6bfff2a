//! Money that comes in, through the real router: each case of PP-6, said late, twice, badly signed, fifty times at once.

use super::sample::{act, applicant, child, complete, day_off, file, load, officer, publish, verify};
use crate::ports::bank::{Message, header};
use crate::store::bill::StoredBill;
use crate::store::refund::Refund;
use crate::testing::TestApp;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use sala::access::{Actor, Role};
use sala::id::CaseReference;
use sala::money::Satang;
use sala::payment::bill::{BillState, Reference1};
use sala::payment::ledger::Account;
use sala::workflow::definition::Outcome;
use serde_json::{Value, json};

pub const BANK: &str = "simulated";
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A licence up to 200 square metres, and the opinion of the other agency.
pub const TOTAL: i64 = 120_000;

/// A licence that was granted; its bill is still to be made.
pub async fn granted(app: &TestApp) -> (Actor, CaseReference) {
    let applicant = applicant(app).await;
    let reference = file(app, &applicant).await;
    let supervisor = officer(Role::Supervisor, "bangkok");
    act(&app.state, &supervisor, &reference, "accept", &["document=D07", "document=D08"]).await;
    app.run_jobs().await;
    let case = load(app, &reference).await;
    complete(app, &supervisor, &case, "hygiene", "objects").await.unwrap();
    complete(app, &officer(Role::Officer, "public_works"), &case, "building", "objects").await.unwrap();
    let certificate = child(app, &reference).await.reference;
    act(&app.state, &officer(Role::Officer, "fire_brigade"), &certificate, "refuse", &["reason=UNSANITARY"]).await;
    app.run_jobs().await;
    act(&app.state, &supervisor, &reference, "grant", &[]).await;
    (applicant, reference)
}

/// A licence that was granted and waits for its fee.
pub async fn in_payment(app: &TestApp) -> (Actor, CaseReference) {
    let filed = Box::pin(granted(app)).await;
    app.run_jobs().await;
    filed
}

/// The newest bill of a case.
pub async fn bill(app: &TestApp, reference: &CaseReference) -> StoredBill {
    let case = load(app, reference).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let bill = tx.bill_of_case(case.id).await.unwrap().expect("there is a bill");
    tx.commit().await.unwrap();
    bill
}

pub async fn refunds(app: &TestApp) -> Vec<Refund> {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let refunds = tx.refunds_open("bangkok", None, 100).await.unwrap();
    tx.commit().await.unwrap();
    refunds
}

/// What a bank says of a payment of this bill.
pub fn words(app: &TestApp, bill: &StoredBill, transaction: &str, satang: i64) -> Value {
    json!({
        "transaction": transaction,
        "biller": bill.bill.biller.as_str(),
        "reference1": bill.bill.reference1.to_string(),
        "reference2": bill.reference2,
        "amount": Satang::new(satang).plain(),
        "paid_at": app.clock.now().to_string(),
    })
}

/// Tells the portal, signed as at an instant.
pub async fn tell_at(app: &TestApp, key: [u8; 32], at: Timestamp, what: &str, body: Vec<u8>) -> (StatusCode, Value) {
    let timestamp = at.as_second().to_string();
    let signature = Message { id: "m", timestamp: &timestamp, body: &body }.sign(&key);
    let headers = [(header::ID, "m"), (header::TIMESTAMP, &*timestamp), (header::SIGNATURE, &*signature)];
    let (status, text) = app.partner(&format!("/api/bank/{BANK}/{what}"), &headers, body).await;
    (status, serde_json::from_str(&text).unwrap_or_default())
}

pub async fn tell(app: &TestApp, what: &str, body: &Value) -> (StatusCode, Value) {
    let key = app.state.banks.key(BANK).unwrap();
    tell_at(app, key, app.clock.now(), what, body.to_string().into_bytes()).await
}

/// Pays an amount of a bill; what it came to.
pub async fn pay(app: &TestApp, bill: &StoredBill, satang: i64) -> String {
    let transaction = format!("T{:016X}", app.state.random.u64());
    let (status, answer) = tell(app, "payments", &words(app, bill, &transaction, satang)).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["booked"].as_str().unwrap().to_owned()
}

async fn balance(app: &TestApp, account: Account) -> i64 {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let balances = tx.ledger_balances("bangkok").await.unwrap();
    tx.commit().await.unwrap();
    balances.get(&account).map_or(0, |satang| satang.satang())
}

/// The books sum to zero, and say of the bank what its payments and refunds say, and of the payers what is kept of theirs.
pub async fn books_balance(app: &TestApp) {
    let row: (i64, i64, i64, i64, i64, i64, i64) = sqlx::query_as(
        "select
            (select coalesce(sum(amount), 0)::bigint from ledger_entry),
            (select coalesce(sum(amount), 0)::bigint from ledger_entry where account = 'bank'),
            (select coalesce(sum(amount), 0)::bigint from payment)
                - (select coalesce(sum(amount), 0)::bigint from refund where confirmed_at is not null),
            (select -coalesce(sum(amount), 0)::bigint from ledger_entry where account = 'advance'),
            (select coalesce(sum(paid), 0)::bigint from bill where state = 'due'),
            (select -coalesce(sum(amount), 0)::bigint from ledger_entry where account = 'refundable'),
            (select coalesce(sum(amount), 0)::bigint from refund where sent_at is null)",
    )
    .fetch_one(&mut app.owner().await)
    .await
    .unwrap();
    let (sum, bank, received, advance, kept, refundable, listed) = row;
    assert_eq!((sum, bank, advance, refundable), (0, received, kept, listed));
}

#[tokio::test]
async fn a_paid_bill_issues_the_licence_and_is_split() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    assert_eq!((due.bill.total.satang(), due.bill.state), (TOTAL, BillState::Due));
    let items: Vec<_> = due.bill.items.iter().map(|item| (&*item.code, &*item.agency, item.amount.satang())).collect();
    assert_eq!(items, [("licence", "bangkok", 100_000), ("opinion", "public_works", 20_000)]);
    // The bill ends with the timer of the case.
    assert_eq!(load(&app, &reference).await.state.progress.timers["unpaid"].due, due.bill.due);
    assert_eq!(pay(&app, &due, TOTAL).await, "exact");
    assert_eq!(load(&app, &reference).await.state.outcome, Some(Outcome::Approved));
    assert_eq!(bill(&app, &reference).await.bill.state, BillState::Paid);
    assert_eq!(balance(&app, Account::Agency("bangkok".to_owned())).await, -100_000);
    assert_eq!(balance(&app, Account::Agency("public_works".to_owned())).await, -20_000);
    assert_eq!(balance(&app, Account::Bank).await, TOTAL);
    app.run_jobs().await;
    assert_eq!(bill(&app, &reference).await.bill.state, BillState::Paid);
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// What stands on the accounts is not summed from the beginning: a closed day is not read again, and closing one twice closes it once.
#[tokio::test]
async fn the_books_are_closed_day_by_day() {
    let app = TestApp::start().await;
    super::sample::publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let summed = async |app: &TestApp| {
        let question = "select account, sum(amount)::bigint from ledger_entry where agency = 'bangkok' group by account order by 1";
        sqlx::query_as::<_, (String, i64)>(question).fetch_all(&mut app.owner().await).await.unwrap()
    };
    let looked = async |app: &TestApp| {
        let mut tx = app.state.store.begin_system().await.unwrap();
        let balances = tx.ledger_balances("bangkok").await.unwrap();
        tx.commit().await.unwrap();
        let mut all: Vec<_> = balances.iter().map(|(account, amount)| (account.to_string(), amount.satang())).collect();
        all.sort();
        all
    };
    pay(&app, &due, TOTAL).await;
    for days in [1, 1, 1, 3, 1, 1] {
        assert_eq!(looked(&app).await, summed(&app).await);
        app.clock.advance(SignedDuration::from_hours(24 * days));
        crate::jobs::tidy(&app.state).await.unwrap();
        crate::jobs::tidy(&app.state).await.unwrap();
        pay(&app, &due, TOTAL).await;
    }
    assert_eq!(looked(&app).await, summed(&app).await);
    let mut owner = app.owner().await;
    let closed: (i64, i64) = sqlx::query_as("select count(distinct day), sum(balance)::bigint from ledger_closed")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert!(closed.0 >= 5, "{closed:?}");
    assert_eq!(closed.1, 0, "double entry, also at the end of every day");
    // An entry of a closed day is not read again: nothing can be slipped in there.
    sqlx::query("alter table ledger_entry disable trigger user").execute(&mut owner).await.unwrap();
    sqlx::query("update ledger_entry set amount = amount * 2 where at < (select max(day) from ledger_closed)")
        .execute(&mut owner)
        .await
        .unwrap();
    assert_ne!(looked(&app).await, summed(&app).await);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn short_over_doubled_late_and_unknown() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    assert_eq!(pay(&app, &due, 50_000).await, "short");
    let begun = bill(&app, &reference).await.bill;
    assert_eq!((begun.state, begun.paid.satang(), begun.rest().satang()), (BillState::Due, 50_000, 70_000));
    assert_eq!(load(&app, &reference).await.state.state, "payment");
    assert_eq!(pay(&app, &due, 70_001).await, "over");
    assert_eq!(load(&app, &reference).await.state.state, "issued");
    assert_eq!(pay(&app, &due, TOTAL).await, "doubled");
    let mut unknown = words(&app, &due, "U1", 500);
    for reference1 in ["7000000000000000", "INV1"] {
        unknown["transaction"] = reference1.into();
        unknown["reference1"] = reference1.into();
        assert_eq!(tell(&app, "payments", &unknown).await.1["booked"], "unknown");
    }
    // The number of nobody here, and of another agency.
    unknown["biller"] = "010556100001100".into();
    unknown["transaction"] = "U3".into();
    let (status, answer) = tell(&app, "payments", &unknown).await;
    assert_eq!((status, &answer["error"]), (StatusCode::UNPROCESSABLE_ENTITY, &"unknown_biller".into()));
    let mut other = words(&app, &due, "U4", TOTAL);
    other["biller"] = "099400016423801".into();
    assert_eq!(tell(&app, "payments", &other).await.1["booked"], "unknown");
    let mut listed: Vec<(String, i64)> =
        refunds(&app).await.into_iter().map(|refund| (refund.reason, refund.amount.satang())).collect();
    listed.sort();
    let expected = [("doubled", TOTAL), ("over", 1), ("unknown", 500), ("unknown", 500)];
    assert_eq!(listed, expected.map(|(reason, satang)| (reason.to_owned(), satang)));
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// Told hours after the last day, what was paid in time still counts: the case has waited for it. What was paid later does not.
#[tokio::test]
async fn what_was_paid_in_time_may_be_told_late() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let in_time = words(&app, &due, "LATE0", TOTAL);
    app.clock.set(due.bill.due + SignedDuration::from_hours(23));
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "payment", "the machine waits");
    assert_eq!(pay(&app, &due, TOTAL).await, "late", "paid after the last day");
    assert_eq!(tell(&app, "payments", &in_time).await.1["booked"], "exact");
    assert_eq!(load(&app, &reference).await.state.outcome, Some(Outcome::Approved));
    assert_eq!(bill(&app, &reference).await.bill.state, BillState::Paid);
    assert_eq!(refunds(&app).await.len(), 1);
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "issued");
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// When the hours of grace are over too, everything goes back, also what was paid short, and what was paid in time.
#[tokio::test]
async fn after_the_last_day_all_goes_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    assert_eq!(pay(&app, &due, 1_000).await, "short");
    let in_time = words(&app, &due, "LATE1", 2_000);
    app.clock.set(due.bill.due + DAY);
    // The machine has not looked yet: what is due comes first.
    assert_eq!(tell(&app, "payments", &in_time).await.1["booked"], "late");
    assert_eq!(pay(&app, &due, TOTAL).await, "late");
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "lapsed");
    let closed = bill(&app, &reference).await.bill;
    assert_eq!((closed.state, closed.paid.satang()), (BillState::Expired, 0));
    assert_eq!(pay(&app, &due, TOTAL).await, "late");
    let mut reasons: Vec<String> = refunds(&app).await.into_iter().map(|refund| refund.reason).collect();
    reasons.sort();
    assert_eq!(reasons, ["closed", "late", "late", "late"]);
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// A withdrawn case wants no money, also before the machine has looked.
#[tokio::test]
async fn a_withdrawn_case_is_not_paid() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (applicant, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    assert_eq!(pay(&app, &due, 5_000).await, "short");
    act(&app.state, &applicant, &reference, "withdraw", &[]).await;
    assert_eq!(pay(&app, &due, TOTAL).await, "late");
    assert_eq!(bill(&app, &reference).await.bill.state, BillState::Cancelled);
    app.run_jobs().await;
    assert_eq!(balance(&app, Account::Refundable).await, -(TOTAL + 5_000));
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// A day off that is announced moves the bill with its case.
#[tokio::test]
async fn the_calendar_moves_a_bill() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let before = bill(&app, &reference).await.bill.due;
    let last = sala::payment::bill::last_day(before);
    day_off(&app, last).await;
    app.run_jobs().await;
    let after = bill(&app, &reference).await.bill.due;
    assert!(after > before, "{after} is not after {before}");
    assert_eq!(load(&app, &reference).await.state.progress.timers["unpaid"].due, after);
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn said_fifty_times_at_once_it_is_booked_once() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let body = words(&app, &due, "SAME", TOTAL);
    let answers = (0..50).map(|_| tell(&app, "payments", &body));
    let mut payments = std::collections::BTreeSet::new();
    for (status, answer) in futures(answers).await {
        assert_eq!(status, StatusCode::OK, "{answer}");
        payments.insert((answer["payment"].to_string(), answer["booked"].to_string()));
    }
    assert_eq!(payments.len(), 1, "{payments:?}");
    assert_eq!(balance(&app, Account::Bank).await, TOTAL);
    assert_eq!(refunds(&app).await.len(), 0);
    // The same for one that no bill waits for.
    let mut unknown = words(&app, &due, "LOST", 700);
    unknown["reference1"] = Reference1::new(jiff::civil::date(2026, 1, 1), 1).to_string().into();
    for (status, _) in futures((0..20).map(|_| tell(&app, "payments", &unknown))).await {
        assert_eq!(status, StatusCode::OK);
    }
    assert_eq!(refunds(&app).await.len(), 1);
    books_balance(&app).await;
    verify(&app).await;
    app.finish().await;
}

/// All of them together on one task: they meet at the database.
async fn futures<T>(all: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut all: Vec<_> = all.map(|one| (Box::pin(one), None)).collect();
    std::future::poll_fn(move |context| {
        for (one, done) in all.iter_mut().filter(|(_, done)| done.is_none()) {
            if let std::task::Poll::Ready(value) = one.as_mut().poll(context) {
                *done = Some(value);
            }
        }
        if all.iter().any(|(_, done)| done.is_none()) {
            return std::task::Poll::Pending;
        }
        std::task::Poll::Ready(all.iter_mut().filter_map(|(_, done)| done.take()).collect())
    })
    .await
}

#[tokio::test]
async fn only_what_a_bank_has_signed_now_is_heard() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let body = || words(&app, &due, "X1", TOTAL).to_string().into_bytes();
    let (key, now) = (app.state.banks.key(BANK).unwrap(), app.clock.now());
    let old = now - SignedDuration::from_mins(6);
    for (key, at) in [([0; 32], now), (key, old), (key, now + SignedDuration::from_mins(6))] {
        assert_eq!(tell_at(&app, key, at, "payments", body()).await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(tell_at(&app, key, at, "refunds", body()).await.0, StatusCode::UNAUTHORIZED);
    }
    for path in ["/api/bank/nobody/payments", "/api/bank/%00/payments", "/api/bank/simulated/payments"] {
        let (status, text) = app.partner(path, &[], body()).await;
        assert_eq!((status, &*text), (StatusCode::UNAUTHORIZED, "{\"error\":\"signature\"}"), "{path}");
    }
    assert_eq!(bill(&app, &reference).await.bill.paid.satang(), 0);
    app.finish().await;
}

#[tokio::test]
async fn hostile_words_book_nothing() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let refused = async |change: &dyn Fn(&mut Value)| {
        let mut body = words(&app, &due, "H1", TOTAL);
        change(&mut body);
        let (status, answer) = tell(&app, "payments", &body).await;
        (status.as_u16(), answer["error"].as_str().unwrap_or_default().to_owned())
    };
    for amount in ["-1.00", "0.00", "1e9", "1,000.00", "NaN", "", "99999999999999999999.00", "1.001"] {
        let (status, code) = refused(&|body| body["amount"] = amount.into()).await;
        assert_eq!((status, &*code), (422, "amount"), "{amount}");
    }
    assert_eq!(refused(&|body| body["amount"] = 1000.into()).await.0, 400);
    for wrong in ["", "a b", "ก", "\u{0}", &"x".repeat(65)] {
        assert_eq!(refused(&|body| body["transaction"] = wrong.into()).await.1, "transaction", "{wrong}");
    }
    assert_eq!(refused(&|body| body["reference1"] = "' or 1=1 --".into()).await.1, "reference");
    assert_eq!(refused(&|body| body["biller"] = "1".into()).await.1, "biller");
    assert_eq!(refused(&|body| body["paid_at"] = "yesterday".into()).await.0, 400);
    assert_eq!(refused(&|body| body["reference2"] = "x".repeat(20_000).into()).await, (413, "too_long".to_owned()));
    // The same number with other words: the first ones stay.
    assert_eq!(tell(&app, "payments", &words(&app, &due, "H1", 10)).await.1["booked"], "short");
    assert_eq!(refused(&|_| {}).await, (409, "transaction_known_otherwise".to_owned()));
    assert_eq!(bill(&app, &reference).await.bill.paid.satang(), 10);
    books_balance(&app).await;
    app.finish().await;
}

/// A worker that died after opening a bill opens no second one; an agency without a number is an incident, which ends by itself.
#[tokio::test]
async fn a_bill_is_opened_once_or_visibly_not() {
    let app = TestApp::start().await;
    publish(&app).await;
    let biller = "delete from biller where agency = 'bangkok'";
    sqlx::query(biller).execute(&mut app.owner().await).await.unwrap();
    let (_, reference) = in_payment(&app).await;
    for _ in 0..12 {
        app.clock.advance(SignedDuration::from_mins(5));
        app.run_jobs().await;
    }
    let open = load(&app, &reference).await.state.progress.incidents;
    assert_eq!(open.values().map(|incident| &*incident.error).collect::<Vec<_>>(), ["no_biller"]);
    let biller = "insert into biller values ('099400015951001', 'bangkok')";
    sqlx::query(biller).execute(&mut app.owner().await).await.unwrap();
    app.clock.advance(SignedDuration::from_hours(1));
    app.run_jobs().await;
    let case = load(&app, &reference).await;
    assert!(case.state.progress.incidents.is_empty());
    let opened = bill(&app, &reference).await;
    crate::payments::open_bill(&app.state, opened.id, case.id, "unpaid").await.unwrap();
    let again = app.state.random.id(app.clock.now());
    crate::payments::open_bill(&app.state, again, case.id, "unpaid").await.unwrap();
    assert_eq!(bill(&app, &reference).await.id, opened.id);
    app.clock.advance(DAY);
    verify(&app).await;
    app.finish().await;
}
