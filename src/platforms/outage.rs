//! Times in which the portal could not take a notice. Whoever could not file must not be late for it: hours of a deadline do not run
//! while the portal is down, and a last day on which it was down is followed by another. The office writes them down as the setting
//! `portal.outages`, a list of intervals: `2026-11-20T08:00:00+07:00/2026-11-20T20:00:00+07:00`. Rests on the Administrative
//! Procedure Act B.E. 2539 s. 66: who could not act in time for a cause that is not his own may act when it is over.

use crate::calendar::{add_days, bangkok_day};
use crate::settings::{SettingError, Settings};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// The section on which it rests.
pub const LAW: &str = "Administrative Procedure Act B.E. 2539 s. 66";

const KEY: &str = "portal.outages";

/// Outages in order of time, none touching another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outages(Vec<(Timestamp, Timestamp)>);

impl Outages {
    /// From the intervals; none where one cannot be read or ends before it begins.
    pub fn parse<T: AsRef<str>>(intervals: &[T]) -> Option<Self> {
        let read = |text: &T| {
            let (from, to) = text.as_ref().split_once('/')?;
            let (from, to): (Timestamp, Timestamp) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
            (from < to).then_some((from, to))
        };
        let mut all = intervals.iter().map(read).collect::<Option<Vec<_>>>()?;
        all.sort_unstable();
        let mut joined: Vec<(Timestamp, Timestamp)> = Vec::new();
        for (from, to) in all {
            match joined.last_mut().filter(|(_, end)| from <= *end) {
                Some((_, end)) => *end = to.max(*end),
                None => joined.push((from, to)),
            }
        }
        Some(Self(joined))
    }

    /// As they are written down. An installation in which nobody wrote any had none.
    pub fn from_resolved(resolved: &Settings) -> Result<Self, SettingError> {
        if !resolved.0.contains_key(KEY) {
            return Ok(Self::default());
        }
        Self::parse(&resolved.texts(KEY)?).ok_or_else(|| SettingError(KEY.to_owned()))
    }

    /// The last instant in time of a deadline that began to run at `start` and would end at `deadline`: later by as long as the portal
    /// was down meanwhile.
    pub fn extended(&self, start: Timestamp, deadline: Timestamp) -> Timestamp {
        let mut end = deadline;
        // In order of time, so that what is added may run into the next outage.
        for (from, to) in &self.0 {
            let from = start.max(*from);
            if from < *to && from <= end {
                end = end.saturating_add(to.duration_since(from)).unwrap_or(Timestamp::MAX);
            }
        }
        end
    }

    /// The last day of a window that would end on `last`: the first from then on in which the portal was up all day.
    pub fn extended_day(&self, last: Date) -> Date {
        self.0.iter().fold(last, |last, (from, to)| {
            // What ends at midnight leaves the next day whole.
            let until = bangkok_day(to.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(*to));
            if bangkok_day(*from) <= last && last <= until { add_days(until, 1) } else { last }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        format!("{text}:00+07:00").parse().unwrap()
    }

    fn outages(intervals: &[(&str, &str)]) -> Outages {
        let interval = |(from, to): &(&str, &str)| format!("{from}:00+07:00/{to}:00+07:00");
        Outages::parse(&intervals.iter().map(interval).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn hours_do_not_run_while_the_portal_is_down() {
        let (start, deadline) = (at("2026-05-02T09:30"), at("2026-05-03T09:30"));
        let down = |intervals: &[(&str, &str)]| outages(intervals).extended(start, deadline);
        assert_eq!(down(&[]), deadline);
        assert_eq!(down(&[("2026-05-02T20:00", "2026-05-02T23:00")]), at("2026-05-03T12:30"));
        assert_eq!(
            down(&[("2026-05-02T08:30", "2026-05-02T10:30")]),
            at("2026-05-03T10:30"),
            "the part after the start"
        );
        assert_eq!(down(&[("2026-05-03T09:00", "2026-05-03T12:00")]), at("2026-05-03T12:30"), "half an hour was left");
        assert_eq!(down(&[("2026-05-01T09:00", "2026-05-02T09:30")]), deadline, "over before it began");
        assert_eq!(down(&[("2026-05-03T09:31", "2026-05-04T09:00")]), deadline, "after it ended");
        // What is added runs into the next outage.
        let two = [("2026-05-03T10:00", "2026-05-03T11:00"), ("2026-05-02T20:00", "2026-05-02T21:00")];
        assert_eq!(down(&two), at("2026-05-03T11:30"));
    }

    #[test]
    fn a_last_day_on_which_it_was_down_is_followed_by_another() {
        let last = date(2026, 10, 1);
        let down = |intervals: &[(&str, &str)]| outages(intervals).extended_day(last);
        assert_eq!(down(&[]), last);
        assert_eq!(down(&[("2026-09-30T08:00", "2026-09-30T23:00")]), last, "a day before");
        assert_eq!(down(&[("2026-10-01T20:00", "2026-10-01T23:00")]), date(2026, 10, 2));
        assert_eq!(down(&[("2026-09-30T20:00", "2026-10-02T00:00")]), date(2026, 10, 2), "up at midnight");
        assert_eq!(down(&[("2026-09-30T20:00", "2026-10-02T00:01")]), date(2026, 10, 3));
        let two = [("2026-10-01T20:00", "2026-10-01T23:00"), ("2026-10-02T10:00", "2026-10-02T11:00")];
        assert_eq!(down(&two), date(2026, 10, 3));
    }

    #[test]
    fn what_cannot_be_read_is_no_list() {
        let read = |text: &str| Outages::parse(&[text]);
        assert_eq!(read("2026-05-02T08:30:00+07:00"), None);
        assert_eq!(read("2026-05-02T08:30:00+07:00/2026-05-02T08:30:00+07:00"), None, "no time at all");
        assert_eq!(Outages::from_resolved(&Settings::default()), Ok(Outages::default()));
        let settings = Settings([(KEY.to_owned(), crate::value::Value::List(vec!["x".into()]))].into());
        assert_eq!(Outages::from_resolved(&settings), Err(SettingError(KEY.to_owned())));
    }

    proptest! {
        /// Counted minute by minute: only minutes in which the portal is up use up the deadline.
        #[test]
        fn as_counted_minute_by_minute(
            hours in 1_i64..4, spans in prop::collection::vec((-120_i64..500, 1_i64..120), 0..5),
        ) {
            let start = at("2026-05-02T09:30");
            let minute = |n: i64| start + SignedDuration::from_mins(n);
            let texts: Vec<String> =
                spans.iter().map(|(from, long)| format!("{}/{}", minute(*from), minute(from + long))).collect();
            let is_down = |n: i64| spans.iter().any(|(from, long)| *from <= n && n < from + long);
            let (mut left, mut now) = (hours * 60, 0);
            while left > 0 {
                left -= i64::from(!is_down(now));
                now += 1;
            }
            // Whoever has no minute left when the portal goes down may still file when it is up again.
            while is_down(now) {
                now += 1;
            }
            let found = Outages::parse(&texts).unwrap().extended(start, minute(hours * 60));
            prop_assert_eq!(found, minute(now));
        }
    }
}
