//! A bundle: everything about one service (what it is, form, workflow, outputs, retention), as data under
//! `src/services/<platform>/<code>/`. It is linted, given a content hash and published as an immutable version; drafts
//! and cases are pinned to the version they began with.

pub mod lint;
pub mod output;
pub mod retention;
pub mod scenario;
pub mod texts;

use crate::duty::DutyDefinition;
use crate::form::{Answers, Form};
use crate::text::Lang;
use crate::workflow::Definition;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use output::Output;
pub use retention::{Kept, Retention};
pub use texts::Texts;

/// Everything about one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    pub service: Service,
    pub form: Form,
    pub workflow: Definition,
    /// Texts of its own, beside those that come with the program.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub texts: Texts,
}

/// What the service is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// `foreigner.ninety_day`: platform and code.
    pub code: String,
    /// In URLs.
    pub slug: String,
    /// Prefix of its text keys: `tm47` gives `tm47-title`, `tm47-page-passport`, `tm47-field-sex`.
    pub texts: String,
    pub agency: String,
    /// Beside those of the whole portal: the languages in which it speaks to applicants.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// The rule of law in `platforms` that says whether, when and for which period one may file.
    pub rule: String,
    /// The law it rests on, as cited: "Immigration Act B.E. 2522 s. 37(5)".
    pub law: Vec<String>,
    /// Of versions that were published before fees were formulas of the workflow; read no more.
    #[serde(default, skip_serializing)]
    fee_satang: i64,
    pub minutes_to_file: u8,
    /// Facts that the rule and the register conclude; guards may name them.
    pub facts: Vec<String>,
    /// Those of them that hold a day, at which a timer may go off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub date_facts: Vec<String>,
    /// The answer that says where the case lies: the office competent for this province files it.
    pub office_by: String,
    /// The province that stands for it where the answer is not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office_else: Option<String>,
    /// What an approved case obliges its person to, by days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyDefinition>,
    /// The documents that it issues.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<Output>,
    /// How long what is left of a closed case is kept.
    #[serde(deserialize_with = "retention::read")]
    pub retention: Vec<Retention>,
    /// Answers of special categories stand apart from the case and its history, and go first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<Sensitive>,
}

/// How long answers of special categories (Personal Data Protection Act B.E. 2562 s. 26) are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sensitive {
    /// The dated setting that says for how many days …
    pub setting: String,
    /// … after the day which a fact of the case holds.
    pub after: String,
}

impl Service {
    /// The platform on which it is: `foreigner`, `business`, `citizen`.
    pub fn platform(&self) -> &str {
        self.code.split('.').next().unwrap_or_default()
    }

    /// The province whose office is competent, from the answers; empty as long as they do not say it.
    pub fn office_province<'a>(&'a self, answers: &'a Answers) -> &'a str {
        let answered = Some(answers.text(&self.office_by)).filter(|code| !code.is_empty());
        answered.or(self.office_else.as_deref()).unwrap_or_default()
    }
}

/// A bundle's file could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct BundleError {
    pub file: String,
    pub reason: String,
}

/// SHA-256 of a bundle's canonical text.
pub type ContentHash = [u8; 32];

/// The files of a service, as text: what a folder `<platform>/<code>/` holds.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    pub folder: &'a str,
    pub service: &'a str,
    pub form: &'a str,
    pub workflow: &'a str,
    /// Its own tests: file name and script (see [`scenario`]).
    pub scenarios: &'a [(&'a str, &'a str)],
}

/// The files of a service under `src/services`.
macro_rules! shipped {
    ($folder:literal, [$($script:literal),*]) => {
        Source {
            folder: concat!("src/services/", $folder),
            service: include_str!(concat!("services/", $folder, "/service.toml")),
            form: include_str!(concat!("services/", $folder, "/form.toml")),
            workflow: include_str!(concat!("services/", $folder, "/workflow.toml")),
            scenarios: &[$(($script, include_str!(concat!("services/", $folder, "/tests/", $script)))),*],
        }
    };
}

/// The services that come with this release, in the order in which they are offered.
pub const SHIPPED: &[Source<'static>] = &[
    shipped!("foreigner/ninety_day", ["correction.txt", "register.txt", "delay.txt"]),
    shipped!("foreigner/arrival_card", ["early.txt", "open.txt", "over.txt", "replaced.txt", "update.txt"]),
    shipped!(
        "foreigner/evisa",
        ["issued.txt", "one_more_paper.txt", "paid_at_mission.txt", "corrected.txt", "interview.txt", "expired.txt"]
    ),
    shipped!("foreigner/stay_notice", ["notice.txt", "partly.txt"]),
    shipped!("foreigner/accommodation", ["approval.txt", "authority.txt", "lapse.txt"]),
    shipped!("foreigner/address_change", ["accepted.txt", "late.txt"]),
    shipped!("foreigner/authority", ["recorded.txt"]),
    shipped!("foreigner/fine", ["paid.txt", "objected.txt", "own_decision.txt"]),
];

/// Services that only a demonstration and the tests publish: they show what the engine can do.
pub const DEMONSTRATION: [Source<'static>; 2] = [
    Source {
        folder: "src/tests/services/food_licence",
        service: include_str!("tests/services/food_licence/service.toml"),
        form: include_str!("tests/services/food_licence/form.toml"),
        workflow: include_str!("tests/services/food_licence/workflow.toml"),
        scenarios: &[],
    },
    Source {
        folder: "src/tests/services/fire_certificate",
        service: include_str!("tests/services/fire_certificate/service.toml"),
        form: include_str!("tests/services/fire_certificate/form.toml"),
        workflow: include_str!("tests/services/fire_certificate/workflow.toml"),
        scenarios: &[],
    },
];

/// The bundles that come with this release.
pub fn shipped() -> Result<Vec<Bundle>, BundleError> {
    SHIPPED.iter().map(Source::bundle).collect()
}

impl Source<'_> {
    /// Whether its folder is the one of a service's code.
    pub fn is_of(&self, code: &str) -> bool {
        self.folder.ends_with(&format!("/{}", code.replace('.', "/")))
    }

    /// Reads the bundle.
    pub fn bundle(&self) -> Result<Bundle, BundleError> {
        Ok(Bundle {
            service: self.part("service.toml", self.service)?,
            form: self.part("form.toml", self.form)?,
            workflow: self.part("workflow.toml", self.workflow)?,
            texts: Texts::default(),
        })
    }

    fn part<T: serde::de::DeserializeOwned>(&self, name: &str, text: &str) -> Result<T, BundleError> {
        toml::from_str(text)
            .map_err(|error| BundleError { file: format!("{}/{name}", self.folder), reason: error.to_string() })
    }
}

impl Bundle {
    /// A document that the service issues.
    pub fn output(&self, code: &str) -> Option<&Output> {
        self.service.outputs.iter().find(|output| output.code == code)
    }

    /// The canonical text: what is hashed and stored. Fields come in the order of the types, so equal bundles have equal
    /// texts however their files are laid out.
    pub fn canonical(&self) -> Result<String, BundleError> {
        serde_json::to_string(self)
            .map_err(|error| BundleError { file: self.service.code.clone(), reason: error.to_string() })
    }

    /// Reads a stored bundle back.
    pub fn from_canonical(text: &str) -> Result<Self, BundleError> {
        serde_json::from_str(text)
            .map_err(|error| BundleError { file: "stored bundle".to_owned(), reason: error.to_string() })
    }
}

/// The content hash of a canonical text.
pub fn content_hash(canonical: &str) -> ContentHash {
    Sha256::digest(canonical.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issued::OutputKind;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn shipped_bundles_survive_the_way_through_the_store_with_the_same_hash() {
        for bundle in shipped().unwrap() {
            let text = bundle.canonical().unwrap();
            let back = Bundle::from_canonical(&text).unwrap();
            assert_eq!(back, bundle);
            assert_eq!(content_hash(&back.canonical().unwrap()), content_hash(&text));
        }
    }

    /// An order of the state and what it asks for have numbers of their own, which whoever answers can name: one prefix for each kind of an
    /// agency, since they are one series, and no two kinds with the same.
    #[test]
    fn decisions_have_numbers_of_their_own() {
        let mut prefixes: BTreeMap<(String, OutputKind), String> = BTreeMap::new();
        let demonstrated = DEMONSTRATION.iter().map(|source| source.bundle().unwrap());
        for Bundle { service, .. } in shipped().unwrap().into_iter().chain(demonstrated) {
            for output in &service.outputs {
                let told = matches!(output.kind, OutputKind::Decision | OutputKind::DefectRecord | OutputKind::Notice);
                assert!(!told || output.number.is_some(), "{}: {} has no number", service.code, output.code);
                let Some(series) = &output.number else { continue };
                let known = prefixes.entry((service.agency.clone(), output.kind)).or_insert(series.prefix.clone());
                assert_eq!(*known, series.prefix, "{}: {}", service.code, output.code);
            }
        }
        let different: BTreeSet<_> = prefixes.iter().map(|((agency, _), prefix)| (agency, prefix)).collect();
        assert_eq!(different.len(), prefixes.len(), "{prefixes:?}");
    }

    #[test]
    fn another_bundle_has_another_hash() {
        let mut bundle = shipped().unwrap().remove(0);
        let before = content_hash(&bundle.canonical().unwrap());
        bundle.service.minutes_to_file += 1;
        assert_ne!(before, content_hash(&bundle.canonical().unwrap()));
    }
}
