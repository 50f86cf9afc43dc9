//! What changed from one record to another.

use serde::Serialize;

use crate::record::{Marked, Record, Span};

/// A difference. Of several between two records the first of this list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// No record has any of the content any more.
    Gone,
    /// No record had any of the content.
    New,
    /// Another speaker, by name and by mention, or one where there was none.
    Speaker,
    /// The same mention stands for somebody else.
    Name,
    /// The same name, by another mention.
    Mention,
    /// Other parts, or other ends of a part.
    Extent,
    Cue,
    Kind,
    /// Something else that the record says: act, description, addressee, …
    Detail,
    /// Linked in another way, with the same result.
    Pattern,
    Confidence,
}

impl Change {
    pub const ALL: [Change; 11] = [
        Change::Gone,
        Change::New,
        Change::Speaker,
        Change::Name,
        Change::Mention,
        Change::Extent,
        Change::Cue,
        Change::Kind,
        Change::Detail,
        Change::Pattern,
        Change::Confidence,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Change::Gone => "gone",
            Change::New => "new",
            Change::Speaker => "speaker",
            Change::Name => "name",
            Change::Mention => "mention",
            Change::Extent => "extent",
            Change::Cue => "cue",
            Change::Kind => "kind",
            Change::Detail => "detail",
            Change::Pattern => "pattern",
            Change::Confidence => "confidence",
        }
    }

    /// None between two records that say the same.
    pub fn between(before: &Record, after: &Record) -> Option<Change> {
        let place = |marked: Option<&Marked>| -> Option<Span> { marked.map(|marked| marked.span) };
        let other_name = before.name() != after.name();
        let other_mention = place(before.mention()) != place(after.mention());
        let one_has_none = before.speaker.is_some() != after.speaker.is_some();
        let differences = [
            (
                Change::Speaker,
                (other_name && other_mention) || one_has_none,
            ),
            (Change::Name, other_name),
            (Change::Mention, other_mention),
            (Change::Extent, before.parts != after.parts),
            (
                Change::Cue,
                place(before.cue.as_ref()) != place(after.cue.as_ref()),
            ),
            (Change::Kind, before.kind != after.kind),
            (
                Change::Detail,
                before.cue != after.cue
                    || before.speaker != after.speaker
                    || before.rest != after.rest,
            ),
            (Change::Pattern, before.pattern != after.pattern),
            (Change::Confidence, before != after),
        ];
        differences
            .into_iter()
            .find(|(_, holds)| *holds)
            .map(|(change, _)| change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Answer;

    const RECORD: &str = r#"{"kind": "direct", "parts": [{"start": 0, "end": 9, "quoted": true}],
        "cue": {"start": 14, "end": 18, "text": "said", "act": "says"},
        "speaker": {"id": 1, "name": "Ana", "mention": {"start": 10, "end": 13, "text": "she"}},
        "pattern": "quote-speaker-cue", "confidence": 0.9}"#;

    fn change(from: &str, to: &str) -> Option<Change> {
        assert!(RECORD.contains(from));
        let parse = |record: &str| {
            let answer: Answer =
                serde_json::from_str(&format!("{{\"id\": \"a\", \"attributions\": [{record}]}}"))
                    .unwrap();
            answer
                .attributions
                .into_iter()
                .next()
                .unwrap()
                .in_bytes(&crate::offsets::Offsets::new("", answer.offsets))
        };
        Change::between(&parse(RECORD), &parse(&RECORD.replacen(from, to, 1)))
    }

    #[test]
    fn the_most_serious_change_counts() {
        assert_eq!(change("Ana", "Ana"), None);
        assert_eq!(change("\"id\": 1", "\"id\": 2"), None);
        assert_eq!(change("\"Ana\"", "\"Eva\""), Some(Change::Name));
        assert_eq!(
            change("10, \"end\": 13", "11, \"end\": 13"),
            Some(Change::Mention)
        );
        assert_eq!(
            change(
                "Ana\", \"mention\": {\"start\": 10",
                "Eva\", \"mention\": {\"start\": 9"
            ),
            Some(Change::Speaker)
        );
        assert_eq!(change("\"end\": 9", "\"end\": 8"), Some(Change::Extent));
        assert_eq!(change("\"end\": 18", "\"end\": 19"), Some(Change::Cue));
        assert_eq!(change("direct", "mixed"), Some(Change::Kind));
        assert_eq!(change("says", "asks"), Some(Change::Detail));
        assert_eq!(
            change("quote-speaker-cue", "unknown"),
            Some(Change::Pattern)
        );
        assert_eq!(change("0.9", "0.8"), Some(Change::Confidence));
    }
}
