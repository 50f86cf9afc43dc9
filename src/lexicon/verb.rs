//! Verbs: their forms and, for reporting verbs, how often they report.
//!
//! Most forms follow from the lemma: a row names the rule, which the build script applies.
//!
//! ```text
//! S_ED      abandon   abandons    abandoned    abandoned    abandoning
//! S_D       abide     abides      abided       abided       abiding
//! ES_ED     abolish   abolishes   abolished    abolished    abolishing
//! IES_IED   ally      allies      allied       allied       allying
//! DOUBLED   ban       bans        banned       banned       banning
//! S_L       cancel    cancels     canceled     canceled     canceling     and cancelled, cancelling
//! S_Z       realize   realizes    realized     realized     realizing     and realise, realises …
//! ```
//!
//! In a rule `-` stands for the lemma, `~` for it without its last letter, `=` for it with its last letter twice, `+` for it
//! without its last letter and with *s* for the letter before. Five more forms are those of the other spelling.

use super::class::{self, Classes};
use super::cue::{Counts, CueFrames, Hearer};
use crate::Act;

/// The classes of the forms of a verb, in the order that rows have.
pub(crate) const FORMS: [Classes; 5] = [
    class::VERB_BASE,
    class::VERB_S,
    class::VERB_PAST,
    class::VERB_PARTICIPLE,
    class::VERB_ING,
];

/// The row of an adjective, which has no forms: *confident* reports as *think* does, with a form of *be* before it.
pub(crate) const ADJECTIVE: &str = "";
pub(crate) const S_ED: &str = "-s -ed -ed -ing";
pub(crate) const S_D: &str = "-s -d -d ~ing";
pub(crate) const ES_ED: &str = "-es -ed -ed -ing";
pub(crate) const IES_IED: &str = "~ies ~ied ~ied -ing";
pub(crate) const DOUBLED: &str = "-s =ed =ed =ing";
pub(crate) const S_L: &str = "-s -ed -ed -ing - -s =ed =ed =ing";
pub(crate) const S_Z: &str = "-s -d -d ~ing +e +es +ed +ed +ing";

/// A verb. `forms` are third person, past, participle and *-ing* form, a space between two: by a rule, or spelled out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    pub(crate) lemma: &'static str,
    pub(crate) forms: &'static str,
    pub(crate) cue: Option<CueFrames>,
}

impl Verb {
    /// The same, with its hearer where the counts do not show it.
    pub(crate) const fn told(self, hearer: Hearer) -> Self {
        match self.cue {
            Some(cue) => Verb {
                cue: Some(CueFrames { hearer, ..cue }),
                ..self
            },
            None => self,
        }
    }

    /// The lemma and its other forms.
    pub(crate) fn spelled_out(&self) -> Vec<String> {
        let others = self
            .forms
            .split_whitespace()
            .map(|form| spelled_out(self.lemma, form));
        std::iter::once(self.lemma.to_string())
            .chain(others)
            .collect()
    }
}

fn spelled_out(lemma: &str, form: &str) -> String {
    let (shorter, last) = lemma.split_at(lemma.len() - 1);
    match form.split_at(1) {
        ("-", ending) => format!("{lemma}{ending}"),
        ("~", ending) => format!("{shorter}{ending}"),
        ("=", ending) => format!("{lemma}{last}{ending}"),
        ("+", ending) => format!("{}s{ending}", &shorter[..shorter.len() - 1]),
        _ => form.to_string(),
    }
}

/// A verb that does not report speech.
pub(crate) const fn plain(lemma: &'static str, forms: &'static str) -> Verb {
    Verb {
        lemma,
        forms,
        cue: None,
    }
}

/// A cue verb, with its counts in the order of [`CueFrames`]: cues, of, cues, of …
pub(crate) const fn cue(
    lemma: &'static str,
    forms: &'static str,
    act: Act,
    counts: [u16; 8],
) -> Verb {
    let [a, b, c, d, e, f, g, h] = counts;
    let cue = CueFrames {
        act,
        quotation: Counts { cues: a, of: b },
        clause: Counts { cues: c, of: d },
        infinitive: Counts { cues: e, of: f },
        object: Counts { cues: g, of: h },
        hearer: Hearer::Nobody,
    };
    Verb {
        lemma,
        forms,
        cue: Some(cue.heard()),
    }
}

#[cfg(test)]
mod tests;
