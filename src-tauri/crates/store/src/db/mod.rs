//! The SQLite file: how it is opened, keyed and brought up to date.

mod connect;
mod migrate;

pub(crate) use connect::{Access, Key, connect};
pub(crate) use migrate::{RELEASED, migrate, schema_version};
