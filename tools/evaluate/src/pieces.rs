//! Novels in pieces, as who reads a book in parts has them.

use crate::gold::Document;
use crate::spans::Span;
use crate::text::Text;

impl Document {
    /// The document cut at ends of paragraphs into pieces of about so many characters, the sizes in turn, each with the
    /// quotations that lie in it. Left out are those whose speaker no reader of the piece could name.
    pub fn pieces(&self, sizes: &[usize]) -> Vec<Document> {
        let mut pieces = Vec::new();
        let mut start = 0;
        for &size in sizes.iter().cycle() {
            if start == self.text.length() {
                break;
            }
            let end = self.paragraph_end(start + size);
            pieces.push(self.piece(Span::new(start, end), pieces.len()));
            start = end;
        }
        pieces
    }

    /// Where the paragraph ends that holds a character.
    fn paragraph_end(&self, at: usize) -> usize {
        let at = at.min(self.text.length());
        match self.text.after(at).find("\n\n") {
            Some(bytes) => at + self.text.after(at)[..bytes].chars().count() + 2,
            None => self.text.length(),
        }
    }

    fn piece(&self, span: Span, number: usize) -> Document {
        let text = self.text.slice(span);
        let mut piece = Document {
            id: format!("{}, piece {number}", self.id),
            text: Text::from(text.to_owned()),
            quotes: Vec::new(),
            characters: self.characters.clone(),
            discard: Vec::new(),
        };
        let shifted = |own: Span| Span::new(own.start - span.start, own.end - span.start);
        for quote in &self.quotes {
            let inside = quote.parts.iter().all(|&part| span.holds(part));
            let named = quote.speaker_names.iter().any(|name| text.contains(name));
            if inside && named {
                let mut quote = quote.clone();
                quote.parts = quote.parts.into_iter().map(shifted).collect();
                quote.quoted.clear();
                (quote.speaker, quote.cue) = (None, None);
                piece.quotes.push(quote);
            }
        }
        for character in &mut piece.characters {
            character.mentions.retain_mut(|mention| {
                let own = Span::new(mention.0, mention.1);
                let inside = span.holds(own);
                if inside {
                    (mention.0, mention.1) = (shifted(own).start, shifted(own).end);
                }
                inside
            });
        }
        piece
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gold::Quote;
    use serde_json::json;

    fn novel() -> Document {
        let text =
            "Ana sat.\n\n“No,” said Bo.\n\n“Why?” she asked.\n\nÉva left.\n\n“Yes,” said Bo.";
        let quote = |words: &str, name: &str| {
            let start = text[..text.find(words).unwrap()].chars().count();
            json!({"kind": "direct", "parts": [[start, start + words.chars().count()]], "speaker_names": [name]})
        };
        let quotes = [
            quote("“No,”", "Bo"),
            quote("“Why?”", "Ana"),
            quote("“Yes,”", "Bo"),
        ];
        let ana =
            json!({"name": "Ana", "aliases": [], "mentions": [[0, 3, "PROP"], [33, 36, "PRON"]]});
        serde_json::from_value(
            json!({"id": "n", "text": text, "quotes": quotes, "characters": [ana]}),
        )
        .unwrap()
    }

    #[test]
    fn every_character_lies_in_one_piece_and_offsets_move_along() {
        let whole = novel();
        let pieces = whole.pieces(&[20, 1]);
        let texts: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(texts.concat(), whole.text.as_str());
        assert_eq!(pieces.len(), 3, "{texts:?}");
        let words = |piece: &Document| -> Vec<String> {
            let own = |quote: &Quote| piece.text.slice(quote.parts[0]).to_owned();
            piece.quotes.iter().map(own).collect()
        };
        assert_eq!(words(&pieces[0]), ["“No,”"]);
        // nothing there says that she is Ana
        assert!(words(&pieces[1]).is_empty());
        assert_eq!(words(&pieces[2]), ["“Yes,”"]);
        let (start, end, _) = pieces[1].characters[0].mentions[0];
        assert_eq!(pieces[1].text.slice(Span::new(start, end)), "she");
    }
}
