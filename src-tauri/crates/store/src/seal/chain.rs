//! Checking the chains of sealed entries.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use uuid::Uuid;

use super::code::SealHash;
use super::exchange::all;
use crate::error::Result;
use crate::verify::Finding;

/// Checks that every entry is what its hash says and follows one that is here. Returns how many there are.
pub(crate) fn verify_seals(conn: &Connection, findings: &mut Vec<Finding>) -> Result<u64> {
    let seals = all(conn)?;
    let devices: BTreeMap<SealHash, Uuid> = seals.iter().map(|(hash, seal)| (*hash, seal.device)).collect();
    let mut followed: BTreeSet<(Uuid, Option<SealHash>)> = BTreeSet::new();
    for (hash, seal) in &seals {
        let name = || format!("{} {}", seal.book, seal.number);
        if seal.hash() != *hash {
            findings.push(Finding::SealAltered { entry: name() });
        }
        if seal.prev.is_some_and(|prev| devices.get(&prev) != Some(&seal.device)) {
            findings.push(Finding::SealGap { entry: name() });
        }
        if !followed.insert((seal.device, seal.prev)) {
            findings.push(Finding::SealFork { entry: name() });
        }
    }
    Ok(seals.len() as u64)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use sochibo_domain::env::{Clock, Ids};
    use sochibo_domain::record::Person;

    use super::*;
    use crate::{Env, Op, StoreError, ToSeal, Vault, VaultId};

    struct Still(AtomicU64);

    impl Clock for Still {
        fn now_ms(&self) -> i64 {
            1_790_000_000_000
        }
    }

    impl Ids for Still {
        fn new_id(&self) -> Uuid {
            Uuid::from_u64_pair(1, self.0.fetch_add(1, Ordering::SeqCst))
        }
    }

    /// A vault with two entries in its book.
    fn vault(folder: &std::path::Path) -> Vault {
        let env =
            Env::new(Arc::new(Still(AtomicU64::new(0))), Arc::new(Still(AtomicU64::new(1)))).with_scrypt(2);
        let vault = Vault::create_plain(folder, &VaultId(Uuid::from_u128(7)), &env).unwrap();
        for number in 1..=2 {
            let person = Person { id: Uuid::from_u128(number).into(), ..Person::default() };
            let op = Op { name: "meeting_seal", author: "Hoa", at_ms: 1_790_000_000_000 };
            let book = "minutes/2026";
            let sealed = vault.perform(op, |tx| {
                tx.create(&person)?;
                let what =
                    ToSeal { book, record: person.id.into(), amends: None, title: "", content: b"said" };
                tx.seal(&what, |_| Ok::<_, StoreError>(b"%PDF".to_vec()))
            });
            sealed.unwrap();
        }
        vault
    }

    fn found_after(tampering: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let vault = vault(folder.path());
        assert!(vault.verify().unwrap().is_clean());
        vault.writer().execute_batch(tampering).unwrap();
        vault.verify().unwrap().findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_table_itself_refuses_to_be_changed() {
        let folder = tempfile::tempdir().unwrap();
        let vault = vault(folder.path());
        for (sql, why) in [
            ("UPDATE seals SET author = 'x'", "never changes"),
            ("DELETE FROM seals", "a sealed entry stays"),
        ] {
            let refused = vault.writer().execute_batch(sql).unwrap_err().to_string();
            assert!(refused.contains(why), "{refused}");
        }
    }

    #[test]
    fn content_altered_past_the_table_is_found_by_its_hash() {
        let found =
            found_after("DROP TRIGGER seals_never_change; UPDATE seals SET content = x'78' WHERE number = 1");
        assert_eq!(found, ["sealed entry minutes/2026 1 was altered"]);
    }

    #[test]
    fn an_entry_removed_past_the_table_leaves_a_gap_in_the_chain() {
        let found = found_after("DROP TRIGGER seals_stay; DELETE FROM seals WHERE number = 1");
        assert_eq!(found, ["the entry before the sealed entry minutes/2026 2 is missing"]);
    }
}
