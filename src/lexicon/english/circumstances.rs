//! Words that tell where, when and how something was said, and whether it was.

/// What a setting begins with.
pub(crate) const SETTINGS: [&str; 10] = [
    "aboard", "at", "before", "during", "in", "inside", "on", "outside", "over", "via",
];

/// What carries words, beside documents and organizations.
pub(crate) const CARRIERS: [&str; 12] = [
    "air",
    "call",
    "campaign",
    "floor",
    "phone",
    "podcast",
    "radio",
    "show",
    "stage",
    "television",
    "trail",
    "tv",
];

/// Nouns of time that tell no time of speaking.
pub(crate) const NO_TIMES: [&str; 3] = ["term", "terms", "while"];

/// What goes on with it.
pub(crate) const LINKS: [&str; 8] = ["at", "for", "from", "in", "of", "on", "to", "with"];

/// What a body stands behind that somebody belongs to.
pub(crate) const BELONGS: [&str; 4] = ["at", "from", "of", "with"];

/// What stands behind a time.
pub(crate) const AFTER_TIMES: [&str; 4] = ["afterwards", "ago", "earlier", "later"];

/// Nouns for what happens at a time rather than at a place.
pub(crate) const EVENTS_IN_TIME: [&str; 4] = ["beginning", "end", "outset", "start"];

/// What a manner begins with.
pub(crate) const WITH_MANNER: [&str; 4] = ["in", "through", "under", "with"];

/// Nouns for how somebody speaks.
pub(crate) const MANNERS: [&str; 36] = [
    "accent",
    "amusement",
    "anger",
    "bitterness",
    "breath",
    "chuckle",
    "confidence",
    "contempt",
    "delight",
    "despair",
    "disgust",
    "drawl",
    "emphasis",
    "frown",
    "gasp",
    "gesture",
    "giggle",
    "grin",
    "growl",
    "impatience",
    "irritation",
    "laugh",
    "nod",
    "shrug",
    "sigh",
    "smile",
    "smirk",
    "snarl",
    "sneer",
    "sob",
    "surprise",
    "tears",
    "tone",
    "voice",
    "whisper",
    "wink",
];

/// What makes hearsay of a report.
pub(crate) const HEARSAY: [&str; 4] = ["allegedly", "purportedly", "reportedly", "supposedly"];

/// What makes a possibility of it, or something to come.
pub(crate) const POSSIBLE: [&str; 9] = [
    "can", "could", "may", "might", "must", "ought", "shall", "should", "will",
];

/// What an infinitive stands behind that has not come true.
pub(crate) const UNREAL: [&str; 26] = [
    "expect",
    "expected",
    "going",
    "hope",
    "hoped",
    "hopes",
    "intend",
    "intended",
    "intends",
    "likely",
    "plan",
    "planned",
    "planning",
    "plans",
    "prepared",
    "preparing",
    "ready",
    "scheduled",
    "set",
    "supposed",
    "want",
    "wanted",
    "wants",
    "wish",
    "wished",
    "wishes",
];

/// What a condition begins with.
pub(crate) const CONDITIONS: [&str; 2] = ["if", "unless"];

/// Titles that anybody has.
pub(crate) fn is_honorific(title: &str) -> bool {
    let titles = ["miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms."];
    titles.iter().any(|other| title.eq_ignore_ascii_case(other))
}

/// *D-Ohio, R-Ariz.*
pub(crate) fn is_party(word: &str) -> bool {
    ["d-", "i-", "r-"].iter().any(|party| {
        word.get(..2)
            .is_some_and(|start| start.eq_ignore_ascii_case(party))
    })
}

/// Adverbs in *-ly* that tell no manner.
const OTHER: [&str; 22] = [
    "actually",
    "additionally",
    "apparently",
    "certainly",
    "consequently",
    "early",
    "eventually",
    "finally",
    "frequently",
    "immediately",
    "initially",
    "mainly",
    "occasionally",
    "only",
    "originally",
    "previously",
    "probably",
    "really",
    "recently",
    "repeatedly",
    "specifically",
    "subsequently",
];

/// *quietly, softly*
pub(crate) fn is_manner(word: &str) -> bool {
    let hearsay = HEARSAY.iter().chain(&OTHER);
    word.ends_with("ly")
        && word.len() > 4
        && !hearsay
            .into_iter()
            .any(|other| word.eq_ignore_ascii_case(other))
}
