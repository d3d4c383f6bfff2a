//! What somebody sees who holds a document: lines that break between words, and a code that a telephone reads from the page.

use super::*;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::{RenderCache, RenderSettings, render};
use std::collections::BTreeSet;

/// Parts of words between which a line may break, as a reader would; an official sentence and one with names that no dictionary has.
const SENTENCES: [&str; 2] = [
    "อนุญาต|ให้|ผู้|มี|นาม|ข้าง|ล่าง|นี้|จัด|ตั้ง|สถาน|ที่|จำหน่าย|อาหาร|หรือ|สถาน|ที่|สะสม|อาหาร|ตาม|พระราชบัญญัติ|การ|สาธารณสุข| |พ.ศ.| |2535| \
     |ผู้|รับ|ใบ|อนุญาต|ต้อง|ปฏิบัติ|ตาม|ข้อ|บัญญัติ|ท้องถิ่น|และ|เงื่อนไข|ที่|กำหนด|ไว้|ใน|ใบ|อนุญาต|โดย|เคร่งครัด|และ|ต้อง|แสดง|ใบ|อนุญาต|นี้|ไว้|โดย|เปิดเผย",
    "เจ้า|พนักงาน|ท้องถิ่น|ได้|พิจารณา|คำ|ขอ|รับ|ใบ|อนุญาต|ของ|ท่าน|แล้ว| |มี|คำ|สั่ง|ไม่|อนุญาต| |ด้วย|เหตุผล|ดัง|ต่อ|ไป|นี้| |สถาน|ที่|ตั้ง|อยู่|ใกล้|แหล่ง|มลพิษ|\
     และ|ไม่|มี|ที่|ล้าง|มือ|เพียง|พอ|สำหรับ|ผู้|ปรุง|อาหาร|ตาม|กฎ|กระทรวง|ว่า|ด้วย|สุขลักษณะ|ของ|สถาน|ที่|จำหน่าย|อาหาร",
];

/// Without the spaces, at which a line may break too.
fn solid(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn lines_of_thai_break_between_words() {
    let mut breaks = 0;
    for sentence in SENTENCES {
        let parts: Vec<String> = sentence.split('|').map(solid).collect();
        let mut borders = BTreeSet::new();
        parts.iter().fold(0, |at, part| {
            borders.insert(at);
            at + part.len()
        });
        let words = sentence.replace('|', "");
        // Moved along the line, so that every part of the sentence comes to its end once.
        for moved in 0..8 {
            let text = Bilingual { th: format!("{}{words}", "ก ".repeat(moved * 3)), en: "x".to_owned() };
            let lines = Paper { text, ..licence() }.manuscript(MARK).unwrap().lines();
            let mut ends = BTreeSet::new();
            let whole = lines.iter().map(|line| solid(line)).fold(String::new(), |whole, line| {
                let whole = whole + &line;
                ends.insert(whole.len());
                whole
            });
            let sought = solid(&words);
            let begin = whole.find(&sought).unwrap_or_else(|| panic!("{lines:?}"));
            let within = ends.range(begin + 1..begin + sought.len()).map(|end| end - begin);
            for end in within {
                assert!(borders.contains(&end), "{} ¦ {}", &sought[..end], &sought[end..]);
                breaks += 1;
            }
        }
    }
    assert!(breaks >= 24, "{breaks}");
}

/// As a camera would: the page as a picture of some 290 dots an inch, and in it the code.
#[test]
fn the_code_on_the_page_is_read() {
    let paper = Paper { check_url: format!("https://sala.example/check/{}", "aZ09-_bY".repeat(24)), ..receipt() };
    let pdf = Pdf::new(paper.set(MARK).unwrap()).unwrap();
    let settings = RenderSettings { x_scale: 4.0, y_scale: 4.0, ..RenderSettings::default() };
    let page = render(&pdf.pages()[0], &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let (width, height) = (usize::from(page.width()), usize::from(page.height()));
    let pixels = page.data_as_u8_slice();
    // Nothing is drawn where the paper is white. The code stands in the lower part, at the left.
    let (wide, high) = (width / 2, height / 3);
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(wide, high, |x, y| {
        let at = ((height - high + y) * width + x) * 4;
        let (green, alpha) = (u16::from(pixels[at + 1]), u16::from(pixels[at + 3]));
        u8::try_from((green + 255 - alpha).min(255)).unwrap()
    });
    let codes = seen.detect_grids();
    assert_eq!(codes.len(), 1);
    assert_eq!(codes[0].decode().unwrap().1, paper.check_url);
}
