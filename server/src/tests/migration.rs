//! Moving running cases to another version of their service: reported first, then done, resumable, and taken back as long as
//! nothing has followed.

mod every_state;

use self::every_state::in_every_state;
use super::sample::{LICENCE, act, applicant, draft, file, food_licence, load, officer, publish, verify};
use crate::cases::CommandError;
use crate::cases::migrate::{Line, Migration, migrate, revert};
use crate::cases::{self, Filed};
use crate::store::draft::Draft;
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::{Actor, Role};
use sala::id::{CaseReference, DraftId};
use sala::service::Bundle;
use sala::workflow::migrate::Mapping;
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

/// Asks for the map.
fn asking() -> Command {
    let of = sala::workflow::command::DefectOf::Document("D07".to_owned());
    let defect = sala::workflow::command::Defect { of, reason: "MISSING".to_owned(), note: String::new() };
    Command { action: "ask".to_owned(), defects: vec![defect], ..Command::default() }
}

fn migration(dry_run: bool, mapped: bool) -> Migration {
    let mut mapping = Mapping::default();
    if mapped {
        mapping.states.insert("inspection".to_owned(), "site_visit".to_owned());
    }
    Migration { service: LICENCE.to_owned(), mapping, dry_run }
}

async fn run(app: &TestApp, migration: &Migration) -> Vec<Line> {
    let mut lines = Vec::new();
    migrate(&app.state, migration, |line| lines.push(line)).await.unwrap();
    lines
}

fn blocked(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.is_blocked()).count()
}

#[tokio::test]
async fn cases_in_every_state_move_and_can_be_taken_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let cases = Box::pin(in_every_state(&app)).await;
    let open_draft = draft(&app, &applicant(&app).await).await;
    publish_second(&app).await;
    let before: Vec<_> = cases.clone();

    // The report: nothing is changed, and what has no counterpart is blocked until it is mapped.
    let report = run(&app, &migration(true, false)).await;
    assert_eq!((report.len(), blocked(&report)), (16, 1), "fifteen cases that go on and a draft: {report:#?}");
    let report = run(&app, &migration(true, true)).await;
    assert_eq!(blocked(&report), 0);
    let plan = report.iter().find_map(|line| match line {
        Line::Case { from, plan: Ok(plan), .. } if from == "inspection" => Some(plan.clone()),
        _ => None,
    });
    let plan = plan.unwrap();
    assert_eq!((plan.to.as_str(), plan.answers.asked.as_slice()), ("site_visit", &["hours".to_owned()][..]));
    assert_eq!(plan.answers.void, ["family_name", "passport_no"]);
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
    assert_eq!(draft_of(&app, open_draft.id).await.bundle, newest);
    verify(&app).await;

    // One goes on: it stays. The others go back to where they were.
    let moved_on = cases.iter().find(|(state, _)| *state == "decision").unwrap().1;
    act(&app.state, &officer(Role::Supervisor, "bangkok"), &moved_on, "grant", &["fee=1"]).await;
    let mut lines = Vec::new();
    revert(&app.state, LICENCE, |line| lines.push(line)).await.unwrap();
    let kept = lines.iter().filter(|line| matches!(line, Line::Kept { .. })).count();
    assert_eq!((lines.len(), kept), (16, 1), "fifteen cases and the draft: {lines:#?}");
    assert_ne!(draft_of(&app, open_draft.id).await.bundle, newest);
    for (state, reference) in cases.iter().filter(|(state, _)| *state != "decision") {
        assert_eq!(load(&app, reference).await.state.state, *state);
    }
    verify(&app).await;

    // And what went back still works: the deadline of the defect record, which was set before, goes off.
    app.clock.advance(SignedDuration::from_hours(24 * 20));
    app.run_jobs().await;
    let defects = cases.iter().find(|(state, _)| *state == "defects").unwrap().1;
    assert_eq!(load(&app, &defects).await.state.state, "returned");
    // So does the end of the suspension, also of one that goes on after the appeal against it.
    for suspended in cases.iter().filter(|(state, _)| state.starts_with("suspen")) {
        assert_eq!(load(&app, &suspended.1).await.state.state, "issued", "{}", suspended.0);
    }
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

async fn draft_of(app: &TestApp, id: DraftId) -> Draft {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let draft = tx.draft(id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    draft
}

async fn publish_as(app: &TestApp, bundle: &Bundle) {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(bundle, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// A case that was sent back, and the draft that corrects it.
async fn in_correction(app: &TestApp, person: &Actor) -> (CaseReference, DraftId) {
    let reference = file(app, person).await;
    cases::act(&app.state, &officer(Role::Officer, "bangkok"), &reference, asking()).await.unwrap();
    let case = load(app, &reference).await;
    let now = app.clock.now();
    let draft = Draft {
        id: DraftId::from_uuid(app.state.random.id(now)),
        account: person.account.unwrap(),
        person: person.person.unwrap(),
        service: case.service,
        bundle: case.bundle,
        answers: case.state.answers,
        case: Some(case.id),
        updated_at: now,
        submitted_at: None,
    };
    let mut tx = app.state.store.begin(person).await.unwrap();
    tx.draft_add(&draft, &food_licence().form).await.unwrap();
    tx.commit().await.unwrap();
    (reference, draft.id)
}

async fn send(app: &TestApp, person: &Actor, draft: DraftId) -> Result<Filed, CommandError> {
    cases::file(&app.state, person, draft, app.state.random.id(app.clock.now())).await
}

/// A correction is decided under the version of its case, whichever of the two was first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_migration_against_corrections() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let mut corrections = Vec::new();
    for _ in 0..12 {
        corrections.push(in_correction(&app, &person).await);
    }
    publish_second(&app).await;
    let state = app.state.clone();
    let moving =
        tokio::spawn(async move { migrate(&state, &migration(false, true), |line| assert!(!line.is_blocked())).await });
    let sending = corrections.iter().map(|(reference, draft)| {
        let (state, person, draft) = (app.state.clone(), person.clone(), *draft);
        let key = app.state.random.id(app.clock.now());
        (*reference, draft, tokio::spawn(async move { cases::file(&state, &person, draft, key).await }))
    });
    let sending: Vec<_> = sending.collect();
    let newest = newest(&app).await;
    for (reference, draft, sent) in sending {
        let sent = sent.await.unwrap();
        match sent {
            // Under the first version, whose form is answered; then it moved.
            Ok(Filed::Case(same)) => assert_eq!(same, reference),
            // Under the second, which asks for the hours.
            Err(CommandError::Unanswered(page)) => {
                assert_eq!(page, "hours");
                assert_eq!(load(&app, &reference).await.state.state, "defects");
                assert_eq!(draft_of(&app, draft).await.bundle, newest);
            }
            other => panic!("{other:?}"),
        }
    }
    moving.await.unwrap().unwrap();
    for (reference, _) in &corrections {
        assert_eq!(load(&app, reference).await.bundle, newest);
    }
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// A case that cannot move keeps its version, and its correction with it.
#[tokio::test]
async fn a_correction_of_a_blocked_case_stays_with_it() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let (reference, draft) = in_correction(&app, &person).await;
    let before = load(&app, &reference).await.bundle;
    let mut next = second();
    let rename = |name: &mut String| {
        if name == "defects" {
            "gaps".clone_into(name);
        }
    };
    next.workflow.states.iter_mut().for_each(|state| rename(&mut state.id));
    for action in &mut next.workflow.actions {
        action.from.iter_mut().chain(&mut action.to).for_each(rename);
    }
    publish_as(&app, &next).await;
    let lines = run(&app, &migration(false, false)).await;
    assert_eq!((lines.len(), blocked(&lines)), (1, 1), "{lines:#?}");
    assert_eq!((load(&app, &reference).await.bundle, draft_of(&app, draft).await.bundle), (before, before));
    assert_eq!(send(&app, &person, draft).await.unwrap(), Filed::Case(reference));
    assert_eq!(load(&app, &reference).await.state.state, "submitted");
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// The third version asks for the area under another name, and tells the other agency nothing of it.
fn third() -> Bundle {
    let mut bundle = food_licence();
    bundle.form.pages.retain(|page| page.id != "kitchen");
    for field in bundle.form.pages.iter_mut().flat_map(|page| &mut page.fields) {
        if field.id == "area" {
            "floor_area".clone_into(&mut field.id);
        }
    }
    for task in bundle.workflow.states.iter_mut().flat_map(|state| &mut state.tasks) {
        task.shares.retain(|key| key != "area");
    }
    bundle
}

#[tokio::test]
async fn answers_move_under_their_new_names_and_back() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let (corrected, correction) = in_correction(&app, &person).await;
    let (_, asked) = super::sample::in_opinions(&app).await;
    let open = draft(&app, &person).await.id;
    let touched = draft(&app, &person).await.id;
    let first = load(&app, &asked).await;
    publish_as(&app, &third()).await;
    let named =
        |old: &str, new: &str| Mapping { answers: [(old.to_owned(), new.to_owned())].into(), ..Mapping::default() };
    let with = |mapping| Migration { service: LICENCE.to_owned(), mapping, dry_run: false };

    // A slip in a name moves nothing.
    let slip = migrate(&app.state, &with(named("aera", "floor_area")), |line| panic!("{line:?}")).await;
    assert!(matches!(slip, Err(CommandError::Refused(Refusal::Definition { .. }))), "{slip:?}");
    let dry = Migration { dry_run: true, ..with(Mapping::default()) };
    let asks = |line: &Line| match line {
        Line::Case { plan: Ok(plan), .. } => plan.answers.asked.clone(),
        Line::Draft { plan: Ok(answers) } => answers.asked.clone(),
        line => panic!("{line:?}"),
    };
    assert!(run(&app, &dry).await.iter().all(|line| asks(line) == ["premises"]), "without a mapping it is asked again");
    let lines = run(&app, &with(named("area", "floor_area"))).await;
    assert_eq!(lines.len(), 4, "two cases and two drafts: {lines:#?}");
    assert!(lines.iter().all(|line| asks(line).is_empty()), "{lines:#?}");
    let newest = newest(&app).await;
    let moved = load(&app, &asked).await;
    assert_eq!((moved.state.answers.text("floor_area"), moved.state.answers.get("area")), ("90", None));
    for id in [correction, open, touched] {
        let draft = draft_of(&app, id).await;
        assert_eq!((draft.bundle, draft.answers.text("floor_area")), (newest, "90"));
    }
    let shared = async |app: &TestApp| {
        let mut tx = app.state.store.begin(&officer(Role::Officer, "public_works")).await.unwrap();
        let tasks = tx.tasks_open("public_works", None, None, 10).await.unwrap();
        tasks[0].shared.0.keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(shared(&app).await, ["premises_name", "province"], "it learns no more than the new version tells");

    // Whoever has gone on answering keeps the new version; everybody else goes back.
    let mut tx = app.state.store.begin(&person).await.unwrap();
    tx.draft_save(&draft_of(&app, touched).await, &third().form, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let mut lines = Vec::new();
    revert(&app.state, LICENCE, |line| lines.push(line)).await.unwrap();
    assert_eq!(lines.iter().filter(|line| matches!(line, Line::DraftReverted)).count(), 1, "{lines:#?}");
    let back = load(&app, &asked).await;
    assert_eq!((&back.state.answers, back.bundle), (&first.state.answers, first.bundle));
    assert_eq!(shared(&app).await, ["area", "premises_name", "province"]);
    for id in [correction, open] {
        let draft = draft_of(&app, id).await;
        assert_eq!((draft.bundle, draft.answers.text("area")), (first.bundle, "90"));
    }
    assert_eq!(draft_of(&app, touched).await.bundle, newest);
    assert_eq!(send(&app, &person, correction).await.unwrap(), Filed::Case(corrected));
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// What cannot be moved is told, and the others move.
#[tokio::test]
async fn one_that_cannot_be_read_stops_no_other() {
    let app = TestApp::start().await;
    publish(&app).await;
    let person = applicant(&app).await;
    let (broken, sound) = (file(&app, &person).await, file(&app, &person).await);
    let (spoilt, whole) = (draft(&app, &person).await.id, draft(&app, &person).await.id);
    let mut owner = app.owner().await;
    let spoil = format!(
        "update cases set clock = jsonb_build_array(clock) where reference = '{broken}';
         update draft set answers = '[]' where id = '{spoilt}'"
    );
    sqlx::Executor::execute(&mut owner, sqlx::AssertSqlSafe(spoil)).await.unwrap();
    publish_second(&app).await;
    let lines = run(&app, &migration(false, true)).await;
    let failed = lines.iter().filter(|line| matches!(line, Line::Failed { .. })).count();
    assert_eq!((lines.len(), failed), (4, 2), "{lines:#?}");
    let newest = newest(&app).await;
    assert_eq!((load(&app, &sound).await.bundle, draft_of(&app, whole).await.bundle), (newest, newest));
    app.run_jobs().await;
    app.finish_with_jobs().await;
}
