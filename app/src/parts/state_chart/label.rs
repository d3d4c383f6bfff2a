//! Breaking a label into lines of estimated width. Letters are measured by their kind: enough for labels of a few words,
//! and the same on every machine.

/// Thai and Burmese have no spaces between words; whoever writes a long label marks where it may break.
const BREAK: char = '\u{200B}';

/// A Thai word may be torn only when its piece is wider than this.
const TORN: i32 = 190;

/// The width of a text in pixels at the label's size, rather too much than too little.
pub fn width(text: &str) -> i32 {
    text.chars().map(letter).sum()
}

fn letter(letter: char) -> i32 {
    match letter {
        // Marks above and below stand on their consonant.
        BREAK
        | '\u{0E31}'
        | '\u{0E34}'..='\u{0E3A}'
        | '\u{0E47}'..='\u{0E4E}'
        | '\u{102D}'..='\u{1030}'
        | '\u{1032}'..='\u{1037}'
        | '\u{1039}'..='\u{103A}'
        | '\u{103D}'..='\u{103E}' => 0,
        ' ' | 'i' | 'j' | 'l' | 'f' | 't' | '.' | ',' | '\'' => 5,
        'm' | 'w' | 'M' | 'W' | '\u{1000}'..='\u{1021}' => 13,
        'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ю' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => 12,
        // Vowels in front are narrow.
        '\u{0E40}'..='\u{0E44}' => 6,
        'A'..='Z' | '\u{0E01}'..='\u{0E33}' => 10,
        '\u{2E80}'..='\u{FFEF}' => 15,
        _ => 9,
    }
}

/// Lines of at most `most` pixels where the text lets itself be broken, about equally long.
pub fn wrap(text: &str, most: i32) -> Vec<String> {
    let pieces = pieces(text, most);
    let lines = fill(&pieces, most);
    // The narrowest lines of the same number are the most even ones.
    let even = (1..8).map(|eighths| fill(&pieces, most * eighths / 8)).find(|even| even.len() <= lines.len());
    even.unwrap_or(lines)
}

fn fill(pieces: &[String], most: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if width(line) + width(piece.trim_end()) <= most => line.push_str(piece),
            _ => lines.push(piece.clone()),
        }
    }
    for line in &mut lines {
        *line = line.trim_end_matches([' ', BREAK]).to_owned();
    }
    lines
}

/// What must stay together: words with the space after them, single Chinese letters.
fn pieces(text: &str, most: i32) -> Vec<String> {
    let mut pieces: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for letter in text.trim().chars() {
        let breaks = matches!(before, ' ' | BREAK)
            || is_chinese(letter) && !is_closing(letter)
            || is_chinese(before) && !is_closing(letter);
        let Some(piece) = pieces.last_mut() else { break };
        // A Thai vowel in front begins a syllable: the last place where a word that is too long may break.
        let torn = matches!(letter, '\u{0E40}'..='\u{0E44}') && width(piece) > TORN.max(most);
        if (breaks || torn) && !piece.is_empty() && letter != ' ' && letter != BREAK {
            pieces.push(letter.to_string());
        } else {
            piece.push(letter);
        }
        before = letter;
    }
    pieces
}

fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}')
}

fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '。' | '，'
            | '、'
            | '）'
            | 'ー'
            | 'っ'
            | 'ッ'
            | 'ゃ'
            | 'ャ'
            | 'ゅ'
            | 'ュ'
            | 'ょ'
            | 'ョ'
            | '；'
            | '：'
            | '」'
            | '》'
    )
}
