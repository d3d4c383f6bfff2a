//! Whoever comes without a visa from a mission, and whoever leaves: found by the lines of the passport in the immigration register,
//! which is told of the entry or the departure once the officer confirms it. Nothing of it is a case.

use super::of_the_border;
use crate::app_state::AppState;
use crate::ports::immigration::Unavailable;
use crate::present::answer::{country_name, port_name};
use crate::present::law::law;
use crate::present::question::port_choices;
use crate::routes::officer::desk::desk;
use crate::store::register::{ListedEntry, NewEntry};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::{has, text};
use app::pages::officer::border::{BorderPage, Found, field};
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::summary_list::SummaryRow;
use app::parts::tag::Tone;
use app::url::Path;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::calendar::{bangkok_day, format_day};
use sala::identity::country::normalise_code;
use sala::identity::mrz::{self, Mrz};
use sala::identity::port_of_entry::{Mode, PortOfEntry, port_of_entry};
use sala::money::Satang;
use sala::platforms::filing::NINETY_DAY_REPORT;
use sala::platforms::foreigner::overstay::{self, Overstay};
use sala::platforms::foreigner::visa::crossing::{Admission, Traveller, admit, land_entries, passport_kind};
use sala::platforms::foreigner::visa::{ReasonCode, Settings};
use sala::text::Lang;

// text keys: border-crossing-done-, border-crossing-scheme-, border-crossing-way-

pub async fn form(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<super::Done>,
) -> Result<Response, WebError> {
    of_the_border(&officer)?;
    let page = page(&state, &officer, &FormValues::default(), &[]).await?;
    let key = format!("border-crossing-done-{}", query.done);
    let done = has(&key).then(|| text(officer.visit.lang, &key, &[]));
    Ok(officer.visit.page(BorderPage { done, ..page }))
}

/// What was typed, once it can be read.
struct Shown {
    leaves: bool,
    zone: Mrz,
    port: &'static PortOfEntry,
}

impl Shown {
    /// Issuing state and number, as the register looks passports up.
    fn passport(&self) -> (&str, &str) {
        let state = self.zone.issuing_state.as_str();
        (normalise_code(state).unwrap_or(state), self.zone.document_number.as_str())
    }
}

/// The fields that are wrong, each with the key of what is wrong.
type Wrong = Vec<(&'static str, &'static str)>;

fn read(values: &FormValues, today: Date) -> Result<Shown, Wrong> {
    let way = match values.first(field::WAY) {
        field::IN => Ok(false),
        field::OUT => Ok(true),
        _ => Err((field::WAY, "border-crossing-way-error")),
    };
    let zone = mrz::read(values.first(field::MRZ), today).fields.ok_or((field::MRZ, "border-crossing-mrz-error"));
    // Whoever leaves is let go with what he has.
    let zone = zone.and_then(|zone| {
        let is_none = zone.is_specimen() || (way == Ok(false) && zone.is_expired(today));
        if is_none { Err((field::MRZ, "border-crossing-specimen")) } else { Ok(zone) }
    });
    let port = port_of_entry(values.first(field::PORT).trim()).filter(|port| port.active);
    match (way, zone, port.ok_or((field::PORT, "border-port-error"))) {
        (Ok(leaves), Ok(zone), Ok(port)) => Ok(Shown { leaves, zone, port }),
        (way, zone, port) => Err([way.err(), zone.err(), port.err()].into_iter().flatten().collect()),
    }
}

pub async fn check(
    State(state): State<AppState>,
    officer: Officer,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    of_the_border(&officer)?;
    let (visit, lang, now) = (&officer.visit, officer.visit.lang, state.clock.now());
    let today = bangkok_day(now);
    let shown = match read(&values, today) {
        Ok(shown) => shown,
        Err(wrong) => {
            let page = page(&state, &officer, &values, &wrong).await?;
            return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    let page = page(&state, &officer, &values, &[]).await?;
    let Ok(entries) = state.immigration.entries_of(&state.store, shown.passport(), now).await else {
        return Ok(visit.page(BorderPage { found: Some(plain(lang, "border-crossing-silent", "")), ..page }));
    };
    let judged = judge(&state, &shown, &entries, today).await?;
    if values.first(field::RECORD) == "yes" && judged.may_record() {
        let recorded = record(&state, &shown, &judged, today).await;
        if shown.leaves && recorded.is_ok() {
            left(&state, &shown).await?;
        }
        return match recorded {
            Ok(true) => {
                let done = if shown.leaves { field::OUT } else { field::IN };
                Ok(visit.redirect(&Path::BorderCrossing.with_query(lang, &[("done", done)])))
            }
            Ok(false) => {
                let found = Some(plain(lang, "border-crossing-already", ""));
                Ok(visit.page_with(StatusCode::CONFLICT, BorderPage { found, ..page }))
            }
            Err(Unavailable) => {
                Ok(visit.page(BorderPage { found: Some(plain(lang, "border-crossing-silent", "")), ..page }))
            }
        };
    }
    let found = Some(in_words(lang, &shown, &judged, &values));
    Ok(visit.page(BorderPage { found, ..page }))
}

/// What the rules make of it.
enum Judged<'a> {
    /// With how many exempt entries by land this year.
    Comes(Admission, u32),
    Leaves(&'a ListedEntry, Overstay),
    /// Nobody is here with this passport.
    Unknown,
}

impl Judged<'_> {
    fn may_record(&self) -> bool {
        match self {
            Self::Comes(admission, _) => admission.until.is_some(),
            Self::Leaves(..) => true,
            Self::Unknown => false,
        }
    }
}

async fn judge<'a>(
    state: &AppState,
    shown: &Shown,
    entries: &'a [ListedEntry],
    today: Date,
) -> Result<Judged<'a>, WebError> {
    let mut tx = state.store.begin_system().await?;
    let settings = tx.settings_on(today, None).await?;
    tx.commit().await?;
    let missing = |error: sala::settings::SettingError| WebError::internal(error.to_string());
    if shown.leaves {
        let rules = overstay::Settings::from_resolved(&settings).map_err(missing)?;
        let here = entries.iter().find(|entry| entry.left_on.is_none());
        return Ok(here.map_or(Judged::Unknown, |entry| {
            Judged::Leaves(entry, overstay::assess(entry.permit_until, today, &rules))
        }));
    }
    let settings = Settings::from_resolved(&settings).map_err(missing)?;
    let past = entries.iter().map(|entry| (entry.arrived_on, entry.port.as_str(), entry.class.as_str()));
    let land_entries = land_entries(past, today);
    let zone = &shown.zone;
    let traveller = Traveller {
        nationality: &zone.nationality,
        passport: passport_kind(zone),
        passport_expiry: zone.expiry_date,
        on: today,
        by_land: shown.port.mode == Mode::Land,
        land_entries,
    };
    Ok(Judged::Comes(admit(&traveller, &settings), land_entries))
}

/// Tells the register. False: it knew, or knows of no such entry.
async fn record(state: &AppState, shown: &Shown, judged: &Judged<'_>, today: Date) -> Result<bool, Unavailable> {
    let now = state.clock.now();
    let Judged::Comes(admission, _) = judged else {
        return state.immigration.leave(&state.store, shown.passport(), today, now).await;
    };
    let Some(until) = admission.until else { return Ok(false) };
    let (zone, (issuing_state, number)) = (&shown.zone, shown.passport());
    let entry = NewEntry {
        id: state.random.id(now),
        passport_no: number.to_owned(),
        issuing_state: issuing_state.to_owned(),
        nationality: zone.nationality.clone(),
        family_name: zone.family_name.clone(),
        first_name: zone.given_names.clone(),
        middle_name: String::new(),
        sex: zone.sex.code().to_owned(),
        birth_date: zone.birth_date,
        arrived_on: today,
        port_of_entry: shown.port.code.to_owned(),
        visa_type: admission.class.clone(),
        permit_expires: until,
        status_class: "ORDINARY".to_owned(),
        left_on: None,
        next_report_due: None,
    };
    state.immigration.enter(&state.store, &entry, now).await
}

/// Whoever has left is not reminded of what his stay asked of him (rule 1: the days are counted anew from his next entry).
async fn left(state: &AppState, shown: &Shown) -> Result<(), WebError> {
    let mut tx = state.store.begin_system().await?;
    tx.duties_left(shown.passport(), NINETY_DAY_REPORT, state.clock.now()).await?;
    Ok(tx.commit().await?)
}

fn in_words(lang: Lang, shown: &Shown, judged: &Judged<'_>, values: &FormValues) -> Found {
    let say = |key: &str| text(lang, key, &[]);
    let day = |day: Date| format_day(day, lang);
    let zone = &shown.zone;
    let mut rows = vec![
        SummaryRow::new(say("border-holder"), format!("{} {}", zone.family_name, zone.given_names).trim().to_owned()),
        SummaryRow::new(say("evisa-field-nationality"), country_name(lang, &zone.nationality)),
        SummaryRow::new(say("border-port"), port_name(lang, shown.port.code)),
    ];
    let (tone, title, text) = match judged {
        Judged::Unknown => (Tone::Bad, say("border-crossing-unknown"), say("border-crossing-unknown-text")),
        Judged::Leaves(entry, over) => {
            rows.push(SummaryRow::new(say("border-crossing-here-since"), day(entry.arrived_on)));
            rows.push(SummaryRow::new(say("border-crossing-permit"), day(entry.permit_until)));
            leaving(lang, over)
        }
        Judged::Comes(admission, by_land) => {
            if let Some(scheme) = admission.scheme {
                let under = say(&format!("border-crossing-scheme-{}", scheme.code()));
                rows.push(SummaryRow::new(say("border-crossing-under"), under));
            }
            if shown.port.mode == Mode::Land {
                rows.push(SummaryRow::new(say("border-crossing-land"), by_land.to_string()));
            }
            coming(lang, admission)
        }
    };
    let mut record = Vec::new();
    if judged.may_record() {
        let typed = [field::WAY, field::MRZ, field::PORT].map(|name| (name.to_owned(), values.first(name).to_owned()));
        record.extend(typed);
        record.push((field::RECORD.to_owned(), "yes".to_owned()));
    }
    let button = say(if shown.leaves { "border-crossing-record-out" } else { "border-record" });
    Found { tone, title, text, rows, record, button }
}

/// Rule 37: in time, or what it costs.
fn leaving(lang: Lang, over: &Overstay) -> (Tone, String, String) {
    let say = |key: &str| text(lang, key, &[]);
    if over.days == 0 {
        return (Tone::Good, say("border-crossing-may-leave"), say("border-crossing-in-time"));
    }
    let fine = Satang::from_baht(over.fine_baht).format(lang);
    let cited = over.because.first().map(|because| law(lang, because.law)).unwrap_or_default();
    let words = [("days", over.days.into()), ("fine", fine.into()), ("law", cited.into())];
    (Tone::Action, say("border-crossing-overstay"), text(lang, "border-crossing-overstay-text", &words))
}

fn coming(lang: Lang, admission: &Admission) -> (Tone, String, String) {
    let say = |key: &str| text(lang, key, &[]);
    match (admission.until, admission.reason) {
        (Some(until), _) => {
            let until = text(lang, "border-until", &[("day", format_day(until, lang).into())]);
            (Tone::Good, say("border-allowed"), until)
        }
        (None, Some(ReasonCode::NotRequired)) => (Tone::Good, say("border-allowed"), say("border-crossing-citizen")),
        (None, reason) => {
            let why = reason.map(|reason| say(&format!("visa-reason-{}", reason.code()))).unwrap_or_default();
            (Tone::Bad, say("border-not-allowed"), why)
        }
    }
}

fn plain(lang: Lang, title: &str, explanation: &str) -> Found {
    let explanation = if explanation.is_empty() { String::new() } else { text(lang, explanation, &[]) };
    Found {
        tone: Tone::Bad,
        title: text(lang, title, &[]),
        text: explanation,
        rows: Vec::new(),
        record: Vec::new(),
        button: String::new(),
    }
}

/// The page with what was typed.
async fn page(
    state: &AppState,
    officer: &Officer,
    values: &FormValues,
    wrong: &[(&'static str, &'static str)],
) -> Result<BorderPage, WebError> {
    let lang = officer.visit.lang;
    let mut tx = state.store.begin(&officer.actor).await?;
    let desk = desk(&mut tx, officer).await?;
    tx.commit().await?;
    let say = |key: &str| text(lang, key, &[]);
    let error = |name: &str| wrong.iter().find(|(of, _)| *of == name).map(|(_, key)| say(key));
    let typed = |name: &str| values.first(name).to_owned();
    let way = |code: &str| Choice::new(code.to_owned(), say(&format!("border-crossing-way-{code}")));
    let ways = FieldKind::Radios { options: [field::IN, field::OUT].map(way).to_vec(), value: typed(field::WAY) };
    let port = FieldKind::Select { groups: port_choices(lang), value: typed(field::PORT), autocomplete: None };
    let fields = vec![
        FieldView::new(field::WAY, say("border-crossing-way"), ways).with_error(error(field::WAY)),
        FieldView::new(field::MRZ, say("border-crossing-mrz"), FieldKind::Mrz { value: typed(field::MRZ) })
            .with_error(error(field::MRZ)),
        FieldView::new(field::PORT, say("border-port"), port).with_error(error(field::PORT)),
    ];
    Ok(BorderPage { desk, traveller: true, fields, ..BorderPage::default() })
}
