//! The answer to the second of two officers: who was first, with what, and that nothing of his own was lost silently.

use leptos::prelude::*;

use super::super::sample::{Say, pick};
use crate::{
    i18n::{lang, t, t_with},
    parts::{breadcrumbs::Crumb, button::ButtonLink},
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// Somebody else was first.
#[derive(Debug, Clone)]
pub struct ConflictPage {
    pub reference: String,
    /// The officer who was first.
    pub by: String,
    /// When, in Bangkok's time.
    pub at: String,
    /// What was decided or done.
    pub what: String,
    /// Where to look now.
    pub look: Look,
}

/// What the officer can look at after a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The case.
    Case,
    /// His agency has a task of a case that it does not see otherwise.
    Tasks,
}

impl ConflictPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self {
            reference: say("NR-4K7P-2M9X-6"),
            by: say(pick("เจ้าหน้าที่ 4102", "Officer 4102", "工作人员 4102")),
            at: say(pick("09:41 น.", "09:41", "09:41")),
            what: say(pick("อนุมัติแล้ว", "Approved", "已批准")),
            look: Look::Case,
        }
    }

    pub fn sample_task(say: Say<'_>) -> Self {
        Self { look: Look::Tasks, ..Self::sample(say) }
    }
}

impl Page for ConflictPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("conflict-title"),
            area: Some(Area::Officer),
            breadcrumbs: vec![match self.look {
                Look::Case => Crumb { text: t("queue-title"), href: Path::OfficerQueue.to(lang()) },
                Look::Tasks => Crumb { text: t("task-list-title"), href: Path::OfficerTasks.to(lang()) },
            }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let look = match self.look {
            Look::Case => {
                let href = Path::OfficerCase { reference: &self.reference }.to(lang());
                view! { <ButtonLink text=t("conflict-look") href=href /> }.into_any()
            }
            Look::Tasks => {
                view! { <ButtonLink text=t("conflict-look-tasks") href=Path::OfficerTasks.to(lang()) /> }.into_any()
            }
        };
        let text = t_with(
            "conflict-text",
            &[("by", self.by.into()), ("at", self.at.into()), ("reference", self.reference.into())],
        );
        crate::pages::words::two_thirds(view! {
            <h1 class="govuk-heading-l">{t("conflict-title")}</h1>
            <p class="govuk-body-l">{text}</p>
            <p class="govuk-body">{t_with("conflict-what", &[("what", self.what.into())])}</p>
            <p class="govuk-body">{t("conflict-yours")}</p>
            {look}
        })
    }
}
