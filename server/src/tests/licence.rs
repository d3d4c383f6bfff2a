//! The life of a licence with all that the engine can do, against the database: what a command changes is one transaction,
//! and what the machine does, it does once.

use super::sample::{
    act, child, complete, day_off, file, fire_certificate, in_opinions, load, officer, publish, verify,
};
use crate::cases::{self, CommandError, machine};
use crate::testing::TestApp;
use jiff::SignedDuration;
use sala::access::Role;
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::definition::Outcome;
use sala::workflow::{Command, Refusal, What};

const DAY: SignedDuration = SignedDuration::from_hours(24);

#[tokio::test]
async fn two_agencies_a_certificate_an_inspection_and_a_fee() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let (bangkok, supervisor) = (officer(Role::Officer, "bangkok"), officer(Role::Supervisor, "bangkok"));
    let case = load(&app, &reference).await;
    assert_eq!(case.state.state, "opinions");

    // The other agency sees its task with the answers it needs, and nothing of the case.
    let works = officer(Role::Officer, "public_works");
    let mut tx = app.state.store.begin(&works).await.unwrap();
    assert!(tx.case_by_reference(&reference).await.unwrap().is_none());
    assert!(tx.events(case.id).await.unwrap().is_empty());
    let tasks = tx.tasks_open("public_works", None, None, 10).await.unwrap();
    assert_eq!(tasks.len(), 1);
    assert_eq!(tasks[0].shared.0.keys().collect::<Vec<_>>(), ["area", "premises_name", "province"]);
    assert!(tx.tasks_open("bangkok", None, None, 10).await.unwrap().is_empty());
    tx.commit().await.unwrap();

    let done = complete(&app, &works, &case, "building", "agrees").await.unwrap();
    assert_eq!(done.state.state, "opinions");
    let again = complete(&app, &works, &case, "building", "objects").await;
    assert!(matches!(again, Err(CommandError::NotFound)), "{again:?}");
    let foreign = complete(&app, &works, &case, "hygiene", "objects").await;
    assert!(matches!(foreign, Err(CommandError::NotFound)), "{foreign:?}");
    complete(&app, &bangkok, &case, "hygiene", "agrees").await.unwrap();

    // The child lies with another agency; its end informs the parent.
    let certificate = child(&app, &reference).await;
    assert_eq!((certificate.state.agency.as_str(), certificate.state.state.as_str()), ("fire_brigade", "review"));
    assert_eq!(certificate.state.answers.text("premises_name"), "Krua Sala");
    assert_eq!(certificate.state.answers.get("family_name"), None, "only what its form asks for");
    act(&app.state, &officer(Role::Officer, "fire_brigade"), &certificate.reference, "approve", &[]).await;
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "inspection");

    act(&app.state, &bangkok, &reference, "fix_needed", &["note=The basin"]).await;
    app.clock.advance(DAY * 12);
    app.run_jobs().await;
    assert_eq!(load(&app, &reference).await.state.state, "decision", "not fixed in time");
    act(&app.state, &supervisor, &reference, "grant", &[]).await;
    assert_eq!(load(&app, &reference).await.state.state, "payment");
    app.run_jobs().await;
    let bill = super::payments::bill(&app, &reference).await;
    assert_eq!(super::payments::pay(&app, &bill, bill.bill.total.satang()).await, "exact");
    let issued = load(&app, &reference).await.state;
    assert_eq!(issued.outcome, Some(Outcome::Approved));
    assert_eq!(issued.next_timer(), None);
    verify(&app).await;
    app.finish().await;
}

/// A child whose filing is its end tells its parent as one that is decided does.
#[tokio::test]
async fn a_child_that_ends_as_it_is_filed_is_waited_for_no_longer() {
    let app = TestApp::start().await;
    publish(&app).await;
    let mut certificate = fire_certificate();
    let filing = certificate.workflow.actions.iter_mut().find(|action| action.id == "file").unwrap();
    filing.to = Some("certified".to_owned());
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.bundle_publish(&certificate, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let (_, reference) = in_opinions(&app).await;
    app.run_jobs().await;
    let case = load(&app, &reference).await;
    assert_eq!(case.state.progress.children["fire_certificate"].outcome, Some(Outcome::Approved));
    complete(&app, &officer(Role::Officer, "public_works"), &case, "building", "agrees").await.unwrap();
    let done = complete(&app, &officer(Role::Officer, "bangkok"), &case, "hygiene", "agrees").await.unwrap();
    assert_eq!(done.state.state, "inspection");
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// Nothing else is done for a parent that has withdrawn: its child is told.
#[tokio::test]
async fn a_child_learns_that_its_parent_has_withdrawn() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (applicant, reference) = in_opinions(&app).await;
    act(&app.state, &applicant, &reference, "withdraw", &[]).await;
    app.run_jobs().await;
    assert_eq!(child(&app, &reference).await.state.outcome, Some(Outcome::Withdrawn));
    let mut owner = app.owner().await;
    let open: i64 =
        sqlx::query_scalar("select count(*) from case_task where done_at is null").fetch_one(&mut owner).await.unwrap();
    assert_eq!(open, 0, "tasks that are no longer needed are gone");
    verify(&app).await;
    app.finish().await;
}

/// Two servers, after a sleep over several timers: each goes off once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn timers_go_off_once_however_many_look() {
    let app = TestApp::start().await;
    publish(&app).await;
    let applicant = super::sample::applicant(&app).await;
    let mut references = Vec::new();
    for _ in 0..8 {
        let reference = file(&app, &applicant).await;
        act(&app.state, &officer(Role::Officer, "bangkok"), &reference, "accept", &["document=D07", "document=D08"])
            .await;
        references.push(reference);
    }
    app.run_jobs().await;
    app.clock.advance(DAY * 60);
    let workers = (0..6).map(|_| {
        let state = app.state.clone();
        tokio::spawn(async move { machine::fire_timers(&state).await.unwrap() })
    });
    let mut fired = 0;
    for worker in workers.collect::<Vec<_>>() {
        fired += worker.await.unwrap();
    }
    // Eight licences and their eight certificates are late; a skipped one is found in the next round.
    fired += machine::fire_timers(&app.state).await.unwrap();
    assert!(fired >= 8);
    app.run_jobs().await;
    for reference in references {
        let case = load(&app, &reference).await;
        let mut tx = app.state.store.begin_system().await.unwrap();
        let events = tx.events(case.id).await.unwrap();
        tx.commit().await.unwrap();
        let late = events
            .iter()
            .filter(|event| matches!(&event.what, What::ClockChanged { change } if change.kind.code() == "late"));
        let letters = events.iter().filter(
            |event| matches!(&event.what, What::ClockChanged { change } if change.kind.code() == "delay_letter"),
        );
        assert_eq!((late.count(), letters.count()), (1, 1), "one letter makes good for those that were missed");
    }
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// A payment after its last day, and a timer that goes off at the same instant, many times: whoever is faster, it comes too late.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_timer_against_an_action() {
    let app = TestApp::start().await;
    publish(&app).await;
    let applicant = super::sample::applicant(&app).await;
    let supervisor = officer(Role::Supervisor, "bangkok");
    for _ in 0..10 {
        let reference = file(&app, &applicant).await;
        act(&app.state, &supervisor, &reference, "accept", &["document=D07", "document=D08"]).await;
        app.run_jobs().await;
        let case = load(&app, &reference).await;
        complete(&app, &supervisor, &case, "hygiene", "objects").await.unwrap();
        complete(&app, &officer(Role::Officer, "public_works"), &case, "building", "objects").await.unwrap();
        let certificate = child(&app, &reference).await;
        act(
            &app.state,
            &officer(Role::Officer, "fire_brigade"),
            &certificate.reference,
            "refuse",
            &["reason=UNSANITARY"],
        )
        .await;
        app.run_jobs().await;
        act(&app.state, &supervisor, &reference, "grant", &[]).await;
        app.clock.advance(DAY * 20);
        let (timers, state) = (app.state.clone(), app.state.clone());
        let firing = tokio::spawn(async move { machine::fire_timers(&timers).await });
        let paying = tokio::spawn(async move {
            let command = Command { action: "paid".to_owned(), ..Command::default() };
            cases::act(&state, &sala::access::Actor::system(), &reference, command).await
        });
        firing.await.unwrap().unwrap();
        let paid = paying.await.unwrap();
        app.run_jobs().await;
        let outcome = load(&app, &reference).await.state.outcome;
        assert!(matches!(paid, Err(CommandError::Refused(Refusal::Conflict { .. }))), "{paid:?}");
        assert_eq!(outcome, Some(Outcome::Withdrawn));
    }
    verify(&app).await;
    app.finish().await;
}

/// Correcting and withdrawing at once: one case, one way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn withdrawing_against_accepting() {
    let app = TestApp::start().await;
    publish(&app).await;
    let applicant = super::sample::applicant(&app).await;
    for _ in 0..10 {
        let reference = file(&app, &applicant).await;
        let version = load(&app, &reference).await.state.version;
        let seen = Some(version);
        let (state, who) = (app.state.clone(), applicant.clone());
        let withdrawing = tokio::spawn(async move {
            let command = Command { action: "withdraw".to_owned(), expected_version: seen, ..Command::default() };
            cases::act(&state, &who, &reference, command).await.is_ok()
        });
        let (state, who) = (app.state.clone(), officer(Role::Officer, "bangkok"));
        let accepting = tokio::spawn(async move {
            let documents = vec!["D07".to_owned(), "D08".to_owned()];
            let command =
                Command { action: "accept".to_owned(), expected_version: seen, documents, ..Command::default() };
            cases::act(&state, &who, &reference, command).await.is_ok()
        });
        assert_eq!(u8::from(withdrawing.await.unwrap()) + u8::from(accepting.await.unwrap()), 1);
    }
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// All gaps in one record, and nothing that the service does not ask for.
#[tokio::test]
async fn only_what_the_service_asks_for_may_be_asked() {
    let app = TestApp::start().await;
    publish(&app).await;
    let reference = file(&app, &super::sample::applicant(&app).await).await;
    let ask = async |names: &[&str]| {
        let of = |name: &&str| DefectOf::Answer((*name).to_owned());
        let defects =
            names.iter().map(|name| Defect { of: of(name), reason: "INCORRECT".to_owned(), note: String::new() });
        let command = Command { action: "ask".to_owned(), defects: defects.collect(), ..Command::default() };
        cases::act(&app.state, &officer(Role::Officer, "bangkok"), &reference, command).await
    };
    let refused = ask(&["area", "shoe_size"]).await;
    assert!(matches!(refused, Err(CommandError::Refused(Refusal::UnlistedDocument { .. }))), "{refused:?}");
    assert_eq!(ask(&["area", "province"]).await.unwrap().state.state, "defects");
    verify(&app).await;
    app.finish().await;
}

/// A day off that is announced moves open clocks, and the ledger names it.
#[tokio::test]
async fn an_edited_calendar_moves_open_clocks_and_says_why() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    let certificate = child(&app, &reference).await;
    let before = certificate.state.clock.due().unwrap();
    let day = sala::calendar::add_days(sala::calendar::bangkok_day(before), -3);
    day_off(&app, day).await;
    app.run_jobs().await;
    let after = child(&app, &reference).await.state.clock;
    assert!(after.due().unwrap() > before);
    let line = after.ledger.last().unwrap();
    assert_eq!((line.change.code(), line.because[0].name_en.as_str()), ("moved", "Special day"));
    // Nothing is projected twice.
    let lines = after.ledger.len();
    app.clock.advance(SignedDuration::from_mins(2));
    app.run_jobs().await;
    assert_eq!(child(&app, &reference).await.state.clock.ledger.len(), lines);
    // What was just being written on the calendar before is found by the second look: here the first one has passed the case over.
    let again = "delete from holiday where name ->> 'en' = 'Special day';
        update holiday_change set projected_after = 'ffffffff-ffff-ffff-ffff-ffffffffffff' where projected_at is null";
    sqlx::raw_sql(again).execute(&mut app.owner().await).await.unwrap();
    app.run_jobs().await;
    assert_eq!(child(&app, &reference).await.state.clock.due(), after.due());
    app.clock.advance(SignedDuration::from_mins(2));
    app.run_jobs().await;
    assert_eq!(child(&app, &reference).await.state.clock.due(), Some(before));
    verify(&app).await;
    app.finish().await;
}

/// So it moves the last day to appeal against a suspension that is over, when the licence is in force again (BR-6).
#[tokio::test]
async fn an_edited_calendar_moves_the_days_of_what_is_granted() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = Box::pin(super::payments::granted(&app)).await;
    app.run_jobs().await;
    let bill = super::payments::bill(&app, &reference).await;
    super::payments::pay(&app, &bill, bill.bill.total.satang()).await;
    let supervisor = officer(Role::Supervisor, "bangkok");
    act(&app.state, &supervisor, &reference, "suspend", &["reason=UNSANITARY", "note=Rats"]).await;
    app.clock.advance(DAY * 17);
    app.run_jobs().await;
    let case = load(&app, &reference).await.state;
    assert_eq!(case.state, "issued");
    let before = case.progress.timers["appeal_over"].fires_at();
    let last = sala::calendar::bangkok_day(before - SignedDuration::from_hours(1));
    day_off(&app, last).await;
    app.run_jobs().await;
    assert!(load(&app, &reference).await.state.progress.timers["appeal_over"].fires_at() > before);
    verify(&app).await;
    app.finish().await;
}

/// An effect that fails again and again is an incident, and ends only when the effect has succeeded.
#[tokio::test]
async fn an_incident_ends_when_the_effect_has_succeeded() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_opinions(&app).await;
    // Late by eight days: a letter goes to the applicant, and its copy has no address yet.
    app.clock.advance(DAY * 39);
    app.run_jobs().await;
    let why = &["reason=DELAY_EXPERT", "note=The expert is ill"];
    act(&app.state, &officer(Role::Officer, "bangkok"), &reference, "explain_delay", why).await;
    for _ in 0..12 {
        app.clock.advance(SignedDuration::from_mins(5));
        app.run_jobs().await;
    }
    let open = load(&app, &reference).await.state.progress.incidents;
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!(open.values().next().unwrap().error, "no_mailbox");
    sqlx::query("insert into setting values ('mailbox.opdc', '', '2020-01-01', null, '\"opdc@sala.example\"')")
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    app.clock.advance(SignedDuration::from_hours(2));
    app.run_jobs().await;
    assert!(load(&app, &reference).await.state.progress.incidents.is_empty());
    assert!(app.mails().iter().any(|mail| mail.to.contains("opdc@sala.example")));
    verify(&app).await;
    app.finish_with_jobs().await;
}

/// Who holds a power of attorney acts in the name of who gave it, and is recorded as himself; once it is revoked, not any more.
#[tokio::test]
async fn a_representative_acts_until_his_power_is_revoked() {
    let app = TestApp::start().await;
    publish(&app).await;
    let principal = super::sample::applicant(&app).await;
    let (first, second) = (file(&app, &principal).await, file(&app, &principal).await);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let liam = tx.account_by_email("liam@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let deputy = sala::access::Actor { account: Some(liam.id), person: Some(liam.person), ..principal.clone() };
    let withdraw = async |reference| {
        let command = Command { action: "withdraw".to_owned(), ..Command::default() };
        cases::act(&app.state, &deputy, reference, command).await
    };
    let stranger = withdraw(&first).await;
    assert!(matches!(stranger, Err(CommandError::NotFound)), "{stranger:?}");
    sqlx::query("insert into representation values (gen_random_uuid(), $1, $2, 'POA 7', '2020-01-01')")
        .bind(principal.person.unwrap().as_uuid())
        .bind(liam.person.as_uuid())
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    let withdrawn = withdraw(&first).await.unwrap();
    assert_eq!((withdrawn.state.outcome, withdrawn.state.person), (Some(Outcome::Withdrawn), principal.person));
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert_eq!(tx.events(withdrawn.id).await.unwrap().last().unwrap().by, Some(liam.id));
    tx.commit().await.unwrap();
    sqlx::query("update representation set revoked_at = now()").execute(&mut app.owner().await).await.unwrap();
    let revoked = withdraw(&second).await;
    assert!(matches!(revoked, Err(CommandError::NotFound)), "{revoked:?}");
    app.run_jobs().await;
    verify(&app).await;
    app.finish().await;
}

/// BR-10: letters go out in any case; that nobody has recorded the reason is an incident, until somebody has.
#[tokio::test]
async fn a_delay_without_a_reason_is_an_incident_until_an_officer_gives_it() {
    let app = TestApp::start().await;
    publish(&app).await;
    sqlx::query("insert into setting values ('mailbox.opdc', '', '2020-01-01', null, '\"opdc@sala.example\"')")
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    let (_, reference) = in_opinions(&app).await;
    let open = async || {
        let incidents = load(&app, &reference).await.state.progress.incidents;
        incidents.into_values().map(|open| (open.effect, open.error)).collect::<Vec<_>>()
    };
    app.clock.advance(DAY * 31);
    for _ in 0..12 {
        app.run_jobs().await;
        app.clock.advance(SignedDuration::from_mins(5));
    }
    assert_eq!(open().await, [("delay_reason".to_owned(), "delay_unexplained".to_owned())]);
    let before = app.mails().len();
    app.clock.advance(DAY * 7);
    app.run_jobs().await;
    assert_eq!(app.mails().len(), before + 2, "the letter and its copy");
    assert_eq!(open().await.len(), 1);
    let why = &["reason=DELAY_EXPERT", "note=The expert is ill"];
    act(&app.state, &officer(Role::Officer, "bangkok"), &reference, "explain_delay", why).await;
    app.run_jobs().await;
    assert_eq!(open().await, [], "it ends at once, and not only with the next try");
    assert_eq!(app.mails().len(), before + 3, "the applicant is told at once");
    let state = load(&app, &reference).await.state;
    assert_eq!(state.facts.get(sala::workflow::state::DELAY_REASON), Some(&"DELAY_EXPERT".into()));
    verify(&app).await;
    app.finish().await;
}
