//! One field of any form: plain values in, the right part out. Forms are data, so one page can show them all.

use leptos::prelude::*;

use super::{
    checkboxes::Checkboxes,
    date_input::{DateField, DateInput},
    error_summary::ErrorItem,
    field_group::FieldGroup,
    mrz_field::MrzField,
    place_field::{PlaceField, PlaceInput},
    radios::Radios,
    select::Select,
    text_area::TextArea,
    text_input::{TextField, TextInput},
};

/// A field with its words already translated and its values as they were typed.
#[derive(Debug, Clone)]
pub struct FieldView {
    /// The name of the form value, and the id of the input.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    /// Adds "(optional)" to the label.
    pub optional: bool,
    pub kind: FieldKind,
}

/// How a field is asked, and what stands in it.
#[derive(Debug, Clone)]
pub enum FieldKind {
    Text(TextInput),
    TextArea {
        value: String,
        rows: u8,
    },
    Date(DateInput),
    Radios {
        options: Vec<Choice>,
        value: String,
    },
    Checkboxes {
        options: Vec<Choice>,
        values: Vec<String>,
    },
    Select {
        groups: Vec<ChoiceGroup>,
        value: String,
        autocomplete: Option<String>,
    },
    /// The two lines at the foot of a passport's data page, checked while typing where there is script.
    Mrz {
        value: String,
    },
    /// Province, district, sub-district, postcode, each in a select of its own name.
    Place(Box<PlaceInput>),
}

/// Something to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }
}

/// Choices under a common heading; without a label they stand alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChoiceGroup {
    pub label: Option<String>,
    pub options: Vec<Choice>,
}

impl ChoiceGroup {
    /// Choices without a heading.
    pub fn plain(options: Vec<Choice>) -> Vec<Self> {
        vec![Self { label: None, options }]
    }
}

impl FieldView {
    /// A line of text, the most common field.
    pub fn text(name: impl Into<String>, label: impl Into<String>, input: TextInput) -> Self {
        Self::new(name, label, FieldKind::Text(input))
    }

    pub fn new(name: impl Into<String>, label: impl Into<String>, kind: FieldKind) -> Self {
        Self { name: name.into(), label: label.into(), hint: None, error: None, optional: false, kind }
    }

    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub fn with_error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// The errors of this field for the summary, each with the id of the input to go to.
    pub fn errors(&self) -> Vec<ErrorItem> {
        let mut errors: Vec<ErrorItem> =
            self.error.iter().map(|text| ErrorItem { text: text.clone(), target: Some(self.target()) }).collect();
        if let FieldKind::Place(place) = &self.kind {
            errors.extend(place.errors());
        }
        errors
    }

    fn target(&self) -> String {
        match &self.kind {
            FieldKind::Date(date) => format!("{}-{}", self.name, date.wrong.first()),
            FieldKind::Place(place) => format!("{}province", place.prefix),
            _ => self.name.clone(),
        }
    }
}

/// The errors of all fields, in the order of the page.
pub fn errors_of(fields: &[FieldView]) -> Vec<ErrorItem> {
    fields.iter().flat_map(FieldView::errors).collect()
}

#[component]
pub fn FormField(
    field: FieldView,
    /// The label is the page's only heading.
    #[prop(optional)]
    heading: bool,
) -> impl IntoView {
    let FieldView { name, label, hint, error, optional, kind } = field;
    let group = FieldGroup { id: name.clone(), label, hint, error, heading, optional };
    match kind {
        FieldKind::Text(input) => view! { <TextField name=name group=group input=input /> }.into_any(),
        FieldKind::TextArea { value, rows } => {
            view! { <TextArea name=name group=group value=value rows=rows /> }.into_any()
        }
        FieldKind::Date(input) => view! { <DateField name=name group=group input=input /> }.into_any(),
        FieldKind::Radios { options, value } => {
            view! { <Radios name=name group=group options=options value=value /> }.into_any()
        }
        FieldKind::Checkboxes { options, values } => {
            view! { <Checkboxes name=name group=group options=options values=values /> }.into_any()
        }
        FieldKind::Select { groups, value, autocomplete } => {
            view! { <Select name=name group=group groups=groups value=value autocomplete=autocomplete /> }.into_any()
        }
        FieldKind::Mrz { value } => view! { <MrzField name=name group=group value=value /> }.into_any(),
        FieldKind::Place(input) => view! { <PlaceField group=group input=*input /> }.into_any(),
    }
}
