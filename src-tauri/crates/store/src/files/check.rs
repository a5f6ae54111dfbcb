//! Whether every file of the vault is whole, and every one that a record names is there.

use std::path::Path;

use rusqlite::Connection;
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;
use sochibo_domain::record::{Case, Meeting};

use super::{FileKeys, NAMED_BY, UNFINISHED, damaged, decrypt, paths};
use crate::error::{Result, StoreError};
use crate::record::{all_rows, document_bytes, hydrate, load_document};
use crate::vault::Vault;
use crate::verify::Finding;

/// Checks the folder of attachments and what the records name of it; returns how many files there are.
pub(crate) fn verify_files(vault: &Vault, conn: &Connection, findings: &mut Vec<Finding>) -> Result<u64> {
    let keys = vault.files();
    let mut count = 0;
    for path in paths(vault.layout())? {
        if path.extension().is_some_and(|ending| ending == UNFINISHED) {
            continue;
        }
        count += 1;
        if let Err(error) = check_file(&path, keys) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            findings.push(Finding::FileDamaged { name, detail: error.to_string() });
        }
    }
    named_contents(conn, |record, hash| {
        if !hash.parse().is_ok_and(|hash| vault.has_file(&hash)) {
            findings.push(Finding::FileMissing { record, hash });
        }
    })?;
    Ok(count)
}

/// Hands on the hash of every content that the records list now.
pub(crate) fn named_contents(conn: &Connection, mut each: impl FnMut(RecordId, String)) -> Result<()> {
    for kind in NAMED_BY {
        for row in all_rows(conn, Some(kind.as_str()))? {
            if row.derived.deleted || !row.derived.readable {
                continue;
            }
            let doc = load_document(row.id, &document_bytes(conn, row.n)?, false)?;
            let named = match kind {
                Kind::Case => named_by_case(hydrate(row.id, &doc)?),
                _ => named_by_meeting(hydrate(row.id, &doc)?),
            };
            named.into_iter().for_each(|hash| each(row.id, hash));
        }
    }
    Ok(())
}

/// Whether a file is whole and the one its name says.
///
/// # Errors
/// [`StoreError::FileMissing`], [`StoreError::Damaged`], and failures to read.
pub(crate) fn check_file(path: &Path, keys: &FileKeys) -> Result<()> {
    let hash = decrypt(path, keys, |_| Ok::<(), StoreError>(()))?;
    if path.file_name().is_some_and(|name| name.to_string_lossy() == keys.name(&hash)) {
        return Ok(());
    }
    Err(damaged(path, "the content is not the one its name says"))
}

/// What a meeting lists.
fn named_by_meeting(meeting: Meeting) -> Vec<String> {
    let standing = meeting.attachments.into_values().filter(|one| !one.struck);
    standing.map(|one| one.sha256).collect()
}

/// Scans of a candidate's papers as they came, and the pages made of them.
fn named_by_case(case: Case) -> Vec<String> {
    let mut named = Vec::new();
    for paper in case.papers.values().filter(|paper| !paper.struck) {
        named.extend(paper.scans.values().filter(|scan| !scan.struck).map(|scan| scan.sha256.clone()));
        let pages = paper.pages_in_order().into_iter().map(|(_, page)| page.prepared.clone());
        named.extend(pages.filter(|prepared| !prepared.is_empty()));
    }
    named
}
