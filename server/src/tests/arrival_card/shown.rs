//! To whom cards are shown, and to whom not: the border, carriers, the database's walls; what is kept apart and forgotten.

use super::*;

#[tokio::test]
async fn health_answers_stand_apart_and_go_first() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let draft = stranger.begin_card().await;
    let mut pages = traveller("SWE", "512345678", "Astrid");
    pages.pop();
    stranger.answer_all(&draft, [trip(ARRIVAL), pages].concat()).await;
    let led = stranger.answer(&draft, "visited", &one("visited_1", "BRA")).await;
    assert!(led.ends_with("/health"), "of a listed country: {led}");
    let health = [one("ill_14_days", "yes"), one("yellow_fever_certificate", "no")].concat();
    stranger.answer(&draft, "health", &health).await;
    let sent = stranger.send_draft(&draft).await;
    let number = crate::tests::report::reference(sent.location());
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&number.parse().unwrap()).await.unwrap().unwrap();
    let apart = tx.case_apart(case.id).await.unwrap().unwrap();
    drop(tx);
    assert_eq!((apart.text("visited_1"), apart.text("ill_14_days")), ("BRA", "yes"));
    assert!(
        ["visited_1", "ill_14_days", "yellow_fever_certificate"].iter().all(|key| case
            .state
            .answers
            .get(key)
            .is_none())
    );
    let mut owner = app.owner().await;
    let in_history: bool =
        sqlx::query_scalar("select exists (select from case_event where event::text like '%visited_1%')")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    assert!(!in_history, "nor in its history");
    // 21 days after the arrival.
    app.clock.set("2026-10-12T16:59:59Z".parse().unwrap());
    crate::jobs::tidy(&app.state).await.unwrap();
    let kept = async || {
        let mut tx = app.state.store.begin_system().await.unwrap();
        tx.case_apart(case.id).await.unwrap().is_some()
    };
    assert!(kept().await);
    app.clock.set("2026-10-12T17:00:00Z".parse().unwrap());
    crate::jobs::tidy(&app.state).await.unwrap();
    assert!(!kept().await);
    app.run_jobs().await;
    app.finish().await;
}

#[tokio::test]
async fn the_border_sees_every_card_it_is_shown_and_marks_it_used() {
    let app = TestApp::start().await;
    let number = app.browser().file_card(ARRIVAL, "512345678").await;
    app.run_jobs().await;
    app.clock.set("2026-09-22T03:00:00Z".parse().unwrap());
    // The card lies with Phuket's office; this officer is of Bangkok's.
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let path = "/en/officer/arrival-card";
    officer.get(path).await;
    let wrong = officer.post(path, &[("number", &number), ("passport_no", "999999999")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let card = [("number", number.as_str()), ("passport_no", "512345678"), ("flight_no", "TG961")];
    let seen = officer.post(path, &card).await;
    assert!(seen.text.contains("Valid today") && seen.text.contains("LINDQVIST ASTRID"));
    let used = [&card[..], &[("use", "yes")]].concat();
    assert!(officer.post(path, &used).await.text.contains("marked as used"));
    assert_eq!(officer.post(path, &used).await.status, StatusCode::CONFLICT);
    let mut back = app.browser();
    back.find(&number, "512345678", BORN).await;
    assert!(back.card(&number).await.text.contains("You entered Thailand with this card"));
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&number.parse().unwrap()).await.unwrap().unwrap();
    let looked = tx.access_log_of_case(case.id, None, 9).await.unwrap();
    drop(tx);
    let mut done: Vec<&str> = looked.iter().map(|line| line.action.as_str()).collect();
    done.sort_unstable();
    assert_eq!(done, ["use", "view"]);
    // Another agency's officer is shown nothing; who is no officer finds no such page.
    let mut other = app.signed_in("licence@sala.example").await;
    other.get(path).await;
    assert_eq!(other.post(path, &card).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.signed_in("anna@sala.example").await.get(path).await.status, StatusCode::NOT_FOUND);
    app.run_jobs().await;
    app.finish().await;
}

/// What a carrier is answered about a card, a passport and a landing.
async fn asked(app: &TestApp, key: &str, question: serde_json::Value) -> (StatusCode, serde_json::Value) {
    let bearer = format!("Bearer {key}");
    let headers = [("authorization", bearer.as_str())];
    let (status, text) = app.partner("/api/v1/arrival-cards/check", &headers, question.to_string().into_bytes()).await;
    (status, serde_json::from_str(&text).unwrap_or_default())
}

#[tokio::test]
async fn a_carrier_asks_whether_a_card_is_valid() {
    use serde_json::json;
    let app = TestApp::start().await;
    let number = app.browser().file_card(ARRIVAL, "512345678").await;
    app.run_jobs().await;
    let (code, key) = crate::seed::carriers::CARRIER;
    let card = |rest: serde_json::Value| {
        let mut question = json!({ "card_number": number, "passport_no": "512 345 678" });
        question.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        question
    };
    for (rest, valid, reason) in [
        (json!({ "lands_on": "2026-09-22" }), true, json!(null)),
        (json!({ "lands_on": "2026-09-22", "flight_no": "BA 9" }), true, json!(null)),
        // Rule 31: after midnight only the card's own flight.
        (json!({ "lands_on": "2026-09-23", "flight_no": "tg961" }), true, json!(null)),
        (json!({ "lands_on": "2026-09-23", "flight_no": "BA9" }), false, json!("OTHER_DAY")),
        (json!({ "lands_on": "2026-09-24", "flight_no": "TG961" }), false, json!("OTHER_DAY")),
        (json!({}), false, json!("OTHER_DAY")),
    ] {
        let (status, answer) = asked(&app, key, card(rest.clone())).await;
        assert_eq!((status, &answer["valid"], &answer["reason"]), (StatusCode::OK, &json!(valid), &reason), "{rest}");
        assert_eq!((&answer["arrival_date"], &answer["flight_no"]), (&json!("2026-09-22"), &json!("TG961")));
        assert!(!answer.to_string().contains("LINDQVIST"));
    }
    // Another passport: no card at all.
    let wrong = json!({ "card_number": number, "passport_no": "999999999" });
    let none = (StatusCode::OK, json!({ "valid": false, "reason": "CARD_NOT_FOUND" }));
    assert_eq!(asked(&app, key, wrong).await, none);
    assert_eq!(asked(&app, key, json!({ "card_number": "", "passport_no": "" })).await, none);
    for question in [json!({ "card_number": number }), card(json!({ "name": "x" })), json!([])] {
        assert_eq!(asked(&app, key, question).await.0, StatusCode::BAD_REQUEST);
    }
    // Without a key, with another, with one that was taken away.
    assert_eq!(asked(&app, "x", card(json!({}))).await.0, StatusCode::UNAUTHORIZED);
    let (bare, _) = app.partner("/api/v1/arrival-cards/check", &[], b"{}".to_vec()).await;
    assert_eq!(bare, StatusCode::UNAUTHORIZED);
    let mut tx = app.state.store.begin_system().await.unwrap();
    assert!(tx.carrier_revoke(code, app.clock.now()).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(asked(&app, key, card(json!({}))).await.0, StatusCode::UNAUTHORIZED);
    app.finish().await;
}

/// Past all handlers: a guest's rows are his own, and of a party's cards each traveller's person sees one.
#[tokio::test]
async fn the_database_keeps_guests_apart() {
    let app = TestApp::start().await;
    let mut leader = app.browser();
    let first = leader.begin_card().await;
    leader.answer_all(&first, [trip(ARRIVAL), traveller("SWE", "512345678", "Astrid")].concat()).await;
    let added = leader.press(&format!("add:{first}")).await;
    let second = added.location().rsplit('/').next().unwrap().to_owned();
    leader.answer_all(&second, traveller("SWE", "512345679", "Nils")).await;
    leader.press("send").await;
    app.browser().begin_card().await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let (filer, own): (String, String) =
        sqlx::query_as("select account_id::text, person_id::text from cases where service = 'foreigner.arrival_card' order by id limit 1")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    let (other, others): (String, String) =
        sqlx::query_as("select id::text, person_id::text from account where guest and id::text <> $1")
            .bind(&filer)
            .fetch_one(&mut owner)
            .await
            .unwrap();
    let count = "select count(*) from cases where service = 'foreigner.arrival_card'";
    for (role, account, person, seen) in [
        ("applicant", &filer, &others, 2_i64),
        ("applicant", &other, &own, 1),
        ("applicant", &other, &others, 0),
        ("public", &filer, &own, 0),
    ] {
        act_as(&mut owner, role, account, person, "", "").await;
        let found: i64 = sqlx::query_scalar(count).fetch_one(&mut owner).await.unwrap();
        assert_eq!(found, seen, "{role}");
        let documents: i64 = sqlx::query_scalar("select count(*) from issued_document where output = 'card'")
            .fetch_one(&mut owner)
            .await
            .unwrap();
        assert_eq!(documents, seen, "{role}: documents");
    }
    owner.execute("rollback").await.unwrap();
    // A guest cannot become an account.
    let signed = owner.execute("update account set password_hash = 'x' where guest").await;
    assert!(signed.is_err());
    app.finish().await;
}

#[tokio::test]
async fn guests_who_filed_nothing_are_forgotten() {
    let app = TestApp::start().await;
    let mut idle = app.browser();
    let draft = idle.begin_card().await;
    idle.press(&format!("remove:{draft}")).await;
    let mut filed = app.browser();
    filed.file_card(ARRIVAL, "512345678").await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let guests = async |owner: &mut sqlx::PgConnection| -> i64 {
        sqlx::query_scalar("select count(*) from account where guest").fetch_one(owner).await.unwrap()
    };
    assert_eq!(guests(&mut owner).await, 2);
    owner.execute("update session set expires_at = now() - interval '1 day'").await.unwrap();
    app.clock.advance(SignedDuration::from_hours(25));
    crate::jobs::tidy(&app.state).await.unwrap();
    assert_eq!(guests(&mut owner).await, 1);
    app.finish().await;
}

/// Rule 31: on another day or with another flight it serves only when the officer says why.
#[tokio::test]
async fn on_another_day_the_officer_says_why() {
    let app = TestApp::start().await;
    let number = app.browser().file_card(ARRIVAL, "512345678").await;
    app.run_jobs().await;
    app.clock.set("2026-09-23T03:00:00Z".parse().unwrap());
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let path = "/en/officer/arrival-card";
    officer.get(path).await;
    let card = [("number", number.as_str()), ("passport_no", "512345678"), ("flight_no", "XX1")];
    let seen = officer.post(path, &card).await;
    assert!(seen.text.contains("For another day or flight") && seen.text.contains("name=\"why\""), "{}", seen.text);
    for nothing in ["", "   "] {
        let bare = officer.post(path, &[&card[..], &[("use", "yes"), ("why", nothing)]].concat()).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bare.text.contains("Enter why the card serves"), "{}", bare.text);
    }
    let long = "x".repeat(301);
    let cut = officer.post(path, &[&card[..], &[("use", "yes"), ("why", &long)]].concat()).await;
    assert_eq!(cut.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(cut.text.contains("must be 300 characters or fewer") && cut.text.contains(&long), "{}", cut.text);
    let why = officer.post(path, &[&card[..], &[("use", "yes"), ("why", "Diverted to this flight")]].concat()).await;
    assert!(why.text.contains("marked as used"), "{}", why.text);
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&number.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(case.state.state, "used");
    drop(tx);
    let mut owner = app.owner().await;
    let told: bool =
        sqlx::query_scalar("select exists (select from case_event where event::text like '%Diverted to this%')")
            .fetch_one(&mut owner)
            .await
            .unwrap();
    assert!(told);
    app.run_jobs().await;
    app.finish().await;
}
