//! Backups of the open book: made when asked and after work, listed, rehearsed, restored. What a backup is belongs to
//! the store; here is when, where and for whom.

mod auto;
mod due;
mod find;
mod make;
mod open;
mod place;
mod secrets;
mod view;

pub(crate) use auto::{Trouble, after_erasing, after_work, backup_auto};
pub(crate) use due::jobs;
pub(crate) use find::{Finds, backup_find, found_in};
pub(crate) use make::{backup_make, make_in};
pub(crate) use open::{backup_rehearse, backup_restore, rehearse_at, restore_at, view};
pub(crate) use place::backup_place_set;
pub(crate) use secrets::{passphrase_change, recovery_renew};
pub(crate) use view::{backup_view, lasting};
