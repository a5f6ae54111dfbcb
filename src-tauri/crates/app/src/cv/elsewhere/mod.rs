//! A CV filled in on another machine: it goes out as a workbook of questions or as a parcel under a code, and comes back in
//! three steps: choose, preview, take.
//!
//! What came back is told as [`Sent`], whatever it came in; [`plan`] lays it over the CV as it stands and says value by
//! value what is new, what would change and what cannot be meant. A blank clears nothing, and nothing is written before a
//! person has seen it; taking it is one operation.

mod layout;
mod open;
mod parcel;
mod plan;
mod sent;
mod sheet;
mod take;

pub(crate) use open::{Incoming, incoming_open, incoming_unlock};
pub(crate) use parcel::parcel;
pub(crate) use sheet::sheet;
pub(crate) use take::incoming_apply;

#[cfg(test)]
mod tests;
