//! The use cases of the app, behind one table of commands.
//!
//! Joins the rules (`domain`), the vault (`store`), paper (`forms`), pictures of it (`scans`), workbooks (`sheets`) and
//! what travels (`bundle`). Hosts (the window, the command line, the development host) know only [`App::call`],
//! [`App::take_bytes`], [`App::hand_out`], [`App::put_bytes`], [`App::put_path`] and [`App::subscribe`]. It must never
//! name a window.
//!
//! Start reading at `table.rs`, then follow one command into its module.

mod app;
mod attendance;
mod backup;
mod bundle;
mod bytes;
mod carry;
mod case;
mod cell;
mod conflict;
pub mod contract;
mod cv;
mod digitise;
mod direct;
mod dispatch;
mod draft;
mod error;
mod findings;
mod form;
mod history;
mod home;
mod host;
mod import;
mod intake;
mod keeping;
mod lists;
mod machine;
mod meeting;
mod member;
mod opened;
mod plan;
mod posting;
mod practice;
mod resolution;
mod rules;
mod scan;
mod score;
mod seal;
mod sentence;
mod session;
mod show;
mod statistics;
mod table;
mod taken;
mod task;
#[cfg(test)]
mod two_machines;
mod typed;
pub mod wire;

pub use app::{App, AppConfig, Notice};
pub use bundle::{BundleKey, CardView, Inspection, inspect_bundle, read_card};
pub use bytes::{Bytes, HandOutError};
pub use direct::Verification;
pub use dispatch::{Envelope, OperationRef};
pub use error::{CODES, FieldRefusal, WireError, WireSeverity};
pub use host::{FreshIds, SystemClock, default_home};
pub use rules::{due_by_rule, vote_by_rule};
pub use sochibo_forms::Libraries;
