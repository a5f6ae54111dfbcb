//! A screen in memory, for windows on machines without one.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// A running Xvfb; it ends with this value.
pub struct Screen {
    server: Child,
    display: String,
    memory: TempDir,
}

impl Screen {
    /// Starts a server on the first free display.
    pub fn start() -> io::Result<Self> {
        let memory = tempfile::tempdir()?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp", "-fbdir"])
            .arg(memory.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // The server writes its number once it accepts windows.
            BufReader::new(output).read_line(&mut number)?;
        }
        Ok(Self { server, display: format!(":{}", number.trim()), memory })
    }

    /// The value of `DISPLAY` for programs that shall appear on it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The file the server draws into: always what the screen shows now, in the X window dump format.
    pub fn picture(&self) -> PathBuf {
        self.memory.path().join("Xvfb_screen0")
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; then nothing is left to do.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
