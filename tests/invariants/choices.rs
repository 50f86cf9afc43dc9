//! Options by chance, made from bytes: proptest and libFuzzer both draw bytes, and make them smaller.

use std::slice;

use whosaid::{CueVerb, Gender, Kind, KnownSpeaker, Options, Pattern, Roster, Typography};

/// Patterns that somebody would write, and such that nobody would.
const PATTERNS: [&str; 13] = [
    r"(?P<speaker>[A-Z]+) (?P<cue>>>) (?P<content>.+)",
    r"^(?P<speaker>[A-Z. ]+) (?P<cue>\([a-z ]+\)) (?P<content>.+)$",
    r"(?P<speaker>\b[qa])(?P<cue>:) (?P<content>[^.?]+[.?])",
    r"(?P<content>“[^”]*”) (?P<cue>\w+) (?P<speaker>[A-Z]\w+(?: [A-Z]\w+)*)",
    r"(?P<speaker>(?:Mr\.|Mrs\.)? ?[A-Z]\w+),? (?P<cue>\w+)?:? (?P<content>[^.]+)",
    r"(?P<speaker>.)(?P<cue>.)(?P<content>.)",
    r"(?P<speaker>(?P<cue>(?P<content>.+)))",
    r"(?P<content>(?P<speaker>\w+) (?P<cue>\w+)) ",
    r"(?s)(?P<content>.*)(?P<cue>said)(?P<speaker>.*)",
    r"^(?P<speaker>\w+)(?P<cue>\W+)(?P<content>.+)$",
    r"(?P<content>[^ ]+) (?P<cue>\w*) (?P<speaker>\w+)",
    r"(?P<speaker>a)(?P<cue>)(?P<content>a)",
    r"(?P<speaker>I)(?P<cue>) (?P<content>[\w’ ]+)",
];
/// What groups hold, and what stands between them.
const HELD: [&str; 16] = [
    ".",
    ".+",
    ".*",
    ".*?",
    r"\w+",
    r"\W+",
    "[^ ]+",
    "[^.?]+[.?]?",
    "[A-Z]+",
    r"[A-Z]\w+(?: [A-Z]\w+)*",
    "“[^”]*”",
    "(?:the|his|her) [a-z]+",
    "said|asked|told",
    ":",
    "I|he|she",
    "",
];
const BETWEEN: [&str; 8] = ["", " ", ",? ", r"\s*", r"\b", ": ", "”", ".*?"];
const EDGES: [(&str, &str); 4] = [("", ""), ("^", ""), ("", "$"), ("(?s)", "")];

const KINDS: [Kind; 4] = [Kind::Direct, Kind::Mixed, Kind::Indirect, Kind::Turn];
const TYPOGRAPHIES: [Typography; 5] = [
    Typography::Detect,
    Typography::Double,
    Typography::Single,
    Typography::Guillemets,
    Typography::Dash,
];
/// Patterns and sieves that may be left out.
/// Bytes that decide one thing after the other; when they are spent, each is the first of what is possible.
pub struct Choices<'b>(slice::Iter<'b, u8>);

impl<'b> Choices<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Choices(bytes.iter())
    }

    fn number(&mut self, below: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % below
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.number(all.len())]
    }

    /// Words, a typography, what is left out; neither kinds nor a roster nor patterns.
    pub fn options(&mut self) -> Options {
        let mut options = Options::new().typography(self.one_of(&TYPOGRAPHIES));
        let words = self.number(16);
        if words & 1 > 0 {
            options = options.cue_verb(CueVerb::regular("bridge"));
        }
        if words & 2 > 0 {
            options = options.title("Mx.").title("the");
        }
        if words & 4 > 0 {
            options = options
                .given_name("Reyes", Some(Gender::Female))
                .given_name("said", None);
        }
        if words & 8 > 0 {
            options = options.without(self.one_of(Pattern::ALL));
        }
        options
    }

    pub fn kinds(&mut self) -> Vec<Kind> {
        let set = self.number(8);
        KINDS
            .into_iter()
            .enumerate()
            .filter(|(bit, _)| set >> bit & 1 > 0)
            .map(|(_, kind)| kind)
            .collect()
    }

    /// None as often as one.
    pub fn roster(&mut self) -> Roster {
        let known = [
            KnownSpeaker::new("Ana Reyes")
                .alias("Reyes")
                .gender(Gender::Female),
            KnownSpeaker::new("the mayor").alias("Mr. Reyes"),
            KnownSpeaker::new("O’Neill"),
        ];
        let count = self.number(6).saturating_sub(2);
        Roster::new(known.into_iter().take(count).collect()).expect("a roster")
    }

    /// One to three patterns.
    pub fn patterns(&mut self, options: Options) -> Options {
        (0..=self.number(3)).fold(options, |options, _| options.pattern(self.pattern()))
    }

    fn pattern(&mut self) -> String {
        let mut names = ["speaker", "cue", "content"];
        names.rotate_left(self.number(3));
        names.swap(1, 1 + self.number(2));
        let [one, two, three] = names;
        let mut held = || self.one_of(&HELD);
        match (held(), held(), held(), self.number(4)) {
            (a, b, c, 1) => format!("(?P<{one}>{a}(?P<{two}>{b}(?P<{three}>{c})))"),
            (a, b, c, 2 | 3) => {
                let (between, after) = (self.one_of(&BETWEEN), self.one_of(&BETWEEN));
                let (begins, ends) = self.one_of(&EDGES);
                format!(
                    "{begins}(?P<{one}>{a}){between}(?P<{two}>{b}){after}(?P<{three}>{c}){ends}"
                )
            }
            _ => self.one_of(&PATTERNS).to_string(),
        }
    }
}
