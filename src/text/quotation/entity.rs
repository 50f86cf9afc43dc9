//! Entities of HTML in a text that nobody has decoded, as web pages and feeds leave them: `&quot;`, `&#8220;`, `&amp;`.
//!
//! ```text
//! entity = "&" [ "amp;" ] ( name | "#" digits | "#x" digits ) ";"
//! ```
//! Of names only those of marks, dashes and spaces are read, and of numbers those of Latin letters too: whatever has more of
//! them wants a parser.

use super::ornament::Cut;

/// The entity that stands at an ampersand.
pub(super) fn at(text: &str, start: usize) -> Option<Cut> {
    let inner = &text[start + 1..];
    // encoded twice
    let twice = inner.strip_prefix(ENCODED_AGAIN).and_then(decoded);
    let (length, read) = match twice {
        Some((length, read)) => (ENCODED_AGAIN.len() + length, read),
        None => decoded(inner)?,
    };
    Some(Cut {
        start,
        end: start + 1 + length,
        read,
    })
}

const ENCODED_AGAIN: &str = "amp;";

/// The length of the name, with what ends it, and what it stands for.
fn decoded(inner: &str) -> Option<(usize, &'static str)> {
    let length = inner.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &inner[..length];
    let read = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let code = match hexadecimal {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            of_code(code.ok()?)?
        }
        None => NAMES.iter().find(|row| row.0 == name)?.1,
    };
    Some((length + 1, read))
}

/// No name that is read is longer, with its semicolon.
const LONGEST: usize = 8;

const NAMES: [(&str, &str); 19] = [
    ("quot", "\""),
    ("amp", "&"),
    ("apos", "'"),
    ("nbsp", " "),
    ("shy", ""),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("thinsp", " "),
];

/// U+00C0 to U+00FF, two bytes each.
const LATIN: &str = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

fn of_code(code: u32) -> Option<&'static str> {
    if let Some(letter) = code.checked_sub(0xC0).filter(|&letter| letter < 0x40) {
        let letter = 2 * letter as usize;
        return Some(&LATIN[letter..letter + 2]);
    }
    let wanted = char::from_u32(match code {
        // a no-break space; marks and dashes of Windows-1252
        160 => u32::from(' '),
        145 => 0x2018,
        146 => 0x2019,
        147 => 0x201C,
        148 => 0x201D,
        150 => 0x2013,
        151 => 0x2014,
        other => other,
    })?;
    let mut read = NAMES.iter().map(|row| row.1);
    read.find(|read| read.chars().eq([wanted]))
}

#[cfg(test)]
mod tests;
