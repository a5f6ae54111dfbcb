//! The vault: an encrypted folder that keeps the records of one cell.
//!
//! Owns the SQLCipher file, the key files, the lock, the records as Automerge documents, the index derived from them,
//! search, history, undo, merge, erasing, drafts and backups. It must never know a form, a workbook, a window or what a rule says: it
//! stores [`Record`](sochibo_domain::Record)s and indexes their fields.
//!
//! Start reading at [`Vault`] and [`Vault::perform`], the one door for every write; then `record` for how a struct
//! becomes a document, and `index` for what is derived from it.

mod backup;
mod bulk;
mod conflicts;
mod db;
mod drafts;
mod env;
mod erase;
mod error;
mod files;
mod folder;
mod history;
mod index;
mod keys;
mod merge;
mod meta;
mod operations;
mod parcel;
mod perform;
mod query;
mod read;
mod recent;
mod record;
mod reindex;
mod reveals;
mod seal;
mod tree;
mod tx;
mod undo;
mod unlock;
mod vault;
mod verify;

pub use backup::{
    Backup, Lasting, Made, Place, RETENTION, Reason, Rehearsed, Restored, Retention, Soundness, find_backups,
};
pub use conflicts::{Conflict, ConflictingValue};
pub use drafts::{Draft, Drafts};
pub use env::{Env, SCRYPT_LOG_N, SCRYPT_LOG_N_MAX};
pub use erase::{Eraser, Tombstone};
pub use error::{Result, Severity, StoreError};
pub use files::{FileHash, Staged};
pub use history::{Change, FieldChange};
pub use keys::RecoveryCode;
pub use merge::{ChangeBytes, Heads, Merged};
pub use operations::Operation;
pub use parcel::{is_parcel, open_parcel, pack_parcel};
pub use perform::{Op, OpId, Performed};
pub use query::{
    CaseRow, MeetingRow, MemberKey, MemberOrder, MemberQuery, MemberRow, MemberStanding, Page, PostingRow,
    ResolutionRow, SearchHit, TaskQuery, TaskRow,
};
pub use read::Reader;
pub use reveals::Reveal;
pub use seal::{Seal, SealCode, SealHash, SealRow, Slip, ToSeal};
pub use tx::Tx;
pub use unlock::Unlock;
pub use vault::{Vault, VaultId};
pub use verify::{Finding, Report};
