//! `/LANG/case/{reference}/receipt`: to print and to show, in Thai and English whatever the page's language.

use leptos::prelude::*;
use sala::text::Lang;

use crate::{
    i18n::{lang, t, t_with, text},
    pages::sample::Say,
    parts::breadcrumbs::Crumb,
    render::Page,
    shell::PageHead,
    url::Path,
};

/// A receipt of a report.
#[derive(Debug, Clone)]
pub struct ReceiptPage {
    pub reference: String,
    /// The holder's name in Latin letters, as in the passport.
    pub name: String,
    pub passport_no: String,
    /// What is said in both languages.
    pub th: ReceiptWords,
    pub en: ReceiptWords,
    /// The address of the public check page, absolute, as the QR code holds it.
    pub check_url: String,
    /// Where the code can be typed, absolute.
    pub check_page: String,
    /// The code, as printed.
    pub code: String,
    /// The QR code as SVG, made by the server from `check_url` alone.
    pub qr_svg: String,
}

/// The values that differ between the languages.
#[derive(Debug, Clone)]
pub struct ReceiptWords {
    pub nationality: String,
    /// Lines.
    pub address: Vec<String>,
    /// Day and time in Bangkok.
    pub filed_at: String,
    /// Online or at a counter.
    pub channel: String,
    pub office: String,
    pub next_due: String,
    /// In baht, or that there is none.
    pub fine: String,
}

impl ReceiptPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            name: say("ANNA MARIA ERIKSSON"),
            passport_no: say("L898902C3"),
            th: ReceiptWords {
                nationality: say("สวีเดน"),
                address: vec![say("12/34 ซอยรามคำแหง 24"), say("แขวงหัวหมาก เขตบางกะปิ กรุงเทพมหานคร 10240")],
                filed_at: say("20 กันยายน 2569 เวลา 09:12 น."),
                channel: say("ออนไลน์"),
                office: say("ตรวจคนเข้าเมืองกรุงเทพมหานคร"),
                next_due: say("30 ธันวาคม 2569"),
                fine: say("ไม่มี"),
            },
            en: ReceiptWords {
                nationality: say("Sweden"),
                address: vec![say("12/34 Ramkhamhaeng 24"), say("Hua Mak, Bang Kapi, Bangkok 10240")],
                filed_at: say("20 September 2026, 09:12"),
                channel: say("Online"),
                office: say("Bangkok immigration office"),
                next_due: say("30 December 2026"),
                fine: say("None"),
            },
            check_url: say("https://sala.example/check/8f3c2a"),
            check_page: say("https://sala.example/check"),
            code: say("7QK3-MX4D-2A9C-EFGH"),
            qr_svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h2v2H0zM2 2h2v2H2z\"/></svg>"
                .into(),
        }
    }
}

/// A name in both languages, each marked as what it is.
fn both(key: &str) -> impl IntoView + use<> {
    view! {
        <span lang="th">{text(Lang::Th, key, &[])}</span>
        <span class="sala-receipt__second" lang="en">{text(Lang::En, key, &[])}</span>
    }
}

fn row(key: &str, th: String, en: String) -> impl IntoView + use<> {
    // A value that is the same in both languages stands once.
    let second = (th != en).then(|| view! { <span class="sala-receipt__second" lang="en">{en}</span> });
    view! {
        <div class="sala-receipt__row">
            <dt class="sala-receipt__key">{both(key)}</dt>
            <dd class="sala-receipt__value"><span lang=second.is_some().then_some("th")>{th}</span>{second}</dd>
        </div>
    }
}

impl Page for ReceiptPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("receipt-pdf-title"),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: self.reference.clone(), href: Path::Case { reference: &self.reference }.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let pdf = Path::ReceiptPdf { reference: &self.reference }.to(lang());
        let (th, en) = (self.th, self.en);
        view! {
            <p class="govuk-body sala-no-print"><a class="govuk-link" href=pdf>{t("case-receipt-pdf")}</a></p>
            <article class="sala-receipt">
                <header class="sala-receipt__head">
                    <p class="sala-receipt__law">{both("receipt-pdf-law")}</p>
                    <h1 class="sala-receipt__title">{both("receipt-pdf-title")}</h1>
                    <p class="sala-receipt__number">
                        {both("receipt-pdf-number")}
                        <strong class="sala-reference">{self.reference}</strong>
                    </p>
                </header>
                <div class="sala-receipt__next">
                    <p class="sala-receipt__key">{both("receipt-pdf-next-due")}</p>
                    <p class="sala-receipt__day">
                        <span lang="th">{th.next_due}</span>
                        <span class="sala-receipt__second" lang="en">{en.next_due}</span>
                    </p>
                </div>
                <dl class="sala-receipt__rows">
                    {row("receipt-pdf-name", self.name.clone(), self.name)}
                    {row("receipt-pdf-nationality", th.nationality, en.nationality)}
                    {row("receipt-pdf-passport", self.passport_no.clone(), self.passport_no)}
                    {row("receipt-pdf-address", th.address.join(" "), en.address.join(" "))}
                    {row("receipt-pdf-filed-at", th.filed_at, en.filed_at)}
                    {row("receipt-pdf-channel", th.channel, en.channel)}
                    {row("receipt-pdf-office", th.office, en.office)}
                    {row("receipt-pdf-fine", th.fine, en.fine)}
                </dl>
                <footer class="sala-receipt__foot">
                    <div class="sala-receipt__qr" role="img" aria-label=t_with("receipt-pdf-qr-alt", &[("code", self.code.as_str().into())]) inner_html=self.qr_svg></div>
                    <div>
                        <p>{both("receipt-pdf-check-hint")}</p>
                        <p class="sala-receipt__url"><a class="govuk-link" href=self.check_url>{self.check_page}</a></p>
                        <p class="sala-reference">{self.code.clone()}</p>
                        <p>{both("receipt-pdf-not-extension")}</p>
                    </div>
                </footer>
            </article>
        }
        .into_any()
    }
}
