//! Arrival cards: with an account and without, alone and in a party, early, changed, replaced, at the border.

mod photo;
mod shown;

use super::report::{date_fields, one};
use super::walls::act_as;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use sqlx::Executor as _;

pub(super) type Page = (&'static str, Vec<(String, String)>);

/// The day after tomorrow: in the window.
pub(super) const ARRIVAL: Date = date(2026, 9, 22);

/// What a party shares.
pub(super) fn trip(arrival: Date) -> Vec<Page> {
    vec![
        ("arrival", date_fields("arrival_date", arrival)),
        (
            "journey",
            [
                one("country_boarded", "SWE"),
                one("travel_mode", "AIR"),
                one("vehicle", "COMMERCIAL_FLIGHT"),
                one("flight_no", "tg 961"),
            ]
            .concat(),
        ),
        ("leaving", date_fields("departure_date", sala::calendar::add_days(arrival, 14))),
        ("purpose", one("purpose", "HOLIDAY")),
        ("transit", one("transit_no_stay", "no")),
        ("accommodation", one("accommodation_type", "HOTEL")),
        ("hotel-province", one("province", "83")),
        ("address", one("address", "Hotel Andaman, 1 Beach Road")),
        ("contact", [one("phone", "+46701234567"), one("email", "astrid@sala.example")].concat()),
    ]
}

/// A traveller: nationality, passport number, first name.
pub(super) fn traveller(nationality: &str, passport: &str, name: &str) -> Vec<Page> {
    vec![
        ("passport-entry", one("passport_entry", "typed")),
        (
            "passport",
            [
                one("doc_type", "PASSPORT"),
                one("passport_no", passport),
                one("issuing_state", nationality),
                one("nationality", nationality),
                date_fields("passport_expiry", date(2031, 4, 15)),
            ]
            .concat(),
        ),
        ("name", [one("family_name", "Lindqvist"), one("first_name", name), one("middle_name", "-")].concat()),
        ("about-you", [one("sex", "F"), date_fields("birth_date", date(1974, 8, 12))].concat()),
        (
            "residence",
            [one("occupation", "Teacher"), one("country_of_residence", "SWE"), one("city_of_residence", "Stockholm")]
                .concat(),
        ),
        ("visited", Vec::new()),
    ]
}

impl Browser<'_> {
    /// Begins a card; the id of the draft.
    pub(super) async fn begin_card(&mut self) -> String {
        let start = self.get("/en/foreigner/arrival-card").await;
        assert_eq!(start.status, StatusCode::OK);
        let answer = self.post("/en/foreigner/arrival-card/begin", &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.location().rsplit('/').next().unwrap().to_owned()
    }

    async fn answer_all(&mut self, draft: &str, pages: Vec<Page>) -> String {
        let mut led = String::new();
        for (page, values) in pages {
            led = self.answer(draft, page, &values).await;
        }
        led
    }

    /// Fills in and sends one card; its number.
    pub(super) async fn file_card(&mut self, arrival: Date, passport: &str) -> String {
        let draft = self.begin_card().await;
        self.answer_all(&draft, [trip(arrival), traveller("SWE", passport, "Astrid")].concat()).await;
        let sent = self.send_draft(&draft).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        super::report::reference(sent.location())
    }

    async fn card(&mut self, number: &str) -> Answer {
        self.get(&format!("/en/foreigner/arrival-card/card/{number}")).await
    }

    async fn cards(&mut self) -> Answer {
        self.get("/en/foreigner/arrival-card/cards").await
    }

    async fn press(&mut self, act: &str) -> Answer {
        self.cards().await;
        self.post("/en/foreigner/arrival-card/cards", &[("do", act), ("declaration", "true")]).await
    }

    async fn find(&mut self, number: &str, passport: &str, birth: Date) -> Answer {
        self.get("/en/foreigner/arrival-card/find").await;
        let birth = date_fields("birth_date", birth);
        let mut fields: Vec<(&str, &str)> = vec![("number", number), ("passport_no", passport)];
        fields.extend(birth.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        self.post("/en/foreigner/arrival-card/find", &fields).await
    }
}

const BORN: Date = date(1974, 8, 12);

#[tokio::test]
async fn a_stranger_files_and_shows_the_card() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let number = stranger.file_card(ARRIVAL, "512345678").await;
    app.run_jobs().await;
    let card = stranger.card(&number).await;
    for shown in ["LINDQVIST ASTRID", "512345678", "22 September 2026", "TG961", "23 September 2026", "<svg"] {
        assert!(card.text.contains(shown), "{shown}");
    }
    assert_eq!(card.headers["cache-control"], "no-store");
    let mail = app.mails().into_iter().find(|mail| mail.body.contains(&number)).unwrap();
    assert_eq!(mail.to, "astrid@sala.example");
    assert!(mail.body.contains("/en/foreigner/arrival-card/find?number="), "{}", mail.body);
    // Its file is made when somebody asks for it.
    let pdf = card.between("/en/case/", "\"").map(|rest| format!("/en/case/{rest}")).unwrap();
    assert_eq!(stranger.get(&pdf).await.status, StatusCode::ACCEPTED);
    app.run_jobs().await;
    assert!(stranger.get(&pdf).await.bytes.starts_with(b"%PDF"));
    // Its code is checked by anybody, who learns no name and no number of a passport.
    let code = card.between("sala-reference\">", "<").unwrap().to_owned();
    let code = card.text.split("sala-reference\">").nth(2).and_then(|rest| rest.split('<').next()).unwrap_or(&code);
    let check = app.browser().get(&format!("/en/check/{code}")).await;
    assert_eq!(check.status, StatusCode::OK);
    assert!(!check.text.contains("LINDQVIST") && !check.text.contains("512345678"));
    app.finish().await;
}

#[tokio::test]
async fn a_guest_is_not_signed_in() {
    let app = TestApp::start().await;
    let mut guest = app.browser();
    let number = guest.file_card(ARRIVAL, "512345678").await;
    for path in ["/en/account", "/en/account/messages", "/en/account/contact", "/en/officer", "/en/officer/finance"] {
        let answer = guest.get(path).await;
        assert!(answer.location().starts_with("/en/sign-in"), "{path}: {} {}", answer.status, answer.location());
    }
    guest.get("/en/foreigner/90-day-report").await;
    let begun = guest.post("/en/foreigner/90-day-report/begin", &[]).await;
    assert!(begun.location().starts_with("/en/sign-in"), "{}", begun.location());
    // Another guest, and somebody who is signed in, see nothing of it; a browser without a session is asked to sign in.
    let mut other = app.browser();
    other.begin_card().await;
    assert_eq!(other.card(&number).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.signed_in("anna@sala.example").await.card(&number).await.status, StatusCode::NOT_FOUND);
    let lost = app.browser().card(&number).await;
    assert_eq!(lost.location(), format!("/en/foreigner/arrival-card/find?number={number}"));
    app.run_jobs().await;
    app.finish().await;
}

/// A session is one person's, and proves what he has proven: a guest who signs in is no guest any more, and the other way round.
#[tokio::test]
async fn a_guest_may_sign_in_and_whoever_is_signed_in_may_be_a_guest() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.begin_card().await;
    let anna = [("email", "anna@sala.example"), ("password", crate::seed::accounts::PASSWORD)];
    browser.get("/en/sign-in").await;
    assert_eq!(browser.post("/en/sign-in", &anna).await.location(), "/en/account");
    assert_eq!(browser.get("/en/account").await.status, StatusCode::OK);
    app.clock.advance(SignedDuration::from_mins(17));
    assert!(browser.get("/en/account").await.location().starts_with("/en/sign-in?"), "he has not a guest's time");
    let mut guest = app.browser();
    let number = guest.file_card(ARRIVAL, "512345678").await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let found = anna.find(&number, "512345678", BORN).await;
    assert!(found.location().ends_with(&number), "{} {}", found.status, found.location());
    let record: String =
        sqlx::query_scalar("select record::text from session where record ? 'guest' order by created_at desc limit 1")
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
    assert!(!record.contains("aal") && !record.contains("signed_in_at"), "{record}");
    app.run_jobs().await;
    app.finish().await;
}

#[tokio::test]
async fn an_early_card_is_issued_when_its_window_opens() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let number = stranger.file_card(date(2026, 10, 20), "512345678").await;
    app.run_jobs().await;
    let card = stranger.card(&number).await;
    // 17 October, 00:00 in Bangkok; Sweden has summer time.
    for shown in [
        "Kept until the window opens",
        "17 October 2026, 00:00",
        "16 October 2026, 17:00",
        "16 October 2026, 19:00 (UTC+02)",
    ] {
        assert!(card.text.contains(shown), "{shown}: {}", card.text);
    }
    app.clock.set("2026-10-16T16:59:59Z".parse().unwrap());
    app.run_jobs().await;
    let found = app.browser().find(&number, "512345678", BORN).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER);
    let mut back = app.browser();
    back.find(&number, "512345678", BORN).await;
    assert!(back.card(&number).await.text.contains("Kept until"), "a second early");
    app.clock.set("2026-10-16T17:00:00Z".parse().unwrap());
    app.run_jobs().await;
    assert!(back.card(&number).await.text.contains("Your card is valid"));
    let told = app.mails().into_iter().filter(|mail| mail.body.contains(&number)).count();
    assert_eq!(told, 2, "kept, issued");
    // Rule 31: it serves for a day more, and is over then.
    app.clock.set("2026-10-21T16:59:59Z".parse().unwrap());
    app.run_jobs().await;
    back.find(&number, "512345678", BORN).await;
    assert!(back.card(&number).await.text.contains("Your card is valid"));
    app.clock.set("2026-10-21T17:00:00Z".parse().unwrap());
    app.run_jobs().await;
    assert!(back.card(&number).await.text.contains("Expired"));
    app.finish().await;
}

#[tokio::test]
async fn one_faulty_member_does_not_block_the_party() {
    let app = TestApp::start().await;
    let mut leader = app.browser();
    let first = leader.begin_card().await;
    leader.answer_all(&first, [trip(ARRIVAL), traveller("SWE", "512345678", "Astrid")].concat()).await;
    let mut drafts = vec![first.clone()];
    // The trip is there already: each gives himself.
    for pages in [traveller("SWE", "512345679", "Nils"), traveller("THA", "AA1234567", "Mali")] {
        let added = leader.press(&format!("add:{first}")).await;
        let draft = added.location().rsplit('/').next().unwrap().to_owned();
        let next = leader.get(added.location()).await;
        assert!(next.location().ends_with("/passport-entry"), "{}", next.location());
        let before = pages.len();
        for (index, (page, values)) in pages.into_iter().enumerate() {
            let led = leader.answer(&draft, page, &values).await;
            if led.ends_with("/not-now") {
                assert!(index + 1 < before);
                break;
            }
        }
        drafts.push(draft);
    }
    let unfinished = leader.press(&format!("add:{first}")).await;
    assert_eq!(unfinished.status, StatusCode::SEE_OTHER);
    let sent = leader.press("send").await;
    assert_eq!(sent.location(), "/en/foreigner/arrival-card/cards?sent=2");
    let list = leader.get(sent.location()).await;
    assert!(list.text.contains("LINDQVIST ASTRID") && list.text.contains("LINDQVIST NILS"));
    assert!(list.text.contains("Not complete yet"), "what is not ready stays");
    app.run_jobs().await;
    assert_eq!(app.mails().iter().filter(|mail| mail.subject.contains("arrival card")).count(), 2, "a card each");
    // Sent again, nothing is sent.
    assert_eq!(leader.press("send").await.location(), "/en/foreigner/arrival-card/cards?sent=0");
    // Without the declaration nothing is.
    leader.cards().await;
    let uncertified = leader.post("/en/foreigner/arrival-card/cards", &[("do", "send")]).await;
    assert_eq!(uncertified.status, StatusCode::UNPROCESSABLE_ENTITY);
    leader.press(&format!("remove:{}", drafts[2])).await;
    app.finish().await;
}

/// A page holds forty lines, drafts before cards; what stands on another one is reached, and left out when a page is sent.
#[tokio::test]
async fn a_long_list_goes_on_on_a_next_page() {
    let app = TestApp::start().await;
    let mut agency = app.browser();
    let card = agency.file_card(sala::calendar::add_days(ARRIVAL, 9), "XK1234567").await;
    // Five parties: the last traveller of each comes on another day with nine more.
    let mut last = agency.begin_card().await;
    for party in 0..5 {
        agency.answer_all(&last, trip(sala::calendar::add_days(ARRIVAL, party))).await;
        for _ in 0..9 {
            last = agency.press(&format!("add:{last}")).await.location().rsplit('/').next().unwrap().to_owned();
        }
    }
    let lines = |page: &Answer| page.text.matches("value=\"remove:").count();
    let first = agency.cards().await;
    assert!(lines(&first) == 40 && !first.text.contains(&card), "{}", first.text);
    let next = first.between("href=\"/en/foreigner/arrival-card/cards?after=", "\" rel=\"next\"").unwrap();
    let next = format!("/en/foreigner/arrival-card/cards?after={}", next.rsplit("after=").next().unwrap());
    let second = agency.get(&next).await;
    assert!(lines(&second) == 6 && second.text.contains(&card), "{}", second.text);
    assert!(!second.text.contains("rel=\"next\"") && second.text.contains("rel=\"prev\""));
    app.finish_with_jobs().await;
}

/// However many there are, a page is bounded; that older ones are not listed is said, with the way to them.
#[tokio::test]
async fn of_more_than_a_thousand_the_newest_are_listed() {
    let app = TestApp::start().await;
    let mut agency = app.browser();
    let draft = agency.begin_card().await;
    assert!(!agency.cards().await.text.contains("Only the newest"));
    let copies = "insert into draft select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).*
        from draft d, generate_series(1, 1000)";
    sqlx::query(copies).execute(&mut app.owner().await).await.unwrap();
    let first = agency.cards().await;
    assert_eq!(first.text.matches("value=\"remove:").count(), 40);
    assert!(first.text.contains("Only the newest 1000") && first.text.contains("/arrival-card/find"), "{}", first.text);
    agency.press(&format!("remove:{draft}")).await;
    assert!(!agency.cards().await.text.contains("Only the newest"));
    app.finish().await;
}

#[tokio::test]
async fn a_party_has_ten_travellers() {
    let app = TestApp::start().await;
    let mut leader = app.browser();
    let first = leader.begin_card().await;
    leader.answer_all(&first, trip(ARRIVAL)).await;
    for added in 1..10 {
        assert_eq!(leader.press(&format!("add:{first}")).await.status, StatusCode::SEE_OTHER, "{added}");
    }
    let full = leader.press(&format!("add:{first}")).await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.text.contains("A party has up to 10 travellers"), "{}", full.text);
    assert!(!full.text.contains("value=\"add:"), "nothing to press that leads nowhere");
    // Of somebody else's party there is none to add to, and nothing to remove.
    let mut other = app.browser();
    other.begin_card().await;
    assert_eq!(other.press(&format!("add:{first}")).await.status, StatusCode::NOT_FOUND);
    other.press(&format!("remove:{first}")).await;
    assert!(leader.get(&format!("/en/apply/{first}")).await.status.is_redirection());
    assert_eq!(other.get(&format!("/en/apply/{first}")).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// Opens the draft that changes a card.
async fn change(browser: &mut Browser<'_>, number: &str) -> String {
    browser.card(number).await;
    let answer = browser.post(&format!("/en/case/{number}/correct"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.location().split('/').nth(3).unwrap().to_owned()
}

#[tokio::test]
async fn journey_and_stay_change_and_the_card_stays() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let number = stranger.file_card(ARRIVAL, "512345678").await;
    let draft = change(&mut stranger, &number).await;
    let journey = [
        one("country_boarded", "D"),
        one("travel_mode", "AIR"),
        one("vehicle", "COMMERCIAL_FLIGHT"),
        one("flight_no", "TG923"),
    ];
    stranger.answer(&draft, "journey", &journey.concat()).await;
    let sent = stranger.send_draft(&draft).await;
    assert_eq!(super::report::reference(sent.location()), number, "the same card");
    let card = stranger.card(&number).await;
    assert!(card.text.contains("TG923") && card.text.contains("Your card is valid"));
    app.run_jobs().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let case = tx.case_by_reference(&number.parse().unwrap()).await.unwrap().unwrap();
    let documents = tx.documents_of(case.id).await.unwrap();
    drop(tx);
    let mut statuses: Vec<&str> = documents.iter().map(|document| document.status.code()).collect();
    // Two of the same instant stand in any order.
    statuses.sort_unstable();
    assert_eq!(statuses, ["in_force", "replaced"], "what was printed before is worth nothing any more");
    // After the day of arrival nothing changes.
    app.clock.set("2026-09-22T17:00:00Z".parse().unwrap());
    app.run_jobs().await;
    stranger.find(&number, "512345678", BORN).await;
    let draft = change(&mut stranger, &number).await;
    let check = stranger.get(&format!("/en/apply/{draft}/check-answers")).await;
    assert!(check.location().ends_with("/arrival"), "the day is over: {}", check.location());
    app.finish().await;
}

#[tokio::test]
async fn another_passport_makes_another_card_in_place_of_the_first() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let first = stranger.file_card(ARRIVAL, "512345678").await;
    let draft = change(&mut stranger, &first).await;
    let passport = traveller("SWE", "512345999", "Astrid").remove(1).1;
    stranger.answer(&draft, "passport", &passport).await;
    let sent = stranger.send_draft(&draft).await;
    let second = super::report::reference(sent.location());
    assert_ne!(first, second);
    app.run_jobs().await;
    assert!(stranger.card(&second).await.text.contains("Your card is valid"));
    let old = stranger.card(&first).await;
    assert!(old.text.contains("Another card took its place") && !old.text.contains("<svg xmlns"));
    app.finish().await;
}

#[tokio::test]
async fn three_things_open_a_card_and_only_that_one() {
    let app = TestApp::start_with(|config| config.no_limits = false).await;
    let mut leader = app.browser();
    let first = leader.begin_card().await;
    leader.answer_all(&first, [trip(ARRIVAL), traveller("SWE", "512345678", "Astrid")].concat()).await;
    let added = leader.press(&format!("add:{first}")).await;
    let second = added.location().rsplit('/').next().unwrap().to_owned();
    leader.answer_all(&second, traveller("SWE", "512345679", "Nils")).await;
    leader.press("send").await;
    let list = leader.cards().await;
    let numbers: Vec<String> = list
        .text
        .split("/en/foreigner/arrival-card/card/")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    // Both were filed in one instant: either may stand first.
    let first_is_nils = leader.card(&numbers[0]).await.text.contains("LINDQVIST NILS");
    let (nils, astrid) = if first_is_nils { (&numbers[0], &numbers[1]) } else { (&numbers[1], &numbers[0]) };
    let mut member = app.browser();
    for (number, passport, birth) in [
        (nils.as_str(), "512345678", BORN),
        (nils.as_str(), "512345679", date(1974, 8, 13)),
        ("22222-22222", "512345679", BORN),
        ("", "", BORN),
    ] {
        let wrong = member.find(number, passport, birth).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{number} {passport}");
        assert!(wrong.text.contains("There is no card with these details"));
    }
    let found = member.find(nils, "512 345 679", BORN).await;
    assert_eq!(found.location(), format!("/en/foreigner/arrival-card/card/{nils}"));
    assert!(member.card(nils).await.text.contains("LINDQVIST NILS"));
    assert_eq!(member.card(astrid).await.status, StatusCode::NOT_FOUND, "one's own card, and not the party's");
    assert!(!member.cards().await.text.contains("ASTRID"));
    // Whoever goes on trying is stopped: for the card wherever he comes from, and for his address.
    let mut answered = StatusCode::OK;
    for _ in 0..6 {
        answered = app.browser().find(nils, "999999999", BORN).await.status;
    }
    assert_eq!(answered, StatusCode::TOO_MANY_REQUESTS);
    app.run_jobs().await;
    app.finish().await;
}

#[tokio::test]
async fn an_account_prefills_and_signs_in_for_its_cards() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let number = anna.file_card(ARRIVAL, "512345678").await;
    // The next time only the journey is asked.
    let draft = anna.begin_card().await;
    anna.answer_all(&draft, trip(date(2026, 9, 23))).await;
    let next = anna.get(&format!("/en/apply/{draft}")).await;
    assert!(next.location().ends_with("/check-answers"), "{}", next.location());
    let check = anna.get(next.location()).await;
    assert!(check.text.contains("512345678") && check.text.contains("Teacher"));
    let refused = app.browser().find(&number, "512345678", BORN).await;
    assert!(refused.text.contains("filed with an account"));
    app.run_jobs().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let overview = anna.get("/en/account").await;
    assert!(overview.text.contains(&number), "it stands among her cases");
    app.finish().await;
}

/// A card that was filed is filed once, however often it is sent.
#[tokio::test]
async fn two_clicks_are_one_card() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let draft = stranger.begin_card().await;
    stranger.answer_all(&draft, [trip(ARRIVAL), traveller("SWE", "512345678", "Astrid")].concat()).await;
    let shown = stranger.get(&format!("/en/apply/{draft}/check-answers")).await;
    let key = shown.between("name=\"idempotency_key\" value=\"", "\"").unwrap().to_owned();
    let fields = [("declaration", "true"), ("idempotency_key", key.as_str())];
    let path = format!("/en/apply/{draft}/check-answers");
    let (one, two) = (stranger.post(&path, &fields).await, stranger.post(&path, &fields).await);
    assert_eq!(one.location(), two.location());
    app.run_jobs().await;
    app.finish().await;
}
