//! The forms of a regular verb, by the rules of English spelling.
//!
//! ```text
//! ends in              third person   past       -ing
//! s, x, z, ch, sh      hisses         hissed     hissing
//! consonant + y        retries        retried    retrying
//! consonant + o        vetoes         vetoed     vetoing
//! ie                   ties           tied       tying
//! ee, oe, ye           agrees         agreed     agreeing
//! e                    muses          mused      musing
//! c                    panics         panicked   panicking
//! one short vowel      blabs          blabbed    blabbing     in a word of one syllable
//! anything else        skeets         skeeted    skeeting
//! ```

/// Third person, past tense, past participle and *-ing* form.
pub(crate) fn regular_forms(base: &str) -> [String; 4] {
    let past = past(base);
    [third_person(base), past.clone(), past, ing(base)]
}

fn third_person(base: &str) -> String {
    if let Some(stem) = stem_before_y(base) {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|ending| base.ends_with(ending));
    match hisses || base.strip_suffix('o').is_some_and(ends_in_consonant) {
        true if base.ends_with(['s', 'z']) => format!("{}es", doubled(base)),
        true => format!("{base}es"),
        false => format!("{base}s"),
    }
}

fn past(base: &str) -> String {
    match stem_before_y(base) {
        Some(stem) => format!("{stem}ied"),
        None if base.ends_with('e') => format!("{base}d"),
        None => format!("{}ed", doubled(base)),
    }
}

fn ing(base: &str) -> String {
    let keeps_e = ["ee", "oe", "ye"]
        .iter()
        .any(|ending| base.ends_with(ending));
    match base.strip_suffix('e') {
        Some(stem) if stem.ends_with('i') => format!("{}ying", stem.trim_end_matches('i')),
        Some(stem) if !keeps_e => format!("{stem}ing"),
        _ => format!("{}ing", doubled(base)),
    }
}

/// *retr* of *retry*, none of *relay*.
fn stem_before_y(base: &str) -> Option<&str> {
    base.strip_suffix('y')
        .filter(|stem| ends_in_consonant(stem))
}

fn ends_in_consonant(stem: &str) -> bool {
    stem.chars()
        .next_back()
        .is_some_and(|last| last.is_alphabetic() && !is_vowel(last))
}

/// The base as it stands before *-ed* and *-ing*: *blabb*, *panick*, *skeet*.
fn doubled(base: &str) -> String {
    let letters: Vec<char> = base.to_lowercase().chars().collect();
    let last = letters.last().copied().unwrap_or_default();
    if last == 'c' && letters.len() > 1 && is_vowel(letters[letters.len() - 2]) {
        return format!("{base}k");
    }
    let more = if is_short_syllable(&letters) && !"hwxy".contains(last) {
        last.to_string()
    } else {
        String::new()
    };
    base.to_string() + &more
}

/// Consonants, one vowel, one consonant: *blab, quip, nod*.
fn is_short_syllable(letters: &[char]) -> bool {
    let after_q = |index: usize| index > 0 && letters[index - 1] == 'q';
    let vowels: Vec<usize> = (0..letters.len())
        .filter(|&index| is_vowel(letters[index]) && !after_q(index))
        .collect();
    vowels.len() == 1 && vowels[0] + 2 == letters.len()
}

fn is_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}
