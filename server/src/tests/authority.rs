//! Acting for another: given with a code, used in its services alone, seen by its person, ended.

use super::documents::upload;
use super::report::{date_fields, one, pages, passport, reference};
use super::sample::pdf;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::id::DocumentId;
use sqlx::{AssertSqlSafe, Executor as _};
use uuid::Uuid;

const PAGE: &str = "/en/account/authorities";
const REPORT: &str = "/en/foreigner/90-day-report/begin";
const ADDRESS: &str = "/en/foreigner/change-of-address/begin";

/// Lets somebody act in a service until the end of a year; the code.
pub async fn give(browser: &mut Browser<'_>, service: &str) -> String {
    browser.get(PAGE).await;
    let fields = [
        ("act", "give"),
        ("kind", "agent"),
        ("services", service),
        ("until-day", "31"),
        ("until-month", "12"),
        ("until-year", "2027"),
        ("ground", "POA 12/2569"),
    ];
    let given = browser.post(PAGE, &fields).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.text);
    let code = given.between("<p class=\"govuk-body sala-reference\">", "</p>").unwrap().to_owned();
    assert_eq!(code.len(), 19, "{code}");
    assert!(!browser.get(PAGE).await.text.contains(&code), "it is shown once");
    code
}

pub async fn take(browser: &mut Browser<'_>, code: &str) -> Answer {
    browser.get(PAGE).await;
    browser.post(PAGE, &[("act", "take"), ("code", code)]).await
}

/// Whom "Start now" on the page is for.
fn principal(page: &Answer) -> String {
    page.between("name=\"principal\" value=\"", "\"").unwrap().to_owned()
}

async fn begin(browser: &mut Browser<'_>, path: &str, principal: &str) -> Answer {
    browser.get(PAGE).await;
    browser.post(path, &[("principal", principal)]).await
}

/// Fills in a 90-day report for somebody; the draft.
async fn filled(browser: &mut Browser<'_>, principal: &str) -> String {
    let begun = begin(browser, REPORT, principal).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let draft = begun.location().rsplit('/').next().unwrap().to_owned();
    for (page, values) in pages(&passport("approved")) {
        browser.answer(&draft, page, &values).await;
    }
    draft
}

#[tokio::test]
async fn an_agent_files_and_everybody_sees_that_he_did() {
    let app = TestApp::start().await;
    let (mut anna, mut liam) = (app.signed_in("anna@sala.example").await, app.signed_in("liam@sala.example").await);
    let code = give(&mut anna, "foreigner.ninety_day").await;
    let taken = take(&mut liam, &code.to_lowercase()).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.text);
    let of = principal(&taken);
    let draft = filled(&mut liam, &of).await;
    let check = liam.get(&format!("/en/apply/{draft}/check-answers")).await;
    assert!(check.text.contains("You send this for"), "{}", check.text);
    let sent = liam.send_draft(&draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let case = reference(sent.location());
    app.run_jobs().await;

    // It is hers: in her list, with who filed it in the page, the history, the access log, and on the receipt.
    let liams_name = "Liam";
    assert!(anna.get("/en/account").await.text.contains(&case));
    assert!(!liam.get("/en/account").await.text.contains(&case), "it is not his");
    let page = anna.get(&format!("/en/case/{case}")).await.text;
    assert!(page.contains("Accepted") && page.contains("Filed by") && page.contains("(Agent)"), "{page}");
    assert!(page.contains("with authority to act"), "the history: {page}");
    assert!(!page.contains("You sent your report"), "she did not send it herself: {page}");
    let log = anna.get(&format!("/en/case/{case}/access-log")).await.text;
    assert!(log.contains("Sent it for you") && log.contains("with authority to act"), "{log}");
    let mut owner = app.owner().await;
    let document: Uuid = sqlx::query_scalar("select id from issued_document order by issued_at desc limit 1")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let mut tx = app.state.store.begin_system().await.unwrap();
    let content = tx.document_content(DocumentId::from_uuid(document)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(content.contains("acted_by") && content.contains(liams_name), "{content}");
    let (filed_by_liam, person_is_annas): (bool, bool) = sqlx::query_as(
        "select c.account_id = l.id, c.person_id = a.person_id from cases c, account l, account a
         where c.reference = $1 and l.name like 'Liam%' and a.name like 'Anna%'",
    )
    .bind(&case)
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(filed_by_liam && person_is_annas);
    // Both are told; the law's notice is hers, and so is the next duty, of which she is reminded.
    for browser in [&mut anna, &mut liam] {
        let inbox = browser.get("/en/account/messages").await.text;
        assert!(inbox.contains(&case), "{inbox}");
    }
    let hers: (bool, i64) = sqlx::query_as(
        "select bool_and(d.account_id = a.id), count(*) from duty d, account a where a.name like 'Anna%'
            and d.case_id = (select id from cases where reference = $1)",
    )
    .bind(&case)
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(hers.0 && hers.1 > 0, "{hers:?}");
    // He sees the case among what he does for her; officers see who filed.
    assert!(liam.get(PAGE).await.text.contains(&case));
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let seen = officer.get(&format!("/en/officer/case/{case}")).await;
    assert!(seen.status == StatusCode::NOT_FOUND || seen.text.contains("Filed by"), "{}", seen.text);

    // She ends it: at once there is nothing left for him.
    let id = anna.get(PAGE).await.between("name=\"id\" value=\"", "\"").unwrap().to_owned();
    anna.post(PAGE, &[("act", "end"), ("id", &id)]).await;
    assert_eq!(liam.get(&format!("/en/case/{case}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(begin(&mut liam, REPORT, &of).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// One service is not another; a case of another service is hidden, and what was begun before the end is not sent after it.
#[tokio::test]
async fn an_authority_reaches_no_further_than_it_says() {
    let app = TestApp::start().await;
    let (mut anna, mut liam) = (app.signed_in("anna@sala.example").await, app.signed_in("liam@sala.example").await);
    let own = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let code = give(&mut anna, "foreigner.address_change").await;
    let of = principal(&take(&mut liam, &code).await);
    assert_eq!(begin(&mut liam, REPORT, &of).await.status, StatusCode::NOT_FOUND, "another service");
    for path in [format!("/en/case/{own}"), format!("/en/case/{own}/access-log"), format!("/en/case/{own}/receipt")] {
        assert_eq!(liam.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!liam.get(PAGE).await.text.contains(&own));
    let begun = begin(&mut liam, "/en/foreigner/change-of-address/begin", &of).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let stranger = begin(&mut liam, REPORT, "00000000-0000-7000-8000-000000000009").await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    assert_eq!(begin(&mut liam, REPORT, "nobody").await.status, StatusCode::NOT_FOUND);

    // The second wall says the same, past all handlers.
    let mut owner = app.owner().await;
    let (account, person): (String, String) =
        sqlx::query_as("select id::text, person_id::text from account where name like 'Liam%'")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    let count = |table: &str| format!("select count(*) from {table}");
    for (service, table, seen) in [
        ("foreigner.address_change", "cases", 0_i64),
        ("foreigner.address_change", "duty", 0),
        ("foreigner.address_change", "person_document", 0),
        ("foreigner.ninety_day", "cases", 1),
        ("foreigner.ninety_day", "person_document", 0),
    ] {
        owner.execute("rollback").await.unwrap();
        let scope = format!("update representation set services = array['{service}']");
        owner.execute(AssertSqlSafe(scope)).await.unwrap();
        super::walls::act_as(&mut owner, "applicant", &account, &person, "", "").await;
        let rows: i64 = sqlx::query_scalar(AssertSqlSafe(count(table))).fetch_one(&mut owner).await.unwrap();
        assert_eq!(rows, seen, "{table} for {service}");
    }
    // Neither can he give himself more, nor take back an end.
    for statement in [
        "update representation set services = null",
        "update representation set valid_to = null",
        "update representation set revoked_at = null",
        "insert into representation (id, principal_id, representative_id, ground, valid_from)
            select gen_random_uuid(), principal_id, representative_id, '', '2020-01-01' from representation",
    ] {
        super::walls::act_as(&mut owner, "applicant", &account, &person, "", "").await;
        let refused = owner.execute(statement).await;
        assert!(refused.is_err() || refused.unwrap().rows_affected() == 0, "{statement}");
    }
    owner.execute("rollback").await.unwrap();
    app.finish().await;
}

#[tokio::test]
async fn what_was_begun_in_time_is_not_sent_after_the_end() {
    let app = TestApp::start().await;
    let (mut anna, mut liam) = (app.signed_in("anna@sala.example").await, app.signed_in("liam@sala.example").await);
    let code = give(&mut anna, "foreigner.ninety_day").await;
    let of = principal(&take(&mut liam, &code).await);
    let draft = filled(&mut liam, &of).await;
    let key = liam.get(&format!("/en/apply/{draft}/check-answers")).await;
    let key = key.between("name=\"idempotency_key\" value=\"", "\"").unwrap().to_owned();
    let id = anna.get(PAGE).await.between("name=\"id\" value=\"", "\"").unwrap().to_owned();
    anna.post(PAGE, &[("act", "end"), ("id", &id)]).await;
    let path = format!("/en/apply/{draft}/check-answers");
    let late = liam.post(&path, &[("declaration", "true"), ("idempotency_key", &key)]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", late.text);
    let mut owner = app.owner().await;
    let filed: i64 = sqlx::query_scalar("select count(*) from cases").fetch_one(&mut owner).await.unwrap();
    assert_eq!(filed, 0);
    app.finish().await;
}

/// A code is taken up once, by somebody else than who gave it, while it holds.
#[tokio::test]
async fn codes_are_taken_up_once() {
    let app = TestApp::start().await;
    let (mut anna, mut liam) = (app.signed_in("anna@sala.example").await, app.signed_in("liam@sala.example").await);
    let mut mei = app.signed_in("mei@sala.example").await;
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let code = give(&mut anna, "foreigner.ninety_day").await;
    assert_eq!(take(&mut anna, &code).await.status, wrong, "one's own");
    for nothing in ["", "7QK3-MX4D", "7QK3-MX4D-2A9C-EFGH", "<script>", &"2".repeat(400)] {
        assert_eq!(take(&mut liam, nothing).await.status, wrong, "{nothing}");
    }
    assert_eq!(take(&mut liam, &code).await.status, StatusCode::OK);
    assert_eq!(take(&mut mei, &code).await.status, wrong, "taken up already");
    // One that was ended before, and one whose time is over.
    app.clock.advance(SignedDuration::from_secs(1));
    let ended = give(&mut anna, "foreigner.ninety_day").await;
    let id = anna.get(PAGE).await.between("name=\"id\" value=\"", "\"").unwrap().to_owned();
    anna.post(PAGE, &[("act", "end"), ("id", &id)]).await;
    assert_eq!(take(&mut mei, &ended).await.status, wrong);
    let over = give(&mut anna, "foreigner.ninety_day").await;
    app.clock.advance(SignedDuration::from_hours(24 * 500));
    let mut mei = app.signed_in("mei@sala.example").await;
    assert_eq!(take(&mut mei, &over).await.status, wrong);
    // What is missing is asked for, and nothing is given.
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get(PAGE).await;
    let bare = anna.post(PAGE, &[("act", "give"), ("services", "no.such.service")]).await;
    assert_eq!(bare.status, wrong);
    for error in ["Choose what they are to you", "Choose at least one service", "Enter the last day"] {
        assert!(bare.text.contains(error), "{error}");
    }
    let long = [("until-day", "1"), ("until-month", "1"), ("until-year", "2099"), ("act", "give"), ("kind", "agent")];
    assert!(anna.post(PAGE, &long).await.text.contains("not after"));
    app.finish().await;
}

/// Asks an office to record an authority for the person of a passport; the case.
async fn ask_the_office(browser: &mut Browser<'_>, service: &str) -> String {
    let known = passport("approved");
    browser.get(PAGE).await;
    let begun = browser.post("/en/foreigner/authority/begin", &[]).await;
    let draft = begun.location().rsplit('/').next().unwrap().to_owned();
    let until = date_fields("authority_until", jiff::civil::date(2027, 3, 31));
    let holder = [
        one("principal_passport_no", known.holder.passport_no.as_str()),
        one("principal_issuing_state", known.holder.state.as_str()),
        one("principal_family_name", "HOFFMANN"),
        one("principal_first_name", "ANNA MARIA"),
        date_fields("principal_birth_date", jiff::civil::date(1989, 4, 12)),
    ]
    .concat();
    let place =
        [one("province", "83"), one("district", "8301"), one("subdistrict", "830101"), one("postcode", "83000")]
            .concat();
    for (page, values) in [
        ("kind", one("authority_kind", "agent")),
        ("scope", [one("authority_service", service), until].concat()),
        ("principal", holder),
        ("place", place),
    ] {
        browser.answer(&draft, page, &values).await;
    }
    let proof = format!("/en/apply/{draft}/documents/PROOF");
    browser.get(&proof).await;
    upload(browser, &proof, "power.pdf", &pdf("power of attorney")).await;
    let sent = browser.send_draft(&draft).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    reference(sent.location())
}

/// What an office records for one service lets somebody act in that one, and in no other.
#[tokio::test]
async fn an_office_records_an_authority_for_one_service_or_all() {
    for (service, report, address) in
        [("ninety_day", true, false), ("address_change", false, true), ("evisa", false, false), ("all", true, true)]
    {
        let app = TestApp::start().await;
        let (mut anna, mut liam) = (app.signed_in("anna@sala.example").await, app.signed_in("liam@sala.example").await);
        let own = anna.file(&passport("approved")).await;
        app.run_jobs().await;
        let asked = ask_the_office(&mut liam, service).await;
        app.run_jobs().await;
        let before = liam.get(PAGE).await;
        assert!(before.between("name=\"principal\" value=\"", "\"").is_none(), "nothing is recorded yet");
        let mut officer = app.signed_in("officer.phuket@sala.example").await;
        let path = format!("/en/officer/case/{asked}");
        let version = officer.get(&path).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
        let recorded = officer.post(&format!("{path}/record"), &[("version", &version)]).await;
        assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{service}: {}", recorded.text);
        app.run_jobs().await;
        let of = principal(&liam.get(PAGE).await);
        for (begins, open) in [(REPORT, report), (ADDRESS, address)] {
            let begun = begin(&mut liam, begins, &of).await;
            let expected = if open { StatusCode::SEE_OTHER } else { StatusCode::NOT_FOUND };
            assert_eq!(begun.status, expected, "{service}: {begins}");
        }
        let seen = liam.get(&format!("/en/case/{own}")).await;
        assert_eq!(seen.status == StatusCode::OK, report, "{service}: her report");
        app.finish_with_jobs().await;
    }
}

/// A ground that is too long is neither given nor cut.
#[tokio::test]
async fn a_ground_is_kept_whole() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.get(PAGE).await;
    let ground = "x".repeat(101);
    let fields = [
        ("act", "give"),
        ("kind", "agent"),
        ("services", "foreigner.ninety_day"),
        ("until-day", "31"),
        ("until-month", "12"),
        ("until-year", "2027"),
        ("ground", &ground),
    ];
    let wrong = liam.post(PAGE, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["href=\"#ground\"", "must be 100 characters or fewer", &ground] {
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    app.finish().await;
}
