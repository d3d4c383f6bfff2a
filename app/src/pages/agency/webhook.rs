//! `/LANG/agency/webhooks/{id}`: one endpoint, what was sent to it, and what it answered.

use leptos::prelude::*;

use super::webhooks::{event_choices, field, state_tag};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        form_field::{Choice, FieldKind, FieldView, FormField},
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// An endpoint with its deliveries.
#[derive(Debug, Clone, Default)]
pub struct WebhookPage {
    pub id: String,
    pub url: String,
    pub active: bool,
    pub events: Vec<String>,
    pub rows: Vec<DeliveryRow>,
    pub paging: Paging,
    /// What was just done.
    pub notice: Option<String>,
}

#[derive(Debug, Clone)]
pub struct DeliveryRow {
    pub id: String,
    pub reference: String,
    pub event: String,
    pub when: String,
    pub state: DeliveryTag,
    pub attempts: usize,
    /// What the server answered the last time, or why it did not.
    pub answer: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryTag {
    Waiting,
    Delivered,
    GivenUp,
}

impl WebhookPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |state, answer: &str| DeliveryRow {
            id: "0193a".into(),
            reference: say("NR-4K7P-2M9X-6"),
            event: say(pick("ปิดเรื่อง", "Case closed", "事项已结案")),
            when: say(pick("20 กันยายน 2569 เวลา 09:12 น.", "20 September 2026, 09:12", "2026年9月20日 09:12")),
            state,
            attempts: 3,
            answer: say(answer),
        };
        Self {
            id: "0193a".into(),
            url: say("https://partner.example/hook"),
            active: true,
            events: vec!["case.closed".into()],
            rows: vec![
                row(DeliveryTag::Waiting, "503"),
                row(DeliveryTag::Delivered, "200"),
                row(DeliveryTag::GivenUp, "404"),
            ],
            paging: Paging { previous: None, next: Some(say("/en/agency/webhooks/1?after=2")) },
            notice: Some(say(pick("บันทึกแล้ว", "Saved", "已保存"))),
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { id: "0193a".into(), url: say("https://partner.example/hook"), ..Self::default() }
    }
}

impl Page for WebhookPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("webhook-one-title"),
            breadcrumbs: vec![
                Crumb { text: t("account-title"), href: Path::Account.to(lang) },
                Crumb { text: t("webhook-title"), href: Path::Webhooks.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let action = Path::Webhook { id: &self.id }.to(lang());
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let state = FieldKind::Radios {
            options: vec![Choice::new("on", t("webhook-on")), Choice::new("off", t("webhook-off"))],
            value: if self.active { "on" } else { "off" }.to_owned(),
        };
        let events = FieldKind::Checkboxes { options: event_choices(), values: self.events };
        let fields = [
            FieldView::new(field::ACTIVE, t("webhook-state"), state).with_hint(t("webhook-off-hint")),
            FieldView::new(field::EVENT, t("webhook-events"), events),
        ];
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("webhook-none-sent") text=t("webhook-none-sent-text") /> }.into_any()
        } else {
            let columns = ["webhook-when", "webhook-event", "webhook-state", "webhook-answer", "webhook-do"];
            let columns = columns.map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(|row| cells(&action, row)).collect();
            view! {
                <Table caption=t("webhook-deliveries") caption_hidden=true columns=columns rows=rows />
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {notice}
            <span class="govuk-caption-l">{self.url}</span>
            <h1 class="govuk-heading-l">{t("webhook-one-title")} " " {state_tag(self.active)}</h1>
            <h2 class="govuk-heading-m">{t("webhook-deliveries")}</h2>
            <p class="govuk-body">{t("webhook-deliveries-text")}</p>
            <div class="sala-dense">{list}</div>
            <h2 class="govuk-heading-m">{t("webhook-change-title")}</h2>
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                <input r#type="hidden" name=field::ACT value=field::CHANGE />
                {fields}
                <Button text=t("webhook-change") />
            </form>
        }
        .into_any()
    }
}

fn cells(action: &str, row: DeliveryRow) -> Vec<AnyView> {
    let (tone, key) = match row.state {
        DeliveryTag::Waiting => (Tone::Waiting, "webhook-delivery-waiting"),
        DeliveryTag::Delivered => (Tone::Good, "webhook-delivery-delivered"),
        DeliveryTag::GivenUp => (Tone::Bad, "webhook-delivery-given-up"),
    };
    let again = Some((field::ACT, field::AGAIN.to_owned()));
    let give_up = (row.state == DeliveryTag::Waiting).then(|| {
        view! {
            <Button
                text=t("webhook-give-up")
                kind=ButtonKind::Secondary
                value=Some((field::ACT, field::GIVE_UP.to_owned()))
                hidden=Some(row.reference.clone())
            />
        }
    });
    vec![
        row.when.into_any(),
        view! { <span class="sala-reference">{row.reference.clone()}</span> " " <span class="sala-muted">{row.event}</span> }
            .into_any(),
        view! { <Tag tone=tone text=t(key) /> }.into_any(),
        view! {
            {row.answer}
            " "
            <span class="sala-muted">{t_with("webhook-attempts", &[("count", row.attempts.into())])}</span>
        }
        .into_any(),
        view! {
            <form method="post" action=action.to_owned()>
                <CsrfField />
                <input r#type="hidden" name=field::DELIVERY value=row.id />
                <Button text=t("webhook-again") kind=ButtonKind::Secondary value=again hidden=Some(row.reference) />
                {give_up}
            </form>
        }
        .into_any(),
    ]
}
