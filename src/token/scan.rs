//! From the characters of a paragraph to its tokens.

use super::{quoted, sentence, Ending, Tag, Token, TokenKind, ALL_CAPITALS, CAPITAL, DOTTED, SPACE_BEFORE};
use crate::lexicon::{class, first_eight, hash_step, leading_letters, Entry, Lexicon, HASH_START};
use crate::Span;

/// The part of an outermost quotation that stands in one paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The index of the quotation.
    pub(crate) quotation: u32,
}

impl Stretch {
    pub(crate) fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

/// About as many bytes does a token take, with what is quoted.
const BYTES_A_TOKEN: usize = 7;

/// Fills `tokens` with those of `text[start..end]`; `stretches` are the quotations there, `first` the index of the
/// first one.
pub(crate) fn tokenize(
    text: &str,
    within: Span,
    stretches: &[Stretch],
    first: usize,
    lexicon: &Lexicon,
    tokens: &mut Vec<Token>,
) {
    tokens.clear();
    tokens.reserve(within.len() / BYTES_A_TOKEN);
    let bytes = text.as_bytes();
    let mut scanner = Scanner { text, bytes, end: within.end, at: within.start, space: true, lexicon, tokens };
    for (index, stretch) in stretches.iter().enumerate() {
        scanner.plain(stretch.start as usize);
        scanner.quote(*stretch, first + index);
    }
    scanner.plain(within.end);
    sentence::mark(tokens);
}

/// Whether the whole of `entry` is one word, as a text would have it.
pub(crate) fn is_word(entry: &str) -> bool {
    let mut tokens = Vec::new();
    tokenize(entry, Span::new(0, entry.len()), &[], 0, &Lexicon::default(), &mut tokens);
    matches!(tokens.as_slice(), [token] if token.is_word() && token.text(entry) == entry)
}

struct Scanner<'t, 'v> {
    text: &'t str,
    bytes: &'t [u8],
    end: usize,
    at: usize,
    space: bool,
    lexicon: &'v Lexicon,
    tokens: &'v mut Vec<Token>,
}

/// What a byte can begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Letter,
    Digit,
    Space,
    Mark,
    High,
}

const BYTES: [Byte; 256] = byte_classes();

const fn byte_classes() -> [Byte; 256] {
    let mut classes = [Byte::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'@' | b'#' | b'_' => Byte::Letter,
            b'0'..=b'9' | b'$' => Byte::Digit,
            0..=b' ' => Byte::Space,
            0x80..=0xff => Byte::High,
            _ => Byte::Mark,
        };
        byte += 1;
    }
    classes
}

/// What may stand in a word beside ASCII letters, but for the full stop.
const JOINS: [bool; 256] = joining();

const fn joining() -> [bool; 256] {
    let mut joins = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let inner = matches!(byte as u8, b'\'' | b'-' | b'&' | b'/');
        joins[byte] = inner || matches!(BYTES[byte], Byte::Letter | Byte::Digit | Byte::High);
        byte += 1;
    }
    joins
}

impl Scanner<'_, '_> {
    /// Everything up to byte `limit`, which no quotation touches.
    fn plain(&mut self, limit: usize) {
        let limit = limit.min(self.end);
        while self.at < limit {
            match BYTES[self.bytes[self.at] as usize] {
                Byte::Space => {
                    self.at += 1;
                    self.space = true;
                }
                Byte::Letter if self.plain_words(limit) => {}
                Byte::Letter => self.any_word(limit),
                Byte::Digit => self.number(limit),
                Byte::Mark => self.mark(limit),
                Byte::High => self.high(limit),
            }
        }
    }

    #[inline(always)]
    fn push(&mut self, end: usize, kind: TokenKind, entry: Entry, flags: u8) {
        self.add(Token {
            start: self.at as u32,
            end: end as u32,
            classes: entry.classes,
            verb: entry.verb,
            kind,
            tag: Tag::Mark,
            ending: Ending::Open,
            flags,
            stretch: 0,
        });
    }

    #[inline(always)]
    fn add(&mut self, mut token: Token) {
        token.flags |= if self.space { SPACE_BEFORE } else { 0 };
        self.at = token.end as usize;
        self.space = false;
        self.tokens.push(token);
    }

    /// A run of plain words with a space between two; false, and nothing done, where none begins.
    #[inline(always)]
    fn plain_words(&mut self, limit: usize) -> bool {
        let from = self.at;
        while self.at < limit {
            let (hash, end) = letters(self.bytes, self.at);
            let next = if end < limit { self.bytes[end] } else { b' ' };
            if end == self.at || end > limit || JOINS[usize::from(next)] || next == b'.' && self.is_abbreviated(end) {
                break;
            }
            let entry = self.lexicon.look_up_hash(hash);
            self.push(end, TokenKind::Word, entry, letter_case(&self.bytes[self.at..end]));
            if next != b' ' || end == limit {
                return true;
            }
            self.at = end + 1;
            self.space = true;
        }
        self.at > from
    }

    /// Whether a full stop at `end` may belong to the word before it.
    #[inline(never)]
    fn is_abbreviated(&self, end: usize) -> bool {
        let word = &self.bytes[self.at..=end];
        let initial = word.len() == 2 && word[0].is_ascii_uppercase();
        initial || joins(self.text, end + 1, self.end) || self.lexicon.look_up(word).classes & class::ABBREVIATION != 0
    }

    #[inline(never)]
    fn any_word(&mut self, limit: usize) {
        let start = self.at;
        let end = word_end(self.text, start, limit);
        let word = &self.bytes[start..end];
        let flags = capitals(&self.text[start..end]);
        if let Some(split) = contraction(word) {
            self.word_token(start + split, flags);
            let rest = &self.bytes[start + split..end];
            let kind = if is_possessive(rest) { TokenKind::Possessive } else { TokenKind::Word };
            let entry = contracted(rest);
            self.push(end, kind, entry, 0);
            return;
        }
        let dotted = self.with_full_stop(start, end, limit);
        self.word_token(dotted.unwrap_or(end), flags | if dotted.is_some() { DOTTED } else { 0 });
    }

    fn word_token(&mut self, end: usize, flags: u8) {
        let entry = entry_of(self.lexicon, &self.bytes[self.at..end]);
        self.push(end, TokenKind::Word, entry, flags);
    }

    /// The end of an abbreviation or an initial with its full stop: *Mr.*, *U.S.*, *J.*, *R-Fla.*
    fn with_full_stop(&self, start: usize, end: usize, limit: usize) -> Option<usize> {
        if end >= limit || self.bytes[end] != b'.' {
            return None;
        }
        let word = &self.bytes[start..end];
        let initial = word.len() == 1 && word[0].is_ascii_uppercase();
        let known = || self.lexicon.look_up(&self.bytes[start..=end]).classes & class::ABBREVIATION != 0;
        (initial || word.contains(&b'.') || known() || party_and_state(word)).then_some(end + 1)
    }

    #[inline(never)]
    fn number(&mut self, limit: usize) {
        let sign =
            if self.bytes[self.at] < 0x80 { 1 } else { self.text[self.at..].chars().next().map_or(1, char::len_utf8) };
        let mut end = self.at + sign;
        while end < limit {
            let byte = self.bytes[end];
            let inner = matches!(byte, b'.' | b',' | b':' | b'/' | b'-')
                && end + 1 < limit
                && self.bytes[end + 1].is_ascii_digit();
            if !(byte.is_ascii_alphanumeric() || byte == b'%' || inner) {
                break;
            }
            end += 1;
        }
        if end < limit && self.bytes[end] == b'-' && joins(self.text, end + 1, limit) {
            // *71-year-old*
            let end = word_end(self.text, end + 1, limit);
            // *the 71-year-old said*
            let aged = self.text[self.at..end].ends_with("year-old");
            let person = if aged { class::NOUN | class::PERSON } else { 0 };
            return self.push(end, TokenKind::Word, Entry { classes: class::ADJECTIVE | person, verb: 0 }, 0);
        }
        self.push(end, TokenKind::Number, Entry { classes: class::NUMBER, verb: 0 }, 0);
    }

    #[inline(never)]
    fn mark(&mut self, limit: usize) {
        let byte = self.bytes[self.at];
        let mut end = self.at + 1;
        let kind = match byte {
            b',' => TokenKind::Comma,
            b'.' | b'!' | b'?' => TokenKind::Stop,
            b':' => TokenKind::Colon,
            b';' => TokenKind::Semicolon,
            b'-' => TokenKind::Dash,
            b'(' | b'[' | b'{' => TokenKind::Open,
            b')' | b']' | b'}' => TokenKind::Close,
            b'\'' => return self.apostrophe(limit),
            _ => TokenKind::Other,
        };
        while end < limit
            && self.bytes[end] == byte
            && matches!(kind, TokenKind::Stop | TokenKind::Dash | TokenKind::Other)
        {
            end += 1;
        }
        self.push(end, kind, Entry::default(), 0);
    }

    /// An apostrophe that no word holds: after a plural it is a possessive's.
    #[inline(never)]
    fn apostrophe(&mut self, limit: usize) {
        let mut end = self.at + 1;
        while end < limit && self.bytes[end] == b'\'' {
            end += 1;
        }
        // one mark too many after a quotation that ends with another inside it
        if !self.space && self.tokens.last().is_some_and(Token::is_quote) {
            self.at = end;
            return;
        }
        let after_word = !self.space && self.tokens.last().is_some_and(|token| token.kind == TokenKind::Word);
        let kind = if after_word { TokenKind::Possessive } else { TokenKind::Other };
        self.push(end, kind, Entry::default(), 0);
    }

    /// A character beyond ASCII.
    #[inline(never)]
    fn high(&mut self, limit: usize) {
        let Some(letter) = self.text[self.at..limit].chars().next() else {
            self.at = limit;
            return;
        };
        let end = self.at + letter.len_utf8();
        match letter {
            '’' | '‘' => {
                let after_word = !self.space && self.tokens.last().is_some_and(|token| token.kind == TokenKind::Word);
                let kind = if after_word { TokenKind::Possessive } else { TokenKind::Other };
                self.push(end, kind, Entry::default(), 0);
            }
            '–' | '—' | '―' | '‐' | '‑' | '−' => self.push(end, TokenKind::Dash, Entry::default(), 0),
            '…' => self.push(end, TokenKind::Stop, Entry::default(), 0),
            '£' | '€' => self.number(limit),
            _ if letter.is_whitespace() || is_invisible(letter) => {
                self.at = end;
                self.space = true;
            }
            _ if letter.is_alphabetic() => self.any_word(limit),
            _ => self.push(end, TokenKind::Other, Entry::default(), 0),
        }
    }

    fn quote(&mut self, stretch: Stretch, index: usize) {
        self.at = stretch.start as usize;
        let end = (stretch.end as usize).min(self.end);
        let inner = stretch.span().of(self.text);
        let (words, ending) = quoted::measure(inner);
        let capital = inner.chars().find(|letter| letter.is_alphanumeric()).is_some_and(char::is_uppercase);
        self.add(Token {
            start: stretch.start,
            end: end as u32,
            classes: 0,
            verb: words,
            kind: TokenKind::Quote,
            tag: Tag::Quote,
            ending,
            flags: if capital { CAPITAL } else { 0 },
            stretch: index as u32,
        });
    }
}

/// The hash of the ASCII letters that begin at `start`, and where they end.
#[inline(always)]
fn letters(bytes: &[u8], start: usize) -> (u64, usize) {
    let (mut hash, mut end) = (HASH_START, start);
    loop {
        let (count, eight) = leading_letters(first_eight(&bytes[end..]));
        if count > 0 {
            hash = hash_step(hash, eight);
        }
        end += count;
        if count < 8 {
            return (hash, end);
        }
    }
}

/// The flags of a word of ASCII letters; a small *s* does not count, for *MPs* is in capitals.
#[inline(always)]
fn letter_case(word: &[u8]) -> u8 {
    match word {
        [b'A'..=b'Z', rest @ ..] => {
            let all = !rest.is_empty() && rest.iter().all(|byte| matches!(byte, b'A'..=b'Z' | b's'));
            CAPITAL | if all { ALL_CAPITALS } else { 0 }
        }
        _ => 0,
    }
}

/// Where the word at `start` ends: letters, digits, inner apostrophes, hyphens, full stops and `&`.
fn word_end(text: &str, start: usize, limit: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    // an abbreviation or an address: full stops within join it
    let mut dotted = false;
    while end < limit {
        let byte = bytes[end];
        match BYTES[byte as usize] {
            Byte::Letter | Byte::Digit => end += 1,
            Byte::High => match text[end..limit].chars().next() {
                Some('’') if joins(text, end + 3, limit) => end += 3,
                Some(letter) if letter.is_alphanumeric() || is_combining(letter) => end += letter.len_utf8(),
                _ => break,
            },
            Byte::Mark if matches!(byte, b'\'' | b'-' | b'.' | b'&' | b'/') && joins(text, end + 1, limit) => {
                if byte == b'.' && !dotted {
                    dotted = end - start == 1 || is_address(&bytes[start..end]);
                    if !dotted {
                        break;
                    }
                }
                end += 1;
            }
            _ => break,
        }
    }
    end.max(start + 1)
}

/// Whether a letter stands at `at`, so that a mark before it joins a word.
fn joins(text: &str, at: usize, limit: usize) -> bool {
    at < limit
        && match BYTES[text.as_bytes()[at] as usize] {
            Byte::Letter | Byte::Digit => true,
            Byte::High => text[at..limit].chars().next().is_some_and(char::is_alphabetic),
            _ => false,
        }
}

fn is_address(word: &[u8]) -> bool {
    word.contains(&b'/') || word.contains(&b'@') || word.eq_ignore_ascii_case(b"www")
}

fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{ad}')
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')
}

fn capitals(word: &str) -> u8 {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut more = letters.peekable();
            let all = more.peek().is_some() && more.all(|letter| letter.is_uppercase() || letter == 's');
            CAPITAL | if all { ALL_CAPITALS } else { 0 }
        }
        _ => 0,
    }
}

/// Where a contraction's second half begins: *did|n't*, *he|'s*, *Trump|’s*.
fn contraction(word: &[u8]) -> Option<usize> {
    let mark = word.iter().rposition(|&byte| byte == b'\'' || byte == 0xe2)?;
    let width = if word[mark] == b'\'' { 1 } else { 3 };
    if width == 3 && !word[mark..].starts_with("’".as_bytes()) {
        return None;
    }
    let tail = &word[mark + width..];
    let is = |known: &[u8]| tail.eq_ignore_ascii_case(known);
    if mark == 0 {
        None
    } else if is(b"t") && mark > 1 && word[mark - 1].eq_ignore_ascii_case(&b'n') {
        Some(mark - 1)
    } else if is(b"s") || is(b"d") || is(b"ll") || is(b"ve") || is(b"re") || is(b"m") {
        Some(mark)
    } else {
        None
    }
}

fn is_possessive(tail: &[u8]) -> bool {
    tail.last().is_some_and(|byte| byte.eq_ignore_ascii_case(&b's'))
}

/// The classes of a contraction's second half.
fn contracted(tail: &[u8]) -> Entry {
    let classes = match tail.last().map(u8::to_ascii_lowercase) {
        Some(b't') => class::NEGATION,
        Some(b's') => class::BE | class::HAVE,
        Some(b'd') => class::MODAL | class::HAVE,
        Some(b'l') => class::MODAL,
        Some(b'e') if tail.len() > 1 && tail[tail.len() - 2].eq_ignore_ascii_case(&b'v') => class::HAVE,
        _ => class::BE,
    };
    Entry { classes, verb: 0 }
}

/// *R-Fla*, *D-N.Y*: a party and a state.
fn party_and_state(word: &[u8]) -> bool {
    matches!(word, [b'R' | b'D' | b'I', b'-', ..])
}

/// The lexicon's entry, with the curly apostrophe taken for the straight one, else that of the last word of a compound.
fn entry_of(lexicon: &Lexicon, word: &[u8]) -> Entry {
    let entry = lexicon.look_up(word);
    if entry != Entry::default() {
        return entry;
    }
    match word.iter().rposition(|&byte| byte == b'-') {
        Some(hyphen) => compound(lexicon.look_up(&word[hyphen + 1..])),
        None => entry,
    }
}

/// *ex-president* is a president, *co-wrote* a verb, *all-out* an adjective.
fn compound(last: Entry) -> Entry {
    let nominal =
        class::NOUN | class::PLURAL | class::ROLE | class::PERSON | class::GROUP | class::MALE | class::FEMALE;
    let more = if last.classes & (class::NOUN | class::PLURAL) == 0 { class::ADJECTIVE } else { 0 };
    Entry { classes: (last.classes & nominal) | more | class::ADJECTIVE, verb: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The tokens of a text without quotations; with `words` reading each word.
    fn read(text: &str, words: impl Fn(&mut Scanner<'_, '_>)) -> Vec<Token> {
        let (lexicon, mut tokens) = (Lexicon::default(), Vec::new());
        let mut scanner = Scanner {
            text,
            bytes: text.as_bytes(),
            end: text.len(),
            at: 0,
            space: true,
            lexicon: &lexicon,
            tokens: &mut tokens,
        };
        while scanner.at < text.len() {
            match BYTES[usize::from(text.as_bytes()[scanner.at])] {
                Byte::Letter => words(&mut scanner),
                _ => scanner.plain(scanner.at + 1),
            }
        }
        tokens
    }

    proptest! {
        #[test]
        fn plain_words_are_as_any(
            text in "((U\\.S|Mr|Inc|[A-D]|[Mm]Ps|and|The|extraordinarily|O'Brien|co-op|café)[., ]{1,2}){1,9}"
        ) {
            let any = read(&text, |scanner| scanner.any_word(text.len()));
            let plain = read(&text, |scanner| {
                if !scanner.plain_words(text.len()) {
                    scanner.any_word(text.len());
                }
            });
            prop_assert_eq!(format!("{any:?}"), format!("{plain:?}"));
        }
    }
}
