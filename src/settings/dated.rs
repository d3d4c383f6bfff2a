//! Lists of codes that the law changes: who is exempt, who reports yearly. Each code holds from a day to a day, so that what happened
//! before an order is judged by what was in force then, also with the settings of today.

use jiff::civil::Date;

/// A list of codes, each with the days on which it is on the list.
///
/// In a setting an entry is the code alone (`PR`: on the list as long as the setting is in force), or the code and its days as an
/// interval (`TR 2020-06-30/..`, `TR 2020-06-30/2027-01-31`: first and last day).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatedCodes(Vec<DatedCode>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct DatedCode {
    code: String,
    from: Option<Date>,
    to: Option<Date>,
}

impl DatedCode {
    fn parse(text: &str) -> Option<Self> {
        let Some((code, days)) = text.trim().rsplit_once(' ').filter(|(_, days)| days.contains('/')) else {
            return Some(Self { code: text.trim().to_owned(), from: None, to: None });
        };
        let day = |text: &str| if text == ".." { Some(None) } else { text.parse().ok().map(Some) };
        let (from, to) = days.split_once('/')?;
        Some(Self { code: code.trim().to_owned(), from: day(from)?, to: day(to)? })
    }

    /// None: the day is not known, and what has no end holds.
    fn is_in_force(&self, on: Option<Date>) -> bool {
        match on {
            Some(on) => self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to),
            None => self.to.is_none(),
        }
    }
}

impl DatedCodes {
    /// From the entries of a setting; none where one of them cannot be read.
    pub fn parse<T: AsRef<str>>(entries: &[T]) -> Option<Self> {
        entries.iter().map(|entry| DatedCode::parse(entry.as_ref())).collect::<Option<_>>().map(Self)
    }

    /// Codes that are on the list from a day on; none: for as long as is known.
    pub fn since(from: Option<Date>, codes: &[&str]) -> Self {
        Self(codes.iter().map(|code| DatedCode { code: (*code).to_owned(), from, to: None }).collect())
    }

    /// All codes, whichever days are theirs.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|entry| entry.code.as_str())
    }

    /// The codes on the list on a day.
    pub fn known_on(&self, day: Option<Date>) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |entry| entry.is_in_force(day)).map(|entry| entry.code.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn on(list: &DatedCodes, day: Option<Date>) -> Vec<&str> {
        list.known_on(day).collect()
    }

    #[test]
    fn each_code_holds_on_its_days() {
        let list =
            DatedCodes::parse(&["PR", "TR 2020-06-30/..", "SMART (T) 2020-06-30/2021-12-31", "ED ../2026-01-01"])
                .unwrap();
        assert_eq!(on(&list, Some(date(2020, 6, 29))), ["PR", "ED"]);
        assert_eq!(on(&list, Some(date(2020, 6, 30))), ["PR", "TR", "SMART (T)", "ED"]);
        assert_eq!(on(&list, Some(date(2021, 12, 31))), ["PR", "TR", "SMART (T)", "ED"], "the last day is one of them");
        assert_eq!(on(&list, Some(date(2022, 1, 1))), ["PR", "TR", "ED"]);
        assert_eq!(on(&list, None), ["PR", "TR"], "what has no end");
    }

    #[test]
    fn what_cannot_be_read_is_no_list() {
        for wrong in ["TR 2020-06-31/..", "TR 2020-06-30/soon", "TR /"] {
            assert_eq!(DatedCodes::parse(&[wrong]), None, "{wrong}");
        }
        assert_eq!(DatedCodes::parse::<&str>(&[]), Some(DatedCodes::default()));
        let since = DatedCodes::since(Some(date(2020, 6, 30)), &["TR"]);
        assert_eq!(DatedCodes::parse(&["TR 2020-06-30/.."]), Some(since));
    }
}
