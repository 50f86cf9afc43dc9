//! Verbs: their forms and, for those that report speech, what was counted of them.

use crate::Act;

/// How often a verb reports speech in one frame: cases that do, of all cases in that frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) cues: u16,
    pub(crate) of: u16,
}

/// A verb. `forms` are base, third person, past, participle and *-ing* form, with a space between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verb {
    pub(crate) lemma: &'static str,
    pub(crate) forms: &'static str,
    pub(crate) cue: Option<CueFrames>,
}

/// The counts of a cue verb, from the training articles; zeros where a verb never stood in that frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CueFrames {
    pub(crate) act: Act,
    /// with a whole quotation before, after or around it: *“…,” X said*
    pub(crate) quotation: Frame,
    /// with a finite clause, with or without *that*: *said (that) it broke*
    pub(crate) clause: Frame,
    /// with an infinitive: *vowed to go*, *urged them to go*
    pub(crate) infinitive: Frame,
    /// with an object or a prepositional object: *criticized the plan*, *spoke of delays*
    pub(crate) object: Frame,
}

/// A verb that does not report speech.
pub(crate) const fn plain(lemma: &'static str, forms: &'static str) -> Verb {
    Verb { lemma, forms, cue: None }
}

/// A cue verb, with its counts in the order of [`CueFrames`]: cues, of, cues, of …
pub(crate) const fn cue(lemma: &'static str, forms: &'static str, act: Act, counts: [u16; 8]) -> Verb {
    let [a, b, c, d, e, f, g, h] = counts;
    let cue = CueFrames {
        act,
        quotation: Frame { cues: a, of: b },
        clause: Frame { cues: c, of: d },
        infinitive: Frame { cues: e, of: f },
        object: Frame { cues: g, of: h },
    };
    Verb { lemma, forms, cue: Some(cue) }
}
