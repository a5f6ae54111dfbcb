//! The tasks themselves, one per file.

pub mod check;
pub mod dev;
pub mod package;
pub mod run;
pub mod test;
