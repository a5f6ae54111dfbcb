//! The words and rules of a Party cell: people, members, meetings, candidate files, dates, votes and checks.
//!
//! Owns the records (plain structs hydrated from Automerge documents), civil and partial dates, member status,
//! rule packs, vote arithmetic, working days, and the folding and ordering of Vietnamese names. It must never know
//! a file, a database, a window or the clock: time and ids come in through [`env`].
//!
//! Start reading at [`record`]; [`field`] is the table of what can be typed about a member. Rules come as data
//! ([`rules`], [`programme`], [`calendar`], [`lists`]) and are applied by [`status`], [`vote`], [`election`],
//! [`headcount`], [`attendance`], [`resolution`], [`plan`], [`procedure`], [`score`], [`cv`], [`checks`] and [`lint`].

pub mod answer;
mod asset;
pub mod attendance;
pub mod calendar;
pub mod chair;
pub mod checks;
pub mod cv;
pub mod date;
pub mod digitise;
pub mod dues;
pub mod election;
pub mod env;
pub mod field;
pub mod headcount;
pub mod id;
pub mod lint;
pub mod lists;
pub mod numbering;
pub mod percent;
pub mod plan;
mod post;
pub mod procedure;
pub mod programme;
pub mod record;
pub mod resolution;
pub mod rules;
mod schooling;
pub mod score;
pub mod statistics;
pub mod status;
mod stored;
pub mod text;
pub mod vote;

pub use answer::Answer;
pub use asset::AssetError;
pub use date::{CivilDate, ClockTime, DateError, PartialDate};
pub use record::{Kind, Record};
