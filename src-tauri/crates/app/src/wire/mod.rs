//! What crosses the border between the core and a window: inputs and outputs of the command table.
//!
//! Dates travel as people read them (`dd/mm/yyyy`, `03/1965`, `1965`), times as `19:30`, ids as UUID text. The
//! TypeScript contract is generated from these types.

mod attachment;
mod attendance;
mod backup;
mod carry;
mod case;
mod case_funnel;
mod case_hand_over;
mod case_lint;
mod case_papers;
mod case_removal;
mod case_timeline;
mod cell;
mod common;
mod conflict;
mod cv;
mod cv_elsewhere;
mod digitise;
mod dues;
mod election;
mod form;
mod holiday;
mod home;
mod import;
mod keeping;
mod meeting;
mod member;
mod occasion;
mod plan;
mod posting;
mod resolution;
mod rules;
mod scan;
mod score;
mod seal;
mod sentence;
mod session;
mod statistics;
mod task;
mod vote;

pub use attachment::*;
pub use attendance::*;
pub use backup::*;
pub use carry::*;
pub use case::*;
pub use case_funnel::*;
pub use case_hand_over::*;
pub use case_lint::*;
pub use case_papers::*;
pub use case_removal::*;
pub use case_timeline::*;
pub use cell::*;
pub use common::*;
pub use conflict::*;
pub use cv::*;
pub use cv_elsewhere::*;
pub use digitise::*;
pub use dues::*;
pub use election::*;
pub use form::*;
pub use holiday::*;
pub use home::*;
pub use import::*;
pub use keeping::*;
pub use meeting::*;
pub use member::*;
pub use occasion::*;
pub use plan::*;
pub use posting::*;
pub use resolution::*;
pub use rules::*;
pub use scan::*;
pub use score::*;
pub use seal::*;
pub use sentence::*;
pub use session::*;
pub use statistics::*;
pub use task::*;
pub use vote::*;

/// Declares wire structs: serialised both ways and part of the TypeScript contract.
macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($body)* }
    )+};
}
use wire;
