//! The plain text of a source, and where each of its bytes comes from.

use std::borrow::Cow;
use std::ops::Range;

/// Text without markup. All offsets are bytes.
#[derive(Clone, Debug)]
pub struct Plain<'s> {
    source: &'s str,
    text: Cow<'s, str>,
    /// In the order of the text, without gap; in the order of the source too.
    pieces: Vec<Piece>,
    annotations: Vec<Annotation>,
}

/// A stretch of the text that comes from one stretch of the source.
#[derive(Clone, Debug)]
struct Piece {
    /// Where it starts in the text; it ends where the next one starts.
    start: usize,
    source: Range<usize>,
    /// The same bytes in both; else it stands in the place of the whole stretch.
    verbatim: bool,
}

/// A stretch of text that was emphasised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    pub style: Style,
    /// Bytes of the plain text.
    pub text: Range<usize>,
    /// Bytes of the source, with its marks or tags.
    pub source: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Mostly italics: stress, a title, a foreign word, or a thought.
    Emphasis,
    /// Mostly bold.
    Strong,
}

impl<'s> Plain<'s> {
    pub(crate) fn of(source: &'s str) -> Self {
        Plain {
            source,
            text: String::with_capacity(source.len()).into(),
            pieces: Vec::new(),
            annotations: Vec::new(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn source(&self) -> &'s str {
        self.source
    }

    /// What was emphasised, in the order of the ends.
    pub fn annotations(&self) -> &[Annotation] {
        &self.annotations
    }

    /// The stretch of the source that a stretch of the text comes from: from its first byte to its last, with all markup
    /// between and none around. Takes logarithmic time.
    pub fn source_range(&self, text: Range<usize>) -> Range<usize> {
        let start = self.source_start(text.start);
        if text.is_empty() {
            return start..start;
        }
        let (piece, end) = self.piece_at(text.end - 1);
        let end = if piece.verbatim {
            piece.source.end - (end - text.end)
        } else {
            piece.source.end
        };
        start..end.max(start)
    }

    fn source_start(&self, at: usize) -> usize {
        if at >= self.text.len() {
            return self.pieces.last().map_or(0, |piece| piece.source.end);
        }
        let (piece, _) = self.piece_at(at);
        if piece.verbatim {
            piece.source.start + (at - piece.start)
        } else {
            piece.source.start
        }
    }

    /// The piece with this byte of the text, and where it ends.
    fn piece_at(&self, at: usize) -> (&Piece, usize) {
        let next = self.pieces.partition_point(|piece| piece.start <= at);
        let end = self.pieces.get(next).map_or(self.text.len(), |it| it.start);
        (&self.pieces[next - 1], end)
    }

    /// Takes a stretch of the source as it stands.
    pub(crate) fn keep(&mut self, source: Range<usize>) {
        if source.is_empty() {
            return;
        }
        let joins = self
            .pieces
            .last()
            .is_some_and(|last| last.verbatim && last.source.end == source.start);
        let start = self.text.len();
        self.text.to_mut().push_str(&self.source[source.clone()]);
        match self.pieces.last_mut() {
            Some(last) if joins => last.source.end = source.end,
            _ => self.pieces.push(Piece {
                start,
                source,
                verbatim: true,
            }),
        }
    }

    /// Puts words in the place of a stretch of the source.
    pub(crate) fn put(&mut self, words: &str, source: Range<usize>) {
        if self.source.get(source.clone()) == Some(words) {
            return self.keep(source);
        }
        if words.is_empty() {
            return;
        }
        self.pieces.push(Piece {
            start: self.text.len(),
            source,
            verbatim: false,
        });
        self.text.to_mut().push_str(words);
    }

    /// A space, unless the text ends in white space already.
    pub(crate) fn space(&mut self, source: Range<usize>) {
        if !self.at_line_start() && !self.text.ends_with(' ') {
            self.put(" ", source);
        }
    }

    /// Ends a line (1) or a paragraph (2), unless that is done already. `at` is the place in the source.
    pub(crate) fn end_lines(&mut self, lines: usize, at: usize) {
        let kept = self.text.trim_end_matches(' ').len();
        self.cut(kept);
        let ended = self.text.len() - self.text.trim_end_matches('\n').len();
        if !self.text.is_empty() {
            (ended..lines).for_each(|_| self.put("\n", at..at));
        }
    }

    /// The last paragraph needs no end.
    pub(crate) fn end(&mut self) {
        self.cut(self.text.trim_end_matches([' ', '\n']).len());
    }

    fn cut(&mut self, length: usize) {
        while let Some(last) = self.pieces.last_mut() {
            if last.start < length {
                if last.verbatim {
                    last.source.end = last.source.end.min(last.source.start + length - last.start);
                }
                break;
            }
            self.pieces.pop();
        }
        self.text.to_mut().truncate(length);
    }

    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    pub(crate) fn at_line_start(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    pub(crate) fn annotate(&mut self, style: Style, text: Range<usize>, source: Range<usize>) {
        // a line that was ended inside is shorter than it was
        let end = text.end.min(self.text.len());
        let inner = self.text.get(text.start..end).map_or("", str::trim_end);
        if !inner.is_empty() {
            self.annotations.push(Annotation {
                style,
                text: text.start..text.start + inner.len(),
                source,
            });
        }
    }

    /// The same with marks put in the places of markup. `marks` are places of the text, in order, each with what to put
    /// there and the stretch of the source that it stands for.
    pub(crate) fn with_marks(mut self, marks: Vec<(usize, &str, Range<usize>)>) -> Self {
        if marks.is_empty() {
            return self;
        }
        let mut dressed = Plain::of(self.source);
        let mut moved = Moved::default();
        let mut marks = marks.into_iter().peekable();
        for (number, piece) in self.pieces.iter().enumerate() {
            let end = self
                .pieces
                .get(number + 1)
                .map_or(self.text.len(), |next| next.start);
            let mut start = piece.start;
            while let Some((at, mark, source)) = marks.next_if(|(at, ..)| *at < end) {
                let at = at.max(start);
                dressed.copy(&self.text, piece, start..at);
                dressed.put(mark, source);
                moved.push(at, mark.len());
                start = at;
            }
            dressed.copy(&self.text, piece, start..end);
        }
        for (at, mark, source) in marks {
            dressed.put(mark, source);
            moved.push(at, mark.len());
        }
        for annotation in &mut self.annotations {
            let Range { start, end } = annotation.text;
            annotation.text = start + moved.up_to(start + 1)..end + moved.up_to(end);
        }
        dressed.annotations = self.annotations;
        dressed
    }

    /// A part of a piece of another text of the same source.
    fn copy(&mut self, text: &str, piece: &Piece, part: Range<usize>) {
        if part.is_empty() {
            return;
        }
        if piece.verbatim {
            let shift = piece.source.start;
            self.keep(shift + part.start - piece.start..shift + part.end - piece.start);
        } else {
            self.put(&text[part], piece.source.clone());
        }
    }
}

/// How far places move when marks are put before them.
#[derive(Default)]
struct Moved {
    /// The places of the marks, and the bytes of all marks up to each.
    sums: Vec<(usize, usize)>,
}

impl Moved {
    fn push(&mut self, at: usize, bytes: usize) {
        let sum = self.sums.last().map_or(0, |&(_, sum)| sum);
        self.sums.push((at, sum + bytes));
    }

    /// The bytes of the marks before a place.
    fn up_to(&self, place: usize) -> usize {
        match self.sums.partition_point(|&(at, _)| at < place) {
            0 => 0,
            next => self.sums[next - 1].1,
        }
    }
}

/// A source that is plain text itself.
pub(crate) fn whole(source: &str) -> Plain<'_> {
    Plain {
        source,
        text: source.into(),
        pieces: vec![Piece {
            start: 0,
            source: 0..source.len(),
            verbatim: true,
        }],
        annotations: Vec::new(),
    }
}
