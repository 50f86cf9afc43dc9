//! Marks gone wrong: what closes nothing, and what nothing closes.

use super::{opener, Frame, Lost, Pairing, Stray, LONGEST, NAMED, NARRATED, NONE};
use crate::lexicon::Lexicon;
use crate::text::paragraph::Paragraph;
use crate::text::quotation::mark::Mark;
use crate::text::quotation::side::Side;
use crate::text::quotation::{dash, Marks, RawQuotation};
use crate::util::words::is_quotation_mark;

/// Lets a quotation within a paragraph that no mark closes end where its narrator begins: *“We lost the boat, said Ana. “All
/// of it.”*
pub(super) fn end_before_narrator(
    lexicon: &Lexicon,
    text: &str,
    paragraphs: &[Paragraph],
    quotation: &mut RawQuotation,
) {
    let at = paragraphs.partition_point(|paragraph| paragraph.end <= quotation.start);
    let within = paragraphs
        .get(at)
        .is_some_and(|paragraph| quotation.end <= paragraph.end);
    let narrator = within.then(|| dash::narrator(lexicon, quotation.of(text), 0));
    if let Some(end) = narrator.flatten() {
        quotation.end = quotation.start + end as u32;
    }
}

impl Pairing<'_> {
    /// Remembers what the paragraph before left open, and forgets what is too far away.
    pub(super) fn lose(&mut self) {
        const REACH: u8 = 4;
        let last = self.found.len() as u32;
        let open = self.open.first().filter(|frame| frame.index + 1 == last);
        self.lost = match (open, self.lost) {
            (Some(&Frame { index, marks, .. }), _) if self.is_primary(marks) => Some(Lost {
                index,
                marks,
                reach: REACH,
            }),
            (_, Some(lost)) if lost.reach > 0 => Some(Lost {
                reach: lost.reach - 1,
                ..lost
            }),
            _ => None,
        };
    }

    /// A mark that nothing of its family is open for closes a lost quotation, if nothing has opened since, or stands for the
    /// mark of another family: *“We lost the boat,’ said Ana.*
    pub(super) fn closes_another(&mut self, mark: Mark, firmly: bool) {
        let family = mark.glyph.family();
        let behind_stop = mark.before == Side::Stop;
        let free = self.open.is_empty();
        let lost = self.lost.take().filter(|lost| {
            let last = lost.index as usize + 1 == self.found.len();
            behind_stop && free && last && lost.marks == family
        });
        if let Some(lost) = lost {
            return self.close(lost.index, mark);
        }
        let primary = self.is_primary(family);
        if behind_stop && firmly && primary && free {
            self.opened_by_nothing(mark);
        }
        let mistaken = behind_stop && mark.after == Side::Edge && self.mistakes(mark);
        if mistaken || firmly && (family != Marks::Single || primary) {
            self.strays.push(Stray {
                start: mark.start,
                end: mark.end(),
                opens: false,
            });
        }
    }

    /// What a mark closes although none has opened it: the sentence before the narrator, *It is late,” said Ana.*, or what follows
    /// the narrator at the end of the line, *“It is late,” said Ana. Go home.”*
    pub(super) fn opened_by_nothing(&mut self, mark: Mark) {
        let last = self.found.last().map_or(0, |last| last.end);
        let from = last.max(self.paragraph) as usize;
        // within a turn that a dash has opened there is nothing between
        let end = mark.start as usize;
        let Some(before) = self.text.get(from..end) else {
            return;
        };
        let (_, behind) = mark.sides(self.text);
        let start = if self.is_narrated(before, behind) {
            let inner = before.trim_end_matches(['.', ',', '!', '?', '…']);
            let ended = |end: &str| inner.rfind(end).map(|at| at + end.len());
            let begin = [". ", "! ", "? ", "\n"].into_iter().filter_map(ended).max();
            let sentence = before[begin.unwrap_or(0)..].trim_start();
            Some(end - sentence.len()).filter(|_| sentence.starts_with(char::is_uppercase))
        } else if (behind.is_empty() || behind.starts_with('\n'))
            && last > self.paragraph
            && dash::reports(self.lexicon, before)
        {
            let paragraph = &self.text[self.paragraph as usize..end];
            let spoken =
                paragraph[..paragraph.len() - before.len()].trim_end_matches(is_quotation_mark);
            let again = dash::resumes(self.lexicon, paragraph, spoken.len());
            again.map(|again| self.paragraph as usize + again)
        } else {
            None
        };
        if let Some(start) = start.filter(|&start| start < end) {
            self.found.push(RawQuotation {
                start: start as u32,
                end: mark.end(),
                depth: 0,
                closed: true,
                marks: mark.glyph.family(),
            });
        }
    }

    /// Whether a report follows what has been said; behind a comma its verb may stand far off.
    pub(super) fn is_narrated(&self, said: &str, behind: &str) -> bool {
        dash::reports(self.lexicon, behind)
            || said.ends_with(',') && dash::has_report(self.lexicon, behind)
    }

    /// Lets what is open in single or double marks close at a mark of the other family before the narrator, if no better one
    /// follows.
    pub(super) fn mistakes(&mut self, mark: Mark) -> bool {
        let other = match mark.glyph.family() {
            Marks::Single => Marks::Double,
            Marks::Double => Marks::Single,
            _ => return false,
        };
        let primary = self.convention.primary;
        let fits =
            |frame: &&mut Frame| frame.may_end == NONE && frame.marks == other && other == primary;
        let reported = || dash::reports(self.lexicon, mark.sides(self.text).1);
        let frame = self.open.last_mut().filter(fits).filter(|_| reported());
        frame.map(|frame| frame.may_end = mark.end()).is_some()
    }

    /// Where the narrator's words begin that end a paragraph of a quotation still open, or `NONE`; then it is not one that goes
    /// on in the next: *“We lost the boat, said Ana.*
    pub(super) fn narrated(&self, frame: Frame, end: u32) -> u32 {
        // a tale over paragraphs holds reports of its own
        let start = self.found[frame.index as usize].start;
        if start < self.paragraph {
            return NONE;
        }
        let inner = &self.text[start as usize..end as usize];
        let ends = |&cut: &usize| {
            let clause = inner[cut..].trim().trim_end_matches('.');
            let words = clause.split_whitespace().count();
            // *said Ana Reyes, who runs it*, but *Reyes said that it was late*
            let name = clause.split_whitespace().nth(1);
            let inverted = clause.starts_with(char::is_lowercase)
                && name.is_some_and(|name| name.starts_with(char::is_uppercase));
            inverted && words <= NAMED && dash::sentence_end(self.lexicon, inner, cut).is_none()
                || words <= NARRATED && !clause.contains([',', '.', '!', '?', ':', ';'])
        };
        dash::narrator(self.lexicon, inner, 0)
            .filter(ends)
            .map_or(NONE, |cut| start + cut as u32)
    }

    /// Gives up what opened too far before `at`.
    pub(super) fn forget(&mut self, at: u32) {
        while let Some(&frame) = self.open.first() {
            let start = self.found[frame.index as usize].start.max(self.paragraph);
            if at - start <= LONGEST {
                return;
            }
            self.open.remove(0);
            if frame.torn_at == NONE && frame.may_end == NONE && !frame.doubtful {
                self.strays
                    .push(opener(self.text, self.found[frame.index as usize]));
            }
            let torn = frame.torn_at != NONE;
            self.settle(frame, if torn { frame.torn_at } else { start });
        }
    }
}
