//! The sealed books: what was signed is kept as bytes that never change, each entry chained to the one before.
//!
//! An entry holds the canonical content, the record's heads at that moment and the printed PDF. Its hash covers all of
//! them and the hash of the device's previous entry, so that nothing can be altered, dropped or slipped in between
//! without [`Vault::verify`](crate::Vault::verify) finding it. A record with a seal cannot be edited here any more; what
//! another machine wrote at the same time still arrives, and shows as [`SealRow::overtaken`].

mod chain;
mod code;
mod exchange;
mod rows;
mod write;

pub use code::{SealCode, SealHash};
pub use rows::{Seal, SealRow};
pub use write::{Slip, ToSeal};

pub(crate) use chain::verify_seals;
pub(crate) use rows::{is_sealed, sealed_by};
