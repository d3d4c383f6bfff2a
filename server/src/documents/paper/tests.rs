mod seen;

use super::*;
use jiff::civil::date;
use std::io::Read as _;

const MARK: &str = include_str!("../mark.svg");

fn pair(th: &str, en: &str) -> Bilingual {
    Bilingual { th: th.to_owned(), en: en.to_owned() }
}

fn row(name: &str, th: &str, en: &str, value: Bilingual) -> Row {
    Row { name: name.to_owned(), label: pair(th, en), value }
}

/// The receipt of a 90-day report.
pub fn receipt() -> Paper {
    let name = "HOFFMANN ANNA MARIA";
    let address = pair(
        "อาคารริเวอร์ไซด์ ห้อง 1204 ชั้น 12 เลขที่ 12/34 ซอยเจริญนคร 14 ถนนเจริญนคร\nแขวงคลองต้นไทร เขตคลองสาน กรุงเทพมหานคร 10600",
        "Riverside Building, room 1204, floor 12, 12/34 Soi Charoen Nakhon 14, Charoen Nakhon Road\nKhlong Ton Sai, Khlong San, Bangkok 10600",
    );
    Paper {
        kind: OutputKind::Receipt,
        agency: "immigration".to_owned(),
        agency_name: pair("สำนักงานตรวจคนเข้าเมือง", "Immigration Bureau"),
        office: pair("สำนักงานตรวจคนเข้าเมืองกรุงเทพมหานคร", "Bangkok Immigration Office"),
        title: pair("ใบรับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน", "Receipt for the report of staying longer than 90 days"),
        number: "7QK3M-X4D2A".to_owned(),
        reference: "7QK3M-X4D2A".to_owned(),
        text: pair("การรายงานตัวนี้ไม่ใช่การขยายเวลาอยู่ในราชอาณาจักร", "This report does not extend your permission to stay."),
        feature: Some(Feature {
            label: pair("กำหนดรายงานตัวครั้งต่อไป", "Next report due"),
            value: pair("30 ธันวาคม 2569", "30 December 2026"),
            note: pair("แจ้งได้ตั้งแต่วันที่ 15 ธันวาคม 2569", "You can report from 15 December 2026"),
        }),
        rows: vec![
            row("holder", "ชื่อ", "Name", pair(name, name)),
            row("passport_no", "เลขที่หนังสือเดินทาง", "Passport number", pair("C01X00T47", "C01X00T47")),
            row("address", "ที่พักในราชอาณาจักร", "Address in Thailand", address),
        ],
        table: None,
        items: Vec::new(),
        appeal: Bilingual::default(),
        law: pair("พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 37 (5)", "Immigration Act B.E. 2522 s. 37(5)"),
        issued: pair("ออกทางอิเล็กทรอนิกส์เมื่อวันที่ 20 กันยายน 2569", "Issued electronically on 20 September 2026"),
        issued_at: "2026-09-20T14:05:03+07:00".parse().unwrap(),
        valid_from: date(2026, 9, 20),
        valid_to: None,
        check_url: format!("https://sala.example/check/{}", "x".repeat(190)),
        check_page: "https://sala.example/check".to_owned(),
        code: "7QK3-MX4D-2A9C-EFGH".to_owned(),
    }
}

pub fn licence() -> Paper {
    Paper {
        kind: OutputKind::Licence,
        agency: "bangkok".to_owned(),
        agency_name: pair("กรุงเทพมหานคร", "Bangkok Metropolitan Administration"),
        office: pair("สำนักงานเขตพระนคร", "Phra Nakhon District Office"),
        title: pair("ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร", "Licence to operate a place where food is sold"),
        number: "กทม. 12/2570".to_owned(),
        text: pair(
            "อนุญาตให้ผู้มีนามข้างล่างนี้จัดตั้งสถานที่จำหน่ายอาหารหรือสถานที่สะสมอาหารตามพระราชบัญญัติการสาธารณสุข พ.ศ. 2535 \
             ผู้รับใบอนุญาตต้องปฏิบัติตามข้อบัญญัติท้องถิ่นและเงื่อนไขที่กำหนดไว้ในใบอนุญาตโดยเคร่งครัดและต้องแสดงใบอนุญาตนี้ไว้โดยเปิดเผย",
            "The person named below may sell or store food at the place named below, under the Public Health Act B.E. 2535. \
             He must keep local ordinances and the conditions of this licence, and show it openly.",
        ),
        feature: Some(Feature {
            label: pair("ใช้ได้ถึงวันที่", "Valid until"),
            value: pair("19 พฤศจิกายน 2570", "19 November 2027"),
            note: Bilingual::default(),
        }),
        valid_to: Some(date(2027, 11, 19)),
        ..receipt()
    }
}

pub fn refusal() -> Paper {
    Paper {
        kind: OutputKind::Decision,
        title: pair("คำสั่งไม่อนุญาต", "Refusal of a licence"),
        number: "กทม. 3/2570".to_owned(),
        text: pair(
            "เจ้าพนักงานท้องถิ่นได้พิจารณาคำขอรับใบอนุญาตของท่านแล้ว มีคำสั่งไม่อนุญาต ด้วยเหตุผลดังต่อไปนี้",
            "Your application was considered and is refused for the following reasons.",
        ),
        feature: None,
        items: vec![
            Item {
                title: pair("สถานที่ไม่ถูกสุขลักษณะ", "The premises are not sanitary"),
                note: "อ่างล้างมือไม่เพียงพอ <script>".to_owned(),
            },
            Item {
                title: pair("ที่ตั้งไม่เป็นไปตามกฎหมาย", "The place is not allowed by law"), note: String::new()
            },
        ],
        appeal: pair(
            "ท่านมีสิทธิอุทธรณ์ต่อรัฐมนตรีว่าการกระทรวงสาธารณสุขภายใน 30 วันนับแต่วันที่ได้รับแจ้งคำสั่ง",
            "You may appeal to the Minister of Public Health within 30 days of being told.",
        ),
        ..licence()
    }
}

/// A paper of each kind, with all that it may hold.
pub fn of_each_kind() -> impl Iterator<Item = Paper> {
    OutputKind::ALL.into_iter().map(|kind| Paper { kind, ..refusal() }).chain([receipt(), licence()])
}

/// Every stream of the file that can be unpacked, and the file itself, as text.
pub fn unpacked(pdf: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(pdf).into_owned();
    for start in memchr::memmem::find_iter(pdf, b"stream\n") {
        let mut stream = String::new();
        if flate2::read::ZlibDecoder::new(&pdf[start + 7..]).read_to_string(&mut stream).is_ok() {
            text.push_str(&stream);
        }
    }
    text
}

#[test]
fn each_kind_is_a_tagged_page_to_keep_and_to_read_aloud_with_its_data() {
    for paper in of_each_kind() {
        let pdf = paper.set(MARK).unwrap();
        let text = unpacked(&pdf);
        assert!(text.starts_with("%PDF-1.7"));
        for part in ["/MarkInfo", "/StructTreeRoot", "pdfuaid:part>1<", "pdfaid:part>3<", "pdfaid:conformance>A<"] {
            assert!(text.contains(part), "{part}");
        }
        for part in ["/AFRelationship/Data", "/Subtype/application#2Fjson", "document.json", &paper.number] {
            assert!(text.contains(part), "{part}");
        }
        assert_eq!(String::from_utf8_lossy(&pdf).matches("/Type/Page/").count(), 1);
        assert!(pdf.len() < 200_000, "{} bytes", pdf.len());
    }
}

#[test]
fn the_data_reads_back_as_what_the_paper_says() {
    let attached = licence().attached();
    assert_eq!(serde_json::from_value::<Paper>(attached["document"].clone()).unwrap(), licence());
    assert_eq!(attached["document"]["valid_to"], "2027-11-19");
    assert_eq!(attached["document"]["kind"], "licence");
}

#[test]
fn an_address_keeps_its_lines() {
    let data = receipt().data();
    assert_eq!(data["rows"][2]["value"]["en"].as_str().unwrap().lines().count(), 2);
}

#[test]
fn thai_within_an_english_line_is_read_as_thai() {
    // The paper is Thai; what is not says so.
    let said_to_be_english = |english: &str| {
        let mut paper = receipt();
        paper.rows[2].value.en = english.to_owned();
        unpacked(&paper.set(MARK).unwrap()).matches("/Lang(en").count()
    };
    assert_eq!(said_to_be_english("ถนนเจริญนคร") + 1, said_to_be_english("Road"));
}

#[test]
fn the_same_paper_is_the_same_file() {
    assert_eq!(licence().set(MARK).unwrap(), licence().set(MARK).unwrap());
}

#[test]
fn every_text_exists() {
    for kind in OutputKind::ALL {
        let data = Paper { kind, ..refusal() }.data().to_string();
        assert!(!data.contains("[["), "{data}");
    }
}

/// Text that would be code in a template, a formula, a reference, a string's end, or no character at all.
#[test]
fn hostile_text_is_only_text() {
    let hostile =
        "#panic(\"x\") $1/0$ *b* _i_ `c` @ref <l> \\ \" ' // /* #{ #read(\"/data.json\") ]} \u{202e}\u{0}\u{7}";
    let both = pair(hostile, hostile);
    let mut paper = refusal();
    for text in [&mut paper.number, &mut paper.reference, &mut paper.check_page, &mut paper.code] {
        hostile.clone_into(text);
    }
    for text in [
        &mut paper.agency_name,
        &mut paper.office,
        &mut paper.title,
        &mut paper.text,
        &mut paper.appeal,
        &mut paper.law,
    ] {
        *text = both.clone();
    }
    paper.rows = vec![Row { name: hostile.to_owned(), label: both.clone(), value: both.clone() }];
    paper.items = vec![Item { title: both, note: hostile.to_owned() }];
    assert!(paper.set(MARK).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn long_values_go_on_another_page() {
    let long = |length: usize| "Charoen Nakhon ".chars().cycle().take(length).collect::<String>();
    let item = Item {
        title: pair(&"ไม่ถูกสุขลักษณะ ".repeat(30), &long(400)), note: long(2000)
    };
    let paper = Paper { items: vec![item; 12], ..refusal() };
    let pages = String::from_utf8_lossy(&paper.set(MARK).unwrap()).matches("/Type/Page/").count();
    assert!((2..12).contains(&pages), "{pages}");
}

/// A mark that an agency brings is drawn and cannot do anything else.
#[test]
fn a_mark_that_is_no_picture_is_an_error() {
    assert!(receipt().set("no picture").is_err());
}
