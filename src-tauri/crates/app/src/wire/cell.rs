//! The cell's own facts.

use super::wire;

wire! {
    /// The facts of the open cell.
    pub struct CellView {
        /// Record id.
        pub id: String,
        /// Typed values by field key (see `cell_edit`).
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// One corrected fact. Keys: `name`, `superior`, `superior_kind`, `kind`, `place`, `meeting_place`, `secretary`,
    /// `has_committee` (`true` or `false`), `score_sheet` (a sheet's id), `overlay` (local rules, or empty), `regular_day` (`3`, `first-saturday`), `regular_time`,
    /// `digitisation.M1` … `digitisation.M5`, `digitisation.separator` (`space`, `underscore`, or empty),
    /// `regular_from` and `regular_to` (days of the month), `agreement.number|date|note`, and the next number of each document type,
    /// `numbers.NQ`.
    pub struct CellEditInput {
        /// Field key.
        pub field: String,
        /// What was typed.
        pub value: String,
    }
}
