//! openpyxl, the reader of workbooks that Python programs use, in an environment of its own.

use std::path::{Path, PathBuf};

use super::{Side, core};
use crate::debian;
use crate::failure::Failure;
use crate::process::Step;

const VERSION: &str = "openpyxl==3.1.5";

/// What a job of reading looks like.
const SCRIPT: &str = include_str!("openpyxl.py");

/// How it reads.
#[derive(Clone, Copy)]
pub enum Mode {
    /// Row by row: what its manual advises for large workbooks.
    ReadOnly,
    /// The whole workbook as objects: what a first script does.
    Default,
}

/// Installs it; answers the Python that has it.
pub fn install() -> Result<PathBuf, Failure> {
    debian::install(&["python3", "python3-venv"])?;
    let folder = core::folder("python");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.is_file() {
        Step::new(if cfg!(windows) { "python" } else { "python3" })
            .args(["-m", "venv"])
            .args([&folder])
            .run()?;
    }
    Step::new(&python).args(["-m", "pip", "install", "--quiet", VERSION]).run()?;
    Ok(python)
}

/// Reading a workbook, as a side of a comparison.
pub fn side(label: &'static str, mode: Mode, python: &Path, workbook: &Path) -> Side {
    let (python, workbook) = (python.to_path_buf(), workbook.to_path_buf());
    let mode = match mode {
        Mode::ReadOnly => "read-only",
        Mode::Default => "default",
    };
    let measure =
        move || core::timed_by_itself(Step::new(&python).args(["-c", SCRIPT]).args([&workbook]).args([mode]));
    Side { label, measure: Box::new(measure) }
}
