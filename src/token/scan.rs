//! From the characters of a paragraph to its tokens.

use super::{Ending, Tag, Token, TokenKind, ALL_CAPITALS, CAPITAL, DOTTED, SENTENCE_START, SPACE_BEFORE};
use crate::lexicon::{class, hash_step, Entry, Lexicon, HASH_START};
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
    let bytes = text.as_bytes();
    let mut scanner = Scanner { text, bytes, end: within.end, at: within.start, space: true, lexicon, tokens };
    for (index, stretch) in stretches.iter().enumerate() {
        scanner.plain(stretch.start as usize);
        scanner.quote(*stretch, first + index);
    }
    scanner.plain(within.end);
    mark_sentences(tokens);
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

const LOWER: u8 = 1;
const UPPER: u8 = 2;
const SMALL_S: u8 = 4;

/// The case of an ASCII letter; a small *s* is told from the others, for *MPs* is in capitals.
const LETTERS: [u8; 256] = letters();

const fn letters() -> [u8; 256] {
    let mut letters = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        letters[byte] = match byte as u8 {
            b's' => SMALL_S,
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            _ => 0,
        };
        byte += 1;
    }
    letters
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
                Byte::Letter => self.word(limit),
                Byte::Digit => self.number(limit),
                Byte::Mark => self.mark(limit),
                Byte::High => self.high(limit),
            }
        }
    }

    fn push(&mut self, end: usize, kind: TokenKind, entry: Entry, flags: u8) {
        let space = if self.space { SPACE_BEFORE } else { 0 };
        self.tokens.push(Token {
            start: self.at as u32,
            end: end as u32,
            classes: entry.classes,
            verb: entry.verb,
            kind,
            tag: Tag::Mark,
            ending: Ending::Open,
            flags: flags | space,
            stretch: 0,
        });
        self.at = end;
        self.space = false;
    }

    fn word(&mut self, limit: usize) {
        if !self.plain_word(limit) {
            self.any_word(limit);
        }
    }

    /// A word of ASCII letters alone, hashed while it is scanned; false, and nothing done, for any other.
    fn plain_word(&mut self, limit: usize) -> bool {
        let bytes = &self.bytes[self.at..limit];
        let (mut hash, mut length, mut behind) = (HASH_START, 0, 0);
        let mut next = b' ';
        for &byte in bytes {
            let letter = LETTERS[usize::from(byte)];
            if letter == 0 {
                next = byte;
                break;
            }
            hash = hash_step(hash, byte);
            behind |= letter << (3 * u8::from(length == 0));
            length += 1;
        }
        if length == 0 || JOINS[usize::from(next)] {
            return false;
        }
        let end = self.at + length;
        let capitals = if length > 1 && behind & LOWER == 0 { CAPITAL | ALL_CAPITALS } else { CAPITAL };
        let flags = if behind & (UPPER << 3) != 0 { capitals } else { 0 };
        if next == b'.' {
            let initial = length == 1 && flags != 0;
            let known = || self.lexicon.look_up_hash(hash_step(hash, b'.'));
            if joins(self.text, end + 1, limit) {
                return false;
            }
            if initial || known().classes & class::ABBREVIATION != 0 {
                let entry = known();
                self.push(end + 1, TokenKind::Word, entry, flags | DOTTED);
                return true;
            }
        }
        let entry = self.lexicon.look_up_hash(hash);
        self.push(end, TokenKind::Word, entry, flags);
        true
    }

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
            _ if letter.is_alphabetic() => self.word(limit),
            _ => self.push(end, TokenKind::Other, Entry::default(), 0),
        }
    }

    fn quote(&mut self, stretch: Stretch, index: usize) {
        self.at = stretch.start as usize;
        let end = (stretch.end as usize).min(self.end);
        let inner = stretch.span().of(self.text);
        let (words, ending) = measure(inner);
        let capital = inner.chars().find(|letter| letter.is_alphanumeric()).is_some_and(char::is_uppercase);
        self.push(end, TokenKind::Quote, Entry { classes: 0, verb: words }, if capital { CAPITAL } else { 0 });
        if let Some(token) = self.tokens.last_mut() {
            token.tag = Tag::Quote;
            token.ending = ending;
            token.stretch = index as u32;
        }
    }
}

/// The number of words in a quotation, and how it ends.
fn measure(quoted: &str) -> (u16, Ending) {
    let words =
        quoted.split_whitespace().filter(|word| word.bytes().any(|byte| byte.is_ascii_alphanumeric() || byte > 127));
    let words = words.take(usize::from(u16::MAX)).count() as u16;
    let closing = |letter: char| {
        matches!(letter, '"' | '“' | '”' | '‘' | '’' | '\'' | '`' | '«' | '»' | '_' | ')' | '」' | '』')
            || letter.is_whitespace()
    };
    let ending = match quoted.trim_end_matches(closing).chars().next_back() {
        Some(',') => Ending::Comma,
        Some('.' | ';' | ':') => Ending::Stop,
        Some('?' | '!') => Ending::Ask,
        Some('—' | '–' | '-' | '…') => Ending::Dash,
        _ => Ending::Open,
    };
    (words, ending)
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
    let mut hash = HASH_START;
    let mut last = None;
    for (index, &byte) in word.iter().enumerate() {
        hash = hash_step(hash, byte);
        if byte == b'-' {
            last = Some(index + 1);
        }
    }
    let entry = lexicon.look_up_hash(hash);
    match last {
        Some(last) if entry == Entry::default() => compound(lexicon.look_up(&word[last..])),
        _ => entry,
    }
}

/// *ex-president* is a president, *co-wrote* a verb, *all-out* an adjective.
fn compound(last: Entry) -> Entry {
    let nominal =
        class::NOUN | class::PLURAL | class::ROLE | class::PERSON | class::GROUP | class::MALE | class::FEMALE;
    let more = if last.classes & (class::NOUN | class::PLURAL) == 0 { class::ADJECTIVE } else { 0 };
    Entry { classes: (last.classes & nominal) | more | class::ADJECTIVE, verb: 0 }
}

/// The most tokens of a sentence; what runs on is cut. Later stages look at whole sentences, whatever the text.
const LONGEST_SENTENCE: usize = 600;

/// Marks the first token of each sentence.
fn mark_sentences(tokens: &mut [Token]) {
    let mut starts = true;
    let mut first = 0;
    for index in 0..tokens.len() {
        starts |= index - first == LONGEST_SENTENCE;
        if starts && !matches!(tokens[index].kind, TokenKind::Stop | TokenKind::Close) {
            tokens[index].flags |= SENTENCE_START;
            starts = false;
            first = index;
        }
        let (next, after) = (tokens.get(index + 1), tokens.get(index + 2));
        starts |= next.is_some_and(|next| ends_sentence(&tokens[index], next, after));
    }
}

/// *“Shame!” A neighbour left*: after a question or a cry a name may go on with the sentence (*“Shame!” The Times wrote*), a
/// small word with a capital before a common noun does not.
fn opens_plainly(next: &Token, after: Option<&Token>) -> bool {
    let opener = class::DETERMINER | class::PREPOSITION | class::COORDINATOR | class::SUBORDINATOR;
    let plain = after.is_some_and(|after| after.is_word() && !after.has(CAPITAL));
    next.has(CAPITAL) && !next.has(DOTTED) && next.is(opener) && plain
}

fn ends_sentence(token: &Token, next: &Token, after: Option<&Token>) -> bool {
    let fresh = next.has(CAPITAL) || matches!(next.kind, TokenKind::Quote | TokenKind::Number | TokenKind::Other);
    match token.kind {
        // *It broke. (She left.)*
        TokenKind::Stop if next.kind == TokenKind::Open => after.is_some_and(|after| after.has(CAPITAL)),
        TokenKind::Stop => fresh && (next.has(SPACE_BEFORE) || next.is_quote()),
        // “It broke.” She left.
        TokenKind::Quote if token.ending == Ending::Ask => opens_plainly(next, after),
        TokenKind::Quote => token.ending == Ending::Stop && next.has(CAPITAL),
        // in the U.S. He left: only a word that is never part of a name shows the sentence's start
        TokenKind::Word if token.has(DOTTED) => {
            let closed = class::DETERMINER
                | class::SUBJECT_PRONOUN
                | class::PREPOSITION
                | class::COORDINATOR
                | class::SUBORDINATOR;
            !token.is(class::TITLE) && token.end - token.start > 2 && next.has(CAPITAL) && next.is(closed)
        }
        _ => false,
    }
}
