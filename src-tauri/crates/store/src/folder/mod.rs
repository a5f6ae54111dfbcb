//! The folder of a vault: where its files lie, who holds it, how they are written.

mod atomic;
mod layout;
mod lock;
mod manifest;

pub(crate) use atomic::{sync_folder, write_atomically};
pub(crate) use layout::Layout;
pub(crate) use lock::FolderLock;
pub(crate) use manifest::{KeySums, Manifest, file_sum};
