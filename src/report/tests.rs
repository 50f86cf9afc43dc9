//! Where clauses begin, and what their verbs stand with.

use super::paragraph::Paragraph;
use crate::explain;
use crate::lexicon::Frame;
use crate::syntax::clause::Order;
use crate::syntax::phrase::{Form, Sort};
use crate::text::quotation::Page;
use proptest::prelude::*;

/// A clause is looked for only where a noun, a time, *who* or *that* stands: none may begin elsewhere.
fn assert_clauses_begin(paragraph: &Paragraph<'_>) {
    for clause in paragraph.clauses {
        let finite = paragraph.phrases[clause.verb].form == Form::Finite;
        if let Some(subject) = clause
            .subject
            .filter(|subject| finite && subject.order == Order::Before)
        {
            let sort = paragraph.phrases[subject.first].sort;
            assert!(
                matches!(
                    sort,
                    Sort::Noun | Sort::Time | Sort::Relative | Sort::Subordinator
                ),
                "{sort:?} begins a clause"
            );
        }
    }
}

proptest! {
    #[test]
    fn a_clause_begins_where_it_is_looked_for(
        words in "((the|Ana|Reyes|mayor|who|that|which|what|she|her|it|old|two|Monday|and|but|of|by|to|not|when|while|said|says|saying|called|was|told|left|“No”|report|voters|after|also)[ ,] ?){1,40}"
    ) {
        explain::paragraphs(&mut Page::of(&words), assert_clauses_begin);
    }
}

#[test]
fn a_cue_verb_has_the_frame_of_its_clause() {
    let text =
        "Hilda Moreno said the well was dry. “Dig,” she said. She vowed to dig. She criticized the plan. She was told.";
    let cues = explain::read(text)
        .clauses
        .into_iter()
        .filter_map(|clause| clause.cue);
    let found: Vec<_> = cues.map(|cue| (cue.lemma, cue.frame)).collect();
    let expected = [
        ("say", Some(Frame::Clause)),
        ("say", Some(Frame::Quotation)),
        ("vow", Some(Frame::Infinitive)),
        ("criticize", Some(Frame::Object)),
        ("tell", None),
    ];
    assert_eq!(found, expected.map(|(lemma, frame)| (lemma.into(), frame)));
}

#[test]
fn a_cue_verb_is_found_in_the_text_as_it_was_given() {
    let text = "Hil\u{ad}da Mo\u{ad}reno said the well was dry.";
    let cue = explain::read(text).clauses[0].cue.clone().unwrap();
    assert_eq!(cue.span.of(text), "said");
}

#[test]
fn a_word_that_a_sentence_is_about_is_looked_for_one_step_back() {
    // a step back for each of them would take a stack as deep as the text is long
    let text = "“refit” of ".repeat(100_000);
    assert!(crate::attribute(&text).is_empty());
}
