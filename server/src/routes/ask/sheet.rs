//! The form of a question: fields are read and shown again in one go, and nothing is wrong before the form was sent.

use app::i18n::text;
use app::parts::date_input::{DateInput, DateParts};
use app::parts::form_field::{Choice, ChoiceGroup, FieldKind, FieldView};
use jiff::civil::Date;
use sala::calendar::{DateError, parse_day};
use sala::form::error::FieldError;
use sala::text::Lang;

use crate::present::question::{country_choices, day_error, error_text};
use crate::web::FormValues;

/// Longest value that is looked at.
const LONGEST: usize = 400;

/// The fields of a question, in the order in which they are read.
pub struct Sheet<'a> {
    pub lang: Lang,
    values: &'a FormValues,
    pub fields: Vec<FieldView>,
}

impl<'a> Sheet<'a> {
    pub fn new(lang: Lang, values: &'a FormValues) -> Self {
        Self { lang, values, fields: Vec::new() }
    }

    /// Whether the form was sent, if with nothing in its fields.
    fn is_sent(&self) -> bool {
        !self.values.0.is_empty()
    }

    pub fn is_wrong(&self) -> bool {
        self.fields.iter().any(|field| field.error.is_some())
    }

    fn typed(&self, name: &str) -> String {
        self.values.first(name).chars().take(LONGEST).collect()
    }

    /// Label and hint are `ask-field-<name>` and the same with `-hint`, where there is one.
    fn add(&mut self, name: &str, kind: FieldKind, optional: bool, error: Option<FieldError>) {
        let label = text(self.lang, &format!("ask-field-{name}"), &[]);
        let hint = format!("ask-field-{name}-hint");
        let hint = app::i18n::has(&hint).then(|| text(self.lang, &hint, &[]));
        let error = error.map(|error| error_text(self.lang, &label, &error));
        self.fields.push(FieldView { name: name.to_owned(), label, hint, error, optional, kind });
    }

    /// A day in three boxes.
    pub fn day(&mut self, name: &str, optional: bool) -> Option<Date> {
        let [day, month, year] = ["day", "month", "year"].map(|part| self.typed(&format!("{name}-{part}")));
        let read = parse_day(&day, &month, &year);
        let error = read.err().and_then(|error| match error {
            DateError::Empty if optional || !self.is_sent() => None,
            error => Some(day_error(name, error)),
        });
        let wrong = match read {
            Err(error @ (DateError::Missing(_) | DateError::Unreadable(_))) => error.parts(),
            _ => sala::calendar::DateParts::default(),
        };
        let wrong = DateParts { day: wrong.day, month: wrong.month, year: wrong.year };
        let input = DateInput { day, month, year, wrong, birthday: false };
        self.add(name, FieldKind::Date(input), optional, error);
        read.ok()
    }

    /// One of a list; each option's words are `ask-field-<name>-<option>`. Nothing else is taken.
    pub fn choice(&mut self, name: &str, options: &[&str]) -> Option<String> {
        let value = self.typed(name);
        let value = options.iter().find(|option| **option == value).map(|option| (*option).to_owned());
        let words = |option: &&str| Choice::new(*option, text(self.lang, &format!("ask-field-{name}-{option}"), &[]));
        let groups = ChoiceGroup::plain(options.iter().map(words).collect());
        let shown = value.clone().unwrap_or_default();
        self.add(name, FieldKind::Select { groups, value: shown, autocomplete: None }, true, None);
        value
    }

    /// A country of the list, for whoever wishes to name it. Nothing else is taken.
    pub fn country(&mut self, name: &str) -> Option<String> {
        let (typed, options) = (self.typed(name), country_choices(self.lang));
        let value = options.iter().find(|option| option.value == typed).map(|option| option.value.clone());
        let groups = ChoiceGroup::plain(options);
        let shown = value.clone().unwrap_or_default();
        self.add(name, FieldKind::Select { groups, value: shown, autocomplete: None }, true, None);
        value
    }

    /// The two lines of a passport, as they were typed.
    pub fn lines(&mut self, name: &str) -> Option<String> {
        let value = self.typed(name);
        let is_empty = value.trim().is_empty();
        let error = (is_empty && self.is_sent()).then(|| FieldError::new(name, "required-enter"));
        self.add(name, FieldKind::Mrz { value: value.clone() }, false, error);
        Some(value).filter(|_| !is_empty)
    }
}
