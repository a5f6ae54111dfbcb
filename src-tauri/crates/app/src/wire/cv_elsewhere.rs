//! A CV filled in on another machine: what goes out, and what comes back.

use super::{BytesRef, Finding, wire};

wire! {
    /// A CV to be filled in elsewhere.
    pub struct CvHandOut {
        /// A workbook, or a parcel.
        pub file: BytesRef,
        /// Groups of the code that opens a parcel; empty for a workbook. It is shown once.
        pub code: Vec<String>,
    }

    /// Where what came back is: a path on this machine, or bytes handed over before.
    pub struct CvIncomingOpenInput {
        /// Case id.
        pub id: String,
        /// Path, when a file dialog gave one.
        #[serde(default)]
        pub path: String,
        /// Token of bytes handed over.
        #[serde(default)]
        pub token: String,
        /// File name.
        #[serde(default)]
        pub name: String,
    }

    /// The code of a parcel.
    pub struct CvIncomingCode {
        /// Id of what came back.
        pub incoming: String,
        /// The code as typed.
        pub code: String,
    }

    /// What came back and what it would change.
    pub struct CvIncomingView {
        /// Its id while it is open.
        pub incoming: String,
        /// File name.
        pub name: String,
        /// It is a parcel and asks for its code first (`cv_incoming_unlock`).
        pub locked: bool,
        /// The name it carries, when that is another one than the candidate's.
        pub other: String,
        /// What is new, changes or is refused.
        pub lines: Vec<CvIncomingLine>,
        /// How many are new.
        pub new: u32,
        /// How many would change something.
        pub changed: u32,
        /// How many cannot be taken.
        pub refused: u32,
        /// Values that stay as they are.
        pub unchanged: u32,
        /// Pages, columns and cells that could not be read.
        pub notes: Vec<Finding>,
    }

    /// One value, or one new row.
    pub struct CvIncomingLine {
        /// Its number, from 0.
        pub number: u32,
        /// `new`, `changed` or `refused`.
        pub state: String,
        /// The list it belongs to: `jobs`, `relatives`, `lives` …; empty outside of lists.
        pub page: String,
        /// What the row says; empty outside of lists and for a new row.
        pub row: String,
        /// What the value is called, in Vietnamese; empty for a new row.
        pub label: String,
        /// Where it stands in the workbook; empty for a parcel.
        pub at: String,
        /// As it is.
        pub before: String,
        /// As it was told.
        pub after: String,
        /// Why it cannot be taken.
        pub reason: Option<Finding>,
    }

    /// Takes what came back.
    pub struct CvIncomingApply {
        /// Its id.
        pub incoming: String,
        /// Numbers of lines to leave as they are.
        #[serde(default)]
        pub left: Vec<u32>,
    }

    /// What happened.
    pub struct CvIncomingResult {
        /// New values and rows.
        pub new: u32,
        /// Changed values.
        pub changed: u32,
        /// Left as they were.
        pub unchanged: u32,
        /// Not taken.
        pub refused: u32,
    }
}
