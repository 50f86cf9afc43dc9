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
        r#"title entry 1 ("DRA.") is a duplicate of entry 0"#
    );
    let message = refused(
        Options::new()
            .given_name("Élodie", None)
            .given_name("élodie", None),
    );
    assert_eq!(
        message,
        r#"given name entry 1 ("élodie") is a duplicate of entry 0"#
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
        mark.ends_with("contains a mark or digit where a word cannot have one"),
        "{mark}"
    );
    let number = refused(Options::new().title("1."));
    assert!(number.ends_with("contains no letter"), "{number}");
    let title = refused(Options::new().title("Vice Adm."));
    assert!(title.ends_with("contains white space"), "{title}");
}

#[test]
fn forms_are_four_words() {
    let mut verb = CueVerb::regular("bespeak");
    verb.forms.push("bespeaks".to_string());
    let message = refused(Options::new().cue_verb(verb));
    assert_eq!(
        message,
        r#"cue verb entry 0 ("bespeak") needs 4 forms, but has 1"#
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
        r#"cue verb entry 0 ("did bespeak") must be a single word, but contains white space"#
    );
}
