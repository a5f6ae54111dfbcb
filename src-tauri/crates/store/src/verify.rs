//! Checking a vault from the bytes on the disk up to the index.

use std::collections::BTreeSet;

use automerge::ChangeHash;
use rusqlite::{Connection, TransactionBehavior};
use sochibo_domain::id::RecordId;

use crate::erase::erased_back;
use crate::error::{OnDatabase, Result, StoreError};
use crate::files::verify_files;
use crate::index::digest;
use crate::record::{
    RecordRow, Stamp, all_rows, changes_of, decode_change, document_bytes, joined, load_document,
};
use crate::reindex::rebuild;
use crate::seal::verify_seals;
use crate::vault::Vault;

/// What a check of the whole vault came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Records checked.
    pub records: u64,
    /// Changes decoded and linked.
    pub changes: u64,
    /// Sealed entries hashed and chained.
    pub seals: u64,
    /// Attachments decrypted and hashed.
    pub files: u64,
    /// What does not hold together; empty is good.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether everything holds together.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Something that does not hold together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// A page of the file was altered outside the program.
    #[error("encrypted page: {0}")]
    Page(String),
    /// The database's own structure is broken.
    #[error("database: {0}")]
    Database(String),
    /// A change cannot be decoded, or is not the one its hash names.
    #[error("record {record}: {detail}")]
    ChangeDamaged {
        /// Its record.
        record: RecordId,
        /// What does not fit.
        detail: String,
    },
    /// A change builds on one that is missing.
    #[error("record {record}: change {hash} builds on a missing one")]
    LinkBroken {
        /// Its record.
        record: RecordId,
        /// Its hash.
        hash: String,
    },
    /// A change names another operation than the one it is filed under.
    #[error("record {record}: change {hash} is filed under another operation")]
    Misfiled {
        /// Its record.
        record: RecordId,
        /// Its hash.
        hash: String,
    },
    /// The document does not have the heads its changes lead to.
    #[error("record {record}: the document does not match its changes")]
    HeadsDiffer {
        /// The record.
        record: RecordId,
    },
    /// The document cannot be read as a record of its kind.
    #[error("record {record} cannot be read")]
    Unreadable {
        /// The record.
        record: RecordId,
    },
    /// A sealed entry is not what its hash says.
    #[error("sealed entry {entry} was altered")]
    SealAltered {
        /// Its book and number.
        entry: String,
    },
    /// A sealed entry follows one that is missing: it was removed, or has not arrived yet.
    #[error("the entry before the sealed entry {entry} is missing")]
    SealGap {
        /// Its book and number.
        entry: String,
    },
    /// Two sealed entries follow the same one: a restored copy went on beside the original.
    #[error("sealed entry {entry} follows an entry that another one follows already")]
    SealFork {
        /// Its book and number.
        entry: String,
    },
    /// An attachment is not what it was.
    #[error("attachment file {name}: {detail}")]
    FileDamaged {
        /// Its name in the vault.
        name: String,
        /// What does not fit.
        detail: String,
    },
    /// A record names an attachment whose file is not in the vault.
    #[error("record {record}: the attachment {hash} is missing")]
    FileMissing {
        /// The record.
        record: RecordId,
        /// SHA-256 of its content.
        hash: String,
    },
    /// What was erased is there again.
    #[error("record {record} holds what was erased")]
    ErasedBack {
        /// The record.
        record: RecordId,
    },
    /// A table of the index is not what the records say; `reindex` mends it.
    #[error("the index table {table} differs from a rebuilt one")]
    IndexDiffers {
        /// The table.
        table: &'static str,
    },
}

impl Vault {
    /// Checks every page, every change, every link, every attachment and the whole index. Changes nothing.
    ///
    /// # Errors
    /// Only when the check itself cannot run; what it finds is in the report.
    pub fn verify(&self) -> Result<Report> {
        let mut writer = self.writer();
        let mut report = Report::default();
        pages(&writer, &mut report.findings)?;
        if !report.is_clean() {
            return Ok(report);
        }
        let conn = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.database_error("begin", source))?;
        for row in all_rows(&conn, None)? {
            report.records += 1;
            report.changes += verify_record(&conn, &row, &mut report.findings)?;
        }
        report.findings.extend(erased_back(&conn)?.into_iter().map(|record| Finding::ErasedBack { record }));
        report.seals = verify_seals(&conn, &mut report.findings)?;
        report.files = verify_files(self, &conn, &mut report.findings)?;
        let stored = digest(&conn)?;
        rebuild(&conn)?;
        let rebuilt = digest(&conn)?;
        report.findings.extend(
            stored
                .into_iter()
                .zip(rebuilt)
                .filter(|(stored, rebuilt)| stored != rebuilt)
                .map(|((table, _), _)| Finding::IndexDiffers { table }),
        );
        conn.rollback().map_err(|source| self.database_error("end the check", source))?;
        Ok(report)
    }
}

/// Checks every page of a database and how they hang together.
pub(crate) fn pages(conn: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let pages = pragma_lines(conn, "PRAGMA cipher_integrity_check")?;
    findings.extend(pages.into_iter().map(Finding::Page));
    let structure = pragma_lines(conn, "PRAGMA integrity_check(20)")?;
    findings.extend(structure.into_iter().filter(|line| line != "ok").map(Finding::Database));
    Ok(())
}

fn pragma_lines(conn: &Connection, pragma: &str) -> Result<Vec<String>> {
    let lines = || -> rusqlite::Result<Vec<String>> {
        conn.prepare(pragma)?.query_map([], |row| row.get(0))?.collect()
    };
    match lines().during(conn, "check the pages") {
        // A file too damaged to be checked is a finding like any other.
        Err(StoreError::Damaged { detail, .. }) => Ok(vec![detail]),
        other => other,
    }
}

/// Checks the changes of one record and how they make its document. Returns how many there are.
fn verify_record(conn: &Connection, row: &RecordRow, findings: &mut Vec<Finding>) -> Result<u64> {
    let record = row.id;
    let mut known: BTreeSet<ChangeHash> = BTreeSet::new();
    let mut heads: BTreeSet<ChangeHash> = BTreeSet::new();
    let mut count = 0;
    for (hash, op, bytes) in changes_of(conn, row.n)? {
        count += 1;
        let change = match decode_change(record, &hash, bytes) {
            Ok(change) => change,
            Err(error) => {
                findings.push(Finding::ChangeDamaged { record, detail: error.to_string() });
                continue;
            }
        };
        if !change.deps().iter().all(|dep| known.contains(dep)) {
            findings.push(Finding::LinkBroken { record, hash: hash.to_string() });
        }
        let stamp = Stamp::read(change.message(), change.timestamp());
        if stamp.is_none_or(|stamp| stamp.op != op) {
            findings.push(Finding::Misfiled { record, hash: hash.to_string() });
        }
        for dep in change.deps() {
            heads.remove(dep);
        }
        heads.insert(hash);
        known.insert(hash);
    }
    match load_document(record, &document_bytes(conn, row.n)?, true) {
        Ok(doc) => {
            let led_to = joined(heads.into_iter().collect());
            if led_to != row.derived.heads || joined(doc.get_heads()) != led_to {
                findings.push(Finding::HeadsDiffer { record });
            }
            if !row.derived.readable {
                findings.push(Finding::Unreadable { record });
            }
        }
        Err(error) => findings.push(Finding::ChangeDamaged { record, detail: error.to_string() }),
    }
    Ok(count)
}
