//! `/LANG/agency/webhooks`: the systems of an agency that are told what happens to its cases.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::Button,
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{Choice, FieldKind, FieldView, FormField, errors_of},
        inset_text::InsetText,
        notification_banner::{BannerKind, NotificationBanner},
        table::{Column, Table},
        tag::{Tag, Tone},
        text_input::{InputKind, TextInput},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const URL: &str = "url";
    pub const EVENT: &str = "event";
    pub const ACTIVE: &str = "active";
    /// A delivery, and what to do with it.
    pub const DELIVERY: &str = "delivery";
    pub const ACT: &str = "act";
    pub const AGAIN: &str = "again";
    pub const GIVE_UP: &str = "give-up";
    pub const CHANGE: &str = "change";
}

/// The endpoints, and a form for another one.
#[derive(Debug, Clone, Default)]
pub struct WebhooksPage {
    pub rows: Vec<EndpointRow>,
    pub url: String,
    pub url_error: Option<String>,
    pub events: Vec<String>,
    pub events_error: Option<String>,
    /// The secret of the endpoint just made: it is shown once.
    pub secret: Option<String>,
}

#[derive(Debug, Clone)]
pub struct EndpointRow {
    pub id: String,
    pub url: String,
    pub active: bool,
    /// How many deliveries are not settled.
    pub waiting: String,
}

/// The kinds of events as choices.
pub(super) fn event_choices() -> Vec<Choice> {
    [
        ("case.filed", "webhook-event-filed"),
        ("case.changed", "webhook-event-changed"),
        ("case.closed", "webhook-event-closed"),
    ]
    .map(|(event, key)| Choice::new(event, t(key)))
    .into()
}

impl WebhooksPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |active, waiting: &str| EndpointRow {
            id: "0193a".into(),
            url: say("https://partner.example/hook"),
            active,
            waiting: waiting.into(),
        };
        Self {
            rows: vec![row(true, "2"), row(false, "0")],
            secret: Some(say("whsec_abc")),
            events: vec!["case.closed".into()],
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        Self {
            url: say("http://10.0.0.1/"),
            url_error: Some(say(pick("ที่อยู่ภายใน", "A private address", "内部地址"))),
            events_error: Some(say(pick("เลือกเหตุการณ์", "Choose events", "请选择事件"))),
            ..Self::default()
        }
    }
}

impl Page for WebhooksPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("webhook-title"),
            has_error: self.url_error.is_some() || self.events_error.is_some(),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let url = TextInput { value: self.url, kind: InputKind::Code, ..TextInput::default() };
        let events = FieldKind::Checkboxes { options: event_choices(), values: self.events };
        let fields = vec![
            FieldView::text(field::URL, t("webhook-url"), url)
                .with_hint(t("webhook-url-hint"))
                .with_error(self.url_error),
            FieldView::new(field::EVENT, t("webhook-events"), events).with_error(self.events_error),
        ];
        let errors = errors_of(&fields);
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let secret = self.secret.map(|secret| {
            view! {
                <NotificationBanner kind=BannerKind::Success heading=t("webhook-added") />
                <InsetText>
                    <p class="govuk-body">{t("webhook-secret")}</p>
                    <p class="govuk-body sala-long">{secret}</p>
                </InsetText>
                <WarningText text=t("webhook-secret-once") />
            }
        });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("webhook-empty") text=t("webhook-empty-text") /> }.into_any()
        } else {
            let columns = ["webhook-url", "webhook-state", "webhook-waiting"].map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(cells).collect();
            view! { <Table caption=t("webhook-title") caption_hidden=true columns=columns rows=rows /> }.into_any()
        };
        view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("webhook-title")}</h1>
            <p class="govuk-body">{t("webhook-text")}</p>
            {secret}
            {list}
            <h2 class="govuk-heading-m">{t("webhook-add-title")}</h2>
            <form method="post" action=Path::Webhooks.to(lang()) novalidate>
                <CsrfField />
                {fields}
                <Button text=t("webhook-add") />
            </form>
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

pub(super) fn state_tag(active: bool) -> impl IntoView {
    let (tone, key) = if active { (Tone::Good, "webhook-on") } else { (Tone::Neutral, "webhook-off") };
    view! { <Tag tone=tone text=t(key) /> }
}

fn cells(row: EndpointRow) -> Vec<AnyView> {
    let href = Path::Webhook { id: &row.id }.to(lang());
    vec![
        view! { <a class="govuk-link" href=href>{row.url}</a> }.into_any(),
        state_tag(row.active).into_any(),
        t_with("webhook-waiting-count", &[("count", row.waiting.into())]).into_any(),
    ]
}
