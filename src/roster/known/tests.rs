//! Expressions and the entries that they name.

use super::*;
use crate::KnownSpeaker;

fn of<const N: usize>(names: [&str; N]) -> Roster {
    Roster::new(names.map(KnownSpeaker::new).to_vec()).expect("a roster")
}

fn roster() -> Roster {
    let speakers = vec![
        KnownSpeaker::new("Emma Woodhouse")
            .alias("Emma")
            .alias("Miss Woodhouse"),
        KnownSpeaker::new("Mr. Woodhouse"),
        KnownSpeaker::new("The White Rabbit"),
        KnownSpeaker::new("Élodie  Ney").alias("his aunt"),
    ];
    Roster::new(speakers).expect("a roster")
}

#[test]
fn the_whole_expression_comes_first() {
    assert_eq!(roster().find("Miss Woodhouse"), Some(0));
    assert_eq!(roster().find("Mr. Woodhouse"), Some(1));
    assert_eq!(roster().find("white rabbit"), Some(2));
    assert_eq!(roster().find("ÉLODIE NEY"), Some(3));
}

#[test]
fn a_name_that_two_share_is_nobodys() {
    assert_eq!(roster().find("Woodhouse"), None);
    assert_eq!(roster().find("Rabbit"), Some(2));
    assert_eq!(roster().find("Harriet"), None);
}

#[test]
fn a_nominal_is_known_without_its_owner() {
    assert_eq!(roster().find_nominal("the aunt"), Some(3));
    assert_eq!(roster().find_nominal("the uncle"), None);
}

#[test]
fn who_is_called_is_called_so_to_the_letter() {
    assert_eq!(roster().with_alias("Emma"), Some(0));
    assert_eq!(roster().with_alias("emma"), None);
    assert_eq!(roster().called_by("Woodhouse").collect::<Vec<_>>(), [0, 1]);
    assert_eq!(roster().called_by("woodhouse").count(), 0);
}

#[test]
fn a_namesake_has_another_given_name() {
    let roster = of(["Joe Moss", "Mr. Darrow", "Will Orme"]);
    assert!(roster.is_namesake(0, "Jill Moss"));
    assert!(!roster.is_namesake(0, "J. Moss"));
    assert!(!roster.is_namesake(1, "Felix Darrow"));
    assert!(!roster.is_namesake(2, "William Orme"));
}

#[test]
fn a_bare_surname_is_that_of_the_better_known() {
    let speakers = vec![KnownSpeaker::new("Ana Reyes"), KnownSpeaker::new("Reyes")];
    let roster = Roster::new(speakers).expect("a roster");
    assert!(roster.is_only_surname(1, 0, "Reyes"));
    assert!(!roster.is_only_surname(0, 1, "Reyes"));
}

#[test]
fn a_word_that_very_many_share_tells_nobody_apart() {
    let many = (0..2 * SHARED).map(|number| format!("John Xyz{number} Foo"));
    let names = ["John Quux Alpha".to_owned()].into_iter().chain(many);
    let rest = ["John Quux Beta", "John Marple Gamma"].map(str::to_owned);
    let speakers = names.chain(rest).map(KnownSpeaker::new).collect();
    let roster = Roster::new(speakers).expect("a roster");
    assert_eq!(roster.find("John Quux"), None);
    assert_eq!(roster.find("John Marple"), Some(2 * SHARED + 2));
    assert_eq!(roster.find("Xyz7 John"), Some(8));
    assert_eq!(roster.find("John Foo"), None);
    assert_eq!(roster.find("John Xyz7 Gamma"), None);
    assert_eq!(roster.called_by("John").count(), 0);
    assert_eq!(roster.called_by("Quux").count(), 2);
}

#[test]
fn an_alias_is_read_as_a_text_is() {
    let names = [
        " Ann ",
        "Ann  Lee",
        "Ann\u{a0}Lee",
        "Ann\nLee",
        "A\u{ad}nn Lee\u{200b}",
    ];
    for name in names {
        let wanted = name.contains("Lee").then_some("Ann Lee");
        assert_eq!(of([name]).with_alias(wanted.unwrap_or("Ann")), Some(0));
        assert_eq!(of([name]).find("Ann"), Some(0), "{name:?}");
        assert_eq!(of([name]).called_by("Ann").count(), 1, "{name:?}");
        assert_eq!(of([name]).speakers()[0].name, name);
    }
    assert_eq!(of(["Ann Lee"]).with_alias("Ann\nLee"), Some(0));
    assert_eq!(of(["Ann Lee"]).with_alias("AnnLee"), None);
    assert_eq!(of(["Ann Lee"]).with_alias("Ann lee"), None);
}

#[test]
fn the_article_matters_where_it_tells_two_apart() {
    let both = of(["Rabbit", "The Rabbit"]);
    assert_eq!(both.find("Rabbit"), Some(0));
    assert_eq!(both.find("the Rabbit"), Some(1));
    assert_eq!(both.find_nominal("the rabbit"), Some(1));
    assert_eq!(both.with_alias("The Rabbit"), Some(1));
    assert_eq!(of(["Rabbit"]).find("the Rabbit"), Some(0));
    assert_eq!(of(["The Rabbit"]).find("Rabbit"), Some(0));
    assert_eq!(of(["The"]).find("The"), Some(0));
}
