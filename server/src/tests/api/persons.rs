//! Persons, numbers, places: the examples of rules 39–51.

use super::expect;
use crate::testing::TestApp;
use sala::identity::mrz::check_digit;
use serde_json::{Value, json};

const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

fn zone(first: &str, second: &str) -> Value {
    json!({ "mrz": format!("{first}\n{second}"), "today": "2026-11-23" })
}

/// A second line with right check digits.
fn second(number: &str, nationality: &str, birth: &str, sex: &str, expiry: &str, optional: &str) -> String {
    let checked = |text: &str| format!("{text}{}", check_digit(text).unwrap());
    let number = checked(&format!("{number:<<9}"));
    let (birth, end) = (checked(birth), checked(expiry) + &checked(&format!("{optional:<<14}")));
    let composite = check_digit(&[number.as_str(), &birth, &end].concat()).unwrap();
    format!("{number}{nationality:<<3}{birth}{sex}{end}{composite}")
}

fn first(state: &str, names: &str) -> String {
    format!("P<{state:<<3}{names:<<39}")
}

fn wrong(codes: &[&str]) -> Value {
    json!({ "valid": false, "errors": codes, "family_name": null, "expired": null })
}

#[tokio::test]
async fn rule_39_the_specimen_of_the_standard() {
    let app = TestApp::start().await;
    let anna = json!({
        "valid": true, "errors": [], "warnings": [], "family_name": "ERIKSSON", "given_names": "ANNA MARIA",
        "issuing_state": "UTO", "nationality": "UTO", "document_number": "L898902C3", "birth_date": "1974-08-12",
        "sex": "F", "expiry_date": "2012-04-15", "expired": true, "specimen": true
    });
    let lines = format!("{FIRST}\n{SECOND}");
    let question = |mrz: String| json!({ "mrz": mrz, "today": "2026-11-23" });
    let broken = |at: usize, digit: char| {
        let mut line: Vec<char> = SECOND.chars().collect();
        line[at - 1] = digit;
        zone(FIRST, &line.into_iter().collect::<String>())
    };
    expect(
        &app,
        "mrz",
        &[
            (zone(FIRST, SECOND), anna.clone()),
            // Rule 47: normal form first.
            (question(lines.to_lowercase()), anna.clone()),
            (question(lines.replace('\n', "\r\n")), anna.clone()),
            (question(format!("\n {}  \r\n\r\n {SECOND}\n", FIRST.replace('A', "A "))), anna.clone()),
            (question(lines.replace('\n', "")), anna.clone()),
            (json!({ "mrz": lines, "today": "2012-04-15" }), json!({ "valid": true, "expired": false })),
            // Each check digit.
            (broken(10, '7'), wrong(&["CHECK_DOCUMENT_NUMBER", "CHECK_COMPOSITE"])),
            (broken(20, '3'), wrong(&["CHECK_BIRTH_DATE", "CHECK_COMPOSITE"])),
            (broken(28, '8'), wrong(&["CHECK_EXPIRY_DATE", "CHECK_COMPOSITE"])),
            (broken(43, '2'), wrong(&["CHECK_OPTIONAL", "CHECK_COMPOSITE"])),
            (broken(44, '1'), wrong(&["CHECK_COMPOSITE"])),
            (broken(21, 'Q'), wrong(&["SEX"])),
            // Rule 40: a blind spot; A for 0 weighs 10 more.
            (
                zone(FIRST, &SECOND.replace("L898902C3", "L8989A2C3")),
                json!({ "valid": true, "document_number": "L8989A2C3" }),
            ),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_41_to_45_codes_centuries_and_names() {
    let app = TestApp::start().await;
    let of = |birth: &str| zone(&first("SWE", "ERIKSSON<<ANNA"), &second("AA1234567", "SWE", birth, "F", "300101", ""));
    let born = |birth: &str| json!({ "valid": true, "birth_date": birth });
    let named = |names: &str| zone(&first("D", names), &second("C01X00T47", "D", "900101", "<", "300101", ""));
    expect(
        &app,
        "mrz",
        &[
            (
                zone(&first("SWE", "ERIKSSON<<ANNA"), &second("AA1234567", "U5A", "900101", "F", "300101", "")),
                wrong(&["NATIONALITY_UNKNOWN"]),
            ),
            (
                zone(&first("XYZ", "ERIKSSON<<ANNA"), &second("AA1234567", "SWE", "900101", "F", "300101", "")),
                wrong(&["ISSUING_STATE_UNKNOWN"]),
            ),
            // Rule 42.
            (of("250505"), born("2025-05-05")),
            (of("270505"), born("1927-05-05")),
            (of("901301"), wrong(&["BIRTH_DATE_INVALID"])),
            // Rule 43.
            (of("90<<<<"), json!({ "valid": true, "birth_date": "1990-00-00", "warnings": ["BIRTH_DATE_PARTIAL"] })),
            // Rule 44.
            (
                named("SUKARNO"),
                json!({ "valid": true, "family_name": "SUKARNO", "given_names": "", "warnings": ["SINGLE_NAME"],
                        "issuing_state": "D", "nationality": "D", "sex": "X" }),
            ),
            // Rule 45.
            (
                named("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
                json!({ "valid": true, "warnings": ["NAME_MAY_BE_TRUNCATED"] }),
            ),
            (named("<<ANNA"), wrong(&["NAME_EMPTY"])),
            (named("ERIKSS0N<<ANNA"), wrong(&["BAD_CHARACTER"])),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_47_what_is_no_zone() {
    let app = TestApp::start().await;
    let card = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let text = |mrz: &str| json!({ "mrz": mrz });
    expect(
        &app,
        "mrz",
        &[
            (text(card), wrong(&["LINE_COUNT"])),
            (text(""), wrong(&["LINE_COUNT"])),
            (text(FIRST), wrong(&["LINE_COUNT"])),
            (text(&format!("{FIRST}\n{SECOND}\n{SECOND}")), wrong(&["LINE_COUNT"])),
            (text(&format!("{FIRST}\n{}", &SECOND[1..])), wrong(&["LINE_LENGTH"])),
            (text(&format!("{}\n{SECOND}", FIRST.replace("ERIKSSON", "ERÍKSSON"))), wrong(&["BAD_CHARACTER"])),
            (text(&format!("{}\n{SECOND}", FIRST.replace("ANNA", "AN-A"))), wrong(&["BAD_CHARACTER"])),
            (text(&format!("{}\n{SECOND}", FIRST.replace("P<", "V<"))), wrong(&["DOCUMENT_TYPE"])),
            (text("👩‍💻\n\u{0}\u{202e}"), json!({ "valid": false })),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rules_45_and_46_names() {
    let app = TestApp::start().await;
    let names = |mrz: [&str; 2], typed: [&str; 2]| json!({ "mrz_family": mrz[0], "mrz_given": mrz[1], "typed_family": typed[0], "typed_given": typed[1] });
    let same = json!({ "match": true, "hint": null });
    let different = json!({ "match": false, "hint": null });
    let anna = ["ERIKSSON", "ANNA MARIA"];
    expect(
        &app,
        "name-match",
        &[
            (names(anna, ["eriksson", "Anna Maria"]), same.clone()),
            (names(["ERIKSSON", "ANNA<MARIA"], ["Eriksson", "Anna Maria"]), same.clone()),
            (names(["MUELLER", "HANS"], ["Müller", "Hans"]), same.clone()),
            (names(["MUXXLLER", "HANS"], ["Müller", "Hans"]), same.clone()),
            (names(["AASEN", "LIV"], ["Åsen", "Liv"]), same.clone()),
            (names(["STRAUSS", "EVA"], ["Strauß", "Eva"]), same.clone()),
            (names(["MUNOZ", "LUZ"], ["Muñoz", "Luz"]), same.clone()),
            (names(["MUNXXOZ", "LUZ"], ["Muñoz", "Luz"]), same.clone()),
            (names(["OBRIEN", "SEAN"], ["O'Brien", "Seán"]), same.clone()),
            (names(["SMITH JONES", "JO"], ["Smith-Jones", "Jo"]), same.clone()),
            (
                names(
                    ["NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K"],
                    ["Nilavadhanananda", "Chayapa Dejthamrong Krasuang"],
                ),
                same.clone(),
            ),
            (names(anna, ["Anna Maria", "Eriksson"]), json!({ "match": true, "hint": "NAME_ORDER" })),
            (names(anna, ["Eriksson", "Anna"]), different.clone()),
            (names(anna, ["Erikson", "Anna Maria"]), different.clone()),
            (names(anna, ["", ""]), different),
            (json!({ "mrz_family": "SUKARNO", "typed_given": "Sukarno" }), same),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_48_thai_numbers() {
    let app = TestApp::start().await;
    let number = |text: &str| json!({ "number": text });
    let person = json!({ "valid": true, "normalised": "1103702071811", "kind": "person", "reason": null });
    let not = |reason: &str| json!({ "valid": false, "reason": reason, "normalised": null, "kind": null });
    expect(
        &app,
        "thai-id",
        &[
            (number("1-1037-02071-81-1"), person.clone()),
            (number("๑-๑๐๓๗-๐๒๐๗๑-๘๑-๑"), person.clone()),
            (number(" 1 1037 02071 81 1 "), person),
            (number("1-1037-02071-81-2"), not("CHECK_DIGIT")),
            (number("0107544000108"), json!({ "valid": true, "kind": "juristic", "normalised": "0107544000108" })),
            (number("0000000000001"), json!({ "valid": true })),
            (number("9103702071811"), not("FIRST_DIGIT")),
            (number("110370207181"), not("LENGTH")),
            (number("11037020718111"), not("LENGTH")),
            (number(""), not("LENGTH")),
            (number("110370207181X"), not("CHARACTER")),
            (number("１１０３７０２０７１８１１"), not("CHARACTER")),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_49_telephones() {
    let app = TestApp::start().await;
    let text = |text: &str| json!({ "text": text });
    let is = |e164: &str, kind: &str| json!({ "valid": true, "e164": e164, "kind": kind, "reason": null });
    let not = json!({ "valid": false, "e164": null, "kind": null });
    expect(
        &app,
        "phone",
        &[
            (text("089-765-4321"), is("+66897654321", "mobile")),
            (text("๐๘๙-๗๖๕-๔๓๒๑"), is("+66897654321", "mobile")),
            (text("+66 (0)89 765 4321"), is("+66897654321", "mobile")),
            (text("061-234-5678"), is("+66612345678", "mobile")),
            (text("053-123-456"), is("+6653123456", "fixed")),
            (text("02 123 4567"), is("+6621234567", "fixed")),
            (text("+49 30 1234567"), is("+49301234567", "foreign")),
            (text("191"), not.clone()),
            (text("1178"), not.clone()),
            (text("089-765-432"), not.clone()),
            (text("+1234567890123456"), not.clone()),
            (text("call me"), not.clone()),
            (text(""), not),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_50_dates() {
    let app = TestApp::start().await;
    let be = |text: &str| json!({ "text": text, "calendar": "BE" });
    let leap = json!({ "valid": true, "iso": "2020-02-29", "reason": null });
    let not = |reason: &str| json!({ "valid": false, "iso": null, "text": null, "reason": reason });
    let written = |calendar: &str, locale: &str| json!({ "iso": "2020-02-29", "calendar": calendar, "locale": locale });
    let says = |text: &str| json!({ "valid": true, "iso": "2020-02-29", "text": text });
    expect(
        &app,
        "date",
        &[
            (be("29/02/2563"), leap.clone()),
            (be("๒๙/๐๒/๒๕๖๓"), leap.clone()),
            (be("29 กุมภาพันธ์ 2563"), leap.clone()),
            (be("29 ก.พ. พ.ศ. ๒๕๖๓"), leap.clone()),
            (be("29-2-2563"), leap.clone()),
            (json!({ "text": "29/02/2563" }), leap.clone()),
            (json!({ "text": "29/02/2020", "calendar": "CE" }), leap.clone()),
            (json!({ "text": "29 February 2020", "calendar": "CE" }), leap.clone()),
            (json!({ "text": "2020-02-29", "calendar": "CE" }), leap),
            (be("29/02/2565"), not("DATE_NOT_REAL")),
            (be("02/29/2563"), not("DATE_UNREADABLE")),
            (be("29/02/63"), not("DATE_UNREADABLE")),
            (be(""), not("DATE_EMPTY")),
            (be("29/02"), not("DATE_MISSING_PARTS")),
            (written("BE", "th"), says("29 กุมภาพันธ์ 2563")),
            (written("CE", "th"), says("29 กุมภาพันธ์ ค.ศ. 2020")),
            (written("CE", "en"), says("29 February 2020")),
            (written("BE", "en"), says("29 February 2563 BE")),
            (written("CE", "zh-Hans-CN"), says("2020年2月29日")),
            (written("BE", "th-TH"), says("29 กุมภาพันธ์ 2563")),
            (written("CE", "xx"), says("29 February 2020")),
            (json!({ "iso": "2020-02-29" }), says("29 กุมภาพันธ์ 2563")),
            (json!({ "text": "29/02/2563", "locale": "en" }), says("29 February 2020")),
        ],
    )
    .await;
    app.finish().await;
}

#[tokio::test]
async fn rule_51_places() {
    let app = TestApp::start().await;
    let pair = |code: &str, postcode: &str| json!({ "subdistrict_code": code, "postcode": postcode });
    let one = |province: &str| json!({ "valid": true, "reason": null, "matches": 1, "unique": true, "provinces": [province] });
    let mismatch =
        json!({ "valid": false, "reason": "POSTCODE_MISMATCH", "matches": 0, "unique": false, "provinces": [] });
    let unknown =
        |successors: Value| json!({ "valid": false, "reason": "UNKNOWN_SUBDISTRICT", "successors": successors });
    expect(
        &app,
        "address",
        &[
            (pair("100608", "10240"), one("10")),
            (pair("100608", "10250"), one("10")),
            (pair("๑๐๐๖๐๘", "๑๐๒๔๐"), one("10")),
            (pair("830101", "83000"), one("83")),
            (pair("830101", "83100"), mismatch.clone()),
            (pair("100608", "1024"), mismatch.clone()),
            (json!({ "subdistrict_code": "830101" }), one("83")),
            (pair("104701", "10260"), unknown(json!(["104702", "104703"]))),
            (pair("999999", "10260"), unknown(json!([]))),
            (pair("", ""), unknown(json!([]))),
            (json!({ "subdistrict_name_th": "ในเมือง" }), json!({ "valid": true, "matches": 22, "unique": false })),
            (json!({ "subdistrict_name_th": "หัวหมาก" }), one("10")),
            (json!({ "subdistrict_name_th": " แขวงหัวหมาก" }), one("10")),
            (json!({ "subdistrict_name_th": "หัวหมาก", "postcode": "83000" }), mismatch.clone()),
            (
                json!({ "subdistrict_name_th": "ไม่มีที่นี่" }),
                json!({ "valid": false, "reason": "UNKNOWN_SUBDISTRICT", "matches": 0 }),
            ),
            (json!({ "postcode": "18220" }), json!({ "valid": true, "provinces": ["16", "19"], "unique": false })),
            (json!({ "postcode": "00000" }), mismatch),
        ],
    )
    .await;
    app.finish().await;
}
