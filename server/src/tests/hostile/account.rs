//! What somebody who has signed in says of himself, of those who act for him, and of how he is told.

use super::form::Form;
use super::{Attacks, HOSTILE, seen};
use crate::testing::TestApp;
use crate::testing::receiver::Receiver;
use crate::tests::authority::{give, take};
use crate::tests::webhooks::{add, local};
use app::url::route;
use axum::http::StatusCode;

pub const FORMS: &[&str] = &[
    route::CONTACT,
    route::SECOND_FACTOR,
    route::DATES,
    route::AUTHORITIES,
    route::SIGN_OUT,
    route::SIGN_OUT_EVERYWHERE,
    route::NINETY_DAY_REPORT_BEGIN,
    route::STAFF,
    route::STAFF_MEMBER,
    route::WEBHOOKS,
    route::WEBHOOK,
];

const CONTACT: &str = "/en/account/contact";
const SECOND_FACTOR: &str = "/en/account/second-factor";
const AUTHORITIES: &str = "/en/account/authorities";

#[tokio::test]
async fn somebody_and_those_who_act_for_him() {
    let receiver = Receiver::start().await;
    let url = receiver.url.clone();
    let app = TestApp::start_with(|config| config.sms_url = Some(url)).await;
    let mut attacks = Attacks::new();
    let mut anna = app.signed_in("anna@sala.example").await;
    attacks.mirrored(&["/en/account", "/en/account/person"]);
    attacks.on(&mut anna, "/en/account/dates", &[]).await;
    let phone = [("phone", "089-765 4321"), ("code", "000000")];
    attacks.on(&mut anna, CONTACT, &phone).await;
    // While a code is waited for.
    anna.post(CONTACT, &[("act", "send"), phone[0]]).await;
    attacks.on(&mut anna, CONTACT, &phone).await;
    // Before a second factor is set up, and while its first code is waited for.
    for _ in 0..2 {
        attacks.on(&mut anna, SECOND_FACTOR, &[("act", "begin"), ("code", "000000")]).await;
    }
    // And while there is one.
    app.with_second_factor("liam@sala.example").await;
    let mut liam = app.signed_in("liam@sala.example").await;
    attacks.on(&mut liam, SECOND_FACTOR, &[("act", "remove"), ("code", "000000")]).await;
    let given = [
        ("act", "give"),
        ("kind", "agent"),
        ("services", "foreigner.ninety_day"),
        ("until-day", "31"),
        ("until-month", "12"),
        ("until-year", "2027"),
        ("ground", "POA 12/2569"),
        ("code", "AAAA-AAAA-AAAA-AAAA"),
    ];
    attacks.on(&mut anna, AUTHORITIES, &given).await;
    // What is known of the authority stands at both, and both can end it.
    let code = give(&mut anna, "foreigner.ninety_day").await;
    let words = anna.post(AUTHORITIES, &[&given[..6], &[("ground", HOSTILE)]].concat()).await;
    assert!(words.status.is_success() || words.status == StatusCode::UNPROCESSABLE_ENTITY);
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(take(&mut liam, &code).await.status, StatusCode::OK);
    seen(&mut liam, &[AUTHORITIES]).await;
    attacks.on(&mut liam, AUTHORITIES, &given).await;
    attacks.on(&mut anna, AUTHORITIES, &given).await;
    attacks.mirrored(&[]);
    attacks.on(&mut anna, "/en/session-expiring", &[]).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    attacks.on(&mut anna, "/en/account", &[]).await;
    attacks.were(&FORMS[..7]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn an_agency_and_its_people() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut administrator = app.signed_in("administrator@sala.example").await;
    let id: uuid::Uuid = sqlx::query_scalar("update account set name = '' where name = 'Zhang Mei Lin' returning id")
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
    let known = [("email", "mei@sala.example"), ("name", "Mei"), ("role", "officer"), ("office", "IMM-83")];
    attacks.on(&mut administrator, "/en/agency/staff", &known).await;
    // A name may be any words.
    administrator.get("/en/agency/staff").await;
    administrator.submit("/en/agency/staff", &known).await;
    app.with_second_factor("mei@sala.example").await;
    let member = format!("/en/agency/staff/{id}/officer");
    attacks.mirrored(&["/en/agency/staff"]);
    seen(&mut administrator, &["/en/agency/staff", &member]).await;
    // Before the others, of which one takes the role itself.
    let forgets = |form: &Form| form.buttons.iter().any(|(_, value)| value == "forget");
    attacks.on_some(&mut administrator, &member, forgets, &known).await;
    attacks.on(&mut administrator, &member, &known).await;
    attacks.were(&FORMS[7..9]);
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn an_agency_and_its_own_systems() {
    let partner = Receiver::start().await;
    let app = TestApp::start_with(local).await;
    let mut attacks = Attacks::new();
    let (mut administrator, page, _) = add(&app, &partner.url).await;
    let known = [("url", partner.url.as_str()), ("event", "case.filed")];
    attacks.on(&mut administrator, "/en/agency/webhooks", &known).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&crate::tests::report::passport("approved")).await;
    app.run_jobs().await;
    attacks.on(&mut administrator, &page, &known).await;
    attacks.were(&FORMS[9..]);
    app.finish_with_jobs().await;
}
