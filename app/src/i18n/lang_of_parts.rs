//! The language of each part of a document, which screen readers need to pronounce it (WCAG 3.1.2).
//!
//! The document says its own language, and a view that of what it knows to be in another. Two things are told from the text
//! itself, in one walk over the document, so that no view can forget them: what is English by its [marks](super::marked), and what
//! is Thai by its script, as addresses and names that people typed, on a page of another language. Other languages cannot be told.
//! Attributes cannot say their language, and what stands in an island must stay as the browser's part made it: there marks are
//! dropped.

use memchr::{memchr, memchr2, memmem};
use sala::text::Lang;

use super::marked::{BEGIN, END, TAGS, unmarked};

/// Elements that hold text only, without elements within: those of a form, of the head, and of pictures.
const TEXT_ONLY: [&str; 6] = ["title", "option", "textarea", "text", "tspan", "desc"];
/// Elements whose contents are no text.
const CODE: [&str; 2] = ["script", "style"];
/// Elements without contents.
const VOID: [&str; 9] = ["br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
const ISLAND: &str = "leptos-island";

/// The document with `lang` at what is in another language than its surroundings.
pub fn with_lang(html: &str) -> String {
    let mut walk =
        Walk { out: String::with_capacity(html.len() + html.len() / 16), languages: Vec::new(), island: false };
    let mut rest = html;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        // Before the first tag there is nothing.
        let (tag, after) = rest.split_at(at + end_of_tag(&rest[at..]));
        let tag = &tag[at..];
        let name = name_of(tag);
        let end = if CODE.contains(&name) && !tag.starts_with("</") {
            after.find("</")
        } else {
            memchr(b'<', after.as_bytes())
        };
        let (text, next) = after.split_at(end.unwrap_or(after.len()));
        walk.enter(tag, name);
        walk.push_element(tag, name, text, next.starts_with("</"));
        rest = next;
    }
    walk.out.push_str(rest);
    walk.out
}

struct Walk<'a> {
    out: String,
    /// The elements around that say their language, the innermost last.
    languages: Vec<InLanguage<'a>>,
    island: bool,
}

struct InLanguage<'a> {
    name: &'a str,
    is_thai: bool,
    /// How many elements of this name are open, itself included.
    open: usize,
}

impl<'a> Walk<'a> {
    fn is_thai(&self) -> bool {
        self.languages.last().is_some_and(|innermost| innermost.is_thai)
    }

    fn enter(&mut self, tag: &str, name: &'a str) {
        let ends = tag.starts_with("</");
        if name == ISLAND {
            self.island = !ends;
        }
        let innermost = self.languages.last_mut().filter(|innermost| innermost.name == name);
        if ends {
            if let Some(innermost) = innermost {
                innermost.open -= 1;
                if innermost.open == 0 {
                    self.languages.pop();
                }
            }
        } else if let Some(lang) = lang_of(tag).filter(|_| !VOID.contains(&name)) {
            self.languages.push(InLanguage { name, is_thai: lang == Lang::Th.code(), open: 1 });
        } else if let Some(innermost) = innermost {
            innermost.open += 1;
        }
    }

    /// Writes a tag with the text behind it; `is_whole`: nothing else is in the element.
    fn push_element(&mut self, tag: &str, name: &str, text: &str, is_whole: bool) {
        let tag = unmarked(tag);
        let text_only = TEXT_ONLY.contains(&name);
        let holds_text = !name.is_empty() && !tag.starts_with("</") && !VOID.contains(&name);
        let may_say = !self.island && holds_text && lang_of(&tag).is_none() && (is_whole || text_only);
        let lang = if may_say { self.lang_of_whole(text, text_only) } else { None };
        if let (Some(open), Some(lang)) = (tag.strip_suffix('>'), lang) {
            self.out.push_str(open);
            self.out.push_str(" lang=\"");
            self.out.push_str(lang.code());
            self.out.push_str("\">");
            self.out.push_str(&unmarked(text));
            return;
        }
        self.out.push_str(&tag);
        if self.island || text_only || CODE.contains(&name) {
            self.out.push_str(&unmarked(text));
        } else {
            self.push_text(text);
        }
    }

    /// The language of a text that is alone in its element, where it is another than that around.
    fn lang_of_whole(&self, text: &str, text_only: bool) -> Option<Lang> {
        if text.starts_with(BEGIN) && (text_only || text.find(END) == Some(text.len() - END.len())) {
            // Thai within it is marked for itself, where an element can be.
            return (text_only || thai(text).is_none()).then_some(Lang::En);
        }
        let (_, run, after) = thai(text)?;
        let before = &text[..text.len() - run.len() - after.len()];
        (!self.is_thai() && !has_letters(before) && !has_letters(after)).then_some(Lang::Th)
    }

    /// Writes a text, its English and Thai parts as elements. Marks that are not in pairs, as behind a text that was cut, do no
    /// harm.
    fn push_text(&mut self, mut text: &str) {
        let mut open = 0_usize;
        while let Some(at) = memmem::find(text.as_bytes(), TAGS) {
            self.push_plain(&text[..at], open > 0);
            let tagged = &text[at..];
            text = if let Some(after) = tagged.strip_prefix(BEGIN) {
                open += 1;
                self.out.push_str("<span lang=\"en\">");
                after
            } else if let Some(after) = tagged.strip_prefix(END) {
                if open > 0 {
                    open -= 1;
                    self.out.push_str("</span>");
                }
                after
            } else {
                // A tag character that somebody typed.
                let end = tagged.chars().next().map_or(tagged.len(), char::len_utf8);
                self.out.push_str(&tagged[..end]);
                &tagged[end..]
            };
        }
        self.push_plain(text, open > 0);
        self.out.push_str(&"</span>".repeat(open));
    }

    /// Writes a text without marks.
    fn push_plain(&mut self, mut text: &str, in_english: bool) {
        if in_english || !self.is_thai() {
            while let Some((before, run, after)) = thai(text) {
                self.out.push_str(before);
                self.out.push_str("<span lang=\"th\">");
                self.out.push_str(run);
                self.out.push_str("</span>");
                text = after;
            }
        }
        self.out.push_str(text);
    }
}

/// What stands before the first Thai passage of a text, the passage, and what stands behind it. Numbers, spaces and points between
/// Thai words are of the passage.
fn thai(text: &str) -> Option<(&str, &str, &str)> {
    let start = first_thai(text)?;
    let mut end = start;
    for (at, letter) in text[start..].char_indices() {
        if is_thai(letter) {
            end = start + at + letter.len_utf8();
        } else if letter.is_alphabetic() {
            break;
        }
    }
    Some((&text[..start], &text[start..end], &text[end..]))
}

/// Where the first Thai letter stands. All of the script begin with the same byte of UTF-8, which little else does.
fn first_thai(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = memchr(0xE0, &text.as_bytes()[from..]) {
        let letter = text[from + at..].chars().next()?;
        if is_thai(letter) {
            return Some(from + at);
        }
        from += at + letter.len_utf8();
    }
    None
}

/// The sign of the baht is read in every language.
fn is_thai(letter: char) -> bool {
    matches!(letter, '\u{0E01}'..='\u{0E5B}') && letter != '฿'
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The length of the tag with which `html` begins; a `>` within quotes does not end it.
fn end_of_tag(html: &str) -> usize {
    let bytes = html.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr2(b'"', b'>', &bytes[from..]) {
        if bytes[from + at] == b'>' {
            return from + at + 1;
        }
        let quoted = from + at + 1;
        let Some(closes) = memchr(b'"', &bytes[quoted..]) else { break };
        from = quoted + closes + 1;
    }
    html.len()
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())]
}

/// The language that a tag says.
fn lang_of(tag: &str) -> Option<&str> {
    const ATTRIBUTE: &str = " lang=\"";
    let value = &tag[memmem::find(tag.as_bytes(), ATTRIBUTE.as_bytes())? + ATTRIBUTE.len()..];
    Some(&value[..memchr(b'"', value.as_bytes())?])
}

#[cfg(test)]
mod tests;
