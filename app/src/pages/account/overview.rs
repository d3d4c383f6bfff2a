//! `/LANG/account`: my reports and drafts, and where I am signed in.

use leptos::prelude::*;

use super::navigation::{AccountNavigation, AccountPart, navigation};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        notification_banner::{BannerKind, NotificationBanner},
        pagination::{Pagination, Paging},
        summary_list::{SummaryList, SummaryRow},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// Everything a person has here.
#[derive(Debug, Clone, Default)]
pub struct AccountPage {
    pub navigation: AccountNavigation,
    pub email: String,
    pub drafts: Vec<DraftRow>,
    pub more_drafts: Paging,
    pub cases: Vec<CaseRow>,
    pub paging: Paging,
    pub sessions: Vec<SessionRow>,
    /// What was just done.
    pub notice: Option<String>,
}

/// A form that was begun and not sent.
#[derive(Debug, Clone)]
pub struct DraftRow {
    pub draft: String,
    pub service: String,
    pub last_changed: String,
    /// The day on which it is deleted.
    pub kept_until: String,
}

/// A case that was filed.
#[derive(Debug, Clone)]
pub struct CaseRow {
    pub reference: String,
    pub service: String,
    pub filed: String,
    pub status: String,
    pub tone: Tone,
}

/// A place where this account is signed in.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// Browser and system in words.
    pub device: String,
    pub last_used: String,
    /// The one that is looking at this page.
    pub current: bool,
}

impl AccountPage {
    pub fn sample(say: Say<'_>) -> Self {
        let service = pick("รายงานตัว 90 วัน", "90-day report", "90天报到");
        Self {
            navigation: AccountNavigation::sample(),
            email: say("anna@example.com"),
            drafts: vec![DraftRow {
                draft: "0193a".into(),
                service: say(service),
                last_changed: say(pick("23 พฤศจิกายน 2569 14:05 น.", "23 November 2026, 14:05", "2026年11月23日 14:05")),
                kept_until: say(pick("23 ธันวาคม 2569", "23 December 2026", "2026年12月23日")),
            }],
            more_drafts: Paging::default(),
            cases: vec![
                CaseRow {
                    reference: say("NR-4K7P-2M9X-6"),
                    service: say(service),
                    filed: say(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
                    status: say(pick("รับแจ้งแล้ว", "Accepted", "已核准")),
                    tone: Tone::Good,
                },
                CaseRow {
                    reference: say("NR-8W2D-5H3R-1"),
                    service: say(service),
                    filed: say(pick("22 พฤศจิกายน 2569", "22 November 2026", "2026年11月22日")),
                    status: say(pick("รอท่านแก้ไข", "Correct this", "请更正")),
                    tone: Tone::Action,
                },
            ],
            paging: Paging { previous: None, next: Some(say("/en/account?after=1")) },
            sessions: vec![
                SessionRow {
                    device: say("Chromium, Android"),
                    last_used: say(pick("เมื่อสักครู่", "just now", "刚刚")),
                    current: true,
                },
                SessionRow {
                    device: say("Firefox, Linux"),
                    last_used: say(pick("20 พฤศจิกายน 2569", "20 November 2026", "2026年11月20日")),
                    current: false,
                },
            ],
            notice: Some(say(pick(
                "ออกจากระบบทุกอุปกรณ์อื่นแล้ว",
                "You are signed out everywhere else.",
                "已退出其他所有设备。",
            ))),
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        Self { email: say("anna@example.com"), ..Self::default() }
    }
}

impl Page for AccountPage {
    fn head(&self) -> PageHead {
        PageHead { title: t("account-title"), ..PageHead::default() }
    }

    fn view(self) -> AnyView {
        let lang = lang();
        let notice = self.notice.map(|text| {
            view! {
                <NotificationBanner kind=BannerKind::Success heading=text />
            }
        });
        let cases = if self.cases.is_empty() {
            view! { <EmptyState title=t("account-no-cases") text=t("account-no-cases-text") /> }.into_any()
        } else {
            let items = self
                .cases
                .into_iter()
                .map(|case| {
                    let href = Path::Case { reference: &case.reference }.to(lang);
                    let about =
                        t_with("account-case-filed", &[("service", case.service.into()), ("filed", case.filed.into())]);
                    view! {
                        <li class="sala-services__item sala-services__item--state">
                            <div>
                                <h3 class="sala-services__title">
                                    <a class="govuk-link sala-reference" href=href>{case.reference}</a>
                                </h3>
                                <p class="sala-services__text">{about}</p>
                            </div>
                            <Tag tone=case.tone text=case.status />
                        </li>
                    }
                })
                .collect_view();
            view! {
                <ul class="sala-services">{items}</ul>
                <Pagination paging=self.paging />
            }
            .into_any()
        };
        let drafts = (!self.drafts.is_empty()).then(|| {
            let items = self
                .drafts
                .into_iter()
                .map(|draft| {
                    let saved = t_with(
                        "account-draft-saved",
                        &[("changed", draft.last_changed.into()), ("until", draft.kept_until.into())],
                    );
                    view! {
                        <li class="sala-services__item">
                            <h3 class="sala-services__title">
                                <a class="govuk-link" href=Path::Draft { draft: &draft.draft }.to(lang)>
                                    {t_with("account-draft-continue", &[("service", draft.service.into())])}
                                </a>
                            </h3>
                            <p class="sala-services__text">{saved}</p>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <h2 class="govuk-heading-m">{t("account-drafts")}</h2>
                <ul class="sala-services">{items}</ul>
                <Pagination paging=self.more_drafts />
            }
        });
        let sessions = (!self.sessions.is_empty()).then(|| {
            let rows = self
                .sessions
                .into_iter()
                .map(|session| {
                    let here = if session.current { t("account-session-here") } else { session.last_used };
                    SummaryRow::new(session.device, here)
                })
                .collect::<Vec<_>>();
            view! {
                <h2 class="govuk-heading-m">{t("account-sessions")}</h2>
                <SummaryList rows=rows />
                <form method="post" action=Path::SignOutEverywhere.to(lang)>
                    <CsrfField />
                    <Button text=t("account-sign-out-everywhere") kind=ButtonKind::Secondary />
                </form>
            }
        });
        view! {
            {notice}
            {navigation(self.navigation, AccountPart::Cases)}
            <h1 class="govuk-heading-l">{t("account-title")}</h1>
            <p class="govuk-body">{t_with("account-signed-in-as", &[("email", self.email.into())])}</p>
            {drafts}
            <h2 class="govuk-heading-m">{t("account-cases")}</h2>
            {cases}
            {sessions}
        }
        .into_any()
    }
}
