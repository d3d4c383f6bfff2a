//! The forms for which nobody need sign in.

use super::Attacks;
use crate::testing::TestApp;
use app::pages::foreigner::ask::Question;
use app::url::route;

pub const FORMS: &[&str] = &[
    route::REGISTER,
    route::SIGN_IN,
    route::SIGN_IN_CODE,
    route::REQUEST_RESET,
    route::VERIFY,
    route::RESET,
    route::ASK,
    route::RULE_PAGE,
    route::DO_I_NEED_A_VISA,
    route::CHECK,
    route::ARRIVAL_CARD_BEGIN,
    route::ARRIVAL_CARD_FIND,
    route::FOREIGNER_SERVICE_BEGIN,
];

const NEW: &str = "new@example.com";

/// The link in the newest mail to somebody.
fn link(app: &TestApp, email: &str) -> String {
    app.mails().iter().rev().find(|mail| mail.to == email).expect("a mail").link()
}

#[tokio::test]
async fn accounts() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let known = [("email", NEW), ("password", "seven green elephants")];
    for page in ["/en/register", "/en/sign-in", "/en/reset-password"] {
        attacks.on(&mut app.browser(), page, &known).await;
    }
    let mut officer = app.browser();
    officer.get("/en/sign-in").await;
    let password = ("password", crate::seed::accounts::PASSWORD);
    officer.post("/en/sign-in", &[("email", "officer.phuket@sala.example"), password]).await;
    attacks.on(&mut officer, "/en/sign-in/code", &[("code", "000000")]).await;
    // Each link is for its own registration, and these were many.
    let (mut once, other) = (app.browser(), "once@example.com");
    once.get("/en/register").await;
    once.post("/en/register", &[("email", other), known[1]]).await;
    app.run_jobs().await;
    attacks.on(&mut once, &link(&app, other), &known[1..]).await;
    let mut anna = app.browser();
    anna.get("/en/reset-password").await;
    anna.post("/en/reset-password", &[("email", "anna@sala.example")]).await;
    app.run_jobs().await;
    attacks.on(&mut anna, &link(&app, "anna@sala.example"), &known).await;
    attacks.were(&FORMS[..6]);
    app.finish().await;
}

#[tokio::test]
async fn questions_to_the_rules() {
    let app = TestApp::start().await;
    let mut attacks = Attacks::new();
    let mut anybody = app.browser();
    let days = ["arrival_date", "permitted_until", "departure", "last_arrival", "due_date"];
    let days: Vec<(String, &str)> = days
        .iter()
        .flat_map(|name| {
            [("day", "22"), ("month", "9"), ("year", "2026")].map(|(part, value)| (format!("{name}-{part}"), value))
        })
        .collect();
    let known: Vec<(&str, &str)> = days.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    for question in Question::ALL {
        attacks.on(&mut anybody, &format!("/en/foreigner/ask/{}", question.slug()), &known).await;
    }
    for rule in crate::api::rules::ALL {
        attacks.on(&mut anybody, &format!("/en/rules/{}", rule.name), &[]).await;
    }
    let visa = "/en/foreigner/do-i-need-a-visa";
    attacks.on(&mut anybody, visa, &known).await;
    // With the answer, from which the application begins.
    let applies = format!("{visa}?nationality=NGA&residence=GBR&purpose=TOURISM");
    attacks.on(&mut anybody, &applies, &known).await;
    attacks.on(&mut anybody, "/en/check", &known).await;
    attacks.on(&mut anybody, "/en/foreigner/arrival-card", &[]).await;
    let card = [("number", "AAAAA-AAAAA"), ("passport_no", "512345678")];
    attacks.on(&mut anybody, "/en/foreigner/arrival-card/find", &[&card, &*known].concat()).await;
    attacks.were(&FORMS[6..]);
    app.finish().await;
}
