//! The page: what its characters tell before any word is read. Marks and quotations, paragraphs, labels of turns.

pub(crate) mod label;
pub(crate) mod line;
pub(crate) mod paragraph;
pub(crate) mod quotation;
