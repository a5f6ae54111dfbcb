//! Books to measure on. Their passphrases cost nothing to check: what key derivation takes is chosen, not achieved.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use sochibo_app::wire::{AgreementInput, CellInput};
use sochibo_app::{App, AppConfig, FreshIds, SystemClock};
use sochibo_domain::env::Ids;
use sochibo_store::{Env, Op, Unlock, Vault, VaultId};

use crate::failure::Failure;

const PASSPHRASE: &str = "a book of invented people";

/// scrypt log₂N of these books.
const LOG_N: u8 = 2;

/// The core, with its settings under `folder`.
pub fn core(folder: &Path) -> Result<App, Failure> {
    let config = AppConfig::of_this_machine(folder.join("home"));
    Ok(App::new(AppConfig { scrypt_log_n: LOG_N, ..config })?)
}

/// Makes a book of a cell afresh and opens it.
pub fn create(app: &App, dir: &Path) -> Result<(), Failure> {
    clear(dir)?;
    let cell = CellInput {
        name: "Tổ dân phố 5".to_owned(),
        superior: "Phường Minh Khai".to_owned(),
        superior_kind: "commune".to_owned(),
        kind: "residential".to_owned(),
        place: "Minh Khai".to_owned(),
        meeting_place: "Nhà văn hóa".to_owned(),
        secretary: "Nguyễn Thị Bích Ngọc".to_owned(),
        has_committee: true,
        agreement: AgreementInput { note: "Đồng ý".to_owned(), ..AgreementInput::default() },
        numbers: Vec::new(),
    };
    app.create_in(dir, &cell, PASSPHRASE)?;
    Ok(())
}

/// Opens a book that `create` made.
pub fn open(app: &App, dir: &Path) -> Result<(), Failure> {
    Ok(app.open_in(dir, PASSPHRASE)?)
}

/// Closes the open book, so that its vault can be opened without the core.
pub fn close(app: &App) -> Result<(), Failure> {
    call(app, "vault_lock", json!({}))?;
    Ok(())
}

/// The vault of a closed book.
pub fn vault(dir: &Path) -> Result<Vault, Failure> {
    Ok(Vault::open(dir, Unlock::Passphrase(PASSPHRASE), &env())?)
}

/// An empty vault, afresh.
pub fn create_vault(dir: &Path, encrypted: bool) -> Result<Vault, Failure> {
    clear(dir)?;
    let id = VaultId(FreshIds.new_id());
    if !encrypted {
        return Ok(Vault::create_plain(dir, &id, &env())?);
    }
    Ok(Vault::create(dir, &id, "bench", true, PASSPHRASE, &env())?.0)
}

/// An operation of nobody in particular.
pub fn operation(name: &'static str) -> Op<'static> {
    Op { name, author: "bench", at_ms: 1_790_000_000_000 }
}

/// Runs a command and returns its value.
pub fn call(app: &App, name: &str, input: Value) -> Result<Value, Failure> {
    Ok(app.call(name, input)?.value)
}

/// A text of an answer.
pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A number of an answer.
pub fn number(value: &Value, key: &str) -> u64 {
    value.get(key).and_then(Value::as_u64).unwrap_or_default()
}

/// Removes what an earlier round left.
pub fn clear(dir: &Path) -> Result<(), Failure> {
    if dir.exists() { fs::remove_dir_all(dir).map_err(Failure::file(dir)) } else { Ok(()) }
}

fn env() -> Env {
    Env::new(Arc::new(SystemClock), Arc::new(FreshIds)).with_scrypt(LOG_N)
}
