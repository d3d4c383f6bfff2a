//! Moving running cases to another version of their service: reported first, then done, resumable, and taken back as long as
//! nothing has followed.

use super::sample::{
    LICENCE, act, applicant, child, complete, draft, file, food_licence, load, officer, publish, verify,
};
use crate::cases::CommandError;
use crate::cases::migrate::{Line, Migration, migrate, revert};
use crate::cases::{self};
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::{Actor, Role};
use sala::id::CaseReference;
use sala::service::Bundle;
use sala::workflow::{Command, Refusal};

/// The second version: the inspection has another name, the kitchen is no longer asked about, the hours are.
fn second() -> Bundle {
    let mut bundle = food_licence();
    let rename = |name: &mut String| {
        if name == "inspection" {
            "site_visit".clone_into(name);
        }
    };
    bundle.workflow.states.iter_mut().for_each(|state| rename(&mut state.id));
    for action in &mut bundle.workflow.actions {
        action.from.iter_mut().for_each(rename);
        action.to.iter_mut().for_each(rename);
    }
    bundle.form.pages.retain(|page| page.id != "kitchen" && page.id != "owner");
    let hours = "id = \"hours\"\nsection = \"premises\"\nfields = [{ id = \"hours\", kind = \"text\", max = 20, characters = \"any\", data_class = \"administrative\" }]";
    bundle.form.pages.push(toml::from_str(hours).unwrap());
    bundle
}

async fn publish_second(app: &TestApp) {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&second(), app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// A case in every state that a case can rest in, by the state's name.
async fn in_every_state(app: &TestApp) -> Vec<(&'static str, CaseReference)> {
    let (person, clerk) = (applicant(app).await, officer(Role::Officer, "bangkok"));
    let (superior, works) = (officer(Role::Supervisor, "bangkok"), officer(Role::Officer, "public_works"));
    let fire = officer(Role::Officer, "fire_brigade");
    let state = &app.state;
    let mut cases = Vec::new();
    let wanted = [
        "submitted",
        "defects",
        "opinions",
        "inspection",
        "fixing",
        "decision",
        "payment",
        "refused",
        "appealed",
        "withdrawn",
    ];
    for wanted in wanted {
        let reference = file(app, &person).await;
        cases.push((wanted, reference));
        if wanted == "withdrawn" {
            act(state, &person, &reference, "withdraw", &[]).await;
        }
        if wanted == "defects" {
            let of = sala::workflow::command::DefectOf::Document("D07".to_owned());
            let defect = sala::workflow::command::Defect { of, reason: "missing".to_owned(), note: String::new() };
            let command = Command { action: "ask".to_owned(), defects: vec![defect], ..Command::default() };
            cases::act(state, &clerk, &reference, command).await.unwrap();
        }
        if ["submitted", "defects", "withdrawn"].contains(&wanted) {
            continue;
        }
        act(state, &clerk, &reference, "accept", &["document=D07", "document=D08"]).await;
        app.run_jobs().await;
        if wanted == "opinions" {
            continue;
        }
        let case = load(app, &reference).await;
        complete(app, &works, &case, "building", "agrees").await.unwrap();
        complete(app, &clerk, &case, "hygiene", "agrees").await.unwrap();
        act(state, &fire, &child(app, &reference).await.reference, "approve", &[]).await;
        app.run_jobs().await;
        let steps: &[(&Actor, &str, &[&str])] = match wanted {
            "fixing" => &[(&clerk, "fix_needed", &["note=basin"])],
            "decision" => &[(&clerk, "inspected", &[])],
            "payment" => &[(&clerk, "inspected", &[]), (&superior, "grant", &["fee=1"])],
            "refused" => &[(&clerk, "inspected", &[]), (&superior, "refuse", &["reason=WRONG_PLACE", "note=x"])],
            "appealed" => &[
                (&clerk, "inspected", &[]),
                (&superior, "refuse", &["reason=WRONG_PLACE", "note=x"]),
                (&person, "appeal", &["note=no"]),
            ],
            _ => &[],
        };
        for (who, action, words) in steps {
            act(state, who, &reference, action, words).await;
        }
    }
    app.run_jobs().await;
    for (wanted, reference) in &cases {
        assert_eq!(load(app, reference).await.state.state, *wanted);
    }
    cases
}

fn migration(dry_run: bool, mapped: bool) -> Migration {
    let states = if mapped {
        [("inspection".to_owned(), "site_visit".to_owned())].into()
    } else {
        std::collections::BTreeMap::new()
    };
    Migration { service: LICENCE.to_owned(), states, dry_run }
}

async fn run(app: &TestApp, migration: &Migration) -> Vec<Line> {
    let mut lines = Vec::new();
    migrate(&app.state, migration, |line| lines.push(line)).await.unwrap();
    lines
}

fn blocked(lines: &[Line]) -> usize {
    lines.iter().filter(|line| matches!(line, Line::Case { plan: Err(_), .. })).count()
}

#[tokio::test]
async fn cases_in_every_state_move_and_can_be_taken_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let cases = in_every_state(&app).await;
    let open_draft = draft(&app, &applicant(&app).await).await;
    publish_second(&app).await;
    let before: Vec<_> = cases.clone();

    // The report: nothing is changed, and what has no counterpart is blocked until it is mapped.
    let report = run(&app, &migration(true, false)).await;
    assert_eq!((report.len(), blocked(&report)), (10, 1), "nine open cases and a draft: {report:#?}");
    let report = run(&app, &migration(true, true)).await;
    assert_eq!(blocked(&report), 0);
    let plan = report.iter().find_map(|line| match line {
        Line::Case { from, plan: Ok(plan), .. } if from == "inspection" => Some(plan.clone()),
        _ => None,
    });
    let plan = plan.unwrap();
    assert_eq!((plan.to.as_str(), plan.asked.as_slice()), ("site_visit", &["hours".to_owned()][..]));
    assert_eq!(plan.void, ["family_name", "passport_no"]);
    for (state, reference) in &before {
        assert_eq!(load(&app, reference).await.state.state, *state);
    }

    // Without the mapping the others move; with it the rest does: an interrupted run is simply run again.
    assert_eq!(blocked(&run(&app, &migration(false, false)).await), 1);
    let rest = run(&app, &migration(false, true)).await;
    assert_eq!(rest.len(), 1, "{rest:#?}");
    let newest = newest(&app).await;
    for (state, reference) in &cases {
        let case = load(&app, reference).await;
        let renamed = if *state == "inspection" { "site_visit" } else { state };
        assert_eq!(case.state.state, renamed);
        assert_eq!(case.bundle == newest, *state != "withdrawn", "a closed case stays with its version");
    }
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.draft(open_draft.id).await.unwrap().unwrap().bundle, newest);
    tx.commit().await.unwrap();
    verify(&app).await;

    // One goes on: it stays. The others go back to where they were.
    let moved_on = cases.iter().find(|(state, _)| *state == "decision").unwrap().1;
    act(&app.state, &officer(Role::Supervisor, "bangkok"), &moved_on, "grant", &["fee=1"]).await;
    let mut lines = Vec::new();
    revert(&app.state, LICENCE, |line| lines.push(line)).await.unwrap();
    let kept = lines.iter().filter(|line| matches!(line, Line::Kept { .. })).count();
    assert_eq!((lines.len(), kept), (9, 1), "{lines:#?}");
    for (state, reference) in cases.iter().filter(|(state, _)| *state != "decision") {
        assert_eq!(load(&app, reference).await.state.state, *state);
    }
    verify(&app).await;

    // And what went back still works: the deadline of the defect record, which was set before, goes off.
    app.clock.advance(SignedDuration::from_hours(24 * 20));
    app.run_jobs().await;
    let defects = cases.iter().find(|(state, _)| *state == "defects").unwrap().1;
    assert_eq!(load(&app, &defects).await.state.state, "returned");
    verify(&app).await;
    app.finish().await;
}

async fn newest(app: &TestApp) -> sala::service::ContentHash {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_newest(LICENCE).await.unwrap().unwrap()
}

/// A migration and an action at once: the action is decided under one version or the other, and nothing is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_migration_against_an_action() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let mut references = Vec::new();
    for _ in 0..12 {
        references.push(file(&app, &person).await);
    }
    publish_second(&app).await;
    let state = app.state.clone();
    let moving = tokio::spawn(async move {
        let mut count = 0;
        migrate(&state, &migration(false, true), |_| count += 1).await.unwrap();
        count
    });
    let accepting = references.iter().map(|reference| {
        let (state, reference) = (app.state.clone(), *reference);
        tokio::spawn(async move {
            let documents = vec!["D07".to_owned(), "D08".to_owned()];
            let command = Command { action: "accept".to_owned(), documents, ..Command::default() };
            cases::act(&state, &officer(Role::Officer, "bangkok"), &reference, command).await
        })
    });
    for accepting in accepting.collect::<Vec<_>>() {
        match accepting.await.unwrap() {
            Ok(_) | Err(CommandError::Refused(Refusal::Conflict { .. })) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(moving.await.unwrap(), 12);
    let newest = newest(&app).await;
    for reference in &references {
        let case = load(&app, reference).await;
        assert_eq!((case.bundle, case.state.state.as_str()), (newest, "opinions"));
    }
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}
