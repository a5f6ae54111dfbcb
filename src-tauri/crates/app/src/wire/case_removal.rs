//! Removing the sensitive parts of a file that was handed over.

use super::wire;

wire! {
    /// Whether the sensitive parts can be removed, and what that means.
    pub struct CaseRemoval {
        /// `none` (nothing was handed over), `unreceived` (a receipt is missing), `waiting`, `ready` or `done`.
        pub state: String,
        /// The first day it is allowed, `dd/mm/yyyy`; empty while a receipt is missing.
        pub from: String,
        /// Days that must pass after the receipt.
        pub wait_days: u32,
        /// The rule, as it is cited.
        pub cited: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark of the rules.
        pub note: String,
        /// What would go.
        pub goes: Vec<CaseGoes>,
        /// The CV is in no list of papers that were handed over.
        pub cv_not_handed: bool,
        /// Papers saved to a stick that may still be there: what was removed lives on in them.
        pub sticks: Vec<CaseStick>,
        /// Backups outside this machine: what is removed lives on in those out of reach until they end.
        pub backups: Vec<BackupLasting>,
        /// When it was removed last, `dd/mm/yyyy`; empty when it never was.
        pub removed_on: String,
        /// Who removed it.
        pub removed_by: String,
        /// Nothing waits to be cleared away any more.
        pub clear: bool,
    }

    /// Something that would go.
    pub struct CaseGoes {
        /// `cv`, `texts`, `verifications`, `scans`, `drafts`, `person` or `copies`.
        pub what: String,
        /// How many.
        pub count: u32,
    }

    /// Papers on a stick.
    pub struct CaseStick {
        /// Folder they were saved to.
        pub folder: String,
        /// When.
        pub at: String,
    }

    /// What a removal came to.
    pub struct CaseRemoved {
        /// Everything is cleared away; otherwise the rest is done when the book is opened again.
        pub clear: bool,
    }
}

use super::backup::BackupLasting;
