//! Numbers of documents: one series for each agency, kind and fiscal year, without gaps.

use super::super::sample::{applicant, ask, file, officer, publish};
use super::{DAY, documents};
use crate::testing::TestApp;
use sala::access::Role;
use sala::issued::OutputKind;
use std::collections::BTreeSet;

/// 50 transactions take numbers at once, and every third of them is rolled back: no gap, and no number twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn numbers_have_no_gaps() {
    let app = TestApp::start().await;
    publish(&app).await;
    let taking = (0..50).map(|turn| {
        let store = app.state.store.clone();
        tokio::spawn(async move {
            let mut tx = store.begin(&officer(Role::Officer, "bangkok")).await.unwrap();
            let serial = tx.document_number_next("bangkok", OutputKind::Licence, 2570).await.unwrap();
            tokio::task::yield_now().await;
            if turn % 3 == 0 {
                drop(tx);
                None
            } else {
                tx.commit().await.unwrap();
                Some(serial)
            }
        })
    });
    let mut taken = Vec::new();
    for turn in taking.collect::<Vec<_>>() {
        taken.extend(turn.await.unwrap());
    }
    let different: BTreeSet<u32> = taken.iter().copied().collect();
    assert_eq!(taken.len(), 33);
    assert_eq!(different, (1..=33).collect());
    // Another kind, another year, another agency: a series of its own.
    let mut tx = app.state.store.begin_system().await.unwrap();
    for (agency, kind, year) in [
        ("bangkok", OutputKind::Decision, 2570),
        ("bangkok", OutputKind::Licence, 2571),
        ("public_works", OutputKind::Licence, 2570),
    ] {
        assert_eq!(tx.document_number_next(agency, kind, year).await.unwrap(), 1);
    }
    tx.commit().await.unwrap();
    app.finish().await;
}

/// The same through the whole portal: many licences at once, in both fiscal years.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_record_of_defects_has_the_next_number() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let bangkok = officer(Role::Officer, "bangkok");
    let mut numbers = BTreeSet::new();
    for round in 0..2 {
        let mut references = Vec::new();
        for _ in 0..6 {
            references.push(file(&app, &person).await);
        }
        let asking = references.iter().map(|reference| {
            let (state, actor, reference) = (app.state.clone(), bangkok.clone(), *reference);
            tokio::spawn(async move { ask(&state, &actor, &reference).await })
        });
        for asked in asking.collect::<Vec<_>>() {
            asked.await.unwrap();
        }
        for reference in &references {
            let issued = documents(&app, reference).await;
            assert_eq!((issued.len(), issued[0].output.as_str()), (1, "defect_record"));
            numbers.insert(issued[0].number.clone());
        }
        if round == 0 {
            app.clock.advance(DAY * 12);
        }
    }
    let expected =
        [2569, 2570].into_iter().flat_map(|year| (1..=6).map(move |serial| format!("กทม. ข. {serial}/{year}")));
    assert_eq!(numbers, expected.collect());
    app.finish().await;
}
