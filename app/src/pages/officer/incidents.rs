//! What the portal could not do for a case: on the case itself, and `/LANG/officer/incidents`, the list of such cases. An incident
//! ends when it has really been done, so nobody can close one.

use leptos::prelude::*;

use super::navigation::{Desk, List, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The name of the form value that says which.
pub const INCIDENT: &str = "incident";

/// Something that failed again and again, and is tried until it succeeds.
#[derive(Debug, Clone, Default)]
pub struct IncidentNotice {
    pub id: String,
    /// What failed.
    pub what: String,
    pub since: String,
    /// Why.
    pub error: String,
    /// This officer may have it tried again now.
    pub retry: bool,
    /// It is an official message that came back: he may record that he served it in another way.
    pub serve: bool,
}

impl IncidentNotice {
    pub(super) fn sample(say: Say<'_>) -> Self {
        Self {
            id: "0199".into(),
            what: say(pick("ไม่สามารถสอบถามทะเบียนได้", "The register could not be asked.", "无法查询登记系统。")),
            since: say(pick("20 พฤศจิกายน 2569 09:12 น.", "20 November 2026, 09:12", "2026年11月20日 09:12")),
            error: say(pick("ทะเบียนไม่ตอบ", "The register does not answer.", "登记系统没有回应。")),
            retry: true,
            serve: true,
        }
    }
}

/// Notices on the page of a case.
pub(super) fn notices(reference: &str, incidents: Vec<IncidentNotice>) -> impl IntoView + use<> {
    let path = Path::OfficerRetry { reference }.to(lang());
    (!incidents.is_empty()).then(|| {
        let notices = incidents.into_iter().map(|incident| notice(reference, path.clone(), incident)).collect_view();
        view! {
            <section class="sala-incident" aria-label=t("incident-tag")>
                {notices}
                <p class="govuk-body">{t("incident-text")}</p>
            </section>
        }
    })
}

fn notice(reference: &str, path: String, incident: IncidentNotice) -> impl IntoView + use<> {
    let serve = incident.serve.then(|| {
        let href = Path::OfficerNotice { reference, notice: &incident.id }.to(lang());
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("notice-serve")}</a></p> }
    });
    let retry = incident.retry.then(|| {
        view! {
            <form method="post" action=path>
                <CsrfField />
                <input r#type="hidden" name=INCIDENT value=incident.id />
                <Button text=t("incident-retry") kind=ButtonKind::Secondary />
            </form>
        }
    });
    view! {
        <p class="sala-incident__what"><Tag tone=Tone::Bad text=t("incident-tag") /> " " {incident.what}</p>
        <p class="govuk-body">{incident.error} " " {t_with("incident-since", &[("since", incident.since.into())])}</p>
        {serve}
        {retry}
    }
}

/// Cases with open incidents.
#[derive(Debug, Clone, Default)]
pub struct IncidentsPage {
    pub desk: Desk,
    pub rows: Vec<IncidentRow>,
    pub paging: Paging,
}

#[derive(Debug, Clone)]
pub struct IncidentRow {
    pub reference: String,
    pub service: String,
    pub office: String,
    /// What failed, each with its reason.
    pub what: Vec<(String, String)>,
    /// Since when the first one is open.
    pub since: String,
}

impl IncidentsPage {
    pub fn sample(say: Say<'_>) -> Self {
        let incident = IncidentNotice::sample(say);
        let row = IncidentRow {
            reference: say("NR-4K7P-2M9X-6"),
            service: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            office: say(pick("กรุงเทพมหานคร", "Bangkok", "曼谷")),
            what: vec![(incident.what, incident.error)],
            since: incident.since,
        };
        Self {
            desk: Desk::sample(),
            rows: vec![row],
            paging: Paging { previous: None, next: Some(say("/en/officer/incidents?after=2")) },
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for IncidentsPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("incident-list-title"), area: Some(Area::Officer), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("incident-list-empty") text=t("incident-list-empty-text") /> }.into_any()
        } else {
            let columns = ["queue-case", "incident-what", "incident-column-since", "queue-office"];
            let columns = columns.map(|key| Column::new(t(key))).into();
            let rows = self.rows.into_iter().map(cells).collect();
            view! {
                <Table caption=t("incident-list-title") caption_hidden=true columns=columns rows=rows />
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        view! {
            {navigation(self.desk, List::Incidents)}
            <h1 class="govuk-heading-l">{t("incident-list-title")}</h1>
            <p class="govuk-body">{t("incident-text")}</p>
            <div class="sala-dense">{list}</div>
        }
        .into_any()
    }
}

fn cells(row: IncidentRow) -> Vec<AnyView> {
    let href = Path::OfficerCase { reference: &row.reference }.to(lang());
    let what = row.what.into_iter().map(|(what, error)| {
        view! { <div>{what} " " <span class="sala-muted">{error}</span></div> }
    });
    vec![
        view! {
            <a class="govuk-link sala-reference" href=href>{row.reference}</a>
            <span class="sala-muted">{row.service}</span>
        }
        .into_any(),
        what.collect_view().into_any(),
        row.since.into_any(),
        row.office.into_any(),
    ]
}
