//! The calendar of days off, as the settings show and change it.

use super::wire;

wire! {
    /// Which year.
    pub struct HolidayYear {
        /// The year; 0 for the one that runs.
        #[serde(default)]
        pub year: u32,
    }

    /// The calendar of a year.
    pub struct HolidayList {
        /// The year.
        pub year: u32,
        /// Years to choose from, in order.
        pub years: Vec<u32>,
        /// Whether it has the days the Government fixes each year (Tết, Giỗ Tổ, swapped days).
        pub covered: bool,
        /// Its rows by day.
        pub rows: Vec<HolidayView>,
    }

    /// A row of the calendar.
    pub struct HolidayView {
        /// Id of the cell's own row; empty for one that ships.
        pub id: String,
        /// The day, `dd/mm/yyyy`.
        pub date: String,
        /// Tên.
        pub name: String,
        /// `holiday`, `off` or `on`.
        pub kind: String,
        /// The paper that says so, with its remark.
        pub source: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Whether a row of the cell's own stands in its place.
        pub replaced: bool,
    }

    /// An own row, new when `id` is empty. It replaces what the table that ships says about its day.
    pub struct HolidayInput {
        /// Id.
        #[serde(default)]
        pub id: String,
        /// The day, `dd/mm/yyyy`.
        #[serde(default)]
        pub date: String,
        /// Tên.
        #[serde(default)]
        pub name: String,
        /// `holiday`, `off` or `on`.
        #[serde(default)]
        pub kind: String,
        /// The paper that says so.
        #[serde(default)]
        pub source: String,
        /// Whether it is uncertain.
        #[serde(default)]
        pub uncertain: bool,
    }
}
