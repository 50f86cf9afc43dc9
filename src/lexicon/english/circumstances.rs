//! Words that tell where, when and how something was said, and whether it was.

/// What a setting begins with.
pub(crate) const SETTINGS: [&str; 10] = [
    "aboard", "at", "during", "in", "inside", "near", "on", "outside", "over", "via",
];

/// What carries words, beside documents and organizations.
pub(crate) const CARRIERS: [&str; 76] = [
    "air",
    "bed",
    "boat",
    "breakfast",
    "bus",
    "call",
    "camp",
    "campaign",
    "car",
    "channel",
    "church",
    "class",
    "college",
    "committee",
    "court",
    "deck",
    "desk",
    "dinner",
    "e-mail",
    "email",
    "feed",
    "flight",
    "floor",
    "front",
    "home",
    "hospital",
    "jail",
    "jet",
    "lawn",
    "line",
    "lunch",
    "mass",
    "network",
    "office",
    "page",
    "parliament",
    "phone",
    "plane",
    "platform",
    "podcast",
    "podium",
    "porch",
    "prison",
    "program",
    "programme",
    "radio",
    "school",
    "sea",
    "ship",
    "show",
    "sidelines",
    "site",
    "stage",
    "steps",
    "stop",
    "street",
    "streets",
    "supper",
    "table",
    "tarmac",
    "tea",
    "telephone",
    "television",
    "testimony",
    "tour",
    "trail",
    "train",
    "trial",
    "tv",
    "university",
    "video",
    "visit",
    "website",
    "work",
    "writing",
    "yacht",
];

/// What leads to it.
pub(crate) const THROUGH: [&str; 4] = ["by", "from", "over", "through"];

/// Nouns behind *in, at, on* that tell neither where nor in what.
pub(crate) const NO_SETTINGS: [&str; 62] = [
    "addition",
    "aftermath",
    "attempt",
    "basis",
    "behalf",
    "behest",
    "bid",
    "case",
    "condition",
    "contrast",
    "course",
    "defense",
    "detail",
    "distance",
    "effort",
    "exchange",
    "expense",
    "face",
    "fact",
    "favor",
    "gesture",
    "ground",
    "grounds",
    "hand",
    "heart",
    "hope",
    "hopes",
    "interest",
    "interests",
    "jest",
    "length",
    "light",
    "meantime",
    "move",
    "name",
    "nod",
    "opinion",
    "order",
    "part",
    "place",
    "process",
    "rate",
    "reference",
    "regard",
    "reply",
    "request",
    "response",
    "return",
    "risk",
    "sense",
    "sign",
    "support",
    "surprise",
    "swipe",
    "terms",
    "top",
    "turn",
    "venture",
    "view",
    "wake",
    "way",
    "words",
];

/// What stands before an event that dates the report.
pub(crate) const AROUND: [&str; 3] = ["after", "before", "following"];

/// What stands before a time and belongs to it.
pub(crate) const BEFORE_TIMES: [&str; 6] = ["earlier", "early", "just", "late", "later", "only"];

/// How a decade ends.
pub(crate) const DECADE: &str = "0s";

/// What leads to a time for which or of which, not at which.
pub(crate) const TIMELESS: [&str; 4] = ["about", "for", "like", "of"];

/// Adverbs that are times.
pub(crate) const LATELY: [&str; 2] = ["lately", "recently"];

/// What somebody does who speaks somewhere.
pub(crate) const SPEAKING: [&str; 7] = [
    "addressing",
    "appearing",
    "campaigning",
    "speaking",
    "talking",
    "testifying",
    "writing",
];

/// What somebody does to those who are named right behind.
pub(crate) const ADDRESSING: &str = "addressing";

/// What somebody does to those who are named behind *to*.
pub(crate) const TURNING: &str = "turning";

/// What words go through on their way to whoever hears them: *called up the stairs to Emma*.
pub(crate) const THROUGH_ROOMS: [&str; 6] = ["across", "along", "down", "over", "through", "up"];

/// What a loud voice does: whatever it is aimed at is spoken to.
pub(crate) const LOUD: [&str; 14] = [
    "bark", "bawl", "bellow", "bray", "growl", "hiss", "holler", "howl", "roar", "scream", "shout",
    "shriek", "snarl", "yell",
];

/// What any voice does: so is whatever stands behind *to*.
pub(crate) const LOW: [&str; 6] = ["coo", "croon", "murmur", "mutter", "say", "whisper"];

/// Where somebody speaks, in one word.
pub(crate) const PLACES: [&str; 5] = ["backstage", "offscreen", "offstage", "online", "onstage"];

/// What a face or a body does while somebody speaks: *she said, smiling*.
pub(crate) const ATTENDING: [&str; 24] = [
    "beaming",
    "blushing",
    "chuckling",
    "crying",
    "frowning",
    "gasping",
    "gesturing",
    "giggling",
    "grimacing",
    "grinning",
    "laughing",
    "panting",
    "pouting",
    "scowling",
    "shrugging",
    "sighing",
    "smiling",
    "smirking",
    "sneering",
    "sobbing",
    "stammering",
    "trembling",
    "weeping",
    "winking",
];

/// What does so on its own: *she said, her voice breaking*.
pub(crate) const ORGANS: [&str; 7] = ["cheeks", "eyes", "face", "hands", "lip", "tone", "voice"];

/// What does not happen while somebody speaks: *without looking up*.
pub(crate) const LACKING: &str = "without";

/// Nouns of time that tell no time of speaking.
pub(crate) const NO_TIMES: [&str; 4] = ["term", "terms", "times", "while"];

/// What goes on with it.
pub(crate) const LINKS: [&str; 8] = ["at", "for", "from", "in", "of", "on", "to", "with"];

/// What a body stands behind that somebody belongs to.
pub(crate) const BELONGS: [&str; 4] = ["at", "from", "of", "with"];

/// What somebody does for a living: *who runs the mill*.
pub(crate) const CALLINGS: [&str; 25] = [
    "analyzes",
    "chairs",
    "coaches",
    "commands",
    "covers",
    "directs",
    "edits",
    "founded",
    "heads",
    "leads",
    "manages",
    "owns",
    "oversees",
    "practices",
    "represents",
    "researches",
    "runs",
    "serves",
    "specializes",
    "studies",
    "supervises",
    "teaches",
    "tracks",
    "works",
    "writes",
];

/// What stands behind a time.
pub(crate) const AFTER_TIMES: [&str; 4] = ["afterwards", "ago", "earlier", "later"];

/// Nouns for what happens at a time rather than at a place.
pub(crate) const EVENTS_IN_TIME: [&str; 13] = [
    "aftermath",
    "beginning",
    "end",
    "instant",
    "meantime",
    "moment",
    "occasion",
    "opportunity",
    "outset",
    "past",
    "point",
    "start",
    "wake",
];

/// What a manner begins with.
pub(crate) const WITH_MANNER: [&str; 4] = ["in", "through", "under", "with"];

/// Nouns for how somebody speaks.
pub(crate) const MANNERS: [&str; 109] = [
    "accent",
    "accents",
    "air",
    "amazement",
    "amusement",
    "anger",
    "anguish",
    "astonishment",
    "bitterness",
    "breath",
    "chuckle",
    "confidence",
    "contempt",
    "deadpan",
    "delight",
    "despair",
    "disbelief",
    "disdain",
    "disgust",
    "dismay",
    "drawl",
    "emphasis",
    "enthusiasm",
    "eyes",
    "fashion",
    "feeling",
    "frown",
    "fury",
    "gasp",
    "gesture",
    "giggle",
    "glance",
    "glee",
    "gravity",
    "grin",
    "growl",
    "haste",
    "heat",
    "horror",
    "humility",
    "humor",
    "humour",
    "hurry",
    "hush",
    "impatience",
    "indifference",
    "irony",
    "irritation",
    "joy",
    "laugh",
    "laughter",
    "look",
    "manner",
    "manners",
    "mood",
    "murmur",
    "nod",
    "offence",
    "offense",
    "pain",
    "passion",
    "pause",
    "pity",
    "pride",
    "rage",
    "relief",
    "relish",
    "reluctance",
    "resignation",
    "reverence",
    "sarcasm",
    "satisfaction",
    "scorn",
    "scowl",
    "screech",
    "shrug",
    "shudder",
    "sigh",
    "simplicity",
    "sincerity",
    "smile",
    "smirk",
    "snarl",
    "sneer",
    "sniff",
    "sob",
    "solemnity",
    "spirit",
    "spirits",
    "start",
    "surprise",
    "sympathy",
    "tears",
    "tenderness",
    "terror",
    "tone",
    "tones",
    "triumph",
    "undertone",
    "vehemence",
    "venom",
    "voice",
    "warmth",
    "way",
    "whisper",
    "whispers",
    "wink",
    "wonder",
    "zeal",
];

/// How nouns for qualities end: *with bitterness*.
pub(crate) const QUALITIES: [&str; 7] = ["ance", "ence", "ity", "ment", "ness", "sion", "tion"];

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

/// What leads behind *call* to what is asked for.
pub(crate) const DEMANDS: [&str; 3] = ["for", "on", "upon"];

/// Who said it, where nobody did.
pub(crate) const NOBODY: [&str; 6] = ["neither", "no", "no-one", "nobody", "none", "nor"];

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
const OTHER: [&str; 65] = [
    "actually",
    "additionally",
    "apparently",
    "basically",
    "certainly",
    "chiefly",
    "clearly",
    "consequently",
    "currently",
    "directly",
    "early",
    "effectively",
    "entirely",
    "especially",
    "essentially",
    "eventually",
    "exactly",
    "finally",
    "formally",
    "frequently",
    "fully",
    "generally",
    "immediately",
    "initially",
    "instantly",
    "jointly",
    "largely",
    "lately",
    "likely",
    "literally",
    "mainly",
    "merely",
    "mostly",
    "namely",
    "nearly",
    "normally",
    "obviously",
    "occasionally",
    "officially",
    "only",
    "originally",
    "particularly",
    "partly",
    "personally",
    "possibly",
    "presently",
    "presumably",
    "previously",
    "probably",
    "promptly",
    "really",
    "recently",
    "repeatedly",
    "separately",
    "shortly",
    "similarly",
    "simultaneously",
    "specifically",
    "subsequently",
    "suddenly",
    "totally",
    "typically",
    "ultimately",
    "usually",
    "wholly",
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
