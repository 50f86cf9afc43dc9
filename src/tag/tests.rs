use crate::trace::trace;

/// Each word marked in the sentence has that tag.
fn tags(cases: &[(&str, &[&str])]) {
    for (sentence, expected) in cases {
        let trace = trace(sentence);
        for tag in *expected {
            assert!(trace.contains(tag), "{tag} in {trace}");
        }
    }
}

#[test]
fn a_word_that_is_noun_or_verb_goes_by_what_stands_around_it() {
    tags(&[
        ("Ana Reyes claims tax relief.", &["claims/Verb"]),
        ("The claims were false.", &["claims/Plural"]),
        ("He wants to question the mayor.", &["question/Verb"]),
    ]);
}

#[test]
fn a_past_form_after_a_noun_is_a_participle_when_the_noun_has_another_verb() {
    tags(&[
        ("People briefed on the plan were angry.", &["briefed/Participle"]),
        ("The farmer worked with his son.", &["worked/Verb"]),
        ("The roofs are not widely shared.", &["shared/Participle"]),
    ]);
}

#[test]
fn a_number_may_be_near_and_a_part_is_of_something() {
    tags(&[
        ("About four in ten said no.", &["About/Adverb"]),
        ("He talked about four dogs.", &["about/Preposition"]),
        ("Nearly half of the voters said no.", &["half/Pronoun"]),
    ]);
}

#[test]
fn what_cannot_be_owned_shows_a_contraction() {
    tags(&[
        ("In May Reyes’s been saying so.", &["’s/Be"]),
        ("In May Reyes’s the winner.", &["’s/Be"]),
        ("In May Reyes’s aides left.", &["’s/Possessive"]),
    ]);
}

#[test]
fn conjunctions_within_a_clause_are_adverbs() {
    tags(&[
        ("The mills now buy less grain.", &["now/Adverb"]),
        ("There is no bridge.", &["There/Pronoun"]),
        ("He knew what would happen.", &["what/Interrogative"]),
    ]);
}
