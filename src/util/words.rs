//! Words and marks as they are compared: whatever their case, their width and what stands around them.

use std::borrow::Cow;

/// The sign that a sign of full width, as East Asian text has it, stands for: *，* is a comma.
pub(crate) fn narrow(sign: char) -> char {
    match sign {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(sign as u32 - 0xFEE0).unwrap_or(sign),
        '。' => '.',
        '、' => ',',
        _ => sign,
    }
}

/// Whether a sign is a quotation mark of any kind, or may be one.
pub(crate) fn is_quotation_mark(sign: char) -> bool {
    match sign {
        '"' | '\'' | '`' => true,
        '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»' | '‹' | '›' => {
            true
        }
        _ => matches!(sign, '「' | '」' | '『' | '』'),
    }
}

/// Whether a character is neither letter nor digit; nearly all that are not ASCII are marks, which need no table.
pub(crate) fn is_sign(char: char) -> bool {
    match char {
        '\u{2000}'..='\u{206F}' => true,
        _ if char.is_ascii() => !char.is_ascii_alphanumeric(),
        _ => !char.is_alphanumeric(),
    }
}

/// The words of a quotation, without the marks and the spaces around them.
pub(crate) fn inner(quotation: &str) -> &str {
    quotation.trim_matches(|sign: char| is_quotation_mark(narrow(sign)) || sign.is_whitespace())
}

/// Whether a text has letters, and capitals alone.
pub(crate) fn is_capitals(text: &str) -> bool {
    // nearly always the second letter tells
    let small = text.bytes().any(|byte| byte.is_ascii_lowercase());
    let mut letters = text.chars().filter(|char| char.is_alphabetic());
    !small && letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_uppercase)
}

/// How many bytes a text begins with that are so.
pub(crate) fn leading(text: &str, is: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|&byte| is(byte)).count()
}

/// Whether a word is one of a list's, whatever the case of its ASCII letters.
pub(crate) fn is_any(word: &str, words: &[&str]) -> bool {
    words.iter().any(|other| word.eq_ignore_ascii_case(other))
}

/// Whether two words are the same, whatever their case.
pub(crate) fn same_word(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other) || !one.is_ascii() && one.to_lowercase() == other.to_lowercase()
}

/// A word in lower case; one in ASCII as it is, since the case of ASCII letters is passed over wherever words are compared.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}
