//! `/LANG/officer/arrival-card`: at the border. The card's number and the passport's, what the card says, and marking it as used.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        document_list::{DocumentList, DocumentView},
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{FieldView, FormField},
        notification_banner::{BannerKind, NotificationBanner},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The names of the form's values.
pub const NUMBER: &str = "number";
pub const PASSPORT: &str = "passport_no";
pub const FLIGHT: &str = "flight_no";
/// The button that marks the card as used.
pub const USE: &str = "use";
/// Why it serves on another day or flight.
pub const WHY: &str = "why";

/// The page with the form, and the card that was found.
#[derive(Debug, Clone, Default)]
pub struct BorderPage {
    pub number: String,
    pub passport_no: String,
    pub flight_no: String,
    pub error: Option<String>,
    /// The reason that was typed, and what is wrong with it.
    pub why: String,
    pub why_error: Option<String>,
    pub card: Option<BorderCard>,
    /// What was just done.
    pub notice: Option<String>,
}

/// What the officer sees of a card.
#[derive(Debug, Clone)]
pub struct BorderCard {
    /// Whether it serves today, with this flight: a sentence.
    pub verdict: String,
    pub tone: Tone,
    pub rows: Vec<SummaryRow>,
    /// What was handed in with it.
    pub documents: Vec<DocumentView>,
    pub may_use: bool,
    /// It is of another day or flight: the officer says why it serves.
    pub asks_why: bool,
}

impl BorderPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            number: say("4K7P2-M9X6A"),
            passport_no: say("512345678"),
            flight_no: say("TG961"),
            card: Some(BorderCard {
                verdict: say(pick("ใช้ได้วันนี้", "Valid today", "今日有效")),
                tone: Tone::Good,
                rows: vec![SummaryRow::new(say(pick("ชื่อ", "Name", "姓名")), say("ERIKSSON ANNA"))],
                documents: DocumentView::samples(say)
                    .into_iter()
                    .take(1)
                    .map(|view| DocumentView { change: None, ..view })
                    .collect(),
                may_use: true,
                asks_why: false,
            }),
            ..Self::default()
        }
    }

    pub fn sample_other_day(say: Say<'_>) -> Self {
        let sample = Self::sample(say);
        let card = sample.card.map(|card| BorderCard {
            verdict: say(pick("ต่างวันหรือต่างเที่ยวบิน", "For another day or flight", "日期或航班不同")),
            tone: Tone::Action,
            asks_why: true,
            ..card
        });
        let why_error = Some(say(pick("กรอกเหตุผล", "Enter why", "请填写理由")));
        Self { why_error, card, ..sample }
    }

    pub fn sample_used(say: Say<'_>) -> Self {
        Self {
            notice: Some(say(pick("บันทึกแล้ว", "Marked as used", "已标记"))), ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick("ไม่พบบัตร", "There is no such card", "未找到入境卡");
        Self { error: Some(say(error)), card: None, ..Self::sample(say) }
    }
}

impl Page for BorderPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("card-border-title"),
            has_error: self.error.is_some() || self.why_error.is_some(),
            area: Some(Area::Officer),
            breadcrumbs: vec![Crumb { text: t("desk-queue"), href: Path::OfficerQueue.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let action = Path::OfficerArrivalCard.to(lang());
        let code =
            |value| TextInput { value, width: Width::Characters20, kind: InputKind::Code, ..TextInput::default() };
        let hidden =
            [(NUMBER, self.number.clone()), (PASSPORT, self.passport_no.clone()), (FLIGHT, self.flight_no.clone())]
                .map(|(name, value)| view! { <input r#type="hidden" name=name value=value /> });
        let mut flight = FieldView::text(FLIGHT, t("tdac-field-flight_no"), code(self.flight_no));
        flight.optional = true;
        let fields = [
            FieldView::text(NUMBER, t("card-number"), code(self.number)),
            FieldView::text(PASSPORT, t("tdac-field-passport_no"), code(self.passport_no)),
            flight,
        ]
        .map(|field| view! { <FormField field=field /> });
        let wrong = [(self.error, NUMBER), (self.why_error.clone(), WHY)];
        let item = |(text, target): (Option<String>, &'static str)| {
            text.map(|text| ErrorItem { text, target: Some(target.into()) })
        };
        let errors: Vec<ErrorItem> = wrong.into_iter().filter_map(item).collect();
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let card = self.card.map(|card| {
            let why = card.asks_why.then(|| {
                let typed = TextInput { value: self.why, ..TextInput::default() };
                let field = FieldView::text(WHY, t("border-card-why"), typed).with_error(self.why_error);
                view! { <FormField field=field /> }
            });
            let used = card.may_use.then(|| {
                view! {
                    <form method="post" action=action.clone()>
                        <CsrfField />
                        {hidden.collect_view()}
                        {why}
                        <Button text=t("tdac-action-use") value=Some((USE, "yes".to_owned())) />
                    </form>
                }
            });
            view! {
                <h2 class="govuk-heading-m">{t("card-border-card")}</h2>
                <p class="govuk-body"><Tag tone=card.tone text=card.verdict /></p>
                <SummaryList rows=card.rows />
                <DocumentList documents=card.documents />
                {used}
            }
        });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            {notice}
            <h1 class="govuk-heading-l">{t("card-border-title")}</h1>
            <form method="post" action=Path::OfficerArrivalCard.to(lang()) novalidate>
                <CsrfField />
                {fields.collect_view()}
                <Button text=t("card-border-look") kind=ButtonKind::Secondary />
            </form>
            {card}
        })
    }
}
