//! Fixtures of the form tests, and the programs that look at a finished PDF.

#![allow(dead_code, reason = "every test file uses its own part of the support")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sochibo_forms::{Document, Form, Libraries, Library, PrintOptions, render};

/// Folder of a form's fixtures; those of a local form, `hanoi-2025-11/8C-KND`, stand beside.
pub fn fixtures(id: &str) -> PathBuf {
    let folder = if id.contains('/') { "forms-local" } else { "forms" };
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures").join(folder).join(id)
}

/// The library that holds a form, and its id there.
pub fn shelf<'a>(libraries: &'a Libraries, id: &'a str) -> (&'a Library, &'a str) {
    match id.split_once('/') {
        Some((overlay, id)) => (libraries.find(overlay).unwrap(), id),
        None => (libraries.central(), id),
    }
}

/// Data of a form: `full` or `empty`.
pub fn data(id: &str, name: &str) -> Value {
    let path = fixtures(id).join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Whether the expected files are to be rewritten.
pub fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// How the fixtures are printed: as on a fixed day.
pub fn options() -> PrintOptions {
    PrintOptions { date: Some("2026-11-05".to_owned()), ..PrintOptions::default() }
}

/// A shipped form filled with a fixture.
pub fn rendered(id: &str, name: &str, opts: &PrintOptions) -> Document {
    let libraries = Libraries::builtin().unwrap();
    let (library, form) = shelf(&libraries, id);
    render(library.get(form).unwrap(), &data(id, name), opts).unwrap()
}

/// A form of its own, with the shipped styles, filled with data.
pub fn with_body(body: &str, fields: &str, data: &Value, opts: &PrintOptions) -> Document {
    let library = library_with(&form(body, fields)).unwrap();
    render(library.get("trial").unwrap(), data, opts).unwrap()
}

/// Text of a form file around a body.
pub fn form(body: &str, fields: &str) -> String {
    format!(
        "<form title=\"Thử\" record=\"cell\" instrument=\"thử\" sheet=\"hd05-2026\">\n<fields>{fields}</fields>\n<body>{body}</body>\n</form>"
    )
}

/// The shipped library with one more form, `trial`.
pub fn library_with(form: &str) -> Result<Library, sochibo_forms::FormError> {
    Library::builtin()?.overlaid([("trial/form.xml".to_owned(), form.to_owned())])
}

/// Ids of all shipped forms: the central ones, then those that an overlay adds or prints otherwise.
pub fn ids() -> Vec<String> {
    let libraries = Libraries::builtin().unwrap();
    let central = libraries.central();
    let same =
        |form: &Form| central.get(&form.id).is_ok_and(|known| format!("{known:?}") == format!("{form:?}"));
    let mut ids: Vec<String> = central.list().map(|form| form.id.clone()).collect();
    for overlay in libraries.overlays() {
        let own = libraries.find(overlay).unwrap().list().filter(|form| !same(form));
        ids.extend(own.map(|form| format!("{overlay}/{}", form.id)));
    }
    ids
}

/// Writes a PDF to a folder.
pub fn saved(bytes: &[u8], dir: &Path) -> PathBuf {
    let path = dir.join("print.pdf");
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Runs a program of the test machine and gives what it printed.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .unwrap_or_else(|e| panic!("{program} is needed by the form tests: {e}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    text
}

/// Text of a PDF as `pdftotext` extracts it.
pub fn text_of(bytes: &[u8]) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = saved(bytes, dir.path());
    run("pdftotext", &["-enc", "UTF-8", "-layout", path.to_str().unwrap(), "-"])
}

/// Text with every run of white space as one space.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Grey pixels of a PNG file, with its width and height.
pub fn pixels(path: &Path) -> (u32, u32, Vec<u8>) {
    let file = std::fs::File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut buffer).unwrap();
    let samples = info.color_type.samples();
    assert_eq!(info.bit_depth, png::BitDepth::Eight);
    let grey = buffer.chunks(samples).map(|pixel| pixel[0]).collect();
    (info.width, info.height, grey)
}
