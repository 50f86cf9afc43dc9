//! The promises of the public surface: what every type can do, and what every error says.

use std::fmt::Debug;

use whosaid::{
    Accord, Act, Answer, Attribution, Attributor, Cue, CueVerb, Difference, Document, Entity,
    Error, Gender, Kind, KnownSpeaker, Label, Mention, Offsets, Options, Part, Place, Position,
    Quotation, Quoted, Reason, Roster, Segment, SegmentKind, Span, Speaker, SpeakerKind,
    Typography, UnbalancedMark, Unit, Verdict,
};

fn comparable<T: Send + Sync + Debug + Clone + PartialEq>() {}

#[test]
fn every_type_can_be_sent_shared_printed_cloned_and_compared() {
    comparable::<Act>();
    comparable::<Attribution<'_>>();
    comparable::<Attributor>();
    comparable::<Cue<'_>>();
    comparable::<CueVerb>();
    comparable::<Document<'_>>();
    comparable::<Entity<'_>>();
    comparable::<Error>();
    comparable::<Gender>();
    comparable::<Kind>();
    comparable::<KnownSpeaker>();
    comparable::<Label>();
    comparable::<Mention<'_>>();
    comparable::<Offsets<'_>>();
    comparable::<Options>();
    comparable::<Part<'_>>();
    comparable::<Quotation<'_>>();
    comparable::<Position>();
    comparable::<Quoted>();
    comparable::<Reason>();
    comparable::<Roster>();
    comparable::<Segment>();
    comparable::<SegmentKind>();
    comparable::<Span>();
    comparable::<Speaker<'_>>();
    comparable::<SpeakerKind>();
    comparable::<Typography>();
    comparable::<UnbalancedMark<'_>>();
    comparable::<Unit>();
    comparable::<Accord>();
    comparable::<Answer>();
    comparable::<Difference>();
    comparable::<Place>();
    comparable::<Verdict>();
}

#[test]
fn an_error_is_a_standard_error() {
    fn standard<T: std::error::Error + Send + Sync + 'static>() {}
    standard::<Error>();
}

#[test]
fn the_default_attributor_is_the_one_without_options() {
    let text = "“We won,” Ana Reyes said.";
    let built = Attributor::new(Options::new()).unwrap();
    assert_eq!(built.attribute(text), Attributor::default().attribute(text));
}

/// The message of options that cannot be used.
fn refused(options: Options) -> String {
    Attributor::new(options)
        .expect_err("these options cannot be used")
        .to_string()
}

/// The message of a roster that cannot be used.
fn refused_roster<const N: usize>(speakers: [KnownSpeaker; N]) -> String {
    Roster::new(speakers.to_vec())
        .expect_err("this roster cannot be used")
        .to_string()
}

#[test]
fn a_pattern_that_is_no_regular_expression() {
    let good = r"(?P<speaker>\w+) (?P<cue>>>) (?P<content>.+)";
    let message = refused(Options::new().pattern(good).pattern("(?P<content>.+"));
    let start = r#"pattern 1 ("(?P<content>.+") is not a valid regular expression: "#;
    assert!(message.starts_with(start), "{message}");
    assert!(message.len() > start.len(), "no reason: {message}");
}

#[test]
fn a_pattern_without_its_groups() {
    let speaker = refused(Options::new().pattern("(?P<content>.+) (?P<cue>>>)"));
    assert_eq!(
        speaker,
        r#"pattern 0 ("(?P<content>.+) (?P<cue>>>)") has no group named `speaker`"#
    );
    let content = refused(Options::new().pattern("(?P<speaker>.+) (?P<cue>>>)"));
    assert_eq!(
        content,
        r#"pattern 0 ("(?P<speaker>.+) (?P<cue>>>)") has no group named `content`"#
    );
}

#[test]
fn an_empty_word() {
    let verb = refused(Options::new().cue_verb(CueVerb::regular("")));
    assert_eq!(verb, "cue verb entry 0 is empty");
    let title = refused(Options::new().title("Dra.").title("  "));
    assert_eq!(title, "title entry 1 is empty");
    let name = refused(
        Options::new()
            .given_name("Ana", Some(Gender::Female))
            .given_name("", None),
    );
    assert_eq!(name, "given name entry 1 is empty");
}

#[test]
fn an_entry_that_is_no_single_word() {
    let verb = refused(Options::new().cue_verb(CueVerb::regular("speak up")));
    assert_eq!(
        verb,
        r#"cue verb entry 0 ("speak up") must be a single word, but contains white space"#
    );
    let name = refused(Options::new().given_name("Ana Maria", None));
    assert_eq!(
        name,
        r#"given name entry 0 ("Ana Maria") must be a single word, but contains white space"#
    );
}

#[test]
fn an_entry_that_is_given_twice() {
    let title = refused(Options::new().title("Dra.").title("Sra.").title("Dra."));
    assert_eq!(title, r#"title entry 2 ("Dra.") is a duplicate of entry 0"#);
    let verb = refused(
        Options::new()
            .cue_verb(CueVerb::regular("skeet"))
            .cue_verb(CueVerb::regular("skeet")),
    );
    assert_eq!(
        verb,
        r#"cue verb entry 1 ("skeet") is a duplicate of entry 0"#
    );
    let name = refused(
        Options::new()
            .given_name("Ana", None)
            .given_name("Ana", Some(Gender::Female)),
    );
    assert_eq!(
        name,
        r#"given name entry 1 ("Ana") is a duplicate of entry 0"#
    );
}

#[test]
fn a_roster_entry_without_a_name() {
    let message = refused_roster([KnownSpeaker::new("Ana Reyes"), KnownSpeaker::new(" \t")]);
    assert_eq!(message, "roster entry 1 has no name");
}

#[test]
fn a_roster_entry_with_an_empty_alias() {
    let message = refused_roster([KnownSpeaker::new("Ana Reyes").alias("Reyes").alias("")]);
    assert_eq!(
        message,
        r#"roster entry 0 ("Ana Reyes") has an empty alias"#
    );
}

#[test]
fn an_alias_that_two_roster_entries_claim() {
    let ana = KnownSpeaker::new("Ana Reyes").alias("Reyes");
    let message = refused_roster([
        ana.clone(),
        KnownSpeaker::new("Tom Hall"),
        KnownSpeaker::new("Luis Reyes").alias("REYES "),
    ]);
    assert_eq!(
        message,
        r#"roster entries 0 ("Ana Reyes") and 2 ("Luis Reyes") both claim "REYES""#
    );
    let twice = refused_roster([ana.clone(), ana]);
    assert_eq!(
        twice,
        r#"roster entries 0 ("Ana Reyes") and 1 ("Ana Reyes") both claim "Ana Reyes""#
    );
}

#[test]
fn two_aliases_that_read_the_same_are_one() {
    let message = refused_roster([
        KnownSpeaker::new("Ana  Reyes"),
        KnownSpeaker::new("Ana Reyes"),
    ]);
    assert_eq!(
        message,
        r#"roster entries 0 ("Ana  Reyes") and 1 ("Ana Reyes") both claim "Ana Reyes""#
    );
    for other in ["ana\u{a0}reyes", "A\u{ad}na Reyes", "Ana\nReyes\u{200b}"] {
        refused_roster([KnownSpeaker::new("Ana Reyes"), KnownSpeaker::new(other)]);
    }
    let nameless = refused_roster([KnownSpeaker::new("\u{200b}")]);
    assert_eq!(nameless, "roster entry 0 has no name");
    let rabbits = ["Rabbit", "The Rabbit"].map(KnownSpeaker::new);
    assert!(Roster::new(rabbits.to_vec()).is_ok());
}

#[test]
fn a_speaker_may_repeat_their_own_alias() {
    let roster = Roster::new(vec![KnownSpeaker::new("Ana Reyes")
        .alias("Ana Reyes")
        .alias("ana reyes")])
    .unwrap();
    assert_eq!(roster.speakers().len(), 1);
    assert_eq!(Roster::default().speakers(), []);
}
