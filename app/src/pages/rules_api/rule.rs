//! `/LANG/rules/{name}`: one public rule, its law, the values that decide it with the days on which they hold, and its interface.

use leptos::prelude::*;

use super::{ApiRule, interface};
use crate::{
    i18n::{lang, t},
    pages::{
        foreigner::ask::Reason,
        sample::{Say, pick},
        words::{heading, paragraph},
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{FieldKind, FieldView, FormField, errors_of},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The page.
#[derive(Debug, Clone)]
pub struct RulePage {
    pub rule: ApiRule,
    pub reasons: Vec<Reason>,
    pub values: Vec<DatedValue>,
    /// Where people ask it: words and address.
    pub ask: Option<(String, String)>,
    /// What is asked, as JSON.
    pub question: FieldView,
    /// What follows, as JSON.
    pub answer: Option<String>,
}

/// A value of the law with its days.
#[derive(Debug, Clone)]
pub struct DatedValue {
    pub key: String,
    /// As in "Since 1 January 2020".
    pub days: String,
    pub value: String,
    pub ground: String,
}

// text keys: rules-api-rule-

impl RulePage {
    fn title(&self) -> String {
        t(&format!("rules-api-rule-{}", self.rule.name))
    }

    pub fn sample(say: Say<'_>) -> Self {
        let rule = super::RulesApiPage::sample(say).rules.into_iter().next();
        let rule = rule.unwrap_or_else(|| ApiRule {
            name: "overstay".to_owned(),
            address: String::new(),
            summary: String::new(),
            description: String::new(),
            question: Vec::new(),
            answer: Vec::new(),
            example: (String::new(), String::new()),
        });
        let reason = Reason {
            rule: say("37"),
            text: say(pick("นับทุกวันหลังวันสุดท้าย", "Every day after the last one counts.", "最后一天之后的每一天均计算。")),
            law: say(pick("พ.ร.บ. คนเข้าเมือง", "Immigration Act", "移民法")),
        };
        let value = DatedValue {
            key: say("overstay.fine_per_day_baht"),
            days: say(pick("ตั้งแต่ 1 มกราคม 2563", "Since 1 January 2020", "自2020年1月1日起")),
            value: say("500"),
            ground: say(pick("พ.ร.บ. คนเข้าเมือง", "Immigration Act", "移民法")),
        };
        let ask = Some((say(pick("ถามคำถาม", "Ask it", "提问")), Path::Ask { question: "overstay" }.to(lang())));
        let label = say(pick("คำถาม", "Your question", "您的问题"));
        let question = FieldKind::TextArea { value: say("{\"permitted_until\": \"2026-10-01\"}"), rows: 6 };
        let question = FieldView::new("question", label, question);
        let answer = Some(say("{\"days\": 10}"));
        Self { rule, reasons: vec![reason], values: vec![value], ask, question, answer }
    }

    pub fn sample_bare(say: Say<'_>) -> Self {
        Self { reasons: Vec::new(), values: Vec::new(), ask: None, answer: None, ..Self::sample(say) }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let sample = Self::sample_bare(say);
        let error = say(pick("คำถามอ่านไม่ได้", "This question cannot be read", "无法读取此问题"));
        Self { question: sample.question.clone().with_error(Some(error)), ..sample }
    }
}

impl Page for RulePage {
    fn head(&self) -> PageHead {
        let crumb = |text: &str, path: Path<'_>| Crumb { text: t(text), href: path.to(lang()) };
        PageHead {
            title: self.title(),
            breadcrumbs: vec![crumb("common-home", Path::Home), crumb("rules-api-title", Path::RulesApi)],
            has_error: self.question.error.is_some(),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let title = self.title();
        let errors = errors_of(std::slice::from_ref(&self.question));
        let rule = self.rule;
        // The answer stands far below the law.
        let action = format!("{}#answer", Path::RulePage { name: &rule.name }.to(lang()));
        let answer = self.answer.map(answer);
        let ask =
            self.ask.map(|(text, href)| view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> });
        view! {
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">
                    <ErrorSummary errors=errors />
                    <h1 class="govuk-heading-l">{title}</h1>
                    {ask}
                    {(!self.reasons.is_empty()).then(|| laws(self.reasons))}
                    {(!self.values.is_empty()).then(|| values(self.values))}
                    {heading("rules-api-try")}
                    {answer}
                    <form class="sala-no-print" method="post" action=action novalidate>
                        <CsrfField />
                        <FormField field=self.question />
                        <Button text=t("ask-send") kind=ButtonKind::Secondary />
                    </form>
                    <p class="govuk-hint sala-no-print">{t("ask-nothing-kept")}</p>
                    {heading("rules-api-interface")}
                    <div class="sala-api" lang="en">
                        {interface(rule.address, &rule.description, rule.question, rule.answer, rule.example)}
                    </div>
                </div>
            </div>
        }
        .into_any()
    }
}

fn answer(answer: String) -> impl IntoView {
    view! {
        <h3 class="govuk-heading-s" id="answer">{t("rules-api-answer")}</h3>
        <pre class="sala-code" tabindex="0"><code>{answer}</code></pre>
    }
}

fn laws(reasons: Vec<Reason>) -> impl IntoView {
    let items = reasons.into_iter().map(Reason::item);
    view! {
        {heading("rules-api-law")}
        <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul>
    }
}

fn values(values: Vec<DatedValue>) -> impl IntoView {
    let items = values.into_iter().map(|value| {
        view! {
            <div class="sala-keys__item">
                <dt><code>{value.key}</code>" "<span class="govuk-hint sala-keys__kind">{value.days}</span></dt>
                <dd>
                    {value.value}
                    <br />
                    <span class="govuk-hint">{value.ground}</span>
                </dd>
            </div>
        }
    });
    view! {
        {heading("rules-api-values")}
        {paragraph("rules-api-values-text")}
        <dl class="sala-keys">{items.collect_view()}</dl>
    }
}
