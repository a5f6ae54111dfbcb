//! Starting other programs: every command line is shown before it runs.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;
use crate::workspace;

/// One program with its arguments; runs in the root of the repository unless told otherwise.
pub struct Step {
    command: Command,
}

impl Step {
    /// A step that starts `program`, looked up on the path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program);
        command.current_dir(workspace::root());
        Self { command }
    }

    /// The cargo that started this task.
    pub fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
    }

    /// `npm` in `ui/`; on Windows it is a batch file.
    pub fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).within(workspace::interface())
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets an environment variable of the program.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs in another folder.
    pub fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs to the end; anything but success is a failure.
    pub fn run(mut self) -> Result<(), Failure> {
        println!("$ {}", self.line());
        let status = self.command.status().map_err(|source| self.not_started(source))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::Failed { command: self.line(), code: status.code() })
    }

    /// Runs to the end and answers all that it printed; its complaints go to the console.
    pub fn output(mut self) -> Result<String, Failure> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
        let output = output.map_err(|source| self.not_started(source))?;
        if !output.status.success() {
            return Err(Failure::Failed { command: self.line(), code: output.status.code() });
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs silently and answers what it printed; `None` when it is absent or fails.
    pub fn find_output(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Starts in the background; the answer ends the program when it is dropped.
    pub fn start(mut self) -> Result<Running, Failure> {
        println!("$ {} &", self.line());
        let child = self.command.spawn().map_err(|source| self.not_started(source))?;
        Ok(Running(child))
    }

    /// Starts in the background a program that prints one line when it is ready; answers that line too.
    pub fn start_telling(mut self) -> Result<(Running, String), Failure> {
        println!("$ {} &", self.line());
        self.command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = self.command.spawn().map_err(|source| self.not_started(source))?;
        let mut line = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut line).map_err(|source| self.not_started(source))?;
        }
        Ok((Running(child), line.trim().to_owned()))
    }

    fn not_started(&self, source: std::io::Error) -> Failure {
        Failure::NotStarted { command: self.line(), source }
    }

    /// The command line, for messages.
    pub fn line(&self) -> String {
        let program = Path::new(self.command.get_program());
        let name = program.file_name().unwrap_or(program.as_os_str());
        std::iter::once(name)
            .chain(self.command.get_args())
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// A program in the background, ended together with this value.
pub struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself: nothing is left to do then.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where the path has `program`.
pub fn find_program(program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &["exe", "cmd", "bat"] } else { &[""] };
    std::env::split_paths(&std::env::var_os("PATH")?)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(program).with_extension(ending)))
        .find(|candidate| candidate.is_file())
}
