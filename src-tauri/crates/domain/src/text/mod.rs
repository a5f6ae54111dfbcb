//! Vietnamese text: one spelling of every letter, folding for search, cleaning of what was typed or imported, and
//! the order of names.

mod clean;
mod fold;
mod mask;
mod name;
mod plain;

pub use clean::{clean, clean_lines, nfc};
pub use fold::fold;
pub use mask::mask_id;
pub use name::{given_name, name_sort_key, title_case_name};
pub use plain::plain;
