//! The tasks themselves, one per file.

pub mod bench;
pub mod check;
pub mod contract;
pub mod dev;
pub mod fuzz;
pub mod package;
pub mod run;
pub mod test;
