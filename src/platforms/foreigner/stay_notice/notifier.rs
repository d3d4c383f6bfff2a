//! Who notifies a stay: s. 38 names the house-master, the owner, the possessor and the manager of a hotel; others act for them,
//! or with their consent (rule 16).

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

    /// What he must show beside his own identity and the papers of the place.
    pub const fn authority(self) -> Option<Authority> {
        match self {
            Self::HouseMaster | Self::Owner | Self::Possessor | Self::HotelManager => None,
            Self::Agent => Some(Authority::PowerOfAttorney),
            Self::Alien => Some(Authority::Consent),
        }
    }
}

/// A paper by which somebody notifies who need not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    PowerOfAttorney,
    /// Of the host.
    Consent,
}

impl Authority {
    /// Why the notice is refused without.
    pub const fn missing(self) -> &'static str {
        match self {
            Self::PowerOfAttorney => "POWER_OF_ATTORNEY_REQUIRED",
            Self::Consent => "CONSENT_REQUIRED",
        }
    }
}

/// Whether somebody may notify (rule 16); the code of what is missing.
pub fn may_notify(role: Role, shown: Option<Authority>) -> Result<(), &'static str> {
    match role.authority() {
        Some(needed) if shown != Some(needed) => Err(needed.missing()),
        _ => Ok(()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alien_notifies_as_tenant_or_with_the_hosts_consent() {
        assert_eq!(may_notify(Role::Possessor, None), Ok(()));
        assert_eq!(may_notify(Role::Owner, None), Ok(()));
        assert_eq!(may_notify(Role::Alien, None), Err("CONSENT_REQUIRED"));
        assert_eq!(may_notify(Role::Alien, Some(Authority::PowerOfAttorney)), Err("CONSENT_REQUIRED"));
        assert_eq!(may_notify(Role::Alien, Some(Authority::Consent)), Ok(()));
        assert_eq!(may_notify(Role::Agent, None), Err("POWER_OF_ATTORNEY_REQUIRED"));
        assert_eq!(may_notify(Role::Agent, Some(Authority::PowerOfAttorney)), Ok(()));
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
