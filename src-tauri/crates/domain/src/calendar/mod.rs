//! Working days: Monday to Friday, minus public holidays and days swapped off, plus days swapped in.
//!
//! Holidays are data. Lunar dates come from the table too: no maintained crate computes the Vietnamese calendar,
//! which differs from the Chinese one by a day in some years.

mod deadline;
mod table;
mod work_table;
mod year;

pub use deadline::{Deadline, Doubt};
pub use table::{Calendar, CalendarError, DayKind, HolidayRow, YearlyRow};
pub use work_table::{Reckoned, WorkTable};
pub use year::{Day, Off};

#[cfg(test)]
mod tests;
