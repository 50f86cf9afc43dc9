//! What programs share that show attributions to people.
//!
//! | file | what it does |
//! | --- | --- |
//! | `source.rs` | documents: files, folders, what they are written in; known speakers |
//! | `nest.rs` | marks of any stretches of a text, as elements that nest within its paragraphs |

mod nest;
mod source;

pub use nest::{nest, paragraphs, Mark, Piece};
pub use source::{collect, read_roster, Source};
