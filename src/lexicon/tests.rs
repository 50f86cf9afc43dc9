//! The hash held against one letter at a time, words that are found, words of the caller's own.

use super::hash::lower_case;
use super::*;
use crate::Act;
use proptest::prelude::*;

proptest! {
    #[test]
    fn capitals_are_as_letter_by_letter(word in "[A-Ca-cs]{0,8}[ .0-9é]?[A-Za-z]{0,8}") {
        let eight = first_eight(word.as_bytes());
        let (count, letters) = leading_letters(eight);
        let all = word.bytes().take(count).all(|letter| letter.is_ascii_uppercase() || letter == b's');
        prop_assert_eq!(all_capitals(eight, letters), all);
    }
}

/// The same letter by letter.
fn plain(bytes: &[u8]) -> (usize, u64) {
    let count = bytes
        .iter()
        .take(8)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let letters = bytes[..count].iter().rev().map(u8::to_ascii_lowercase);
    (
        count,
        letters.fold(0, |all, byte| all << 8 | u64::from(byte)),
    )
}

proptest! {
    #[test]
    fn fewer_than_eight_bytes_have_zeros_behind(bytes in prop::collection::vec(any::<u8>(), 0..8)) {
        let plain = bytes.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte));
        prop_assert_eq!(first_eight(&bytes), plain);
    }

    #[test]
    fn eight_letters_at_a_time_are_one_at_a_time(bytes in prop::collection::vec(0x20_u8..0x90, 0..12)) {
        prop_assert_eq!(leading_letters(first_eight(&bytes)), plain(&bytes));
    }

    #[test]
    fn any_bytes_fold(bytes: [u8; 8]) {
        let folded = u64::from_le_bytes(bytes.map(|byte| byte.to_ascii_lowercase()));
        prop_assert_eq!(lower_case(u64::from_le_bytes(bytes)), folded);
    }

    #[test]
    fn case_does_not_tell(word in "[a-zA-Z'é-]{0,20}") {
        let lower = word.to_ascii_lowercase();
        prop_assert_eq!(hash_of(word.as_bytes()), hash_of(lower.as_bytes()));
    }
}

#[test]
fn a_word_is_found_whatever_its_case() {
    assert_eq!(
        Lexicon::BUILT_IN.look_up(b"Said"),
        Lexicon::BUILT_IN.look_up(b"said")
    );
    assert_ne!(
        Lexicon::BUILT_IN.look_up(b"said").classes & class::VERB_PAST,
        0
    );
}

#[test]
fn an_unknown_word_has_no_class() {
    assert_eq!(Lexicon::BUILT_IN.look_up(b"xqzzyx"), Entry::default());
}

#[test]
fn a_form_leads_to_its_verb() {
    for (form, lemma) in [
        ("said", "say"),
        ("arose", "arise"),
        ("abandoned", "abandon"),
        ("stopped", "stop"),
    ] {
        assert_eq!(
            table::lemma(Lexicon::BUILT_IN.look_up(form.as_bytes()).verb),
            Some(lemma)
        );
    }
}

fn lexicon() -> Lexicon {
    let mut words = OwnWords::default();
    words.verb(
        ["skeet", "skeets", "skeeted", "skeeted", "skeeting"],
        Act::Writes,
    );
    words.title("Dra.");
    words.given_name("Élodie", class::FEMALE);
    words.given_name("Robin", class::MALE);
    words.sorted()
}

#[test]
fn built_in_words_stay() {
    assert_eq!(
        lexicon().look_up(b"said"),
        Lexicon::BUILT_IN.look_up(b"said")
    );
    let said = lexicon().look_up(b"said");
    assert_eq!(lexicon().lemma(said.verb).as_deref(), Some("say"));
    assert_eq!(lexicon().cue(said.verb), table::cue(said.verb));
}

#[test]
fn a_verb_of_ones_own_has_its_forms_and_frames() {
    let lexicon = lexicon();
    let entry = lexicon.look_up(b"Skeeted");
    assert_eq!(entry.classes & class::CUE_VERB, class::CUE_VERB);
    assert_eq!(entry.classes & class::VERB_PAST, class::VERB_PAST);
    assert_eq!(lexicon.lemma(entry.verb).as_deref(), Some("skeet"));
    assert_eq!(
        lexicon.cue(entry.verb).map(|cue| cue.act),
        Some(Act::Writes)
    );
}

#[test]
fn a_title_goes_with_and_without_its_full_stop() {
    assert_eq!(lexicon().look_up(b"dra").classes, class::TITLE);
    assert_eq!(
        lexicon().look_up(b"DRA.").classes,
        class::TITLE | class::ABBREVIATION
    );
}

#[test]
fn a_name_is_found_whatever_its_case_and_has_the_gender_given() {
    for name in ["Élodie", "élodie", "ÉLODIE"] {
        assert_eq!(
            lexicon().look_up(name.as_bytes()).classes,
            class::GIVEN_NAME | class::FEMALE,
            "{name}"
        );
    }
    assert_eq!(
        lexicon().look_up(b"Robin").classes & (class::MALE | class::FEMALE),
        class::MALE
    );
}

#[test]
fn no_number_names_a_verb_that_is_not_there() {
    let beyond = table::BUILT_IN_VERBS as u16 + 1;
    for (lexicon, number) in [
        (lexicon(), 0),
        (lexicon(), u16::MAX),
        (Lexicon::default(), beyond),
    ] {
        assert_eq!((lexicon.lemma(number), lexicon.cue(number)), (None, None));
    }
}

#[test]
fn endings_tell_who_does_something() {
    for word in [
        "wax-seller",
        "clockmakers",
        "limnologist",
        "dragoman",
        "stonemen",
        "taxidermists",
    ] {
        assert!(
            ending::somebody(word.as_bytes()) & class::SOMEBODY != 0,
            "{word}"
        );
    }
    for word in ["specimen", "human", "waist", "checklist", "omen", "buyer"] {
        assert_eq!(ending::somebody(word.as_bytes()), 0, "{word}");
    }
}
