//! Sealed entries on their way to another machine of the cell.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior, named_params};

use super::code::SealHash;
use super::rows::Seal;
use crate::error::{OnDatabase, Result};
use crate::vault::Vault;

impl Vault {
    /// Every sealed entry another machine lacks, in the order they were sealed or received here.
    pub fn export_seals(&self, known: &BTreeSet<SealHash>) -> Result<Vec<Seal>> {
        let reader = self.read()?;
        let seals = all(reader.conn())?;
        Ok(seals.into_iter().map(|(_, seal)| seal).filter(|seal| !known.contains(&seal.hash())).collect())
    }

    /// Takes in sealed entries of another machine. What is here already changes nothing, and nothing that is here is
    /// ever changed; an entry whose predecessor is missing is kept and found by [`Vault::verify`] until it arrives.
    ///
    /// Returns how many were new.
    pub fn merge_seals(&self, received: &[Seal]) -> Result<usize> {
        let mut writer = self.writer();
        let conn = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.database_error("begin", source))?;
        let mut added = 0;
        for seal in received {
            if !is_here(&conn, &seal.hash())? {
                seal.insert(&conn, None)?;
                added += 1;
            }
        }
        conn.commit().map_err(|source| self.database_error("commit", source))?;
        Ok(added)
    }
}

fn is_here(conn: &Connection, hash: &SealHash) -> Result<bool> {
    conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM seals WHERE hash = :hash)")
        .and_then(|mut statement| statement.query_row(named_params! {":hash": hash.0}, |row| row.get(0)))
        .during(conn, "look for a seal")
}

/// Every entry with the hash it is filed under.
pub(super) fn all(conn: &Connection) -> Result<Vec<(SealHash, Seal)>> {
    conn.prepare_cached("SELECT * FROM seals ORDER BY n")
        .and_then(|mut statement| {
            statement.query_map([], |row| Ok((SealHash(row.get("hash")?), Seal::read(row)?)))?.collect()
        })
        .during(conn, "read what is sealed")
}
