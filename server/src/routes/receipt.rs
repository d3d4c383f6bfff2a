//! The receipt of a 90-day report: to print, as PDF, as a calendar file of the next due date.

use super::case::reference;
use super::document;
use crate::app_state::AppState;
use crate::documents::calendar::DueDate;
use crate::documents::qr;
use crate::documents::statement::to_text;
use crate::present::answer::{address_lines, country_name};
use crate::present::name_in;
use crate::store::case::StoredCase;
use crate::store::issued::IssuedDocument;
use crate::web::error::WebError;
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::case::receipt::{ReceiptPage, ReceiptWords};
use app::url::{Path, check_path};
use axum::extract::{Path as Segments, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use sala::calendar::{add_days, bangkok_day, format_day, format_instant};
use sala::issued::CheckCode;
use sala::text::Lang;
use sala::value::Value;

/// An issued receipt with everything printed on it.
struct Issued {
    case: StoredCase,
    receipt: IssuedDocument,
    next_due: Date,
    office: serde_json::Value,
    window_opens: Date,
}

impl Issued {
    async fn load(state: &AppState, applicant: &Applicant, shown: &str) -> Result<Self, WebError> {
        let reference = reference(shown)?;
        let mut tx = state.store.begin(&applicant.actor).await?;
        let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
        let receipt = tx.documents_of(case.id).await?.into_iter().rfind(|document| document.output == "receipt");
        let receipt = receipt.ok_or(WebError::NotFound)?;
        let next_due = case.state.facts.get("next_due").and_then(Value::as_text).and_then(|day| day.parse().ok());
        let next_due = next_due.ok_or(WebError::NotFound)?;
        let office = tx.office_name(&case.state.office).await?.unwrap_or_default();
        let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
        tx.commit().await?;
        let days = settings.number("tm47.online.days_before").map_err(|error| WebError::internal(error.to_string()))?;
        let window_opens = add_days(next_due, -i32::try_from(days).unwrap_or(0));
        Ok(Self { case, receipt, next_due, office, window_opens })
    }

    /// What the QR code holds: as on the paper.
    fn check_url(&self, state: &AppState) -> String {
        let statement =
            self.receipt.statement.as_ref().map_or_else(|| self.receipt.token.clone(), |bytes| to_text(bytes));
        format!("{}{}", state.base_url, check_path(&statement))
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
            next_due: format_day(self.next_due, lang),
            fine: text(lang, "receipt-pdf-fine-none", &[]),
        }
    }
}

pub async fn page(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let issued = Issued::load(&state, &applicant, &shown).await?;
    let check_url = issued.check_url(&state);
    let qr_svg = qr::svg(&check_url).map_err(|_| WebError::internal("the address is too long for a QR code"))?;
    Ok(applicant.visit.page(ReceiptPage {
        reference: issued.case.reference.to_string(),
        name: issued.name(),
        passport_no: issued.case.state.answers.text("passport_no").to_owned(),
        th: issued.words(Lang::Th),
        en: issued.words(Lang::En),
        check_url,
        check_page: format!("{}{}", state.base_url, app::url::route::CHECK_ON_PAPER),
        code: CheckCode::parse(&issued.receipt.token).map_or(issued.receipt.token, |code| code.to_string()),
        qr_svg,
    }))
}

pub async fn pdf(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let issued = Issued::load(&state, &applicant, &shown).await?;
    let tx = state.store.begin(&applicant.actor).await?;
    document::answer(&state, &applicant.visit, tx, &issued.case, &issued.receipt).await
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
        next_due: issued.next_due,
        window_opens: issued.window_opens,
        issued_at: issued.receipt.issued_at,
        url: format!("{}{}", state.base_url, Path::NinetyDayReport.to(lang)),
        lang,
    };
    let name = "attachment; filename=\"next-report.ics\"";
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, name)], file.to_ics()).into_response())
}
