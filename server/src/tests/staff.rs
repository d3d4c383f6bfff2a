//! Who works for an agency: appointed, moved and dismissed on a page, from the click to the queue of whom it concerns.

use super::report::passport;
use crate::staff::{StaffError, appoint, dismiss, forget_second_factor};
use crate::store::account::Grant;
use crate::testing::{Browser, TestApp};
use app::i18n::text;
use axum::http::StatusCode;
use sala::access::{Actor, Role};
use sala::id::AccountId;
use sala::text::Lang;
use sala::workflow::definition::Assurance;

const STAFF: &str = "/en/agency/staff";
const MEI: &str = "mei@sala.example";

fn administrator_of(account: AccountId) -> Actor {
    Actor {
        account: Some(account),
        person: None,
        role: Role::Administrator,
        agency: Some("immigration".to_owned()),
        office: None,
        assurance: Assurance { ial: 23, aal: 20 },
    }
}

fn grant(role: Role, agency: &str, office: Option<&str>) -> Grant {
    Grant { role, agency: agency.to_owned(), office: office.map(str::to_owned) }
}

async fn account(app: &TestApp, email: &str) -> AccountId {
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.account_by_email(email).await.unwrap().unwrap().id
}

async fn member(app: &TestApp, email: &str, role: &str) -> String {
    format!("{STAFF}/{}/{role}", account(app, email).await)
}

fn form<'a>(email: &'a str, role: &'a str, office: &'a str) -> [(&'a str, &'a str); 4] {
    [("email", email), ("name", "ร.ต.ต. เหม่ย ใจงาม"), ("role", role), ("office", office)]
}

async fn claim(officer: &mut Browser<'_>, reference: &str) {
    let path = format!("/en/officer/case/{reference}");
    let case = officer.get(&path).await;
    let version = case.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let claimed = officer.post(&format!("{path}/claim"), &[("version", &version)]).await;
    assert_eq!(claimed.status, StatusCode::SEE_OTHER, "{}", claimed.text);
}

async fn holds(officer: &mut Browser<'_>, holder: &str, reference: &str) -> bool {
    officer.get(&format!("/en/officer?state=all&holder={holder}")).await.text.contains(reference)
}

#[tokio::test]
async fn an_officer_is_appointed_works_moves_and_leaves() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    app.with_second_factor(MEI).await;
    let mut mei = app.signed_in(MEI).await;
    assert_eq!(mei.get("/en/officer").await.status, StatusCode::NOT_FOUND);
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let account_page = administrator.get("/en/account").await;
    assert!(account_page.text.contains(STAFF) && !mei.get("/en/account").await.text.contains(STAFF));

    let before = administrator.get(STAFF).await;
    assert!(before.text.contains("officer.phuket@sala.example") && before.text.contains("ศิริพร"), "{}", before.text);
    assert!(!before.text.contains("licence@sala.example"), "another agency's");
    let done = administrator.submit(STAFF, &form(" Mei@sala.example ", "officer", "IMM-83")).await;
    assert!(done.text.contains(&text(Lang::En, "staff-done-appointed", &[])) && done.text.contains(MEI));
    // A second press does nothing.
    administrator.submit(STAFF, &form(MEI, "officer", "IMM-83")).await;
    // In the session of before, and as sure of him as the agency is.
    assert!(holds(&mut mei, "none", &reference).await);
    claim(&mut mei, &reference).await;
    assert!(holds(&mut mei, "mine", &reference).await);
    app.run_jobs().await;
    assert!(holds(&mut mei, "mine", &reference).await, "an appointment takes nothing away");

    let page = member(&app, MEI, "officer").await;
    administrator.get(&page).await;
    administrator.submit(&page, &[("act", "move"), ("office", "all")]).await;
    app.run_jobs().await;
    assert!(holds(&mut mei, "mine", &reference).await, "he sees it still");
    administrator.submit(&page, &[("act", "move"), ("office", "IMM-10")]).await;
    app.run_jobs().await;
    let mut phuket = app.signed_in("officer.phuket@sala.example").await;
    assert!(holds(&mut phuket, "none", &reference).await, "whoever moved holds it no longer");
    administrator.submit(&page, &[("act", "move"), ("office", "IMM-83")]).await;
    claim(&mut mei, &reference).await;
    administrator.get(&page).await;
    let done = administrator.submit(&page, &[("act", "dismiss")]).await;
    assert!(done.text.contains(&text(Lang::En, "staff-done-dismissed", &[])));
    assert_eq!(mei.get("/en/officer").await.status, StatusCode::NOT_FOUND);
    assert_eq!(administrator.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(administrator.post(&page, &[("act", "dismiss")]).await.status, StatusCode::NOT_FOUND);
    app.run_jobs().await;
    assert!(holds(&mut phuket, "none", &reference).await, "whoever left holds it no longer");
    claim(&mut phuket, &reference).await;
    let case = phuket.get(&format!("/en/officer/case/{reference}")).await;
    assert!(case.text.contains("Zhang Mei Lin"), "what somebody did keeps his name: {}", case.text);

    // Written down, and told in the language in which she signed in.
    let staff = administrator.get(STAFF).await;
    let log = staff.text.split_once(&text(Lang::En, "staff-log-text", &[])).unwrap().1;
    let count = |key: &str| log.matches(&format!(">{}<", text(Lang::En, key, &[]))).count();
    assert_eq!([count("staff-act-appointed"), count("staff-act-moved"), count("staff-act-dismissed")], [1, 3, 1]);
    assert_eq!((log.matches("Zhang Mei Lin").count(), log.matches("นภา ศรีสุข").count()), (5, 5));
    let mails: Vec<_> = app.mails().into_iter().filter(|mail| mail.to == MEI).collect();
    let subject = |template: &str| text(Lang::En, &format!("{template}-subject"), &[]);
    let told = |template: &str| mails.iter().filter(|mail| mail.subject == subject(template)).count();
    assert_eq!((told("mail-appointed"), told("mail-dismissed")), (4, 1));
    let last = mails.iter().find(|mail| mail.subject == subject("mail-dismissed")).unwrap();
    assert!(
        last.body.contains("Officer · ") && last.body.contains("Immigration") && last.link() == "/en/account",
        "{}",
        last.body
    );
    app.finish().await;
}

#[tokio::test]
async fn what_cannot_be_is_said_and_nothing_is_lost() {
    let app = TestApp::start().await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    administrator.get(STAFF).await;
    let unconfirmed = "update account set verified_at = null, name = '' where id = $1";
    let carlos = account(&app, "carlos@sala.example").await.as_uuid();
    sqlx::query(unconfirmed).bind(carlos).execute(&mut app.owner().await).await.unwrap();
    for (email, role, office, error) in [
        ("", "officer", "IMM-83", "staff-error-account"),
        ("nobody@sala.example", "officer", "IMM-83", "staff-error-account"),
        ("carlos@sala.example", "officer", "IMM-83", "staff-error-account"),
        (MEI, "system", "IMM-83", "staff-error-role"),
        (MEI, "applicant", "all", "staff-error-role"),
        (MEI, "officer", "", "staff-error-office"),
        (MEI, "officer", "BMA-10", "staff-error-office"),
        (MEI, "finance", "IMM-83", "staff-error-office-all"),
        ("administrator@sala.example", "supervisor", "all", "staff-error-own"),
    ] {
        let refused = administrator.post(STAFF, &form(email, role, office)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {role} {office}");
        let error = text(Lang::En, error, &[]);
        assert!(refused.text.matches(&error).count() == 2, "in the summary and at the field: {error}");
        assert!(refused.text.contains(&format!("value=\"{email}\"")) && refused.text.contains("เหม่ย ใจงาม"));
    }
    // An account without a name is given one, which is no longer changed by appointing.
    sqlx::query("update account set verified_at = now() where id = $1")
        .bind(carlos)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
    let carlos = form("carlos@sala.example", "finance", "all");
    let nameless: Vec<_> = carlos.into_iter().filter(|(name, _)| *name != "name").collect();
    let refused = administrator.post(STAFF, &nameless).await;
    assert!(refused.text.contains(&text(Lang::En, "staff-error-name", &[])), "{}", refused.text);
    administrator.submit(STAFF, &carlos).await;
    let done = administrator.submit(STAFF, &[&nameless[..], &[("name", "Another")]].concat()).await;
    assert!(done.text.contains("เหม่ย ใจงาม") && !done.text.contains("Another"));
    // On the page of a role.
    let page = member(&app, "officer.phuket@sala.example", "officer").await;
    administrator.get(&page).await;
    let refused = administrator.post(&page, &[("act", "move"), ("office", "LON")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains(&text(Lang::En, "staff-error-office", &[])));
    assert_eq!(administrator.post(&page, &[("act", "promote")]).await.status, StatusCode::NOT_FOUND);
    let own = member(&app, "administrator@sala.example", "administrator").await;
    assert!(administrator.get(&own).await.text.contains(&text(Lang::En, "staff-own", &[])));
    let refused = administrator.post(&own, &[("act", "dismiss")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains(&text(Lang::En, "staff-error-own", &[])));
    app.finish().await;
}

#[tokio::test]
async fn another_agency_has_its_own() {
    let app = TestApp::start().await;
    app.appoint(MEI, grant(Role::Administrator, "bangkok", None)).await;
    let page = member(&app, "officer.phuket@sala.example", "officer").await;
    let mut other = app.signed_in(MEI).await;
    let staff = other.get(STAFF).await;
    assert!(staff.text.contains("licence@sala.example") && !staff.text.contains("officer.phuket"), "{}", staff.text);
    assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND);
    for act in [[("act", "dismiss"), ("office", "")], [("act", "move"), ("office", "all")]] {
        assert_eq!(other.post(&page, &act).await.status, StatusCode::NOT_FOUND);
    }
    for nobody in ["officer.phuket@sala.example", "supervisor@sala.example", "finance.bangkok@sala.example"] {
        let mut nobody = app.signed_in(nobody).await;
        assert_eq!(nobody.get(STAFF).await.status, StatusCode::NOT_FOUND);
        assert_eq!(nobody.post(STAFF, &form(MEI, "officer", "all")).await.status, StatusCode::NOT_FOUND);
    }
    // He may have people of another agency work for his own, and learns no more of them.
    other.get(STAFF).await;
    let done = other.submit(STAFF, &form("officer.phuket@sala.example", "officer", "BMA-10")).await;
    assert!(done.text.contains("officer.phuket@sala.example") && !done.text.contains("Phuket"), "{}", done.text);
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let phuket = tx.account_by_email("officer.phuket@sala.example").await.unwrap().unwrap();
    let roles = tx.account_roles(phuket.id).await.unwrap();
    assert_eq!(
        roles,
        [grant(Role::Officer, "bangkok", Some("BMA-10")), grant(Role::Officer, "immigration", Some("IMM-83"))]
    );
    drop(tx);
    // Past the handler the database refuses him.
    let actor = administrator_of(account(&app, MEI).await);
    let mut tx = app.state.store.begin(&Actor { agency: Some("bangkok".to_owned()), ..actor }).await.unwrap();
    let refused = tx.account_role_grant(phuket.id, &grant(Role::Supervisor, "immigration", None)).await;
    assert!(refused.unwrap_err().to_string().contains("row-level security"));
    app.finish().await;
}

const PHUKET: &str = "officer.phuket@sala.example";

async fn has_second_factor(app: &TestApp, email: &str) -> bool {
    let account = account(app, email).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.second_factor(account).await.unwrap().is_some()
}

fn lines_of_lost_factors(page: &str) -> usize {
    page.matches(&format!(">{}<", text(Lang::En, "staff-act-second_factor_forgotten", &[]))).count()
}

#[tokio::test]
async fn a_lost_second_factor_is_taken_away_by_the_administrator() {
    let app = TestApp::start().await;
    let mut phuket = app.signed_in(PHUKET).await;
    assert_eq!(phuket.get("/en/officer").await.status, StatusCode::OK);
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let page = member(&app, PHUKET, "officer").await;
    let shown = administrator.get(&page).await;
    assert!(shown.text.contains(&text(Lang::En, "staff-forget-text", &[])), "{}", shown.text);
    let done = administrator.submit(&page, &[("act", "forget")]).await;
    assert!(done.text.contains(&text(Lang::En, "staff-done-forgotten", &[])), "{}", done.text);
    let (_, log) = done.text.split_once(&text(Lang::En, "staff-log-text", &[])).unwrap();
    let line = log.split("<tr").nth(2).unwrap();
    assert_eq!(lines_of_lost_factors(line), 1, "{log}");
    assert!(line.contains("ศิริพร") && line.contains("นภา ศรีสุข"), "whose and by whom: {line}");

    // Signed out everywhere, told, and without work until another one is set up.
    assert!(phuket.get("/en/officer").await.location().starts_with("/en/sign-in?"));
    assert!(!has_second_factor(&app, PHUKET).await);
    app.run_jobs().await;
    let mails = app.mails();
    let mail = mails.iter().rfind(|mail| mail.to == PHUKET).unwrap();
    assert_eq!(mail.subject, text(Lang::En, "mail-second-factor-forgotten-subject", &[]));
    assert_eq!(mail.link(), "/en/reset-password");
    let mut after = app.signed_in(PHUKET).await;
    assert!(after.get("/en/officer").await.location().starts_with("/en/account/second-factor?"));

    // Once, and then there is nothing to take away.
    assert!(!administrator.get(&page).await.text.contains(&text(Lang::En, "staff-forget-text", &[])));
    let refused = administrator.post(&page, &[("act", "forget")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains(&text(Lang::En, "staff-error-factor", &[])), "{}", refused.text);
    assert_eq!(lines_of_lost_factors(&administrator.get(STAFF).await.text), 1);
    app.finish().await;
}

#[tokio::test]
async fn nobody_elses_second_factor_is_taken_away() {
    let app = TestApp::start().await;
    app.appoint(MEI, grant(Role::Administrator, "bangkok", None)).await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let (own, phuket) = ("administrator@sala.example", member(&app, PHUKET, "officer").await);
    // Not his own, not another agency's people, and nobody's who works for none.
    let page = member(&app, own, "administrator").await;
    administrator.get(&page).await;
    let refused = administrator.post(&page, &[("act", "forget")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains(&text(Lang::En, "staff-error-own", &[])));
    let mut other = app.signed_in(MEI).await;
    other.get(STAFF).await;
    assert_eq!(other.post(&phuket, &[("act", "forget")]).await.status, StatusCode::NOT_FOUND);
    app.with_second_factor("anna@sala.example").await;
    let anna = member(&app, "anna@sala.example", "officer").await;
    assert_eq!(administrator.post(&anna, &[("act", "forget")]).await.status, StatusCode::NOT_FOUND);
    for nobody in [PHUKET, "supervisor@sala.example", "liam@sala.example"] {
        let mut nobody = app.signed_in(nobody).await;
        nobody.get("/en/account").await;
        assert_eq!(nobody.post(&phuket, &[("act", "forget")]).await.status, StatusCode::NOT_FOUND);
    }
    // Whoever works for two agencies has one second factor for both: neither decides alone.
    app.appoint(PHUKET, grant(Role::Officer, "bangkok", Some("BMA-10"))).await;
    let at_other = other.get(&phuket).await;
    assert_eq!(at_other.status, StatusCode::OK);
    for browser in [&mut administrator, &mut other] {
        let refused = browser.post(&phuket, &[("act", "forget")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(&text(Lang::En, "staff-error-agency", &[])), "{}", refused.text);
        assert_eq!(lines_of_lost_factors(&browser.get(STAFF).await.text), 0);
    }
    for kept in [own, PHUKET, "anna@sala.example"] {
        assert!(has_second_factor(&app, kept).await, "{kept}");
    }
    // Whoever operates the portal may, and both agencies learn of it.
    let account = account(&app, PHUKET).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    Box::pin(forget_second_factor(&app.state, &Actor::system(), &mut tx, account)).await.unwrap();
    tx.commit().await.unwrap();
    for browser in [&mut administrator, &mut other] {
        let log = browser.get(STAFF).await.text;
        assert_eq!(lines_of_lost_factors(&log), 1);
        assert!(log.contains(&text(Lang::En, "staff-log-operator", &[])));
    }
    app.finish().await;
}

/// Nobody gets at a stranger's second factor by appointing him: only who has set it up at work loses it by his administrator.
#[tokio::test]
async fn a_second_factor_from_before_is_the_persons_own() {
    let app = TestApp::start().await;
    app.with_second_factor(MEI).await;
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let page = member(&app, MEI, "officer").await;
    for _ in 0..2 {
        app.clock.advance(jiff::SignedDuration::from_mins(1));
        administrator.get(STAFF).await;
        administrator.submit(STAFF, &form(MEI, "officer", "IMM-83")).await;
        administrator.get(&page).await;
        let refused = administrator.post(&page, &[("act", "forget")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(&text(Lang::En, "staff-error-own-factor", &[])), "{}", refused.text);
        administrator.post(&page, &[("act", "dismiss")]).await;
    }
    assert!(has_second_factor(&app, MEI).await);
    // What is only begun is none yet.
    administrator.get(STAFF).await;
    administrator.submit(STAFF, &form(MEI, "officer", "IMM-83")).await;
    let account = account(&app, MEI).await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.second_factor_remove(account).await.unwrap();
    tx.second_factor_begin(account, crate::seed::accounts::SECRET, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!administrator.get(&page).await.text.contains(&text(Lang::En, "staff-forget-title", &[])));
    let refused = administrator.post(&page, &[("act", "forget")]).await;
    assert!(refused.text.contains(&text(Lang::En, "staff-error-factor", &[])), "{}", refused.text);
    // Set up at work, it is taken away.
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.second_factor_confirm(account, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let done = administrator.post(&page, &[("act", "forget")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(!has_second_factor(&app, MEI).await);
    app.finish().await;
}

/// Two who dismiss each other at once: the second finds that he would leave nobody.
#[tokio::test]
async fn the_last_administrator_stays() {
    let app = TestApp::start().await;
    app.appoint(MEI, grant(Role::Administrator, "immigration", None)).await;
    let (first, second) = (account(&app, "administrator@sala.example").await, account(&app, MEI).await);
    let of = (Role::Administrator, "immigration");
    let mut tx = app.state.store.begin(&administrator_of(first)).await.unwrap();
    assert!(Box::pin(dismiss(&app.state, &administrator_of(first), &mut tx, second, of)).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = app.state.store.begin(&administrator_of(second)).await.unwrap();
    let refused = Box::pin(dismiss(&app.state, &administrator_of(second), &mut tx, first, of)).await;
    assert!(matches!(refused, Err(StaffError::LastAdministrator)), "{refused:?}");
    drop(tx);
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.has_administrator("immigration").await.unwrap());
    // Whoever operates the portal may.
    let system = Actor::system();
    assert!(Box::pin(dismiss(&app.state, &system, &mut tx, first, of)).await.unwrap());
    assert!(!tx.has_administrator("immigration").await.unwrap());
    Box::pin(appoint(&app.state, &system, &mut tx, first, &grant(of.0, of.1, None), "")).await.unwrap();
    tx.commit().await.unwrap();
    app.finish().await;
}

/// Long lists come in pages, in the order of names, without gaps.
#[tokio::test]
async fn many_come_in_pages() {
    let app = TestApp::start().await;
    let many = "with made as (insert into person select gen_random_uuid(), now() from generate_series(1, 70) returning id),
        accounts as (insert into account (id, person_id, email_hash, email_cipher, name, password_hash, created_at)
            select id, id, sha256(id::text::bytea), (select email_cipher from account limit 1), 'Many ' || (row_number() over ()) % 7, '', now()
            from made returning id)
        insert into account_role select id, 'officer', 'immigration', null from accounts";
    // The keys of foreign tables are looked at when the statement ends.
    sqlx::query(many).execute(&mut app.owner().await).await.unwrap();
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let (mut path, mut seen) = (STAFF.to_owned(), std::collections::BTreeSet::new());
    let mut pages = 0;
    loop {
        let page = administrator.get(&path).await;
        let links: Vec<_> = page.text.split(&format!("href=\"{STAFF}/")).skip(1).collect();
        seen.extend(links.iter().map(|rest| rest.split('"').next().unwrap().to_owned()));
        pages += 1;
        let Some((before, _)) = page.text.split_once("\" rel=\"next\"") else { break };
        before.rsplit('"').next().unwrap().clone_into(&mut path);
    }
    let mut tx = app.state.store.begin_system().await.unwrap();
    let all = tx.staff(Some("immigration"), None, 1000).await.unwrap().len();
    drop(tx);
    assert_eq!((pages, seen.len()), (2, all - 1), "all but the reader's own");
    app.finish().await;
}
