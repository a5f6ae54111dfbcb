//! A record: an Automerge document kept as its changes.

mod careful;
mod document;
mod first;
mod persist;
mod rows;
mod stamp;
mod values;

pub(crate) use document::{
    DELETED, Document, expect_kind, hydrate, load_document, load_for_writing, new_document, settle,
    write_record,
};
pub(crate) use first::first_change;
pub(crate) use persist::{Before, Saved, derive, persist};
pub(crate) use rows::{
    Derived, RecordRow, all_rows, append_change, changes_of, decode_change, document_bytes, find_row,
    insert_row, joined, op_of_change, update_row,
};
pub(crate) use stamp::Stamp;
