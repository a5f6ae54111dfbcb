//! What the tests of the whole repository share.
//!
//! The tests themselves are folders beside `src/`, one per question: does the code keep its architecture, do the crates
//! behave together, does the real window work.

pub mod graph;
pub mod hands;
pub mod repository;
pub mod screen;
pub mod webdriver;
