//! Takes names apart while their tokens are at hand, once for each mention.

use super::super::name::{split, Honorific, Name};
use super::{Bearing, Whole};
use crate::coref::words::WordTable;
use crate::lexicon::names::{FIRM_ENDS, PAPER_NAMES, TRADES};
use crate::lexicon::{is_one_of, Lexicon};
use crate::mention::NounMention;
use crate::mention::ReadNames;
use crate::syntax::phrase::Head;
use crate::syntax::token::{tokenize, Token};
use crate::util::map::{hash_of_pair, Index};
use crate::{Span, SpeakerKind};

/// A name as it was read; its words are numbers.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Read {
    /// The number of its mention.
    pub(in super::super) mention: u32,
    pub(super) last: u32,
    /// The given name, or the first word, and the place of the whole name among all.
    pub(in super::super) first: Option<(u32, u32)>,
    pub(super) middle: Option<char>,
    /// The second of three words, where it may be the surname.
    pub(super) second: Option<u32>,
    /// The noun by which a body is called for short: *the Bank* of Vermont, the Northern *Herald*.
    pub(super) noun: Option<u32>,
    start: u32,
    /// Where the title before it begins.
    titled: u32,
    end: u32,
    pub(super) words: u8,
    pub(super) honorific: Honorific,
    pub(super) kind: SpeakerKind,
    /// The first word is no given name for certain, nor an initial.
    pub(super) odd: bool,
    /// The word is a name only where somebody is called so.
    pub(in super::super) doubtful: bool,
}

impl Read {
    pub(in super::super) fn span(&self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    /// The same with its title.
    pub(in super::super) fn titled(&self) -> Span {
        Span::new(self.titled as usize, self.end as usize)
    }
}

/// The names of a document, in text order, and their words.
#[derive(Debug, Default)]
pub(crate) struct Names<'t> {
    pub(in super::super) all: Vec<Read>,
    pub(super) words: WordTable<'t, Bearing>,
    /// Names of several words, by given name and surname, or all words of an organisation's; and whose they are.
    pub(super) wholes: Vec<Whole>,
    whole_of: Index,
}

impl<'t> ReadNames<'t> for Names<'t> {
    fn read(
        &mut self,
        text: &'t str,
        tokens: &[Token],
        (name, head): (usize, usize),
        (number, mention): (u32, &NounMention),
    ) {
        let kind = mention.kind();
        if let Some(name) = split(text, tokens, name, kind, mention) {
            let mut read = self.numbered(text, &name, number, kind);
            if head + 1 < tokens.len() {
                read.noun = Some(self.words.number_of_token(text, &tokens[head]));
            } else if kind != SpeakerKind::Person {
                // *the Herald* for *the Northern Herald*, *Kestrel* for *Kestrel Ltd.*
                let last = name.last.text(text);
                let firm = name.count == 2
                    && (is_one_of(last.trim_end_matches('.'), &FIRM_ENDS)
                        || TRADES.binary_search(&last).is_ok());
                let first = read.first.filter(|_| firm).map(|(first, _)| first);
                let paper = read
                    .first
                    .filter(|_| is_one_of(last, &PAPER_NAMES))
                    .map(|_| read.last);
                read.noun = first.or(paper);
            }
            self.all.push(read);
        }
    }
}

/// So many names the head of a page may hold.
const INTRODUCED: usize = 32;

impl<'t> Names<'t> {
    /// Room for what so many names commonly hold.
    pub(crate) fn with_room(names: usize) -> Self {
        let some = names / 2;
        Names {
            all: Vec::with_capacity(names),
            words: WordTable::with_room(names),
            wholes: Vec::with_capacity(some),
            whole_of: Index::with_room(some),
        }
    }

    /// Forgets those from the mention `first` on.
    fn forget(&mut self, first: u32) {
        let known = self.all.partition_point(|read| read.mention < first);
        self.all.truncate(known);
    }

    /// Reads once more those from the mention `first` on, between which others have come.
    pub(crate) fn read_again(
        &mut self,
        lexicon: &Lexicon,
        text: &'t str,
        first: usize,
        mentions: &[NounMention],
    ) {
        self.forget(first as u32);
        let mut tokens = Vec::new();
        for (number, mention) in mentions
            .iter()
            .enumerate()
            .skip(first)
            .filter(|(_, it)| it.sort == Head::Name)
        {
            let (start, head) = (mention.span().start, mention.head());
            let end = if mention.kind() == SpeakerKind::Person {
                head.end
            } else {
                mention.whole().end
            };
            tokenize(text, Span::new(start, end), &[], 0, lexicon, &mut tokens);
            self.read_tokens(text, &tokens, head, (number as u32, mention));
        }
    }

    /// Reads the name of a mention with these tokens, whose words have this place.
    fn read_tokens(
        &mut self,
        text: &'t str,
        tokens: &[Token],
        head: Span,
        mention: (u32, &NounMention),
    ) {
        let begins = |token: &Token| token.start as usize >= head.start;
        if let Some(name) = tokens.iter().position(begins) {
            let head = tokens
                .iter()
                .rposition(|token| token.end as usize <= head.end)
                .unwrap_or(name);
            self.read(text, tokens, (name, head), mention);
        }
    }

    /// The mention by which the page introduces somebody: whose name stands there, or else the first full one of a person
    /// that stands elsewhere.
    pub(crate) fn introduced(&self, name: Option<Span>, besides: Option<Span>) -> Option<u32> {
        let beside = |read: &&Read| besides.map_or(true, |other| !other.overlaps(read.span()));
        let mut first = self.all.iter().take(INTRODUCED);
        let found = match name {
            Some(name) => first.find(|read| name.overlaps(read.span())),
            None => first
                .filter(beside)
                .find(|read| read.first.is_some() && read.kind == SpeakerKind::Person),
        };
        found.map(|read| read.mention)
    }

    /// *Q: Why?* A label that stands for a name elsewhere is read as that name.
    pub(crate) fn read_elsewhere(
        &mut self,
        lexicon: &Lexicon,
        text: &'t str,
        name: Span,
        mention: (u32, &NounMention),
    ) {
        self.forget(mention.0);
        let mut tokens = Vec::new();
        tokenize(text, name, &[], 0, lexicon, &mut tokens);
        let words = lexicon.without_titles(name.of(text));
        let head = Span::new(name.end - words.len(), name.end);
        self.read_tokens(text, &tokens, head, mention);
    }

    /// *HB: No.*, *HAL: No.* A label that is the initials of one of the first names of the page, or its first word, is read as
    /// that name.
    pub(crate) fn read_short(&mut self, text: &str, label: Span, mention: u32) {
        let label = label.of(text);
        if label.contains(' ') {
            return;
        }
        let initials = label.len() < 4 && label.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = |read: &&Read| {
            let name = read.span().of(text);
            let mut words = name.split_whitespace();
            if initials {
                usize::from(read.words) == label.len()
                    && words
                        .filter_map(|word| word.chars().next())
                        .eq(label.chars())
            } else {
                let same = |word: &str| word.to_lowercase() == label.to_lowercase();
                read.words > 1 && label.len() > 2 && words.next().is_some_and(same)
            }
        };
        let Some(&name) = self.all.iter().take(INTRODUCED).find(fits) else {
            return;
        };
        self.forget(mention);
        self.all.push(Read { mention, ..name });
    }

    /// The name with numbers for its words.
    fn numbered(
        &mut self,
        text: &'t str,
        name: &Name<'_>,
        mention: u32,
        kind: SpeakerKind,
    ) -> Read {
        let last = self.words.number_of_token(text, name.last);
        let first = name.first.map(|first| {
            let first = self.words.number_of_token(text, first);
            let two = kind == SpeakerKind::Person || name.words.len() == 2;
            let whole = if two {
                self.whole_name((first, last))
            } else {
                self.all_words(text, name.words)
            };
            (first, whole)
        });
        Read {
            mention,
            last,
            first,
            middle: name.middle,
            second: name
                .second
                .map(|second| self.words.number_of_token(text, second)),
            noun: None,
            start: name.words[0].start,
            titled: name.titled,
            end: name.words[name.words.len() - 1].end,
            words: name.count as u8,
            honorific: name.honorific,
            kind,
            odd: name.odd,
            doubtful: name.doubtful,
        }
    }

    /// The place of a whole name.
    fn whole_name(&mut self, words: (u32, u32)) -> u32 {
        let (next, wholes) = (self.wholes.len() as u32, &self.wholes);
        let number = self.whole_of.find_or_add(hash_of_pair(words), next, |at| {
            wholes[at as usize].words == words
        });
        if number == next {
            self.wholes.push(Whole {
                words,
                bearer: None,
                count: 0,
                introduces: false,
            });
        }
        number
    }

    /// The place of all words as one name: one after the other is taken together with those before it.
    fn all_words(&mut self, text: &'t str, tokens: &[Token]) -> u32 {
        tokens.iter().fold(0, |whole, token| {
            let word = self.words.number_of_token(text, token);
            self.whole_name((whole | JOINED, word))
        })
    }
}

/// Tells the places of names from the numbers of words.
const JOINED: u32 = 1 << 31;
