//! `tm47` and `overstay`: the examples of rules 1–12 and 37.

use super::{ask, expect};
use crate::testing::TestApp;
use serde_json::{Value, json};

#[tokio::test]
async fn the_example_of_the_contract() {
    let app = TestApp::start().await;
    let answer = ask(&app, "tm47", &json!({ "last_arrival": "2026-01-01" })).await;
    let expected = [
        ("report_required", json!(true)),
        ("due_date", json!("2026-03-31")),
        ("online_from", json!("2026-03-16")),
        ("online_to", json!("2026-03-31")),
        ("in_person_from", json!("2026-03-16")),
        ("in_person_to", json!("2026-04-07")),
    ];
    for (key, value) in expected {
        assert_eq!(answer[key], value, "{key}");
    }
    assert_eq!(answer["because"][0], json!({ "rule": 1, "law": "Immigration Act B.E. 2522 s. 37(5)" }));
    // What is not asked is not said.
    for key in ["accepted", "reason", "local_date", "fine_baht", "fine_max_baht", "next_due", "counts_as_report"] {
        assert!(answer.get(key).is_none(), "{key}");
    }
    app.finish().await;
}

#[tokio::test]
async fn rules_1_to_4_days_and_windows() {
    let app = TestApp::start().await;
    let due = "2026-10-01";
    let at = |instant: &str| json!({ "due_date": due, "submitted_at": instant, "channel": "online" });
    let on = |day: &str, channel: &str| json!({ "due_date": due, "filed_on": day, "channel": channel });
    let too_early = json!({ "accepted": false, "reason": "TOO_EARLY" });
    let closed = json!({ "accepted": false, "reason": "ONLINE_WINDOW_CLOSED" });
    let taken = json!({ "accepted": true, "reason": null });
    expect(
        &app,
        "tm47",
        &[
            (json!({ "last_arrival": "2026-02-10" }), json!({ "due_date": "2026-05-10", "report_required": true })),
            (json!({ "last_arrival": "2026-07-04" }), json!({ "due_date": "2026-10-01" })),
            (json!({ "last_arrival": "2028-01-20" }), json!({ "due_date": "2028-04-18" })),
            (
                json!({ "last_arrival": "2026-07-04", "departed": "2026-09-20", "re_entered": "2026-10-05",
                        "had_re_entry_permit": true }),
                json!({ "due_date": "2027-01-02", "report_required": true }),
            ),
            (json!({ "re_entered": "2026-10-05", "had_re_entry_permit": false }), json!({ "due_date": "2027-01-02" })),
            (
                json!({ "last_arrival": "2026-10-05", "previous_reports": ["2026-09-20"] }),
                json!({ "due_date": "2027-01-02" }),
            ),
            // Rule 2.
            (
                json!({ "due_date": due }),
                json!({ "online_from": "2026-09-16", "online_to": "2026-10-01", "in_person_from": "2026-09-16",
                        "in_person_to": "2026-10-08", "accepted": null }),
            ),
            (on("2026-09-15", "online"), too_early.clone()),
            (on("2026-09-15", "in_person"), too_early.clone()),
            (on("2026-09-16", "online"), taken.clone()),
            (on("2026-10-01", "online"), taken.clone()),
            (on("2026-10-02", "online"), closed.clone()),
            (on("2026-10-02", "in_person"), taken.clone()),
            (on("2026-10-08", "in_person"), taken.clone()),
            // Rule 3.
            (
                at("2026-10-01T17:05:00Z"),
                json!({ "accepted": false, "reason": "ONLINE_WINDOW_CLOSED", "local_date": "2026-10-02" }),
            ),
            (at("2026-09-15T17:00:00Z"), json!({ "accepted": true, "local_date": "2026-09-16" })),
            (
                at("2026-09-15T16:59:59Z"),
                json!({ "accepted": false, "reason": "TOO_EARLY", "local_date": "2026-09-15" }),
            ),
            (at("2026-10-02T00:05:00+07:00"), closed),
            // Rule 4: Saturday to Saturday, and Monday is late.
            (json!({ "due_date": "2026-10-10" }), json!({ "in_person_to": "2026-10-17" })),
            (
                json!({ "due_date": "2026-10-10", "filed_on": "2026-10-17", "channel": "in_person" }),
                json!({ "accepted": true, "days_after_grace": 0, "fine_baht": 0 }),
            ),
            (
                json!({ "due_date": "2026-10-10", "filed_on": "2026-10-19", "channel": "in_person" }),
                json!({ "accepted": true, "days_after_grace": 2, "fine_baht": 2000 }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_5_to_7_fines_and_the_next_due_date() {
    let app = TestApp::start().await;
    let next =
        |key: &str, policy: &str| json!({ key: "2026-10-01", "filed_on": "2026-09-20", "policy_next_due": policy });
    expect(
        &app,
        "tm47",
        &[
            // Due + 9, due + 6.
            (
                json!({ "due_date": "2026-10-01", "filed_on": "2026-10-10", "channel": "in_person", "self_reported": true }),
                json!({ "fine_baht": 2000, "days_after_grace": 2 }),
            ),
            (json!({ "due_date": "2026-10-01", "filed_on": "2026-10-07" }), json!({ "fine_baht": 0 })),
            (
                json!({ "due_date": "2026-10-01", "found_on": "2026-10-18", "self_reported": false }),
                json!({ "fine_baht": null, "fine_max_baht": 7000, "days_after_grace": 10 }),
            ),
            (
                json!({ "found_on": "2026-10-09", "self_reported": false, "grace_end": "2026-10-08" }),
                json!({ "fine_max_baht": 5200, "days_after_grace": 1, "due_date": null }),
            ),
            (
                json!({ "found_on": "2026-10-08", "grace_end": "2026-10-08" }),
                json!({ "fine_max_baht": 0, "days_after_grace": 0 }),
            ),
            // Rule 6.
            (next("previous_due", "from_previous_due"), json!({ "next_due": "2026-12-30" })),
            (next("previous_due", "from_filing_date"), json!({ "next_due": "2026-12-19" })),
            (next("due_date", "from_previous_due"), json!({ "next_due": "2026-12-30", "accepted": true })),
            (json!({ "due_date": "2026-10-01", "filed_on": "2026-09-20" }), json!({ "next_due": "2026-12-30" })),
            (json!({ "previous_due": "2026-10-01" }), json!({ "next_due": "2026-12-30" })),
            (
                json!({ "last_arrival": "2026-07-04", "previous_reports": ["2026-09-20"] }),
                json!({ "due_date": "2026-12-30", "online_from": "2026-12-15" }),
            ),
            (
                json!({ "last_arrival": "2026-07-04", "previous_reports": ["2026-12-20", "2026-09-20"],
                        "policy_next_due": "from_filing_date" }),
                json!({ "due_date": "2027-03-20" }),
            ),
            // Rule 7.
            (
                json!({ "first_extension_granted": "2026-06-15" }),
                json!({ "counts_as_report": true, "next_due": "2026-09-13" }),
            ),
            (
                json!({ "last_arrival": "2026-04-01", "first_extension_granted": "2026-06-15" }),
                json!({ "counts_as_report": true, "due_date": "2026-09-13" }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_8_to_12_who_owes_one_and_what_is_refused() {
    let app = TestApp::start().await;
    let passports = |declared: serde_json::Value| json!({ "passport_on_last_report": "AA1234567", "passport_now": "BB7654321", "previous_passport_declared": declared });
    let link = json!({ "accepted": false, "reason": "PASSPORT_CHANGED_LINK_REQUIRED" });
    let again =
        |day: &str| json!({ "last_arrival": "2026-07-04", "previous_reports": ["2026-09-20"], "filed_on": day });
    expect(
        &app,
        "tm47",
        &[
            (
                json!({ "last_arrival": "2026-07-04", "planned_departure": "2026-10-01" }),
                json!({ "report_required": false, "reason": "NOT_REQUIRED" }),
            ),
            (
                json!({ "last_arrival": "2026-07-04", "planned_departure": "2026-10-02" }),
                json!({ "report_required": true }),
            ),
            // Rule 9.
            (json!({ "status_class": "PR" }), json!({ "report_required": false, "reason": "NOT_REQUIRED" })),
            (json!({ "status_class": "permanent_resident" }), json!({ "report_required": false })),
            (json!({ "status_class": "DIPLOMAT" }), json!({ "report_required": false })),
            (json!({ "status_class": "LTR" }), json!({ "report_required": true, "period": "P1Y" })),
            (json!({ "status_class": "SMART" }), json!({ "report_required": true, "period": "P1Y" })),
            (json!({ "status_class": "NON-B" }), json!({ "report_required": true, "period": "P90D" })),
            (
                json!({ "last_arrival": "2026-07-04", "status_class": "LTR" }),
                json!({ "due_date": "2027-07-03", "period_from": "2026-07-04" }),
            ),
            // Rule 10.
            (passports(json!(null)), link.clone()),
            (passports(json!(false)), link.clone()),
            (passports(json!("CC0000001")), link),
            (passports(json!(true)), json!({ "accepted": true, "reason": null })),
            (passports(json!("aa 123-4567")), json!({ "accepted": true, "reason": null })),
            (
                json!({ "passport_on_last_report": "AA1234567", "passport_now": "aa1234567" }),
                json!({ "accepted": true }),
            ),
            // Rule 11.
            (
                json!({ "permit_expires": "2026-05-01", "filed_on": "2026-05-02" }),
                json!({ "accepted": false, "reason": "PERMIT_EXPIRED" }),
            ),
            (json!({ "permit_expires": "2026-05-01", "filed_on": "2026-05-01" }), json!({ "accepted": true })),
            // Rule 12.
            (again("2026-09-25"), json!({ "accepted": false, "reason": "DUPLICATE" })),
            (again("2026-12-15"), json!({ "accepted": true, "reason": null })),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_37_overstay() {
    let app = TestApp::start().await;
    let left = |departure: &str| json!({ "permitted_until": "2026-10-01", "departure": departure });
    expect(
        &app,
        "overstay",
        &[
            (left("2026-10-11"), json!({ "days": 10, "fine_baht": 5000 })),
            (left("2026-11-30"), json!({ "days": 60, "fine_baht": 20000 })),
            (left("2026-10-01"), json!({ "days": 0, "fine_baht": 0 })),
            (left("2026-09-30"), json!({ "days": 0, "fine_baht": 0 })),
            (left("2026-10-02"), json!({ "days": 1, "fine_baht": 500 })),
            (left("9999-12-31"), json!({ "fine_baht": 20000 })),
            (json!({ "permitted_until": "2028-02-28", "departure": "2028-03-01" }), json!({ "days": 2 })),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_33_to_36_visas() {
    let app = TestApp::start().await;
    expect(
        &app,
        "evisa",
        &[
            // Rule 33.
            (
                json!({ "arrival": "2027-03-10", "passport_expiry": "2027-09-09" }),
                json!({ "passport_valid_enough": false, "must_be_valid_to": "2027-09-10" }),
            ),
            (
                json!({ "arrival": "2027-03-10", "passport_expiry": "2027-09-10" }),
                json!({ "passport_valid_enough": true, "must_be_valid_to": "2027-09-10" }),
            ),
            // Rule 34.
            (
                json!({ "visa_type": "TR", "arrival": "2027-01-05" }),
                json!({ "stay_days": 60, "admitted_until": "2027-03-05" }),
            ),
            (json!({ "arrival": "2027-01-05", "stay_days": 60 }), json!({ "admitted_until": "2027-03-05" })),
            // Rule 35.
            (
                json!({ "enter_before": "2027-03-04", "arrival": "2027-03-05" }),
                json!({ "entry_allowed": false, "reason": "VISA_VALIDITY_PAST" }),
            ),
            // Rule 36.
            (
                json!({ "entry": "exempt", "arrival": "2026-09-10" }),
                json!({ "stay_days": 60, "admitted_until": "2026-11-08" }),
            ),
            (
                json!({ "entry": "exempt", "arrival": "2026-09-20", "nationality": "SWE" }),
                json!({ "stay_days": 30, "admitted_until": "2026-10-19" }),
            ),
            // What is missing has fifteen days.
            (
                json!({ "documents_requested_on": "2026-12-01", "today": "2026-12-17" }),
                json!({ "last_day": "2026-12-16", "status": "CANCELLED" }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_13_to_15_notices_of_stay() {
    let app = TestApp::start().await;
    let began = "2026-05-02T09:30:00+07:00";
    let back = |entry: &str, multiple: bool| {
        json!({ "first_notified": "2026-01-10", "same_address": true, "left_kingdom": "2026-02-01", "returned": "2026-02-10",
            "re_entry_permit_or_multiple_entry": multiple, "permit_still_valid": true, "entry_type": entry })
    };
    expect(
        &app,
        "tm30",
        &[
            (
                json!({ "stay_began": began, "filed_at": "2026-05-03T09:30:00+07:00" }),
                json!({ "deadline": "2026-05-03T09:30:00+07:00", "late": false }),
            ),
            (json!({ "stay_began": began, "filed_at": "2026-05-03T09:30:01+07:00" }), json!({ "late": true })),
            (back("re_entry_permit", true), json!({ "new_notification_required": false })),
            (back("visa_exempt", false), json!({ "new_notification_required": true })),
            (
                json!({ "late": true, "notifier": "house_master", "guests": 2, "practice_rate_per_person_baht": 800 }),
                json!({ "estimate_baht": 1600 }),
            ),
            (
                json!({ "late": true, "notifier": "hotel_manager" }),
                json!({ "fine_min_baht": 2000, "fine_max_baht": 10_000 }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_19_and_20_rows_of_the_template() {
    let app = TestApp::start().await;
    let row = |nationality: &str, birth: &str, check_out: &str| {
        json!({ "First Name": "ANNA", "Gender": "F", "Passport No.": "C01X00T47", "Nationality": nationality,
            "Birth Date": birth, "Check-out Date": check_out, "check_in_date": "2026-05-02" })
    };
    let refused = |code: &str| json!({ "row_ok": false, "errors": [code] });
    expect(
        &app,
        "tm30-row",
        &[
            (row("D", "04/11/2533", ""), refused("BIRTH_DATE_BUDDHIST_YEAR")),
            (row("D", "11/24/1990", ""), refused("BIRTH_DATE_RANGE")),
            (row("D", "30/02/1990", ""), refused("BIRTH_DATE_RANGE")),
            (row("D", "15/00/1990", ""), json!({ "row_ok": true, "errors": [] })),
            (row("D", "00/00/1990", ""), json!({ "row_ok": true, "errors": [] })),
            (row("D", "04/11/90", ""), refused("BIRTH_DATE_FORMAT")),
            (row("D", "", "00/05/2026"), refused("CHECKOUT_RANGE")),
            (row("D", "", "01/05/2026"), refused("CHECKOUT_BEFORE_CHECKIN")),
            (row("DEU", "", ""), json!({ "row_ok": true, "warnings": ["NATIONALITY_MAPPED_D"] })),
            (row("THA", "", ""), refused("NOT_AN_ALIEN")),
            (row("Germany", "", ""), refused("NATIONALITY_CODE")),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_23_to_25_of_a_change_of_address() {
    let app = TestApp::start().await;
    let moved = |exempt: Value| json!({ "scope": "change_of_residence", "moved_in": "2026-05-02T09:30:00+07:00", "exempt_class": exempt });
    let stay = |left: &str| json!({ "scope": "province_stay", "arrived_in_province": "2026-05-02T08:00:00+07:00", "left": left, "exempt_class": false });
    expect(
        &app,
        "tm28",
        &[
            (moved(false.into()), json!({ "required": true, "deadline": "2026-05-03T09:30:00+07:00" })),
            (moved(true.into()), json!({ "required": false, "reason": "EXEMPT_BY_ORDER" })),
            (moved("NON-B".into()), json!({ "required": false, "reason": "EXEMPT_BY_ORDER" })),
            (stay("2026-05-03T08:00:00+07:00"), json!({ "required": false, "reason": "STAY_TOO_SHORT" })),
            (stay("2026-05-03T08:00:01+07:00"), json!({ "required": true, "deadline": "2026-05-04T08:00:00+07:00" })),
        ],
    )
    .await;
    app.finish().await;
}
