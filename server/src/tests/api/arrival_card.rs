//! `tdac`: the examples of rules 27–32, and the names that the present system gives to the card's fields.

use super::{ask, expect};
use crate::testing::TestApp;
use serde_json::{Value, json};

#[tokio::test]
async fn rules_27_to_32_the_arrival_card() {
    let app = TestApp::start().await;
    let filed = |at: &str| json!({ "arrival_date": "2027-01-20", "submitted_at": at });
    let opens = json!("2027-01-17");
    let stay = |kind: &str| json!({ "accommodation_type": kind, "province": "83", "address": "1 Beach Road" });
    let missing = json!(["DISTRICT_REQUIRED", "SUBDISTRICT_REQUIRED", "POST_CODE_REQUIRED"]);
    expect(
        &app,
        "tdac",
        &[
            (
                filed("2027-01-16T16:59:59Z"),
                json!({ "required": true, "accepted": false, "reason": "TOO_EARLY", "opens_on": opens }),
            ),
            (
                filed("2027-01-16T17:00:00Z"),
                json!({ "accepted": true, "reason": null, "opens_on": opens, "opens_at": "2027-01-16T17:00:00Z", "fee_baht": 0 }),
            ),
            (filed("2027-01-20T23:59:59+07:00"), json!({ "accepted": true })),
            (filed("2027-01-21T00:00:00+07:00"), json!({ "accepted": false, "reason": "ARRIVAL_DATE_PASSED" })),
            (json!({ "passport_no": "512345678" }), json!({ "accepted": true, "errors": [] })),
            (json!({ "nationality": "THA" }), json!({ "required": false, "accepted": false, "reason": "NOT_REQUIRED" })),
            (stay("HOTEL"), json!({ "errors": [], "accepted": true })),
            (stay("APARTMENT"), json!({ "errors": missing, "accepted": false })),
            (json!({ "accType": "GUEST_HOUSE" }), json!({ "errors": missing })),
            (json!({ "transit_no_stay": true, "accommodation_type": "APARTMENT" }), json!({ "errors": [] })),
            (json!({ "middle_name": "-" }), json!({ "stored_middle_name": "", "errors": [] })),
            (
                json!({ "arrival_date": "2027-01-20", "departure_date": "2027-01-19" }),
                json!({ "errors": ["DEPARTURE_BEFORE_ARRIVAL"], "accepted": false }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

/// Section 6 names the card's fields as the present system does: each name is read in place of ours, and described.
#[tokio::test]
async fn the_arrival_cards_fields_by_their_present_names() {
    const NAMES: &[(&str, &[&str])] = &[
        ("arrival_date", &["arrDate", "arr_date"]),
        ("departure_date", &["deptDate", "dept_date"]),
        ("family_name", &["familyName"]),
        ("first_name", &["firstName"]),
        ("middle_name", &["middleName"]),
        ("passport_no", &["passportNo"]),
        ("nationality", &["nationalityId", "nationality_id"]),
        ("birth_date", &["birthDate"]),
        ("birth_year", &["birthYear"]),
        ("birth_month", &["birthMonth"]),
        ("birth_day", &["birthDay"]),
        ("gender", &["sex"]),
        ("country_of_residence", &["countryRes", "country_res"]),
        ("city_of_residence", &["cityRes", "city_res"]),
        ("visa_no", &["visaNo"]),
        ("phone_code", &["phoneCode"]),
        ("phone_no", &["phoneNo", "phone"]),
        ("email", &["sendTo", "send_to"]),
        ("country_boarded", &["countryBoard", "country_board"]),
        ("purpose", &["traPurpose", "tra_purpose"]),
        ("travel_mode", &["traMode", "tra_mode"]),
        ("vehicle", &["tranMode", "tran_mode"]),
        ("flight_no", &["flightNo"]),
        ("departure_travel_mode", &["deptTraMode", "dept_tra_mode"]),
        ("departure_vehicle", &["deptTranMode", "dept_tran_mode"]),
        ("departure_flight_no", &["deptFlightNo", "dept_flight_no"]),
        ("transit_no_stay", &["notStayInTh", "not_stay_in_th"]),
        ("accommodation_type", &["accType", "acc_type"]),
        ("province", &["accProvince", "acc_province"]),
        ("address", &["accAddress", "acc_address"]),
        ("district", &["accDistrict", "acc_district"]),
        ("subdistrict", &["accSubDistrict", "acc_sub_district", "sub_district"]),
        ("post_code", &["accPostCode", "acc_post_code", "postcode"]),
        ("countries_visited", &["ddcCountryCodes", "ddc_country_codes"]),
    ];
    let app = TestApp::start().await;
    let read = include_str!("../../api/rules/tdac.rs").matches("alias = \"").count();
    assert_eq!(
        NAMES.iter().map(|(_, others)| others.len()).sum::<usize>(),
        read,
        "the table has every name that is read"
    );
    let (description, _) = crate::api::openapi::question_and_answer(
        crate::api::rules::ALL.iter().find(|rule| rule.name == "tdac").expect("a rule"),
    );
    let described = description["description"].as_str().unwrap();
    for (name, others) in NAMES {
        // What is judged only beside others.
        let beside = match *name {
            "district" | "subdistrict" | "post_code" | "transit_no_stay" => {
                json!({ "accommodation_type": "APARTMENT", "province": "83", "address": "1 Beach Road" })
            }
            "phone_code" => json!({ "phone_no": "812345678" }),
            _ => json!({}),
        };
        let with = |name: &str, value: &Value| {
            let mut question = beside.clone();
            question[name] = value.clone();
            question
        };
        let nothing = ask(&app, "tdac", &beside).await;
        let value = match *name {
            "arrival_date" | "departure_date" => json!("2027-01-20"),
            "transit_no_stay" => json!(true),
            "countries_visited" => json!(["?"]),
            _ => json!("?"),
        };
        let ours = ask(&app, "tdac", &with(name, &value)).await;
        assert_ne!(ours, nothing, "{name} is judged");
        for other in *others {
            assert_eq!(ask(&app, "tdac", &with(other, &value)).await, ours, "{other}");
            let both = json!({ *name: value, *other: value }).to_string().into_bytes();
            let headers = [("content-type", "application/json")];
            let (status, text) = app.partner("/api/v1/rules/tdac", &headers, both).await;
            assert_eq!(status, axum::http::StatusCode::BAD_REQUEST, "{other} beside {name}: {text}");
            assert!(other.contains('_') || described.contains(&format!("`{other}`")), "{other} is described");
        }
    }
    let born = |year: &str, month: &str, day: &str| json!({ "birthYear": year, "birthMonth": month, "birthDay": day });
    let wrong = |code: &str| json!({ "errors": [code] });
    expect(
        &app,
        "tdac",
        &[
            (born("1974", "8", "12"), json!({ "errors": [] })),
            (born("1974", "00", "00"), json!({ "errors": [] })),
            (born("1974", "", ""), json!({ "errors": [] })),
            (json!({ "birthYear": "1974" }), json!({ "errors": [] })),
            (born("1974", "02", "30"), wrong("BIRTH_DATE_RANGE")),
            (born("", "02", "03"), wrong("BIRTH_DATE_FORMAT")),
            (born("", "", ""), wrong("BIRTH_DATE_REQUIRED")),
        ],
    )
    .await;
    app.finish().await;
}
