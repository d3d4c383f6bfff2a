//! Names of foreigners: what a name field may hold, the ICAO transliteration, and the comparison of a typed name with the
//! machine-readable one (rules 21, 45, 46).

use thiserror::Error;

use crate::text::clean_line;

/// Characters of the name field in the machine-readable zone, fillers included (ICAO 9303-4).
pub const MRZ_NAME_LENGTH: usize = 39;

/// A name field of block P.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NamePart {
    /// May be empty for holders with one name.
    Family,
    /// Required.
    First,
    /// May be empty; "-" means empty.
    Middle,
}

/// Why a text is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameError {
    #[error("no name")]
    Empty,
    #[error("{found} characters, at most {MRZ_NAME_LENGTH}")]
    TooLong { found: usize },
    /// Not a Latin letter, space, hyphen or apostrophe.
    #[error("a name never contains {0:?}")]
    Character(char),
}

impl NameError {
    /// The code under which the texts know this error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "NAME_REQUIRED",
            Self::TooLong { .. } => "NAME_TOO_LONG",
            Self::Character(_) => "NAME_CHARACTER",
        }
    }
}

/// Reads one name field as it is stored: upper case A–Z, space, hyphen, apostrophe; accented letters become those of the
/// ICAO table (rule 21).
pub fn check_name(text: &str, part: NamePart) -> Result<String, NameError> {
    let mut name = String::new();
    for c in composed(&clean_line(text)).chars() {
        match plain_mark(c) {
            Some(mark) => name.push(mark),
            None => name.push_str(&transliterate(c, Style::Letters).ok_or(NameError::Character(c))?),
        }
    }
    if part == NamePart::Middle && name == "-" {
        name.clear();
    }
    let letters = name.chars().any(|c| c.is_ascii_uppercase());
    match name.len() {
        _ if !name.is_empty() && !letters => Err(NameError::Character(name.chars().next().unwrap_or('-'))),
        0 if part == NamePart::First => Err(NameError::Empty),
        found if found > MRZ_NAME_LENGTH => Err(NameError::TooLong { found }),
        _ => Ok(name),
    }
}

/// A name as the machine-readable zone compares it: ICAO letters, apostrophe dropped, hyphen as space (rules 21, 46).
pub fn mrz_form(text: &str) -> String {
    folded(text, Style::Letters)
}

/// How a typed name relates to the machine-readable one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameMatch {
    Same,
    /// The same words with family and given names exchanged: accepted, with the hint `NAME_ORDER`.
    Swapped,
    Different,
}

impl NameMatch {
    /// Whether the names may belong to the same person. A swapped order is no failure (rule 46).
    pub const fn is_match(self) -> bool {
        matches!(self, Self::Same | Self::Swapped)
    }

    pub const fn hint(self) -> Option<&'static str> {
        match self {
            Self::Swapped => Some("NAME_ORDER"),
            Self::Same | Self::Different => None,
        }
    }
}

/// Compares a name from a machine-readable zone or a register with a typed one (rules 45, 46). Given names are all given
/// names, the middle one included.
///
/// A machine-readable name that fills its field may be cut: then each of its words need only begin the typed word.
pub fn compare_names(mrz_family: &str, mrz_given: &str, typed_family: &str, typed_given: &str) -> NameMatch {
    let mrz_family = mrz_form(mrz_family);
    let mrz_given = mrz_form(mrz_given);
    let cut = mrz_family.len() + 2 + mrz_given.len() >= MRZ_NAME_LENGTH;
    let same = |style: Style, family: &str, given: &str| {
        let (family, given) = (folded(family, style), folded(given, style));
        words_match(&mrz_family, &family, cut) && words_match(&mrz_given, &given, cut)
            // One name alone stands as family name in one source and as given name in the other (rule 44).
            || one_name(&mrz_family, &mrz_given).is_some_and(|name| one_name(&family, &given) == Some(name))
    };
    if Style::ALL.into_iter().any(|style| same(style, typed_family, typed_given)) {
        NameMatch::Same
    } else if Style::ALL.into_iter().any(|style| same(style, typed_given, typed_family)) {
        NameMatch::Swapped
    } else {
        NameMatch::Different
    }
}

/// The only name of somebody who has one.
fn one_name<'a>(family: &'a str, given: &'a str) -> Option<&'a str> {
    match (family.is_empty(), given.is_empty()) {
        (false, true) => Some(family),
        (true, false) => Some(given),
        _ => None,
    }
}

fn words_match(mrz: &str, typed: &str, cut: bool) -> bool {
    if !cut {
        return mrz == typed;
    }
    let mut typed_words = typed.split(' ').filter(|word| !word.is_empty());
    let mut mrz_words = mrz.split(' ').filter(|word| !word.is_empty());
    mrz_words.all(|word| typed_words.next().is_some_and(|typed| typed.starts_with(word)))
}

/// The choices that the ICAO table leaves to the issuing state for some letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// Ü → UE, Ñ → N.
    Letters,
    /// Ü → UXX, Ñ → NXX.
    Xx,
    /// Ü → U: not every state follows the table.
    Base,
}

impl Style {
    const ALL: [Self; 3] = [Self::Letters, Self::Xx, Self::Base];
}

fn folded(text: &str, style: Style) -> String {
    let mut out = String::with_capacity(text.len());
    for c in composed(text).chars() {
        match plain_mark(c) {
            Some('\'') => {}
            Some(_) => out.push(' '),
            // What has no letter in the table stays, so that it never equals anything machine-readable.
            None if c == '<' || c.is_whitespace() => out.push(' '),
            None => match transliterate(c, style) {
                Some(letters) => out.push_str(&letters),
                None => out.push(c),
            },
        }
    }
    clean_line(&out)
}

/// Space, hyphen or apostrophe, in whatever form it was typed.
const fn plain_mark(c: char) -> Option<char> {
    match c {
        ' ' => Some(' '),
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\'' | '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{02BC}' | '\u{02BB}' | '`' | '\u{00B4}' => Some('\''),
        _ => None,
    }
}

/// Joins a letter and its combining accent, where the table has more for the pair than the bare letter; some keyboards and
/// clipboards send them apart.
fn composed(text: &str) -> String {
    const PAIRS: [(&str, &str); 10] = [
        ("A\u{308}", "Ä"),
        ("a\u{308}", "ä"),
        ("O\u{308}", "Ö"),
        ("o\u{308}", "ö"),
        ("U\u{308}", "Ü"),
        ("u\u{308}", "ü"),
        ("A\u{30A}", "Å"),
        ("a\u{30A}", "å"),
        ("N\u{303}", "Ñ"),
        ("n\u{303}", "ñ"),
    ];
    PAIRS.into_iter().fold(text.to_owned(), |text, (apart, joined)| text.replace(apart, joined))
}

/// One Latin letter by ICAO 9303-3, section 6 A; `None` for everything else. A combining accent, which follows its letter,
/// becomes nothing.
fn transliterate(c: char, style: Style) -> Option<String> {
    if c.is_ascii_alphabetic() {
        return Some(c.to_ascii_uppercase().to_string());
    }
    if matches!(c, '\u{0300}'..='\u{036F}') {
        return Some(String::new());
    }
    let mut upper = c.to_uppercase();
    let upper = match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        // ß has the capital form SS.
        (Some('S'), Some('S')) => 'ẞ',
        _ => return None,
    };
    let choice = |letters: &str, xx: &str, base: &str| match style {
        Style::Letters => letters.to_owned(),
        Style::Xx => xx.to_owned(),
        Style::Base => base.to_owned(),
    };
    Some(match upper {
        'Ä' => choice("AE", "AE", "A"),
        'Å' => choice("AA", "AA", "A"),
        'Ö' | 'Ø' => choice("OE", "OE", "O"),
        'Ü' => choice("UE", "UXX", "U"),
        'Ñ' => choice("N", "NXX", "N"),
        'Æ' => "AE".to_owned(),
        'Œ' => "OE".to_owned(),
        'Ĳ' => "IJ".to_owned(),
        'Þ' => "TH".to_owned(),
        'ẞ' => "SS".to_owned(),
        other => base_letter(other)?.to_string(),
    })
}

/// The letter under the accents.
fn base_letter(c: char) -> Option<char> {
    const GROUPS: [(char, &str); 22] = [
        ('A', "ÀÁÂÃĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ('C', "ÇĆĈĊČ"),
        ('D', "ÐĎĐ"),
        ('E', "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"),
        ('G', "ĜĞĠĢ"),
        ('H', "ĤĦ"),
        ('I', "ÌÍÎÏĨĪĬĮİỈỊ"),
        ('J', "Ĵ"),
        ('K', "Ķ"),
        ('L', "ĹĻĽĿŁ"),
        ('N', "ŃŅŇŊ"),
        ('O', "ÒÓÔÕŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ"),
        ('R', "ŔŖŘ"),
        ('S', "ŚŜŞŠȘ"),
        ('T', "ŢŤŦȚ"),
        ('U', "ÙÚÛŨŪŬŮŰŲƯỤỦỨỪỬỮỰ"),
        ('W', "ŴẀẂẄ"),
        ('Y', "ÝŶŸỲỴỶỸ"),
        ('Z', "ŹŻŽ"),
        ('V', "Ṽ"),
        ('M', "Ṁ"),
        ('P', "Ṗ"),
    ];
    GROUPS.into_iter().find(|(_, accented)| accented.contains(c)).map(|(letter, _)| letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn name_fields() {
        let first = |text: &str| check_name(text, NamePart::First);
        assert_eq!(first("  Anna  María "), Ok("ANNA MARIA".to_owned()));
        assert_eq!(first("Jean-Luc"), Ok("JEAN-LUC".to_owned()));
        assert_eq!(first("O\u{2019}Brien"), Ok("O'BRIEN".to_owned()));
        assert_eq!(first("Jürgen"), Ok("JUERGEN".to_owned()));
        assert_eq!(first("Ju\u{0308}rgen"), Ok("JUERGEN".to_owned()));
        assert_eq!(first("Weiß"), Ok("WEISS".to_owned()));
        assert_eq!(first(""), Err(NameError::Empty));
        assert_eq!(first("-"), Err(NameError::Character('-')));
        assert_eq!(first("R2D2"), Err(NameError::Character('2')));
        assert_eq!(first("สมชาย"), Err(NameError::Character('ส')));
        assert_eq!(first("王"), Err(NameError::Character('王')));
        assert_eq!(first(&"A".repeat(39)), Ok("A".repeat(39)));
        assert_eq!(first(&"A".repeat(40)), Err(NameError::TooLong { found: 40 }));
        assert_eq!(check_name("", NamePart::Family), Ok(String::new()));
        assert_eq!(check_name(" - ", NamePart::Middle), Ok(String::new()));
    }

    #[test]
    fn icao_letters() {
        for (typed, machine) in [
            ("Jean-Luc", "JEAN LUC"),
            ("D'Artagnan", "DARTAGNAN"),
            ("Åse", "AASE"),
            ("Müller", "MUELLER"),
            ("Muñoz", "MUNOZ"),
            ("Strauß", "STRAUSS"),
            ("Þór", "THOR"),
            ("Nguyễn", "NGUYEN"),
            ("Łódź", "LODZ"),
            ("Øst", "OEST"),
            ("İnan", "INAN"),
        ] {
            assert_eq!(mrz_form(typed), machine);
        }
    }

    #[test]
    fn typed_names_match_machine_readable_ones() {
        for (family, given, typed_family, typed_given, expected) in [
            ("ERIKSSON", "ANNA MARIA", "Eriksson", "Anna Maria", NameMatch::Same),
            ("ERIKSSON", "ANNA MARIA", "Anna Maria", "Eriksson", NameMatch::Swapped),
            ("ERIKSSON", "ANNA MARIA", "Eriksson", "Anna", NameMatch::Different),
            ("MUELLER", "HANS", "Müller", "Hans", NameMatch::Same),
            ("MUXXLLER", "HANS", "Müller", "Hans", NameMatch::Same),
            ("MULLER", "HANS", "Müller", "Hans", NameMatch::Same),
            ("MULLER", "HANS", "Miller", "Hans", NameMatch::Different),
            ("MUNOZ", "LUZ", "Muñoz", "Luz", NameMatch::Same),
            ("MUNXXOZ", "LUZ", "Muñoz", "Luz", NameMatch::Same),
            ("AASEN", "LIV", "Åsen", "Liv", NameMatch::Same),
            ("OBRIEN", "SEAN", "O'Brien", "Seán", NameMatch::Same),
            ("SMITH JONES", "JO", "Smith-Jones", "Jo", NameMatch::Same),
            ("SUKARNO", "", "", "Sukarno", NameMatch::Same),
            ("SUKARNO", "", "Sukarno", "", NameMatch::Same),
            ("SUKARNO", "", "", "", NameMatch::Different),
        ] {
            let found = compare_names(family, given, typed_family, typed_given);
            assert_eq!(found, expected, "{family}/{given} and {typed_family}/{typed_given}");
        }
        assert_eq!(NameMatch::Swapped.hint(), Some("NAME_ORDER"));
        assert!(NameMatch::Swapped.is_match() && !NameMatch::Different.is_match());
    }

    #[test]
    fn cut_names_are_compared_by_their_beginning() {
        // 39 characters: the field is full (rule 45).
        let (family, given) = ("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K");
        assert_eq!(family.len() + 2 + given.len(), MRZ_NAME_LENGTH);
        let typed = "Chayapa Dejthamrong Krasuang";
        assert_eq!(compare_names(family, given, "Nilavadhanananda", typed), NameMatch::Same);
        assert_eq!(
            compare_names(family, given, "Nilavadhanananda", "Chayapa Dejthamrong Somchai"),
            NameMatch::Different
        );
        // One shorter is a whole name, and must be the same.
        assert_eq!(compare_names("NILAVADHANANAND", given, "Nilavadhanananda", typed), NameMatch::Different);
    }

    proptest! {
        #[test]
        fn every_name_matches_itself(family in "[A-Za-z][A-Za-z '-]{0,18}[A-Za-z]", given in "[A-Za-z][A-Za-z '-]{0,18}[A-Za-z]") {
            let found = compare_names(&mrz_form(&family), &mrz_form(&given), &family, &given);
            prop_assert_eq!(found, NameMatch::Same);
        }

        #[test]
        fn stored_names_are_read_unchanged(text in any::<String>()) {
            if let Ok(name) = check_name(&text, NamePart::First) {
                prop_assert_eq!(check_name(&name, NamePart::First), Ok(name.clone()));
                prop_assert!(mrz_form(&name).bytes().all(|b| b.is_ascii_uppercase() || b == b' '));
            }
        }
    }
}
