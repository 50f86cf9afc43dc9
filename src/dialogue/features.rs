//! What the decision who speaks looks at, by name.
//!
//! A family has one weight for each of its members. Those of [`NODE`] speak for or against a candidate; those of [`EDGE`]
//! for each of the four [`PATTERNS`] in which a turn can follow the two before it. Values are 0 or 1, or a logarithm.

/// Where the weights of a family begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Family(u16);

impl Family {
    /// The place of one of its members.
    pub(crate) const fn at(self, member: usize) -> u16 {
        self.0 + member as u16
    }

    /// The place of its only member.
    pub(crate) const fn only(self) -> u16 {
        self.0
    }
}

/// A family's name, and those of its members.
pub type Row = (&'static str, &'static [&'static str]);

/// Names families; each begins where the one before ends.
macro_rules! families {
    ($(#[$doc:meta])* $rows:ident; $($name:ident = $label:literal [$($member:literal)*];)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum $rows { $($name),* }
        $(pub(crate) const $name: Family = Family(start($rows, $rows::$name as usize));)*
        $(#[$doc])*
        pub const $rows: &[Row] = &[$(($label, &[$($member),*])),*];
    };
}

const fn start(rows: &[Row], family: usize) -> u16 {
    let (mut sum, mut at) = (0, 0);
    while at < family {
        sum += rows[at].1.len();
        at += 1;
    }
    sum as u16
}

/// How many members the families have.
const fn count(rows: &[Row]) -> usize {
    start(rows, rows.len()) as usize
}

families! {
    /// What speaks for and against a candidate.
    NODE;
    CUE_IS = "the subject of the cue" ["name" "I" "unnamed" "nominal" "role" "person" "thing" "pronoun" "it" "kin" "man or woman" "untold"];
    CUE_ELSE = "another than the subject of the cue" ["fits" "of unknown sex" "of the other sex" "no sex told" "introduced later"];
    ACTION_IS = "who acts beside it" ["name" "I" "unnamed" "nominal" "role" "person" "thing" "pronoun" "it" "kin" "man or woman" "untold"];
    ACTION_ELSE = "another than who acts beside it" ["fits" "of unknown sex" "of the other sex" "no sex told" "introduced later"];
    ACTION_AT = "who acts stands" ["before" "between" "after"];
    KIND = "candidate" [
        "named, bare" "narrator, bare" "unnamed, bare" "unnamed thing, bare"
        "named, action" "narrator, action" "unnamed, action" "unnamed thing, action"
        "named, cue" "narrator, cue" "unnamed, cue" "unnamed thing, cue"];
    CLOSED_KIND = "candidate beside a roster" ["named" "narrator" "unnamed" "unnamed thing"];
    SOMEBODY = "nobody whom the text tells of" [""];
    LATER = "introduced later" ["" "as a newcomer"];
    OWN_CALLED = "called in the turn" [""];
    OWN_NAMED = "named in the turn" [""];
    OWN_ADDRESSEE = "addressee of the turn" [""];
    CALLED = "called" ["1 before" "2 before" "1 after" "2 after"];
    NAMED = "named" ["1 before" "2 before" "1 after" "2 after"];
    ADDRESSEE = "addressee" ["1 before" "2 before" "1 after" "2 after"];
    POLITE = "sir, madam in a neighbour" ["fits" "against"];
    POLITE_OWN = "sir, madam in the turn" ["fits" "against"];
    SURE_BEFORE = "surely spoke before" ["1" "2" "3" "4" "5" "6"];
    ACTIVE = "speaks nearby, logarithm" [""];
    SPOKE_LAST = "who surely spoke last but" ["0" "1" "2"];
    SPEAKS_NEXT = "who surely speaks next but" ["0" "1" "2"];
    TOLD = "told of, less by rank" ["in the paragraph" "before"];
    SINCE = "last mention, paragraphs ago" ["0" "1" "2" "5" "10" "30" "never"];
    ROLE_NEAR = "last mention in the paragraph or the one before" ["subject" "subject within" "object" "owner" "other"];
    MENTIONS = "mentions lately, logarithm" [""];
    LEAD = "subject of the sentence before" ["" "with a colon"];
    NEXT_PARAGRAPH = "in the next paragraph" ["first subject" "else"];
    VOICE = "says such elsewhere" ["words" "names" "form" "talks"];
}

/// The ways in which a turn follows the two before it.
pub const PATTERNS: [&str; 4] = ["same", "back", "another", "another after the same"];

families! {
    /// What speaks for and against each pattern.
    EDGE;
    BIAS = "always" [""];
    GAP = "paragraphs from the turn before" ["0" "1" "2" "4" "8" "more"];
    CLOSE = "three in paragraphs side by side" [""];
    GAP_BEFORE = "paragraphs between the two before" ["0" "1" "2" "4" "8" "more"];
    ASKED = "a question before" ["" "in the next paragraph"];
    BARE = "whole paragraph" ["this" "before" "both"];
    VERB = "cue" ["says" "asks" "answers" "goes on" "cries"];
    VERB_BEFORE = "cue before" ["says" "asks" "answers" "goes on" "cries"];
    CLAIM = "by the cue" ["name" "I" "unnamed" "nominal" "role" "person" "thing" "pronoun" "it" "kin" "man or woman" "untold"];
    CLAIM_BEFORE = "by the cue before" ["name" "I" "unnamed" "nominal" "role" "person" "thing" "pronoun" "it" "kin" "man or woman" "untold"];
    ACTS = "who acts beside it" ["name" "I" "unnamed" "nominal" "role" "person" "thing" "pronoun" "it" "kin" "man or woman" "untold"];
    BETWEEN = "narration between, logarithm" [""];
    GOES_ON = "quotation left open" [""];
    LENGTH = "words, logarithm" ["this" "before"];
}

/// How many weights of candidates there are.
pub const NODES: usize = count(NODE);
/// How many weights there are: of the candidates first, then for each feature of the step the four patterns.
pub const WEIGHTS: usize = NODES + PATTERNS.len() * count(EDGE);
