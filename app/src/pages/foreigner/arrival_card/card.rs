//! `/LANG/foreigner/arrival-card/card/{reference}`: the card, to show on a telephone or to print, and what can be done with it.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind, ButtonLink},
        csrf_field::CsrfField,
        notification_banner::{BannerKind, NotificationBanner},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// One traveller's card.
#[derive(Debug, Clone)]
pub struct CardPage {
    pub reference: String,
    pub status: String,
    pub tone: Tone,
    pub explanation: String,
    pub just_filed: bool,
    pub name: String,
    pub passport_no: String,
    pub arrival: String,
    pub flight: String,
    /// What the border reads; none: nothing is valid.
    pub issued: Option<IssuedCard>,
    /// When it is issued, where its window is not open yet.
    pub opens: Option<Opening>,
    /// Everything else that was answered.
    pub rows: Vec<SummaryRow>,
    pub may_change: bool,
    pub may_withdraw: bool,
}

/// What stands on an issued card.
#[derive(Debug, Clone)]
pub struct IssuedCard {
    pub serves_until: String,
    /// The QR code as SVG, made by the server from the signed statement alone.
    pub qr_svg: String,
    /// The code, as printed.
    pub code: String,
    /// Its signed file.
    pub pdf: String,
}

/// An instant on three clocks.
#[derive(Debug, Clone)]
pub struct Opening {
    pub bangkok: String,
    pub utc: String,
    /// A country and what its clocks show, where one knows it.
    pub local: Option<(String, String)>,
}

impl CardPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: "4K7P2-M9X6A".into(),
            status: say(pick("ออกบัตรแล้ว", "Issued", "已签发")),
            tone: Tone::Good,
            explanation: say(pick("บัตรของท่านใช้ได้", "Your card is valid.", "入境卡有效。")),
            just_filed: true,
            name: say("ERIKSSON ANNA"),
            passport_no: say("512345678"),
            arrival: say(pick("20 มกราคม 2570", "20 January 2027", "2027年1月20日")),
            flight: say("TG961"),
            issued: Some(IssuedCard {
                serves_until: say(pick("21 มกราคม 2570", "21 January 2027", "2027年1月21日")),
                qr_svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h2v2H0zM2 2h2v2H2z\"/></svg>"
                    .into(),
                code: say("7QK3-MX4D-2A9C-EFGH"),
                pdf: say("/en/case/4K7P2-M9X6A/documents/0193a"),
            }),
            opens: None,
            rows: vec![SummaryRow::new(say(pick("อาชีพ", "Occupation", "职业")), say("Teacher"))],
            may_change: true,
            may_withdraw: false,
        }
    }

    pub fn sample_early(say: Say<'_>) -> Self {
        Self {
            status: say(pick("เก็บไว้จนกว่าจะถึงเวลา", "Kept until the window opens", "等待开放")),
            tone: Tone::Waiting,
            issued: None,
            opens: Some(Opening {
                bangkok: say(pick("17 มกราคม 2570 เวลา 00:00 น.", "17 January 2027, 00:00", "2027年1月17日 00:00")),
                utc: say("2027-01-16 17:00"),
                local: Some((say(pick("สวีเดน", "Sweden", "瑞典")), say("2027-01-16 18:00 (UTC+1)"))),
            }),
            may_withdraw: true,
            ..Self::sample(say)
        }
    }

    pub fn sample_used(say: Say<'_>) -> Self {
        Self {
            status: say(pick("ใช้แล้ว", "Used", "已使用")),
            tone: Tone::Good,
            just_filed: false,
            issued: None,
            may_change: false,
            ..Self::sample(say)
        }
    }
}

impl Page for CardPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t_with("card-card-title", &[("number", self.reference.as_str().into())]),
            area: Some(Area::Foreigner),
            breadcrumbs: vec![
                Crumb { text: t("card-start-title"), href: Path::ArrivalCard.to(lang) },
                Crumb { text: t("card-cards-title"), href: Path::ArrivalCards.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let reference = self.reference.clone();
        let filed = self.just_filed.then(|| {
            view! {
                <NotificationBanner kind=BannerKind::Success heading=t("card-filed")>
                    <p class="govuk-body">{t("card-filed-keep")}</p>
                </NotificationBanner>
            }
        });
        let mut rows = vec![
            SummaryRow::new(t("card-name"), self.name),
            SummaryRow::new(t("tdac-field-passport_no"), self.passport_no),
            SummaryRow::new(t("tdac-field-arrival_date"), self.arrival),
            SummaryRow::new(t("tdac-field-flight_no"), self.flight),
        ];
        rows.extend(
            self.issued.iter().map(|issued| SummaryRow::new(t("tdac-field-serves_until"), issued.serves_until.clone())),
        );
        let opens = self.opens.map(|opens| {
            let mut rows =
                vec![SummaryRow::new(t("card-opens-bangkok"), opens.bangkok), SummaryRow::new("UTC", opens.utc)];
            rows.extend(opens.local.map(|(country, time)| SummaryRow::new(country, time)));
            view! {
                <h2 class="govuk-heading-m">{t("card-opens")}</h2>
                <SummaryList rows=rows />
            }
        });
        let pdf = self.issued.as_ref().map(|issued| {
            view! { <ButtonLink text=t("card-pdf") href=issued.pdf.clone() kind=ButtonKind::Secondary /> }
        });
        let qr = self.issued.map(|issued| {
            let label = t_with("receipt-pdf-qr-alt", &[("code", issued.code.as_str().into())]);
            view! {
                <div class="sala-receipt__foot">
                    <div class="sala-receipt__qr" role="img" aria-label=label inner_html=issued.qr_svg></div>
                    <div>
                        <p>{t("card-show")}</p>
                        <p class="sala-reference">{issued.code}</p>
                    </div>
                </div>
            }
        });
        let change = self.may_change.then(|| {
            view! {
                <form method="post" action=Path::CaseCorrect { reference: &reference }.to(lang)>
                    <CsrfField />
                    <Button text=t("card-change") kind=ButtonKind::Secondary />
                </form>
            }
        });
        let withdraw = self.may_withdraw.then(|| {
            let href = Path::CaseAction { reference: &reference, action: "withdraw" }.to(lang);
            view! { <ButtonLink text=t("tdac-action-withdraw") href=href kind=ButtonKind::Warning /> }
        });
        let change_text = self.may_change.then(|| view! { <p class="govuk-body">{t("card-change-text")}</p> });
        let cards = Path::ArrivalCards.to(lang);
        two_thirds(view! {
            {filed}
            <article class="sala-receipt">
                <header class="sala-receipt__head">
                    <h1 class="sala-receipt__title">{t("tdac-output-card")}</h1>
                    <p class="sala-receipt__number">
                        {t("card-number")}
                        " "
                        <strong class="sala-reference">{reference.clone()}</strong>
                    </p>
                </header>
                {qr}
                <p class="govuk-body"><Tag tone=self.tone text=self.status /></p>
                <p class="govuk-body">{self.explanation}</p>
                <SummaryList rows=rows />
            </article>
            {opens}
            {change_text}
            <div class="govuk-button-group sala-no-print">{pdf}{change}{withdraw}</div>
            <p class="govuk-body sala-no-print"><a class="govuk-link" href=cards>{t("card-more")}</a></p>
            <h2 class="govuk-heading-m">{t("case-answers")}</h2>
            <SummaryList rows=self.rows />
        })
    }
}
