//! Two machines of one cell, for tests of what happens when they meet.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use sochibo_domain::env::Clock;
use sochibo_domain::id::RecordId;

use crate::{App, AppConfig, FreshIds};

struct Evening;

impl Clock for Evening {
    fn now_ms(&self) -> i64 {
        1_795_350_600_000
    }
}

/// One of them, with a book of its own.
pub(crate) struct Machine {
    pub app: App,
    _home: tempfile::TempDir,
}

impl Machine {
    /// A machine whose book was begun by this secretary.
    pub fn new(secretary: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let config = AppConfig {
            home: home.path().to_owned(),
            clock: Arc::new(Evening),
            ids: Arc::new(FreshIds),
            scrypt_log_n: 2,
            version: "test".to_owned(),
        };
        let machine = Self { app: App::new(config).unwrap(), _home: home };
        let cell = json!({
            "name": "Tổ dân phố 5", "superior": "phường Minh Khai", "superior_kind": "commune",
            "kind": "residential", "place": "Hà Nội", "secretary": secretary,
            "agreement": { "note": "Đảng ủy phường đồng ý" },
        });
        let passphrase = "con trau di truoc cai cay di sau";
        machine.does("vault_create", json!({ "cell": cell, "passphrase": passphrase }));
        machine
    }

    /// Runs a command that must succeed.
    pub fn does(&self, command: &str, input: Value) -> Value {
        self.app.call(command, input).unwrap_or_else(|error| panic!("{command}: {error:?}")).value
    }

    /// The code of the field, or of the whole, that a command is refused for.
    pub fn refuses(&self, command: &str, input: Value) -> String {
        let error = self.app.call(command, input).expect_err("it was not refused");
        error.fields.first().map_or(error.code, |field| field.code.clone())
    }

    /// Takes in what the other machine has of these records.
    pub fn hears(&self, other: &Machine, records: &[RecordId]) {
        let changes = other.app.book().unwrap().vault.export_changes(&BTreeMap::new()).unwrap();
        let changes: Vec<_> = changes.into_iter().filter(|change| records.contains(&change.record)).collect();
        self.app.book().unwrap().vault.merge(&changes).unwrap();
    }
}
