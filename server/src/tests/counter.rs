//! Services as people and officers use them through pages made of bundles alone: the start page, the actions of the workflow
//! with what each asks for, one record of everything that is missing.

use super::sample::{self, file};
use crate::testing::{Browser, TestApp};
use app::i18n::marked::unmarked;
use app::i18n::text;
use axum::http::StatusCode;
use sala::text::Lang;

const START: &str = "/en/business/food-licence";

/// The case as this officer sees it, and the version that his forms carry.
async fn open(officer: &mut Browser<'_>, path: &str) -> (String, String) {
    let page = officer.get(path).await;
    let version = page.between("name=\"version\" value=\"", "\"").unwrap_or_default().to_owned();
    (page.text, version)
}

#[tokio::test]
async fn a_published_service_has_a_start_page_in_every_language() {
    let app = TestApp::start().await;
    let mut anybody = app.browser();
    for lang in Lang::ALL {
        let platform = anybody.get(&format!("/{lang}/business")).await;
        let title = unmarked(&text(lang, "sample-title", &[])).into_owned();
        assert!(platform.text.contains(&title) && platform.text.contains(&format!("/{lang}/business/food-licence")));
        let start = anybody.get(&format!("/{lang}/business/food-licence")).await;
        for key in ["sample-title", "sample-document-D07", "sample-document-D01", "service-papers-fetched"] {
            assert!(start.text.contains(&*unmarked(&text(lang, key, &[]))), "{key} in {lang}");
        }
    }
    assert_eq!(anybody.get("/en/business/no-such-service").await.status, StatusCode::NOT_FOUND);
    assert_eq!(anybody.get("/en/business/90-day-report").await.status, StatusCode::NOT_FOUND);
    assert_eq!(anybody.get("/en/foreigner/food-licence").await.status, StatusCode::NOT_FOUND);
    assert_eq!(anybody.get("/en/foreigner/no-such-service").await.status, StatusCode::NOT_FOUND);
    let foreigner = anybody.get("/en/foreigner").await.text;
    assert!(foreigner.contains("/en/foreigner/90-day-report") && !foreigner.contains("food-licence"));
    anybody.get(START).await;
    assert!(anybody.post(&format!("{START}/begin"), &[]).await.location().contains("/sign-in"));
    // "Start now" twice goes on with the same draft.
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get(START).await;
    let draft = anna.post(&format!("{START}/begin"), &[]).await.location().to_owned();
    anna.get(START).await;
    assert_eq!(anna.post(&format!("{START}/begin"), &[]).await.location(), draft);
    let first = anna.get(&draft).await.location().to_owned();
    assert!(anna.get(&first).await.text.contains(&text(Lang::En, "sample-page-premises", &[])));
    app.finish().await;
}

/// BR-2 and BR-3: everything that is missing is asked at once and the applicant gets the record; a second time only a superior
/// asks, on a ground of the law.
#[tokio::test]
async fn what_is_missing_is_asked_once_in_one_record() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let reference = file(&app, &sample::applicant(&app).await).await.to_string();
    let (path, case) = (format!("/en/officer/case/{reference}"), format!("/en/case/{reference}"));
    let mut officer = app.signed_in("licence@sala.example").await;
    let (page, version) = open(&mut officer, &path).await;
    let ask = format!("{path}/ask");
    assert!(
        page.contains(&ask) && page.contains(&format!("{path}/accept")) && !page.contains(&format!("{path}/grant"))
    );

    let nothing = officer.post(&ask, &[("version", &version)]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains(&text(Lang::En, "refusal-defects_required", &[])), "{}", nothing.text);
    let gaps = [
        ("version", version.as_str()),
        ("gap", "document:D07"),
        ("gap-reason:document:D07", "UNREADABLE"),
        ("gap-note:document:D07", "Photograph it by <b>daylight</b>"),
        ("gap", "answer:area"),
    ];
    let asked = officer.post(&ask, &gaps).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    assert!(asked.location().starts_with("/en/officer?done=ask"), "nothing is left to do: {}", asked.location());
    let queue = officer.get(asked.location()).await;
    assert!(queue.text.contains(&text(Lang::En, "sample-event-ask-officer", &[])));

    let mut anna = app.signed_in("anna@sala.example").await;
    let seen = anna.get(&case).await;
    for words in ["sample-document-D07", "reason-UNREADABLE", "sample-field-area", "reason-MISSING", "case-correct"] {
        assert!(seen.text.contains(&text(Lang::En, words, &[])), "{words}: {}", seen.text);
    }
    assert!(seen.text.contains("by &lt;b>daylight") || seen.text.contains("by &lt;b&gt;daylight"), "{}", seen.text);
    // Who looked and what was done, in words.
    let log = anna.get(&format!("{case}/access-log")).await;
    assert!(log.text.contains(&text(Lang::En, "sample-event-ask", &[])) && !log.text.contains("[["), "{}", log.text);
    app.finish().await;
}

#[tokio::test]
async fn an_action_that_is_nobodys_is_not_there_and_one_in_the_wrong_state_is_a_conflict() {
    let app = TestApp::start().await;
    sample::publish(&app).await;
    let reference = file(&app, &sample::applicant(&app).await).await.to_string();
    let path = format!("/en/officer/case/{reference}");
    let mut officer = app.signed_in("licence@sala.example").await;
    let (_, version) = open(&mut officer, &path).await;
    let values = [("version", version.as_str())];
    assert_eq!(officer.post(&format!("{path}/no-such-action"), &values).await.status, StatusCode::NOT_FOUND);
    officer.get(&path).await;
    assert_eq!(officer.post(&format!("{path}/inspected"), &values).await.status, StatusCode::CONFLICT);
    officer.get(&path).await;
    let forbidden = officer.post(&format!("{path}/withdraw"), &values).await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
    for key in ["refusal-not_allowed", "refusal-not_allowed-text"] {
        assert!(forbidden.text.contains(&text(Lang::En, key, &[])), "{key}: {}", forbidden.text);
    }
    // No gap is named: the page comes again and says so, and that too was a look at the case.
    officer.get(&path).await;
    let looks = async || {
        let mut owner = app.owner().await;
        let count = sqlx::query_scalar::<_, i64>("select count(*) from access_log where action = 'view'");
        count.fetch_one(&mut owner).await.unwrap()
    };
    let before = looks().await;
    let nothing = officer.post(&format!("{path}/ask"), &values).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains(&text(Lang::En, "refusal-defects_required", &[])));
    assert_eq!(looks().await, before + 1);

    let mut anna = app.signed_in("anna@sala.example").await;
    let case = format!("/en/case/{reference}");
    let not_hers = anna.get(&format!("{case}/action/accept")).await;
    assert_eq!(not_hers.status, StatusCode::NOT_FOUND);
    assert_eq!(anna.get(&format!("{case}/action/appeal")).await.location(), case, "nothing is refused yet");
    let question = anna.get(&format!("{case}/action/withdraw")).await;
    assert!(question.text.contains(&text(Lang::En, "sample-action-withdraw-text", &[])));
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&format!("{case}/action/withdraw")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}
