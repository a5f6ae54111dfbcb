//! The shape of the repository, checked: who may depend on whom, what may ship, and what its files look like.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read the repository has nothing to say"
)]

mod arrows;
mod files;
mod shipped;
mod window;
