//! The demonstration's accounts. All have the same password, which is printed: it protects nothing.

use anyhow::anyhow;
use jiff::Timestamp;
use sala::access::{Actor, Role};
use sala::id::{AccountId, PersonId};
use sala::text::Lang;
use sala::workflow::definition::Assurance;

use super::base::{CONSULAR, IMMIGRATION};
use super::licence::{BANGKOK, FIRE_BRIGADE, PUBLIC_WORKS, office_of};
use crate::app_state::AppState;
use crate::staff::VOUCHED;
use crate::store::account::{Grant, NewAccount};
use crate::store::{StoreError, Tx};

/// Of every demonstration account.
pub const PASSWORD: &str = "sala-demonstration";

/// Of everybody's authenticator app, in Base32.
pub const SECRET: &str = "KNAUYQKTIFGECU2BJRAVGQKMIFJUCTCB";

/// Somebody who can sign in.
#[derive(Debug, Clone, Copy)]
pub struct Demonstrator {
    pub email: &'static str,
    pub name: &'static str,
    pub lang: Lang,
    pub role: Role,
    /// For which somebody works who is no applicant.
    pub agency: &'static str,
    /// The province of the office, or its mission; none: all offices.
    pub province: Option<&'static str>,
    /// What there is to see or try.
    pub about: &'static str,
}

const fn applicant(email: &'static str, name: &'static str, lang: Lang, about: &'static str) -> Demonstrator {
    Demonstrator { email, name, lang, role: Role::Applicant, agency: "", province: None, about }
}

const fn official(
    email: &'static str,
    name: &'static str,
    role: Role,
    province: Option<&'static str>,
    about: &'static str,
) -> Demonstrator {
    Demonstrator { email, name, lang: Lang::Th, role, agency: IMMIGRATION, province, about }
}

/// Somebody of an agency that takes part in the licence.
const fn licensing(
    agency: &'static str,
    email: &'static str,
    name: &'static str,
    role: Role,
    about: &'static str,
) -> Demonstrator {
    let province = if matches!(role, Role::Officer) { Some("10") } else { None };
    Demonstrator { email, name, lang: Lang::Th, role, agency, province, about }
}

/// Somebody of a mission; none: of all.
const fn consular(
    email: &'static str,
    name: &'static str,
    role: Role,
    mission: Option<&'static str>,
    about: &'static str,
) -> Demonstrator {
    Demonstrator { email, name, lang: Lang::Th, role, agency: CONSULAR, province: mission, about }
}

const fn finance(email: &'static str, name: &'static str, about: &'static str) -> Demonstrator {
    Demonstrator { agency: BANGKOK, ..official(email, name, Role::Finance, None, about) }
}

/// The accounts, in the order of the passports to try out where they have one.
pub const DEMONSTRATORS: [Demonstrator; 23] = [
    applicant("anna@sala.example", "Anna Hoffmann", Lang::En, "German in Bangkok; all agrees, approved at once"),
    applicant("liam@sala.example", "Liam Walker", Lang::En, "British in Phuket; the day of arrival differs"),
    applicant("mei@sala.example", "Zhang Mei Lin", Lang::Zh, "Chinese in Chiang Mai; too early"),
    applicant("hiroshi@sala.example", "Tanaka Hiroshi", Lang::En, "Japanese in Chon Buri; too late to report online"),
    applicant("arman@sala.example", "Arman Akhmetov", Lang::En, "Kazakh in Phuket; not in the register"),
    applicant("carlos@sala.example", "Carlos García López", Lang::En, "Spanish in Bangkok; has a new passport"),
    applicant("priya@sala.example", "Priya Sharma", Lang::En, "Indian in Bangkok; reported before, may report again"),
    official("officer.bangkok@sala.example", "ร.ต.อ. สมชาย ใจดี", Role::Officer, Some("10"), "decides for Bangkok"),
    official("officer.phuket@sala.example", "ร.ต.ท.หญิง ศิริพร แก้วมณี", Role::Officer, Some("83"), "decides for Phuket"),
    official(
        "supervisor@sala.example",
        "พ.ต.อ. วิชัย รัตนกุล",
        Role::Supervisor,
        None,
        "sees all offices and the access log",
    ),
    official(
        "administrator@sala.example",
        "นภา ศรีสุข",
        Role::Administrator,
        None,
        "appoints officers and says which systems of the agency are told what happens (webhooks)",
    ),
    licensing(BANGKOK, "licence@sala.example", "อรทัย พงษ์ไพร", Role::Officer, "examines licences of Bangkok"),
    licensing(
        BANGKOK,
        "licence.supervisor@sala.example",
        "ธนา วัฒนกุล",
        Role::Supervisor,
        "grants and suspends licences",
    ),
    licensing(
        BANGKOK,
        "licence.superior@sala.example",
        "จินตนา ศิริวัฒน์",
        Role::Supervisor,
        "decides appeals against what was decided on licences",
    ),
    licensing(PUBLIC_WORKS, "public.works@sala.example", "กมล อินทร์แก้ว", Role::Officer, "gives opinions on buildings"),
    licensing(FIRE_BRIGADE, "fire.brigade@sala.example", "วีระ สุขสันต์", Role::Officer, "certifies fire safety"),
    consular("visa.london@sala.example", "ปิยะ สุวรรณรัตน์", Role::Officer, Some("LON"), "decides on visas in London"),
    consular("visa.supervisor@sala.example", "กานดา ศรีวงศ์", Role::Supervisor, None, "sees all missions"),
    official("border@sala.example", "ร.ต.อ.หญิง มาลี ทองสุข", Role::Officer, Some("11"), "checks visas at Suvarnabhumi"),
    finance("finance.bangkok@sala.example", "วรรณา ทองดี", "bills, payments and refunds of Bangkok"),
    finance("second.finance.bangkok@sala.example", "ประเสริฐ แสงทอง", "approves what a colleague asked to refund"),
    Demonstrator {
        agency: PUBLIC_WORKS,
        ..finance("finance.works@sala.example", "สุนีย์ แก้วใส", "what others collect for public works")
    },
    applicant(
        "hotel@sala.example",
        "Andaman Hotel, front desk",
        Lang::En,
        "hotel in Phuket; notifies the stays of its guests",
    ),
];

/// The account with a passport's worth of history: `priya@…`.
pub const WITH_HISTORY: Demonstrator = DEMONSTRATORS[6];

impl Demonstrator {
    pub fn office(&self) -> Option<String> {
        self.province.map(|province| office_of(self.agency, province))
    }

    /// Acting in the role, signed in as surely as the role needs.
    pub fn actor(&self, account: AccountId, person: PersonId) -> Actor {
        let works = self.role != Role::Applicant;
        Actor {
            account: Some(account),
            person: Some(person),
            role: self.role,
            agency: works.then(|| self.agency.to_owned()),
            office: self.office(),
            assurance: Assurance { ial: ial(self.role), aal: 20 },
        }
    }
}

/// Applicants said themselves who they are; the agency knows its officials.
const fn ial(role: Role) -> u8 {
    if matches!(role, Role::Applicant) { 11 } else { VOUCHED }
}

/// Makes the accounts that are missing.
pub async fn create(state: &AppState, tx: &mut Tx, now: Timestamp) -> anyhow::Result<()> {
    let password = state.passwords.hash(PASSWORD.into()).await;
    let password = password.map_err(|error| anyhow!("the demonstration's password cannot be hashed: {error:?}"))?;
    for demonstrator in &DEMONSTRATORS {
        if let Some(account) = tx.account_by_email(demonstrator.email).await? {
            second_factor(tx, account.id, demonstrator, now).await?;
            continue;
        }
        let names = Names { email: demonstrator.email, name: demonstrator.name };
        let (account, _) = create_one(state, tx, names, demonstrator, &password, now).await?;
        if demonstrator.role != Role::Applicant {
            let grant = Grant {
                role: demonstrator.role,
                agency: demonstrator.agency.to_owned(),
                office: demonstrator.office(),
            };
            tx.account_role_grant(account, &grant).await?;
        }
        second_factor(tx, account, demonstrator, now).await?;
    }
    Ok(())
}

/// The second factor of whoever works for an agency; the page that asks for its code shows it.
async fn second_factor(
    tx: &mut Tx,
    account: AccountId,
    demonstrator: &Demonstrator,
    now: Timestamp,
) -> Result<(), StoreError> {
    if demonstrator.role != Role::Applicant && tx.second_factor(account).await?.is_none() {
        tx.second_factor_begin(account, SECRET, now).await?;
        tx.second_factor_confirm(account, now).await?;
    }
    Ok(())
}

/// An account of somebody who filed a demonstration case and never signs in: no password fits its hash.
pub async fn create_stranger(
    state: &AppState,
    tx: &mut Tx,
    name: &str,
    now: Timestamp,
) -> Result<(AccountId, PersonId), StoreError> {
    let email = format!("{}@strangers.sala.example", state.random.id(now).simple());
    let stranger = applicant("", "", Lang::En, "");
    create_one(state, tx, Names { email: &email, name }, &stranger, UNUSABLE, now).await
}

/// Hash of a password that nobody knows, with parameters so cheap that signing in would replace it.
const UNUSABLE: &str = "$argon2id$v=19$m=8,t=1,p=1$c2FsYXNhbGFzYWxh$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

struct Names<'a> {
    email: &'a str,
    name: &'a str,
}

async fn create_one(
    state: &AppState,
    tx: &mut Tx,
    names: Names<'_>,
    demonstrator: &Demonstrator,
    password_hash: &str,
    now: Timestamp,
) -> Result<(AccountId, PersonId), StoreError> {
    let person = PersonId::from_uuid(state.random.id(now));
    tx.person_add(person, now).await?;
    let id = AccountId::from_uuid(state.random.id(now));
    let account = NewAccount {
        id,
        person,
        email: names.email,
        name: names.name,
        password_hash,
        lang: demonstrator.lang,
        ial: ial(demonstrator.role),
        verified_at: Some(now),
        demonstration: true,
    };
    tx.account_create(&account, now).await?;
    Ok((id, person))
}
