//! `/LANG/account/messages`: what the portal has told this person, newest first.

use leptos::prelude::*;

use super::navigation::{AccountNavigation, AccountPart, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The inbox.
#[derive(Debug, Clone, Default)]
pub struct MessagesPage {
    pub navigation: AccountNavigation,
    pub rows: Vec<MessageRow>,
    pub paging: Paging,
}

/// One message in the list.
#[derive(Debug, Clone)]
pub struct MessageRow {
    pub id: String,
    pub subject: String,
    /// The language it was written in, where it is not the page's.
    pub lang: Option<&'static str>,
    pub when: String,
    /// An act of an office, from which the law counts.
    pub official: bool,
    pub unread: bool,
}

impl MessagesPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |subject, official, unread| MessageRow {
            id: "0193a".into(),
            subject: say(subject),
            lang: None,
            when: say(pick("20 กันยายน 2569 เวลา 09:12 น.", "20 September 2026, 09:12", "2026年9月20日 09:12")),
            official,
            unread,
        };
        Self {
            navigation: AccountNavigation::sample(),
            rows: vec![
                row(pick("โปรดแก้ไขการรายงานตัว", "Please correct your report", "请更正您的报到"), true, true),
                row(pick("ได้รับการรายงานตัวแล้ว", "We have your report", "已收到您的报到"), false, false),
            ],
            paging: Paging { previous: None, next: Some(say("/en/account/messages?after=1")) },
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for MessagesPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("messages-title"),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("messages-empty") text=t("messages-empty-text") /> }.into_any()
        } else {
            let items = self.rows.into_iter().map(item).collect_view();
            view! {
                <ul class="sala-services">{items}</ul>
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {navigation(self.navigation, AccountPart::Messages)}
            <h1 class="govuk-heading-l">{t("messages-title")}</h1>
            <p class="govuk-body">{t("messages-text")}</p>
            {list}
        }
        .into_any()
    }
}

fn item(row: MessageRow) -> impl IntoView {
    let href = Path::Message { id: &row.id }.to(lang());
    let tag = match (row.unread, row.official) {
        (true, _) => Some((Tone::Action, t("messages-unread"))),
        (false, true) => Some((Tone::Neutral, t("messages-official"))),
        (false, false) => None,
    };
    let kind = if row.official { "messages-received-official" } else { "messages-received" };
    view! {
        <li class="sala-services__item sala-services__item--state">
            <div>
                <h2 class="sala-services__title">
                    <a class="govuk-link" href=href lang=row.lang>{row.subject}</a>
                </h2>
                <p class="sala-services__text">{t_with(kind, &[("when", row.when.into())])}</p>
            </div>
            {tag.map(|(tone, text)| view! { <Tag tone=tone text=text /> })}
        </li>
    }
}
