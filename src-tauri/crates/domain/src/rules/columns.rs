//! The columns every row of a pack ends with: where it comes from.

/// Declares a row that says where it comes from: its own columns, then instrument, point, confidence and remark. A struct
/// flattened into the row would let unknown columns pass, so the four are written into each row, from here.
macro_rules! sourced {
    ($(#[$meta:meta])* pub struct $row:ident { $($(#[$column_meta:meta])* pub $column:ident: $kind:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $row {
            $($(#[$column_meta])* pub $column: $kind,)*
            /// Instrument, for example `QĐ 294-QĐ/TW`; empty when none says so.
            pub instrument: String,
            /// Point of the instrument.
            #[serde(default)]
            pub point: String,
            /// How sure it is.
            pub confidence: $crate::rules::Confidence,
            /// Remark shown with it.
            #[serde(default)]
            pub note: String,
        }
    };
}

pub(crate) use sourced;
