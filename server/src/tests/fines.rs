//! A fine from its estimate to its receipt, and what an officer is told when it cannot be opened.

use super::officer_people::has;
use super::payments::{bill, pay};
use super::report::passport;
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use sala::id::CaseReference;

/// Ten days of overstay, as an officer types them: in either era.
fn overstay<'a>(act: &'a str, amount: &'a str) -> [(&'static str, &'a str); 10] {
    [
        ("act", act),
        ("offence", "OVERSTAY"),
        ("due-day", "1"),
        ("due-month", "9"),
        ("due-year", "2026"),
        ("done-day", "11"),
        ("done-month", "9"),
        ("done-year", "2569"),
        ("found", "no"),
        ("amount", amount),
    ]
}

/// Somebody whose report an officer examines, that officer, and the page of the person.
async fn at_his_officer(app: &TestApp) -> (Browser<'_>, Browser<'_>, String) {
    let mut liam = app.signed_in("liam@sala.example").await;
    let case = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let officer = app.signed_in("officer.phuket@sala.example").await;
    (liam, officer, format!("/en/officer/person/{case}"))
}

/// Rule 37: where the register knows of a crossing, its days stand in the form already.
#[tokio::test]
async fn the_days_of_an_overstay_are_those_of_the_crossing() {
    let app = TestApp::start().await;
    let (_, mut officer, path) = at_his_officer(&app).await;
    let known = "those of the crossings that the immigration register knows";
    assert!(!officer.get(&path).await.text.contains(known), "he may still stay");
    let over = "update immigration.entry set permit_expires = '2026-09-11', left_on = '2026-09-18' where arrived_on < '2026-09-11'";
    sqlx::query(over).execute(&mut app.owner().await).await.unwrap();
    let page = officer.get(&path).await;
    let day = |name: &str| page.between(&format!("name=\"{name}-day\""), ">").unwrap_or_default();
    assert!(day("due").contains("value=\"11\"") && day("done").contains("value=\"18\""), "{}", page.text);
    has(&page, &[known]);
    app.finish_with_jobs().await;
}

/// Rule 37: estimated, opened, set with a reason, billed, paid, receipted; each said to the person, and no more.
#[tokio::test]
async fn a_fine_from_its_estimate_to_its_receipt() {
    let app = TestApp::start().await;
    let (mut liam, mut officer, path) = at_his_officer(&app).await;
    officer.get(&path).await;
    assert_eq!(officer.post(&path, &[("act", "open")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(officer.post(&path, &overstay("open", "-5")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(officer.post(&path, &overstay("open", "99999999")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Each error stands where it is put right.
    let with = |name: &'static str, value: &'static str| {
        overstay("open", "4000")
            .into_iter()
            .map(move |(known, typed)| (known, if known == name { value } else { typed }))
    };
    for (name, value, field, says) in [
        ("offence", "", "offence", "Choose an answer for"),
        ("due-day", "31", "due-day", "must be a real date"),
        ("due-day", "x", "due-day", "must be a day, month and year in digits"),
        ("done-month", "13", "done-month", "must be a day, month and year in digits"),
        ("done-year", "", "done-year", "must include: year"),
        ("amount", "many", "amount", "at most 999,999 baht"),
    ] {
        let wrong = officer.post(&path, &with(name, value).collect::<Vec<_>>()).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {value}");
        has(&wrong, &[&format!("href=\"#{field}\""), says]);
        assert_eq!(wrong.text.matches("<li><a href=\"#").count(), 1, "{name} {value}: {}", wrong.text);
    }
    // Not a baht more than s. 81 allows; what was typed stays.
    let above = officer.post(&path, &overstay("open", "20001")).await;
    assert_eq!(above.status, StatusCode::UNPROCESSABLE_ENTITY);
    has(&above, &["at most 20,000 baht", "section 81", "value=\"20001\"", "href=\"#amount\""]);
    let estimate = officer.post(&path, &overstay("estimate", "")).await;
    has(&estimate, &["5,000 baht", "10 days", "20,000 baht", "section 81", "value=\"5000\""]);
    let opened = officer.post(&path, &overstay("open", "4000")).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let fine = super::report::reference(opened.location());
    // Opened twice it is the same fine.
    let again = officer.post(&path, &overstay("open", "4000")).await;
    assert_eq!(super::report::reference(again.location()), fine);
    has(&liam.get(&format!("/en/case/{fine}")).await, &["Being decided"]);
    has(&liam.get(&format!("/en/case/{fine}/access-log")).await, &["Opened the assessment of a fine"]);
    let of_fine = format!("/en/officer/case/{fine}");
    let version = officer.get(&of_fine).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let bare = officer.post(&format!("{of_fine}/impose"), &[("version", &version)]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY, "it needs a reason");
    let set = [("version", version.as_str()), ("reason", "FINE_MITIGATED"), ("note", "He came himself")];
    assert_eq!(officer.post(&format!("{of_fine}/impose"), &set).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    has(&liam.get(&format!("/en/case/{fine}")).await, &["To be paid", "Decision on a fine", "4,000"]);
    let reference = CaseReference::parse(&fine).unwrap();
    let bill = bill(&app, &reference).await;
    assert_eq!(bill.bill.total.satang(), 400_000);
    assert_eq!(pay(&app, &bill, 400_000).await, "exact");
    app.run_jobs().await;
    has(&liam.get(&format!("/en/case/{fine}")).await, &["Paid", "Receipt for a fine"]);
    // Nobody begins one himself, and nobody else's officer opens one.
    let mut anybody = app.browser();
    assert_eq!(anybody.get("/en/foreigner/fine").await.status, StatusCode::NOT_FOUND);
    liam.get("/en/foreigner/change-of-address").await;
    assert_eq!(liam.post("/en/foreigner/fine/begin", &[]).await.status, StatusCode::NOT_FOUND);
    let mut bangkok = app.signed_in("officer.bangkok@sala.example").await;
    bangkok.get("/en/officer").await;
    assert_eq!(bangkok.post(&path, &overstay("open", "4000")).await.status, StatusCode::NOT_FOUND);
    app.finish_with_jobs().await;
}

/// The lines of a passport with one name hold it as the family's (rule 44).
#[tokio::test]
async fn a_person_with_one_name_can_be_fined() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let mut known = passport("arrival-differs");
    known.holder.first_name = String::new();
    let case = liam.file(&known).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/person/{case}");
    officer.get(&path).await;
    let opened = officer.post(&path, &overstay("open", "4000")).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    let fine = super::report::reference(opened.location());
    has(&officer.get(&format!("/en/officer/case/{fine}")).await, &["WALKER", "4000"]);
    app.finish_with_jobs().await;
}

/// What the case itself lacks is said of the case: no field of the form can put it right.
#[tokio::test]
async fn a_case_without_a_nationality_opens_no_fine() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let case = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    sqlx::query("update cases set answers = answers - 'nationality'").execute(&mut owner).await.unwrap();
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/person/{case}");
    officer.get(&path).await;
    let wrong = officer.post(&path, &overstay("open", "4000")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    has(&wrong, &["<li>This case does not hold what a decision on a fine must name", "value=\"4000\""]);
    assert!(!wrong.text.contains("href=\"#offence\""), "{}", wrong.text);
    app.finish().await;
}
