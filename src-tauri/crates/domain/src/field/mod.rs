//! Every field of a member that a person can edit or a workbook can bring: one table for the member page, the
//! import and the words of the history.
//!
//! Start at [`MemberField`]; `spec` is the table, `set` cleans and refuses, `status` reads the wordings of imported
//! lists, `check` looks at the record as a whole.

mod check;
mod set;
mod spec;
mod status;
mod status_words;

pub use check::check_member;
pub use set::{FieldError, Outcome};
pub use spec::{Input, MemberField, Target};
pub use status_words::{kind_of_wording, wording_of_kind};

#[cfg(test)]
mod tests;
