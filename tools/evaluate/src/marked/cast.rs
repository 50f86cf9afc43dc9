//! A marked text as a novel is annotated: its quotations, and all who speak as characters.

use crate::gold::{self, Character, Quote};
use crate::marked::markup::{Document, Sort, Tag};
use crate::system::Kind;

impl Document {
    /// The quotations of those who can be named.
    pub fn as_novel(&self) -> gold::Document {
        let named = self
            .tags
            .iter()
            .filter(|tag| !tag.by.is_empty() && !tag.is_by_nobody());
        let mut characters: Vec<Character> = Vec::new();
        for tag in named.clone() {
            if !characters.iter().any(|known| known.called().eq(&tag.by)) {
                let aliases = tag.by[1..].to_vec();
                characters.push(Character {
                    name: tag.by[0].clone(),
                    aliases,
                    mentions: Vec::new(),
                });
            }
        }
        let quote = |tag: &Tag| Quote {
            kind: Kind::Direct,
            parts: vec![tag.span],
            quoted: Vec::new(),
            speaker: None,
            cue: None,
            speaker_coref: Vec::new(),
            speaker_names: tag.by.clone(),
            reference: None,
            referring_expression: None,
        };
        gold::Document {
            id: self.id.clone(),
            text: self.text.clone(),
            quotes: named
                .filter(|tag| tag.sort == Sort::Quotation)
                .map(quote)
                .collect(),
            characters,
            discard: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_named_is_a_character_with_all_expressions() {
        let novel = Document::example(
            "<q by=\"Ana|the girl\">“No,”</q> she said. <q by=\"none\">“Oh!”</q>",
        )
        .as_novel();
        assert_eq!(novel.quotes.len(), 1);
        assert_eq!(novel.quotes[0].speaker_names, ["Ana", "the girl"]);
        assert!(novel.characters[0].called().eq(["Ana", "the girl"]));
        assert_eq!(novel.text.slice(novel.quotes[0].parts[0]), "“No,”");
    }
}
