//! Two servers on one database, as they run behind one address: whatever both are asked at once happens once.

use super::sample::{LICENCE, act, applicant, draft, food_licence, hand_in, load, officer, publish, verify};
use crate::cases::{self, CommandError, Filed, machine};
use crate::jobs;
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::Role;
use sala::workflow::{Command, Refusal, What};

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_do_everything_once() {
    let app = TestApp::start().await;
    publish(&app).await;
    let servers = [app.state.clone(), app.another_server().await];
    let person = applicant(&app).await;

    // The same form sent to both: one case, and both say which.
    let mut references = Vec::new();
    for _ in 0..8 {
        let draft = draft(&app, &person).await;
        hand_in(&app, &person, &draft).await;
        let draft = draft.id;
        let key = app.state.random.id(app.clock.now());
        let filing = servers.clone().map(|server| {
            let person = person.clone();
            tokio::spawn(async move { cases::file(&server, &person, draft, key).await })
        });
        let [first, second] = filing;
        let (first, second) = (first.await.unwrap().unwrap(), second.await.unwrap().unwrap());
        assert_eq!(first, second);
        let Filed::Case(reference) = first else { panic!("{first:?}") };
        references.push(reference);
    }

    // Two officers accept it at both: one of them was first.
    for reference in &references {
        let version = load(&app, reference).await.state.version;
        let accepting = servers.clone().map(|server| {
            let (reference, documents) = (*reference, vec!["D07".to_owned(), "D08".to_owned()]);
            let command = Command {
                action: "accept".to_owned(),
                expected_version: Some(version),
                documents,
                ..Command::default()
            };
            tokio::spawn(
                async move { cases::act(&server, &officer(Role::Officer, "bangkok"), &reference, command).await },
            )
        });
        let mut accepted = 0;
        for each in accepting {
            match each.await.unwrap() {
                Ok(_) => accepted += 1,
                Err(CommandError::Refused(Refusal::Conflict { .. })) => {}
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(accepted, 1);
    }

    // Both work off what there is: each mail is sent once, and each licence has one certificate.
    let work = async || {
        let working = servers
            .clone()
            .map(|server| tokio::spawn(async move { while jobs::run_due(&server).await.unwrap() > 0 {} }));
        for each in working {
            each.await.unwrap();
        }
    };
    work().await;
    let mails = || servers.iter().map(|server| server.mailer.sent().len()).sum::<usize>();
    assert_eq!(mails(), references.len(), "each filing was confirmed once");
    let children: i64 = sqlx::query_scalar("select count(*) from cases where parent_id is not null")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    assert_eq!(usize::try_from(children).unwrap(), references.len());

    // A month later both wake up, and all are late, once each.
    app.clock.advance(DAY * 31);
    let firing =
        servers.clone().map(|server| tokio::spawn(async move { machine::fire_timers(&server).await.unwrap() }));
    for each in firing {
        each.await.unwrap();
    }
    work().await;
    for reference in &references {
        let case = load(&app, reference).await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let events = tx.events(case.id).await.unwrap();
        tx.commit().await.unwrap();
        let late = |what: &What| matches!(what, What::ClockChanged { change } if change.kind.code() == "late");
        assert_eq!(events.iter().filter(|event| late(&event.what)).count(), 1);
        act(&servers[1], &person, reference, "withdraw", &[]).await;
    }

    // What one publishes the other knows.
    let mut next = food_licence();
    next.service.minutes_to_file += 1;
    let mut tx = servers[0].store.begin_system().await.unwrap();
    let (published, _) = tx.bundle_publish(&next, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = servers[1].store.begin_system().await.unwrap();
    let (newest, _) = servers[1].bundles.newest(&mut tx, LICENCE).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert_eq!(newest, published);
    work().await;
    verify(&app).await;
    servers[1].store.close();
    app.finish_with_jobs().await;
}
