//! Typesetting with Typst: a fixed template and its data as files in memory, a tagged PDF out.
//!
//! User data reaches a template only as JSON that the template reads, never as markup, so that no text can become code.
//! Nothing is read from disk or network, and the clock is not asked: the same data give the same bytes.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::Offset;
use sala::text::clean_line;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt as _, World};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why there is no document. Typst's messages name places in our templates, never data of the document.
#[derive(Debug, thiserror::Error)]
pub enum TypesettingError {
    #[error("the template cannot be set: {0}")]
    Template(String),
    #[error("the data cannot be written as JSON")]
    Data(#[from] serde_json::Error),
    #[error("the document cannot be written as PDF: {0}")]
    Pdf(String),
}

/// How many compilations an unused intermediate result is kept for.
const KEPT_FOR_COMPILATIONS: usize = 4;

/// Sarabun, the typeface of Thai government documents (SIL Open Font License, `fonts/OFL.txt`).
const FONTS: [&[u8]; 2] = [include_bytes!("fonts/Sarabun-Regular.ttf"), include_bytes!("fonts/Sarabun-Bold.ttf")];

struct Fixed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect();
    Fixed {
        // Header cells of rows: without them a screen reader cannot say which label a value belongs to.
        library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// A template and the files it may read.
pub(super) struct Manuscript {
    template: Source,
    files: HashMap<FileId, Bytes>,
}

impl Manuscript {
    pub(super) fn new(template: &'static str) -> Result<Self, TypesettingError> {
        Ok(Self { template: Source::new(id("/main.typ")?, template.to_owned()), files: HashMap::new() })
    }

    /// Adds a file under an absolute path, for example `/data.json`.
    pub(super) fn file(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<Self, TypesettingError> {
        self.files.insert(id(path)?, Bytes::new(bytes.into()));
        Ok(self)
    }

    /// Sets the document and writes it as PDF/A-3a (to keep, with data attached) and PDF/UA-1 (to be read aloud). `identity` names the
    /// document stably, `created` becomes its date.
    ///
    /// Works for some tens of milliseconds: call it in a blocking thread.
    pub(super) fn pdf(&self, identity: &str, created: Timestamp) -> Result<Vec<u8>, TypesettingError> {
        let document = typst::compile(self).output.map_err(|errors| TypesettingError::Template(messages(&errors)))?;
        let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .map_err(|error| TypesettingError::Pdf(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(identity.to_owned()),
            creator: Smart::Custom(Some("Sala".to_owned())),
            timestamp: timestamp(created),
            standards,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| TypesettingError::Pdf(messages(&errors)));
        typst::comemo::evict(KEPT_FOR_COMPILATIONS);
        pdf
    }
}

/// The lines of the set pages, from above.
#[cfg(test)]
impl Manuscript {
    pub(super) fn lines(&self) -> Vec<String> {
        use typst::layout::{Frame, FrameItem, Point};

        /// Each run of text under its page, height and place.
        fn collect(frame: &Frame, page: usize, origin: Point, runs: &mut Vec<((usize, i64, i64), String)>) {
            for (place, item) in frame.items() {
                let at = origin + *place;
                match item {
                    FrameItem::Group(group) => {
                        let moved = Point::new(group.transform.tx, group.transform.ty);
                        collect(&group.frame, page, at + moved, runs);
                    }
                    FrameItem::Text(text) => {
                        let tenths =
                            |length: typst::layout::Abs| format!("{:.0}", length.to_pt() * 10.0).parse().unwrap();
                        runs.push(((page, tenths(at.y), tenths(at.x)), text.text.to_string()));
                    }
                    _ => {}
                }
            }
        }

        let document: typst_layout::PagedDocument = typst::compile(self).output.unwrap();
        let mut runs = Vec::new();
        for (number, page) in document.pages().iter().enumerate() {
            collect(&page.frame, number, Point::zero(), &mut runs);
        }
        runs.sort();
        let lines = runs.chunk_by(|((page, y, _), _), ((next, below, _), _)| page == next && y == below);
        lines.map(|line| line.iter().map(|(_, text)| text.as_str()).collect()).collect()
    }
}

/// The text without what the fonts cannot show: control characters go, any other character without a glyph becomes `?`.
/// PDF/UA allows no missing glyph, and a document with a question mark is better than none.
pub(super) fn showable(text: &str) -> String {
    let has_glyph = |character: char| FIXED.fonts.iter().all(|font| font.info().coverage.contains(character.into()));
    clean_line(text).chars().map(|character| if has_glyph(character) { character } else { '?' }).collect()
}

fn id(path: &str) -> Result<FileId, TypesettingError> {
    let path = VirtualPath::new(path).map_err(|_| TypesettingError::Template(format!("{path} is not a path")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn timestamp(instant: Timestamp) -> Option<typst_pdf::Timestamp> {
    let time = Offset::UTC.to_datetime(instant);
    let part = |number: i8| u8::try_from(number).ok();
    let (month, day) = (part(time.month())?, part(time.day())?);
    let (hour, minute, second) = (part(time.hour())?, part(time.minute())?, part(time.second())?);
    let time = Datetime::from_ymd_hms(time.year().into(), month, day, hour, minute, second)?;
    Some(typst_pdf::Timestamp::new_utc(time))
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

impl World for Manuscript {
    fn library(&self) -> &LazyHash<Library> {
        &FIXED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FIXED.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FIXED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}
