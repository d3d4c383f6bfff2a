//! English words on a page of another language.
//!
//! What a language lacks is taken in English and enclosed in Unicode's tag characters for "en" (U+E0001 U+E0065 U+E006E, ended by
//! U+E007F). So it keeps its language on its way through handlers and views, as a part of other texts too. [`in_html`] turns the
//! marks of a page into `lang="en"`, which screen readers need (WCAG 3.1.2); whatever is no page drops them with [`unmarked`].

use std::borrow::Cow;

use memchr::memmem;

const BEGIN: &str = "\u{E0001}\u{E0065}\u{E006E}";
const END: &str = "\u{E007F}";
/// All tag characters begin with these bytes of UTF-8.
const TAGS: &[u8] = b"\xF3\xA0";

/// Elements that hold text only, without elements within: those of a form, of the head, and of pictures.
const TEXT_ONLY: [&str; 8] = ["title", "option", "textarea", "text", "tspan", "desc", "script", "style"];
const ISLAND: &str = "leptos-island";

/// Marks a text as English.
pub fn mark(english: &str) -> String {
    format!("{BEGIN}{english}{END}")
}

/// The text without marks.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if memmem::find(text.as_bytes(), TAGS).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(BEGIN, "").replace(END, ""))
}

/// A document whose marks have become attributes, or elements where a text is only partly English. Attributes cannot say their
/// language, and what stands in an island must stay as the browser's part made it: there the marks are dropped.
pub fn in_html(html: String) -> String {
    if memmem::find(html.as_bytes(), TAGS).is_none() {
        return html;
    }
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut island = false;
    let mut rest = html.as_str();
    while let Some(at) = rest.find('<') {
        // Before the first tag there is nothing.
        let (tag, after) = rest.split_at(at + end_of_tag(&rest[at..]));
        let (text, next) = after.split_at(after.find('<').unwrap_or(after.len()));
        let name = name_of(&tag[at..]);
        island = if name == ISLAND { !tag[at..].starts_with("</") } else { island };
        push_element(&mut out, &tag[at..], text, island, next.starts_with("</"));
        rest = next;
    }
    out.push_str(rest);
    out
}

/// Writes a tag with the text behind it.
fn push_element(out: &mut String, tag: &str, text: &str, island: bool, is_whole: bool) {
    let tag = unmarked(tag);
    let text_only = TEXT_ONLY.contains(&name_of(&tag));
    let is_english =
        text.starts_with(BEGIN) && (text_only || (is_whole && text.find(END) == Some(text.len() - END.len())));
    match tag.strip_suffix('>') {
        Some(open) if is_english && !island && !tag.starts_with("</") && !tag.contains(" lang=") => {
            out.push_str(open);
            out.push_str(" lang=\"en\">");
            out.push_str(&unmarked(text));
        }
        _ => {
            out.push_str(&tag);
            if island || text_only { out.push_str(&unmarked(text)) } else { push_text(out, text) }
        }
    }
}

/// Writes a text, its English parts as elements. Marks that are not in pairs, as behind a text that was cut, do no harm.
fn push_text(out: &mut String, mut text: &str) {
    let mut open = 0_usize;
    while let Some(at) = memmem::find(text.as_bytes(), TAGS) {
        out.push_str(&text[..at]);
        let tagged = &text[at..];
        text = if let Some(after) = tagged.strip_prefix(BEGIN) {
            open += 1;
            out.push_str("<span lang=\"en\">");
            after
        } else if let Some(after) = tagged.strip_prefix(END) {
            if open > 0 {
                open -= 1;
                out.push_str("</span>");
            }
            after
        } else {
            // A tag character that somebody typed.
            let end = tagged.chars().next().map_or(tagged.len(), char::len_utf8);
            out.push_str(&tagged[..end]);
            &tagged[end..]
        };
    }
    out.push_str(text);
    out.push_str(&"</span>".repeat(open));
}

/// The length of the tag with which `html` begins; a `>` within quotes does not end it.
fn end_of_tag(html: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        in_html(html.replace("[en]", BEGIN).replace("[/en]", END))
    }

    #[test]
    fn a_whole_element_says_its_language() {
        assert_eq!(shown("<p class=\"a\">[en]Queue[/en]</p>"), "<p class=\"a\" lang=\"en\">Queue</p>");
        assert_eq!(shown("<option value=\"1\">[en]All[/en]</option>"), "<option value=\"1\" lang=\"en\">All</option>");
        assert_eq!(shown("<title>[en]Queue[/en] – Sala</title>"), "<title lang=\"en\">Queue – Sala</title>");
    }

    #[test]
    fn a_part_of_a_text_becomes_an_element() {
        assert_eq!(shown("<p>[en]Area[/en]（任意）</p>"), "<p><span lang=\"en\">Area</span>（任意）</p>");
        assert_eq!(shown("<p>[en]a[/en][en]b[/en]</p>"), "<p><span lang=\"en\">a</span><span lang=\"en\">b</span></p>");
        assert_eq!(shown("<p>[en]a<b>c</b>d[/en]</p>"), "<p><span lang=\"en\">a</span><b>c</b>d</p>");
        let nested = "<p lang=\"ja\">[en]by [en]Anna[/en]</p>";
        assert_eq!(shown(nested), "<p lang=\"ja\"><span lang=\"en\">by <span lang=\"en\">Anna</span></span></p>");
    }

    #[test]
    fn nothing_is_left_in_attributes_pictures_and_islands() {
        assert_eq!(shown("<a title=\"[en]1 > 0[/en]\">x</a>"), "<a title=\"1 > 0\">x</a>");
        assert_eq!(shown("<tspan>a [en]b[/en]</tspan>"), "<tspan>a b</tspan>");
        let island = "<leptos-island data-props=\"[en]a[/en]\"><p>[en]b[/en]</p></leptos-island><p>[en]c[/en]</p>";
        let expected = "<leptos-island data-props=\"a\"><p>b</p></leptos-island><p lang=\"en\">c</p>";
        assert_eq!(shown(island), expected);
    }

    #[test]
    fn typed_marks_do_no_harm() {
        assert_eq!(shown("<p>a[/en]b</p>"), "<p>ab</p>");
        assert_eq!(shown("<p>a[en]b</p>"), "<p>a<span lang=\"en\">b</span></p>");
        assert_eq!(shown("<p>\u{E0041}</p>"), "<p>\u{E0041}</p>");
        assert_eq!(unmarked(&mark("a")), "a");
        assert_eq!(unmarked("ไทย"), "ไทย");
    }
}
