//! Whom a report tells of before it names them: *A builder told a jury that … ¶ Tom Holt, 44, of Dover, denies fraud.*

use crate::lexicon::class;
use crate::lexicon::names::TELL_OF_OTHERS;
use crate::mention::{NounMention, DEFINITE, OWNED, PLURAL, SPEAKS, SUBJECT};
use crate::syntax::phrase::Head;
use crate::util::map::Number;
use crate::util::words::is_any;
use crate::SpeakerKind;

/// So many subjects may come before either of the two.
const SUBJECTS: usize = 12;
/// So many paragraphs later the name comes at the latest.
const PARAGRAPHS: u32 = 2;

/// The name and the nominal that stands for the same person: the first subject of the text, and the first subject with a name,
/// at the head of its sentence and with the age behind it, unless a pronoun between them is another's.
pub(super) fn find(
    text: &str,
    mentions: &[NounMention],
    given: &[Option<Number>],
) -> Option<(usize, usize)> {
    let mut subjects = mentions
        .iter()
        .enumerate()
        .filter(|(_, mention)| mention.has(SUBJECT))
        .take(SUBJECTS);
    let named = |&(index, mention): &(usize, &NounMention)| {
        mention.sort == Head::Name
            && given[index].is_some()
            && mention.kind() == SpeakerKind::Person
    };
    let person = |mention: &NounMention| {
        mention.is(class::ROLE | class::PERSON | class::KINSHIP)
            || mention.has(SPEAKS) && mention.kind() == SpeakerKind::Unknown
    };
    let (nominal, first) = subjects
        .find(|subject| named(subject) || person(subject.1))
        .filter(|(_, mention)| mention.sort == Head::Nominal)
        .filter(|(_, mention)| !mention.has(DEFINITE | OWNED | PLURAL))
        .filter(|(_, mention)| !is_any(mention.head().of(text), &TELL_OF_OTHERS))?;
    let mut gender = first.gender();
    let (name, second) = subjects.find(|subject| {
        if subject.1.sort == Head::Pronoun {
            gender = gender.or(subject.1.gender());
        }
        named(subject)
    })?;
    let near = (1..=PARAGRAPHS).contains(&(second.paragraph - first.paragraph));
    let heads = mentions[name - 1].sentence < second.sentence;
    let same = gender
        .zip(second.gender())
        .map_or(true, |(one, other)| one == other);
    (near && heads && same && is_aged(&text[second.span().end..])).then_some((name, nominal))
}

/// *, 44, of Dover*; * (44)*
fn is_aged(after: &str) -> bool {
    let age = after
        .strip_prefix(", ")
        .or_else(|| after.strip_prefix(" ("));
    let Some(age) = age else { return false };
    let digits = age.bytes().take_while(u8::is_ascii_digit).count();
    matches!(digits, 1..=3) && age[digits..].starts_with([',', ')'])
}
