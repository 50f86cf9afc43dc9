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

impl Resolver<'_, '_> {
    /// Remembers a body by its name, or by the noun that introduces it.
    pub(super) fn note_body(&mut self, number: u32, mention: &NounMention) {
        let named = mention.sort == Head::Name && self.candidate(number).body > 0.0;
        let name = self.referents[number as usize].name.filter(|_| named);
        let noun = (number == self.nameless && !body::looks_back(mention)).then(|| mention.head());
        let Some(words) = name.or(noun) else {
            return;
        };
        if self.bodies[0].map(|(_, known)| known) != Some(words) {
            self.bodies.rotate_right(1);
            self.bodies[0] = Some((Number::new(number), words));
        }
    }

    /// *the union* of the Union of Dockers; *the company*: whatever the text is about, where it can be one.
    pub(super) fn body(&mut self, mention: &NounMention, focus: &mut Focus) -> u32 {
        if !body::looks_back(mention) {
            return self.nameless;
        }
        let (lexicon, text) = (self.lexicon, self.text);
        let called = |&&(_, words): &&(Number, Span)| {
            body::is_called(lexicon, text, words.of(text), mention)
        };
        if let Some((number, _)) = self.bodies.iter().flatten().find(called) {
            return number.get();
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
