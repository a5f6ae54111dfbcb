//! Statistics of admission over half a year or a year.

use super::{BytesRef, wire};

wire! {
    /// Which time.
    pub struct StatisticsInput {
        /// Year.
        pub year: u32,
        /// Its first six months only.
        #[serde(default)]
        pub half: bool,
    }

    /// The tables of a time, beside the same time a year before.
    pub struct Statistics {
        /// Form that prints them, and what to print it of.
        pub form: String,
        /// As `form_print` takes it.
        pub record: String,
        /// First day, `dd/mm/yyyy`.
        pub from: String,
        /// Last day.
        pub to: String,
        /// Instrument of the tables.
        pub cited: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark.
        pub note: String,
        /// Tables in order.
        pub tables: Vec<StatisticsTable>,
        /// What is not known, by person.
        pub lacks: Vec<StatisticsLack>,
    }

    /// One table.
    pub struct StatisticsTable {
        /// `Biểu 1`.
        pub code: String,
        /// Tên.
        pub title: String,
        /// Lines in order.
        pub lines: Vec<StatisticsLine>,
    }

    /// One line.
    pub struct StatisticsLine {
        /// `A`, `1`, `-`.
        pub mark: String,
        /// What is counted; of a line of what is not known, the fact.
        pub title: String,
        /// How deep it stands: 0, 1 or 2.
        pub level: u32,
        /// `count`, `average`, `heading`, `unknown` (how many are not known) or `blank` (the book keeps no such fact).
        pub kind: String,
        /// Kỳ này.
        pub now: String,
        /// Cùng kỳ năm trước.
        pub before: String,
        /// Kỳ này in percent of the year before; empty when there was nothing.
        pub percent: String,
        /// Remark on the row.
        pub note: String,
    }

    /// Something that is not known of somebody.
    pub struct StatisticsLack {
        /// What: `gender`, `occupation` …, `decision` (day of the decision) or `event` (day of coming or leaving).
        pub what: String,
        /// Họ và tên.
        pub full_name: String,
        /// Whether it concerns the year before.
        pub earlier: bool,
        /// Where it is entered: `member` or `case`.
        pub kind: String,
        /// Id of that record.
        pub id: String,
        /// The field there, as findings name it; may be empty.
        pub field: String,
    }

    /// The tables as a workbook.
    pub struct StatisticsWorkbook {
        /// The workbook.
        pub file: BytesRef,
    }

    /// Groups of occupations to choose from.
    pub struct StatisticsOccupations {
        /// In the order of the table.
        pub groups: Vec<StatisticsOccupation>,
    }

    /// A group of occupations.
    pub struct StatisticsOccupation {
        /// The word a file keeps.
        pub key: String,
        /// Tên.
        pub title: String,
    }
}
