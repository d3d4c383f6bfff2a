//! "Do I need a visa?": the questions, and what the rules answer. Nothing is stored, and nobody need sign in.

use crate::app_state::AppState;
use crate::present::answer::mission_name;
use crate::present::law::law;
use crate::present::question::country_choices;
use crate::web::error::WebError;
use crate::web::visit::Visit;
use app::i18n::text;
use app::pages::foreigner::do_i_need_a_visa::{DoINeedAVisaPage, VisaAnswer, VisaOffer};
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::{Choice, ChoiceGroup, FieldKind, FieldView};
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::parts::text_input::{InputKind, TextInput, Width};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day, parse_day};
use sala::identity::country::normalise_code;
use sala::money::Satang;
use sala::platforms::foreigner::visa::mission::missions_for;
use sala::platforms::foreigner::visa::need::{Journey, Need, Offer, Way, need};
use sala::platforms::foreigner::visa::{PassportKind, Purpose, Settings};
use sala::text::{Lang, from_thai_digits};
use std::collections::BTreeMap;

/// What was asked, as it was typed.
type Asked = BTreeMap<String, String>;

/// The longest stay that is worth asking about, and the greatest age.
const LONGEST_STAY: i32 = 3_650;
const GREATEST_AGE: i16 = 130;

/// More entries by land than there are days in a year are not believed.
const MOST_ENTRIES: u32 = 366;

pub async fn do_i_need_a_visa(
    State(state): State<AppState>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    if asked.is_empty() {
        let fields = fields(visit.lang, &asked, &Asked::new());
        return visit.shared_page(async || Ok(DoINeedAVisaPage { fields, answer: None })).await;
    }
    let today = bangkok_day(state.clock.now());
    let (journey, errors) = journey(&asked, today);
    let fields = fields(visit.lang, &asked, &errors);
    let Some(journey) = journey.filter(|_| errors.is_empty()) else {
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, DoINeedAVisaPage { fields, answer: None }));
    };
    // What was in force on the day of arrival decides, as far as it is known today.
    let settings = state.store.settings_lately(state.clock.now(), today).await?;
    let settings = Settings::from_resolved(&settings).map_err(|error| WebError::internal(error.to_string()))?;
    let need = need(&journey, &settings);
    let answer = answer(visit.lang, &journey, &need, &settings);
    Ok(visit.page(DoINeedAVisaPage { fields, answer: Some(answer) }))
}

/// The journey that the answers describe, and what is wrong with them by field, as the end of a text key.
fn journey(asked: &Asked, today: Date) -> (Option<Journey<'static>>, Asked) {
    let given = |name: &str| asked.get(name).map(|value| value.trim()).unwrap_or_default();
    let mut errors = Asked::new();
    let mut wrong = |field: &str| drop(errors.insert(field.to_owned(), field.to_owned()));
    let nationality = normalise_code(given("nationality"));
    let residence = if given("residence").is_empty() { nationality } else { normalise_code(given("residence")) };
    let passport = if given("passport").is_empty() {
        Some(PassportKind::Ordinary)
    } else {
        PassportKind::parse(given("passport"))
    };
    let purpose = Purpose::parse(given("purpose"));
    let [day, month, year] = ["day", "month", "year"].map(|part| given(&format!("arrival-{part}")));
    let arrival = if [day, month, year].iter().all(|part| part.is_empty()) {
        Some(today)
    } else {
        parse_day(day, month, year).ok().filter(|day| *day >= today)
    };
    let number = |name: &str| from_thai_digits(given(name));
    let stay = number("stay_days").parse::<i32>().ok().filter(|days| (1..=LONGEST_STAY).contains(days));
    let age = number("age").parse::<i16>().ok().filter(|age| (0..=GREATEST_AGE).contains(age));
    let land = number("land_entries").parse::<u32>().ok().filter(|entries| *entries <= MOST_ENTRIES);
    for (field, is_wrong) in [
        ("nationality", nationality.is_none()),
        ("residence", residence.is_none()),
        ("passport", passport.is_none()),
        ("purpose", purpose.is_none()),
        ("arrival", arrival.is_none()),
        ("stay_days", !given("stay_days").is_empty() && stay.is_none()),
        ("age", !given("age").is_empty() && age.is_none()),
        ("land_entries", !given("land_entries").is_empty() && land.is_none()),
    ] {
        if is_wrong {
            wrong(field);
        }
    }
    let journey = || {
        Some(Journey {
            nationality: nationality?,
            residence: residence?,
            passport: passport?,
            purpose: purpose?,
            arrival: arrival?,
            today,
            stay_days: stay,
            age,
            land_entries: land,
        })
    };
    (journey(), errors)
}

/// The questions with what was answered. text keys: visa-need-, visa-purpose-, visa-passport-.
fn fields(lang: Lang, asked: &Asked, errors: &Asked) -> Vec<FieldView> {
    let given = |name: &str| asked.get(name).cloned().unwrap_or_default();
    let named = |name: &str, kind| {
        let key = name.replace('_', "-");
        let error = errors.contains_key(name).then(|| text(lang, &format!("visa-need-{key}-error"), &[]));
        FieldView::new(name, text(lang, &format!("visa-need-{key}"), &[]), kind).with_error(error)
    };
    let select = |name: &str, options| {
        let autocomplete = (name == "nationality").then(|| "country".to_owned());
        named(name, FieldKind::Select { groups: ChoiceGroup::plain(options), value: given(name), autocomplete })
    };
    let countries = country_choices(lang);
    let served = countries.iter().filter(|country| missions_for(&country.value).next().is_some()).cloned().collect();
    let passports = PassportKind::ALL
        .map(|kind| Choice::new(kind.code(), text(lang, &format!("visa-passport-{}", kind.code()), &[])));
    let purposes = Purpose::ALL
        .iter()
        .map(|purpose| Choice::new(purpose.code(), text(lang, &format!("visa-purpose-{}", purpose.code()), &[])));
    let passport =
        if given("passport").is_empty() { PassportKind::Ordinary.code().to_owned() } else { given("passport") };
    let number = |name: &str| {
        let input = TextInput {
            value: given(name),
            width: Width::Characters5,
            kind: InputKind::Digits,
            ..TextInput::default()
        };
        optional(named(name, FieldKind::Text(input)))
    };
    let is_wrong = errors.contains_key("arrival");
    let arrival = DateInput {
        day: given("arrival-day"),
        month: given("arrival-month"),
        year: given("arrival-year"),
        wrong: DateParts { day: is_wrong, month: is_wrong, year: is_wrong },
        birthday: false,
    };
    let hint = |key: &str| text(lang, key, &[]);
    vec![
        select("nationality", countries).with_hint(hint("visa-need-nationality-hint")),
        optional(select("residence", served)).with_hint(hint("visa-need-residence-hint")),
        named("passport", FieldKind::Radios { options: passports.to_vec(), value: passport }),
        select("purpose", purposes.collect()),
        optional(named("arrival", FieldKind::Date(arrival))).with_hint(hint("visa-need-arrival-hint")),
        number("stay_days").with_hint(hint("visa-need-stay-days-hint")),
        number("age").with_hint(hint("visa-need-age-hint")),
        number("land_entries").with_hint(hint("visa-need-land-entries-hint")),
    ]
}

fn optional(field: FieldView) -> FieldView {
    FieldView { optional: true, ..field }
}

/// What follows, in words. text keys: visa-way-, visa-reason-, visa-entries-.
fn answer(lang: Lang, journey: &Journey<'_>, need: &Need, settings: &Settings) -> VisaAnswer {
    let say = |key: &str| text(lang, key, &[]);
    let day = |day: Date| format_day(day, lang);
    let days = |days: i32| text(lang, "visa-days", &[("days", days.into())]);
    let (key, tone, admitted) = match &need.way {
        Way::Citizen => ("citizen", Tone::Good, None),
        Way::Exempt { days, until, .. } if need.visas.is_empty() => ("exempt", Tone::Good, Some((*days, *until))),
        Way::Exempt { days, until, .. } => ("exempt-short", Tone::Action, Some((*days, *until))),
        Way::OnArrival { days, until, .. } if need.visas.is_empty() => ("border", Tone::Good, Some((*days, *until))),
        Way::OnArrival { days, until, .. } => ("border-short", Tone::Action, Some((*days, *until))),
        Way::Visa if need.visas.is_empty() => ("none", Tone::Bad, None),
        Way::Visa => ("visa", Tone::Action, None),
    };
    let mut rows = Vec::new();
    if let Some((length, until)) = admitted {
        rows.push(SummaryRow::new(say("visa-need-stay"), days(length)));
        rows.push(SummaryRow::new(say("visa-need-until"), day(until)));
    }
    if let Way::OnArrival { fee: Some(fee), .. } = &need.way {
        rows.push(SummaryRow::new(say("visa-need-fee"), fee.format(lang)));
    }
    if need.way != Way::Citizen {
        rows.push(SummaryRow::new(say("visa-need-valid-to"), day(need.must_be_valid_to)));
    }
    let mut notes: Vec<String> =
        need.reasons.iter().map(|reason| say(&format!("visa-reason-{}", reason.code()))).collect();
    if let Way::Exempt { .. } = need.way {
        let extension =
            [("days", settings.exempt_extension_days.into()), ("entries", settings.exempt_land_entries.into())];
        notes.push(text(lang, "visa-need-exempt-note", &extension));
    }
    if need.way != Way::Citizen {
        let fees = &settings.fees;
        let fees =
            [("extension", fees.extension), ("single", fees.reentry_single), ("multiple", fees.reentry_multiple)];
        let fees = fees.map(|(name, satang)| (name, Satang::new(satang).format(lang).into()));
        notes.push(text(lang, "visa-need-other-fees", &fees));
    }
    VisaAnswer {
        tone,
        title: say(&format!("visa-way-{key}")),
        text: say(&format!("visa-way-{key}-text")),
        rows,
        notes,
        offers: need.visas.iter().map(|offer| offer_in_words(lang, journey, offer, need, settings)).collect(),
        missions: need.missions.iter().map(|mission| mission_name(lang, mission)).collect(),
        because: need
            .because
            .iter()
            .map(|because| (text(lang, "visa-need-rule", &[("rule", because.rule.into())]), law(lang, because.law)))
            .collect(),
    }
}

fn offer_in_words(lang: Lang, journey: &Journey<'_>, offer: &Offer, need: &Need, settings: &Settings) -> VisaOffer {
    let say = |key: &str| text(lang, key, &[]);
    let mut rows: Vec<SummaryRow> = offer
        .entries
        .iter()
        .map(|(entries, months, fee)| {
            let validity = text(lang, "visa-months", &[("months", (*months).into())]);
            let baht = if fee.is_zero() { say("visa-free") } else { fee.format(lang) };
            let there = need.missions.first().and_then(|mission| {
                let local = settings.in_currency(*fee, mission.currency).filter(|local| *local > 0)?;
                Some(text(lang, "visa-fee-there", &[("fee", format!("{local} {}", mission.currency).into())]))
            });
            let value = [Some(validity), Some(baht), there].into_iter().flatten().collect();
            SummaryRow { value, ..SummaryRow::new(say(&format!("visa-entries-{}", entries.code())), String::new()) }
        })
        .collect();
    if let Some((years, most)) = offer.years {
        let value = text(lang, "visa-need-years-of", &[("years", years.into()), ("most", most.into())]);
        rows.push(SummaryRow::new(say("visa-need-years"), value));
    }
    if let Some(days) = offer.stay_days {
        let each = text(lang, "visa-days", &[("days", days.into())]);
        rows.push(SummaryRow::new(say("visa-need-stay-each"), each));
    }
    let code = offer.visa.code.as_str();
    // text keys: evisa-document-, evisa-field-.
    let document = |code: &&str| say(&format!("evisa-document-{code}"));
    let mut begin: Vec<(&'static str, String)> = vec![
        ("nationality", journey.nationality.to_owned()),
        ("current_country", journey.residence.to_owned()),
        ("passport_kind", journey.passport.code().to_owned()),
        ("purpose", journey.purpose.code().to_owned()),
        ("visa_type", code.to_owned()),
        ("intended_arrival-day", journey.arrival.day().to_string()),
        ("intended_arrival-month", journey.arrival.month().to_string()),
        ("intended_arrival-year", journey.arrival.year().to_string()),
    ];
    let at_mission = offer.at_mission.iter().map(|(mission, papers)| {
        let papers = papers.iter().map(document).collect::<Vec<_>>().join(lang.list_separator());
        text(lang, "visa-need-papers-at", &[("mission", mission_name(lang, mission).into()), ("papers", papers.into())])
    });
    let at_mission = at_mission.collect();
    if need.missions.is_empty() {
        begin.clear();
    }
    VisaOffer {
        title: say(&format!("evisa-field-visa_type-{code}")),
        rows,
        documents: offer.documents.iter().map(document).collect(),
        at_mission,
        begin,
    }
}
