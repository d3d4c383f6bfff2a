//! `/LANG/account/authorities`: who may act for me, and for whom I may act. Giving an authority shows a code once, which the other
//! types in here; either ends it.

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
        date_input::DateInput,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{Choice, FieldKind, FieldView, FormField, errors_of},
        inset_text::InsetText,
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        text_input::{InputKind, TextInput, Width},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Names of the form values.
pub mod field {
    pub const ACT: &str = "act";
    pub const GIVE: &str = "give";
    pub const TAKE: &str = "take";
    pub const END: &str = "end";
    pub const KIND: &str = "kind";
    pub const SERVICES: &str = "services";
    pub const UNTIL: &str = "until";
    pub const GROUND: &str = "ground";
    pub const CODE: &str = "code";
    pub const ID: &str = "id";
    /// Whoever is acted for, with "Start now" of a service.
    pub const PRINCIPAL: &str = "principal";
}

/// Given and held authorities.
#[derive(Debug, Clone, Default)]
pub struct AuthoritiesPage {
    pub navigation: AccountNavigation,
    pub given: Vec<AuthorityRow>,
    pub held: Vec<HeldRow>,
    /// The way through both.
    pub paging: Paging,
    /// The services that can be chosen.
    pub services: Vec<Choice>,
    /// What was typed, when something of it is wrong.
    pub typed: Typed,
    /// The code just made: it is shown once.
    pub code: Option<String>,
    /// What was just done, in words.
    pub notice: Option<String>,
}

/// An authority as both sides see it.
#[derive(Debug, Clone)]
pub struct AuthorityRow {
    pub id: String,
    /// The other one.
    pub name: String,
    /// What he is, for what, until when; a sentence each.
    pub about: Vec<String>,
    /// It can still be ended.
    pub open: bool,
}

/// One that is held, with what can be begun by it.
#[derive(Debug, Clone)]
pub struct HeldRow {
    pub row: AuthorityRow,
    pub principal: String,
    /// Services: title and the target of "Start now".
    pub starts: Vec<(String, String)>,
    /// Cases: reference, words.
    pub cases: Vec<(String, String)>,
}

/// What was typed into the forms, with what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub kind: String,
    pub services: Vec<String>,
    pub until: DateInput,
    pub ground: String,
    pub code: String,
    pub kind_error: Option<String>,
    pub services_error: Option<String>,
    pub until_error: Option<String>,
    pub ground_error: Option<String>,
    pub code_error: Option<String>,
}

impl AuthoritiesPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |name: &'static str, open| AuthorityRow {
            id: "0193a".into(),
            name: say(name),
            about: vec![
                say(pick("ตัวแทน", "Agent", "代理人")),
                say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
                say(pick("ถึง 31 ธันวาคม 2570", "Until 31 December 2027", "至2027年12月31日")),
            ],
            open,
        };
        Self {
            navigation: AccountNavigation::sample(),
            given: vec![row("Somsri Visa Service", true), row("Old Agent", false)],
            held: vec![HeldRow {
                row: row("Liam Byrne", true),
                principal: "0193b".into(),
                starts: vec![(say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")), say("/en/foreigner/x/begin"))],
                cases: vec![(say("NR-4K7P-2M9X-6"), say(pick("รับแจ้งแล้ว", "Accepted", "已核准")))],
            }],
            paging: Paging { previous: None, next: Some(say("/en/account/authorities?after=1")) },
            services: vec![Choice::new(
                "foreigner.ninety_day",
                say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
            )],
            ..Self::default()
        }
    }

    pub fn sample_given(say: Say<'_>) -> Self {
        Self {
            code: Some("7QK3-MX4D-2A9C-EFGH".into()),
            notice: Some(say(pick("ให้อำนาจแล้ว", "The authority is given", "授权已给出"))),
            ..Self::sample(say)
        }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let wrong = || Some(say(pick("เลือกคำตอบ", "Choose an answer", "请选择")));
        let typed = Typed {
            ground: say("12/2569"),
            code: say("7QK3"),
            kind_error: wrong(),
            services_error: wrong(),
            until_error: wrong(),
            ground_error: wrong(),
            code_error: wrong(),
            ..Typed::default()
        };
        Self { typed, ..Self::sample(say) }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

/// The codes of what a representative can be.
const KINDS: [&str; 4] = ["agent", "employer", "school", "parent"];

impl Typed {
    fn giving(&self, services: Vec<Choice>) -> Vec<FieldView> {
        let kinds = KINDS.map(|kind| Choice::new(kind, t(&format!("authority-kind-{kind}")))).to_vec();
        let ground = TextInput { value: self.ground.clone(), ..TextInput::default() };
        vec![
            FieldView::new(
                field::KIND,
                t("authority-kind"),
                FieldKind::Radios { options: kinds, value: self.kind.clone() },
            )
            .with_error(self.kind_error.clone()),
            FieldView::new(
                field::SERVICES,
                t("authority-services"),
                FieldKind::Checkboxes { options: services, values: self.services.clone() },
            )
            .with_error(self.services_error.clone()),
            FieldView::new(field::UNTIL, t("authority-until"), FieldKind::Date(self.until.clone()))
                .with_hint(t("authority-until-hint"))
                .with_error(self.until_error.clone()),
            FieldView {
                optional: true,
                ..FieldView::text(field::GROUND, t("authority-ground"), ground)
                    .with_hint(t("authority-ground-hint"))
                    .with_error(self.ground_error.clone())
            },
        ]
    }

    fn taking(&self) -> FieldView {
        let input = TextInput {
            value: self.code.clone(),
            kind: InputKind::Code,
            width: Width::Characters20,
            ..TextInput::default()
        };
        FieldView::text(field::CODE, t("authority-code"), input)
            .with_hint(t("authority-code-hint"))
            .with_error(self.code_error.clone())
    }
}

impl Page for AuthoritiesPage {
    fn head(&self) -> PageHead {
        let typed = &self.typed;
        let errors =
            [&typed.kind_error, &typed.services_error, &typed.until_error, &typed.ground_error, &typed.code_error];
        PageHead {
            title: t("authority-title"),
            has_error: errors.into_iter().any(Option::is_some),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let action = Path::Authorities.to(lang());
        let (giving, taking) = (self.typed.giving(self.services), self.typed.taking());
        let errors = errors_of(&[giving.clone(), vec![taking.clone()]].concat());
        let notice = self.notice.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        let code = self.code.map(|code| {
            view! {
                <InsetText>
                    <p class="govuk-body">{t("authority-code-made")}</p>
                    <p class="govuk-body sala-reference">{code}</p>
                </InsetText>
                <WarningText text=t("authority-code-once") />
            }
        });
        let given = if self.given.is_empty() {
            view! { <EmptyState title=t("authority-given-none") text=t("authority-given-none-text") /> }.into_any()
        } else {
            let rows = self.given.into_iter().map(|row| view! { <li class="sala-services__item">{about(row)}</li> });
            view! { <ul class="sala-services">{rows.collect_view()}</ul> }.into_any()
        };
        let held = (!self.held.is_empty()).then(|| {
            let rows =
                self.held.into_iter().map(|held| view! { <li class="sala-services__item">{held_row(held)}</li> });
            view! { <ul class="sala-services">{rows.collect_view()}</ul> }
        });
        let giving = giving.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let content = two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("authority-title")}</h1>
            <p class="govuk-body">{t("authority-text")}</p>
            {code}
            <h2 class="govuk-heading-m">{t("authority-given")}</h2>
            {given}
            <h3 class="govuk-heading-s">{t("authority-give")}</h3>
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                {giving}
                <Button text=t("authority-give-send") value=Some((field::ACT, field::GIVE.to_owned())) />
            </form>
            <h2 class="govuk-heading-m">{t("authority-held")}</h2>
            <p class="govuk-body">{t("authority-held-text")}</p>
            {held}
            <Pagination paging=self.paging />
            <form method="post" action=action novalidate>
                <CsrfField />
                <FormField field=taking />
                <Button
                    text=t("authority-take-send")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, field::TAKE.to_owned()))
                />
            </form>
        });
        view! {
            {notice}
            {navigation(self.navigation, AccountPart::Authorities)}
            {content}
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn about(row: AuthorityRow) -> impl IntoView {
    let name = row.name.clone();
    let about = row.about.into_iter().map(|line| view! { <p class="sala-services__text">{line}</p> }).collect_view();
    let end = row.open.then(|| {
        view! {
            <form method="post" action=Path::Authorities.to(lang()) novalidate>
                <CsrfField />
                <input r#type="hidden" name=field::ID value=row.id />
                <Button
                    text=t("authority-end")
                    kind=ButtonKind::Warning
                    value=Some((field::ACT, field::END.to_owned()))
                    hidden=Some(name)
                />
            </form>
        }
    });
    view! {
        <h3 class="sala-services__title">{row.name}</h3>
        {about}
        {end}
    }
}

fn held_row(held: HeldRow) -> impl IntoView {
    let name = held.row.name.clone();
    let starts = held.starts.into_iter().map(|(title, action)| {
        view! {
            <form method="post" action=action novalidate>
                <CsrfField />
                <input r#type="hidden" name=field::PRINCIPAL value=held.principal.clone() />
                <Button
                    text=t_with("authority-start", &[("service", title.into())])
                    kind=ButtonKind::Secondary
                    hidden=Some(name.clone())
                />
            </form>
        }
    });
    let starts = starts.collect_view();
    let cases = held.cases.into_iter().map(|(reference, words)| {
        let href = Path::Case { reference: &reference }.to(lang());
        view! { <li><a class="govuk-link sala-reference" href=href>{reference}</a> " " {words}</li> }
    });
    let cases = view! { <ul class="govuk-list">{cases.collect_view()}</ul> };
    view! {
        {about(held.row)}
        {starts}
        {cases}
    }
}
