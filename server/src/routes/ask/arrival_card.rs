//! "When must I file the arrival card?" (rules 27 and 32).

use app::i18n::text;
use app::pages::foreigner::ask::AskAnswer;
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::url::Path;
use sala::calendar::format_day;
use sala::platforms::foreigner::arrival_card::{Facts, ReasonCode, Settings, assess};
use sala::settings::SettingError;

use super::reasons;
use super::sheet::Sheet;
use crate::api::ground::Ground;
use crate::present::answer::country_name;
use crate::present::clocks::on_clocks_of;
use crate::present::instant;

/// Who comes, as the form offers it.
const TRAVELLERS: [&str; 4] = ["FOREIGN", "THAI", "BORDER_PASS", "OFFICIAL"];

pub fn answer(sheet: &mut Sheet<'_>, ground: &Ground) -> Result<Option<AskAnswer>, SettingError> {
    let (arrival, traveller) = (sheet.day("arrival_date", false), sheet.choice("traveller", &TRAVELLERS));
    let from = sheet.country("country_boarded");
    let Some(arrival) = arrival else { return Ok(None) };
    let lang = sheet.lang;
    let is = |kind: &str, code: &str| (traveller.as_deref() == Some(kind)).then(|| code.to_owned());
    let facts = Facts {
        arrival_date: Some(arrival),
        submitted_at: Some(ground.now),
        nationality: is("THAI", "THA"),
        doc_type: is("BORDER_PASS", "BORDER_PASS"),
        status_class: is("OFFICIAL", "OFFICIAL"),
        ..Facts::default()
    };
    let settings = ground.settings(arrival, Settings::from_resolved)?;
    let found = assess(&facts, &settings);
    let day = |day| format_day(day, lang);
    let t = |key: &str| text(lang, key, &[]);
    let t_on = |key: &str, day: String| text(lang, key, &[("day", day.into())]);
    let mut rows = vec![SummaryRow::new(t("ask-field-arrival_date"), day(arrival))];
    let until = day(arrival);
    let (tone, headline, notes) = if !found.required {
        (Tone::Good, t("ask-arrival-card-not"), Vec::new())
    } else if found.reason == Some(ReasonCode::ArrivalDatePassed) {
        (Tone::Neutral, t("ask-arrival-card-past"), Vec::new())
    } else {
        if let Some(opens) = found.opens_at {
            rows.push(SummaryRow::new(t("ask-arrival-card-from"), instant(lang, opens)));
            let abroad = from.as_deref().and_then(|country| Some((country, on_clocks_of(country, opens, lang)?)));
            rows.extend(abroad.map(|(country, time)| SummaryRow::new(country_name(lang, country), time)));
            rows.push(SummaryRow::new(t("ask-arrival-card-until"), until.clone()));
        }
        let note = match found.opens_on.filter(|_| found.reason == Some(ReasonCode::TooEarly)) {
            Some(opens) => t_on("ask-arrival-card-early", day(opens)),
            None => t("ask-arrival-card-open"),
        };
        (Tone::Action, t_on("ask-arrival-card-by", until), vec![note, t("ask-arrival-card-free")])
    };
    let go_on = found.required.then(|| (t("ask-arrival-card-go"), Path::ArrivalCard.to(lang)));
    Ok(Some(AskAnswer {
        tone,
        headline,
        notes,
        rows,
        reasons: reasons(lang, found.because),
        go_on,
        ..AskAnswer::default()
    }))
}
