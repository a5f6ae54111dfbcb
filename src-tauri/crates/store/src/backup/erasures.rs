//! What was erased stays erased: an older backup would bring it back, so the vault that gives way says what went, and it
//! goes from the restored one too before that takes its place.

use std::collections::{BTreeMap, BTreeSet};

use sochibo_domain::id::RecordId;

use super::erased::{ERASINGS, erasings};
use crate::env::Env;
use crate::erase::Tombstone;
use crate::error::{Result, StoreError};
use crate::folder::Layout;
use crate::merge::ChangeBytes;
use crate::unlock::{Opening, Unlock};
use crate::vault::Vault;

/// What a vault had erased, and what of it went on.
pub(super) struct Erasures {
    count: u64,
    stones: Vec<Tombstone>,
    remains: Vec<ChangeBytes>,
}

impl Erasures {
    /// Those of the vault in `layout`; nothing known when it cannot be opened any more.
    ///
    /// # Errors
    /// [`StoreError::InUse`] while somebody works in it.
    pub(super) fn of(layout: &Layout, unlock: Unlock<'_>, env: &Env) -> Result<Option<Self>> {
        if !layout.dir().exists() {
            return Ok(None);
        }
        match Vault::open_in(layout.clone(), unlock, env, Opening::ToWork) {
            Ok(vault) => Ok(Self::read(&vault).ok()),
            Err(error @ StoreError::InUse { .. }) => Err(error),
            Err(_) => Ok(None),
        }
    }

    fn read(vault: &Vault) -> Result<Self> {
        let stones = vault.tombstones()?;
        let erased: BTreeSet<RecordId> = stones.iter().map(|stone| stone.record).collect();
        let mut remains = Vec::new();
        if !erased.is_empty() {
            remains = vault.export_changes(&BTreeMap::new())?;
            remains.retain(|change| erased.contains(&change.record));
        }
        Ok(Self { count: erasings(&vault.reading_connection()?)?, stones, remains })
    }

    /// Erases in `vault` what it does not know to be erased yet; returns how many records that are.
    pub(super) fn apply(&self, vault: &Vault) -> Result<u64> {
        let known = vault.tombstones()?;
        let new = |stone: &&Tombstone| !known.contains(stone);
        let stones: Vec<Tombstone> = self.stones.iter().filter(new).cloned().collect();
        if !stones.is_empty() {
            vault.take_tombstones(&stones)?;
            let erased: BTreeSet<RecordId> = stones.iter().map(|stone| stone.record).collect();
            let remains = self.remains.iter().filter(|change| erased.contains(&change.record));
            vault.merge(&remains.cloned().collect::<Vec<_>>())?;
        }
        let count = erasings(&vault.reading_connection()?)?.max(self.count);
        vault.meta_put(ERASINGS, &count.to_string())?;
        Ok(stones.len() as u64)
    }
}
