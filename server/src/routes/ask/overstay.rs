//! "What does an overstay cost?" (rule 37).

use app::i18n::text;
use app::pages::foreigner::ask::AskAnswer;
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use sala::calendar::format_day;
use sala::money::Satang;
use sala::platforms::foreigner::overstay::{Settings, assess};
use sala::settings::SettingError;

use super::reasons;
use super::sheet::Sheet;
use crate::api::ground::Ground;

pub fn answer(sheet: &mut Sheet<'_>, ground: &Ground) -> Result<Option<AskAnswer>, SettingError> {
    let (until, departure) = (sheet.day("permitted_until", false), sheet.day("departure", false));
    let (Some(until), Some(departure)) = (until, departure) else { return Ok(None) };
    let lang = sheet.lang;
    let settings = ground.settings(departure, Settings::from_resolved)?;
    let found = assess(until, departure, &settings);
    let fine = Satang::from_baht(found.fine_baht).format(lang);
    let t = |key: &str| text(lang, key, &[]);
    let (tone, headline, notes) = if found.days == 0 {
        (Tone::Good, t("ask-overstay-none"), Vec::new())
    } else {
        let headline = text(lang, "ask-overstay-costs", &[("fine", fine.as_str().into())]);
        (Tone::Action, headline, vec![t("ask-overstay-pay"), t("ask-estimate")])
    };
    let rows = vec![
        SummaryRow::new(t("ask-field-permitted_until"), format_day(until, lang)),
        SummaryRow::new(t("ask-field-departure"), format_day(departure, lang)),
        SummaryRow::new(t("ask-overstay-days"), found.days.to_string()),
        SummaryRow::new(t("ask-overstay-fine"), fine),
    ];
    Ok(Some(AskAnswer { tone, headline, notes, rows, reasons: reasons(lang, found.because), ..AskAnswer::default() }))
}
