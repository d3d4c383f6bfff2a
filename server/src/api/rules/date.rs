//! `date`: a typed date as a calendar day, or a calendar day in the words of a language (rule 50).

use sala::calendar::{DateError, Era, format_day_in, parse_text_in};
use sala::settings::SettingError;
use sala::text::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, one_of, one_of_or_null};

/// With `text`: reads a date as people type it, `29/02/2563`, `๒๙/๐๒/๒๕๖๓`, `29 ก.พ. 2563`, `29 February 2020`, `2020-02-29`, the
/// day before the month. The year is of the `calendar` that is given, else of the era that the text names, else Buddhist from
/// 2400 on.
///
/// With `iso`: writes the day in the words of `locale` (else Thai) and the years of `calendar` (else those that the language
/// uses). A language names the era that is not its own.
///
/// With both, the text is read, and the day that was read is written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// A date as it was typed.
    text: Option<String>,
    /// A calendar day to write in words.
    iso: Option<Day>,
    /// Which years are meant: of the Buddhist or the common era.
    #[schema(schema_with = calendars)]
    calendar: Option<Calendar>,
    /// A language (BCP 47). Where the portal has no texts in it, English is written.
    locale: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
pub enum Calendar {
    #[serde(rename = "BE")]
    Buddhist,
    #[serde(rename = "CE")]
    Common,
}

/// The day that was meant.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether there is such a day.
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    iso: Option<Day>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Why the text is no date.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    because: Vec<Because>,
}

fn calendars() -> Object {
    one_of_or_null("Which years are meant: of the Buddhist or the common era", Era::ALL.map(Era::code))
}

fn reasons() -> Object {
    one_of("Why the text is no date", ["DATE_EMPTY", "DATE_MISSING_PARTS", "DATE_UNREADABLE", "DATE_NOT_REAL"])
}

impl Question for In {
    const NAME: &'static str = "date";
    const SUMMARY: &'static str = "Which day is this, and how is it written?";
    const ENOUGH: &'static [&'static [&'static str]] = &[&["text"], &["iso"]];
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("A Buddhist year", r#"{"text": "29/02/2563", "calendar": "BE"}"#),
        ("In Thai words", r#"{"iso": "2020-02-29", "calendar": "BE", "locale": "th"}"#),
    ];
    type Answer = Out;

    fn answer(self, _: &Ground) -> Result<Out, SettingError> {
        let era = self.calendar.map(|calendar| match calendar {
            Calendar::Buddhist => Era::Buddhist,
            Calendar::Common => Era::Common,
        });
        let lang = self.locale.as_deref().map_or(Lang::Th, language);
        let day = match (self.text, self.iso) {
            (Some(text), _) => parse_text_in(&text, era),
            (None, Some(Day(day))) => Ok(day),
            (None, None) => Err(DateError::Empty),
        };
        let own = if lang == Lang::Th { Era::Buddhist } else { Era::Common };
        let shown = day.ok();
        Ok(Out {
            valid: shown.is_some(),
            iso: shown.map(Day),
            text: shown.map(|day| format_day_in(day, lang, era.unwrap_or(own))),
            reason: day.err().map(DateError::code),
            because: vec![Because { rule: 50, law: "Thai calendar: B.E. = A.D. + 543" }],
        })
    }
}

/// The language of ours that a tag begins with, else English.
fn language(tag: &str) -> Lang {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    Lang::parse(&primary.to_ascii_lowercase()).unwrap_or(Lang::En)
}
