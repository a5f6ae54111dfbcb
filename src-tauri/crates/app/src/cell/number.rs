//! Numbers of the cell's papers: proposed from the series, registered when used.

use sochibo_domain::id::CellId;
use sochibo_domain::numbering::number_of;
use sochibo_domain::record::{Cell, DocumentType};
use sochibo_store::Tx;

use crate::error::AppResult;

/// The number the next paper of a type would get, as papers write it: below ten with a zero (HD 05-HD/VPTW).
pub(crate) fn proposed(cell: &Cell, kind: &DocumentType) -> String {
    format!("{:02}", cell.next_number(kind))
}

/// Moves the series on when a paper got a number, in the operation that gave it.
pub(crate) fn register(
    tx: &mut Tx<'_>,
    cell: CellId,
    kind: &DocumentType,
    before: &str,
    now: &str,
) -> AppResult<()> {
    let (before, now) = (number_of(before), number_of(now));
    if before != now {
        tx.update(cell, |cell: &mut Cell| cell.register_number(kind, before, now))?;
    }
    Ok(())
}
