//! Text of several lines. The only place that writes the tag: Leptos 0.8 does not escape its children when it renders
//! on the server, so this part does, and a test holds it to that.

use std::borrow::Cow;

use leptos::prelude::*;

use super::field_group::FieldGroup;

#[component]
pub fn TextArea(
    name: String,
    group: FieldGroup,
    value: String,
    rows: u8,
    /// Letters of equal width, for codes that are compared line by line.
    #[prop(optional)]
    code: bool,
) -> impl IntoView {
    let error = if group.error.is_some() { " govuk-textarea--error" } else { "" };
    let code_class = if code { " sala-code-input" } else { "" };
    let class = format!("govuk-textarea{code_class}{error}");
    let view = view! {
        <textarea
            class=class
            id=group.id.clone()
            name=name
            rows=rows.to_string()
            spellcheck=code.then_some("false")
            autocapitalize=code.then_some("characters")
            autocomplete=code.then_some("off")
            aria-describedby=group.described_by()
            aria-invalid=group.error.is_some().then_some("true")
        >
            {escape(&value).into_owned()}
        </textarea>
    };
    group.with_label(view)
}

/// Escapes text for an element whose contents are text with character references. A first line break is doubled:
/// the parser drops one.
fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>']) && !text.starts_with(['\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    if text.starts_with(['\n', '\r']) {
        out.push('\n');
    }
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stays_text() {
        let html = Owner::new().with(|| {
            let group = FieldGroup { id: "t".into(), label: "T".into(), ..FieldGroup::default() };
            let value = "</textarea><script>alert('&amp;')</script>".to_owned();
            view! { <TextArea name="t".into() group=group value=value rows=3 /> }.to_html()
        });
        assert!(
            html.contains("&lt;/textarea&gt;&lt;script&gt;alert('&amp;amp;')&lt;/script&gt;</textarea>"),
            "escaped exactly once: {html}"
        );
    }

    #[test]
    fn a_first_line_break_survives_the_parser() {
        assert_eq!(escape("\nP<UTO"), "\n\nP&lt;UTO");
        assert_eq!(escape("plain"), "plain");
    }
}
