//! What each option changes, end to end.

use std::sync::Arc;
use std::thread;

use whosaid::{
    Act, Attribution, Attributor, CueVerb, Gender, Genre, Kind, KnownSpeaker, Options, Pattern,
    Roster, SpeakerKind, Typography,
};

fn attributor(options: Options) -> Attributor {
    Attributor::new(options).unwrap()
}

/// Speaker, lemma and content of each record.
fn told<'r>(records: &'r [Attribution<'_>]) -> Vec<(&'r str, &'r str, String)> {
    let lemma =
        |record: &'r Attribution<'_>| record.cue.as_ref().map_or("", |cue| cue.lemma.as_ref());
    records
        .iter()
        .map(|record| {
            (
                record.speaker_name().unwrap_or("?"),
                lemma(record),
                record.content().into_owned(),
            )
        })
        .collect()
}

#[test]
fn a_regular_verb_of_ones_own_reports_in_every_form() {
    let skeets = attributor(Options::new().cue_verb(CueVerb::regular("skeet").act(Act::Writes)));
    for text in [
        "“No comment today,” Ana Reyes skeeted.",
        "“No comment today,” skeeted Ana Reyes.",
        "“No comment today,” Ana Reyes skeets.",
        "“No comment today,” Ana Reyes has skeeted.",
        "Ana Reyes skeeted: “No comment today.”",
    ] {
        let records = skeets.attribute(text);
        let cue = records[0].cue.as_ref().unwrap();
        assert_eq!(
            (records[0].speaker_name(), cue.lemma.as_ref()),
            (Some("Ana Reyes"), "skeet"),
            "{text}"
        );
        assert_eq!(cue.act, Act::Writes, "{text}");
    }
}

#[test]
fn a_verb_of_ones_own_reports_without_quotation_marks() {
    let skeets = attributor(Options::new().cue_verb(CueVerb::regular("skeet")));
    let records = skeets.attribute("Ana Reyes skeeted that the bridge was closed.");
    assert_eq!(records[0].kind, Kind::Indirect);
    assert_eq!(told(&records)[0].1, "skeet");
}

#[test]
fn an_irregular_verb_of_ones_own() {
    let bespoke = CueVerb::irregular("bespeak", ["bespeaks", "bespoke", "bespoken", "bespeaking"]);
    let records_of = attributor(Options::new().cue_verb(bespoke));
    let records = records_of.attribute("“The bridge is closed,” Ana Reyes bespoke.");
    assert_eq!(
        told(&records),
        [(
            "Ana Reyes",
            "bespeak",
            "“The bridge is closed,”".to_string()
        )]
    );
}

#[test]
fn a_title_of_ones_own_is_one_word_with_its_full_stop() {
    let text = "“The bridge is closed,” said Dra. Ana Reyes. Nobody crossed it.";
    let mention = |attributor: &Attributor| {
        let records = attributor.attribute(text);
        records[0]
            .speaker
            .as_ref()
            .unwrap()
            .mention
            .as_ref()
            .unwrap()
            .text
            .to_string()
    };
    assert_eq!(
        mention(&attributor(Options::new().title("Dra."))),
        "Dra. Ana Reyes"
    );
    assert_eq!(mention(&Attributor::default()), "Dra");
}

#[test]
fn a_title_of_ones_own_belongs_to_the_name() {
    let name = |options: Options, text: &str| {
        let records = attributor(options).attribute(text);
        records[0].speaker_name().map(str::to_string)
    };
    let titled = || Options::new().title("Dra.").title("Capitana");
    assert_eq!(
        name(titled(), "“The bridge is closed,” said Dra. Reyes.").as_deref(),
        Some("Dra. Reyes")
    );
    assert_eq!(
        name(titled(), "“The bridge is closed,” said Capitana Reyes.").as_deref(),
        Some("Capitana Reyes")
    );
    let later =
        "“The bridge is closed,” said Ana Reyes. “It is old,” Capitana Reyes added. “Very old,” said Dra. Reyes.";
    for record in attributor(titled()).attribute(later) {
        assert_eq!(record.speaker_name(), Some("Ana Reyes"));
    }
}

#[test]
fn a_given_name_of_ones_own_tells_the_gender() {
    let text = "Paul Hall met Zorvane Reyes. “The bridge is closed,” she said.";
    let speaker = |gender| {
        let options = Options::new().given_name("Zorvane", Some(gender));
        attributor(options).attribute(text)[0]
            .speaker_name()
            .map(str::to_string)
    };
    assert_eq!(speaker(Gender::Female).as_deref(), Some("Zorvane Reyes"));
    assert_ne!(speaker(Gender::Male).as_deref(), Some("Zorvane Reyes"));
}

#[test]
fn a_given_name_of_ones_own_is_made_fuller_as_others_are() {
    let speakers = |options: Options, name: &str| -> Vec<String> {
        let text = format!("“I’m {name} Tregarth,” she said. {name} sat. “No,” said {name}.");
        let records = attributor(options).attribute(&text);
        let names = records.iter().filter_map(Attribution::speaker_name);
        names.map(str::to_string).collect()
    };
    let own = Options::new().given_name("Zorvane", Some(Gender::Female));
    assert_eq!(
        speakers(Options::new(), "Nell").last().map(String::as_str),
        Some("Nell Tregarth")
    );
    assert_eq!(
        speakers(own, "Zorvane"),
        speakers(Options::new(), "Nell")
            .iter()
            .map(|name| name.replace("Nell", "Zorvane"))
            .collect::<Vec<_>>()
    );
}

#[test]
fn attributors_side_by_side_share_no_words() {
    let text = "“No comment today,” Ana Reyes skeeted. “None at all,” Tom Hall zorked.";
    let lemmas = |attributor: &Attributor| -> Vec<String> {
        let records = attributor.attribute(text);
        let known = records.iter().filter_map(|record| record.cue.as_ref());
        known
            .map(|cue| cue.lemma.to_string())
            .filter(|lemma| ["skeet", "zork"].contains(&lemma.as_str()))
            .collect()
    };
    let skeets = Arc::new(attributor(
        Options::new().cue_verb(CueVerb::regular("skeet")),
    ));
    let zorks = Arc::new(attributor(
        Options::new().cue_verb(CueVerb::regular("zork")),
    ));
    let threads: Vec<_> = [(&skeets, "skeet"), (&zorks, "zork"), (&skeets, "skeet")]
        .into_iter()
        .map(|(attributor, lemma)| (Arc::clone(attributor), lemma))
        .map(|(attributor, lemma)| thread::spawn(move || assert_eq!(lemmas(&attributor), [lemma])))
        .collect();
    assert!(lemmas(&Attributor::default()).is_empty());
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_ne!(skeets, zorks);
}

#[test]
fn kinds_that_are_not_wanted_are_left_out() {
    let text =
        "“We won,” Ana Reyes said. She said that it was close. Tom Hall said it was “a great, great day” for all.";
    let all = Attributor::default().attribute(text);
    for kinds in [
        vec![Kind::Direct],
        vec![Kind::Direct, Kind::Mixed],
        vec![Kind::Indirect],
        vec![],
    ] {
        let found = attributor(Options::new().kinds(kinds.clone())).attribute(text);
        let wanted = all.iter().filter(|record| kinds.contains(&record.kind));
        assert!(found.iter().eq(wanted), "{kinds:?}: {found:#?}");
    }
}

#[test]
fn the_typography_may_be_forced() {
    let text = "‘The bridge is closed,’ said Ana Reyes. “It is old,” said Tom Hall.";
    let contents = |typography| -> Vec<String> {
        let found = attributor(Options::new().typography(typography)).find_quotations(text);
        found
            .iter()
            .filter(|quotation| quotation.depth == 0)
            .map(|quotation| quotation.text.to_string())
            .collect()
    };
    assert!(contents(Typography::Single).contains(&"‘The bridge is closed,’".to_string()));
    assert!(contents(Typography::Double).contains(&"“It is old,”".to_string()));
    let dashed = "— The bridge is closed, said Ana Reyes.\n— It is old.\n";
    let dashes = attributor(Options::new().typography(Typography::Dash));
    assert_eq!(dashes.find_quotations(dashed).len(), 2);
    let double = attributor(Options::new().typography(Typography::Double));
    assert_eq!(double.find_quotations(dashed).len(), 0);
}

#[test]
fn a_roster_comes_through_the_options_or_with_the_text() {
    let reyes = KnownSpeaker::new("Ana Reyes")
        .alias("Reyes")
        .kind(SpeakerKind::Person);
    let roster = Roster::new(vec![KnownSpeaker::new("Tom Hall"), reyes]).unwrap();
    let text = "“The bridge is closed,” Reyes said.";
    let attributor = attributor(Options::new().roster(roster.clone()));
    let records = attributor.attribute(text);
    let speaker = records[0].speaker.as_ref().unwrap();
    assert_eq!(
        (speaker.name.as_deref(), speaker.roster),
        (Some("Ana Reyes"), Some(1))
    );
    assert_eq!(
        Attributor::default().attribute_with_roster(text, &roster),
        records
    );
    let none = attributor.attribute_with_roster(text, &Roster::default());
    assert_eq!(none, Attributor::default().attribute(text));
}

#[test]
fn a_pattern_of_ones_own_links_a_transcript() {
    let options =
        Options::new().pattern(r"^(?P<speaker>[A-Z. ]+) (?P<cue>\([a-z ]+\)) (?P<content>.+)$");
    let transcript = "MS. REYES (on the phone) We are late.\nMR. HALL (answering) So are we.";
    let attributor = attributor(options);
    let records = attributor.attribute(transcript);
    let expected = [
        ("MS. REYES", "(on the phone)", "We are late."),
        ("MR. HALL", "answer", "So are we."),
    ];
    assert_eq!(
        told(&records),
        expected.map(|(speaker, cue, content)| (speaker, cue, content.to_string()))
    );
    let mention = |record: &Attribution<'_>| {
        record
            .speaker
            .as_ref()
            .unwrap()
            .mention
            .as_ref()
            .unwrap()
            .span
    };
    assert_eq!(mention(&records[1]).of(transcript), "MR. HALL");
}

/// Patterns whose speakers stand before, within and across what the library takes for mentions.
#[test]
fn a_pattern_of_ones_own_may_name_anything() {
    let any = r"(?P<speaker>.)(?P<cue>.)(?P<content>.)";
    let turns = r"(?P<speaker>\b[qa])(?P<cue>:) (?P<content>[^.?]+[.?])";
    let whole = "(?P<speaker>(?P<cue>(?P<content>.+)))";
    let around = "(?s)(?P<content>.*)(?P<cue>said)(?P<speaker>.*)";
    let first = r"^(?P<speaker>\w+)(?P<cue>\W+)(?P<content>.+)$";
    let interview = "Interview with Ana Reyes. Interview of June.\n\
        q: did he know? a: he did. Then Tom Hall left.\nHe said that it was late.";
    let mut found = 0;
    for (text, patterns) in [
        ("hire him. M", &[any][..]),
        (interview, &[turns]),
        ("l,K", &[whole]),
        ("d\n.man\n\"saidI\n\"!\"the man", &[around, first]),
    ] {
        let options = patterns
            .iter()
            .fold(Options::new(), |options, &pattern| options.pattern(pattern));
        found += attributor(options).attribute(text).len();
    }
    assert!(found > 3);
}

#[test]
fn a_pattern_of_ones_own_leaves_pronouns_to_those_before_them() {
    let pattern = r"(?P<speaker>\b[qa])(?P<cue>:) (?P<content>[^.?]+[.?])";
    let text = "Interview with Ana Reyes. Interview of June.\nq: did he know? a: he did. Then Tom Hall left.\n\
        He said that it was late.";
    let records = attributor(Options::new().pattern(pattern)).attribute(text);
    assert_eq!(
        records.last().and_then(Attribution::speaker_name),
        Some("Tom Hall")
    );
}

#[test]
fn the_kind_of_a_record_is_what_its_parts_say() {
    let options = Options::new()
        .pattern(r"^(?P<speaker>\w+)(?P<cue>\W+)(?P<content>.+)$")
        .pattern(r"(?P<content>[^ ]+) (?P<cue>\w*) (?P<speaker>\w+)");
    let attributor = attributor(options);
    let records = attributor.attribute("e n„\n“N");
    let quoted: Vec<bool> = records[0].parts.iter().map(|part| part.quoted).collect();
    assert_eq!((records[0].kind, quoted), (Kind::Mixed, vec![false, true]));
}

#[test]
fn kinds_only_filter_what_patterns_of_ones_own_find() {
    let text = "NOTE >> Ana Reyes said that it was late. A card with “Well” on it lay there.";
    let options = Options::new().pattern("(?P<speaker>[A-Z]+) (?P<cue>>>) (?P<content>.+)");
    let all = attributor(options.clone()).attribute(text);
    for kinds in [
        vec![Kind::Direct],
        vec![Kind::Direct, Kind::Mixed],
        vec![Kind::Indirect],
        vec![],
    ] {
        let found = attributor(options.clone().kinds(kinds.clone())).attribute(text);
        assert!(
            found
                .iter()
                .eq(all.iter().filter(|record| kinds.contains(&record.kind))),
            "{kinds:?}: {found:#?}"
        );
    }
}

#[test]
fn an_alias_of_a_roster_may_have_any_spaces() {
    let text = "“Come, Ann Lee, quick.”\n\n“Yes.”\n\n“Good,” said Tom.";
    for name in ["Ann Lee", "Ann  Lee", " Ann\u{a0}Lee ", "A\u{ad}nn Lee"] {
        let roster = Roster::new(vec![KnownSpeaker::new(name)]).unwrap();
        let records = Attributor::default().attribute_with_roster(text, &roster);
        assert_eq!(records[1].speaker_name(), Some(name), "{name:?}");
    }
}

#[test]
fn an_article_or_an_adjective_describes_nobody() {
    let described = |text| {
        let records = whosaid::attribute(text);
        let speaker = records[0].speaker.clone().unwrap();
        speaker.description.map(|words| words.text.into_owned())
    };
    for text in [
        "“No,” said the Rabbit.",
        "“No,” said the old Rabbit.",
        "“No,” said a poor little Rabbit.",
        "“No,” the angry Gardener said.",
    ] {
        assert_eq!(described(text), None, "{text}");
    }
    for (text, words) in [
        ("“No,” said former Mayor Ana Reyes.", "former Mayor"),
        ("“No,” said the spokesman Tom Hall.", "the spokesman"),
        ("“No,” said the old gardener Tom Hall.", "the old gardener"),
        ("“No,” said General Ana Reyes.", "General"),
        (
            "“No,” said the old anarchist Gardener.",
            "the old anarchist",
        ),
    ] {
        assert_eq!(described(text).as_deref(), Some(words), "{text}");
    }
}

#[test]
fn the_genre_that_a_caller_names() {
    let records = |genre, text: &str| -> Vec<(Pattern, Option<String>)> {
        let attributor = Attributor::new(Options::new().genre(genre)).unwrap();
        let records = attributor.attribute(text);
        let named = |record: &whosaid::Attribution<'_>| record.speaker_name().map(str::to_string);
        records
            .iter()
            .map(|record| (record.pattern, named(record)))
            .collect()
    };
    let page = "Reyes: We looked at the second pier.\n\nHall: And what did you find?\n";
    let turns = |genre| {
        let found = records(genre, page);
        found
            .iter()
            .filter(|(pattern, _)| *pattern == Pattern::TurnLabel)
            .count()
    };
    assert_eq!(turns(Genre::Transcript), 2);
    let story = "“Late again?” asked Emma Stone.\n\n“The 4 p.m. train,” Tom Hall said.\n\n“Which one?”\n\n“The long one.”\n";
    let named = |genre| {
        records(genre, story)
            .iter()
            .filter(|(_, name)| name.is_some())
            .count()
    };
    assert_eq!(named(Genre::Fiction), 4);
    assert!(named(Genre::News) < 4);
}

#[test]
fn an_open_roster_takes_nobody_s_words_away() {
    let text = "“No,” said Emma. “Never,” said Ana Reyes.\n\n“Why?” asked Emma.";
    let roster = Roster::new(vec![KnownSpeaker::new("Emma")]).unwrap();
    let records = Attributor::default().attribute_with_roster(text, &roster);
    assert_eq!(records[1].speaker_name(), Some("Ana Reyes"));
}

#[test]
fn an_open_roster_of_few_leaves_strangers_without_a_name() {
    let roster = Roster::new(["Josie", "Mr. Pell"].map(KnownSpeaker::new).to_vec()).unwrap();
    let text = "Josie pushed the door. “You’re early,” said the girl at the counter.\n\n\
                “Am I?” said Josie. “Is Mr. Pell in?”\n\n\
                “Not yet,” the girl said. “He never is,” growled the parrot.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    let without = Attributor::default().attribute(text);
    let names = |records: &[Attribution<'_>]| -> Vec<Option<String>> {
        records
            .iter()
            .map(|record| record.speaker_name().map(str::to_owned))
            .collect()
    };
    assert_eq!(names(&records), names(&without));
    assert_eq!(records[1].speaker_name(), Some("Josie"));
}

#[test]
fn a_title_or_what_the_text_tells_of_an_entry_goes_before_its_surname_and_its_kind() {
    let names = ["Eamon Doyle", "Larne Foundation", "The envoy"];
    let roster = Roster::new(names.map(KnownSpeaker::new).to_vec()).unwrap();
    let text = "“He talks,” said Mrs. Doyle. “I do,” said Mr. Doyle.\n\n\
                The Larne Foundation gave a million to what it calls “a good cause.”";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    let found: Vec<_> = records
        .iter()
        .map(|record| record.speaker_name().unwrap())
        .collect();
    assert_eq!(found, ["Mrs. Doyle", "Eamon Doyle", "Larne Foundation"]);
}

#[test]
fn a_roster_that_tells_no_sex_lets_the_text_tell_it() {
    let names = ["Mr. Petrossian", "Mum", "Dover Cooperative"];
    let roster = Roster::new(names.map(KnownSpeaker::new).to_vec()).unwrap();
    let text = "Mum paid Mr. Petrossian of the Dover Cooperative. “Well now,” he said.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    assert_eq!(records[0].speaker_name(), Some("Mr. Petrossian"));
}

#[test]
fn a_mark_that_closes_within_a_turn_of_a_dash_opens_nothing() {
    let text = "\"We \n—שלום,” added Ana Reyes. ";
    for typography in [Typography::Dash, Typography::Double] {
        let attributor = Attributor::new(Options::new().typography(typography)).unwrap();
        let found = attributor.find_quotations(text);
        assert!(!found.is_empty(), "{typography:?}");
    }
}

#[test]
fn whom_the_text_calls_a_sergeant_goes_before_an_entry_that_says_no_more() {
    let names = ["Hiram Vogt", "Lucjan", "The Sergeant", "The Woman"];
    let roster = Roster::new(names.map(KnownSpeaker::new).to_vec()).unwrap();
    let text = "Sergeant Hiram Vogt came in. “Names,” said Vogt. “No,” said Lucjan.\n\n\
                “Now,” said the sergeant. “Later,” said the woman.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    assert_eq!(records[2].speaker_name(), Some("Hiram Vogt"));
    assert_eq!(records[3].speaker_name(), Some("The Woman"));
}
