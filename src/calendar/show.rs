//! Dates as each language writes them. Thai shows the Buddhist year, all others the Gregorian one; the clock is
//! Bangkok's, in 24 hours, to the minute. Digits are Western: that is what Thai forms print today.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::{BANGKOK, buddhist_year};
use crate::text::Lang;

pub(super) const MONTHS_TH: [&str; 12] = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
];
pub(super) const MONTHS_TH_SHORT: [&str; 12] =
    ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];
pub(super) const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// In the genitive: that is how they stand beside a day.
pub(super) const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
pub(super) const MONTHS_MY: [&str; 12] =
    ["ဇန်နဝါရီ", "ဖေဖော်ဝါရီ", "မတ်", "ဧပြီ", "မေ", "ဇွန်", "ဇူလိုင်", "ဩဂုတ်", "စက်တင်ဘာ", "အောက်တိုဘာ", "နိုဝင်ဘာ", "ဒီဇင်ဘာ"];

/// "1 ตุลาคม 2569", "1 October 2026", "2026年10月1日".
pub fn format_day(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Th => format!("{} {} {}", day.day(), month_name(&MONTHS_TH, day), buddhist_year(day)),
        Lang::En => format!("{} {} {}", day.day(), month_name(&MONTHS_EN, day), day.year()),
        Lang::Zh | Lang::Ja => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Lang::Ko => format!("{}년 {}월 {}일", day.year(), day.month(), day.day()),
        Lang::Ru => format!("{} {} {} года", day.day(), month_name(&MONTHS_RU, day), day.year()),
        Lang::My => format!("{} ခုနှစ် {} {} ရက်", day.year(), month_name(&MONTHS_MY, day), day.day()),
    }
}

/// For tables: "1 ต.ค. 2569", "1 Oct 2026", "2026-10-01".
pub fn format_day_short(day: Date, lang: Lang) -> String {
    match lang {
        Lang::Th => format!("{} {} {}", day.day(), month_name(&MONTHS_TH_SHORT, day), buddhist_year(day)),
        Lang::En => {
            let month = month_name(&MONTHS_EN, day);
            format!("{} {} {}", day.day(), month.get(..3).unwrap_or(month), day.year())
        }
        Lang::Zh | Lang::Ja | Lang::Ko => format_iso(day),
        Lang::Ru => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
        Lang::My => format!("{} {} {}", day.day(), month_name(&MONTHS_MY, day), day.year()),
    }
}

/// An instant on Bangkok's clock: "1 ตุลาคม 2569 เวลา 09:05 น.", "1 October 2026, 09:05", "2026年10月1日 09:05".
pub fn format_instant(instant: Timestamp, lang: Lang) -> String {
    format_clock(BANGKOK.to_datetime(instant), lang)
}

/// What a clock shows somewhere, as [`format_instant`] writes it.
pub fn format_clock(clock: DateTime, lang: Lang) -> String {
    let day = format_day(clock.date(), lang);
    let time = format!("{:02}:{:02}", clock.hour(), clock.minute());
    match lang {
        Lang::Th => format!("{day} เวลา {time} น."),
        Lang::En | Lang::Ru => format!("{day}, {time}"),
        Lang::Zh | Lang::Ja | Lang::Ko => format!("{day} {time}"),
        Lang::My => format!("{day}၊ {time}"),
    }
}

/// Bangkok's clock to the minute: "09:05".
pub fn format_time(instant: Timestamp) -> String {
    let time = BANGKOK.to_datetime(instant).time();
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// "2026-10-01", the form for storage, interfaces and the `datetime` attribute.
pub fn format_iso(day: Date) -> String {
    day.to_string()
}

/// The month in Thai, or in English for all others.
pub(super) fn month_name_in(lang: Lang, day: Date) -> &'static str {
    match lang {
        Lang::Th => month_name(&MONTHS_TH, day),
        Lang::Ru => month_name(&MONTHS_RU, day),
        Lang::My => month_name(&MONTHS_MY, day),
        Lang::En | Lang::Zh | Lang::Ja | Lang::Ko => month_name(&MONTHS_EN, day),
    }
}

fn month_name(names: &[&'static str; 12], day: Date) -> &'static str {
    let index = usize::try_from(day.month() - 1).unwrap_or_default();
    names.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_language_writes_its_own_date() {
        let day = date(2026, 10, 1);
        assert_eq!(format_day(day, Lang::Th), "1 ตุลาคม 2569");
        assert_eq!(format_day(day, Lang::En), "1 October 2026");
        assert_eq!(format_day(day, Lang::Zh), "2026年10月1日");
        assert_eq!(format_day(day, Lang::Ja), "2026年10月1日");
        assert_eq!(format_day(day, Lang::Ko), "2026년 10월 1일");
        assert_eq!(format_day(day, Lang::Ru), "1 октября 2026 года");
        assert_eq!(format_day(day, Lang::My), "2026 ခုနှစ် အောက်တိုဘာ 1 ရက်");
        assert_eq!(format_day_short(day, Lang::Ru), "01.10.2026");
        assert_eq!(format_day_short(day, Lang::My), "1 အောက်တိုဘာ 2026");
        assert_eq!(format_day_short(day, Lang::Th), "1 ต.ค. 2569");
        assert_eq!(format_day_short(day, Lang::En), "1 Oct 2026");
        assert_eq!(format_day_short(day, Lang::Zh), "2026-10-01");
        assert_eq!(format_day(date(2026, 12, 31), Lang::En), "31 December 2026");
    }

    #[test]
    fn instants_are_on_bangkok_clock() {
        let instant: Timestamp = "2026-09-30T19:05:59Z".parse().unwrap();
        assert_eq!(format_instant(instant, Lang::Th), "1 ตุลาคม 2569 เวลา 02:05 น.");
        assert_eq!(format_instant(instant, Lang::En), "1 October 2026, 02:05");
        assert_eq!(format_instant(instant, Lang::Zh), "2026年10月1日 02:05");
    }
}
