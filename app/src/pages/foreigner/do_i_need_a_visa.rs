//! `/LANG/foreigner/do-i-need-a-visa`: a few questions, and what follows from the answers: whether a visa is needed, which,
//! where to apply, what it costs, which papers it takes, and on which law this rests. Nothing is stored; it can be printed.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::foreigner::on_platform,
    pages::{
        sample::{Say, pick},
        words::{paragraph, two_thirds},
    },
    parts::{
        button::Button,
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{Choice, ChoiceGroup, FieldKind, FieldView, FormField, errors_of},
        summary_list::{SummaryList, SummaryRow},
        tag::Tone,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The page with its questions, and the answer once they are answered.
#[derive(Debug, Clone)]
pub struct DoINeedAVisaPage {
    pub fields: Vec<FieldView>,
    pub answer: Option<VisaAnswer>,
}

/// What follows.
#[derive(Debug, Clone)]
pub struct VisaAnswer {
    pub tone: Tone,
    /// "You do not need a visa".
    pub title: String,
    pub text: String,
    /// How long one may stay, to which day the passport must be valid.
    pub rows: Vec<SummaryRow>,
    /// What wants attention.
    pub notes: Vec<String>,
    pub offers: Vec<VisaOffer>,
    pub missions: Vec<String>,
    /// Rule and section of law.
    pub because: Vec<(String, String)>,
}

/// A visa that would do.
#[derive(Debug, Clone)]
pub struct VisaOffer {
    pub title: String,
    /// Entries with validity and fee, and the stay.
    pub rows: Vec<SummaryRow>,
    pub documents: Vec<String>,
    /// What a mission asks for beside them, in a sentence each.
    pub at_mission: Vec<String>,
    /// What its application begins with; empty: it cannot be applied for here.
    pub begin: Vec<(&'static str, String)>,
}

impl DoINeedAVisaPage {
    fn questions(say: Say<'_>, error: Option<String>) -> Vec<FieldView> {
        let countries = vec![
            Choice::new("GBR", say(pick("สหราชอาณาจักร", "United Kingdom", "英国"))),
            Choice::new("NGA", say(pick("ไนจีเรีย", "Nigeria", "尼日利亚"))),
        ];
        let nationality = FieldKind::Select {
            groups: ChoiceGroup::plain(countries),
            value: "GBR".to_owned(),
            autocomplete: Some("country".to_owned()),
        };
        let purposes = FieldKind::Radios {
            options: vec![Choice::new("TOURISM", say(pick("ท่องเที่ยว", "Holiday", "旅游")))],
            value: "TOURISM".to_owned(),
        };
        let label = say(pick("สัญชาติ", "Nationality", "国籍"));
        vec![
            FieldView::new("nationality", label, nationality).with_error(error),
            FieldView::new("purpose", say(pick("วัตถุประสงค์", "Purpose", "目的")), purposes),
        ]
    }

    fn answered(say: Say<'_>, begin: Vec<(&'static str, String)>) -> VisaAnswer {
        VisaAnswer {
            tone: Tone::Action,
            title: say(pick("ต้องขอวีซ่าก่อนเดินทาง", "You need a visa before you travel", "您需要在出发前申请签证")),
            text: say(pick("ยื่นคำขอออนไลน์", "Apply online.", "在线申请。")),
            rows: vec![SummaryRow::new(
                say(pick("หนังสือเดินทางต้องใช้ได้ถึง", "Passport valid at least to", "护照有效期至少至")),
                say(pick("5 กรกฎาคม 2570", "5 July 2027", "2027年7月5日")),
            )],
            notes: vec![say(pick("อยู่ได้ไม่เกิน 60 วัน", "You may stay for 60 days at most.", "最多停留60天。"))],
            offers: vec![VisaOffer {
                title: say(pick("วีซ่าท่องเที่ยว (TR)", "Tourist visa (TR)", "旅游签证（TR）")),
                rows: vec![SummaryRow::new(
                    say(pick("เข้าครั้งเดียว", "Single entry", "单次入境")),
                    say(pick("1,300 บาท", "1,300 baht", "1,300泰铢")),
                )],
                documents: vec![say(pick("รูปถ่าย", "Photograph", "照片"))],
                at_mission: vec![say(pick(
                    "สถานเอกอัครราชทูต ณ กรุงลอนดอน ขอเพิ่ม: หนังสือเชิญ",
                    "London also asks for: an invitation",
                    "伦敦还要求：邀请函",
                ))],
                begin,
            }],
            missions: vec![say(pick("สถานเอกอัครราชทูต ณ กรุงลอนดอน", "Royal Thai Embassy, London", "泰国驻伦敦大使馆"))],
            because: vec![(say(pick("กฎข้อ 38", "Rule 38", "规则38")), say("Immigration Act B.E. 2522 s. 12(1)"))],
        }
    }

    pub fn sample(say: Say<'_>) -> Self {
        Self { fields: Self::questions(say, None), answer: None }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = say(pick("เลือกสัญชาติ", "Choose your nationality", "请选择国籍"));
        Self { fields: Self::questions(say, Some(error)), answer: None }
    }

    pub fn sample_needed(say: Say<'_>) -> Self {
        let begin = vec![("visa_type", say("TR")), ("nationality", say("NGA"))];
        Self { fields: Self::questions(say, None), answer: Some(Self::answered(say, begin)) }
    }

    pub fn sample_exempt(say: Say<'_>) -> Self {
        let title = say(pick("ไม่ต้องขอวีซ่า", "You do not need a visa", "您不需要签证"));
        let (tone, offers, missions) = (Tone::Good, Vec::new(), Vec::new());
        let answer = VisaAnswer { tone, title, offers, missions, ..Self::answered(say, Vec::new()) };
        Self { fields: Self::questions(say, None), answer: Some(answer) }
    }
}

impl Page for DoINeedAVisaPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("visa-need-title"), has_error: !errors_of(&self.fields).is_empty(), ..on_platform() }
    }

    fn view(self) -> AnyView {
        let errors = errors_of(&self.fields);
        let fields = self.fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let lead = self.answer.is_none().then(|| view! { <p class="govuk-body-l">{t("visa-need-lead")}</p> });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-xl">{t("visa-need-title")}</h1>
            {self.answer.map(answer)}
            <div class="sala-no-print">
                {lead}
                <form method="get" action=Path::DoINeedAVisa.to(lang()) novalidate>
                    {fields}
                    <Button text=t("visa-need-ask") />
                </form>
            </div>
        })
    }
}

fn answer(answer: VisaAnswer) -> impl IntoView {
    let notes = answer.notes.into_iter().map(|note| view! { <li>{note}</li> }).collect::<Vec<_>>();
    let notes = (!notes.is_empty()).then(|| view! { <ul class="govuk-list govuk-list--bullet">{notes}</ul> });
    let offers = answer.offers.into_iter().map(offer).collect_view();
    let missions = answer.missions.into_iter().map(|name| view! { <li>{name}</li> }).collect::<Vec<_>>();
    let missions = (!missions.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{t("visa-need-where")}</h2>
            {paragraph("visa-need-where-text")}
            <ul class="govuk-list govuk-list--bullet">{missions}</ul>
        }
    });
    let because = answer.because.into_iter().map(|(rule, law)| view! { <li>{rule}" – "{law}</li> }).collect_view();
    view! {
        <div class=format!("sala-status sala-status--{}", answer.tone.modifier())>
            <h2 class="sala-status__title">{answer.title}</h2>
            <p class="sala-status__text">{answer.text}</p>
        </div>
        <SummaryList rows=answer.rows />
        {notes}
        {offers}
        {missions}
        <h2 class="govuk-heading-s">{t("visa-need-because")}</h2>
        <ul class="govuk-list govuk-list--bullet">{because}</ul>
        <p class="govuk-hint sala-no-print">{t("visa-need-print")}</p>
        <hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible sala-no-print" />
    }
}

fn offer(offer: VisaOffer) -> impl IntoView {
    let documents = offer.documents.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    let at_mission =
        offer.at_mission.into_iter().map(|sentence| view! { <p class="govuk-body">{sentence}</p> }).collect_view();
    let begin = (!offer.begin.is_empty()).then(|| {
        let hidden = offer
            .begin
            .into_iter()
            .map(|(name, value)| view! { <input r#type="hidden" name=name value=value /> })
            .collect_view();
        view! {
            <form method="post" action=Path::ForeignerServiceBegin { service: "e-visa" }.to(lang())>
                <CsrfField />
                {hidden}
                <Button text=t("visa-need-begin") hidden=Some(offer.title.clone()) />
            </form>
        }
    });
    view! {
        <h2 class="govuk-heading-m">{offer.title}</h2>
        <SummaryList rows=offer.rows />
        <h3 class="govuk-heading-s">{t("visa-need-papers")}</h3>
        <ul class="govuk-list govuk-list--bullet">{documents}</ul>
        {at_mission}
        {begin}
    }
}
