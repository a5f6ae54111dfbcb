//! LibreOffice, with a profile of its own.

use std::path::{Path, PathBuf};

use super::{Side, core};
use crate::debian;
use crate::failure::Failure;
use crate::process::Step;
use crate::stages::now;

/// Writer, and the letters that stand in for Times New Roman.
pub const PACKAGES: &[&str] = &["libreoffice-writer", "fonts-liberation"];

/// Installs it.
pub fn install() -> Result<(), Failure> {
    debian::install(PACKAGES)
}

/// Makes a `.docx` of a page of HTML, beside it.
pub fn word_document(html: &Path) -> Result<PathBuf, Failure> {
    let beside = html.parent().unwrap_or(html);
    convert("docx:Office Open XML Text", beside)
        .args(["--infilter=HTML (StarWriter)"])
        .args([html])
        .output()?;
    Ok(html.with_extension("docx"))
}

/// Converting a document to PDF, from the start of the program to its end.
pub fn to_pdf(label: &'static str, document: PathBuf) -> Side {
    all_to_pdf(label, vec![document])
}

/// Converting documents to PDF, from the one start of the program to its end.
pub fn all_to_pdf(label: &'static str, documents: Vec<PathBuf>) -> Side {
    let out = core::folder("office").join("converted");
    let measure = move || {
        let started = now();
        convert("pdf", &out).args(&documents).output()?;
        Ok(started.elapsed())
    };
    Side { label, measure: Box::new(measure) }
}

/// The command line that starts it on a profile of its own.
pub fn program(profile: &str) -> Step {
    let profile = core::folder("office").join(profile);
    Step::new("soffice").args([format!("-env:UserInstallation=file://{}", profile.display())])
}

/// Converting documents to PDF one after another, each with a start of the program, as somebody does who opens each.
pub fn one_by_one_to_pdf(label: &'static str, documents: Vec<PathBuf>) -> Side {
    let mut each: Vec<Side> = documents.into_iter().map(|document| to_pdf(label, document)).collect();
    Side { label, measure: Box::new(move || each.iter_mut().map(|side| (side.measure)()).sum()) }
}

fn convert(to: &str, out: &Path) -> Step {
    program("convert").args(["--headless", "--convert-to", to, "--outdir"]).args([out])
}
