use super::*;
use crate::lexicon::english::LISTS;

fn lexicon() -> Lexicon {
    let mut words = OwnWords::default();
    words.verb(["skeet", "skeets", "skeeted", "skeeted", "skeeting"], Act::Writes);
    words.title("Dra.");
    words.given_name("Élodie", class::FEMALE);
    words.given_name("Robin", class::MALE);
    words.sorted()
}

#[test]
fn abbreviations_that_are_plain_words_are_no_longer_than_is_looked_at() {
    let lists = LISTS.iter().filter(|(classes, _)| classes & class::ABBREVIATION != 0);
    let abbreviations = lists.flat_map(|(_, words)| words.split_whitespace());
    let plain = abbreviations.filter(|word| word.find('.') == Some(word.len() - 1));
    assert_eq!(plain.map(str::len).max(), Some(LONGEST_ABBREVIATION));
}

#[test]
fn built_in_words_stay() {
    assert_eq!(lexicon().look_up(b"said"), table::look_up(b"said"));
    let said = lexicon().look_up(b"said");
    assert_eq!(lexicon().verb(said.verb).map(|verb| verb.lemma.to_string()), Some("say".to_string()));
}

#[test]
fn a_verb_of_ones_own_has_its_forms_and_frames() {
    let lexicon = lexicon();
    let entry = lexicon.look_up(b"Skeeted");
    assert_eq!(entry.classes & class::CUE_VERB, class::CUE_VERB);
    assert_eq!(entry.classes & class::VERB_PAST, class::VERB_PAST);
    let verb = lexicon.verb(entry.verb).unwrap();
    assert_eq!((verb.lemma, verb.cue.unwrap().act), ("skeet", Act::Writes));
}

#[test]
fn a_title_goes_with_and_without_its_full_stop() {
    assert_eq!(lexicon().look_up(b"dra").classes, class::TITLE);
    assert_eq!(lexicon().look_up(b"DRA.").classes, class::TITLE | class::ABBREVIATION);
}

#[test]
fn a_name_is_found_whatever_its_case_and_has_the_gender_given() {
    for name in ["Élodie", "élodie", "ÉLODIE"] {
        assert_eq!(lexicon().look_up(name.as_bytes()).classes, class::GIVEN_NAME | class::FEMALE, "{name}");
    }
    assert_eq!(lexicon().look_up(b"Robin").classes & (class::MALE | class::FEMALE), class::MALE);
}

#[test]
fn no_number_names_a_verb_that_is_not_there() {
    assert_eq!(lexicon().verb(0), None);
    assert_eq!(lexicon().verb(u16::MAX), None);
    assert_eq!(Lexicon::default().verb(table::BUILT_IN_VERBS as u16 + 1), None);
}
