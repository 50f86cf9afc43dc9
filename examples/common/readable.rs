//! Text that a terminal cannot take for a command, and that reads in the order in which it stands.

/// A character that moves the cursor, changes colours or turns the order of what is read: controls and bidirectional marks.
fn commands(character: char) -> bool {
    character.is_control() || turns(character)
}

/// The marks that set the direction of writing.
fn turns(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text in one line, without such characters.
#[allow(dead_code)] // a tool that prints messages only has no use for it
pub fn flat(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|&character| !turns(character))
        .collect();
    let words = kept.split(|character: char| character.is_whitespace() || character.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The text of a message, in which such characters are written out: a file name still tells what is in it.
pub fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match commands(character) {
            true => plain.extend(character.escape_default()),
            false => plain.push(character),
        }
    }
    plain
}
