//! Where the weights are held, and how strongly: what grammar and conversation say before anything is counted.

use whosaid::learn::{Row, EDGE, NODE};

/// How a weight is held.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub centre: f64,
    pub strength: f64,
}

/// How each weight is held.
pub fn prior(strength: f64) -> Vec<Held> {
    let held = |centre: f64, firmness: f64| Held {
        centre,
        strength: firmness * strength,
    };
    let members = |rows: &'static [Row]| {
        rows.iter()
            .flat_map(|&(family, members)| members.iter().map(move |&member| (family, member)))
    };
    let nodes = members(NODE).map(|(family, member)| held(node(family, member), firmness(family)));
    let edges = members(EDGE).flat_map(|(family, member)| {
        edge(family, member).map(|centre| held(centre, firmness(family)))
    });
    nodes.chain(edges).collect()
}

const LEFT_OPEN: &str = "quotation left open";

/// How firmly a family is held, beside the rest: what grammar says more so, and what the texts cannot tell, since their
/// annotation names everybody, most of all.
fn firmness(family: &str) -> f64 {
    match family {
        "the subject of the cue" | "another than the subject of the cue" => 10.0,
        "who acts beside it" | "another than who acts beside it" => 10.0,
        "candidate" | "candidate beside a roster" | "nobody whom the text tells of" => 1000.0,
        "told of, less by rank" | LEFT_OPEN => 1000.0,
        _ => 1.0,
    }
}

/// So much more a short text goes by grammar: it has fewer other things to go by.
const SHARPER: f64 = 1.5;

/// How each weight is held in a short text. Whom a book calls by a noun has a name in it, nearly always; a scene of a page
/// has people without.
pub fn short(strength: f64) -> Vec<Held> {
    let members = NODE
        .iter()
        .flat_map(|&(family, members)| members.iter().map(move |member| (family, *member)));
    let mut weights = prior(strength);
    for (Held { centre, .. }, (family, member)) in weights.iter_mut().zip(members) {
        match (family, member) {
            ("the subject of the cue", "thing") => *centre = 6.0,
            ("the subject of the cue" | "who acts beside it", "person") => *centre = 1.5,
            ("the subject of the cue" | "who acts beside it", "man or woman") => *centre = 1.0,
            _ => {}
        }
        *centre *= SHARPER;
    }
    weights
}

/// In log-odds.
fn node(family: &str, member: &str) -> f64 {
    match (family, member) {
        ("the subject of the cue", "name" | "I") => 30.0,
        ("the subject of the cue", "unnamed") => 12.0,
        ("the subject of the cue", "nominal") => 4.0,
        ("the subject of the cue" | "who acts beside it", "role") => 2.0,
        ("the subject of the cue" | "who acts beside it", "thing") => 2.5,
        ("the subject of the cue", "pronoun" | "it") => 1.6,
        ("another than the subject of the cue", "of the other sex") => -14.0,
        ("another than the subject of the cue", "of unknown sex") => -2.0,
        (
            "another than the subject of the cue" | "another than who acts beside it",
            "introduced later",
        ) => -2.0,
        ("who acts beside it", "name" | "I" | "unnamed") => 3.7,
        ("who acts beside it", "nominal") => 1.2,
        ("who acts beside it", "pronoun" | "it") => 0.8,
        ("another than who acts beside it", "of the other sex") => -1.6,
        ("candidate", kind) if kind.starts_with("unnamed") => -2.0,
        ("candidate beside a roster", kind) if kind.starts_with("unnamed") => -10.0,
        ("nobody whom the text tells of", _) => -2.3,
        ("introduced later", _) => -2.0,
        ("called in the turn" | "addressee of the turn", _) => -3.0,
        ("named in the turn", _) => -1.2,
        ("called", "1 before" | "1 after") => 1.7,
        ("addressee", "1 before" | "1 after") => 2.1,
        ("sir, madam in a neighbour", "fits") => 0.9,
        ("sir, madam in a neighbour", "against") => -0.9,
        ("speaks nearby, logarithm", _) => 0.5,
        ("told of, less by rank", "in the paragraph") => 1.3,
        ("told of, less by rank", _) => 0.65,
        ("last mention, paragraphs ago", "10" | "30") => -1.5,
        ("subject of the sentence before", "") => 1.3,
        ("subject of the sentence before", _) => 2.4,
        _ => 0.0,
    }
}

fn edge(family: &str, member: &str) -> [f64; 4] {
    match (family, member) {
        ("paragraphs from the turn before", "0" | "1") => [-3.5, 0.35, 0.0, 0.0],
        ("paragraphs from the turn before", "2" | "4") => [0.0, 0.35, 0.0, 0.0],
        ("three in paragraphs side by side", _) => [0.0, 1.45, 0.0, 0.0],
        (LEFT_OPEN, _) => [4.0, -4.0, -4.0, -4.0],
        _ => [0.0; 4],
    }
}
