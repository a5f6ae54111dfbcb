//! How long a committee's import takes: 21,000 people and as many memberships, with index and search, committed;
//! then the same without encryption. Run with `cargo run --release -p sochibo-store --example import_speed`.
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use sochibo_domain::env::{Clock, Ids};
use sochibo_domain::record::{Address, Gender, Member, Person};
use sochibo_store::{Env, MemberQuery, Op, StoreError, Vault, VaultId};
use uuid::Uuid;

const ROWS: u64 = 21_000;

struct Still;

impl Clock for Still {
    fn now_ms(&self) -> i64 {
        1_790_000_000_000
    }
}

struct Counting(AtomicU64);

impl Ids for Counting {
    fn new_id(&self) -> Uuid {
        Uuid::from_u64_pair(1, self.0.fetch_add(1, Ordering::SeqCst))
    }
}

fn people() -> Vec<Person> {
    const FAMILY: [&str; 7] = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Hoàng"];
    const MIDDLE: [&str; 6] = ["Văn", "Thị", "Đình", "Minh", "Thị Bích", "Quang"];
    const GIVEN: [&str; 11] =
        ["An", "Ánh", "Bình", "Dung", "Đào", "Đức", "Hoa", "Khánh", "Ngọc", "Tuấn", "Yến"];
    let pick =
        |from: &[&'static str], at: u64| from.iter().cycle().nth(at as usize % 97).copied().unwrap_or("");
    (0..ROWS)
        .map(|n| Person {
            id: Uuid::from_u64_pair(10, n).into(),
            full_name: format!("{} {} {}", pick(&FAMILY, n), pick(&MIDDLE, n / 7), pick(&GIVEN, n / 3)),
            gender: Gender::Male,
            ethnicity: "Kinh".to_owned(),
            personal_id: format!("{:012}", 1_065_000_000 + n),
            birth_place: address("Nam Định", n),
            hometown: address("Nam Định", n),
            residence: address("Hà Nội", n),
            occupation: "Cán bộ hưu trí".to_owned(),
            ..Person::default()
        })
        .collect()
}

fn address(province: &str, n: u64) -> Address {
    Address {
        country: "Việt Nam".to_owned(),
        province: province.to_owned(),
        detail: format!("Số {}, tổ dân phố {}, phường Minh Khai", n % 300, n % 40),
    }
}

fn members(people: &[Person]) -> Vec<Member> {
    (0..)
        .zip(people)
        .map(|(n, person)| Member {
            id: Uuid::from_u64_pair(20, n).into(),
            person: person.id,
            card_no: format!("{:012}", 65_000_000 + n),
            organisation: "Chi bộ tổ dân phố 5, Đảng bộ phường Minh Khai".to_owned(),
            imported_status: "Đang sinh hoạt Đảng".to_owned(),
            raw_row: format!("[\"{n}\", \"{}\", \"Nam\", \"05/03/1965\", \"Kinh\"]", person.full_name),
            ..Member::default()
        })
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "measuring is what a bench is for")]
fn seconds<T>(what: &str, work: impl FnOnce() -> Result<T, StoreError>) -> Result<(f64, T), StoreError> {
    let start = Instant::now();
    let value = work()?;
    let taken = start.elapsed().as_secs_f64();
    println!("{what:<44} {taken:8.3} s");
    Ok((taken, value))
}

fn import(vault: &Vault, people: &[Person], members: &[Member]) -> Result<(), StoreError> {
    let op = Op { name: "members_import", author: "bench", at_ms: 1_790_000_000_000 };
    vault.perform(op, |tx| {
        tx.create_many(people)?;
        tx.create_many(members)
    })?;
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let env = Env::new(Arc::new(Still), Arc::new(Counting(AtomicU64::new(1)))).with_scrypt(2);
    let id = VaultId(Uuid::from_u128(1));
    let people = people();
    let members = members(&people);

    let dir = |name: &str| folder.path().join(name);
    let plain = Vault::create_plain(&dir("plain"), &id, &env)?;
    let (unencrypted, ()) = seconds("import into plain SQLite", || import(&plain, &people, &members))?;
    plain.close();
    let vault = Vault::create(&dir("vault"), &id, "bench", true, "bench", &env)?.0;
    let (encrypted, ()) = seconds("import into the encrypted vault", || import(&vault, &people, &members))?;
    println!("{:<44} {:8.2} ×", "encrypted / plain", encrypted / unencrypted);
    println!("{:<44} {:8.1} MB", "size of the vault", size(&dir("vault"))? as f64 / 1e6);

    for text in ["n", "nguyen", "nguyen dinh duc", "0010650", "to dan pho 5"] {
        seconds(&format!("search `{text}` (first)"), || vault.read()?.search(text, 20))?;
        seconds(&format!("search `{text}` (again)"), || vault.read()?.search(text, 20))?;
    }
    let query = MemberQuery { limit: 50, offset: 20_000, ..MemberQuery::default() };
    seconds("list of members, last page", || vault.read()?.member_rows(&query))?;
    let query = MemberQuery { text: "duc ng".to_owned(), limit: 50, ..MemberQuery::default() };
    seconds("list of members, filtered", || vault.read()?.member_rows(&query))?;
    seconds("what an import matches by", || vault.read()?.member_keys())?;
    let import = vault.operations(1)?.first().map(|operation| operation.id);
    if let Some(import) = import {
        let op = Op { name: "undo", author: "bench", at_ms: 1_790_000_000_001 };
        seconds("undo of the import", || vault.undo(import, op))?;
    }
    Ok(())
}

fn size(dir: &Path) -> std::io::Result<u64> {
    std::fs::read_dir(dir)?.map(|entry| Ok(entry?.metadata()?.len())).sum()
}
