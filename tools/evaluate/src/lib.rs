//! Scores attribution records against gold annotation. README.md says how each case is judged.
//!
//! | file | what it does |
//! | --- | --- |
//! | `news.rs`, `fiction.rs`, `marked/`, `cases/`, `turns.rs`, `calibration.rs` | the scorers: judge every case, then count |
//! | `report/` | the same figures with intervals, by kind, by pattern, by document, and as drawings |
//! | `speaker.rs` | whether a record's speaker is the annotated source |
//! | `gold.rs`, `system.rs`, `lines.rs` | read gold annotation and records |
//! | `check.rs` | what is wrong with gold annotation |
//! | `pieces.rs` | cuts novels into pieces |
//! | `roster.rs` | gives documents their annotated characters as known speakers |
//! | `text.rs`, `spans.rs`, `names/` | letters and words; spans, sets of places, pairing; when two names are the same |
//! | `figures.rs` | figures as lines or JSON |

pub mod calibration;
mod cases;
mod check;
pub mod command;
pub mod fiction;
pub mod figures;
pub mod gold;
pub mod lines;
pub mod marked;
pub mod names;
pub mod news;
pub mod pieces;
mod report;
pub mod roster;
mod spans;
pub mod speaker;
pub mod system;
pub mod text;
pub mod turns;
