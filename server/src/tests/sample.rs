//! The services made for the tests, in a whole portal: a licence with two agencies, a certificate as child case, an
//! inspection that goes round, a fee, an extension and an appeal.

use crate::app_state::AppState;
use crate::cases::{self, Filed, task::Completion};
use crate::store::case::StoredCase;
use crate::store::document::NewDocument;
use crate::store::draft::Draft;
use crate::store::file::Scan;
use crate::testing::TestApp;
use sala::access::{Actor, Role};
use sala::form::{Answers, Source};
use sala::id::{AccountId, CaseReference, DraftId};
use sala::service::{Bundle, DEMONSTRATION};
use sala::workflow::Command;
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::definition::Assurance;

pub fn food_licence() -> Bundle {
    DEMONSTRATION[0].bundle().unwrap()
}

pub fn fire_certificate() -> Bundle {
    DEMONSTRATION[1].bundle().unwrap()
}

pub const LICENCE: &str = "business.food_licence";

/// Accounts for whoever acts for an agency here. The services are published with every demonstration.
pub async fn publish(app: &TestApp) {
    let mut owner = app.owner().await;
    for name in ["bangkok", "public_works"] {
        let id = officer(Role::Officer, name).account.unwrap().as_uuid();
        sqlx::query("insert into person values ($1, now())").bind(id).execute(&mut owner).await.unwrap();
        sqlx::query(
            "insert into account (id, person_id, email_hash, email_cipher, password_hash, created_at)
             values ($1, $1, sha256($2::bytea), '', '', now())",
        )
        .bind(id)
        .bind(name.as_bytes())
        .execute(&mut owner)
        .await
        .unwrap();
    }
}

pub async fn applicant(app: &TestApp) -> Actor {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    Actor { account: Some(account.id), person: Some(account.person), role: Role::Applicant, ..Actor::public() }
        .with_assurance()
}

/// Somebody of an agency. Two agencies with names of the same length share an account: one more thing to tell apart.
pub fn officer(role: Role, agency: &str) -> Actor {
    let account = AccountId::from_uuid(uuid::Uuid::from_u128(0x5A1A_0000 + agency.len() as u128));
    Actor { account: Some(account), role, agency: Some(agency.to_owned()), ..Actor::public() }.with_assurance()
}

/// A supervisor of the licences who is another person than the other officers there.
pub fn superior() -> Actor {
    Actor { account: officer(Role::Supervisor, "public_works").account, ..officer(Role::Supervisor, "bangkok") }
}

trait WithAssurance {
    fn with_assurance(self) -> Self;
}

impl WithAssurance for Actor {
    fn with_assurance(self) -> Self {
        Self { assurance: Assurance { ial: 23, aal: 20 }, ..self }
    }
}

fn answers(app: &TestApp) -> Answers {
    let mut answers = Answers::default();
    let given = [
        ("premises_name", "Krua Sala"),
        ("area", "90"),
        ("province", "10"),
        ("district", "1001"),
        ("subdistrict", "100101"),
        ("postcode", "10200"),
        ("passport_no", "AB1234567"),
        ("family_name", "HOFFMANN"),
    ];
    for (key, value) in given {
        answers.set(key, value.into(), Source::Typed, app.clock.now());
    }
    answers
}

/// A draft of the licence with every answer.
pub async fn draft(app: &TestApp, actor: &Actor) -> Draft {
    let state = &app.state;
    let mut tx = state.store.begin(actor).await.unwrap();
    let (hash, bundle) = state.bundles.newest(&mut tx, LICENCE).await.unwrap().unwrap();
    let draft = Draft {
        id: DraftId::from_uuid(state.random.id(app.clock.now())),
        account: actor.account.unwrap(),
        person: actor.person.unwrap(),
        service: LICENCE.to_owned(),
        bundle: hash,
        answers: answers(app),
        case: None,
        updated_at: app.clock.now(),
        submitted_at: None,
    };
    tx.draft_add(&draft, &bundle.form).await.unwrap();
    tx.commit().await.unwrap();
    draft
}

/// A small PDF with this text.
pub fn pdf(text: &str) -> Vec<u8> {
    let text = format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% {text}\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
    );
    text.into_bytes()
}

/// Hands in the papers of a draft: one file for each.
pub async fn hand_in(app: &TestApp, actor: &Actor, draft: &Draft) {
    let (state, now) = (&app.state, app.clock.now());
    for (requirement, kind) in [("D07", "location_map"), ("D08", "floor_plan")] {
        let received = state.files.receive_bytes(&pdf(requirement), now).await.unwrap();
        let (file, _) = state.files.keep(&state.store, received, "application/pdf", Scan::Off, now).await.unwrap();
        let new = NewDocument {
            id: state.random.id(now),
            requirement: requirement.to_owned(),
            kind: kind.to_owned(),
            file,
            name: format!("{kind}.pdf"),
            given_at: now,
            reused: false,
        };
        let mut tx = state.store.begin(actor).await.unwrap();
        tx.draft_document_add(draft.id, draft.account, &new).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Announces a day off.
pub async fn day_off(app: &TestApp, day: jiff::civil::Date) {
    let name = r#"{"th": "วันพิเศษ", "en": "Special day", "zh": "特别日"}"#;
    sqlx::query("insert into holiday values ($1, $2::jsonb, true)")
        .bind(jiff_sqlx::ToSqlx::to_sqlx(day))
        .bind(name)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
}

/// Files a licence; its reference.
pub async fn file(app: &TestApp, actor: &Actor) -> CaseReference {
    let draft = draft(app, actor).await;
    hand_in(app, actor, &draft).await;
    let key = app.state.random.id(app.clock.now());
    match Box::pin(cases::file(&app.state, actor, draft.id, key)).await.unwrap() {
        Filed::Case(reference) => reference,
        Filed::Earlier(reference) => panic!("{reference} was there before"),
    }
}

/// Takes an action with its words: `reason=`, `document=`, `note=`, `fact:name=number`.
pub async fn act(
    state: &AppState,
    actor: &Actor,
    reference: &CaseReference,
    action: &str,
    words: &[&str],
) -> StoredCase {
    let mut command = Command { action: action.to_owned(), ..Command::default() };
    for (key, value) in words.iter().filter_map(|word| word.split_once('=')) {
        match key {
            "reason" => command.reasons.push(value.to_owned()),
            "document" => command.documents.push(value.to_owned()),
            "note" => command.note = value.to_owned(),
            fact => drop(command.facts.insert(fact.to_owned(), value.parse::<i64>().unwrap().into())),
        }
    }
    // Tests take many: what one needs lies beside them.
    Box::pin(cases::act(state, actor, reference, command)).await.unwrap_or_else(|error| panic!("{action}: {error}"))
}

/// Asks for a paper that is missing.
pub async fn ask(state: &AppState, actor: &Actor, reference: &CaseReference) {
    let defect =
        Defect { of: DefectOf::Document("D07".to_owned()), reason: "MISSING".to_owned(), note: "Please".to_owned() };
    let command = Command { action: "ask".to_owned(), defects: vec![defect], ..Command::default() };
    cases::act(state, actor, reference, command).await.unwrap();
}

pub async fn load(app: &TestApp, reference: &CaseReference) -> StoredCase {
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(reference).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    case
}

pub async fn complete(
    app: &TestApp,
    actor: &Actor,
    case: &StoredCase,
    task: &str,
    result: &str,
) -> Result<StoredCase, cases::CommandError> {
    let completion =
        Completion { case: case.id, task: task.to_owned(), result: result.to_owned(), note: String::new() };
    Box::pin(cases::task::complete(&app.state, actor, completion)).await
}

/// A licence whose opinions are being asked for; the child is open.
pub async fn in_opinions(app: &TestApp) -> (Actor, CaseReference) {
    let applicant = applicant(app).await;
    let reference = Box::pin(file(app, &applicant)).await;
    act(&app.state, &officer(Role::Officer, "bangkok"), &reference, "accept", &["document=D07", "document=D08"]).await;
    app.run_jobs().await;
    (applicant, reference)
}

/// The certificate that a licence has opened.
pub async fn child(app: &TestApp, parent: &CaseReference) -> StoredCase {
    let id = load(app, parent).await.state.progress.children["fire_certificate"].case.expect("the child is open");
    let mut tx = app.state.store.begin_system().await.unwrap();
    let child = tx.case_by_id(id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    child
}

/// Every chain holds, every state is what its events add up to, and no case is gone.
pub async fn verify(app: &TestApp) {
    let mut tx = app.state.store.begin_snapshot().await.unwrap();
    let verified = tx.chains_verify(None, None, 10_000).await.unwrap();
    assert!(tx.cases_missing().await.unwrap().is_empty());
    tx.commit().await.unwrap();
    assert!(verified.cases > 0 && verified.broken.is_empty() && verified.differing.is_empty(), "{verified:?}");
}
