//! The cases that the counts of the cue verbs are made of.
//!
//! `.ci/counts` reads them and judges them by the annotation.

use std::cell::RefCell;
use std::fmt::Write;

use super::frame::Frame;
use super::{choice, frame, governing, indirect, quotes, Paragraph};
use crate::clause::Order;
use crate::lexicon::Lexicon;
use crate::phrase::{Form, Sort};
use proptest::prelude::*;

thread_local! {
    /// What the paragraphs read on this thread hold, while somebody asks for it.
    static NOTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Notes the cases of a paragraph: `start end lemma frame`, with places in bytes.
pub(super) fn note(paragraph: &Paragraph<'_>) {
    assert_clauses_begin(paragraph);
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            let at_quotation = at_quotation(paragraph);
            for (index, quoted) in at_quotation.into_iter().enumerate() {
                if let Some((token, frame)) = case(paragraph, index, quoted) {
                    let token = &paragraph.tokens[token];
                    let lemma = Lexicon::default().lemma(token.verb).unwrap_or_default();
                    let _ = writeln!(noted, "{} {} {lemma} {frame}", token.start, token.end);
                }
            }
        }
    });
}

/// A clause is looked for only where a noun, *who* or *that* stands: none may begin elsewhere.
fn assert_clauses_begin(paragraph: &Paragraph<'_>) {
    for clause in paragraph.clauses {
        let finite = paragraph.phrases[clause.verb as usize].form == Form::Finite;
        if let Some(subject) = clause.subject.filter(|subject| finite && subject.order == Order::Before) {
            let sort = paragraph.phrases[subject.first as usize].sort;
            assert!(matches!(sort, Sort::Noun | Sort::Relative | Sort::Subordinator), "{sort:?} begins a clause");
        }
    }
}

proptest! {
    #[test]
    fn a_clause_begins_where_it_is_looked_for(
        words in "((the|Ana|Reyes|mayor|who|that|which|what|she|her|it|old|two|Monday|and|but|of|by|to|not|when|while|said|says|saying|called|was|told|left|“No”|report|voters|after|also)[ ,] ?){1,40}"
    ) {
        crate::attribute(&words);
    }
}

/// The verb of a clause whose subject can be the speaker, with the frame's letter.
fn case(paragraph: &Paragraph<'_>, index: usize, quoted: bool) -> Option<(usize, char)> {
    let clause = &paragraph.clauses[index];
    let cue = clause.cue?;
    let group = &paragraph.phrases[clause.verb as usize];
    choice::speaker_of(paragraph, clause)?;
    if group.passive || group.form == Form::Participle {
        return None;
    }
    let frame = match frame::after(paragraph, clause, &cue).map(|reported| reported.frame) {
        _ if quoted || indirect::before(paragraph, clause).is_some() => 'q',
        Some(Frame::Clause) => 'c',
        Some(Frame::Infinitive) => 'i',
        Some(_) => 'o',
        None => return None,
    };
    Some((group.head as usize, frame))
}

/// For each clause, whether it stands right before or after a quotation.
fn at_quotation(paragraph: &Paragraph<'_>) -> Vec<bool> {
    let mut found = vec![false; paragraph.clauses.len()];
    for token in quotes(paragraph) {
        let at = paragraph.phrases.partition_point(|phrase| phrase.end as usize <= token);
        if !paragraph.phrases[at].is(Sort::Quote) {
            continue;
        }
        for shape in ["Q,?-?vs", "Q,?-?a?sv"] {
            if let Some(clause) = paragraph.view().matches(shape, at).and_then(|found| found.clause) {
                found[clause] = true;
            }
        }
        let start = paragraph.sentence_start(at);
        for (index, clause) in paragraph.clauses.iter().enumerate() {
            let before = (start..at).contains(&(clause.verb as usize));
            found[index] |= before && governing::adjoins(paragraph, index, at);
        }
    }
    found
}

/// Prints the cases of documents, a line with `#` before those of each.
#[test]
fn cases_of_documents() {
    let Ok(path) = std::env::var("WHOSAID_CASES") else { return };
    for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.trim().is_empty()) {
        let document: serde_json::Value = serde_json::from_str(line).unwrap();
        NOTED.set(Some(String::new()));
        crate::attribute(document["text"].as_str().unwrap());
        print!("#\n{}", NOTED.take().unwrap_or_default());
    }
}

#[test]
fn a_case_has_the_frame_of_its_clause() {
    let text =
        "Hilda Moreno said the well was dry. “Dig,” she said. She vowed to dig. She criticized the plan. She was told.";
    NOTED.set(Some(String::new()));
    crate::attribute(text);
    let noted = NOTED.take().unwrap_or_default();
    let frames: Vec<&str> = noted.lines().filter_map(|line| line.split(' ').nth(3)).collect();
    assert_eq!(frames, ["c", "q", "i", "o"], "{noted}");
}
