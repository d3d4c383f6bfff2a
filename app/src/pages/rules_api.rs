//! `/LANG/rules-api`: the public interface for people who write programs. Its contents come from the types that questions are
//! read into, and are in English, as the keys are.

pub mod rule;

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{
        sample::Say,
        words::{heading, paragraph},
    },
    parts::breadcrumbs::Crumb,
    render::Page,
    shell::PageHead,
    url::{Path, route},
};

/// The page.
#[derive(Debug, Clone)]
pub struct RulesApiPage {
    pub rules: Vec<ApiRule>,
    /// Kinds of problems: code and what it means.
    pub problems: Vec<(&'static str, &'static str)>,
}

/// One rule.
#[derive(Debug, Clone)]
pub struct ApiRule {
    pub name: String,
    /// Method and path.
    pub address: String,
    pub summary: String,
    /// Paragraphs; those that begin with `- ` are points of a list. Code stands between backticks.
    pub description: String,
    pub question: Vec<ApiKey>,
    pub answer: Vec<ApiKey>,
    /// A question and its answer, as JSON.
    pub example: (String, String),
}

/// A key of a question or an answer.
#[derive(Debug, Clone)]
pub struct ApiKey {
    pub name: String,
    /// As in "date", "text, one of online, `in_person`".
    pub kind: String,
    pub text: String,
}

impl RulesApiPage {
    pub fn sample(say: Say<'_>) -> Self {
        let key = |name: &str, kind: &str, text: &str| ApiKey { name: say(name), kind: say(kind), text: say(text) };
        let rule = ApiRule {
            name: "overstay".to_owned(),
            address: say("POST /api/v1/rules/overstay"),
            summary: say("What does an overstay cost?"),
            description: say("Counts the days.\n\n- `days`: of overstay\n- `fine_baht`: in baht"),
            question: vec![key("permitted_until", "date", "Last day of the `permit`.")],
            answer: vec![key("days", "integer", "Days of overstay.")],
            example: (say("{\"permitted_until\": \"2026-10-01\"}"), say("{\"days\": 10}")),
        };
        Self { rules: vec![rule], problems: vec![("unknown-key", "A key that the rule does not know.")] }
    }
}

impl Page for RulesApiPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("rules-api-title"),
            breadcrumbs: vec![Crumb { text: t("common-home"), href: Path::Home.to(lang) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let links = self.rules.iter().map(|rule| {
            view! { <li><a class="govuk-link" href=format!("#{}", rule.name)><code>{rule.name.clone()}</code></a>" "{rule.summary.clone()}</li> }
        });
        let links = links.collect_view();
        let rules = self.rules.into_iter().map(rule).collect_view();
        let problems = self.problems.into_iter().map(|(code, text)| {
            view! { <li id=code><code>{code}</code>" "{text}</li> }
        });
        view! {
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">
                    <h1 class="govuk-heading-l">{t("rules-api-title")}</h1>
                    {paragraph("rules-api-lead")}
                    {paragraph("rules-api-how")}
                    <p class="govuk-body"><a class="govuk-link" href=route::OPENAPI>{t("rules-api-openapi")}</a></p>
                    <div lang="en">
                        <ul class="govuk-list govuk-list--bullet">{links}</ul>
                        {rules}
                    </div>
                    {heading("rules-api-problems")}
                    {paragraph("rules-api-problems-text")}
                    <ul class="govuk-list govuk-list--bullet" lang="en">{problems.collect_view()}</ul>
                </div>
            </div>
        }
        .into_any()
    }
}

fn rule(rule: ApiRule) -> impl IntoView {
    let labelled = rule.name.clone();
    let own = Path::RulePage { name: &rule.name }.to(lang());
    view! {
        <section class="sala-api" aria-labelledby=labelled>
            <h2 class="govuk-heading-m" id=rule.name><a class="govuk-link" href=own>{rule.summary}</a></h2>
            {interface(rule.address, &rule.description, rule.question, rule.answer, rule.example)}
        </section>
    }
}

/// How a program asks it.
fn interface(
    address: String,
    description: &str,
    question_keys: Vec<ApiKey>,
    answer_keys: Vec<ApiKey>,
    (question, answer): (String, String),
) -> impl IntoView + use<> {
    view! {
            <p class="govuk-body"><code>{address}</code></p>
            {prose(description)}
            <h3 class="govuk-heading-s">"Question"</h3>
            {keys(question_keys)}
            <h3 class="govuk-heading-s">"Answer"</h3>
            {keys(answer_keys)}
            <h3 class="govuk-heading-s">"Example"</h3>
            <pre class="sala-code" tabindex="0"><code>{question}</code></pre>
            <pre class="sala-code" tabindex="0"><code>{answer}</code></pre>
    }
}

fn keys(keys: Vec<ApiKey>) -> impl IntoView {
    let keys = keys.into_iter().map(|key| {
        view! {
            <div class="sala-keys__item">
                <dt><code>{key.name}</code>" "<span class="govuk-hint sala-keys__kind">{key.kind}</span></dt>
                <dd>{code(&key.text)}</dd>
            </div>
        }
    });
    view! { <dl class="sala-keys">{keys.collect_view()}</dl> }
}

/// Paragraphs and points.
fn prose(text: &str) -> impl IntoView + use<> {
    let blocks = text.split("\n\n").map(|block| {
        if block.starts_with("- ") {
            let points = block.split("\n- ").map(|point| {
                let point = point.strip_prefix("- ").unwrap_or(point);
                view! { <li>{code(point)}</li> }
            });
            view! { <ul class="govuk-list govuk-list--bullet">{points.collect_view()}</ul> }.into_any()
        } else {
            view! { <p class="govuk-body">{code(block)}</p> }.into_any()
        }
    });
    blocks.collect_view()
}

/// What stands between backticks is code.
fn code(text: &str) -> impl IntoView + use<> {
    let pieces = text.split('`').enumerate().map(|(at, piece)| {
        let piece = piece.to_owned();
        if at % 2 == 1 { view! { <code>{piece}</code> }.into_any() } else { piece.into_any() }
    });
    pieces.collect_view()
}
