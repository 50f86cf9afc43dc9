//! Narrators between dashes, and without.

use super::narrator::{ADJUNCTS, NOW, REPORTING};
use super::*;

fn drawn(text: &str) -> String {
    let paragraph = Paragraph {
        start: 0,
        end: text.len() as u32,
        heading: false,
    };
    let evidence = Evidence::of(text, &[paragraph]);
    let mut found = Vec::new();
    speech(text, paragraph, evidence.has_stops(), &mut found);
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
    assert_eq!(drawn(&expected.replace(['[', ']'], "")), expected);
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
fn narrator_between_dashes_with_the_subject_first() {
    check("[—It is out] —Ana answered—. [We wait.]");
}

#[test]
fn lists_are_sorted() {
    assert!(REPORTING.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(ADJUNCTS.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(NOW.windows(2).all(|pair| pair[0] < pair[1]));
}
