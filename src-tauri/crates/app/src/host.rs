//! What a real machine lends the app: its clock, fresh ids, its data folder. Tests lend their own.

use std::env;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use sochibo_domain::env::{Clock, Ids};
use sochibo_store::SCRYPT_LOG_N;
use uuid::Uuid;

use crate::app::AppConfig;

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the real clock enters")]
    fn now_ms(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
    }
}

/// UUID v7.
#[derive(Debug, Clone, Copy, Default)]
pub struct FreshIds;

impl Ids for FreshIds {
    #[expect(clippy::disallowed_methods, reason = "the one place where real ids are made")]
    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// The folder of settings and books: `SOCHIBO_HOME`, or the local (never roaming) data folder of the user.
pub fn default_home() -> PathBuf {
    let from = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    from("SOCHIBO_HOME")
        .or_else(|| from("LOCALAPPDATA").map(|dir| dir.join("sochibo")))
        .or_else(|| from("XDG_DATA_HOME").map(|dir| dir.join("sochibo")))
        .or_else(|| from("HOME").map(|dir| dir.join(".local").join("share").join("sochibo")))
        .unwrap_or_else(|| PathBuf::from("sochibo"))
}

impl AppConfig {
    /// The configuration of a real machine, with data in `home`.
    pub fn of_this_machine(home: PathBuf) -> Self {
        Self {
            home,
            clock: Arc::new(SystemClock),
            ids: Arc::new(FreshIds),
            scrypt_log_n: SCRYPT_LOG_N,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}
