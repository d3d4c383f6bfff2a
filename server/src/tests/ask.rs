//! Rules asked in public by people: each question with an answer, a wrong date, and what belongs into no address.

use crate::testing::TestApp;
use axum::http::StatusCode;

const PAGE: &str = "/en/foreigner/ask";

/// The test's clock stands at 9:00 on 20 September 2026.
#[tokio::test]
async fn answers_name_rule_and_law() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    for (question, said) in [
        (
            "report-due?last_arrival-day=4&last_arrival-month=7&last_arrival-year=2026",
            "Your report is due on 1 October 2026",
        ),
        (
            "report-due?last_arrival-day=4&last_arrival-month=7&last_arrival-year=2569",
            "Your report is due on 1 October 2026",
        ),
        (
            "arrival-card?arrival_date-day=20&arrival_date-month=10&arrival_date-year=2026",
            "File the arrival card by 20 October 2026",
        ),
        (
            "arrival-card?arrival_date-day=20&arrival_date-month=10&arrival_date-year=2026",
            "the card is issued on 17 October 2026",
        ),
        (
            "arrival-card?arrival_date-day=20&arrival_date-month=10&arrival_date-year=2026&country_boarded=SWE",
            "19:00 (UTC+02)",
        ),
        (
            "arrival-card?arrival_date-day=20&arrival_date-month=10&arrival_date-year=2026&country_boarded=USA",
            "13:00 (UTC-04)",
        ),
        ("arrival-card?arrival_date-day=22&arrival_date-month=9&arrival_date-year=2026", "You can file now"),
        ("arrival-card?arrival_date-day=19&arrival_date-month=9&arrival_date-year=2026", "This day has passed"),
        (
            "arrival-card?arrival_date-day=22&arrival_date-month=9&arrival_date-year=2026&traveller=THAI",
            "You need no arrival card",
        ),
        (
            "overstay?permitted_until-day=1&permitted_until-month=10&permitted_until-year=2026\
             &departure-day=11&departure-month=10&departure-year=2026",
            "The fine is 5,000 baht",
        ),
    ] {
        let page = anybody.get(&format!("{PAGE}/{question}")).await;
        assert_eq!(page.status, StatusCode::OK, "{question}");
        assert!(page.text.contains(said), "{question}: {}", page.text);
        assert!(page.text.contains("Immigration Act"), "{question} names no law");
        assert!(!page.text.contains(">ask-"), "{question}: a text is missing: {}", page.text);
    }
    app.finish().await;
}

#[tokio::test]
async fn each_question_has_its_page_and_says_what_is_wrong() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    for question in app::pages::foreigner::ask::Question::ALL {
        let page = anybody.get(&format!("{PAGE}/{}", question.slug())).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text.contains("govuk-error-summary"), "nothing was asked yet");
    }
    let wrong = anybody
        .get(&format!("{PAGE}/overstay?permitted_until-day=30&permitted_until-month=2&permitted_until-year=2026"))
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("govuk-error-summary"));
    assert!(wrong.text.contains("#departure-day"), "what an address leaves out is asked for");
    let empty = "permitted_until-day=&permitted_until-month=&permitted_until-year=&departure-day=&departure-month=&departure-year=";
    let empty = anybody.get(&format!("{PAGE}/overstay?{empty}")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "a form was sent with nothing in it");
    assert!(empty.text.contains("#permitted_until-day") && empty.text.contains("#departure-day"));
    assert_eq!(anybody.get(&format!("{PAGE}/nothing")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// ICAO's specimen: what is typed of a document goes by POST, and an address with it is not read.
#[tokio::test]
async fn lines_of_a_passport_stand_in_no_address() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    let path = format!("{PAGE}/passport-line");
    let lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let page = anybody.get(&format!("{path}?mrz={}", lines.replace('<', "%3C").replace('\n', "%0A"))).await;
    assert!(page.text.contains("></textarea>") && !page.text.contains("id=\"answer\""), "{}", page.text);
    let answer = anybody.post(&path, &[("mrz", lines)]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("ERIKSSON") && answer.text.contains("id=\"answer\""), "{}", answer.text);
    app.finish().await;
}

/// Each rule of the interface has a page that names its law and the values that decide it, with their days.
#[tokio::test]
async fn each_public_rule_has_its_page() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    for rule in crate::api::rules::ALL {
        for lang in ["en", "th", "zh"] {
            let page = anybody.get(&format!("/{lang}/rules/{}", rule.name)).await;
            assert_eq!(page.status, StatusCode::OK, "{}", rule.name);
            assert!(!page.text.contains(">rules-api-"), "a text is missing: {}", page.text);
            assert!(page.text.contains(&format!("/api/v1/rules/{}", rule.name)));
        }
    }
    let report = anybody.get("/en/rules/tm47").await.text;
    for said in ["Immigration Act", "tm47.interval_days", "Since 1 January 2020", "portal.outages", "ask/report-due"] {
        assert!(report.contains(said), "{said}: {report}");
    }
    let moved = anybody.get("/en/rules/tm28").await.text;
    assert!(moved.contains("TR 2020-06-30/.."), "{moved}");
    let asked = |question: &'static str| [("question", question)];
    let path = "/en/rules/overstay";
    let fine = anybody.post(path, &asked(r#"{"permitted_until": "2026-10-01", "departure": "2026-10-11"}"#)).await;
    assert_eq!(fine.status, StatusCode::OK);
    assert!(
        fine.text.contains("&quot;fine_baht&quot;: 5000") || fine.text.contains("\"fine_baht\": 5000"),
        "{}",
        fine.text
    );
    assert!(fine.text.contains("action=\"/en/rules/overstay#answer\"") && fine.text.contains("id=\"answer\""));
    for broken in ["", "{", "[]", "{\"departure\": 5}"] {
        let refused = anybody.post(path, &asked(broken)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{broken}");
        assert!(refused.text.contains("govuk-error-summary") && !refused.text.contains("id=\"answer\""), "{broken}");
    }
    let forged = anybody.post_bare(path, &asked("{}")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "a form of another site");
    let wrong = anybody.post(path, &asked(r#"{"permitted_till": "2026-10-01"}"#)).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("permitted_till") && wrong.text.contains("cannot be answered"), "{}", wrong.text);
    assert_eq!(anybody.get("/en/rules/nothing").await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}
