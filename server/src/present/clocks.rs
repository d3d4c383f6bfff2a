//! What clocks abroad show at an instant.

use jiff::Timestamp;
use sala::calendar::format_clock;
use sala::platforms::foreigner::arrival_card::offsets_of;
use sala::text::Lang;

/// "16 January 2027, 18:00 (UTC+01)"; of a country with several zones each, from east to west. None where they are not known.
pub fn on_clocks_of(country: &str, at: Timestamp, lang: Lang) -> Option<String> {
    let shown = |offset: jiff::tz::Offset| format!("{} (UTC{offset})", format_clock(offset.to_datetime(at), lang));
    let clocks: Vec<String> = offsets_of(country, at).into_iter().map(shown).collect();
    (!clocks.is_empty()).then(|| clocks.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_zone_of_a_country() {
        let at: Timestamp = "2027-01-16T17:00:00Z".parse().unwrap();
        let one = on_clocks_of("SWE", at, Lang::En).unwrap();
        assert!(one.contains("18:00") && one.ends_with("(UTC+01)"), "{one}");
        let several = on_clocks_of("IDN", at, Lang::En).unwrap();
        assert_eq!(several.matches("(UTC+").count(), 3, "{several}");
        assert_eq!(on_clocks_of("XXA", at, Lang::En), None);
    }
}
