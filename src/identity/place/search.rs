//! Search while typing: words of a sub-district, district or province in Thai or English, or digits of a postcode, in any
//! order. One pass over all 7,436 sub-districts; the normal forms of the names are made once.

use std::cmp::Reverse;
use std::sync::LazyLock;

use super::data::PLACES;
use super::{Subdistrict, district, province};
use crate::text::from_thai_digits;

/// What is typed beyond this many characters or words is not looked at, so that no query is expensive. The longest full name
/// of a sub-district has 68 characters and 12 words.
const LONGEST_QUERY: usize = 120;
const MOST_WORDS: usize = 16;

/// What a query is compared with.
struct Entry {
    place: &'static Subdistrict,
    /// Sub-district, district, province: each in Thai and in English.
    levels: [[Name; 2]; 3],
    /// The Thai names of all three run together, as people write Thai.
    thai: String,
}

/// A name or a word of a query, as it is spelled and levelled.
struct Spellings {
    plain: String,
    level: String,
}

/// A name in both spellings, and where its words begin in them.
struct Name {
    letters: Spellings,
    plain_starts: Vec<usize>,
    level_starts: Vec<usize>,
}

static INDEX: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    PLACES
        .subdistricts
        .iter()
        .filter_map(|place| {
            let (district, province) = (district(place.code.district())?, province(place.code.province())?);
            let levels = [
                [Name::new(place.name_th), Name::new(place.name_en)],
                [Name::new(district.name_th), Name::new(district.name_en)],
                [Name::new(province.name_th), Name::new(province.name_en)],
            ];
            let thai = levels.iter().map(|[thai, _]| thai.letters.plain.as_str()).collect();
            Some(Entry { place, levels, thai })
        })
        .collect()
});

/// The best `limit` sub-districts for what was typed so far. Every word of the query must be found; names that begin with it
/// come before names that contain it, sub-districts before districts before provinces. Empty for an empty query.
pub fn search(query: &str, limit: usize) -> Vec<&'static Subdistrict> {
    let words = words_of(query);
    if words.is_empty() {
        return Vec::new();
    }
    let phrases = if words.len() > 1 { phrases_of(&words) } else { Vec::new() };
    let mut found: Vec<(u32, &'static Subdistrict)> =
        INDEX.iter().filter_map(|entry| Some((entry.score(&words, &phrases)?, entry.place))).collect();
    found.sort_by_key(|(score, place)| (Reverse(*score), place.code));
    found.into_iter().take(limit).map(|(_, place)| place).collect()
}

/// Every run of words of a query as one, the whole query first.
fn phrases_of(words: &[Spellings]) -> Vec<Spellings> {
    let runs = (0..words.len()).flat_map(|from| (from + 1..=words.len()).rev().map(move |to| from..to));
    runs.filter_map(|run| words.get(run)).map(Spellings::concat).collect()
}

/// The words of a query in normal form, without the words for the kind of area.
fn words_of(query: &str) -> Vec<Spellings> {
    const KINDS: &str =
        "tambon tambol khwaeng amphoe amphur khet changwat province district subdistrict sub-district ต อ จ";
    const THAI_KINDS: [&str; 5] = ["ตำบล", "แขวง", "อำเภอ", "เขต", "จังหวัด"];
    const SHORT: [&str; 8] = ["ต.", "อ.", "จ.", "ข.", "t.", "a.", "tb.", "amp."];
    let query: String = query.chars().take(LONGEST_QUERY).collect();
    let query = from_thai_digits(&query).to_lowercase().replace([',', '/'], " ");
    let mut words = Vec::new();
    for word in query.split_whitespace().take(MOST_WORDS) {
        // "จ.ป.ร." is a name with dots.
        let is_one = |rest: &&str| !rest.trim_end_matches('.').contains('.');
        let stem = SHORT.iter().find_map(|short| word.strip_prefix(short).filter(is_one)).unwrap_or(word);
        let stem = THAI_KINDS.iter().find_map(|kind| stem.strip_prefix(kind)).unwrap_or(stem);
        let word = Spellings::new(stem);
        match stem {
            "กทม" | "กทม." => words.push(Spellings::new("กรุงเทพ")),
            kind if KINDS.split(' ').any(|known| known == kind) || word.plain.is_empty() => {}
            _ => words.push(word),
        }
    }
    words
}

impl Spellings {
    fn new(text: &str) -> Self {
        Self { plain: letters_of(text).collect(), level: level_of(text) }
    }

    fn concat(words: &[Self]) -> Self {
        Self {
            plain: words.iter().map(|word| word.plain.as_str()).collect(),
            level: words.iter().map(|word| word.level.as_str()).collect(),
        }
    }
}

/// Lower-case letters, Thai marks and digits; spaces, hyphens, dots and apostrophes fall out.
fn letters_of(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '\'' | '’')).flat_map(char::to_lowercase)
}

/// Latin spellings of Thai names differ by writer, so what differs most is levelled: `h` counts only at the beginning and in
/// `ch` and `sh` (Ko and Koh, Khlong and Klong), `v` is `w`, `y` is `i`, a doubled letter is one.
fn level_of(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for c in letters_of(text) {
        let c = match c {
            'v' => 'w',
            'y' => 'i',
            other => other,
        };
        let silent = c == 'h' && !matches!(before, None | Some('c' | 's'));
        let doubled = c.is_ascii_alphabetic() && before == Some(c);
        if !silent && !doubled {
            out.push(c);
            before = Some(c);
        }
    }
    out
}

impl Name {
    fn new(name: &str) -> Self {
        let words: Vec<Spellings> = name.split([' ', '-']).map(Spellings::new).collect();
        let starts = |length: fn(&Spellings) -> usize| {
            let mut at = 0;
            let from_here = |word| {
                at += length(word);
                at - length(word)
            };
            words.iter().map(from_here).collect()
        };
        Self {
            plain_starts: starts(|word| word.plain.len()),
            level_starts: starts(|word| word.level.len()),
            letters: Spellings::concat(&words),
        }
    }

    /// How well a word fits, the exact spelling a little better than the levelled one.
    fn score(&self, word: &Spellings) -> u32 {
        match fit(&self.letters.plain, &self.plain_starts, &word.plain) {
            0 => fit(&self.letters.level, &self.level_starts, &word.level),
            exact => exact + 1,
        }
    }

    fn is(&self, word: &Spellings) -> bool {
        self.letters.level == word.level
    }
}

/// The whole name, its beginning, the beginning of a later word, somewhere inside.
fn fit(name: &str, starts: &[usize], word: &str) -> u32 {
    match name.find(word) {
        Some(0) if name.len() == word.len() => 12,
        Some(0) => 8,
        Some(_) if starts.iter().any(|at| name.get(*at..).is_some_and(|rest| rest.starts_with(word))) => 5,
        // One or two letters inside a name say nothing.
        Some(_) if word.chars().count() > 2 => 2,
        None | Some(_) => 0,
    }
}

impl Entry {
    /// The sum over all words, or `None` when one is not found.
    fn score(&self, words: &[Spellings], phrases: &[Spellings]) -> Option<u32> {
        let mut sum = 0;
        for word in words {
            sum += self.word_score(word)?;
        }
        Some(sum + self.phrase_score(phrases))
    }

    fn word_score(&self, word: &Spellings) -> Option<u32> {
        let plain = word.plain.as_str();
        if plain.bytes().all(|b| b.is_ascii_digit()) {
            let fits = self.place.postcodes.iter().any(|postcode| postcode.to_string().starts_with(plain));
            return fits.then_some(30);
        }
        let levels = self.levels.iter().zip([3, 2, 1]);
        let best = levels.flat_map(|(names, weight)| names.iter().map(move |name| name.score(word) * weight)).max()?;
        match best {
            0 if self.thai.contains(plain) => Some(1),
            0 => None,
            best => Some(best),
        }
    }

    /// More for an area whose whole name stands in the query ("hua mak bangkok" means Hua Mak), and for those whose names
    /// hold the whole query ("chiang mai" means the city before all places in its province).
    fn phrase_score(&self, phrases: &[Spellings]) -> u32 {
        let Some(whole) = phrases.first() else { return 0 };
        let best = |names: &[Name; 2]| names.iter().map(|name| name.score(whole)).max().unwrap_or(0);
        let holding: u32 = self.levels.iter().zip([3, 2, 1]).map(|(names, weight)| best(names) * weight).sum();
        let weight = |phrase: &Spellings| {
            let named =
                self.levels.iter().zip([40, 20, 10]).filter(|(names, _)| names.iter().any(|name| name.is(phrase)));
            named.map(|(_, weight)| weight).sum::<u32>()
        };
        holding + phrases.iter().map(weight).sum::<u32>()
    }
}
