//! The receipt of a case: to print, as PDF, as a calendar file of the next due date; and the public page behind its QR
//! code, where anybody sees that it is real and nothing more than that.

use super::case::reference;
use crate::app_state::AppState;
use crate::documents::calendar::DueDate;
use crate::documents::qr;
use crate::documents::receipt::{Bilingual, Channel, ReceiptDocument};
use crate::present::answer::{address_lines, country_name};
use crate::present::name_in;
use crate::store::case::StoredCase;
use crate::store::receipt::Receipt;
use crate::web::error::WebError;
use crate::web::visit::{Applicant, Visit};
use app::i18n::text;
use app::pages::case::public_check::{CheckedReceipt, PublicCheckPage};
use app::pages::case::receipt::{ReceiptPage, ReceiptWords};
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use sala::calendar::{add_days, bangkok_day, format_day, format_instant};
use sala::text::Lang;

/// An issued receipt with everything printed on it.
struct Issued {
    case: StoredCase,
    receipt: Receipt,
    office: serde_json::Value,
    window_opens: Date,
}

impl Issued {
    async fn load(state: &AppState, applicant: &Applicant, shown: &str) -> Result<Self, WebError> {
        let reference = reference(shown)?;
        let mut tx = state.store.begin(&applicant.actor).await?;
        let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
        let receipt = tx.receipt_of(case.id).await?.ok_or(WebError::NotFound)?;
        let office = tx.office_name(&case.state.office).await?.unwrap_or_default();
        let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
        tx.commit().await?;
        let days = settings.number("tm47.online.days_before").map_err(|error| WebError::internal(error.to_string()))?;
        let window_opens = add_days(receipt.next_due, -i32::try_from(days).unwrap_or(0));
        Ok(Self { case, receipt, office, window_opens })
    }

    fn check_url(&self, state: &AppState, lang: Lang) -> String {
        format!("{}{}", state.base_url, Path::PublicCheck { token: &self.receipt.token }.to(lang))
    }

    /// Family name first, as in the passport.
    fn name(&self) -> String {
        let answers = &self.case.state.answers;
        let names = ["family_name", "first_name", "middle_name"].map(|key| answers.text(key));
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn words(&self, lang: Lang) -> ReceiptWords {
        let answers = &self.case.state.answers;
        ReceiptWords {
            nationality: country_name(lang, answers.text("nationality")),
            address: address_lines(lang, answers),
            filed_at: self.case.state.filed_at.map(|at| format_instant(at, lang)).unwrap_or_default(),
            channel: text(lang, "receipt-pdf-channel-online", &[]),
            office: name_in(lang, &self.office),
            next_due: format_day(self.receipt.next_due, lang),
            fine: text(lang, "receipt-pdf-fine-none", &[]),
        }
    }

    fn document(&self, state: &AppState) -> ReceiptDocument {
        let answers = &self.case.state.answers;
        let both = |of: &dyn Fn(Lang) -> String| Bilingual { th: of(Lang::Th), en: of(Lang::En) };
        let lines = address_lines(Lang::Th, answers).into_iter().zip(address_lines(Lang::En, answers));
        ReceiptDocument {
            reference: self.case.reference.to_string(),
            name: self.name(),
            nationality: both(&|lang| country_name(lang, answers.text("nationality"))),
            passport_no: answers.text("passport_no").to_owned(),
            address: lines.map(|(th, en)| Bilingual { th, en }).collect(),
            filed_at: self.case.state.filed_at.unwrap_or(self.receipt.issued_at),
            issued_at: self.receipt.issued_at,
            channel: Channel::Online,
            office: both(&|lang| name_in(lang, &self.office)),
            next_due: self.receipt.next_due,
            window_opens: self.window_opens,
            fine: None,
            check_url: self.check_url(state, Lang::En),
        }
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let issued = Issued::load(&state, &applicant, &shown).await?;
    let check_url = issued.check_url(&state, applicant.visit.lang);
    let qr_svg = qr::svg(&check_url).map_err(|_| WebError::internal("the address is too long for a QR code"))?;
    Ok(applicant.visit.page(ReceiptPage {
        reference: issued.case.reference.to_string(),
        name: issued.name(),
        passport_no: issued.case.state.answers.text("passport_no").to_owned(),
        th: issued.words(Lang::Th),
        en: issued.words(Lang::En),
        check_url,
        qr_svg,
    }))
}

pub async fn pdf(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let issued = Issued::load(&state, &applicant, &shown).await?;
    let bytes = issued.document(&state).pdf().await.map_err(|error| WebError::internal(error.to_string()))?;
    let name = format!("inline; filename=\"receipt-{}.pdf\"", issued.case.reference);
    Ok(([(CONTENT_TYPE, "application/pdf".to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}

pub async fn calendar(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let issued = Issued::load(&state, &applicant, &shown).await?;
    let lang = applicant.visit.lang;
    let file = DueDate {
        reference: issued.case.reference.to_string(),
        next_due: issued.receipt.next_due,
        window_opens: issued.window_opens,
        issued_at: issued.receipt.issued_at,
        url: format!("{}{}", state.base_url, Path::NinetyDayReport.to(lang)),
        lang,
    };
    let name = "attachment; filename=\"next-report.ics\"";
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, name)], file.to_ics()).into_response())
}

/// For anybody with the QR code: whether the receipt is real, of which day, and a masked name.
pub async fn check(
    State(state): State<AppState>,
    visit: Visit,
    Segments((_, token)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&sala::access::Actor::public()).await?;
    let found = tx.receipt_check(&token).await?.filter(|receipt| receipt.outcome.as_deref() == Some("approved"));
    let (_, bundle) = state.bundles.newest(&mut tx, "foreigner.ninety_day").await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    Ok(visit.page(match found {
        None => PublicCheckPage::NotFound,
        Some(receipt) => PublicCheckPage::Valid(CheckedReceipt {
            reference: receipt.reference,
            service: text(visit.lang, &format!("{}-title", bundle.service.texts), &[]),
            filed_on: format_day(bangkok_day(receipt.filed_at), visit.lang),
            name_masked: masked(&[&receipt.family_name, &receipt.first_name]),
            next_due: Some(format_day(receipt.next_due, visit.lang)),
        }),
    }))
}

/// "ERIKSSON ANNA" as "E••• A•••": the length is hidden too.
fn masked(names: &[&str]) -> String {
    let initials = names.iter().filter_map(|name| name.chars().next()).map(|initial| format!("{initial}•••"));
    initials.collect::<Vec<_>>().join(" ")
}
