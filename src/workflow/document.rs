//! Papers that a service asks for (BR-1), and which of them a filing needs.
//!
//! A paper that the state itself issued is fetched by the agency and never asked for (BR-15). One that is handed in says in
//! which formats, how large and how many; whether it is needed may depend on the answers.

use super::definition::Definition;
use crate::condition::Condition;
use crate::value::Values;
use serde::{Deserialize, Serialize};

/// A paper that the service may ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentDefinition {
    pub code: String,
    pub how: DocumentSource,
    /// What paper it is, whatever a service calls it: one that was given once is offered wherever the same kind is asked for.
    /// None: its code, by which the catalogue of papers knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Asked for, or fetched, only when this holds for the answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Condition>,
    /// What may be handed in; with every paper that is, and with no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upload: Option<UploadLimits>,
    /// It may be left out, and the way through the questions does not lead over it: the check of all answers offers it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
    /// The law that asks for it, as cited, where it is another than the service's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentSource {
    /// The applicant hands it in.
    Upload,
    /// The state issued it: taken from its registry, never asked for (BR-15).
    Fetch,
}

/// The files that are taken for a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UploadLimits {
    pub formats: Vec<DocumentFormat>,
    /// Of each file.
    pub max_bytes: u64,
    /// 0: it may be left out.
    #[serde(default = "one")]
    pub min_files: u32,
    #[serde(default = "one")]
    pub max_files: u32,
    /// Of a picture: width and height, as `[35, 45]`. None: as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proportion: Option<Proportion>,
}

/// How wide and how high a picture is, in parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proportion(pub u32, pub u32);

impl Proportion {
    /// How far a side may be from what it should be, in hundredths: photographers cut by eye.
    const TOLERANCE: u64 = 5;

    /// Whether a picture of so many pixels has it.
    pub fn fits(self, width: u32, height: u32) -> bool {
        let (is, should) = (u64::from(width) * u64::from(self.1), u64::from(height) * u64::from(self.0));
        is > 0 && is.abs_diff(should) * 100 <= should * Self::TOLERANCE
    }
}

fn one() -> u32 {
    1
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentFormat {
    Pdf,
    Jpeg,
    Png,
}

impl DocumentFormat {
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Jpeg, Self::Png];

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// As people know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Jpeg => "JPG",
            Self::Png => "PNG",
        }
    }

    /// The ending of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// The format of a content by how it begins, whatever its name says.
    pub fn of_content(head: &[u8]) -> Option<Self> {
        const MARKS: [(&[u8], DocumentFormat); 3] = [
            (b"%PDF-", DocumentFormat::Pdf),
            (b"\xFF\xD8\xFF", DocumentFormat::Jpeg),
            (b"\x89PNG\r\n\x1A\n", DocumentFormat::Png),
        ];
        MARKS.into_iter().find(|(mark, _)| head.starts_with(mark)).map(|(_, format)| format)
    }
}

impl DocumentDefinition {
    /// What paper it is, whatever the service calls it.
    pub fn kind(&self) -> &str {
        self.kind.as_deref().unwrap_or(&self.code)
    }
}

/// A paper that these answers make necessary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    pub document: &'a DocumentDefinition,
    pub need: Need,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Without it nothing is filed.
    Required,
    /// It may be handed in.
    Optional,
    /// The agency fetches it (BR-15).
    Fetched,
}

/// The papers that a filing with these answers needs, in the order of the list. A condition that cannot be evaluated asks for
/// nothing, as a page that it would show is not shown: the linter refuses such bundles.
pub fn documents_asked<'a>(definition: &'a Definition, values: &Values) -> Vec<Asked<'a>> {
    let asked = definition.documents.iter().filter(|document| {
        document.required_if.as_ref().is_none_or(|condition| condition.holds(values).unwrap_or(false))
    });
    let need = |document: &DocumentDefinition| match (document.how, &document.upload) {
        (DocumentSource::Fetch, _) => Need::Fetched,
        (DocumentSource::Upload, Some(limits)) if limits.min_files == 0 => Need::Optional,
        (DocumentSource::Upload, _) => Need::Required,
    };
    asked.map(|document| Asked { document, need: need(document) }).collect()
}

/// The codes of required papers of which `given(code)` says that there are too few.
pub fn documents_missing(definition: &Definition, values: &Values, given: impl Fn(&str) -> usize) -> Vec<String> {
    let too_few = |asked: &Asked<'_>| {
        let least = asked.document.upload.as_ref().map_or(1, |limits| limits.min_files);
        asked.need == Need::Required && usize::try_from(least).is_ok_and(|least| given(&asked.document.code) < least)
    };
    let asked = documents_asked(definition, values).into_iter();
    asked.filter(too_few).map(|asked| asked.document.code.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::services::food_licence;

    fn values(pairs: &[(&str, &str)]) -> Values {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect()
    }

    #[test]
    fn what_is_asked_follows_from_the_answers() {
        let mut definition = food_licence().workflow;
        let asked = |definition: &Definition, values: &Values| -> Vec<(String, Need)> {
            let asked = documents_asked(definition, values);
            asked.iter().map(|asked| (asked.document.code.clone(), asked.need)).collect()
        };
        let named = |code: &str, need| (code.to_owned(), need);
        let all = [named("D01", Need::Fetched), named("D07", Need::Required), named("D08", Need::Required)];
        assert_eq!(asked(&definition, &Values::new()), all);
        definition.documents[1].required_if = Some(Condition::parse("owner == 'no'").unwrap());
        definition.documents[2].upload.as_mut().unwrap().min_files = 0;
        let less = [named("D01", Need::Fetched), named("D08", Need::Optional)];
        assert_eq!(asked(&definition, &values(&[("owner", "yes")])), less);
        assert_eq!(asked(&definition, &values(&[("owner", "no")])).len(), 3);
    }

    #[test]
    fn a_paper_is_missing_until_there_are_enough_files() {
        let mut definition = food_licence().workflow;
        definition.documents[1].upload.as_mut().unwrap().min_files = 2;
        let missing = |count: usize| documents_missing(&definition, &Values::new(), |_| count);
        assert_eq!(missing(0), ["D07", "D08"]);
        assert_eq!(missing(1), ["D07"]);
        assert_eq!(missing(2), Vec::<String>::new());
    }

    #[test]
    fn a_photograph_has_its_proportion() {
        let photo = Proportion(35, 45);
        for (width, height, fits) in [
            (350, 450, true),
            (413, 531, true),
            (1200, 1600, true),
            (367, 450, true),
            (368, 450, false),
            (450, 350, false),
            (600, 600, false),
            (0, 0, false),
            (u32::MAX, u32::MAX, false),
        ] {
            assert_eq!(photo.fits(width, height), fits, "{width}×{height}");
        }
    }

    #[test]
    fn the_format_is_what_the_content_says() {
        for (head, format) in [
            (&b"%PDF-1.7\n"[..], Some(DocumentFormat::Pdf)),
            (b"\xFF\xD8\xFF\xE0", Some(DocumentFormat::Jpeg)),
            (b"\x89PNG\r\n\x1A\n\0\0", Some(DocumentFormat::Png)),
            (b"MZ\x90\0", None),
            (b"GIF89a", None),
            (b" %PDF-1.7", None),
            (b"", None),
        ] {
            assert_eq!(DocumentFormat::of_content(head), format, "{head:?}");
        }
    }
}
