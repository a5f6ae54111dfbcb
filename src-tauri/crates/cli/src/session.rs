//! Opening the book the arguments name.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sochibo_app::{App, AppConfig, default_home};

use crate::args::Args;
use crate::failure::Failure;

/// The core, with data in `home`.
pub fn app(home: PathBuf) -> Result<App, Failure> {
    Ok(App::new(AppConfig::of_this_machine(home))?)
}

/// The core with the named book open.
pub fn open(args: &Args) -> Result<App, Failure> {
    let app = app(default_home())?;
    app.open_in(vault(args)?, &passphrase(args)?)?;
    Ok(app)
}

/// The folder of the book.
pub fn vault(args: &Args) -> Result<&Path, Failure> {
    let missing = || Failure::Usage("name the book with --vault DIR or SOCHIBO_VAULT".to_owned());
    args.vault.as_deref().ok_or_else(missing)
}

/// The passphrase: the first line of `--passphrase-file`, or the environment.
pub fn passphrase(args: &Args) -> Result<String, Failure> {
    if let Some(path) = &args.passphrase_file {
        return first_line(path);
    }
    std::env::var("SOCHIBO_PASSPHRASE").map_err(|_| {
        Failure::Usage("give the passphrase with --passphrase-file FILE or SOCHIBO_PASSPHRASE".to_owned())
    })
}

/// The first line of a file.
pub fn first_line(path: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::file("read", path))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Runs a command and returns its value.
pub fn call(app: &App, name: &str, input: Value) -> Result<Value, Failure> {
    Ok(app.call(name, input)?.value)
}

/// Writes the bytes of a one-time token to a file.
pub fn save(app: &App, reference: &Value, out: &Path) -> Result<u64, Failure> {
    let token = reference.get("token").and_then(Value::as_str).unwrap_or_default();
    let bytes = app.take_bytes(token).map(|bytes| bytes.data).unwrap_or_default();
    fs::write(out, &bytes).map_err(Failure::file("write", out))?;
    Ok(bytes.len() as u64)
}
