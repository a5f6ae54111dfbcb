//! Prepares what the `tauri` macros read: the interface, the permissions and the icon.

use std::fs;
use std::io;
use std::path::Path;

/// Shown when the window was built before the interface: better than a compile error in a fresh clone.
const NOT_BUILT: &str = "<!doctype html><meta charset=\"utf-8\"><title>Sổ Chi Bộ</title>\
    <p>Giao diện chưa được dựng. Hãy chạy <code>cargo xtask run</code>.</p>\n";

fn main() -> io::Result<()> {
    let interface = Path::new("../ui/dist");
    let entry = interface.join("index.html");
    if !entry.exists() {
        fs::create_dir_all(interface)?;
        fs::write(&entry, NOT_BUILT)?;
    }
    println!("cargo:rerun-if-changed={}", interface.display());
    tauri_build::build();
    Ok(())
}
