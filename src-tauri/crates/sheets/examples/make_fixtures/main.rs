//! Writes the workbooks of `fixtures/workbooks`: `cargo run -p sochibo-sheets --example make_fixtures`.
//!
//! The same program writes the same bytes. Files are named after what must happen to them: `practice-…` and `read-…`
//! are read, `warned-<code>…` are read with that finding or problem, `refused-<code>…` are not opened. The `.xls`
//! files are kept as they are: nothing here writes that format.

mod hostile;
mod ole;
mod people;
mod readable;

use std::path::{Path, PathBuf};

/// Any failure of this program.
type Failure = Box<dyn std::error::Error>;

/// Where the workbooks are kept.
struct Folder(PathBuf);

impl Folder {
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        Ok(std::fs::write(self.0.join(name), bytes)?)
    }
}

fn main() -> Result<(), Failure> {
    let folder = Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/workbooks"));
    std::fs::create_dir_all(&folder.0)?;
    people::write(&folder)?;
    readable::write(&folder)?;
    hostile::write(&folder)
}
