//! A desk to test at: a screen, a driver, an empty home, and somebody who answers the system's panels.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use sochibo_tests::screen::Screen;
use sochibo_tests::webdriver::{Window, wait_for_driver};
use tempfile::TempDir;

/// Everything a window needs around it; all of it ends with this value.
pub struct Desk {
    driver: Child,
    address: String,
    home: TempDir,
    screen: Screen,
}

impl Desk {
    /// Starts the screen and the driver.
    pub fn set_up() -> Self {
        let screen = Screen::start().expect("Xvfb");
        let home = tempfile::tempdir().expect("a temporary home");
        let (port, native) = (free_port(), free_port());
        let driver = Command::new(program("SOCHIBO_TAURI_DRIVER"))
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .env("DISPLAY", screen.display())
            .env("GDK_BACKEND", "x11")
            .env("SOCHIBO_HOME", home.path().join("sochibo"))
            .env("SOCHIBO_TEST_DIALOGS", home.path())
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            // A memory screen has no graphics card to share buffers with.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .stdin(Stdio::null())
            .spawn()
            .expect("tauri-driver");
        let address = format!("http://127.0.0.1:{port}");
        assert!(wait_for_driver(&address), "the driver does not answer");
        Self { driver, address, home, screen }
    }

    /// The document a viewer would have shown, waited for up to half a minute and taken off the desk.
    pub fn opened(&self) -> Vec<u8> {
        let folder = self.home.path().join("opened");
        for _ in 0..300 {
            for file in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let data = fs::read(file.path()).unwrap_or_default();
                // A file still being copied has no end yet.
                if data.trim_ascii_end().ends_with(b"%%EOF") {
                    fs::remove_file(file.path()).expect("taking the document off the desk");
                    return data;
                }
            }
            thread::sleep(Duration::from_millis(100));
        }
        Vec::new()
    }

    /// The words of the next document a viewer shows, laid out as on paper.
    pub fn opened_text(&self) -> String {
        let path = self.home.path().join("shown.pdf");
        fs::write(&path, self.opened()).expect("keeping the document");
        let output =
            Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().expect("pdftotext");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// What the person will choose in the next panel that asks for a file.
    pub fn will_pick(&self, file: &Path) {
        fs::write(self.home.path().join("pick"), file.display().to_string()).expect("the answer of a panel");
    }

    /// What the screen shows now, as a file in the X window dump format.
    pub fn screen(&self) -> PathBuf {
        self.screen.picture()
    }

    /// Opens the window.
    pub fn open(&self, arguments: &[&str]) -> Window {
        Window::open(&self.address, &program("SOCHIBO_WINDOW"), arguments).expect("the window")
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if thread::panicking() {
            crate::keep_picture(self, "failed");
        }
        // Asked politely, it ends WebKit's own driver too; killed, it would leave that running.
        let asked = Command::new("kill").arg(self.driver.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.driver.kill();
        }
        let _ = self.driver.wait();
    }
}

/// Named by `cargo xtask test`, which builds or installs it.
fn program(variable: &str) -> PathBuf {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .expect("started by `cargo xtask test`, which names the programs")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}
