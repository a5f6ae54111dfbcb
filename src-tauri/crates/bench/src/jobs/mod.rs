//! The jobs, one bench a file.

pub mod dossier;
pub mod import;
pub mod lint;
pub mod minute_book;
pub mod open;
pub mod print;
pub mod replan;
pub mod search;
pub mod store;

/// The central pack in its parts, a local one over it, and the days off: what jobs about candidates judge by.
const PACK: &str = concat!(
    include_str!("../../../../../assets/rules/central-2025-07.toml"),
    include_str!("../../../../../assets/rules/central-2025-07.admission.toml"),
);
const OVERLAY: &str = include_str!("../../../../../assets/rules/hanoi-2025-11.toml");
const HOLIDAYS: &str = include_str!("../../../../../assets/rules/holidays-vn.toml");
