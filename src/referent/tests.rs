//! Whole-stage tests.
