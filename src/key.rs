//! A key for what is said, and for a name: the same whatever the marks, the spaces and the case.

/// The 64-bit key of a quotation or of a name, by which the same one is found in any number of texts.
///
/// Two texts have the same key when they have the same normal form: that of a quotation does not depend on its marks,
/// on how it is split, on spaces, case, punctuation or hyphens. The key is FNV-1a, 64 bits wide, over the UTF-8 bytes of the
/// normal form, its words joined by one space. It is the same on every platform, and stays the same in every version.
///
/// ```
/// use whosaid::key;
/// assert_eq!(key("“We won’t,”"), key("\"we won't.\""));
/// assert_ne!(key("We won."), key("We won’t."));
/// assert_eq!(key("Ana  REYES"), key("Ana Reyes"));
/// assert_eq!(key("ana reyes"), 0xeb43_85ca_c82a_22e1);
/// ```
pub fn key(text: &str) -> u64 {
    let mut hash = Fnv::default();
    each_word(text, |_, letter| hash.letter(letter));
    hash.value
}

/// FNV-1a over the words of a normal form.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fnv {
    pub(crate) value: u64,
}

impl Default for Fnv {
    fn default() -> Self {
        Fnv {
            value: 0xcbf2_9ce4_8422_2325,
        }
    }
}

impl Fnv {
    pub(crate) fn letter(&mut self, letter: char) {
        let mut bytes = [0; 4];
        for &byte in letter.encode_utf8(&mut bytes).as_bytes() {
            self.value = (self.value ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// Hands the letters of the normal form to `take`, each with the byte it comes from; a space stands between two words.
///
/// A word is a run of letters and digits, in lower case; apostrophes and hyphens between two of them are passed over, and so is a
/// hyphen with the line break behind it.
pub(crate) fn each_word(text: &str, mut take: impl FnMut(usize, char)) {
    let (mut begun, mut parted, mut joint) = (false, false, false);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if sign.is_alphanumeric() {
            if begun && parted {
                take(at, ' ');
            }
            if sign.is_ascii() {
                take(at, sign.to_ascii_lowercase());
            } else {
                let letters = sign.to_lowercase();
                let letters = letters.filter(|letter| letter.is_alphanumeric());
                letters.for_each(|letter| take(at, letter));
            }
            (begun, parted, joint) = (true, false, false);
        } else if sign == '\u{AD}' || joint && matches!(sign, '\r' | '\n') {
            // a word goes on behind it
        } else {
            let joins = !parted && matches!(sign, '\'' | '’' | '‘' | '-' | '‐' | '‑');
            let goes_on = signs.peek().is_some_and(|&(_, next)| {
                next.is_alphanumeric() || joins && matches!(next, '\r' | '\n')
            });
            joint = joins && goes_on && matches!(sign, '-' | '‐');
            parted |= !(joins && goes_on);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn the_same_words_have_the_same_key() {
        for (one, other) in [
            ("“No,” “never.”", "No, never"),
            ("co-\noperate with us", "cooperate with us"),
            ("well-known", "wellknown"),
            ("the dogs’ bed", "the dogs bed"),
            ("  a\n b ", "A B"),
            ("ÉTÉ", "été"),
            ("‘It’s late’", "it's late"),
        ] {
            assert_eq!(key(one), key(other), "{one} {other}");
        }
        for (one, other) in [
            ("a b", "ab"),
            ("no", "not"),
            ("1,000", "1000"),
            ("a - b", "ab"),
        ] {
            assert_ne!(key(one), key(other), "{one} {other}");
        }
    }

    #[test]
    fn the_empty_text_has_the_basis() {
        assert_eq!(key("— … —"), 0xcbf2_9ce4_8422_2325);
    }
}
