//! Pages for what went wrong, in the voice of all the others: what happened, what is safe, what to do next.

use leptos::prelude::*;

use super::{
    sample::{Sample, Say, add},
    words::two_thirds,
};
use crate::{
    i18n::{lang, t, t_with},
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The answers that have a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorStatus {
    /// 403: signed in, but not for this; or a form without its token.
    Forbidden,
    /// 404: nothing there, or nothing this person may know of.
    NotFound,
    /// 422: a request that no form of ours sends.
    Unprocessable,
    /// 429: too many attempts.
    TooManyRequests,
    /// 500.
    Internal,
    /// 503: the database does not answer, or the server is stopping.
    Unavailable,
}

impl ErrorStatus {
    pub const ALL: [Self; 6] = [
        Self::Forbidden,
        Self::NotFound,
        Self::Unprocessable,
        Self::TooManyRequests,
        Self::Internal,
        Self::Unavailable,
    ];

    /// The HTTP status.
    pub const fn code(self) -> u16 {
        match self {
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::Unprocessable => 422,
            Self::TooManyRequests => 429,
            Self::Internal => 500,
            Self::Unavailable => 503,
        }
    }
}

/// An error page.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    pub status: ErrorStatus,
    /// What support can look the request up by.
    pub request_id: Option<String>,
}

impl ErrorPage {
    fn sample(status: ErrorStatus, say: Say<'_>) -> Self {
        Self { status, request_id: Some(say("01939f2c-7a5e")) }
    }
}

/// What somebody wanted is refused: why, and what to do now.
#[derive(Debug, Clone)]
pub struct RefusedPage {
    pub title: String,
    pub text: String,
    /// What support can look the request up by.
    pub request_id: Option<String>,
}

impl Page for RefusedPage {
    fn head(&self) -> PageHead {
        PageHead { title: self.title.clone(), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        two_thirds(view! {
            <h1 class="govuk-heading-l">{self.title}</h1>
            <p class="govuk-body-l">{self.text}</p>
            {way_out(self.request_id)}
        })
    }
}

/// Where to go on, and what to tell support.
fn way_out(request_id: Option<String>) -> impl IntoView {
    let id = request_id.map(|id| {
        view! { <p class="govuk-hint">{t_with("error-page-request", &[("id", id.as_str().into())])}</p> }
    });
    view! {
        <p class="govuk-body">
            <a class="govuk-link" href=Path::Home.to(lang())>{t("error-page-home")}</a>
        </p>
        {id}
    }
}

impl Page for ErrorPage {
    fn head(&self) -> PageHead {
        PageHead { title: t(&format!("error-page-{}-title", self.status.code())), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let code = self.status.code();
        two_thirds(view! {
            <h1 class="govuk-heading-l">{t(&format!("error-page-{code}-title"))}</h1>
            <p class="govuk-body-l">{t(&format!("error-page-{code}-text"))}</p>
            <p class="govuk-body">{t(&format!("error-page-{code}-next"))}</p>
            {way_out(self.request_id)}
        })
    }
}

pub(super) fn samples(samples: &mut Vec<Sample>) {
    add(
        samples,
        "error/error",
        &[
            |say| ErrorPage::sample(ErrorStatus::Forbidden, say),
            |say| ErrorPage::sample(ErrorStatus::NotFound, say),
            |say| ErrorPage::sample(ErrorStatus::Unprocessable, say),
            |say| ErrorPage::sample(ErrorStatus::TooManyRequests, say),
            |say| ErrorPage::sample(ErrorStatus::Internal, say),
            |say| ErrorPage::sample(ErrorStatus::Unavailable, say),
        ],
    );
    add(
        samples,
        "error/refused",
        &[|say| RefusedPage {
            title: say("The time cannot be extended again"),
            text: say("The law allows no further extension. Decide by the day shown."),
            request_id: Some(say("01939f2c-7a5e")),
        }],
    );
}
