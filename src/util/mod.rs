//! Tables that serve several layers.

pub(crate) mod map;
pub(crate) mod words;
