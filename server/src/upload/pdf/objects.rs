//! What the objects of a file say that they do.

use super::tokens::{Token, Tokens, is_white};
use super::{PdfFault, streams};
use std::collections::BTreeSet;

/// Names that do something, or carry something, wherever they stand in an object.
const ACTIVE: [&[u8]; 14] = [
    b"JavaScript",
    b"JS",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"EF",
    b"FileAttachment",
    b"RichMedia",
    b"XFA",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"Rendition",
    b"OnInstantiate",
];
/// What is harmless on a click and is not when the file does it by itself: it opens an address or another file, or plays something.
const UNASKED: [&[u8]; 5] = [b"URI", b"GoToR", b"Sound", b"Movie", b"Thread"];
/// What is done by itself: when the file is opened, when a page is shown, when a field is left. A page to begin with is harmless.
const BY_ITSELF: [&[u8]; 2] = [b"OpenAction", b"AA"];
/// How often a content may be read over: objects that do not end are each read to its end.
const OVER: usize = 8;

/// What was found so far.
#[derive(Debug, Default)]
pub struct Found {
    encrypted: bool,
    active: bool,
    /// Objects that are actions of [`UNASKED`].
    actions: BTreeSet<u32>,
    /// Objects that are named where something is done by itself.
    by_itself: BTreeSet<u32>,
    /// Bytes that may still be read.
    left: usize,
}

impl Found {
    fn verdict(&self) -> Result<(), PdfFault> {
        if self.encrypted {
            return Err(PdfFault::Encrypted);
        }
        let unasked = self.actions.intersection(&self.by_itself).next().is_some();
        if self.active || unasked { Err(PdfFault::Active) } else { Ok(()) }
    }

    /// More content is there to be read.
    fn grant(&mut self, bytes: usize) {
        self.left = self.left.saturating_add(bytes.saturating_mul(OVER));
    }

    fn spend(&mut self, bytes: usize) -> Result<(), PdfFault> {
        self.left = self.left.checked_sub(bytes).ok_or(PdfFault::Complex)?;
        Ok(())
    }
}

/// Looks at whatever begins like an object or a trailer, and into its stream if that holds objects.
pub fn look(content: &[u8]) -> Result<(), PdfFault> {
    let mut found = Found::default();
    found.grant(content.len() + 1024);
    for at in memchr::memmem::find_iter(content, b"obj") {
        let Some(begin) = Begin::at(content, at) else { continue };
        let Some(stream) = object(content, at + b"obj".len(), begin, &mut found)? else { continue };
        let dictionary = &content[at + b"obj".len()..stream];
        if let Some((unfolded, first)) = streams::objects(dictionary, &content[stream..])? {
            packed(&unfolded, first, &mut found)?;
        }
    }
    for at in memchr::memmem::find_iter(content, b"trailer") {
        let behind = at + b"trailer".len();
        if Tokens::new(content, behind).next() == Some(Token::Open) {
            object(content, behind, Begin::Trailer, &mut found)?;
        }
    }
    found.verdict()
}

/// What may begin an object.
#[derive(Debug, Clone, Copy)]
enum Begin {
    Numbers(u32),
    /// A comment stands between its numbers, or they cannot be read.
    Unknown,
    Trailer,
}

impl Begin {
    /// Of what begins with `obj` here, if it can be an object: two numbers stand before it.
    fn at(content: &[u8], at: usize) -> Option<Self> {
        if content.get(at + b"obj".len()).is_some_and(u8::is_ascii_alphabetic) {
            return None;
        }
        let mut before = white_cut(&content[at.saturating_sub(256)..at]);
        if !before.last()?.is_ascii_digit() {
            let line = before.rsplit(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or(before);
            return line.contains(&b'%').then_some(Self::Unknown);
        }
        let generation = number_cut(&mut before);
        before = white_cut(before);
        let number = number_cut(&mut before);
        Some(generation.and(number).map_or(Self::Unknown, Self::Numbers))
    }

    fn number(self) -> Option<u32> {
        if let Self::Numbers(number) = self { Some(number) } else { None }
    }
}

fn white_cut(bytes: &[u8]) -> &[u8] {
    let length = bytes.iter().rposition(|byte| !is_white(*byte)).map_or(0, |last| last + 1);
    &bytes[..length]
}

/// Takes the number from the end.
fn number_cut(bytes: &mut &[u8]) -> Option<u32> {
    let begin = bytes.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |before| before + 1);
    let (rest, number) = bytes.split_at(begin);
    *bytes = rest;
    std::str::from_utf8(number).ok()?.parse().ok()
}

/// Reads an object, from behind `obj` to its end; where its stream begins, if it has one.
fn object(content: &[u8], at: usize, begin: Begin, found: &mut Found) -> Result<Option<usize>, PdfFault> {
    let mut tokens = Tokens::new(content, at);
    let mut reading = Reading::default();
    loop {
        let before = tokens.at();
        let token = tokens.next();
        found.spend(tokens.at() - before)?;
        match token {
            None => return Ok(None),
            // Within brackets some programs take these for values and read on.
            Some(Token::Word(word)) if reading.depth == 0 && word.starts_with(b"stream") => {
                return Ok(Some(tokens.at() - word.len()));
            }
            Some(Token::Word(word)) if reading.depth == 0 && word.starts_with(b"endobj") => return Ok(None),
            Some(Token::Broken) if begin.number().is_some() => return Err(PdfFault::Complex),
            Some(token) => reading.take(&token, begin.number(), found),
        }
    }
}

/// An object that is being read.
#[derive(Debug, Default)]
struct Reading {
    /// Of brackets.
    depth: usize,
    /// The depth at which something is done by itself.
    by_itself: Option<usize>,
    /// The name before this word.
    name: Option<Vec<u8>>,
}

impl Reading {
    fn take(&mut self, token: &Token, number: Option<u32>, found: &mut Found) {
        let before = self.name.take();
        let begins = before.as_deref().is_some_and(|name| BY_ITSELF.contains(&name));
        match token {
            Token::Open | Token::List => {
                if begins && *token == Token::Open {
                    self.by_itself.get_or_insert(self.depth);
                }
                self.depth += 1;
            }
            Token::Close | Token::ListEnd => {
                self.depth = self.depth.saturating_sub(1);
                self.by_itself = self.by_itself.filter(|depth| *depth < self.depth);
            }
            Token::Number(of) if begins || self.by_itself.is_some() => {
                found.by_itself.insert(*of);
            }
            Token::Name(name) => {
                found.encrypted |= name == b"Encrypt";
                found.active |= ACTIVE.contains(&&name[..]);
                if before.as_deref() == Some(b"S") && UNASKED.contains(&&name[..]) {
                    found.active |= self.by_itself.is_some();
                    found.actions.extend(number);
                }
                self.name = Some(name.clone());
            }
            Token::Number(_) | Token::Text | Token::Word(_) | Token::Broken | Token::Other => {}
        }
    }
}

/// Reads the objects of a stream of objects (section 7.5.7): pairs of number and place, and behind `first` the objects.
fn packed(content: &[u8], first: usize, found: &mut Found) -> Result<(), PdfFault> {
    found.grant(content.len());
    let mut tokens = Tokens::new(content, 0);
    let mut places = BTreeSet::new();
    let mut end = 0;
    while let (Some(Token::Number(number)), Some(Token::Number(place))) = (tokens.next(), tokens.next()) {
        places.insert((usize::try_from(place).unwrap_or(usize::MAX).saturating_add(first), number));
        end = tokens.at();
    }
    // A pair that is written in another way would be passed over here, and not by every program.
    if !white_cut(&content[end..first.clamp(end, content.len())]).is_empty() {
        return Err(PdfFault::Complex);
    }
    // One after the other, for whoever takes no notice of the places; and from each place, which may lie within another object.
    object(content, first.min(content.len()), Begin::Unknown, found)?;
    for (place, number) in places.into_iter().filter(|(place, _)| *place < content.len()) {
        one(content, place, number, found)?;
    }
    found.verdict()
}

/// One object of such a stream: it ends with its last bracket.
fn one(content: &[u8], at: usize, number: u32, found: &mut Found) -> Result<(), PdfFault> {
    let mut tokens = Tokens::new(content, at);
    let mut reading = Reading::default();
    loop {
        let before = tokens.at();
        let token = tokens.next();
        found.spend(tokens.at() - before)?;
        match token {
            None => return Ok(()),
            Some(Token::Broken) => return Err(PdfFault::Complex),
            Some(token) => reading.take(&token, Some(number), found),
        }
        if reading.depth == 0 {
            return Ok(());
        }
    }
}
