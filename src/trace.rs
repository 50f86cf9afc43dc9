//! How the stages see a text, as text: for tests, and for whoever wants to know why a link came out as it did.
//!
//! `WHOSAID_TRACE='“We won,” said Ana Reyes.' cargo test --lib trace -- --nocapture` prints it for any text.

use std::fmt::Write;

use crate::clause::{self, Order};
use crate::lexicon::Lexicon;
use crate::quotation;
use crate::token::{self, Stretch};
use crate::{phrase, tag, Span, Typography};

/// One line a paragraph: each phrase as `sort[token/tag …]`, then each clause as `subject > verb`.
pub(crate) fn trace(text: &str) -> String {
    let scan = quotation::scan(text, Typography::Detect);
    let outermost = scan.quotations.iter().filter(|quotation| quotation.depth == 0);
    let stretches: Vec<Stretch> = outermost
        .flat_map(|&quotation| scan.parts(quotation))
        .map(|part| Stretch { start: part.start as u32, end: part.end as u32, quotation: 0 })
        .collect();
    let (mut tokens, mut phrases, mut clauses) = (Vec::new(), Vec::new(), Vec::new());
    let lexicon = Lexicon::default();
    let mut out = String::new();
    let mut names = tag::Names::default();
    for paragraph in &scan.paragraphs {
        let first = stretches.partition_point(|stretch| stretch.start < paragraph.start);
        let end = stretches.partition_point(|stretch| stretch.start < paragraph.end);
        let within = Span::new(paragraph.start as usize, paragraph.end as usize);
        token::tokenize(text, within, &stretches[first..end], first, &lexicon, &mut tokens);
        tag::tag(text, &mut tokens, paragraph.heading, &mut names);
        let mut cues = phrase::Cues::default();
        phrase::chunk(text, &tokens, &mut phrases, &mut cues);
        clause::find(&lexicon, &tokens, &phrases, &cues.verbs, &mut clauses);
        let words = |phrase: &phrase::Phrase| {
            let words: Vec<String> =
                phrase.tokens().map(|at| format!("{}/{:?}", tokens[at].text(text), tokens[at].tag)).collect();
            words.join(" ")
        };
        for phrase in &phrases {
            let start = if phrase.sentence_start { "| " } else { "" };
            let _ = write!(out, "{start}{}[{}] ", phrase.sort as u8 as char, words(phrase));
        }
        out.push('\n');
        for clause in &clauses {
            let verb = words(&phrases[clause.verb as usize]);
            let subject = clause.subject.map_or("-".to_string(), |subject| {
                let phrases = &phrases[subject.first as usize..subject.end as usize];
                let order = match subject.order {
                    Order::Before => "",
                    Order::After => "after: ",
                    Order::Shared => "shared: ",
                };
                format!("{order}{}", phrases.iter().map(words).collect::<Vec<_>>().join(" "))
            });
            let cue = if clause.cue.is_some() { " (cue)" } else { "" };
            let _ = writeln!(out, "    {subject} > {verb}{cue}");
        }
    }
    out
}

#[test]
fn a_clause_is_shown_with_its_subject() {
    if let Ok(text) = std::env::var("WHOSAID_TRACE") {
        println!("{}", trace(&text));
    }
    assert_eq!(
        trace("“We won,” said Ana Reyes."),
        "| Q[“We won,”/Quote] V[said/Verb] N[Ana/Name Reyes/Name] .[./Mark] \n    after: Ana/Name Reyes/Name > said/Verb (cue)\n"
    );
}
