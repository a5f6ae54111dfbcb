//! Backups: where they lie, making, rehearsing and restoring one; the secrets they open with.

use super::wire;

wire! {
    /// How the open book stands towards its backups.
    pub struct BackupView {
        /// The folder that was chosen for backups outside this machine; empty while none is.
        pub place: String,
        /// Whether it is there now: a stick may be pulled out.
        pub place_here: bool,
        /// When the newest sound backup on this machine was made, `dd/mm/yyyy hh:mm`; empty when there is none.
        pub last_here: String,
        /// The same of the chosen folder, as it was seen last.
        pub last_there: String,
        /// Whether anything changed since the newest backup on this machine.
        pub changed: bool,
        /// Whether the newest backup that counts is older than the limit, and something changed since.
        pub overdue: bool,
        /// Days after which a book that changed asks for a backup.
        pub limit_days: u16,
        /// How many days, weeks and months keep a backup.
        pub daily: u32,
        /// Weeks.
        pub weekly: u32,
        /// Months.
        pub monthly: u32,
        /// Why the last automatic backup was not made; a code of the catalogues, empty when all is well.
        pub trouble: String,
        /// The latest first.
        pub rows: Vec<BackupRow>,
        /// Backups that still hold what was erased since.
        pub lasting: Vec<BackupLasting>,
    }

    /// A backup.
    pub struct BackupRow {
        /// What rehearsing and restoring take, until the next list.
        pub id: String,
        /// When it was made, `dd/mm/yyyy hh:mm`.
        pub made_at: String,
        /// `own` (on this machine), `chosen` (the folder that was chosen) or `found` (where somebody looked).
        pub place: String,
        /// Its folder.
        pub folder: String,
        /// Bytes it takes to restore.
        pub bytes: u64,
        /// The same in words.
        pub size: String,
        /// `asked`, `after_work`, `before_upgrade`, `before_receive`, `after_erasing` or `replaced`.
        pub reason: String,
        /// `verified`, `unchecked`, `newer` or `damaged`.
        pub state: String,
        /// What is wrong with a damaged one.
        pub detail: String,
    }

    /// Backups out of the app's hand, and until when they last.
    pub struct BackupLasting {
        /// The place.
        pub place: String,
        /// Whether it is within reach now.
        pub here: bool,
        /// How many.
        pub count: u32,
        /// When the latest of them was made, `dd/mm/yyyy`.
        pub latest: String,
        /// The day by which they are gone when a backup is made there every month, `dd/mm/yyyy`.
        pub until: String,
    }

    /// What making backups came to.
    pub struct BackupMade {
        /// That on this machine.
        pub here: BackupDone,
        /// That in the chosen folder; nothing while none was chosen.
        pub there: Option<BackupDone>,
    }

    /// One backup, made or not.
    pub struct BackupDone {
        /// When, `dd/mm/yyyy hh:mm`; empty when it could not be made.
        pub made_at: String,
        /// Its folder.
        pub folder: String,
        /// Bytes that were written: only what the place did not have yet.
        pub new_bytes: u64,
        /// Attachments that the book has lost and the backup lacks too.
        pub lacking: u32,
        /// Why it could not be made; a code of the catalogues.
        pub code: String,
        /// Values its text mentions.
        #[serde(default)]
        pub params: std::collections::BTreeMap<String, String>,
    }

    /// A folder for backups outside this machine.
    pub struct BackupPlaceInput {
        /// Token of a folder; empty takes the choice back.
        #[serde(default)]
        pub token: String,
    }

    /// Where to look for backups.
    pub struct BackupFindInput {
        /// A book of this machine, whose own folders are looked into.
        #[serde(default)]
        pub vault: String,
        /// Or a folder, by its token.
        #[serde(default)]
        pub token: String,
    }

    /// Backups that were found.
    pub struct BackupFound {
        /// The latest first.
        pub rows: Vec<BackupRow>,
    }

    /// A backup and what opens it: exactly one of passphrase and recovery code.
    pub struct BackupOpenInput {
        /// The backup, as the last list named it.
        pub id: String,
        /// The passphrase.
        #[serde(default)]
        pub passphrase: String,
        /// The recovery code.
        #[serde(default)]
        pub recovery: String,
    }

    /// What a rehearsal found.
    pub struct BackupRehearsed {
        /// Name of the cell.
        pub name: String,
        /// Members, also those who left.
        pub members: u32,
        /// Meetings.
        pub meetings: u32,
        /// Candidates' files.
        pub cases: u32,
        /// Attachments read to their end.
        pub files: u32,
        /// What does not hold together; empty is good.
        pub problems: Vec<String>,
    }

    /// What a restore came to.
    pub struct BackupRestored {
        /// The book, which is open now.
        pub vault: String,
        /// Name of the cell.
        pub name: String,
        /// The moment it is back at, `dd/mm/yyyy hh:mm`.
        pub made_at: String,
        /// Whether the book that was there is kept among the backups.
        pub kept: bool,
        /// Records that were erased again; nothing when the book that was there could not be read.
        pub erased_again: Option<u32>,
    }

    /// A new passphrase, and what opens the book now: the passphrase or the recovery code.
    pub struct PassphraseChangeInput {
        /// The passphrase of now.
        #[serde(default)]
        pub passphrase: String,
        /// The recovery code.
        #[serde(default)]
        pub recovery: String,
        /// The new one.
        pub new: String,
    }

    /// What a change of secrets means for the backups.
    pub struct SecretsChanged {
        /// Backups that open with the new secret from now on.
        pub renewed: u32,
        /// The chosen folder is not here: its backups still open with the old one.
        pub place_missing: bool,
    }

    /// A new recovery sheet.
    pub struct RecoveryRenewed {
        /// The sheet as a PDF.
        pub sheet: BytesRef,
        /// Which groups of the code to type back, counted from 1.
        pub check: Vec<u8>,
        /// What it means for the backups.
        pub backups: SecretsChanged,
    }
}

use super::common::BytesRef;
