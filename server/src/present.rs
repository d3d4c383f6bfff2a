//! Values of the core as a reader sees them: words in his language, days in his calendar. Handlers put them into pages;
//! nothing here loads or decides.

pub mod answer;
pub mod bill;
pub mod case;
pub mod class;
pub mod clocks;
pub mod document;
pub mod incident;
pub mod issued;
pub mod law;
pub mod ledger;
pub mod notice;
pub mod paper;
pub mod question;
pub mod state_chart;

use app::i18n::{Value, has, plain, stored_name, text};
use app::parts::tag::Tone;
use app::shell::Area;
use app::url::Path;
use sala::calendar::{add_days, bangkok_day, format_day, format_instant};
use sala::money::Satang;
use sala::service::Bundle;
use sala::text::Lang;
use sala::workflow::Refusal;
use sala::workflow::definition::{Outcome, StateKind};

/// The words of one service in one language.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    pub bundle: &'a Bundle,
    pub lang: Lang,
}

impl Words<'_> {
    /// A text by its whole key: the version's own, or the program's.
    pub fn text(self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let spoken = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| plain(value));
        match self.bundle.texts.get(self.lang, key) {
            Some(own) if self.bundle.texts.in_language(self.lang, key).is_some() => own.fill(spoken),
            Some(english) => stored_name(self.lang, &english.fill(spoken)),
            None => text(self.lang, key, arguments),
        }
    }

    /// Whether every language has it.
    pub fn has(self, key: &str) -> bool {
        self.bundle.texts.has(key) || has(key)
    }

    /// A text of the service: `tm47-<key>`.
    pub fn of(self, key: &str) -> String {
        self.text(&format!("{}-{key}", self.bundle.service.texts), &[])
    }

    /// The same, or `fallback`: a service may be published before all its words are.
    pub fn of_or(self, key: &str, fallback: &str) -> String {
        let key = format!("{}-{key}", self.bundle.service.texts);
        if self.has(&key) { self.text(&key, &[]) } else { fallback.to_owned() }
    }

    pub fn title(self) -> String {
        self.of_or("title", &self.bundle.service.code)
    }

    /// The laws it rests on.
    pub fn laws(self) -> Vec<String> {
        self.bundle.service.law.iter().map(|cited| law::law(self.lang, cited)).collect()
    }

    /// A state in an officer's words.
    pub fn officer_state(self, state: &str) -> String {
        self.of_or(&format!("state-{state}-officer"), state)
    }

    pub fn state(self, state: &str) -> String {
        self.of(&format!("state-{state}"))
    }

    /// An action as its button says it.
    pub fn action(self, action: &str) -> String {
        self.of_or(&format!("action-{action}"), action)
    }

    /// A paper of the list.
    pub fn document(self, code: &str) -> String {
        self.of_or(&format!("document-{code}"), code)
    }

    /// That an officer has just taken an action; none for what is no action of the service.
    pub fn done(self, action: &str) -> Option<String> {
        self.bundle.workflow.action(action)?;
        let what = self.of_or(&format!("event-{action}-officer"), action);
        Some(text(self.lang, "officer-done", &[("what", what.into())]))
    }

    /// The platform on which the service is.
    pub fn area(self) -> Area {
        match self.bundle.service.platform() {
            "business" => Area::Business,
            "citizen" => Area::Citizen,
            _ => Area::Foreigner,
        }
    }

    /// The service's start page.
    pub fn start(self) -> String {
        let service = self.bundle.service.slug.as_str();
        match self.area() {
            Area::Business => Path::BusinessService { service }.to(self.lang),
            _ => Path::ForeignerService { service }.to(self.lang),
        }
    }

    pub fn label(self, key: &str) -> String {
        self.of(&format!("field-{key}"))
    }

    /// What a state means for the applicant, as a colour beside the words.
    pub fn tone(self, state: &str) -> Tone {
        let Some(state) = self.bundle.workflow.state(state) else { return Tone::Neutral };
        match (state.kind, state.outcome) {
            _ if self.bundle.workflow.takes_back(&state.id) => Tone::Bad,
            (_, Some(Outcome::Approved)) => Tone::Good,
            (_, Some(Outcome::Rejected)) => Tone::Bad,
            (_, Some(Outcome::Withdrawn)) | (StateKind::Draft, _) => Tone::Neutral,
            (StateKind::WithApplicant, _) => Tone::Action,
            _ => Tone::Waiting,
        }
    }
}

/// The name of an agency or office, as it is stored: in all languages, or in those of the whole portal.
pub fn name_in(lang: Lang, name: &serde_json::Value) -> String {
    let stored = |lang: Lang| name.get(lang.code()).and_then(serde_json::Value::as_str);
    match stored(lang) {
        Some(own) => own.to_owned(),
        None => stored_name(lang, stored(Lang::En).unwrap_or_default()),
    }
}

/// Why something cannot be done, and what to do: the reason and, for a rule of law, its remedy with the days that matter.
pub fn refusal(lang: Lang, refusal: &Refusal) -> (String, Option<String>) {
    let Refusal::Rule { rule, parameters } = refusal else {
        return (text(lang, &format!("refusal-{}", refusal.code()), &[]), None);
    };
    let spoken: Vec<(&str, String)> = parameters
        .iter()
        .map(|(name, value)| {
            let shown = if name.ends_with("_baht") {
                value.parse().ok().map(|baht| Satang::from_baht(baht).format(lang))
            } else {
                value.parse().ok().map(|day| format_day(day, lang))
            };
            (name.as_str(), shown.unwrap_or_else(|| value.clone()))
        })
        .collect();
    let arguments: Vec<(&str, Value<'_>)> = spoken.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    (text(lang, &format!("reason-{rule}"), &arguments), Some(text(lang, &format!("reason-{rule}-remedy"), &arguments)))
}

/// The same as a heading and what to do next, for a page of its own.
pub fn refusal_text(lang: Lang, refused: &Refusal) -> (String, String) {
    let (title, remedy) = refusal(lang, refused);
    // text keys: refusal-.
    let text = remedy.unwrap_or_else(|| text(lang, &format!("refusal-{}-text", refused.code()), &[]));
    (title, text)
}

/// What is right but wants attention, in words.
pub fn hints<'a>(lang: Lang, codes: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    codes.into_iter().map(|code| text(lang, &format!("hint-{code}"), &[])).collect()
}

/// The words of a reason code.
pub fn reason(lang: Lang, code: &str) -> String {
    text(lang, &format!("reason-{code}"), &[])
}

/// The last day of a legal clock, whose due instant is the midnight after it.
pub fn last_day(due: jiff::Timestamp) -> jiff::civil::Date {
    add_days(bangkok_day(due), -1)
}

pub fn instant(lang: Lang, instant: jiff::Timestamp) -> String {
    format_instant(instant, lang)
}
