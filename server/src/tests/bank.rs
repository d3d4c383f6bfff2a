//! A bank as it may behave, over HTTP: what each behaviour comes to in the books, for the case and for whoever gives back.

use super::payments::{TOTAL, bill, books_balance, in_payment, refunds};
use super::refunds::with_bank;
use super::sample::{load, verify};
use crate::simulated_bank::{Behaviour, SimulatedBank};
use crate::testing::TestApp;
use sala::payment::promptpay::PaymentRequest;
use std::time::Duration;

/// Waits until the bank has told so many things more than before.
async fn until_told(bank: &SimulatedBank, count: usize) -> Vec<String> {
    for _ in 0..500 {
        let told = bank.told();
        if told.len() >= count {
            return told;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the bank has not told: {:?}", bank.told());
}

/// What was booked, in order.
async fn booked(app: &TestApp) -> Vec<String> {
    let verdicts = sqlx::query_scalar("select verdict from payment order by ctid");
    verdicts.fetch_all(&mut app.owner().await).await.unwrap()
}

/// What stands on the list of refunds, in satang.
async fn to_return(app: &TestApp) -> i64 {
    refunds(app).await.iter().map(|refund| refund.amount.satang()).sum()
}

/// Each behaviour on a bill of its own: the verdicts that are booked, what goes to the list of refunds, the state of the case, and
/// the portal's last answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_behaviour_of_a_bank() {
    use Behaviour::{
        Doubled, Late, OutOfOrder, Over, Repeated, Short, Well, WrongBiller, WrongReference, WrongSignature,
    };
    let (app, bank) = with_bank().await;
    let expected: [(Behaviour, &[&str], i64, &str, &str); 10] = [
        (Well, &["exact"], 0, "issued", "200"),
        (Late, &["exact"], 0, "issued", "200"),
        (Doubled, &["exact", "doubled"], TOTAL, "issued", "200"),
        (Repeated, &["exact"], 0, "issued", "200"),
        (Short, &["short"], 0, "payment", "200"),
        (Over, &["over"], 100, "issued", "200"),
        (OutOfOrder, &["short", "exact"], 0, "issued", "200"),
        (WrongReference, &["unknown"], TOTAL, "payment", "200"),
        (WrongBiller, &[], 0, "payment", "422"),
        (WrongSignature, &[], 0, "payment", "401"),
    ];
    assert_eq!(expected.len(), Behaviour::ALL.len());
    for (how, verdicts, returned, state, answer) in expected {
        let (_, reference) = in_payment(&app).await;
        let due = bill(&app, &reference).await;
        let (told, known, listed) = (bank.told().len(), booked(&app).await.len(), to_return(&app).await);
        let (biller, reference1) = (due.bill.biller.clone(), due.bill.reference1.to_string());
        let request = PaymentRequest::bill(biller, &reference1, Some(&due.reference2), due.bill.total);
        bank.pay(&request.text().unwrap(), how).unwrap();
        let messages = if matches!(how, Doubled | Repeated | OutOfOrder) { 2 } else { 1 };
        let told = until_told(&bank, told + messages).await;
        assert!(told.last().unwrap().contains(answer), "{how:?}: {told:?}");
        assert_eq!(booked(&app).await[known..], *verdicts, "{how:?}");
        assert_eq!(to_return(&app).await, listed + returned, "{how:?}");
        assert_eq!(load(&app, &reference).await.state.state, state, "{how:?}");
        books_balance(&app).await;
    }
    verify(&app).await;
    app.finish_with_jobs().await;
}
