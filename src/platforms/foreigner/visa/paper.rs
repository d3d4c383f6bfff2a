//! Papers that a mission demands beside those of the visa: by nationality, by where the applicant lives, by the mission and the type. The
//! list is a dated setting (`evisa.mission_papers`), so that a mission's new demand needs no release.
//!
//! An entry is the paper, its conditions and, if it does not hold as long as the setting, its days:
//! `RESIDENCE_PERMIT mission=SIN nationality!=SGP 2026-01-01/..`. All conditions must hold; each names codes, one of which must fit.

use crate::settings::DatedCodes;
use jiff::civil::Date;

/// The papers that can be demanded so: each is one of the service's, with its texts.
pub const DEMANDED: [&str; 8] = [
    "RESIDENCE_PERMIT",
    "YELLOW_FEVER",
    "EMPLOYMENT_LETTER",
    "INVITATION",
    "INSURANCE",
    "POLICE_CERTIFICATE",
    "MEDICAL_CERTIFICATE",
    "CRIMINAL_RECORD",
];

/// As in November 2026; general knowledge, to be confirmed.
pub(super) const KNOWN: [&str; 7] = [
    "YELLOW_FEVER nationality=AGO,ARG,BDI,BEN,BFA,BOL,BRA,CAF,CIV,CMR,COD,COG,COL,ECU,ETH,GAB,GHA,GIN,GMB,GNB,GNQ,GUF,GUY,KEN,LBR,MLI,MRT,NER,NGA,PAN,PER,PRY,RWA,SDN,SEN,SLE,SOM,SSD,STP,SUR,TCD,TGO,TTO,TZA,UGA,VEN",
    "YELLOW_FEVER residence=AGO,ARG,BDI,BEN,BFA,BOL,BRA,CAF,CIV,CMR,COD,COG,COL,ECU,ETH,GAB,GHA,GIN,GMB,GNB,GNQ,GUF,GUY,KEN,LBR,MLI,MRT,NER,NGA,PAN,PER,PRY,RWA,SDN,SEN,SLE,SOM,SSD,STP,SUR,TCD,TGO,TTO,TZA,UGA,VEN",
    "RESIDENCE_PERMIT mission=SIN nationality!=SGP",
    "RESIDENCE_PERMIT mission=KUL,PEN nationality!=MYS",
    "RESIDENCE_PERMIT mission=VTE,ZVK nationality!=LAO",
    "RESIDENCE_PERMIT mission=PNH nationality!=KHM",
    "EMPLOYMENT_LETTER mission=DEL,MAA,CCU,BOM visa=TR,NON-B 2024-01-01/..",
];

/// The list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MissionPapers(DatedCodes);

/// What decides which papers somebody needs. What is empty is not known, and no condition on it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Applicant<'a> {
    pub nationality: &'a str,
    pub residence: &'a str,
    pub mission: &'a str,
    pub visa_type: &'a str,
}

impl MissionPapers {
    /// From the entries of the setting; none where one of them cannot be read, or names what is no paper.
    pub fn of(list: DatedCodes) -> Option<Self> {
        let readable = list.codes().all(|entry| Demand::parse(entry).is_some());
        readable.then_some(Self(list))
    }

    /// The papers that are demanded of an applicant on a day, in the order of the list, each once.
    pub fn demanded(&self, applicant: &Applicant<'_>, on: Date) -> Vec<&'static str> {
        let mut papers = Vec::new();
        for demand in self.0.known_on(Some(on)).filter_map(Demand::parse) {
            if demand.fits(applicant) && !papers.contains(&demand.paper) {
                papers.push(demand.paper);
            }
        }
        papers
    }
}

/// An entry of the list.
struct Demand<'a> {
    paper: &'static str,
    conditions: Vec<Condition<'a>>,
}

/// `nationality=GBR,IRL`, or `nationality!=GBR,IRL`.
struct Condition<'a> {
    of: fn(&Applicant<'a>) -> &'a str,
    is: bool,
    codes: &'a str,
}

impl<'a> Demand<'a> {
    fn parse(entry: &'a str) -> Option<Self> {
        let mut words = entry.split_ascii_whitespace();
        let code = words.next()?;
        let paper = DEMANDED.into_iter().find(|known| *known == code)?;
        let conditions = words.map(Condition::parse).collect::<Option<_>>()?;
        Some(Self { paper, conditions })
    }

    fn fits(&self, applicant: &Applicant<'a>) -> bool {
        self.conditions.iter().all(|condition| condition.holds(applicant))
    }
}

impl<'a> Condition<'a> {
    fn parse(word: &'a str) -> Option<Self> {
        let (name, codes) = word.split_once('=')?;
        let (name, is) = name.strip_suffix('!').map_or((name, true), |name| (name, false));
        let of: fn(&Applicant<'a>) -> &'a str = match name {
            "nationality" => |applicant| applicant.nationality,
            "residence" => |applicant| applicant.residence,
            "mission" => |applicant| applicant.mission,
            "visa" => |applicant| applicant.visa_type,
            _ => return None,
        };
        let complete = codes.split(',').all(|code| !code.is_empty());
        complete.then_some(Self { of, is, codes })
    }

    fn holds(&self, applicant: &Applicant<'a>) -> bool {
        let value = (self.of)(applicant);
        !value.is_empty() && self.codes.split(',').any(|code| code == value) == self.is
    }
}

#[cfg(test)]
mod tests {
    use super::super::mission::mission;
    use super::super::types::visa_type;
    use super::*;
    use crate::identity::country::is_known_code;
    use jiff::civil::date;

    const ANYBODY: Applicant<'static> =
        Applicant { nationality: "SWE", residence: "SWE", mission: "STO", visa_type: "TR" };

    fn list(entries: &[&str]) -> Option<MissionPapers> {
        DatedCodes::parse(entries).and_then(MissionPapers::of)
    }

    #[test]
    fn all_conditions_must_hold_and_one_code_of_each() {
        let papers = list(&[
            "RESIDENCE_PERMIT mission=SIN,KUL nationality!=SGP,MYS",
            "EMPLOYMENT_LETTER residence=IND visa=TR",
            "INVITATION nationality=NGA",
            "INVITATION residence=NGA",
        ])
        .unwrap();
        let of = |applicant| papers.demanded(&applicant, date(2026, 12, 1));
        assert!(of(ANYBODY).is_empty());
        assert_eq!(of(Applicant { mission: "KUL", ..ANYBODY }), ["RESIDENCE_PERMIT"]);
        assert!(of(Applicant { mission: "KUL", nationality: "MYS", ..ANYBODY }).is_empty());
        assert!(of(Applicant { mission: "KUL", nationality: "", ..ANYBODY }).is_empty(), "not known yet");
        assert_eq!(of(Applicant { residence: "IND", ..ANYBODY }), ["EMPLOYMENT_LETTER"]);
        assert!(of(Applicant { residence: "IND", visa_type: "DTV", ..ANYBODY }).is_empty());
        assert_eq!(of(Applicant { nationality: "NGA", residence: "NGA", ..ANYBODY }), ["INVITATION"], "once");
    }

    #[test]
    fn an_entry_holds_on_its_days() {
        let papers = list(&["CRIMINAL_RECORD mission=STO 2026-08-31/2027-01-31", "INSURANCE mission=STO"]).unwrap();
        for (day, asked) in [
            (date(2026, 8, 30), vec!["INSURANCE"]),
            (date(2026, 8, 31), vec!["CRIMINAL_RECORD", "INSURANCE"]),
            (date(2027, 1, 31), vec!["CRIMINAL_RECORD", "INSURANCE"]),
            (date(2027, 2, 1), vec!["INSURANCE"]),
        ] {
            assert_eq!(papers.demanded(&ANYBODY, day), asked, "{day}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_no_list() {
        for wrong in
            ["LUCK", "", "INSURANCE age=50", "INSURANCE mission", "INSURANCE mission=", "INSURANCE mission=STO,"]
        {
            assert_eq!(list(&[wrong]), None, "{wrong}");
        }
        assert!(list(&[]).is_some() && list(&["INSURANCE"]).is_some());
    }

    #[test]
    fn the_known_demands_name_countries_missions_and_types() {
        assert!(list(&KNOWN).is_some());
        for entry in KNOWN {
            for word in entry.split(' ').filter(|word| word.contains('=')) {
                let (name, codes) = word.split_once('=').unwrap();
                let known = |code: &str| match name.trim_end_matches('!') {
                    "mission" => mission(code).is_some(),
                    "visa" => visa_type(code).is_some(),
                    _ => is_known_code(code),
                };
                assert!(codes.split(',').all(known), "{word}");
            }
        }
    }
}
