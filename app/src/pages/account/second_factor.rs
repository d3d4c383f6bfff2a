//! `/LANG/account/second-factor`: setting up an authenticator app for signing in, new recovery codes, and taking the app away.

use leptos::prelude::*;

use super::leading_on;
use super::navigation::{AccountNavigation, AccountPart, navigation};
use super::sign_in_code::code_field;
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
        drawing::{Drawing, Picture},
        error_summary::ErrorSummary,
        form_field::{FieldView, FormField},
        inset_text::InsetText,
        notification_banner::{BannerKind, NotificationBanner},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const ACT: &str = "act";
    pub const BEGIN: &str = "begin";
    pub const CONFIRM: &str = "confirm";
    pub const RENEW: &str = "renew";
    pub const REMOVE: &str = "remove";
}

/// The second factor of the account.
#[derive(Debug, Clone, Default)]
pub struct SecondFactorPage {
    pub navigation: AccountNavigation,
    pub state: FactorState,
    /// Works for an agency, which nobody does without it.
    pub required: bool,
    pub error: Option<String>,
    /// What was just done.
    pub notice: Option<String>,
    /// Where to go afterwards.
    pub next: Option<String>,
}

/// What there is of it.
#[derive(Debug, Clone, Default)]
pub enum FactorState {
    #[default]
    Off,
    /// To be put into an app, which then shows a code.
    Waiting {
        qr: Drawing,
        secret: String,
    },
    /// New recovery codes; they are shown once.
    Codes(Vec<String>),
    On {
        since: String,
        recovery_codes_left: i64,
    },
}

impl SecondFactorPage {
    pub fn sample(_: Say<'_>) -> Self {
        Self { navigation: AccountNavigation::sample(), required: true, ..Self::default() }
    }

    pub fn sample_waiting(say: Say<'_>) -> Self {
        let qr = Drawing { path: "M1 1h2v2H1zM3 3h2v2H3z".into(), width: 6, height: 6 };
        let error = pick(
            "รหัสไม่ถูกต้องหรือหมดเวลาแล้ว ใช้รหัสที่แอปแสดงอยู่ตอนนี้",
            "The code is not right or no longer counts. Use the one that the app shows now",
            "验证码不正确或已失效。请使用应用当前显示的验证码",
        );
        Self {
            state: FactorState::Waiting { qr, secret: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ".into() },
            error: Some(say(error)),
            next: Some(say("/en/officer")),
            ..Self::sample(say)
        }
    }

    pub fn sample_codes(say: Say<'_>) -> Self {
        let codes = ["7QK3M-X4D2A", "9C8EF-GHJKL", "PQRST-UVWXY", "23456-789AB"].map(String::from).to_vec();
        Self { state: FactorState::Codes(codes), next: Some(say("/en/officer")), ..Self::sample(say) }
    }

    pub fn sample_on(say: Say<'_>) -> Self {
        let since = say(pick("23 พฤศจิกายน 2569", "23 November 2026", "2026年11月23日"));
        Self { state: FactorState::On { since, recovery_codes_left: 1 }, ..Self::sample(say) }
    }
}

impl Page for SecondFactorPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("second-factor-title"),
            has_error: self.error.is_some(),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let code = code_field(self.error);
        let errors = code.errors().into_iter().collect();
        let required = self.required.then(|| view! { <InsetText>{t("second-factor-required")}</InsetText> });
        let go_on = self.next.clone().unwrap_or_else(|| Path::Account.to(lang));
        let (action, next) = leading_on(Path::SecondFactor, self.next);
        let state = match self.state {
            FactorState::Off => off(),
            FactorState::Waiting { qr, secret } => waiting(qr, secret, code),
            FactorState::Codes(codes) => shown_codes(codes, go_on),
            FactorState::On { since, recovery_codes_left } => on(since, recovery_codes_left, code),
        };
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let content = two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("second-factor-title")}</h1>
            <p class="govuk-body">{t("second-factor-text")}</p>
            {required}
            <form method="post" action=action novalidate>
                <CsrfField />
                {next}
                {state}
            </form>
        });
        view! {
            {notice}
            {navigation(self.navigation, AccountPart::SecondFactor)}
            {content}
        }
        .into_any()
    }
}

fn act(text: String, kind: ButtonKind, value: &str) -> AnyView {
    view! { <Button text=text kind=kind value=Some((field::ACT, value.to_owned())) /> }.into_any()
}

fn off() -> AnyView {
    act(t("second-factor-begin"), ButtonKind::Primary, field::BEGIN)
}

fn waiting(qr: Drawing, secret: String, code: FieldView) -> AnyView {
    view! {
        <ol class="govuk-list govuk-list--number">
            <li>{t("second-factor-step-app")}</li>
            <li>{t("second-factor-step-scan")}</li>
            <li>{t("second-factor-step-code")}</li>
        </ol>
        <Picture drawing=qr label=t("second-factor-qr-alt") class="sala-bill__qr" />
        <p class="govuk-body">
            {t("second-factor-secret")}
            " "
            <span class="sala-long" lang="en">{secret}</span>
        </p>
        <FormField field=code />
        {act(t("second-factor-confirm"), ButtonKind::Primary, field::CONFIRM)}
    }
    .into_any()
}

fn shown_codes(codes: Vec<String>, go_on: String) -> AnyView {
    let codes = codes.into_iter().map(|code| view! { <li class="sala-reference" lang="en">{code}</li> }).collect_view();
    view! {
        <h2 class="govuk-heading-m">{t("second-factor-codes-title")}</h2>
        <p class="govuk-body">{t("second-factor-codes-text")}</p>
        <ul class="govuk-list">{codes}</ul>
        <WarningText text=t("second-factor-codes-once") />
        <ButtonLink text=t("common-continue") href=go_on />
    }
    .into_any()
}

fn on(since: String, left: i64, code: FieldView) -> AnyView {
    view! {
        <p class="govuk-body">{t_with("second-factor-on", &[("since", since.into()), ("left", left.into())])}</p>
        <h2 class="govuk-heading-m">{t("second-factor-change")}</h2>
        <p class="govuk-body">{t("second-factor-change-text")}</p>
        <FormField field=code />
        <div class="govuk-button-group">
            {act(t("second-factor-renew"), ButtonKind::Secondary, field::RENEW)}
            {act(t("second-factor-remove"), ButtonKind::Warning, field::REMOVE)}
        </div>
    }
    .into_any()
}
