//! The texts of a service's folder: `texts/LANG.ftl`, in Fluent. Of it they may have messages of words and values; what a bundle
//! cannot keep (see `sala::service::texts`) is refused with its line.

use anyhow::{Context as _, bail, ensure};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use sala::service::texts::{Piece, Text, Texts};
use sala::text::Lang;
use std::path::Path;

/// Reads what the folder has; nothing when it has no texts.
pub fn read(folder: &Path) -> anyhow::Result<Texts> {
    let mut texts = Texts::default();
    let Ok(files) = std::fs::read_dir(folder.join("texts")) else { return Ok(texts) };
    for file in files {
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let lang = name.strip_suffix(".ftl").and_then(Lang::parse);
        let lang = lang.with_context(|| format!("{}: name it LANGUAGE.ftl, as in th.ftl", path.display()))?;
        let source = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        add(&mut texts, lang, &source).with_context(|| path.display().to_string())?;
    }
    Ok(texts)
}

/// Adds the messages of a file.
fn add(texts: &mut Texts, lang: Lang, source: &str) -> anyhow::Result<()> {
    let resource = parse(source).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start);
        let line = source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        anyhow::anyhow!("line {line} is no text: write KEY = WORDS")
    })?;
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                ensure!(message.attributes.is_empty(), "{key} has attributes, which a service cannot bring");
                let pattern = message.value.with_context(|| format!("{key} is empty"))?;
                ensure!(texts.add(lang, key.to_owned(), text(key, &pattern)?), "{key} is there twice");
            }
            Entry::Term(term) => bail!("-{} is a term, which a service cannot bring", term.id.name),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    Ok(())
}

fn text(key: &str, pattern: &Pattern<&str>) -> anyhow::Result<Text> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Ok(Piece::Words((*value).to_owned()))
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Ok(Piece::Value { value: id.name.to_owned() })
        }
        PatternElement::Placeable { .. } => bail!("{key}: a service can bring words and {{ $values }} only"),
    };
    pattern.elements.iter().map(piece).collect::<Result<_, _>>().map(Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_one(source: &str) -> Result<Texts, String> {
        let mut texts = Texts::default();
        add(&mut texts, Lang::En, source).map(|()| texts).map_err(|error| error.to_string())
    }

    #[test]
    fn messages_are_read_as_fluent_reads_them() {
        let texts = read_one(
            "# A comment\nx-title = Licence { $reference }\nx-mail-body =\n    Dear { $name },\n\n    it is {\"{\"}done.\n      Yours\n",
        )
        .unwrap();
        let said = |key: &str| texts.get(Lang::En, key).unwrap().fill(|name| Some(name.to_uppercase()));
        assert_eq!(said("x-title"), "Licence REFERENCE");
        assert_eq!(said("x-mail-body"), "Dear NAME,\n\nit is {done.\n  Yours");
    }

    #[test]
    fn what_a_bundle_cannot_keep_is_refused() {
        for (source, part) in [
            ("x-title = a\n\nnonsense\n", "line 3"),
            ("x-title = { $count ->\n    [one] one\n   *[other] many\n }\n", "words and { $values } only"),
            ("x-title = { other }\n", "words and"),
            ("x-title = { NUMBER($n) }\n", "words and"),
            ("x-title = a\n    .hint = b\n", "attributes"),
            ("-brand = Sala\n", "term"),
            ("x-title = a\nx-title = b\n", "twice"),
        ] {
            let error = read_one(source).unwrap_err();
            assert!(error.contains(part), "{source}: {error}");
        }
    }
}
