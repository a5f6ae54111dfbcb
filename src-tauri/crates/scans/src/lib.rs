//! Photographs and scans of papers: bytes in, a page to print and what is wrong with it out.
//!
//! The crate owns the work on pictures and is the only one that names `image`. It knows no record and no file: who keeps
//! the original, and what a person is told, is for the caller. What comes in is hostile until it was looked at: its
//! size is known before a pixel of it is unpacked.
//!
//! Start reading at [`prepare`].

mod decode;
mod error;
mod finding;
mod light;
mod page;
mod sheet;
mod slant;

#[cfg(test)]
mod samples;

pub use error::ScanError;
pub use finding::{Finding, HIGH_DPI, is_a4};
pub use page::{Prepared, Wish, prepare};
