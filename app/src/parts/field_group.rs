//! What surrounds every input: label or legend, hint, error, and the ids that tie them together.

use leptos::prelude::*;

use crate::i18n::{t, t_with};

/// The words around an input.
#[derive(Debug, Clone, Default)]
pub struct FieldGroup {
    /// The id of the input; hint and error take theirs from it.
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    /// The label is the page's heading.
    pub heading: bool,
    /// Adds "(optional)" to the label.
    pub optional: bool,
}

impl FieldGroup {
    /// The value for the input's `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    fn words(&self) -> String {
        if self.optional {
            t_with("common-optional", &[("label", self.label.as_str().into())])
        } else {
            self.label.clone()
        }
    }

    fn class(&self) -> &'static str {
        if self.error.is_some() { "govuk-form-group govuk-form-group--error" } else { "govuk-form-group" }
    }

    fn hint_and_error(&self) -> impl IntoView + use<> {
        let hint = self.hint.clone().map(|hint| {
            view! { <div id=format!("{}-hint", self.id) class="govuk-hint">{hint}</div> }
        });
        let error = self.error.clone().map(|error| {
            view! {
                <p id=format!("{}-error", self.id) class="govuk-error-message">
                    <span class="govuk-visually-hidden">{t("common-error-prefix")}</span>
                    " "
                    {error}
                </p>
            }
        });
        (hint, error)
    }

    /// Around one input, whose id is the group's.
    pub fn with_label(self, input: impl IntoView + 'static) -> AnyView {
        let label = if self.heading {
            view! {
                <h1 class="govuk-label-wrapper">
                    <label class="govuk-label govuk-label--l" for=self.id.clone()>{self.words()}</label>
                </h1>
            }
            .into_any()
        } else {
            view! { <label class="govuk-label" for=self.id.clone()>{self.words()}</label> }.into_any()
        };
        view! { <div class=self.class()>{label} {self.hint_and_error()} {input}</div> }.into_any()
    }

    /// Around several inputs. `role` is "group" for text inputs, whose description is otherwise not announced.
    pub fn with_legend(self, role: Option<&'static str>, inputs: impl IntoView + 'static) -> AnyView {
        let legend = if self.heading {
            view! {
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
                    <h1 class="govuk-fieldset__heading">{self.words()}</h1>
                </legend>
            }
            .into_any()
        } else {
            view! { <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{self.words()}</legend> }
                .into_any()
        };
        view! {
            <div class=self.class()>
                <fieldset class="govuk-fieldset" role=role aria-describedby=self.described_by()>
                    {legend}
                    {self.hint_and_error()}
                    {inputs}
                </fieldset>
            </div>
        }
        .into_any()
    }
}
