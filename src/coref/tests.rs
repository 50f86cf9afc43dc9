//! Whole texts in, names of speakers out.

use std::fmt::Write;

use super::name::{begin, of_words, same_first, single};
use crate::coref::words::WordTable;
use crate::lexicon::{hash_of, Lexicon};
use crate::mention::{NounMention, DEFINITE};
use crate::syntax::token::{tokenize, Token};
use crate::util::map::{Index, Map};
use crate::{Attribution, Attributor, Gender, KnownSpeaker, Roster, Span, SpeakerKind};
use proptest::prelude::*;

/// The names of the speakers, in text order.
fn names(text: &str) -> Vec<String> {
    named(crate::attribute(text))
}

/// The name of the last speaker.
fn last(text: &str) -> String {
    names(text).pop().unwrap_or_default()
}

fn named(records: Vec<Attribution<'_>>) -> Vec<String> {
    let name = |record: &Attribution<'_>| {
        let speaker = record
            .speaker
            .as_ref()
            .and_then(|speaker| speaker.name.as_deref());
        speaker.unwrap_or("?").to_string()
    };
    records.iter().map(name).collect()
}

#[test]
fn a_surname_finds_its_full_name_before_and_after_it() {
    assert_eq!(
        names("“No,” Osei said.\n\nMargaret Osei left. “Never,” Osei said."),
        ["Margaret Osei", "Margaret Osei"]
    );
}

#[test]
fn titles_tell_husband_and_wife_apart() {
    let text =
        "Lionel Crewe and his wife, Sybil Crewe, keep bees.\n\n“They know me,” Mr. Crewe said.\n\n\
                “They know his pipe,” said Mrs. Crewe.";
    assert_eq!(names(text), ["Lionel Crewe", "Sybil Crewe"]);
}

#[test]
fn a_surname_with_its_particle_is_a_surname() {
    assert_eq!(
        names("Joris van den Berg left. “A door is a face,” Van den Berg said."),
        ["Joris van den Berg"]
    );
}

/// Somebody who is called `name` in so many paragraphs, with a sentence in between.
fn often(name: &str, between: &str) -> String {
    let turns = format!("{name} shut the door. “It is late,” {name} said.\n\n").repeat(60);
    format!("{turns}{between}\n\n{turns}")
}

#[test]
fn a_form_that_stands_once_among_many_makes_no_name_fuller() {
    let once = [
        ("Edith", "V. Edith Rides Out"),
        ("Edith", "Miss Grey Edith Ride To The Lake"),
        ("Edith", "They played Flora Edith and went home."),
        ("Tom", "The bear was no Tom Thumb."),
        ("Corran", "Upon Edith Corran had made its mark."),
    ];
    for (name, between) in once {
        assert_eq!(last(&often(name, between)), name, "{between}");
    }
    let turns = "Edith shut the door. “It is late,” Edith said.\n\n".repeat(6);
    let few = format!("{turns}CHAPTER V. Edith Rides Out\n\n“No,” Edith said.");
    assert_eq!(last(&few), "Edith");
}

#[test]
fn a_form_that_introduces_somebody_or_stands_often_is_earned() {
    let first = format!("Edith Marlow came in. {}", often("Edith", ""));
    assert_eq!(last(&first), "Edith Marlow");
    let often = often("Edith", &"Edith Marlow went out. ".repeat(12));
    assert_eq!(last(&often), "Edith Marlow");
}

#[test]
fn a_report_has_others_than_the_many_of_its_roster() {
    let known = (0..12).map(|at| KnownSpeaker::new(format!("Tom Hall{at}")));
    let reyes = std::iter::once(KnownSpeaker::new("Ana Reyes"));
    let roster = Roster::new(known.chain(reyes).collect()).expect("a good roster");
    let text = "Ana Reyes opened the bridge in Dover on Monday. “It is wide,” said the governor.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    assert_eq!(named(records), ["Ana Reyes"]);
}

#[test]
fn a_wife_a_mother_a_daughter_are_others_than_who_has_the_surname() {
    let two = [
        (
            "Dr. Halsey came in. “Late,” said Dr. Halsey. “Early,” said Mrs. Halsey.",
            ["Dr. Halsey", "Mrs. Halsey"],
        ),
        (
            "Admiral Thorne sat. “Late,” said the Admiral. “Early,” said Mrs Thorne.",
            ["Admiral Thorne", "Mrs Thorne"],
        ),
        (
            "Mary Halsey sat. “Late,” said Mary. “Early,” said Mrs. Halsey.",
            ["Mary Halsey", "Mrs. Halsey"],
        ),
        (
            "Julia Bartram sat. “Late,” said Julia. “Early,” said Lady Bartram.",
            ["Julia Bartram", "Lady Bartram"],
        ),
        (
            "Corliss sat. “Late,” said Corliss. “Early,” said Mrs. Corliss.",
            ["Corliss", "Mrs. Corliss"],
        ),
        (
            "Corliss sat. “Late,” said Corliss. “Early,” said Miss Corliss.",
            ["Corliss", "Miss Corliss"],
        ),
        (
            "Mrs. Corliss sat. “Late,” said Mrs. Corliss. “Early,” said Corliss.",
            ["Mrs. Corliss", "Corliss"],
        ),
    ];
    for (text, wanted) in two {
        assert_eq!(names(text), wanted, "{text}");
    }
}

#[test]
fn a_title_parts_nobody_from_a_name_that_is_theirs() {
    let one = [
        (
            "Ana Reyes sat. “Late,” said Ms. Reyes. “Early,” said Reyes.",
            "Ana Reyes",
        ),
        (
            "Hillary Moss sat. “Late,” said Mrs. Moss. “Early,” said Mrs. Moss.",
            "Hillary Moss",
        ),
        ("Ann sat. “Late,” said Ann. “Early,” said Miss Ann.", "Ann"),
        (
            "Emma Grey sat. “Late,” said Emma. “Early,” said Miss Grey.",
            "Emma Grey",
        ),
        (
            "Reyes sat. “Late,” said Reyes. “Early,” said Mr. Reyes.",
            "Reyes",
        ),
    ];
    for (text, wanted) in one {
        assert_eq!(names(text), [wanted; 2], "{text}");
    }
}

#[test]
fn a_word_for_a_trade_or_a_people_is_a_surname_where_somebody_is_called_so() {
    assert_eq!(
        names("Joan Weaver left. “Never,” Weaver said."),
        ["Joan Weaver"]
    );
    assert_eq!(names("Joan Reed left. “Never,” Weaver said."), ["?"]);
}

#[test]
fn two_surnames_find_their_given_name() {
    assert_eq!(
        names(
            "“No,” Mora Lindqvist said.\n\nAna Mora Lindqvist left. “Never,” Mora Lindqvist said."
        ),
        ["Ana Mora Lindqvist", "Ana Mora Lindqvist"]
    );
}

#[test]
fn a_title_stays_where_there_is_no_given_name() {
    assert_eq!(names("“Sit down,” said Captain Roe."), ["Captain Roe"]);
}

#[test]
fn a_pronoun_goes_to_the_last_subject_of_its_gender() {
    let text =
        "Martin Salk and his sister, Deborah Salk, shared the prize. “I bought a boat,” she said.";
    assert_eq!(names(text).last().map(String::as_str), Some("Deborah Salk"));
}

#[test]
fn whoever_spoke_in_the_sentence_before_goes_on() {
    let text = "Martin Salk shut the mill. The clerk Owen Reed said Salk had never paid a bill. “Not one,” he said.";
    assert_eq!(last(text), "Owen Reed");
}

#[test]
fn the_subject_of_a_clause_within_another_is_less_than_that_of_the_sentence() {
    let text = "Martin Salk sighed when Owen Reed walked in. “Late again,” he said.";
    assert_eq!(last(text), "Martin Salk");
    let relative = "Martin Salk praised Owen Reed, who had mended the roof. “It holds,” he said.";
    assert_eq!(last(relative), "Martin Salk");
}

#[test]
fn a_pronoun_makes_no_man_of_what_is_no_person() {
    let text =
        "“We work well,” Martin Salk said. Audiences can expect him to dance. “It comes from the heart,” he said.";
    assert_eq!(last(text), "Martin Salk");
}

#[test]
fn somebody_without_a_name_does_not_get_one() {
    let text = "Clara Voss left early. A woman in a green coat stopped at the gate. “Is this the line?” she asked.";
    assert_eq!(names(text), ["?"]);
}

#[test]
fn a_definite_nominal_is_who_was_introduced_as_such() {
    assert_eq!(
        names("Judge Leon Vasey came in. Nobody rose. “Sit down,” the judge said."),
        ["Leon Vasey"]
    );
    let two = "Judge Leon Vasey met Judge Ada Moss. Nobody rose. “Sit down,” the judge said.";
    assert_eq!(names(two), ["?"]);
}

#[test]
fn a_public_office_is_that_of_whom_the_report_is_about() {
    let about =
        "Ada Moss opened the bridge. “It will stand,” Moss said. “It must,” the governor said.";
    assert_eq!(last(about), "Ada Moss");
    let servant =
        "Ada Moss opened the bridge. “It will stand,” Moss said. “It must,” the spokesman said.";
    assert_eq!(last(servant), "?");
    let reason = "Ada Moss closed the bridge because the governor said it was “a wreck.”";
    assert_eq!(last(reason), "?");
    let former = "Ada Moss opened the bridge. “It will stand,” Moss said. “It must,” the former governor said.";
    assert_eq!(last(former), "?");
}

#[test]
fn an_office_that_nobody_introduced_hides_nobody() {
    let text = "Reed calls the governor a crook. Ada Moss laughed. “He lies,” Moss said. “As ever,” the governor said.";
    assert_eq!(last(text), "Ada Moss");
    let introduced = "Ada Moss met a governor. “He lies,” Moss said. “As ever,” the governor said.";
    assert_eq!(last(introduced), "?");
}

#[test]
fn a_pronoun_before_its_sentence_has_a_subject_is_that_subject() {
    let text = "Martin Salk shut the mill. In what he called “a sad day,” Owen Reed left.";
    assert_eq!(last(text), "Owen Reed");
}

#[test]
fn who_behind_a_dash_is_whom_it_follows() {
    assert_eq!(
        last("Owen Reed - who said the mill was “a ruin” - left."),
        "Owen Reed"
    );
}

#[test]
fn of_two_of_one_office_it_is_whom_the_report_is_about() {
    let text = "Senator Leon Vasey met Senator Ada Moss in May. Moss said she had won. “It is done,” the senator said.";
    assert_eq!(last(text), "Ada Moss");
    let others =
        "Senator Leon Vasey lost. Ada Moss said she had won. “It is done,” Moss said. “For good,” the senator said.";
    assert_eq!(last(others), "Leon Vasey");
}

#[test]
fn whom_a_subject_speaks_to_is_somebody_else() {
    let text = "Rupert Stahl asked Owen Reed how high the dam would be. “As high as it takes,” he told Stahl.";
    assert_eq!(last(text), "Owen Reed");
    let called = "Owen Reed was mild. Rupert Stahl made a speech. Within minutes, he called Stahl “a fraud.”";
    assert_eq!(last(called), "Owen Reed");
}

#[test]
fn a_name_that_explains_a_subject_is_the_subject() {
    let text =
        "Ada Moss won the vote. One beekeeper, council treasurer Martha Stone, pledged her help to Moss in May. \
                “We are with you,” she said.";
    assert_eq!(last(text), "Martha Stone");
}

#[test]
fn a_contracted_verb_has_its_subject() {
    let text =
        "Owen Reed’s been saying for weeks that Rupert Stahl is late. “He never answers,” he said.";
    assert_eq!(last(text), "Owen Reed");
}

#[test]
fn an_owner_before_its_sentence_has_a_subject_is_that_subject() {
    let text = "Martha Stone shut the mill. In her claim that it was “a sad day,” Ada Moss left nothing out.";
    assert_eq!(last(text), "Ada Moss");
}

#[test]
fn an_office_that_somebody_was_elected_to_hides_nobody() {
    let text = "Ada Moss was elected governor in 1998. Rupert Stahl held the keys. Stahl defended the sale. \
                “It was cheap,” the governor said.";
    assert_eq!(last(text), "Rupert Stahl");
}

#[test]
fn a_given_name_tells_more_than_an_office_in_a_mans_name() {
    let text = "Ada Moss left early. Harbor spokesman Grace Hall confirmed the sale. “It is signed,” she said.";
    assert_eq!(last(text), "Grace Hall");
}

#[test]
fn several_may_be_candidates() {
    let text = "Candidate Rupert Stahl lost in May. Nobody was surprised. Months went by. Ada Moss walked to the \
                market. Moss said it was over. “I won,” the presidential candidate repeated.";
    assert_eq!(last(text), "Ada Moss");
}

#[test]
fn an_office_stands_before_its_name() {
    assert_eq!(
        names("“It is late,” Secretary of State Martha Stone said."),
        ["Martha Stone"]
    );
}

#[test]
fn the_narrator_is_whom_others_address() {
    let mut text = String::new();
    for hour in 1..=24 {
        let _ = write!(
            text,
            "I went out at {hour}. I ate nothing. “Come in, Mark,” said Julia Barley.\n\n"
        );
    }
    text.push_str("“I will,” I said.");
    let found = names(&text);
    assert_eq!(found.first().map(String::as_str), Some("Julia Barley"));
    assert_eq!(found.last().map(String::as_str), Some("Mark"));
}

#[test]
fn who_shares_a_surname_with_an_entry_is_another() {
    let roster = Roster::new(vec![KnownSpeaker::new("Joe Moss")]).expect("a roster");
    let of = |text| named(Attributor::default().attribute_with_roster(text, &roster));
    assert_eq!(
        of("“Late,” said Peter Moss. “Very,” Jill Moss said. “No,” said Moss. “Oh,” Hunter Moss said."),
        ["Peter Moss", "Jill Moss", "Joe Moss", "Hunter Moss"]
    );
    assert_eq!(
        of("“Late,” said President Moss. “Very,” said Joe."),
        ["Joe Moss"; 2]
    );
}

#[test]
fn a_roster_names_its_own_and_nobody_else_where_it_is_closed() {
    let speakers = vec![
        KnownSpeaker::new("Emma Woodhouse")
            .alias("Miss Woodhouse")
            .gender(Gender::Female),
        KnownSpeaker::new("The White Rabbit").gender(Gender::Male),
    ];
    let roster = Roster::new(speakers).expect("a roster");
    let text =
        "“Late,” said the white rabbit.\n\n“How late?” said Emma.\n\n“Very,” said Mr. Ferris.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    let closed = Attributor::default().attribute_with_roster(text, &roster.clone().closed());
    let entries: Vec<_> = records
        .iter()
        .map(|record| record.speaker.as_ref().and_then(|known| known.roster))
        .collect();
    assert_eq!(entries, [Some(1), Some(0), None]);
    let named_of = |last| ["The White Rabbit", "Emma Woodhouse", last];
    assert_eq!(named(records), named_of("Mr. Ferris"));
    assert_eq!(named(closed), named_of("?"));
}

/// A hundred thousand names, all different or all of one surname, take no more than a few looks each.
#[test]
fn many_names_stay_cheap() {
    let mut text = String::new();
    for number in 0..20_000u32 {
        let letters: String = number
            .to_string()
            .bytes()
            .map(|digit| char::from(digit - b'0' + b'a'))
            .collect();
        let _ = write!(text, "“No,” said Q{letters} Smith. ");
    }
    assert!(names(&text).len() > 10_000);
}

#[test]
fn a_wife_is_no_daughter_who_is_named_later() {
    let tale = "Mrs. Crewe sat down. ".repeat(8);
    let text = format!("{tale}Then Sybil Crewe came in.\n\n“They know me,” said Mrs. Crewe.");
    assert_eq!(last(&text), "Mrs. Crewe");
}

#[test]
fn what_stands_before_a_name_by_chance_is_no_part_of_it() {
    let tale = "Clara sat down. ".repeat(8);
    let text = format!("{tale}On the road from London Clara slept.\n\n“We are there,” said Clara.");
    assert_eq!(last(&text), "Clara");
    let text = "“No,” said Old Edmund.\n\nEdmund Marsh left. “Never,” Edmund said.";
    assert_eq!(names(text), ["Edmund Marsh", "Edmund Marsh"]);
}

#[test]
fn a_surname_follows_a_rank() {
    assert_eq!(
        last("Thomas Crewe left the room.\n\n“Never,” Colonel Thomas said."),
        "Colonel Thomas"
    );
    assert_eq!(
        last("Thomas Crewe left the room.\n\n“Never,” Sir Thomas said."),
        "Thomas Crewe"
    );
}

#[test]
fn the_first_title_stays() {
    assert_eq!(
        last("Mr. Crewe left. They found Monsieur Crewe again.\n\n“Never,” Mr. Crewe said."),
        "Mr. Crewe"
    );
}

#[test]
fn the_roster_knows_a_nominal_by_its_noun() {
    let speakers = vec![
        KnownSpeaker::new("Ivor Crewe"),
        KnownSpeaker::new("his valet"),
    ];
    let roster = Roster::new(speakers).expect("a roster");
    let text = "Ivor Crewe sat down.\n\n“Your boots, sir,” said the valet.";
    assert_eq!(
        named(Attributor::default().attribute_with_roster(text, &roster)),
        ["his valet"]
    );
}

fn tokens_of(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    tokenize(
        text,
        Span::new(0, text.len()),
        &[],
        0,
        &Lexicon::default(),
        &mut tokens,
    );
    tokens
}

proptest! {
    #[test]
    fn a_name_of_one_word_is_split_as_any_other(text in "((Mr\\.|President|Old|the|Ana) ){0,2}(Ana|Cuban|King|I\\.|Elk|4|Paris|Jr\\.)", known: bool) {
        let tokens = tokens_of(&text);
        let mut mention = NounMention::new(Span::new(0, text.len()), 0);
        mention.set(DEFINITE, known);
        let last = tokens.len() - 1;
        let quick = single(&text, &tokens, &mention);
        prop_assert_eq!(format!("{quick:?}"), format!("{:?}", of_words(&text, &tokens, last, SpeakerKind::Person, &mention)));
    }
}

#[test]
fn stray_words_are_no_part_of_a_name() {
    let name = |head: &'static str| {
        let tokens = tokens_of(head);
        &head[tokens[begin(head, &tokens, true)].start as usize..]
    };
    assert_eq!(name("Republican Mia Gold"), "Mia Gold");
    assert_eq!(name("Mia Gold"), "Mia Gold");
    assert_eq!(name("Gold"), "Gold");
}

#[test]
fn given_names_fit_by_initial_and_short_form() {
    assert!(same_first("J.", "Josephine"));
    assert!(same_first("Lizzy", "Elizabeth"));
    assert!(!same_first("Jane", "Josephine"));
}

#[test]
fn a_word_has_one_number_whatever_its_case() {
    let mut table: WordTable<'_, u32> = WordTable::default();
    let ana = table.number("Ana");
    assert_eq!(table.number("ANA"), ana);
    let elodie = table.number("Élodie");
    assert_eq!(table.number("éLODIE"), elodie);
    assert_ne!(ana, elodie);
    table[ana] += 2;
    assert_eq!(table.find("ana").map(|number| table[number]), Some(2));
    assert_eq!((table.find("Anna"), table.word(elodie)), (None, "Élodie"));
}

proptest! {
    #[test]
    fn a_token_has_the_number_of_its_word(text in "([A-Ca-cÉé’.-]{1,12} ?){1,8}") {
        let (mut tokens, mut table) = (Vec::new(), WordTable::<'_, ()>::default());
        tokenize(&text, Span::new(0, text.len()), &[], 0, &Lexicon::default(), &mut tokens);
        for token in &tokens {
            let number = table.number_of_token(&text, token);
            prop_assert_eq!(table.number(token.text(&text)), number);
        }
    }
}

#[test]
fn many_words_are_told_apart() {
    let words: Vec<String> = (0..10_000).map(|number| format!("word{number}")).collect();
    let mut table: WordTable<'_, ()> = WordTable::default();
    for _ in 0..2 {
        assert!(words
            .iter()
            .enumerate()
            .all(|(at, word)| table.number(word) == at as u32));
    }
}

proptest! {
    #[test]
    fn an_index_is_a_map(words in prop::collection::vec("[ab]{0,6}", 0..300)) {
        let (mut index, mut known, mut map) = (Index::default(), Vec::new(), Map::default());
        for word in &words {
            prop_assert_eq!(index.find(hash_of(word.as_bytes()), |at| known[at as usize] == word), map.get(word).copied());
            let next = known.len() as u32;
            let number = index.find_or_add(hash_of(word.as_bytes()), next, |at| known[at as usize] == word);
            if number == next {
                known.push(word);
            }
            prop_assert_eq!(number, *map.entry(word).or_insert(next));
        }
    }
}

#[test]
fn the_alias_i_is_the_narrators() {
    let speakers = vec![
        KnownSpeaker::new("Jake Barn").alias("I"),
        KnownSpeaker::new("Ana Bell"),
    ];
    let roster = Roster::new(speakers).expect("a roster");
    let text = "I sat down.\n\n“No,” I said.\n\n“Yes,” said Ana.";
    let records = Attributor::default().attribute_with_roster(text, &roster);
    assert_eq!(named(records), ["Jake Barn", "Ana Bell"]);
}

#[test]
fn the_woman_is_nobody_by_her_sex_alone() {
    let text = "“It does not turn,” Ana said.\n\nThe woman held it up. “No,” the woman said.";
    assert_eq!(named(crate::attribute(text)), ["Ana", "?"]);
}
