//! `/LANG/agency/staff`: who works for an agency, a form to appoint somebody, and who has appointed whom.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::Button,
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{Choice, ChoiceGroup, FieldKind, FieldView, FormField, errors_of},
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        table::{Column, Table},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const EMAIL: &str = "email";
    pub const NAME: &str = "name";
    pub const ROLE: &str = "role";
    pub const OFFICE: &str = "office";
    /// In place of an office.
    pub const ALL_OFFICES: &str = "all";
    pub const ACT: &str = "act";
    pub const MOVE: &str = "move";
    pub const DISMISS: &str = "dismiss";
    pub const FORGET: &str = "forget";
}

/// Who works for the agency, what was typed into the form, and the log.
#[derive(Debug, Clone, Default)]
pub struct StaffPage {
    pub rows: Vec<StaffRow>,
    pub paging: Paging,
    /// The offices of the agency.
    pub offices: Vec<Choice>,
    pub email: Typed,
    pub name: Typed,
    pub role: Typed,
    pub office: Typed,
    /// What was just done.
    pub notice: Option<String>,
    pub log: Vec<StaffLogRow>,
}

/// A value as it was typed, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub value: String,
    pub error: Option<String>,
}

/// One role of somebody.
#[derive(Debug, Clone)]
pub struct StaffRow {
    pub account: String,
    /// May be empty.
    pub name: String,
    pub email: String,
    /// Its code.
    pub role: String,
    /// In words.
    pub office: String,
    /// The reader's, which he cannot change.
    pub own: bool,
}

/// Who did what with whose role.
#[derive(Debug, Clone)]
pub struct StaffLogRow {
    pub when: String,
    pub act: String,
    pub person: String,
    pub role: String,
    pub office: String,
    pub by: String,
}

// text keys: staff-role-

/// The roles that an agency gives, with what they are for.
const ROLES: [&str; 4] = ["officer", "supervisor", "administrator", "finance"];

fn role_choice(role: &str) -> Choice {
    Choice { hint: Some(t(&format!("staff-role-{role}"))), ..Choice::new(role, t(&format!("role-{role}"))) }
}

/// All offices, and each of them.
pub(super) fn office_field(offices: Vec<Choice>, office: Typed) -> FieldView {
    let all = Choice::new(field::ALL_OFFICES, t("role-all-offices"));
    let groups = ChoiceGroup::plain([all].into_iter().chain(offices).collect());
    let select = FieldKind::Select { groups, value: office.value, autocomplete: None };
    FieldView::new(field::OFFICE, t("staff-office"), select).with_error(office.error)
}

/// Offices of a sample.
pub(super) fn sample_offices(say: Say<'_>) -> Vec<Choice> {
    vec![
        Choice::new("IMM-10", say(pick("ตรวจคนเข้าเมืองกรุงเทพมหานคร", "Bangkok Immigration", "曼谷移民局"))),
        Choice::new("IMM-83", say(pick("ตรวจคนเข้าเมืองจังหวัดภูเก็ต", "Phuket Immigration", "普吉府移民局"))),
    ]
}

impl StaffPage {
    pub fn sample(say: Say<'_>) -> Self {
        let office = || say(pick("ตรวจคนเข้าเมืองจังหวัดภูเก็ต", "Phuket Immigration", "普吉府移民局"));
        let row = |name: &str, email: &str, role: &str, office: String, own| StaffRow {
            account: "0193a".into(),
            name: say(name),
            email: say(email),
            role: role.into(),
            office,
            own,
        };
        let line = |act: &str, by: &str| StaffLogRow {
            when: say(pick("20 กันยายน 2569 เวลา 09:12 น.", "20 September 2026, 09:12", "2026年9月20日 09:12")),
            act: say(act),
            person: say("ร.ต.ท.หญิง ศิริพร แก้วมณี"),
            role: say(&t("role-officer")),
            office: office(),
            by: say(by),
        };
        Self {
            rows: vec![
                row("นภา ศรีสุข", "administrator@sala.example", "administrator", t("role-all-offices"), true),
                row("ร.ต.ท.หญิง ศิริพร แก้วมณี", "officer.phuket@sala.example", "officer", office(), false),
                row("พ.ต.อ. วิชัย รัตนกุล", "supervisor@sala.example", "supervisor", t("role-all-offices"), false),
            ],
            paging: Paging { previous: None, next: Some(say("/en/agency/staff?after=2")) },
            offices: sample_offices(say),
            notice: Some(t("staff-done-appointed")),
            log: vec![
                line(&t("staff-act-second_factor_forgotten"), "นภา ศรีสุข"),
                line(&t("staff-act-moved"), "นภา ศรีสุข"),
                line(&t("staff-act-appointed"), &t("staff-log-operator")),
            ],
            ..Self::default()
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let typed = |value: &str, error: &str| Typed { value: say(value), error: Some(say(&t(error))) };
        Self {
            rows: Vec::new(),
            paging: Paging::default(),
            notice: None,
            log: Vec::new(),
            email: typed("nobody@sala.example", "staff-error-account"),
            name: typed("", "staff-error-name"),
            role: typed("", "staff-error-role"),
            office: typed("IMM-83", "staff-error-office"),
            ..Self::sample(say)
        }
    }
}

impl Page for StaffPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("staff-title"),
            has_error: [&self.email, &self.name, &self.role, &self.office].iter().any(|typed| typed.error.is_some()),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let email = TextInput {
            value: self.email.value,
            kind: InputKind::Email,
            width: Width::TwoThirds,
            ..TextInput::default()
        };
        let name = TextInput { value: self.name.value, width: Width::TwoThirds, ..TextInput::default() };
        let roles = FieldKind::Radios { options: ROLES.into_iter().map(role_choice).collect(), value: self.role.value };
        let fields = vec![
            FieldView::text(field::EMAIL, t("staff-email"), email)
                .with_hint(t("staff-email-hint"))
                .with_error(self.email.error),
            FieldView::text(field::NAME, t("staff-name"), name)
                .with_hint(t("staff-name-hint"))
                .with_error(self.name.error),
            FieldView::new(field::ROLE, t("staff-role"), roles).with_error(self.role.error),
            office_field(self.offices, self.office).with_hint(t("staff-office-hint")),
        ];
        let errors = errors_of(&fields);
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        view! {
            <ErrorSummary errors=errors />
            {notice}
            <h1 class="govuk-heading-l">{t("staff-title")}</h1>
            <p class="govuk-body">{t("staff-text")}</p>
            <div class="sala-dense">{people(self.rows)}</div>
            <Pagination paging=self.paging />
            <h2 class="govuk-heading-m">{t("staff-appoint-title")}</h2>
            <form class="sala-narrow" method="post" action=Path::Staff.to(lang()) novalidate>
                <CsrfField />
                {fields}
                <Button text=t("staff-appoint") />
            </form>
            <h2 class="govuk-heading-m">{t("staff-log")}</h2>
            <p class="govuk-body">{t("staff-log-text")}</p>
            <div class="sala-dense">{log(self.log)}</div>
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn people(rows: Vec<StaffRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t("staff-empty") text=t("staff-empty-text") /> }.into_any();
    }
    let columns = ["staff-person", "staff-role", "staff-office"].map(|key| Column::new(t(key))).into();
    let rows = rows.into_iter().map(cells).collect();
    view! { <Table caption=t("staff-title") caption_hidden=true columns=columns rows=rows /> }.into_any()
}

fn cells(row: StaffRow) -> Vec<AnyView> {
    let role = t(&format!("role-{}", row.role));
    let (name, email) = if row.name.is_empty() { (row.email, String::new()) } else { (row.name, row.email) };
    let person = if row.own {
        view! { {name} " " <span class="sala-muted">{t("staff-you")}</span> }.into_any()
    } else {
        let href = Path::StaffMember { account: &row.account, role: &row.role }.to(lang());
        let hidden = format!(" ({role})");
        view! { <a class="govuk-link" href=href>{name} <span class="govuk-visually-hidden">{hidden}</span></a> }
            .into_any()
    };
    let email = (!email.is_empty()).then(|| view! { <span class="sala-muted sala-long">{email}</span> });
    vec![view! { {person} {email} }.into_any(), role.into_any(), row.office.into_any()]
}

fn log(rows: Vec<StaffLogRow>) -> AnyView {
    if rows.is_empty() {
        return view! { <EmptyState title=t("staff-log-empty") text=t("staff-log-empty-text") /> }.into_any();
    }
    let columns = ["staff-log-when", "staff-log-act", "staff-person", "staff-role", "staff-office", "staff-log-by"];
    let columns = columns.map(|key| Column::new(t(key))).into();
    let cells = |row: StaffLogRow| -> Vec<AnyView> {
        [row.when, row.act, row.person, row.role, row.office, row.by].map(IntoAny::into_any).into()
    };
    let rows = rows.into_iter().map(cells).collect();
    view! { <Table caption=t("staff-log") caption_hidden=true columns=columns rows=rows /> }.into_any()
}
