//! A writer that is killed at some moment: this same test program, started again with a vault to write to.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Set for the writer: the folder of the vault.
const VAULT: &str = "SOCHIBO_TEST_WRITER_VAULT";

/// Set for the writer: keeps its ids apart from those of the writers before it.
const TURN: &str = "SOCHIBO_TEST_WRITER_TURN";

/// Writes, when this program was started as a writer, and tells what is acknowledged; otherwise does nothing.
pub fn as_a_writer(write: impl FnOnce(&Path, u64, &mut dyn FnMut(String))) {
    if let (Ok(dir), Ok(turn)) = (std::env::var(VAULT), std::env::var(TURN)) {
        let mut out = std::io::stdout();
        write(Path::new(&dir), turn.parse().unwrap(), &mut |line| {
            writeln!(out, "ack {line}").unwrap();
            out.flush().unwrap();
        });
    }
}

/// Starts the writer of a test, kills it some time after it has acknowledged enough, and returns what it had acknowledged
/// by then.
pub fn kill_a_writer(test: &str, dir: &Path, turn: u64, enough: u64, later: Duration) -> Vec<String> {
    let mut writer = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(VAULT, dir)
        .env(TURN, turn.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let acknowledged =
        |line: std::io::Result<String>| line.unwrap().split_once("ack ").map(|(_, told)| told.to_owned());
    let enough = usize::try_from(enough).unwrap();
    let mut told = Vec::new();
    while told.len() < enough {
        told.extend(lines.next().and_then(acknowledged));
    }
    std::thread::sleep(later);
    writer.kill().unwrap();
    writer.wait().unwrap();
    told.extend(lines.filter_map(acknowledged));
    told
}
