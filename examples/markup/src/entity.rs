//! Character references: `&ldquo;`, `&#8220;`, `&amp` without its semicolon.

use std::ops::Range;

use html5gum::{Token, Tokenizer};

use crate::plain::Plain;

/// The longest name has 31 letters.
const LONGEST: usize = 33;

/// Takes a stretch of text with references; hands what lies between them to `keep`.
pub(crate) fn decode<'s>(
    plain: &mut Plain<'s>,
    source: Range<usize>,
    mut keep: impl FnMut(&mut Plain<'s>, Range<usize>),
) {
    let text = plain.source();
    let mut start = source.start;
    let mut from = start;
    while let Some(at) = text[from..source.end].find('&') {
        let at = from + at;
        let length = length(&text[at..source.end]);
        from = at + length;
        let reference = &text[at..from];
        let meant = meaning(reference);
        if meant != reference {
            keep(plain, start..at);
            // a no-break space is a space to whoever reads words
            let meant = meant.replace('\u{a0}', " ");
            plain.put(&meant, at..from);
            start = from;
        }
    }
    keep(plain, start..source.end);
}

fn length(text: &str) -> usize {
    let name = text.as_bytes()[1..]
        .iter()
        .take(LONGEST)
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#')
        .count();
    let semicolon = text.as_bytes().get(1 + name) == Some(&b';');
    1 + name + usize::from(semicolon)
}

fn meaning(reference: &str) -> String {
    if reference.len() < 3 {
        return reference.to_string();
    }
    let mut meant = String::new();
    for Ok(token) in Tokenizer::new(reference) {
        if let Token::String(text) = token {
            meant.push_str(&String::from_utf8_lossy(&text.value));
        }
    }
    meant
}
