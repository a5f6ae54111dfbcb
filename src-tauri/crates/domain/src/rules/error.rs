//! What can be wrong with a pack; every error names the file and the key.

use crate::date::CivilDate;

/// A pack that cannot be used, or a value that is not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// Not TOML, or not the fields of a pack.
    #[error("{file}: {reason}")]
    Syntax {
        /// File of the pack.
        file: String,
        /// What the parser says, with the line.
        reason: String,
    },
    /// A key the app does not know: a slip of the pen, or a pack for a newer version.
    #[error("{file}: the key `{key}` is not known")]
    UnknownKey {
        /// File of the pack.
        file: String,
        /// The key.
        key: String,
    },
    /// The value has another shape than the key asks for.
    #[error("{file}: the value of `{key}` must be {expected}")]
    WrongShape {
        /// File of the pack.
        file: String,
        /// The key.
        key: String,
        /// What is expected, in words.
        expected: &'static str,
    },
    /// Two rows of one key are in force on the same day.
    #[error("{file}: `{key}` has two values on {date}")]
    Overlap {
        /// File of the pack.
        file: String,
        /// The key.
        key: String,
        /// First common day.
        date: CivilDate,
    },
    /// A row or pack that ends before it begins.
    #[error("{file}: `{key}` ends before it begins")]
    Dates {
        /// File of the pack.
        file: String,
        /// The key, or the id of the pack.
        key: String,
    },
    /// A required key has no value in a central pack and in those it inherits.
    #[error("{file}: `{key}` has no value")]
    Missing {
        /// File of the pack.
        file: String,
        /// The key.
        key: String,
    },
    /// A pack inherits one that is not loaded, or itself.
    #[error("{file}: inherits `{inherits}`, which is not loaded or leads back to it")]
    Inherits {
        /// File of the pack.
        file: String,
        /// The pack named.
        inherits: String,
    },
    /// Two packs with one id.
    #[error("{file}: the id `{id}` is taken by another pack")]
    DoubleId {
        /// File of the second pack.
        file: String,
        /// The id.
        id: String,
    },
    /// A check names a function the app does not have.
    #[error("{file}: the check `{check}` asks for the function `{function}`, which does not exist")]
    UnknownFunction {
        /// File of the pack.
        file: String,
        /// Id of the check.
        check: String,
        /// The name.
        function: String,
    },
    /// A check lacks a parameter of its function, or gives one it does not take.
    #[error("{file}: the check `{check}` must give its function the parameters it takes (`{param}`)")]
    CheckParam {
        /// File of the pack.
        file: String,
        /// Id of the check.
        check: String,
        /// The parameter.
        param: String,
    },
    /// Two rows of one check, or two changes of one, in a pack.
    #[error("{file}: the check `{check}` stands there twice")]
    CheckTwice {
        /// File of the pack.
        file: String,
        /// Id of the check.
        check: String,
    },
    /// A change without a reason, or one that gives a severity and switches off at once, or neither.
    #[error("{file}: a change of `{check}` gives a severity or switches it off, with a reason")]
    CheckChange {
        /// File of the pack.
        file: String,
        /// Id of the check.
        check: String,
    },
    /// A change of a check no pack writes.
    #[error("{file}: changes the check `{check}`, which no pack writes")]
    UnknownCheck {
        /// File of the pack.
        file: String,
        /// Id of the check.
        check: String,
    },
    /// Two rows of one table with one key.
    #[error("{file}: two rows of `{table}` have the key `{key}`")]
    DoubleRow {
        /// File of the pack.
        file: String,
        /// `milestone`, `paper` or `track`.
        table: &'static str,
        /// The key.
        key: String,
    },
    /// A row names one that no pack has.
    #[error("{file}: `{row}` names `{names}` in `{field}`, which no row has")]
    Dangling {
        /// File of the pack.
        file: String,
        /// Key of the row.
        row: String,
        /// The field.
        field: &'static str,
        /// What it names.
        names: String,
    },
    /// Milestones that wait for one another.
    #[error("{file}: these milestones wait for one another: {keys}")]
    Cycle {
        /// File of the pack.
        file: String,
        /// Their keys.
        keys: String,
    },
    /// A row whose fields do not go together.
    #[error("{file}: `{row}`: {reason}")]
    Row {
        /// File of the pack.
        file: String,
        /// Key of the row.
        row: String,
        /// What is wrong, in words.
        reason: &'static str,
    },
    /// No central pack was given.
    #[error("no central rule pack is loaded")]
    NoCentral,
    /// The overlay asked for is not loaded.
    #[error("the local rule pack `{id}` is not loaded")]
    NoOverlay {
        /// The id asked for.
        id: String,
    },
    /// No value of an optional key on that day.
    #[error("`{key}` has no value on {date}")]
    Absent {
        /// The key.
        key: String,
        /// The day.
        date: CivilDate,
    },
}

impl RuleError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "rule_syntax",
            Self::UnknownKey { .. } => "rule_unknown_key",
            Self::WrongShape { .. } => "rule_wrong_shape",
            Self::Overlap { .. } => "rule_overlap",
            Self::Dates { .. } => "rule_dates",
            Self::Missing { .. } => "rule_missing",
            Self::Inherits { .. } => "rule_inherits",
            Self::DoubleId { .. } => "rule_double_id",
            Self::UnknownFunction { .. } => "rule_unknown_function",
            Self::CheckParam { .. } => "rule_check_param",
            Self::CheckTwice { .. } => "rule_check_twice",
            Self::CheckChange { .. } => "rule_check_change",
            Self::UnknownCheck { .. } => "rule_unknown_check",
            Self::DoubleRow { .. } => "rule_double_row",
            Self::Dangling { .. } => "rule_dangling",
            Self::Cycle { .. } => "rule_cycle",
            Self::Row { .. } => "rule_row",
            Self::NoCentral => "rule_no_central",
            Self::NoOverlay { .. } => "rule_no_overlay",
            Self::Absent { .. } => "rule_absent",
        }
    }
}
