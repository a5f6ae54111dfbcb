//! A real encrypted vault in a temporary folder, with a clock and ids that tests can foresee.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod killed;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use sochibo_domain::env::{Clock, Ids};
use sochibo_domain::record::{Address, Gender, Member, Person};
use sochibo_store::{Env, Op, RecoveryCode, Unlock, Vault, VaultId};
use uuid::Uuid;

pub const PASSPHRASE: &str = "bàn đá bạc hoa sen";

/// A clock that moves one second at every look.
pub struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now_ms(&self) -> i64 {
        self.0.fetch_add(1_000, Ordering::SeqCst)
    }
}

/// Ids in ascending order; `device` keeps those of several machines apart.
pub struct Counting {
    device: u64,
    next: AtomicU64,
}

impl Ids for Counting {
    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(self.device, self.next.fetch_add(1, Ordering::SeqCst))
    }
}

pub fn env_of(device: u64) -> Env {
    let clock = Arc::new(Ticking(AtomicI64::new(1_790_000_000_000)));
    let ids = Arc::new(Counting { device, next: AtomicU64::new(1) });
    Env::new(clock, ids).with_scrypt(2)
}

/// A vault and the folder it lives in.
pub struct Fixture {
    pub vault: Option<Vault>,
    pub env: Env,
    pub code: RecoveryCode,
    folder: tempfile::TempDir,
}

impl Fixture {
    pub fn new() -> Self {
        Self::of_device(1)
    }

    pub fn of_device(device: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let env = env_of(device);
        let dir = folder.path().join("vault");
        let id = VaultId(Uuid::from_u128(7));
        let (vault, code) = Vault::create(&dir, &id, "Tổ dân phố 5", false, PASSPHRASE, &env).unwrap();
        Self { vault: Some(vault), env, code, folder }
    }

    pub fn dir(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    pub fn vault(&self) -> &Vault {
        self.vault.as_ref().unwrap()
    }

    pub fn close(&mut self) {
        self.vault = None;
    }

    pub fn reopen(&mut self) -> &Vault {
        self.vault = None;
        self.vault = Some(Vault::open(&self.dir(), Unlock::Passphrase(PASSPHRASE), &self.env).unwrap());
        self.vault()
    }
}

/// An operation by the secretary.
pub fn op(name: &str) -> Op<'_> {
    Op { name, author: "Trần Văn Bình", at_ms: 1_790_000_000_000 }
}

pub fn person(number: u64, name: &str) -> Person {
    Person {
        id: Uuid::from_u64_pair(100, number).into(),
        full_name: name.to_owned(),
        gender: Gender::Male,
        born: Some("05/03/1965".parse().unwrap()),
        personal_id: format!("{:012}", 1_065_000_000 + number),
        residence: Address {
            country: "Việt Nam".to_owned(),
            province: "Hà Nội".to_owned(),
            detail: "Số 12, ngõ 5, phường Minh Khai".to_owned(),
        },
        ..Person::default()
    }
}

pub fn member(number: u64, person: &Person) -> Member {
    Member {
        id: Uuid::from_u64_pair(200, number).into(),
        person: person.id,
        card_no: format!("{:012}", 65_000_000 + number),
        admitted_on: Some("03/02/1990".parse().unwrap()),
        official_on: Some("03/02/1991".parse().unwrap()),
        ..Member::default()
    }
}

/// Every file of a folder with its bytes, for telling whether it was touched.
pub fn bytes_of(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                files.push((path, bytes));
            }
        }
    }
    files.sort();
    files
}
