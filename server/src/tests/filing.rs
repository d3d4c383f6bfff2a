//! Filing: from the first page to the receipt, and everything that may come between.

use super::report::{one, pages, passport, reference, spare, typed_pages};
use crate::cases::{self, CommandError};
use crate::seed::accounts::DEMONSTRATORS;
use crate::testing::TestApp;
use app::i18n::text;
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::id::DraftId;
use sala::text::Lang;

#[tokio::test]
async fn matching_data_decide_at_once() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let case = anna.get(&format!("/en/case/{reference}?filed=now")).await;
    assert!(case.text.contains("28 December 2026"), "due 29 September, and 90 days on");
    let receipt = anna.get(&format!("/en/case/{reference}/receipt")).await;
    assert_eq!(receipt.status, StatusCode::OK);
    assert!(receipt.text.contains("HOFFMANN ANNA MARIA") && receipt.text.contains("C01X00T47"));
    let pdf = anna.get(&format!("/en/case/{reference}/receipt.pdf")).await;
    assert!(pdf.bytes.starts_with(b"%PDF"));
    let ics = anna.get(&format!("/th/case/{reference}/next-report.ics")).await;
    assert!(ics.text.contains("BEGIN:VEVENT"));
    // The public page, for anybody: real, of which day, a masked name; no number, no whole name.
    let token = receipt.between("/check/", "\"").unwrap().to_owned();
    let check = app.browser().get(&format!("/en/check/{token}")).await;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.text.contains(&reference) && !check.text.contains("HOFFMANN") && !check.text.contains("C01X00T47"));
    let mails: Vec<String> =
        app.mails().into_iter().filter(|mail| mail.body.contains(&reference)).map(|mail| mail.to).collect();
    assert_eq!(mails, ["anna@sala.example", "anna@sala.example"], "filed, approved");
    app.finish().await;
}

/// What the start page, the receipt, the person's timeline and the officer's page say.
#[tokio::test]
async fn each_reads_what_is_for_him() {
    let app = TestApp::start().await;
    let entries = "select count(*) from immigration.entry";
    let entries: i64 = sqlx::query_scalar(entries).fetch_one(&mut app.owner().await).await.unwrap();
    assert!(entries >= 2000, "{entries} entries in the register");
    let mut anna = app.signed_in("anna@sala.example").await;
    let start = anna.get("/en/foreigner/90-day-report").await.text;
    let keys = ["ninety-who", "ninety-who-text", "ninety-who-not-1", "ninety-need-passport", "ninety-need-permit"];
    for key in keys.into_iter().chain(["home-fact-time", "home-fact-free"]) {
        let words = text(Lang::En, key, &[]);
        assert!(start.contains(&words.replace('\'', "&#x27;")) || start.contains(&words), "{key}");
    }
    let bundle = sala::service::shipped().unwrap().remove(0);
    let time = text(Lang::En, "home-fact-time", &[]);
    assert_eq!(time, format!("About {} minutes", bundle.service.minutes_to_file));
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let receipt = anna.get(&format!("/en/case/{reference}/receipt")).await.text;
    for shown in ["99/1", "20 September 2026, ", "Online", "Bangkok Immigration Office", "20 กันยายน 2569"]
    {
        assert!(receipt.contains(shown), "{shown}: {receipt}");
    }
    let case = anna.get(&format!("/th/case/{reference}")).await.text;
    for key in ["tm47-event-file", "tm47-event-register_matches"] {
        assert!(case.contains(&text(Lang::Th, key, &[])), "{key}: {case}");
    }
    assert!(case.contains("20 กันยายน 2569"), "{case}");
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let desk = officer.get(&format!("/en/officer/case/{reference}")).await.text;
    for key in ["source-typed", "source-mrz"] {
        assert!(desk.contains(&text(Lang::En, key, &[])), "{key}: {desk}");
    }
    app.finish().await;
}

#[tokio::test]
async fn a_second_report_of_the_period_gets_the_first() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let first = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let draft = anna.fill(&passport("approved")).await;
    let again = anna.send_draft(&draft).await;
    assert_eq!(reference(again.location()), first);
    assert!(again.location().ends_with("filed=earlier"));
    let page = anna.get(again.location()).await;
    assert!(page.text.contains(&app::i18n::text(sala::text::Lang::En, "case-filed-earlier", &[])));
    // Once that period is over everywhere, the next window counts.
    app.clock.advance(SignedDuration::from_hours(24 * 17));
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    let mut led = String::new();
    for (page, values) in pages(&passport("approved")) {
        led = anna.answer(&draft, page, &values).await;
        if led.ends_with("/not-now") {
            break;
        }
    }
    let not_now = anna.get(&led).await;
    assert!(not_now.text.contains("13 December 2026"), "the day on which the next window opens");
    app.finish().await;
}

#[tokio::test]
async fn two_drafts_of_one_period_become_one_case() {
    let app = TestApp::start().await;
    let mut one = app.signed_in("anna@sala.example").await;
    let mut two = app.signed_in("anna@sala.example").await;
    let first_draft = one.fill(&passport("approved")).await;
    // The other tab begins after the first was sent, but before the register answered.
    let first = one.send_draft(&first_draft).await;
    let second_draft = two.fill(&passport("approved")).await;
    assert_ne!(first_draft, second_draft);
    let second = two.send_draft(&second_draft).await;
    assert_eq!(reference(first.location()), reference(second.location()));
    assert!(second.location().ends_with("filed=earlier"));
    app.finish().await;
}

#[tokio::test]
async fn a_repeated_post_files_once() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.fill(&passport("approved")).await;
    let path = format!("/en/apply/{draft}/check-answers");
    let shown = anna.get(&path).await;
    let key = shown.between("name=\"idempotency_key\" value=\"", "\"").unwrap().to_owned();
    let fields = [("declaration", "true"), ("idempotency_key", key.as_str())];
    let first = anna.post(&path, &fields).await;
    let again = anna.post(&path, &fields).await;
    let other_key =
        anna.post(&path, &[("declaration", "true"), ("idempotency_key", "0193a000-0000-7000-8000-000000000000")]).await;
    for answer in [&again, &other_key] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(reference(answer.location()), reference(first.location()));
    }
    let mut owner = app.owner().await;
    let filed: i64 = sqlx::query_scalar("select count(*) from cases where reference = $1")
        .bind(reference(first.location()))
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(filed, 1);
    app.finish().await;
}

#[tokio::test]
async fn without_the_declaration_nothing_is_sent_and_nothing_lost() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.fill(&passport("approved")).await;
    let path = format!("/en/apply/{draft}/check-answers");
    let key = "0193a000-0000-7000-8000-000000000001";
    let answer = anna.post(&path, &[("idempotency_key", key)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#declaration\"") && answer.text.contains(key));
    app.finish().await;
}

#[tokio::test]
async fn outside_the_window_the_day_is_told() {
    let app = TestApp::start().await;
    for (email, leads, expected) in [
        // Arrived 21 August: due 18 November, open from 3 November.
        ("mei@sala.example", "too-early", "3 November 2026"),
        // Arrived 18 June: due 15 September; the counter takes it until 22 September.
        ("hiroshi@sala.example", "too-late", "22 September 2026"),
    ] {
        let mut browser = app.signed_in(email).await;
        let draft = browser.begin().await;
        let mut led = String::new();
        for (page, values) in pages(&passport(leads)) {
            led = browser.answer(&draft, page, &values).await;
            if led.ends_with("/not-now") {
                break;
            }
        }
        let page = browser.get(&led).await;
        assert!(page.text.contains(expected), "{leads}: {led}\n{}", page.text);
        // The draft waits in the account.
        let account = browser.get("/en/account").await;
        assert!(account.text.contains(&draft));
    }
    app.finish().await;
}

#[tokio::test]
async fn a_window_opens_at_midnight_in_bangkok() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let passport = passport("approved");
    // Due 29 September... the window of a stay that began on 2 July + 89 days; one second before and at its first midnight.
    let due = sala::calendar::add_days(passport.visit.arrived_on, 89);
    let opens = sala::calendar::bangkok_midnight(sala::calendar::add_days(due, -15));
    app.clock.set(opens - SignedDuration::from_secs(1));
    let mut anna_early = app.signed_in("anna@sala.example").await;
    let draft = anna_early.begin().await;
    let mut led = String::new();
    for (page, values) in pages(&passport) {
        led = anna_early.answer(&draft, page, &values).await;
        if led.ends_with("/not-now") {
            break;
        }
    }
    assert!(led.ends_with("/not-now"), "one second early");
    app.clock.set(opens);
    let resumed = anna_early.get(&format!("/en/apply/{draft}")).await;
    assert!(resumed.location().contains("/place"), "the draft goes on: {}", resumed.location());
    anna.get("/en/").await;
    app.finish().await;
}

#[tokio::test]
async fn a_silent_register_loses_no_filing() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    sqlx::query("update setting set value = '\"silent\"' where key = 'immigration.simulation'")
        .execute(&mut owner)
        .await
        .unwrap();
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let case = anna.get(&format!("/en/case/{reference}")).await;
    assert_eq!(case.status, StatusCode::OK);
    assert!(app.mails().iter().filter(|mail| mail.body.contains(&reference)).count() == 2, "filed, unverified");
    // Asked again and again, told once.
    app.clock.advance(SignedDuration::from_secs(30));
    app.run_jobs().await;
    assert!(app.mails().iter().filter(|mail| mail.body.contains(&reference)).count() == 2);
    // The agency is back.
    sqlx::query("update setting set value = '\"answers\"' where key = 'immigration.simulation'")
        .execute(&mut owner)
        .await
        .unwrap();
    app.clock.advance(SignedDuration::from_mins(5));
    app.run_jobs().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let receipt = anna.get(&format!("/en/case/{reference}/receipt")).await;
    assert_eq!(receipt.status, StatusCode::OK);
    app.finish().await;
}

#[tokio::test]
async fn a_worker_that_dies_before_it_can_say_so_leaves_nothing_behind() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.file(&passport("arrival-differs")).await;
    sqlx::query("create table killed as select * from job where kind = 'register'").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    // The case is with an officer, and the job that brought it there is still to be done.
    sqlx::query("insert into job select * from killed").execute(&mut owner).await.unwrap();
    // Which refuses jobs that are left.
    app.finish().await;
}

#[tokio::test]
async fn a_renewed_passport_is_one_more_document_of_the_person() {
    let app = TestApp::start().await;
    let mut carlos = app.signed_in("carlos@sala.example").await;
    let reference = carlos.file(&passport("renewed")).await;
    app.run_jobs().await;
    let receipt = carlos.get(&format!("/en/case/{reference}/receipt")).await;
    assert_eq!(receipt.status, StatusCode::OK, "the entry of the old passport matches");
    let mut owner = app.owner().await;
    // The register has confirmed the one with which he came in, and knows nothing of the other.
    let documents: Vec<(bool, bool)> = sqlx::query_as(
        "select d.number_hash = c.subject_hash, d.confirmed_at is not null from person_document d
         join cases c on c.person_id = d.person_id where c.reference = $1 order by 1",
    )
    .bind(&reference)
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(documents, [(false, true), (true, false)]);
    app.finish().await;
}

#[tokio::test]
async fn somebody_elses_report_with_the_same_passport_goes_to_an_officer() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let mut liam = app.signed_in("liam@sala.example").await;
    anna.file(&spare(0)).await;
    app.run_jobs().await;
    let second = liam.file(&spare(0)).await;
    app.run_jobs().await;
    assert_eq!(liam.get(&format!("/en/case/{second}/receipt")).await.status, StatusCode::NOT_FOUND);
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let case = officer.get(&format!("/en/officer/case/{second}")).await;
    assert_eq!(case.status, StatusCode::OK);
    assert!(case.text.contains(&app::i18n::text(sala::text::Lang::En, "reason-DUPLICATE", &[])));
    // Nor does one see the other's case.
    assert_eq!(anna.get(&format!("/en/case/{second}")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// Whoever leaves while the register is silent was there when he filed.
#[tokio::test]
async fn the_register_is_asked_as_of_the_day_of_filing() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let simulate = "update setting set value = to_jsonb($1::text) where key = 'immigration.simulation'";
    sqlx::query(simulate).bind("silent").execute(&mut owner).await.unwrap();
    let mut anna = app.signed_in("anna@sala.example").await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    for departed in [
        "update immigration.entry set left_on = '2026-09-21' where family_name = 'HOFFMANN'",
        "update immigration.stay set check_out = '2026-09-21' where number_hash in
            (select number_hash from immigration.entry where family_name = 'HOFFMANN')",
    ] {
        assert!(sqlx::query(departed).execute(&mut owner).await.unwrap().rows_affected() > 0);
    }
    sqlx::query(simulate).bind("answers").execute(&mut owner).await.unwrap();
    app.clock.advance(SignedDuration::from_hours(72));
    app.run_jobs().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    assert_eq!(anna.get(&format!("/en/case/{reference}/receipt")).await.status, StatusCode::OK);
    app.finish().await;
}

/// One name and a birth date of which only the year is known, as typed (rules 43, 44).
#[tokio::test]
async fn what_a_passport_does_not_say_comes_back_as_it_was_typed() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    let someone = spare(1);
    let unknown = [("day", "00"), ("month", "00"), ("year", "1990")];
    let birth = unknown.map(|(part, value)| (format!("birth_date-{part}"), value.to_owned()));
    for (page, values) in typed_pages(&someone).into_iter().chain(pages(&someone)) {
        let values = match page {
            "name" => one("first_name", "SUKARNO"),
            "about-you" => [one("sex", "M"), birth.to_vec()].concat(),
            "passport-lines" => continue,
            "passport-entry" => one("passport_entry", "typed"),
            _ => values,
        };
        anna.answer(&draft, page, &values).await;
    }
    let asked = anna.get(&format!("/en/apply/{draft}/about-you")).await;
    assert_eq!(asked.text.matches("value=\"00\"").count(), 2, "{}", asked.text);
    let check = anna.get(&format!("/en/apply/{draft}/check-answers")).await;
    let hints = ["The day or month of birth is not given.", "There is only one name."];
    assert!(hints.iter().all(|hint| check.text.contains(hint)), "{}", check.text);
    let reference = reference(anna.send_draft(&draft).await.location());
    app.run_jobs().await;
    // The name differs from the register's: the officer sees what the person saw.
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let case = officer.get(&format!("/en/officer/case/{reference}")).await;
    assert!(hints.iter().all(|hint| case.text.contains(hint)), "{}", case.text);
    app.finish().await;
}

#[tokio::test]
async fn the_declaration_is_kept_with_the_case() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.fill(&passport("approved")).await;
    // Nothing is filed without, whoever asks for it.
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let actor = DEMONSTRATORS[0].actor(account.id, account.person);
    let id = DraftId::from_uuid(draft.parse().unwrap());
    let refused = cases::file(&app.state, &actor, id, app.state.random.id(app.clock.now())).await;
    assert!(matches!(refused, Err(CommandError::Uncertified(_))), "{refused:?}");
    let reference = reference(anna.send_draft(&draft).await.location());
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&reference.parse().unwrap()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let declared = &case.state.answers.0["declaration"];
    assert_eq!((&declared.value, declared.at), (&true.into(), app.clock.now()));
    app.finish().await;
}

#[tokio::test]
async fn a_village_number_is_between_1_and_99() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.fill(&passport("approved")).await;
    let path = format!("/en/apply/{draft}/address");
    for wrong in ["0", "00", "๐", "100", "a"] {
        anna.get(&path).await;
        let answer = anna.post(&path, &[("house_no", "1"), ("moo", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    for right in ["1", "99", "๙", ""] {
        anna.get(&path).await;
        let answer = anna.post(&path, &[("house_no", "1"), ("moo", right)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{right}");
    }
    app.finish().await;
}
