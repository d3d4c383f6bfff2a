//! Notices of stay: those who notify, their guests, their files and their keys.

use super::{Attacks, seen};
use crate::seed::hotel::HOTEL;
use crate::tests::stays::{guest, place, with_hotel};
use app::url::route;

pub const FORMS: &[&str] = &[
    route::STAY_BEGIN,
    route::STAY_NOTIFIER,
    route::STAY_NOTIFY,
    route::STAY_KEYS,
    route::STAY_UPLOAD,
    route::STAY_GUEST,
    route::STAY_OWN,
];

const KEY: &str = "0199aaaa-0000-7000-8000-000000000001";

#[tokio::test]
async fn hosts_and_guests() {
    let app = with_hotel().await;
    let mut attacks = Attacks::new();
    let mut clerk = app.signed_in(HOTEL).await;
    let here = format!("/en/stays/place/{}", place(&mut clerk).await);
    attacks.mirrored(&["/en/stays", &here]);
    let begin = "/en/foreigner/stay-notice/begin";
    attacks.straight(&mut clerk, "/en/stays/notifier", begin, &["principal"]).await;
    let mut known = guest("08:30", "send", KEY, "XDA123456", "04/11/1990");
    known.extend([("label", "Front desk"), ("sandbox", "yes"), ("first_name", "Maria"), ("last_name", "Lopez")]);
    attacks.on(&mut clerk, &format!("{here}/keys"), &known).await;
    attacks.on(&mut clerk, &format!("{here}/upload"), &known).await;
    app.run_jobs().await;
    attacks.going_on();
    attacks
        .on(&mut clerk, &format!("{here}/notify"), &known[..4].iter().chain(&known[5..]).copied().collect::<Vec<_>>())
        .await;
    let shown = clerk.get(&here).await;
    let stay = format!("/en/stays/guest/{}", shown.between("/en/stays/guest/", "\"").expect(&shown.text));
    let left = [("check_out-day", "20"), ("check_out-month", "9"), ("check_out-year", "2026"), ("time", "08:45")];
    attacks.on(&mut clerk, &stay, &[&left, &*known].concat()).await;
    attacks.on(&mut clerk, "/en/stays/notifier", &known).await;
    seen(&mut clerk, &["/en/account", "/en/account/messages", "/en/stays", &here]).await;
    // Who stayed somewhere himself; before and after the register has confirmed his passport.
    attacks.mirrored(&[]);
    let zone = crate::tests::report::passport("approved");
    let (lines, arrived) = (zone.holder.mrz(), zone.visit.arrived_on);
    let [day, month, year] = [arrived.day().to_string(), arrived.month().to_string(), arrived.year().to_string()];
    let own = [
        ("mrz", lines.as_str()),
        ("arrival-day", &day),
        ("arrival-month", &month),
        ("arrival-year", &year),
        ("host", HOTEL),
    ];
    let mut anna = app.signed_in("anna@sala.example").await;
    attacks.on(&mut anna, "/en/stays/mine", &own).await;
    attacks.on(&mut anna, "/en/stays/mine", &own).await;
    attacks.were(FORMS);
    app.finish_with_jobs().await;
}
