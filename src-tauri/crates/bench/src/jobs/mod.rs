//! The jobs, one bench a file.

pub mod import;
pub mod minute_book;
pub mod open;
pub mod print;
pub mod replan;
pub mod search;
pub mod store;
