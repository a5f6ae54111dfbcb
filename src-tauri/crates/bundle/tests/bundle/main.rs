//! Bundles as they are written, torn, forged and read.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod cards;
mod forge;
mod hostile;
mod interop;
mod people;
mod round_trip;
mod sources;
mod torn;
