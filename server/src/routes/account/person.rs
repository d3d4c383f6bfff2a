//! `/LANG/account/person`: a person's passports, visa, permission, stays and cases on one page, with every coming duty.

pub(super) mod ahead;

use app::i18n::text;
use app::pages::account::overview::CaseRow;
use app::pages::account::person::{CaseGroup, DutyView, PassportRow, PersonPage, RegisterView, StayRow};
use app::pages::stay::own::OwnStayRow;
use app::parts::summary_list::SummaryRow;
use axum::extract::State;
use axum::response::Response;
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::duty::DutyKind;
use sala::id::PersonId;
use sala::platforms::filing::{NINETY_DAY_REPORT, TELL_ADDRESS};
use sala::settings::Settings;
use sala::text::Lang;

use self::ahead::Told;
use super::messages::navigation;
use super::overview::case_row;
use crate::app_state::AppState;
use crate::duties;
use crate::present::Words;
use crate::present::answer::{Numbers, address_lines, country_name, masked, show};
use crate::routes::stays::own;
use crate::store::case::StoredCase;
use crate::store::{StoreError, Tx};
use crate::web::{Applicant, WebError};

/// How many are shown.
const DUTIES: i64 = 50;
const CASES: i64 = 100;
const STAYS: i64 = 20;
/// A duty that was missed stands there for so many days more.
const MISSED_DAYS: i32 = 90;

pub async fn person(State(state): State<AppState>, applicant: Applicant) -> Result<Response, WebError> {
    let lang = applicant.visit.lang;
    let person = applicant.signed_in.person;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
    let (coming, tells) = duties(&state, &mut tx, person, &settings, lang).await?;
    let known = tx.person_documents(person).await?;
    let mut page = PersonPage {
        navigation: navigation(&mut tx, &applicant.signed_in).await?,
        duties: coming,
        passports: passports(&mut tx, person, lang).await?,
        register: RegisterView::default(),
        stay: told(&state, &mut tx, person, lang).await?,
        notices: notices(&state, &mut tx, person, lang).await?,
        cases: cases(&state, &mut tx, person, lang).await?,
    };
    // The register may be slow: nothing is held while it is asked.
    tx.commit().await?;
    let (ahead, register) = ahead::by_register(&state, &known, &settings, tells, lang).await;
    page.duties.extend(ahead);
    page.register = register;
    Ok(applicant.visit.page(page))
}

async fn duties(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    settings: &Settings,
    lang: Lang,
) -> Result<(Vec<DutyView>, Told), StoreError> {
    let today = bangkok_day(state.clock.now());
    let mut found = Vec::new();
    let open = tx.duties_open(person, add_days(today, -MISSED_DAYS), DUTIES).await?;
    let permit = open.iter().find(|duty| duty.kind == DutyKind::Expiry && duty.service == NINETY_DAY_REPORT);
    let permit = permit.map(|duty| duty.due);
    for duty in &open {
        let Some(case) = tx.case_by_id(duty.case).await? else { continue };
        let Some((_, bundle)) = state.bundles.newest(tx, &duty.service).await? else { continue };
        let words = Words { bundle: &bundle, lang };
        let outlook = duties::outlook(words, duty, settings, today, permit);
        found.push(DutyView {
            what: duties::what(words, duty),
            when: outlook.when,
            missed: outlook.missed,
            late: duty.due < today,
            reference: Some(case.reference.to_string()),
            start: outlook.open.then(|| words.start()),
        });
    }
    Ok((found, Told::of(&open)))
}

async fn passports(tx: &mut Tx, person: PersonId, lang: Lang) -> Result<Vec<PassportRow>, StoreError> {
    let row = |known: crate::store::person::KnownDocument| PassportRow {
        number: masked(&known.number),
        state: country_name(lang, &known.issuing_state),
        valid_to: known.valid_to.map(|day| format_day(day, lang)).unwrap_or_default(),
        confirmed: known.confirmed,
    };
    Ok(tx.person_documents(person).await?.into_iter().map(row).collect())
}

/// Stays that hosts notified for a passport of his, which a register has confirmed.
async fn notices(state: &AppState, tx: &mut Tx, person: PersonId, lang: Lang) -> Result<Vec<StayRow>, StoreError> {
    let today = bangkok_day(state.clock.now());
    let row = |stay| {
        let OwnStayRow { place, check_in, check_out, .. } = own::row(lang, stay, today);
        StayRow { place, from: check_in, to: check_out }
    };
    Ok(tx.stays_of_alien(person, None, STAYS).await?.into_iter().filter(|stay| !stay.cancelled).map(row).collect())
}

/// Visa, permission and address, each as it was last told and accepted.
async fn told(state: &AppState, tx: &mut Tx, person: PersonId, lang: Lang) -> Result<Vec<SummaryRow>, StoreError> {
    let cases = tx.cases_accepted(person, &TELL_ADDRESS, 10).await?;
    let mut rows = Vec::new();
    for (key, label) in
        [("visa_type", "person-visa"), ("permit_expires", "person-permit"), ("last_arrival", "person-arrival")]
    {
        let Some(case) = cases.iter().find(|case| case.state.answers.get(key).is_some()) else { continue };
        let bundle = state.bundles.get(tx, &case.bundle).await?;
        let value =
            case.state.answers.get(key).map(|value| show(Words { bundle: &bundle, lang }, key, value, Numbers::Full));
        rows.push(SummaryRow::new(text(lang, label, &[]), value.unwrap_or_default()));
    }
    // Whoever stays in another province for some days still lives where he did.
    let lives = |case: &&StoredCase| case.state.answers.text("notice_kind") != "PROVINCE_STAY";
    if let Some(case) = cases.iter().find(lives) {
        let value = address_lines(lang, &case.state.answers);
        rows.push(SummaryRow { key: text(lang, "person-address", &[]), value, ..SummaryRow::default() });
    }
    Ok(rows)
}

async fn cases(state: &AppState, tx: &mut Tx, person: PersonId, lang: Lang) -> Result<Vec<CaseGroup>, WebError> {
    let mut groups: Vec<CaseGroup> = Vec::new();
    for line in
        tx.cases_of_person(person, None, CASES).await?.iter().filter(|line| line.service.starts_with("foreigner."))
    {
        let row: CaseRow = case_row(state, tx, lang, line).await?;
        match groups.iter_mut().find(|group| group.title == row.service) {
            Some(group) => group.cases.push(row),
            None => groups.push(CaseGroup { title: row.service.clone(), cases: vec![row] }),
        }
    }
    Ok(groups)
}
