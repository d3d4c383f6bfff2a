//! A hotel that notifies the stays of its guests: registered, and approved by the office of its area, by the real commands. Its
//! own system has two keys that everybody knows; a real hotel makes its keys on its page.

use super::accounts::DEMONSTRATORS;
use crate::app_state::AppState;
use crate::cases;
use crate::cases::file::{Inserted, insert, new_case};
use crate::stays::place::SERVICE;
use crate::store::stay_key::StayKey;
use anyhow::Context as _;
use sala::access::Actor;
use sala::form::{Answers, Source};
use sala::id::CaseId;
use sala::workflow::Command;
use sala::workflow::command::Filing;

/// The account of its front desk.
pub const HOTEL: &str = "hotel@sala.example";
const OFFICER: &str = "officer.phuket@sala.example";
/// What the keys of its system are called, and whether they only try.
pub const KEYS: [(&str, bool); 2] = [("demonstration-hotel", false), ("demonstration-hotel-sandbox", true)];

const ANSWERS: [(&str, &str); 17] = [
    ("notifier_kind", "JURISTIC"),
    ("company_name", "บริษัท อันดามัน (ตัวอย่าง) จำกัด"),
    ("juristic_id", "0107544000108"),
    ("role", "HOTEL_MANAGER"),
    ("place_kind", "HOTEL"),
    ("name_th", "โรงแรมอันดามัน (ตัวอย่าง)"),
    ("name_en", "Andaman Hotel (demonstration)"),
    ("licence_no", "83/2566"),
    ("province", "83"),
    ("district", "8301"),
    ("subdistrict", "830101"),
    ("postcode", "83000"),
    ("house_no", "12/34"),
    ("road", "ถนนภูเก็ต"),
    ("phone", "+6676123456"),
    ("email", HOTEL),
    ("moo", ""),
];

async fn actor(state: &AppState, email: &str) -> anyhow::Result<Actor> {
    let demonstrator = DEMONSTRATORS.iter().find(|one| one.email == email).context("a demonstration account")?;
    let mut tx = state.store.begin_system().await?;
    let account = tx.account_by_email(email).await?.context("the demonstration's accounts are there")?;
    tx.commit().await?;
    Ok(demonstrator.actor(account.id, account.person))
}

/// Registers the hotel, unless it is there.
pub async fn register(state: &AppState) -> anyhow::Result<()> {
    let hotel = actor(state, HOTEL).await?;
    let person = hotel.person.context("a person registers")?;
    let mut tx = state.store.begin(&hotel).await?;
    if !tx.accommodations(&[person], None, 1).await?.is_empty() {
        return Ok(());
    }
    let now = state.clock.now();
    let (hash, bundle) = state.bundles.newest(&mut tx, SERVICE).await?.context("the service is published")?;
    let mut answers = Answers::default();
    for (key, value) in ANSWERS.into_iter().filter(|(_, value)| !value.is_empty()) {
        answers.set(key, value.into(), Source::Typed, now);
    }
    let answers = bundle.form.certify(answers, true, now).ok().context("it is certified")?;
    let office = tx.office_for(&bundle.service.agency, "83").await?.context("there is an office")?;
    let case = new_case(state, &tx, (SERVICE, hash), String::new(), &answers);
    let documents = ["identity", "title", "licence"].map(str::to_owned).to_vec();
    let command = Command {
        action: "file".to_owned(),
        expected_version: Some(0),
        answers: Some(answers),
        filing: Some(Filing::new(person, bundle.service.agency.clone(), office)),
        documents,
        ..Command::default()
    };
    let Inserted::Case(case) = insert(state, &hotel, &mut tx, &bundle, case, command).await? else {
        anyhow::bail!("each accommodation is a case of its own");
    };
    tx.commit().await?;
    let officer = actor(state, OFFICER).await?;
    let approve = Command { action: "approve".to_owned(), ..Command::default() };
    cases::act(state, &officer, &case.reference, approve).await?;
    give_keys(state, &hotel, case.id).await
}

async fn give_keys(state: &AppState, hotel: &Actor, accommodation: CaseId) -> anyhow::Result<()> {
    let person = hotel.person.context("a person registers")?;
    let account = hotel.account.context("somebody who signs in")?;
    let now = state.clock.now();
    let mut tx = state.store.begin(hotel).await?;
    for (secret, sandbox) in KEYS {
        let label = secret.to_owned();
        let id = state.random.id(now);
        let key = StayKey {
            id,
            accommodation,
            person,
            account,
            label,
            sandbox,
            created_at: now,
            used_at: None,
            revoked_at: None,
        };
        tx.stay_key_add(&key, secret).await?;
    }
    Ok(tx.commit().await?)
}
