//! What the minutes say of dues, and the lines of the sheet that was signed at the door.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::stored::word_enum;

word_enum! {
    /// Whether somebody paid at the door.
    DuesMark {
        /// Nobody said yet.
        Unset = "",
        /// Đã nộp.
        Paid = "paid",
        /// Chưa nộp.
        Unpaid = "unpaid",
        /// Được miễn nộp.
        Exempt = "exempt",
    } default Unset
}

/// One line of the signing sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct DuesLine {
    /// Name as it prints.
    pub name: String,
    /// Paid or not.
    pub mark: DuesMark,
    /// What is to be paid, đồng; known before the meeting or written down at the door.
    pub amount: Option<u64>,
}

/// The dues line (tình hình nộp đảng phí). What was typed in totals stands beside what the sheet comes to: where both
/// are there, they have to agree.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Dues {
    /// How many paid.
    pub paid: Option<u32>,
    /// How many have to pay.
    pub of: Option<u32>,
    /// Total, đồng.
    pub amount: Option<u64>,
    /// Who has not paid, in words.
    pub unpaid: String,
    /// The sheet by member id.
    #[autosurgeon(missing = "Default::default")]
    pub lines: BTreeMap<String, DuesLine>,
}
