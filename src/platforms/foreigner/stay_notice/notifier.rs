//! Who notifies a stay: s. 38 names the house-master, the owner, the possessor and the manager of a hotel; others act for them,
//! or with their consent (rule 16): `foreigner.accommodation` takes no place from an agent or an alien without that paper.

use crate::identity::passport::Sex;
use crate::identity::phone::Phone;
use crate::text::clean_line;
use serde::{Deserialize, Serialize};

/// What somebody is to the place at which an alien stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    #[serde(alias = "house_master", alias = "house-master")]
    HouseMaster,
    #[serde(alias = "owner")]
    Owner,
    /// Also a tenant in charge of the place.
    #[serde(alias = "possessor", alias = "tenant")]
    Possessor,
    #[serde(alias = "hotel_manager", alias = "hotel-manager", alias = "hotel")]
    HotelManager,
    /// Of one of the above, by a power of attorney.
    #[serde(alias = "agent")]
    Agent,
    /// Who stays there himself, and is none of the above.
    #[serde(alias = "alien", alias = "guest")]
    Alien,
}

impl Role {
    pub const ALL: [Self; 6] =
        [Self::HouseMaster, Self::Owner, Self::Possessor, Self::HotelManager, Self::Agent, Self::Alien];

    pub const fn code(self) -> &'static str {
        match self {
            Self::HouseMaster => "HOUSE_MASTER",
            Self::Owner => "OWNER",
            Self::Possessor => "POSSESSOR",
            Self::HotelManager => "HOTEL_MANAGER",
            Self::Agent => "AGENT",
            Self::Alien => "ALIEN",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// What kind of person the notifier is, and with it how he is identified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    /// By the 13 digits of his identity card.
    ThaiPerson,
    /// By a passport.
    Foreigner,
    /// By the 13 digits of its registration.
    Juristic,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::ThaiPerson, Self::Foreigner, Self::Juristic];

    pub const fn code(self) -> &'static str {
        match self {
            Self::ThaiPerson => "THAI_PERSON",
            Self::Foreigner => "FOREIGNER",
            Self::Juristic => "JURISTIC",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who notifies, as the account of form TM.30 asks for him.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notifier {
    pub kind: Kind,
    pub first_name: String,
    #[serde(default)]
    pub middle_name: String,
    #[serde(default)]
    pub last_name: String,
    /// Of a juristic person, for which the one who is named acts.
    #[serde(default)]
    pub company: String,
    /// Of a person.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// As E.164 has it.
    pub phone: String,
}

/// Letters of a name, and of a company's.
const NAME: usize = 100;
const COMPANY: usize = 150;

/// The keys of what is asked for.
pub const KEYS: [&str; 7] = ["kind", "company", "first_name", "middle_name", "last_name", "sex", "phone"];

impl Notifier {
    /// Reads what was typed; the keys of what is missing or cannot be right.
    pub fn read(typed: impl Fn(&str) -> String) -> Result<Self, Vec<&'static str>> {
        let text = |key: &str| clean_line(&typed(key));
        let kind = Kind::parse(&text("kind"));
        let is_company = kind == Some(Kind::Juristic);
        let [first_name, middle_name, last_name] = ["first_name", "middle_name", "last_name"].map(text);
        let company = if is_company { text("company") } else { String::new() };
        let sex = Sex::parse(&text("sex"));
        let phone = Phone::parse(&typed("phone")).ok();
        let too_long = |name: &str, most: usize| name.chars().count() > most;
        let wrong = [
            ("kind", kind.is_none()),
            ("company", is_company && (company.is_empty() || too_long(&company, COMPANY))),
            ("first_name", first_name.is_empty() || too_long(&first_name, NAME)),
            ("middle_name", too_long(&middle_name, NAME)),
            ("last_name", too_long(&last_name, NAME)),
            ("sex", sex.is_none() && !is_company),
            ("phone", phone.is_none()),
        ];
        let wrong: Vec<&'static str> = wrong.into_iter().filter(|(_, is_so)| *is_so).map(|(key, _)| key).collect();
        match (kind, phone) {
            (Some(kind), Some(phone)) if wrong.is_empty() => {
                let phone = phone.e164().to_owned();
                Ok(Self { kind, first_name, middle_name, last_name, company, sex, phone })
            }
            _ => Err(wrong),
        }
    }

    /// What stands under a key of the form.
    pub fn get(&self, key: &str) -> &str {
        match key {
            "kind" => self.kind.code(),
            "company" => &self.company,
            "first_name" => &self.first_name,
            "middle_name" => &self.middle_name,
            "last_name" => &self.last_name,
            "sex" => self.sex.map(Sex::code).unwrap_or_default(),
            "phone" => &self.phone,
            _ => "",
        }
    }

    /// What he is called: a company by its own name.
    pub fn name(&self) -> String {
        if self.kind == Kind::Juristic {
            return self.company.clone();
        }
        let names = [&*self.first_name, &self.middle_name, &self.last_name];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notifier_says_who_he_is() {
        let read = |given: &[(&str, &str)]| {
            let given = given.to_vec();
            Notifier::read(|key| given.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value).to_owned())
        };
        let person = [
            ("kind", "THAI_PERSON"),
            ("first_name", " สมชาย "),
            ("last_name", "ใจดี"),
            ("sex", "M"),
            ("phone", "089-765-4321"),
        ];
        let notifier = read(&person).unwrap();
        assert_eq!((notifier.name().as_str(), notifier.phone.as_str()), ("สมชาย ใจดี", "+66897654321"));
        assert_eq!(KEYS.map(|key| notifier.get(key))[2], "สมชาย");
        assert_eq!(read(&[]).unwrap_err(), ["kind", "first_name", "sex", "phone"]);
        // A company has no sex, and a name of its own.
        let company = [("kind", "JURISTIC"), ("first_name", "Anna"), ("phone", "+66897654321")];
        assert_eq!(read(&company).unwrap_err(), ["company"]);
        let named = read(&[&company[..], &[("company", "Andaman Co.")]].concat()).unwrap();
        assert_eq!((named.name().as_str(), named.sex), ("Andaman Co.", None));
    }

    #[test]
    fn codes_are_those_of_serde() {
        for role in Role::ALL {
            assert_eq!(serde_json::to_string(&role).unwrap(), format!("\"{}\"", role.code()));
            assert_eq!(Role::parse(role.code()), Some(role));
        }
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
            assert_eq!(Kind::parse(kind.code()), Some(kind));
        }
    }
}
