//! The same work on the encrypted vault and on plain SQLite.

use std::path::Path;

use sochibo_domain::record::{Member, Person};
use sochibo_store::{MemberQuery, Vault};

use crate::book::{create_vault, operation};
use crate::failure::{Failure, expect_count};
use crate::people::{COMMITTEE, name, records};
use crate::watch::timed;

/// Small actions after the import, each with its own commit.
const EDITS: u32 = 100;

/// Members looked at one by one, and texts searched for.
const LOOKS: u32 = 2_000;
const SEARCHES: u32 = 200;

/// 21,000 people and memberships in one operation, then small ones, encrypted.
pub fn write_encrypted(folder: &Path) -> Result<f64, Failure> {
    Ok(write(folder, true)?.0)
}

/// The same in plain SQLite.
pub fn write_plain(folder: &Path) -> Result<f64, Failure> {
    Ok(write(folder, false)?.0)
}

/// Lists, records and searches, encrypted, in a vault just written.
pub fn read_encrypted(folder: &Path) -> Result<f64, Failure> {
    read(&write(folder, true)?.1)
}

/// The same in plain SQLite.
pub fn read_plain(folder: &Path) -> Result<f64, Failure> {
    read(&write(folder, false)?.1)
}

fn write(folder: &Path, encrypted: bool) -> Result<(f64, Vault), Failure> {
    let (people, members) = records(COMMITTEE);
    let vault = create_vault(&folder.join("vault"), encrypted)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        vault.perform(operation("import_apply"), |tx| {
            tx.create_many(&people)?;
            tx.create_many(&members)
        })?;
        for (person, n) in people.iter().zip(0..EDITS) {
            vault.perform(operation("member_edit"), |tx| {
                tx.update(person.id, |person: &mut Person| person.occupation = format!("Giáo viên {n}"))
            })?;
        }
        Ok(())
    })?;
    Ok((ms, vault))
}

fn read(vault: &Vault) -> Result<f64, Failure> {
    let (ms, seen) = timed(|| -> Result<u64, Failure> {
        let everybody = MemberQuery { limit: u32::MAX, ..MemberQuery::default() };
        let rows = vault.read()?.member_rows(&everybody)?.rows;
        for row in rows.iter().step_by((COMMITTEE / LOOKS) as usize) {
            let reader = vault.read()?;
            let member: Member = reader.get(row.id)?;
            reader.get::<Person>(member.person)?;
        }
        for n in 0..SEARCHES {
            vault.read()?.search(&name(n * 101), 20)?;
        }
        Ok(rows.len() as u64)
    })?;
    expect_count("members in the list", u64::from(COMMITTEE), seen)?;
    Ok(ms)
}
