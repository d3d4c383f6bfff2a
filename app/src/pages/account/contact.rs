//! `/LANG/account/contact`: how somebody wants to be told.

use leptos::prelude::*;

use super::navigation::{AccountNavigation, AccountPart, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{Choice, FieldKind, FieldView, FormField},
        notification_banner::{BannerKind, NotificationBanner},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const ACT: &str = "act";
    pub const CHOOSE: &str = "choose";
    pub const SEND: &str = "send";
    pub const CONFIRM: &str = "confirm";
    pub const REMOVE: &str = "remove";
    pub const CHANNEL: &str = "channel";
    pub const EMAIL: &str = "email";
    pub const SMS: &str = "sms";
    pub const PHONE: &str = "phone";
    pub const CODE: &str = "code";
}

/// The choices.
#[derive(Debug, Clone, Default)]
pub struct ContactPage {
    pub navigation: AccountNavigation,
    pub email: String,
    pub by_email: bool,
    pub by_sms: bool,
    pub phone: PhoneState,
    /// What was typed as a number or code, and what is wrong with it.
    pub typed: String,
    pub error: Option<String>,
    /// What was just done.
    pub notice: Option<String>,
}

/// What there is of a telephone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PhoneState {
    /// No text messages can be sent.
    #[default]
    NotOffered,
    None,
    /// A code was sent to this number.
    Waiting(String),
    Confirmed(String),
}

impl ContactPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            navigation: AccountNavigation::sample(),
            email: say("anna@example.com"),
            by_email: true,
            by_sms: true,
            phone: PhoneState::Confirmed(say("089-765-4321")),
            notice: Some(say(pick("บันทึกแล้ว", "Saved", "已保存"))),
            ..Self::default()
        }
    }

    pub fn sample_number(say: Say<'_>) -> Self {
        let error = Some(say(pick("กรอกหมายเลขโทรศัพท์", "Enter a telephone number", "请输入电话号码")));
        Self { phone: PhoneState::None, typed: say("12"), error, notice: None, ..Self::sample(say) }
    }

    pub fn sample_code(say: Say<'_>) -> Self {
        Self { phone: PhoneState::Waiting(say("089-765-4321")), typed: say("12"), ..Self::sample_number(say) }
    }

    pub fn sample_without(say: Say<'_>) -> Self {
        Self { email: say("anna@example.com"), ..Self::default() }
    }

    fn phone_field(&self) -> Option<FieldView> {
        let input = |kind, width, autocomplete: &str| TextInput {
            value: self.typed.clone(),
            kind,
            width,
            autocomplete: Some(autocomplete.to_owned()),
            ..TextInput::default()
        };
        let field = match &self.phone {
            PhoneState::None => {
                FieldView::text(field::PHONE, t("contact-phone"), input(InputKind::Phone, Width::Characters20, "tel"))
                    .with_hint(t("contact-phone-hint"))
            }
            PhoneState::Waiting(number) => FieldView::text(
                field::CODE,
                t("contact-code"),
                input(InputKind::Digits, Width::Characters10, "one-time-code"),
            )
            .with_hint(t_with("contact-code-hint", &[("phone", number.as_str().into())])),
            PhoneState::NotOffered | PhoneState::Confirmed(_) => return None,
        };
        Some(field.with_error(self.error.clone()))
    }
}

impl Page for ContactPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("contact-title"),
            has_error: self.error.is_some() && self.phone_field().is_some(),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let action = Path::Contact.to(lang());
        let phone_field = self.phone_field();
        let errors = phone_field.iter().flat_map(FieldView::errors).collect();
        let mut options = vec![Choice {
            hint: Some(t("contact-email-hint")),
            ..Choice::new(field::EMAIL, t_with("contact-email", &[("email", self.email.into())]))
        }];
        if let PhoneState::Confirmed(number) = &self.phone {
            options.push(Choice {
                hint: Some(t("contact-sms-hint")),
                ..Choice::new(field::SMS, t_with("contact-sms", &[("phone", number.as_str().into())]))
            });
        }
        let chosen = [(self.by_email, field::EMAIL), (self.by_sms, field::SMS)];
        let values = chosen.into_iter().filter(|(chosen, _)| *chosen).map(|(_, value)| value.to_owned()).collect();
        let channels = FieldView::new(field::CHANNEL, t("contact-channels"), FieldKind::Checkboxes { options, values });
        let phone = phone(&action, &self.phone, phone_field);
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let content = two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("contact-title")}</h1>
            <p class="govuk-body">{t("contact-text")}</p>
            <form method="post" action=action novalidate>
                <CsrfField />
                <FormField field=channels />
                <Button text=t("contact-save") value=Some((field::ACT, field::CHOOSE.to_owned())) />
            </form>
            {phone}
        });
        view! {
            {notice}
            {navigation(self.navigation, AccountPart::Contact)}
            {content}
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn phone(action: &str, state: &PhoneState, field_view: Option<FieldView>) -> Option<AnyView> {
    let (button, act, kind) = match state {
        PhoneState::NotOffered => return None,
        PhoneState::None => ("contact-send", field::SEND, ButtonKind::Secondary),
        PhoneState::Waiting(_) => ("contact-confirm", field::CONFIRM, ButtonKind::Primary),
        PhoneState::Confirmed(_) => ("contact-remove", field::REMOVE, ButtonKind::Warning),
    };
    let other = matches!(state, PhoneState::Waiting(_)).then(|| {
        view! {
            <Button
                text=t("contact-other-number")
                kind=ButtonKind::Secondary
                value=Some((field::ACT, field::REMOVE.to_owned()))
            />
        }
    });
    let input = field_view.map(|field_view| view! { <FormField field=field_view /> });
    Some(
        view! {
            <h2 class="govuk-heading-m">{t("contact-phone-title")}</h2>
            <p class="govuk-body">{t("contact-phone-text")}</p>
            <form method="post" action=action.to_owned() novalidate>
                <CsrfField />
                {input}
                <div class="govuk-button-group">
                    <Button text=t(button) kind=kind value=Some((field::ACT, act.to_owned())) />
                    {other}
                </div>
            </form>
        }
        .into_any(),
    )
}
