//! One file a task.

mod backup;
mod bundle;
mod call;
mod case;
mod demo;
mod import;
mod init;
mod list;
mod print;
mod verify;

pub use backup::{backup, recover};
pub use bundle::{Bundle, Card, bundle, card};
pub use call::{call, show};
pub use case::{dossier, lint};
pub use demo::demo;
pub use import::import_members;
pub use init::init;
pub use list::list;
pub use print::print;
pub use verify::{reindex, verify};
