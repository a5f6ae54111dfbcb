//! Attachments: kept once, encrypted, whole; and what is told when they are not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod support;

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use sochibo_domain::record::{Attachment, Meeting};
use sochibo_store::{FileHash, StoreError, Vault};
use support::{Fixture, bytes_of, op};
use uuid::Uuid;

const PDF: &[u8] = "%PDF-1.7 Báo cáo tháng 10".as_bytes();

fn kept(vault: &Vault, mut content: &[u8]) -> FileHash {
    vault.stage_file(&mut content).unwrap().keep().unwrap()
}

fn read(vault: &Vault, hash: &FileHash) -> Result<Vec<u8>, StoreError> {
    let mut content = Vec::new();
    vault.read_file(hash, |piece| {
        content.extend_from_slice(piece);
        Ok::<(), StoreError>(())
    })?;
    Ok(content)
}

fn files(fixture: &Fixture) -> Vec<PathBuf> {
    let entries = fs::read_dir(fixture.dir().join("files")).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// A stick that is pulled out after so many bytes.
struct Pulled<'a>(&'a [u8]);

impl Read for Pulled<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("no such device")),
            read => Ok(read),
        }
    }
}

#[test]
fn a_file_comes_back_as_it_was_also_after_the_vault_was_closed() {
    let mut fixture = Fixture::new();
    let large: Vec<u8> = (0_u32..300_000).flat_map(u32::to_le_bytes).collect();
    let hashes = [kept(fixture.vault(), PDF), kept(fixture.vault(), &large)];
    let vault = fixture.reopen();
    assert_eq!(read(vault, &hashes[0]).unwrap(), PDF);
    assert!(read(vault, &hashes[1]).unwrap() == large);
    assert!(vault.verify().unwrap().is_clean());
    assert_eq!(vault.verify().unwrap().files, 2);
}

#[test]
fn neither_content_nor_hash_shows_on_the_disk() {
    let fixture = Fixture::new();
    let hash = kept(fixture.vault(), PDF);
    for (path, bytes) in bytes_of(&fixture.dir()) {
        assert!(!path.to_string_lossy().contains(&hash.to_string()));
        assert!(!bytes.windows(10).any(|window| window == &PDF[..10]), "{}", path.display());
    }
}

#[test]
fn one_content_lies_there_once_and_a_damaged_one_is_healed_by_adding_it_again() {
    let fixture = Fixture::new();
    let hash = kept(fixture.vault(), PDF);
    assert_eq!(kept(fixture.vault(), PDF), hash);
    let path = files(&fixture).pop().unwrap();
    assert_eq!(files(&fixture).len(), 1);
    fs::write(&path, b"not what it was").unwrap();
    assert!(matches!(read(fixture.vault(), &hash), Err(StoreError::Damaged { .. })));
    kept(fixture.vault(), PDF);
    assert_eq!(read(fixture.vault(), &hash).unwrap(), PDF);
}

#[test]
fn a_stick_pulled_out_while_copying_leaves_nothing_behind() {
    let fixture = Fixture::new();
    let content = vec![b'x'; 200_000];
    let error = fixture.vault().stage_file(&mut Pulled(&content)).unwrap_err();
    assert!(matches!(error, StoreError::SourceLost { .. }), "{error:?}");
    assert!(files(&fixture).is_empty());
}

#[test]
fn a_copy_that_was_not_wanted_or_was_cut_off_is_cleared_away() {
    let mut fixture = Fixture::new();
    drop(fixture.vault().stage_file(&mut &*PDF).unwrap());
    assert!(files(&fixture).is_empty());
    fs::write(fixture.dir().join("files/0123.new"), b"half").unwrap();
    let hash = kept(fixture.vault(), PDF);
    fixture.reopen();
    assert_eq!(files(&fixture).len(), 1);
    assert_eq!(read(fixture.vault(), &hash).unwrap(), PDF);
}

#[test]
fn the_check_names_a_file_that_is_damaged_swapped_or_missing() {
    let fixture = Fixture::new();
    let vault = fixture.vault();
    let hash = kept(vault, PDF);
    let path = files(&fixture).pop().unwrap();
    let attached = Attachment { sha256: hash.to_string(), ..Attachment::default() };
    let meeting = Meeting {
        id: Uuid::from_u64_pair(300, 1).into(),
        attachments: [("a".to_owned(), attached)].into(),
        ..Meeting::default()
    };
    vault.perform(op("attachment_add"), |tx| tx.create(&meeting)).unwrap();
    assert!(vault.verify().unwrap().is_clean());

    let whole = fs::read(&path).unwrap();
    for at in [0, 40, whole.len() / 2, whole.len() - 1] {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        fs::write(&path, &bad).unwrap();
        let findings = vault.verify().unwrap().findings;
        assert!(findings.iter().any(|one| one.to_string().starts_with("attachment file")), "byte {at}");
    }
    fs::write(&path, &whole).unwrap();
    let other = kept(vault, b"%PDF-1.7 another");
    let second = files(&fixture).into_iter().find(|other| *other != path).unwrap();
    fs::copy(&second, &path).unwrap();
    assert!(matches!(read(vault, &hash), Err(StoreError::Damaged { .. })), "another content under its name");
    assert_eq!(vault.verify().unwrap().findings.len(), 1);
    fs::remove_file(&path).unwrap();
    let findings = vault.verify().unwrap().findings;
    assert!(findings[0].to_string().contains("is missing"), "{findings:?}");
    assert!(matches!(read(vault, &hash), Err(StoreError::FileMissing { .. })));
    assert_eq!(read(vault, &other).unwrap(), b"%PDF-1.7 another");
}
