//! Dates in a stated era: what people type beside "B.E." or "A.D.", and a date written in the era that is asked for, in the
//! words of a language (rule 50). Where no era is stated, [`super::parse_text`] decides by the year.

use jiff::civil::Date;

use super::show::{format_day, month_name_in};
use super::typed::{DateError, parse_text_with, year_number};
use super::{BUDDHIST_ERA, buddhist_year};
use crate::text::{Lang, clean_line};

/// Which years are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Era {
    /// Buddhist era, พ.ศ.
    Buddhist,
    /// Common era, ค.ศ.
    Common,
}

impl Era {
    pub const ALL: [Self; 2] = [Self::Buddhist, Self::Common];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Buddhist => "BE",
            Self::Common => "CE",
        }
    }

    /// How a text names it.
    const fn marks(self) -> &'static [&'static str] {
        match self {
            Self::Buddhist => &["พ.ศ.", "พศ", "佛历", "仏暦", "불기", "буддийской эры", "ဗုဒ္ဓသက္ကရာဇ်", "b.e.", "be"],
            Self::Common => &["ค.ศ.", "คศ", "公元", "a.d.", "ad", "c.e.", "ce"],
        }
    }

    /// A year of this era, of four digits, as A.D.
    fn year(self, text: &str) -> Option<i16> {
        let year = year_number(text)?;
        match self {
            Self::Buddhist => year.checked_sub(BUDDHIST_ERA).filter(|year| *year > 0),
            Self::Common => Some(year),
        }
    }
}

/// Reads a date in one text, as [`super::parse_text`] does, in an era: the stated one, else the one that the text names.
pub fn parse_text_in(text: &str, stated: Option<Era>) -> Result<Date, DateError> {
    let (rest, named) = without_era(&clean_line(text));
    match stated.or(named) {
        Some(era) => parse_text_with(&rest, |year| era.year(year)),
        None => super::parse_text(&rest),
    }
}

/// The text without the word for an era, and which one it named.
fn without_era(text: &str) -> (String, Option<Era>) {
    let lower = text.to_lowercase();
    let found = Era::ALL.into_iter().flat_map(|era| era.marks().iter().map(move |mark| (era, *mark)));
    for (era, mark) in found {
        // Letters of the Latin alphabet only as a word of their own: "dec" holds "ce".
        let latin = mark.is_ascii();
        let is_own = |at: usize| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            let before = lower.get(..at).and_then(|before| before.chars().next_back());
            let after = lower.get(at + mark.len()..).and_then(|after| after.chars().next());
            !latin || (!letter(before) && !letter(after))
        };
        // Lower case can have other lengths only where there is no era to find.
        if lower.len() == text.len()
            && let Some((at, _)) = lower.match_indices(mark).find(|(at, _)| is_own(*at))
            && let (Some(before), Some(after)) = (text.get(..at), text.get(at + mark.len()..))
        {
            return (format!("{before} {after}"), Some(era));
        }
    }
    (text.to_owned(), None)
}

/// A date in the words of a language and the years of an era. Each language marks the era that is not its own: "1 ตุลาคม 2569"
/// and "1 ตุลาคม ค.ศ. 2026", "1 October 2026" and "1 October 2569 BE".
pub fn format_day_in(day: Date, lang: Lang, era: Era) -> String {
    match (lang, era) {
        (Lang::Th, Era::Common) => format!("{} {} ค.ศ. {}", day.day(), month_name_in(lang, day), day.year()),
        (Lang::Th, Era::Buddhist) | (_, Era::Common) => format_day(day, lang),
        (Lang::Zh, Era::Buddhist) => format!("佛历{}年{}月{}日", buddhist_year(day), day.month(), day.day()),
        (Lang::Ja, Era::Buddhist) => format!("仏暦{}年{}月{}日", buddhist_year(day), day.month(), day.day()),
        (Lang::Ko, Era::Buddhist) => format!("불기 {}년 {}월 {}일", buddhist_year(day), day.month(), day.day()),
        (Lang::Ru, Era::Buddhist) => {
            format!("{} {} {} года буддийской эры", day.day(), month_name_in(lang, day), buddhist_year(day))
        }
        (Lang::My, Era::Buddhist) => {
            format!("ဗုဒ္ဓသက္ကရာဇ် {} ခုနှစ် {} {} ရက်", buddhist_year(day), month_name_in(lang, day), day.day())
        }
        (Lang::En, Era::Buddhist) => format!("{} {} {} BE", day.day(), month_name_in(lang, day), buddhist_year(day)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::add_days;
    use crate::text::to_thai_digits;

    const LEAP: Date = date(2020, 2, 29);

    #[test]
    fn examples_of_rule_50() {
        for text in ["29/02/2563", "๒๙/๐๒/๒๕๖๓", "29 กุมภาพันธ์ 2563", "29 ก.พ. พ.ศ. 2563", "29 February 2563 B.E."]
        {
            assert_eq!(parse_text_in(text, Some(Era::Buddhist)), Ok(LEAP), "{text}");
            assert_eq!(parse_text_in(text, None), Ok(LEAP), "{text}");
        }
        assert_eq!(parse_text_in("29/02/2565", Some(Era::Buddhist)), Err(DateError::NotReal));
        assert_eq!(parse_text_in("29/02/2020", Some(Era::Common)), Ok(LEAP));
        // What is stated counts, whatever the year looks like.
        assert_eq!(parse_text_in("1/1/2300", Some(Era::Buddhist)), Ok(date(1757, 1, 1)));
        assert_eq!(parse_text_in("1/1/2450", Some(Era::Common)), Ok(date(2450, 1, 1)));
        assert_eq!(parse_text_in("1 มกราคม ค.ศ. 2450", None), Ok(date(2450, 1, 1)));
        assert!(parse_text_in("1/1/500", Some(Era::Buddhist)).is_err());
        assert!(parse_text_in("1/1/63", Some(Era::Buddhist)).is_err());
        assert_eq!(parse_text_in("5 December 2026", None), Ok(date(2026, 12, 5)), "no era in the name of a month");
    }

    #[test]
    fn each_language_marks_the_other_era() {
        let written = |lang, era| format_day_in(LEAP, lang, era);
        assert_eq!(written(Lang::Th, Era::Buddhist), "29 กุมภาพันธ์ 2563");
        assert_eq!(written(Lang::Th, Era::Common), "29 กุมภาพันธ์ ค.ศ. 2020");
        assert_eq!(written(Lang::En, Era::Common), "29 February 2020");
        assert_eq!(written(Lang::En, Era::Buddhist), "29 February 2563 BE");
        assert_eq!(written(Lang::Zh, Era::Common), "2020年2月29日");
        assert_eq!(written(Lang::Zh, Era::Buddhist), "佛历2563年2月29日");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(offset in -50_000_i32..100_000) {
            let day = add_days(date(2026, 1, 1), offset);
            for (lang, era) in Lang::ALL.into_iter().flat_map(|lang| Era::ALL.map(|era| (lang, era))) {
                let text = format_day_in(day, lang, era);
                prop_assert_eq!(parse_text_in(&text, None), Ok(day), "{}", &text);
                prop_assert_eq!(parse_text_in(&to_thai_digits(&text), Some(era)), Ok(day), "{}", &text);
            }
        }

        #[test]
        fn any_text_is_answered(text in any::<String>(), around in "(พ.ศ.|BE|İ|ce|[0-9/. ]){0,9}") {
            for text in [text, around] {
                for era in [None, Some(Era::Buddhist), Some(Era::Common)] {
                    let _answered: Result<Date, DateError> = parse_text_in(&text, era);
                }
            }
        }
    }
}
