//! `/LANG/check-your-mail`: the same page whether or not the address is known.

use app::pages::account::check_your_mail::{CheckYourMailPage, MailPurpose};
use app::url::Path;
use axum::extract::Query;
use axum::response::Response;
use sala::text::Lang;
use serde::Deserialize;

use super::links::lifetime;
use crate::store::account::TokenPurpose;
use crate::web::Visit;

#[derive(Debug, Default, Deserialize)]
pub struct MailQuery {
    #[serde(default)]
    purpose: String,
}

/// Where to send somebody after a mail was asked for.
pub fn location(lang: Lang, purpose: TokenPurpose) -> String {
    let purpose = match purpose {
        TokenPurpose::Verify => "",
        TokenPurpose::Reset => "reset",
    };
    Path::CheckYourMail.with_query(lang, &[("purpose", purpose)])
}

pub async fn get(visit: Visit, Query(query): Query<MailQuery>) -> Response {
    let (purpose, token) = match query.purpose.as_str() {
        "reset" => (MailPurpose::Reset, TokenPurpose::Reset),
        _ => (MailPurpose::Verify, TokenPurpose::Verify),
    };
    let valid_hours = u32::try_from(lifetime(token).as_hours()).unwrap_or(0);
    visit.page(CheckYourMailPage { purpose, email: None, valid_hours })
}
