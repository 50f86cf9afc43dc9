//! Bodies that the text has named, and the nominals that stand for them.

use super::super::body;
use super::super::focus::{Focus, Preference, Sought};
use super::Resolver;
use crate::mention::{NounMention, SPEAKS};
use crate::syntax::phrase::Head;
use crate::util::map::Number;
use crate::Span;

/// How a document decides between two bodies: *it*, *the company*.
pub(super) const BODY: Preference = Preference {
    lead: 1.5,
    parallel: 1.4,
};

/// A body that the text has named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Body {
    number: Number,
    words: Span,
    /// Of its words: nearly all others begin otherwise.
    initials: u32,
}

impl Resolver<'_, '_> {
    /// Remembers a body by its name, or by the noun that introduces it.
    pub(super) fn note_body(&mut self, number: u32, mention: &NounMention) {
        let named = mention.sort == Head::Name && self.candidate(number).body > 0.0;
        let name = self.referents[number as usize].name.filter(|_| named);
        let noun = (number == self.nameless && !body::looks_back(mention)).then(|| mention.head());
        let Some(words) = name.or(noun) else {
            return;
        };
        if self.bodies[0].map(|known| known.words) != Some(words) {
            self.bodies.rotate_right(1);
            self.bodies[0] = Some(Body {
                number: Number::new(number),
                words,
                initials: body::initials(words.of(self.text)),
            });
        }
    }

    /// *the union* of the Union of Dockers; *the company*: whatever the text is about, where it can be one.
    pub(super) fn body(&mut self, mention: &NounMention, focus: &mut Focus) -> u32 {
        if !body::looks_back(mention) {
            return self.nameless;
        }
        let (lexicon, text) = (self.lexicon, self.text);
        let initial = body::initials(mention.head().of(text));
        let called = |known: &&Body| {
            known.initials & initial != 0
                && body::is_called(lexicon, text, known.words.of(text), mention)
        };
        if let Some(known) = self.bodies.iter().flatten().find(called) {
            return known.number.get();
        }
        let speaks = mention.has(SPEAKS);
        let found = speaks.then(|| focus.find(mention, Sought::Body, BODY, None).referent);
        let fits = |&number: &u32| {
            let (name, noun) = (
                self.referents[number as usize].name,
                mention.head().of(text),
            );
            name.is_some_and(|name| {
                let before = &text[..name.start];
                body::can_be(lexicon, name.of(text), noun) && !body::is_another(before, noun)
            })
        };
        found.flatten().filter(fits).unwrap_or(self.nameless)
    }
}
