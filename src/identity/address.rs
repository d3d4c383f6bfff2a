//! Whether a part of an address was typed with its word, in full or as it is shortened: "ถ.สุขุมวิท", "Sukhumvit Rd.", "ซ.5". Nobody's
//! road or house is compared by these parts: register and rules know an address by its sub-district.

/// How a part is called.
struct Word {
    part: &'static str,
    /// Thai words run into the name.
    thai: &'static [&'static str],
    /// Latin words stand alone, or before a number.
    latin: &'static [&'static str],
    /// Those that say so only as the last: "St. Louis" is no street.
    latin_last: &'static [&'static str],
}

const WORDS: [Word; 5] = [
    Word {
        part: "road",
        thai: &["ถนน", "ถ."],
        latin: &["road", "rd", "thanon"],
        latin_last: &["street", "st", "avenue", "ave"],
    },
    Word {
        part: "soi", thai: &["ซอย", "ซ.", "ตรอก"], latin: &["soi", "trok"], latin_last: &["lane", "ln", "alley"]
    },
    Word {
        part: "house_no", thai: &["เลขที่", "บ้านเลขที่"], latin: &["no"], latin_last: &[]
    },
    Word { part: "room", thai: &["ห้อง"], latin: &["room", "rm"], latin_last: &[] },
    Word { part: "floor", thai: &["ชั้น"], latin: &["floor", "fl"], latin_last: &[] },
];

/// Whether `value`, typed as that part of an address, says itself what it is. `part`: the key of the answer.
pub fn has_its_word(part: &str, value: &str) -> bool {
    let Some(word) = WORDS.iter().find(|word| word.part == part) else { return false };
    let typed = value.to_lowercase();
    let mut pieces = typed.split([' ', ',']).filter(|piece| !piece.is_empty()).peekable();
    while let Some(piece) = pieces.next() {
        // "ถ สุขุมวิท" too, but no letter inside a name.
        let is_short = || word.thai.iter().any(|short| short.strip_suffix('.') == Some(piece));
        // "Soi5", "Rd.", "Fl.3".
        let latin = piece.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-'));
        // Thai runs on: "ลาดพร้าวซอย5". A shortened word begins a piece.
        let says = |thai: &&str| if thai.ends_with('.') { piece.starts_with(thai) } else { piece.contains(thai) };
        if word.thai.iter().any(says)
            || is_short()
            || word.latin.contains(&latin)
            || (pieces.peek().is_none() && word.latin_last.contains(&latin))
        {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_in_full_and_shortened() {
        for (part, values) in [
            (
                "road",
                &["ถนนสุขุมวิท", "ถ.สุขุมวิท", "ถ. สุขุมวิท", "ถ สุขุมวิท", "Sukhumvit Road", "Sukhumvit RD.", "Silom rd"][..],
            ),
            ("road", &["Khao San St.", "Wireless Road, north", "Thanon Silom", "Rama 4 Rd"]),
            (
                "soi",
                &[
                    "ซอย5",
                    "ลาดพร้าวซอย5",
                    "สุขุมวิทซอย 5",
                    "ซ.5",
                    "ซ. สุขุมวิท 5",
                    "ซ 5",
                    "ตรอกจันทน์",
                    "Soi 5",
                    "soi5/1",
                    "Sukhumvit Soi 5",
                    "Langsuan Ln.",
                ],
            ),
            ("house_no", &["เลขที่ 5", "No. 5", "no.5"]),
            ("room", &["ห้อง 12", "Rm.12", "room 12"]),
            ("floor", &["ชั้น 3", "Fl.3", "3rd floor"]),
        ] {
            for value in values {
                assert!(has_its_word(part, value), "{part}: {value}");
            }
        }
    }

    #[test]
    fn what_only_looks_like_a_word() {
        for (part, values) in [
            ("road", &["สุขุมวิท", "Sukhumvit", "St. Louis", "Broadway", "Rama 4", "ถาวรธวัช", "ซ.5", "Soi 5", ""][..]),
            ("soi", &["5", "Soithong", "ซาฟารี", "Lane Xang", "M. Luang", "ม.5", "ถ.สีลม"]),
            ("house_no", &["12/34", "99 M.5", "Norasing"]),
            ("moo", &["ม.5", "Moo 5"]),
            ("place_name", &["ถนนเพลส", "Road House"]),
        ] {
            for value in values {
                assert!(!has_its_word(part, value), "{part}: {value}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_name_has_the_word_that_is_put_to_it(name in "[A-Z][b-c]{2,9}( [A-Z][b-c]{2,9})?", number in 1..200_u16) {
            prop_assert!(!has_its_word("road", &name) && !has_its_word("soi", &name));
            for word in ["ถนน", "ถ.", "ถ. ", "Thanon "] {
                let with = format!("{word}{name}");
                prop_assert!(has_its_word("road", &with) && !has_its_word("soi", &with));
            }
            for word in ["Road", "Rd", "rd.", "St.", "Ave."] {
                let with = format!("{name} {word}");
                prop_assert!(has_its_word("road", &with) && !has_its_word("soi", &with));
            }
            for word in ["ซอย", "ซ.", "Soi ", "soi"] {
                let with = format!("{word}{number}");
                prop_assert!(has_its_word("soi", &with) && !has_its_word("road", &with));
            }
        }

        #[test]
        fn nothing_that_is_typed_breaks_it(value in "\\PC{0,60}") {
            for word in &WORDS {
                has_its_word(word.part, &value);
            }
        }
    }
}
