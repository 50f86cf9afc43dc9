//! Wrong options are refused, by entry.

use crate::{Attributor, CueVerb, Options};

fn refused(options: Options) -> String {
    Attributor::new(options).unwrap_err().to_string()
}

#[test]
fn case_and_white_space_do_not_tell_entries_apart() {
    let message = refused(Options::new().title("Dra.").title(" DRA. "));
    assert_eq!(
        message,
        r#"title entry 1 ("DRA.") is given twice: entry 0 is the same"#
    );
    let message = refused(
        Options::new()
            .given_name("Élodie", None)
            .given_name("élodie", None),
    );
    assert_eq!(
        message,
        r#"given name entry 1 ("élodie") is given twice: entry 0 is the same"#
    );
}

#[test]
fn a_word_is_what_a_text_has_as_one_word() {
    for name in ["Ana", "María-José", "O'Dowd", "O’Dowd", "J."] {
        assert!(
            Attributor::new(Options::new().given_name(name, None)).is_ok(),
            "{name}"
        );
    }
    let mark = refused(Options::new().given_name("Ana,", None));
    assert!(
        mark.ends_with("it holds a mark or digit that words do not hold there"),
        "{mark}"
    );
    let number = refused(Options::new().title("1."));
    assert!(number.ends_with("it holds no letter"), "{number}");
    let title = refused(Options::new().title("Vice Adm."));
    assert!(title.ends_with("it holds white space"), "{title}");
}

#[test]
fn forms_are_four_words() {
    let mut verb = CueVerb::regular("bespeak");
    verb.forms.push("bespeaks".to_string());
    let message = refused(Options::new().cue_verb(verb));
    assert_eq!(
        message,
        r#"cue verb entry 0 ("bespeak") has 1 forms, not 4"#
    );
    let verb = CueVerb::irregular("bespeak", ["bespeaks", "", "bespoken", "bespeaking"]);
    assert_eq!(
        refused(Options::new().cue_verb(verb)),
        r#"cue verb entry 0 ("bespeak") has an empty form"#
    );
    let verb = CueVerb::irregular(
        "bespeak",
        ["bespeaks", "did bespeak", "bespoken", "bespeaking"],
    );
    let message = refused(Options::new().cue_verb(verb));
    assert_eq!(
        message,
        r#"cue verb entry 0 ("did bespeak") is no single word: it holds white space"#
    );
}
