//! Dues at the door.

use super::wire;

wire! {
    /// The dues line: totals as typed, and the sheet that was signed.
    pub struct DuesView {
        /// How many paid, as typed.
        pub paid: Option<u32>,
        /// How many have to, as typed.
        pub of: Option<u32>,
        /// Amount, đồng, as typed.
        pub amount: Option<u64>,
        /// Who has not, as typed.
        pub unpaid: String,
        /// The sheet in name order; empty where the minutes carry no dues line.
        pub people: Vec<DuesPerson>,
        /// What the sheet comes to, once somebody on it is marked.
        pub counted: Option<DuesCounted>,
    }

    /// A line of the signing sheet.
    pub struct DuesPerson {
        /// Member id.
        pub member: String,
        /// Name.
        pub name: String,
        /// `paid`, `unpaid`, `exempt` or empty.
        pub mark: String,
        /// What is to be paid, đồng.
        pub amount: Option<u64>,
        /// Years in the Party, when they are enough to be exempt by the rules; a person decides.
        pub exempt_years: Option<u32>,
    }

    /// What a signed sheet comes to.
    pub struct DuesCounted {
        /// Who paid.
        pub paid: u32,
        /// All who have to pay.
        pub of: u32,
        /// Exempt.
        pub exempt: u32,
        /// Nobody said yet.
        pub unset: u32,
        /// Total, đồng; nothing while somebody who paid has no amount.
        pub amount: Option<u64>,
        /// What is known of the total, đồng.
        pub amount_so_far: u64,
        /// Who has not paid.
        pub unpaid: Vec<String>,
    }

    /// Whether somebody paid, and how much.
    pub struct DuesInput {
        /// Meeting id.
        pub id: String,
        /// Member id.
        pub member: String,
        /// `paid`, `unpaid`, `exempt` or empty.
        #[serde(default)]
        pub mark: String,
        /// Đồng, as typed.
        #[serde(default)]
        pub amount: String,
    }
}
