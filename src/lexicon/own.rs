//! The lexicon as the pipeline sees it: the built-in table, and the caller's own words beside it.

use std::borrow::Cow;

use super::abbreviation;
use super::class::{self, Classes};
use super::cue::{Counts, CueFrames, Hearer};
use super::hash::hash_of;
use super::table::{self, Entry};
use super::verb::FORMS;
use crate::Act;

/// The built-in words and those of the caller's own, which are few or none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    /// By hash, sorted, each hash once.
    words: Vec<(u64, OwnWord)>,
    verbs: Vec<OwnVerb>,
}

/// What the caller says of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct OwnWord {
    classes: Classes,
    /// Built-in classes that do not hold any more.
    hides: Classes,
    verb: u16,
}

impl OwnWord {
    fn beside(self, built_in: Entry) -> Entry {
        let verb = if self.verb == 0 {
            built_in.verb
        } else {
            self.verb
        };
        Entry::of(built_in.classes & !self.hides | self.classes, verb)
    }
}

#[derive(Clone, Debug, PartialEq)]
struct OwnVerb {
    lemma: String,
    cue: CueFrames,
}

/// How many verbs of the caller's own can be told apart.
pub(crate) const MOST_VERBS: usize = u16::MAX as usize - table::BUILT_IN_VERBS;

impl Lexicon {
    /// The built-in words alone.
    pub(crate) const BUILT_IN: &'static Lexicon = &Lexicon {
        words: Vec::new(),
        verbs: Vec::new(),
    };

    /// The entry of a word whose hash is known.
    #[inline]
    pub(crate) fn look_up_hash(&self, hash: u64) -> Entry {
        let built_in = table::look_up_hash(hash);
        if self.words.is_empty() {
            built_in
        } else {
            self.own(hash).map_or(built_in, |own| own.beside(built_in))
        }
    }

    #[inline(never)]
    fn own(&self, hash: u64) -> Option<OwnWord> {
        self.words
            .binary_search_by_key(&hash, |&(known, _)| known)
            .ok()
            .map(|index| self.words[index].1)
    }

    /// The entry of a word, whatever its case.
    #[inline]
    pub(crate) fn look_up(&self, word: &[u8]) -> Entry {
        self.look_up_hash(hash_of(word))
    }

    /// Whether a word has one of these classes.
    pub(crate) fn is(&self, word: &str, classes: Classes) -> bool {
        self.classes_of(word) & classes != 0
    }

    /// The classes of a word of any letters: the hash folds the case of ASCII letters only.
    pub(crate) fn classes_of(&self, word: &str) -> Classes {
        let entry = if word.is_ascii() {
            self.look_up(word.as_bytes())
        } else {
            self.look_up(word.to_lowercase().as_bytes())
        };
        entry.classes
    }

    /// A name without the titles and the article that it begins with; one that is nothing else stays.
    pub(crate) fn without_titles<'n>(&self, name: &'n str) -> &'n str {
        let mut rest = name;
        while let Some((word, after)) = rest.split_once(' ') {
            // *BISHOP OF ELM*
            let of = after
                .get(..3)
                .is_some_and(|of| of.eq_ignore_ascii_case("of "));
            let titled =
                self.look_up(word.as_bytes()).classes & (class::TITLE | class::ARTICLE) != 0;
            if of || !titled {
                break;
            }
            rest = after.trim_start();
        }
        rest
    }

    /// Whether a word with its full stop is known not to end a sentence.
    #[inline]
    pub(crate) fn is_abbreviation(&self, word: &[u8]) -> bool {
        self.look_up(word).classes & class::ABBREVIATION != 0
    }

    /// Whether it may be one, by the hash of its letters, of which the word has no others before the full stop.
    #[inline]
    pub(crate) fn may_be_abbreviation(&self, letters: u64) -> bool {
        abbreviation::may_be(letters) || !self.words.is_empty()
    }

    /// The dictionary form of the verb that an entry names.
    pub(crate) fn lemma(&self, number: u16) -> Option<Cow<'static, str>> {
        let own = || {
            self.own_verb(number)
                .map(|verb| Cow::Owned(verb.lemma.clone()))
        };
        table::lemma(number).map(Cow::Borrowed).or_else(own)
    }

    /// The counts of the verb that an entry names, if it can report.
    #[inline]
    pub(crate) fn cue(&self, number: u16) -> Option<CueFrames> {
        table::cue(number).or_else(|| self.own_verb(number).map(|verb| verb.cue))
    }

    fn own_verb(&self, number: u16) -> Option<&OwnVerb> {
        self.verbs
            .get(usize::from(number).checked_sub(table::BUILT_IN_VERBS + 1)?)
    }
}

/// The words of the caller's own, before they are sorted.
#[derive(Debug, Default)]
pub(crate) struct OwnWords {
    words: Vec<(u64, OwnWord)>,
    verbs: Vec<OwnVerb>,
}

impl OwnWords {
    /// A reporting verb: base, third person, past tense, participle and *-ing* form. [`MOST_VERBS`] are the most.
    pub(crate) fn verb(&mut self, forms: [&str; 5], act: Act) {
        self.verbs.push(OwnVerb {
            lemma: forms[0].to_string(),
            cue: frames(act),
        });
        let verb = (table::BUILT_IN_VERBS + self.verbs.len()) as u16;
        for (form, classes) in forms.into_iter().zip(FORMS) {
            self.word(
                form,
                OwnWord {
                    classes: classes | class::CUE_VERB,
                    hides: 0,
                    verb,
                },
            );
        }
    }

    /// A title, which stands for itself and, when it is given with its full stop, without it too.
    pub(crate) fn title(&mut self, title: &str) {
        let plain = title.trim_end_matches('.');
        self.word(
            plain,
            OwnWord {
                classes: class::TITLE,
                ..OwnWord::default()
            },
        );
        if plain.len() < title.len() {
            self.word(
                title,
                OwnWord {
                    classes: class::TITLE | class::ABBREVIATION,
                    ..OwnWord::default()
                },
            );
        }
    }

    /// A given name; a gender stands in place of the built-in one.
    pub(crate) fn given_name(&mut self, name: &str, gender: Classes) {
        let hides = if gender == 0 {
            0
        } else {
            class::MALE | class::FEMALE
        };
        self.word(
            name,
            OwnWord {
                classes: class::GIVEN_NAME | gender,
                hides,
                verb: 0,
            },
        );
    }

    fn word(&mut self, word: &str, own: OwnWord) {
        self.words.extend(
            spellings(word)
                .iter()
                .map(|spelling| (hash_of(spelling.as_bytes()), own)),
        );
    }

    /// Ready to be looked up in.
    pub(crate) fn sorted(self) -> Lexicon {
        let mut words = self.words;
        words.sort_by_key(|&(hash, _)| hash);
        words.dedup_by(|(hash, next), (first_hash, first)| {
            let same = hash == first_hash;
            if same {
                first.classes |= next.classes;
                first.hides |= next.hides;
                first.verb = if first.verb == 0 {
                    next.verb
                } else {
                    first.verb
                };
            }
            same
        });
        Lexicon {
            words,
            verbs: self.verbs,
        }
    }
}

/// The ways to write a word that the hash tells apart: it folds the case of ASCII letters only.
fn spellings(word: &str) -> Vec<String> {
    let mut spellings = vec![word.to_string()];
    if !word.is_ascii() {
        let mut letters = word.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        spellings.push(format!("{first}{}", letters.as_str().to_lowercase()));
        spellings.push(word.to_lowercase());
        spellings.push(word.to_uppercase());
    }
    let curly: Vec<String> = spellings
        .iter()
        .filter(|spelling| spelling.contains(['\'', '’']))
        .flat_map(|spelling| [spelling.replace('\'', "’"), spelling.replace('’', "'")])
        .collect();
    spellings.extend(curly);
    spellings
}

/// A verb that the caller names reports whenever it stands with a quotation or a clause.
fn frames(act: Act) -> CueFrames {
    let always = Counts { cues: 100, of: 100 };
    let unknown = Counts { cues: 0, of: 0 };
    CueFrames {
        act,
        quotation: always,
        clause: always,
        infinitive: unknown,
        object: unknown,
        hearer: Hearer::Nobody,
    }
    .heard()
}
