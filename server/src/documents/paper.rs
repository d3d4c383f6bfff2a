//! A document on paper: what it says, in Thai and in English, and its setting as PDF/A-3 with the same as data attached.
//!
//! [`Paper`] is made once, in the transaction that issues the document, and kept sealed: the file can be made at any time
//! later and says what was decided then.

use jiff::Timestamp;
use sala::issued::OutputKind;
use sala::text::Lang;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use app::i18n::text;

use super::qr;
use super::typesetting::{Manuscript, TypesettingError, showable};

/// The same in Thai and in English.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bilingual {
    pub th: String,
    pub en: String,
}

impl Bilingual {
    pub fn of(say: impl Fn(Lang) -> String) -> Self {
        Self { th: say(Lang::Th), en: say(Lang::En) }
    }
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The name of the answer or fact, for machines.
    pub name: String,
    pub label: Bilingual,
    /// Equal texts are printed once.
    pub value: Bilingual,
}

/// What matters most to the holder, printed large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    pub label: Bilingual,
    pub value: Bilingual,
    /// A sentence below it; may be empty.
    pub note: Bilingual,
}

/// Many of a kind, a line for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub title: Bilingual,
    pub columns: Vec<Bilingual>,
    /// As wide as `columns`; in no language.
    pub lines: Vec<Vec<String>>,
}

/// One reason of a decision, or one gap of a defect record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub title: Bilingual,
    /// An officer's words, as written; may be empty.
    pub note: String,
}

/// Everything a document says. It is made for its holder, so nothing is masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    pub kind: OutputKind,
    /// The code of the agency.
    pub agency: String,
    pub agency_name: Bilingual,
    pub office: Bilingual,
    pub title: Bilingual,
    /// As printed: of its series, or the reference of its case.
    pub number: String,
    pub reference: String,
    pub text: Bilingual,
    pub feature: Option<Feature>,
    pub rows: Vec<Row>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// Reasons or gaps.
    pub items: Vec<Item>,
    /// How to appeal; may be empty.
    pub appeal: Bilingual,
    /// The laws it rests on.
    pub law: Bilingual,
    pub issued: Bilingual,
    pub issued_at: Timestamp,
    /// First and last day, for machines.
    pub valid_from: jiff::civil::Date,
    pub valid_to: Option<jiff::civil::Date>,
    /// What the QR code holds: an absolute address with the signed statement.
    pub check_url: String,
    /// Where its code can be typed.
    pub check_page: String,
    /// The code, as printed.
    pub code: String,
}

const TEMPLATE: &str = include_str!("paper.typ");

impl Paper {
    /// Sets it. `mark`: the agency's, as SVG.
    ///
    /// Takes tens of milliseconds of one core: call it in a blocking thread.
    pub fn set(&self, mark: &str) -> Result<Vec<u8>, TypesettingError> {
        self.manuscript(mark)?.pdf(&self.code, self.issued_at)
    }

    fn manuscript(&self, mark: &str) -> Result<Manuscript, TypesettingError> {
        let code = qr::svg(&self.check_url).map_err(|error| TypesettingError::Template(error.to_string()))?;
        Manuscript::new(TEMPLATE)?
            .file("/data.json", serde_json::to_vec(&self.data())?)?
            .file("/document.json", serde_json::to_vec_pretty(&self.attached())?)?
            .file("/check.svg", code)?
            .file("/mark.svg", mark)
    }

    /// What it says, for machines: attached to the file under `document.json`.
    fn attached(&self) -> Value {
        json!({
            "format": "https://sala.example/formats/issued-document",
            "version": 1,
            "document": self,
        })
    }

    /// What the template reads.
    fn data(&self) -> Value {
        let shown = |pair: &Bilingual| json!({ "th": showable(&pair.th), "en": showable(&pair.en) });
        let said = |key: &str| shown(&Bilingual::of(|lang| text(lang, key, &[])));
        // An address has lines.
        let lines = |text: &str| text.lines().map(showable).collect::<Vec<_>>().join("\n");
        let rows = self.rows.iter().map(|row| {
            let value = json!({ "th": lines(&row.value.th), "en": lines(&row.value.en) });
            json!({ "label": shown(&row.label), "value": value })
        });
        let items = self.items.iter().map(|item| json!({ "title": shown(&item.title), "note": showable(&item.note) }));
        let feature = self.feature.as_ref().map(|feature| {
            json!({ "label": shown(&feature.label), "value": shown(&feature.value), "note": shown(&feature.note) })
        });
        let table = self.table.as_ref().map(|table| {
            let lines = table.lines.iter().map(|line| line.iter().map(|text| showable(text)).collect::<Vec<_>>());
            json!({
                "title": shown(&table.title),
                "columns": table.columns.iter().map(shown).collect::<Vec<_>>(),
                "lines": lines.collect::<Vec<_>>(),
            })
        });
        json!({
            "kind": self.kind.code(),
            "kind_name": said(&format!("paper-kind-{}", self.kind.code())),
            "about": showable(&format!("{} {}", self.title.en, self.number)),
            "agency": shown(&self.agency_name),
            "office": shown(&self.office),
            "title": shown(&self.title),
            "number": { "label": said("paper-number"), "value": showable(&self.number) },
            "text": shown(&self.text),
            "feature": feature,
            "rows": rows.collect::<Vec<_>>(),
            "table": table,
            "items": { "label": said(&format!("paper-items-{}", self.kind.code())), "list": items.collect::<Vec<_>>() },
            "appeal": { "label": said("paper-appeal"), "text": shown(&self.appeal) },
            "check": {
                "label": said("paper-check"),
                "hint": said("paper-check-hint"),
                "alt": text(Lang::Th, "paper-check-alt", &[("code", self.code.as_str().into())]),
                "url": showable(&self.check_url),
                "page": showable(&self.check_page),
                "code": showable(&self.code),
            },
            "law": shown(&self.law),
            "issued": shown(&self.issued),
            "attachment": text(Lang::En, "paper-attachment", &[]),
        })
    }
}

#[cfg(test)]
pub mod tests;
