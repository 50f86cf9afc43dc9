//! The content's extent in mixed records: the paraphrase around the quoted words.

use super::{Links, Paragraph};

/// Settles the parts and the kind of each draft of the paragraph.
pub(super) fn complete(_paragraph: &Paragraph<'_>, from: usize, links: &mut Links) {
    for draft in &mut links.drafts[from..] {
        draft.parts.sort_by_key(|part| part.0.start);
    }
}
