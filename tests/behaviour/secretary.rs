//! A secretary at a laptop of their own: a temporary data folder, a clock that stands still until it is moved.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};
use sochibo_app::{App, AppConfig, FreshIds, Libraries, WireError};
use sochibo_domain::env::Clock;

/// 22 November 2026, 19:30 in Vietnam.
const EVENING: i64 = 1_795_350_600_000;

/// The passphrase of every book made here.
pub const PASSPHRASE: &str = "con trau di truoc cai cay di sau";

struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// The app with everything it needs.
pub struct Secretary {
    pub app: App,
    clock: Arc<TestClock>,
    /// Settings and books.
    pub home: tempfile::TempDir,
}

impl Secretary {
    /// A machine without any book.
    pub fn with_a_new_laptop() -> Self {
        Self::at(tempfile::tempdir().unwrap(), Libraries::builtin().unwrap())
    }

    fn at(home: tempfile::TempDir, forms: Libraries) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(EVENING)));
        let config = AppConfig {
            home: home.path().to_owned(),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            ids: Arc::new(FreshIds),
            scrypt_log_n: 2,
            version: "test".to_owned(),
        };
        Self { app: App::with_forms(config, forms).unwrap(), clock, home }
    }

    /// With the practice cell open in an app that prints from these forms.
    pub fn practising_with(forms: Libraries) -> Self {
        let secretary = Self::at(tempfile::tempdir().unwrap(), forms);
        secretary.does("practice_open", json!({}));
        secretary
    }

    /// Opens the practice cell of the same folder in another version of the app, with other forms.
    pub fn with_another_version(self, forms: Libraries) -> Self {
        let Self { app, home, .. } = self;
        drop(app);
        let secretary = Self::at(home, forms);
        secretary.does("practice_open", json!({}));
        secretary
    }

    /// With the practice cell open.
    pub fn practising() -> Self {
        let secretary = Self::with_a_new_laptop();
        secretary.does("practice_open", json!({}));
        secretary
    }

    /// With the practice cell open, at the file of its first candidate; the id of the file.
    pub fn at_a_file() -> (Self, String) {
        let secretary = Self::practising();
        let case = text(&secretary.does("case_list", json!({}))["rows"][0], "id");
        (secretary, case)
    }

    /// With a new, empty book open.
    pub fn with_a_new_book() -> Self {
        let secretary = Self::with_a_new_laptop();
        secretary.does("vault_create", json!({ "cell": cell(), "passphrase": PASSPHRASE }));
        secretary
    }

    /// With a book that holds the members of the practice workbook.
    pub fn with_members() -> Self {
        let secretary = Self::with_a_new_book();
        let import = secretary.opens_workbook("practice-members.xlsx");
        secretary.does("import_apply", json!({ "import": import }));
        secretary
    }

    /// Runs a command that must succeed.
    #[track_caller]
    pub fn does(&self, command: &str, input: Value) -> Value {
        match self.app.call(command, input) {
            Ok(envelope) => envelope.value,
            Err(error) => panic!("{command}: {error:?}"),
        }
    }

    /// Runs a command that must be refused.
    #[track_caller]
    pub fn is_refused(&self, command: &str, input: Value) -> WireError {
        match self.app.call(command, input) {
            Ok(envelope) => panic!("{command} was not refused: {}", envelope.value),
            Err(error) => error,
        }
    }

    /// Opens a workbook of the fixtures; the id of the import.
    pub fn opens_workbook(&self, name: &str) -> String {
        let bytes = std::fs::read(fixture(name)).unwrap();
        let token = self.app.put_bytes(name, bytes);
        text(&self.does("import_open", json!({ "token": token, "name": name })), "import")
    }

    /// The folder of the only book of this laptop.
    pub fn vault_dir(&self) -> std::path::PathBuf {
        let mut vaults = std::fs::read_dir(self.home.path().join("vaults")).unwrap();
        vaults.next().unwrap().unwrap().path()
    }

    /// Lets time pass.
    pub fn waits(&self, ms: i64) {
        self.clock.0.fetch_add(ms, Ordering::SeqCst);
    }

    /// The text of a printed form, as `pdftotext` reads it.
    pub fn prints(&self, form: &str, id: &str) -> String {
        self.reads(&self.does("form_print", json!({ "form": form, "id": id })))
    }

    /// The words of a PDF that a command handed out.
    pub fn reads(&self, printed: &Value) -> String {
        // Lines are joined so that a sentence reads as one, however it was broken.
        self.extracts(printed, "-raw").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The same with the place of every word on its page.
    pub fn boxes(&self, printed: &Value) -> String {
        self.extracts(printed, "-bbox")
    }

    fn extracts(&self, printed: &Value, how: &str) -> String {
        let token = text(printed.get("file").unwrap(), "token");
        let pdf = self.app.take_bytes(&token).unwrap();
        let path = self.home.path().join("print.pdf");
        std::fs::write(&path, pdf.data).unwrap();
        let output = std::process::Command::new("pdftotext").arg(how).arg(&path).arg("-").output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    }

    /// The id of a member by name.
    pub fn member(&self, name: &str) -> String {
        let page = self.does("member_list", json!({ "text": name, "status": "all" }));
        let rows = page["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["full_name"] == name).unwrap_or_else(|| panic!("no {name}"));
        text(row, "id")
    }
}

/// What the first run asks.
pub fn cell() -> Value {
    json!({
        "name": "Tổ dân phố 5", "superior": "phường Minh Khai", "superior_kind": "commune", "kind": "residential",
        "place": "Hà Nội", "meeting_place": "Nhà văn hóa tổ 5", "secretary": "Nguyễn Văn Thành", "has_committee": true,
        "agreement": { "note": "Đảng ủy phường đồng ý", "date": "01/11/2026" },
        "numbers": [{ "symbol": "NQ", "next": 5 }],
    })
}

/// Minutes whose print both chair and clerk have signed, to be sealed.
pub fn signed(meeting: &str) -> Value {
    json!({ "id": meeting, "signed_chair": true, "signed_clerk": true })
}

/// A text of an answer.
#[track_caller]
pub fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_else(|| panic!("no {key} in {value}")).to_owned()
}

/// A workbook of the fixtures.
pub fn fixture(name: &str) -> std::path::PathBuf {
    sochibo_tests::repository::root().join("fixtures/workbooks").join(name)
}
