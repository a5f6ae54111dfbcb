//! What can go wrong with a vault, and how serious it is.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode};
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;

use crate::perform::OpId;

/// Result of everything in this crate.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// How a failure must be treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A rule says no; nothing is wrong with the vault.
    Refused,
    /// It did not work this time; trying again may help.
    Failed,
    /// What is stored does not hold together: stop writing, offer the backup.
    Damaged,
}

/// Everything a vault answers instead of a value.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder or its `vault.json` is missing.
    #[error("there is no vault in {}", path.display())]
    VaultMissing {
        /// Folder that was looked into.
        path: PathBuf,
    },
    /// A vault would be created over an existing one.
    #[error("{} already holds a vault", path.display())]
    VaultExists {
        /// Folder of the existing vault.
        path: PathBuf,
    },
    /// Another process has the vault open.
    #[error("the vault in {} is open in another process", path.display())]
    InUse {
        /// Folder of the vault.
        path: PathBuf,
    },
    /// The folder or the disk does not allow writing.
    #[error("{} is read-only ({operation})", path.display())]
    ReadOnly {
        /// File or folder.
        path: PathBuf,
        /// What was being done.
        operation: &'static str,
    },
    /// The disk is full.
    #[error("no space left for {} ({operation})", path.display())]
    DiskFull {
        /// File that could not grow.
        path: PathBuf,
        /// What was being done.
        operation: &'static str,
    },
    /// A file operation failed.
    #[error("{operation} failed on {}", path.display())]
    Io {
        /// File or folder.
        path: PathBuf,
        /// What was being done.
        operation: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// A file of the vault that a record names is not there.
    #[error("{} is missing", path.display())]
    FileMissing {
        /// Where it should be.
        path: PathBuf,
    },
    /// What was being copied into the vault could not be read to its end.
    #[error("the source could not be read to its end")]
    SourceLost {
        /// What the system said.
        source: io::Error,
    },
    /// A newer version of the program wrote this vault; it was left untouched.
    #[error("{} has format {found}, this version knows {known}", path.display())]
    NewerVersion {
        /// File that says so.
        path: PathBuf,
        /// Format found.
        found: u32,
        /// Newest format this version knows.
        known: u32,
    },
    /// The passphrase does not open the key ring.
    #[error("the passphrase does not open {}", path.display())]
    WrongPassphrase {
        /// Key file.
        path: PathBuf,
    },
    /// The recovery code is well-formed and belongs to another vault or an earlier sheet.
    #[error("the recovery code does not open {}", path.display())]
    WrongRecoveryCode {
        /// Key file.
        path: PathBuf,
    },
    /// The recovery code is mistyped.
    #[error("the recovery code is mistyped (group {group:?})")]
    RecoveryCodeMistyped {
        /// First group, counted from 1, whose check character is wrong; `None` when the number of groups is wrong.
        group: Option<usize>,
    },
    /// The code of a parcel is mistyped.
    #[error("the code of the parcel is mistyped (group {group:?})")]
    ParcelCodeMistyped {
        /// First group, counted from 1, whose check character is wrong; `None` when the number of groups is wrong.
        group: Option<usize>,
    },
    /// The code is well-formed and belongs to another parcel.
    #[error("the code does not open this parcel")]
    ParcelCode,
    /// A parcel asks for more work than is acceptable.
    #[error("the parcel asks for too much work to open")]
    ParcelTooMuchWork,
    /// A parcel was cut off or changed, or is none.
    #[error("the parcel is damaged: {detail}")]
    ParcelDamaged {
        /// What does not fit.
        detail: String,
    },
    /// A key file asks for more work than is acceptable (scrypt log₂N above 22).
    #[error("{} asks for too much work to open", path.display())]
    TooMuchWork {
        /// Key file.
        path: PathBuf,
    },
    /// A file of the vault does not hold together.
    #[error("{} is damaged ({operation}): {detail}", path.display())]
    Damaged {
        /// Damaged file.
        path: PathBuf,
        /// What was being done.
        operation: &'static str,
        /// What does not fit.
        detail: String,
    },
    /// The database failed in a way that says nothing about its contents.
    #[error("{operation} failed on {}", path.display())]
    Database {
        /// Database file.
        path: PathBuf,
        /// What was being done.
        operation: &'static str,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// A folder that was chosen for backups is not there: a stick was pulled out, a drive is not connected.
    #[error("{} is not there", path.display())]
    BackupPlaceMissing {
        /// The folder.
        path: PathBuf,
    },
    /// The folder holds no backup.
    #[error("there is no backup in {}", path.display())]
    BackupMissing {
        /// Folder that was looked into.
        path: PathBuf,
    },
    /// Something of a backup is missing or changed; the vault is not concerned.
    #[error("the backup in {} is damaged: {detail}", path.display())]
    BackupDamaged {
        /// Folder of the backup.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// The backup is of another vault than the one it should replace.
    #[error("the backup in {} is of another vault", path.display())]
    BackupOfOther {
        /// Folder of the backup.
        path: PathBuf,
    },
    /// The operating system gave no randomness.
    #[error("no randomness from the operating system")]
    NoRandomness,
    /// A record that must exist does not, or was taken back.
    #[error("there is no {} {id}", kind.as_str())]
    RecordMissing {
        /// Kind asked for.
        kind: Kind,
        /// Id asked for.
        id: RecordId,
    },
    /// A record with this id exists already.
    #[error("a {} {id} exists already", kind.as_str())]
    RecordExists {
        /// Kind of the new record.
        kind: Kind,
        /// Its id.
        id: RecordId,
    },
    /// The record is of another kind than asked for.
    #[error("{id} is a {found}, not a {}", expected.as_str())]
    WrongKind {
        /// Id asked for.
        id: RecordId,
        /// Kind asked for.
        expected: Kind,
        /// Kind stored.
        found: String,
    },
    /// A newer version of the program wrote the record: it can be read, not changed.
    #[error("record {id} has schema {found}, this version knows {known}")]
    NewerRecord {
        /// Record.
        id: RecordId,
        /// Schema stored.
        found: u32,
        /// Newest schema this version knows.
        known: u32,
    },
    /// An update tried to give a record another id.
    #[error("record {id} cannot change its id")]
    IdChanged {
        /// Record.
        id: RecordId,
    },
    /// The document of a record cannot be read.
    #[error("record {id} cannot be read: {detail}")]
    RecordDamaged {
        /// Record.
        id: RecordId,
        /// What does not fit.
        detail: String,
    },
    /// The record was signed and sealed; only an amendment is possible.
    #[error("record {id} is sealed")]
    Sealed {
        /// The record.
        id: RecordId,
    },
    /// A received change cannot be read or does not belong where it says.
    #[error("a received change for {id} was refused: {detail}")]
    ChangeRefused {
        /// Record it claims to belong to.
        id: RecordId,
        /// What does not fit.
        detail: String,
    },
    /// No such operation.
    #[error("there is no operation {op}")]
    OperationMissing {
        /// Operation asked for.
        op: OpId,
    },
    /// The operation was undone already.
    #[error("operation {op} was undone already")]
    AlreadyUndone {
        /// Operation asked for.
        op: OpId,
    },
    /// The operation erased something, or touched what was erased since.
    #[error("operation {op} touched what was erased")]
    Erased {
        /// Operation asked for.
        op: OpId,
    },
    /// A later operation edited the same fields.
    #[error("operation {op} cannot be undone: {by_name} ({by}) came later on record {record}")]
    UndoBlocked {
        /// Operation asked for.
        op: OpId,
        /// The later operation.
        by: OpId,
        /// Its name.
        by_name: String,
        /// Record both touched.
        record: RecordId,
    },
}

impl StoreError {
    /// How the failure must be treated.
    pub fn severity(&self) -> Severity {
        match self {
            Self::VaultMissing { .. }
            | Self::VaultExists { .. }
            | Self::NewerVersion { .. }
            | Self::WrongPassphrase { .. }
            | Self::WrongRecoveryCode { .. }
            | Self::RecoveryCodeMistyped { .. }
            | Self::TooMuchWork { .. }
            | Self::BackupMissing { .. }
            | Self::BackupDamaged { .. }
            | Self::BackupOfOther { .. }
            | Self::ParcelCode
            | Self::ParcelCodeMistyped { .. }
            | Self::ParcelTooMuchWork
            | Self::ParcelDamaged { .. }
            | Self::RecordMissing { .. }
            | Self::RecordExists { .. }
            | Self::WrongKind { .. }
            | Self::NewerRecord { .. }
            | Self::Sealed { .. }
            | Self::IdChanged { .. }
            | Self::ChangeRefused { .. }
            | Self::OperationMissing { .. }
            | Self::AlreadyUndone { .. }
            | Self::Erased { .. }
            | Self::UndoBlocked { .. } => Severity::Refused,
            Self::InUse { .. }
            | Self::ReadOnly { .. }
            | Self::DiskFull { .. }
            | Self::Io { .. }
            | Self::SourceLost { .. }
            | Self::BackupPlaceMissing { .. }
            | Self::Database { .. }
            | Self::NoRandomness => Severity::Failed,
            Self::Damaged { .. } | Self::FileMissing { .. } | Self::RecordDamaged { .. } => Severity::Damaged,
        }
    }

    /// Sorts a file error by what a person can do about it.
    pub(crate) fn io(path: &Path, operation: &'static str, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path, operation }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path, operation },
            _ => Self::Io { path, operation, source },
        }
    }

    /// Sorts a database error by what a person can do about it.
    pub(crate) fn database(path: &Path, operation: &'static str, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull { path, operation },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path, operation },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged { path, operation, detail: source.to_string() }
            }
            Some(
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed,
            ) => Self::InUse { path },
            _ => Self::Database { path, operation, source },
        }
    }
}

/// Gives a database error its path and operation.
pub(crate) trait OnDatabase<T> {
    /// Names what was being done on `conn`.
    fn during(self, conn: &Connection, operation: &'static str) -> Result<T>;
}

impl<T> OnDatabase<T> for rusqlite::Result<T> {
    fn during(self, conn: &Connection, operation: &'static str) -> Result<T> {
        self.map_err(|source| {
            StoreError::database(Path::new(conn.path().unwrap_or_default()), operation, source)
        })
    }
}

/// Gives a file error its path and operation.
pub(crate) trait OnFile<T> {
    /// Names what was being done to `path`.
    fn during(self, path: &Path, operation: &'static str) -> Result<T>;
}

impl<T> OnFile<T> for io::Result<T> {
    fn during(self, path: &Path, operation: &'static str) -> Result<T> {
        self.map_err(|source| StoreError::io(path, operation, source))
    }
}
