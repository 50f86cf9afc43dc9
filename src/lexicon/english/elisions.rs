//! Words with letters left out, as an apostrophe shows.

/// Words cut off before the apostrophe: *o'*, *th'*.
pub(crate) const CLIPPED: [&str; 12] = [
    "an", "d", "ha", "mo", "o", "ol", "po", "t", "th", "tha", "wi", "yo",
];

/// Endings before an apostrophe that closes nothing: *members'*, *Cruz'*, *goin'*.
pub(crate) const BEFORE_APOSTROPHE: [&str; 5] = ["S", "in", "s", "x", "z"];

/// Words that begin with an apostrophe, whatever their first letter: *'em*, *'Tis*.
pub(crate) const ELISIONS: [&str; 9] = [
    "em", "neath", "nuff", "tis", "twas", "tween", "twere", "twill", "twould",
];

/// The same, unless they have a capital letter: *'Is it late?'* opens with a mark.
pub(crate) const SMALL_ELISIONS: [&str; 24] = [
    "ave", "bout", "cause", "cos", "coz", "e", "ead", "eard", "ee", "er", "ere", "fraid", "gainst",
    "im", "is", "isself", "n", "nother", "ouse", "ow", "round", "til", "un", "uns",
];

/// What is left of a verb behind its apostrophe, of the present or the future: *I'm, you've, we'll*.
pub(crate) const CONTRACTED: [&str; 4] = ["ll", "m", "re", "ve"];
