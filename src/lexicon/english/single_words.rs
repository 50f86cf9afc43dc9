//! Words that rules need one by one.

use crate::lexicon::word::Word;

pub(crate) const ACCUSED: Word = Word::new("accused");
pub(crate) const AND: Word = Word::new("and");
pub(crate) const AS: Word = Word::new("as");
pub(crate) const AT: Word = Word::new("at");
pub(crate) const BEEN: Word = Word::new("been");
pub(crate) const BEFORE: Word = Word::new("before");
pub(crate) const BY: Word = Word::new("by");
pub(crate) const FOR: Word = Word::new("for");
pub(crate) const FORMER: Word = Word::new("former");
pub(crate) const FROM: Word = Word::new("from");
pub(crate) const I: Word = Word::new("i");
pub(crate) const IF: Word = Word::new("if");
pub(crate) const IN: Word = Word::new("in");
pub(crate) const IT: Word = Word::new("it");
pub(crate) const KNOW: Word = Word::new("know");
pub(crate) const KNOWN: Word = Word::new("known");
pub(crate) const NEAR: Word = Word::new("near");
pub(crate) const NEXT: Word = Word::new("next");
pub(crate) const NOT: Word = Word::new("not");
pub(crate) const OF: Word = Word::new("of");
pub(crate) const ON: Word = Word::new("on");
pub(crate) const OUT: Word = Word::new("out");
pub(crate) const PER: Word = Word::new("per");
pub(crate) const SO: Word = Word::new("so");
pub(crate) const THAT: Word = Word::new("that");
pub(crate) const THE: Word = Word::new("the");
pub(crate) const TO: Word = Word::new("to");
pub(crate) const VOICE: Word = Word::new("voice");
pub(crate) const WANTED: Word = Word::new("wanted");
pub(crate) const WENT: Word = Word::new("went");
pub(crate) const WHICH: Word = Word::new("which");
pub(crate) const WHO: Word = Word::new("who");
pub(crate) const WHOSE: Word = Word::new("whose");
pub(crate) const WITH: Word = Word::new("with");
