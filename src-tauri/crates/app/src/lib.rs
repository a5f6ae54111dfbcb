//! Use cases of the app and the one table of commands.
pub mod contract;
mod table;
pub mod wire;
