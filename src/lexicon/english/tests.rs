//! Word lists are sorted, unique, lower case.

use std::collections::{HashMap, HashSet};

use super::inflection::regular_forms;
use super::verbs::{IRREGULAR_VERBS, REGULAR_VERBS};
use super::{elisions, names, talk};
use super::{plural, verbs, CUE_VERBS, LISTS, NICKNAMES, TITLES_IN_FULL, WITH_PLURALS};
use crate::lexicon::class::{self, Classes};
use crate::lexicon::table::lemma;
use crate::lexicon::verb::{Verb, FORMS};
use crate::lexicon::{full_names, Lexicon};

fn all_verbs() -> impl Iterator<Item = Verb> {
    verbs().filter(|row| !row.forms.is_empty())
}

/// The rows that are no verbs: *confident*.
fn adjectives() -> impl Iterator<Item = &'static Verb> {
    CUE_VERBS.iter().filter(|row| row.forms.is_empty())
}

fn assert_sorted_and_unique<'w>(name: &str, words: impl Iterator<Item = &'w str>) {
    let words: Vec<&str> = words.collect();
    for pair in words.windows(2) {
        assert!(
            pair[0] < pair[1],
            "{name}: {:?} stands before {:?}",
            pair[0],
            pair[1]
        );
    }
    for word in words {
        assert_eq!(word, word.to_lowercase(), "{name}: lower case");
    }
}

#[test]
fn every_list_is_sorted_unique_and_lower_case() {
    for (number, (_, words)) in LISTS.iter().enumerate() {
        assert_sorted_and_unique(&format!("list {number}"), words.split_whitespace());
    }
    assert_sorted_and_unique("cue verbs", CUE_VERBS.iter().map(|verb| verb.lemma));
    assert_sorted_and_unique(
        "irregular verbs",
        IRREGULAR_VERBS.iter().map(|verb| verb.lemma),
    );
    for (rule, lemmas) in REGULAR_VERBS {
        assert_sorted_and_unique(rule, lemmas.split_whitespace());
    }
    assert_sorted_and_unique(
        "titles in full",
        TITLES_IN_FULL.iter().map(|(short, _)| *short),
    );
    assert_sorted_and_unique("nicknames", NICKNAMES.iter().map(|(nickname, _)| *nickname));
}

#[test]
fn the_short_lists_are_sorted_too() {
    let lists: [&[&str]; 23] = [
        &elisions::BEFORE_APOSTROPHE,
        &elisions::CLIPPED,
        &elisions::CONTRACTED,
        &elisions::ELISIONS,
        &elisions::SMALL_ELISIONS,
        &names::EPITHETS,
        &names::ESQUIRE,
        &names::PARTICLES,
        &names::PLACE_BEGINNINGS,
        &names::RELIGIOUS,
        &names::SUFFIXES,
        &names::SURNAME_BEGINNINGS,
        &names::TRADE_ENDINGS,
        &talk::ADJUNCTS,
        &talk::BEFORE_NARRATED,
        &talk::BEFORE_VOCATIVE,
        &talk::DESCRIBED,
        &talk::DIVISIONS,
        &talk::FIRST_PERSON_SPELLINGS,
        &talk::INTRODUCTIONS,
        &talk::NARRATED,
        &talk::NOW,
        &talk::TOLD,
    ];
    for list in lists {
        assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
    }
}

/// A title that tells whether a woman is married is a woman's.
#[test]
fn classes_of_titles_are_of_titles() {
    for (class, of) in [
        (class::MARRIED, class::TITLE | class::FEMALE),
        (class::UNMARRIED, class::TITLE | class::FEMALE),
        (class::BEFORE_SURNAME, class::TITLE | class::ROLE),
    ] {
        let lists = LISTS.iter().filter(|(classes, _)| classes & class != 0);
        for word in lists.flat_map(|(_, words)| words.split_whitespace()) {
            let classes = Lexicon::BUILT_IN.classes_of(word);
            assert_ne!(classes & of, 0, "{word}");
        }
    }
}

#[test]
fn a_verb_stands_in_one_table() {
    let mut lemmas = HashSet::new();
    for verb in all_verbs() {
        assert!(lemmas.insert(verb.lemma), "{} stands twice", verb.lemma);
    }
}

#[test]
fn a_verb_has_five_forms_in_each_spelling() {
    for verb in all_verbs() {
        let spelled_out = verb.spelled_out();
        assert_eq!(spelled_out[0], verb.lemma);
        assert_eq!(spelled_out.len() % 5, 0, "{}", verb.lemma);
        for forms in spelled_out.chunks(5) {
            assert!(forms[1].ends_with('s'), "{forms:?}");
            assert!(forms[4].ends_with("ing"), "{forms:?}");
        }
    }
}

#[test]
fn a_verb_is_the_same_in_both_spellings() {
    for (american, british) in [
        ("criticized", "criticised"),
        ("emphasizing", "emphasising"),
        ("analyze", "analyse"),
        ("labeled", "labelled"),
        ("favors", "favours"),
    ] {
        assert_eq!(
            Lexicon::BUILT_IN.look_up(american.as_bytes()).verb,
            Lexicon::BUILT_IN.look_up(british.as_bytes()).verb,
            "{british}"
        );
    }
}

fn third_person(lemma: &str) -> String {
    let before_last = lemma.as_bytes()[lemma.len() - 2];
    let hisses = ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|end| lemma.ends_with(end));
    match lemma.strip_suffix('y') {
        Some(stem) if !b"aeiou".contains(&before_last) => format!("{stem}ies"),
        _ if hisses || (lemma.ends_with('o') && before_last != b'o') => format!("{lemma}es"),
        _ => format!("{lemma}s"),
    }
}

/// Only *quiz* doubles its consonant, and *have* is no full verb here.
#[test]
fn the_third_person_goes_by_rule() {
    for verb in all_verbs() {
        let form = &verb.spelled_out()[1];
        assert!(
            *form == third_person(verb.lemma) || verb.lemma.ends_with("iz"),
            "{form}"
        );
    }
}

/// A regular past tense is the participle too, and doubles its consonant where the *-ing* form does.
#[test]
fn regular_forms_agree() {
    for verb in all_verbs() {
        let forms = verb.spelled_out();
        let regular = forms[2].len() > verb.lemma.len() && forms[2] == forms[3];
        let Some(stem) = forms[2].strip_suffix("ed").filter(|_| regular) else {
            continue;
        };
        let keeps_vowel = verb.lemma.ends_with(['e', 'y']);
        assert!(
            keeps_vowel || forms[4].strip_suffix("ing") == Some(stem),
            "{forms:?}"
        );
    }
}

/// One that is a verb too would take that verb's counts.
#[test]
fn an_adjective_that_reports_is_no_verb() {
    let forms: HashSet<String> = all_verbs().flat_map(|verb| verb.spelled_out()).collect();
    for row in adjectives() {
        assert!(!forms.contains(row.lemma), "{}", row.lemma);
        assert_eq!(
            Lexicon::BUILT_IN.look_up(row.lemma.as_bytes()).classes & class::CUE_VERB,
            0,
            "{}",
            row.lemma
        );
        assert_eq!(
            lemma(Lexicon::BUILT_IN.look_up(row.lemma.as_bytes()).verb),
            Some(row.lemma)
        );
    }
}

#[test]
fn no_frame_has_more_cues_than_cases() {
    for verb in CUE_VERBS {
        let frames = verb.cue.expect("a cue verb has counts");
        for frame in [
            frames.quotation,
            frames.clause,
            frames.infinitive,
            frames.object,
        ] {
            assert!(frame.cues <= frame.of, "{}", verb.lemma);
        }
    }
}

#[test]
fn every_word_is_in_the_table_with_its_classes() {
    for (classes, words) in LISTS {
        for word in words.split_whitespace() {
            assert_eq!(
                Lexicon::BUILT_IN.look_up(word.as_bytes()).classes & classes,
                *classes,
                "{word}"
            );
        }
    }
}

#[test]
fn every_form_is_in_the_table_with_its_class() {
    for row in all_verbs() {
        for (form, class) in row.spelled_out().iter().zip(FORMS.into_iter().cycle()) {
            let entry = Lexicon::BUILT_IN.look_up(form.as_bytes());
            assert_ne!(entry.classes & class, 0, "{form}");
            assert!(lemma(entry.verb).is_some(), "{form}");
        }
    }
}

/// Two words with one key would share their classes, and no look-up could tell.
#[test]
fn no_two_words_share_an_entry() {
    let mut classes: HashMap<String, Classes> = HashMap::new();
    for (class, words) in LISTS {
        for word in words.split_whitespace() {
            *classes.entry(word.to_string()).or_default() |= class;
        }
    }
    for (class, words) in WITH_PLURALS {
        for word in words.split_whitespace() {
            *classes.entry(plural(word)).or_default() |= class;
        }
    }
    let mut verbs: HashSet<String> = all_verbs().flat_map(|verb| verb.spelled_out()).collect();
    verbs.extend(adjectives().map(|row| row.lemma.to_string()));
    for (word, classes) in classes {
        if !verbs.contains(&word) {
            assert_eq!(
                Lexicon::BUILT_IN.look_up(word.as_bytes()).classes,
                classes,
                "{word}"
            );
        }
    }
}

#[test]
fn a_full_name_is_a_given_name() {
    for (nickname, names) in NICKNAMES {
        assert_eq!(full_names(nickname), *names);
        for name in names.split(' ') {
            let classes = Lexicon::BUILT_IN.look_up(name.as_bytes()).classes;
            assert_ne!(classes & class::GIVEN_NAME, 0, "{nickname}: {name}");
        }
    }
}

#[test]
fn by_the_rules() {
    let expected = "
        skeet skeets skeeted skeeted skeeting
        hiss hisses hissed hissed hissing
        preach preaches preached preached preaching
        retry retries retried retried retrying
        relay relays relayed relayed relaying
        veto vetoes vetoed vetoed vetoing
        radio radios radioed radioed radioing
        untie unties untied untied untying
        agree agrees agreed agreed agreeing
        muse muses mused mused musing
        argue argues argued argued arguing
        panic panics panicked panicked panicking
        blab blabs blabbed blabbed blabbing
        quip quips quipped quipped quipping
        quiz quizzes quizzed quizzed quizzing
        show shows showed showed showing
        vex vexes vexed vexed vexing
        moan moans moaned moaned moaning
        answer answers answered answered answering
        DM DMs DMed DMed DMing
    ";
    for line in expected
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty())
    {
        let (base, forms) = line.split_once(' ').unwrap();
        assert_eq!(regular_forms(base).join(" "), forms);
    }
}

#[test]
fn any_word_has_forms() {
    for base in ["", "e", "ie", "y", "c", "É", "ß"] {
        assert!(
            regular_forms(base).iter().all(|form| !form.is_empty()),
            "{base:?}"
        );
    }
}

/// The verb tables name the rule or spell the forms out: the spelling alone must give most of them.
#[test]
fn the_tables_agree_with_the_rules() {
    let rows: Vec<Verb> = all_verbs().filter(|verb| verb.cue.is_none()).collect();
    let right = rows.iter().filter(|verb| {
        let forms = verb.spelled_out();
        regular_forms(verb.lemma)
            .iter()
            .zip(&forms[1..])
            .all(|(derived, written)| derived == written)
    });
    let right = right.count();
    assert!(right * 100 > rows.len() * 85, "{right} of {}", rows.len());
}

#[test]
fn nouns_have_plurals_by_rule() {
    let cases: [(&str, Classes); 6] = [
        ("mayors", class::GROUP),
        ("deputies", class::GROUP),
        ("coaches", class::GROUP),
        ("seamen", class::GROUP),
        ("essays", class::DOCUMENT),
        ("wives", class::KINSHIP),
    ];
    for (plural, classes) in cases {
        let found = Lexicon::BUILT_IN.look_up(plural.as_bytes()).classes;
        assert_eq!(
            found & (class::PLURAL | classes),
            class::PLURAL | classes,
            "{plural}"
        );
    }
}
