//! How people speak to each other.

/// Whoever is called so is a man.
pub(crate) const POLITE_MALE: [&str; 1] = ["sir"];
/// Whoever is called so is a woman.
pub(crate) const POLITE_FEMALE: [&str; 5] = ["ma'am", "madam", "madame", "ma’am", "miss"];

/// Words that may stand right before a vocative, without a comma.
pub(crate) const BEFORE_VOCATIVE: [&str; 16] = [
    "ah", "come", "dear", "dearest", "good", "good-bye", "hello", "hush", "my", "no", "o", "oh",
    "old", "poor", "well", "yes",
];

/// What somebody says right before the own name.
pub(crate) const INTRODUCTIONS: [&str; 4] = ["call me ", "my name is ", "my name's ", "my name’s "];

/// The same in what is said.
pub(crate) const OWN_NAMES: [&str; 8] = [
    "call me ",
    "i am ",
    "i'm ",
    "i’m ",
    "my name is ",
    "my name's ",
    "my name’s ",
    "the name’s ",
];

/// What is asked for a name, which is then the first word of the answer.
pub(crate) const NAME_QUESTIONS: [&str; 6] = [
    "call you,",
    "call you?",
    "who are you,",
    "who are you?",
    "who’re you",
    "your name",
];

/// The narrator, and the alias of the entry of a roster who that is.
pub(crate) const NARRATOR: &str = "I";

/// The first person, as it is written; *said I.* looks like an initial.
pub(crate) const FIRST_PERSON_SPELLINGS: [&str; 6] = ["I", "I.", "Me", "Myself", "me", "myself"];

/// Words that speak of now, of you and me, as no narrator does in a story of the past.
pub(crate) const NOW: [&str; 23] = [
    "am", "are", "can", "can't", "cannot", "do", "does", "don't", "has", "have", "is", "isn't",
    "may", "must", "our", "shall", "we", "will", "won't", "you", "you're", "your", "yours",
];

/// What a shortened *is* stands behind in speech of now: *it's*, *that's*.
pub(crate) const BEFORE_IS: [&str; 7] = ["here", "it", "that", "there", "what", "where", "who"];
/// That *is*, behind its apostrophe.
pub(crate) const IS: &str = "s";

/// Words that a narrator's own clause or phrase goes on with behind *said Ana,*.
pub(crate) const ADJUNCTS: [&str; 19] = [
    "after", "as", "at", "before", "from", "her", "his", "in", "on", "so", "then", "though",
    "through", "when", "while", "who", "whose", "with", "without",
];

/// What speech goes on with that *said Ana,* has interrupted.
pub(crate) const RESUMPTIONS: [&str; 12] = [
    "because", "how", "if", "nor", "or", "that", "to", "unless", "where", "whether", "which", "why",
];

/// How a participle ends, with which a narrator's own words go on too.
pub(crate) const PARTICIPLE_ENDING: &str = "ing";

/// How an adverb ends.
pub(crate) const ADVERB_ENDING: &str = "ly";

/// What a narrator says of whoever speaks: *Her voice was calm.*
pub(crate) const DESCRIBED: [&str; 6] = ["eyes", "face", "hands", "mouth", "tone", "voice"];

/// Who speaks, in the words of a narrator; *you said* is said by somebody.
pub(crate) const NARRATED: [&str; 7] = ["I", "all", "he", "it", "she", "they", "we"];

/// What a noun for such a one begins with.
pub(crate) const BEFORE_NARRATED: [&str; 9] = [
    "a", "an", "another", "both", "her", "his", "my", "the", "their",
];

/// Who is told.
pub(crate) const TOLD: [&str; 5] = ["her", "him", "me", "them", "us"];

/// Parts of a book, whose names begin headings.
pub(crate) const DIVISIONS: [&str; 13] = [
    "act", "actus", "appendix", "book", "chapter", "epilogue", "letter", "part", "preface",
    "prologue", "scaena", "scene", "volume",
];

/// Verbs of somebody who goes on.
pub(crate) const GOES_ON: [&str; 8] = [
    "add", "conclude", "continue", "finish", "go", "proceed", "repeat", "resume",
];
/// Verbs that answer, beside those whose act it is.
pub(crate) const ANSWERS: [&str; 3] = ["agree", "respond", "return"];
/// Verbs of a loud voice.
pub(crate) const CRIES: [&str; 6] = ["call", "cry", "exclaim", "scream", "shout", "yell"];
