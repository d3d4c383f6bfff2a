//! `/LANG/account/person`: everything the Immigration Bureau holds of a person on one page, and what he has to do by when, with what
//! happens if he does not.

use leptos::prelude::*;

use super::navigation::{AccountNavigation, AccountPart, navigation};
use super::overview::CaseRow;
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        breadcrumbs::Crumb,
        button::ButtonLink,
        empty_state::EmptyState,
        summary_list::{SummaryList, SummaryRow},
        table::{Column, Table, said},
        tag::{Tag, Tone},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// One person.
#[derive(Debug, Clone, Default)]
pub struct PersonPage {
    pub navigation: AccountNavigation,
    /// What is to be done, the next first.
    pub duties: Vec<DutyView>,
    pub passports: Vec<PassportRow>,
    pub register: RegisterView,
    /// Visa, permission to stay, address: as last told.
    pub stay: Vec<SummaryRow>,
    /// Stays of which a host gave notice, the newest first.
    pub notices: Vec<StayRow>,
    /// Cases by service, the newest first.
    pub cases: Vec<CaseGroup>,
}

/// What the immigration register holds of the present stay.
#[derive(Debug, Clone, Default)]
pub struct RegisterView {
    /// As of when, or why there is nothing; a sentence.
    pub said: String,
    /// Visa, permission to stay, arrival, next report.
    pub rows: Vec<SummaryRow>,
}

/// A coming duty.
#[derive(Debug, Clone)]
pub struct DutyView {
    pub what: String,
    /// From when until when; a sentence.
    pub when: String,
    /// What happens if it is missed; a sentence.
    pub missed: Option<String>,
    /// The last day is over.
    pub late: bool,
    /// Of the case from which it follows; none: from what a register knows.
    pub reference: Option<String>,
    /// The start page of the service, where it can be done now.
    pub start: Option<String>,
}

#[derive(Debug, Clone)]
pub struct PassportRow {
    /// The number, but for its last signs.
    pub number: String,
    pub state: String,
    pub valid_to: String,
    /// A register has confirmed that it is his.
    pub confirmed: bool,
}

/// A stay of which a host gave notice (TM.30).
#[derive(Debug, Clone)]
pub struct StayRow {
    pub place: String,
    pub from: String,
    pub to: String,
}

/// The cases of one service.
#[derive(Debug, Clone)]
pub struct CaseGroup {
    pub title: String,
    pub cases: Vec<CaseRow>,
}

impl PersonPage {
    pub fn sample(say: Say<'_>) -> Self {
        let day = |day| say(day);
        let duty = |what, when, missed: Option<&'static str>, late| DutyView {
            what: say(what),
            when: say(when),
            missed: missed.map(say),
            late,
            reference: (!late).then(|| say("NR-4K7P-2M9X-6")),
            start: late.then(|| Path::NinetyDayReport.to(lang())),
        };
        Self {
            navigation: AccountNavigation::sample(),
            duties: vec![
                duty(
                    pick("รายงานตัว 90 วันครั้งต่อไป", "Next 90-day report", "下次90天报到"),
                    pick(
                        "รายงานตัวระหว่าง 25 พฤศจิกายน ถึง 10 ธันวาคม 2569",
                        "Report between 25 November and 10 December 2026.",
                        "请在2026年11月25日至12月10日之间报到。",
                    ),
                    Some(pick(
                        "หากเลยกำหนด ปรับ 2,000 บาท",
                        "If you report later: a fine of 2,000 baht.",
                        "逾期罚款2,000泰铢。",
                    )),
                    false,
                ),
                duty(
                    pick("ระยะเวลาอนุญาตสิ้นสุด", "Your permission to stay ends", "居留许可到期"),
                    pick("ถึง 1 พฤษภาคม 2570", "Until 1 May 2027.", "至2027年5月1日。"),
                    None,
                    true,
                ),
            ],
            passports: vec![PassportRow {
                number: say("•••••02C3"),
                state: say(pick("เยอรมนี", "Germany", "德国")),
                valid_to: day(pick("31 ธันวาคม 2573", "31 December 2030", "2030年12月31日")),
                confirmed: true,
            }],
            register: RegisterView {
                said: say(pick(
                    "ตามทะเบียน ณ วันที่ 1 ตุลาคม 2569 09:00",
                    "As the register has it on 1 October 2026, 09:00.",
                    "登记截至2026年10月1日 09:00。",
                )),
                rows: vec![SummaryRow::new(say(pick("เข้าประเทศด้วย", "Entered with", "入境依据")), say("NON-B"))],
            },
            stay: vec![SummaryRow::new(say(pick("วีซ่า", "Visa", "签证")), say("NON-B"))],
            notices: vec![StayRow {
                place: say("Hua Mak, Bang Kapi, Bangkok 10240"),
                from: day(pick("4 กรกฎาคม 2569", "4 July 2026", "2026年7月4日")),
                to: String::new(),
            }],
            cases: vec![CaseGroup {
                title: say(pick("รายงานตัว 90 วัน", "90-day report", "90天报到")),
                cases: vec![CaseRow {
                    reference: say("NR-4K7P-2M9X-6"),
                    service: String::new(),
                    filed: day(pick("20 กันยายน 2569", "20 September 2026", "2026年9月20日")),
                    status: say(pick("รับแจ้งแล้ว", "Accepted", "已核准")),
                    tone: Tone::Good,
                }],
            }],
        }
    }

    pub fn sample_empty(_: Say<'_>) -> Self {
        Self::default()
    }
}

impl Page for PersonPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: t("person-title"),
            breadcrumbs: vec![Crumb { text: t("account-title"), href: Path::Account.to(lang()) }],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let duties = if self.duties.is_empty() {
            view! { <EmptyState title=t("person-duties-none") text=t("person-duties-none-text") /> }.into_any()
        } else {
            let duties = self.duties.into_iter().map(duty).collect_view();
            view! { <ul class="sala-services">{duties}</ul> }.into_any()
        };
        let passports = (!self.passports.is_empty()).then(|| {
            let columns = ["person-passport", "person-issued-by", "person-valid-to", "person-confirmed"];
            let rows = self.passports.into_iter().map(passport).collect();
            view! {
                <h2 class="govuk-heading-m">{t("person-passports")}</h2>
                <Table
                    caption=t("person-passports")
                    caption_hidden=true
                    columns=columns.map(|key| Column::new(t(key))).into()
                    rows=rows
                />
            }
        });
        let register = (!self.register.said.is_empty()).then(|| {
            let rows = self.register.rows;
            view! {
                <h2 class="govuk-heading-m">{t("person-register")}</h2>
                <p class="govuk-body">{self.register.said}</p>
                {(!rows.is_empty()).then(|| view! { <SummaryList rows=rows /> })}
            }
        });
        let stay = (!self.stay.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{t("person-stay")}</h2>
                <p class="govuk-body">{t("person-stay-text")}</p>
                <SummaryList rows=self.stay />
            }
        });
        let notices = (!self.notices.is_empty()).then(|| {
            let columns = ["person-place", "person-from", "person-to"].map(|key| Column::new(t(key))).into();
            let row = |row: StayRow| [row.place, row.from, row.to].map(said).into();
            let rows = self.notices.into_iter().map(row).collect();
            view! {
                <h2 class="govuk-heading-m">{t("person-notices")}</h2>
                <Table caption=t("person-notices") caption_hidden=true columns=columns rows=rows />
            }
        });
        let cases = self.cases.into_iter().map(group).collect_view();
        view! {
            {navigation(self.navigation, AccountPart::Person)}
            <h1 class="govuk-heading-l">{t("person-title")}</h1>
            <p class="govuk-body">{t("person-text")}</p>
            <h2 class="govuk-heading-m">{t("person-duties")}</h2>
            {duties}
            {passports}
            {register}
            {stay}
            {notices}
            {cases}
        }
        .into_any()
    }
}

fn duty(duty: DutyView) -> impl IntoView {
    let late = duty.late.then(|| view! { <Tag tone=Tone::Bad text=t("person-late") /> });
    let missed = duty.missed.map(|missed| view! { <p class="sala-services__text">{missed}</p> });
    let case = duty.reference.map(|reference| {
        let href = Path::Case { reference: &reference }.to(lang());
        let from = t_with("person-from-case", &[("reference", reference.into())]);
        view! {
            <p class="sala-services__text">
                <a class="govuk-link" href=href>{from}</a>
            </p>
        }
    });
    let start = duty.start.map(|href| view! { <ButtonLink text=t("service-start") href=href /> });
    view! {
        <li class="sala-services__item">
            <h3 class="sala-services__title">{duty.what} " " {late}</h3>
            <p class="govuk-body"><strong>{duty.when}</strong></p>
            {missed}
            {start}
            {case}
        </li>
    }
}

fn passport(row: PassportRow) -> Vec<AnyView> {
    let confirmed = t(if row.confirmed { "person-confirmed-yes" } else { "person-confirmed-no" });
    vec![
        view! { <span class="sala-reference">{row.number}</span> }.into_any(),
        row.state.into_any(),
        row.valid_to.into_any(),
        confirmed.into_any(),
    ]
}

fn group(group: CaseGroup) -> impl IntoView {
    let cases = group.cases.into_iter().map(|case| {
        let href = Path::Case { reference: &case.reference }.to(lang());
        view! {
            <li class="sala-services__item sala-services__item--state">
                <div>
                    <h3 class="sala-services__title">
                        <a class="govuk-link sala-reference" href=href>{case.reference}</a>
                    </h3>
                    <p class="sala-services__text">{t_with("person-filed", &[("filed", case.filed.into())])}</p>
                </div>
                <Tag tone=case.tone text=case.status />
            </li>
        }
    });
    view! {
        <h2 class="govuk-heading-m">{group.title}</h2>
        <ul class="sala-services">{cases.collect_view()}</ul>
    }
}
