//! The words of which a PDF is written (ISO 32000-1 section 7.2 and 7.3): names with their escapes, numbers, strings, brackets, and
//! comments, which are passed over. A name that stands in a string or in a comment is only text.

/// Bytes of the longest name that is kept whole: none that we look for is longer, and a longer one is cut.
const LONGEST_NAME: usize = 128;

/// One word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// Its escapes (`#4A`) resolved.
    Name(Vec<u8>),
    /// A whole number; what is larger or has a fraction is [`Token::Other`].
    Number(u32),
    /// `<<`
    Open,
    /// `>>`
    Close,
    /// `[`
    List,
    /// `]`
    ListEnd,
    /// In either way of writing it; its content does not matter here.
    Text,
    /// `obj`, `stream`, `R`, `true` …
    Word(Vec<u8>),
    /// A string of hexadecimal digits with other bytes in it, of which every program makes something else.
    Broken,
    Other,
}

/// Reads word by word.
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    content: &'a [u8],
    at: usize,
}

pub fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    b"()<>[]{}/%".contains(&byte)
}

fn is_regular(byte: u8) -> bool {
    !is_white(byte) && !is_delimiter(byte)
}

impl<'a> Tokens<'a> {
    pub fn new(content: &'a [u8], at: usize) -> Self {
        Self { content, at }
    }

    /// Where the next word is looked for.
    pub fn at(&self) -> usize {
        self.at
    }

    fn peek(&self) -> Option<u8> {
        self.content.get(self.at).copied()
    }

    /// What stands before the first byte of another kind; the reader goes on there.
    fn run(&mut self, kind: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = &self.content[self.at.min(self.content.len())..];
        let length = rest.iter().position(|byte| !kind(*byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn pass_over(&mut self) {
        loop {
            self.run(is_white);
            if self.peek() != Some(b'%') {
                return;
            }
            self.run(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    /// A string in parentheses, which nest; a backslash takes the meaning from what follows it.
    fn text(&mut self) -> Token {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        Token::Text
    }

    fn name(&mut self) -> Token {
        self.at += 1;
        let mut rest = self.run(is_regular);
        let mut name = Vec::with_capacity(rest.len().min(LONGEST_NAME));
        while let Some((byte, later)) = rest.split_first().filter(|_| name.len() < LONGEST_NAME) {
            let escaped = later.first_chunk::<2>().filter(|_| *byte == b'#').and_then(|digits| hex(*digits));
            name.push(escaped.unwrap_or(*byte));
            rest = if escaped.is_some() { &later[2..] } else { later };
        }
        Token::Name(name)
    }

    /// `<<`, or a string of hexadecimal digits.
    fn angle(&mut self) -> Token {
        self.at += 1;
        if self.peek() == Some(b'<') {
            self.at += 1;
            return Token::Open;
        }
        let begun = self.at;
        self.run(|byte| byte.is_ascii_hexdigit() || is_white(byte));
        if self.peek() == Some(b'>') {
            self.at += 1;
            return Token::Text;
        }
        self.at = begun;
        Token::Broken
    }

    fn one(&mut self, token: Token) -> Token {
        self.at += 1;
        token
    }
}

fn hex(digits: [u8; 2]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(digits[0])? << 4 | digit(digits[1])?)
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.pass_over();
        Some(match self.peek()? {
            b'/' => self.name(),
            b'(' => self.text(),
            b'<' => self.angle(),
            b'>' if self.content.get(self.at + 1) == Some(&b'>') => {
                self.at += 2;
                Token::Close
            }
            b'[' => self.one(Token::List),
            b']' => self.one(Token::ListEnd),
            byte if is_delimiter(byte) => self.one(Token::Other),
            _ => {
                let word = self.run(is_regular);
                match std::str::from_utf8(word) {
                    Ok(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
                        text.parse().map_or(Token::Other, Token::Number)
                    }
                    _ if word[0].is_ascii_alphabetic() => Token::Word(word[..word.len().min(LONGEST_NAME)].to_vec()),
                    _ => Token::Other,
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(content: &[u8]) -> Vec<String> {
        let tokens = Tokens::new(content, 0);
        let names = tokens.filter_map(|token| if let Token::Name(name) = token { Some(name) } else { None });
        names.map(|name| String::from_utf8(name).unwrap()).collect()
    }

    #[test]
    fn names_are_read_and_text_is_not() {
        for (content, found) in [
            (&b"<< /A/B#43 /D (/E) >>"[..], &["A", "BC", "D"][..]),
            (b"(a \\) /A) /B ((/C) /D) /E", &["B", "E"]),
            (b"% /A\r/B % /C\n/D", &["B", "D"]),
            (b"<2f41> /A <4 1\n> /B", &["A", "B"]),
            (b"< /A > /B", &["A", "B"]),
            (b"/#4a#61vaScript /A#zz /", &["JavaScript", "A#zz", ""]),
            (b"(never closed /A", &[]),
            (b"\\", &[]),
            (b"(a\\", &[]),
        ] {
            assert_eq!(names(content), found, "{}", String::from_utf8_lossy(content));
        }
    }

    #[test]
    fn words_and_numbers_are_told_apart() {
        let tokens: Vec<_> = Tokens::new(b"12 0 obj[-1 .5 true 99999999999]endobj>", 0).collect();
        let word = |word: &[u8]| Token::Word(word.to_vec());
        let list = [Token::List, Token::Other, Token::Other, word(b"true"), Token::Other, Token::ListEnd];
        let before = [Token::Number(12), Token::Number(0), word(b"obj")];
        assert_eq!(tokens, [&before[..], &list, &[word(b"endobj"), Token::Other]].concat());
    }
}
