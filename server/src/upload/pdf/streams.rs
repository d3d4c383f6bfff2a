//! The streams of a file: those that hold objects are unfolded; of the others it is only looked how much they unfold to.

use super::PdfFault;
use super::tokens::{Token, Tokens};
use flate2::{Decompress, FlushDecompress, Status};

/// The window through which streams are unfolded.
const WINDOW: usize = 64 * 1024;
/// Bytes of the longest dictionary of a stream of objects.
const DICTIONARY: usize = 64 * 1024;
/// [`super::MOST_OBJECTS`], as a length.
pub const MOST_OBJECTS: usize = 4 << 20;

/// Looks how much all streams together unfold to, wherever the file's directory says that they are.
pub fn measure(content: &[u8], budget: u64) -> Result<(), PdfFault> {
    let mut left = budget;
    let mut window = vec![0; WINDOW];
    for at in memchr::memmem::find_iter(content, b"stream") {
        let data = data(&content[at..]);
        if !content[..at].ends_with(b"end") && is_deflated(data) {
            count(data, &mut left, &mut window)?;
        }
    }
    Ok(())
}

/// What follows the word `stream` and the end of its line.
fn data(stream: &[u8]) -> &[u8] {
    let data = stream.strip_prefix(b"stream").unwrap_or(stream);
    let data = data.strip_prefix(b"\r").unwrap_or(data);
    data.strip_prefix(b"\n").unwrap_or(data)
}

/// Whether a stream holds objects: what it unfolds to, and where the first of them stands in it.
///
/// Most programs ask for the type; some only for the number of objects and the place of the first, and take 0 where that is not said.
/// Writers pack objects in one way only: what is packed in another, or says so in another object, could hide them.
pub fn objects(dictionary: &[u8], stream: &[u8]) -> Result<Option<(Vec<u8>, usize)>, PdfFault> {
    if dictionary.len() > DICTIONARY {
        // A type that stands further on would be overlooked.
        let hides = |name: &Token| matches!(name, Token::Name(name) if name == b"ObjStm" || name == b"First");
        return if Tokens::new(dictionary, 0).any(|token| hides(&token)) { Err(PdfFault::Complex) } else { Ok(None) };
    }
    let tokens: Vec<Token> = Tokens::new(dictionary, 0).collect();
    let is_name = |token: &Token, wanted: &[u8]| matches!(token, Token::Name(name) if name == wanted);
    let after = |wanted: &[u8]| {
        let at = tokens.iter().position(|token| is_name(token, wanted));
        at.map(|at| &tokens[at + 1..])
    };
    let count = |wanted: &[u8]| tokens.iter().filter(|token| is_name(token, wanted)).count();
    let sure = count(b"ObjStm") + count(b"First") > 0;
    if !sure && count(b"N") == 0 {
        return Ok(None);
    }
    // Profiles of colours have a number too, and may be packed as they like.
    let hidden = if sure { Err(PdfFault::Complex) } else { Ok(None) };
    let first = match after(b"First") {
        None => 0,
        Some([Token::Number(first), rest @ ..]) if !is_reference(rest) => usize::try_from(*first).unwrap_or(usize::MAX),
        Some(_) => return hidden,
    };
    let twice = count(b"First") > 1 || count(b"Filter") > 1;
    if twice || [&b"DecodeParms"[..], b"DP", b"F", b"FFilter"].iter().any(|name| count(name) > 0) {
        return hidden;
    }
    let usual = |token: &Token| is_name(token, b"FlateDecode") || is_name(token, b"Fl");
    let data = data(stream);
    match after(b"Filter") {
        None | Some([Token::List, Token::ListEnd, ..]) => {
            let end = memchr::memmem::find(data, b"endstream").unwrap_or(data.len());
            if end > MOST_OBJECTS { hidden } else { Ok(Some((data[..end].to_vec(), first))) }
        }
        Some([Token::List, filter, Token::ListEnd, ..] | [filter, ..]) if usual(filter) => match unfold(data) {
            Some(unfolded) => Ok(Some((unfolded, first))),
            None => hidden,
        },
        Some(_) => hidden,
    }
}

/// Whether `0 R` follows a number.
fn is_reference(rest: &[Token]) -> bool {
    matches!(rest, [Token::Number(_), Token::Word(word), ..] if word == b"R")
}

/// Whether it begins as zlib's format does.
fn is_deflated(data: &[u8]) -> bool {
    let Some([method, flags]) = data.first_chunk::<2>() else { return false };
    method & 0x0F == 8 && (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0
}

/// What a stream of objects unfolds to. What is damaged further on is so to every program; without the right beginning some unfold it
/// all the same, and we would not have looked: none.
fn unfold(data: &[u8]) -> Option<Vec<u8>> {
    if !is_deflated(data) {
        return None;
    }
    let mut unfolding = Decompress::new(true);
    let mut unfolded = Vec::with_capacity(WINDOW);
    loop {
        let (read, written) = (unfolding.total_in(), unfolding.total_out());
        let from = &data[usize::try_from(read).unwrap_or(data.len()).min(data.len())..];
        unfolded.reserve(WINDOW);
        let status = unfolding.decompress_vec(from, &mut unfolded, FlushDecompress::None);
        if unfolded.len() > MOST_OBJECTS {
            return None;
        }
        let stuck = unfolding.total_out() == written && unfolding.total_in() == read;
        if stuck || !matches!(status, Ok(Status::Ok | Status::BufError)) {
            return (!is_deflated(&unfolded)).then_some(unfolded);
        }
    }
}

/// Takes from the budget what another stream unfolds to.
fn count(data: &[u8], left: &mut u64, window: &mut [u8]) -> Result<(), PdfFault> {
    let mut unfolding = Decompress::new(true);
    loop {
        let (read, written) = (unfolding.total_in(), unfolding.total_out());
        let from = &data[usize::try_from(read).unwrap_or(data.len()).min(data.len())..];
        let Ok(status) = unfolding.decompress(from, window, FlushDecompress::None) else { return Ok(()) };
        let new = unfolding.total_out() - written;
        *left = left.checked_sub(new).ok_or(PdfFault::Complex)?;
        // Layer upon layer: a bomb, since nothing gets smaller by it.
        if written == 0 && is_deflated(&window[..usize::try_from(new).unwrap_or(0).min(window.len())]) {
            return Err(PdfFault::Complex);
        }
        if status == Status::StreamEnd || (new == 0 && unfolding.total_in() == read) {
            return Ok(());
        }
    }
}
