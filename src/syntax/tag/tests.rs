//! Words in their sentences, and tags without a look around held against those with one.

use super::*;
use crate::explain;
use crate::syntax::token::Ending;
use proptest::prelude::*;

/// Each word marked in the sentence has that tag.
fn tags(cases: &[(&str, &[&str])]) {
    for (sentence, expected) in cases {
        let found: Vec<String> = explain::read(sentence)
            .tags
            .iter()
            .map(|word| format!("{}/{}", word.span.of(sentence), word.label))
            .collect();
        for tag in *expected {
            assert!(found.contains(&tag.to_string()), "{tag} in {found:?}");
        }
    }
}

#[test]
fn a_word_that_is_noun_or_verb_goes_by_what_stands_around_it() {
    tags(&[
        ("Ana Reyes claims tax relief.", &["claims/verb"]),
        ("The claims were false.", &["claims/plural"]),
        ("He wants to question the mayor.", &["question/verb"]),
    ]);
}

#[test]
fn an_article_makes_a_noun_of_a_verb() {
    tags(&[
        ("He saw a relay at noon.", &["relay/noun"]),
        ("They relay the news.", &["relay/verb"]),
        ("He kept saying that it rained.", &["saying/ing"]),
        ("Counsel for the mill was late.", &["Counsel/noun"]),
    ]);
}

#[test]
fn a_past_form_after_a_noun_is_a_participle_when_the_noun_has_another_verb() {
    tags(&[
        (
            "People briefed on the plan were angry.",
            &["briefed/participle"],
        ),
        ("The farmer worked with his son.", &["worked/verb"]),
        ("The roofs are not widely shared.", &["shared/participle"]),
    ]);
}

#[test]
fn a_number_may_be_near_and_a_part_is_of_something() {
    tags(&[
        ("About four in ten said no.", &["About/determiner"]),
        ("He talked about four dogs.", &["about/preposition"]),
        ("Nearly half of the voters said no.", &["half/pronoun"]),
    ]);
}

#[test]
fn what_cannot_be_owned_shows_a_contraction() {
    tags(&[
        ("In May Reyes’s been saying so.", &["’s/be"]),
        ("In May Reyes’s the winner.", &["’s/be"]),
        ("In May Reyes’s aides left.", &["’s/possessive"]),
    ]);
}

#[test]
fn conjunctions_within_a_clause_are_adverbs() {
    tags(&[
        ("The mills now buy less grain.", &["now/adverb"]),
        ("There is no bridge.", &["There/pronoun"]),
        ("He knew what would happen.", &["what/interrogative"]),
    ]);
}

fn kind() -> impl Strategy<Value = TokenKind> {
    use TokenKind::*;
    prop_oneof![6 => Just(Word), 1 => Just(Number), 1 => Just(Quote), 1 => Just(Comma), 1 => Just(Possessive), 1 => Just(Other)]
}

fn classes_of(bits: &[u32]) -> Classes {
    bits.iter().fold(0, |all, bit| all | 1 << bit)
}

/// Any token, its classes few, as those of words are.
fn token() -> impl Strategy<Value = Token> {
    let classes = prop::collection::vec(0..43_u32, 0..3);
    let tag = prop_oneof![
        Just(Tag::Noun),
        Just(Tag::Verb),
        Just(Tag::Name),
        Just(Tag::Determiner),
        Just(Tag::Quote)
    ];
    (classes, kind(), tag, 0_u8..32, 1_u32..9).prop_map(|(bits, kind, tag, flags, length)| Token {
        start: 0,
        end: length,
        classes: classes_of(&bits),
        ambiguity: match kind {
            TokenKind::Word => Ambiguity::of(classes_of(&bits)),
            TokenKind::Number => Ambiguity::Settled(Tag::Number),
            TokenKind::Quote => Ambiguity::Settled(Tag::Quote),
            TokenKind::Possessive => Ambiguity::Possessive,
            _ => Ambiguity::Settled(Tag::Mark),
        },
        verb: 0,
        kind,
        tag,
        ending: Ending::Comma,
        flags,
        key: 0,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]
    #[test]
    fn what_is_settled_no_neighbour_changes(tokens in prop::collection::vec(token(), 1..6), heading: bool) {
        let names = Names::default();
        for index in 0..tokens.len() {
            let previous = index.checked_sub(1).map(|before| tokens[before].tag);
            let context = Context::new(("any text", &tokens), index, previous, heading, &names);
            let plain_name = tokens[index].has(CAPITAL) && names::is_plain(&tokens[index], heading);
            let settled = match tokens[index].ambiguity {
                Ambiguity::Settled(tag) if !tokens[index].has(CAPITAL) => Some(tag),
                _ => plain_name.then_some(Tag::Name),
            };
            if let Some(tag) = settled {
                prop_assert_eq!(tag, context.tag());
            }
        }
    }
}
