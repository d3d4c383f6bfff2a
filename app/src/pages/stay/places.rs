//! `/LANG/stays`: the places from which somebody notifies.

use leptos::prelude::*;

use super::{head, state_tag};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{ButtonKind, ButtonLink},
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

#[derive(Debug, Clone, Default)]
pub struct PlacesPage {
    /// Who notifies; empty: he has not said so.
    pub notifier: String,
    pub rows: Vec<PlaceRow>,
    pub paging: Paging,
}

#[derive(Debug, Clone)]
pub struct PlaceRow {
    pub id: String,
    pub name: String,
    /// PENDING, APPROVED, REJECTED, CLOSED
    pub state: String,
}

impl PlacesPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |name: &str, state: &str| PlaceRow { id: "0193a".into(), name: say(name), state: state.into() };
        Self {
            notifier: say(pick("บริษัท อันดามัน จำกัด", "Andaman Co., Ltd.", "安达曼公司")),
            rows: vec![
                row(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店"), "APPROVED"),
                row("12/34", "PENDING"),
                row("7/1", "REJECTED"),
                row("9", "CLOSED"),
            ],
            paging: Paging { previous: None, next: Some("/en/stays".into()) },
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for PlacesPage {
    fn head(&self) -> PageHead {
        let mut head = head(t("stay-places-title"), None);
        head.breadcrumbs.truncate(1);
        head
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("stay-places-empty") text=t("stay-places-empty-text") /> }.into_any()
        } else {
            let columns = ["stay-places-name", "stay-places-state"].map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(|row| {
                let href = Path::StayPlace { place: &row.id }.to(lang);
                let name = view! { <a class="govuk-link" href=href>{row.name}</a> }.into_any();
                vec![name, state_tag(&row.state).into_any()]
            });
            let rows = rows.collect();
            view! { <Table caption=t("stay-places-title") caption_hidden=true columns=columns rows=rows /> }.into_any()
        };
        let add = Path::ForeignerService { service: "accommodation" }.to(lang);
        let notifier = if self.notifier.is_empty() {
            view! { <p class="govuk-body">{t("stay-notifier-missing")}</p> }.into_any()
        } else {
            let who = t_with("stay-notifier-is", &[("name", self.notifier.as_str().into())]);
            view! { <p class="govuk-body">{who}</p> }.into_any()
        };
        view! {
            <h1 class="govuk-heading-l">{t("stay-places-title")}</h1>
            {notifier}
            <p class="govuk-body">
                <a class="govuk-link" href=Path::StayNotifier.to(lang)>{t("stay-notifier-title")}</a>
            </p>
            {list}
            <Pagination paging=self.paging />
            <ButtonLink text=t("stay-places-add") href=add kind=ButtonKind::Secondary />
        }
        .into_any()
    }
}
