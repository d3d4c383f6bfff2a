//! "Is this passport line right?" (rules 39–47).

use app::i18n::text;
use app::pages::foreigner::ask::AskAnswer;
use app::parts::mrz_field::mrz_key;
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use sala::calendar::format_day;
use sala::identity::mrz::{Mrz, Reading, read, rules_of};
use sala::identity::passport::PartialDate;
use sala::platforms::Because;
use sala::text::Lang;

use super::reasons;
use super::sheet::Sheet;
use crate::api::ground::Ground;
use crate::present::answer::country_name;

/// Where the lines are described.
pub const ICAO: &str = "ICAO Doc 9303 parts 3 and 4";

pub fn answer(sheet: &mut Sheet<'_>, ground: &Ground) -> Option<AskAnswer> {
    let lines = sheet.lines("mrz")?;
    let lang = sheet.lang;
    let reading = read(&lines, ground.today);
    let because = rules_of(&reading).into_iter().map(|rule| Because::new(rule, ICAO));
    let reasons = reasons(lang, because);
    let Reading { fields, errors, warnings } = reading;
    let t = |key: &str| text(lang, key, &[]);
    let Some(mrz) = fields else {
        let notes = errors.into_iter().map(|error| t(&mrz_key(error))).collect();
        let headline = t("ask-passport-line-wrong");
        return Some(AskAnswer { tone: Tone::Bad, headline, notes, reasons, ..AskAnswer::default() });
    };
    let expired = mrz.is_expired(ground.today);
    let mut notes: Vec<String> = warnings.iter().map(|warning| t(&format!("hint-{}", warning.code()))).collect();
    if expired {
        notes.insert(0, t("ask-passport-line-expired"));
    }
    if mrz.is_specimen() {
        notes.insert(0, t("ask-passport-line-specimen"));
    }
    notes.push(t("ask-passport-line-not-proof"));
    let tone = if expired || mrz.is_specimen() { Tone::Action } else { Tone::Good };
    Some(AskAnswer {
        tone,
        headline: t("ask-passport-line-right"),
        notes,
        rows: rows(lang, &mrz),
        reasons,
        ..AskAnswer::default()
    })
}

fn rows(lang: Lang, mrz: &Mrz) -> Vec<SummaryRow> {
    let row = |key: &str, value: String| SummaryRow::new(text(lang, &format!("ask-passport-{key}"), &[]), value);
    let mut rows = vec![row("family-name", mrz.family_name.clone())];
    if !mrz.given_names.is_empty() {
        rows.push(row("given-names", mrz.given_names.clone()));
    }
    rows.extend([
        row("number", mrz.document_number.clone()),
        row("state", country_name(lang, &mrz.issuing_state)),
        row("nationality", country_name(lang, &mrz.nationality)),
        row("birth", birth(lang, mrz.birth_date)),
        row("sex", mrz.sex.code().to_owned()),
        row("expiry", format_day(mrz.expiry_date, lang)),
    ]);
    rows
}

/// A birth date of which a part is unknown is shown as documents print it.
fn birth(lang: Lang, date: PartialDate) -> String {
    date.exact().map_or_else(|| date.to_string(), |day| format_day(day, lang))
}
