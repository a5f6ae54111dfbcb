//! First run, unlocking, settings.

use super::wire;

wire! {
    /// Everything the window needs to decide which screen comes first.
    pub struct SessionState {
        /// `empty` (no book yet), `locked` or `open`.
        pub state: String,
        /// Books on this machine.
        pub vaults: Vec<VaultInfo>,
        /// The open cell.
        pub cell: Option<CellInfo>,
        /// Who unlocked.
        pub user: Option<UserInfo>,
        /// Settings of this machine.
        pub settings: Settings,
        /// Version of the app.
        pub version: String,
        /// Today in Vietnam, `dd/mm/yyyy`.
        pub today: String,
        /// Whether the recovery sheet has been confirmed by typing back.
        pub recovery_confirmed: bool,
        /// Whether a meeting is running; it suspends the idle lock.
        pub meeting_running: bool,
    }

    /// A book on this machine.
    pub struct VaultInfo {
        /// Id.
        pub id: String,
        /// Name of the cell.
        pub name: String,
        /// Whether it is the practice cell.
        pub practice: bool,
        /// Folder.
        pub path: String,
    }

    /// The open cell.
    pub struct CellInfo {
        /// Record id.
        pub id: String,
        /// Name without `Chi bộ`.
        pub name: String,
        /// Name of the superior.
        pub superior: String,
        /// Practice cell?
        pub practice: bool,
        /// Whether it has a committee.
        pub has_committee: bool,
        /// Rules in force today, for example `Trung ương 07/2026 + Hà Nội 11/2025`.
        pub rules_title: String,
    }

    /// Who unlocked.
    pub struct UserInfo {
        /// Name.
        pub name: String,
        /// Post, for example `Bí thư`.
        pub post: String,
    }

    /// Settings of this machine.
    pub struct Settings {
        /// Text size in pixels, 16 to 28.
        pub text_size: u8,
        /// `light` or `contrast`.
        pub theme: String,
        /// `vi` or `en`.
        pub language: String,
        /// Minutes without input before the book locks; 0 for never.
        pub idle_minutes: u16,
        /// Days after which a book that changed asks for a backup.
        #[serde(default = "crate::machine::default_backup_days")]
        pub backup_days: u16,
    }

    /// Changed settings; what is absent stays.
    pub struct SettingsPatch {
        /// Text size in pixels, 16 to 28.
        #[serde(default)]
        pub text_size: Option<u8>,
        /// `light` or `contrast`.
        #[serde(default)]
        pub theme: Option<String>,
        /// `vi` or `en`.
        #[serde(default)]
        pub language: Option<String>,
        /// Minutes before the book locks.
        #[serde(default)]
        pub idle_minutes: Option<u16>,
        /// Days after which a book that changed asks for a backup, 1 to 31.
        #[serde(default)]
        pub backup_days: Option<u16>,
    }

    /// A passphrase to judge.
    pub struct PassphraseInput {
        /// The passphrase.
        pub passphrase: String,
    }

    /// How good a passphrase is.
    pub struct PassphraseStrength {
        /// 0 (guessed at once) to 4 (very strong); 2 is the least accepted.
        pub score: u8,
        /// What would make it better; a code of the catalogues.
        pub advice: Option<String>,
    }

    /// What the first run asks.
    pub struct CellInput {
        /// Name without `Chi bộ`.
        pub name: String,
        /// Name of the superior without `Đảng bộ`.
        pub superior: String,
        /// `base_committee` or `commune`.
        pub superior_kind: String,
        /// `residential`, `agency`, `school`, `enterprise`, `armed` or `other`.
        pub kind: String,
        /// Where papers are dated from.
        pub place: String,
        /// Where it usually meets.
        #[serde(default)]
        pub meeting_place: String,
        /// Name of the secretary.
        pub secretary: String,
        /// Whether it has a committee.
        #[serde(default)]
        pub has_committee: bool,
        /// The superior's agreement to the use of the app.
        pub agreement: AgreementInput,
        /// Next number of each document type.
        #[serde(default)]
        pub numbers: Vec<NextNumber>,
    }

    /// The superior's agreement.
    pub struct AgreementInput {
        /// Number of the paper; may be empty.
        #[serde(default)]
        pub number: String,
        /// Date.
        #[serde(default)]
        pub date: String,
        /// Who agreed, in words.
        #[serde(default)]
        pub note: String,
    }

    /// Next number of one document type.
    pub struct NextNumber {
        /// Symbol, for example `NQ`.
        pub symbol: String,
        /// Next number.
        pub next: u32,
    }

    /// A new book.
    pub struct VaultCreateInput {
        /// The cell.
        pub cell: CellInput,
        /// The passphrase.
        pub passphrase: String,
    }

    /// What follows the creation of a book.
    pub struct VaultCreated {
        /// Its id.
        pub vault: String,
        /// The recovery sheet as a PDF.
        pub sheet: BytesRef,
        /// Which groups of the code to type back, counted from 1.
        pub check: Vec<u8>,
    }

    /// Groups typed back from the printed sheet.
    pub struct RecoveryConfirmInput {
        /// The groups.
        pub groups: Vec<RecoveryGroup>,
    }

    /// One group of the recovery code.
    pub struct RecoveryGroup {
        /// Its place, counted from 1.
        pub index: u8,
        /// What was typed.
        pub text: String,
    }

    /// How to unlock: exactly one of passphrase and recovery code.
    pub struct UnlockInput {
        /// Book id.
        pub vault: String,
        /// The passphrase.
        #[serde(default)]
        pub passphrase: String,
        /// The recovery code.
        #[serde(default)]
        pub recovery: String,
    }
}

use super::common::BytesRef;
