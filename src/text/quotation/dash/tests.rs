//! Narrators between dashes, and without.

use super::*;
use crate::lexicon::OwnWords;
use crate::Act;

fn drawn(lexicon: &Lexicon, text: &str) -> String {
    let paragraph = Paragraph {
        start: 0,
        end: text.len() as u32,
        heading: false,
    };
    let evidence = Evidence::of(lexicon, text, &[paragraph]);
    let mut found = Vec::new();
    speech(lexicon, text, paragraph, evidence.has_stops(), &mut found);
    let mut out = String::new();
    let mut at = 0;
    for (start, end) in found {
        out += &format!(
            "{}[{}]",
            &text[at..start as usize],
            &text[start as usize..end as usize]
        );
        at = end as usize;
    }
    out + &text[at..]
}

fn check(expected: &str) {
    assert_eq!(
        drawn(Lexicon::BUILT_IN, &expected.replace(['[', ']'], "")),
        expected
    );
}

#[test]
fn narrator_between_dashes() {
    check("[— Да,] — сказала Анна. [— Мы едем — все.]");
    check("[— Да!] — Анна встала.");
    check("[— Tak] — powiedziała Anna. [— Jedziemy.]");
    check("[—Sí] —dijo Ana—. [Vamos todos.]");
    check("[—¿Vamos?] —preguntó Ana.");
    check("[—We’re off — all of us.]");
}

#[test]
fn narrator_without_dashes() {
    check("[—The boat is late,] Ana Reyes said. [We wait.]");
    check("[—Late?] he asked.");
    check("[--It's late,] said the pilot with a shrug. [It always is.]");
    check("[— ... the boat and the oars.]");
    check("[—Ana, the boat, the Doris, is late.]");
    check("[—Wait,] Mr. Reyes said. [Wait here.]");
}

#[test]
fn narrator_between_commas() {
    check("[—Ana and the boat,] said Luis, [the tide is out.]");
    check("[—Will we row,] said Ana slowly, [or will we wait?]");
    check("[—I know,] she said, [that the tide is out.]");
    check("[—The tide is out,] said Ana, tying the rope. [We wait.]");
    check("[—The tide is out,] said Ana, and went up the steps.");
    check("[—The tide is out,] said Ana, a woman of few words. [We wait.]");
    check("[—Out!] said Ana, when she saw it. [We wait.]");
    check("[—The tide is out,] said Ana. Her voice was low. [We wait.]");
    check("[—How far out?] Luis wanted to know.");
    check("[—Far,] Ana told him. [Very far.]");
}

#[test]
fn an_interrupted_clause_goes_on() {
    check("[—A good boat,] said Luis, [that never lay in a harbour.]");
    check("[—The oars,] said Ana, [were a gift to my father.]");
    check("[—Luis lost the oars,] said Ana, [and the others lost the boat.]");
    check("[—Stay ashore,] said Ana, [in a wind that has drowned better men.]");
    check("[—Did the oars float?] Ana asked, [or have you lost them?]");
    check("[—My men,] said Luis, smiling at her, [could have rowed home.]");
    check("[—What do you say,] Luis went on, [to a new boat?]");
    check("[—And then,] the pilot went on calmly, [you were lost.]");
    check("[—A mug of tea,] says Luis to the boy, [and no milk in it.]");
    check("[—We were poor,] said Luis, [and often cold.]");
    check("[—The old lamp,] said Ana, [which was lost when the boat went down.]");
    check("[—Ask him,] said Ana, [why he gave the boat away.]");
    for narrator in [
        "and then rowed home.",
        "when the boat came in.",
        "his hand on the oar.",
        "and slowly turned the boat.",
        "with a look at Luis.",
        "smiling at her, her hand on the oar.",
    ] {
        check(&format!("[—The oars,] said Ana, {narrator}"));
    }
    for speech in [
        "[—Bread, the war went on. Come in.]",
        "[—Bread, she went on board. Come in.]",
    ] {
        check(speech);
    }
}

#[test]
fn a_name_may_follow_an_adjective() {
    check("[—It’s out,] said old Luis. [We wait.]");
    check("[—It’s out,] said uncle Luis.");
    check("[—It’s out,] old Luis said. [We wait.]");
    check("[—It’s out,] professor Luis Reyes agreed. [We wait.]");
    check("[—It’s out,] another boy cried. [We wait.]");
    check("[—It’s out,] said J. M. Reyes. [We wait.]");
    check("[—It was I. We wait.]");
    check("[—It’s out, old Luis rowed. We wait.]");
}

#[test]
fn a_habit_and_a_longer_subject_tell() {
    check("[—We had a goat,] my father would say, [that ate the rope.]");
    check("[—We had a goat,] he would say. [It ate the rope.]");
    check("[—We had a goat,] Ana would add.");
    check("[—You want a rope,] the girl at the counter said. [Here.]");
    check("[—You want a rope,] the boy at the till said.");
    check("[—Not here,] a man in a long coat shouted. [Over there.]");
    check("[—Row on,] all said. [You might find it.]");
    for speech in [
        "[—And then, he would say that. Come in.]",
        "[—Now, the goat would eat the rope.]",
        "[—Bread, the smell of the sea and the boat.]",
        "[—Wait, the man in the boat saw us.]",
        "[—Luis, all is lost.]",
    ] {
        check(speech);
    }
}

#[test]
fn narrator_between_dashes_with_the_subject_first() {
    check("[—It is out] —Ana answered—. [We wait.]");
    check("[— It is out] — Ana answered. [— We wait.]");
    check("[— It is out] — said Ana, and she ran.");
}

#[test]
fn any_verb_that_marks_speech_will_do() {
    for cue in [
        "quipped", "joked", "scoffed", "snarked", "tweeted", "drawled",
    ] {
        check(&format!("[—Sure,] Ana {cue}. [Come in.]"));
        check(&format!("[—Sure,] {cue} the captain. [Come in.]"));
    }
    check("[—Sure,] she reminded him. [Come in.]");
    check("[—Sure,] asks the captain. [Come in.]");
    for speech in [
        "[—Sure, Ana accepted. Come in.]",
        "[—Sure, she told the truth. Come in.]",
        "[—Sure, you joked. Come in.]",
        "[—Sure, the captain went home. Come in.]",
        "[—Sure, Ana read it. Come in.]",
        "[—Sure, she was joking. Come in.]",
        "[—How hot it is! The blood seethes. Come in.]",
        "[—It was pride, the sinful thought of one hour. Come in.]",
        "[—So it rang, the hills with yells and cries. Come in.]",
    ] {
        check(speech);
    }
}

#[test]
fn a_verb_of_the_callers_own_will_do() {
    let mut own = OwnWords::default();
    own.verb(["zork", "zorks", "zorked", "zorked", "zorking"], Act::Says);
    let text = "—Sure, Ana zorked. Come in.";
    assert_eq!(
        drawn(&own.sorted(), text),
        "[—Sure,] Ana zorked. [Come in.]"
    );
    assert_eq!(drawn(Lexicon::BUILT_IN, text), format!("[{text}]"));
}

#[test]
fn the_full_stop_of_a_title_ends_nothing() {
    check("[—Sure,] said Sen. Reyes. [Come in.]");
    check("[—Sure,] said Tom Hall Jr. [Come in.]");
}

#[test]
fn a_verb_that_may_report_will_do_before_a_stop() {
    check("[—We could row,] suggested Ana, [and hope for wind.]");
    check("[—Aye,] muttered the old captain, [and what if I do?]");
    check("[—I gave it away,] he confessed.");
    check("[—Not yet,] the pilot insisted quietly. [Wait.]");
    check("[—Row, Luis,] she urged. [You row well.]");
    check("[—What I mean is,] said old Luis, [it's bad for the boat.]");
    for speech in [
        "[—O Luis, I forgot about the oars.]",
        "[—He rang, invited Ana, and left.]",
        "[—He came in, muttered a prayer, and left.]",
        "[—We met, he insisted on the oars, and we rowed.]",
        "[—He rowed, suggested Ana to the captain as a cook, and slept.]",
    ] {
        check(speech);
    }
}

#[test]
fn narrator_between_dashes_without_spaces() {
    check("[—There is a sail]—said he—[to the south of us.]");
    check("[—There was—you know—a sail.]");
}

#[test]
fn a_dash_goes_on_with_speech() {
    check("[— I swam] — said Ana [— there was no boat.]");
    check("[– No,] he said. [– I rowed.]");
    check("[– No,] he said. He turned away. [– I rowed.]");
    check("[– I did not.] Luis turned away. [– I rowed.]");
    check("[– I saw Luis. We rowed. – Then it rained.]");
}
