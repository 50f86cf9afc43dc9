//! What programs share that show attributions to people.
//!
//! | file | what it does |
//! | --- | --- |
//! | `nest.rs` | marks of any stretches of a text, as elements that nest within its paragraphs |

mod nest;

pub use nest::{nest, Mark, Piece};
