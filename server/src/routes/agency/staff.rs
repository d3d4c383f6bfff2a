//! `/LANG/agency/staff`: an agency's administrator appoints officers and other people of his agency, moves them to other offices and
//! takes their roles back; not his own. Of a colleague who has lost it he takes the second factor away. What he did stands at the foot
//! of the page.

use app::i18n::{has, text};
use app::pages::agency::staff::{StaffLogRow, StaffPage, StaffRow, Typed, field};
use app::pages::agency::staff_member::StaffMemberPage;
use app::parts::form_field::Choice;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::access::Role;
use sala::id::AccountId;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

use crate::app_state::AppState;
use crate::present::{instant, name_in};
use crate::staff::{LONGEST_NAME, StaffError, appoint as give, dismiss, forget_second_factor};
use crate::store::account::Grant;
use crate::store::staff::{StaffLogLine, StaffMember, StaffPerson};
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::paging::cut;
use crate::web::visit::Administrator;

/// Roles on one page.
const ROLES: i64 = 50;
/// Lines of the log.
const LINES: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct StaffQuery {
    /// The last role of the page before, as ACCOUNT.ROLE.
    after: String,
    /// What was just done.
    done: String,
}

impl StaffQuery {
    fn after(&self) -> Option<(AccountId, Role)> {
        let (account, role) = self.after.split_once('.')?;
        Some((AccountId::from_uuid(account.parse().ok()?), Role::parse(role)?))
    }
}

/// The names of the agency's offices.
struct Offices(Vec<(String, String)>);

impl Offices {
    async fn load(tx: &mut Tx, agency: &str, lang: Lang) -> Result<Self, StoreError> {
        let offices = tx.offices(agency).await?.into_iter();
        Ok(Self(offices.map(|office| (office.code, name_in(lang, &office.name))).collect()))
    }

    fn choices(&self) -> Vec<Choice> {
        self.0.iter().map(|(code, name)| Choice::new(code.clone(), name.clone())).collect()
    }

    fn name(&self, lang: Lang, code: Option<&str>) -> String {
        let Some(code) = code else { return text(lang, "role-all-offices", &[]) };
        self.0.iter().find(|(known, _)| known == code).map_or_else(|| code.to_owned(), |(_, name)| name.clone())
    }

    /// The office that was chosen, all of them, or what is wrong. Only officers and supervisors work for one.
    fn chosen(&self, typed: &str, role: Option<Role>) -> Result<Option<String>, &'static str> {
        match self.0.iter().find(|(code, _)| code == typed) {
            _ if typed == field::ALL_OFFICES => Ok(None),
            Some(_) if role.is_some_and(|role| !role.is_officer()) => Err("staff-error-office-all"),
            Some((code, _)) => Ok(Some(code.clone())),
            None => Err("staff-error-office"),
        }
    }
}

pub async fn list(
    State(state): State<AppState>,
    administrator: Administrator,
    Query(query): Query<StaffQuery>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&administrator.actor).await?;
    let page = page(&mut tx, &administrator, &query).await?;
    tx.commit().await?;
    Ok(administrator.visit.page(page))
}

async fn page(tx: &mut Tx, administrator: &Administrator, query: &StaffQuery) -> Result<StaffPage, StoreError> {
    let (lang, agency) = (administrator.visit.lang, administrator.agency());
    let offices = Offices::load(tx, agency, lang).await?;
    let mut members = tx.staff(Some(agency), query.after(), ROLES + 1).await?;
    let log = tx.staff_log(agency, LINES).await?;
    let last = cut(&mut members, ROLES).map(|last| format!("{}.{}", last.account, last.grant.role.code()));
    let key = format!("staff-done-{}", query.done);
    Ok(StaffPage {
        paging: Paging {
            previous: query.after().map(|_| Path::Staff.to(lang)),
            next: last.map(|last| Path::Staff.with_query(lang, &[("after", &last)])),
        },
        rows: members.into_iter().map(|member| row(administrator, &offices, member)).collect(),
        log: log.into_iter().map(|line| log_row(lang, &offices, &line)).collect(),
        offices: offices.choices(),
        notice: has(&key).then(|| text(lang, &key, &[])),
        ..StaffPage::default()
    })
}

// text keys: staff-done-, staff-act-

fn row(administrator: &Administrator, offices: &Offices, member: StaffMember) -> StaffRow {
    StaffRow {
        account: member.account.to_string(),
        name: member.person.name,
        email: member.person.email,
        role: member.grant.role.code().to_owned(),
        office: offices.name(administrator.visit.lang, member.grant.office.as_deref()),
        own: member.account == administrator.account,
    }
}

fn log_row(lang: Lang, offices: &Offices, line: &StaffLogLine) -> StaffLogRow {
    let operator = || text(lang, "staff-log-operator", &[]);
    StaffLogRow {
        when: instant(lang, line.at),
        act: text(lang, &format!("staff-act-{}", line.act.code()), &[]),
        person: line.person.shown().to_owned(),
        role: text(lang, &format!("role-{}", line.grant.role.code()), &[]),
        office: offices.name(lang, line.grant.office.as_deref()),
        by: line.by.as_ref().map_or_else(operator, |by| by.shown().to_owned()),
    }
}

/// What was typed into the form.
struct Form {
    email: String,
    name: String,
    role: String,
    office: String,
}

/// What is wrong with each field, by the key of its text.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wrong {
    email: Option<&'static str>,
    name: Option<&'static str>,
    role: Option<&'static str>,
    office: Option<&'static str>,
}

/// Appoints somebody by his address. Whoever has a role in another office of the agency is moved.
pub async fn appoint(
    State(state): State<AppState>,
    administrator: Administrator,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let typed = |name| values.first(name).trim().to_owned();
    let form = Form {
        email: typed(field::EMAIL),
        name: typed(field::NAME),
        role: typed(field::ROLE),
        office: typed(field::OFFICE),
    };
    let (lang, agency) = (administrator.visit.lang, administrator.agency());
    // An administrator sees no accounts but those of his agency.
    let mut tx = state.store.begin_system().await?;
    let account = confirmed(&mut tx, &form.email).await?;
    tx.commit().await?;
    let mut tx = state.store.begin(&administrator.actor).await?;
    let offices = Offices::load(&mut tx, agency, lang).await?;
    let role = Role::OF_AGENCIES.into_iter().find(|role| role.code() == form.role);
    let office = offices.chosen(&form.office, role);
    let is_too_long = form.name.chars().count() > LONGEST_NAME;
    let mut wrong = Wrong {
        email: account.is_none().then_some("staff-error-account"),
        name: match &account {
            _ if is_too_long || form.name.contains(char::is_control) => Some("staff-error-name-long"),
            Some((_, name)) if name.is_empty() && form.name.is_empty() => Some("staff-error-name"),
            _ => None,
        },
        role: role.is_none().then_some("staff-error-role"),
        office: office.as_ref().err().copied(),
    };
    if let (Some((account, _)), Some(role), Ok(office)) = (account, role, office)
        && wrong == Wrong::default()
    {
        let grant = Grant { role, agency: agency.to_owned(), office };
        match Box::pin(give(&state, &administrator.actor, &mut tx, account, &grant, &form.name)).await {
            Ok(()) => {
                tx.commit().await?;
                state.jobs_added.notify_one();
                return Ok(administrator.visit.redirect(&Path::Staff.with_query(lang, &[("done", "appointed")])));
            }
            Err(StaffError::Store(error)) => return Err(error.into()),
            Err(refused) => wrong.email = Some(key(&refused)),
        }
    }
    let page = page(&mut tx, &administrator, &StaffQuery::default()).await?;
    let said = |value: String, wrong: Option<&str>| Typed { value, error: wrong.map(|key| text(lang, key, &[])) };
    let page = StaffPage {
        email: said(form.email, wrong.email),
        name: said(form.name, wrong.name),
        role: said(form.role, wrong.role),
        office: said(form.office, wrong.office),
        ..page
    };
    Ok(administrator.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// The account of an address that its holder has confirmed, and its name.
async fn confirmed(tx: &mut Tx, email: &str) -> Result<Option<(AccountId, String)>, StoreError> {
    let account = tx.account_by_email(email).await?.filter(|account| account.verified_at.is_some());
    let Some(account) = account else { return Ok(None) };
    Ok(Some((account.id, tx.account_name(account.id).await?)))
}

/// The text of a refusal.
const fn key(refused: &StaffError) -> &'static str {
    match refused {
        StaffError::LastAdministrator => "staff-error-last",
        StaffError::OtherAgency => "staff-error-agency",
        StaffError::NoSecondFactor => "staff-error-factor",
        StaffError::OwnSecondFactor => "staff-error-own-factor",
        StaffError::Own | StaffError::Store(_) => "staff-error-own",
    }
}

/// The role that an address names, if it is of this administrator's agency.
async fn member(tx: &mut Tx, administrator: &Administrator, named: &(String, String)) -> Result<StaffMember, WebError> {
    let account: Uuid = named.0.parse().map_err(|_| WebError::NotFound)?;
    let role = Role::parse(&named.1).ok_or(WebError::NotFound)?;
    let member = tx.staff_member(AccountId::from_uuid(account), role, administrator.agency()).await?;
    member.ok_or(WebError::NotFound)
}

pub async fn one(
    State(state): State<AppState>,
    administrator: Administrator,
    Segments((_, account, role)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&administrator.actor).await?;
    let member = member(&mut tx, &administrator, &(account, role)).await?;
    let offices = Offices::load(&mut tx, administrator.agency(), administrator.visit.lang).await?;
    let page = member_page(&mut tx, &administrator, &offices, member).await?;
    tx.commit().await?;
    Ok(administrator.visit.page(page))
}

/// The last that a transaction does.
async fn member_page(
    tx: &mut Tx,
    administrator: &Administrator,
    offices: &Offices,
    member: StaffMember,
) -> Result<StaffMemberPage, StoreError> {
    let StaffMember { account, person, grant } = member;
    let shown = StaffPerson::shown(&person).to_owned();
    // An administrator reads no second factors; he learns whether there is one.
    tx.become_system().await?;
    Ok(StaffMemberPage {
        second_factor: tx.second_factor(account).await?.is_some_and(|factor| factor.confirmed_at.is_some()),
        own: account == administrator.account,
        account: account.to_string(),
        name: shown,
        email: person.email,
        office_name: offices.name(administrator.visit.lang, grant.office.as_deref()),
        offices: if grant.role.is_officer() { offices.choices() } else { Vec::new() },
        office: Typed { value: grant.office.unwrap_or_else(|| field::ALL_OFFICES.to_owned()), error: None },
        role: grant.role.code().to_owned(),
        error: None,
    })
}

/// Moves somebody to another office, takes his role back, or the second factor that he has lost.
pub async fn change(
    State(state): State<AppState>,
    administrator: Administrator,
    Segments((_, account, role)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let (lang, actor) = (administrator.visit.lang, &administrator.actor);
    let mut tx = state.store.begin(actor).await?;
    let member = member(&mut tx, &administrator, &(account, role)).await?;
    let offices = Offices::load(&mut tx, administrator.agency(), lang).await?;
    let (account, role) = (member.account, member.grant.role);
    let typed = values.first(field::OFFICE).to_owned();
    let (changed, done) = match values.first(field::ACT) {
        field::MOVE => match offices.chosen(&typed, Some(role)) {
            Ok(office) => {
                let grant = Grant { office, ..member.grant.clone() };
                (Box::pin(give(&state, actor, &mut tx, account, &grant, "")).await, "moved")
            }
            Err(wrong) => {
                let page = member_page(&mut tx, &administrator, &offices, member).await?;
                let page =
                    StaffMemberPage { office: Typed { value: typed, error: Some(text(lang, wrong, &[])) }, ..page };
                return Ok(administrator.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
            }
        },
        field::DISMISS => {
            let of = (role, administrator.agency());
            (Box::pin(dismiss(&state, actor, &mut tx, account, of)).await.map(drop), "dismissed")
        }
        field::FORGET => (Box::pin(forget_second_factor(&state, actor, &mut tx, account)).await, "forgotten"),
        _ => return Err(WebError::NotFound),
    };
    match changed {
        Ok(()) => {
            tx.commit().await?;
            state.jobs_added.notify_one();
            Ok(administrator.visit.redirect(&Path::Staff.with_query(lang, &[("done", done)])))
        }
        Err(StaffError::Store(error)) => Err(error.into()),
        Err(refused) => {
            let page = member_page(&mut tx, &administrator, &offices, member).await?;
            let page = StaffMemberPage { error: Some(text(lang, key(&refused), &[])), ..page };
            Ok(administrator.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
    }
}
