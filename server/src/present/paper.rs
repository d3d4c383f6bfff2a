//! A document in the words of its service: what [`Paper`] says, in Thai and in English.

use super::answer::{Numbers, address_lines, show, show_day};
use super::bill::costs;
use super::{Words, name_in, reason};
use crate::documents::paper::{Bilingual, Feature, Item, Paper, Row, Table};
use crate::store::case::StoredCase;
use crate::store::stay::Stay;
use app::i18n::{Value as Argument, has, text};
use jiff::Timestamp;
use jiff::civil::Date;
use sala::authority::ACTED_BY;
use sala::calendar::{add_days, bangkok_day, format_day, format_instant};
use sala::form::Answers;
use sala::payment::bill::Bill;
use sala::service::Bundle;
use sala::service::output::{Output, OutputTable, PAID_FOR, VALID_TO, WORDS};
use sala::settings::Settings;
use sala::text::Lang;
use sala::value::Value;
use sala::workflow::command::{Defect, DefectOf};
use sala::workflow::event::Acted;
use serde_json::{Value as Json, json};

/// What a document is made of.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    pub bundle: &'a Bundle,
    pub output: &'a Output,
    pub case: &'a StoredCase,
    /// The action that issues it.
    pub acted: Option<&'a Acted>,
    /// What was paid, where the document says it.
    pub bill: Option<&'a Bill>,
    /// The guests of a notice of stay, where the document names them.
    pub guests: &'a [Stay],
    pub agency_name: &'a Json,
    pub office_name: &'a Json,
    pub settings: &'a Settings,
    pub number: &'a str,
    /// As printed.
    pub code: &'a str,
    pub issued_at: Timestamp,
    pub valid_to: Option<Date>,
    /// `https://sala.example`
    pub base_url: &'a str,
    /// What the QR code leads to, after the base.
    pub check_path: &'a str,
}

impl Making<'_> {
    pub fn paper(&self) -> Paper {
        let defects = self.acted.map(|acted| acted.defects.as_slice()).unwrap_or_default();
        let reasons = self.acted.filter(|_| defects.is_empty());
        Paper {
            kind: self.output.kind,
            agency: self.bundle.service.agency.clone(),
            agency_name: Bilingual::of(|lang| name_in(lang, self.agency_name)),
            office: Bilingual::of(|lang| name_in(lang, self.office_name)),
            title: self.said(""),
            number: self.number.to_owned(),
            reference: self.case.reference.to_string(),
            text: self.said("-text"),
            feature: self.feature(),
            rows: self.rows(),
            table: self.output.table.map(|OutputTable::Guests| guests(self.guests)),
            items: match reasons {
                Some(acted) => reasons_of(acted),
                None => defects.iter().map(|defect| self.gap(defect)).collect(),
            },
            appeal: if self.words(Lang::En).has(&self.key("-appeal")) {
                self.said("-appeal")
            } else {
                Bilingual::default()
            },
            law: Bilingual::of(|lang| self.words(lang).laws().join(" · ")),
            issued: Bilingual::of(|lang| {
                text(lang, "paper-issued", &[("day", format_day(self.issued_on(), lang).into())])
            }),
            issued_at: self.issued_at,
            valid_from: self.issued_on(),
            valid_to: self.valid_to,
            check_url: format!("{}{}", self.base_url, self.check_path),
            check_page: format!("{}/check", self.base_url),
            code: self.code.to_owned(),
        }
    }

    /// What the public check page may say beside number, kind and state: a masked name and the featured day.
    pub fn shown(&self) -> Json {
        let answers = &self.case.state.answers;
        let mut shown = json!({});
        let names: Vec<&str> = self.output.holder.iter().map(|key| answers.text(key)).collect();
        if names.iter().any(|name| !name.is_empty()) {
            shown["name"] = masked(&names).into();
        }
        if let Some(name) = self.output.feature.as_ref().filter(|name| *name != VALID_TO) {
            let day = self.case.state.facts.get(name).and_then(Value::as_text);
            shown[name] = day.into();
        }
        shown
    }

    fn issued_on(&self) -> Date {
        bangkok_day(self.issued_at)
    }

    fn key(&self, part: &str) -> String {
        format!("{}-output-{}{part}", self.bundle.service.texts, self.output.code)
    }

    fn words(&self, lang: Lang) -> Words<'_> {
        Words { bundle: self.bundle, lang }
    }

    /// A text of the document, with what it may name: the reference, the day of issue, the last day, and the last day of the
    /// applicant's own time.
    fn said(&self, part: &str) -> Bilingual {
        let due = self.case.state.clock.due().map(super::last_day);
        Bilingual::of(|lang| {
            let day = |day: Option<Date>| day.map(|day| format_day(day, lang)).unwrap_or_default();
            let arguments: [(&str, Argument<'_>); 4] = [
                ("reference", self.case.reference.to_string().into()),
                ("issued", day(Some(self.issued_on())).into()),
                ("valid_to", day(self.valid_to).into()),
                ("due", day(due).into()),
            ];
            self.words(lang).text(&self.key(part), &arguments)
        })
    }

    fn feature(&self) -> Option<Feature> {
        let name = self.output.feature.as_ref()?;
        let day = if name == VALID_TO {
            self.valid_to?
        } else {
            self.case.state.facts.get(name).and_then(Value::as_text)?.parse().ok()?
        };
        let note = self.key("-feature");
        Some(Feature {
            label: if name == VALID_TO { common("paper-valid-to") } else { self.label(name) },
            value: Bilingual::of(|lang| format_day(day, lang)),
            note: match self.settings.number("tm47.online.days_before") {
                Ok(days) if self.words(Lang::En).has(&note) => {
                    let opens = add_days(day, -i32::try_from(days).unwrap_or(0));
                    Bilingual::of(|lang| self.words(lang).text(&note, &[("opens", format_day(opens, lang).into())]))
                }
                _ => Bilingual::default(),
            },
        })
    }

    fn rows(&self) -> Vec<Row> {
        let answers = &self.case.state.answers;
        let holder = holder(self.output, answers);
        let same = |value: String| Bilingual { th: value.clone(), en: value };
        let holder = (!holder.is_empty()).then(|| Row {
            name: "holder".to_owned(),
            label: common("paper-holder"),
            value: same(holder),
        });
        let shown = self.output.shows.iter().map(|name| Row {
            name: name.clone(),
            label: if WORDS.contains(&name.as_str()) { common(&format!("paper-{name}")) } else { self.label(name) },
            value: Bilingual::of(|lang| self.value(lang, name)),
        });
        let deputy = self.case.state.facts.get(ACTED_BY).and_then(Value::as_text);
        let deputy = deputy.map(|name| Row {
            name: ACTED_BY.to_owned(),
            label: common("paper-acted-by"),
            value: same(name.to_owned()),
        });
        holder.into_iter().chain(shown).chain(deputy).filter(|row| !row.value.th.is_empty()).collect()
    }

    fn value(&self, lang: Lang, name: &str) -> String {
        let state = &self.case.state;
        match name {
            "address" => address_lines(lang, &state.answers).join("\n"),
            "filed_at" => state.filed_at.map(|at| format_instant(at, lang)).unwrap_or_default(),
            "office" => name_in(lang, self.office_name),
            "channel" => text(lang, "paper-channel-online", &[]),
            PAID_FOR => self.bill.map(|bill| costs(self.words(lang), &bill.items)).map(lines).unwrap_or_default(),
            _ => match (state.facts.get(name), state.answers.get(name)) {
                (Some(Value::Text(fact)), _) => show_day(lang, fact),
                (Some(Value::Number(number)), _) => number.to_string(),
                (Some(Value::List(lines)), _) => lines.iter().filter_map(Value::as_text).collect::<Vec<_>>().join("\n"),
                (_, Some(answer)) => show(self.words(lang), name, answer, Numbers::Full),
                _ => String::new(),
            },
        }
    }

    fn label(&self, name: &str) -> Bilingual {
        Bilingual::of(|lang| self.words(lang).of_or(&format!("field-{name}"), name))
    }

    fn gap(&self, defect: &Defect) -> Item {
        let title = Bilingual::of(|lang| {
            let what = match &defect.of {
                DefectOf::Answer(name) => self.words(lang).of_or(&format!("field-{name}"), name),
                DefectOf::Document(code) => self.words(lang).of_or(&format!("document-{code}"), code),
            };
            format!("{what}: {}", reason_or_code(lang, &defect.reason))
        });
        Item { title, note: defect.note.clone() }
    }
}

// text keys: paper-guest-

/// Every guest of a notice, with what was notified of him. Days as in the template, in no language.
fn guests(stays: &[Stay]) -> Table {
    let day = |day: Date| format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year());
    let line = |(number, stay): (usize, &Stay)| {
        vec![
            (number + 1).to_string(),
            stay.guest.full_name(),
            stay.guest.nationality.clone(),
            stay.guest.passport_no.to_string(),
            day(stay.check_in),
            stay.guest.check_out.map(day).unwrap_or_default(),
        ]
    };
    let columns = ["number", "name", "nationality", "passport", "check-in", "check-out"];
    Table {
        title: common("paper-guests"),
        columns: columns.map(|column| common(&format!("paper-guest-{column}"))).into(),
        lines: stays.iter().enumerate().map(line).collect(),
    }
}

/// The reasons of a decision; the officer's words stand with the last.
fn reasons_of(acted: &Acted) -> Vec<Item> {
    let mut items: Vec<Item> = acted
        .reasons
        .iter()
        .map(|code| Item { title: Bilingual::of(|lang| reason_or_code(lang, code)), note: String::new() })
        .collect();
    if let Some(last) = items.last_mut() {
        last.note.clone_from(&acted.note);
    }
    items
}

/// A service may be published before all its words are.
fn reason_or_code(lang: Lang, code: &str) -> String {
    if has(&format!("reason-{code}")) { reason(lang, code) } else { code.to_owned() }
}

/// Labels and values, each pair on a line.
fn lines(pairs: Vec<(String, String)>) -> String {
    pairs.into_iter().map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join("\n")
}

fn common(key: &str) -> Bilingual {
    Bilingual::of(|lang| text(lang, key, &[]))
}

/// Whose document it is, as it prints the name; empty: nobody's.
pub fn holder(output: &Output, answers: &Answers) -> String {
    let names = output.holder.iter().map(|key| answers.text(key)).filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join(" ")
}

/// "ERIKSSON ANNA" as "E••• A•••": the length is hidden too.
fn masked(names: &[&str]) -> String {
    let initials = names.iter().filter_map(|name| name.chars().next()).map(|initial| format!("{initial}•••"));
    initials.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_masked_name_tells_its_initials() {
        assert_eq!(masked(&["ERIKSSON", "ANNA", ""]), "E••• A•••");
        assert_eq!(masked(&["สมชาย"]), "ส•••");
        assert_eq!(masked(&[]), "");
    }
}
