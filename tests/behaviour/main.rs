//! The use cases of the app, run as a host runs them: commands in, answers and papers out, over a real encrypted book.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod admission;
mod attendance;
mod backups;
mod blocked_prints;
mod carry;
mod catalogues;
mod cell;
mod cv;
mod cv_elsewhere;
mod digitised;
mod dues;
mod elections;
mod freshness;
mod hand_over;
mod hard_input;
mod holidays;
mod import;
mod local_forms;
mod long_names;
mod main_job;
mod measures;
mod meeting;
mod member_papers;
mod members;
mod nothing_invented;
mod occasions;
mod papers;
mod persons;
mod plan;
mod programme;
mod redone;
mod resolutions;
mod samples;
mod scans;
mod score;
mod seal;
mod secretary;
mod sentences;
mod session;
mod statistics;
mod tasks;
mod times;
mod tracks;
mod undo;
mod votes;
