//! What stands inside the parts.

mod control;
mod frames;
mod lines;
mod receipt;
mod seal;
mod tombstone;

pub use control::{Invitation, Joining};
pub use frames::{Frame, Frames};
pub use lines::{Line, Lines};
pub use receipt::Receipt;
pub use seal::Seal;
pub use tombstone::Tombstone;

pub(crate) use control::{control, object};
