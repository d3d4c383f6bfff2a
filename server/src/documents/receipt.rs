//! The receipt of a 90-day report as PDF: one page in Thai and English, tagged, to keep and to be read aloud.

use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day, format_instant};
use sala::money::Satang;
use sala::text::Lang;
use serde_json::{Value, json};

use app::i18n::text;

use super::qr;
use super::typesetting::{Manuscript, TypesettingError, showable};

/// The same in Thai and in English.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bilingual {
    pub th: String,
    pub en: String,
}

impl Bilingual {
    fn of(&self, lang: Lang) -> &str {
        if lang == Lang::Th { &self.th } else { &self.en }
    }
}

/// How the report reached the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Online,
    #[cfg_attr(not(test), expect(dead_code, reason = "offices do not enter reports made at the counter yet"))]
    Counter,
}

/// Everything the receipt says. It is made for its holder, so nothing is masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptDocument {
    /// The reference of the case, as printed.
    pub reference: String,
    /// Family name, first and middle name in Latin letters.
    pub name: String,
    pub nationality: Bilingual,
    pub passport_no: String,
    /// The address in Thailand, one or more lines in each language.
    pub address: Vec<Bilingual>,
    pub filed_at: Timestamp,
    pub issued_at: Timestamp,
    pub channel: Channel,
    pub office: Bilingual,
    /// The last day of the next report's online window.
    pub next_due: Date,
    /// The first day on which the next report can be made.
    pub window_opens: Date,
    /// None where nothing is to be paid.
    pub fine: Option<Satang>,
    /// The absolute address of the public check page of this receipt; goes into the QR code.
    pub check_url: String,
}

const TEMPLATE: &str = include_str!("receipt.typ");
/// Sala's mark, the roof.
const MARK: &str = include_str!("mark.svg");

impl ReceiptDocument {
    /// The PDF. Takes tens of milliseconds of one core, so it runs in a blocking thread; the result never changes and
    /// may be kept.
    pub async fn pdf(self) -> Result<Vec<u8>, TypesettingError> {
        tokio::task::spawn_blocking(move || self.set()).await.map_err(|_| TypesettingError::Interrupted)?
    }

    fn set(&self) -> Result<Vec<u8>, TypesettingError> {
        let code = qr::svg(&self.check_url).map_err(|error| TypesettingError::Template(error.to_string()))?;
        Manuscript::new(TEMPLATE)?
            .file("/data.json", serde_json::to_vec(&self.data())?)?
            .file("/check.svg", code)?
            .file("/mark.svg", MARK)?
            .pdf(&self.reference, self.issued_at)
    }

    /// What the template reads.
    fn data(&self) -> Value {
        let said = |key: &str| both(|lang| text(lang, key, &[]));
        let plain = |value: &str| json!([{ "text": showable(value) }]);
        let spoken = |value: &dyn Fn(Lang) -> String| {
            json!([Lang::Th, Lang::En].map(|lang| json!({ "text": value(lang), "lang": lang.code() })))
        };
        let pair = |value: &Bilingual| spoken(&|lang| showable(value.of(lang)));
        let channel = match self.channel {
            Channel::Online => "receipt-pdf-channel-online",
            Channel::Counter => "receipt-pdf-channel-counter",
        };
        let fine = |lang| match self.fine {
            Some(amount) => amount.format(lang),
            None => text(lang, "receipt-pdf-fine-none", &[]),
        };
        let address = |lang| {
            let lines: Vec<String> = self.address.iter().map(|line| showable(line.of(lang))).collect();
            lines.join("\n")
        };
        let row = |key: &str, value: Value| json!({ "label": said(key), "value": value });
        json!({
            "form": said("receipt-pdf-form"),
            "title": said("receipt-pdf-title"),
            "about": text(Lang::En, "receipt-pdf-about", &[("reference", showable(&self.reference).into())]),
            "sala": said("receipt-pdf-sala"),
            "reference": { "label": said("receipt-pdf-number"), "value": showable(&self.reference) },
            "next_due": {
                "label": said("receipt-pdf-next-due"),
                "value": both(|lang| format_day(self.next_due, lang)),
                "window": both(|lang| {
                    text(lang, "receipt-pdf-window", &[("opens", format_day(self.window_opens, lang).into())])
                }),
            },
            "rows": [
                row("receipt-pdf-name", plain(&self.name)),
                row("receipt-pdf-nationality", pair(&self.nationality)),
                row("receipt-pdf-passport", plain(&self.passport_no)),
                row("receipt-pdf-address", spoken(&address)),
                row("receipt-pdf-filed-at", spoken(&|lang| format_instant(self.filed_at, lang))),
                row("receipt-pdf-channel", spoken(&|lang| text(lang, channel, &[]))),
                row("receipt-pdf-office", pair(&self.office)),
                row("receipt-pdf-fine", spoken(&fine)),
            ],
            "check": {
                "label": said("receipt-pdf-check"),
                "hint": said("receipt-pdf-check-hint"),
                "alt": text(Lang::En, "receipt-pdf-qr-alt", &[("url", showable(&self.check_url).into())]),
                "url": showable(&self.check_url),
            },
            "not_extension": said("receipt-pdf-not-extension"),
            "law": said("receipt-pdf-law"),
            "issued": both(|lang| {
                text(lang, "receipt-pdf-issued", &[("day", format_day(bangkok_day(self.issued_at), lang).into())])
            }),
        })
    }
}

fn both(say: impl Fn(Lang) -> String) -> Value {
    json!({ "th": say(Lang::Th), "en": say(Lang::En) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn receipt() -> ReceiptDocument {
        let pair = |th: &str, en: &str| Bilingual { th: th.to_owned(), en: en.to_owned() };
        ReceiptDocument {
            reference: "7QK3M-X4D2A".to_owned(),
            name: "HOFFMANN, ANNA MARIA".to_owned(),
            nationality: pair("เยอรมัน", "German"),
            passport_no: "C01X00T47".to_owned(),
            address: vec![
                pair("อาคารริเวอร์ไซด์ ห้อง 1204 ชั้น 12", "Riverside Building, room 1204, floor 12"),
                pair("12/34 ซอยเจริญนคร 14 ถนนเจริญนคร", "12/34 Soi Charoen Nakhon 14, Charoen Nakhon Road"),
                pair("แขวงคลองต้นไทร เขตคลองสาน กรุงเทพมหานคร 10600", "Khlong Ton Sai, Khlong San, Bangkok 10600"),
            ],
            filed_at: "2026-09-20T14:05:00+07:00".parse().unwrap(),
            issued_at: "2026-09-20T14:05:03+07:00".parse().unwrap(),
            channel: Channel::Online,
            office: pair("สำนักงานตรวจคนเข้าเมืองกรุงเทพมหานคร", "Immigration office of Bangkok"),
            next_due: date(2026, 12, 30),
            window_opens: date(2026, 12, 15),
            fine: None,
            check_url: "https://sala.example/en/check/pB7f0c2QxV5sK9dM1tZyWA".to_owned(),
        }
    }

    #[test]
    fn a_receipt_is_a_tagged_page_that_can_be_kept_and_read_aloud() {
        let pdf = receipt().set().unwrap();
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.starts_with("%PDF-1.7"));
        assert!(text.contains("/MarkInfo"), "tagged");
        assert!(text.contains("/StructTreeRoot"), "tagged");
        assert!(text.contains("pdfuaid:part"), "PDF/UA");
        assert!(text.contains("pdfaid:part"), "PDF/A");
        assert!(pdf.len() < 200_000, "{} bytes", pdf.len());
    }

    #[test]
    fn the_same_receipt_is_the_same_file() {
        assert_eq!(receipt().set().unwrap(), receipt().set().unwrap());
    }

    #[test]
    fn every_text_exists() {
        let data = receipt().data().to_string();
        assert!(!data.contains("[["), "{data}");
        for part in ["30 ธันวาคม 2569", "30 December 2026", "20 กันยายน 2569 เวลา 14:05 น.", "15 December 2026"]
        {
            assert!(data.contains(part), "{part} in {data}");
        }
    }

    #[test]
    fn a_fine_is_shown_in_baht() {
        let mut fined = receipt();
        fined.fine = Some(Satang::from_baht(2000));
        fined.channel = Channel::Counter;
        assert!(fined.data().to_string().contains("2,000"));
        fined.set().unwrap();
    }

    /// Text that would be code in a template, a formula, a reference, a string's end, or no character at all.
    #[test]
    fn hostile_text_is_only_text() {
        let hostile =
            "#panic(\"x\") $1/0$ *b* _i_ `c` @ref <l> \\ \" ' // /* #{ #read(\"/data.json\") ]} \u{202e}\u{0}\u{7}";
        let mut document = receipt();
        let pair = Bilingual { th: hostile.to_owned(), en: hostile.to_owned() };
        document.reference = hostile.to_owned();
        document.name = hostile.to_owned();
        document.passport_no = hostile.to_owned();
        document.nationality = pair.clone();
        document.office = pair.clone();
        document.address = vec![pair.clone(), pair];
        let set = document.set().unwrap();
        assert!(set.starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn long_values_stay_on_one_page() {
        let mut document = receipt();
        let long = |length: usize| "Charoen Nakhon ".chars().cycle().take(length).collect::<String>();
        document.name = format!("{}, {}", long(39), long(30)).to_uppercase();
        document.address = vec![
            Bilingual { th: "ที่พัก ".repeat(10), en: long(70) },
            Bilingual { th: "ถนนเจริญนคร ".repeat(8), en: long(100) },
            Bilingual { th: long(60), en: long(60) },
        ];
        document.check_url = format!("https://a-rather-long-name-of-a-host.sala.example/{}", "x".repeat(60));
        let pdf = document.set().unwrap();
        assert_eq!(String::from_utf8_lossy(&pdf).matches("/Type/Page/").count(), 1);
    }
}
