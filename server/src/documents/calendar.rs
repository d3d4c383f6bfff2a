//! Days as a calendar file (iCalendar, RFC 5545): all-day events, for one file or a calendar that is subscribed to.
//!
//! Written here in some lines: the crates for it ask the system for the time and draw random ids while they write, so that the same
//! receipt would give another event at every download, and calendars would show it twice.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use sala::calendar::{add_days, format_day};
use sala::text::Lang;

use app::i18n::marked::unmarked;
use app::i18n::text;

/// Days before the due date on which the calendar reminds, at 9 o'clock.
const REMINDERS: [i32; 3] = [15, 7, 1];

/// An event of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// By which calendars know it again; a higher sequence replaces a lower one.
    pub uid: String,
    pub sequence: u32,
    /// When it was last changed.
    pub stamp: Timestamp,
    /// In Bangkok.
    pub day: Date,
    pub summary: String,
    pub description: String,
    pub url: String,
    /// Days before, at least one, on which the calendar reminds at 9 o'clock.
    pub reminders: Vec<i32>,
}

/// The file's text, lines ended by CR LF. Serve it as `text/calendar; charset=utf-8`.
pub fn calendar(name: &str, events: &[Event]) -> String {
    let mut file = Lines::default();
    file.plain("BEGIN:VCALENDAR");
    file.plain("VERSION:2.0");
    file.plain("PRODID:-//Sala//due dates//EN");
    file.plain("METHOD:PUBLISH");
    // RFC 7986, and what calendars read that do not know it.
    file.text("NAME", name);
    file.text("X-WR-CALNAME", name);
    file.plain("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    for event in events {
        event.write(&mut file);
    }
    file.plain("END:VCALENDAR");
    file.0
}

impl Event {
    fn write(&self, file: &mut Lines) {
        file.plain("BEGIN:VEVENT");
        file.text("UID", &self.uid);
        file.plain(&format!("SEQUENCE:{}", self.sequence));
        file.plain(&format!("DTSTAMP:{}", Offset::UTC.to_datetime(self.stamp).strftime("%Y%m%dT%H%M%SZ")));
        file.plain(&format!("DTSTART;VALUE=DATE:{}", self.day.strftime("%Y%m%d")));
        file.plain(&format!("DTEND;VALUE=DATE:{}", add_days(self.day, 1).strftime("%Y%m%d")));
        file.text("SUMMARY", &self.summary);
        file.text("DESCRIPTION", &format!("{}\n{}", self.description, self.url));
        file.plain(&format!("URL:{}", self.url));
        file.plain("TRANSP:TRANSPARENT");
        for days in self.reminders.iter().filter(|days| **days >= 1) {
            file.plain("BEGIN:VALARM");
            file.plain("ACTION:DISPLAY");
            file.text("DESCRIPTION", &self.summary);
            // From midnight of the day back to 9 o'clock of the earlier day.
            file.plain(&format!("TRIGGER:-P{}DT15H", days - 1));
            file.plain("END:VALARM");
        }
        file.plain("END:VEVENT");
    }
}

/// The day on which the next report is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDate {
    /// The reference of the case, by which the event is known: a second download replaces the first.
    pub reference: String,
    pub next_due: Date,
    /// The first day on which one can report online.
    pub window_opens: Date,
    /// When the receipt was issued.
    pub issued_at: Timestamp,
    /// Where to report: the absolute address of the service's start page.
    pub url: String,
    pub lang: Lang,
}

impl DueDate {
    /// The file.
    pub fn to_ics(&self) -> String {
        let say = |key: &str| {
            let due = format_day(self.next_due, self.lang);
            let opens = format_day(self.window_opens, self.lang);
            text(
                self.lang,
                key,
                &[("due", due.into()), ("opens", opens.into()), ("reference", self.reference.clone().into())],
            )
        };
        let summary = say("receipt-calendar-summary");
        let event = Event {
            uid: format!("{}-next-due@sala", self.reference),
            sequence: 0,
            stamp: self.issued_at,
            day: self.next_due,
            summary: summary.clone(),
            description: say("receipt-calendar-description"),
            url: self.url.clone(),
            reminders: REMINDERS.to_vec(),
        };
        calendar(&summary, &[event])
    }
}

/// Content lines, folded at 75 bytes.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line whose value needs no escaping. Control characters are dropped: none may start a line of its own.
    fn plain(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars().filter(|character| !character.is_control()) {
            // A continuation begins with a space, which counts.
            if width + character.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property with a text (RFC 5545 section 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for character in unmarked(value).chars() {
            match character {
                '\\' | ';' | ',' => line.extend(['\\', character]),
                '\n' => line.push_str("\\n"),
                _ => line.push(character),
            }
        }
        self.plain(&line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn due_date(lang: Lang) -> DueDate {
        DueDate {
            reference: "7QK3M-X4D2A".to_owned(),
            next_due: date(2026, 12, 30),
            window_opens: date(2026, 12, 15),
            issued_at: "2026-09-20T14:05:00+07:00".parse().unwrap(),
            url: format!("https://sala.example/{lang}/foreigner/90-day-report"),
            lang,
        }
    }

    fn unfolded(ics: &str) -> String {
        ics.replace("\r\n ", "")
    }

    #[test]
    fn an_all_day_event_with_three_reminders() {
        let ics = unfolded(&due_date(Lang::En).to_ics());
        for line in [
            "UID:7QK3M-X4D2A-next-due@sala\r\n",
            "DTSTAMP:20260920T070500Z\r\n",
            "DTSTART;VALUE=DATE:20261230\r\n",
            "DTEND;VALUE=DATE:20261231\r\n",
            "TRIGGER:-P14DT15H\r\n",
            "TRIGGER:-P6DT15H\r\n",
            "TRIGGER:-P0DT15H\r\n",
        ] {
            assert!(ics.contains(line), "{line} in {ics}");
        }
        assert!(ics.contains("15 December 2026"), "{ics}");
        assert!(ics.contains("SEQUENCE:0\r\n"), "{ics}");
        assert_eq!(ics.matches("BEGIN:").count(), ics.matches("END:").count());
    }

    #[test]
    fn every_language_says_when_the_window_opens() {
        for (lang, opens) in
            [(Lang::Th, "15 ธันวาคม 2569"), (Lang::En, "15 December 2026"), (Lang::Zh, "2026年12月15日")]
        {
            let ics = unfolded(&due_date(lang).to_ics());
            assert!(ics.contains(opens), "{ics}");
            assert!(!ics.contains("[["), "{ics}");
        }
    }

    #[test]
    fn lines_are_at_most_75_bytes_and_break_between_characters() {
        let ics = due_date(Lang::Th).to_ics();
        assert!(ics.contains("\r\n "), "the Thai description is long enough to be folded");
        for line in ics.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        }
        assert!(!ics.replace("\r\n", "").contains(['\r', '\n']));
    }

    #[test]
    fn a_second_download_is_the_same_event() {
        assert_eq!(due_date(Lang::Zh).to_ics(), due_date(Lang::Zh).to_ics());
    }

    #[test]
    fn text_cannot_add_properties() {
        let mut hostile = due_date(Lang::En);
        hostile.reference = "A\r\nATTENDEE:mailto:a@b.c\nX;Y,Z\\".to_owned();
        let ics = hostile.to_ics();
        assert!(!ics.contains("\nATTENDEE"), "{ics}");
        assert!(unfolded(&ics).contains("UID:A\\nATTENDEE:mailto:a@b.c\\nX\\;Y\\,Z\\\\-next-due@sala"), "{ics}");
    }
}
