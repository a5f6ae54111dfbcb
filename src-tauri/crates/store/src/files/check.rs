//! Whether every file of the vault is whole, and every one that a record names is there.

use rusqlite::Connection;
use sochibo_domain::Kind;
use sochibo_domain::record::Meeting;

use super::{UNFINISHED, decrypt, paths};
use crate::error::{Result, StoreError};
use crate::record::{all_rows, document_bytes, hydrate, load_document};
use crate::vault::Vault;
use crate::verify::Finding;

/// Checks the folder of attachments and what the meetings name of it; returns how many files there are.
pub(crate) fn verify_files(vault: &Vault, conn: &Connection, findings: &mut Vec<Finding>) -> Result<u64> {
    let keys = vault.files();
    let mut count = 0;
    for path in paths(vault.layout())? {
        if path.extension().is_some_and(|ending| ending == UNFINISHED) {
            continue;
        }
        count += 1;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match decrypt(&path, keys, |_| Ok::<(), StoreError>(())) {
            Ok(hash) if keys.name(&hash) == name => {}
            Ok(_) => {
                let detail = "the content is not the one its name says".to_owned();
                findings.push(Finding::FileDamaged { name, detail });
            }
            Err(error) => findings.push(Finding::FileDamaged { name, detail: error.to_string() }),
        }
    }
    for row in all_rows(conn, Some(Kind::Meeting.as_str()))? {
        if row.derived.deleted || !row.derived.readable {
            continue;
        }
        let doc = load_document(row.id, &document_bytes(conn, row.n)?, false)?;
        let meeting: Meeting = hydrate(row.id, &doc)?;
        let standing = meeting.attachments.into_values().filter(|one| !one.struck);
        for attachment in standing {
            let there = attachment.sha256.parse().is_ok_and(|hash| vault.has_file(&hash));
            if !there {
                findings.push(Finding::FileMissing { record: row.id, hash: attachment.sha256 });
            }
        }
    }
    Ok(count)
}
