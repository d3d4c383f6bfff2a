//! A guest whose passport another state issued than that of his nationality: it is found by the state that issued it.

use super::stays::{count, guest, place, with_hotel};
use super::stays_files::upload;
use crate::seed::hotel::HOTEL;
use crate::store::person::Document;
use sala::calendar::bangkok_day;

const KEY: &str = "0199aaaa-0000-7000-8000-000000000045";
const NUMBER: &str = "L01X45T99";

/// A refugee with a passport of Germany: his host's notice is his, the register learns of it, and the list knows him.
#[tokio::test]
async fn a_refugees_stay_is_found_by_the_state_that_issued_his_passport() {
    let app = with_hotel().await;
    let now = app.clock.now();
    let mut tx = app.state.store.begin_system().await.unwrap();
    tx.watch_add(app.state.random.id(now), ("D", NUMBER), "INQUIRY", now).await.unwrap();
    tx.commit().await.unwrap();
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let notify = format!("/en/stays/place/{place}/notify");
    clerk.get(&notify).await;
    let mut fields = guest("08:30", "send", KEY, NUMBER, "");
    fields.retain(|(name, _)| *name != "g0-nationality");
    fields.extend([("g0-nationality", "XXB"), ("g0-issuing_state", "D")]);
    let sent = clerk.post(&notify, &fields).await;
    let case = sent.location().split("reference=").nth(1).unwrap().to_owned();
    app.run_jobs().await;

    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let open = officer.get(&format!("/en/officer/case/{case}")).await;
    assert!(open.text.contains("Under inquiry"), "{}", open.text);

    let mut tx = app.state.store.begin_system().await.unwrap();
    let account = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    let document = Document { kind: "PASSPORT", issuing_state: "D", number: NUMBER, valid_to: None };
    tx.person_document_link(app.state.random.id(now), account.person, &document, now).await.unwrap();
    let hash = tx.seal().lookup_passport("D", NUMBER);
    tx.person_document_confirm(account.person, &hash, now).await.unwrap();
    let known = tx.register_stays(&[("D", NUMBER)]).await.unwrap();
    assert_eq!(
        known.iter().map(|stay| stay.check_in).collect::<Vec<_>>(),
        [bangkok_day(now)],
        "no ADDRESS_NOT_NOTIFIED"
    );
    tx.commit().await.unwrap();
    let mut anna = app.signed_in("anna@sala.example").await;
    let own = anna.get("/en/stays/mine").await;
    assert!(own.text.contains("Andaman Hotel"), "{}", own.text);

    // Rule 18: the same nationality and number is the same stay, whatever state is named.
    fields.retain(|(name, _)| !["g0-issuing_state", "key"].contains(name));
    fields.push(("key", "0199aaaa-0000-7000-8000-000000000046"));
    clerk.post(&notify, &fields).await;
    assert_eq!(count(&app, "select count(*) from stay").await, 1);
    app.finish().await;
}

/// The official template has no column for the state that issued a document: a further one to its right has, and the code of a British
/// National (Overseas) says it. Without either the row is filed all the same and the page says what to write.
#[tokio::test]
async fn a_file_names_the_state_that_issued_a_document() {
    let app = with_hotel().await;
    let mut clerk = app.signed_in(HOTEL).await;
    let place = place(&mut clerk).await;
    let page = clerk.get(&format!("/en/stays/place/{place}/upload")).await;
    assert!(page.text.contains("Issuing State"), "{}", page.text);
    let nine: Vec<String> =
        sala::platforms::foreigner::stay_notice::layout::HEADERS.map(|(_, header)| format!("\"{header}\"")).to_vec();
    let text = format!(
        "{},Issuing State\r\n\
         AMIR,,DOE,M,L01X45T98,XXB,,,,DEU\r\n\
         WING,,CHAN,F,120000001,GBN,,,,\r\n\
         NOOR,,DOE,F,L01X45T97,XXA,,,,\r\n",
        nine.join(",")
    );
    let sent = upload(&mut clerk, &place, "guests.csv", text.as_bytes()).await;
    app.run_jobs().await;
    let done = clerk.get(sent.location()).await;
    assert_eq!(done.text.matches("add a column “Issuing State”").count(), 1, "{}", done.text);
    assert_eq!(count(&app, "select count(*) from stay").await, 3);
    for (state, number) in [("D", "L01X45T98"), ("GBR", "120000001"), ("XXA", "L01X45T97")] {
        let tx = app.state.store.begin_system().await.unwrap();
        let hash = tx.seal().lookup_passport(state, number).to_vec();
        tx.commit().await.unwrap();
        let found: i64 = sqlx::query_scalar("select count(*) from stay where passport_hash = $1")
            .bind(hash)
            .fetch_one(&mut app.owner().await)
            .await
            .unwrap();
        assert_eq!(found, 1, "{state}");
    }
    app.finish().await;
}
