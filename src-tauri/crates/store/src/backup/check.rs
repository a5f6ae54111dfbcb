//! Opening a backup again and checking it, without writing to it.

use rusqlite::Connection;

use super::label::Label;
use super::pool::sum_of;
use crate::db::{Access, Key, RELEASED, connect, schema_version};
use crate::error::{Result, StoreError};
use crate::files::{FileKeys, named_contents};
use crate::folder::Layout;
use crate::meta;
use crate::vault::VaultId;
use crate::verify::pages;

/// Opens the database of a backup and checks every page of it, and that it is of this vault. Returns its schema number.
pub(super) fn open(layout: &Layout, key: &Key, vault: VaultId) -> Result<(Connection, u32)> {
    let damaged = |detail: String| StoreError::BackupDamaged { path: layout.dir().to_owned(), detail };
    let opened = connect(&layout.database(), key, Access::Read).and_then(|conn| {
        let schema = schema_version(&conn)?;
        Ok((conn, schema))
    });
    let (conn, schema) = opened.map_err(|error| match error {
        StoreError::Damaged { detail, .. } => damaged(detail),
        other => other,
    })?;
    let known = u32::try_from(RELEASED.len()).unwrap_or(u32::MAX);
    if schema > known {
        return Err(StoreError::NewerVersion { path: layout.database(), found: schema, known });
    }
    let mut findings = Vec::new();
    pages(&conn, &mut findings)?;
    if let Some(finding) = findings.first() {
        return Err(damaged(finding.to_string()));
    }
    if meta::find(&conn, meta::VAULT)?.as_deref() != Some(vault.to_string().as_str()) {
        return Err(damaged("the database belongs to another vault".to_owned()));
    }
    Ok((conn, schema))
}

/// Whether the database is byte for byte the one that was written.
pub(super) fn same_bytes(layout: &Layout, label: &Label) -> Result<()> {
    if sum_of(&layout.database())? == label.database_sha256 {
        return Ok(());
    }
    let detail = "the database is not the one that was written".to_owned();
    Err(StoreError::BackupDamaged { path: layout.dir().to_owned(), detail })
}

/// How many attachments the records name that the backup does not have. None, unless the vault had lost them already.
pub(super) fn count_lacking(conn: &Connection, keys: &FileKeys, label: &Label) -> Result<u64> {
    let mut lacking = 0;
    named_contents(conn, |_, hash| {
        let name = hash.parse().map(|hash| keys.name(&hash)).unwrap_or_default();
        lacking += u64::from(!label.files.iter().any(|file| file.name == name));
    })?;
    Ok(lacking)
}
