//! What programs share that show attributions to people.
//!
//! | file | what it does |
//! | --- | --- |
//! | `source.rs` | documents: files, folders, what they are written in; known speakers |
//! | `corrections/` | what a person has put right, put into what the library reads |
//! | `nest.rs` | marks of any stretches of a text, as elements that nest within its paragraphs |
//! | `../common/terminal.rs` | files in, text out, and what people are told |

mod corrections;
mod nest;
mod source;
#[path = "../../common/terminal.rs"]
pub mod terminal;

pub use corrections::{Corrected, Correction, Corrections, Stretch};
pub use nest::{nest, paragraphs, Mark, Piece};
pub use source::{collect, documents, file_name, read_roster, Source};
