//! `/LANG/foreigner/arrival-card/cards`: the travellers of a party, what is still missing of each, and sending all that are ready.
//! One whose details are not right does not keep the others waiting.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::{paragraph, two_thirds},
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{Choice, FieldKind, FieldView, FormField},
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The name of the buttons' value: `send`, `add:ID`, `remove:ID`.
pub const DO: &str = "do";
/// The name of the box, and of the hidden value that makes sending safe to repeat.
pub const DECLARATION: &str = "declaration";

/// The name of the value that says which page is sent: the last line of the one before.
pub const AFTER: &str = "after";

/// Everybody for whom this visitor files.
#[derive(Debug, Clone, Default)]
pub struct CardsPage {
    pub drafts: Vec<DraftLine>,
    pub cards: Vec<CardLine>,
    /// How many drafts can be sent.
    pub ready: usize,
    /// The text that is certified.
    pub declaration: String,
    pub declaration_error: Option<String>,
    /// Why what was asked was not done.
    pub error: Option<String>,
    /// That there are more than are listed.
    pub most: Option<String>,
    /// What was just done.
    pub notice: Option<String>,
    /// See [`AFTER`].
    pub after: String,
    pub paging: Paging,
}

/// A traveller who was not sent yet.
#[derive(Debug, Clone)]
pub struct DraftLine {
    pub draft: String,
    /// His name, or that it is not known yet.
    pub name: String,
    pub arrival: String,
    /// What is missing or against it; none: ready.
    pub missing: Option<String>,
    /// The page on which to go on.
    pub href: String,
    /// Whether another traveller may be added to this trip.
    pub may_add: bool,
}

/// A card.
#[derive(Debug, Clone)]
pub struct CardLine {
    pub reference: String,
    pub name: String,
    pub arrival: String,
    pub status: String,
    pub tone: Tone,
    /// When it is issued, where its window is not open yet.
    pub opens: Option<String>,
    pub may_add: bool,
}

impl CardsPage {
    pub fn sample(say: Say<'_>) -> Self {
        let arrival = || say(pick("20 มกราคม 2570", "20 January 2027", "2027年1月20日"));
        let draft = |id: &str, name: &str, missing: Option<&'static str>| DraftLine {
            draft: id.into(),
            name: say(name),
            arrival: arrival(),
            missing: missing.map(say),
            href: say("/en/apply/0193a/passport"),
            may_add: id == "0193a",
        };
        Self {
            drafts: vec![
                draft("0193a", "ANNA ERIKSSON", None),
                draft("0193b", "LIAM ERIKSSON", Some(pick("ยังไม่ครบ", "Not complete yet", "尚未填完"))),
            ],
            ready: 1,
            declaration: say(pick("ข้าพเจ้าขอรับรองว่าเป็นความจริง", "I declare that it is true.", "本人声明属实。")),
            declaration_error: Some(say(pick("ทำเครื่องหมายก่อนส่ง", "Tick the box before you send", "提交前请勾选"))),
            error: None,
            most: None,
            ..Self::sample_sent(say)
        }
    }

    pub fn sample_sent(say: Say<'_>) -> Self {
        let card = |reference: &str, tone, status: &'static str, opens: Option<&'static str>| CardLine {
            reference: reference.into(),
            name: say("ANNA ERIKSSON"),
            arrival: say(pick("20 มกราคม 2570", "20 January 2027", "2027年1月20日")),
            status: say(status),
            tone,
            opens: opens.map(say),
            may_add: true,
        };
        Self {
            cards: vec![
                card("4K7P2-M9X6A", Tone::Good, pick("ออกบัตรแล้ว", "Issued", "已签发"), None),
                card(
                    "8W2D5-H3R1B",
                    Tone::Waiting,
                    pick("เก็บไว้จนกว่าจะถึงเวลา", "Kept until the window opens", "等待开放"),
                    Some(pick("17 มกราคม 2570 เวลา 00:00 น.", "17 January 2027, 00:00", "2027年1月17日 00:00")),
                ),
            ],
            error: Some(say(pick("คณะมีครบ 10 คนแล้ว", "A party has up to 10 travellers", "每个团体最多10人"))),
            most: Some(say(pick("แสดงบัตรใหม่สุด 1,000 ใบ", "The newest 1,000 are listed.", "仅列出最新的1,000张。"))),
            notice: Some(say(pick("ส่งแล้ว 2 ใบ", "2 cards were sent", "已提交2张"))),
            paging: Paging { previous: None, next: Some(Path::ArrivalCards.to(lang())) },
            ..Self::default()
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for CardsPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("card-cards-title"),
            has_error: self.declaration_error.is_some() || self.error.is_some(),
            area: Some(Area::Foreigner),
            breadcrumbs: vec![
                Crumb { text: t("common-platform-foreigner"), href: Path::Foreigner.to(lang) },
                Crumb { text: t("card-start-title"), href: Path::ArrivalCard.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let declaration = FieldView::new(
            DECLARATION,
            t("apply-declaration"),
            FieldKind::Checkboxes { options: vec![Choice::new("true", self.declaration)], values: Vec::new() },
        )
        .with_error(self.declaration_error);
        let mut errors = declaration.errors();
        errors.extend(self.error.map(|text| ErrorItem { text, target: None }));
        let most = self.most.map(|text| {
            view! {
                <p class="govuk-body">
                    {text} " " <a class="govuk-link" href=Path::ArrivalCardFind.to(lang)>{t("card-start-find")}</a>
                </p>
            }
        });
        let empty = (self.drafts.is_empty() && self.cards.is_empty()).then(|| {
            view! {
                {paragraph("card-cards-none")}
                <p class="govuk-body"><a class="govuk-link" href=Path::ArrivalCardFind.to(lang)>{t("card-start-find")}</a></p>
            }
        });
        let send = (self.ready > 0).then(|| {
            let text = t_with("card-send", &[("count", self.ready.into())]);
            view! {
                <form method="post" action=Path::ArrivalCards.to(lang) novalidate>
                    <CsrfField />
                    <input type="hidden" name=AFTER value=self.after />
                    <FormField field=declaration />
                    <Button text=text value=Some((DO, "send".to_owned())) />
                </form>
            }
        });
        let drafts = (!self.drafts.is_empty()).then(|| {
            let lines = self.drafts.into_iter().map(draft_line).collect_view();
            view! {
                <h2 class="govuk-heading-m">{t("card-cards-drafts")}</h2>
                {lines}
                {send}
            }
        });
        let cards = (!self.cards.is_empty()).then(|| {
            let lines = self.cards.into_iter().map(card_line).collect_view();
            view! {
                <h2 class="govuk-heading-m">{t("card-cards-sent")}</h2>
                {lines}
            }
        });
        two_thirds(view! {
            <ErrorSummary errors=errors />
            {notice}
            <h1 class="govuk-heading-l">{t("card-cards-title")}</h1>
            {empty}
            {drafts}
            {cards}
            {most}
            <Pagination paging=self.paging />
        })
    }
}

fn draft_line(line: DraftLine) -> impl IntoView {
    let (tone, status) = match line.missing {
        Some(missing) => (Tone::Action, missing),
        None => (Tone::Good, t("card-ready")),
    };
    let remove = button("remove", &line.draft, "card-remove", &line.name, ButtonKind::Warning);
    let add = line.may_add.then(|| button("add", &line.draft, "card-add", &line.name, ButtonKind::Secondary));
    let rows = vec![SummaryRow::new(t("tdac-field-arrival_date"), line.arrival)];
    view! {
        <section class="sala-narrow">
            <h3 class="govuk-heading-s">
                <a class="govuk-link" href=line.href>{line.name}</a>
            </h3>
            <p class="govuk-body"><Tag tone=tone text=status /></p>
            <SummaryList rows=rows />
            <div class="govuk-button-group">{add}{remove}</div>
        </section>
    }
}

fn card_line(line: CardLine) -> impl IntoView {
    let href = Path::ArrivalCardOf { reference: &line.reference }.to(lang());
    let add = line.may_add.then(|| button("add", &line.reference, "card-add", &line.name, ButtonKind::Secondary));
    let mut rows = vec![
        SummaryRow::new(t("card-number"), line.reference),
        SummaryRow::new(t("tdac-field-arrival_date"), line.arrival),
    ];
    rows.extend(line.opens.map(|opens| SummaryRow::new(t("card-opens"), opens)));
    view! {
        <section class="sala-narrow">
            <h3 class="govuk-heading-s">
                <a class="govuk-link" href=href>{line.name}</a>
            </h3>
            <p class="govuk-body"><Tag tone=line.tone text=line.status /></p>
            <SummaryList rows=rows />
            <div class="govuk-button-group">{add}</div>
        </section>
    }
}

/// A button of one traveller, in a form of its own.
fn button(act: &str, of: &str, key: &str, name: &str, kind: ButtonKind) -> impl IntoView + use<> {
    let (value, hidden) = (format!("{act}:{of}"), name.to_owned());
    view! {
        <form method="post" action=Path::ArrivalCards.to(lang())>
            <CsrfField />
            <Button text=t(key) kind=kind value=Some((DO, value)) hidden=Some(hidden) />
        </form>
    }
}
