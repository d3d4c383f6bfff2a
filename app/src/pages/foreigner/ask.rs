//! `/LANG/foreigner/ask/{question}`: a rule of law asked in public. A form and, on the same page, what follows, with rule and
//! law. Nobody need sign in, nothing is kept, and the answer can be printed.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::foreigner::on_platform,
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::{Button, ButtonKind, ButtonLink},
        csrf_field::CsrfField,
        date_input::DateInput,
        error_summary::ErrorSummary,
        form_field::{FieldKind, FieldView, FormField, errors_of},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// What can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    ReportDue,
    ArrivalCard,
    PassportLine,
    Overstay,
}

// text keys: ask-

impl Question {
    pub const ALL: [Self; 4] = [Self::ReportDue, Self::ArrivalCard, Self::PassportLine, Self::Overstay];

    /// The last segment of its address, and the beginning of its texts after `ask-`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ReportDue => "report-due",
            Self::ArrivalCard => "arrival-card",
            Self::PassportLine => "passport-line",
            Self::Overstay => "overstay",
        }
    }

    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.slug() == slug)
    }

    /// What is typed is about a document: it does not belong into an address, which browsers and proxies keep.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::PassportLine)
    }

    fn text(self, what: &str) -> String {
        t(&format!("ask-{}-{what}", self.slug()))
    }

    fn href(self) -> String {
        Path::Ask { question: self.slug() }.to(lang())
    }
}

/// The page.
#[derive(Debug, Clone)]
pub struct AskPage {
    pub question: Question,
    /// As they were typed, with what is wrong.
    pub fields: Vec<FieldView>,
    pub answer: Option<AskAnswer>,
}

/// What follows.
#[derive(Debug, Clone, Default)]
pub struct AskAnswer {
    pub tone: Tone,
    /// In a few words.
    pub headline: String,
    /// What it means, a sentence each.
    pub notes: Vec<String>,
    pub rows: Vec<SummaryRow>,
    pub reasons: Vec<Reason>,
    /// When it was answered.
    pub asked_at: String,
    /// What to do with it: words and address.
    pub go_on: Option<(String, String)>,
}

/// A rule that the answer rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub rule: String,
    /// The rule in plain words.
    pub text: String,
    pub law: String,
}

impl AskPage {
    fn day(say: Say<'_>, name: &str, label: &str, values: [&str; 3]) -> FieldView {
        let [day, month, year] = values.map(say);
        FieldView::new(name, say(label), FieldKind::Date(DateInput { day, month, year, ..DateInput::default() }))
    }

    fn fields(say: Say<'_>) -> Vec<FieldView> {
        let until = pick("วันสุดท้ายที่ได้รับอนุญาต", "Last permitted day", "准许停留的最后一天");
        let departure = pick("วันเดินทางออก", "Day you leave", "离境日");
        vec![
            Self::day(say, "permitted_until", until, ["1", "10", "2026"]),
            Self::day(say, "departure", departure, ["11", "10", "2026"]),
        ]
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { question: Question::ReportDue, fields: Self::fields(say), answer: None }
    }

    pub fn sample_answered(say: Say<'_>) -> Self {
        let answer = AskAnswer {
            tone: Tone::Action,
            headline: say(pick("ค่าปรับ 5,000 บาท", "The fine is 5,000 baht", "罚款5,000泰铢")),
            notes: vec![say(pick(
                "เป็นการประมาณ เจ้าหน้าที่เป็นผู้กำหนด",
                "An estimate: an officer decides.",
                "此为估算，由官员决定。",
            ))],
            rows: vec![SummaryRow::new(say(pick("จำนวนวัน", "Days", "天数")), say("10"))],
            reasons: vec![Reason {
                rule: say("37"),
                text: say(pick(
                    "นับทุกวันหลังวันสุดท้าย",
                    "Every day after the last one counts.",
                    "最后一天之后的每一天均计算。",
                )),
                law: say(pick("พ.ร.บ. คนเข้าเมือง", "Immigration Act", "移民法")),
            }],
            asked_at: say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
            go_on: Some((say(pick("ไปต่อ", "Go on", "继续")), Path::NinetyDayReport.to(lang()))),
        };
        Self { question: Question::Overstay, fields: Self::fields(say), answer: Some(answer) }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let mut fields = Self::fields(say);
        let error = pick("กรอกวันให้ครบ", "Enter the whole date", "请输入完整日期");
        if let Some(field) = fields.first_mut() {
            field.error = Some(say(error));
        }
        Self { question: Question::Overstay, fields, answer: None }
    }

    pub fn sample_private(say: Say<'_>) -> Self {
        let label = pick("สองบรรทัดในหนังสือเดินทาง", "The two lines of the passport", "护照底部两行");
        let field = FieldView::new("mrz", say(label), FieldKind::Mrz { value: say("P<UTO") });
        Self { question: Question::PassportLine, fields: vec![field], answer: None }
    }
}

impl Page for AskPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: self.question.text("title"),
            has_error: self.fields.iter().any(|field| field.error.is_some()),
            islands: self.fields.iter().any(|field| matches!(field.kind, FieldKind::Mrz { .. })),
            ..on_platform()
        }
    }

    fn view(self) -> AnyView {
        let question = self.question;
        let errors = errors_of(&self.fields);
        let answered = self.answer.is_some();
        let fields = self.fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let again = if answered { t("ask-again") } else { t("ask-send") };
        let kind = if answered { ButtonKind::Secondary } else { ButtonKind::Primary };
        let method = if question.is_private() { "post" } else { "get" };
        let token = question.is_private().then(|| view! { <CsrfField /> });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{question.text("title")}</h1>
            <p class="govuk-body sala-no-print">{question.text("lead")}</p>
            {self.answer.map(answer)}
            <form class="sala-no-print" method=method action=question.href() novalidate>
                {token}
                {answered.then(|| view! { <h2 class="govuk-heading-m">{t("ask-other")}</h2> })}
                {fields}
                <Button text=again kind=kind />
            </form>
            <p class="govuk-hint sala-no-print">{t("ask-nothing-kept")}</p>
        })
    }
}

impl Reason {
    /// An item of a list: the rule's number, what it says, its law.
    pub(crate) fn item(self) -> impl IntoView {
        let number = t_with("ask-rule-number", &[("number", self.rule.as_str().into())]);
        view! {
            <li>
                <span class="govuk-!-font-weight-bold">{number}</span>
                " "
                {self.text}
                " "
                <span class="govuk-hint">{self.law}</span>
            </li>
        }
    }
}

fn answer(answer: AskAnswer) -> impl IntoView {
    let notes = answer.notes.into_iter().map(|note| view! { <p class="sala-status__text">{note}</p> }).collect_view();
    let reasons = answer.reasons.into_iter().map(Reason::item);
    let go_on = answer.go_on.map(|(text, href)| view! { <ButtonLink text=text href=href /> });
    view! {
        <section aria-labelledby="ask-answer" id="answer">
            <div class=format!("sala-status sala-status--{}", answer.tone.modifier())>
                <h2 class="sala-status__title" id="ask-answer"><Tag tone=answer.tone text=answer.headline /></h2>
                {notes}
            </div>
            {(!answer.rows.is_empty()).then(|| view! { <SummaryList rows=answer.rows /> })}
            {go_on}
            <h2 class="govuk-heading-m">{t("ask-why")}</h2>
            <ul class="govuk-list govuk-list--bullet">{reasons.collect_view()}</ul>
            <p class="govuk-hint">{t_with("ask-answered", &[("at", answer.asked_at.as_str().into())])}</p>
        </section>
    }
}

/// The questions as a list, for the start page of the platform.
#[component]
pub fn QuestionList() -> impl IntoView {
    let visa = (Path::DoINeedAVisa.to(lang()), t("visa-need-title"));
    let questions = Question::ALL.map(|question| (question.href(), question.text("title")));
    let items = questions.into_iter().chain([visa]).map(|(href, title)| {
        view! { <li><a class="govuk-link" href=href>{title}</a></li> }
    });
    view! {
        <h2 class="govuk-heading-m">{t("ask-questions")}</h2>
        <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul>
        <p class="govuk-body">
            <a class="govuk-link" href=Path::RulesApi.to(lang())>{t("ask-for-programs")}</a>
        </p>
    }
}
