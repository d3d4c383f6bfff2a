//! What a guest sees of his own stays (TM.30): only after the register has confirmed that the passport is his.

use super::stays::{guest, place, with_hotel};
use crate::seed::hotel::HOTEL;
use crate::seed::passports::{Leads, passports};
use crate::seed::people::Holder;
use crate::testing::TestApp;
use axum::http::StatusCode;
use sala::calendar::bangkok_day;

const KEY: &str = "0199aaaa-0000-7000-8000-000000000001";

#[tokio::test]
async fn a_guest_sees_his_stay_when_his_passport_is_confirmed_and_asks_his_host() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    let anna = passports(bangkok_day(app.clock.now())).into_iter().find(|one| one.leads == Leads::Approved).unwrap();
    let mut fields = guest("08:30", "send", KEY, &anna.holder.passport_no, "");
    for field in &mut fields {
        if field.0 == "g0-nationality" {
            field.1 = &anna.holder.state;
        }
    }
    clerk.submit(&notify, &fields).await;
    let mut guest = app.signed_in("anna@sala.example").await;
    let unconfirmed = guest.get("/en/stays/mine").await;
    assert!(!unconfirmed.text.contains("Andaman") && unconfirmed.text.contains("has confirmed a passport"));
    // As the register does with an accepted report.
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    let document = crate::store::person::Document {
        kind: "PASSPORT",
        issuing_state: &anna.holder.state,
        number: &anna.holder.passport_no,
        valid_to: None,
    };
    let now = app.clock.now();
    tx.person_document_link(app.state.random.id(now), account.person, &document, now).await.unwrap();
    let hash = tx.seal().lookup_passport(&anna.holder.state, &anna.holder.passport_no);
    tx.person_document_confirm(account.person, &hash, now).await.unwrap();
    tx.commit().await.unwrap();
    let own = guest.get("/en/stays/mine").await;
    assert!(own.text.contains("Andaman Hotel"), "{}", own.text);
    // Another one who typed the same number, which no register confirmed, sees nothing.
    let mut stranger = app.signed_in("liam@sala.example").await;
    assert!(!stranger.get("/en/stays/mine").await.text.contains("Andaman"));
    // The host gets a message; of an address without account nobody learns that.
    let asked = guest.post("/en/stays/mine", &[("host", HOTEL)]).await;
    let unknown = guest.post("/en/stays/mine", &[("host", "nobody@example.com")]).await;
    assert_eq!(asked.location(), unknown.location());
    app.run_jobs().await;
    assert_eq!(app.mails().iter().filter(|mail| mail.to == HOTEL && mail.body.contains("Anna")).count(), 1);
    // However many they are, each is on one page.
    let copies = "insert into stay select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
            'check_in', s.check_in - n, 'check_out', s.check_in - n + 1))).* from stay s, generate_series(1, 70) n";
    sqlx::query(copies).execute(&mut app.owner().await).await.unwrap();
    let pages = super::lists::pages(&mut guest, "/en/stays/mine").await;
    let rows = pages.iter().map(|page| page.matches("Andaman Hotel").count());
    assert_eq!((pages.len(), rows.sum::<usize>()), (2, 71));
    app.finish().await;
}

/// Nothing is shown of anybody's stays before the register has confirmed that the passport is the account's.
#[tokio::test]
async fn a_guest_confirms_his_passport_first() {
    let app = TestApp::start().await;
    let known = super::report::passport("approved");
    let mut anna = app.signed_in("anna@sala.example").await;
    let path = "/en/stays/mine";
    assert!(anna.get(path).await.text.contains("Confirm that a passport is yours"));
    let zone = known.holder.mrz();
    let fields = |zone: &str, day: jiff::civil::Date| {
        let mut fields = super::report::one("act", "confirm");
        fields.extend(super::report::one("mrz", zone));
        fields.extend(super::report::date_fields("arrival", day));
        fields
    };
    let arrived = known.visit.arrived_on;
    for (zone, day, words) in [
        ("P<", arrived, "The lines cannot be read"),
        (&*zone, sala::calendar::add_days(arrived, 1), "knows of no entry with these"),
        (
            &*super::report::spare(250).holder.mrz(),
            sala::calendar::add_days(arrived, 3),
            "knows of no entry with these",
        ),
    ] {
        let fields = fields(zone, day);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let wrong = anna.post(path, &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    let fields = fields(&zone, arrived);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let done = anna.post(path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(!anna.get(path).await.text.contains("Confirm that a passport is yours"));
    // What lies ahead is known from the register then, without any case.
    let person = anna.get("/en/account/person").await;
    for words in [
        "Your first 90-day report",
        "Report online between",
        "Your permission to stay ends",
        "As the register has it on",
        "Entered with",
        "Entered at",
    ] {
        assert!(person.text.contains(words), "{words}: {}", person.text);
    }
    // It is hers: nobody else confirms it for himself.
    let mut liam = app.signed_in("liam@sala.example").await;
    liam.get(path).await;
    assert_eq!(liam.post(path, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.finish().await;
}

/// The register found him by the passport before; of the number that he names as his new one it has said nothing. Whose it is sees his
/// stays alone, and confirms it when the register knows an entry with it.
#[tokio::test]
async fn what_somebody_names_as_his_new_passport_shows_him_nothing_of_its_owner() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    let renewed = super::report::passport("renewed");
    clerk.submit(&notify, &guest("08:30", "send", KEY, &renewed.holder.passport_no, "")).await;
    let mut carlos = app.signed_in("carlos@sala.example").await;
    let reference = carlos.file(&renewed).await;
    app.run_jobs().await;
    assert_eq!(carlos.get(&format!("/en/case/{reference}/receipt")).await.status, StatusCode::OK);
    for page in ["/en/stays/mine", "/en/account/person"] {
        let shown = carlos.get(page).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(!shown.text.contains("Andaman"), "{page}: {}", shown.text);
    }
    let confirmed = "select count(*) from person_document where confirmed_at is not null and number_hash";
    let of_stay = format!("{confirmed} in (select passport_hash from stay)");
    let of_entry =
        format!("{confirmed} in (select number_hash from immigration.entry where family_name = 'GARCIA LOPEZ')");
    let mut owner = app.owner().await;
    for (what, expected) in [(of_stay, 0_i64), (of_entry, 1)] {
        let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(what)).fetch_one(&mut owner).await.unwrap();
        assert_eq!(found, expected);
    }

    // Its owner comes in with it.
    sqlx::query(
        "update immigration.entry e set number_hash = s.passport_hash, number_cipher = $1, family_name = 'GOMEZ',
            first_name = 'MEI' from stay s where e.family_name = 'GARCIA LOPEZ'",
    )
    .bind(app.state.store.seal().seal(&renewed.holder.passport_no, "immigration.entry.number"))
    .execute(&mut owner)
    .await
    .unwrap();
    let mut mei = app.signed_in("mei@sala.example").await;
    let holder = Holder { family_name: "GOMEZ".to_owned(), first_name: "MEI".to_owned(), ..renewed.holder.clone() };
    let path = "/en/stays/mine";
    mei.get(path).await;
    let mut fields = super::report::one("act", "confirm");
    fields.extend(super::report::one("mrz", holder.mrz()));
    fields.extend(super::report::date_fields("arrival", renewed.visit.arrived_on));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let done = mei.post(path, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert!(mei.get(path).await.text.contains("Andaman Hotel"));
    // A register that confirms it as his all the same changes nothing.
    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("carlos@sala.example").await.unwrap().unwrap();
    let hash = tx.seal().lookup_passport(&renewed.holder.state, &renewed.holder.passport_no);
    tx.person_document_confirm(account.person, &hash, app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!carlos.get(path).await.text.contains("Andaman"));
    app.finish().await;
}
