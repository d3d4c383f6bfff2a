//! Names of files as people send them: shown to others, so they are cleaned of all that could mislead or lead elsewhere.

use super::clean_line;

/// Characters of the longest name that is kept.
const LONGEST: usize = 100;

/// The name without folders, without characters that cannot be seen, that turn the direction of the text or that mean something
/// to a file system or a header, not beginning with a dot, not longer than 100 characters, and with the ending that belongs to
/// what the file really is. Empty when nothing is left of it: then the paper's own name serves.
pub fn clean_file_name(name: &str, extension: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .map(|character| match character {
            '"' | '<' | '>' | ':' | '|' | '?' | '*' | ';' | '%' | '`' | '$' => '_',
            character => character,
        })
        .collect();
    let line = clean_line(&kept);
    let stem = line.rsplit_once('.').map_or(line.as_str(), |(stem, ending)| {
        // What follows the last dot is an ending only if it looks like one.
        let ending_like = !ending.is_empty() && ending.len() <= 5 && ending.bytes().all(|b| b.is_ascii_alphanumeric());
        if ending_like { stem } else { line.as_str() }
    });
    let stem = stem.trim_matches(|character: char| character == '.' || character.is_whitespace());
    let longest = LONGEST.saturating_sub(extension.len().saturating_add(1));
    let stem: String = stem.chars().take(longest).collect();
    let stem = stem.trim_end();
    if stem.is_empty() || extension.is_empty() { stem.to_owned() } else { format!("{stem}.{extension}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_cleaned() {
        for (name, cleaned) in [
            ("map.pdf", "map.pdf"),
            ("แผนที่ร้าน.PDF", "แผนที่ร้าน.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\me\\plan.final.pdf", "plan.final.pdf"),
            ("invoice\u{202E}fdp.exe", "invoicefdp.pdf"),
            ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie_ x=1.pdf"),
            ("a\0b\".pdf", "ab_.pdf"),
            ("setup.exe", "setup.pdf"),
            (".htaccess", "htaccess.pdf"),
            ("  ", ""),
            ("...", ""),
            ("/", ""),
        ] {
            assert_eq!(clean_file_name(name, "pdf"), cleaned, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn a_cleaned_name_leads_nowhere(name in any::<String>()) {
            let cleaned = clean_file_name(&name, "jpg");
            prop_assert!(cleaned.is_empty() || cleaned.rsplit_once('.').is_some_and(|(_, ending)| ending == "jpg"));
            prop_assert!(cleaned.chars().count() <= LONGEST);
            prop_assert!(!cleaned.contains(['/', '\\', '"', ';']) && !cleaned.starts_with('.'));
            prop_assert!(!cleaned.chars().any(char::is_control));
            prop_assert_eq!(clean_file_name(&cleaned, "jpg"), cleaned);
        }
    }
}
