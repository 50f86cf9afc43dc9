//! Whole texts whose speech is marked inline.
//!
//! | file | what it does |
//! | --- | --- |
//! | `markup.rs` | reads the documents, and says what is wrong with their tags |
//! | `cast.rs` | a marked text as a novel is annotated |
//! | `identity.rs` | whether a record's speaker is the one of a tag |
//! | `judge.rs` | judges quotations, reports and turns |
//! | `summary.rs` | counts what was judged, one line for each genre or text |

mod cast;
mod identity;
mod judge;
mod markup;
mod summary;

pub use judge::{judge, Verdict};
pub use markup::{check, read, texts, Document};
pub use summary::{mistakes, summary, By};
